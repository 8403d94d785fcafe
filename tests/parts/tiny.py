"""A platform of a few lines for tests of what reaches platforms: items as plain JSON, one refusal for each status."""

import types

from connector_app.model.call import Call
from connector_app.model.connection import Account
from connector_app.model.failure import (
    Conflict,
    Forbidden,
    NotFound,
    RateLimited,
    Rejected,
    Trace,
    Unauthorized,
    Unavailable,
)
from connector_app.model.oauth import AuthorizationServer, Redirect
from connector_app.model.provider import Provider, RateRule


def classify(reply, now):
    body = reply.json if isinstance(reply.json, dict) else {}
    trace = Trace(reply.status, str(body.get("error", "")), words=str(body.get("error_description", "")))
    match reply.status:
        case 400 if trace.code == "invalid_grant":
            return Unauthorized("tiny", trace)
        case 400 | 422:
            return Rejected("Refused.", trace=trace)
        case 401:
            return Unauthorized("tiny", trace)
        case 403:
            return Forbidden(("write:data",), trace)
        case 404:
            return NotFound("item", trace)
        case 409:
            return Conflict("item", trace)
        case 429:
            return RateLimited(0.0, trace)
        case status if status >= 500:
            return Unavailable("tiny", trace)
    return None


def whoami():
    return Call("GET", "users/me", lambda reply: Account(reply.json["id"], reply.json["name"]), purpose="who am I")


def tiny_provider(origin, **facts):
    """Return the platform at this origin."""
    given = {
        "id": "tiny",
        "name": "Tiny",
        "line": "",
        "api_version": "v2",
        "docs_url": "https://tiny.example/docs",
        "endpoints": {"api": f"{origin}/v2", "token": f"{origin}/oauth/token", "revoke": f"{origin}/oauth/revoke"},
        "kinds": (),
        "items": types.SimpleNamespace(),
        "whoami": whoami,
        "classify": classify,
        "rates": {"api": RateRule(50.0, 100)},
        "permissions": {},
        "oauth": AuthorizationServer(Redirect("/callback/tiny"), {}, public_client_id="tiny-client"),
        "headers": {"X-Tiny-Version": "2"},
    }
    return Provider(**{**given, **facts})
