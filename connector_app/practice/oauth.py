"""The token and revocation endpoints, and what the platform says about itself (RFC 6749, 7636, 7009, 8414)."""

import hmac
import re
from collections.abc import Callable, Mapping
from typing import Any
from urllib.parse import parse_qsl

from connector_app.adapters.serve import Request, Response
from connector_app.model.oauth import challenge
from connector_app.practice import grants
from connector_app.practice.answers import PlatformError, invalid, json_answer, json_body, media_type, text
from connector_app.practice.platform import CLIENT, SCOPES, TIER_2, Platform
from connector_app.practice.state import fingerprint

_VERIFIER = re.compile(r"[A-Za-z0-9._~-]{43,128}")
Outcome = dict[str, Any] | PlatformError


def metadata(platform: Platform) -> Response:
    """Describe the authorization server (RFC 8414 section 2, RFC 9207 section 3)."""
    origin = platform.origin
    return json_answer(
        200,
        {
            "issuer": origin,
            "authorization_endpoint": f"{origin}/oauth/authorize",
            "token_endpoint": f"{origin}/oauth/token",
            "revocation_endpoint": f"{origin}/oauth/revoke",
            "scopes_supported": list(SCOPES),
            "response_types_supported": ["code"],
            "response_modes_supported": ["query"],
            "grant_types_supported": ["authorization_code", "refresh_token"],
            "token_endpoint_auth_methods_supported": ["none"],
            "revocation_endpoint_auth_methods_supported": ["none"],
            "code_challenge_methods_supported": ["S256"],
            "authorization_response_iss_parameter_supported": True,
        },
    )


def read_pairs(encoded: str) -> dict[str, str]:
    """Read a query or form. Raises PlatformError where a parameter comes twice (RFC 6749 section 3.1)."""
    try:
        pairs = parse_qsl(encoded, keep_blank_values=True, max_num_fields=32, errors="strict")
    except ValueError:
        raise invalid("Parameters cannot be read") from None
    found = dict(pairs)
    if len(found) != len(pairs):
        raise invalid("A parameter comes twice")
    return found


def _read(request: Request) -> Mapping[str, Any]:
    """Read a body as JSON or as a form. Raises PlatformError."""
    if media_type(request) == "application/json":
        return json_body(request)
    if media_type(request) == "application/x-www-form-urlencoded":
        return read_pairs(request.body.decode("latin-1"))
    raise invalid("Content-Type must be application/json or application/x-www-form-urlencoded")


def _check_client(body: Mapping[str, Any]) -> None:
    if text(body, "client_id") != CLIENT:
        raise PlatformError(401, "invalid_client", "Unknown client")
    if body.get("client_secret"):
        raise PlatformError(401, "invalid_client", "This client has no secret")


def answer_token(platform: Platform, request: Request) -> Response:
    """Exchange a code or a refresh token. Raises PlatformError (RFC 6749 section 5.2)."""
    body = _read(request)
    _check_client(body)
    platform.admit(f"token {CLIENT}", TIER_2)
    kinds: dict[str, Callable[[Platform, Mapping[str, Any]], Outcome]] = {
        "authorization_code": _exchange,
        "refresh_token": _refresh,
    }
    kind = text(body, "grant_type")
    if kind not in kinds:
        raise PlatformError(400, "unsupported_grant_type", "grant_type must be authorization_code or refresh_token")
    with platform.state.transaction():
        outcome = kinds[kind](platform, body)  # a refusal may have ended a grant: that must stay
    if isinstance(outcome, PlatformError):
        raise outcome
    return json_answer(200, outcome, (("Pragma", "no-cache"),))


def _refused(words: str) -> PlatformError:
    return PlatformError(400, "invalid_grant", words)


def _exchange(platform: Platform, body: Mapping[str, Any]) -> Outcome:
    code, redirect, verifier = (text(body, name) for name in ("code", "redirect_uri", "code_verifier"))
    row = platform.state.row(
        "SELECT codes.*, scope, ended FROM codes JOIN grants ON grants.id = grant_id WHERE hash = ?",
        [fingerprint(code)],
    )
    if row is None or row["ended"]:
        return _refused("Unknown code")
    if row["used"]:  # somebody has it who should not (RFC 6749 section 4.1.2)
        grants.end(platform, row["grant_id"])
        return _refused("This code was used before")
    platform.state.do("UPDATE codes SET used = 1 WHERE hash = ?", [row["hash"]])
    if row["expires"] <= platform.seconds():
        return _refused("This code is too old")
    if redirect != row["redirect_uri"]:
        return _refused("redirect_uri is not the one that was asked with")
    if not _VERIFIER.fullmatch(verifier) or not hmac.compare_digest(challenge(verifier), row["challenge"]):
        return _refused("code_verifier does not fit")
    return grants.issue(platform, row["grant_id"], row["scope"])


def _refresh(platform: Platform, body: Mapping[str, Any]) -> Outcome:
    row = grants.token(platform, text(body, "refresh_token"), "refresh")
    if row is None or row["ended"]:
        return _refused("Unknown refresh token")
    if row["spent"]:  # one of two holders is a thief, and nobody can tell which (RFC 9700 section 4.14.2)
        grants.end(platform, row["grant_id"])
        return _refused("This refresh token was used before")
    if platform.faults.take("refuse-refresh", where="token"):
        return _refused("Refresh token expired")
    scope = body.get("scope") or row["scope"]
    if not isinstance(scope, str) or not set(scope.split(",")) <= set(row["scope"].split(",")):
        return PlatformError(400, "invalid_scope", "scope must be within what was granted")
    rotate = platform.faults.settings.rotate
    if rotate:
        grants.spend(platform, row)
    return grants.issue(platform, row["grant_id"], scope, refresh=rotate)


def answer_revoke(platform: Platform, request: Request) -> Response:
    """Withdraw a token: a refresh token takes its whole grant along (RFC 7009 section 2.1). Raises PlatformError."""
    body = _read(request)
    _check_client(body)
    secret = text(body, "token")
    with platform.state.transaction():
        if row := grants.token(platform, secret, "refresh"):
            grants.end(platform, row["grant_id"])
        elif row := grants.token(platform, secret, "access"):
            grants.spend(platform, row)
    return json_answer(200, {})
