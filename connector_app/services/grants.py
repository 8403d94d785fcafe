"""The requests by which tokens are asked for, each as a Call: a code, a device, a client of its own."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Literal

from connector_app.language import said
from connector_app.model.call import Call, Reply
from connector_app.model.clock import Clock
from connector_app.model.failure import FailureError, Rejected, Trace, Unreadable
from connector_app.model.oauth import (
    AuthorizationRequest,
    AuthorizationServer,
    ClientCredentials,
    Redirect,
    TokenSet,
    read_tokens,
    token_form,
)
from connector_app.model.provider import Provider

DEVICE_GRANT = "urn:ietf:params:oauth:grant-type:device_code"
LONGEST_CODE = 1800.0
"""A device code is waited for at most this long, whatever the platform says (seconds)."""


@dataclass(frozen=True, slots=True)
class DeviceCode:
    """What a person types where (RFC 8628 section 3.2). `seconds` it lives, `interval` between questions."""

    secret: str = field(repr=False)
    user_code: str
    verification_uri: str
    seconds: float
    interval: float


def code_call(request: AuthorizationRequest, client: ClientCredentials, code: str, clock: Clock) -> Call[TokenSet]:
    """Return the exchange of a code (RFC 6749 section 4.1.3). It is never sent twice."""
    grant = {"grant_type": "authorization_code", "code": code, "redirect_uri": request.redirect_uri}
    if request.server.pkce:
        grant["code_verifier"] = request.verifier
    return _token_call(request.server, client, grant, clock)


def device_call(provider: Provider, client: ClientCredentials, scopes: tuple[str, ...]) -> Call[DeviceCode]:
    """Return the request for a device code."""
    extra = provider.device.extra if provider.device else {}
    form = {**extra, "client_id": client.client_id, "scope": " ".join(scopes)}
    return Call(
        "POST",
        "",
        _device_code,
        endpoint="device",
        form=form,
        headers={"accept": "application/json"},
        idempotent=False,
        purpose="ask for a code",
    )


def device_token_call(provider: Provider, client: ClientCredentials, code: DeviceCode, clock: Clock) -> Call[TokenSet]:
    """Return the question whether the person has agreed (RFC 8628 section 3.4). Such a client needs no secret."""
    grant = {"grant_type": DEVICE_GRANT, "device_code": code.secret}
    return _token_call(provider.oauth or _PLAIN, ClientCredentials(client.client_id), grant, clock)


def machine_call(
    provider: Provider, client: ClientCredentials, scopes: tuple[str, ...], clock: Clock
) -> Call[TokenSet]:
    """Return the request of a client for itself (RFC 6749 section 4.4)."""
    grant = {"grant_type": "client_credentials"} | ({"scope": " ".join(scopes)} if scopes else {})
    server, machine = provider.oauth or _PLAIN, provider.machine
    if machine is not None:
        grant |= machine.extra
        server = replace(server, read_tokens=machine.read_tokens or server.read_tokens)
    return _token_call(server, client, grant, clock)


def refresh_call(provider: Provider, client: ClientCredentials, token: str, clock: Clock) -> Call[TokenSet]:
    """Return the refresh (RFC 6749 section 6). It is never sent twice: the platform may have rotated already."""
    grant = {"grant_type": "refresh_token", "refresh_token": token}
    return _token_call(provider.oauth or _PLAIN, client, grant, clock)


_PLAIN = AuthorizationServer(redirect=Redirect(""), scopes={})


def _token_call(
    server: AuthorizationServer,
    client: ClientCredentials,
    grant: Mapping[str, str],
    clock: Clock,
) -> Call[TokenSet]:
    body, headers = token_form(server, client, grant)
    read = server.read_tokens or read_tokens

    def decode(reply: Reply) -> TokenSet:
        _no_error(reply)
        return read(reply, clock.now())

    how: Literal["json", "form"] = server.token_body
    return Call(
        "POST",
        "",
        decode,
        endpoint="token",
        json=body if how == "json" else None,
        form=body if how == "form" else None,
        headers=headers,
        idempotent=False,
        lane="oauth",
        purpose="sign in",
    )


def _no_error(reply: Reply) -> None:
    """Find the errors that some platforms send with a 200. Raises FailureError(Rejected)."""
    body: Any = reply.json
    if isinstance(body, dict) and isinstance(body.get("error"), str):
        trace = Trace(reply.status, body["error"][:80], words=str(body.get("error_description") or "")[:500])
        raise FailureError(Rejected(said("The platform did not accept the sign-in."), trace=trace))


def _device_code(reply: Reply) -> DeviceCode:
    """Read the answer (RFC 8628 section 3.2). Raises FailureError."""
    _no_error(reply)
    body: Any = reply.json
    try:
        secret, user_code = body["device_code"], body["user_code"]
        where = body.get("verification_uri") or body["verification_url"]
        seconds, interval = float(body["expires_in"]), float(body.get("interval") or 5)
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise FailureError(Unreadable("device code")) from error
    texts = (secret, user_code, where)
    if not all(isinstance(t, str) and t.isascii() and t.isprintable() and t for t in texts):
        raise FailureError(Unreadable("device code"))
    if not (seconds > 0 and interval > 0):
        raise FailureError(Unreadable("device code"))
    return DeviceCode(secret, user_code, where, min(seconds, LONGEST_CODE), min(interval, 60.0))
