"""Registrations for deliveries: ours at each platform, and those that a person made by hand."""

from dataclasses import dataclass
from enum import StrEnum

from connector_app.model.item import ConnectionId
from connector_app.store.tx import Row, Tx


class RegistrationState(StrEnum):
    """`making` is written before the platform is asked, `ending` once it is to go: both are settled at the next start.

    `manual` ones were made by a person at the platform; the program only listens. `relay` stands for somebody outside
    whose stream the program opens.
    """

    MAKING = "making"
    LIVE = "live"
    ENDING = "ending"
    MANUAL = "manual"
    RELAY = "relay"


@dataclass(frozen=True, slots=True)
class Registration:
    """Where a platform sends deliveries for an account, and of what; `target` is empty where that is everything.

    `repr` hides the token, which opens the receiver's path.
    """

    token: str
    connection: ConnectionId
    state: RegistrationState
    created_at: str
    remote_id: str = ""
    url: str = ""
    expires_at: str = ""
    target: str = ""

    def __repr__(self) -> str:
        return f"Registration({self.token[:4]}…, {self.connection}, {self.state})"


_COLUMNS = "token, connection, state, created_at, remote_id, url, expires_at, target"


def put(tx: Tx, registration: Registration) -> None:
    tx.run(
        f"insert or replace into subscriptions ({_COLUMNS}) values (?, ?, ?, ?, ?, ?, ?, ?)",
        (
            registration.token,
            registration.connection,
            registration.state.value,
            registration.created_at,
            registration.remote_id,
            registration.url,
            registration.expires_at,
            registration.target,
        ),
    )


def update(tx: Tx, registration: Registration) -> bool:
    """Write down what became of a registration. Return False where it is not there any more: it stays away."""
    r = registration
    changed = tx.run(
        "update subscriptions set state = ?, remote_id = ?, url = ?, expires_at = ? where token = ?",
        (r.state.value, r.remote_id, r.url, r.expires_at, r.token),
    )
    return changed > 0


def of(tx: Tx, connection: ConnectionId) -> list[Registration]:
    """Return an account's registrations, the oldest first."""
    rows = tx.all(
        f"select {_COLUMNS} from subscriptions where connection = ? order by created_at, rowid", (connection,)
    )
    return [_registration(row) for row in rows]


def every(tx: Tx) -> list[Registration]:
    return [_registration(row) for row in tx.all(f"select {_COLUMNS} from subscriptions order by created_at, rowid")]


def is_open(tx: Tx, token: str) -> bool:
    """Tell whether deliveries are taken under a token: it is known, and its account is not turned off."""
    row = tx.one(
        "select 1 from subscriptions s where token = ?"
        " and not exists (select 1 from connections c where c.id = s.connection and c.status = 'off')",
        (token,),
    )
    return row is not None


def drop(tx: Tx, token: str) -> None:
    tx.run("delete from subscriptions where token = ?", (token,))


def _registration(row: Row) -> Registration:
    token, connection, state, *rest = row
    return Registration(token, connection, RegistrationState(state), *rest)
