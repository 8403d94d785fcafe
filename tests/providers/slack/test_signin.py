"""Signing in to Slack: in the browser, renewing, with pasted keys, and out again."""

import json
from urllib.parse import parse_qs, unquote, urlsplit

import pytest

from connector_app.model.failure import ApprovalNeeded, FailureError, Refused, Rejected, Unauthorized, Unreadable
from connector_app.model.oauth import AuthorizationRequest, ClientCredentials, TokenSet, challenge
from connector_app.providers import slack
from connector_app.providers.slack import live, manifest, signin
from connector_app.providers.slack.signin import LIVE_KEY
from connector_app.services import grants
from connector_app.services.links import checked
from connector_app.services.typed import pasted_key, typed_client
from tests.providers.slack.fake import CLIENT, REDIRECTS, SCOPES

SERVER, PASTED = slack.PROVIDER.oauth, slack.PROVIDER.pasted
ME = ClientCredentials(CLIENT)
KEY = "xoxp-canary-access-1"
LIVE = "xapp-1-A012AB3CD-canary"


async def failure(awaitable):
    with pytest.raises(FailureError) as error:
        await awaitable
    return error.value.failure


def request(redirect=REDIRECTS[0], access="change"):
    randomness = (bytes(32), bytes(range(32)))
    return AuthorizationRequest.new(
        "slack", SERVER, CLIENT, redirect, SERVER.scopes[access], randomness=randomness, started=0.0
    )


# In the browser


def test_slack_is_asked_for_a_persons_permissions_with_a_challenge_and_no_secret():
    url = urlsplit(request().url(slack.PROVIDER.endpoints["authorize"]))
    asked = {name: values[0] for name, values in parse_qs(url.query).items()}

    assert f"{url.scheme}://{url.netloc}{url.path}" == "https://slack.com/oauth/v2/authorize"
    assert asked["user_scope"].split(",") == list(SCOPES)
    assert "scope" not in asked
    assert (asked["code_challenge_method"], asked["redirect_uri"]) == ("S256", "http://localhost:47811/callback/slack")
    assert SERVER.secret == "none"


def test_slacks_own_challenge_is_the_one_of_its_documentation():
    assert challenge("secretpassword") == "ldMBaaWcQYtSATMV_IG8mf3wp7A6EW80arYoSW80ntU"


def test_the_answer_comes_to_the_ports_that_are_registered_by_name():
    redirect = SERVER.redirect

    assert (redirect.host, redirect.ports, redirect.path) == ("localhost", (47811, 47812, 47813), "/callback/slack")
    assert manifest.REDIRECTS == REDIRECTS


async def test_a_code_becomes_tokens_that_open_the_account(exchange, remote):
    asked = request()
    code = remote.code(challenge(asked.verifier))

    tokens = await exchange.bare(slack.PROVIDER, grants.code_call(asked, ME, code, remote.clock))
    account = await exchange.with_tokens(slack.PROVIDER, slack.PROVIDER.whoami(), tokens)
    assert tokens.access.startswith("xoxe.xoxp-1-")
    assert (tokens.expires_at - tokens.issued_at).total_seconds() == 43200
    assert tokens.scopes == SCOPES
    assert (account.id, account.label, account.scopes) == ("T012AB3CD:U012AB3CD", "ann at Acme", SCOPES)
    assert await failure(exchange.bare(slack.PROVIDER, grants.code_call(asked, ME, code, remote.clock)))


@pytest.mark.parametrize(
    ("verifier", "redirect", "client", "words"),
    [
        ("another", REDIRECTS[0], ME, "came too late"),
        ("", "http://127.0.0.1:47811/callback/slack", ME, "redirect URLs"),
        ("", "http://localhost:47814/callback/slack", ME, "redirect URLs"),
        ("", REDIRECTS[0], ClientCredentials("9.9"), "does not know this client ID"),
    ],
)
async def test_a_code_that_does_not_fit_is_refused_with_a_sentence(exchange, remote, verifier, redirect, client, words):
    asked = request(redirect)
    code = remote.code(challenge(verifier or asked.verifier))

    found = await failure(exchange.bare(slack.PROVIDER, grants.code_call(asked, client, code, remote.clock)))
    assert isinstance(found, Rejected)
    assert words in found.message


async def test_a_code_lives_ten_minutes(exchange, remote):
    asked = request()
    code = remote.code(challenge(asked.verifier))
    remote.clock.advance(601)

    found = await failure(exchange.bare(slack.PROVIDER, grants.code_call(asked, ME, code, remote.clock)))
    assert found.trace.code == "invalid_code"


async def test_tokens_are_renewed_once_with_each_refresh_token(exchange, remote):
    asked = request()
    code = remote.code(challenge(asked.verifier))
    first = await exchange.bare(slack.PROVIDER, grants.code_call(asked, ME, code, remote.clock))
    remote.clock.advance(43200)
    assert isinstance(await failure(exchange.with_tokens(slack.PROVIDER, slack.PROVIDER.whoami(), first)), Unauthorized)

    renewal = grants.refresh_call(slack.PROVIDER, ME, first.refresh, remote.clock)
    second = await exchange.bare(slack.PROVIDER, renewal)
    assert second.access != first.access
    assert second.refresh not in {"", first.refresh}
    assert (await exchange.with_tokens(slack.PROVIDER, slack.PROVIDER.whoami(), second)).name == "ann"
    found = await failure(exchange.bare(slack.PROVIDER, renewal))
    assert (type(found), found.trace.code) == (Unauthorized, "invalid_refresh_token")


async def test_a_secret_is_never_sent_with_a_challenge(exchange, remote):
    asked = request()
    code = remote.code(challenge(asked.verifier))

    await exchange.bare(slack.PROVIDER, grants.code_call(asked, ME, code, remote.clock))
    sent = remote.asked[-1][1]
    assert set(sent) == {"grant_type", "client_id", "code", "redirect_uri", "code_verifier"}


@pytest.mark.parametrize(
    ("error", "kind"),
    [("access_denied", Refused), ("unapproved_scope", ApprovalNeeded), ("invalid_scope", Rejected)],
)
def test_the_browsers_answer_says_who_refused(error, kind):
    asked = request()

    with pytest.raises(FailureError) as raised:
        asked.code(f"error={error}&state={asked.state}", at=1.0)
    assert isinstance(raised.value.failure, kind)


SAMPLE = {
    "ok": True,
    "app_id": "A012",
    "authed_user": {
        "id": "U012",
        "scope": "channels:read,chat:write",
        "token_type": "user",
        "access_token": "xoxe.xoxp-1-canary",
        "refresh_token": "xoxe-1-canary",
        "expires_in": 43200,
    },
    "scope": "",
    "token_type": "",
    "access_token": "",
    "bot_user_id": "",
    "team": {"id": "T012", "name": "Acme"},
    "enterprise": None,
    "is_enterprise_install": False,
}
TOP = {"ok": True, "token_type": "user", "access_token": "xoxe.xoxp-1-canary", "scope": "channels:read,chat:write"}


@pytest.mark.parametrize(
    ("body", "refresh", "seconds"),
    [
        (SAMPLE, "xoxe-1-canary", 43200),
        ({**SAMPLE, "team": None}, "xoxe-1-canary", 43200),
        ({**TOP, "refresh_token": "xoxe-1-canary", "expires_in": 43200}, "xoxe-1-canary", 43200),
        ({**TOP, "refresh_token": None, "expires_in": None}, "", None),
        ({**TOP, "authed_user": {"id": "U012"}}, "", None),
    ],
)
def test_tokens_are_read_wherever_they_stand(reply, remote_clock, body, refresh, seconds):
    tokens = signin.read_tokens(reply(body), remote_clock)

    assert (tokens.access, tokens.refresh) == ("xoxe.xoxp-1-canary", refresh)
    assert tokens.scopes == ("channels:read", "chat:write")
    assert tokens.expires_at is None if seconds is None else (tokens.expires_at - remote_clock).seconds == seconds


@pytest.fixture
def remote_clock():
    from datetime import UTC, datetime  # noqa: PLC0415

    return datetime(2026, 3, 3, tzinfo=UTC)


@pytest.mark.parametrize(
    "body",
    [
        {},
        {"ok": True},
        {**TOP, "access_token": ""},
        {**TOP, "access_token": "xo\nxp"},
        {**TOP, "access_token": 7},
        {**TOP, "access_token": "xoxp-ü"},
        {**TOP, "expires_in": 0},
        {**TOP, "expires_in": -1},
        {**TOP, "expires_in": 10**12},
        {**TOP, "expires_in": "soon"},
        {**TOP, "refresh_token": "a\r\nb"},
    ],
    ids=str,
)
def test_tokens_that_are_none_are_not_read(reply, remote_clock, body):
    with pytest.raises(FailureError) as error:
        signin.read_tokens(reply(body), remote_clock)
    assert isinstance(error.value.failure, Unreadable)


# With a key


@pytest.mark.parametrize("key", [KEY, "xoxb-canary-access-1", "xoxe.xoxp-1-canary-key-1", "xoxe.xoxb-1-canary-key-1"])
def test_a_key_is_taken_alone_or_with_the_one_for_live_updates(key):
    alone, both = pasted_key(PASTED, f" {key}\n", {LIVE_KEY: " "}), pasted_key(PASTED, key, {LIVE_KEY: f" {LIVE}\n"})

    assert (alone.access, alone.extra, live.prove(alone)) == (key, {}, ())
    assert (both.access, live.address(both).headers) == (key, {"authorization": f"Bearer {LIVE}"})


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (KEY, "belongs into the first field"),
        (f"Bearer {LIVE}", "without “Bearer”"),
        ("xapp-1-ü", "one line without spaces"),
        ("xapp-2-canary-live-1", "does not look like a key for live updates"),
    ],
)
def test_what_is_pasted_by_mistake_for_live_updates_is_said_at_its_field(text, words):
    with pytest.raises(FailureError) as error:
        pasted_key(PASTED, "something", {LIVE_KEY: text})

    first, second = error.value.failure.problems
    assert (first.field, second.field) == ("secret", LIVE_KEY)
    assert words in second.message


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("xoxe-1-canary-key-1", "only renews"),
        ("xoxc-canary-access-1", "your browser"),
        ("xoxd-canarycanary", "your browser"),
        (LIVE, "live updates"),
        ("https://hooks.slack.com/services/T0/B0/canary", "webhook address"),
        ("https://acme.slack.com", "an address"),
        ("0123456789abcdef0123456789abcdef", "signing secret"),
        ("1234567890.1234567890", "client ID"),
        ("bearer:xoxp-canary-access-1", "without “Bearer”"),
        ("xoxp-short", "does not look like"),
        ("xoxp-canary_access_1", "does not look like"),
        (f"{KEY},{LIVE}", "These are two keys"),
        ("something", "does not look like a key of your own Slack app"),
    ],
)
def test_what_is_pasted_by_mistake_is_told_apart(text, words):
    with pytest.raises(FailureError) as error:
        pasted_key(PASTED, text)
    assert words in error.value.failure.problems[0].message


async def test_a_bots_key_opens_an_account_too(exchange, remote):
    tokens = pasted_key(PASTED, "xoxb-canary-access-1")
    remote.give(tokens.access, ("channels:read", "channels:history"), "bot")

    account = await exchange.with_tokens(slack.PROVIDER, slack.PROVIDER.whoami(), tokens)
    assert account.scopes == ("channels:read", "channels:history")


@pytest.mark.parametrize(
    ("access", "granted", "missing"),
    [
        ("read", SCOPES, ()),
        ("change", SCOPES, ()),
        ("read", (), ()),
        ("change", ("identify",), ("channels:read", "channels:history", "chat:write")),
        ("read", ("channels:read",), ("channels:history",)),
        ("change", ("channels:read", "channels:history"), ("chat:write",)),
        ("read", ("channels:read", "channels:history"), ()),
    ],
)
def test_what_an_access_level_lacks_is_named(access, granted, missing):
    assert slack.PROVIDER.missing(access, granted) == missing


def test_an_account_of_a_whole_organisation_has_no_workspace(reply):
    body = {"ok": True, "url": "https://x.enterprise.slack.com/", "user_id": "U1", "enterprise_id": "E1"}

    account = slack.PROVIDER.whoami().decode(reply(body))
    assert (account.id, account.name, account.workspace, account.scopes) == ("E1:U1", "U1", "", ())


def test_slacks_own_sample_of_who_this_is_is_read(reply):
    sample = {
        "ok": True,
        "url": "https://acme.slack.com/",
        "team": "Acme",
        "user": "ann",
        "team_id": "T012",
        "user_id": "U012",
        "bot_id": "B012",
        "is_enterprise_install": False,
        "enterprise_id": "E012",
        "app_name": "",
        "app_id": "A012",
        "expires_in": 43199,
    }

    assert slack.PROVIDER.whoami().decode(reply(sample, x_oauth_scopes="identify, channels:read")).scopes == (
        "identify",
        "channels:read",
    )


# Out again


async def test_a_withdrawn_key_opens_nothing_and_is_known_to_be_gone(exchange, remote):
    assert slack.PROVIDER.supersede(TokenSet("xoxp-canary"), ME) == ()
    assert len(slack.PROVIDER.supersede(TokenSet("xoxe.xoxp-1-canary", "xoxe-1-canary"), ME)) == 1
    (call,) = slack.PROVIDER.revoke(remote.tokens, ME)
    await exchange.bare(slack.PROVIDER, call)

    found = await failure(exchange.bare(slack.PROVIDER, call))
    assert isinstance(found, Unauthorized)
    assert slack.PROVIDER.already_gone(found)
    assert not slack.PROVIDER.already_gone(Unauthorized("slack"))
    assert not slack.PROVIDER.already_gone(Rejected(""))
    assert remote.tokens.access not in repr(call)


# The app of one's own


@pytest.mark.parametrize("name", ["KEYS", "SIGN_IN"])
def test_the_link_to_an_app_of_ones_own_is_filled_in_and_short(name):
    link = manifest.link(getattr(manifest, name))
    query = urlsplit(link).query

    assert len(link) < 8000
    assert link.startswith("https://api.slack.com/apps?new_app=1&manifest_json=")
    assert json.loads(unquote(query.split("manifest_json=")[1])) == getattr(manifest, name)
    assert link.isascii()


def test_the_app_to_sign_in_to_asks_for_no_bot_and_the_one_for_keys_needs_no_redirect():
    sign_in, keys = manifest.SIGN_IN["oauth_config"], manifest.KEYS["oauth_config"]

    assert "bot" not in sign_in["scopes"]
    assert (sign_in["pkce_enabled"], sign_in["redirect_urls"]) == (True, list(REDIRECTS))
    assert manifest.SIGN_IN["settings"]["token_rotation_enabled"] is True
    assert set(SERVER.scopes["change"]) == set(sign_in["scopes"]["user"])
    assert set(keys) == {"scopes"}
    assert manifest.KEYS["settings"]["socket_mode_enabled"] is True


def test_the_pages_name_each_thing_to_click_and_to_copy():
    setup = slack.PROVIDER.setup

    assert [step.copy for step in setup.steps if step.copy] == [REDIRECTS[0]]
    assert setup.steps[0].link == manifest.link(manifest.SIGN_IN)
    assert PASTED.steps[0].link == manifest.link(manifest.KEYS)
    assert typed_client(slack.PROVIDER, f" {CLIENT} ", "")[0] == ME
    assert typed_client(slack.PROVIDER, setup.id_example, "")[0].secret == ""
    with pytest.raises(FailureError):
        typed_client(slack.PROVIDER, KEY, "")
    assert slack.PROVIDER.methods == ("oauth", "token")


def test_every_page_a_person_is_sent_to_may_be_opened_and_so_may_the_channels_of_any_workspace():
    known = [*slack.PROVIDER.pages, *slack.PROVIDER.endpoints.values()]
    hosts = {urlsplit(each).netloc.lower() for each in known} | set(slack.PROVIDER.hosts)

    for page in (
        *slack.PROVIDER.pages,
        "https://acme.slack.com/archives/C012AB3CD/p1503435956000247?thread_ts=1.2&cid=C1",
    ):
        assert checked(page, hosts) == page
    with pytest.raises(FailureError):
        checked("https://slack.com.evil.example/archives/C012AB3CD", hosts)
