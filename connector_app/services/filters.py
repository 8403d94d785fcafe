"""Saved filters: kept under a name, called otherwise, removed. They touch no item."""

from connector_app.language import said
from connector_app.model.failure import FailureError, NotFound, Problem, Rejected
from connector_app.model.item import LONGEST_NAME
from connector_app.model.narrowing import MOST, Narrowing, SavedFilter, is_name
from connector_app.services.boundary import returns_result
from connector_app.store import filters
from connector_app.store.database import Database
from connector_app.store.tx import Tx


class Filters:
    def __init__(self, db: Database) -> None:
        self._db = db

    @returns_result
    async def save(self, name: str, narrowing: Narrowing) -> SavedFilter:
        """Keep a filter under a name, in the place of one that is called so. Raises FailureError(Rejected)."""
        saved = SavedFilter(_name(name), narrowing)

        def write(tx: Tx) -> None:
            others = [each for each in filters.all_of(tx) if each.name != saved.name]
            if len(others) >= MOST:
                raise FailureError(Rejected(said("At most {most} filters are kept. Remove one first.", most=MOST)))
            filters.put_all(tx, [*others, saved])

        await self._db.write(write)
        return saved

    @returns_result
    async def rename(self, old: str, new: str) -> None:
        """Call a filter otherwise. Raises FailureError: NotFound, Rejected where another is called so."""
        name = _name(new)

        def write(tx: Tx) -> None:
            found = {each.name: each for each in filters.all_of(tx)}
            saved = found.pop(old, None)
            if saved is None:
                raise FailureError(NotFound(f"filter “{old}”"))
            if name in found:
                raise FailureError(Rejected(said("Another filter is called “{name}” already.", name=name)))
            filters.put_all(tx, [*found.values(), SavedFilter(name, saved.narrowing)])

        await self._db.write(write)

    @returns_result
    async def remove(self, name: str) -> None:
        """Forget a filter, if it is there."""
        await self._db.write(lambda tx: filters.put_all(tx, [e for e in filters.all_of(tx) if e.name != name]))


def _name(text: str) -> str:
    """Return a name as it is kept. Raises FailureError(Rejected)."""
    name = text.strip()
    if not name:
        raise FailureError(Rejected("", (Problem("name", said("A filter needs a name.")),)))
    if not is_name(name):
        words = said("A name is one line of at most {most} characters.", most=LONGEST_NAME)
        raise FailureError(Rejected("", (Problem("name", words),)))
    return name
