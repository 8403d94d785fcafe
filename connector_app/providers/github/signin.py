"""The ways in: the browser with a client secret, a code with a client id alone, a key that a person pastes."""

import base64
from dataclasses import replace
from datetime import datetime
from typing import Literal
from urllib.parse import quote

from connector_app.language import said
from connector_app.model.call import Call, Reply
from connector_app.model.connection import Access
from connector_app.model.failure import Failure, Rejected
from connector_app.model.oauth import AuthorizationServer, ClientCredentials, Redirect, TokenSet
from connector_app.model.oauth import read_tokens as read_plain
from connector_app.model.permission import Group
from connector_app.model.ways_in import Device, PastedSecret, Setup, SetupStep
from connector_app.providers.github.failures import said_in

CALLBACK = "/callback/github"
NEW_APP = "https://github.com/settings/applications/new"
NEW_KEY = "https://github.com/settings/personal-access-tokens/new"

SCOPES: dict[Access, tuple[str, ...]] = {
    "read": ("read:user", "offline_access"),
    "change": ("repo", "read:user", "offline_access"),
}
"""GitHub has no scope for reading private repositories without changing them, and none for issues alone."""

GROUPS = (
    Group(
        "issues",
        said("Issues and repositories"),
        said("your issues and repositories", "goes on after “see” and “change”"),
        ("issue", "repository"),
        {"read": (), "change": ("public_repo",)},
    ),
    Group(
        "private",
        said("Private repositories"),
        said("repositories that are private", "goes on after “see” and “change”"),
        (),
        {"read": (), "change": ("repo",)},
    ),
)
"""The second goes beyond the first: with a key for public repositories the private ones are not even shown."""

NO_SCOPE = "(no scope)"
"""What GitHub's documents call a key that was given none: it reads what is public."""

ISSUED = ("gho_", "ghu_", "ghr_")
"""Tokens that GitHub made for a sign-in, unlike those that a person made and may use elsewhere."""


def read_tokens(reply: Reply, at: datetime) -> TokenSet:
    """Read a token answer, also where it comes as a form. Raises FailureError(Unreadable)."""
    return read_plain(replace(reply, json=said_in(reply)), at)


def missing(access: Access, granted: tuple[str, ...]) -> tuple[str, ...]:
    """Return what an access level lacks. Fine-grained keys and GitHub Apps have no scopes: nothing is said of them."""
    if access == "read" or not granted or "repo" in granted:
        return ()
    return ("repo",) if "public_repo" in granted else ("public_repo",)


def revoke(tokens: TokenSet, client: ClientCredentials) -> tuple[Call[None], ...]:
    """Withdraw the whole grant where the program has a secret, else each token as one that must not work any more.

    A key that a person made is theirs: it stays. Neither call may carry the account's own credentials: the one goes
    by the client's, and GitHub refuses the other with any.
    """
    issued = [token for token in (tokens.refresh, tokens.access) if token.startswith(ISSUED)]
    if not issued:
        return ()
    calls = []
    if client.client_id and client.secret:
        calls.append(_end(tokens.access, client, "grant"))
    if not calls or tokens.refresh:
        calls.append(_end_tokens(issued))
    return tuple(calls)


def supersede(tokens: TokenSet, client: ClientCredentials) -> tuple[Call[None], ...]:
    """End one token that was issued to this client, quietly; without a secret GitHub would write to the person."""
    is_ours = tokens.access.startswith(ISSUED) and client.client_id and client.secret
    return (_end(tokens.access, client, "token"),) if is_ours else ()


def _end(access: str, client: ClientCredentials, what: Literal["grant", "token"]) -> Call[None]:
    pair = base64.b64encode(f"{client.client_id}:{client.secret}".encode()).decode()
    return Call(
        "DELETE",
        f"applications/{quote(client.client_id, safe='')}/{what}",
        lambda _: None,
        json={"access_token": access},
        headers={"authorization": f"Basic {pair}"},
        lane="oauth",
        purpose="withdraw access",
        signed_in=False,
    )


def _end_tokens(tokens: list[str]) -> Call[None]:
    return Call(
        "POST",
        "",
        lambda _: None,
        endpoint="revoke",
        json={"credentials": tokens},
        lane="revoke",
        purpose="withdraw access",
        signed_in=False,
    )


def already_gone(failure: Failure) -> bool:
    """Tell whether a refused withdrawal says that GitHub does not know the token any more: a 422."""
    return isinstance(failure, Rejected) and failure.trace.status == 422


OAUTH = AuthorizationServer(
    redirect=Redirect(CALLBACK),
    scopes=SCOPES,
    secret="required",
    hint_parameter="login",
    extra={"prompt": "select_account"},
    issuer="https://github.com/login/oauth",
    read_tokens=read_tokens,
)

DEVICE = Device(scopes=SCOPES)

_EXPECTED = said("a key of GitHub, which begins with github_pat_ or ghp_", "after “This does not look like”")

PASTED = PastedSecret(
    label=said("Your key"),
    steps=(
        SetupStep(
            said(
                "Open this page at GitHub. It is under “Settings”, “Developer settings”, “Personal access tokens”, "
                "“Fine-grained tokens”, “Generate new token”."
            ),
            link=NEW_KEY,
        ),
        SetupStep(said("Give it a name, like “Connector Manager”, and choose how long it shall last.")),
        SetupStep(
            said("Under “Repository access”, choose “All repositories”, or only those that you want to see here.")
        ),
        SetupStep(
            said(
                "Under “Permissions”, “Repositories”, add “Issues” and choose “Read-only”, or “Read and write” if you"
                " want to change things here. “Metadata” comes along by itself. To rename or archive repositories, add"
                " “Administration” with “Read and write”."
            )
        ),
        SetupStep(said("Press “Generate token”, copy the key, which is shown only once, and paste it here.")),
    ),
    shapes=dict.fromkeys((r"github_pat_[A-Za-z0-9_]{20,250}", r"ghp_[A-Za-z0-9]{30,250}"), _EXPECTED),
    mistakes={
        r"ghr_.*": said(
            "This key only renews another one and opens nothing. Make a key of your own, as the steps say."
        ),
        r"gho_.*|ghu_.*": said(
            "This key was made for another program’s sign-in. Make a key of your own, as the steps say."
        ),
        r"ghs_.*|v1\.[0-9a-f]{40}": said(
            "This key belongs to an installed app, not to a person. Make a key of your own, as the steps say."
        ),
        r"Ov\w{18,}|Iv1\.\w+|Iv\w{18,}|[0-9a-f]{20}": said(
            "This is the client id of an app. Make a key of your own, as the steps say."
        ),
        r"[0-9a-f]{40}": said(
            "This looks like the client secret of an app, or like a key of a kind that GitHub no longer "
            "makes. Make a new one, as the steps say."
        ),
        r"https?://.*": said("This is an address. Paste the key itself: GitHub shows it once, right after making it."),
        r"[A-Z0-9]{4}-[A-Z0-9]{4}": said("This is a code for another page. Make a key of your own, as the steps say."),
        r"[0-9]{6}": said("This is a code for signing in once. Make a key of your own, as the steps say."),
        r"-----BEGIN.*|SHA256:.*|sha256=.*": said(
            "This is another kind of key. Make a key of your own, as the steps say."
        ),
    },
)

SETUP = Setup(
    steps=(
        SetupStep(
            said(
                "Open this page at GitHub: “Settings”, “Developer settings”, “OAuth Apps”, “New OAuth App”. Type any"
                " name, and the address of your GitHub page as “Homepage URL”."
            ),
            link=NEW_APP,
        ),
        SetupStep(
            said(
                "Paste this as “Authorization callback URL”, tick “Enable Device Flow”, and press “Register"
                " application”."
            ),
            copy=f"http://127.0.0.1{CALLBACK}",
        ),
        SetupStep(
            said(
                "Copy the “Client ID” to here. That is enough to sign in with a code. To sign in without typing a code,"
                " press “Generate a new client secret” as well, and copy the secret, which is shown only once."
            )
        ),
    ),
    id_example="Ov23liEXAMPLE0123456",
    id_pattern=r"[A-Za-z0-9.]{16,40}",
    secret_example="0123456789abcdef0123456789abcdef01234567",
    secret_pattern=r"[0-9a-f]{40}",
)
