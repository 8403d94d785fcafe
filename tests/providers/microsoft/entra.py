"""Microsoft's sign-in as a fake: the token endpoint and the device flow, strict about what a public client may send."""

import json
from urllib.parse import parse_qs, urlsplit

from connector_app.adapters.serve import Response
from connector_app.model.oauth import challenge

CLIENT = "11111111-2222-3333-4444-555555555555"
GRAPH_SCOPE = "https://graph.microsoft.com/"
DEVICE = "urn:ietf:params:oauth:grant-type:device_code"
FIELDS = {
    "authorization_code": ({"client_id", "code", "redirect_uri", "grant_type", "code_verifier"}, {"scope"}),
    "refresh_token": ({"client_id", "refresh_token", "grant_type"}, {"scope"}),
    DEVICE: ({"client_id", "device_code", "grant_type"}, set()),
}


class Entra:
    """Who may sign in, and what was handed out. `audience`: any, personal, work or single (one company only)."""

    def __init__(self):
        self.audience = "any"
        self.codes, self.refreshes, self.devices, self.accesses = {}, {}, {}, {}
        self.next_error = None
        self.count = 0

    def new(self, kind, grant):
        self.count += 1
        name = f"canary-{kind}-{self.count}"
        getattr(self, {"access": "accesses", "refresh": "refreshes", "code": "codes", "device": "devices"}[kind])[
            name
        ] = grant
        return name

    def consent(self, url, *, refuse=""):
        """Do what a person does in the browser: agree, or end with an error. Return what the form brings back."""
        parts = urlsplit(url)
        query = {name: values[0] for name, values in parse_qs(parts.query, strict_parsing=True).items()}
        assert parts.path == "/common/oauth2/v2.0/authorize"
        assert query.keys() <= {
            "client_id", "response_type", "redirect_uri", "response_mode", "scope", "state", "prompt",
            "code_challenge", "code_challenge_method", "login_hint",
        }  # fmt: skip
        assert query["client_id"] == CLIENT
        assert query["response_type"] == "code"
        assert query["response_mode"] == "form_post"
        assert query["code_challenge_method"] == "S256"
        redirect = urlsplit(query["redirect_uri"])  # the port is not compared; scheme, host and path are
        assert (redirect.scheme, redirect.hostname, redirect.path) == ("http", "localhost", "")
        if refuse:
            return f"error={refuse}&error_description=AADSTS65004%3a+said+no&state={query['state']}"
        code = self.new("code", query)
        return f"code={code}&state={query['state']}&session_state=canary-session-1"

    def answer(self, request, tenant, what):
        if request.method != "POST":
            return Response(405, (("Allow", "POST"),))
        if (request.header("content-type") or "") != "application/x-www-form-urlencoded":
            return refusal("invalid_request", 900144, "The request body must contain the parameter 'grant_type'.")
        if request.header("authorization"):
            return refusal("invalid_request", 90023, "Public clients send no credentials.")
        pairs = parse_qs(request.body.decode(), keep_blank_values=True)
        if any(len(values) != 1 for values in pairs.values()):
            return refusal("invalid_request", 90014, "A parameter comes twice.")
        form = {name: values[0] for name, values in pairs.items()}
        if self.next_error:
            error, self.next_error = self.next_error, None
            return error
        wrong = self.tenant(tenant) or self.client(form)
        if wrong:
            return wrong
        return self.device(form) if what == "devicecode" else self.token(form)

    def tenant(self, tenant):
        if self.audience == "personal" and tenant != "consumers":
            words = "Application is configured for use by Microsoft Account users only. Please use the /consumers"
            return refusal("invalid_request", 9002331, f"{words} endpoint to serve this request.")
        if self.audience == "work" and tenant not in {"organizations", "canary-tenant"}:
            return refusal("invalid_request", 9002332, "Please use the /organizations endpoint.")
        if self.audience == "single" and tenant != "canary-tenant":
            return refusal("invalid_request", 50194, "Application is not configured as a multi-tenant application.")
        return None

    def client(self, form):
        if "client_secret" in form or "client_assertion" in form:
            words = "Client is public so neither 'client_assertion' nor 'client_secret' should be presented."
            return refusal("invalid_client", 700025, words, 401)
        if form.get("client_id") != CLIENT:
            return refusal("unauthorized_client", 700016, "Application was not found in the directory.")
        return None

    def device(self, form):
        if form.keys() != {"client_id", "scope"}:
            return refusal("invalid_request", 900144, "The request must contain client_id and scope.")
        code = self.new("device", {"scope": form["scope"], "state": "authorization_pending"})
        said = {
            "user_code": "CANARY123",
            "device_code": code,
            "verification_uri": "https://microsoft.com/devicelogin",
            "expires_in": 900,
            "interval": 5,
            "message": "To sign in, use a web browser to open the page and enter the code CANARY123.",
        }
        return answer(200, said)

    def token(self, form):
        grant = form.get("grant_type", "")
        if grant not in FIELDS:
            return refusal("unsupported_grant_type", 70003, "The grant type is not supported.")
        needed, allowed = FIELDS[grant]
        if not needed <= form.keys() <= needed | allowed:
            return refusal("invalid_request", 900144, "The request body must contain what the grant needs.")
        if grant == "authorization_code":
            return self.by_code(form)
        if grant == "refresh_token":
            known = self.refreshes.get(form["refresh_token"])
            if known is None:
                return refusal("invalid_grant", 70008, "The refresh token has expired.")
            return self.issue(known["scope"])
        known = self.devices.get(form["device_code"])
        if known is None:
            return refusal("bad_verification_code", 70019, "The verification code is not known.")
        if known["state"] != "agreed":
            return refusal(known["state"], 70016, "AADSTS70016: the code is still pending.")
        del self.devices[form["device_code"]]
        return self.issue(known["scope"])

    def by_code(self, form):
        asked = self.codes.pop(form["code"], None)
        if asked is None:
            return refusal("invalid_grant", 54005, "The code was already redeemed.")
        if form["redirect_uri"] != asked["redirect_uri"]:
            return refusal("invalid_client", 500112, "The reply address does not match.", 400)
        if challenge(form["code_verifier"]) != asked["code_challenge"]:
            return refusal("invalid_grant", 501481, "The Code_Verifier does not match the code_challenge.")
        return self.issue(asked["scope"])

    def issue(self, scope):
        names = scope.split(" ")
        granted = [name for name in names if name not in {"openid", "profile", "offline_access"}]
        shown = ["openid", "profile", *(GRAPH_SCOPE + name for name in granted)]
        said = {
            "token_type": "Bearer",
            "scope": " ".join(shown),
            "expires_in": 3599,
            "ext_expires_in": 3599,
            "access_token": self.new("access", {"scopes": granted}),
            "id_token": "eyJ0eXAiOiJKV1QifQ.e30.",
        }
        if "offline_access" in names:
            said["refresh_token"] = self.new("refresh", {"scope": scope})
        return answer(200, said)


def answer(status, body, *headers):
    return Response(status, (("Content-Type", "application/json; charset=utf-8"), *headers), json.dumps(body).encode())


def refusal(error, number, words, status=400):
    trace = "\r\nTrace ID: canary-trace-1\r\nCorrelation ID: canary-correlation-1\r\nTimestamp: 2026-01-01 02:02:12Z"
    body = {
        "error": error,
        "error_description": f"AADSTS{number}: {words}{trace}",
        "error_codes": [number],
        "timestamp": "2026-01-01 02:02:12Z",
        "trace_id": "canary-trace-1",
        "correlation_id": "canary-correlation-1",
    }
    return answer(status, body)
