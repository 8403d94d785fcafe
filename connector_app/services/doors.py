"""The addresses under which deliveries are taken, and the secrets that prove them genuine: in memory, once unlocked."""

import asyncio
import json
import math
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Literal, Protocol

from connector_app.model.clock import Clock
from connector_app.model.failure import FailureError, KeychainLocked
from connector_app.model.item import ConnectionId
from connector_app.model.limits import Gcra
from connector_app.store import connections, subscriptions
from connector_app.store.database import Database
from connector_app.store.subscriptions import Registration, RegistrationState
from connector_app.store.tx import Tx

PATH = "/hooks/"
HEARD_SECONDS = 86_400.0
"""An address at which nothing came for a day may not be known at the platform any more."""

SHUT_SECONDS = 10.0
"""A keychain that did not open is left in peace so long, however many deliveries come."""

UNLOCK_SECONDS = 2.0
"""A keychain that has not opened by then waits for a person; the platform does not."""

MOST_SECRETS = 3
"""While a secret is exchanged, the ones before it count too."""

GENUINE, REFUSED = Gcra(per_second=500, burst=5000), Gcra(per_second=20, burst=100)
"""How many deliveries an address takes, and how many refusals it hands out before it only says "too many"."""

Realm = Literal["real", "practice"]
_WAITING = KeychainLocked("", waiting=True)


class Secrets(Protocol):
    """The vault, as far as it is needed here. Methods but `realm` raise FailureError(Keychain..., Verification...)."""

    def realm(self, owner: str) -> Realm: ...
    async def unlock(self, realm: Realm) -> None: ...
    def put(self, tx: Tx, owner: str, field: str, secret: bytes, *, generation: int) -> None: ...
    def get(self, tx: Tx, owner: str, field: str) -> tuple[bytes, int] | None: ...
    def remove(self, tx: Tx, owner: str, field: str) -> None: ...


@dataclass(slots=True)
class Door:
    """One address. `genuine` and `refused` count what comes through it. `repr` shows neither token nor secrets.

    `making` while its registration is being made, `heard_at` the monotonic second of the newest genuine delivery;
    `is_fresh` while its secrets are the ones that it was opened with, and `offered` what came as a secret meanwhile.
    """

    token: str = field(repr=False)
    connection: ConnectionId
    genuine: Gcra
    refused: Gcra
    secrets: tuple[bytes, ...] = field(default=(), repr=False)
    known: bool = False
    making: bool = False
    heard_at: float = -math.inf
    is_fresh: bool = False
    offered: str = field(default="", repr=False)

    @property
    def may_be_offered(self) -> bool:
        """Tell whether it may still wait for the platform's own secret: nothing was proven here yet."""
        return self.is_fresh and self.heard_at == -math.inf


class Load:
    """How much waits in line, so that the line stays bounded without asking the disk."""

    def __init__(self, *, most: int = 20_000, most_bytes: int = 256 << 20) -> None:
        self._most, self._most_bytes = most, most_bytes
        self.count = self.bytes = 0

    def fits(self, size: int) -> bool:
        return self.count < self._most and self.bytes + size <= self._most_bytes

    def set(self, count: int, size: int) -> None:
        self.count, self.bytes = count, size

    def add(self, size: int, *, times: int = 1) -> None:
        self.count = max(0, self.count + times)
        self.bytes = max(0, self.bytes + size * times)


class Doors:
    """Every address by its token: 128 random bits, so that looking one up tells nothing about the others."""

    def __init__(
        self, db: Database, clock: Clock, vault: Secrets, *, genuine: Gcra = GENUINE, refused: Gcra = REFUSED
    ) -> None:
        self._db, self._clock, self._vault = db, clock, vault
        self._genuine, self._refused = genuine, refused
        self._doors: dict[str, Door] = {}
        self._off: set[ConnectionId] = set()
        self._one_at_a_time = asyncio.Lock()
        self._shut: dict[Realm, tuple[float, FailureError]] = {}

    async def start(self) -> None:
        """Read which addresses there are. Belongs before the receiver listens."""
        rows, off = await self._db.read(lambda tx: (subscriptions.every(tx), connections.off(tx)))
        self._doors, self._off = {}, set(off)
        self._open_all(rows)

    def shut(self, connection: ConnectionId) -> None:
        """Take nothing for an account that is turned off: its addresses answer as ones that nobody has."""
        self._off.add(connection)

    def is_shut(self, connection: ConnectionId) -> bool:
        return connection in self._off

    async def reopen(self, connection: ConnectionId) -> None:
        """Take deliveries again for an account that was turned on."""
        if connection in self._off:
            rows = await self._db.read(lambda tx: subscriptions.of(tx, connection))
            self._off.discard(connection)
            self._open_all([row for row in rows if row.token not in self._doors])

    def _open_all(self, rows: Sequence[Registration]) -> None:
        for row in rows:
            if row.state is not RegistrationState.ENDING:
                self.open(row.token, row.connection)

    def open(self, token: str, connection: ConnectionId, *, making: bool = False) -> None:
        door = Door(token, connection, replace(self._genuine), replace(self._refused), making=making)
        self._doors[token] = door

    def close(self, token: str) -> None:
        """Take nothing more under a token, and forget its secrets."""
        self._doors.pop(token, None)

    def close_all(self, connection: ConnectionId) -> None:
        for token in [t for t, door in self._doors.items() if door.connection == connection]:
            del self._doors[token]

    def get(self, token: str) -> Door | None:
        door = self._doors.get(token)
        return None if door is None or self.is_shut(door.connection) else door

    def offered(self, token: str) -> str:
        """Return what a platform sent to an address as its secret and nobody confirmed yet; "" where nothing came."""
        door = self.get(token)
        return door.offered if door else ""

    def hears(self, connection: ConnectionId) -> bool:
        """Tell whether something genuine came for an account lately: an address alone says nothing of that."""
        since = self._clock.monotonic() - HEARD_SECONDS
        own = [door for door in self._doors.values() if door.connection == connection]
        return not self.is_shut(connection) and any(door.heard_at >= since for door in own)

    async def secrets(self, door: Door) -> tuple[bytes, ...]:
        """Return a door's secrets, the newest first: from memory, or the first time from the vault.

        Raises FailureError(Keychain... or VerificationFailed).
        """
        if not door.known:
            async with self._one_at_a_time:
                await self._learn(door)
        return door.secrets

    async def _learn(self, door: Door) -> None:
        if door.known:
            return  # by whoever had the turn before
        await self._unlock(door.connection)
        door.secrets, times = await self._db.read(lambda tx: sealed(self._vault, tx, door.connection, door.token))
        door.known, door.is_fresh = True, times == 1

    async def _unlock(self, connection: ConnectionId) -> None:
        realm = self._vault.realm(connection)
        until, why = self._shut.get(realm, (0.0, None))
        if why and self._clock.monotonic() < until:
            raise why
        try:
            async with asyncio.timeout(UNLOCK_SECONDS):
                await self._vault.unlock(realm)
        except TimeoutError:
            raise self._left_in_peace(realm, FailureError(_WAITING)) from None
        except FailureError as error:
            self._left_in_peace(realm, error)
            raise

    def _left_in_peace(self, realm: Realm, error: FailureError) -> FailureError:
        self._shut[realm] = (self._clock.monotonic() + SHUT_SECONDS, error)
        return error


def sealed(vault: Secrets, tx: Tx, connection: ConnectionId, token: str) -> tuple[tuple[bytes, ...], int]:
    """Return a token's secrets, the newest first, and their generation; none and 0 where there are none."""
    found = vault.get(tx, connection, _field(token))
    if found is None:
        return (), 0
    texts: list[Any] = json.loads(found[0])
    return tuple(str(text).encode() for text in texts), found[1]


def seal(vault: Secrets, tx: Tx, connection: ConnectionId, token: str, secrets: Sequence[str]) -> None:
    """Keep a token's secrets, the newest first, under the generation that follows."""
    _, generation = sealed(vault, tx, connection, token)
    body = json.dumps(list(secrets[:MOST_SECRETS])).encode()
    vault.put(tx, connection, _field(token), body, generation=generation + 1)


def unseal(vault: Secrets, tx: Tx, connection: ConnectionId, token: str) -> None:
    """Destroy a token's secrets."""
    vault.remove(tx, connection, _field(token))


def _field(token: str) -> str:
    return f"webhook:{token}"


def counted(limiter: Gcra, at: float) -> tuple[Gcra, float]:
    """Take a slot where one is free. One that is not there is not used up: nobody waits for it."""
    after, wait = limiter.take(at=at)
    return (limiter if wait > 0 else after), wait
