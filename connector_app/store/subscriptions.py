"""Registrations for deliveries: ours at each platform, and those that a person made by hand."""

from collections.abc import Callable
from dataclasses import dataclass, replace
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

    @property
    def by_person(self) -> bool:
        """Tell whether a person made it, so that only they can make it anew."""
        return self.state in {RegistrationState.MANUAL, RegistrationState.RELAY}

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


def without_secrets(tx: Tx, at: str, fresh: Callable[[], str]) -> list[Registration]:
    """Act on it that all secrets are lost. Return what a person made: it is dropped, for only they can make it anew.

    The program's own are ended at the next settling, and made anew: where a registration is about one thing, a row that
    was not asked for yet stands for that, under a token from `fresh`.
    """
    dropped, wanted = [], dict[tuple[ConnectionId, str], Registration]()
    for row in every(tx):
        if row.by_person:
            drop(tx, row.token)
            dropped.append(row)
            continue
        wanted[row.connection, row.target] = row
        put(tx, replace(row, state=RegistrationState.ENDING))
    for (connection, target), newest in wanted.items():
        if target and newest.state is not RegistrationState.ENDING:
            begun = max(at, newest.created_at)  # a clock may have been set back, and the newest row is what counts
            put(tx, Registration(fresh(), connection, RegistrationState.MAKING, begun, target=target))
    return dropped


def _registration(row: Row) -> Registration:
    token, connection, state, *rest = row
    return Registration(token, connection, RegistrationState(state), *rest)
