"""What needs a person: looked for now and then, told once for each cause, put off where somebody says so."""

import asyncio
from collections.abc import Callable, Collection
from datetime import timedelta

from connector_app.model.attention import Need, standing
from connector_app.model.clock import Clock, stamp
from connector_app.services.bell import Bell
from connector_app.services.boundary import returns_result
from connector_app.store import attention
from connector_app.store.database import Database
from connector_app.store.tx import Tx

LOOK_SECONDS = 60.0
LEAST_ROOM = 200_000_000
"""Below so many free bytes the disk may be full before anybody thinks of it: a daily copy needs room too."""


class Attention:
    """The verbs, and the task that looks.

    `platforms` are those that something describes, `room` answers the free bytes of the disk (None where nobody knows),
    `has_keys` whether the keys of real accounts are at hand.
    """

    def __init__(
        self,
        db: Database,
        clock: Clock,
        platforms: Callable[[], Collection[str]],
        room: Callable[[], int | None],
        has_keys: Callable[[Tx], bool],
    ) -> None:
        self._db, self._clock, self._platforms = db, clock, platforms
        self._room, self._has_keys = room, has_keys
        self._bell = Bell(clock)

    def ring(self) -> None:
        """Say that something changed which may need somebody, or does not any more."""
        self._bell.ring()

    async def run(self) -> None:
        """Look for ever."""
        while True:
            await self.look()
            await self._bell.wait(LOOK_SECONDS)

    async def look(self) -> None:
        """Look at this computer, and forget what was remembered of entries that are gone."""
        free = await asyncio.to_thread(self._room)
        found = "low" if free is not None and free < LEAST_ROOM else ""
        if found != await self._db.read(lambda tx: attention.trouble(tx, "room")):
            await self._db.write(lambda tx: attention.set_trouble(tx, "room", found))
        if await self._db.read(lambda tx: bool(attention.trouble(tx, "keys")) and self._has_keys(tx)):
            await self._db.write(lambda tx: attention.set_trouble(tx, "keys", ""))
        if await self._db.read(self._has_old):
            await self._db.write(self._forget_old)

    @returns_result
    async def put_off(self, key: str) -> None:
        """Leave an entry out of the strip until tomorrow. It stays in the list."""
        midnight = self._clock.now().astimezone().replace(hour=0, minute=0, second=0, microsecond=0)
        until = stamp(midnight + timedelta(days=1))

        def keep(tx: Tx) -> None:
            if any(each.key == key for each in self._standing(tx)):
                attention.put_later(tx, {**attention.later(tx), key: until})

        await self._db.write(keep)

    def _standing(self, tx: Tx) -> tuple[Need, ...]:
        return standing(attention.facts(tx, self._clock.now()), self._platforms())

    def _has_old(self, tx: Tx) -> bool:
        remembered = attention.later(tx)
        return bool(remembered) and bool(remembered.keys() - {each.key for each in self._standing(tx)})

    def _forget_old(self, tx: Tx) -> None:
        stands = {each.key for each in self._standing(tx)}
        attention.put_later(tx, {key: at for key, at in attention.later(tx).items() if key in stands})
