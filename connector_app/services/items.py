"""What a person does with the table's rows: create, change, delete, and take it back."""

from collections.abc import Callable, Mapping
from typing import Any, TypeVar

from connector_app.language import said
from connector_app.model.change import differing
from connector_app.model.connection import Connection
from connector_app.model.failure import FailureError, NotFound, Rejected
from connector_app.model.item import ConnectionId, Item, ItemId, Kind
from connector_app.model.outbox import OutboxEntry, OutboxId
from connector_app.services.boundary import returns_result
from connector_app.services.catalog import Catalog
from connector_app.services.changes import Changes, FindConnection
from connector_app.store import items, outbox
from connector_app.store.database import Database
from connector_app.store.holders import kind_in
from connector_app.store.tx import Tx

T = TypeVar("T")
HOLD_SECONDS = 10.0
"""How long a change waits before it is sent, so that *Undo* has something to undo. The command line holds nothing."""


class Items:
    """The verbs of the table. Each writes the row, the outbox entry and the history entry in one transaction.

    `queued` is told when something new waits in the outbox.
    """

    def __init__(
        self,
        db: Database,
        catalog: Catalog,
        connection: FindConnection,
        changes: Changes,
        queued: Callable[[], None] = lambda: None,
    ) -> None:
        self._db, self._catalog, self._connection, self._changes = db, catalog, connection, changes
        self._queued = queued

    @returns_result
    async def create(
        self, connection: ConnectionId, kind: str, values: Mapping[str, Any], *, hold: float = HOLD_SECONDS
    ) -> Item:
        """Make an item here at once, and at the platform after `hold` seconds or as soon as it can be reached.

        Raises FailureError(Rejected), with a problem for each field that cannot be sent.
        """

        def change(tx: Tx) -> Item:
            here, kind_ = self._place(tx, connection, kind)
            _can(kind_.can.create)
            kind_ = kind_in(tx, kind_, here.id, str(values.get(kind_.holder_field, "")))
            return self._changes.create(tx, here, kind_, _checked(kind_, kind_.named(values), creating=True), hold)

        return await self._write(change)

    @returns_result
    async def update(self, item: ItemId, values: Mapping[str, Any], *, hold: float = HOLD_SECONDS) -> Item:
        """Change an item: what differs from the row is sent, nothing else. Raises as `create` does."""

        def change(tx: Tx) -> Item:
            row = self._row(tx, item)
            kind = self._place(tx, row.connection, row.kind)[1]
            _can(kind.can.update)
            return self._update(tx, kind, row, values, hold)

        return await self._write(change)

    @returns_result
    async def delete(self, item: ItemId, *, hold: float = HOLD_SECONDS) -> Item:
        """Delete an item, in the platform's own meaning of the word (`Kind.removal`). It is hidden at once."""

        def change(tx: Tx) -> Item:
            row = self._row(tx, item)
            kind = self._place(tx, row.connection, row.kind)[1]
            _can(kind.can.delete)
            return self._changes.delete(tx, row, hold)

        return await self._write(change)

    @returns_result
    async def undo(self, what: ItemId | OutboxId, *, hold: float = HOLD_SECONDS) -> Item | None:
        """Take back an item's newest change, or the change of an outbox entry, as long as nothing of it was sent.

        Return the row as it is then; None where it was never there before. Raises FailureError(Rejected) when it is
        too late.
        """

        def change(tx: Tx) -> Item | None:
            entry = _newest(tx, what)
            return self._changes.undo(tx, entry, hold)

        return await self._write(change)

    @returns_result
    async def edit(self, entry: OutboxId, values: Mapping[str, Any], *, hold: float = 0.0) -> Item:
        """Change what an outbox entry will send: after `hold` seconds, and no sooner than it was held before.

        A refused one goes back in line. Raises as `create` does.
        """

        def change(tx: Tx) -> Item:
            found = outbox.get(tx, entry)
            if found is None or found.verb == "delete":
                raise FailureError(NotFound("change to edit"))
            row = self._row(tx, found.item)
            kind = self._place(tx, row.connection, row.kind)[1]
            return self._update(tx, kind, row, values, max(hold, self._changes.held(outbox.open_of(tx, row.id))))

        return await self._write(change)

    async def _write(self, change: Callable[[Tx], T]) -> T:
        changed = await self._db.write(change)
        self._queued()
        return changed

    def _update(self, tx: Tx, kind: Kind, row: Item, values: Mapping[str, Any], hold: float) -> Item:
        entries = outbox.open_of(tx, row.id)
        unsent = any(e.verb == "create" for e in entries)
        kind = kind_in(tx, kind, row.connection, row.parent)
        typed = differing(kind, row, kind.named(values))
        clean = _checked(kind, typed, creating=unsent, whole=not unsent)
        return self._changes.update(tx, kind, row, clean, hold)

    def _row(self, tx: Tx, item: ItemId) -> Item:
        row = items.get(tx, item)
        if row is None:
            raise FailureError(NotFound("item"))
        return row

    def _place(self, tx: Tx, connection: ConnectionId, kind: str) -> tuple[Connection, Kind]:
        """Return an account that may be written to, and the kind. Raises FailureError(NotFound | Rejected)."""
        here = self._connection(tx, connection)
        if here is None:
            raise FailureError(NotFound("account"))
        try:
            kind_ = self._catalog.of(here).kind_of(here, kind)
        except KeyError:
            raise FailureError(NotFound(f"kind “{kind}”")) from None
        if here.access == "read":
            raise FailureError(
                Rejected(
                    said(
                        "{account} may only be read. Connect it again with “Read and change” to change things.",
                        account=here.name,
                    )
                )
            )
        return here, kind_


def _newest(tx: Tx, what: ItemId | OutboxId) -> OutboxEntry:
    if isinstance(what, str):
        entries = outbox.open_of(tx, what)
        if not entries:
            raise FailureError(Rejected(said("There is no change that could be taken back: it has been sent already.")))
        return entries[-1]
    entry = outbox.get(tx, what)
    if entry is None:
        raise FailureError(NotFound("change"))
    return entry


def _can(reason: str) -> None:
    if reason:
        raise FailureError(Rejected(reason))


def _checked(kind: Kind, values: Mapping[str, Any], *, creating: bool, whole: bool = True) -> dict[str, Any]:
    """Return the values as they will be sent. Raises FailureError(Rejected) with the problems of the fields.

    `whole` is False where an item that is yet to be created is edited: what it leaves out is there already.
    """
    clean, problems = kind.check(values, creating=creating)
    if not whole:
        clean = {name: value for name, value in clean.items() if name in values}
        problems = tuple(p for p in problems if p.field in values)
    if problems:
        raise FailureError(Rejected(problems[0].message, problems))
    return clean
