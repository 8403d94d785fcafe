"""Listings of changes: one round of `delta` for each place, walked through the cursor.

A round is followed by the addresses that Microsoft gives, unchanged: they are not to be taken apart or put together
anew, and the exchange refuses any that leads to another origin. The state of a walk:

    queue   places still to be read, the one under way at the front
    at      where its next page is; absent at its beginning
    links   for each place read, where its next round begins; "" where it could not be read
    some    there were links before: this walk brings changes only
    unread  what came in part and has to be read by itself, as [place, id]
    seen    whether any place could be read
    series  the series that came whole in this walk
    day     the day on which a walk through the calendar began
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from connector_app.model.call import Call, Reply
from connector_app.model.failure import Failure, FailureError, Forbidden, NotFound, Unreadable
from connector_app.model.item import Cursor, Page, Snapshot
from connector_app.model.places import cursor_of
from connector_app.model.reading import answered_at, read
from connector_app.providers.microsoft.wire import EntryWire, PageWire

State = dict[str, Any]
PAGE_SIZES = {"task": "100", "event": "50", "file": "200"}
"""How many entries a page is asked to hold."""


@dataclass(frozen=True, slots=True)
class Unread:
    """An entry that has to be read by itself: it holds only what changed, or only says what it belongs to."""

    id: str


@dataclass(frozen=True, slots=True)
class Left:
    """An entry that is none of the table's rows: the root of a drive, one date of a series that nobody named."""


Entry = Snapshot | Unread | Left


@dataclass(frozen=True, slots=True)
class Track:
    """How the rounds of a kind are asked for and read.

    `first` gives path and query of a place's first page. `take` reads an entry that is not gone, `one` the path and
    query of a single one; `remote` is the identity in the table. `is_one_of_many`: a place that is closed to us is
    passed over.
    """

    kind: str
    first: Callable[[str, State], tuple[str, dict[str, str]]]
    take: Callable[[dict[str, Any], str, datetime | None], Entry]
    one: Callable[[str, str], tuple[str, dict[str, str]]]
    remote: Callable[[str, str], str]
    headers: Callable[[], Mapping[str, str]]
    lane: str = "api"
    is_one_of_many: bool = False
    is_series: Callable[[Snapshot], bool] = field(default=lambda _: False)
    last: Callable[[State, Reply], Cursor] = field(default=lambda state, _: resume_of(state))


def resume_of(state: State) -> Cursor:
    """Return where the next walk may begin."""
    return cursor_of({name: state[name] for name in ("links", "day") if name in state})


def step(track: Track, state: State) -> Call[Page]:
    """Return the next request of a walk."""
    if state["queue"]:
        return _page(track, state)
    return _single(track, state)


def end(state: State, *, gone: tuple[str, ...] = ()) -> Page:
    """Return the page of a walk that has nowhere to go."""
    return Page((), resume=resume_of(state), gone=gone, complete=not state.get("some"))


def _page(track: Track, state: State) -> Call[Page]:
    place = state["queue"][0]
    where = state.get("at") or state["links"].get(place)
    path, query = (where, {}) if where else track.first(place, state)

    def decode(reply: Reply) -> Page:
        page = read(PageWire, reply, "page of changes")
        if not page.next and not page.delta:
            raise ValueError("a page that leads nowhere")
        items, gone, unread = _sorted(track, page, place, answered_at(reply))
        series = {*state.get("series", []), *(name for name, item in items.items() if track.is_series(item))}
        wanted = [*state.get("unread", []), *([place, each] for each in unread)]
        known = {*items, *gone, *series}
        after: State = {**state, "seen": True, "series": sorted(series)}
        after["unread"] = [pair for pair in _once(wanted) if track.remote(*pair) not in known]
        after.pop("at", None)
        if page.next:
            after["at"] = page.next
        else:
            after |= {"queue": state["queue"][1:], "links": {**state["links"], place: page.delta}}
        return _onwards(track, after, reply, tuple(items.values()), tuple(gone))

    def otherwise(failure: Failure) -> Page | None:
        rest = state["queue"][1:]
        if not track.is_one_of_many or not isinstance(failure, Forbidden | NotFound):
            return None
        if isinstance(failure, Forbidden) and not rest and not state.get("seen"):
            return None  # nothing at all is open to us: that is no exception but the answer
        after = {**state, "queue": rest, "links": {**state["links"], place: ""}}
        after.pop("at", None)
        page = _onwards(track, after, None, (), ())
        is_kept = isinstance(failure, Forbidden) or not page.complete
        return Page((), page.next, page.resume, complete=not is_kept)

    return Call(
        "GET",
        path,
        decode,
        query=query,
        headers=track.headers(),
        lane=track.lane,
        purpose=f"list {track.kind}s",
        otherwise=otherwise,
    )


def _sorted(
    track: Track, page: PageWire, place: str, at: datetime | None
) -> tuple[dict[str, Snapshot], dict[str, None], dict[str, None]]:
    """Sort a page by what its entries are. The same one may come twice: what was said last counts."""
    items: dict[str, Snapshot] = {}
    gone: dict[str, None] = {}
    unread: dict[str, None] = {}
    for entry in page.value:
        known = EntryWire.model_validate(entry)
        remote = track.remote(place, known.id)
        items.pop(remote, None)
        gone.pop(remote, None)
        unread.pop(known.id, None)
        if known.removed is not None or known.deleted is not None:
            gone[remote] = None
            continue
        match track.take(entry, place, at):
            case Snapshot() as shown:
                items[remote] = shown
            case Unread(id):
                unread[id] = None
            case Left():
                pass
    return items, gone, unread


def _once(pairs: list[list[str]]) -> list[list[str]]:
    return [list(pair) for pair in dict.fromkeys(map(tuple, pairs))]


def _single(track: Track, state: State) -> Call[Page]:
    """Read one entry by itself: Microsoft may tell of a change without telling the whole."""
    (place, id), *waiting = state["unread"]  # noqa: A001
    after: State = {**state, "unread": waiting}
    path, query = track.one(place, id)

    def decode(reply: Reply) -> Page:
        found = track.take(read(dict[str, Any], reply, track.kind), place, answered_at(reply))
        if isinstance(found, Unread):
            raise FailureError(Unreadable(track.kind))
        return _onwards(track, after, reply, (found,) if isinstance(found, Snapshot) else (), ())

    def otherwise(failure: Failure) -> Page | None:
        if not isinstance(failure, Forbidden | NotFound):
            return None
        gone = (track.remote(place, id),) if isinstance(failure, NotFound) else ()
        return _onwards(track, after, None, (), gone)

    return Call(
        "GET",
        path,
        decode,
        query=query,
        headers=track.headers(),
        lane=track.lane,
        purpose=f"read {track.kind}",
        otherwise=otherwise,
    )


def _onwards(
    track: Track, after: State, reply: Reply | None, items: tuple[Snapshot, ...], gone: tuple[str, ...]
) -> Page:
    complete = not after.get("some")
    if after["queue"] or after.get("unread"):
        return Page(items, next=cursor_of(after), gone=gone, complete=complete)
    resume = track.last(after, reply) if reply else resume_of(after)
    return Page(items, resume=resume, gone=gone, complete=complete)
