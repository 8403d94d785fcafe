"""Where the history begins: entries up to a mark were dropped on purpose (docs/audit-format.md section 9).

The mark says what is there, not that it may be so: that is signed, and `services.proof` compares.
"""

from dataclasses import dataclass

from connector_app.model.audit import MOST, Checkpoint, Frontier, note_parts, read_checkpoint
from connector_app.store.tx import Tx

KEY = "dropped"
_MARK = f"coalesce((select min({MOST}, max(0, cast(value as integer))) from meta where key = '{KEY}'), 0)"
IN_PLACE = f"seq between 1 + {_MARK} and {MOST}"
"""Nobody is shown an entry that lies anywhere else: `audit.out_of_place` finds it."""


@dataclass(frozen=True, slots=True)
class Segments:
    """What can be dropped whole: from the first entry that is there up to `upto`, where a checkpoint stands.

    `counter` is the first checkpoint of that size, `root` what it states. `first` and `last` are moments.
    """

    upto: int
    counter: int
    root: bytes
    entries: int
    first: str
    last: str


def mark(tx: Tx) -> int:
    """Return up to which entry nothing is there any more; 0 where nothing was dropped."""
    return int(tx.value(f"select {_MARK}"))


def ground(tx: Tx) -> Frontier:
    """Return the state of the tree below the first entry that is there, as the checkpoint of that size keeps it."""
    upto = mark(tx)
    packed: bytes = tx.value("select frontier from checkpoints where size = ? order by counter limit 1", (upto,), b"")
    return Frontier.unpacked(upto, packed) if upto else Frontier()


def older_than(tx: Tx, limit: str) -> Segments | None:
    """Return the segments of which every entry was written before a moment; None where there is none.

    An entry that says it is younger keeps all that follow it as well: clocks are set.
    """
    begin = mark(tx)
    young = tx.value("select seq from audit where seq > ? and +ts >= ? order by seq limit 1", (begin, limit), MOST)
    point = tx.one(
        "select size, min(counter), frontier from checkpoints where size > ? and size < ?"
        " group by size order by size desc limit 1",
        (begin, young),
    )
    if point is None:
        return None
    upto, counter, packed = point
    root = Frontier.unpacked(upto, packed).root()
    times = "select ts from audit where seq = ?"
    return Segments(upto, counter, root, upto - begin, tx.value(times, (begin + 1,), ""), tx.value(times, (upto,), ""))


def steps(tx: Tx, upto: int, most: int) -> list[int]:
    """Return the sizes of checkpoints up to one, at most so many entries apart where the segments are no larger."""
    at, ends = mark(tx), list[int]()
    for (size,) in tx.all(
        "select distinct size from checkpoints where size > ? and size <= ? order by size", (at, upto)
    ):
        if ends and size - at <= most:
            ends[-1] = size
        else:
            at = ends[-1] if ends else at
            ends.append(size)
    return ends


def stands(tx: Tx, upto: int) -> bool:
    """Tell whether a history can begin after so many entries: a checkpoint's note says what is kept beside it.

    What is kept beside it is signed by nobody; once the entries are gone, nobody can work it out again.
    """
    row = tx.one("select counter, note, frontier from checkpoints where size = ? order by counter limit 1", (upto,))
    counter, note, packed = row or (0, b"", b"")
    point, before = _read(note), _read(tx.value("select note from checkpoints where counter = ?", (counter - 1,), b""))
    is_first = counter == 1 or (before is not None and before.size < upto)
    return point is not None and is_first and Frontier.unpacked(upto, packed).is_of(point.size, point.root)


def drops(tx: Tx) -> list[int]:
    """Return the sizes of the checkpoints that say that entries were dropped, by their notes, oldest first."""
    notes = tx.all("select note from checkpoints where instr(note, ?) order by counter", (b"\nreason drop\n",))
    return [point.size for (note,) in notes if (point := _read(note)) is not None]


def mentions(tx: Tx, after: int, word: str) -> list[int]:
    """Return the numbers of the entries after one that have a word in their bytes, which are what is signed."""
    found = tx.all("select seq from audit where seq > ? and instr(entry, ?) order by seq", (after, word.encode()))
    return [seq for (seq,) in found]


def _read(note: bytes) -> Checkpoint | None:
    try:
        return read_checkpoint(note_parts(note)[0])
    except ValueError:
        return None


def drop(tx: Tx, upto: int) -> None:
    """Delete the entries up to the size of a checkpoint, with their details and what finds them."""
    begin = mark(tx)
    tx.run("insert or replace into meta (key, value) values (?, ?)", (KEY, str(max(begin, upto))))
    tx.run("delete from audit_details where seq > ? and seq <= ?", (begin, upto))
    tx.run("delete from audit where seq > ? and seq <= ?", (begin, upto))
