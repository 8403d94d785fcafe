"""What is known of each sign-in without opening it: when it was given, renewed, and how long its keys last."""

from connector_app.model.clock import stamp
from connector_app.model.forecast import SignIn
from connector_app.model.item import ConnectionId
from connector_app.model.oauth import TokenSet
from connector_app.store.tx import Row, Tx

_COLUMNS = "given_at, renewed_at, access_until, refresh_until, is_renewable"


def given(tx: Tx, connection: ConnectionId, tokens: TokenSet, *, at: str, renewable: bool) -> None:
    """Say that a person signed in."""
    tx.run(
        f"insert or replace into sign_ins (connection, {_COLUMNS}) values (?, ?, ?, ?, ?, ?)",
        (connection, at, at, *_ends(tokens), int(renewable)),
    )


def renewed(tx: Tx, connection: ConnectionId, tokens: TokenSet, *, at: str) -> None:
    """Say that the keys of a sign-in were exchanged: so it is one that renews itself."""
    tx.run(
        f"insert into sign_ins (connection, {_COLUMNS}) values (?, '', ?, ?, ?, 1) on conflict (connection) do update"
        " set renewed_at = excluded.renewed_at, access_until = excluded.access_until,"
        " refresh_until = excluded.refresh_until, is_renewable = 1",
        (connection, at, *_ends(tokens)),
    )


def all(tx: Tx) -> dict[ConnectionId, SignIn]:  # noqa: A001  read as sign_ins.all
    return {row[0]: _sign_in(row[1:]) for row in tx.all(f"select connection, {_COLUMNS} from sign_ins")}


def _ends(tokens: TokenSet) -> tuple[str, str]:
    ends = tokens.expires_at, tokens.refresh_until
    access, refresh = (stamp(each) if each else "" for each in ends)
    return access, refresh


def _sign_in(row: Row) -> SignIn:
    return SignIn(row[0], row[1], row[2], row[3], bool(row[4]))
