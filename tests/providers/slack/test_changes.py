"""Changing things at Slack: channels made, renamed, described, archived; messages sent, edited, deleted."""

import json

import pytest

from connector_app.model.failure import Conflict, FailureError, Forbidden, NotFound, Offline, Rejected
from connector_app.providers import slack
from connector_app.providers.slack import messages
from connector_app.providers.slack.kinds import CHANNEL, MESSAGE
from connector_app.providers.slack.wire import ChannelWire, MessageWire

ITEMS = slack.PROVIDER.items
SECTION = [{"type": "section", "text": {"type": "mrkdwn", "text": "*Bread*"}}]


async def failure(awaitable):
    with pytest.raises(FailureError) as error:
        await awaitable
    return error.value.failure


def create(kind, values):
    clean, problems = slack.PROVIDER.kind(kind).check(values, creating=True)
    assert not problems
    return ITEMS.create_item(kind, clean, "canary-key-1")


# Channels


async def test_a_private_channel_is_made_so(ask, remote):
    shown = await ask(create("channel", {"name": "plans", "visibility": "private"}))

    assert (shown.title, shown.status, shown.fields["visibility"]) == ("plans", "active", "private")
    assert remote.asked[-1][1] == {"name": "plans", "is_private": True}


async def test_a_name_that_is_taken_is_said_at_the_field(ask, remote):
    await ask(create("channel", {"name": "bread"}))

    found = await failure(ask(create("channel", {"name": "bread"})))
    assert [problem.field for problem in found.problems] == ["name"]


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ({"name": "cake"}, {"name": "cake"}),
        ({"topic": "Rye"}, {"topic": "Rye"}),
        ({"purpose": "All about bread"}, {"purpose": "All about bread"}),
        ({"topic": ""}, {"topic": ""}),
    ],
)
@pytest.mark.parametrize("bare", [False, True], ids=["shown", "not shown"])
async def test_a_channel_is_renamed_and_described_whether_or_not_slack_shows_it(
    ask, remote, as_row, values, expected, bare
):
    remote.add_channel("bread")
    item = as_row(await ask(ITEMS.read_item(as_row(await ask(create("channel", {"name": "other"}))))))
    remote.bare_answers = bare

    shown = await ask(ITEMS.update_item(item, values, "canary-key-2"))
    assert {name: shown.fields[name] for name in values} == expected
    assert shown.title == expected.get("name", "other")
    assert shown.fields["members"] == "1"
    assert shown.status == "active"
    assert (await ask(ITEMS.read_item(item))).fields == shown.fields


async def test_a_channel_is_archived_and_brought_back(ask, remote, as_row):
    item = as_row(await ask(create("channel", {"name": "bread"})))

    await ask(ITEMS.delete_item(item, "canary-key-2"))
    assert (await ask(ITEMS.read_item(item))).status == "archived"
    assert isinstance(await failure(ask(ITEMS.delete_item(item, "canary-key-3"))), NotFound)
    assert isinstance(await failure(ask(ITEMS.update_item(item, {"topic": "Rye"}, "k"))), Rejected)
    back = await ask(ITEMS.update_item(item, {"status": "active"}, "canary-key-4"))
    assert back.status == "active"
    assert back.fields == item.fields
    assert isinstance(await failure(ask(ITEMS.update_item(item, {"status": "active"}, "k"))), Conflict)
    away = await ask(ITEMS.update_item(item, {"status": "archived"}, "canary-key-5"))
    assert away.status == "archived"
    assert remote.asked[-1][0] == "conversations.archive"


async def test_the_channel_of_everybody_is_not_archived(ask, remote, as_row):
    remote.add_channel("general", is_general=True)
    item = as_row(await ask(ITEMS.read_item(as_row(channel_row("C0000000001")))))

    found = await failure(ask(ITEMS.delete_item(item, "canary-key-1")))
    assert found.message == "Slack never archives the channel that everybody is in."


def channel_row(remote_id):
    from connector_app.model.item import Snapshot  # noqa: PLC0415

    return Snapshot("channel", remote_id, "x")


@pytest.mark.parametrize(
    ("values", "order"),
    [
        ({"topic": "Rye", "purpose": "Loaves", "name": "cake"}, ["name", "topic", "purpose"]),
        ({"status": "archived", "purpose": "Loaves"}, ["purpose", "status"]),
        ({"purpose": "Loaves", "status": "active", "topic": "Rye"}, ["status", "topic", "purpose"]),
    ],
)
def test_each_call_carries_one_thing_and_the_first_allows_the_others(as_row, values, order):
    item, left, said = as_row(channel_row("C0123456789")), dict(values), []
    while left:
        (name,) = ITEMS.update_item(item, left, "k").carries
        said.append(name)
        del left[name]

    assert said == order


def test_a_change_of_nothing_only_looks(as_row):
    assert ITEMS.update_item(as_row(channel_row("C0123456789")), {}, "k").method == "GET"


@pytest.mark.parametrize(
    ("draft", "creating", "fields"),
    [
        ({"name": "bread", "topic": "Rye"}, True, {"topic": "Topic can be set once"}),
        ({"name": "bread", "status": "archived"}, True, {"status": "Status can be set once"}),
        ({"name": "bread", "purpose": "x"}, True, {"purpose": "Description can be set once"}),
        ({"name": "bread"}, True, {}),
        ({"topic": "Rye"}, False, {}),
        ({"topic": "Rye", "name": "x", "purpose": "y", "status": "active"}, False, {}),
        ({"status": "inactive"}, False, {"status": "Join or leave"}),
        ({"status": ""}, False, {"status": "Status is required"}),
        ({"name": "Bread"}, True, {"name": "A channel’s name has small letters"}),
        ({"name": "my bread"}, True, {"name": "A channel’s name has small letters"}),
        ({"name": "#bread"}, True, {"name": "A channel’s name has small letters"}),
        ({"name": "b" * 81}, True, {"name": "Name too long"}),
        ({"name": ""}, True, {"name": "Name is required"}),
        ({"topic": "t" * 251}, False, {"topic": "Topic too long"}),
        ({"visibility": "private"}, False, {"visibility": "Who can see it cannot be changed"}),
        ({"members": "7"}, False, {"members": "Members cannot be changed"}),
        ({"name": "brötchen_2-x"}, True, {}),
        ({"name": "b" * 80}, True, {}),
    ],
)
def test_a_channels_form_is_measured(draft, creating, fields):
    _, problems = CHANNEL.check(draft, creating=creating)

    assert {problem.field for problem in problems} == set(fields)
    assert all(problem.message.startswith(fields[problem.field]) for problem in problems)


# Messages


@pytest.fixture
def room(remote):
    return remote.add_channel("room")["id"]


async def test_what_is_typed_calls_nobody_and_reads_as_it_was_typed(ask, remote, room, as_row):
    shown = await ask(create("message", {"channel": room, "text": "1 < 2 & <!channel>\nSecond line"}))

    assert remote.asked[-1][1]["text"] == "1 &lt; 2 &amp; &lt;!channel&gt;\nSecond line"
    assert shown.fields["text"] == "1 < 2 & <!channel>\nSecond line"
    assert shown.title == "1 < 2 & <!channel>"
    assert (await ask(ITEMS.read_item(as_row(shown)))).fields == shown.fields


async def test_a_lost_message_can_be_known_by_its_key(ask, every, remote, room):
    await ask(create("message", {"channel": room, "text": "Bread"}))

    items, _, _ = await every("message")
    assert items[0].fields["key"] == "canary-key-1"


async def test_a_message_with_blocks_keeps_them_when_only_its_text_is_edited(ask, remote, room, as_row):
    shown = await ask(create("message", {"channel": room, "text": "Bread", "blocks": json.dumps(SECTION)}))
    assert json.loads(shown.fields["blocks"])[0]["text"]["text"] == "*Bread*"

    edited = await ask(ITEMS.update_item(as_row(shown), {"text": "Cake"}, "canary-key-2"))
    assert (edited.fields["text"], edited.fields["blocks"]) == ("Cake", shown.fields["blocks"])
    without = await ask(ITEMS.update_item(as_row(edited), {"blocks": ""}, "canary-key-3"))
    assert (without.fields["text"], without.fields["blocks"]) == ("Cake", "")
    again = await ask(ITEMS.update_item(as_row(without), {"blocks": json.dumps(SECTION)}, "canary-key-4"))
    assert json.loads(again.fields["blocks"])[0]["type"] == "section"


async def test_mentions_and_links_outlive_an_edit(ask, remote, room, as_row):
    markup = "Ask <@U012AB3CD> in <#C0123456789|bread> about <https://bread.example/a?b=1&amp;c=2|rye> &amp; more"
    message = remote.add_message(room, markup)
    shown = await ask(ITEMS.read_item(as_row(message_row(room, message["ts"]))))
    assert shown.fields["text"] == "Ask @U012AB3CD in #bread about rye (https://bread.example/a?b=1&c=2) & more"

    edited = await ask(ITEMS.update_item(as_row(shown), {"text": f"Please: {shown.fields['text']}"}, "k"))
    assert message["text"] == f"Please: {markup}"
    assert edited.fields["markup"] == f"Please: {markup}"


def message_row(channel, ts):
    from connector_app.model.item import Snapshot  # noqa: PLC0415

    return Snapshot("message", f"{channel}:{ts}", "x", parent=channel)


async def test_an_edit_is_taken_whether_or_not_slack_shows_the_message(ask, remote, room, as_row):
    item = as_row(await ask(create("message", {"channel": room, "text": "Bread"})))
    remote.bare_answers = True

    shown = await ask(ITEMS.update_item(item, {"text": "Cake\nand tea"}, "canary-key-2"))
    assert (shown.title, shown.fields["text"], shown.created_at) == ("Cake", "Cake\nand tea", item.created_at)
    assert shown.remote_id == item.remote_id


async def test_messages_of_others_are_neither_edited_nor_deleted(ask, remote, room, as_row):
    message = remote.add_message(room, "Theirs", user="U999")
    item = as_row(message_row(room, message["ts"]))

    found = await failure(ask(ITEMS.update_item(item, {"text": "Mine"}, "k")))
    assert found.message == "Slack lets people edit their own messages only."
    assert isinstance(await failure(ask(ITEMS.delete_item(item, "k"))), Rejected)


async def test_nothing_is_sent_to_a_closed_channel(ask, remote, room):
    remote.channels[room]["is_archived"] = True
    away = remote.add_channel("away", is_member=False)["id"]
    secret = remote.add_channel("secret", is_member=False, is_private=True)["id"]

    found = [await failure(ask(create("message", {"channel": each, "text": "x"}))) for each in (room, away, secret)]
    assert isinstance(found[0], Rejected)
    assert [problem.field for problem in found[1].problems] == ["channel"]
    assert isinstance(found[2], NotFound)


async def test_blocks_slack_refuses_are_named(ask, remote, room):
    odd = json.dumps([{"type": "divider"}, {"type": "hologram"}])

    found = await failure(ask(create("message", {"channel": room, "text": "x", "blocks": odd})))
    assert found.problems[0].field == "blocks"
    assert found.message == "Slack does not take block 2 at “type”."
    assert "unsupported type" in found.trace.words


async def test_a_missing_permission_is_named(ask, remote, room):
    remote.give(remote.tokens.access, ("channels:read", "channels:history"))

    found = await failure(ask(create("message", {"channel": room, "text": "x"})))
    assert (type(found), found.missing_scopes) == (Forbidden, ("chat:write",))


async def test_one_message_a_second_goes_into_each_channel_and_channels_do_not_wait_for_each_other(ask, remote, room):
    other = remote.add_channel("other")["id"]
    start = remote.clock.monotonic()

    await ask(create("message", {"channel": room, "text": "One"}))
    await ask(create("message", {"channel": other, "text": "One"}))
    assert remote.clock.monotonic() == start
    await ask(create("message", {"channel": room, "text": "Two"}))
    assert remote.clock.monotonic() - start == pytest.approx(1, abs=0.01)


async def test_each_method_is_held_to_its_tier_and_does_not_wait_for_others(ask, remote, room, as_row):
    start, burst = remote.clock.monotonic(), slack.PROVIDER.rates["conversations.create"].burst

    for number in range(burst + 1):
        await ask(create("channel", {"name": f"bread-{number}"}))
    assert remote.clock.monotonic() - start == pytest.approx(3, abs=0.01)
    await ask(create("message", {"channel": room, "text": "One"}))
    assert remote.clock.monotonic() - start == pytest.approx(3, abs=0.01)


async def test_an_answer_that_breaks_off_leaves_a_message_unclear_and_is_not_repeated(exchange, remote, room):
    from connector_app.adapters.serve import Response  # noqa: PLC0415

    remote.next_answers.append(lambda: Response(200, drop="half", body=b'{"ok":true}'))

    found = await failure(
        exchange.with_tokens(slack.PROVIDER, create("message", {"channel": room, "text": "x"}), remote.tokens)
    )
    assert (type(found), found.trace.code) == (Offline, "unanswered")
    assert remote.asked == []


@pytest.mark.parametrize(
    ("draft", "field", "words"),
    [
        ({"channel": "C012AB3CD", "text": ""}, "text", "Text is required"),
        ({"channel": "C012AB3CD", "text": " \n "}, "text", "Text is required"),
        ({"channel": "C012AB3CD", "text": "x" * 40_001}, "text", "Text too long"),
        ({"channel": "C012AB3CD", "text": "&" * 10_000}, "text", "Text too long: for Slack"),
        ({"channel": "general", "text": "x"}, "channel", "A channel’s id"),
        ({"channel": "C0123", "text": "x"}, "channel", "A channel’s id"),
        ({"channel": "U012AB3CD", "text": "x"}, "channel", "A channel’s id"),
        ({"channel": "c012ab3cd", "text": "x"}, "channel", "A channel’s id"),
        ({"text": "x"}, "channel", "Channel is required"),
        ({"channel": "C012AB3CD", "text": "x", "blocks": "{}"}, "blocks", "Blocks must be a list"),
    ],
)
def test_a_messages_form_is_measured(draft, field, words):
    _, problems = MESSAGE.check(draft, creating=True)

    assert [problem.field for problem in problems] == [field]
    assert problems[0].message.startswith(words)


@pytest.mark.parametrize("channel", ["C012AB3CD", "G012AB3CD45", "D012AB3CD4567"])
@pytest.mark.parametrize("text", ["x", "x" * 40_000, "&" * 8_000])
def test_a_message_within_its_limits_is_taken(channel, text):
    assert MESSAGE.check({"channel": channel, "text": text}, creating=True)[1] == ()


# What Slack shows


@pytest.mark.parametrize(
    ("message", "title", "author", "status"),
    [
        ({"text": "Bread", "user": "U1"}, "Bread", "U1", "active"),
        (
            {"text": "", "files": [{"title": "Plan"}, {"name": "b.png"}, {}], "user": "U1"},
            "Plan, b.png",
            "U1",
            "active",
        ),
        ({"text": None, "bot_id": "B1"}, messages.NO_TEXT, "B1", "active"),
        ({"text": "x", "bot_profile": {"name": "Baker"}, "user": "U1"}, "x", "Baker", "active"),
        ({"text": "x", "username": "Baker", "bot_id": "B1"}, "x", "Baker", "active"),
        ({"text": "This message was deleted.", "subtype": "tombstone"}, "This message was deleted.", "", "archived"),
    ],
)
def test_a_message_is_called_by_its_first_line_or_its_files(message, title, author, status):
    shown = messages.snapshot("C1", MessageWire.model_validate({"ts": "1503435956.000247", **message}))

    assert (shown.title, shown.fields["author"], shown.status) == (title, author, status)
    assert (shown.remote_id, shown.created_at) == ("C1:1503435956.000247", "2017-08-22T21:05:56.000Z")


SAMPLE_CHANNEL = {
    "id": "C111",
    "name": "general",
    "is_channel": True,
    "is_group": False,
    "is_im": False,
    "created": 1421924831,
    "is_archived": False,
    "is_general": True,
    "unlinked": 0,
    "name_normalized": "general",
    "is_shared": False,
    "creator": "U111",
    "is_ext_shared": False,
    "is_org_shared": False,
    "shared_team_ids": ["T111"],
    "pending_shared": [],
    "pending_connected_team_ids": [],
    "is_pending_ext_shared": False,
    "is_member": True,
    "is_private": False,
    "is_mpim": False,
    "topic": {"value": "", "creator": "", "last_set": 0},
    "purpose": {"value": "...", "creator": "", "last_set": 0},
    "previous_names": [],
    "num_members": 8,
}


def test_slacks_own_sample_of_a_channel_is_read():
    from connector_app.providers.slack.channels import snapshot  # noqa: PLC0415

    shown = snapshot(ChannelWire.model_validate(SAMPLE_CHANNEL))
    assert (shown.remote_id, shown.title, shown.status) == ("C111", "general", "active")
    assert shown.fields["members"] == "8"
    assert shown.created_at == shown.updated_at == "2015-01-22T11:07:11.000Z"


def test_a_newer_sample_tells_in_milliseconds_when_it_changed():
    from connector_app.providers.slack.channels import snapshot  # noqa: PLC0415

    newer = {**SAMPLE_CHANNEL, "updated": 1700000000123, "context_team_id": "T1", "properties": {"tabs": []}}
    assert snapshot(ChannelWire.model_validate(newer)).updated_at == "2023-11-14T22:13:20.123Z"
    topic = {**SAMPLE_CHANNEL, "topic": {"value": "Rye", "creator": "U1", "last_set": 1700000000}}
    assert snapshot(ChannelWire.model_validate(topic)).updated_at == "2023-11-14T22:13:20.000Z"
    direct = {"id": "D012AB3CD", "user": "U012AB3CD", "is_im": True}
    assert snapshot(ChannelWire.model_validate(direct)).title == "Direct message with U012AB3CD"
    assert snapshot(ChannelWire.model_validate({"id": "D012AB3CD"})).title == "D012AB3CD"
