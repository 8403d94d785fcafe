"""Sends what waits in the outbox: in order per item and per channel, side by side across them, each change once."""

import asyncio
from collections import Counter
from collections.abc import Callable
from datetime import timedelta
from typing import Any

from connector_app.model.clock import Clock, stamp
from connector_app.model.failure import FailureError, NotFound, TimedOut
from connector_app.model.item import ConnectionId
from connector_app.model.outbox import OutboxEntry, OutboxId, OutboxState
from connector_app.services.boundary import returns_result
from connector_app.services.catalog import Catalog
from connector_app.services.changes import FindConnection
from connector_app.services.repeats import STEP, Repeats
from connector_app.services.sender import NOT_WELL, Calls, Ears, Sender
from connector_app.services.settling import Settling
from connector_app.store import outbox
from connector_app.store.database import Database
from connector_app.store.tx import Tx

SIDE_BY_SIDE, MOST_AT_ONCE = 8, 32
"""Changes on their way at once: of one account, so that none holds the others up, and of all."""

LONGEST_SLEEP = 60.0
"""The wall clock is looked at this often (seconds): it may have been set."""

CORRECTION = 1.0
"""The clock is set back by less than this (seconds) all the time, by those who keep it right."""

GRACE = 2.0
"""Seconds that what is on the wire gets to be answered when the program ends."""

LEAVING_SECONDS = 10.0
"""How long what is on the wire gets to be answered when its account is turned off or taken out."""


def unheard(_: ConnectionId) -> None:
    """Tell nobody."""


class OutboxPump:
    """The one that sends. `run` for as long as the program lives; `nudge` it when something new waits.

    `look` hears of an account where a change may have arrived, so that it is read soon: a listing finds it. `sent`
    hears of each change that went to its platform, however that answered.
    """

    def __init__(
        self,
        db: Database,
        catalog: Catalog,
        connection: FindConnection,
        api: Calls,
        settling: Settling,
        clock: Clock,
        random: Callable[[int], bytes],
        look: Callable[[ConnectionId], None] = unheard,
        sent: Callable[[ConnectionId], None] = unheard,
    ) -> None:
        self._db, self._settling, self._clock, self._repeats = db, settling, clock, Repeats(catalog, clock)
        ears = Ears(look, self.answers_again, sent)
        self._sender = Sender(db, catalog, connection, api, settling, clock, random, self._repeats, ears)
        self._awake = asyncio.Event()
        self._moved = asyncio.Condition()
        self._busy: dict[OutboxId, tuple[ConnectionId, asyncio.Task[None]]] = {}
        self._plenty = False
        self._broken: BaseException | None = None

    async def run(self) -> None:
        """Send for ever. Begin with what a process that ended in the middle left behind."""
        await self._db.write(self._begin)
        try:
            while True:
                self._awake.clear()
                if (back := self._repeats.set_back()) > CORRECTION:
                    await self._db.write(lambda tx: outbox.bring_forward(tx, back))
                await self._start_due()
                await self._rest()
        finally:
            await self._leave()

    def nudge(self) -> None:
        """Look at the outbox again, soon."""
        self._awake.set()

    async def back_online(self) -> None:
        """Let what waits for the network go out now."""
        await self._make_due("offline")

    async def answers_again(self, connection: ConnectionId) -> None:
        """Let what waits because a platform was not well go out now: it has answered this account."""
        await self._make_due(*NOT_WELL, connection=connection)

    async def signed_in(self) -> None:
        """Let what waits for a sign-in, or for its account to be turned on, go out now."""
        await self._make_due("unauthorized", "cancelled")

    async def leave(self, connection: ConnectionId) -> None:
        """Let what is being sent for an account that is off now be answered, for a while, and decide about the rest.

        When this returns, nothing of it is on its way any more.
        """
        await _end([task for of, task in self._busy.values() if of == connection], LEAVING_SECONDS)
        await self._db.write(lambda tx: self._settle(tx, connection))

    async def _make_due(self, *failures: str, connection: ConnectionId | None = None) -> None:
        now = self._clock.now().timestamp()
        await self._db.write(lambda tx: outbox.make_due(tx, failures, now=now, connection=connection))
        self.nudge()

    @returns_result
    async def wait(self, entry: OutboxId, *, seconds: float = 60.0) -> OutboxEntry:
        """Wait until a change is done or needs a person. Raises FailureError(TimedOut) after `seconds`."""
        try:
            async with asyncio.timeout(seconds), self._moved:
                while True:
                    found = await self._db.read(lambda tx: outbox.get(tx, entry))
                    if found is None:
                        raise FailureError(NotFound("change"))
                    if found.state in {OutboxState.DONE, OutboxState.NEEDS_YOU}:
                        return found
                    await self._moved.wait()
        except TimeoutError:
            raise FailureError(TimedOut(seconds)) from None

    # What was left behind

    def _begin(self, tx: Tx) -> None:
        self._settle(tx)
        now = self._clock.now()
        outbox.due_of_the_future(tx, now=now.timestamp(), at=stamp(now + timedelta(seconds=STEP)))

    def _settle(self, tx: Tx, connection: ConnectionId | None = None) -> None:
        """Decide about changes that were on their way when a process ended, or their account was turned off.

        What may be sent twice goes back in line under its own key, as long as the platform remembers that. Of anything
        else nobody knows whether it arrived.
        """
        now = self._clock.now().timestamp()
        for entry in outbox.sending(tx, connection):
            if entry.verb != "create" or self._repeats.may(entry):
                self._settling.later(tx, entry, TimedOut(0), due=now, maybe=True)
            else:
                self._settling.unclear(tx, entry, None)

    # The loop

    async def _start_due(self) -> None:
        free, now, tried = MOST_AT_ONCE - len(self._busy), self._clock.now().timestamp(), self._repeats.now()
        if free <= 0:
            return
        if not self._plenty:  # else there probably is more, and looking costs as much as taking
            due = await self._next_due()
            if due is None or due > now:
                return
        room = self._room()
        claimed = await self._db.write(
            lambda tx: outbox.claim(tx, now=now, tried_at=tried, most=free, each=SIDE_BY_SIDE, room=room)
        )
        self._plenty = bool(claimed)
        for entry in claimed:
            task = asyncio.create_task(self._sender.send(entry), name=f"send change {entry.id}")
            self._busy[entry.id] = entry.connection, task
            task.add_done_callback(lambda _, entry=entry: self._ended(entry.id))  # type: ignore[misc]

    def _room(self) -> dict[ConnectionId, int]:
        """Return how many more changes may be on their way, of each account of which that is not the usual number."""
        busy = Counter(connection for connection, _ in self._busy.values())
        down = dict.fromkeys(self._sender.down(), 1)
        return {each: down.get(each, SIDE_BY_SIDE) - busy[each] for each in {*busy, *down}}

    async def _next_due(self) -> float | None:
        full = [connection for connection, room in self._room().items() if room <= 0]
        return await self._db.read(lambda tx: outbox.next_due(tx, full))

    def _ended(self, entry: OutboxId) -> None:
        _, task = self._busy.pop(entry)
        if not task.cancelled() and (error := task.exception()) is not None:
            self._broken = error
        self._awake.set()

    async def _rest(self) -> None:
        if self._broken is not None:
            broken, self._broken = self._broken, None
            raise broken
        async with self._moved:
            self._moved.notify_all()
        due = await self._next_due() if len(self._busy) < MOST_AT_ONCE else None
        waits: set[asyncio.Task[Any]] = {asyncio.create_task(self._awake.wait(), name="wait for a change")}
        if due is not None:
            seconds = min(max(due - self._clock.now().timestamp(), 0.0), LONGEST_SLEEP)
            waits.add(asyncio.create_task(self._clock.sleep(seconds), name="wait for the next change"))
        try:
            await asyncio.wait(waits, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for each in waits:
                each.cancel()
            await asyncio.gather(*waits, return_exceptions=True)

    async def _leave(self) -> None:
        """Let what is on the wire be answered, for a moment; what is not stays marked as being sent."""
        await _end([task for _, task in self._busy.values()], GRACE)


async def _end(busy: "list[asyncio.Task[None]]", seconds: float) -> None:
    """Let tasks end by themselves for so long, then end them."""
    if busy:
        await asyncio.wait(busy, timeout=seconds)
    for task in busy:
        task.cancel()
    await asyncio.gather(*busy, return_exceptions=True)
