"""What is listed: servers over their pages, channels and threads, messages and what changes of them."""

import json
from dataclasses import replace

import pytest

from connector_app.model.failure import FailureError, Forbidden, NotFound, Rejected
from connector_app.model.item import ConnectionId, Cursor, Item, ItemId
from connector_app.providers.discord import items, messages, servers, walk
from connector_app.providers.discord.wire import MessageWire
from tests.providers.discord.world import No


@pytest.fixture
def world(discord):
    return discord.world


@pytest.fixture
def every(tell):
    """Return what a whole listing brings: the items, what is gone, and the last page."""

    async def every(kind, since=None):
        cursor, found, gone = None, [], []
        for _ in range(200):
            page = await tell(items.list_items(kind, cursor, since))
            found += page.items
            gone += page.gone
            cursor = page.next
            if cursor is None:
                return found, gone, page
        raise AssertionError("a listing without an end")

    return every


def asked(discord, part):
    return [r.target for r in discord.requests if part in r.target]


def item(kind, remote_id, parent=""):
    return Item(ItemId("itm_1"), ConnectionId("discord-1"), kind, remote_id, "x", parent=parent)


async def failure(awaitable):
    with pytest.raises(FailureError) as error:
        await awaitable
    return error.value.failure


# Servers


@pytest.mark.parametrize("count", [1, 2, 5])
async def test_servers_come_once_over_any_number_of_pages(world, every, monkeypatch, count):
    monkeypatch.setattr(servers, "PAGE_SIZE", "2")
    ids = [*world.guilds, *(world.add_guild(f"Server {n}") for n in range(count - 1))]

    found, _, last = await every("server")
    assert [each.remote_id for each in found] == ids
    assert last.complete


async def test_a_server_shows_what_a_person_knows_it_by(world, discord, every):
    (found,), _, _ = await every("server")

    assert (found.title, found.url) == ("Kitchen", f"https://discord.com/channels/{discord.guild}")
    assert found.fields == {"name": "Kitchen", "members": "3", "owner": "no"}
    assert found.created_at == discord.clock.now().isoformat(timespec="milliseconds").replace("+00:00", "Z")


async def test_one_server_is_read_by_itself(world, discord, tell, every):
    other = world.add_guild("Garden")

    assert (await tell(items.read_item(item("server", other)))).title == "Garden"
    for nobody in ("7", str(int(other) + 1), "x"):
        assert isinstance(await failure(tell(items.read_item(item("server", nobody)))), NotFound)


def test_servers_are_changed_in_discord_itself():
    here = item("server", "7")

    for verb in (
        lambda: items.create_item("server", {"name": "x"}, "k"),
        lambda: items.update_item(here, {"name": "x"}, "k"),
        lambda: items.delete_item(here, "k"),
    ):
        with pytest.raises(FailureError) as error:
            verb()
        assert isinstance(error.value.failure, Rejected)
        assert "Discord" in error.value.failure.message


# Channels


async def test_channels_and_open_threads_of_every_server_are_listed(world, discord, every, monkeypatch):
    monkeypatch.setattr(servers, "PAGE_SIZE", "1")
    garden = world.add_guild("Garden")
    world.add_channel(discord.guild, "General", nsfw=True, topic="24/7 chat")
    world.add_channel(discord.guild, "Talk here", type=2)
    world.add_channel(garden, "news", type=5)
    world.add_channel(garden, "odd", type=77)
    world.add_thread(discord.guild, "Sourdough", locked=True)
    world.add_thread(discord.guild, "Old", archived=True)

    found, _, last = await every("channel")
    assert [(c.title, c.fields["type"], c.status, c.parent) for c in found] == [
        ("#general", "text", "active", discord.guild),
        ("#Talk here", "voice", "active", discord.guild),
        ("#Sourdough", "thread", "inactive", discord.guild),
        ("#news", "announcement", "active", garden),
        ("#odd", "other", "active", garden),
    ]
    assert (found[0].fields["topic"], found[0].fields["tags"]) == ("24/7 chat", ["nsfw"])
    assert last.complete


async def test_a_server_that_is_closed_to_us_is_passed_over(world, discord, every):
    garden = world.add_guild("Garden")
    world.add_channel(garden, "news")
    world.unlisted.add(discord.guild)

    assert [c.title for c in (await every("channel"))[0]] == ["#news"]
    assert [m.title for m in (await every("message"))[0]] == []


async def test_an_archived_thread_says_so_when_it_is_read(world, discord, tell):
    thread = world.add_thread(discord.guild, archived=True)
    shown = await tell(items.read_item(item("channel", f"{discord.guild}/{thread}", discord.guild)))

    assert shown.status == "archived"


async def test_a_channels_last_message_is_its_last_change(world, discord, every):
    channel = world.add_channel(discord.guild)
    discord.clock.advance(3600)
    world.add_message(channel)
    (found,), _, _ = await every("channel")

    assert found.updated_at > found.created_at


async def test_a_third_change_in_ten_minutes_is_put_off_without_asking(world, discord, tell):
    channel = item("channel", f"{discord.guild}/{world.add_channel(discord.guild)}", discord.guild)
    for name in ("one", "two"):
        await tell(items.update_item(channel, {"name": name}, "k"))
    before = len(discord.requests)
    refused = await failure(tell(items.update_item(channel, {"name": "three"}, "k")))

    assert 290 < refused.retry_after <= 600
    assert len(discord.requests) == before


async def test_a_change_that_another_program_used_up_is_told_with_its_wait(world, discord, tell):
    id_ = world.add_channel(discord.guild)
    discord.renames[id_] = [discord.clock.monotonic()] * 2
    channel = item("channel", f"{discord.guild}/{id_}", discord.guild)
    refused = await failure(tell(items.update_item(channel, {"name": "three"}, "k")))

    assert refused.retry_after == 600


async def test_changes_say_why_in_the_servers_own_history(world, discord, tell):
    channel = world.add_channel(discord.guild)
    here = item("channel", f"{discord.guild}/{channel}", discord.guild)
    await tell(items.update_item(here, {"topic": ""}, "k"))
    await tell(items.delete_item(here, "k"))

    reasons = [r.header("x-audit-log-reason") for r in discord.requests]
    assert reasons == ["Connector%20Manager%3A%20channel%20changed", "Connector%20Manager%3A%20channel%20deleted"]


async def test_a_server_that_is_full_says_so(world, discord, tell):
    for _ in range(500):
        world.add_channel(discord.guild)
    call = items.create_item("channel", {"name": "more", "server": discord.guild}, "k")

    assert "500" in (await failure(tell(call))).message


# Messages


@pytest.fixture
def channel(world, discord):
    return world.add_channel(discord.guild)


def titles(found):
    return [each.title for each in found]


async def test_a_message_shows_what_people_know_it_by(world, discord, channel, every):
    fire = {"count": 1, "emoji": {"id": None, "name": "\U0001f525"}}
    world.add_message(channel, "Supa Hot\nsoup", pinned=True, reactions=[fire, {"emoji": {"id": "7", "name": None}}])
    (found,), _, _ = await every("message")

    assert found.title == "Supa Hot"
    assert found.fields == {
        "content": "Supa Hot\nsoup",
        "channel": f"{discord.guild}/{channel}",
        "author": "Ada",
        "why_no_text": "",
        "tags": ["pinned", "\U0001f525"],
    }
    assert found.url == f"https://discord.com/channels/{discord.guild}/{channel}/{found.remote_id}"
    assert int(found.remote_id) > 1 << 53
    assert found.updated_at == found.created_at


@pytest.mark.parametrize(
    ("more", "title"),
    [
        ({"embeds": [{"title": None}, {"title": "A page"}]}, "A page"),
        ({"attachments": [{"id": "1"}]}, "(attachment)"),
        ({"embeds": [{}]}, "(no text)"),
        ({"type": 7}, "(no text)"),
        ({}, "(text not shown to this program)"),
        ({"type": 19}, "(text not shown to this program)"),
        ({"content": "\n  second\nthird"}, "second"),
    ],
)
def test_a_message_without_text_says_why(more, title):
    plain = {
        "id": "334385199974967042",
        "channel_id": "290926798999357250",
        "author": {"id": "53908099506183680", "username": "Mason"},
        "content": "",
        "timestamp": "2017-07-11T17:27:07.299000+00:00",
    }

    assert messages.snapshot("1/2", MessageWire.model_validate(plain | more)).title == title


async def test_texts_that_a_bot_may_not_read_say_what_to_switch_on(world, channel, every):
    world.shows_texts = False
    world.add_message(channel, "secret")

    ((found,), _, _) = await every("message")
    assert found.title == "(text not shown to this program)"
    assert (found.fields["content"], "Message Content Intent" in found.fields["why_no_text"]) == ("", True)


async def test_messages_of_threads_and_of_voice_channels_are_read_and_those_of_categories_not(world, discord, every):
    for place in (world.add_thread(discord.guild), world.add_channel(discord.guild, type=2)):
        world.add_message(place, "here")
    category = world.add_channel(discord.guild, type=4)

    assert titles((await every("message"))[0]) == ["here", "here"]
    assert not asked(discord, f"channels/{category}/messages")


async def test_only_the_recent_messages_of_a_place_are_read(world, channel, every, monkeypatch):
    monkeypatch.setattr(messages, "PAGE_SIZE", "2")
    for number in range(9):
        world.add_message(channel, f"m{number}")

    found, _, last = await every("message")
    assert sorted(titles(found)) == ["m3", "m4", "m5", "m6", "m7", "m8"]
    assert last.complete


async def test_a_later_listing_brings_what_is_new_changed_or_gone_and_nothing_else(world, channel, every):
    old, edited, dropped = (world.add_message(channel, name) for name in ("old", "edited", "dropped"))
    _, _, last = await every("message")
    world.edit(channel, edited, "edited twice")
    world.delete_message(channel, dropped)
    new = world.add_message(channel, "new")

    found, gone, last = await every("message", since=last.resume)
    assert {each.remote_id for each in found} == {edited, new}
    assert gone == [dropped]
    assert not last.complete
    found, gone, last = await every("message", since=last.resume)
    assert (found, gone) == ([], [])
    world.delete_message(channel, old)
    assert (await every("message", since=last.resume))[1] == [old]


async def test_what_is_new_comes_over_pages_and_a_flood_over_listings(world, channel, every, monkeypatch):
    monkeypatch.setattr(messages, "PAGE_SIZE", "3")
    monkeypatch.setattr(messages, "NEW_PAGES", 3)
    monkeypatch.setattr(walk, "WINDOW", 2)
    world.add_message(channel, "first")
    _, _, last = await every("message")
    for number in range(20):
        world.add_message(channel, f"m{number}")

    brought = []
    for _ in range(20):
        found, gone, last = await every("message", since=last.resume)
        brought += titles(found)
        assert gone == []
        if not found:
            break
    assert sorted(brought, key=lambda name: int(name[1:])) == [f"m{n}" for n in range(20)]


async def test_what_is_gone_is_told_from_what_lies_on_another_page(world, channel, every, monkeypatch):
    ids = [world.add_message(channel, f"m{n}") for n in range(8)]
    _, _, last = await every("message")
    monkeypatch.setattr(messages, "PAGE_SIZE", "3")
    for gone in (ids[1], ids[5]):
        world.delete_message(channel, gone)

    found, gone, _ = await every("message", since=last.resume)
    assert (found, gone) == ([], [ids[1], ids[5]])


async def test_a_place_that_was_empty_is_read_anew_and_only_its_recent_messages(world, channel, every, monkeypatch):
    _, _, last = await every("message")
    monkeypatch.setattr(messages, "PAGE_SIZE", "2")
    for number in range(9):
        world.add_message(channel, f"m{number}")

    found, _, _ = await every("message", since=last.resume)
    assert len(found) == 6


async def test_a_place_whose_history_may_not_be_read_is_empty(world, channel, every):
    world.add_message(channel)
    world.silent.add(channel)

    assert (await every("message"))[0] == []


async def test_a_closed_place_is_passed_over_and_not_asked_again_at_once(world, discord, channel, every):
    world.add_message(world.add_channel(discord.guild), "open")
    world.closed.add(channel)
    found, _, last = await every("message")
    assert titles(found) == ["open"]

    discord.requests.clear()
    _, _, last = await every("message", since=last.resume)
    assert not asked(discord, f"channels/{channel}/messages")
    world.closed.clear()
    world.add_message(channel, "open again")
    assert titles((await every("message", since=last.resume))[0]) == ["open again"]


def test_a_place_that_stays_closed_is_asked_more_and_more_rarely():
    place, here, tries = walk.Place("7"), walk.Walk(whole=False, servers=("1",)), []
    for number in range(200):
        here, is_wanted = here.choose(place)
        if is_wanted:
            tries.append(number)
            here = replace(here, places=(place,)).beyond_closed()

    assert tries == [0, 2, 5, 10, 19, 36, 69, 134, 199]


async def test_quiet_places_are_looked_at_in_turn(world, discord, every, monkeypatch):
    monkeypatch.setattr(walk, "IDLE_PER_LISTING", 2)
    places = [world.add_channel(discord.guild) for _ in range(5)]
    for place in places:
        world.add_message(place)
    _, _, last = await every("message")

    looked = []
    for _ in range(4):
        discord.requests.clear()
        _, _, last = await every("message", since=last.resume)
        looked.append([places.index(p) for p in places if asked(discord, f"channels/{p}/messages")])
    assert looked == [[0, 1], [2, 3], [4], [0, 1]]


async def test_a_place_with_news_is_always_read(world, discord, every, monkeypatch):
    monkeypatch.setattr(walk, "IDLE_PER_LISTING", 0)
    places = [world.add_channel(discord.guild) for _ in range(3)]
    _, _, last = await every("message")
    world.add_message(places[2], "news")

    assert titles((await every("message", since=last.resume))[0]) == ["news"]


@pytest.mark.parametrize("what", ["channel", "server"])
async def test_a_channel_or_server_that_is_gone_makes_everything_be_read_anew(world, discord, every, what):
    garden = world.add_guild("Garden")
    channel = world.add_channel(garden)
    world.add_message(channel)
    _, _, last = await every("message")
    if what == "server":
        del world.guilds[garden]
    else:
        world.delete_channel(channel)

    assert isinstance(await failure(every("message", since=last.resume)), Rejected)
    found, _, last = await every("message")
    assert (found, last.complete) == ([], True)


async def test_a_thread_that_was_filed_away_keeps_its_messages_and_is_read_again_later(world, discord, every):
    thread = world.add_thread(discord.guild)
    world.add_message(thread, "one")
    _, _, last = await every("message")
    state = world.channels[thread]["thread_metadata"]
    state["archived"] = True
    found, gone, last = await every("message", since=last.resume)
    assert (found, gone) == ([], [])

    state["archived"] = False
    found, _, _ = await every("message", since=last.resume)
    assert titles(found) == ["one"]


async def test_threads_that_are_closed_to_us_do_not_hide_the_channels(world, discord, tell, channel, monkeypatch):
    world.add_message(channel, "here")

    def refuse(guild):
        raise No(403, 50001, "Missing Access")

    monkeypatch.setattr(world, "threads_of", refuse)
    cursor, found = None, []
    while True:
        page = await tell(items.list_items("message", cursor, None))
        found += page.items
        cursor = page.next
        if cursor is None:
            break
    assert titles(found) == ["here"]


async def test_a_refusal_that_says_something_of_the_whole_stands(tell, discord, channel, every):
    discord.end_tokens()

    assert not isinstance(await failure(every("message")), Forbidden)


async def test_a_bot_in_no_server_has_nothing(world, every):
    world.guilds.clear()

    for kind in ("server", "channel", "message"):
        found, _, last = await every(kind)
        assert (found, last.next, last.complete) == ([], None, True)


@pytest.mark.parametrize("cursor", ["[]", "x", '{"marks":7}', '{"places":[7]}', '{"turn":[1]}', '{"closed":{"1":[1]}}'])
def test_a_place_in_a_listing_that_is_none_of_ours_is_refused(cursor):
    with pytest.raises(FailureError) as error:
        items.list_items("message", Cursor(cursor), None)
    assert isinstance(error.value.failure, Rejected)


async def test_a_stopped_listing_goes_on_where_it_was(world, channel, tell, monkeypatch):
    monkeypatch.setattr(messages, "PAGE_SIZE", "2")
    for number in range(5):
        world.add_message(channel, f"m{number}")
    cursor, found = None, []
    while True:
        page = await tell(items.list_items("message", cursor, None))
        found += titles(page.items)
        if page.next is None:
            break
        cursor = Cursor(json.dumps(json.loads(page.next)))  # kept over a restart

    assert found == ["m4", "m3", "m2", "m1", "m0"]


async def test_a_message_is_written_without_notifying_anybody_and_once(world, discord, channel, tell):
    values = {"content": "Hello @everyone", "channel": f"{discord.guild}/{channel}"}
    key = "0b6cbb5d-7a1c-4a70-9ae2-6b6f3d9ce0a1"
    one, two = [await tell(items.create_item("message", values, key)) for _ in range(2)]
    body = json.loads(discord.requests[-1].body)

    assert one == two
    assert len(world.messages[channel]) == 1
    assert body["allowed_mentions"] == {"parse": []}
    assert (body["nonce"], body["enforce_nonce"]) == ("0b6cbb5d7a1c4a709ae26b6f3", True)
    discord.clock.advance(400)
    assert await tell(items.create_item("message", values, key)) != one


async def test_a_channel_given_by_its_own_id_alone_can_be_written_to(channel, tell):
    shown = await tell(items.create_item("message", {"content": "Hello", "channel": channel}, "k"))

    assert (shown.parent, shown.url) == (channel, "")


async def test_somebody_elses_message_is_not_ours_to_change(world, discord, channel, tell):
    message = item("message", world.add_message(channel), f"{discord.guild}/{channel}")

    assert isinstance(await failure(tell(items.update_item(message, {"content": "x"}, "k"))), Forbidden)
    await tell(items.delete_item(message, "k"))
    assert not world.messages[channel]


async def test_what_a_server_does_not_let_through_is_said(discord, channel, tell):
    values = {"content": "a forbidden word", "channel": f"{discord.guild}/{channel}"}

    assert "AutoMod" in (await failure(tell(items.create_item("message", values, "k")))).message


def test_a_remote_name_cannot_leave_its_place():
    message = item("message", "../x", "1/../../users/@me?")

    assert items.read_item(message).path == "channels/%40me%3F/messages/..%2Fx"
    assert items.delete_item(item("channel", "1/a b"), "k").path == "channels/a%20b"
