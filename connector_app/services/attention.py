"""What needs a person: looked for now and then, told once for each cause, put off where somebody says so."""

import asyncio
from collections.abc import Callable, Collection
from datetime import timedelta
from typing import Protocol

from connector_app.model.attention import Ends, Need, standing
from connector_app.model.clock import Clock, stamp
from connector_app.model.item import ConnectionId
from connector_app.services.bell import Bell
from connector_app.services.boundary import returns_result
from connector_app.store import attention, connections
from connector_app.store.database import Database
from connector_app.store.tx import Tx

LOOK_SECONDS = 60.0
HEARD = attention.TOLD_FROM - {
    "audit"
}  # an entry comes with nearly all there is: what it tells waits for the next look
FLOCK_SECONDS = 1.0
"""Changes come in flocks: so long after the first of them they are looked at together."""
LEAST_ROOM = 200_000_000
"""Below so many free bytes the disk may be full before anybody thinks of it: a daily copy needs room too."""


class Notifier(Protocol):
    """Tells a person outside of the window. What it shows holds no titles of items."""

    async def show(self, need: Need, name: str) -> None:
        """Tell of an entry; `name` is the account's."""
        ...

    async def over(self, key: str, name: str) -> None:
        """Take back what was told of an entry: it is cured."""
        ...


class Silent:
    """Tells nobody."""

    async def show(self, need: Need, name: str) -> None: ...
    async def over(self, key: str, name: str) -> None: ...


class Attention:
    """The verbs, and the task that looks.

    `platforms` are those that something describes, `room` answers the free bytes of the disk (None where nobody knows),
    `has_keys` whether the keys of real accounts are at hand; `notifier` tells of each entry once;
    `ends` says how sign-ins end at each platform.
    """

    def __init__(
        self,
        db: Database,
        clock: Clock,
        platforms: Callable[[], Collection[str]],
        room: Callable[[], int | None],
        has_keys: Callable[[Tx], bool],
        notifier: Notifier,
        ends: Callable[[], Ends] = dict,
    ) -> None:
        self._ends = ends
        self._db, self._clock, self._platforms = db, clock, platforms
        self._room, self._has_keys, self._notifier = room, has_keys, notifier
        self._bell = Bell(clock)

    def listen(self) -> None:
        """Hear from now on of each commit after which something may need somebody, or does not any more."""
        loop = asyncio.get_running_loop()

        def heard(tables: frozenset[str]) -> None:
            if tables & HEARD:
                loop.call_soon_threadsafe(self._bell.ring)

        self._db.on_commit(heard)

    async def run(self) -> None:
        """Look for ever."""
        while True:
            await self.look()
            await self.tell()
            await self._bell.wait(LOOK_SECONDS)
            await self._clock.sleep(FLOCK_SECONDS)

    async def look(self) -> None:
        """Look at this computer, and forget what was remembered of entries that are gone."""
        free = await asyncio.to_thread(self._room)
        found = "low" if free is not None and free < LEAST_ROOM else ""
        if found != await self._db.read(lambda tx: attention.trouble(tx, "room")):
            await self._db.write(lambda tx: attention.set_trouble(tx, "room", found))
        if await self._db.read(lambda tx: bool(attention.trouble(tx, "keys")) and self._has_keys(tx)):
            await self._db.write(lambda tx: attention.set_trouble(tx, "keys", ""))

    async def tell(self) -> None:
        """Tell of what stands and was not told yet, each once for as long as it stands; take back what is cured."""
        fresh, gone, is_old = await self._db.read(self._news)
        if not (fresh or gone or is_old):
            return
        await self._db.write(self._remember)  # before it is shown: a kill in between costs one telling, never makes two
        for need, name in fresh:
            await returns_result(self._notifier.show)(need, name)  # one that cannot be told keeps no other from it
        for key, name in gone:
            await returns_result(self._notifier.over)(key, name)

    async def begin(self, *, is_unclean: bool) -> None:
        """Keep that the program ended unexpectedly the last time, until somebody has read it."""
        if is_unclean:
            now = stamp(self._clock.now())
            await self._db.write(lambda tx: attention.set_trouble(tx, "ended", now))

    @returns_result
    async def read_end(self) -> None:
        """Forget that the program ended unexpectedly: somebody has read it."""
        await self._db.write(lambda tx: attention.set_trouble(tx, "ended", ""))

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
        return standing(attention.facts(tx, self._clock.now()), self._platforms(), self._ends())

    def _news(self, tx: Tx) -> tuple[list[tuple[Need, str]], list[tuple[str, str]], bool]:
        """Return what is to be told, what is cured since, and whether something put off is gone."""
        stands = {each.key: each for each in self._standing(tx)}
        told, later = attention.told(tx), attention.later(tx)
        fresh = [(each, _name(tx, key)) for key, each in stands.items() if key not in told]
        gone = [(key, _name(tx, key)) for key in told if key not in stands]
        return fresh, gone, bool(later.keys() - stands.keys())

    def _remember(self, tx: Tx) -> None:
        stands = [each.key for each in self._standing(tx)]
        told, later, now = attention.told(tx), attention.later(tx), stamp(self._clock.now())
        attention.put_told(tx, {key: told.get(key, now) for key in stands})
        attention.put_later(tx, {key: later[key] for key in stands if key in later})


def _name(tx: Tx, key: str) -> str:
    found = connections.get(tx, ConnectionId(key.partition(":")[2]), removed=True)
    return found.name if found else ""
