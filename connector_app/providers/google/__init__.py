"""Google Workspace: tasks, calendar events, and the Drive files of this program (docs/providers/google.md)."""

from connector_app.language import said
from connector_app.model.call import Call, Reply
from connector_app.model.connection import Account
from connector_app.model.failure import Failure, trace_of
from connector_app.model.forecast import End
from connector_app.model.freshness import PollPlan
from connector_app.model.oauth import ClientCredentials, TokenSet
from connector_app.model.provider import Provider, RateRule
from connector_app.model.reading import read
from connector_app.providers.google import files, items, signin, watches, webhooks
from connector_app.providers.google.failures import classify
from connector_app.providers.google.kinds import KINDS
from connector_app.providers.google.wire import UserWire


def whoami() -> Call[Account]:
    return Call("GET", "", _account, endpoint="userinfo", lane="identity", purpose="ask who this is")


def _account(reply: Reply) -> Account:
    """Return who signed in: people tell their Google accounts apart by the address."""
    user = read(UserWire, reply, "user")
    return Account(id=user.id, name=user.email or user.name or user.id, picture=user.picture or "")


def revoke(tokens: TokenSet, client: ClientCredentials) -> tuple[Call[None], ...]:  # noqa: ARG001
    """Withdraw one of the tokens: Google then ends everything that this account ever gave the program's project."""
    form = {"token": tokens.refresh or tokens.access}
    return (Call("POST", "", lambda _: None, endpoint="revoke", form=form, lane="identity", purpose="withdraw access"),)


def already_gone(failure: Failure) -> bool:
    """Tell whether Google says that it does not know a token any more."""
    return trace_of(failure).status == 400 and trace_of(failure).code == "invalid_token"


PROVIDER = Provider(
    id="google",
    name="Google Workspace",
    line=said("Your tasks, your calendar, and files made here."),
    api_version="Tasks v1, Calendar v3, Drive v3",
    docs_url="https://developers.google.com/workspace",
    endpoints={
        "authorize": "https://accounts.google.com/o/oauth2/v2/auth",
        "token": "https://oauth2.googleapis.com/token",
        "revoke": "https://oauth2.googleapis.com/revoke",
        "issuer": "https://accounts.google.com",
        "userinfo": "https://www.googleapis.com/oauth2/v2/userinfo",
        "api": "https://tasks.googleapis.com/tasks/v1",
        "calendar": "https://www.googleapis.com/calendar/v3",
        "drive": "https://www.googleapis.com/drive/v3",
    },
    kinds=KINDS,
    items=items,
    whoami=whoami,
    classify=classify,
    rates={
        "tasks": RateRule(per_second=50_000 / 86_400, burst=300, per="app"),  # a project's 50,000 a day
        "calendar": RateRule(per_second=10, burst=50),  # 600 a minute for one person
        "drive": RateRule(per_second=10, burst=20),
        "identity": RateRule(per_second=1, burst=20),
        "oauth": RateRule(per_second=1, burst=20, per="app"),
    },
    permissions=signin.PERMISSIONS,
    oauth=signin.OAUTH,
    setup=signin.SETUP,
    revoke=revoke,
    already_gone=already_gone,
    revoke_page="https://myaccount.google.com/permissions",
    webhooks=webhooks,
    watches=watches,
    by_hand=False,
    unrelayed=(
        said(
            "Google’s notifications have no content, and a relay hands on nothing but content."
            " Google is read now and then instead."
        )
    ),
    plan=PollPlan(300.0, resting=900.0, spread=0.25),
    tells_deletions=True,
    missing=signin.missing,
    groups=signin.GROUPS,
    ahead=files.AHEAD,
    ends=(
        End(
            said(
                "Google ends it after seven days while your project there is “In testing”. “Publish app” changes that."
            ),
            7,
            is_sure=False,
        ),
        End(said("Google ends a sign-in that nobody used for six months."), 182, "used", renewable=True),
    ),
    consent_words=signin.CONSENT_WORDS,
    nothing_shared=(
        said(
            "Your tasks are at tasks.google.com, your events at calendar.google.com: what you add there appears here."
        ),
        said("Of your Drive this program sees only files that were made with it. Make one with “New item”."),
    ),
)
