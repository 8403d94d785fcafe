"""Listing the rows of every table that is shared: which tables there are, then one after the other, then what left.

A table is asked itself, not through search, so that a row is there as soon as it was made. Notion shows at most 10,000
rows for one question; of a larger table the others are not seen, and none is taken away.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any
from urllib.parse import quote

from connector_app.model.call import Call, Reply
from connector_app.model.failure import Failure, FailureError, NotFound, Rejected
from connector_app.model.item import Cursor, Page
from connector_app.model.places import LOST, cursor_of, state_of
from connector_app.providers.notion import listing
from connector_app.providers.notion.kinds import ROW
from connector_app.providers.notion.listing import before, counted, found_since, search, text
from connector_app.providers.notion.shown import belongs, is_here, snapshot
from connector_app.providers.notion.wire import SourceWire, dashed, things


@dataclass(frozen=True, slots=True)
class _Place:
    """How far the walk has come.

    `at` is where the next page of what is being read begins, `queue` are the tables still to be read, `marks` the
    newest edit seen in each, `left` the newest move to the trash. `open` says that one table at least let itself be
    read.
    """

    walk: str = "sources"
    at: str = ""
    queue: tuple[str, ...] = ()
    marks: tuple[tuple[str, str], ...] = ()
    left: str = ""
    open: bool = False

    def mark(self, source: str) -> str:
        return dict(self.marks).get(source, "")

    def marked(self, source: str, newest: str) -> "_Place":
        return replace(self, marks=tuple(sorted({**dict(self.marks), source: newest}.items())))

    def cursor(self) -> Cursor:
        state = {"walk": self.walk, "at": self.at, "queue": self.queue, "left": self.left, "open": self.open}
        return cursor_of({**state, "marks": dict(self.marks)})


@dataclass(frozen=True, slots=True)
class _Last:
    """Where the listing before ended. `whole` says that this one has to bring everything."""

    marks: dict[str, str]
    left: str
    count: int
    whole: bool


def list_rows(cursor: Cursor | None, since: Cursor | None) -> Call[Page]:
    """List rows: all of them, or those edited since and the ones that were moved to the trash."""
    last, place = _last(since), _place(cursor)
    match place.walk:
        case "rows" if place.queue:
            return _list_table(last, place)
        case "left":
            return _list_left(last, place)
        case "sources":
            return _list_sources(last, place)
        case _:
            raise FailureError(LOST)


def _list_sources(last: _Last, place: _Place) -> Call[Page]:
    def decode(reply: Reply) -> Page:
        listed, found = things(reply)
        new = (dashed(each.id) for each in found if isinstance(each, SourceWire) and not each.is_trashed)
        queue = tuple(dict.fromkeys((*place.queue, *new)))
        if listed.next_cursor:
            return Page((), next=replace(place, at=listed.next_cursor, queue=queue).cursor(), complete=last.whole)
        return _page(last, replace(place, walk="rows", at="", queue=queue))

    return Call("POST", "search", decode, json=search("data_source", at=place.at), purpose="list tables")


def _list_table(last: _Last, place: _Place) -> Call[Page]:
    source, others = place.queue[0], place.queue[1:]
    mark = last.marks.get(source, "")
    asked: dict[str, Any] = {"page_size": listing.PAGE_SIZE, "result_type": "page", "in_trash": False}
    if mark and not last.whole:
        asked["filter"] = {"timestamp": "last_edited_time", "last_edited_time": {"on_or_after": before(mark)}}
    if place.at:
        asked["start_cursor"] = place.at

    def decode(reply: Reply) -> Page:
        listed, found = things(reply)
        rows = [each for each in found if belongs(ROW.id, each) and is_here(ROW.id, each)]
        newest = max([place.mark(source) or mark, *(each.last_edited_time for each in rows)])
        after = replace(place.marked(source, newest), open=True)
        after = replace(after, at=listed.next_cursor or "", queue=place.queue if listed.next_cursor else others)
        page = _page(last, after, is_cut=listed.is_cut)
        return replace(page, items=tuple(snapshot(ROW.id, each, source) for each in rows))

    path = f"data_sources/{quote(source, safe='')}/query"
    otherwise = _passed_over(last, replace(place, at="", queue=others), is_first=not place.at and "filter" not in asked)
    return Call("POST", path, decode, json=asked, purpose="list rows", otherwise=otherwise)


def _passed_over(last: _Last, after: _Place, *, is_first: bool) -> Callable[[Failure], Page | None]:
    """Return what becomes of a table that cannot be read: the walk goes on with the next, and nothing is taken away.

    One that is not shared any more is passed over always. One that Notion will not have questioned (some that come from
    elsewhere) is passed over unless the refusal may be about our own place in it, or there is none that can be read.
    """

    def otherwise(failure: Failure) -> Page | None:
        if isinstance(failure, NotFound) or (
            isinstance(failure, Rejected) and is_first and (after.open or after.queue)
        ):
            return _page(last, after, is_cut=True)
        return None

    return otherwise


def _list_left(last: _Last, place: _Place) -> Call[Page]:
    floor = before(last.left)

    def decode(reply: Reply) -> Page:
        found, on, seen = found_since(reply, floor, place.left or last.left)
        after = replace(place, left=seen, at=on)
        page = _page(last, after) if not on else Page((), next=after.cursor(), complete=False)
        gone = tuple(dashed(each.id) for each in found if belongs(ROW.id, each) and not is_here(ROW.id, each))
        return replace(page, gone=gone)

    return Call("POST", "search", decode, json=search("page", trash=True, at=place.at), purpose="list pages")


def _page(last: _Last, after: _Place, *, is_cut: bool = False) -> Page:
    """Return a page without items that says where the next begins, or that this was the last."""
    complete = last.whole and not is_cut
    if after.queue:
        return Page((), next=after.cursor(), complete=complete)
    newest = max((mark for _, mark in after.marks), default="")
    if after.walk == "rows" and not last.whole and last.left:
        return Page((), next=replace(after, walk="left").cursor(), complete=False)
    ended = {
        "marks": {**last.marks, **dict(after.marks)} if not last.whole else dict(after.marks),
        "left": after.left or last.left or newest,
        "count": 0 if last.whole else last.count,
    }
    return Page((), resume=cursor_of(ended), complete=complete)


def _last(since: Cursor | None) -> _Last:
    state = state_of(since)
    marks, left, count = state.get("marks", {}), text(state, "left"), counted(state)
    if not isinstance(marks, dict) or not all(isinstance(each, str) for each in marks.values()):
        raise FailureError(LOST)
    return _Last(marks, left, count, whole=not left or count > listing.WHOLE_EVERY)


def _place(cursor: Cursor | None) -> _Place:
    state = state_of(cursor)
    if not state:
        return _Place()
    try:
        queue, marks = tuple(map(str, state["queue"])), tuple(sorted(map(_pair, state["marks"].items())))
        return _Place(text(state, "walk"), text(state, "at"), queue, marks, text(state, "left"), state["open"] is True)
    except (KeyError, TypeError, AttributeError):
        raise FailureError(LOST) from None


def _pair(pair: tuple[Any, Any]) -> tuple[str, str]:
    return str(pair[0]), str(pair[1])
