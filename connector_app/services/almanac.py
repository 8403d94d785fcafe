"""The history as a whole: how far it reaches, that somebody looked at it, and its weeks, each as one page to keep."""

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from connector_app.model.audit import AuditEntry, AuditQuery, Event
from connector_app.model.clock import Clock
from connector_app.model.connection import Connection, ConnectionStatus
from connector_app.model.failure import FailureError, Storage
from connector_app.services.audit import Audit
from connector_app.services.boundary import returns_result
from connector_app.services.exports import write_whole
from connector_app.store import audit as entries
from connector_app.store import audit_extent, connections
from connector_app.store.database import Database
from connector_app.store.tx import Tx

FOLDER = "weekly"
LISTED = 25
"""So many of each kind stand on a page, the newest; the rest is counted."""
READINGS = 20_000
"""So many readings of a week are added up, the newest: one every thirty seconds."""
LOOK_SECONDS = 3600.0
"""Looking again within this time, at the same account, is the same look."""
PARTS: Mapping[str, AuditQuery] = {
    "sent": AuditQuery(actions=("item",), actor="you", outcome="success"),
    "changed": AuditQuery(actions=("item",), actor="platform"),
    "refused": AuditQuery(outcome="refused"),
    "failed": AuditQuery(outcome="error"),
    "gaps": AuditQuery(actions=("gap.recorded",)),
    "caught": AuditQuery(actions=("gap.caught-up",)),
}
_ASKING = frozenset({ConnectionStatus.SIGN_IN_NEEDED, ConnectionStatus.ACCESS_REMOVED})


@dataclass(frozen=True, slots=True)
class Extent:
    """How far the history reaches: `since` is when its first entry was written, `size` the bytes it takes."""

    entries: int
    since: str
    size: int


@dataclass(frozen=True, slots=True)
class Part:
    """What happened of one kind: how often, and the newest of it."""

    count: int
    newest: tuple[AuditEntry, ...]


@dataclass(frozen=True, slots=True)
class Week:
    """From when to when, and what happened. `read` counts what readings found new, changed and gone.

    `asking` are the accounts that need a sign-in now, when the page is made.
    """

    since: str
    until: str
    entries: int
    parts: Mapping[str, Part]
    read: Mapping[str, int]
    asking: tuple[Connection, ...]


class Almanac:
    """Tells of the history as a whole. `folder` is the data folder."""

    def __init__(self, db: Database, audit: Audit, clock: Clock, folder: Path) -> None:
        self._db, self._audit, self._clock, self._folder = db, audit, clock, folder / FOLDER
        self._looked: dict[str, float] = {}

    @returns_result
    async def looked(self, connection: str = "") -> bool:
        """Write down that the history is looked at, of one account or of all. Return False where that is known."""
        now = self._clock.monotonic()
        if now - self._looked.get(connection, -LOOK_SECONDS) < LOOK_SECONDS:
            return False
        self._looked[connection] = now
        await self._audit.write(Event("audit.viewed", connection=connection))
        return True

    @returns_result
    async def extent(self) -> Extent:
        """Return how large the history is; takes a while where it is large."""

        def look(tx: Tx) -> Extent:
            first = audit_extent.oldest(tx)
            return Extent(
                entries.count(tx, AuditQuery()),
                first.ts if first else "",
                audit_extent.size_in_bytes(tx),
            )

        return await self._db.read_apart(look)

    @returns_result
    async def due(self, weeks: Sequence[tuple[str, str]]) -> tuple[Week, ...]:
        """Return what happened in those of some whole weeks (from, until) that no page tells of yet."""
        return await self._db.read_apart(lambda tx: tuple(_week(tx, week) for week in _untold(tx, weeks)))

    @returns_result
    async def keep(self, name: str, page: bytes, week: Week, words: str) -> Path:
        """Write a week's page, and write down that it was. `words` say which week.

        Raises FailureError(Storage) where it cannot be written.
        """
        path = self._folder / name
        await asyncio.to_thread(self._write, path, page)

        def note(tx: Tx) -> None:
            audit_extent.set_told_until(tx, week.until)
            details = {"week": words, "file": name}
            self._audit.record(
                tx, Event("audit.weekly", actor="program", counts={"entries": week.entries}, details=details)
            )

        await self._db.write(note)
        return path

    def _write(self, path: Path, page: bytes) -> None:
        try:
            path.parent.mkdir(mode=0o700, exist_ok=True)
        except OSError as error:
            raise FailureError(Storage("unwritable", str(path.parent))) from error
        write_whole(path, [page])


def _untold(tx: Tx, weeks: Sequence[tuple[str, str]]) -> list[tuple[str, str]]:
    """Return the weeks that ended after the newest page's, and that the history reaches into."""
    told, first = audit_extent.told_until(tx), audit_extent.oldest(tx)
    return [week for week in weeks if first and week[1] > told and week[1] > first.ts]


def _week(tx: Tx, week: tuple[str, str]) -> Week:
    since, until = week
    return Week(
        since,
        until,
        entries.count(tx, AuditQuery(since=since, until=until)),
        {name: _part(tx, _within(query, week)) for name, query in PARTS.items()},
        _read(tx, week),
        tuple(each for each in connections.all(tx) if each.status in _ASKING),
    )


def _within(query: AuditQuery, week: tuple[str, str]) -> AuditQuery:
    return replace(query, since=week[0], until=week[1], limit=LISTED)


def _part(tx: Tx, query: AuditQuery) -> Part:
    return Part(entries.count(tx, query), tuple(entries.page(tx, query)))


def _read(tx: Tx, week: tuple[str, str]) -> dict[str, int]:
    """Return what readings found, all together."""
    readings = replace(_within(AuditQuery(actions=("sync.completed",)), week), limit=READINGS)
    found = entries.page(tx, readings)
    return {name: sum(each.counts.get(name, 0) for each in found) for name in ("new", "changed", "gone")}
