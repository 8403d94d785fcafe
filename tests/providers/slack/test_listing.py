"""Listings of Slack: whole and later ones, closed channels, small pages, keys of whole organisations."""

import pytest

from connector_app.model.failure import (
    FailureError,
    Forbidden,
    Offline,
    RateLimited,
    Rejected,
    Unauthorized,
    Unavailable,
)
from connector_app.model.item import Cursor
from connector_app.providers import slack
from connector_app.providers.slack import history
from connector_app.providers.slack.place import Place

ITEMS = slack.PROVIDER.items


def methods(remote):
    return [method for method, _ in remote.asked]


async def failure(awaitable):
    with pytest.raises(FailureError) as error:
        await awaitable
    return error.value.failure


# Channels


async def test_a_page_without_a_channel_is_not_the_last(every, remote, monkeypatch):
    monkeypatch.setattr("connector_app.providers.slack.channels.PAGE_SIZE", "2")
    for number in range(4):
        remote.add_channel(f"secret-{number}", is_private=True, is_member=False)
    remote.add_channel("bread")

    items, pages, _ = await every("channel")
    assert [len(page.items) for page in pages] == [0, 0, 0, 1]
    assert items[0].title == "bread"


async def test_each_channel_has_its_state_and_its_address(every, remote):
    remote.add_channel("general", is_general=True)
    remote.add_channel("other", is_member=False)
    remote.add_channel("old", is_archived=True)
    remote.add_channel("plans", is_private=True, topic={"value": "Rye", "creator": "U1", "last_set": 1})

    items, _, _ = await every("channel")
    assert [item.status for item in items] == ["active", "inactive", "archived", "active"]
    assert [item.fields["visibility"] for item in items] == ["public", "public", "public", "private"]
    assert items[3].fields["topic"] == "Rye"
    assert items[0].url == "https://acme.slack.com/archives/C0000000001"


async def test_only_what_was_granted_is_asked_for(every, remote):
    remote.give(remote.tokens.access, ("channels:read",))
    remote.add_channel("bread")

    await every("channel")
    assert remote.asked[-1][1]["types"] == "public_channel"


async def test_where_slack_does_not_say_what_was_granted_everything_is_asked_for(every, remote):
    remote.says_scopes = False

    await every("channel")
    assert remote.asked[-1][1]["types"] == "public_channel,private_channel"


async def test_a_key_of_a_whole_organisation_names_its_workspace(every, remote):
    remote.org_install = True
    remote.add_channel("bread")

    assert len((await every("channel"))[0]) == 1
    assert (await every("message"))[0] == []


# Messages


async def test_messages_come_from_every_channel_one_is_in(every, remote):
    for name in ("bread", "cake", "tea"):
        channel = remote.add_channel(name, is_member=name != "tea")
        remote.add_message(channel["id"], f"About {name}")

    items, pages, _ = await every("message")
    assert {item.title for item in items} == {"About bread", "About cake"}
    assert {item.parent for item in items} == {"C0000000001", "C0000000003"}
    assert all(page.complete for page in pages)


async def test_a_message_has_its_address_and_one_of_a_thread_is_shown_beside_it(every, remote):
    channel = remote.add_channel("bread")["id"]
    top = remote.add_message(channel, "Top", reply_count=1)
    shown = remote.add_message(channel, "Also here", thread_ts=top["ts"], subtype="thread_broadcast")
    remote.add_message(channel, "A reply", thread_ts=top["ts"])

    items, _, _ = await every("message")
    home, dotless = f"https://acme.slack.com/archives/{channel}/p", shown["ts"].replace(".", "")
    assert [item.url for item in items] == [
        f"{home}{dotless}?thread_ts={top['ts']}&cid={channel}",
        home + top["ts"].replace(".", ""),
    ]
    assert items[1].fields["replies"] == "1"


async def test_a_later_listing_finds_what_is_new_different_and_gone_and_nothing_else(every, remote):
    channel = remote.add_channel("bread")["id"]
    kept, changed, gone = (remote.add_message(channel, text) for text in ("Kept", "Changed", "Gone"))
    _, _, since = await every("message")
    remote.clock.advance(60)
    changed.update(text="Changed since", edited={"user": "U1", "ts": f"{int(remote.clock.now().timestamp())}.000000"})
    del remote.messages[channel][gone["ts"]]
    new = remote.add_message(channel, "New")

    items, pages, since = await every("message", since)
    assert {item.title for item in items} == {"Changed since", "New"}
    assert [each for page in pages for each in page.gone] == [f"{channel}:{gone['ts']}"]
    assert not any(page.complete for page in pages[1:])

    items, pages, _ = await every("message", since)
    assert (items, [page.gone for page in pages]) == ([], [()] * len(pages))
    assert kept["ts"] in remote.asked[-1][1]["oldest"]
    assert new["ts"] in remote.messages[channel]


async def test_a_reaction_and_a_reply_are_changes(every, remote):
    channel = remote.add_channel("bread")["id"]
    one, two = remote.add_message(channel, "One"), remote.add_message(channel, "Two")
    _, _, since = await every("message")
    one["reactions"] = [{"name": "tada", "users": ["U1"], "count": 1}]
    two["reply_count"] = 2

    items, _, _ = await every("message", since)
    assert [(item.fields["reactions"], item.fields["replies"]) for item in items] == [([], "2"), (["tada"], "")]


async def test_only_the_newest_few_are_read_again_and_over_several_pages(every, remote, monkeypatch):
    monkeypatch.setattr(history, "PAGE_SIZE", "4")
    channel = remote.add_channel("bread")["id"]
    made = [remote.add_message(channel, f"Message {number}") for number in range(history.WATCHED + 5)]
    _, _, since = await every("message")
    watched = made[-history.WATCHED :]
    for message in (made[0], watched[0], watched[-1]):
        del remote.messages[channel][message["ts"]]
    for number in range(6):
        remote.add_message(channel, f"Later {number}")

    items, pages, _ = await every("message", since)
    assert len(items) == 6
    expected = {f"{channel}:{message['ts']}" for message in (watched[0], watched[-1])}
    assert {each for page in pages for each in page.gone} == expected


async def test_a_channel_joined_later_is_read_from_its_beginning(every, remote):
    _, _, since = await every("message")
    channel = remote.add_channel("bread")["id"]
    remote.add_message(channel, "Old")

    assert [item.title for item in (await every("message", since))[0]] == ["Old"]


async def test_archived_channels_are_read_by_a_whole_listing_only(every, remote):
    channel = remote.add_channel("old", is_archived=True)["id"]
    remote.add_message(channel, "Old")

    items, _, since = await every("message")
    assert len(items) == 1
    await every("message", since)
    assert methods(remote)[-1] == "users.conversations"


async def test_no_more_than_the_newest_of_a_channel_are_read(every, remote, monkeypatch):
    monkeypatch.setattr(history, "PAGE_SIZE", "4")
    monkeypatch.setattr(history, "DEPTH", 8)
    channel = remote.add_channel("bread")["id"]
    for number in range(20):
        remote.add_message(channel, f"Message {number}")

    items, pages, _ = await every("message")
    assert [item.title for item in items] == [f"Message {number}" for number in range(19, 11, -1)]
    assert all(page.complete for page in pages)


async def test_where_slack_shows_little_a_page_the_first_is_enough_and_nothing_known_is_dropped(every, remote):
    remote.throttled = True
    for name in ("bread", "cake"):
        channel = remote.add_channel(name)["id"]
        for number in range(40):
            remote.add_message(channel, f"Message {number}")

    items, pages, since = await every("message")
    assert len(items) == 30
    assert methods(remote).count("conversations.history") == 2
    assert not pages[-1].complete
    remote.add_message(channel, "New")
    assert [item.title for item in (await every("message", since))[0]] == ["New"]


async def test_an_empty_page_may_be_followed_by_another(ask, reply):
    call = ITEMS.list_items("message", Place(home="https://x", walking=False, queue=("C1", "C2")).cursor, None)
    page = call.decode(reply({"messages": [], "has_more": True, "response_metadata": {"next_cursor": "bmV4dA=="}}))

    again = ITEMS.list_items("message", page.next, None)
    assert (again.query["channel"], again.query["cursor"]) == ("C1", "bmV4dA==")


# Channels that are closed


@pytest.mark.parametrize("error", ["not_in_channel", "channel_not_found", "is_archived", "restricted_action"])
async def test_a_closed_channel_is_passed_by_and_its_messages_stay(every, remote, error):
    first, second = (remote.add_channel(name)["id"] for name in ("bread", "cake"))
    for channel in (first, second):
        remote.add_message(channel, "Here")
    _, _, since = await every("message")
    remote.closed[first] = error

    items, pages, _ = await every("message")
    assert [item.parent for item in items] == [second]
    assert not all(page.complete for page in pages)
    items, pages, since = await every("message", since)
    assert (items, [page.gone for page in pages]) == ([], [()] * len(pages))
    remote.closed.clear()
    assert (await every("message", since))[0] == []


async def test_private_channels_that_were_not_granted_are_passed_by(every, remote):
    remote.give(remote.tokens.access, ("channels:read", "channels:history", "groups:read"))
    remote.add_channel("secret", is_private=True)
    channel = remote.add_channel("bread")["id"]
    remote.add_message(channel, "Here")

    items, pages, _ = await every("message")
    assert [item.title for item in items] == ["Here"]
    assert not all(page.complete for page in pages)


async def test_without_any_right_to_read_messages_that_is_said(every, remote):
    remote.give(remote.tokens.access, ("channels:read", "groups:read"))
    remote.add_channel("bread")

    assert (await failure(every("message"))).missing_scopes == ("channels:history",)
    remote.give(remote.tokens.access, ("chat:write",))
    assert isinstance(await failure(every("message")), Forbidden)


async def test_a_place_nobody_knows_any_more_is_refused_so_that_a_listing_begins_anew(ask, remote):
    channel = remote.add_channel("bread")["id"]
    stale = Place(home="https://x", walking=False, queue=(channel,), page="c3RhbGU=").cursor

    assert isinstance(await failure(ask(ITEMS.list_items("message", stale, None))), Rejected)
    assert isinstance(await failure(ask(ITEMS.list_items("channel", Place(page="?").cursor, None))), Rejected)


@pytest.mark.parametrize("cursor", ["", "[]", "7", '{"queue":7}', '{"seen":[1]}', '{"read":"x"}'])
def test_a_cursor_that_is_none_of_ours_is_refused(cursor):
    for kind in ("channel", "message"):
        with pytest.raises(FailureError) as error:
            ITEMS.list_items(kind, Cursor(cursor), None)
        assert isinstance(error.value.failure, Rejected)


@pytest.mark.parametrize(
    "failure",
    [Unavailable("Slack"), Offline("slack.com"), RateLimited(1), Unauthorized("slack"), Rejected("x")],
    ids=repr,
)
def test_what_says_nothing_of_one_channel_stops_the_listing(failure):
    call = ITEMS.list_items("message", Place(home="https://x", walking=False, queue=("C1",)).cursor, None)

    assert call.otherwise(failure) is None
