"""Which entries a view of the history shows: every filter an index of its own, joined in the order of the entries.

Each index holds its entries by their number, so that several filters are merged as two sorted lists are: the newest two
hundred are found without looking at the rest, and without opening an entry.
"""

from typing import Any

from connector_app.model.audit import MOST, AuditQuery
from connector_app.store import audit_ground
from connector_app.store.items import words_of
from connector_app.store.tx import Tx

_Part = tuple[str, tuple[Any, ...]]


def seqs(tx: Tx, query: AuditQuery, *, limit: int = 0) -> _Part:
    """Return a statement that yields the numbers of the entries, newest first, and its values."""
    if query.since or query.until:
        if not is_narrowed(query):
            return _by_time(query, limit)
        first, last, every = _window(tx, query)
    else:
        first, last, every = 0, 0, True
    first = max(first, audit_ground.mark(tx) + 1)
    groups = _groups(tx, query, _between(first, min(last or query.before, query.before or last)))
    if not every:
        groups.append([_in_window(query)])
    text = " intersect ".join(_joined(group, is_first=i == 0) for i, group in enumerate(groups))
    values = [value for group in groups for _, values in group for value in values]
    return f"{text} order by seq desc" + (" limit ?" if limit else ""), (*values, *([limit] if limit else []))


def is_narrowed(query: AuditQuery) -> bool:
    """Tell whether anything but the time is asked for."""
    return any((query.text, query.actions, query.connection, query.target, query.outcome, query.actor, query.provider))


def _groups(tx: Tx, query: AuditQuery, between: _Part) -> list[list[_Part]]:
    """Return groups of statements: of each group one, and of all groups every one, has to name an entry."""
    bounds, ends = between
    groups = []
    if query.text:
        groups.append(_saying(tx, query, between))
    if query.actions:
        # A family ("item") stands for all its actions ("item.created" ...).
        groups.append([(_where(f"{_column(each)} = ?", bounds), (each, *ends)) for each in query.actions])
    single = ("connection", "outcome", "actor", "provider")
    groups += [
        [(_where(f"{name} = ?", bounds), (getattr(query, name), *ends))] for name in single if getattr(query, name)
    ]
    if query.target:
        groups.append([(_where("target = ? and target <> ''", bounds), (query.target, *ends))])
    if not groups:
        groups.append([(_where("1", bounds), ends)])
    # Only what comes first can be a group of several without being sorted anew.
    return sorted(groups, key=len, reverse=True)


def _saying(tx: Tx, query: AuditQuery, between: _Part) -> list[_Part]:
    """Return what finds a text: in details, as the id of an item, as an action, or in the words that tell of one."""
    bounds, ends = between
    parts: list[_Part] = []
    if words := _matching(tx, query.text):
        inside = bounds.replace("seq", "rowid")
        parts.append((f"select rowid as seq from audit_words where audit_words match ?{inside}", (words, *ends)))
    parts.append((_where("target = ? and target <> ''", bounds), (query.text, *ends)))
    said = dict.fromkeys((query.text, *query.says))
    return parts + [(_where(f"{_column(each)} = ?", bounds), (each, *ends)) for each in said]


def _matching(tx: Tx, text: str) -> str:
    """Return a search for whole words, the last by its beginning: it is being typed. Else for beginnings of words.

    A whole word leads straight to where it stands; a beginning has to gather all that begin so.
    """
    beginnings = words_of(text)
    whole = beginnings.replace("* AND", " AND")
    is_there = tx.one("select 1 from audit_words where audit_words match ? limit 1", (whole,)) if beginnings else None
    return whole if is_there else beginnings


def _column(action: str) -> str:
    return "action" if "." in action else "family"


def _where(condition: str, bounds: str) -> str:
    return f"select seq from audit where {condition}{bounds}"


def _between(first: int, last: int) -> _Part:
    """Return bounds of numbers, from the first to before the last; to the end of all where that is 0."""
    return " and seq >= ? and seq < ?", (first, min(last or MOST + 1, MOST + 1))


def _joined(group: list[_Part], *, is_first: bool) -> str:
    text = " union ".join(text for text, _ in group)
    return text if is_first or len(group) == 1 else f"select seq from ({text})"


def _by_time(query: AuditQuery, limit: int) -> _Part:
    text, values = _in_window(query)
    if query.before:
        text, values = f"{text} and seq < ?", (*values, query.before)
    most = (" limit ?", (limit,)) if limit else ("", ())
    return f"{text} order by ts desc, seq desc{most[0]}", (*values, *most[1])


def _in_window(query: AuditQuery) -> _Part:
    # Left to itself, SQLite may walk through all numbers instead, and open every entry for its time.
    words = f"select seq from audit indexed by audit_by_time where ts >= ? and ts < ? and {audit_ground.IN_PLACE}"
    return words, (query.since, query.until or "~")


def _window(tx: Tx, query: AuditQuery) -> tuple[int, int, bool]:
    """Return the numbers between which a time lies, and whether it has all of them: clocks are set, and mix them."""
    text, values = _in_window(query)
    row = tx.one(f"select min(seq), max(seq), count(*) from ({text})", values)
    first, last, count = row if row and row[2] else (1, 0, 0)
    return first, last + 1, last - first + 1 == count
