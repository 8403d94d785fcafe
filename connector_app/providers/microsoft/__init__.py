"""Microsoft 365: To Do, the calendar and OneDrive of a personal, work or school account (docs/providers/microsoft.md).

The program is a public client: it has no secret, and its sign-in is bound to this computer by PKCE (RFC 7636).
"""

from connector_app.language import said
from connector_app.model.call import Call, Reply
from connector_app.model.connection import Account
from connector_app.model.forecast import End
from connector_app.model.freshness import PollPlan
from connector_app.model.provider import Provider, RateRule
from connector_app.model.reading import read
from connector_app.model.ways_in import Device
from connector_app.providers.microsoft import items, signin, watches, webhooks
from connector_app.providers.microsoft.failures import classify
from connector_app.providers.microsoft.kinds import KINDS
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


def whoami() -> Call[Account]:
    query = {"$select": "id,displayName,mail,userPrincipalName"}
    return Call("GET", "", _account, endpoint="userinfo", query=query, purpose="ask who this is")


def _account(reply: Reply) -> Account:
    """Read who this is. The mail address tells accounts of one person apart; a personal account may have none."""
    user = read(UserWire, reply, "user")
    return Account(id=user.id, name=user.mail or user.user_principal_name or user.display_name or user.id)


PROVIDER = Provider(
    id="microsoft",
    name="Microsoft 365",
    line=said("Your To Do tasks, Outlook calendar and OneDrive."),
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
    permissions=signin.PERMISSIONS,
    oauth=signin.OAUTH,
    device=Device(scopes=signin.SCOPES),
    setup=signin.SETUP,
    revoke_page="https://account.live.com/consent/Manage",
    webhooks=webhooks,
    watches=watches,
    by_hand=False,
    echo=webhooks.echo,
    unrelayed=(
        said(
            "Microsoft puts a question to the address itself, and a relay cannot answer it."
            " Microsoft is read now and then instead."
        )
    ),
    plan=PollPlan(90.0, resting=300.0),
    tells_deletions=True,
    missing=signin.missing,
    groups=signin.GROUPS,
    ends=(End(said("Microsoft ends a sign-in that nobody used for 90 days."), 90, "used", renewable=True),),
    consent_words=said("Choose your account, then “Accept”"),
    nothing_shared=(
        said("This account has no tasks, events or files yet."),
        said("If you expected some, check that you chose the right account: personal, or work or school."),
    ),
)
