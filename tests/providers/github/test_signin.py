"""The ways into GitHub: browser and secret, a code and a client id alone, a pasted key; and out again."""

from dataclasses import replace
from datetime import timedelta

import pytest

from connector_app.adapters.http import HttpTransport
from connector_app.model.call import Reply
from connector_app.model.failure import (
    FailureError,
    Refused,
    Rejected,
    TimedOut,
    Unauthorized,
    Unreadable,
    trace_of,
)
from connector_app.model.oauth import AuthorizationRequest, ClientCredentials, TokenSet
from connector_app.providers import github
from connector_app.providers.github import signin
from connector_app.services import devices, grants
from connector_app.services.catalog import Catalog, Overrides
from connector_app.services.exchange import Exchange
from connector_app.services.limits import Limits
from connector_app.services.typed import pasted_key, typed_client
from connector_app.store.database import Database
from tests.providers.conformance import failure
from tests.providers.github.fake import GitHubRemote
from tests.providers.github.fake_signin import CLIENT, REDIRECT, SECRET

PROVIDER = github.PROVIDER
US = ClientCredentials(CLIENT, SECRET)
ALONE = ClientCredentials(CLIENT)
CHANGE = PROVIDER.oauth.scopes["change"]


@pytest.fixture
async def remote():
    async with GitHubRemote() as remote:
        yield remote


@pytest.fixture
async def exchange(tmp_path, remote):
    overrides = Overrides(endpoints={"github": remote.endpoints}, insecure_loopback=True)
    async with HttpTransport(proxy="none") as wire, Database(tmp_path / "data.db") as db:
        limits = Limits(db, remote.clock)
        await limits.start()
        yield Exchange(wire, Catalog((PROVIDER,), overrides), limits, remote.clock, bytes)
        await limits.close()


@pytest.fixture
def bare(exchange):
    async def bare(call):
        return await exchange.bare(PROVIDER, call)

    return bare


def asked(redirect=REDIRECT, scopes=CHANGE):
    return AuthorizationRequest.new(
        "github", PROVIDER.oauth, CLIENT, redirect, scopes, randomness=(bytes(32), bytes([1] * 32)), started=0.0
    )


def consent(remote, request):
    """Let the person agree, to what the browser was sent to ask."""
    from urllib.parse import parse_qsl, urlsplit  # noqa: PLC0415

    query = dict(parse_qsl(urlsplit(request.url(remote.endpoints["authorize"])).query))
    assert query["code_challenge_method"] == "S256"
    names = ("redirect_uri", "scope", "code_challenge")
    return remote.accounts.authorize("octocat", **{name: query[name] for name in names})


# ---- in the browser


async def test_a_code_becomes_tokens_that_end_and_can_be_renewed(remote, bare, exchange):
    request = asked()
    tokens = await bare(grants.code_call(request, US, consent(remote, request), remote.clock))

    assert tokens.access.startswith("gho_")
    assert tokens.refresh.startswith("ghr_")
    assert tokens.scopes == ("repo", "read:user")
    assert tokens.expires_at == remote.clock.now() + timedelta(hours=8)
    assert (await exchange.with_tokens(PROVIDER, PROVIDER.whoami(), tokens)).name == "octocat"


def test_the_browser_is_sent_with_all_that_github_wants():
    url = asked("http://127.0.0.1:49213/callback/github").url(PROVIDER.endpoints["authorize"])

    assert url.startswith("https://github.com/login/oauth/authorize?")
    assert "redirect_uri=http%3A%2F%2F127.0.0.1%3A49213%2Fcallback%2Fgithub" in url
    assert "scope=repo%20read%3Auser%20offline_access" in url
    assert "prompt=select_account" in url


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"client_secret": "f" * 40}, "incorrect_client_credentials"),
        ({"client_secret": ""}, "incorrect_client_credentials"),
        ({"client_id": "Ov23liNOBODY"}, "incorrect_client_credentials"),
        ({"code": "canary-other-code"}, "bad_verification_code"),
        ({"code_verifier": "x" * 43}, "bad_verification_code"),
        ({"redirect_uri": "http://127.0.0.1:1/callback/github"}, "redirect_uri_mismatch"),
    ],
)
async def test_a_wrong_word_at_the_exchange_is_refused_with_a_sentence(remote, bare, change, code):
    request = asked()
    call = grants.code_call(request, US, consent(remote, request), remote.clock)

    found = await failure(bare(replace(call, form={**call.form, **change})))
    assert isinstance(found, Rejected)
    assert trace_of(found).code == code
    assert found.message


async def test_a_code_counts_once_and_for_ten_minutes(remote, bare):
    request = asked()
    code = consent(remote, request)
    await bare(grants.code_call(request, US, code, remote.clock))
    assert trace_of(await failure(bare(grants.code_call(request, US, code, remote.clock)))).code

    code = consent(remote, request)
    remote.clock.advance(601)
    assert trace_of(await failure(bare(grants.code_call(request, US, code, remote.clock)))).code


async def test_tokens_that_come_as_a_form_are_read(remote, bare):
    remote.accounts.as_form = True
    request = asked()

    tokens = await bare(grants.code_call(request, US, consent(remote, request), remote.clock))
    assert tokens.scopes == ("repo", "read:user")
    assert tokens.expires_at == remote.clock.now() + timedelta(hours=8)


async def test_tokens_without_an_end_are_taken_as_such(remote, bare):
    remote.accounts.expiring = False  # an older Enterprise server
    request = asked()

    tokens = await bare(grants.code_call(request, US, consent(remote, request), remote.clock))
    assert (tokens.refresh, tokens.expires_at) == ("", None)


def test_a_token_answer_that_is_none_cannot_be_read():
    at = GitHubRemote().clock.now()
    with pytest.raises(FailureError) as error:
        signin.read_tokens(Reply(200, {}, None, b"<html>"), at)
    assert isinstance(error.value.failure, Unreadable)


# ---- renewing


@pytest.mark.parametrize(("by_device", "client"), [(False, US), (True, US), (True, ALONE)])
async def test_a_refresh_token_counts_once_and_takes_the_old_pair_along(remote, bare, exchange, by_device, client):
    access, key = remote.accounts.issue("octocat", CHANGE, by_device=by_device)
    fresh = await bare(grants.refresh_call(PROVIDER, client, key.refresh, remote.clock))

    assert fresh.access != access
    assert isinstance(await failure(exchange.with_tokens(PROVIDER, PROVIDER.whoami(), TokenSet(access))), Unauthorized)
    assert (await exchange.with_tokens(PROVIDER, PROVIDER.whoami(), fresh)).name == "octocat"
    again = await failure(bare(grants.refresh_call(PROVIDER, client, key.refresh, remote.clock)))
    assert isinstance(again, Unauthorized)
    assert trace_of(again).code == "bad_refresh_token"


# ---- with a code


async def device(remote, bare):
    code = await bare(grants.device_call(PROVIDER, ALONE, CHANGE))
    return code, lambda: bare(grants.device_token_call(PROVIDER, ALONE, code, remote.clock))


async def test_a_code_that_was_typed_in_becomes_tokens_without_any_secret(remote, bare):
    code, ask = await device(remote, bare)
    assert (code.user_code, code.interval, code.seconds) == ("WDJB-MJHT", 5, 900)

    remote.clock.advance(5)
    pending = await failure(ask())
    assert devices._next_interval(pending, 5, PROVIDER, code) == 5
    remote.accounts.agree(code.secret)
    remote.clock.advance(5)
    tokens = await ask()
    assert tokens.access.startswith("gho_")
    assert tokens.scopes == ("repo", "read:user")


async def test_whoever_asks_too_often_asks_more_slowly(remote, bare):
    code, ask = await device(remote, bare)
    await failure(ask())

    slower = await failure(ask())
    assert trace_of(slower).code == "slow_down"
    assert devices._next_interval(slower, 5, PROVIDER, code) == 10


async def test_a_code_that_was_refused_is_a_refusal(remote, bare):
    code, ask = await device(remote, bare)
    remote.accounts.agree(code.secret, "access_denied")
    remote.clock.advance(5)

    assert isinstance(await failure(ask()), Refused)


async def test_a_code_that_is_too_old_has_timed_out(remote, bare):
    code, ask = await device(remote, bare)
    remote.clock.advance(901)
    old = await failure(ask())

    with pytest.raises(FailureError) as error:
        devices._next_interval(old, 5, PROVIDER, code)
    assert isinstance(error.value.failure, TimedOut)


async def test_where_codes_are_switched_off_the_box_to_tick_is_named(remote, bare):
    remote.accounts.device_flow = False

    found = await failure(bare(grants.device_call(PROVIDER, ALONE, CHANGE)))
    assert isinstance(found, Rejected)
    assert "Enable Device Flow" in found.message


# ---- with a key that a person made


@pytest.mark.parametrize("key", ["ghp_" + "a1B2" * 9, "github_pat_" + "A1b2" * 5 + "_" + "c" * 59, "  ghp_" + "x" * 36])
def test_a_key_that_a_person_made_is_taken(key):
    assert pasted_key(PROVIDER.pasted, key) == TokenSet(key.strip())


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("ghr_" + "1" * 36, "renews"),
        ("gho_" + "1" * 36, "another program"),
        ("ghu_" + "1" * 36, "another program"),
        ("ghs_" + "1" * 36, "installed app"),
        ("v1." + "a" * 40, "installed app"),
        ("Ov23liEXAMPLE0123456", "client id"),
        ("Iv1.0123456789abcdef", "client id"),
        ("0120e057bd645470c1ed", "client id"),
        ("0123456789abcdef0123456789abcdef01234567", "client secret"),
        ("https://example.test/hooks/1", "address"),
        ("WDJB-MJHT", "code"),
        ("123456", "code"),
        ("SHA256:" + "a" * 43, "another kind"),
        ("ghp_short", "does not look like"),
        ("correct-horse", "github_pat_ or ghp_"),
        ("ghp_" + "a" * 20 + " " + "b" * 16, "without spaces"),
        ("", "missing"),
    ],
)
def test_the_usual_mistakes_have_a_sentence_each(text, word):
    with pytest.raises(FailureError) as error:
        pasted_key(PROVIDER.pasted, text)
    (problem,) = error.value.failure.problems
    assert word in problem.message


# ---- who the program is


@pytest.mark.parametrize("client_id", ["Ov23liEXAMPLE0123456", "0120e057bd645470c1ed", "Iv1.0123456789abcdef"])
def test_a_client_of_ones_own_is_known_by_its_shape(client_id):
    assert typed_client(PROVIDER, client_id, SECRET)[0] == ClientCredentials(client_id, SECRET)


@pytest.mark.parametrize(("client_id", "secret"), [("octocat", SECRET), (CLIENT, "ghp_" + "a" * 36), (CLIENT, CLIENT)])
def test_what_is_no_client_is_refused_at_once(client_id, secret):
    with pytest.raises(FailureError):
        typed_client(PROVIDER, client_id, secret)


def test_the_examples_have_the_shapes_that_are_asked_for():
    setup = PROVIDER.setup

    assert typed_client(PROVIDER, setup.id_example, setup.secret_example)
    assert "http://127.0.0.1/callback/github" in [step.copy for step in setup.steps]
    assert PROVIDER.oauth.public_client_id == ""


# ---- what was granted


@pytest.mark.parametrize(
    ("access", "granted", "missing"),
    [
        ("read", (), ()),
        ("read", ("(no scope)",), ()),
        ("read", ("read:user",), ()),
        ("change", (), ()),
        ("change", ("repo", "read:user"), ()),
        ("change", ("public_repo",), ("repo",)),
        ("change", ("read:user",), ("public_repo",)),
        ("change", ("(no scope)",), ("public_repo",)),
    ],
)
def test_what_is_missing_is_named(access, granted, missing):
    assert PROVIDER.missing(access, granted) == missing


# ---- signing out


async def test_with_a_secret_the_whole_grant_is_withdrawn(remote, exchange):
    access, key = remote.accounts.issue("octocat", CHANGE)
    tokens = TokenSet(access, key.refresh)
    calls = PROVIDER.revoke(tokens, US)
    for call in calls:
        await exchange.with_tokens(PROVIDER, call, tokens)

    assert [(call.method, call.path) for call in calls] == [("DELETE", f"applications/{CLIENT}/grant"), ("POST", "")]
    assert remote.accounts.keys == {}
    assert remote.accounts.revoked == [key.refresh, access]


async def test_the_token_of_an_earlier_sign_in_ends_alone(remote, exchange):
    (old, _), (new, _) = (remote.accounts.issue("octocat", CHANGE) for _ in range(2))
    (call,) = PROVIDER.supersede(TokenSet(old), US)
    await exchange.bare(PROVIDER, call)

    assert (new in remote.accounts.keys, old in remote.accounts.keys) == (True, False)
    assert PROVIDER.supersede(TokenSet(old), ALONE) == ()
    assert PROVIDER.supersede(TokenSet("ghp_canary"), US) == ()


async def test_without_a_secret_each_token_is_withdrawn_the_refresh_token_first(remote, exchange):
    access, key = remote.accounts.issue("octocat", CHANGE, by_device=True)
    tokens = TokenSet(access, key.refresh)
    for call in PROVIDER.revoke(tokens, ALONE):
        await exchange.with_tokens(PROVIDER, call, tokens)

    assert remote.accounts.revoked == [tokens.refresh, access]
    assert access not in remote.accounts.keys


def test_a_key_that_a_person_made_is_left_to_them():
    assert PROVIDER.revoke(TokenSet("ghp_" + "a" * 36), US) == ()
    assert PROVIDER.revoke_page


async def test_a_grant_that_is_gone_already_is_known_as_such(remote, bare):
    (call,) = PROVIDER.revoke(TokenSet("gho_" + "9" * 36), US)
    assert PROVIDER.already_gone(await failure(bare(call)))

    (call,) = PROVIDER.revoke(TokenSet("gho_" + "9" * 36), ClientCredentials(CLIENT, "f" * 40))
    assert not PROVIDER.already_gone(await failure(bare(call)))


def test_nothing_that_opens_anything_is_ever_shown():
    calls = PROVIDER.revoke(TokenSet("gho_canary", "ghr_canary"), ClientCredentials(CLIENT, "canary-secret"))

    assert "canary" not in repr(calls)
