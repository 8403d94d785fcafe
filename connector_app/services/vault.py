"""The vault: seals tokens and secrets in the database, under one key that lives outside of it.

Real accounts have their key in the keychain (or behind a passphrase, or for this session only); practice accounts have
one of their own in a file. Where a key lives is recorded, a change is told, and nothing is chosen by itself.
"""

import asyncio
import contextlib
import logging
import re
from functools import partial
from typing import Literal

from connector_app.model.audit import AuditAnchor
from connector_app.model.clock import Clock, stamp
from connector_app.model.failure import (
    FailureError,
    KeychainChanged,
    KeychainLocked,
    KeychainUnavailable,
    Storage,
)
from connector_app.services import envelope, key_home, passphrase
from connector_app.services.envelope import Key, Random, Secret
from connector_app.services.history_key import HistoryKeys, Signer
from connector_app.services.key_home import PASSPHRASE, PRACTICE, SESSION, Keychain
from connector_app.store import vault as store
from connector_app.store.database import Database
from connector_app.store.tx import Tx
from connector_app.store.vault import VaultKey

Realm = Literal["real", "practice"]
REALMS: tuple[Realm, ...] = ("practice", "real")
PRACTICE_OWNER = re.compile(r"practice-[0-9a-f]{8}|provider:practice")
"""Exactly these: a platform somebody describes and calls "practice-bank" is a real one."""

log = logging.getLogger(__name__)


class Vault:
    """`keychain` is the operating system's; `practice` and `history` are key files, for practice accounts only."""

    def __init__(
        self, db: Database, keychain: Keychain, practice: Keychain, history: Keychain, clock: Clock, random: Random
    ) -> None:
        self._db, self._keychain, self._practice = db, keychain, practice
        self._clock, self._random = clock, random
        self._open: dict[str, bytes] = {}
        self._homes: dict[Realm, str] = {}
        self._locks: dict[str, passphrase.Lock] = {}
        self._one_at_a_time = asyncio.Lock()
        self._history = HistoryKeys(db, self, keychain, history, clock, random)

    # What is sealed

    @staticmethod
    def realm(owner: str) -> Realm:
        """Return which key seals what is of this owner: a connection id, or `provider:<id>`."""
        return "practice" if PRACTICE_OWNER.fullmatch(owner) else "real"

    def put(self, tx: Tx, owner: str, field: str, secret: bytes, *, generation: int) -> None:
        """Seal a field. Other fields of the owner stay.

        Raises FailureError(KeychainLocked) where the realm's key was not unlocked.
        """
        key = self._sealing_key(tx, self.realm(owner))
        found = store.envelope(tx, owner)
        secrets, broken = envelope.opened(found, key) if found else ({}, ())
        secrets[field] = Secret(secret, generation)
        store.put_envelope(tx, envelope.closed(owner, secrets, key, self._random, broken))

    def get(self, tx: Tx, owner: str, field: str) -> tuple[bytes, int] | None:
        """Open a field: its secret and generation, or None where there is none.

        Raises FailureError: VerificationFailed where it does not open, KeychainLocked where the key is not there yet.
        """
        found = store.envelope(tx, owner)
        sealed = next((f for f in found.fields if f.name == field), None) if found else None
        if found is None or sealed is None:
            return None
        value = self._open.get(found.vault_key)
        if value is None:
            raise FailureError(KeychainLocked(self.home(self.realm(owner))))
        secret = envelope.open_field(found, Key(found.vault_key, value), sealed)
        return secret.value, secret.generation

    def fields(self, tx: Tx, owner: str) -> tuple[str, ...]:
        """Return what is sealed for an owner, by name. Needs no key."""
        found = store.envelope(tx, owner)
        return tuple(f.name for f in found.fields) if found else ()

    def remove(self, tx: Tx, owner: str, field: str) -> None:
        """Forget one field of an owner.

        Raises FailureError(KeychainLocked) where others stay and the key is not there yet.
        """
        found = store.envelope(tx, owner)
        if found is None or {f.name for f in found.fields} <= {field}:
            self.destroy(tx, owner)
            return
        key = self._sealing_key(tx, self.realm(owner))
        secrets, broken = envelope.opened(found, key)
        secrets.pop(field, None)
        kept = tuple(b for b in broken if b.name != field)
        store.put_envelope(tx, envelope.closed(owner, secrets, key, self._random, kept))

    def destroy(self, tx: Tx, owner: str) -> None:
        """Forget all that is sealed for an owner; its vault key is then due for replacement: see `shred`."""
        found = store.envelope(tx, owner)
        if found is not None:
            store.drop(tx, owner)
            store.set_state(tx, found.vault_key, "due")

    # Where the keys are

    def home(self, realm: Realm) -> str:
        """Return where the realm's key lives, as recorded when last looked; empty where there is none yet."""
        return self._homes.get(realm, "")

    async def unlock(self, realm: Realm) -> None:
        """Read the realm's vault key; the first time, make it.

        Raises FailureError: KeychainLocked (also for a passphrase not given yet), KeychainUnavailable, KeychainChanged
        (with equal homes where the key is missing or another one), Storage. Nothing is stored then.
        """
        async with self._one_at_a_time:
            key = await self._in_use(realm)
            if key is None:
                await self._adopt(realm, await self._keychain_of(realm).home())
            elif key.id not in self._open:
                self._open[key.id] = await self._fetch(key)
            await self._finish_if_possible(realm)

    async def use_passphrase(self, text: str) -> None:
        """Keep real accounts' key behind a passphrase, or open the one that is.

        Raises FailureError: Rejected where a new one is too short, VerificationFailed where it is not the right one or
        its stored costs were lowered, KeychainChanged where the key lives elsewhere.
        """
        async with self._one_at_a_time:
            key = await self._in_use("real")
            if key is None:
                passphrase.check(text)
                self._locks[PASSPHRASE] = await asyncio.to_thread(passphrase.fresh, text, self._random)
                await self._adopt("real", PASSPHRASE)
            elif key.home == PASSPHRASE:
                unwrapped = await asyncio.to_thread(passphrase.unwrap, text, key.id, key.parameters)
                self._locks[PASSPHRASE], self._open[key.id] = unwrapped
            else:
                raise FailureError(KeychainChanged(key.home, PASSPHRASE))
            await self._finish_if_possible("real")

    async def use_session_only(self) -> None:
        """Keep real accounts' key in memory, until the program ends.

        Raises FailureError(KeychainChanged) where the key lives elsewhere.
        """
        async with self._one_at_a_time:
            key = await self._in_use("real")
            if key is None:
                await self._adopt("real", SESSION)
            elif key.home != SESSION:
                raise FailureError(KeychainChanged(key.home, SESSION))

    async def forget_lost_keys(self, *, even_unreachable: bool = False) -> tuple[str, ...]:
        """Give up keys that are gone, with all they sealed. Return whose that was; each needs a new sign-in.

        Belongs behind a person's decision to sign in again: before, nothing is dropped, and a keychain that comes back
        opens everything. `even_unreachable` gives up a forgotten passphrase, and a keychain that does not open or
        answer, too; without it these raise FailureError(KeychainLocked | KeychainUnavailable).
        """
        async with self._one_at_a_time:
            lost: tuple[str, ...] = ()
            for realm in REALMS:
                key = await self._in_use(realm)
                if key is None or key.id in self._open or not await self._is_lost(key, even_unreachable):
                    continue
                lost += await self._db.write(partial(_drop_all, realm=realm))
                await self._in_use(realm)
            await self._history.forget_if_lost(even_unreachable=even_unreachable)
            return tuple(owner for owner in lost if owner != HistoryKeys.OWNER)

    async def shred(self) -> None:
        """After something was destroyed: re-wrap what remains under a fresh vault key and delete the old one.

        So what lies in free pages, in the write-ahead file and in copies opens for nobody. A crash or a failure at any
        step leaves everything readable; `settle` or the next `shred` finishes.

        Raises FailureError(Keychain... | Storage) where it could not be finished now.
        """
        async with self._one_at_a_time:
            for realm in REALMS:
                await self._finish(realm)

    async def settle(self) -> None:
        """Begin: forget what was for an earlier session only, finish what a killed owner left, learn the homes."""
        async with self._one_at_a_time:
            await self._db.write(self._drop_past_sessions)
            for realm in REALMS:
                await self._finish_if_possible(realm)

    # The history's signing key

    async def signing_key(self) -> Signer:
        """Return the key that signs the history, making it, or moving it to a new home, introduced by the old one.

        Raises FailureError: KeychainLocked, KeychainUnavailable, KeychainChanged, Storage.
        """
        return await self._history.signing_key()

    async def anchor(self) -> AuditAnchor | None:
        return await self._history.anchor()

    async def set_anchor(self, anchor: AuditAnchor) -> None:
        """Keep the newest checkpoint outside the database.

        Raises FailureError: VerificationFailed where the database does not hold the one kept now (the history was
        shortened or replaced, and the proof of it stays); Keychain..., Storage.
        """
        await self._history.set_anchor(anchor)

    # Steps

    def _sealing_key(self, tx: Tx, realm: Realm) -> Key:
        key = next((k for k in _of(realm, store.keys(tx)) if k.state in store.IN_USE), None)
        if key is None or key.id not in self._open:
            raise FailureError(KeychainLocked(key.home if key else ""))
        return Key(key.id, self._open[key.id])

    def _keychain_of(self, realm: Realm) -> Keychain:
        return self._practice if realm == "practice" else self._keychain

    async def _keys(self, realm: Realm) -> list[VaultKey]:
        return _of(realm, await self._db.write(store.keys))

    async def _in_use(self, realm: Realm) -> VaultKey | None:
        key = next((k for k in await self._keys(realm) if k.state in store.IN_USE), None)
        self._homes[realm] = key.home if key else ""
        return key

    async def _fetch(self, key: VaultKey) -> bytes:
        if key.home == PASSPHRASE:
            raise FailureError(KeychainLocked(PASSPHRASE))
        return await key_home.fetch(self._keychain_of(_realm(key)), key.home, key.id, key.parameters)

    async def _adopt(self, realm: Realm, home: str) -> None:
        """Make a key in this home, and then re-wrap under it what the one before holds; all of it or nothing."""
        fresh = await self._make(realm, home)
        await self._db.write(lambda tx: self._promote(tx, realm, fresh))
        await self._in_use(realm)

    async def _make(self, realm: Realm, home: str) -> str:
        key_id, value = self._random(8).hex(), self._random(envelope.KEY)
        name, keychain, told = key_home.item(key_id), self._keychain_of(realm), key_home.mark(value)
        if home == PASSPHRASE:
            told = passphrase.wrap(self._locks[PASSPHRASE], key_id, value, self._random)
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
        for old in (k for k in _of(realm, store.keys(tx)) if k.state in store.IN_USE):
            for found in store.envelopes(tx, old.id):
                secrets, broken = envelope.opened(found, Key(old.id, self._open[old.id]))
                store.put_envelope(tx, envelope.closed(found.owner, secrets, fresh, self._random, broken))
            store.set_state(tx, old.id, "old")
        store.set_state(tx, key_id, "current")

    async def _finish(self, realm: Realm) -> None:
        """Go on with a replacement from wherever it stands."""
        keys = await self._keys(realm)
        for key in keys:
            if key.state == "due" and not await self._db.write(partial(_retired, key_id=key.id)):
                if key.id not in self._open:
                    self._open[key.id] = await self._fetch(key)
                await self._adopt(realm, key.home)
        old = [key for key in await self._keys(realm) if key.state == "old"]
        if old and not await self._db.fold():
            raise FailureError(Storage("busy", str(self._db.path)))
        for key in old:
            await self._discard(key)
        for key in keys:
            if key.state == "new":
                # Given up half made: it seals nothing, so it holds up nothing.
                with contextlib.suppress(FailureError):
                    await self._discard(key)
        await self._in_use(realm)

    async def _finish_if_possible(self, realm: Realm) -> None:
        try:
            await self._finish(realm)
        except FailureError as error:
            log.warning("the %s vault key's replacement waits: %s", realm, error.failure.name)
            await self._in_use(realm)

    async def _discard(self, key: VaultKey) -> None:
        """Delete a key that seals nothing, its item first. A half-made one in another home is let go."""
        if _is_outside(key.home):
            keychain = self._keychain_of(_realm(key))
            if key.state == "old" or await keychain.home() == key.home:
                await key_home.check(keychain, key.home)
                await keychain.delete(key_home.item(key.id))
        await self._db.write(lambda tx: store.drop_key(tx, key.id))

    async def _is_lost(self, key: VaultKey, even_unreachable: bool) -> bool:
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
