"""Who the program is at a platform: as environment or settings say, else as the person told us, else the publisher's.

What a person tells is sealed in the vault, under a name of the platform's own; whether it is there can be seen without
a key.
"""

from dataclasses import dataclass
from typing import Literal, Protocol

from connector_app.model.connection import MethodId
from connector_app.model.failure import FailureError, SetupNeeded, VerificationFailed
from connector_app.model.oauth import ClientCredentials
from connector_app.model.provider import Provider
from connector_app.services.catalog import Catalog
from connector_app.services.needs import Needs
from connector_app.store.tx import Tx

CLIENT_ID, SECRET = "client-id", "client-secret"
"""What the vault may hold for a platform."""

Source = Literal["named", "own", "public", ""]
"""Whence a client is: named by settings or environment, told by the person, the publisher's; "" where there is none."""


@dataclass(frozen=True, slots=True)
class Way:
    """A way to sign in, and what is missing before it can be gone: "client_id", "client_secret"."""

    method: MethodId
    missing: tuple[str, ...] = ()


class Sealed(Protocol):
    """Opens what is sealed; tells what there is without a key."""

    def get(self, tx: Tx, owner: str, field: str) -> tuple[bytes, int] | None: ...
    def fields(self, tx: Tx, owner: str) -> tuple[str, ...]: ...


def owner(provider: Provider) -> str:
    """Return under whose name the vault keeps a platform's client."""
    return f"provider:{provider.id}"


def ways(tx: Tx, vault: Sealed, catalog: Catalog, provider: Provider) -> tuple[Way, ...]:
    """Return the ways to sign in, those that can be gone at once before the others."""
    all_ways = [Way(method, _missing(tx, vault, catalog, provider, method)) for method in provider.methods]
    return tuple(sorted(all_ways, key=lambda way: bool(way.missing)))


def source(tx: Tx, vault: Sealed, catalog: Catalog, provider: Provider) -> Source:
    """Return whence the client in force is. Nothing has to be unlocked for that."""
    if catalog.named_client(provider):
        return "named"
    if CLIENT_ID in vault.fields(tx, owner(provider)):
        return "own"
    return "public" if catalog.public_client(provider) else ""


def client_in(tx: Tx, vault: Sealed, catalog: Catalog, provider: Provider) -> ClientCredentials | None:
    """Return the client as far as it is known, None where not even its id is. What is sealed must be unlocked."""
    named = catalog.named_client(provider)
    client_id = named.client_id if named else _kept(tx, vault, provider, CLIENT_ID)
    if client_id:
        secret = named.secret if named else ""
        return ClientCredentials(client_id, secret or _kept(tx, vault, provider, SECRET))
    return catalog.public_client(provider)


def lacking(provider: Provider, method: MethodId, client: ClientCredentials | None) -> tuple[str, ...]:
    """Return what a client lacks for a way to sign in."""
    there = {"client_id": client is not None, "client_secret": client is not None and bool(client.secret)}
    return tuple(name for name in _needed(provider, method) if not there[name])


async def client_of(needs: Needs, provider: Provider, method: MethodId = "oauth") -> ClientCredentials:
    """Return the client for a way to sign in.

    Raises FailureError(SetupNeeded) with what is missing; FailureError(Keychain...) where the vault stays shut.
    """
    name = owner(provider)
    if await needs.db.read(lambda tx: needs.vault.fields(tx, name)):
        await needs.vault.unlock(needs.vault.realm(name))
    client = await needs.db.write(lambda tx: client_in(tx, needs.vault, needs.catalog, provider))
    missing = lacking(provider, method, client)
    if client is None or missing:
        raise FailureError(SetupNeeded(provider.id, missing))
    return client


async def client_if_known(needs: Needs, provider: Provider) -> ClientCredentials:
    """Return the client as far as it is known: for taking leave, which must not fail for want of a client id."""
    try:
        return await client_of(needs, provider)
    except FailureError as error:
        if isinstance(error.failure, SetupNeeded | VerificationFailed):
            return needs.catalog.client(provider) or ClientCredentials("")
        raise


def _needed(provider: Provider, method: MethodId) -> tuple[str, ...]:
    if method == "device":
        return ("client_id",)
    if method != "oauth" or provider.oauth is None:
        return ()
    return ("client_id", "client_secret") if provider.oauth.needs_secret else ("client_id",)


def _missing(tx: Tx, vault: Sealed, catalog: Catalog, provider: Provider, method: MethodId) -> tuple[str, ...]:
    kept, named = vault.fields(tx, owner(provider)), catalog.named_client(provider)
    there = {
        "client_id": bool(named or CLIENT_ID in kept or catalog.public_client(provider)),
        "client_secret": bool((named and named.secret) or SECRET in kept),
    }
    return tuple(name for name in _needed(provider, method) if not there[name])


def _kept(tx: Tx, vault: Sealed, provider: Provider, field: str) -> str:
    found = vault.get(tx, owner(provider), field)
    return found[0].decode() if found else ""
