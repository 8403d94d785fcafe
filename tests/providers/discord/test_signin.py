"""The ways into Discord: a person's own sign-in, a bot's key, and letting the bot into a server."""

import re
from dataclasses import replace
from datetime import timedelta
from urllib.parse import urlsplit

import pytest

from connector_app.adapters.serve import Response
from connector_app.model.failure import FailureError, NotFound, Rejected, Unauthorized
from connector_app.model.item import ConnectionId, Item, ItemId
from connector_app.model.oauth import AuthorizationRequest, ClientCredentials, TokenSet
from connector_app.providers.discord import PROVIDER, invite, items, live, signin
from connector_app.services import grants
from connector_app.services.typed import pasted_key
from tests.providers.discord.fake import KEY, SECRET, WALL
from tests.providers.discord.world import ADA, APPLICATION

CLIENT = ClientCredentials(APPLICATION)
REDIRECT = "http://127.0.0.1:47811/callback/discord"


async def failure(awaitable):
    with pytest.raises(FailureError) as error:
        await awaitable
    return error.value.failure


def request(redirect=REDIRECT):
    scopes = PROVIDER.oauth.scopes["read"]
    return AuthorizationRequest.new(
        "discord", PROVIDER.oauth, APPLICATION, redirect, scopes, randomness=(bytes(32), b"v" * 32), started=0.0
    )


@pytest.fixture
def sign_in(discord, line):
    """Go through the whole sign-in, as a person presses through it."""

    async def sign_in(client=CLIENT, asked=None):
        asked = asked or request()
        answer = discord.consent(asked.url(discord.endpoints["authorize"]))
        code = asked.code(answer, at=1.0)
        return await line.bare(PROVIDER, grants.code_call(asked, client, code, discord.clock))

    return sign_in


# A person's own sign-in


async def test_a_person_signs_in_without_any_secret(discord, line, sign_in):
    tokens = await sign_in()

    assert (tokens.form, tokens.scopes) == ("Bearer", ("identify", "guilds"))
    assert tokens.expires_at == discord.clock.now() + timedelta(days=7)
    account = await line.with_tokens(PROVIDER, PROVIDER.whoami(), tokens)
    assert (account.id, account.name) == (ADA, "Ada")


async def test_a_person_sees_servers_and_nothing_in_them(discord, line, sign_in):
    tokens = await sign_in()
    page = await line.with_tokens(PROVIDER, items.list_items("server", None, None), tokens)

    assert [each.title for each in page.items] == ["Kitchen"]
    assert [kind.id for kind in PROVIDER.kinds_by("oauth")] == ["server"]
    assert [kind.id for kind in PROVIDER.kinds_by("token")] == ["server", "channel", "message"]
    server = Item(ItemId("i"), ConnectionId("discord-1"), "server", page.items[0].remote_id, "x")
    assert (await line.with_tokens(PROVIDER, items.read_item(server), tokens)).title == "Kitchen"
    channel = Item(ItemId("i"), ConnectionId("discord-1"), "channel", "1/2", "x")
    assert isinstance(await failure(line.with_tokens(PROVIDER, items.read_item(channel), tokens)), Unauthorized)


async def test_with_a_secret_an_application_need_not_be_public(discord, sign_in):
    discord.is_public = False

    refused = await failure(sign_in())
    assert isinstance(refused, Rejected)
    assert "Public Client" in refused.message
    assert (await sign_in(replace(CLIENT, secret=SECRET))).access


async def test_another_verifier_or_another_address_opens_nothing(discord, line, sign_in):
    asked = request()
    discord.redirects.append("http://127.0.0.1:47812/callback/discord")
    for wrong in (replace(asked, verifier="w" * 43), replace(asked, redirect_uri=discord.redirects[1])):
        code = asked.code(discord.consent(asked.url(discord.endpoints["authorize"])), at=1.0)
        call = grants.code_call(wrong, CLIENT, code, discord.clock)
        assert isinstance(await failure(line.bare(PROVIDER, call)), Unauthorized)
    short = replace(asked, verifier="short")
    code = asked.code(discord.consent(asked.url(discord.endpoints["authorize"])), at=1.0)
    assert isinstance(
        await failure(line.bare(PROVIDER, grants.code_call(short, CLIENT, code, discord.clock))), Rejected
    )


async def test_every_refresh_gives_a_new_pair_and_the_old_one_is_of_no_use(discord, line, sign_in):
    tokens = await sign_in()
    fresh = await line.bare(PROVIDER, grants.refresh_call(PROVIDER, CLIENT, tokens.refresh, discord.clock))

    assert {fresh.access, fresh.refresh}.isdisjoint({tokens.access, tokens.refresh})
    again = grants.refresh_call(PROVIDER, CLIENT, tokens.refresh, discord.clock)
    assert isinstance(await failure(line.bare(PROVIDER, again)), Unauthorized)
    assert isinstance(await failure(line.with_tokens(PROVIDER, PROVIDER.whoami(), tokens)), Unauthorized)
    assert await line.with_tokens(PROVIDER, PROVIDER.whoami(), fresh)


async def test_withdrawing_one_key_ends_all_of_that_sign_in(discord, line, sign_in):
    tokens = await sign_in()
    (call,) = PROVIDER.revoke(tokens, CLIENT)
    await line.with_tokens(PROVIDER, call, tokens)

    assert (call.form["token"], call.form["token_type_hint"]) == (tokens.refresh, "refresh_token")
    assert isinstance(await failure(line.with_tokens(PROVIDER, PROVIDER.whoami(), tokens)), Unauthorized)
    refresh = grants.refresh_call(PROVIDER, CLIENT, tokens.refresh, discord.clock)
    assert isinstance(await failure(line.bare(PROVIDER, refresh)), Unauthorized)


def test_a_key_that_cannot_be_refreshed_is_withdrawn_itself_and_a_bots_never():
    (call,) = PROVIDER.revoke(TokenSet("canary-access-1"), replace(CLIENT, secret=SECRET))

    assert call.form["token_type_hint"] == "access_token"
    assert call.form["client_secret"] == SECRET
    assert PROVIDER.revoke(TokenSet(KEY, form="Bot"), CLIENT) == ()
    assert PROVIDER.revoke_page.startswith("https://discord.com/")


@pytest.mark.parametrize(
    ("granted", "lacking"),
    [(("identify", "guilds"), ()), (("identify",), ("guilds",)), ((), ()), (("email",), ("identify", "guilds"))],
)
def test_what_a_person_did_not_agree_to_is_missing(granted, lacking):
    assert PROVIDER.missing("read", granted) == lacking


def test_a_person_of_the_old_style_is_called_by_their_name_there(discord):
    from connector_app.model.call import Reply  # noqa: PLC0415

    said = {"id": ADA, "username": "Mason", "discriminator": "9999", "global_name": None}

    assert PROVIDER.whoami().decode(Reply(200, {}, said)).name == "Mason"


def test_the_page_for_people_without_a_client_id_shows_every_address_to_copy():
    copied = [step.copy for step in PROVIDER.setup.steps if step.copy]

    assert copied == [f"http://127.0.0.1:{port}/callback/discord" for port in PROVIDER.oauth.redirect.ports]
    assert re.fullmatch(PROVIDER.setup.id_pattern, PROVIDER.setup.id_example)
    assert re.fullmatch(PROVIDER.setup.secret_pattern, SECRET)


# A bot's key


async def test_a_bots_key_opens_the_bot(discord, line):
    tokens = pasted_key(PROVIDER.pasted, f"  {KEY}\n")

    assert PROVIDER.credentials(tokens) == {"authorization": f"Bot {KEY}"}
    account = await line.with_tokens(PROVIDER, PROVIDER.whoami(), tokens)
    assert (account.id, account.name) == (APPLICATION, "ledger")


WEBHOOK = f"https://discord.com/api/webhooks/290926798626357250/{'canary' * 11}"


@pytest.mark.parametrize(
    ("pasted", "part"),
    [
        (SECRET, "Client Secret"),
        (APPLICATION, "Application ID"),
        ("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a", "Public Key"),
        (WEBHOOK, "webhook"),
        (WEBHOOK.replace("discord.com/api/", "ptb.discordapp.com/api/v10/"), "webhook"),
        ("https://discord.com/oauth2/authorize?client_id=1", "web address"),
        ("mfa.canary-own-account", "your own Discord account"),
        ("canary-something-else", "does not look like a Discord bot’s key"),
        (f"Bot {KEY}", "without spaces"),
        ("", "missing"),
    ],
)
def test_what_people_paste_by_mistake_gets_its_own_sentence(pasted, part):
    with pytest.raises(FailureError) as error:
        pasted_key(PROVIDER.pasted, pasted)
    (problem,) = error.value.failure.problems

    assert problem.field == "secret"
    assert part in problem.message


def test_every_mistake_says_what_to_copy_instead():
    for sentence in PROVIDER.pasted.mistakes.values():
        assert "Reset Token" in sentence


async def test_a_bots_key_that_was_made_anew_no_longer_opens_anything(discord, line):
    discord.end_tokens()
    tokens = TokenSet(KEY, form=signin.BOT)

    assert isinstance(await failure(line.with_tokens(PROVIDER, PROVIDER.whoami(), tokens)), Unauthorized)
    assert len(discord.requests) == 1


# Letting the bot in


@pytest.mark.parametrize(
    ("flags", "said"), [(0, invite.NO_TEXTS), (1 << 23, invite.NO_TEXTS), (1 << 18, ""), (1 << 23 | 1 << 19, "")]
)
async def test_a_bot_that_may_not_read_texts_is_told_where_that_is_switched_on(discord, tell, flags, said):
    discord.world.flags = flags

    assert await tell(PROVIDER.advice(TokenSet(KEY, form="Bot"))) == said


def test_nobody_is_advised_about_a_bot_who_signed_in_by_themselves():
    assert PROVIDER.advice(TokenSet("canary-access-1")) is None


@pytest.mark.parametrize(("access", "rights"), [("read", 66560), ("change", 125968)])
def test_the_link_asks_for_the_rights_that_are_needed_and_no_more(access, rights):
    link = urlsplit(invite.invite_link(APPLICATION, access))

    assert link._replace(query="").geturl() == "https://discord.com/oauth2/authorize"
    assert link.query == f"client_id={APPLICATION}&scope=bot+applications.commands&permissions={rights}"


async def test_the_link_is_that_of_the_bot_whose_key_it_is(tell):
    assert await tell(PROVIDER.invite("read")) == invite.invite_link(APPLICATION, "read")


async def test_the_live_connection_is_asked_for_by_the_bot(tell):
    welcome = await tell(live.gateway())

    assert (welcome.remaining, welcome.reset_after) == (999, 14400.0)


# The fake is as strict as the platform


async def test_without_the_agent_that_discord_wants_the_outer_wall_answers(discord, line):
    bare = replace(PROVIDER, headers={})

    assert (await failure(line.with_tokens(bare, PROVIDER.whoami(), discord.tokens))).name == "offline"


@pytest.mark.parametrize("change", [{"query": {"limits": "5"}}, {"query": {"limit": "201"}}, {"query": {"after": "x"}}])
async def test_a_parameter_that_discord_does_not_know_is_refused(tell, change):
    call = replace(items.list_items("server", None, None), **change)

    assert isinstance(await failure(tell(call)), Rejected)


async def test_a_body_with_more_in_it_or_none_of_json_is_refused(discord, tell):
    call = items.create_item("channel", {"name": "x", "server": discord.guild}, "k")

    assert isinstance(await failure(tell(replace(call, json={**call.json, "colour": "red"}))), Rejected)
    assert isinstance(await failure(tell(replace(call, json=None, form={"name": "x"}))), Rejected)
    assert isinstance(await failure(tell(replace(call, path="guilds/1/channel"))), NotFound)
    assert isinstance(await failure(tell(replace(call, method="PUT"))), Rejected)


async def test_shut_out_by_the_outer_wall_nothing_is_asked_for_long(discord, tell):
    discord.next_answers.append(Response(429, (("Content-Type", "text/html"),), WALL))
    first = await failure(tell(PROVIDER.whoami()))
    again = await failure(tell(PROVIDER.whoami()))

    assert first.retry_after == 600
    assert 590 < again.retry_after <= 600
    assert len(discord.requests) == 1
