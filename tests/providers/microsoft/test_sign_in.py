"""The ways in to Microsoft 365: the browser, a code, and what a person without a client id does."""

import re
from dataclasses import replace
from urllib.parse import parse_qs, urlsplit

import pytest

from connector_app.model.call import Reply
from connector_app.model.failure import (
    FailureError,
    Refused,
    Rejected,
    SetupNeeded,
    StateMismatch,
    Unauthorized,
    Unreadable,
    trace_of,
)
from connector_app.model.oauth import AuthorizationRequest, ClientCredentials, TokenSet, challenge
from connector_app.providers import PROVIDERS, microsoft
from connector_app.providers.microsoft import PROVIDER
from connector_app.providers.microsoft.signin import SCOPES, missing, read_tokens
from connector_app.services import grants
from connector_app.services.catalog import Catalog, Overrides
from connector_app.services.exchange import Exchange
from connector_app.services.links import checked
from connector_app.services.typed import typed_client
from tests.providers.conformance import failure
from tests.providers.microsoft.entra import CLIENT
from tests.providers.microsoft.fake import MicrosoftRemote

ME = ClientCredentials(CLIENT)
REDIRECT = "http://localhost:49213"


def asked(access="change", hint=""):
    return AuthorizationRequest.new(
        "microsoft",
        PROVIDER.oauth,
        CLIENT,
        REDIRECT,
        SCOPES[access],
        randomness=(b"s" * 32, b"v" * 32),
        started=0.0,
        hint=hint,
    )


async def signed_in(remote, exchange, access="change"):
    request = asked(access)
    code = request.code(remote.entra.consent(request.url(remote.endpoints["authorize"])), at=1.0)
    return await exchange.bare(PROVIDER, grants.code_call(request, ME, code, remote.clock))


# ---- in the browser


def test_the_browser_is_sent_what_the_registration_wants():
    url = asked(hint="ada@example.com").url(PROVIDER.endpoints["authorize"])
    query = {name: values[0] for name, values in parse_qs(urlsplit(url).query).items()}

    assert url.startswith("https://login.microsoftonline.com/{tenant}/oauth2/v2.0/authorize?")
    assert query == {
        "client_id": CLIENT,
        "response_type": "code",
        "redirect_uri": REDIRECT,
        "response_mode": "form_post",
        "scope": "openid profile offline_access User.Read Tasks.ReadWrite Calendars.ReadWrite Files.ReadWrite",
        "state": asked().state,
        "code_challenge": challenge(asked().verifier),
        "code_challenge_method": "S256",
        "prompt": "select_account",
        "login_hint": "ada@example.com",
    }


def test_the_address_for_the_answer_has_no_path_and_any_port():
    redirect = PROVIDER.oauth.redirect

    assert (redirect.host, redirect.path, redirect.ports) == ("localhost", "", (0,))


@pytest.mark.parametrize("access", ["read", "change"])
async def test_a_code_becomes_tokens_without_any_secret(remote, exchange, access):
    tokens = await signed_in(remote, exchange, access)

    assert tokens.access in remote.entra.accesses
    assert tokens.refresh in remote.entra.refreshes
    assert tokens.scopes == ("openid", "profile", *SCOPES[access][3:])
    assert missing(access, tokens.scopes) == ()
    assert (tokens.expires_at - tokens.issued_at).total_seconds() == 3599
    account = await exchange.with_tokens(PROVIDER, PROVIDER.whoami(), tokens)
    assert (account.id, account.name) == ("87d349ed-44d7-43e1-9a83-5f2406dee5bd", "AdeleV@contoso.example")


async def test_a_code_works_once(remote, exchange):
    request = asked()
    code = request.code(remote.entra.consent(request.url(remote.endpoints["authorize"])), at=1.0)
    await exchange.bare(PROVIDER, grants.code_call(request, ME, code, remote.clock))

    assert isinstance(
        await failure(exchange.bare(PROVIDER, grants.code_call(request, ME, code, remote.clock))), Unauthorized
    )


async def test_another_verifier_or_redirect_gets_nothing(remote, exchange):
    for other in (replace(asked(), verifier="x" * 43), replace(asked(), redirect_uri=f"{REDIRECT}/")):
        request = asked()
        code = request.code(remote.entra.consent(request.url(remote.endpoints["authorize"])), at=1.0)
        found = await failure(exchange.bare(PROVIDER, grants.code_call(other, ME, code, remote.clock)))
        assert isinstance(found, Unauthorized | SetupNeeded)


async def test_who_says_no_in_the_browser_is_not_scolded(remote):
    request = asked()
    answer = remote.entra.consent(request.url(remote.endpoints["authorize"]), refuse="access_denied")

    with pytest.raises(FailureError) as error:
        request.code(answer, at=1.0)
    assert isinstance(error.value.failure, Refused)


async def test_an_answer_with_another_state_is_none_of_ours(remote):
    request = asked()
    answer = remote.entra.consent(request.url(remote.endpoints["authorize"])).replace(request.state, "x" * 43)

    with pytest.raises(FailureError) as error:
        request.code(answer, at=1.0)
    assert isinstance(error.value.failure, StateMismatch)


async def test_a_secret_is_refused_as_this_program_has_none(remote, exchange):
    request = asked()
    code = request.code(remote.entra.consent(request.url(remote.endpoints["authorize"])), at=1.0)
    call = grants.code_call(request, ClientCredentials(CLIENT, "canary-secret-1"), code, remote.clock)

    assert await failure(exchange.bare(PROVIDER, call)) == SetupNeeded("microsoft", ("client_id",))


@pytest.mark.parametrize(("audience", "tenant"), [("personal", "consumers"), ("single", "canary-tenant")])
async def test_another_kind_of_registration_asks_for_its_tenant_and_works_with_it(
    tmp_path, remote, exchange, wire, audience, tenant
):
    remote.entra.audience = audience
    assert await failure(signed_in(remote, exchange)) == SetupNeeded("microsoft", ("tenant",))

    there = {name: address.replace("/common/", f"/{tenant}/") for name, address in remote.endpoints.items()}
    moved = Exchange(
        wire,
        Catalog((PROVIDER,), Overrides(endpoints={"microsoft": there}, insecure_loopback=True)),
        exchange._limits,
        remote.clock,
        bytes,
    )
    assert (await signed_in(remote, moved)).refresh


# ---- staying signed in


async def test_a_refresh_brings_a_new_pair_and_the_old_one_still_works(remote, exchange):
    first = await signed_in(remote, exchange)
    fresh = [
        await exchange.bare(PROVIDER, grants.refresh_call(PROVIDER, ME, first.refresh, remote.clock)) for _ in range(2)
    ]

    assert len({first.refresh, *(each.refresh for each in fresh)}) == 3
    assert first.followed_by(fresh[0]).refresh == fresh[0].refresh
    assert fresh[0].scopes == first.scopes


async def test_a_refresh_that_is_over_asks_for_a_new_sign_in(remote, exchange):
    call = grants.refresh_call(PROVIDER, ME, "canary-refresh-old", remote.clock)

    found = await failure(exchange.bare(PROVIDER, call))
    assert isinstance(found, Unauthorized)
    assert trace_of(found).code == "invalid_grant"
    assert trace_of(found).words.startswith("AADSTS70008")


# ---- with a code


async def test_a_code_on_another_page_becomes_tokens_once_the_person_agrees(remote, exchange):
    code = await exchange.bare(PROVIDER, grants.device_call(PROVIDER, ME, SCOPES["read"]))
    assert (code.user_code, code.verification_uri) == ("CANARY123", "https://microsoft.com/devicelogin")
    assert (code.seconds, code.interval) == (900, 5)

    call = grants.device_token_call(PROVIDER, ME, code, remote.clock)
    for state in ("authorization_pending", "slow_down", "expired_token", "authorization_declined"):
        remote.entra.devices[code.secret]["state"] = state
        found = await failure(exchange.bare(PROVIDER, call))
        assert trace_of(found).code == state
        assert isinstance(found, Refused if state == "authorization_declined" else Rejected)
    remote.entra.devices[code.secret]["state"] = "agreed"
    tokens = await exchange.bare(PROVIDER, call)
    assert missing("read", tokens.scopes) == ()
    assert trace_of(await failure(exchange.bare(PROVIDER, call))).code == "bad_verification_code"


@pytest.mark.parametrize(
    "page",
    [
        "https://microsoft.com/devicelogin",
        "https://www.microsoft.com/link",
        "https://login.microsoft.com/device",
        "https://to-do.office.com/tasks/id/AAMk%3D/details",
        "https://outlook.office365.com/owa/?itemid=AAMk%3D",
        "https://outlook.live.com/calendar/item/AAMk",
        "https://onedrive.live.com/?id=1",
        "https://1drv.ms/f/s!x",
        "https://contoso-my.sharepoint.com/personal/adele/Documents/x.txt",
    ],
)
def test_a_person_may_be_sent_to_the_pages_of_microsoft(page):
    hosts = {urlsplit(address).netloc for address in PROVIDER.endpoints.values()} | set(PROVIDER.hosts)

    assert checked(page, hosts) == page
    for elsewhere in ("https://sharepoint.com.attacker.example/", "https://microsoft.com.attacker.example/devicelogin"):
        with pytest.raises(FailureError):
            checked(elsewhere, hosts)


# ---- what was granted


@pytest.mark.parametrize(
    ("access", "granted", "left"),
    [
        ("read", ("user.read", "https://graph.microsoft.com/Tasks.Read", "Calendars.Read", "Files.Read"), ()),
        ("read", ("User.Read", "Tasks.ReadWrite", "Calendars.ReadWrite", "Files.ReadWrite"), ()),
        ("read", ("User.Read", "Tasks.Read"), ("Calendars.Read", "Files.Read")),
        ("change", ("User.Read", "Tasks.Read", "Calendars.ReadWrite", "Files.ReadWrite"), ("Tasks.ReadWrite",)),
        ("change", (), ("User.Read", "Tasks.ReadWrite", "Calendars.ReadWrite", "Files.ReadWrite")),
    ],
)
def test_a_permission_that_was_not_granted_is_named(access, granted, left):
    assert missing(access, granted) == left


@pytest.mark.parametrize(
    ("user", "name"),
    [
        (
            {"id": "u1", "displayName": "Ada", "mail": "ada@example.com", "userPrincipalName": "x#EXT#@y"},
            "ada@example.com",
        ),
        (
            {"id": "u1", "displayName": "Ada", "mail": None, "userPrincipalName": "ada@outlook.example"},
            "ada@outlook.example",
        ),
        ({"id": "u1", "displayName": "Ada", "mail": None}, "Ada"),
        ({"id": "u1"}, "u1"),
    ],
)
def test_an_account_is_called_by_what_tells_it_from_others(user, name):
    assert PROVIDER.whoami().decode(Reply(200, {}, user)).name == name


@pytest.mark.parametrize(
    "body", [None, {}, {"token_type": "mac", "access_token": "canary-access-1"}, {"token_type": 7}]
)
def test_a_token_answer_nobody_can_read_is_said_to_be_so(remote_clock, body):
    with pytest.raises(FailureError) as error:
        read_tokens(Reply(200, {}, body), remote_clock)
    assert isinstance(error.value.failure, Unreadable)


@pytest.fixture
def remote_clock(tmp_path):
    return MicrosoftRemote(tmp_path).clock.now()


# ---- without a client id, and going away


def test_the_page_for_people_without_a_client_id_is_complete():
    setup = PROVIDER.setup

    assert len(setup.steps) == 3
    assert [step.copy for step in setup.steps if step.copy] == ["http://localhost"]
    assert re.fullmatch(setup.id_pattern, setup.id_example)
    words = " ".join(step.words for step in setup.steps)
    for word in ("Mobile and desktop applications", "Allow public client flows", "personal Microsoft accounts"):
        assert word in words


def test_what_a_person_copied_is_looked_at():
    assert typed_client(PROVIDER, f" {CLIENT} ", "")[0].client_id == CLIENT
    for wrong in ("", "canary~secret.Value", "my-app", CLIENT[:-1]):
        with pytest.raises(FailureError) as error:
            typed_client(PROVIDER, wrong, "")
        assert error.value.failure.problems[0].field == "client_id"


def test_no_client_is_in_the_code_and_nothing_is_asked_twice():
    assert PROVIDER.oauth.public_client_id == ""
    assert PROVIDER.oauth.secret == "none"
    assert PROVIDER.methods == ("oauth", "device")
    assert microsoft.PROVIDER in PROVIDERS


def test_access_is_withdrawn_by_hand_on_a_page_of_microsoft():
    assert PROVIDER.revoke(TokenSet("canary-access-1", "canary-refresh-1"), ME) == ()
    assert urlsplit(PROVIDER.revoke_page).scheme == "https"


def test_people_are_not_spoken_to_in_jargon():
    words = [PROVIDER.line, PROVIDER.consent_words, *PROVIDER.nothing_shared]
    words += [step.words for step in PROVIDER.setup.steps]
    words += [line for level, each in PROVIDER.permissions.items() for line in (*PROVIDER.may(level), *each.may_not)]
    words += [words for group in PROVIDER.groups for words in (group.name, group.what)]
    words += [line for kind in PROVIDER.kinds for field in kind.fields for line in (field.label, field.hint)]

    assert not [line for line in words if re.search(r"(?i)oauth|token|scope|\bAPI\b", line)]
