"""GitHub: issues and repositories (docs/providers/github.md). An Enterprise server is other endpoints, nothing else."""

import re

from connector_app.language import said
from connector_app.model.call import Call, Reply
from connector_app.model.connection import Account
from connector_app.model.forecast import End
from connector_app.model.freshness import PollPlan
from connector_app.model.limits import Allowance
from connector_app.model.provider import Permissions, Provider, RateRule
from connector_app.model.reading import read
from connector_app.providers.github import items, watches, webhooks
from connector_app.providers.github.failures import classify
from connector_app.providers.github.kinds import KINDS
from connector_app.providers.github.signin import (
    DEVICE,
    GROUPS,
    NO_SCOPE,
    OAUTH,
    PASTED,
    SETUP,
    already_gone,
    missing,
    revoke,
    supersede,
)
from connector_app.providers.github.wire import UserWire

API_VERSION = "2022-11-28"


def whoami() -> Call[Account]:
    return Call("GET", "", _account, endpoint="userinfo", purpose="ask who this is")


def _account(reply: Reply) -> Account:
    user = read(UserWire, reply, "user")
    return Account(id=str(user.id), name=user.login, picture=user.avatar_url, scopes=_scopes(reply))


def _scopes(reply: Reply) -> tuple[str, ...]:
    """Return what was granted, as the headers of every answer say; nothing where the key knows no scopes."""
    granted = tuple(part for part in re.split(r"[,\s]+", reply.headers.get("x-oauth-scopes", "")) if part)
    if granted or "x-oauth-scopes" not in reply.headers or "x-accepted-github-permissions" in reply.headers:
        return granted
    return (NO_SCOPE,)


PROVIDER = Provider(
    id="github",
    name="GitHub",
    line=said("Your issues and repositories, all in one list."),
    api_version=API_VERSION,
    docs_url="https://docs.github.com/rest",
    endpoints={
        "authorize": "https://github.com/login/oauth/authorize",
        "token": "https://github.com/login/oauth/access_token",
        "device": "https://github.com/login/device/code",
        "revoke": "https://api.github.com/credentials/revoke",
        "issuer": "https://github.com/login/oauth",
        "userinfo": "https://api.github.com/user",
        "api": "https://api.github.com",
    },
    kinds=KINDS,
    items=items,
    whoami=whoami,
    classify=classify,
    rates={
        "*": RateRule(per_second=5000 / 3600, burst=500),
        "api": RateRule(per_second=900 / 60, burst=60),
        "write": RateRule(per_second=1),
        "notify": RateRule(per_second=1 / 3),  # a write that people are told of: issues, comments
        "oauth": RateRule(per_second=1, burst=10, per="app"),
        "revoke": RateRule(per_second=60 / 3600, burst=10, per="app"),
    },
    allowance=Allowance("x-ratelimit-remaining", "x-ratelimit-resource", reset="x-ratelimit-reset"),
    permissions={
        "read": Permissions(
            may=(said("See your name at GitHub"), said("See your issues and repositories that are public")),
            may_not=(
                said("Create, change or close anything"),
                said(
                    "See private repositories: only a key that you make and paste can let them be seen and not changed"
                ),
            ),
        ),
        "change": Permissions(
            may=(
                said("See your name at GitHub"),
                said("See your issues and repositories, the private ones as well"),
                said("Open, change, close and reopen issues"),
                said("Create, rename, describe and archive repositories"),
                said("What GitHub gives along, and the program does not use: read and change the code in them"),
            ),
            may_not=(said("Delete a repository"), said("Change your profile or your keys")),
        ),
    },
    oauth=OAUTH,
    device=DEVICE,
    pasted=PASTED,
    setup=SETUP,
    headers={"accept": "application/vnd.github+json", "x-github-api-version": API_VERSION},
    revoke=revoke,
    supersede=supersede,
    already_gone=already_gone,
    revoke_page="https://github.com/settings/applications",
    webhooks=webhooks,
    watches=watches,
    plan=PollPlan(60.0),
    missing=missing,
    moved_to=r"repositories/[0-9]+(/issues(/[0-9]+)?)?",  # a repository that was renamed or given to somebody else
    groups=GROUPS,
    ends=(
        End(said("GitHub ends a sign-in that nobody used for six months."), 182, "used", renewable=True),
        End(said("GitHub ends a key that nobody used for a year."), 365, "used", ("oauth", "device"), renewable=False),
        End(
            said("You chose at GitHub how long your key lasts, and GitHub does not tell this program."),
            methods=("token",),
            is_sure=False,
        ),
    ),
    consent_words=said("Press the green “Authorize” button"),
    nothing_shared=(
        said("If your issues are in an organisation: ask one of its owners to allow this program there."),
        said(
            "If you pasted a key: look on its page at GitHub which repositories it is for, and whether it may see"
            " issues."
        ),
        said("If your client id belongs to a GitHub App: open the app’s page and install it on your account."),
        said("If you chose “Read only”: private repositories are not shown. Connect again with “Read and change”."),
    ),
)
