"""The times that all access was cut, and what became of each step."""

from collections.abc import Iterable

from connector_app.model.connection import Connection
from connector_app.model.item import ConnectionId
from connector_app.model.leaving import Cut, CutAccount, StepResult
from connector_app.store import connections
from connector_app.store.tx import Tx


def begin(tx: Tx, at: str, accounts: Iterable[ConnectionId]) -> int:
    """Write down that access is cut, and for which accounts. Return its number."""
    number = int(tx.value("insert into cuts (at) values (?) returning id", (at,)))
    for account in accounts:
        tx.run("insert into cut_accounts (cut, connection) values (?, ?)", (number, account))
    return number


def note(tx: Tx, cut: int, connection: ConnectionId, step: StepResult) -> None:
    """Write down what became of a step; a step that was gone again takes the place of what was said of it."""
    tx.run(
        "insert into cut_steps (cut, connection, name, outcome, words) values (?, ?, ?, ?, ?)"
        " on conflict (cut, connection, name) do update set outcome = excluded.outcome, words = excluded.words",
        (cut, connection, step.name, step.outcome, step.words),
    )


def end(tx: Tx, cut: int, at: str) -> None:
    tx.run("update cuts set ended_at = ? where id = ?", (at, cut))


def under_way(tx: Tx) -> int | None:
    """Return the number of the cut that has not ended, if any."""
    found: int | None = tx.value("select max(id) from cuts where ended_at = ''")
    return found


def of(tx: Tx, connection: ConnectionId) -> int:
    """Return the number of the cut that an account was taken out with, 0 where it was none."""
    return int(tx.value("select max(cut) from cut_accounts where connection = ?", (connection,)) or 0)


def newest(tx: Tx) -> Cut | None:
    """Return the last time that all access was cut; None where it never was."""
    row = tx.one("select id, at, ended_at from cuts order by id desc limit 1")
    if row is None:
        return None
    rows = tx.all("select connection from cut_accounts where cut = ?", (row[0],))
    found = {c.id: c for c in connections.all(tx, removed=True)}
    accounts = tuple(_account(tx, row[0], found[each[0]]) for each in rows)
    return Cut(row[0], row[1], row[2], accounts)


def _account(tx: Tx, cut: int, of: Connection) -> CutAccount:
    rows = tx.all(
        "select name, outcome, words from cut_steps where cut = ? and connection = ? order by id", (cut, of.id)
    )
    return CutAccount(of.id, of.name, of.provider, tuple(StepResult(*row) for row in rows))
