"""The practice platform: the specification's own, served by this program on this computer (docs/providers/practice.md).

Its addresses have no port: whoever knows where it runs fills that in.
"""

from connector_app.language import said
from connector_app.model.call import Call, Reply
from connector_app.model.connection import Account
from connector_app.model.forecast import End
from connector_app.model.freshness import PollPlan
from connector_app.model.oauth import AuthorizationServer, ClientCredentials, Redirect, TokenSet, read_tokens
from connector_app.model.provider import Permissions, Provider, RateRule
from connector_app.model.reading import read
from connector_app.providers.practice import items, subscriptions, webhooks
from connector_app.providers.practice.failures import classify
from connector_app.providers.practice.kinds import KINDS
from connector_app.providers.practice.wire import UserWire

HERE = "http://127.0.0.1"
PUBLIC_CLIENT = "connector-manager-practice"


def whoami() -> Call[Account]:
    return Call("GET", "", _account, endpoint="userinfo", purpose="ask who this is")


def _account(reply: Reply) -> Account:
    user = read(UserWire, reply, "user")
    return Account(id=user.id, name=user.name or user.email or user.id)


def revoke(tokens: TokenSet, client: ClientCredentials) -> tuple[Call[None], ...]:
    """Withdraw the refresh token, and with it all that came of it, then the access token (RFC 7009 section 2.1)."""
    kinds = (("refresh_token", tokens.refresh), ("access_token", tokens.access))
    return tuple(_withdraw(kind, token, client) for kind, token in kinds if token)


def _withdraw(kind: str, token: str, client: ClientCredentials) -> Call[None]:
    return Call(
        "POST",
        "",
        lambda _: None,
        endpoint="revoke",
        json={"token": token, "token_type_hint": kind, "client_id": client.client_id},
        lane="oauth",
        purpose="withdraw access",
    )


PROVIDER = Provider(
    id="practice",
    name=said("Practice account"),
    line=said("Try everything with pretend items."),
    prepare=said("Stays on this computer"),
    api_version="v2",
    docs_url="docs/providers/practice.md",
    endpoints={
        "authorize": f"{HERE}/oauth/authorize",
        "token": f"{HERE}/oauth/token",
        "revoke": f"{HERE}/oauth/revoke",
        "issuer": HERE,
        "userinfo": f"{HERE}/v2/users/me",
        "api": f"{HERE}/v2",
        "webhooks": f"{HERE}/v2/webhooks",
    },
    kinds=KINDS,
    items=items,
    whoami=whoami,
    classify=classify,
    rates={
        "api": RateRule(per_second=50, burst=100),  # tier 3
        "webhooks": RateRule(per_second=20 / 60, burst=20),  # tier 2
        "oauth": RateRule(per_second=20 / 60, burst=20, per="app"),
    },
    permissions={
        "read": Permissions(
            may=(said("See your practice name and your practice items"),),
            may_not=(said("Create, change or delete anything"), said("See anything of your real accounts")),
        ),
        "change": Permissions(
            may=(
                said("See your practice name and your practice items"),
                said("Create, change and delete your practice items"),
            ),
            may_not=(said("See anything of your real accounts"),),
        ),
    },
    oauth=AuthorizationServer(
        redirect=Redirect("/callback/practice"),
        scopes={"read": ("read:user",), "change": ("read:user", "write:data")},
        live_scopes=("admin:webhooks",),
        scope_separator=",",
        token_body="json",
        iss_required=True,
        hint_parameter="login_hint",
        read_tokens=read_tokens,
        public_client_id=PUBLIC_CLIENT,
    ),
    revoke=revoke,
    webhooks=webhooks,
    subscriptions=subscriptions,
    plan=PollPlan(30.0, resting=60.0),
    tells_deletions=True,
    ends=(End(said("The practice platform lets a sign-in last until you take it back there.")),),
    consent_words=said("Choose “Allow”"),
    nothing_shared=(said("This practice person has no items yet. Create one with “New item”."),),
)
