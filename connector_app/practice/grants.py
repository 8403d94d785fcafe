"""Grants and the tokens that stand for them: made, rotated, spent, ended.

Every function runs inside a transaction of the caller's.
"""

from dataclasses import dataclass
from typing import Any

from connector_app.model.oauth import url64
from connector_app.practice.answers import PlatformError
from connector_app.practice.platform import Platform
from connector_app.practice.state import Row, fingerprint


@dataclass(frozen=True, slots=True)
class Grant:
    """What one access token opens."""

    id: str
    person: str
    scopes: frozenset[str]

    def need(self, scope: str) -> None:
        """Raise PlatformError where the scope was not granted."""
        if scope not in self.scopes:
            raise PlatformError(403, "insufficient_scope", f"Missing required scope: {scope}")


def make(platform: Platform, client: str, person: str, scope: str) -> str:
    identity = platform.name("grant")
    platform.state.do(
        "INSERT INTO grants (id, client, person, scope, made_at) VALUES (?, ?, ?, ?, ?)",
        [identity, client, person, scope, platform.at()],
    )
    return identity


def issue(platform: Platform, grant: str, scope: str, *, refresh: bool = True) -> dict[str, Any]:
    """Make an access token and, unless the old one stays, a refresh token. Return RFC 6749 section 5.1's answer."""
    lifetime = platform.faults.settings.access_seconds
    answer: dict[str, Any] = {
        "access_token": _token(platform, grant, "access", scope, platform.seconds() + lifetime),
        "token_type": "Bearer",
        "expires_in": lifetime,
    }
    if refresh:
        answer["refresh_token"] = _token(platform, grant, "refresh", _whole(platform, grant)["scope"], None)
    return {**answer, "scope": scope}


def _token(platform: Platform, grant: str, kind: str, scope: str, expires: float | None) -> str:
    token = f"practice-{kind}-{url64(platform.random(32))}"
    platform.state.do(
        "INSERT INTO tokens (hash, grant_id, kind, scope, expires) VALUES (?, ?, ?, ?, ?)",
        [fingerprint(token), grant, kind, scope, expires],
    )
    return token


def token(platform: Platform, secret: str, kind: str) -> Row | None:
    """Return a token with its grant, spent, ended or not."""
    return platform.state.row(
        "SELECT tokens.*, client, person, ended FROM tokens JOIN grants ON grants.id = grant_id"
        " WHERE hash = ? AND kind = ?",
        [fingerprint(secret), kind],
    )


def opened_by(platform: Platform, secret: str) -> Grant:
    """Return what an access token opens now. Raises PlatformError."""
    row = token(platform, secret, "access")
    if row is None or row["ended"] or row["spent"] or row["expires"] <= platform.seconds():
        raise PlatformError(401, "invalid_token", "Token expired or invalid")
    return Grant(row["grant_id"], row["person"], frozenset(row["scope"].split(",")))


def spend(platform: Platform, row: Row) -> None:
    platform.state.do("UPDATE tokens SET spent = 1 WHERE hash = ?", [row["hash"]])


def end(platform: Platform, grant: str) -> None:
    """End a grant: every token of it, its webhooks, and what was waiting for them."""
    platform.state.do("UPDATE grants SET ended = 1 WHERE id = ?", [grant])
    platform.state.do("DELETE FROM webhooks WHERE grant_id = ?", [grant])


def expire(platform: Platform, person: str | None = None) -> int:
    """Let every access token end now (of one person, or of all). Return how many."""
    return platform.state.do(
        "UPDATE tokens SET expires = ? WHERE kind = 'access' AND expires > ? AND grant_id IN"
        " (SELECT id FROM grants WHERE person = coalesce(?, person))",
        [platform.seconds(), platform.seconds(), person],
    )


def end_all(platform: Platform, person: str | None = None) -> int:
    """End every grant (of one person, or of all), as a person does on the platform's own pages. Return how many."""
    rows = platform.state.rows("SELECT id FROM grants WHERE ended = 0 AND person = coalesce(?, person)", [person])
    for row in rows:
        end(platform, row["id"])
    return len(rows)


def _whole(platform: Platform, grant: str) -> Row:
    return platform.state.rows("SELECT * FROM grants WHERE id = ?", [grant])[0]
