"""Sealed things: vault keys by name and home, data keys wrapped by them, fields sealed by those. No open key."""

from dataclasses import dataclass, field
from typing import Literal

from connector_app.store.tx import Row, Tx

State = Literal["new", "current", "due", "old"]
"""new: half made, seals nothing; current; due: current, to be replaced; old: replaced, its item to be deleted."""

IN_USE: tuple[State, ...] = ("current", "due")


@dataclass(frozen=True, slots=True)
class VaultKey:
    """`parameters` is JSON: how to tell the right key, and how a passphrase opens it. `repr` leaves them out."""

    id: str
    home: str
    state: State
    parameters: str = field(repr=False)
    created_at: str = ""


@dataclass(frozen=True, slots=True)
class SealedField:
    name: str
    generation: int
    blob: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Envelope:
    """All that is sealed for one owner, and the data key that opens it, wrapped by the vault key of that id."""

    owner: str
    vault_key: str
    wrapped: bytes = field(repr=False)
    fields: tuple[SealedField, ...] = ()


def keys(tx: Tx) -> list[VaultKey]:
    """Return all vault keys, oldest first."""
    return [
        VaultKey(*row)
        for row in tx.all("select id, home, state, parameters, created_at from vault_keys order by rowid")
    ]


def put_key(tx: Tx, key: VaultKey) -> None:
    tx.run(
        "insert into vault_keys (id, home, state, parameters, created_at) values (?, ?, ?, ?, ?)",
        (key.id, key.home, key.state, key.parameters, key.created_at),
    )


def set_state(tx: Tx, key_id: str, state: State) -> None:
    tx.run("update vault_keys set state = ? where id = ?", (state, key_id))


def drop_key(tx: Tx, key_id: str) -> tuple[str, ...]:
    """Forget a vault key with everything under it. Return whose that was."""
    lost = owners(tx, key_id)
    tx.run("delete from data_keys where vault_key = ?", (key_id,))
    tx.run("delete from vault_keys where id = ?", (key_id,))
    return lost


def owners(tx: Tx, key_id: str) -> tuple[str, ...]:
    return tuple(row[0] for row in tx.all("select owner from data_keys where vault_key = ? order by owner", (key_id,)))


def envelope(tx: Tx, owner: str) -> Envelope | None:
    """Return an owner's envelope, read in one statement, so that it is never half of two."""
    rows: list[Row] = tx.all(
        "select d.vault_key, d.wrapped, s.field, s.generation, s.blob from data_keys d"
        " left join sealed s on s.owner = d.owner where d.owner = ? order by s.field",
        (owner,),
    )
    if not rows:
        return None
    fields = tuple(SealedField(*row[2:]) for row in rows if row[2] is not None)
    return Envelope(owner, rows[0][0], rows[0][1], fields)


def envelopes(tx: Tx, key_id: str) -> list[Envelope]:
    """Return all that is under a vault key."""
    return [found for owner in owners(tx, key_id) if (found := envelope(tx, owner))]


def put_envelope(tx: Tx, made: Envelope) -> None:
    """Replace an owner's envelope."""
    drop(tx, made.owner)
    tx.run(
        "insert into data_keys (owner, vault_key, wrapped) values (?, ?, ?)", (made.owner, made.vault_key, made.wrapped)
    )
    tx.many(
        "insert into sealed (owner, field, generation, blob) values (?, ?, ?, ?)",
        [(made.owner, f.name, f.generation, f.blob) for f in made.fields],
    )


def drop(tx: Tx, owner: str) -> None:
    tx.run("delete from data_keys where owner = ?", (owner,))
