"""Signing in to Slack: through the browser with a client id and no secret, or with the keys of an app of one's own.

Rules: docs.slack.dev, "Using PKCE" and "Using token rotation". A desktop program may ask for a person's permissions
only, not for a bot's, and comes back to `localhost` by name, on a port that is registered.
"""

from datetime import datetime, timedelta

from connector_app.model.call import Call, Reply
from connector_app.model.connection import Access, Account
from connector_app.model.failure import Failure, FailureError, Unauthorized, Unreadable
from connector_app.model.oauth import AuthorizationServer, ClientCredentials, Redirect, TokenSet
from connector_app.model.reading import read
from connector_app.providers.slack import calls, manifest
from connector_app.providers.slack.failures import NOTHING_LEFT
from connector_app.providers.slack.place import granted_in
from connector_app.providers.slack.wire import TokensWire, WhoWire

REDIRECT = Redirect(manifest.PATH, "localhost", manifest.PORTS)
LIVE_KEY = "live_key"
"""Under this name `TokenSet.extra` holds the key for Slack's socket, where a person gave one."""

SHORTEST_LIFE, LONGEST_LIFE = 1, 10 * 365 * 86400


def read_tokens(reply: Reply, at: datetime) -> TokenSet:
    """Read a token answer. A person's tokens stand within `authed_user` at first, and at the top when renewed.

    Raises FailureError(Unreadable), also where a token could not stand in a header.
    """
    said = read(TokensWire, reply, "token")
    inner = said.authed_user
    grant = inner if inner is not None and inner.access_token else said
    refresh, scope = grant.refresh_token or "", grant.scope or ""
    if not grant.access_token or not all(t.isascii() and t.isprintable() for t in (grant.access_token, refresh, scope)):
        raise FailureError(Unreadable("token"))
    life = grant.expires_in
    if life is not None and not SHORTEST_LIFE <= life <= LONGEST_LIFE:
        raise FailureError(Unreadable("token"))
    ends = None if life is None else at + timedelta(seconds=life)
    return TokenSet(grant.access_token, refresh, ends, at, tuple(scope.replace(",", " ").split()))


SERVER = AuthorizationServer(
    redirect=REDIRECT,
    scopes={"read": manifest.READ, "change": (*manifest.READ, *manifest.WRITE)},
    scope_separator=",",
    scope_parameter="user_scope",
    secret="none",
    read_tokens=read_tokens,
    approval_codes=("unapproved_scope",),
)


def missing(access: Access, granted: tuple[str, ...]) -> tuple[str, ...]:
    """Return what an access level cannot do without and has not got. Private channels may be left out by choice.

    Where Slack did not say what it granted, nothing is known to be missing.
    """
    needed = ("channels:read", "channels:history", *(("chat:write",) if access == "change" else ()))
    return tuple(scope for scope in needed if scope not in granted) if granted else ()


def whoami() -> Call[Account]:
    return calls.who(_account, purpose="who is this")


def _account(reply: Reply) -> Account:
    """Return who it is: a person is another one in every workspace."""
    who = read(WhoWire, reply, "account")
    return Account(
        id=f"{who.team_id or who.enterprise_id or ''}:{who.user_id}",
        name=who.user or who.user_id,
        workspace=who.team or "",
        scopes=granted_in(reply),
    )


def revoke(tokens: TokenSet, client: ClientCredentials) -> tuple[Call[None], ...]:  # noqa: ARG001
    """Withdraw the key. One that is renewed again and again ends alone, any other with the whole authorization."""
    return (
        Call(
            "POST",
            "",
            lambda _: None,
            endpoint="revoke",
            form={},
            headers={"authorization": f"Bearer {tokens.access}"},
            signed_in=False,
            lane="auth.revoke",
            purpose="withdraw access",
        ),
    )


def supersede(tokens: TokenSet, client: ClientCredentials) -> tuple[Call[None], ...]:
    """End the key of an earlier sign-in where that ends alone; any other would take the newer one with it."""
    return revoke(tokens, client) if tokens.refresh else ()


def already_gone(failure: Failure) -> bool:
    """Tell whether a refusal says that the key was withdrawn before: the key itself is who asks."""
    return isinstance(failure, Unauthorized) and failure.trace.code in NOTHING_LEFT
