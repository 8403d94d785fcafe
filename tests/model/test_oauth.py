"""Signing in, as arithmetic: what is asked, what counts as an answer, what a token is worth."""

import base64
import hashlib
import hmac
from datetime import UTC, datetime, timedelta
from urllib.parse import parse_qs, parse_qsl, quote, urlencode, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from connector_app.model.call import Reply
from connector_app.model.failure import (
    ApprovalNeeded,
    FailureError,
    Refused,
    Rejected,
    StateMismatch,
    Unavailable,
    Unreadable,
)
from connector_app.model.oauth import (
    ANSWER_SECONDS,
    LONGEST_LIFE,
    LONGEST_SCOPE,
    MOST_SCOPES,
    AuthorizationRequest,
    AuthorizationServer,
    ClientCredentials,
    Redirect,
    TokenSet,
    challenge,
    read_answer,
    read_tokens,
    token_form,
)

NOON = datetime(2026, 3, 3, 12, tzinfo=UTC)
REDIRECT = Redirect("/callback/acme")
GRANT = {"grant_type": "authorization_code", "code": "canary-code-1"}
GOOD = {"token_type": "Bearer", "access_token": "canary-access-1", "expires_in": 3600, "scope": "a,b c"}


def server(**facts):
    return AuthorizationServer(
        redirect=REDIRECT, scopes={"read": ("read:user",), "change": ("a b", "c+d", "e%f")}, **facts
    )


def request(policy=None, *, scopes=("read:user", "write:data"), hint="", started=1000.0):
    return AuthorizationRequest.new(
        "acme",
        policy or server(),
        "client-1",
        "http://127.0.0.1:5000/callback/acme",
        scopes,
        randomness=(bytes(range(32)), bytes(range(32, 64))),
        started=started,
        hint=hint,
    )


def answer(made, **parameters):
    return urlencode({"state": made.state, "code": "canary-code-1"} | parameters)


def failure_of(made, query, at=1001.0):
    with pytest.raises(FailureError) as caught:
        made.code(query, at=at)
    return caught.value.failure


class TestAsking:
    def test_the_address_holds_all_that_the_platform_needs(self):
        made = request(server(extra={"prompt": "consent"}, scope_separator=",", hint_parameter="login"), hint="anna")

        asked = parse_qs(urlsplit(made.url("https://acme.example/authorize")).query, strict_parsing=True)

        assert asked == {
            "prompt": ["consent"],
            "response_type": ["code"],
            "client_id": ["client-1"],
            "redirect_uri": ["http://127.0.0.1:5000/callback/acme"],
            "state": [made.state],
            "scope": ["read:user,write:data"],
            "code_challenge": [challenge(made.verifier)],
            "code_challenge_method": ["S256"],
            "login": ["anna"],
        }

    def test_a_platforms_own_extras_cannot_replace_what_protects_the_sign_in(self):
        made = request(
            server(extra={"state": "fixed", "code_challenge_method": "plain", "redirect_uri": "http://evil"})
        )

        asked = parse_qs(urlsplit(made.url("https://acme.example/authorize")).query)

        assert asked["state"] == [made.state]
        assert asked["code_challenge_method"] == ["S256"]
        assert asked["redirect_uri"] == [made.redirect_uri]

    def test_no_scopes_no_pkce_no_hint_are_left_out_where_the_platform_has_none(self):
        made = request(server(pkce=False), scopes=(), hint="anna")

        asked = parse_qs(urlsplit(made.url("https://acme.example/authorize")).query)

        assert set(asked) == {"response_type", "client_id", "redirect_uri", "state"}

    def test_an_address_that_has_a_query_already_is_continued(self):
        url = request().url("https://acme.example/authorize?tenant=1")

        assert url.startswith("https://acme.example/authorize?tenant=1&")
        assert url.count("?") == 1

    @pytest.mark.parametrize("scope", ["a b", "c+d", "e%f", "e%20f", "ünï", "x&y=z", "a\nb"])
    def test_the_address_is_plain_ascii_with_nothing_left_to_escape(self, scope):
        url = request(scopes=(scope,)).url("https://acme.example/authorize")

        assert url.isascii()
        assert "+" not in url
        assert not set(url) & set(" \"'<>\\^`{|}\n")
        assert dict(parse_qsl(urlsplit(url).query))["scope"] == scope
        assert quote(url, safe="/:?&=%-._~") == url

    def test_state_and_verifier_are_256_bits_each_and_the_challenge_is_their_sha256(self):
        made = request()

        assert len(base64.urlsafe_b64decode(made.state + "=")) == 32
        assert 43 <= len(made.verifier) <= 128  # RFC 7636 section 4.1
        expected = base64.urlsafe_b64encode(hashlib.sha256(made.verifier.encode()).digest()).rstrip(b"=").decode()
        assert challenge(made.verifier) == expected

    def test_the_challenge_is_the_one_of_rfc_7636_appendix_b(self):
        assert challenge("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk") == "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"

    def test_what_is_shown_for_debugging_holds_no_secret(self):
        made = request()

        assert made.state not in repr(made)
        assert made.verifier not in repr(made)
        assert "canary" not in repr(ClientCredentials("id", "canary-secret"))
        assert "canary" not in repr(TokenSet("canary-access", "canary-refresh", extra={"k": "canary-extra"}))


class TestAnswering:
    def test_the_right_answer_gives_its_code(self):
        made = request()

        assert made.code(answer(made), at=1001.0) == "canary-code-1"

    @pytest.mark.parametrize("state", ["", "x", "é", "\U0001f600", "A" * 43, "A" * 5000])
    def test_another_state_belongs_to_no_sign_in_of_ours(self, state):
        made = request()

        assert failure_of(made, urlencode({"state": state, "code": "c"})) == StateMismatch("state")

    def test_states_are_compared_in_constant_time(self, monkeypatch):
        compared, real, made = [], hmac.compare_digest, request()
        monkeypatch.setattr(hmac, "compare_digest", lambda a, b: compared.append((a, b)) or real(a, b))

        assert failure_of(made, answer(made, state="x")) == StateMismatch("state")

        assert compared == [(b"x", made.state.encode())]

    def test_a_missing_state_belongs_to_no_sign_in_of_ours(self):
        assert failure_of(request(), "code=c") == StateMismatch("state")
        assert failure_of(request(), "") == StateMismatch("state")

    @given(st.text())
    def test_whatever_arrives_is_answered_with_a_failure(self, query):
        assert isinstance(failure_of(request(), query), StateMismatch)

    def test_a_state_with_half_a_surrogate_is_compared_like_any_other(self):
        assert not request().expects("\ud800")

    @pytest.mark.parametrize(("at", "counts"), [(1299.0, True), (1300.0, True), (1301.0, False)])
    def test_an_answer_counts_for_300_seconds(self, at, counts):
        made = request()

        if counts:
            assert made.code(answer(made), at=at) == "canary-code-1"
        else:
            assert failure_of(made, answer(made), at) == StateMismatch("late")
        assert ANSWER_SECONDS == 300

    @pytest.mark.parametrize("twice", ["state", "code", "iss", "error"])
    def test_a_doubled_parameter_is_refused(self, twice):
        made = request()
        query = answer(made, iss="i", error="e")

        assert failure_of(made, f"{query}&{twice}=x") == StateMismatch("duplicate")

    def test_too_many_parameters_are_refused(self):
        made = request()
        many = "&".join(f"p{n}=1" for n in range(32))

        assert failure_of(made, f"{answer(made)}&{many}") == StateMismatch("shape")

    @pytest.mark.parametrize("issuer", ["", "https://acme.example"])
    def test_an_answer_without_a_code_is_none(self, issuer):
        made = request(server(issuer=issuer, iss_required=True))

        assert failure_of(made, urlencode({"state": made.state})) == StateMismatch("code")
        assert failure_of(made, answer(made, code="")) == StateMismatch("code")

    def test_a_query_is_read_as_browsers_write_it(self):
        assert read_answer("a=1+2&b=&c=%C3%BC") == {"a": "1 2", "b": "", "c": "ü"}


class TestIssuers:
    ISSUER = "https://acme.example"

    @pytest.mark.parametrize("wrong", ["https://evil.example", "https://acme.example/", "HTTPS://ACME.EXAMPLE", ""])
    def test_the_issuer_is_compared_as_an_exact_string(self, wrong):
        made = request(server(issuer=self.ISSUER))

        assert failure_of(made, answer(made, iss=wrong)) == StateMismatch("issuer")

    def test_the_right_issuer_and_an_optional_one_are_taken(self):
        made = request(server(issuer=self.ISSUER))

        assert made.code(answer(made, iss=self.ISSUER), at=1001.0) == "canary-code-1"
        assert made.code(answer(made), at=1001.0) == "canary-code-1"

    def test_a_promised_issuer_may_not_be_missing(self):
        made = request(server(issuer=self.ISSUER, iss_required=True))

        assert made.code(answer(made, iss=self.ISSUER), at=1001.0) == "canary-code-1"
        assert failure_of(made, answer(made)) == StateMismatch("issuer")

    def test_an_issuer_we_know_nothing_of_is_not_looked_at(self):
        made = request()

        assert made.code(answer(made, iss="https://whoever.example"), at=1001.0) == "canary-code-1"

    def test_an_error_from_the_wrong_issuer_is_not_believed(self):
        made = request(server(issuer=self.ISSUER))

        assert failure_of(made, answer(made, iss="https://evil", error="access_denied")) == StateMismatch("issuer")


class TestRefusals:
    @pytest.mark.parametrize(
        ("error", "failure"),
        [
            ("access_denied", Refused),
            ("admin_consent", ApprovalNeeded),
            ("server_error", Unavailable),
            ("temporarily_unavailable", Unavailable),
            ("invalid_scope", Rejected),
        ],
    )
    def test_each_error_has_its_own_ending(self, error, failure):
        made = request(server(approval_codes=("admin_consent",)))

        found = failure_of(made, answer(made, error=error, error_description="words " * 200))

        assert isinstance(found, failure)
        assert found.trace.code == error
        assert len(found.trace.words) == 500

    def test_an_error_wins_over_a_code_and_needs_no_words(self):
        made = request()

        found = failure_of(made, answer(made, error="access_denied"))

        assert found.trace.words == ""

    def test_an_error_needs_the_right_state_too(self):
        assert failure_of(request(), "error=access_denied&state=x") == StateMismatch("state")


class TestTokenRequests:
    def test_a_public_client_names_itself_in_the_body(self):
        body, headers = token_form(server(), ClientCredentials("id"), GRANT)

        assert body == {**GRANT, "client_id": "id"}
        assert headers == {"accept": "application/json"}

    def test_a_secret_goes_into_the_body_where_the_platform_wants_it(self):
        body, _ = token_form(server(extra_token={"audience": "x"}), ClientCredentials("id", "canary"), GRANT)

        assert body == {**GRANT, "audience": "x", "client_id": "id", "client_secret": "canary"}

    def test_a_secret_goes_into_the_header_where_the_platform_wants_it(self):
        body, headers = token_form(server(client_auth="basic"), ClientCredentials("i:d", "canary%+"), GRANT)

        assert body == GRANT
        assert base64.b64decode(headers["authorization"].removeprefix("Basic ")) == b"i%3Ad:canary%25%2B"

    def test_a_public_client_has_nothing_for_the_header(self):
        body, headers = token_form(server(client_auth="basic"), ClientCredentials("id"), GRANT)

        assert body["client_id"] == "id"
        assert "authorization" not in headers


class TestTokenAnswers:
    def test_a_whole_answer_is_read(self):
        tokens = read_tokens(Reply(200, {}, GOOD | {"refresh_token": "canary-refresh-1"}), NOON)

        assert tokens == TokenSet(
            "canary-access-1", "canary-refresh-1", NOON + timedelta(hours=1), NOON, ("a", "b", "c")
        )

    def test_permissions_are_believed_up_to_a_number_and_a_length(self):
        long, many = "x" * (LONGEST_SCOPE + 1), " ".join(f"s{i}" for i in range(5_000))
        found = read_tokens(Reply(200, {}, GOOD | {"scope": f"{long},{long[1:]} {many}"}), NOON).scopes

        assert found == (long[1:], *(f"s{i}" for i in range(MOST_SCOPES - 2)))

    def test_only_type_and_token_are_needed(self):
        tokens = read_tokens(Reply(200, {}, {"token_type": "BEARER", "access_token": "canary"}), NOON)

        assert tokens == TokenSet("canary", "", None, NOON, ())

    @pytest.mark.parametrize(("said", "ends"), [(86400, NOON + timedelta(days=1)), ("soon", None), (-1, None)])
    def test_the_end_of_the_refresh_token_is_kept_where_it_can_be_understood(self, said, ends):
        body = GOOD | {"refresh_token": "canary-refresh-1", "refresh_token_expires_in": said}

        assert ends == read_tokens(Reply(200, {}, body), NOON).refresh_until

    @pytest.mark.parametrize("seconds", ["3600", 3600.5, 1, 10**12, float("inf")])
    def test_a_life_in_any_sensible_form_is_taken_and_bounded(self, seconds):
        tokens = read_tokens(Reply(200, {}, GOOD | {"expires_in": seconds}), NOON)

        assert NOON < tokens.expires_at <= NOON + timedelta(seconds=LONGEST_LIFE)

    @pytest.mark.parametrize(
        "wrong",
        [
            {"token_type": "mac"},
            {"token_type": None},
            {"token_type": 7},
            {"access_token": ""},
            {"access_token": None},
            {"access_token": ["x"]},
            {"access_token": "canary\r\nX-Evil: 1"},
            {"access_token": "canär"},
            {"refresh_token": 5},
            {"refresh_token": "a\x00b"},
            {"expires_in": 0},
            {"expires_in": -1},
            {"expires_in": True},
            {"expires_in": float("nan")},
            {"expires_in": "soon"},
            {"expires_in": []},
            {"scope": ["a"]},
        ],
    )
    def test_anything_else_is_unreadable(self, wrong):
        with pytest.raises(FailureError) as caught:
            read_tokens(Reply(200, {}, GOOD | wrong), NOON)

        assert caught.value.failure == Unreadable("token")

    @pytest.mark.parametrize("body", [None, [], "text", 5, {}, {"token_type": "Bearer"}])
    def test_another_shape_is_unreadable(self, body):
        with pytest.raises(FailureError) as caught:
            read_tokens(Reply(200, {}, body), NOON)

        assert caught.value.failure == Unreadable("token")


class TestTokenLives:
    def test_a_long_token_is_due_five_minutes_before_its_end(self):
        tokens = TokenSet("a", "r", NOON + timedelta(hours=1), NOON)

        assert tokens.due_at() == NOON + timedelta(minutes=55)

    def test_a_short_token_is_due_at_half_its_life(self):
        tokens = TokenSet("a", "r", NOON + timedelta(seconds=10), NOON)

        assert tokens.due_at() == NOON + timedelta(seconds=5)

    def test_without_a_beginning_the_five_minutes_hold(self):
        assert TokenSet("a", "r", NOON).due_at() == NOON - timedelta(minutes=5)

    def test_without_an_end_or_a_refresh_token_nothing_is_due(self):
        assert TokenSet("a", "r").due_at() is None
        assert TokenSet("a", "", NOON, NOON).due_at() is None

    def test_whoever_knows_another_way_to_new_tokens_says_so(self):
        assert TokenSet("a", "", NOON).due_at(renewable=True) == NOON - timedelta(minutes=5)
        assert TokenSet("a", "r", NOON).due_at(renewable=False) is None

    def test_an_answer_without_refresh_token_keeps_the_old_one(self):
        old = TokenSet("a1", "r1", NOON, NOON, ("s",), extra={"k": "1", "m": "1"})

        new = old.followed_by(TokenSet("a2", "", None, NOON, (), "Other", extra={"k": "2"}))

        assert new == TokenSet("a2", "r1", None, NOON, ("s",), "Other", {"k": "2", "m": "1"})

    def test_the_end_of_a_refresh_token_goes_with_it(self):
        old = TokenSet("a1", "r1", refresh_until=NOON)

        assert old.followed_by(TokenSet("a2")).refresh_until == NOON
        assert old.followed_by(TokenSet("a2", "r2")).refresh_until is None

    def test_an_answer_with_refresh_token_replaces_the_old_one(self):
        new = TokenSet("a1", "r1", scopes=("s",)).followed_by(TokenSet("a2", "r2", scopes=("t",)))

        assert (new.refresh, new.scopes) == ("r2", ("t",))
