"""The vault's keys through their lives: made, found again, replaced, deleted; each step safe against a sudden end."""

import asyncio
import contextlib
import logging
from collections.abc import Callable
from functools import partial
from typing import Literal

from connector_app.language import said
from connector_app.model.clock import Clock, stamp
from connector_app.model.failure import (
    FailureError,
    KeychainChanged,
    KeychainLocked,
    KeychainUnavailable,
    Storage,
)
from connector_app.services import envelope, key_home, passphrase
from connector_app.services.envelope import Key, Random
from connector_app.services.key_home import PASSPHRASE, PRACTICE, SESSION, Keychain
from connector_app.services.leak import Held, Known, secrets_in
from connector_app.store import vault as store
from connector_app.store.database import Database
from connector_app.store.tx import Tx
from connector_app.store.vault import VaultKey

Realm = Literal["real", "practice"]

log = logging.getLogger(__name__)


def _nothing(tx: Tx) -> None:
    """Write nothing more."""


class VaultKeys:
    """The vault keys of both realms. Callers take turns: see `Vault`."""

    def __init__(self, db: Database, keychain: Keychain, practice: Keychain, clock: Clock, random: Random) -> None:
        self._db, self._keychain, self._practice = db, keychain, practice
        self._clock, self._random = clock, random
        self._open: dict[str, bytes] = {}
        self._locks: dict[str, passphrase.Lock] = {}  # by vault key, so that no failure parts a key from its lock
        self.homes: dict[Realm, str] = {}

    def value(self, key_id: str) -> bytes | None:
        """Return an open key, None where it is not."""
        return self._open.get(key_id)

    def is_open(self, tx: Tx, realm: Realm) -> bool:
        key = _in_use(realm, store.keys(tx))
        return key is not None and key.id in self._open

    def held(self, tx: Tx) -> Held:
        """Return all that opens with the keys at hand, these keys too, and how many fields do not."""
        known, shut = [], 0
        for key in store.keys(tx):
            if (value := self._open.get(key.id)) is not None:
                known.append(Known(said("a key of the vault"), value))
            for each in store.envelopes(tx, key.id):
                secrets, _ = envelope.opened(each, Key(key.id, value)) if value is not None else ({}, ())
                shut += len(each.fields) - len(secrets)
                known += [
                    Known(f"{each.owner}, {name}", one)
                    for name, secret in secrets.items()
                    for one in secrets_in(secret.value)
                ]
        known += [Known(said("the key of the passphrase"), lock.key) for lock in self._locks.values()]
        return Held(tuple(known), shut)

    def sealing(self, tx: Tx, realm: Realm) -> Key:
        """Return the key that seals now.

        Raises FailureError(KeychainLocked) where it is not open.
        """
        key = _in_use(realm, store.keys(tx))
        if key is None or key.id not in self._open:
            raise FailureError(KeychainLocked(key.home if key else ""))
        return Key(key.id, self._open[key.id])

    async def in_use(self, realm: Realm) -> VaultKey | None:
        key = _in_use(realm, await self._db.write(store.keys))
        self.homes[realm] = key.home if key else ""
        return key

    async def find_or_make(self, realm: Realm) -> None:
        key = await self.in_use(realm)
        if key is None:
            await self.adopt(realm, await self._keychain_of(realm).home())
        elif key.id not in self._open:
            self._open[key.id] = await self._fetch(key)

    def _keychain_of(self, realm: Realm) -> Keychain:
        return self._practice if realm == "practice" else self._keychain

    async def _fetch(self, key: VaultKey) -> bytes:
        if key.home == PASSPHRASE:
            raise FailureError(KeychainLocked(PASSPHRASE))
        return await key_home.fetch(self._keychain_of(_realm(key)), key.home, key.id, key.parameters)

    async def adopt(
        self, realm: Realm, home: str, *, lock: passphrase.Lock | None = None, told: Callable[[Tx], None] = _nothing
    ) -> None:
        """Make a key in this home, and then re-wrap under it what the one before holds; all of it or nothing.

        A key behind a passphrase gets `lock`, or the lock of the one before. `told` belongs to the same transaction.
        """
        before = await self.in_use(realm)
        if home == PASSPHRASE and lock is None and before:
            lock = self._locks[before.id]
        fresh = await self._make(realm, home, lock)

        def promote(tx: Tx) -> None:
            self._promote(tx, realm, fresh)
            told(tx)

        await self._db.write(promote)
        await self.in_use(realm)

    async def begin_passphrase(self, text: str) -> None:
        """Make the first real key, behind a new passphrase."""
        passphrase.check(text)
        await self.adopt("real", PASSPHRASE, lock=await asyncio.to_thread(passphrase.fresh, text, self._random))

    async def open_with_passphrase(self, key: VaultKey, text: str) -> None:
        unwrapped = await asyncio.to_thread(passphrase.unwrap, text, key.id, key.parameters)
        self._locks[key.id], self._open[key.id] = unwrapped

    async def change_passphrase(self, key: VaultKey, old: str, new: str, told: Callable[[Tx], None]) -> None:
        """Replace a key behind a passphrase by a fresh one behind another.

        A fresh one: copies of the database from before, which the old passphrase opens, then open nothing from after.
        """
        passphrase.check(new)
        await self.open_with_passphrase(key, old)
        lock = await asyncio.to_thread(passphrase.fresh, new, self._random)
        await self.adopt("real", PASSPHRASE, lock=lock, told=told)

    async def forget_if_lost(self, realm: Realm, *, even_unreachable: bool) -> tuple[str, ...]:
        """Drop the realm's keys and what they sealed where the one in use is gone. Return whose that was."""
        key = await self.in_use(realm)
        if key is None or key.id in self._open or not await self._is_lost(key, even_unreachable=even_unreachable):
            return ()
        lost = await self._db.write(partial(_drop_all, realm=realm))
        await self.in_use(realm)
        return lost

    async def drop_past_sessions(self) -> None:
        await self._db.write(self._drop_past_sessions)

    async def _make(self, realm: Realm, home: str, lock: passphrase.Lock | None) -> str:
        key_id, value = self._random(8).hex(), self._random(envelope.KEY)
        name, keychain, told = key_home.item(key_id), self._keychain_of(realm), key_home.mark(value)
        if lock is not None:
            told, self._locks[key_id] = passphrase.wrap(lock, key_id, value, self._random), lock
        if _is_outside(home):
            await keychain.get(name)  # locked? Then nothing was begun.
        key = VaultKey(key_id, home, "new", told, stamp(self._clock.now()))
        # The row before the item: one whose name nobody knows could never be cleared away.
        await self._db.write(lambda tx: store.put_key(tx, key))
        if _is_outside(home):
            await key_home.keep(keychain, name, key_home.line_of(value))
        self._open[key_id] = value
        return key_id

    def _promote(self, tx: Tx, realm: Realm, key_id: str) -> None:
        fresh = Key(key_id, self._open[key_id])
        old = _in_use(realm, store.keys(tx))
        if old:
            for found in store.envelopes(tx, old.id):
                secrets, broken = envelope.opened(found, Key(old.id, self._open[old.id]))
                store.put_envelope(tx, envelope.closed(found.owner, secrets, fresh, self._random, broken))
            store.set_state(tx, old.id, "old")
        store.set_state(tx, key_id, "current")

    async def finish(self, realm: Realm) -> None:
        """Go on with a replacement from wherever it stands."""
        keys = _of(realm, await self._db.write(store.keys))
        for key in keys:
            if key.state == "due" and not await self._db.write(partial(_retired, key_id=key.id)):
                if key.id not in self._open:
                    self._open[key.id] = await self._fetch(key)
                await self.adopt(realm, key.home)
        old = [key for key in _of(realm, await self._db.write(store.keys)) if key.state == "old"]
        if old and not await self._db.fold():
            raise FailureError(Storage("busy", str(self._db.path)))
        for key in old:
            await self._discard(key)
        if old:
            await self._db.fold()
        for key in keys:
            if key.state == "new":
                # Given up half made: it seals nothing, so it holds up nothing.
                with contextlib.suppress(FailureError):
                    await self._discard(key)
        await self.in_use(realm)

    async def finish_if_possible(self, realm: Realm) -> None:
        try:
            await self.finish(realm)
        except FailureError as error:
            log.warning("the %s vault key's replacement waits: %s", realm, error.failure.name)
            await self.in_use(realm)

    async def _discard(self, key: VaultKey) -> None:
        """Delete a key that seals nothing, its item first. A half-made one in another home is let go."""
        if _is_outside(key.home):
            keychain = self._keychain_of(_realm(key))
            if key.state == "old" or await keychain.home() == key.home:
                await key_home.check(keychain, key.home)
                await keychain.delete(key_home.item(key.id))
        await self._db.write(lambda tx: store.drop_key(tx, key.id))

    async def _is_lost(self, key: VaultKey, *, even_unreachable: bool) -> bool:
        try:
            await self._fetch(key)
        except FailureError as error:
            if isinstance(error.failure, KeychainChanged):
                return True
            if even_unreachable and isinstance(error.failure, KeychainLocked | KeychainUnavailable):
                return True
            raise
        return False

    def _drop_past_sessions(self, tx: Tx) -> None:
        for key in store.keys(tx):
            if key.home == SESSION and key.id not in self._open:
                store.drop_key(tx, key.id)


def _realm(key: VaultKey) -> Realm:
    return "practice" if key.home == PRACTICE else "real"


def _of(realm: Realm, keys: list[VaultKey]) -> list[VaultKey]:
    return [key for key in keys if _realm(key) == realm]


def _in_use(realm: Realm, keys: list[VaultKey]) -> VaultKey | None:
    return next((key for key in _of(realm, keys) if key.state in store.IN_USE), None)


def _is_outside(home: str) -> bool:
    """Whether a key in this home is an item in a keychain or file."""
    return home not in {PASSPHRASE, SESSION}


def _retired(tx: Tx, key_id: str) -> bool:
    """Retire a key that is due, where nothing is left under it to re-wrap."""
    if store.owners(tx, key_id):
        return False
    store.set_state(tx, key_id, "old")
    return True


def _drop_all(tx: Tx, realm: Realm) -> tuple[str, ...]:
    lost: tuple[str, ...] = ()
    for key in _of(realm, store.keys(tx)):
        lost += store.drop_key(tx, key.id)
    return lost
