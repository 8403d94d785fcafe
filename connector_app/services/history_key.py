"""The key that signs the history, and the newest checkpoint beside it, outside the database where that is possible.

It lives where real accounts' vault key lives, as an item of its own, or sealed by the passphrase vault. Until there is
such a home (only practice accounts, or a vault for one session) it is a file, and says so. A key that moves is a new
key, and so is that of a new day: introduced by the one before, whose private half is then overwritten. Whoever steals a
key cannot sign for an earlier day with it (docs/audit-format.md section 5).

At each step of that the keychain is written first, the database after it: a key that nobody recorded yet is found in
the keychain at the next start, and was introduced by the newest that is recorded.
"""

import asyncio
import hashlib
from dataclasses import replace
from functools import partial
from typing import Protocol

from connector_app.language import said
from connector_app.model.audit import AuditAnchor
from connector_app.model.clock import Clock, day, stamp
from connector_app.model.failure import (
    FailureError,
    KeychainChanged,
    KeychainLocked,
    KeychainUnavailable,
    VerificationFailed,
)
from connector_app.services import key_home, signatures
from connector_app.services.envelope import Random
from connector_app.services.key_home import PASSPHRASE, PRACTICE, SESSION, Keychain
from connector_app.services.leak import Known
from connector_app.services.signer import Signer
from connector_app.store import audit, upkeep
from connector_app.store import vault as store
from connector_app.store.audit import StoredKey
from connector_app.store.database import Database
from connector_app.store.tx import Tx

LOST = "history-key-lost"
"""The fact that names a signing key a person gave up: the next one comes without an introduction."""

NAMED = "history-copy"
"""The fact that tells a history which goes on from a backup from the one that it was made of: both may be at work with
one keychain, and each keeps its key there under a name of its own."""


class Sealing(Protocol):
    """The part of the vault that is needed here."""

    def put(self, tx: Tx, owner: str, field: str, secret: bytes, *, generation: int) -> None: ...
    def get(self, tx: Tx, owner: str, field: str) -> tuple[bytes, int] | None: ...


class HistoryKeys:
    """Finds, makes and moves the signing key."""

    OWNER, FIELD = "history", "signing-key"

    def __init__(
        self, db: Database, vault: Sealing, keychain: Keychain, file: Keychain, clock: Clock, random: Random
    ) -> None:
        self._db, self._vault, self._keychain, self._file = db, vault, keychain, file
        self._clock, self._random = clock, random
        self._held: Signer | None = None
        self._given_up: AuditAnchor | None = None
        self._one_at_a_time = asyncio.Lock()

    async def signing_key(self) -> Signer:
        """Return today's key at home where it belongs now, making or moving it there.

        Where a new day's key cannot be kept, the one before goes on: the next call tries again.
        """
        async with self._one_at_a_time:
            log = await self._db.write(lambda tx: audit.log_id(tx, self._random(16)))
            home = await self._wanted()
            held, newest = await self._read(home), await self._newest()
            if held is None:
                held = await self._made(home, newest, log)
                await self._save(held)
            elif newest and newest.public == held.public:
                held = await self._of_today(held, log)
            elif newest and not held.follows(newest.key_id) and not await self._was_given_up(newest):
                raise FailureError(KeychainChanged(home, home))
            self._held = held
            return held

    def held(self) -> tuple[Known, ...]:
        """Return the private half of the key, where it was read."""
        return (Known(said("the key that signs the history"), self._held.seed),) if self._held else ()

    async def anchor(self) -> AuditAnchor | None:
        """Return the newest checkpoint that is kept outside, or None where there is none. Makes nothing."""
        held = self._held or await self._read(await self._wanted())
        return held.anchor if held else None

    async def set_anchor(self, anchor: AuditAnchor) -> None:
        async with self._one_at_a_time:
            held = self._held or await self._read(await self._wanted())
            if held is None:
                raise FailureError(KeychainUnavailable("the history has no signing key"))
            kept = held.anchor
            if kept and kept != self._given_up and not await self._db.write(partial(_holds, kept=kept)):
                # Overwriting it would wipe out the only proof that the history was cut.
                raise FailureError(VerificationFailed("history"))
            held = replace(held, anchor=anchor)
            await self._save(held)
            self._held = held
            if held.home != PRACTICE:
                # The new home's key has signed by now: the file's is not needed any more.
                await self._file.delete(await self._name())

    async def let_go(self) -> AuditAnchor | None:
        """Give up a checkpoint kept outside that the database does not hold, and return it; None where there is none.

        Only for a person who goes on with a copy: the database alone must never be able to ask for this. It is kept
        until the next one takes its place, which belongs into the same run: until then it would still show the cut.
        """
        async with self._one_at_a_time:
            held = await self._read(await self._wanted())
            kept = held.anchor if held else None
            if held is None or kept is None or await self._db.write(partial(_holds, kept=kept)):
                return None
            self._given_up = kept
            return kept

    async def forget_if_lost(self, *, even_unreachable: bool) -> None:
        """Where the newest key is gone, let the next one begin without an introduction."""
        newest = await self._newest()
        if newest is None or (self._held and self._held.public == newest.public):
            return
        try:
            held = await self._read(newest.home)
            if held and held.public == newest.public:
                return
        except FailureError as error:
            unreachable = isinstance(error.failure, KeychainLocked | KeychainUnavailable)
            if unreachable and not even_unreachable:
                raise
        await self._db.write(lambda tx: upkeep.set_meta(tx, LOST, newest.key_id))

    async def _made(self, home: str, newest: StoredKey | None, log: bytes) -> Signer:
        fresh = Signer(self._random(32), home, stamp(self._clock.now()))
        if newest is None or await self._was_given_up(newest):
            return fresh
        older = await self._read(newest.home) if newest.home != home else None
        if older is None or older.public != newest.public:
            raise FailureError(KeychainChanged(newest.home, home))
        return _introduced(fresh, older, log)

    async def _of_today(self, held: Signer, log: bytes) -> Signer:
        """Return a new key on a new day, however many passed; saving it overwrites the private half before."""
        at = stamp(self._clock.now())
        if day(held.since) == day(at):
            return held
        fresh = _introduced(Signer(self._random(32), held.home, at), held, log)
        try:
            await self._save(fresh)
        except FailureError:
            return held
        return fresh

    async def _was_given_up(self, newest: StoredKey) -> bool:
        return await self._db.write(lambda tx: upkeep.meta(tx, LOST)) == newest.key_id

    async def _newest(self) -> StoredKey | None:
        keys = await self._db.write(audit.keys)
        return keys[-1] if keys else None

    async def _wanted(self) -> str:
        """Return the home where the key belongs: real accounts' key's; else where it is already; else the file."""
        homes = [k.home for k in await self._db.write(store.keys) if k.state in store.IN_USE]
        real = next((home for home in homes if home not in {PRACTICE, SESSION}), "")
        newest = await self._newest()
        stays = newest and newest.home != PASSPHRASE and not await self._was_given_up(newest)
        return real or (newest.home if newest and stays else PRACTICE)

    async def _name(self) -> str:
        return self.name(*await self._db.write(lambda tx: (upkeep.meta(tx, "log"), upkeep.meta(tx, NAMED))))

    @staticmethod
    def name(log: str, copy: str) -> str:
        """Return the name under which a history's key is kept; `copy` is empty unless it came from a backup."""
        return f"connector-manager-history-{log}{copy and '-'}{copy}"

    async def _read(self, home: str) -> Signer | None:
        if home == PASSPHRASE:
            sealed = await self._db.write(lambda tx: self._vault.get(tx, self.OWNER, self.FIELD))
            line = sealed[0].decode() if sealed else None
        else:
            keychain = self._file if home == PRACTICE else self._keychain
            await key_home.check(keychain, home)
            line = await keychain.get(await self._name())
        return Signer.read(line, home) if line else None

    async def _save(self, signer: Signer) -> None:
        line = signer.line()
        if signer.home == PASSPHRASE:
            generation = signer.anchor.counter if signer.anchor else 0
            await self._db.write(
                lambda tx: self._vault.put(tx, self.OWNER, self.FIELD, line.encode(), generation=generation)
            )
        else:
            keychain = self._file if signer.home == PRACTICE else self._keychain
            await key_home.keep(keychain, await self._name(), line)


def _introduced(fresh: Signer, by: Signer, log: bytes) -> Signer:
    """Return a fresh key, introduced by the one before it, with what that one knew."""
    introduction = by.sign(signatures.introduction_text(log, fresh.public, fresh.home, fresh.since))
    before = by.stored
    return replace(
        fresh,
        introduced_by=before.key_id,
        introduction=introduction,
        anchor=by.anchor,
        older=(*by.older, before),
    )


def _holds(tx: Tx, kept: AuditAnchor) -> bool:
    """Whether the database holds the checkpoint that was kept outside."""
    found = audit.checkpoint(tx, kept.counter)
    return (
        found is not None
        and (found.size, found.frontier.root()) == (kept.size, kept.root)
        and kept.note in {b"", hashlib.sha256(found.note).digest()}
    )
