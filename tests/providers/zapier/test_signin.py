"""The ways into Zapier: the shapes of a hook's address, and an id and a secret against a strict token endpoint."""

import hashlib
import re
from dataclasses import replace
from datetime import timedelta

import pytest

from connector_app.model.call import Reply
from connector_app.model.connection import Account
from connector_app.model.failure import FailureError, Rejected, Unauthorized, Unreadable
from connector_app.model.oauth import ClientCredentials, TokenSet
from connector_app.providers import zapier
from connector_app.providers.zapier import signin
from connector_app.services import grants
from connector_app.services.catalog import Catalog, Overrides
from connector_app.services.typed import pasted_key
from tests.providers.conformance import ProviderConformance, failure
from tests.providers.zapier.fake import ADDRESS, CLIENT, JWT, OPAQUE, SECRET, ZapierRemote

PROVIDER = zapier.PROVIDER
ME = ClientCredentials(CLIENT, SECRET)
OTHER_ADDRESS = ADDRESS.replace("b1cd2ef", "b1cd2eg")


@pytest.fixture(autouse=True)
def _cheap(request, monkeypatch):
    """Let an id cost nothing, but where a test asks what it costs."""
    if "costs" not in request.node.name:
        monkeypatch.setitem(signin.SCRYPT, "n", 16)


def test_there_are_two_ways_each_with_kinds_of_its_own():
    assert PROVIDER.methods == ("token", "client-credentials")
    assert [kind.id for kind in PROVIDER.kinds_by("token")] == ["delivery"]
    assert [kind.id for kind in PROVIDER.kinds_by("client-credentials")] == [
        *("table", "record", "workflow", "inbox", "message")
    ]
    assert PROVIDER.machine.experimental


# A hook's address


@pytest.mark.parametrize(
    "address",
    [
        ADDRESS,
        ADDRESS.rstrip("/"),
        f"{ADDRESS}silent/",
        f"{ADDRESS}silent",
        "https://hooks.zapier.com/hooks/standard/1234567/B1cd2EF/",
    ],
)
def test_addresses_of_hooks_are_taken_as_they_are(address):
    tokens = pasted_key(PROVIDER.pasted, f" {address}\n")

    assert tokens.access == address
    assert PROVIDER.places(tokens) == {"hook": address.removeprefix("https://hooks.zapier.com/hooks/")}
    assert Catalog((PROVIDER,), Overrides()).endpoint(PROVIDER, "hook", PROVIDER.places(tokens)) == address
    assert PROVIDER.credentials(tokens) == {}


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("https://zapier.com/editor/12345/published", "a page at Zapier"),
        ("https://zapier.com/app/zaps", "a page at Zapier"),
        ("https://hooks.zapier.com/hooks/catch/1234567/", "cut off"),
        ("https://hooks.zapier.com/hooks/catch/1234567", "cut off"),
        ("http://hooks.zapier.com/hooks/catch/1234567/b1cd2ef/", "not encrypted"),
        ("hooks.zapier.com/hooks/catch/1234567/b1cd2ef/", "whole"),
        (f"{ADDRESS}?a=1", "question mark"),
        (f"{ADDRESS}more", "behind the address"),
        (f"{ADDRESS}silent/more", "behind the address"),
        ("https://hooks.slack.com/services/T0/B0/x", "another platform"),
        ("https://discord.com/api/webhooks/1/x", "another platform"),
        ("https://mcp.zapier.com/api/v1/connect", "assistants"),
        ("https://hooks.zapier.com.example.com/hooks/catch/1/a/", "does not look like the address of a catch hook"),
        ("https://ann@hooks.zapier.com/hooks/catch/1/a/", "does not look like"),
        ("canary", "does not look like"),
        ("", "missing"),
    ],
)
def test_each_mistake_has_its_sentence(text, words):
    with pytest.raises(FailureError) as error:
        pasted_key(PROVIDER.pasted, text)
    (problem,) = error.value.failure.problems
    assert problem.field == "secret"
    assert words in problem.message


def test_what_names_a_hook_does_not_give_it_away_and_stays_the_same():
    one, silent, other = (signin.pasted_hook(address) for address in (ADDRESS, f"{ADDRESS}silent/", OTHER_ADDRESS))

    assert one.extra["account"] == silent.extra["account"] != other.extra["account"]
    assert re.fullmatch(r"1234567-[0-9a-f]{18}", one.extra["account"])
    digits = one.extra["account"].partition("-")[2]
    assert one.extra["name"] == f"Hook {digits[:4]}"
    assert "b1cd2ef" not in repr(one)


def test_an_id_costs_as_much_as_a_guess_at_it():
    digest = hashlib.scrypt(b"b1cd2ef", salt=b"zapier hook 1234567", n=2**17, r=8, p=1, dklen=9, maxmem=2**28)

    assert f"1234567-{digest.hex()}" == signin.pasted_hook(ADDRESS).extra["account"]


def test_what_is_no_hook_is_read_as_none():
    with pytest.raises(FailureError) as error:
        signin.pasted_hook("canary")
    assert isinstance(error.value.failure, Rejected)


def test_a_person_is_told_of_the_test_before_it_is_sent():
    call = PROVIDER.whoami_with(signin.pasted_hook(ADDRESS))

    assert (call.method, call.endpoint, call.idempotent) == ("POST", "hook", False)
    assert any("marked as a test" in step.words for step in PROVIDER.pasted.steps)
    assert "b1cd2ef" not in repr(call)


def test_nothing_is_withdrawn_by_the_program_but_the_person_is_told_where():
    assert PROVIDER.revoke(signin.pasted_hook(ADDRESS), ME) == ()
    assert PROVIDER.revoke_page == "https://zapier.com/app/zaps"


# An id and a secret


class TestClient:
    provider, platform = PROVIDER, ZapierRemote
    remote, wire, exchange = ProviderConformance.remote, ProviderConformance.wire, ProviderConformance.exchange

    def call(self, remote, client=ME, scopes=("external",)):
        return grants.machine_call(PROVIDER, client, scopes, remote.clock)

    async def whose(self, exchange, tokens):
        call = PROVIDER.whoami_with(tokens) or PROVIDER.whoami()
        return await exchange.with_tokens(PROVIDER, call, tokens)

    @pytest.mark.parametrize("plain", [False, True])
    async def test_an_id_and_a_secret_become_a_token_for_an_hour(self, exchange, remote, plain):
        remote.plain_token = plain
        tokens = await exchange.bare(PROVIDER, self.call(remote))

        assert tokens.scopes == ("external",)
        assert tokens.expires_at - remote.clock.now() == timedelta(hours=1)
        assert (await self.whose(exchange, tokens)).label == "Ann Lee"

    async def test_the_next_token_is_asked_for_with_what_the_first_one_brought(self, exchange, remote):
        first = await exchange.bare(PROVIDER, self.call(remote))
        await exchange.bare(PROVIDER, self.call(remote, scopes=first.scopes))

        assert remote.asked[0] == remote.asked[1]
        assert remote.asked[0][1]["audience"] == "zapier.com"

    async def test_credentials_that_were_taken_back_need_a_person(self, exchange, remote):
        found = await failure(exchange.bare(PROVIDER, self.call(remote, ClientCredentials(CLIENT, "canary-wrong"))))

        assert isinstance(found, Unauthorized)
        assert found.trace.code == "invalid_client"

    @pytest.mark.parametrize(("token", "scheme"), [(JWT, "JWT"), (OPAQUE, "Bearer")])
    async def test_a_token_of_three_parts_has_a_scheme_of_its_own(self, exchange, remote, token, scheme):
        tokens = TokenSet(token)

        assert PROVIDER.credentials(tokens) == {"authorization": f"{scheme} {token}"}
        assert await self.whose(exchange, tokens)

    async def test_a_token_in_the_wrong_scheme_opens_nothing(self, exchange, remote):
        wrong = replace(PROVIDER, credentials=lambda tokens: {"authorization": f"Bearer {tokens.access}"})

        found = await failure(exchange.with_tokens(wrong, wrong.whoami(), TokenSet(JWT)))
        assert isinstance(found, Unauthorized)


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ({"id": 7, "full_name": "Ann Lee"}, Account("7", "Ann Lee")),
        ({"id": "7", "first_name": "Ann", "last_name": None}, Account("7", "Ann")),
        ({"id": 7, "email": "ann@example.com"}, Account("7", "ann@example.com")),
        ({"id": 7}, Account("7", "Zapier")),
    ],
    ids=str,
)
def test_an_account_is_called_by_what_there_is(body, expected):
    assert PROVIDER.whoami().decode(Reply(200, {}, body)) == expected


@pytest.mark.parametrize(
    "body",
    [
        None,
        {},
        {"access_token": ""},
        {"access_token": 7},
        {"access_token": "two words"},
        {"access_token": "a\nb"},
        {"access_token": "a", "expires_in": 0},
        {"access_token": "a", "expires_in": -5},
        {"access_token": "a", "expires_in": "soon"},
        {"access_token": "a", "scope": 7},
    ],
    ids=str,
)
def test_a_token_answer_that_is_none_is_said_to_be_so(body):
    with pytest.raises(FailureError) as error:
        signin.issued(Reply(200, {}, body), ZapierRemote().clock.now())
    assert isinstance(error.value.failure, Unreadable)


def test_a_life_without_an_end_is_cut_to_what_a_date_can_hold():
    now = ZapierRemote().clock.now()

    assert signin.issued(Reply(200, {}, {"access_token": "a", "expires_in": 1e30}), now).expires_at > now
    assert signin.issued(Reply(200, {}, {"access_token": "a", "scope": ""}), now).scopes == ("external",)
