"""What the house needs to know about a platform, as one value."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any, Literal, Protocol

from connector_app.model.call import Call, Reply
from connector_app.model.connection import Access, Account, MethodId
from connector_app.model.failure import Failure
from connector_app.model.freshness import POLL_PLAN, PollPlan
from connector_app.model.item import Cursor, Item, Kind, Page, Snapshot
from connector_app.model.live import LiveApi
from connector_app.model.oauth import AuthorizationServer, ClientCredentials, TokenSet
from connector_app.model.webhook import Accepted, Again, Delivery, Headers, Rejected, WebhookEvent


@dataclass(frozen=True, slots=True)
class RateRule:
    """`per_second` calls in the long run, `burst` at once; counted per account, per app or per object."""

    per_second: float
    burst: int = 1
    per: Literal["account", "app", "object"] = "account"


@dataclass(frozen=True, slots=True)
class Permissions:
    """What an access level lets the program do, in plain words, and what it will not be able to do."""

    may: tuple[str, ...]
    may_not: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SetupStep:
    """One numbered step of the page for people without a client id. `copy` is shown with *Copy*."""

    words: str
    copy: str = ""
    link: str = ""


@dataclass(frozen=True, slots=True)
class Tenant:
    """Whose a platform's addresses are: the word that stands for `{tenant}` in its endpoints.

    `default` is the one for everybody. `others` maps the code of a refusal to the tenant that it asks for.
    """

    label: str
    default: str
    example: str = ""
    pattern: str = ""
    others: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Setup:
    """How a person gets a client id of their own, and what one looks like; `tenant` where that is part of it."""

    steps: tuple[SetupStep, ...] = ()
    id_example: str = ""
    id_pattern: str = ""
    secret_example: str = ""
    secret_pattern: str = ""
    minutes: int = 3
    tenant: Tenant | None = None


@dataclass(frozen=True, slots=True)
class PastedSecret:
    """A credential that a person makes at the platform and pastes here.

    `shapes` maps a regular expression to what it is called; `mistakes` maps the shapes people paste by error to the
    sentence that tells them so. `read` turns the pasted text into tokens.
    """

    label: str
    steps: tuple[SetupStep, ...]
    shapes: Mapping[str, str]
    mistakes: Mapping[str, str] = field(default_factory=dict)
    read: "Callable[[str], TokenSet] | None" = None


@dataclass(frozen=True, slots=True)
class Device:
    """The device flow (RFC 8628): endpoints `device` and `token`; the code is typed at `verification_uri`."""

    scopes: Mapping[Access, tuple[str, ...]]
    extra: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class MachineClient:
    """Client credentials (RFC 6749 section 4.4) that a person copies from the platform.

    `extra` goes along in the request for tokens; `read_tokens` reads its answer where that is not of the plain form.
    """

    scopes: Mapping[Access, tuple[str, ...]]
    steps: tuple[SetupStep, ...] = ()
    experimental: bool = False
    extra: Mapping[str, str] = field(default_factory=dict)
    read_tokens: "Callable[[Reply, datetime], TokenSet] | None" = None


class ItemApi(Protocol):
    """The four verbs, as requests to be made. A platform's `items` module is these functions."""

    def list_items(self, kind: str, cursor: Cursor | None, since: Cursor | None) -> Call[Page]:
        """Return the next page of a kind: from `cursor`, or from the start; `since` resumes an earlier listing."""
        ...

    def create_item(self, kind: str, values: Mapping[str, Any], key: str) -> Call[Snapshot]:
        """Return the call that makes an item. `key` is the person's click: the idempotency key where there is one."""
        ...

    def update_item(self, item: Item, values: Mapping[str, Any], key: str) -> Call[Snapshot]: ...
    def delete_item(self, item: Item, key: str) -> Call[None]: ...
    def read_item(self, item: Item) -> Call[Snapshot]: ...


class WebhookApi(Protocol):
    """A platform's `webhooks` module. `verify` is pure and total over raw bytes."""

    def verify(self, raw: bytes, headers: Headers, secrets: Sequence[bytes], now: datetime) -> Accepted | Rejected: ...
    def events(self, delivery: Delivery) -> tuple[WebhookEvent | Again, ...]: ...


@dataclass(frozen=True, slots=True)
class Subscription:
    """A registration at the platform for live deliveries. `secret` is what it signs with; `repr` hides it."""

    remote_id: str
    url: str
    secret: str = field(default="", repr=False)
    expires_at: str = ""


class SubscriptionApi(Protocol):
    """Registrations that the program can make by itself."""

    def subscribe(self, url: str, secret: str) -> Call[Subscription]: ...
    def unsubscribe(self, remote_id: str) -> Call[None]: ...
    def subscriptions(self) -> Call[tuple[Subscription, ...]]: ...


@dataclass(frozen=True, slots=True)
class Missed:
    """A delivery that the platform could not hand over: its id here, and the call that has it sent again."""

    delivery_id: str
    again: Call[None]


class WatchApi(Protocol):
    """Registrations at a platform that reaches public addresses only, one for each thing: its `watches` module.

    A thing is named by its target: a repository, a list, a calendar.
    """

    def targets(self, items: Sequence[Item]) -> Mapping[str, str]:
        """Return what can be watched among an account's items and besides, with what people call it."""
        ...

    def life(self, target: str) -> timedelta | None:
        """Return how long a registration lasts at most; None where it does not end."""
        ...

    def watch(self, target: str, url: str, secret: str, until: datetime | None) -> Call[Subscription]: ...
    def renew(self, target: str, remote_id: str, until: datetime) -> Call[Subscription] | None:
        """Return the call that makes one last longer; None where another has to be made in its place."""
        ...

    def unwatch(self, target: str, remote_id: str) -> Call[None]: ...
    def watched(self, target: str) -> Call[tuple[Subscription, ...]] | None:
        """Return the call that lists what is registered; None where the platform does not tell."""
        ...

    def missed(self, target: str, remote_id: str) -> Call[tuple[Missed, ...]] | None:
        """Return the call that lists the deliveries that failed; None where the platform does not tell."""
        ...


def unechoed(query: str) -> bytes | None:  # noqa: ARG001
    return None


def bearer(tokens: TokenSet) -> Mapping[str, str]:
    """Return the usual credentials (RFC 6750 section 2.1)."""
    return {"authorization": f"Bearer {tokens.access}"}


def no_revoke(tokens: TokenSet, client: ClientCredentials) -> tuple[Call[None], ...]:  # noqa: ARG001
    return ()


def never(failure: Failure) -> bool:  # noqa: ARG001
    return False


def nowhere_else(tokens: TokenSet) -> Mapping[str, str]:  # noqa: ARG001
    return {}


def as_whoami(tokens: TokenSet) -> Call[Account] | None:  # noqa: ARG001
    return None


def nothing_missing(access: Access, granted: tuple[str, ...]) -> tuple[str, ...]:  # noqa: ARG001
    return ()


@dataclass(frozen=True, slots=True)
class Provider:
    """A platform as one value: facts, four verbs, and how to tell its refusals apart.

    `line` is one line on what a person can do with it here. `endpoints` are the addresses by name (`api`, `authorize`,
    `token`, `device`, `revoke`, `userinfo`...), each replaceable in the settings. `whoami` is the call that proves an
    account. `classify` names the failure in a reply, or None where it is good; it is told the time because waits may be
    dates. `revoke` gives the calls that withdraw access, in order: the refresh token first (RFC 7009).
    `already_gone` tells whether a refusal of such a call says that nothing was left to withdraw: of a 401 that is so
    only where the token that is withdrawn is also the one that asks; a platform that keeps to RFC 7009 section 2.2
    answers 200. `revoke_page` is where a person does it by hand. `plan` is how often it is
    read, and `tells_deletions` whether a listing of what changed says too what is gone: else only a whole one shows it.
    `hosts` are where else a person may be sent, to an item or to type a code; one that begins with a dot stands for
    everything below it. `places` are the endpoints that an account has for itself, by what its tokens hold: the address
    of a hook, a company's own server. `whoami_with` may name another call than `whoami` for tokens of a certain sort.
    `missing` names the permissions that an access level needs and that were not granted. `invite` is the call that
    answers at which address a person lets this account in somewhere: a bot on a server. `live` is the socket over which
    the platform tells what happens, where it has one. `echo` is what an address answers to a query that the platform
    puts to it while a registration is made; `by_hand` whether a person can make one on the platform's own pages;
    `unrelayed` says why deliveries do not survive a relay that writes their bodies anew, where they do not.
    """

    id: str
    name: str
    line: str
    api_version: str
    docs_url: str
    endpoints: Mapping[str, str]
    kinds: tuple[Kind, ...]
    items: ItemApi
    whoami: Callable[[], Call[Account]]
    classify: Callable[[Reply, datetime], Failure | None]
    rates: Mapping[str, RateRule]
    permissions: Mapping[Access, Permissions]
    oauth: AuthorizationServer | None = None
    device: Device | None = None
    pasted: PastedSecret | None = None
    machine: MachineClient | None = None
    setup: Setup | None = None
    headers: Mapping[str, str] = field(default_factory=dict)
    credentials: Callable[[TokenSet], Mapping[str, str]] = bearer
    revoke: Callable[[TokenSet, ClientCredentials], tuple[Call[None], ...]] = no_revoke
    already_gone: Callable[[Failure], bool] = never
    revoke_page: str = ""
    hosts: tuple[str, ...] = ()
    webhooks: WebhookApi | None = None
    live: LiveApi | None = None
    subscriptions: SubscriptionApi | None = None
    watches: WatchApi | None = None
    echo: Callable[[str], bytes | None] = unechoed
    by_hand: bool = True
    unrelayed: str = ""
    plan: PollPlan = POLL_PLAN
    tells_deletions: bool = False
    places: Callable[[TokenSet], Mapping[str, str]] = nowhere_else
    whoami_with: Callable[[TokenSet], Call[Account] | None] = as_whoami
    missing: Callable[[Access, tuple[str, ...]], tuple[str, ...]] = nothing_missing
    consent_words: str = ""
    nothing_shared: tuple[str, ...] = ()
    invite: Callable[[Access], Call[str]] | None = None
    prepare: str = ""

    @property
    def methods(self) -> tuple[MethodId, ...]:
        """The ways to sign in, the one to offer first at the front."""
        ways: tuple[tuple[MethodId, object], ...] = (
            ("oauth", self.oauth),
            ("device", self.device),
            ("token", self.pasted),
            ("client-credentials", self.machine),
        )
        return tuple(way for way, there in ways if there is not None)

    @property
    def pages(self) -> tuple[str, ...]:
        """The addresses of the platform's own pages that a person may be sent to."""
        guides = (self.setup, self.pasted, self.machine)
        links = [step.link for guide in guides if guide is not None for step in guide.steps]
        return tuple(filter(None, (self.docs_url, self.revoke_page, *links)))

    def kinds_by(self, method: MethodId) -> tuple[Kind, ...]:
        """Return the kinds that are there for an account which was signed in this way."""
        return tuple(kind for kind in self.kinds if not kind.methods or method in kind.methods)

    def kind(self, id: str) -> Kind:  # noqa: A002
        """Return a kind by its id. Raises KeyError."""
        for kind in self.kinds:
            if kind.id == id:
                return kind
        raise KeyError(id)
