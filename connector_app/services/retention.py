"""How long the history is kept, and the dropping of what is older: whole segments, signed, with the person's word.

First the permission to miss them is written down and signed, in one transaction; then segment after segment goes, each
with its mark. Whoever is killed in between leaves a history that holds, and the next look goes on. That a person agreed
is known from that signed entry alone: nobody who has only the files can make the program drop anything.
"""

import asyncio
import logging
from dataclasses import dataclass
from datetime import datetime, timedelta

from connector_app.language import said
from connector_app.model.audit import Actor, Event
from connector_app.model.clock import Clock, day, moment, stamp
from connector_app.model.failure import FailureError, Rejected, VerificationFailed
from connector_app.model.keeping import setting
from connector_app.services.audit import Audit
from connector_app.services.boundary import returns_result
from connector_app.services.proof import Proof
from connector_app.services.tombstones import CHANGED, DROPPED, KEEP, agreed
from connector_app.store import audit_ground, upkeep
from connector_app.store.audit_ground import Segments
from connector_app.store.database import Database
from connector_app.store.tx import Tx

log = logging.getLogger(__name__)
DAY = timedelta(days=1)
LEEWAY = timedelta(days=62)
"""So much more than was signed last goes by itself. More at once may be a clock that was set wrong: it waits."""
LOOK_SECONDS = 900.0
AT_ONCE = 1024
"""So many entries go in one transaction, so that nobody waits long who has to write something down."""
LOOKED = "drop_looked_at"
"""When it was last looked."""
UNSIGNED = said(
    "The history cannot be signed just now, and without a signature nobody could prove that you removed these."
)


@dataclass(frozen=True, slots=True)
class Due:
    """What is older than the person wants to keep: so many entries of before `limit`.

    `is_agreed` tells whether they go by themselves, without asking.
    """

    limit: str
    entries: int
    is_agreed: bool


class Retention:
    """Drops what is too old. `years` is how many of them are kept, 0 for all."""

    def __init__(self, db: Database, audit: Audit, clock: Clock, years: int) -> None:
        self._db, self._audit, self._clock, self._years = db, audit, clock, years
        self._one_at_a_time = asyncio.Lock()

    async def run(self) -> None:
        """Look once a day, for ever, and never while the program has just been started."""
        while True:
            await self._clock.sleep(LOOK_SECONDS)
            await self.once()

    async def once(self) -> None:
        """Drop what is too old and may go without asking, if it is time to look."""
        if not self._years or not await self._db.read(self._is_time):
            return
        await self._db.write(lambda tx: upkeep.set_meta(tx, LOOKED, stamp(self._clock.now())))
        limit = by_itself(_limit(self._clock.now(), self._years), await self._db.read_apart(agreed))
        if limit:
            try:
                await self._drop(limit, "program")
            except FailureError as error:  # the page of the history says what is wrong with it
                log.warning("nothing dropped: %s", error.failure.name)

    @returns_result
    async def keep(self, years: int) -> Due | None:
        """Keep so many years from now on, 0 for all. Return what is older, None where nothing is."""
        if years != self._years:
            await self._audit.write(Event(CHANGED, details={"setting": KEEP, "value": setting(years)}))
            await self._audit.checkpoint("asked")  # what takes an agreement back is signed as it is
        self._years = years
        return await self._due()

    @returns_result
    async def due(self) -> Due | None:
        """Return what is older than is kept, None where nothing is."""
        return await self._due()

    @returns_result
    async def drop(self, limit: str) -> int:
        """Drop what was written before a moment, to which the person agreed. Return how many entries that were.

        What is cut off after it was signed is finished later, by itself.

        Raises FailureError: VerificationFailed where the history does not hold: nothing is taken from it then; Rejected
        where it cannot be signed.
        """
        return await self._drop(limit, "you")

    def _is_time(self, tx: Tx) -> bool:
        last = upkeep.meta(tx, LOOKED)
        return not last or abs(self._clock.now() - moment(last)) >= DAY

    async def _due(self) -> Due | None:
        years, now = self._years, self._clock.now()
        return await self._db.read_apart(lambda tx: due(tx, years, now))

    async def _drop(self, limit: str, actor: Actor) -> int:
        async with self._one_at_a_time:
            old = await self._db.read_apart(lambda tx: audit_ground.older_than(tx, limit))
            if old is None:
                return 0
            found = await self._checked()
            if actor == "program" and not (found.anchored and by_itself(limit, found.agreed) == limit):
                return 0  # what is not compared with what is kept outside may be an older copy
            steps = await self._db.read(lambda tx: audit_ground.steps(tx, old.upto, AT_ONCE))
            for upto in steps:
                await self._db.read(lambda tx, upto=upto: _check_stands(tx, upto))  # type: ignore[misc]
            is_new = actor == "you" and day(found.agreed) != day(limit)  # their word counts from now on
            if is_new or found.allowed < old.upto:
                kept = await self._audit.checkpoint("drop", tombstone(old, limit, actor))
                # A keychain that refuses takes nothing back: what is signed stands, and is anchored with the next one.
                if kept is None and (await self._checked()).allowed < old.upto:
                    raise FailureError(Rejected(UNSIGNED))
            for upto in steps:
                await self._db.write(lambda tx, upto=upto: _drop_upto(tx, upto))  # type: ignore[misc]
            await self._db.fold()
            return old.entries

    async def _checked(self) -> Proof:
        found = await self._audit.check()
        if found.verdict != "unbroken":
            raise FailureError(VerificationFailed("history"))
        return found


def due(tx: Tx, years: int, now: datetime) -> Due | None:
    """Return what is older than so many years, None where nothing is or everything is kept."""
    limit = _limit(now, years)
    old = audit_ground.older_than(tx, limit) if years else None
    return Due(limit, old.entries, by_itself(limit, agreed(tx)) == limit) if old else None


def by_itself(limit: str, said: str) -> str:
    """Return the moment before which entries go without asking, where `said` was signed last; "" where none do.

    What was signed may go however long it waited.
    """
    if not said:
        return ""
    return limit if moment(limit) - moment(said) <= LEEWAY else said


def _check_stands(tx: Tx, upto: int) -> None:
    if not audit_ground.stands(tx, upto):
        raise FailureError(VerificationFailed("history"))


def _drop_upto(tx: Tx, upto: int) -> None:
    _check_stands(tx, upto)
    audit_ground.drop(tx, upto)


def tombstone(old: Segments, limit: str, actor: Actor) -> Event:
    """Return the entry that says what is dropped, and lets it be missing (docs/audit-format.md section 9)."""
    return Event(
        DROPPED,
        actor=actor,
        target=old.root.hex(),
        counts={"dropped": old.upto, "checkpoint": old.counter},
        details={"entries": old.entries, "day": day(limit), "first": old.first, "last": old.last},
    )


def _limit(now: datetime, years: int) -> str:
    """Return the same day so many years ago; of 29 February the day before where there is none."""
    year = now.year - years
    try:
        return stamp(now.replace(year=year))
    except ValueError:
        return stamp(now.replace(year=year, day=28))
