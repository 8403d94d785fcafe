"""GitHub's sign-in as its documents tell it: codes with PKCE and a secret, devices, rotation, errors with a 200."""

import base64
import hashlib
import itertools
import json
from dataclasses import dataclass, field
from urllib.parse import parse_qsl, urlencode

from connector_app.adapters.serve import Response

CLIENT, SECRET = "Ov23liCANARY00000001", "0123456789abcdef0123456789abcdef01234567"
REDIRECT = "http://127.0.0.1/callback/github"
DEVICE_GRANT = "urn:ietf:params:oauth:grant-type:device_code"
HOURS_8, HALF_A_YEAR = 28800, 15897600
_ERRORS = {
    "bad_verification_code": "The code passed is incorrect or expired.",
    "incorrect_client_credentials": "The client_id and/or client_secret passed are incorrect.",
    "redirect_uri_mismatch": "The redirect_uri MUST match the registered callback URL for this application.",
    "bad_refresh_token": "The refresh token passed is incorrect or expired.",
    "authorization_pending": "The authorization request is still pending.",
    "slow_down": "Too many requests have been made in the same timeframe.",
    "expired_token": "The device code has expired.",
    "access_denied": "The authorization request was denied.",
    "incorrect_device_code": "The device_code provided is not valid.",
    "device_flow_disabled": "Device Flow must be explicitly enabled for this App",
    "unsupported_grant_type": "The grant_type must be one that is supported.",
}


@dataclass
class Key:
    """A token that opens the account, with what came along with it."""

    login: str
    scopes: tuple[str, ...]
    kind: str = "oauth"  # or: app, classic, fine-grained
    refresh: str = ""
    by_device: bool = False
    ends: float = float("inf")


@dataclass
class DeviceCode:
    scopes: tuple[str, ...]
    ends: float
    state: str = "authorization_pending"
    interval: int = 5
    asked: float = float("-inf")


@dataclass
class Accounts:
    """Who may do what: tokens by their text, codes that wait."""

    clock: object
    keys: dict[str, Key] = field(default_factory=dict)
    codes: dict[str, dict[str, str]] = field(default_factory=dict)
    devices: dict[str, DeviceCode] = field(default_factory=dict)
    revoked: list[str] = field(default_factory=list)
    device_flow: bool = True
    expiring: bool = True
    as_form: bool = False
    numbers: object = field(default_factory=itertools.count)

    def now(self):
        return self.clock.now().timestamp()

    def text(self, prefix):
        return f"{prefix}{next(self.numbers):036d}"

    def issue(self, login, scopes, *, by_device=False):
        """Make a token, and a refresh token where tokens end."""
        key = Key(login, tuple(s for s in scopes if s != "offline_access"), by_device=by_device)
        access = self.text("gho_")
        if self.expiring and "offline_access" in scopes:
            key.refresh, key.ends = self.text("ghr_"), self.now() + HOURS_8
        self.keys[access] = key
        return access, key

    def key(self, access):
        found = self.keys.get(access)
        return found if found and self.now() < found.ends else None

    def authorize(self, login, **asked):
        """Return the code that a person's consent gives, for what the browser asked."""
        code = f"canary-code-{next(self.numbers)}"
        self.codes[code] = {"login": login, "at": self.now(), **asked}
        return code

    def agree(self, user_code_of, state="agreed"):
        self.devices[user_code_of].state = state

    # What the program asks

    def token(self, request):
        asked = _form(request)
        if asked is None:
            return Response(400)
        grant = asked.get("grant_type", "authorization_code")
        known = {
            "authorization_code": {"client_id", "client_secret", "code", "redirect_uri", "code_verifier", "grant_type"},
            "refresh_token": {"client_id", "client_secret", "refresh_token", "grant_type"},
            DEVICE_GRANT: {"client_id", "device_code", "grant_type"},
        }.get(grant)
        if known is None:
            return self._no("unsupported_grant_type")
        assert set(asked) <= known, f"GitHub does not know {set(asked) - known}"
        if asked.get("client_id") != CLIENT or asked.get("client_secret", SECRET) != SECRET:
            return self._no("incorrect_client_credentials")
        if grant == "refresh_token":
            return self._refreshed(asked)
        return self._by_device(asked) if grant == DEVICE_GRANT else self._by_code(asked)

    def _by_code(self, asked):
        if "client_secret" not in asked:
            return self._no("incorrect_client_credentials")
        code = self.codes.pop(asked.get("code", ""), None)
        if code is None or self.now() - code["at"] > 600:
            return self._no("bad_verification_code")
        if asked.get("redirect_uri") != code["redirect_uri"]:
            return self._no("redirect_uri_mismatch")
        digest = hashlib.sha256(asked.get("code_verifier", "").encode()).digest()
        if base64.urlsafe_b64encode(digest).rstrip(b"=").decode() != code["code_challenge"]:
            return self._no("bad_verification_code")
        return self._tokens(*self.issue(code["login"], code["scope"].split()))

    def _by_device(self, asked):
        device = self.devices.get(asked.get("device_code", ""))
        if device is None:
            return self._no("incorrect_device_code")
        if self.now() >= device.ends:
            return self._no("expired_token")
        if self.now() - device.asked < device.interval:
            device.interval += 5
            device.asked = self.now()
            return self._no("slow_down", interval=device.interval)
        device.asked = self.now()
        if device.state != "agreed":
            return self._no(device.state)
        del self.devices[asked["device_code"]]
        return self._tokens(*self.issue("octocat", device.scopes, by_device=True))

    def _refreshed(self, asked):
        old = next((a for a, key in self.keys.items() if key.refresh and key.refresh == asked["refresh_token"]), None)
        if old is None:
            return self._no("bad_refresh_token")
        if "client_secret" not in asked and not self.keys[old].by_device:
            return self._no("incorrect_client_credentials")
        before = self.keys.pop(old)  # both old tokens die
        scopes = (*before.scopes, "offline_access")
        return self._tokens(*self.issue(before.login, scopes, by_device=before.by_device))

    def _tokens(self, access, key):
        body = {"access_token": access, "scope": ",".join(key.scopes), "token_type": "bearer"}
        if key.refresh:
            body |= {
                "expires_in": HOURS_8,
                "refresh_token": key.refresh,
                "refresh_token_expires_in": HALF_A_YEAR,
            }
        return self._answer(body)

    def device(self, request):
        asked = _form(request)
        if asked is None or set(asked) - {"client_id", "scope"}:
            return Response(400)
        if asked.get("client_id") != CLIENT:
            return _json(404, {"error": "Not Found"})
        if not self.device_flow:
            return self._no("device_flow_disabled")
        secret = f"{next(self.numbers):040x}"
        self.devices[secret] = DeviceCode(tuple(asked.get("scope", "").split()), self.now() + 900)
        body = {
            "device_code": secret,
            "user_code": "WDJB-MJHT",
            "verification_uri": "https://github.com/login/device",
            "expires_in": 900,
            "interval": 5,
        }
        return self._answer(body)

    # What withdraws

    def end_credentials(self, request):
        """`POST /credentials/revoke`: for whoever has them, and for nobody who signs in."""
        if request.header("authorization") is not None:
            return _json(403, {"message": "Forbidden", "documentation_url": "https://docs.github.com/rest"})
        body = json.loads(request.body)
        given = body.get("credentials")
        good = isinstance(given, list) and 1 <= len(given) <= 1000 and set(body) == {"credentials"}
        if not good or not all(g.startswith(("ghp_", "github_pat_", "gho_", "ghu_", "ghr_")) for g in given):
            return _json(422, {"message": "Validation Failed", "errors": [], "status": "422"})
        for each in given:
            self.revoked.append(each)
            self._end(each)
        return Response(202)

    def _end(self, token):
        for access, key in list(self.keys.items()):
            if token == access:
                del self.keys[access]
            elif token == key.refresh:
                key.refresh = ""

    def end_grant(self, request, client_id, *, alone=False):
        """`DELETE /applications/{client_id}/grant`: all tokens of this person and app, by the app's own credentials.

        Or `/token`, one of them alone.
        """
        pair = base64.b64encode(f"{CLIENT}:{SECRET}".encode()).decode()
        if client_id != CLIENT or request.header("authorization") != f"Basic {pair}":
            return _json(404, {"message": "Not Found", "documentation_url": "https://docs.github.com/rest"})
        body = json.loads(request.body)
        found = self.keys.get(body.get("access_token", ""))
        if found is None or set(body) != {"access_token"}:
            return _json(422, {"message": "Validation Failed", "errors": [], "status": "422"})
        if alone:
            self._end(body["access_token"])
            return Response(204)
        self.keys = {a: k for a, k in self.keys.items() if k.login != found.login or k.kind != found.kind}
        return Response(204)

    def _no(self, code, **more):
        body = {"error": code, "error_description": _ERRORS[code], "error_uri": f"/apps/troubleshooting/#{code}"}
        return self._answer(body | more)

    def _answer(self, body):
        if self.as_form:
            kind = "application/x-www-form-urlencoded; charset=utf-8"
            return Response(200, (("content-type", kind),), urlencode(body).encode())
        return _json(200, body)


def _form(request):
    """Return what a form asks, None where it is no form or nobody asked for JSON."""
    if request.header("content-type") != "application/x-www-form-urlencoded":
        return None
    if request.header("accept") != "application/json" or request.header("authorization") is not None:
        return None
    pairs = parse_qsl(request.body.decode(), keep_blank_values=True)
    return dict(pairs) if len(dict(pairs)) == len(pairs) else None


def _json(status, body):
    return Response(status, (("content-type", "application/json; charset=utf-8"),), json.dumps(body).encode())
