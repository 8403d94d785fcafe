"""The lock of the window: set, opened, changed, taken away. A wrong passphrase costs time that grows."""

import asyncio
import hmac
import math
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

from connector_app.language import several
from connector_app.model.audit import Event
from connector_app.model.clock import Clock, moment, stamp
from connector_app.model.failure import FailureError, Rejected
from connector_app.model.screen_lock import FORGOTTEN_HOURS, LONGEST_WAIT, LockStanding, wait_after
from connector_app.services import passphrase as words
from connector_app.services.audit import Audit
from connector_app.services.boundary import returns_result
from connector_app.store import screen_lock
from connector_app.store.database import Database
from connector_app.store.screen_lock import KeptLock
from connector_app.store.tx import Tx

_DIGEST = 32


class ScreenLock:
    def __init__(self, db: Database, clock: Clock, audit: Audit, random: Callable[[int], bytes]) -> None:
        self._db, self._clock, self._audit, self._random = db, clock, audit, random

    @returns_result
    async def standing(self) -> LockStanding:
        """Return how the lock stands. One whose passphrase was forgotten long enough ago is gone then."""
        return await self._db.write(self._look)

    @returns_result
    async def set(self, passphrase: str, present: str = "") -> bool:
        """Set a lock, or another passphrase for it where `present` opens the one there is. Tell whether that is done.

        Raises FailureError(Rejected) for a passphrase that is too short to be one.
        """
        words.check(passphrase)
        if await self._db.read(screen_lock.get) is not None and not await self._try(present):
            return False
        salt = self._random(words.SALT)
        lock = KeptLock(salt.hex(), words.N, (await _digest(passphrase, salt, words.N)).hex())
        await self._db.write(lambda tx: self._put(tx, lock, "lock.set"))
        return True

    @returns_result
    async def open(self, passphrase: str) -> bool:
        """Tell whether this is the passphrase. A wrong one is counted; while a wait lasts, no one is tried."""
        return await self._try(passphrase)

    @returns_result
    async def take_away(self, passphrase: str) -> bool:
        """Take the lock away where this is its passphrase. Tell whether that is done."""
        if not await self._try(passphrase):
            return False
        await self._db.write(lambda tx: self._put(tx, None, "lock.taken-away"))
        return True

    @returns_result
    async def forget(self) -> LockStanding:
        """Let the lock go away by itself after a day: whoever has the passphrase can come first, and is told."""

        def write(tx: Tx) -> LockStanding:
            lock = screen_lock.get(tx)
            if lock is not None and not lock.forgotten_at:
                forgotten = replace(lock, forgotten_at=stamp(self._clock.now()))
                self._put(tx, forgotten, "lock.forgotten")
            return self._look(tx)

        return await self._db.write(write)

    async def _try(self, passphrase: str) -> bool:
        lock = await self._db.read(screen_lock.get)
        if lock is None:
            return True
        if wait := self._wait(lock):
            seconds = math.ceil(wait)
            words = several(seconds, "Wait {n} second before the next try.", "Wait {n} seconds before the next try.")
            raise FailureError(Rejected(words))
        digest = await _digest(passphrase, bytes.fromhex(lock.salt), lock.n)
        is_right = hmac.compare_digest(digest.hex(), lock.digest)
        await self._db.write(lambda tx: self._note(tx, is_right=is_right))
        return is_right

    def _note(self, tx: Tx, *, is_right: bool) -> None:
        lock = screen_lock.get(tx)
        if lock is None:
            return
        if is_right:
            if lock.failures or lock.forgotten_at:
                screen_lock.put(tx, replace(lock, failures=0, failed_at="", forgotten_at=""))
            return
        tried = replace(lock, failures=lock.failures + 1, failed_at=stamp(self._clock.now()))
        screen_lock.put(tx, tried)
        self._audit.record(tx, Event("lock.refused", actor="program", outcome="refused"))

    def _look(self, tx: Tx) -> LockStanding:
        lock = screen_lock.get(tx)
        if lock is None:
            return LockStanding()
        if not lock.forgotten_at:
            return LockStanding(is_set=True, wait=self._wait(lock))
        goes = moment(lock.forgotten_at) + timedelta(hours=FORGOTTEN_HOURS)
        if goes <= self._clock.now():
            self._put(tx, None, "lock.gone")
            return LockStanding()
        return LockStanding(is_set=True, wait=self._wait(lock), goes_at=stamp(goes))

    def _wait(self, lock: KeptLock) -> float:
        """Return the seconds until the next try; a clock that was set back makes it no longer than it may be."""
        wait = wait_after(lock.failures)
        if not wait:
            return 0.0
        passed = (self._clock.now() - moment(lock.failed_at)).total_seconds()
        return max(0.0, min(wait - passed, wait, LONGEST_WAIT))

    def _put(self, tx: Tx, lock: KeptLock | None, action: str) -> None:
        screen_lock.put(tx, lock)
        self._audit.record(tx, Event(action))


async def _digest(passphrase: str, salt: bytes, n: int) -> bytes:
    return await asyncio.to_thread(words.stretched, passphrase, salt, n, _DIGEST)
