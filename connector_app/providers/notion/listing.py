"""Listing through Notion's search: everything newest first, later only what was edited since, and what left.

Search is the only way to see which pages and tables are shared with us. It shows a change some seconds late, and times
are cut to the minute: so a later listing reaches back `OVERLAP` behind the newest edit that was seen. What was moved to
the trash does not show up there; it is searched for by itself. Should a move not count as an edit, or search leave
something out, every `WHOLE_EVERY`th listing is a whole one.
"""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

from connector_app.model.call import Call, Reply
from connector_app.model.clock import moment, stamp
from connector_app.model.failure import FailureError
from connector_app.model.item import Cursor, Page
from connector_app.model.places import LOST, cursor_of, state_of
from connector_app.providers.notion.kinds import SOURCE, TRASHED
from connector_app.providers.notion.shown import belongs, is_here, snapshot
from connector_app.providers.notion.wire import Thing, dashed, things

PAGE_SIZE = 100
"""The most there are on one page."""

OVERLAP = timedelta(minutes=2)
WHOLE_EVERY = 15


def list_found(kind: str, cursor: Cursor | None, since: Cursor | None) -> Call[Page]:
    """List pages, tables or what is in the trash: first what is there, then, of changes only, what has left."""
    last, place = state_of(since), state_of(cursor)
    if place.get("walk") == "left":
        return _list_left(kind, last, place)
    newest, whole = text(last, "newest"), is_whole(last)
    floor = "" if whole else before(newest)

    def decode(reply: Reply) -> Page:
        found, on, seen = found_since(reply, floor, text(place, "seen") or newest)
        if on:
            nxt: Cursor | None = cursor_of({"at": on, "seen": seen})
        else:
            nxt = None if whole else cursor_of({"walk": "left", "newest": seen})
        mine = [each for each in found if belongs(kind, each)]
        return Page(
            items=tuple(snapshot(kind, each) for each in mine if is_here(kind, each)),
            next=nxt,
            resume=cursor_of({"newest": seen, "left": seen, "count": 0}),
            gone=() if whole else _gone(kind, mine),
            complete=whole,
        )

    return _search(kind, decode, trash=kind == TRASHED.id, at=text(place, "at"))


def _list_left(kind: str, last: dict[str, Any], place: dict[str, Any]) -> Call[Page]:
    """List what lies where this kind is not: in the trash, or out of it again."""
    left = text(last, "left") or text(last, "newest")
    newest, floor = text(place, "newest"), before(left)

    def decode(reply: Reply) -> Page:
        found, on, seen = found_since(reply, floor, text(place, "seen") or left)
        return Page(
            items=(),
            next=cursor_of({"walk": "left", "newest": newest, "at": on, "seen": seen}) if on else None,
            resume=cursor_of({"newest": newest, "left": seen, "count": counted(last)}),
            gone=_gone(kind, [each for each in found if belongs(kind, each)]),
            complete=False,
        )

    return _search(kind, decode, trash=kind != TRASHED.id, at=text(place, "at"))


def _search(kind: str, decode: Callable[[Reply], Page], *, trash: bool, at: str) -> Call[Page]:
    what = "data_source" if kind == SOURCE.id else "page"
    purpose = "list tables" if kind == SOURCE.id else "list pages"
    return Call("POST", "search", decode, json=search(what, trash=trash, at=at), purpose=purpose)


def _gone(kind: str, things_: list[Thing]) -> tuple[str, ...]:
    return tuple(dashed(each.id) for each in things_ if not is_here(kind, each))


def search(what: str, *, trash: bool = False, at: str = "") -> dict[str, Any]:
    """Return the question for everything of a sort, newest edit first."""
    wanted: dict[str, Any] = {"property": "object", "value": what}
    if trash:
        wanted["in_trash"] = True
    asked: dict[str, Any] = {
        "query": "",
        "sort": {"timestamp": "last_edited_time", "direction": "descending"},
        "filter": wanted,
        "page_size": PAGE_SIZE,
    }
    return asked | ({"start_cursor": at} if at else {})


def found_since(reply: Reply, floor: str, seen: str) -> tuple[list[Thing], str, str]:
    """Return what was edited from `floor` on, where to go on ("" at the end), and the newest edit so far."""
    listed, found = things(reply)
    fresh = [each for each in found if each.last_edited_time >= floor]
    on = (listed.next_cursor or "") if len(fresh) == len(found) else ""
    return fresh, on, max([seen, *(each.last_edited_time for each in fresh)])


def is_whole(last: dict[str, Any]) -> bool:
    """Tell whether a listing has to bring everything."""
    return not last.get("newest") or counted(last) > WHOLE_EVERY


def counted(last: dict[str, Any]) -> int:
    """Return how many listings of changes there are with the next. Raises FailureError(Rejected) for no number."""
    count = last.get("count", 0)
    if not isinstance(count, int):
        raise FailureError(LOST)
    return count + 1


def before(newest: str) -> str:
    """Return from when on a later listing reads. Raises FailureError(Rejected) for what is no moment."""
    try:
        return stamp(moment(newest) - OVERLAP)
    except (ValueError, OverflowError):
        raise FailureError(LOST) from None


def text(state: dict[str, Any], name: str) -> str:
    """Return a text of a place, "" where there is none. Raises FailureError(Rejected) for what is no text."""
    value = state.get(name, "")
    if not isinstance(value, str):
        raise FailureError(LOST)
    return value
