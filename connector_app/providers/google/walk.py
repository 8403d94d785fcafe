"""A listing that walks through parents: the lists of a person's tasks, the calendars of their events.

One request lists the parents (in pages), then each is listed in turn. Every parent has a mark from which on a later
listing brings only what changed.
"""

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from pydantic import Field, ValidationError

from connector_app.model.clock import moment, stamp
from connector_app.model.failure import Failure, FailureError, Forbidden, NotFound
from connector_app.model.item import Cursor, Page, Snapshot
from connector_app.model.places import LOST, cursor_of, state_of
from connector_app.model.reading import Wire

WHOLE_EVERY = timedelta(hours=24)
"""So often everything is listed again: what vanished without a word is noticed then."""

Parents = tuple[tuple[str, ...], str]
"""The ids of a page of parents, and where the next page begins ("" at the end)."""


class Walk(Wire):
    """How far a listing has come.

    `known` are the parents of the listing before, with their marks; none where this one is `whole`. `found` were listed
    so far, `left` are still to be walked, the first of them is at hand: `page` is where it goes on, `mark` what it will
    be resumed from. `done` are the marks of those that are through. `whole_at` is when the last whole listing began, by
    the platform's clock; "" where nothing needs it. `again` asks for a whole one next time, because a parent that was
    known is closed to us now, or one was listed to its end without a mark to go on from.
    """

    known: dict[str, str] = Field(default_factory=dict)
    found: list[str] = Field(default_factory=list)
    left: list[str] = Field(default_factory=list)
    page: str = ""
    mark: str = ""
    done: dict[str, str] = Field(default_factory=dict)
    whole: bool = True
    whole_at: str = ""
    again: bool = False

    @property
    def here(self) -> str:
        return self.left[0]

    def moved(self, **changes: Any) -> "Walk":
        return self.model_copy(update=changes)

    @property
    def cursor(self) -> Cursor:
        return cursor_of(self.model_dump(exclude_defaults=True))

    def with_parents(self, parents: Parents, at: datetime | None) -> Page:
        """Return the page that a page of parents makes: no items, and where to go on.

        A parent that is missing took its items along without a word, so that everything is listed anew.
        """
        found = [*self.found, *(each for each in parents[0] if each not in self.found)]
        walk = self.moved(found=found, page=parents[1])
        if walk.page:
            return Page((), next=walk.cursor)
        if walk.known.keys() - set(found) or walk.is_due(at):
            walk = walk.moved(known={})
        if not walk.known:
            walk = walk.moved(whole=True, whole_at=stamp(at) if at else "")
        return walk.moved(left=found, found=[]).on()

    def is_due(self, at: datetime | None) -> bool:
        """Tell whether the last whole listing was long ago."""
        return at is not None and bool(self.whole_at) and at - moment(self.whole_at) >= WHOLE_EVERY

    def after(self, items: tuple[Snapshot, ...], gone: tuple[str, ...], page: str, mark: str) -> Page:
        """Return the page that a page of the parent at hand makes."""
        walk = self.moved(page=page, mark=mark)
        if not page:
            done, again = {**self.done, self.here: mark}, self.again or not mark
            walk = walk.moved(left=self.left[1:], done=done, mark="", again=again)
        return walk.on(items, gone)

    def past(self, failure: Failure) -> Page | None:
        """Return the page that goes on with the next parent where this one is closed to us or gone, else None."""
        closed = isinstance(failure, NotFound) or (isinstance(failure, Forbidden) and not failure.missing_scopes)
        if not closed:
            return None
        again = self.again or self.here in self.known
        return self.moved(left=self.left[1:], page="", mark="", again=again).on()

    def on(self, items: tuple[Snapshot, ...] = (), gone: tuple[str, ...] = ()) -> Page:
        """Return a page with what is next; at the end with where the next listing begins."""
        if self.left:
            return Page(items, next=self.cursor, gone=gone, complete=self.whole)
        kept = Walk(known=self.done, whole_at=self.whole_at, again=self.again)
        return Page(items, resume=kept.cursor, gone=gone, complete=self.whole)


def walk_of(cursor: Cursor | None, since: Cursor | None) -> Walk:
    """Return where a listing stands, or the start of one. Raises FailureError(Rejected) for what is none of ours."""
    if cursor is not None:
        return _read(state_of(cursor))
    if since is None:
        return Walk()
    before = _read(state_of(since))
    if before.again:
        return Walk()
    return Walk(known=before.known, whole=False, whole_at=before.whole_at)


def _read(state: Mapping[str, Any]) -> Walk:
    try:
        return Walk.model_validate(state)
    except ValidationError:
        raise FailureError(LOST) from None
