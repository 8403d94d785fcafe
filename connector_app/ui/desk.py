"""What every page is handed: the look, the door, what can be read, the platforms, the time."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any, Protocol, TypeVar

from PySide6.QtCore import QObject, Signal

from connector_app.model.checked import Checked, Reached
from connector_app.model.connection import Connection
from connector_app.model.failure import Failure
from connector_app.model.freshness import NOT_YET, Freshness
from connector_app.model.item import ConnectionId
from connector_app.model.provider import Provider
from connector_app.store import connections, freshness
from connector_app.store.database import Reader
from connector_app.store.tx import Tx
from connector_app.ui.door import Door
from connector_app.ui.entry_rows import Names
from connector_app.ui.theme import Theme

T = TypeVar("T")


class Now(Protocol):
    def now(self) -> datetime: ...


class News(QObject):
    """Says, in the window's thread, which tables a commit changed."""

    changed = Signal(frozenset)


class Data:
    """Reads pages in the window's thread, in under a millisecond each. Closed until the engine says it is ready."""

    def __init__(self) -> None:
        self._reader: Reader | None = None

    def open(self, path: Path) -> None:
        """Open the database. Raises FailureError(Storage)."""
        self.close()
        self._reader = Reader(path)

    @property
    def is_open(self) -> bool:
        return self._reader is not None

    def read(self, fn: Callable[[Tx], T], otherwise: Any) -> T:
        """Return what `fn` reads, or `otherwise` (of its type) while there is nothing to read from."""
        if self._reader is not None:
            return self._reader.read(fn)
        empty: T = otherwise
        return empty

    def close(self) -> None:
        if self._reader is not None:
            self._reader.close()
            self._reader = None


async def nothing_checked() -> Sequence[Checked]:
    return ()


async def nobody_reached(addresses: Sequence[str]) -> Sequence[Reached]:  # noqa: ARG001
    return ()


@dataclass(slots=True)
class Desk:
    """Shared by the pages.

    `accounts`, and how fresh each is, are read anew whenever the list of connections or its freshness changes.
    `refused` has a sentence for each file about a platform that could not be read. `examine` looks at all the program
    needs, `reach` asks addresses whether anybody is there, as the settings are now.
    """

    theme: Theme
    door: Door
    data: Data
    news: News
    clock: Now
    providers: Mapping[str, Provider]
    copy: Callable[[str], None]
    open_link: Callable[[str, str], None]
    say: Callable[[Failure, str], None]
    tell: Callable[[str], None] = lambda _words: None
    bring_back: Callable[[Path, str], None] = lambda _backup, _password: None
    hold_seconds: float = 10.0
    examine: Callable[[], Awaitable[Sequence[Checked]]] = nothing_checked
    reach: Callable[[Sequence[str]], Awaitable[Sequence[Reached]]] = nobody_reached
    refused: tuple[str, ...] = ()
    accounts: dict[ConnectionId, Connection] = field(default_factory=dict)
    former: dict[ConnectionId, Connection] = field(default_factory=dict)
    fresh: dict[ConnectionId, Freshness] = field(default_factory=dict)

    def refresh_accounts(self) -> None:
        present = self.data.read(connections.all, [])
        every = self.data.read(lambda tx: connections.all(tx, removed=True), [])
        self.accounts = {c.id: c for c in present}
        self.fresh = self.data.read(freshness.all, {})
        self.former = {c.id: c for c in every if c.id not in self.accounts}

    def freshness(self, id: ConnectionId) -> Freshness:  # noqa: A002
        """Return how fresh an account is, as far as anybody knows."""
        return self.fresh.get(id, NOT_YET)

    def provider(self, id: str) -> Provider | None:  # noqa: A002
        return self.providers.get(id)

    def account_name(self, id: ConnectionId | str) -> str:  # noqa: A002
        found = self.accounts.get(ConnectionId(id)) or self.former.get(ConnectionId(id))
        return found.name if found else ""

    def names(self) -> dict[str, str]:
        """Return the names of all accounts by id, those that were removed too: the history speaks of them."""
        return {str(c.id): c.name for c in (*self.former.values(), *self.accounts.values())}

    def called(self) -> Names:
        """Return what accounts and platforms are called, for what the history tells of them."""
        ribbons = {str(c.id): c.colour or "slate" for c in (*self.former.values(), *self.accounts.values())}
        return Names(self.names(), {p.id: p.name for p in self.providers.values()}, ribbons)

    def platform_name(self, provider: str) -> str:
        found = self.providers.get(provider)
        return found.name if found else provider

    def now(self) -> datetime:
        return self.clock.now()
