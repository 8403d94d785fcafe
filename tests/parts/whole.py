"""The whole program without a window over a pretend platform: built, signed in, waited for."""

import asyncio
import contextlib
import json
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from connector_app.engine.engine import Engine, running
from connector_app.engine.setup import Setup
from connector_app.model.item import ConnectionId
from connector_app.model.provider import Provider
from connector_app.services.exchange import Exchange
from tests.parts.house import value

PASSPHRASE = "canary passphrase of a test"


@contextlib.asynccontextmanager
async def open_engine(
    folder: Path,
    places: Mapping[str, Mapping[str, str]] | None = None,
    *,
    role: str = "receive",
    browser: Any = None,
    insecure: bool = True,
) -> AsyncIterator[Engine]:
    """Run the engine over a data folder, whose safe is a passphrase's.

    `places` are the endpoints of each platform; `insecure` allows those on this computer to be plain.
    """
    folder.mkdir(exist_ok=True)  # noqa: ASYNC240  a test may wait
    lines = ["[network]", f"allow_insecure_loopback = {json.dumps(insecure)}"]
    for provider, endpoints in (places or {}).items():
        lines += [f"[providers.{provider}.endpoints]", *(f"{k} = {json.dumps(v)}" for k, v in endpoints.items())]
    (folder / "settings.toml").write_text("\n".join(lines) + "\n")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("DBUS_SESSION_BUS_ADDRESS", "disabled:")
        async with running(Setup(folder, role, browser=browser, passphrase=PASSPHRASE)) as engine:
            yield engine


async def signing_in(engine: Engine, attempt: Any) -> Any:
    """Follow an attempt to its end and return the last step, whichever it is."""
    seen = 0
    while not (step := value(await engine.verbs.connections.step_after(attempt.id, seen))).is_last:
        seen = step.number
    return step


async def connect(
    engine: Engine, provider: str, access: str = "change", *, key: str = "", more: Mapping[str, str] | None = None
) -> Any:
    """Sign in and return the last step, a success. `key` and `more` are what is pasted, if anything."""
    verbs = engine.verbs.connections
    begun = verbs.connect_token(provider, access, key, more=more or {}) if key else verbs.begin(provider, access)
    step = await signing_in(engine, value(await begun))
    assert step.phase == "connected", step.failure
    return step


async def until(truth: Callable[[], Awaitable[Any]], seconds: float = 8.0) -> float:
    """Wait for something true and return how many seconds it took."""
    began = time.monotonic()
    async with asyncio.timeout(seconds):
        while not await truth():
            await asyncio.sleep(0.01)
    return time.monotonic() - began


@dataclass
class Line:
    """Makes an account's calls, as the program's own line does."""

    exchange: Exchange
    remote: Any
    provider: Provider

    async def make(self, connection: ConnectionId, call: Any, *, request_id: str = "", urgent: bool = False) -> Any:
        return await self.exchange.with_tokens(self.provider, call, self.remote.tokens, request_id=request_id)
