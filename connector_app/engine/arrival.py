"""What came with a backup is put in its place: all of it or nothing, wherever that is cut off.

It is made ready in a folder beside the data, with the moves that are to be made. The moment that folder has its second
name decides: from then on the moves are made, by the next start where nobody else did. Before that, nothing came.
"""

import contextlib
import json
import re
import shutil
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from connector_app import config
from connector_app.adapters import private_file
from connector_app.adapters.key_file import KeyFile
from connector_app.adapters.own_folder import DATABASE
from connector_app.engine.luggage import ABOUT_PLATFORM, SMALL
from connector_app.engine.platforms import FOLDER as PLATFORMS
from connector_app.model.failure import FailureError
from connector_app.services import backup
from connector_app.services.history_key import HistoryKeys
from connector_app.store import schema

PART, READY = ".restore.part", ".restore.ready"
PLAN = "plan.json"
HISTORY_KEY = Path("practice", "history.key")
BESIDE = f".{DATABASE}.part"
"""Where a database is made ready that takes a damaged one's place."""
LEFT = (PART, backup.BESIDE)
ENDS = ("-wal", "-shm", "")
LARGEST = 65536
"""A list of moves has at most so many bytes."""
_DATA, _SETTINGS = re.escape(DATABASE), re.escape(config.NAME)
_MOVE = re.compile(
    rf"{_DATA}(?P<end>{'|'.join(ENDS)})>empty-before-restore-[0-9-]{{17}}\.db(?P=end)"
    rf"|{re.escape(READY)}/(?P<same>{_DATA}|{PLATFORMS}|{SMALL.pattern})>(?P=same)"
    rf"|{_SETTINGS}>settings-before-restore(?:-[0-9]{{1,6}})?\.toml"
    rf"|(?P<file>{ABOUT_PLATFORM})>(?P=file)\.before-restore-[0-9]{{1,6}}"
)
"""Every move that `planned` makes, as "from>to". A list that holds another one was not written by this program."""
_KEY = re.compile(f"{re.escape(HistoryKeys.name('', ''))}[0-9a-f-]+|")


@dataclass(frozen=True, slots=True)
class Plan:
    """Names in the data folder, from and to, as `_MOVE` says: made where the first is there, and the second is not.

    A key that goes on signing is put last where keys are; `key` is its name, empty where there is none.
    """

    moves: tuple[tuple[str, str], ...]
    key: str = ""
    line: str = ""


def kept(now: datetime) -> str:
    """Return the name under which an empty database that was there is kept."""
    return f"empty-before-restore-{now:%Y-%m-%d-%H%M%S}.db"


def planned(folder: Path, aside: str, key: str = "", line: str = "") -> Plan:
    """Return how what lies in `PART` gets into its place: the data first, the settings last. Nothing is written over.

    An empty database that is there is kept under the name `aside`.
    """
    came, moves = folder / PART, list[tuple[str, str]]()
    moves += [(f"{DATABASE}{end}", f"{aside}{end}") for end in ENDS if (folder / f"{DATABASE}{end}").exists()]
    moves.append((f"{READY}/{DATABASE}", DATABASE))
    for name in (*_places(folder, came), config.NAME):
        if (came / name).exists():
            if (folder / name).exists():
                moves.append((name, _free(folder, name)))
            moves.append((f"{READY}/{name}", name))
    return Plan(tuple(moves), key, line)


def _places(folder: Path, came: Path) -> Iterator[str]:
    """Yield what came about platforms: the folder as a whole, or each file where there is such a folder."""
    if (folder / PLATFORMS).exists() and (came / PLATFORMS).exists():
        yield from (f"{PLATFORMS}/{file.name}" for file in (came / PLATFORMS).iterdir())
    else:
        yield PLATFORMS


def _free(folder: Path, name: str) -> str:
    """Return a name that is free for what is there, and that nobody takes for a platform's."""
    path, number = Path(name), 1
    while True:
        if name == config.NAME:
            free = f"{path.stem}-before-restore{f'-{number}' if number > 1 else ''}{path.suffix}"
        else:
            free = f"{name}.before-restore-{number}"
        if not (folder / free).exists():
            return free
        number += 1


async def put_in_place(folder: Path, plan: Plan) -> None:
    """Put in its place what lies in `PART`. It is there once this returns, and nothing of it where this raises.

    Raises FailureError(Storage). There is nothing to wait for in it: who cancels it cancels it before or after.
    """
    with private_file.storage_errors(folder):
        private_file.replace(folder / PART / PLAN, json.dumps(asdict(plan)).encode())
        (folder / PART).rename(folder / READY)
        try:
            private_file.sync_folder(folder)
            await _carry_out(folder, plan)
        except (OSError, FailureError):
            await _take_back(folder, plan)
            raise
    with contextlib.suppress(OSError):  # the next start does
        _take_away(folder)


async def settle(folder: Path) -> None:
    """End what was cut off, or take away what was left half made: whoever owns the folder begins with this.

    Raises FailureError(Storage).
    """
    with private_file.storage_errors(folder):
        if (folder / READY).is_dir():
            await _carry_out(folder, _plan(folder))
        _take_away(folder)


def _plan(folder: Path) -> Plan:
    """Return what is to be done; nothing where there is no list, or one that this program did not write.

    Somebody else may have made the whole folder: what it says moves nothing out of it, and nothing into it.
    """
    path = folder / READY / PLAN
    if _are_plain(folder) and path.is_file() and path.stat().st_size <= LARGEST:
        with contextlib.suppress(ValueError, TypeError, KeyError, RecursionError):
            return _told(json.loads(private_file.read(path, LARGEST) or b""))
    return Plan(())


def _told(said: Any) -> Plan:
    """Return the plan that a list tells. Raises ValueError, TypeError, KeyError where it is none."""
    moves, key, line = said["moves"], said["key"], said["line"]
    if not (isinstance(key, str) and isinstance(line, str) and _KEY.fullmatch(key)):
        raise ValueError("no key of a history")
    if not all(len(pair) == 2 and _MOVE.fullmatch(">".join(pair)) for pair in moves):
        raise ValueError("a move that is none of ours")
    return Plan(tuple((name, to) for name, to in moves), key, line)


def _are_plain(folder: Path) -> bool:
    """Tell whether the moves stay where they seem to be: no link leads in or out, and files lie in folders."""
    ready, places = folder / READY, (folder / PLATFORMS, folder / READY / PLATFORMS)
    is_plain = all(each.is_dir() or not each.exists() for each in places)
    return is_plain and not any(each.is_symlink() for each in (*places, ready, *ready.glob("*"), *ready.glob("*/*")))


async def _carry_out(folder: Path, plan: Plan) -> None:
    for name, to in plan.moves:
        if (folder / name).exists() and not (folder / to).exists():
            (folder / to).parent.mkdir(mode=private_file.FOLDER, exist_ok=True)
            (folder / name).rename(folder / to)
            private_file.sync_folder((folder / to).parent)  # so that none is on the disk before the one before it
    if plan.key:
        await KeyFile(folder / HISTORY_KEY).set(plan.key, plan.line)


async def _take_back(folder: Path, plan: Plan) -> None:
    """Undo what was done: the next start ends it where that does not work either."""
    with contextlib.suppress(OSError, FailureError):
        if plan.key:
            await KeyFile(folder / HISTORY_KEY).delete(plan.key)
        for name, to in reversed(plan.moves):
            if (folder / to).exists() and not (folder / name).exists():
                (folder / to).rename(folder / name)
        (folder / READY).rename(folder / PART)


def _take_away(folder: Path) -> None:
    """Leave no copy lying about: neither a half-made one nor one that was used."""
    shutil.rmtree(folder / PART, ignore_errors=True)
    if (folder / READY).is_dir():
        (folder / READY).rename(folder / PART)  # a half-deleted one counts for nothing
    for name in LEFT:
        shutil.rmtree(folder / name, ignore_errors=True)
    rest = [folder / f".{config.NAME}.part", *(folder / "copies").glob(".*.db.part*")]
    if not schema.replacing(folder / DATABASE).exists():
        rest += [folder / f"{BESIDE}{end}" for end in (*ENDS, "-journal")]
    for path in rest:
        path.unlink(missing_ok=True)
