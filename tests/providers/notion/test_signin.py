"""The ways into Notion, against a server that is as strict as its reference."""

import re

import pytest

from connector_app.model.failure import FailureError, Rejected, Unauthorized, trace_of
from connector_app.model.oauth import AuthorizationRequest, ClientCredentials, TokenSet
from connector_app.providers import notion
from connector_app.providers.notion import signin
from connector_app.services import grants
from connector_app.services.typed import pasted_key, typed_client
from tests.providers.conformance import ProviderConformance, failure
from tests.providers.notion.fake import BOT, CLIENT, KEY, PERSON, REDIRECT, SECRET, WORKSPACE, NotionRemote

ME = ClientCredentials(CLIENT, SECRET)
PROVIDER = notion.PROVIDER


def asked(redirect=REDIRECT):
    randomness = (b"a" * 32, b"b" * 32)
    return AuthorizationRequest.new("notion", PROVIDER.oauth, CLIENT, redirect, (), randomness=randomness, started=0.0)


def test_the_browser_is_sent_with_what_notion_wants_and_nothing_else():
    url = asked().url(PROVIDER.endpoints["authorize"])

    address, _, query = url.partition("?")
    assert address == "https://api.notion.com/v1/oauth/authorize"
    assert sorted(part.partition("=")[0] for part in query.split("&")) == [
        "client_id",
        "owner",
        "redirect_uri",
        "response_type",
        "state",
    ]
    assert "owner=user" in query
    assert "redirect_uri=http%3A%2F%2Flocalhost%3A47811%2Fcallback%2Fnotion" in query


def test_the_addresses_to_register_are_those_the_program_listens_at():
    redirect = PROVIDER.oauth.redirect

    assert [step.copy for step in PROVIDER.setup.steps if step.copy] == [
        f"http://{redirect.host}:{port}{redirect.path}" for port in redirect.ports
    ]
    assert signin.REDIRECTS[0] == REDIRECT


class TestSignIn:
    provider, platform = PROVIDER, NotionRemote
    remote, wire, exchange = ProviderConformance.remote, ProviderConformance.wire, ProviderConformance.exchange

    def code(self, remote, redirect=REDIRECT):
        remote.codes["canary-code-1"] = REDIRECT
        return grants.code_call(asked(redirect), ME, "canary-code-1", remote.clock)

    async def test_a_code_becomes_tokens_that_open_the_account(self, exchange, remote):
        tokens = await exchange.bare(PROVIDER, self.code(remote))
        account = await exchange.with_tokens(PROVIDER, PROVIDER.whoami(), tokens)

        assert tokens.refresh
        assert (tokens.expires_at, tokens.due_at()) == (None, None)
        assert tokens.extra == {"bot_id": BOT, "workspace_id": WORKSPACE}
        assert (account.id, account.workspace) == (f"{WORKSPACE}:{PERSON}", "Acme")

    async def test_a_code_counts_once_and_for_its_own_address(self, exchange, remote):
        await exchange.bare(PROVIDER, self.code(remote))
        again = grants.code_call(asked(), ME, "canary-code-1", remote.clock)
        assert isinstance(await failure(exchange.bare(PROVIDER, again)), Unauthorized)

        elsewhere = self.code(remote, "http://localhost:47812/callback/notion")
        assert isinstance(await failure(exchange.bare(PROVIDER, elsewhere)), Unauthorized)

    async def test_renewing_gives_a_new_pair_and_ends_the_old_one(self, exchange, remote):
        old = await exchange.bare(PROVIDER, self.code(remote))
        new = await exchange.bare(PROVIDER, grants.refresh_call(PROVIDER, ME, old.refresh, remote.clock))

        assert {new.access, new.refresh}.isdisjoint({old.access, old.refresh})
        assert await exchange.with_tokens(PROVIDER, PROVIDER.whoami(), new)
        gone = exchange.with_tokens(PROVIDER, PROVIDER.whoami(), old)
        assert isinstance(await failure(gone), Unauthorized)
        again = exchange.bare(PROVIDER, grants.refresh_call(PROVIDER, ME, old.refresh, remote.clock))
        found = await failure(again)
        assert isinstance(found, Unauthorized)
        assert trace_of(found).code == "invalid_grant"

    async def test_a_wrong_secret_is_told_as_such(self, exchange, remote):
        wrong = ClientCredentials(CLIENT, "secret_canaryanother")
        call = grants.refresh_call(PROVIDER, wrong, "nrt_canary", remote.clock)

        found = await failure(exchange.bare(PROVIDER, call))
        assert isinstance(found, Rejected)
        assert [problem.field for problem in found.problems] == ["client_secret"]

    async def test_access_is_withdrawn_with_the_clients_own_name(self, exchange, remote):
        tokens = await exchange.bare(PROVIDER, self.code(remote))
        (call,) = PROVIDER.revoke(tokens, ME)
        await exchange.bare(PROVIDER, call)

        asking = exchange.with_tokens(PROVIDER, PROVIDER.whoami(), tokens)
        assert isinstance(await failure(asking), Unauthorized)

    async def test_a_pasted_key_opens_the_account(self, exchange, remote):
        account = await exchange.with_tokens(PROVIDER, PROVIDER.whoami(), pasted_key(PROVIDER.pasted, f" {KEY}\n"))

        assert account.label == "ann@acme.com at Acme"

    async def test_a_key_of_a_whole_workspace_is_the_connections_own_account(self, exchange, remote):
        remote.owner = {"type": "workspace", "workspace": True}
        account = await exchange.with_tokens(PROVIDER, PROVIDER.whoami(), remote.tokens)

        assert (account.id, account.label) == (f"{WORKSPACE}:{BOT}", "Our key at Acme")

    def test_an_older_sign_in_may_bring_nothing_to_renew_with(self, remote):
        from connector_app.model.call import Reply  # noqa: PLC0415

        tokens = signin.issued(Reply(200, {}, remote.issue(renewable=False)), remote.clock.now())
        assert (tokens.refresh, tokens.form) == ("", "Bearer")


def test_nothing_is_withdrawn_that_a_person_made_or_without_a_secret():
    issued = TokenSet("ntn_canary", extra={"bot_id": BOT})

    assert PROVIDER.revoke(TokenSet(KEY), ME) == ()
    assert PROVIDER.revoke(issued, ClientCredentials(CLIENT)) == ()
    assert len(PROVIDER.revoke(issued, ME)) == 1
    assert PROVIDER.revoke_page.startswith("https://www.notion.so/")


def whose(body):
    from connector_app.model.call import Reply  # noqa: PLC0415

    return PROVIDER.whoami().decode(Reply(200, {}, {"object": "user", "id": BOT, **body}))


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ({"name": "Ann"}, (BOT, "Ann")),
        ({}, (BOT, "Notion connection")),
        ({"name": "Key", "bot": {"owner": None, "workspace_id": "w", "workspace_name": "Key"}}, (f"w:{BOT}", "Key")),
        ({"name": "Key", "bot": {"owner": {"type": "user", "user": {"id": "u", "name": "Ann"}}}}, ("u", "Ann")),
        ({"name": "Key", "bot": {"owner": {"type": "user", "user": {"person": {}}}}}, (BOT, "Key")),
        ({"name": "Key", "bot": {"owner": {"type": "user"}, "workspace_id": "w"}}, (f"w:{BOT}", "Key")),
    ],
    ids=str,
)
def test_an_account_is_known_by_what_there_is(body, expected):
    account = whose(body)

    assert (account.id, account.label) == expected


# What people paste


@pytest.mark.parametrize("key", [KEY, "secret_" + "a1" * 22, "ntn_" + "A" * 46])
def test_keys_of_both_shapes_are_taken(key):
    assert pasted_key(PROVIDER.pasted, key).access == key


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("nrt_canaryrefresh1", "renew"),
        ("https://www.notion.so/developers/tokens", "address"),
        ("app.notion.com/p/Test-393abc1eedcd81818d59e30a27148c69", "address"),
        (CLIENT, "number"),
        ("393ABC1EEDCD81818D59E30A27148C69", "number"),
        ("v02%3Auser_token_or_cookies%3Acanary", "browser"),
        ("token_v2=canary", "browser"),
        ("ntn_short", "cut off"),
        ("secret_", "cut off"),
        ("ntn_1234****************", "covered"),
        ("xoxp-canary", "another platform"),
        ("ghp_canary", "another platform"),
        ("canary", "does not look like a Notion key"),
        ("ntn_canary access", "one line without spaces"),
        ("", "missing"),
    ],
)
def test_each_mistake_has_its_sentence(text, words):
    with pytest.raises(FailureError) as error:
        pasted_key(PROVIDER.pasted, text)
    (problem,) = error.value.failure.problems
    assert problem.field == "secret"
    assert words in problem.message


def test_a_client_of_ones_own_is_checked_by_its_shape():
    assert typed_client(PROVIDER, f" {CLIENT} ", SECRET)[0] == ME
    for client_id, secret, field in (
        ("Connector Manager", SECRET, "client_id"),
        ("my-connection", SECRET, "client_id"),
        (CLIENT, "", "client_secret"),
        (CLIENT, "short", "client_secret"),
    ):
        with pytest.raises(FailureError) as error:
            typed_client(PROVIDER, client_id, secret)
        assert [problem.field for problem in error.value.failure.problems] == [field]
    assert re.fullmatch(PROVIDER.setup.id_pattern, PROVIDER.setup.id_example)
