"""Microsoft 365: To Do, the calendar and OneDrive of a personal, work or school account (docs/providers/microsoft.md).

The program is a public client: it has no secret, and its sign-in is bound to this computer by PKCE (RFC 7636).
"""

from dataclasses import replace
from datetime import datetime

from connector_app.model.call import Call, Reply
from connector_app.model.connection import Access, Account
from connector_app.model.freshness import PollPlan
from connector_app.model.oauth import AuthorizationServer, Redirect, TokenSet
from connector_app.model.oauth import read_tokens as read_plain_tokens
from connector_app.model.provider import Device, Permissions, Provider, RateRule
from connector_app.model.reading import read
from connector_app.providers.microsoft import items, watches, webhooks
from connector_app.providers.microsoft.failures import APPROVAL, classify
from connector_app.providers.microsoft.kinds import KINDS
from connector_app.providers.microsoft.setup import SETUP
from connector_app.providers.microsoft.wire import UserWire

SIGN_IN = "https://login.microsoftonline.com/{tenant}/oauth2/v2.0"
"""The tenant `common` takes personal and work accounts. A registration for one of them only is another's."""

GRAPH = "https://graph.microsoft.com/v1.0"
HOSTS = (
    *("microsoft.com", "www.microsoft.com", "login.microsoft.com"),  # a code is typed there
    *("to-do.office.com", "outlook.office365.com", "outlook.live.com"),
    *("onedrive.live.com", "1drv.ms", ".sharepoint.com"),
)
"""Where a person may be sent: to type a code, or to see an item. Each company's own files lie below the last one."""

BASIS = ("openid", "profile", "offline_access", "User.Read")
SCOPES: dict[Access, tuple[str, ...]] = {
    "read": (*BASIS, "Tasks.Read", "Calendars.Read", "Files.Read"),
    "change": (*BASIS, "Tasks.ReadWrite", "Calendars.ReadWrite", "Files.ReadWrite"),
}
UNECHOED = frozenset({"openid", "profile", "offline_access", "email"})
"""Permissions of the sign-in itself: whether they were granted is not always told."""


def whoami() -> Call[Account]:
    query = {"$select": "id,displayName,mail,userPrincipalName"}
    return Call("GET", "", _account, endpoint="userinfo", query=query, purpose="ask who this is")


def _account(reply: Reply) -> Account:
    """Read who this is. The mail address tells accounts of one person apart; a personal account may have none."""
    user = read(UserWire, reply, "user")
    return Account(id=user.id, name=user.mail or user.user_principal_name or user.display_name or user.id)


def read_tokens(reply: Reply, at: datetime) -> TokenSet:
    """Read a token answer. Permissions may come with the address of what they are for: only their names count."""
    tokens = read_plain_tokens(reply, at)
    return replace(tokens, scopes=tuple(scope.rpartition("/")[2] for scope in tokens.scopes))


def missing(access: Access, granted: tuple[str, ...]) -> tuple[str, ...]:
    """Return the permissions that were not granted. The right to change includes the right to read."""
    have = {scope.rpartition("/")[2].lower() for scope in granted}
    have |= {scope.replace(".readwrite", ".read") for scope in have}
    return tuple(scope for scope in SCOPES[access] if scope not in UNECHOED and scope.lower() not in have)


PROVIDER = Provider(
    id="microsoft",
    name="Microsoft 365",
    line="Your To Do tasks, Outlook calendar and OneDrive.",
    api_version="v1.0",
    docs_url="https://learn.microsoft.com/graph/api/overview?view=graph-rest-1.0",
    endpoints={
        "authorize": f"{SIGN_IN}/authorize",
        "token": f"{SIGN_IN}/token",
        "device": f"{SIGN_IN}/devicecode",
        "userinfo": f"{GRAPH}/me",
        "api": GRAPH,
    },
    hosts=HOSTS,
    kinds=KINDS,
    items=items,
    whoami=whoami,
    classify=classify,
    rates={
        "api": RateRule(per_second=10_000 / 600, burst=4),  # for one mailbox: 10,000 in ten minutes, four at once
        "files": RateRule(per_second=5, burst=4),  # no numbers are published
        "oauth": RateRule(per_second=1, burst=10, per="app"),  # nor here
    },
    permissions={
        "read": Permissions(
            may=(
                "See your name and mail address",
                "See your To Do lists and tasks",
                "See the events of your calendar",
                "See the names of your files in OneDrive",
            ),
            may_not=("Create, change or delete anything", "See your mail", "See what other people keep"),
        ),
        "change": Permissions(
            may=(
                "See your name and mail address",
                "See, create, change and delete your To Do lists and tasks",
                "See, create, change and delete the events of your calendar",
                "See and rename your files in OneDrive, make folders, and move things to its recycle bin",
            ),
            may_not=("See your mail", "See what other people keep", "Delete anything in OneDrive for good"),
        ),
    },
    oauth=AuthorizationServer(
        redirect=Redirect("", host="localhost"),  # the registered address has no path, and any port counts as the same
        scopes=SCOPES,
        hint_parameter="login_hint",
        extra={"response_mode": "form_post", "prompt": "select_account"},
        read_tokens=read_tokens,
        refused_codes=("access_denied", "authorization_declined"),
        approval_codes=("consent_required", *(f"AADSTS{number}" for number in sorted(APPROVAL))),
    ),
    device=Device(scopes=SCOPES),
    setup=SETUP,
    revoke_page="https://account.live.com/consent/Manage",
    webhooks=webhooks,
    watches=watches,
    by_hand=False,
    echo=webhooks.echo,
    unrelayed=(
        "Microsoft puts a question to the address itself, and a relay cannot answer it."
        " Microsoft is read now and then instead."
    ),
    plan=PollPlan(90.0, resting=300.0),
    tells_deletions=True,
    missing=missing,
    consent_words="Choose your account, then “Accept”",
    nothing_shared=(
        "This account has no tasks, events or files yet.",
        "If you expected some, check that you chose the right account: personal, or work or school.",
    ),
)
