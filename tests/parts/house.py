"""The services of signing in and out, put together with real parts: SQLite, sockets, HTTP, sealed keys."""

import asyncio
import contextlib
import secrets
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urljoin, urlsplit

import apsw

from connector_app.adapters.http import HttpTransport
from connector_app.adapters.key_file import KeyFile
from connector_app.adapters.loopback import Loopback, read_pages
from connector_app.model.audit import AuditEntry, AuditQuery
from connector_app.model.failure import FailureError, Unavailable
from connector_app.model.limits import RetryPolicy
from connector_app.model.oauth import ClientCredentials
from connector_app.model.provider import Provider
from connector_app.model.result import Err, Ok
from connector_app.services.api import Api
from connector_app.services.attempts import Attempt, Step
from connector_app.services.audit import Audit
from connector_app.services.catalog import Catalog, Overrides
from connector_app.services.connections import Connections
from connector_app.services.exchange import Exchange
from connector_app.services.health import Health
from connector_app.services.limits import Limits
from connector_app.services.needs import Hooks, Needs
from connector_app.services.tokens import Tokens
from connector_app.services.vault import Vault
from connector_app.store.database import Database
from tests.fakes.keychain import MemoryKeychain
from tests.fakes.steady_clock import SteadyClock
from tests.parts.attack import Shown, visit

RESOURCES = Path(__file__).parents[2] / "resources"


@dataclass
class Person:
    """Sits before the browser. `opened` are the addresses that the program opened; each is agreed to at once."""

    opened: list[str] = field(default_factory=list)
    pages: list[Shown] = field(default_factory=list)
    is_there: bool = True
    has_browser: bool = True
    tasks: set["asyncio.Task[None]"] = field(default_factory=set)

    async def open(self, url: str) -> None:
        self.opened.append(url)
        if not self.has_browser:
            raise FailureError(Unavailable("browser"))
        if self.is_there:
            task = asyncio.create_task(self.agree(url))
            self.tasks.add(task)

    async def agree(self, url: str) -> None:
        """Follow the platform's page to the end, as a browser does."""
        for _ in range(4):
            shown = await visit(url)
            self.pages.append(shown)
            if "location" not in shown.headers:
                return
            url = urljoin(url, shown.headers["location"])


@dataclass
class House:
    """Everything that a test may want to look at."""

    db: Database
    path: Path
    clock: SteadyClock
    audit: Audit
    vault: Vault
    tokens: Tokens
    keychain: MemoryKeychain
    person: Person
    catalog: Catalog
    api: Api
    needs: Needs
    connections: Connections

    async def follow(self, attempt: Attempt) -> list[Step]:
        """Return all steps of an attempt, to its end."""
        steps: list[Step] = []
        while not steps or not steps[-1].is_last:
            steps.append(value(await self.connections.step_after(attempt.id, len(steps))))
        return steps

    async def until(self, attempt: Attempt, phase: str) -> Step:
        """Wait for a step."""
        seen = 0
        while True:
            step = value(await self.connections.step_after(attempt.id, seen))
            assert step.phase == phase or not step.is_last, step
            if step.phase == phase:
                return step
            seen = step.number

    async def connect(self, provider: str = "acme", access: str = "change", **how: Any) -> Step:
        """Sign in and return the last step."""
        return (await self.follow(value(await self.connections.begin(provider, access, **how))))[-1]

    def rows(self, query: str, values: tuple[Any, ...] = ()) -> list[Any]:
        """Ask the file itself, through a connection of our own."""
        with contextlib.closing(apsw.Connection(str(self.path), flags=apsw.SQLITE_OPEN_READONLY)) as own:
            return own.execute(query, values).fetchall()

    def history(self) -> list[tuple[str, str, str]]:
        """Return action, outcome and error of every entry but those of single calls (`calls`), oldest first."""
        told = self.rows("select action, outcome, json_extract(cast(entry as text), '$.error') from audit order by seq")
        return [entry for entry in told if entry[0] != "api.request"]

    async def calls(self) -> list[AuditEntry]:
        """Return the entries of single calls that change something, oldest first."""
        return list(value(await self.audit.page(AuditQuery(actions=("api.request",)))))[::-1]

    def left_behind(self) -> dict[str, int]:
        """Return the tables that hold something of an account."""
        tables = ("connections", "data_keys", "sealed", "intents")
        counts = {table: self.rows(f"select count(*) from {table}")[0][0] for table in tables}  # noqa: S608
        return {table: count for table, count in counts.items() if count}


def value(result: Any) -> Any:
    """Return what a verb answered; fail the test where it could not."""
    assert isinstance(result, Ok), result
    return result.value


def failure(result: Any) -> Any:
    assert isinstance(result, Err), result
    return result.failure


@contextlib.asynccontextmanager
async def open_house(
    folder: Path,
    *providers: Provider,
    keychain: Any = None,
    hooks: Hooks | None = None,
    reached: Callable[[str], None] = lambda _: None,
    clients: dict[str, ClientCredentials] | None = None,
    clock: Any = None,
    browser: Any = None,
    practice_origin: Callable[[], str] | None = None,
    seconds: float = 120.0,
) -> AsyncIterator[House]:
    """Build from the ground up, and leave in reverse."""
    folder.mkdir(parents=True, exist_ok=True)  # noqa: ASYNC240  a test may wait
    clock, keychain, person = clock or SteadyClock(), keychain or MemoryKeychain(), Person()
    path, random = folder / "data.db", secrets.token_bytes
    async with Database(path) as db, HttpTransport(proxy="none", total_seconds=seconds) as transport:
        audit = Audit(db, clock, random)
        await audit.start()
        overrides = Overrides(clients=clients or {}, insecure_loopback=practice_origin is None)
        catalog = Catalog(providers, overrides, practice_origin or str)
        files = KeyFile(folder / "practice" / "vault.key"), KeyFile(folder / "practice" / "history.key")
        vault = Vault(db, keychain, *files, clock, random)
        await vault.settle()
        limits = Limits(db, clock)
        await limits.start()
        policy = RetryPolicy(retries=1, base=0.01, ceiling=0.02)
        exchange = Exchange(transport, catalog, limits, clock, random, policy=policy)
        health = Health(db, audit, clock)
        tokens = Tokens(db, vault, exchange, catalog, audit, health, clock, random)
        api = Api(exchange, tokens, health, catalog, audit, clock, random)
        needs = Needs(
            *(
                db,
                clock,
                random,
                catalog,
                audit,
                api,
                vault,
                tokens,
                browser or person,
                Loopback(read_pages(RESOURCES)),
            ),
            hooks=hooks or Hooks(),
            reached=reached,
        )
        connections = Connections(needs)
        try:
            yield House(
                *(db, path, clock, audit, vault, tokens, keychain, person, catalog, api, needs), connections=connections
            )
        finally:
            await connections.close()
            await asyncio.gather(*person.tasks, return_exceptions=True)
            await tokens.close()
            await limits.close()


def callback(step, **answer):
    """Return the address a browser would end at, for what the step asked."""
    state = parse_qs(urlsplit(step.url).query)["state"][0]
    given = {"state": state, "code": "canary-code-x"} | answer
    return f"{step.redirect_uri}?" + "&".join(f"{k}={v}" for k, v in given.items() if v is not None)


def only_refused(house, name, outcome="error"):
    """Say that nothing of a sign-in is left but its two entries."""
    assert house.left_behind() == {}
    assert house.history() == [("oauth.started", "success", ""), ("oauth.refused", outcome, name)]
    return True
