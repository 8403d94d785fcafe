"""Signing in to Google: its own rules for clients, boxes that are not ticked, and what ends a sign-in."""

import re
from dataclasses import replace
from datetime import timedelta
from urllib.parse import parse_qs, urlsplit

import pytest

from connector_app.adapters.http import HttpTransport
from connector_app.model.call import Reply
from connector_app.model.failure import (
    FailureError,
    Refused,
    Rejected,
    SetupNeeded,
    StateMismatch,
    Trace,
    Unauthorized,
)
from connector_app.model.oauth import AuthorizationRequest, ClientCredentials, TokenSet
from connector_app.providers import PROVIDERS, google
from connector_app.providers.google import signin
from connector_app.services import grants
from connector_app.services.catalog import Catalog, Overrides
from connector_app.services.exchange import Exchange
from connector_app.services.limits import Limits
from connector_app.store.database import Database
from tests.providers.google.fake import CLIENT, SECRET, GoogleRemote

REDIRECT = "http://127.0.0.1:49213/callback/google"
MINE = ClientCredentials(CLIENT, SECRET)


@pytest.fixture
async def remote(tmp_path):
    async with GoogleRemote(tmp_path) as remote:
        yield remote


@pytest.fixture
async def exchange(remote, tmp_path):
    overrides = Overrides(endpoints={"google": remote.endpoints}, insecure_loopback=True)
    async with HttpTransport(proxy="none") as transport, Database(tmp_path / "data.db") as db:
        limits = Limits(db, remote.clock)
        await limits.start()
        yield Exchange(transport, Catalog((google.PROVIDER,), overrides), limits, remote.clock, bytes)
        await limits.close()


def attempt(access="change"):
    return AuthorizationRequest.new(
        "google",
        signin.OAUTH,
        CLIENT,
        REDIRECT,
        signin.OAUTH.scopes[access],
        randomness=(b"s" * 32, b"v" * 32),
        started=0.0,
        hint="ada@practice.example",
    )


async def sign_in(exchange, remote, client=MINE, access="change", unticked=()):
    request = attempt(access)
    code = request.code(remote.agree(request.url(remote.endpoints["authorize"]), unticked), at=1.0)
    return await exchange.bare(google.PROVIDER, grants.code_call(request, client, code, remote.clock))


async def failure(awaitable):
    with pytest.raises(FailureError) as error:
        await awaitable
    return error.value.failure


def refresh(exchange, remote, token, client=MINE):
    return exchange.bare(google.PROVIDER, grants.refresh_call(google.PROVIDER, client, token, remote.clock))


async def test_a_person_signs_in_and_is_known_by_the_address(exchange, remote):
    tokens = await sign_in(exchange, remote)
    account = await exchange.with_tokens(google.PROVIDER, google.whoami(), tokens)

    assert (account.id, account.name) == ("113284837829475839201", "ada@practice.example")
    assert tokens.refresh
    assert tokens.expires_at - remote.clock.now() == timedelta(seconds=3599)
    assert google.PROVIDER.missing("change", tokens.scopes) == ()
    assert google.PROVIDER.missing("read", tokens.scopes) == ()


def test_google_is_asked_for_what_a_level_needs_and_for_an_access_that_lasts():
    asked = parse_qs(urlsplit(attempt("read").url(google.PROVIDER.endpoints["authorize"])).query)

    assert asked["scope"][0].split() == ["openid", "email", *signin.BOXES["read"]]
    assert (asked["access_type"], asked["prompt"]) == (["offline"], ["select_account consent"])
    assert asked["login_hint"] == ["ada@practice.example"]


def test_an_answer_of_another_issuer_is_not_taken(tmp_path):
    request = attempt()

    with pytest.raises(FailureError) as error:
        request.code(f"state={request.state}&code=4/0A&iss=https://accounts.example", at=1.0)
    assert error.value.failure == StateMismatch("issuer")
    assert request.code(f"state={request.state}&code=4%2F0A", at=1.0) == "4/0A"


def test_a_person_may_say_no():
    request = attempt()

    with pytest.raises(FailureError) as error:
        request.code(f"error=access_denied&state={request.state}", at=1.0)
    assert isinstance(error.value.failure, Refused)


@pytest.mark.parametrize("box", signin.BOXES["change"])
async def test_a_box_that_was_not_ticked_is_noticed(exchange, remote, box):
    tokens = await sign_in(exchange, remote, unticked=(box,))

    assert google.PROVIDER.missing("change", tokens.scopes) == (box,)


@pytest.mark.parametrize(
    ("granted", "left"),
    [
        ((), signin.BOXES["read"]),
        (signin.BOXES["read"], ()),
        ((signin.TASKS, f"{signin.SCOPE}calendar", f"{signin.SCOPE}drive"), ()),
        ((signin.TASKS_READ, f"{signin.SCOPE}calendar.readonly", signin.FILES), ()),
        ((signin.TASKS_READ, signin.EVENTS, signin.FILES), (signin.CALENDARS,)),
    ],
)
def test_a_wider_permission_counts_as_well(granted, left):
    assert signin.missing("read", granted) == left


def test_reading_is_not_enough_to_change():
    assert signin.missing("change", signin.BOXES["read"]) == (signin.TASKS, signin.EVENTS)


async def test_without_its_secret_google_knows_no_client(exchange, remote):
    found = await failure(sign_in(exchange, remote, ClientCredentials(CLIENT)))

    assert found == SetupNeeded("google", ("client_secret",))


@pytest.mark.parametrize(
    "client", [ClientCredentials(CLIENT, "canary-another-secret"), ClientCredentials("someone-else", SECRET)]
)
async def test_a_client_that_is_none_is_said_to_be_so(exchange, remote, client):
    found = await failure(sign_in(exchange, remote, client))

    assert isinstance(found, Rejected)
    assert "client id" in found.message


async def test_a_code_counts_once_and_only_with_its_verifier(exchange, remote):
    request = attempt()
    code = request.code(remote.agree(request.url(remote.endpoints["authorize"])), at=1.0)
    stolen = replace(request, verifier="x" * 43)

    for asked in (stolen, request):
        call = grants.code_call(asked, MINE, code, remote.clock)
        assert isinstance(await failure(exchange.bare(google.PROVIDER, call)), Unauthorized)


async def test_a_refresh_keeps_the_token_that_it_came_by(exchange, remote):
    tokens = await sign_in(exchange, remote)
    remote.clock.advance(3600)
    assert isinstance(await failure(exchange.with_tokens(google.PROVIDER, google.whoami(), tokens)), Unauthorized)

    fresh = await refresh(exchange, remote, tokens.refresh)
    assert fresh.refresh == ""
    kept = tokens.followed_by(fresh)
    assert (kept.refresh, kept.scopes) == (tokens.refresh, tokens.scopes)
    assert (await exchange.with_tokens(google.PROVIDER, google.whoami(), kept)).name


async def test_what_was_withdrawn_opens_nothing_and_is_not_withdrawn_twice(exchange, remote):
    tokens = await sign_in(exchange, remote)
    (call,) = google.PROVIDER.revoke(tokens, MINE)
    await exchange.with_tokens(google.PROVIDER, call, tokens)

    found = await failure(refresh(exchange, remote, tokens.refresh))
    assert isinstance(found, Unauthorized)
    assert found.trace.words == "Token has been expired or revoked."
    assert google.PROVIDER.already_gone(await failure(exchange.with_tokens(google.PROVIDER, call, tokens)))


def test_what_is_gone_is_told_from_other_refusals():
    assert not google.already_gone(Unauthorized("google", Trace(401, "invalid_token")))
    assert not google.already_gone(Rejected("", trace=Trace(400, "invalid_request")))


def test_one_token_is_withdrawn_and_all_others_with_it():
    calls = google.revoke(TokenSet("canary-access-1", "canary-refresh-1"), MINE)

    assert [call.form for call in calls] == [{"token": "canary-refresh-1"}]
    assert google.revoke(TokenSet("canary-access-1"), MINE)[0].form == {"token": "canary-access-1"}


@pytest.mark.parametrize(
    ("user", "name"),
    [
        ({"id": "1", "email": "ada@practice.example", "name": "Ada"}, "ada@practice.example"),
        ({"id": "1", "name": "Ada"}, "Ada"),
        ({"id": "1"}, "1"),
        ({"id": "1", "email": None, "name": None, "picture": None}, "1"),
    ],
)
def test_an_account_is_called_by_what_there_is(user, name):
    account = google.whoami().decode(Reply(200, {}, user))

    assert (account.id, account.name, account.picture) == ("1", name, "")


def test_an_account_is_known_by_the_same_number_at_either_of_googles_endpoints():
    old, new = ({name: "104937", "email": "ada@practice.example"} for name in ("id", "sub"))

    assert google.whoami().decode(Reply(200, {}, old)) == google.whoami().decode(Reply(200, {}, new))


def test_the_page_for_an_own_client_shows_what_it_looks_like():
    setup = google.PROVIDER.setup

    assert re.fullmatch(setup.id_pattern, setup.id_example)
    assert re.fullmatch(setup.id_pattern, CLIENT) is not None
    assert re.fullmatch(setup.secret_pattern, setup.secret_example)
    assert not re.fullmatch(setup.id_pattern, "ada@practice.example")
    assert not re.fullmatch(setup.secret_pattern, "{'installed': {}}")
    assert all(step.words and not step.link.startswith("http:") for step in setup.steps)
    assert set(signin.BOXES["change"]) == {line for step in setup.steps for line in step.copy.split()}


def test_google_is_offered_by_the_browser_alone():
    assert google.PROVIDER in PROVIDERS
    assert google.PROVIDER.methods == ("oauth",)
    assert google.PROVIDER.oauth.public_client_id == ""
