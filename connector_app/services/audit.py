"""The history: written with what it tells of, signed now and then, read, verified, given to others."""

import asyncio
import contextlib
import hashlib
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Literal, Protocol, TypeVar

from connector_app.language import said
from connector_app.model import audit as form
from connector_app.model.audit import AuditAnchor, AuditEntry, AuditQuery, Checkpoint, Event, Frontier, Receipt
from connector_app.model.clock import Clock, day, stamp
from connector_app.model.failure import Failure, FailureError, NotFound, VerificationFailed
from connector_app.services import bundle, exports, pack, proof, signatures
from connector_app.services.boundary import returns_result
from connector_app.services.errand import Errand
from connector_app.services.proof import Proof
from connector_app.store import audit
from connector_app.store.audit import Stamp, StoredKey
from connector_app.store.database import Database
from connector_app.store.tx import Tx

T = TypeVar("T")
EVERY = 256
"""A checkpoint is made after so many entries."""


class Signer(Protocol):
    """The private half of the history's key, wherever it is kept.

    `since` is when it was made, `stored` what is recorded of it; `older` are keys just before it, which an older copy
    of the database does not know.
    """

    @property
    def public(self) -> bytes: ...
    @property
    def home(self) -> str: ...
    @property
    def since(self) -> str: ...
    @property
    def stored(self) -> StoredKey: ...
    @property
    def older(self) -> tuple[StoredKey, ...]: ...
    def sign(self, message: bytes) -> bytes: ...


class AnchorHome(Protocol):
    """Keeps the newest checkpoint outside the database. May raise FailureError(Keychain...)."""

    async def signing_key(self) -> Signer: ...
    async def anchor(self) -> AuditAnchor | None: ...
    async def set_anchor(self, anchor: AuditAnchor) -> None: ...


class Audit:
    """The one writer of the history. Until there is a signer, entries are linked and unsigned, and it says so."""

    def __init__(self, db: Database, clock: Clock, random: Callable[[int], bytes], program: str = "") -> None:
        self._db, self._clock, self._random, self._program = db, clock, random, program
        self._log, self._boot = b"", ""
        self._began = clock.monotonic()
        self._home: AnchorHome | None = None
        self._signer: Signer | None = None
        self._signed = 0
        self._newest = 0
        self._one_at_a_time = asyncio.Lock()
        self._is_noted = self._is_unread = False

    async def start(self) -> None:
        """Find or make the history's id. Belongs before the first entry."""
        fresh, self._boot = self._random(16), self._random(4).hex()
        self._log = await self._db.write(lambda tx: audit.log_id(tx, fresh))
        newest = await self._db.write(audit.newest_checkpoint)
        self._signed = newest.size if newest else 0
        self._newest = await self._db.write(audit.size)

    @property
    def log(self) -> bytes:
        return self._log

    @property
    def unsigned(self) -> int:
        """How many entries lie after the newest checkpoint."""
        return self._newest - self._signed

    @property
    def due(self) -> bool:
        """Whether enough entries wait for a checkpoint."""
        return self._signer is not None and self.unsigned >= EVERY

    def record(self, tx: Tx, event: Event) -> int:
        """Write an entry in the caller's transaction. Return its seq."""
        mono = int((self._clock.monotonic() - self._began) * 1000)
        place = Stamp(stamp(self._clock.now()), mono, self._boot, self._random(16))
        self._newest = audit.append(tx, event, place, self._log)
        return self._newest

    async def write(self, event: Event) -> int:
        """Write an entry that stands alone."""
        return await self._db.write(lambda tx: self.record(tx, event))

    async def use(self, home: AnchorHome, reason: str = "start") -> Signer:
        """Sign from now on with the key that lives in `home`, beginning with a checkpoint. Return the key of it.

        Raises FailureError(Keychain...) where the key does not come out; entries go on unsigned.
        """
        self._signer = await self._key_of(home)
        self._home = home
        await self.checkpoint(reason)
        return self._signer

    async def _key_of(self, home: AnchorHome) -> Signer:
        """Return the key that signs now, recorded with those before it that the database does not know."""
        signer = await home.signing_key()
        await self._db.write(lambda tx: audit.put_keys(tx, (*signer.older, signer.stored)))
        return signer

    async def _todays(self, home: AnchorHome, signer: Signer) -> Signer:
        """Return the key of today: each day has one of its own. Where it does not come out, the one before goes on."""
        if day(signer.since) != day(stamp(self._clock.now())):
            with contextlib.suppress(FailureError):
                self._signer = signer = await self._key_of(home)
        return signer

    async def checkpoint(self, reason: str, last: Event | None = None) -> AuditAnchor | None:
        """Sign the history's size and root, and keep them outside. Return None where there is no signer yet.

        `last` is written in the same transaction, as the newest entry that is signed.

        A keychain that refuses leaves the checkpoint pending, to be anchored with the next one: never an alarm. A
        history that does not hold what is kept there is one: it is written down, and what is kept stays.
        """
        async with self._one_at_a_time:
            home, signer = self._home, self._signer
            if home is None or signer is None:
                return None
            todays = await self._todays(home, signer)
            at = stamp(self._clock.now())

            def sign(tx: Tx) -> tuple[Frontier, int, Frontier, bytes]:
                if last is not None:
                    self.record(tx, last)
                return self._sign(tx, todays, reason, at)

            before, counter, frontier, note = await self._db.write(sign)
            anchor = AuditAnchor(counter, frontier.size, frontier.root(), signatures.key_id(todays.public), note)
            self._signed = frontier.size
            if not await self._db.read(lambda tx: proof.read_back(tx, self._log, before, counter)):
                await self._note_unread()
            try:
                await home.set_anchor(anchor)
            except FailureError as error:
                await self._note_another(error.failure)
                return None
            await self._db.write(lambda tx: audit.settle_checkpoint(tx, counter))
            return anchor

    async def _note_another(self, failure: Failure) -> None:
        """Write down, once in a run, that the history is not the one whose checkpoint is kept outside."""
        if isinstance(failure, VerificationFailed) and not self._is_noted:
            self._is_noted = True
            await self.write(Event("audit.differs", actor="program", outcome="error", error=failure.name))

    async def _note_unread(self) -> None:
        """Write down, once in a run, that what was signed is not what lies on the disk."""
        if not self._is_unread:
            self._is_unread = True
            await self.write(Event("audit.differs", actor="program", outcome="error", error="read-back"))

    def _sign(self, tx: Tx, signer: Signer, reason: str, at: str) -> tuple[Frontier, int, Frontier, bytes]:
        last = audit.newest_checkpoint(tx)
        before = last.frontier if last else Frontier()
        size = audit.size(tx)
        frontier = before.grown(audit.leaves(tx, before.size, size))
        point = Checkpoint(
            origin=f"connector-manager/{self._log.hex()}",
            size=size,
            root=frontier.root(),
            chain=audit.link_at(tx, size),
            previous=hashlib.sha256(last.note).digest() if last else bytes(32),
            counter=last.counter + 1 if last else 1,
            time=at,
            reason=reason,
            key_home=signer.home,
            segment=proof.segment(tx, self._log, before, size),
        )
        note = form.signed_note(point, signer.public, signer.sign)
        audit.put_checkpoint(tx, point.counter, note, frontier)
        return before, point.counter, frontier, hashlib.sha256(note).digest()

    # Verbs

    @returns_result
    async def page(self, query: AuditQuery) -> tuple[AuditEntry, ...]:
        return tuple(await self._db.read(lambda tx: audit.page(tx, query)))

    @returns_result
    async def count(self, query: AuditQuery) -> int:
        """Return how many entries a view shows, its limit left aside."""
        return await self._db.read_apart(lambda tx: audit.count(tx, query))

    @returns_result
    async def days(self, query: AuditQuery, bounds: Sequence[str]) -> tuple[audit.Day, ...]:
        """Return what happened from each moment to the next: by you, by others, and what did not work."""
        return tuple(await self._db.read_apart(lambda tx: audit.days(tx, query, bounds)))

    @returns_result
    async def forget(self, *, seq: int = 0, target: str = "") -> int:
        """Erase the words of an entry, or of all entries about an item, and write down that it was done.

        Return of how many. The entries stay, and the proof with them. Raises FailureError(NotFound) where there are no
        words to forget.
        """

        def erase(tx: Tx) -> int:
            about = [seq] if seq else audit.sequence(tx, AuditQuery(target=target)) if target else []
            erased = audit.forget_details(tx, about)
            if not erased:
                raise FailureError(NotFound("words to forget"))
            counts = {"entries": erased, **({"entry": seq} if seq else {})}
            of = audit.get(tx, about[0]) or form.damaged(about[0])
            event = Event("details.forgotten", provider=of.provider, connection=of.connection, counts=counts)
            self.record(tx, replace(event, kind=of.kind, target=of.target))
            return erased

        erased = await self._db.write(erase)
        await self._db.fold()
        return erased

    @returns_result
    async def show(self, seq: int) -> AuditEntry:
        entry = await self._db.read(lambda tx: audit.get(tx, seq))
        if entry is None:
            raise FailureError(NotFound(said("entry {number}", number=str(seq))))
        return entry

    @returns_result
    async def verify(
        self,
        progress: Callable[[int, int], None] | None = None,
        *,
        receipts: Sequence[Receipt] = (),
        is_entry: bool = True,
        errand: Errand | None = None,
    ) -> Proof:
        """Check the whole history, and against receipts, and write down that it was checked.

        Raises FailureError(Cancelled) where the errand was stopped.
        """
        found = await self.check(progress, receipts, errand)
        if is_entry:
            outcome: Literal["success", "error"] = "success" if found.verdict == "unbroken" else "error"
            bad = max(-form.MOST, min(found.first_bad, form.MOST))  # no other numbers can be written
            counts = {"entries": found.size, "signed": found.signed_size, "first_bad": bad}
            await self.write(Event("audit.verified", outcome=outcome, error=found.why, counts=counts))
        return found

    async def check(
        self,
        progress: Callable[[int, int], None] | None = None,
        receipts: Sequence[Receipt] = (),
        errand: Errand | None = None,
    ) -> Proof:
        anchor = None
        if self._home is not None:
            try:
                anchor = await self._home.anchor()
            except FailureError:
                anchor = None

        def look(tx: Tx, errand: Errand) -> Proof:
            def step(done: int, whole: int) -> None:
                errand.step(done, whole)
                if progress:
                    progress(done, whole)

            return proof.verify(tx, anchor, step, receipts)

        return await self._apart(look, errand or Errand())

    async def _apart(self, work: Callable[[Tx, Errand], T], errand: Errand) -> T:
        """Do what takes long beside everything else. Whoever is cancelled meanwhile stops it: the end waits for it."""
        try:
            return await self._db.read_apart(lambda tx: work(tx, errand))
        except asyncio.CancelledError:
            errand.is_stopped = True
            raise

    @returns_result
    async def receipt(self) -> str:
        """Return one line that proves, later, what the history held now (docs/audit-format.md section 6)."""
        return await self._receipt()

    async def _receipt(self) -> str:
        await self.checkpoint("asked")
        newest = await self._db.write(audit.newest_checkpoint)
        if newest is None:
            raise FailureError(NotFound("checkpoint"))
        return Receipt(self._log, newest.size, newest.frontier.root()).line()

    @returns_result
    async def save_receipt(self, path: Path) -> str:
        """Write a receipt to a file, and return it.

        Raises FailureError: Storage where the place cannot be written, NotFound where nobody signs yet.
        """
        line = await self._receipt()
        await asyncio.to_thread(exports.write_whole, path, [f"{line}\n".encode()])
        return line

    @returns_result
    async def export(
        self,
        path: Path,
        form_: Literal["csv", "jsonl", "xlsx", "bundle"],
        query: AuditQuery,
        *,
        with_practice: bool = False,
        is_entry: bool = True,
        errand: Errand | None = None,
    ) -> int:
        """Write the selected entries to a file (a folder for the bundle), whole or not at all. Return how many.

        Raises FailureError: Storage where the place cannot be written, Rejected where a bundle's folder is not empty,
        Cancelled where the errand was stopped.
        """
        wanted = replace(query, before=0)
        if form_ == "bundle":
            await asyncio.to_thread(bundle.make_folder, path)  # before the history says that it was exported
        if is_entry:
            await self._note_export(form_, path)
        if form_ == "bundle":
            where = self._place(path, is_entry=is_entry)
            return await self._apart(
                lambda tx, at: bundle.write(tx, where, wanted, with_practice=with_practice, errand=at),
                errand or Errand(),
            )
        return await self._apart(
            lambda tx, at: exports.write(tx, path, form_, wanted, with_practice=with_practice, errand=at),
            errand or Errand(),
        )

    @returns_result
    async def pack(self, path: Path, asked: pack.Asked, errand: Errand | None = None) -> int:
        """Write everything that somebody needs who has to check the history. Return how many entries it holds.

        Raises FailureError as a bundle's export does.
        """
        await asyncio.to_thread(bundle.make_folder, path)
        await self._note_export("pack", path)
        place = self._place(path, is_entry=True)
        return await self._apart(lambda tx, at: pack.write(tx, place, asked, at), errand or Errand())

    async def _note_export(self, form_: str, path: Path) -> None:
        await self.write(Event("audit.exported", details={"form": form_, "file": path.name}))
        await self.checkpoint("export")

    def _place(self, path: Path, *, is_entry: bool) -> bundle.Place:
        return bundle.Place(path, self._log, stamp(self._clock.now()), self._program, is_entry=is_entry)
