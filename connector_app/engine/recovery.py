"""Going on with the newest daily copy where the data file is damaged. The damaged file is kept, never deleted.

What a copy cannot know is written down by `adoption`.
"""

import asyncio
import contextlib
import secrets
from collections.abc import AsyncIterator
from dataclasses import dataclass, replace
from pathlib import Path

from connector_app.adapters import instance
from connector_app.adapters.clock import SystemClock
from connector_app.adapters.key_file import KeyFile
from connector_app.adapters.keychain import SystemKeychain
from connector_app.adapters.own_folder import DATABASE
from connector_app.engine import arrival
from connector_app.engine.adoption import adopt
from connector_app.engine.luggage import PROGRAM
from connector_app.language import said
from connector_app.model.audit import Event
from connector_app.model.clock import Clock
from connector_app.model.failure import FailureError, NotFound, Rejected, Storage
from connector_app.services.audit import Audit
from connector_app.services.vault import Vault
from connector_app.store import audit as history
from connector_app.store import schema, upkeep
from connector_app.store.database import Database
from connector_app.store.tx import Tx

COPIES = "copies"
NOT_COPIED = said("the safety copy does not hold its secret. Add it anew")


@dataclass(frozen=True, slots=True)
class Recovered:
    """`day` is that of the copy (2026-11-25), `kept` is where the damaged file lies now."""

    day: str
    kept: Path


def newest_day(folder: Path) -> str:
    """Return the day of the copy to go on with: the newest daily one that is sound; "" where there is none."""
    if begun := upkeep.begun(folder / DATABASE, beside(folder)):
        return begun.day
    copy = upkeep.newest_copy(folder / COPIES)
    return _day(copy) if copy else ""


async def go_on_with_copy(folder: Path, wait: float = 0.0, clock: Clock | None = None) -> Recovered:
    """Put the newest sound daily copy in the place of a damaged data file, or end what was cut off while doing so.

    Raises FailureError: Rejected where the file is not damaged, NotFound where there is no sound copy, InUse, Storage.
    """
    clock = clock or SystemClock()
    owned = await asyncio.to_thread(instance.acquire, folder, "command", wait)
    try:
        await arrival.settle(folder)
        path, part = folder / DATABASE, beside(folder)
        what = await asyncio.to_thread(upkeep.begun, path, part) or await _prepared(path, part, clock)
        return Recovered(what.day, await asyncio.to_thread(upkeep.replace, path, part, what))
    finally:
        await owned.aclose()


def beside(folder: Path) -> Path:
    """Return where a copy is made ready."""
    return folder / arrival.BESIDE


async def _prepared(path: Path, part: Path, clock: Clock) -> upkeep.Replacement:
    """Make the newest sound daily copy ready to be worked with."""
    if not await _is_damaged(path):
        raise FailureError(Rejected(said("The data file is not damaged. Nothing was changed.")))
    copy = await asyncio.to_thread(upkeep.newest_copy, path.parent / COPIES)
    if copy is None:
        raise FailureError(NotFound("a sound daily copy"))
    what = upkeep.Replacement(f"damaged-{clock.now():%Y-%m-%d-%H%M%S}.db", _day(copy))
    await asyncio.to_thread(upkeep.duplicate, copy, part)
    await _adopt(part, clock, day=what.day, kept=what.kept)
    return what


async def _is_damaged(path: Path) -> bool:
    if not await asyncio.to_thread(lambda: path.exists() or schema.replacing(path).exists()):
        return False
    try:
        async with Database(path) as db:
            return bool(await db.read(upkeep.damage))
    except FailureError as error:
        if error.failure != Storage("damaged", str(path)):
            raise
    return True


async def _adopt(path: Path, clock: Clock, *, day: str, kept: str) -> None:
    """Write down what the copy does not know, before anybody works with it."""
    async with Database(path) as db:
        audit = Audit(db, clock, secrets.token_bytes, PROGRAM)
        await audit.start()
        async with _vault(db, path.parent / "practice", clock) as vault:
            await _write_down(db, audit, vault, clock, day=day, kept=kept)


async def _write_down(db: Database, audit: Audit, vault: Vault, clock: Clock, *, day: str, kept: str) -> None:
    """Say what is known, and sign it: the note of what was signed after the copy gives way to one that names it.

    Where no safe answers the note stays, and says that the history was cut.
    """
    given_up = None
    with contextlib.suppress(FailureError):
        given_up = await vault.let_go_of_anchor()

    def write(tx: Tx) -> None:
        copied = history.size(tx)
        adopted = adopt(tx, audit, clock, NOT_COPIED)
        counts = {"accounts": len(adopted.accounts), "parked": adopted.parked, "copied": copied}
        event = Event("storage.recovered", counts=counts, details={"day": day, "file": kept})
        if given_up and given_up.size > copied:
            event = replace(event, counts={**counts, "signed": given_up.size}, target=given_up.root.hex())
        audit.record(tx, event)

    await db.write(write)
    if given_up:
        with contextlib.suppress(FailureError):
            await audit.use(vault, "start")


@contextlib.asynccontextmanager
async def _vault(db: Database, practice: Path, clock: Clock) -> AsyncIterator[Vault]:
    keychain = SystemKeychain()
    try:
        files = KeyFile(practice / "vault.key"), KeyFile(practice / "history.key")
        yield Vault(db, keychain, *files, clock, secrets.token_bytes)
    finally:
        keychain.close()


def _day(copy: Path) -> str:
    return copy.stem.removeprefix("data-")
