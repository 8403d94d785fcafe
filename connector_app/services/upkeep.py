"""What the program does for its own data while nobody looks: checks, daily copies, checkpoints in time."""

import asyncio
import logging
from datetime import timedelta
from pathlib import Path

from connector_app.model.audit import Event
from connector_app.model.clock import Clock, moment, stamp
from connector_app.model.failure import FailureError
from connector_app.services.audit import Audit
from connector_app.services.boundary import returns_result
from connector_app.store import copies, upkeep
from connector_app.store.database import Database
from connector_app.store.tx import Tx

log = logging.getLogger(__name__)
HOUR, DAY = timedelta(hours=1), timedelta(days=1)
LOOK_SECONDS = 15.0


class Upkeep:
    """Runs for ever. `damage` is what the last look found wrong, or ""."""

    def __init__(self, db: Database, audit: Audit, clock: Clock) -> None:
        self._db, self._audit, self._clock = db, audit, clock
        self._checkpoint_at = clock.now() + HOUR
        self.damage = ""

    async def run(self) -> None:
        if self._db.unclean_end:
            await self.look()
        while True:
            await self.once()
            await self._clock.sleep(LOOK_SECONDS)

    async def once(self) -> None:
        """Do what is due now."""
        now = self._clock.now()
        if self._audit.due:
            await self._audit.checkpoint("count")
        if now >= self._checkpoint_at:
            await self._audit.checkpoint("hour")
            self._checkpoint_at = now + HOUR
        if await self._is_due("copied_at"):
            await self.look()
            await self.copy()

    @returns_result
    async def look_again(self) -> str:
        """Look for damage because somebody asks. Return what was found, "" where there is none."""
        return await self.look()

    async def look(self) -> str:
        """Look for damage. What is found is written down and kept in `damage`."""
        try:
            self.damage = await self._db.read(upkeep.damage)
        except FailureError as error:
            self.damage = error.failure.name
        at = stamp(self._clock.now())
        if self.damage:
            await self._audit.write(Event("storage.damaged", actor="program", outcome="error", error="storage"))

        def keep(tx: Tx) -> None:
            upkeep.set_meta(tx, "checked_at", at)
            upkeep.set_meta(tx, "damage", self.damage)

        await self._db.write(keep)
        return self.damage

    async def copy(self) -> Path | None:
        """Make today's copy; one that cannot be made is written down, and tried again tomorrow."""
        now = self._clock.now()
        folder, name = self._db.path.parent / "copies", f"data-{now:%Y-%m-%d}.db"
        made = None
        try:
            if not self.damage:
                made = await asyncio.to_thread(copies.copy, self._db.path, folder, name)
        except FailureError as error:
            log.warning("no daily copy: %s", error.failure.name)
            event = Event("storage.copy-failed", actor="program", outcome="error", error=error.failure.name)
            await self._audit.write(event)
        await self._db.write(lambda tx: upkeep.set_meta(tx, "copied_at", stamp(now)))
        return made

    async def _is_due(self, key: str) -> bool:
        last = await self._db.read(lambda tx: upkeep.meta(tx, key))
        return not last or self._clock.now() - moment(last) >= DAY
