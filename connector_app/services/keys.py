"""Where the keys are, as a person decides about it; and the client secrets that are a person's own."""

from collections.abc import Mapping

from connector_app.language import said
from connector_app.model.audit import Event
from connector_app.model.clock import Clock, stamp
from connector_app.model.connection import ConnectionStatus
from connector_app.model.failure import Failure, FailureError, KeychainLocked, NotFound
from connector_app.model.item import ConnectionId
from connector_app.model.provider import Provider
from connector_app.services import tenants
from connector_app.services.audit import Audit
from connector_app.services.boundary import returns_result
from connector_app.services.catalog import Catalog
from connector_app.services.clients import CLIENT_ID, SECRET, Source, owner, source
from connector_app.services.key_home import PASSPHRASE
from connector_app.services.typed import key_line, typed_client
from connector_app.services.vault import REALMS, Vault
from connector_app.store import attention, connections
from connector_app.store.database import Database
from connector_app.store.tx import Tx


class Keys:
    """The verbs for keys. None of them ever answers with a key."""

    def __init__(self, db: Database, vault: Vault, audit: Audit, catalog: Catalog, clock: Clock) -> None:
        self._db, self._vault, self._audit, self._catalog, self._clock = db, vault, audit, catalog, clock

    @returns_result
    async def homes(self) -> dict[str, str]:
        """Return where the key of each realm lives; empty where there is none yet."""
        return {realm: self._vault.home(realm) for realm in REALMS}

    @returns_result
    async def look(self) -> None:
        """Open what real accounts need, where there is any. Raises FailureError(Keychain...)."""
        if self._vault.home("real"):
            try:
                await self._vault.unlock("real")
            except FailureError as error:
                await self._note(_trouble(error.failure))
                raise
        await self._note("")

    @returns_result
    async def use_passphrase(self, text: str) -> None:
        """Keep the keys behind a passphrase, or open those that are.

        Raises FailureError: Rejected (too short), VerificationFailed (not the right one), KeychainChanged.
        """
        before = self._vault.home("real")
        await self._vault.use_passphrase(text)
        await self._moved(before)

    @returns_result
    async def change_passphrase(self, old: str, new: str) -> None:
        """Keep the keys behind another passphrase; the old one opens nothing any more.

        Raises FailureError: Rejected (too short, or there is none to change), VerificationFailed (not the right one).
        """
        event = Event("settings.changed", details={"setting": "passphrase"})
        await self._vault.change_passphrase(old, new, lambda tx: self._told(tx, event))

    def _told(self, tx: Tx, event: Event) -> None:
        self._audit.record(tx, event)

    @returns_result
    async def use_session_only(self) -> None:
        """Keep the keys in memory until the program ends. Raises FailureError(KeychainChanged)."""
        before = self._vault.home("real")
        await self._vault.use_session_only()
        await self._moved(before)

    @returns_result
    async def forget_lost(self, *, even_unreachable: bool = False) -> tuple[ConnectionId, ...]:
        """Give up keys that are gone. Each account that needed them asks for a new sign-in, once.

        `even_unreachable` gives up a forgotten passphrase, and a keychain that does not open or answer, too. Where
        every key opens, nothing is given up, and nothing is written down.

        Raises FailureError(Keychain...) where they are not gone but out of reach.
        """
        before = {realm: self._vault.home(realm) for realm in REALMS}
        owners = await self._vault.forget_lost_keys(even_unreachable=even_unreachable)
        at = stamp(self._clock.now())
        given_up = [home for realm, home in before.items() if home and not self._vault.home(realm)]

        def ask_again(tx: Tx) -> tuple[ConnectionId, ...]:
            asked = []
            for each in connections.all(tx):
                if each.id in owners and each.status is not ConnectionStatus.SIGN_IN_NEEDED:
                    connections.set_status(
                        tx, each.id, ConnectionStatus.SIGN_IN_NEEDED, at=at, reason="keychain-changed"
                    )
                    asked.append(each.id)
            for home in given_up:
                attention.set_trouble(tx, "keys", "")
                self._audit.record(tx, Event("keys.given-up", counts={"accounts": len(asked)}, details={"home": home}))
            return tuple(asked)

        return await self._db.write(ask_again)

    async def _note(self, trouble: str) -> None:
        """Keep that the keys are out of reach, or that they are not: somebody is asked for as long as they are."""
        if trouble != await self._db.read(lambda tx: attention.trouble(tx, "keys")):
            await self._db.write(lambda tx: attention.set_trouble(tx, "keys", trouble))

    async def _moved(self, before: str) -> None:
        await self._note("")
        home = self._vault.home("real")
        if home != before:
            await self._audit.write(Event("keys.moved", details={"home": home}))

    # A client of a person's own at a platform

    @returns_result
    async def set_client(self, provider: str, client_id: str, secret: str = "", tenant: str = "") -> None:
        """Keep a client id and, where there is one, its secret: both or nothing. The secret is never shown again.

        `tenant` says whose addresses the platform is reached at, "" everybody's.

        Raises FailureError: Rejected with the fields that do not look right, NotFound, Keychain...
        """
        platform = self._catalog.provider(provider)
        client, whose = typed_client(platform, client_id, secret, tenant)
        kept = {CLIENT_ID: client.client_id, **({SECRET: client.secret} if client.secret else {})}
        await self._keep(platform, kept, whose)

    @returns_result
    async def set_secret(self, provider: str, secret: str, name: str = SECRET) -> None:
        """Keep a client's secret or id. It is never shown again.

        Raises FailureError: Rejected, NotFound, Keychain...
        """
        platform = self._catalog.provider(provider)
        what = said("The client id") if name == CLIENT_ID else said("The client secret")
        await self._keep(platform, {name: key_line(secret, name.replace("-", "_"), what)})

    async def _keep(self, platform: Provider, kept: Mapping[str, str], tenant: str | None = None) -> None:
        name = owner(platform)
        await self._vault.unlock(self._vault.realm(name))

        def keep(tx: Tx) -> None:
            for field, text in kept.items():
                self._vault.put(tx, name, field, text.encode(), generation=1)
                self._audit.record(tx, Event("settings.changed", provider=platform.id, details={"setting": field}))
            if tenant is not None:
                tenants.keep(tx, platform, tenant)

        await self._db.write(keep)
        if tenant is not None:
            self._catalog.set_tenant(platform, tenant)

    @returns_result
    async def secrets(self) -> tuple[tuple[str, str], ...]:
        """Return platform and name of each secret that is kept."""

        def look(tx: Tx) -> tuple[tuple[str, str], ...]:
            return tuple((p.id, name) for p in self._catalog.providers for name in self._vault.fields(tx, owner(p)))

        return await self._db.read(look)

    @returns_result
    async def clients(self) -> dict[str, Source]:
        """Return whence the client of each platform is that wants one."""

        def look(tx: Tx) -> dict[str, Source]:
            return {p.id: source(tx, self._vault, self._catalog, p) for p in self._catalog.providers if p.setup}

        return await self._db.read(look)

    @returns_result
    async def forget_client(self, provider: str) -> None:
        """Forget a client of the person's own, id and secret at once. Raises FailureError(NotFound) where none is."""
        whose = owner(self._catalog.provider(provider))

        def forget(tx: Tx) -> None:
            kept = self._vault.fields(tx, whose)
            if not kept:
                raise FailureError(NotFound("client id"))
            self._vault.destroy(tx, whose)
            for name in kept:
                self._audit.record(tx, Event("settings.changed", provider=provider, details={"setting": name}))

        await self._db.write(forget)
        await self._vault.shred()

    @returns_result
    async def remove_secret(self, provider: str, name: str = SECRET) -> None:
        """Forget a client's secret or id. Raises FailureError: NotFound where there is none, Keychain..."""
        whose = owner(self._catalog.provider(provider))
        if len(await self._db.read(lambda tx: self._vault.fields(tx, whose))) > 1:
            await self._vault.unlock(self._vault.realm(whose))  # what stays is sealed anew

        def forget(tx: Tx) -> None:
            if name not in self._vault.fields(tx, whose):
                raise FailureError(NotFound(name.replace("-", " ")))
            self._vault.remove(tx, whose, name)
            self._audit.record(tx, Event("settings.changed", provider=provider, details={"setting": name}))

        await self._db.write(forget)
        await self._vault.shred()


def _trouble(failure: Failure) -> str:
    is_shut = isinstance(failure, KeychainLocked) and failure.home == PASSPHRASE
    return PASSPHRASE if is_shut else failure.name
