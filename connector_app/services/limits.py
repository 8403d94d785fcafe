"""How fast each platform may be asked: one gate per limit, in order, a person's click before the program's own reading.

A limit is counted per account, per app or per object, for one lane (a method class). A platform's own "wait" closes
its gate until then, and so does its word that nothing is left, for the calls it counts together. All of it is kept
over a restart.
"""

import asyncio
import itertools
from collections import deque
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from connector_app.model.call import Call
from connector_app.model.clock import Clock
from connector_app.model.failure import FailureError, RateLimited, Trace
from connector_app.model.limits import LONGEST_WAIT, Gcra
from connector_app.model.provider import Provider, RateRule
from connector_app.services.catalog import OWN_QUOTA
from connector_app.store import limits
from connector_app.store.database import Database

EVERY_LANE = "*"
"""A rate under this name counts every call of its platform, besides the call's own lane."""

UNNAMED = RateRule(per_second=20.0, burst=40)
"""What a lane is held to that a platform says nothing of."""

PATIENCE = 120.0
"""A wait up to this many seconds is waited out in place; a longer one is said, so that the work can be put aside."""

KEPT_LONGER = 0.01
"""Seconds by which a wait may come back longer than it was told: it is kept by the wall clock, a millisecond on."""

UNCOUNTED = RateRule(per_second=1000.0, burst=1000)
"""What a platform's own counter is held to while it says that something is left: nothing of ours."""

URGENT_IN_A_ROW = 4
"""After so many urgent calls one quiet one goes through: clicks go first, and yet a sync never starves."""

ROUNDING = 1e-9
"""A wait this short (seconds) is none, but the arithmetic's."""

SAVE_SECONDS = 1.0
MOST_COUNTERS = 1000
"""Platforms have a few dozen counters; what is learned of more is forgotten."""


class Limits:
    """The gates. `start` before the first call, `close` after the last."""

    def __init__(self, db: Database, clock: Clock) -> None:
        self._db, self._clock = db, clock
        self._gates: dict[str, _Gate] = {}
        self._counters: dict[tuple[str, str, str], set[str]] = {}
        self._kept: dict[str, float] = {}
        self._changed: set[str] = set()
        self._timer: asyncio.TimerHandle | None = None
        self._saving: asyncio.Task[None] | None = None

    async def start(self) -> None:
        """Find where the limits stood when the program was left."""
        now = self._clock.now().timestamp()
        self._kept = await self._db.write(lambda tx: limits.load(tx, now))

    async def close(self) -> None:
        """Keep where they stand now."""
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        if self._saving is not None:
            await asyncio.wait([self._saving])
        await self._save()

    async def enter(
        self, provider: Provider, call: Call[Any], account: str, *, urgent: bool, patience: float = PATIENCE
    ) -> float:
        """Wait until this call may go out, and count it. Return the seconds that took.

        Raises FailureError(RateLimited) where it is its turn and it would take longer than `patience`.
        """
        began = self._clock.monotonic()
        for key, rule in _keys(provider, call, account):
            await self._gate(key, rule).enter(self._clock, urgent=urgent, patience=patience)
            self._note(key)
        if provider.allowance is not None:
            counter = _at(_way(provider, call, account), provider, call)
            await self._gate(counter, UNCOUNTED).enter(self._clock, urgent=urgent, patience=patience)
        return self._clock.monotonic() - began

    async def heard(
        self, provider: Provider, call: Call[Any], account: str, headers: Mapping[str, str], now: datetime
    ) -> None:
        """Take in what a good answer says is left: where that is nothing, let no call of its counter through till then.

        Which calls a counter counts is learned from the answers. `now` is by the platform's clock. Kept at once.
        """
        rule = provider.allowance
        if rule is None or rule.remaining not in headers:
            return
        bucket = headers.get(rule.bucket, "")[:200]
        if len(self._counters) >= MOST_COUNTERS:
            self._counters.clear()
        ways = self._counters.setdefault((provider.id, account, bucket), set())
        ways.add(_way(provider, call, account))
        wait = rule.wait(headers, now=now)
        if wait <= 0:
            return
        for key in (_at(way, provider, call) for way in ways):
            self._gate(key, UNCOUNTED).hold(self._clock.monotonic() + wait)
            self._changed.add(key)
        await self._save()

    async def hold(self, provider: Provider, call: Call[Any], account: str, seconds: float) -> None:
        """Let nothing through for so many seconds: the platform said so. Kept at once."""
        until = self._clock.monotonic() + min(seconds, LONGEST_WAIT)
        for key, rule in _keys(provider, call, account):
            self._gate(key, rule).hold(until)
            self._changed.add(key)
        await self._save()

    def _gate(self, key: str, rule: RateRule) -> "_Gate":
        if key not in self._gates:
            gate = _Gate(Gcra(rule.per_second, rule.burst))
            ahead = self._kept.pop(key, 0.0) - self._clock.now().timestamp()
            if ahead > 0:
                # No longer than a platform can ask for, lest a clock that was set back shuts the gate for years.
                most = LONGEST_WAIT + rule.burst / rule.per_second
                gate.resume(self._clock.monotonic() + min(ahead, most))
            self._gates[key] = gate
        self._gates[key].follow(rule)
        return self._gates[key]

    def _note(self, key: str) -> None:
        """Save within a second, many changes at once. Real time: this paces the disk, not the platforms."""
        self._changed.add(key)
        if self._timer is None:
            self._timer = asyncio.get_running_loop().call_later(SAVE_SECONDS, self._begin_saving)

    def _begin_saving(self) -> None:
        self._timer = None
        self._saving = asyncio.get_running_loop().create_task(self._save(), name="save limits")

    async def _save(self) -> None:
        changed, self._changed = self._changed, set()
        wall = self._clock.now().timestamp() - self._clock.monotonic()
        # A millisecond on top, so that no rounding on the way makes a wait shorter than it was told.
        tats = {key: self._gates[key].gcra.tat + wall + 0.001 for key in changed}
        try:
            if tats:
                await self._db.write(lambda tx: limits.put(tx, tats))
        except FailureError:
            self._changed |= changed  # the gates hold without the disk; the next save takes these along


class _Gate:
    """One limit and those who wait before it. Only the one at the front acts; who is overtaken waits to be called."""

    def __init__(self, gcra: Gcra) -> None:
        self.gcra = gcra
        self._held = 0.0
        self._order = itertools.count()
        self._urgent: deque[_Waiter] = deque()
        self._quiet: deque[_Waiter] = deque()
        self._streak = 0

    async def enter(self, clock: Clock, *, urgent: bool, patience: float) -> None:
        if not self._urgent and not self._quiet and self._passes(clock.monotonic(), urgent=urgent):
            return  # nobody waits, and it is free: most calls
        me = _Waiter(next(self._order), asyncio.Event())
        line = self._urgent if urgent else self._quiet
        line.append(me)
        try:
            while True:
                if self._front() is not me:
                    me.called.clear()
                    await me.called.wait()
                    continue
                if self._passes(now := clock.monotonic(), urgent=urgent):
                    return
                wait = self._wait(now)
                if wait > patience + KEPT_LONGER:
                    raise FailureError(RateLimited(wait, Trace(retry_after=wait)))
                await clock.sleep(wait)
        finally:
            line.remove(me)
            if (front := self._front()) is not None:
                front.called.set()

    def follow(self, rule: RateRule) -> None:
        """Let a limit that was changed hold from the next call on."""
        if (self.gcra.per_second, self.gcra.burst) != (rule.per_second, rule.burst):
            self.gcra = Gcra(rule.per_second, rule.burst, self.gcra.tat)

    def hold(self, until: float) -> None:
        self._held = max(self._held, until)
        self.gcra = self.gcra.hold(until=until)

    def resume(self, tat: float) -> None:
        self.gcra = Gcra(self.gcra.per_second, self.gcra.burst, tat)

    def _passes(self, now: float, *, urgent: bool) -> bool:
        """Take a slot where there is one now."""
        after, wait = self.gcra.take(at=now)
        if wait > ROUNDING or self._held > now:
            return False
        self.gcra = after
        self._streak = self._streak + 1 if urgent else 0
        return True

    def _wait(self, now: float) -> float:
        _, wait = self.gcra.take(at=now)
        # The limiter's arithmetic rounds; a wait that a platform told is kept to the last digit.
        return max(wait if wait > ROUNDING else 0.0, self._held - now)

    def _front(self) -> "_Waiter | None":
        if self._urgent and (not self._quiet or self._streak < URGENT_IN_A_ROW):
            return self._urgent[0]
        return self._quiet[0] if self._quiet else None


@dataclass(frozen=True, slots=True)
class _Waiter:
    number: int
    called: asyncio.Event


def _keys(provider: Provider, call: Call[Any], account: str) -> Iterable[tuple[str, RateRule]]:
    """Name the limits a call counts against, its own lane first. `account` is empty where it is the app that calls."""
    lanes = [call.lane, *(lane for lane in (EVERY_LANE, OWN_QUOTA) if lane in provider.rates)]
    for lane in dict.fromkeys(lanes):
        rule = provider.rates.get(lane, UNNAMED)
        parts = [provider.id, lane]
        if rule.per != "app":
            parts.append(account)
        if rule.per == "object":
            parts.append(call.about)
        yield "|".join(parts), rule


def _way(provider: Provider, call: Call[Any], account: str) -> str:
    """Name what a platform counts a call as, as far as that shows from here: its method and what it is for."""
    return f"{provider.id}|{account}|{call.method} {call.lane} {call.purpose}"


def _at(way: str, provider: Provider, call: Call[Any]) -> str:
    return f"{way}|{call.about}" if provider.allowance and provider.allowance.per_object else way
