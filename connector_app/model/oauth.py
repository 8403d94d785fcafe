"""Signing in: what is asked, what may come back, and when an answer counts (RFC 6749, 7636, 8252, 9207)."""

import base64
import hashlib
import hmac
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any, Literal
from urllib.parse import parse_qsl, quote, urlencode, urlsplit

from connector_app.language import said
from connector_app.model.call import Reply
from connector_app.model.connection import Access
from connector_app.model.failure import (
    ApprovalNeeded,
    Failure,
    FailureError,
    Refused,
    Rejected,
    StateMismatch,
    Trace,
    Unavailable,
    Unreadable,
)

ANSWER_SECONDS = 300.0
"""How long a sign-in waits for its answer, on the monotonic clock."""

MOST_FIELDS = 32
"""An answer with more parameters than this is none of ours."""

LONGEST_LIFE = 10 * 365 * 86400.0
"""A token's life is believed up to this many seconds: longer ones do not fit a date."""

MOST_SCOPES, LONGEST_SCOPE = 200, 200
"""So many permissions are believed, of so many characters: they are kept with the account and in its history."""

CallbackPage = Literal["done", "refused", "problem", "ended", "stray"]
"""What the browser shows after an answer: agreed, refused, an error, too late, or none of ours (the wait goes on)."""

EARLY = timedelta(minutes=5)
"""A token is refreshed this long before it ends, or at half its life when that is shorter."""


@dataclass(frozen=True, slots=True)
class Redirect:
    """Where the answer must arrive: exactly what the platform's registration demands.

    Port 0 means any free one (RFC 8252 section 7.3). The path differs from platform to platform, so that an answer
    meant for one can never be taken by another (RFC 9700 section 4.4).
    """

    path: str
    host: Literal["127.0.0.1", "localhost", "[::1]"] = "127.0.0.1"
    ports: tuple[int, ...] = (0,)


@dataclass(frozen=True, slots=True)
class ClientCredentials:
    """Who the program is at the platform. `repr` hides the secret."""

    client_id: str
    secret: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class TokenSet:
    """What opens an account. `repr` hides every secret.

    `expires_at` is None where the platform names no end, `refresh_until` where it names none for the refresh token.
    `extra` holds what a platform wants back later.
    """

    access: str = field(repr=False)
    refresh: str = field(default="", repr=False)
    expires_at: datetime | None = None
    issued_at: datetime | None = None
    scopes: tuple[str, ...] = ()
    form: str = "Bearer"
    extra: Mapping[str, str] = field(default_factory=dict, repr=False)
    refresh_until: datetime | None = None

    def due_at(self, *, renewable: bool | None = None) -> datetime | None:
        """Return when to refresh: five minutes before the end, or at half the life when that is shorter.

        `renewable` says whether there is a way to others; None: by a refresh token alone.
        """
        is_renewable = bool(self.refresh) if renewable is None else renewable
        if self.expires_at is None or not is_renewable:
            return None
        if self.issued_at is None:
            return self.expires_at - EARLY
        return self.expires_at - min(EARLY, (self.expires_at - self.issued_at) / 2)

    def followed_by(self, fresh: "TokenSet") -> "TokenSet":
        """Return `fresh`, keeping refresh token, its end, and scopes where none were named (RFC 6749 section 6)."""
        return TokenSet(
            access=fresh.access,
            refresh=fresh.refresh or self.refresh,
            expires_at=fresh.expires_at,
            issued_at=fresh.issued_at,
            scopes=fresh.scopes or self.scopes,
            form=fresh.form,
            extra={**self.extra, **fresh.extra},
            refresh_until=fresh.refresh_until if fresh.refresh else self.refresh_until,
        )


@dataclass(frozen=True, slots=True)
class AuthorizationServer:
    """A platform's own policy for signing in through the system browser, as data.

    `secret`: whether the client has one ("optional" where it works with and without). `client_auth`: where it goes.
    `scopes` per access level; `live_scopes` are added for live updates. `issuer` is compared as an exact string with
    the answer's `iss` where the platform sends one (RFC 9207); `iss_required` where it promises to.
    `hint_parameter` names the authorize parameter that carries whom we expect. `read_tokens` takes the token reply and
    the time it arrived. `refused_codes` mean that the person said no, `approval_codes` that an administrator must
    agree.
    """

    redirect: Redirect
    scopes: Mapping[Access, tuple[str, ...]]
    live_scopes: tuple[str, ...] = ()
    scope_separator: str = " "
    scope_parameter: str = "scope"
    pkce: bool = True
    secret: Literal["none", "optional", "required"] = "none"
    client_auth: Literal["body", "basic"] = "body"
    token_body: Literal["form", "json"] = "form"
    issuer: str = ""
    iss_required: bool = False
    hint_parameter: str = ""
    extra: Mapping[str, str] = field(default_factory=dict)
    extra_token: Mapping[str, str] = field(default_factory=dict)
    read_tokens: "Callable[[Reply, datetime], TokenSet] | None" = None
    refused_codes: tuple[str, ...] = ("access_denied",)
    approval_codes: tuple[str, ...] = ()
    public_client_id: str = ""

    @property
    def needs_secret(self) -> bool:
        return self.secret == "required"


@dataclass(frozen=True, slots=True)
class AuthorizationRequest:
    """One attempt to sign in: fresh state and verifier, used once.

    Made from 32 random bytes each. `repr` hides both.
    """

    provider: str
    server: AuthorizationServer
    client_id: str
    redirect_uri: str
    scopes: tuple[str, ...]
    state: str = field(repr=False)
    verifier: str = field(repr=False)
    started: float
    hint: str = ""

    @classmethod
    def new(
        cls,
        provider: str,
        server: AuthorizationServer,
        client_id: str,
        redirect_uri: str,
        scopes: tuple[str, ...],
        *,
        randomness: tuple[bytes, bytes],
        started: float,
        hint: str = "",
    ) -> "AuthorizationRequest":
        state, verifier = (url64(r) for r in randomness)
        return cls(provider, server, client_id, redirect_uri, scopes, state, verifier, started, hint)

    def url(self, authorize_url: str) -> str:
        """Return the address for the browser: fully percent-encoded ASCII, nothing left for anyone to escape again."""
        query: dict[str, str] = {
            **self.server.extra,
            "response_type": "code",
            "client_id": self.client_id,
            "redirect_uri": self.redirect_uri,
            "state": self.state,
        }
        if self.scopes:
            query[self.server.scope_parameter] = self.server.scope_separator.join(self.scopes)
        if self.server.pkce:
            query |= {"code_challenge": challenge(self.verifier), "code_challenge_method": "S256"}
        if self.hint and self.server.hint_parameter:
            query[self.server.hint_parameter] = self.hint
        joint = "&" if urlsplit(authorize_url).query else "?"
        return authorize_url + joint + urlencode(query, quote_via=quote, safe="")

    def code(self, query: str, *, at: float) -> str:
        """Return the code from an answer that arrived at monotonic second `at`.

        Raises FailureError: StateMismatch where the answer is not ours, doubled or late; Refused or ApprovalNeeded
        where it says so; Unavailable where the platform is out of order; Rejected where it reports another error.
        """
        answer = read_answer(query)
        if not self.expects(answer.get("state", "")):
            raise FailureError(StateMismatch("state"))
        if at - self.started > ANSWER_SECONDS:
            raise FailureError(StateMismatch("late"))
        if "error" not in answer and not answer.get("code"):
            raise FailureError(StateMismatch("code"))
        issuer = answer.get("iss")
        if self.server.issuer and (
            (issuer is None and self.server.iss_required) or (issuer is not None and issuer != self.server.issuer)
        ):
            raise FailureError(StateMismatch("issuer"))
        if "error" in answer:
            raise FailureError(self._refusal(answer["error"], answer.get("error_description", "")))
        return answer["code"]

    def expects(self, state: str) -> bool:
        """Tell, in constant time, whether an answer with this state belongs to this attempt."""
        return hmac.compare_digest(state.encode("utf-8", "surrogatepass"), self.state.encode())

    def _refusal(self, error: str, words: str) -> Failure:
        trace = Trace(code=error[:80], words=words[:500])
        if any(code == error or code in words for code in self.server.approval_codes):
            return ApprovalNeeded(self.provider, trace)
        if error in self.server.refused_codes:
            return Refused(self.provider, trace)
        if error in {"server_error", "temporarily_unavailable"}:  # RFC 6749 section 4.1.2.1
            return Unavailable(self.provider, trace)
        return Rejected(said("The platform ended the sign-in with an error."), trace=trace)


def read_answer(query: str) -> dict[str, str]:
    """Read a callback's query.

    Raises FailureError(StateMismatch) where a parameter comes twice, which RFC 6749 section 3.1 forbids, or where
    there are too many.
    """
    try:
        pairs = parse_qsl(query, keep_blank_values=True, max_num_fields=MOST_FIELDS)
    except ValueError:
        raise FailureError(StateMismatch("shape")) from None
    answer = dict(pairs)
    if len(answer) != len(pairs):
        raise FailureError(StateMismatch("duplicate"))
    return answer


def token_form(
    server: AuthorizationServer, client: ClientCredentials, grant: Mapping[str, str]
) -> tuple[dict[str, str], dict[str, str]]:
    """Return the body and headers of a token request: the client's name goes where the platform wants it.

    In a header both halves are percent-encoded first (RFC 6749 section 2.3.1).
    """
    body, headers = {**grant, **server.extra_token}, {"accept": "application/json"}
    if server.client_auth == "basic" and client.secret:
        halves = f"{quote(client.client_id, safe='')}:{quote(client.secret, safe='')}"
        pair = base64.b64encode(halves.encode()).decode()
        headers["authorization"] = f"Basic {pair}"
    else:
        body["client_id"] = client.client_id
        if client.secret:
            body["client_secret"] = client.secret
    return body, headers


def read_tokens(reply: Reply, at: datetime) -> TokenSet:
    """Read a token answer of the plain form (RFC 6749 section 5.1): type Bearer, a positive life, scopes.

    Raises FailureError(Unreadable), also where a token could not stand in a header.
    """
    body: Any = reply.json
    try:
        kind, access, refresh = body["token_type"], body["access_token"], body.get("refresh_token") or ""
        seconds, scope = body.get("expires_in"), body.get("scope") or ""
        ends = None if seconds is None else at + timedelta(seconds=_life(seconds))
    except (KeyError, TypeError, ValueError, AttributeError, OverflowError) as error:
        raise FailureError(Unreadable("token")) from error
    texts = (kind, access, refresh, scope)
    if not all(isinstance(t, str) and t.isascii() and t.isprintable() for t in texts):
        raise FailureError(Unreadable("token"))
    if kind.lower() != "bearer" or not access:
        raise FailureError(Unreadable("token"))
    scopes = believed(scope.replace(",", " ").split(maxsplit=MOST_SCOPES))
    return TokenSet(access, refresh, ends, at, scopes, refresh_until=_refresh_until(body, at))


def _refresh_until(body: Mapping[str, Any], at: datetime) -> datetime | None:
    """Return when the refresh token ends, where the platform says so in a way that can be understood."""
    try:
        life = _life(body["refresh_token_expires_in"])
        return at + timedelta(seconds=life)
    except (KeyError, TypeError, ValueError, OverflowError):
        return None


def believed(scopes: Sequence[str]) -> tuple[str, ...]:
    """Return the permissions that are kept of those a platform names: `MOST_SCOPES` at most, none beyond measure."""
    return tuple(each for each in scopes[:MOST_SCOPES] if len(each) <= LONGEST_SCOPE)


def _life(seconds: Any) -> float:
    """Return a token's life. Raises ValueError where it is none."""
    life = min(float(seconds), LONGEST_LIFE)
    if isinstance(seconds, bool) or not life > 0:
        raise ValueError("not a life")
    return life


def challenge(verifier: str) -> str:
    """Return the S256 challenge (RFC 7636 section 4.2)."""
    return url64(hashlib.sha256(verifier.encode()).digest())


def url64(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()
