"""What the house needs to know about a platform, as one value."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any, Literal, Protocol
from urllib.parse import urlsplit

from connector_app.model.call import Call, Reply
from connector_app.model.connection import Access, Account, Connection, MethodId
from connector_app.model.failure import Failure
from connector_app.model.forecast import End
from connector_app.model.freshness import POLL_PLAN, PollPlan
from connector_app.model.item import Cursor, Item, Kind, Page, Snapshot
from connector_app.model.limits import Allowance
from connector_app.model.live import LiveApi
from connector_app.model.oauth import AuthorizationServer, ClientCredentials, TokenSet
from connector_app.model.permission import Group, Lack
from connector_app.model.rule import Command
from connector_app.model.ways_in import Device, MachineClient, PastedSecret, Setup
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


@dataclass(frozen=True, slots=True)
class Ahead:
    """Ids that a platform makes before there is an item, so that a create which is repeated makes nothing new.

    `ask` is the call for one, None where what is to be made can have none. `create` makes the item under it. For
    `seconds` after the first try the platform is relied on to know it again.
    """

    ask: Callable[[str, Mapping[str, Any]], Call[str] | None]
    create: Callable[[str, Mapping[str, Any], str], Call[Snapshot]]
    seconds: float


class WebhookApi(Protocol):
    """A platform's `webhooks` module. `verify` is pure and total over raw bytes."""

    def verify(self, raw: bytes, headers: Headers, secrets: Sequence[bytes], now: datetime) -> Accepted | Rejected: ...
    def events(self, delivery: Delivery) -> tuple[WebhookEvent | Again, ...]: ...


class CommandApi(Protocol):
    """A platform's `commands` module: what somebody asks of the program there. Pure and total."""

    def command(self, delivery: Delivery) -> Command | None: ...
    def answer(self, given: Command, words: str) -> Call[None] | None:
        """Return the call that tells whoever gave a command what comes of it; None where that cannot be."""
        ...


@dataclass(frozen=True, slots=True)
class Subscription:
    """A registration at the platform for live deliveries. `secret` is what it signs with; `repr` hides it."""

    remote_id: str
    url: str
    secret: str = field(default="", repr=False)
    expires_at: str = ""


@dataclass(frozen=True, slots=True)
class Missed:
    """A delivery that the platform could not hand over: its id here, and the call that has it sent again."""

    delivery_id: str
    again: Call[None]


class WatchApi(Protocol):
    """Registrations that the program can make by itself at a platform.

    Each is about one thing, named by its target: a repository, a list, a calendar; "" stands for the whole account.
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


def offers_nothing(raw: bytes) -> str:  # noqa: ARG001
    return ""


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


def nothing_to_advise(tokens: TokenSet) -> Call[str] | None:  # noqa: ARG001
    return None


def nothing_missing(access: Access, granted: tuple[str, ...]) -> tuple[str, ...]:  # noqa: ARG001
    return ()


@dataclass(frozen=True, slots=True)
class Provider:
    """A platform as one value: facts, four verbs, and how to tell its refusals apart.

    `line` is one line on what a person can do with it here. `endpoints` are the addresses by name (`api`, `authorize`,
    `token`, `device`, `revoke`, `userinfo`...), each replaceable in the settings. `whoami` is the call that proves an
    account. `classify` names the failure in a reply, or None where it is good; it is told the time because waits may be
    dates. `allowance` names the headers by which good answers say that nothing is left. `revoke` gives the calls
    that withdraw access, in order: the refresh token first (RFC 7009). `already_gone` tells whether a refusal of
    such a call says that nothing was left to withdraw: of a 401 that is so only where the token that is withdrawn
    is also the one that asks; a platform that keeps to RFC 7009 section 2.2 answers 200. `supersede` gives the
    calls that end the tokens of an earlier sign-in and nothing else, where the platform lets those of several stand
    side by side. `revoke_page` is where a person does it by hand. `plan` is how often it is read, and
    `tells_deletions` whether a listing of what changed says too what is gone: else only a whole one shows it.
    `hosts` are where else a person may be sent, to an item or to type a code; one that begins with a dot stands for
    everything below it. `places` are the endpoints that an account has for itself, by what its tokens hold: a
    company's own server by its whole address, or a hook by the path below the platform's endpoint. `whoami_with`
    may name another call than `whoami` for tokens of a certain sort. `missing` names the permissions that an access
    level needs and that were not granted; `groups` are those that may be given without the others. `invite` is the
    call that answers at which address a person lets this account in somewhere: a bot on a server. `advice` is the
    call that answers, once somebody signed in, what they should still do at the platform, in a sentence, or "".
    `live` is the socket over which the platform tells what happens, where it has one. `from_file`: a file in the
    data folder says all this, its name too, so that a person is shown whom it leads to. `moved_to` is a regular
    expression for the paths, below the endpoint that was asked, at which it keeps what has another name now: an
    answer that points there is followed once. `echo` is what an address answers to a query that the platform puts
    to it while a registration is made; `offers` is the secret that its first message to a new address brings, "" of
    any other: it counts once a person has typed it in there; `by_hand` whether a person can make one on the platform's
    own pages; `unrelayed` says why deliveries do not survive a relay that writes their bodies anew, where they do not.
    `ends` is how its sign-ins end by themselves, as its documents say, the most telling first.
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
    allowance: Allowance | None = None
    credentials: Callable[[TokenSet], Mapping[str, str]] = bearer
    revoke: Callable[[TokenSet, ClientCredentials], tuple[Call[None], ...]] = no_revoke
    already_gone: Callable[[Failure], bool] = never
    supersede: Callable[[TokenSet, ClientCredentials], tuple[Call[None], ...]] = no_revoke
    revoke_page: str = ""
    hosts: tuple[str, ...] = ()
    webhooks: WebhookApi | None = None
    commands: CommandApi | None = None
    live: LiveApi | None = None
    subscriptions: WatchApi | None = None
    watches: WatchApi | None = None
    echo: Callable[[str], bytes | None] = unechoed
    offers: Callable[[bytes], str] = offers_nothing
    by_hand: bool = True
    unrelayed: str = ""
    plan: PollPlan = POLL_PLAN
    tells_deletions: bool = False
    places: Callable[[TokenSet], Mapping[str, str]] = nowhere_else
    whoami_with: Callable[[TokenSet], Call[Account] | None] = as_whoami
    missing: Callable[[Access, tuple[str, ...]], tuple[str, ...]] = nothing_missing
    groups: tuple[Group, ...] = ()
    consent_words: str = ""
    nothing_shared: tuple[str, ...] = ()
    invite: Callable[[Access], Call[str]] | None = None
    advice: Callable[[TokenSet], Call[str] | None] = nothing_to_advise
    prepare: str = ""
    from_file: bool = False
    moved_to: str = ""
    ahead: Ahead | None = None
    ends: tuple[End, ...] = ()

    @property
    def reached(self) -> tuple[str, ...]:
        """Whom the program talks to there, by the names of the hosts: that of the API first."""
        first = sorted(self.endpoints, key=lambda name: name != "api")
        return tuple(dict.fromkeys(urlsplit(self.endpoints[name]).netloc for name in first))

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

    def changes_by(self, method: MethodId) -> bool:
        """Tell whether anything can be changed with an account that was signed in this way."""
        return any(not (k.can.create and k.can.update and k.can.delete) for k in self.kinds_by(method))

    def lacks(self, access: Access, granted: tuple[str, ...]) -> tuple[Lack, ...]:
        """Return what of the groups was not given for an access level; nothing where nobody said what was granted."""
        if not granted:
            return ()
        levels: tuple[Access, ...] = ("read", "change") if access == "change" else ("read",)
        gone = {level: set(self.missing(level, granted)) for level in levels}
        found = ((group, [each for each in levels if gone[each] & set(group.scopes[each])]) for group in self.groups)
        return tuple(Lack(group, lacking[0]) for group, lacking in found if lacking)

    def lacks_of(self, here: Connection, access: Access) -> tuple[Lack, ...]:
        """Return what of the groups an account does not have: left out by the person, or not given."""
        given = {lack.group.id: lack for lack in self.lacks(access, here.scopes)}
        chosen = {group.id: Lack(group, "read", is_chosen=True) for group in self.groups if group.id in here.without}
        return tuple(({**given, **chosen}).values())

    @property
    def choices(self) -> tuple[Group, ...]:
        """The groups of which a person may leave some out before signing in; none where there is no choice."""
        found = tuple(group for group in self.groups if group.kinds)
        return found if len(found) > 1 else ()

    def asked(self, access: Access, without: tuple[str, ...], scopes: tuple[str, ...]) -> tuple[str, ...]:
        """Return those of the permissions that are to be asked for where some groups were left out."""
        out = {scope for group in self.choices if group.id in without for scope in group.scopes[access]}
        return tuple(scope for scope in scopes if scope not in out)

    def may(self, access: Access, without: tuple[str, ...] = ()) -> tuple[str, ...]:
        """Return what an access level lets the program do, where some groups were left out."""
        parts = (group.may[access] for group in self.groups if group.id not in without and access in group.may)
        return (*self.permissions[access].may, *parts)

    def kinds_of(self, here: Connection) -> tuple[Kind, ...]:
        """Return the kinds that an account may see, and what may be done with each of them."""
        unseen = {kind for lack in self.lacks_of(here, "read") for kind in lack.group.kinds}
        return tuple(self.kind_of(here, kind.id) for kind in self.kinds_by(here.method) if kind.id not in unseen)

    def kind_of(self, here: Connection, id: str) -> Kind:  # noqa: A002
        """Return a kind by its id, and what an account may do with it. Raises KeyError where that way has no such."""
        kind = next((kind for kind in self.kinds_by(here.method) if kind.id == id), None)
        if kind is None:
            raise KeyError(id)
        lack = next((lack for lack in self.lacks_of(here, here.access) if id in lack.group.kinds), None)
        return lack.of(kind) if lack else kind

    def kind(self, id: str) -> Kind:  # noqa: A002
        """Return a kind by its id. Raises KeyError."""
        for kind in self.kinds:
            if kind.id == id:
                return kind
        raise KeyError(id)
