"""Every platform there is, at the addresses and under the client ids that are in force."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any
from urllib.parse import quote, unquote, urlencode, urlsplit

from connector_app.language import said
from connector_app.model.address import LOOPBACK
from connector_app.model.call import Call
from connector_app.model.connection import Connection
from connector_app.model.failure import FailureError, NotFound, Rejected
from connector_app.model.ids import provider_of
from connector_app.model.item import ConnectionId
from connector_app.model.oauth import ClientCredentials
from connector_app.model.provider import Provider, RateRule

OWN_QUOTA = "own quota"
"""The lane of the limit that a person set: it counts every call of an account."""


@dataclass(frozen=True, slots=True)
class Overrides:
    """What settings and environment say about platforms, by provider id. `repr` of a client hides its secret.

    `hourly` is how many calls an account may make in an hour.
    """

    endpoints: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    clients: Mapping[str, ClientCredentials] = field(default_factory=dict)
    ports: Mapping[str, tuple[int, ...]] = field(default_factory=dict)
    hourly: Mapping[str, int] = field(default_factory=dict)
    insecure_loopback: bool = False


def hourly(most: int) -> RateRule:
    """Return a rule that lets through at most so many calls in any hour, a tenth of them at once."""
    burst = max(1, most // 10)
    return RateRule((most - burst + 1) / 3600, burst)  # burst - 1 at once, then one in each interval


class Catalog:
    """Answers which platforms there are and where they are reached.

    `practice_origin` answers the origin of the running practice platform, or "" while there is none. `refused` has a
    sentence for each file about a platform that could not be read.
    """

    def __init__(
        self,
        providers: tuple[Provider, ...],
        overrides: Overrides,
        practice_origin: Callable[[], str] = lambda: "",
        refused: tuple[str, ...] = (),
    ) -> None:
        self.refused = refused
        self._overrides, self._practice = overrides, practice_origin
        self.providers = tuple(self._adapted(p) for p in providers)
        self._by_id = {p.id: p for p in self.providers}
        self._tenants: dict[str, str] = {}

    def _adapted(self, provider: Provider) -> Provider:
        if own := self._overrides.endpoints.get(provider.id):  # a person is shown whom it leads to
            provider = replace(provider, endpoints={**provider.endpoints, **own})
        if most := self._overrides.hourly.get(provider.id):
            provider = replace(provider, rates={**provider.rates, OWN_QUOTA: hourly(most)})
        ports = self._overrides.ports.get(provider.id)
        if not ports or provider.oauth is None:
            return provider
        oauth = replace(provider.oauth, redirect=replace(provider.oauth.redirect, ports=ports))
        return replace(provider, oauth=oauth)

    def provider(self, id: str) -> Provider:  # noqa: A002
        """Return a platform. Raises FailureError(NotFound)."""
        if id not in self._by_id:
            raise FailureError(NotFound(f"platform “{id}”"))
        return self._by_id[id]

    def of(self, connection: Connection | ConnectionId) -> Provider:
        """Return the platform of an account.

        Raises FailureError(NotFound("platform file")) where a file described it that is gone or wrong since.
        """
        found = self.find(connection)
        if found is None:
            raise FailureError(NotFound("platform file"))
        return found

    def find(self, connection: Connection | ConnectionId) -> Provider | None:
        """Return the platform of an account, or None where nothing describes it any more."""
        return self._by_id.get(connection.provider if isinstance(connection, Connection) else provider_of(connection))

    def endpoint(self, provider: Provider, name: str, own: Mapping[str, str] | None = None) -> str:
        """Return an endpoint's address in force; `own` are those of one account. Raises FailureError(NotFound)."""
        place = (own or {}).get(name, "")
        base = place if "://" in place else self._overrides.endpoints.get(provider.id, {}).get(name)
        base = (base or provider.endpoints.get(name, "")).replace("{tenant}", self.tenant(provider))
        if not base:
            raise FailureError(NotFound(said("endpoint “{name}” of {platform}", name=name, platform=provider.name)))
        if place and "://" not in place:
            base = f"{base.rstrip('/')}/{place}"
        origin = self._practice()
        if provider.id == "practice" and origin and urlsplit(base).netloc == "127.0.0.1":
            return origin + urlsplit(base).path
        return base

    def tenant(self, provider: Provider) -> str:
        """Return whose addresses of a platform are in force, "" where it knows no tenants."""
        rule = provider.setup.tenant if provider.setup else None
        return (self._tenants.get(provider.id) or rule.default) if rule else ""

    def set_tenant(self, provider: Provider, tenant: str) -> None:
        """Let the addresses be a tenant's from now on; "" stands for everybody's."""
        self._tenants[provider.id] = tenant

    def set_hourly(self, id: str, most: int) -> None:  # noqa: A002
        """Let each account of a platform make so many calls in an hour from now on; 0 for as many as it allows.

        Raises FailureError(NotFound).
        """
        provider = self.provider(id)
        rates = {lane: rule for lane, rule in provider.rates.items() if lane != OWN_QUOTA}
        held = replace(provider, rates={**rates, OWN_QUOTA: hourly(most)} if most else rates)
        self._by_id[id] = held
        self.providers = tuple(self._by_id[each.id] for each in self.providers)

    def endpoints(self, provider: Provider) -> dict[str, str]:
        names = {**provider.endpoints, **self._overrides.endpoints.get(provider.id, {})}
        return {name: self.endpoint(provider, name) for name in names}

    def url(self, provider: Provider, call: Call[Any], own: Mapping[str, str] | None = None) -> str:
        """Return a call's whole address. `own` are the endpoints that the caller's account has for itself.

        The path stays below its endpoint, or is an absolute address of the same origin. Raises FailureError(Rejected)
        where it would lead elsewhere: only a cursor is ever taken from what a platform sends.
        """
        base = self.endpoint(provider, call.endpoint, own)
        if "://" in call.path:
            if not _same_origin(call.path, base):
                raise FailureError(Rejected(said("The platform pointed to another address; it was not followed.")))
            url = call.path
        else:
            url = f"{base.rstrip('/')}/{call.path.lstrip('/')}" if call.path else base
        steps = {unquote(part) for part in urlsplit(url).path.split("/")}
        if steps & {".", ".."} or re.search(r"[\x00-\x20\x7f]", url):
            raise FailureError(Rejected(said("The address of this call is not well formed; nothing was sent.")))
        if call.query:
            url += ("&" if urlsplit(url).query else "?") + urlencode(call.query, quote_via=quote)
        self.check_origin(provider, url)
        return url

    def named_client(self, provider: Provider) -> ClientCredentials | None:
        """Return who the program is there by environment or settings, or None."""
        own = self._overrides.clients.get(provider.id)
        return own if own and own.client_id else None

    def public_client(self, provider: Provider) -> ClientCredentials | None:
        """Return the publisher's client, or None."""
        public = provider.oauth.public_client_id if provider.oauth else ""
        return ClientCredentials(public) if public else None

    def client(self, provider: Provider) -> ClientCredentials | None:
        """Return who the program is there: from environment or settings, else the publisher's; None without either."""
        return self.named_client(provider) or self.public_client(provider)

    def check_origin(self, provider: Provider, url: str) -> None:
        """Let https through, and http only to the practice platform or, where settings say so, to this computer.

        Raises FailureError(Rejected).
        """
        parts = urlsplit(url)
        if parts.username or parts.password or not parts.hostname:
            raise FailureError(Rejected(said("This address is not one the program may call.")))
        if parts.scheme == "https":
            return
        if parts.scheme == "http" and parts.hostname in LOOPBACK:
            if self._overrides.insecure_loopback:
                return
            if provider.id == "practice" and self._practice() and origin_of(url) == self._practice():
                return
        raise FailureError(Rejected(said("Only encrypted addresses (https) may be called.")))


def _same_origin(url: str, base: str) -> bool:
    try:
        return origin_of(url) == origin_of(base)
    except ValueError:  # an address that is none
        return False


def origin_of(url: str) -> str:
    """Return scheme, host and port (RFC 6454), the port always spelled out but for the scheme's own.

    Raises ValueError for what is no address.
    """
    parts = urlsplit(url)
    host = f"[{parts.hostname}]" if parts.hostname and ":" in parts.hostname else parts.hostname or ""
    default = {"https": 443, "http": 80}.get(parts.scheme)
    port = parts.port if parts.port and parts.port != default else None
    return f"{parts.scheme}://{host}:{port}" if port else f"{parts.scheme}://{host}"
