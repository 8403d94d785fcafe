"""Bringing a backup back: into an empty data folder, as a whole or not at all, and under a history that says so.

What waited was not sent from here, and may be sent from there: it waits for the person's word (`adoption`).
"""

import asyncio
import contextlib
import io
import os
import secrets
import shutil
import zlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from connector_app import config
from connector_app.adapters import instance, private_file, room
from connector_app.adapters.clock import SystemClock
from connector_app.adapters.own_folder import DATABASE
from connector_app.engine import arrival, foreign, platforms
from connector_app.engine.adoption import Adopted, adopt
from connector_app.engine.luggage import MOST, PROGRAM, SMALL, computer
from connector_app.engine.platforms import LARGEST
from connector_app.language import said
from connector_app.model.address import host_of
from connector_app.model.audit import Event
from connector_app.model.clock import Clock
from connector_app.model.failure import FailureError, Rejected, Storage
from connector_app.model.restored import Restored
from connector_app.model.rule import Rule
from connector_app.services import parcel, sealed_file, signatures
from connector_app.services.audit import Audit
from connector_app.services.backup import ABOUT, DATA, About, opened
from connector_app.services.history_key import LOST, NAMED, HistoryKeys
from connector_app.services.key_home import PRACTICE
from connector_app.services.signer import Signer
from connector_app.store import audit, audit_ground, moving, rules, upkeep
from connector_app.store.database import Database
from connector_app.store.tx import Tx

NOT_EMPTY = said(
    "This data folder already holds accounts or changes, and a backup is never mixed with them. Nothing was changed."
    " Bring it back into an empty folder: --data-dir FOLDER names one."
)
STRANGE = said(
    "This backup holds something that this program puts into none. Nothing was changed here. Make a new one on the"
    " other computer, with this version of the program."
)
NOT_IN_BACKUP = said("the backup does not hold its secret. Add it anew")


@dataclass(frozen=True, slots=True)
class _Unpacked:
    about: About
    seed: bytes = field(repr=False)

    @property
    def key(self) -> Signer | None:
        """The key that goes on signing: the password makes it, and the one before introduced it in the backup."""
        about = self.about
        if not about.introduced_by:
            return None
        return Signer(self.seed, PRACTICE, about.made, about.introduced_by, bytes.fromhex(about.introduction))


async def restore(folder: Path, file: Path, password: str, wait: float = 0.0, clock: Clock | None = None) -> Restored:
    """Bring a backup back into an empty data folder.

    Raises FailureError: Rejected where the folder holds something, the password does not fit, or the file is no backup,
    a newer version's or damaged; InUse, Storage. Nothing was changed then.
    """
    clock = clock or SystemClock()
    owned = await asyncio.to_thread(instance.acquire, folder, "command", wait)
    beside = folder / arrival.PART
    try:
        await arrival.settle(folder)
        await _refuse_full(folder / DATABASE)
        unpacked = await asyncio.to_thread(_unpack, file, password, beside)
        left_out, described = _fit_settings(folder, beside)
        adopted, name, came = await _adopt(beside / DATA, unpacked, file.name, clock)
        key = unpacked.key
        aside = arrival.kept(clock.now())
        plan = arrival.planned(folder, aside, name if key else "", key.line() if key else "")
        await arrival.put_in_place(folder, plan)
        about, on = unpacked.about, sum(each.is_on for each in came)
        return Restored(
            about.computer, about.made, adopted.accounts, adopted.waiting, left_out, described, len(came), on
        )
    finally:
        await asyncio.to_thread(shutil.rmtree, beside, ignore_errors=True)
        await owned.aclose()


def _fit_settings(folder: Path, beside: Path) -> tuple[tuple[str, ...], tuple[tuple[str, str], ...]]:
    """Make the settings that came fit this computer.

    Return what was left out, and the platforms that came, by their names, each with the host of its API as they will be
    used. Raises FailureError(Rejected).
    """
    came, left_out, settings = beside / config.NAME, tuple[str, ...](), config.load(folder)
    described = [each for each in platforms.known(beside).providers if each.from_file]
    if came.exists():
        names = {each.id: each.name for each in (*described, *platforms.known(folder).providers)}
        settings, left_out = foreign.fitted(came.read_bytes(), settings, {each.id for each in described}, names)
        with private_file.storage_errors(beside):
            config.write(beside, settings)
    hosts = ({**each.endpoints, **_own_addresses(settings, each.id)}["api"] for each in described)
    return left_out, tuple((each.name, host_of(api)) for each, api in zip(described, hosts, strict=True))


def _own_addresses(settings: config.Settings, platform: str) -> dict[str, str]:
    return settings.providers.get(platform, config.Platform()).endpoints


async def _refuse_full(path: Path) -> None:
    """Raise FailureError(Rejected) where somebody could miss what is there."""
    if not await asyncio.to_thread(lambda: path.exists() and path.stat().st_size):
        return
    async with Database(path) as db:
        if not await db.read(moving.is_empty):
            raise FailureError(Rejected(NOT_EMPTY))


def _unpack(file: Path, password: str, beside: Path) -> _Unpacked:
    """Unpack a backup beside the data; what is there afterwards was whole, and sealed with this password."""
    shutil.rmtree(beside, ignore_errors=True)
    with opened(file) as source, private_file.storage_errors(beside):
        beside.mkdir(mode=0o700)
        sealed = sealed_file.Opened(source, password)
        with _as_damaged():
            reader, names = io.BufferedReader(sealed, sealed_file.CHUNK), set[str]()
            for name, size, content in parcel.unpacked(reader):
                if name in names or not _belongs(beside, name, size) or len(names) > MOST + len((ABOUT, DATA)):
                    raise FailureError(Rejected(STRANGE))
                names.add(name)
                _write(beside / name, content)
            if reader.read(1) or not {ABOUT, DATA} <= names:
                raise FailureError(Rejected(sealed_file.DAMAGED))
            about = About.read((beside / ABOUT).read_bytes())
    return _Unpacked(about, sealed.lid.seed)


_UNREAD = (zlib.error, EOFError, ValueError, TypeError, KeyError, AttributeError, RecursionError, OverflowError)


@contextlib.contextmanager
def _as_damaged() -> Iterator[None]:
    try:
        yield
    except _UNREAD as error:
        raise FailureError(Rejected(sealed_file.DAMAGED)) from error


def _belongs(beside: Path, name: str, size: int) -> bool:
    """Tell whether a file belongs into a backup: its name, and its size before there is anything of it.

    Raises FailureError(Storage): full where the disk has no room for the data.
    """
    if name == DATA:
        left = room.free(beside)
        if left is not None and size > left:
            raise FailureError(Storage("full", str(beside)))
        return True
    return bool(name == ABOUT or SMALL.fullmatch(name)) and size <= LARGEST


def _write(path: Path, content: Iterable[bytes]) -> None:
    path.parent.mkdir(mode=0o700, exist_ok=True)
    with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | private_file.NO_LINK, 0o600), "wb") as to:
        to.writelines(content)
        to.flush()
        os.fsync(to.fileno())


async def _adopt(path: Path, unpacked: _Unpacked, file: str, clock: Clock) -> tuple[Adopted, str, list[Rule]]:
    """Let the history go on here, and write down what the data does not know, before anybody works with it.

    Return the name as well under which its key is to be kept, and the rules that came.
    """
    about, key, copy = unpacked.about, unpacked.key, secrets.token_hex(4)
    if not await asyncio.to_thread(moving.is_sound, path):
        raise FailureError(Rejected(sealed_file.DAMAGED))
    with _as_damaged():  # a row that is none is found here, and not at each start
        async with Database(path) as db:
            if not await db.read(moving.read_all):
                raise FailureError(Rejected(sealed_file.DAMAGED))
            writer = Audit(db, clock, secrets.token_bytes, PROGRAM)
            await writer.start()
            if writer.log.hex() != about.log:
                raise FailureError(Rejected(sealed_file.DAMAGED))

            def write(tx: Tx) -> Adopted:
                size, root = root_of(tx, audit.size(tx))
                upkeep.set_meta(tx, NAMED, copy)
                moving.leave_behind(tx, lambda: secrets.token_hex(16))
                _hand_over(tx, writer.log, key)
                adopted = adopt(tx, writer, clock, NOT_IN_BACKUP)
                details = {"from": about.computer, "to": computer(), "made": about.made}
                details |= {"file": file, "root": root.hex()}
                counts = {"accounts": len(adopted.accounts), "waiting": adopted.waiting, "entries": size}
                writer.record(tx, Event("storage.restored", counts=counts, details=details))
                return adopted

            return await db.write(write), HistoryKeys.name(about.log, copy), await db.read(rules.all)


def _hand_over(tx: Tx, log: bytes, key: Signer | None) -> None:
    """Let a key sign from here on that the newest one introduced. Where it did not, the next one comes unintroduced.

    Whoever verifies the history is told so then: a stranger who changed a backup cannot introduce anybody.
    """
    known = audit.keys(tx)
    if key is not None and known:
        text = signatures.introduction_text(log, key.public, key.home, key.since)
        if key.introduced_by == known[-1].key_id and signatures.holds(known[-1].public, key.introduction, text):
            audit.put_keys(tx, [key.stored])
            return
    if known:
        upkeep.set_meta(tx, LOST, known[-1].key_id)


def root_of(tx: Tx, size: int) -> tuple[int, bytes]:
    """Return how many entries came, and the root over them: both computers' histories have it at that size.

    The root is empty where what was dropped left nothing to join: that history does not hold, and checks say so.
    """
    ground = audit_ground.ground(tx)
    return size, ground.grown(audit.leaves(tx, ground.size, size)).root() if ground.is_full() else b""
