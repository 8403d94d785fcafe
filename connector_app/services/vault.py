"""The vault: seals tokens and secrets in the database, under one key that lives outside of it.

Real accounts have their key in the keychain (or behind a passphrase, or for this session only); practice accounts have
one of their own in a file. Where a key lives is recorded, a change is told, and nothing is chosen by itself.
"""

import asyncio
import re
from collections.abc import Callable
from dataclasses import replace

from connector_app.language import said
from connector_app.model.audit import AuditAnchor
from connector_app.model.clock import Clock
from connector_app.model.failure import FailureError, KeychainChanged, KeychainLocked, Rejected
from connector_app.services import envelope
from connector_app.services.envelope import Key, Random, Secret
from connector_app.services.history_key import HistoryKeys
from connector_app.services.key_home import PASSPHRASE, SESSION, Keychain
from connector_app.services.leak import Held
from connector_app.services.signer import Signer
from connector_app.services.vault_keys import Realm, VaultKeys
from connector_app.store import vault as store
from connector_app.store.database import Database
from connector_app.store.tx import Tx

REALMS: tuple[Realm, ...] = ("practice", "real")
PRACTICE_OWNER = re.compile(r"practice-[0-9a-f]{8}|provider:practice")
"""Exactly these: a platform somebody describes and calls "practice-bank" is a real one."""


class Vault:
    """`keychain` is the operating system's; `practice` and `history` are key files, for practice accounts only."""

    def __init__(
        self, db: Database, keychain: Keychain, practice: Keychain, history: Keychain, clock: Clock, random: Random
    ) -> None:
        self._random = random
        self._keys = VaultKeys(db, keychain, practice, clock, random)
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
        key = self._keys.sealing(tx, self.realm(owner))
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
        value = self._keys.value(found.vault_key)
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
        key = self._keys.sealing(tx, self.realm(owner))
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

    def held(self, tx: Tx) -> Held:
        """Return every secret that opens with the keys at hand, these keys too, and how many stay sealed.

        For a search in what is to leave this computer. Asks no keychain for anything.
        """
        kept = self._keys.held(tx)
        return replace(kept, known=(*kept.known, *self._history.held()))

    # Where the keys are

    def home(self, realm: Realm) -> str:
        """Return where the realm's key lives, as recorded when last looked; empty where there is none yet."""
        return self._keys.homes.get(realm, "")

    def is_open(self, tx: Tx, realm: Realm) -> bool:
        """Tell whether the realm's key is at hand, without asking for it."""
        return self._keys.is_open(tx, realm)

    async def unlock(self, realm: Realm) -> None:
        """Read the realm's vault key; the first time, make it.

        Raises FailureError: KeychainLocked (also for a passphrase not given yet), KeychainUnavailable, KeychainChanged
        (with equal homes where the key is missing or another one), Storage. Nothing is stored then.
        """
        async with self._one_at_a_time:
            await self._keys.find_or_make(realm)
            await self._keys.finish_if_possible(realm)

    async def use_passphrase(self, text: str) -> None:
        """Keep real accounts' key behind a passphrase, or open the one that is.

        Raises FailureError: Rejected where a new one is too short, VerificationFailed where it is not the right one or
        its stored costs were lowered, KeychainChanged where the key lives elsewhere.
        """
        async with self._one_at_a_time:
            key = await self._keys.in_use("real")
            if key is None:
                await self._keys.begin_passphrase(text)
            elif key.home == PASSPHRASE:
                await self._keys.open_with_passphrase(key, text)
            else:
                raise FailureError(KeychainChanged(key.home, PASSPHRASE))
            await self._keys.finish_if_possible("real")

    async def change_passphrase(self, old: str, new: str, told: Callable[[Tx], None]) -> None:
        """Keep real accounts' key behind another passphrase. From then on the old one opens nothing.

        `told` belongs to the transaction that changes it. Raises FailureError: Rejected where the new one is too short
        or there is none to change, VerificationFailed where the old one is not the right one.
        """
        async with self._one_at_a_time:
            key = await self._keys.in_use("real")
            if key is None or key.home != PASSPHRASE:
                raise FailureError(Rejected(said("Your keys are not behind a passphrase.")))
            await self._keys.change_passphrase(key, old, new, told)
            await self._keys.finish_if_possible("real")

    async def use_session_only(self) -> None:
        """Keep real accounts' key in memory, until the program ends.

        Raises FailureError(KeychainChanged) where the key lives elsewhere.
        """
        async with self._one_at_a_time:
            key = await self._keys.in_use("real")
            if key is not None and key.home != SESSION:
                raise FailureError(KeychainChanged(key.home, SESSION))
            if key is not None:
                return
            await self._keys.adopt("real", SESSION)

    async def forget_lost_keys(self, *, even_unreachable: bool = False) -> tuple[str, ...]:
        """Give up keys that are gone, with all they sealed. Return whose that was; each needs a new sign-in.

        Belongs behind a person's decision to sign in again: before, nothing is dropped, and a keychain that comes back
        opens everything. `even_unreachable` gives up a forgotten passphrase, and a keychain that does not open or
        answer, too; without it these raise FailureError(KeychainLocked | KeychainUnavailable).
        """
        async with self._one_at_a_time:
            lost: tuple[str, ...] = ()
            for realm in REALMS:
                lost += await self._keys.forget_if_lost(realm, even_unreachable=even_unreachable)
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
                await self._keys.finish(realm)

    async def settle(self) -> None:
        """Begin: forget what was for an earlier session only, finish what a killed owner left, learn the homes."""
        async with self._one_at_a_time:
            await self._keys.drop_past_sessions()
            for realm in REALMS:
                await self._keys.finish_if_possible(realm)

    # The history's signing key

    async def signing_key(self) -> Signer:
        """Return the key that signs the history, making it, or moving it to a new home, introduced by the old one.

        Raises FailureError: KeychainLocked, KeychainUnavailable, KeychainChanged, Storage.
        """
        return await self._history.signing_key()

    async def anchor(self) -> AuditAnchor | None:
        return await self._history.anchor()

    async def let_go_of_anchor(self) -> AuditAnchor | None:
        """Let the next checkpoint take the place of the one kept outside, where a copy does not hold it; return that.

        Raises FailureError(Keychain...).
        """
        return await self._history.let_go()

    async def set_anchor(self, anchor: AuditAnchor) -> None:
        """Keep the newest checkpoint outside the database.

        Raises FailureError: VerificationFailed where the database does not hold the one kept now (the history was
        shortened or replaced, and the proof of it stays); Keychain..., Storage.
        """
        await self._history.set_anchor(anchor)
