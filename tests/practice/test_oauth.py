"""Signing in at the practice platform: the question, the answer, the tokens, and every way to be refused."""

import pytest

from tests.practice.conftest import CLIENT, REDIRECT, Visitor, query_of


async def test_the_platform_describes_itself(practice, http):
    body = (await http.get("/.well-known/oauth-authorization-server")).json()

    assert body["issuer"] == practice.origin
    assert body["token_endpoint"] == f"{practice.origin}/oauth/token"
    assert body["code_challenge_methods_supported"] == ["S256"]
    assert body["authorization_response_iss_parameter_supported"] is True


async def test_the_page_asks_in_plain_words_and_says_it_is_pretend(visitor):
    page = await visitor.ask(scope="read:user")

    assert page.status_code == 200
    for words in ("A pretend platform", "Ada Practice", "Ben Practice", ">Allow<", ">Deny<", "See your name"):
        assert words in page.text
    assert "Create, change and delete" not in page.text
    assert "Change anything" in page.text
    assert 'value="ada" checked' in page.text
    assert "<script" not in page.text


async def test_the_page_cannot_be_framed_and_leads_only_home(visitor):
    page = await visitor.ask()

    policy = page.headers["content-security-policy"]
    assert "default-src 'none'" in policy
    assert "frame-ancestors 'none'" in policy
    assert "form-action 'self' http://127.0.0.1:47999" in policy
    assert page.headers["referrer-policy"] == "same-origin"


@pytest.mark.parametrize("hint", ["ben", "Ben Practice", "user_ben", "ben@practice.example"])
async def test_a_hint_chooses_the_person(visitor, hint):
    page = await visitor.ask(login_hint=hint)

    assert 'value="ben" checked' in page.text
    assert 'value="ada" checked' not in page.text


async def test_allow_leads_back_with_code_state_and_issuer(practice, visitor):
    answer = await visitor.decide(await visitor.ask())

    assert set(answer) == {"code", "state", "iss"}
    assert (answer["state"], answer["iss"]) == ("canary-state-1", practice.origin)


async def test_deny_leads_back_with_a_refusal(practice, visitor):
    answer = await visitor.decide(await visitor.ask(), "deny")

    assert (answer["error"], answer["state"], answer["iss"]) == ("access_denied", "canary-state-1", practice.origin)
    assert "code" not in answer


async def test_nobody_chosen_is_a_refusal(visitor):
    answer = await visitor.decide(await visitor.ask(), person="mallory")

    assert answer["error"] == "access_denied"


@pytest.mark.parametrize(
    "changed",
    [
        {"client_id": "someone-else"},
        {"client_id": None},
        {"redirect_uri": None},
        {"redirect_uri": "https://evil.example/callback/practice"},
        {"redirect_uri": "http://127.0.0.1/callback/practice"},
        {"redirect_uri": "http://localhost:4000/callback/practice"},
        {"redirect_uri": "http://127.0.0.1.evil.example:80/callback/practice"},
        {"redirect_uri": "http://127.0.0.1:4000@evil.example/callback/practice"},
        {"redirect_uri": "http://127.0.0.1:4000/callback/practice?next=1"},
        {"redirect_uri": "http://127.0.0.1:4000/callback/practice\r\nX: 1"},
        {"redirect_uri": "http://127.0.0.1:4000/elsewhere"},
    ],
)
async def test_an_unknown_program_or_way_back_gets_a_page_and_no_redirect(visitor, changed):
    page = await visitor.ask(**changed)

    assert page.status_code == 400
    assert "location" not in page.headers
    assert "cannot go on" in page.text
    assert "evil" not in page.text


async def test_a_doubled_parameter_gets_a_page(visitor, http):
    page = await http.get("/oauth/authorize", params=[*visitor.question().items(), ("state", "other")])

    assert page.status_code == 400
    assert "cannot be read" in page.text


@pytest.mark.parametrize(
    ("changed", "error"),
    [
        ({"response_type": "token"}, "unsupported_response_type"),
        ({"state": None}, "invalid_request"),
        ({"code_challenge": None}, "invalid_request"),
        ({"code_challenge": "short"}, "invalid_request"),
        ({"code_challenge_method": "plain"}, "invalid_request"),
        ({"code_challenge_method": None}, "invalid_request"),
        ({"scope": None}, "invalid_scope"),
        ({"scope": "read:user write:data"}, "invalid_scope"),
        ({"scope": "read:user,read:user"}, "invalid_scope"),
        ({"scope": "delete:everything"}, "invalid_scope"),
    ],
)
async def test_a_wrong_question_is_sent_back_with_its_error(practice, visitor, changed, error):
    response = await visitor.ask(**changed)

    assert response.status_code == 303
    answer = query_of(response)
    assert (answer["error"], answer["iss"]) == ([error], [practice.origin])
    assert answer["state"] == [visitor.question(**changed).get("state", "")]


@pytest.mark.parametrize("redirect", ["http://[::1]:4000/callback/practice", "http://127.0.0.1:1/callback/a/b.c"])
async def test_both_loopback_literals_are_good(visitor, redirect):
    page = await visitor.ask(redirect_uri=redirect)

    assert page.status_code == 200


async def test_a_question_is_answered_once(visitor, http):
    page = await visitor.ask()
    await visitor.decide(page)

    ticket = page.text.split('name="ticket" value="')[1].split('"')[0]
    again = await http.post("/oauth/authorize", data={"ticket": ticket, "person": "ada", "decision": "allow"})

    assert again.status_code == 400
    assert "answered before" in again.text


async def test_a_question_grows_old(visitor, clock, http):
    page = await visitor.ask()
    clock.advance(601)

    ticket = page.text.split('name="ticket" value="')[1].split('"')[0]
    late = await http.post("/oauth/authorize", data={"ticket": ticket, "person": "ada", "decision": "allow"})

    assert late.status_code == 400


@pytest.mark.parametrize(
    ("headers", "data", "status"),
    [
        ({"Origin": "https://evil.example"}, {"ticket": "x"}, 403),
        ({}, {"ticket": "guess", "decision": "allow", "person": "ada"}, 400),
        ({"Content-Type": "application/x-www-form-urlencoded"}, b"ticket=a&ticket=b", 400),
    ],
)
async def test_an_answer_from_elsewhere_is_not_taken(http, headers, data, status):
    how = {"content": data} if isinstance(data, bytes) else {"data": data}
    response = await http.post("/oauth/authorize", headers=headers, **how)

    assert response.status_code == status
    assert "location" not in response.headers


async def test_a_code_becomes_tokens_as_json_and_as_a_form(visitor, http):
    as_json = await visitor.exchange(await visitor.code())
    form = {
        "grant_type": "authorization_code",
        "client_id": CLIENT,
        "client_secret": "",
        "redirect_uri": REDIRECT,
        "code_verifier": visitor.verifier,
    }
    as_form = await http.post("/oauth/token", data={**form, "code": await visitor.code(scope="read:user")})

    assert as_json.status_code == as_form.status_code == 200
    assert as_json.headers["cache-control"] == "no-store"
    body = as_json.json()
    assert set(body) == {"access_token", "token_type", "expires_in", "refresh_token", "scope"}
    assert (body["token_type"], body["expires_in"]) == ("Bearer", 3600)
    assert body["scope"] == "read:user,write:data,admin:webhooks"
    assert as_form.json()["scope"] == "read:user"


@pytest.mark.parametrize(
    ("changed", "error"),
    [
        ({"code_verifier": "a" * 43}, "invalid_grant"),
        ({"code_verifier": "short"}, "invalid_grant"),
        ({"code_verifier": None}, "invalid_request"),
        ({"redirect_uri": REDIRECT + "/other"}, "invalid_grant"),
        ({"code": "canary-code-1"}, "invalid_grant"),
        ({"code": ["a"]}, "invalid_request"),
        ({"code": ""}, "invalid_request"),
        ({"grant_type": "password"}, "unsupported_grant_type"),
        ({"client_id": "someone-else"}, "invalid_client"),
        ({"client_secret": "canary-secret-1"}, "invalid_client"),
    ],
)
async def test_what_does_not_fit_gets_no_token(visitor, changed, error):
    body = {
        "grant_type": "authorization_code",
        "code": await visitor.code(),
        "redirect_uri": REDIRECT,
        "code_verifier": visitor.verifier,
        **changed,
    }

    response = await visitor.token(**body)

    assert response.status_code == (401 if error == "invalid_client" else 400)
    assert response.json()["error"] == error
    assert response.json()["error_description"]


async def test_a_code_that_did_not_fit_cannot_be_tried_again(visitor):
    code = await visitor.code()
    await visitor.exchange(code, code_verifier="a" * 43)

    assert (await visitor.exchange(code)).json()["error"] == "invalid_grant"


async def test_a_code_lives_a_minute(visitor, clock):
    code = await visitor.code()
    clock.advance(60)

    response = await visitor.exchange(code)

    assert (response.status_code, response.json()["error"]) == (400, "invalid_grant")


async def test_a_code_used_twice_ends_what_it_gave(visitor):
    code = await visitor.code()
    visitor.tokens = (await visitor.exchange(code)).json()

    again = await visitor.exchange(code)

    assert again.json()["error"] == "invalid_grant"
    assert (await visitor.call("GET", "/users/me")).status_code == 401


@pytest.mark.parametrize(
    ("how", "words"),
    [
        ({"content": b"x", "headers": {"Content-Type": "text/plain"}}, "Content-Type"),
        ({"content": b"{", "headers": {"Content-Type": "application/json"}}, "valid JSON"),
        ({"content": b"[]", "headers": {"Content-Type": "application/json"}}, "JSON object"),
        ({"content": b"client_id=%ff", "headers": {"Content-Type": "application/x-www-form-urlencoded"}}, "read"),
        (
            {"content": b"code=a&code=b", "headers": {"Content-Type": "application/x-www-form-urlencoded"}},
            "twice",
        ),
        ({"json": {"grant_type": "refresh_token"}}, "client_id"),
        ({"json": {"client_id": CLIENT}}, "grant_type"),
    ],
)
async def test_a_token_request_that_cannot_be_read_is_refused_with_the_reason(http, how, words):
    response = await http.post("/oauth/token", **how)

    assert (response.status_code, response.json()["error"]) == (400, "invalid_request")
    assert words in response.json()["error_description"]


async def test_tokens_are_asked_for_at_most_twenty_times_a_minute(visitor, clock):
    statuses = [(await visitor.refresh("canary-refresh-1")).status_code for _ in range(20)]
    refused = await visitor.refresh("canary-refresh-1")
    clock.advance(float(refused.headers["retry-after"]))
    after = await visitor.refresh("canary-refresh-1")

    assert statuses == [400] * 20
    assert refused.status_code == 429
    assert refused.json() == {"error": "rate_limited", "error_description": "Too many requests", "retry_after": 3}
    assert after.status_code == 400


async def test_an_access_token_lives_an_hour(ada, clock):
    clock.advance(3599)
    still = await ada.call("GET", "/users/me")
    clock.advance(1)
    ended = await ada.call("GET", "/users/me")

    assert (still.status_code, ended.status_code) == (200, 401)
    assert ended.json() == {"error": "invalid_token", "error_description": "Token expired or invalid"}
    assert ended.headers["www-authenticate"] == 'Bearer error="invalid_token"'


async def test_refreshing_gives_a_new_pair(ada, clock):
    old = ada.tokens
    clock.advance(4000)

    ada.tokens = (await ada.refresh()).json()

    assert ada.tokens["refresh_token"] != old["refresh_token"]
    assert (await ada.call("GET", "/users/me")).status_code == 200
    assert (await ada.refresh()).status_code == 200


async def test_a_refresh_token_used_twice_ends_the_family(ada):
    old = ada.tokens["refresh_token"]
    ada.tokens = (await ada.refresh()).json()

    again = await ada.refresh(old)

    assert again.json()["error"] == "invalid_grant"
    assert (await ada.call("GET", "/users/me")).status_code == 401
    assert (await ada.refresh()).json()["error"] == "invalid_grant"


async def test_a_refresh_may_ask_for_less_and_never_for_more(visitor):
    await visitor.sign_in(scope="read:user,write:data")

    more = await visitor.refresh(scope="read:user,admin:webhooks")
    less = await visitor.refresh(scope="read:user")
    visitor.tokens = less.json()

    assert more.json()["error"] == "invalid_scope"
    assert less.json()["scope"] == "read:user"
    assert (await visitor.call("DELETE", "/items/any")).status_code == 403
    assert (await visitor.refresh()).json()["scope"] == "read:user,write:data"


async def test_a_platform_may_keep_its_refresh_token(practice, ada):
    practice.faults.settings.rotate = False

    first = (await ada.refresh()).json()

    assert "refresh_token" not in first
    assert (await ada.refresh()).status_code == 200


async def revoke(visitor, token):
    return await visitor.http.post("/oauth/revoke", data={"client_id": CLIENT, "token": token})


async def test_revoking_the_refresh_token_ends_everything(ada):
    response = await revoke(ada, ada.tokens["refresh_token"])

    assert response.status_code == 200
    assert (await ada.call("GET", "/users/me")).status_code == 401
    assert (await ada.refresh()).status_code == 400


async def test_revoking_the_access_token_ends_only_that(ada):
    await revoke(ada, ada.tokens["access_token"])

    assert (await ada.call("GET", "/users/me")).status_code == 401
    assert (await ada.refresh()).status_code == 200


async def test_revoking_what_is_not_known_is_fine(ada):
    response = await revoke(ada, "canary-access-1")

    assert (response.status_code, response.json()) == (200, {})
    assert (await ada.call("GET", "/users/me")).status_code == 200


async def test_revoking_needs_the_client(http):
    response = await http.post("/oauth/revoke", json={"client_id": "someone", "token": "canary-access-1"})

    assert response.json()["error"] == "invalid_client"


async def test_two_people_have_two_accounts(ada, ben):
    mine = (await ada.call("GET", "/users/me")).json()
    theirs = (await ben.call("GET", "/users/me")).json()

    assert mine == {"id": "user_ada", "handle": "ada", "name": "Ada Practice", "email": "ada@practice.example"}
    assert theirs["name"] == "Ben Practice"


async def test_ending_one_grant_leaves_the_other(practice, http, ada):
    other = await Visitor(practice, http).sign_in()
    await revoke(ada, ada.tokens["refresh_token"])

    assert (await other.call("GET", "/users/me")).status_code == 200
