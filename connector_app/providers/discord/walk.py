"""How far a reading of messages has come: through the servers, through each one's channels and threads, through pages.

Discord tells what was edited and what was deleted to live connections only. So what is remembered of each place, from
one listing to the next, is a window of its newest messages, each with a fingerprint: they are read again together with
what came after them, and whatever differs or is missing shows.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from connector_app.language import said
from connector_app.model.failure import FailureError, Rejected
from connector_app.model.item import Cursor
from connector_app.model.places import LOST, cursor_of, state_of

WINDOW = 20
"""How many of a place's newest messages are looked at again each time it is read."""

IDLE_PER_LISTING = 20
"""How many places with nothing new have their window looked at in one listing, in turn: there may be hundreds."""

LONGEST_REST = 64
"""A closed place is asked again after 1, 2, 4 and at most so many listings: refusals are counted, and end in a ban."""

SERVERS, CHANNELS, THREADS, MESSAGES = "servers", "channels", "threads", "messages"


@dataclass(frozen=True, slots=True)
class Place:
    """A channel or thread to read. `newest` is its newest message, "" where it has none."""

    id: str
    newest: str = ""
    is_thread: bool = False


@dataclass(frozen=True, slots=True)
class Mark:
    """What is known of a place: its newest message when it was read to the end, and its window by message id."""

    newest: str = ""
    window: Mapping[str, str] = field(default_factory=dict)

    def with_page(self, prints: Mapping[str, str], gone: Iterable[str]) -> "Mark":
        """Return the mark after a page: the newest of what was known and what came, without what is gone."""
        known = {**self.window, **prints}
        for each in gone:
            known.pop(each, None)
        kept = sorted(known, key=int)[-WINDOW:]
        return Mark("", {each: known[each] for each in kept})


@dataclass(frozen=True, slots=True)
class Walk:
    """A place in the listing, and what it brought until there.

    `servers` are those that wait, the first one being read; `after` is where the next page of servers begins; `met` all
    that came by. `places` wait in the first server. `page` counts the pages of the first place, `at` is the message
    from which it goes on. `marks` are by server and place; `threads` says which places are threads, `closed` for how
    many listings a place still rests and how long it will the next time. `idle` is how many quiet places may still be
    looked at, `turn` the last one that was. `whole` tells a reading from the start from one of changes.
    """

    whole: bool
    step: str = SERVERS
    servers: tuple[str, ...] = ()
    after: str = ""
    met: tuple[str, ...] = ()
    places: tuple[Place, ...] = ()
    page: int = 0
    at: str = ""
    marks: Mapping[str, Mapping[str, Mark]] = field(default_factory=dict)
    threads: tuple[str, ...] = ()
    closed: Mapping[str, tuple[int, int]] = field(default_factory=dict)
    idle: int = IDLE_PER_LISTING
    turn: tuple[int, int] = (0, 0)

    @property
    def server(self) -> str:
        return self.servers[0]

    @property
    def place(self) -> Place:
        return self.places[0]

    def mark(self, place: Place) -> Mark | None:
        return self.marks.get(self.server, {}).get(place.id)

    def with_servers(self, ids: tuple[str, ...], after: str) -> "Walk":
        """Take in a page of servers. Raises FailureError(Rejected) where one that was there is gone."""
        met = (*self.met, *ids)
        if not after and not self.whole and set(self.marks) - set(met):
            raise _gone()
        return replace(self, servers=ids, after=after, met=met, step=CHANNELS if ids else SERVERS)

    def with_channels(self, places: tuple[Place, ...], there: Iterable[str]) -> "Walk":
        """Take in a server's channels. Raises FailureError(Rejected) where one that was there is gone."""
        marked = set(self.marks.get(self.server, {})) - set(self.threads)
        if not self.whole and marked - set(there):
            raise _gone()
        return replace(self, places=places, step=THREADS)

    def with_threads(self, threads: tuple[Place, ...]) -> "Walk":
        """Take in a server's open threads, and choose what to read there."""
        known = self.marks.get(self.server, {})
        # What was filed away keeps its rows; its mark goes, so that it is read anew when it is opened again.
        filed = {name for name in known if name in self.threads} - {each.id for each in threads}
        kept = {name: mark for name, mark in known.items() if name not in filed}
        open_now = sorted({*self.threads, *(each.id for each in threads)} - filed)
        marks = {**self.marks, self.server: kept}
        walk = replace(self, marks=marks, threads=tuple(open_now), step=MESSAGES)
        chosen: list[Place] = []
        for place in sorted((*self.places, *threads), key=lambda place: int(place.id)):
            walk, wanted = walk.choose(place)
            if wanted:
                chosen.append(place)
        return replace(walk, places=tuple(chosen))

    def choose(self, place: Place) -> tuple["Walk", bool]:
        """Say whether to read a place this time: what is new always, what is quiet in turn, what is closed rarely."""
        left, rest = self.closed.get(place.id, (0, 0))
        if left > 0:
            return replace(self, closed={**self.closed, place.id: (left - 1, rest)}), False
        mark = self.mark(place)
        if mark is None or mark.newest != place.newest:
            return self, True
        here = (int(self.server), int(place.id))
        if self.idle > 0 and here > self.turn:
            return replace(self, idle=self.idle - 1, turn=here), True
        return self, False

    def with_mark(self, mark: Mark, at: str) -> "Walk":
        """Take in a page of the first place. `at` is where its next page begins; "" ends it."""
        if not at:
            mark = replace(mark, newest=self.place.newest)
        here = {**self.marks.get(self.server, {}), self.place.id: mark}
        closed = {name: rest for name, rest in self.closed.items() if name != self.place.id}
        walk = replace(self, marks={**self.marks, self.server: here}, closed=closed)
        return replace(walk, page=self.page + 1, at=at) if at else walk.beyond_place()

    def beyond_place(self) -> "Walk":
        return replace(self, places=self.places[1:], page=0, at="")

    def beyond_closed(self) -> "Walk":
        """Go on behind a place that is closed to us, and let it rest."""
        _, before = self.closed.get(self.place.id, (0, 0))
        rest = min(LONGEST_REST, before * 2 or 1)
        return replace(self, closed={**self.closed, self.place.id: (rest, rest)}).beyond_place()

    def beyond_server(self) -> "Walk":
        return replace(self, places=(), servers=self.servers[1:], step=CHANNELS)

    def settled(self) -> "Walk | None":
        """Return the walk with something to ask next, or None at its end."""
        walk = self
        if walk.step == MESSAGES and not walk.places:
            walk = walk.beyond_server()
        if walk.step == SERVERS or not walk.servers:
            return replace(walk, step=SERVERS) if walk.after else None
        return walk

    def cursor(self) -> Cursor:
        return cursor_of(
            {
                **self._lasting(),
                "step": self.step,
                "servers": self.servers,
                "after": self.after,
                "met": self.met,
                "places": [[place.id, place.newest, place.is_thread] for place in self.places],
                "page": self.page,
                "at": self.at,
                "idle": self.idle,
            }
        )

    def resume(self) -> Cursor:
        """Return what the next listing of changes begins with."""
        return cursor_of(self._lasting() | ({"turn": (0, 0)} if self.idle > 0 else {}))

    def _lasting(self) -> dict[str, Any]:
        return {
            "marks": {
                server: {place: [mark.newest, dict(mark.window)] for place, mark in marks.items()}
                for server, marks in self.marks.items()
            },
            "threads": self.threads,
            "closed": self.closed,
            "turn": self.turn,
        }


def walk_at(cursor: Cursor | None, since: Cursor | None) -> Walk:
    """Return the walk that a cursor means; without one, that of a new listing.

    Raises FailureError(Rejected) for what is none of ours: the listing then begins anew.
    """
    state = state_of(since if cursor is None else cursor)
    try:
        server, place = state.get("turn", (0, 0))
        return Walk(
            whole=since is None,
            step=state.get("step", SERVERS),
            servers=tuple(state.get("servers", ())),
            after=state.get("after", ""),
            met=tuple(state.get("met", ())),
            places=tuple(Place(*each) for each in state.get("places", ())),
            page=state.get("page", 0),
            at=state.get("at", ""),
            marks={
                server: {name: Mark(newest, window) for name, (newest, window) in marks.items()}
                for server, marks in state.get("marks", {}).items()
            },
            threads=tuple(state.get("threads", ())),
            closed={name: (left, rest) for name, (left, rest) in state.get("closed", {}).items()},
            idle=state.get("idle", IDLE_PER_LISTING),
            turn=(server, place),
        )
    except (AttributeError, TypeError, ValueError) as error:
        raise FailureError(LOST) from error


def _gone() -> FailureError:
    return FailureError(Rejected(said("A server or channel is not there any more; everything is read anew.")))
