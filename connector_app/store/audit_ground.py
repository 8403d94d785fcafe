"""Where the history begins: entries up to a mark were dropped on purpose (docs/audit-format.md section 9).

The mark says what is there, not that it may be so: that is signed, and `services.proof` compares.
"""

from dataclasses import dataclass

from connector_app.model.audit import MOST, Frontier
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


def drop(tx: Tx, upto: int) -> None:
    """Delete the entries up to the size of a checkpoint, with their details and what finds them."""
    begin = mark(tx)
    tx.run("insert or replace into meta (key, value) values (?, ?)", (KEY, str(max(begin, upto))))
    tx.run("delete from audit_details where seq > ? and seq <= ?", (begin, upto))
    tx.run("delete from audit where seq > ? and seq <= ?", (begin, upto))
