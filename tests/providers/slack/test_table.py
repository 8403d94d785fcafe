"""The program's table over a workspace: read, changed, read again, with the real services and a real database."""

import asyncio
from dataclasses import replace

import pytest

from connector_app.adapters.serve import Response
from connector_app.model.item import ConnectionId, ItemSync
from connector_app.providers import slack
from connector_app.providers.slack.place import Place
from connector_app.services import outbox as sending
from connector_app.store import cursors, outbox
from connector_app.store.database import Database
from tests.fakes.office import Office, ok
from tests.parts.whole import Line

HERE = ConnectionId("slack-1a2b3c4d")


@pytest.fixture
async def office(tmp_path, exchange, remote):
    async with Database(tmp_path / "table.db") as db:
        office = Office(db, Line(exchange, remote, slack.PROVIDER), remote.clock)
        await office.start()
        await office.connect(HERE)
        yield office


@pytest.fixture
def room(remote):
    return remote.add_channel("room")["id"]


async def titles(office, kind="message"):
    return sorted(row.title for row in await office.rows(kind=kind))


async def test_channels_and_messages_fill_the_table_and_stay_in_step(office, remote, room):
    message = remote.add_message(room, "Bread")
    remote.add_message(room, "Tea")
    counts = ok(await office.sync.refresh(HERE))
    assert (counts.seen, counts.new, counts.left_out) == (3, 3, ())

    message["text"] = "Cake"
    remote.add_message(room, "Milk")
    remote.channels[room]["topic"]["value"] = "Food"
    counts = ok(await office.sync.refresh(HERE))
    assert (counts.new, counts.changed, counts.gone) == (1, 2, 0)
    del remote.messages[room][message["ts"]]
    assert ok(await office.sync.refresh(HERE)).gone == 1
    assert await titles(office) == ["Milk", "Tea"]


async def test_a_message_that_is_sent_is_one_row_with_its_address_after_the_next_reading(office, remote, room):
    ok(await office.sync.refresh(HERE))
    ok(await office.items.create(HERE, "message", {"channel": room, "text": "Bread\nand more"}, hold=0))
    await office.deliver()

    counts = ok(await office.sync.refresh(HERE))
    (row,) = await office.rows(kind="message")
    assert (row.title, row.sync, counts.new) == ("Bread", ItemSync.IN_STEP, 0)
    assert row.url.startswith("https://acme.slack.com/archives/")


async def test_a_message_whose_answer_was_lost_is_found_by_the_next_reading_and_not_sent_twice(
    office, remote, room, monkeypatch
):
    answer = remote._answer

    async def lose(request):
        reply = await answer(request)
        return Response(200, drop="before") if request.path.endswith("chat.postMessage") else reply

    monkeypatch.setattr(remote.server, "handler", lose)
    ok(await office.items.create(HERE, "message", {"channel": room, "text": "See https://x.example & <b>"}, hold=0))
    await office.deliver()
    (row,) = await office.rows(kind="message")
    assert row.sync is ItemSync.UNCLEAR

    monkeypatch.setattr(remote.server, "handler", answer)
    ok(await office.sync.refresh(HERE))
    (row,) = await office.rows(kind="message")
    assert row.sync is ItemSync.IN_STEP
    assert len(remote.messages[room]) == 1


async def test_a_channel_whose_answer_was_lost_is_found_as_well(office, remote, monkeypatch):
    answer = remote._answer

    async def lose(request):
        reply = await answer(request)
        return Response(200, drop="before") if request.path.endswith("conversations.create") else reply

    monkeypatch.setattr(remote.server, "handler", lose)
    ok(await office.items.create(HERE, "channel", {"name": "bread"}, hold=0))
    await office.deliver()
    monkeypatch.setattr(remote.server, "handler", answer)
    ok(await office.sync.refresh(HERE))

    (row,) = await office.rows(kind="channel")
    assert (row.title, row.sync) == ("bread", ItemSync.IN_STEP)


async def test_an_archived_channel_is_there_again_as_archived_and_can_be_brought_back(office, remote, room):
    ok(await office.sync.refresh(HERE))
    (row,) = await office.rows(kind="channel")
    ok(await office.items.delete(row.id, hold=0))
    await office.deliver()
    ok(await office.sync.refresh(HERE))
    (row,) = await office.rows(kind="channel")
    assert row.status == "archived"

    ok(await office.items.update(row.id, {"status": "active"}, hold=0))
    await office.deliver()
    (row,) = await office.rows(kind="channel")
    assert (row.status, row.sync) == ("active", ItemSync.IN_STEP)
    assert not remote.channels[room]["is_archived"]


WHOLE = {"name": "food", "topic": "Bread", "purpose": "To eat", "status": "archived"}
IN_ORDER = ["conversations.rename", "conversations.setTopic", "conversations.setPurpose", "conversations.archive"]


class Stopping(Line):
    """A line on which the program ends at one of the changes it makes: before Slack has it, or before we have heard."""

    stop_at, heard, made, stopped = 0, False, 0, None

    async def make(self, connection, call, **more):
        if call.method != "POST":
            return await super().make(connection, call, **more)
        self.made += 1
        if self.made != self.stop_at:
            return await super().make(connection, call, **more)
        if self.heard:
            await super().make(connection, call, **more)
        self.stopped.set()
        return await asyncio.Event().wait()


def as_it_is(remote, room):
    channel = remote.channels[room]
    status = "archived" if channel["is_archived"] else "active"
    return {name: channel[name]["value"] for name in ("topic", "purpose")} | {"name": channel["name"], "status": status}


def changes_of(remote):
    return [method for method, _ in remote.asked if method in {*IN_ORDER, "conversations.unarchive"}]


async def test_one_form_changes_everything_of_a_channel_in_an_order_that_slack_takes(office, remote, room):
    ok(await office.sync.refresh(HERE))
    (row,) = await office.rows(kind="channel")

    ok(await office.items.update(row.id, WHOLE, hold=0))
    await office.deliver()
    assert (as_it_is(remote, room), changes_of(remote)) == (WHOLE, IN_ORDER)
    now = await office.row(row)
    assert (now.title, now.status, now.sync) == ("food", "archived", ItemSync.IN_STEP)
    assert (await office.actions()).count("item.updated") == 4

    ok(await office.items.update(row.id, {**WHOLE, "topic": "Rye", "status": "active"}, hold=0))
    await office.deliver()
    assert changes_of(remote)[4:] == ["conversations.unarchive", "conversations.setTopic"]


@pytest.mark.parametrize("heard", [False, True])
@pytest.mark.parametrize("step", [1, 2, 3, 4])
async def test_a_program_that_ends_in_the_middle_goes_on_where_it_stopped(
    office, remote, room, exchange, monkeypatch, step, heard
):
    monkeypatch.setattr(sending, "GRACE", 0.0)
    ok(await office.sync.refresh(HERE))
    (row,) = await office.rows(kind="channel")
    line = Stopping(exchange, remote, slack.PROVIDER)
    line.stop_at, line.heard, line.stopped = step, heard, asyncio.Event()
    office.platform = line
    await office.start()
    ok(await office.items.update(row.id, WHOLE, hold=0))
    async with office.pumping():
        await line.stopped.wait()

    office.platform = Line(exchange, remote, slack.PROVIDER)
    await office.start()
    await office.deliver()

    assert as_it_is(remote, room) == WHOLE
    again = IN_ORDER[step - 1 : step] if heard else []
    assert changes_of(remote) == [*IN_ORDER[:step], *again, *IN_ORDER[step:]]
    now = await office.row(row)
    assert (now.title, now.fields["topic"], now.status, now.sync) == ("food", "Bread", "archived", ItemSync.IN_STEP)
    assert await office.entries("needs-you") == []


async def test_a_pause_holds_between_the_calls_of_one_change_and_the_rest_goes_on_afterwards(office, remote, room):
    ok(await office.sync.refresh(HERE))
    (row,) = await office.rows(kind="channel")
    ok(await office.items.update(row.id, WHOLE, hold=0))
    make = office.platform.make

    async def pausing(connection, call, **more):
        shown = await make(connection, call, **more)
        if call.method == "POST":
            await office.db.write(lambda tx: outbox.pause(tx, is_paused=True))
        return shown

    office.platform.make = pausing
    async with office.pumping():
        async with asyncio.timeout(5):
            while not (changes_of(remote) and await office.entries("waiting")):
                await asyncio.sleep(0.01)
    assert changes_of(remote) == IN_ORDER[:1]
    assert (await office.entries("waiting"))[0].failure == ""

    office.platform.make = make
    await office.db.write(lambda tx: outbox.pause(tx, is_paused=False))
    await office.start()
    await office.deliver()
    assert (as_it_is(remote, room), changes_of(remote)) == (WHOLE, IN_ORDER)


async def test_what_is_refused_in_the_middle_leaves_what_was_done_and_only_the_rest_to_decide(office, remote, room):
    ok(await office.sync.refresh(HERE))
    (row,) = await office.rows(kind="channel")
    remote.channels[room]["is_member"] = False  # put out meanwhile: Slack lets nobody but members set topics
    ok(await office.items.update(row.id, {"name": "food", "topic": "Bread", "purpose": "To eat"}, hold=0))
    await office.deliver()

    (entry,) = await office.entries("needs-you")
    assert entry.payload == {"topic": "Bread", "purpose": "To eat"}
    assert "Only members" in (await office.row(row)).reason
    back = ok(await office.decisions.discard(entry.id))
    assert (back.title, back.fields["name"], back.fields["topic"], back.sync) == ("food", "food", "", ItemSync.IN_STEP)


async def test_changes_that_waited_for_each_other_go_out_together(office, remote, room):
    ok(await office.sync.refresh(HERE))
    (row,) = await office.rows(kind="channel")
    ok(await office.items.update(row.id, {"topic": "Food"}, hold=60))
    ok(await office.items.update(row.id, {"name": "food"}, hold=0))
    remote.clock.advance(61)
    await office.deliver()

    now = await office.row(row)
    assert (now.title, now.sync, now.fields["topic"]) == ("food", ItemSync.IN_STEP, "Food")


async def test_a_name_that_somebody_else_took_is_refused_even_after_an_answer_was_lost(office, remote, room):
    ok(await office.sync.refresh(HERE))
    (row,) = await office.rows(kind="channel")
    ok(await office.items.update(row.id, {"name": "food"}, hold=0))
    (entry,) = await office.entries("waiting")
    await office.db.write(lambda tx: outbox.put(tx, replace(entry, before={**entry.before, "maybe": True})))
    remote.add_channel("food")
    await office.deliver()

    (entry,) = await office.entries("needs-you")
    assert (entry.reason, remote.channels[room]["name"]) == ("refused", "room")


async def test_a_place_that_slack_forgot_begins_the_listing_anew(office, remote, room):
    remote.add_message(room, "Bread")
    stale = Place(home="https://x", walking=False, queue=(room,), page="c3RhbGU=").cursor

    def forget(tx):
        listing = cursors.Listing(number=1, cursor=stale, started_at="2026-01-01T00:00:00.000Z")
        cursors.put(tx, HERE, "message", listing)

    await office.db.write(forget)
    assert ok(await office.sync.refresh(HERE, "message")).seen == 1
    assert await titles(office) == ["Bread"]


async def test_a_whole_reading_drops_what_is_gone_but_not_what_is_closed(office, remote, room):
    other = remote.add_channel("other")["id"]
    gone = remote.add_message(room, "Gone")
    remote.add_message(room, "Kept")
    remote.add_message(other, "Closed")
    ok(await office.sync.refresh(HERE))
    del remote.messages[room][gone["ts"]]
    remote.closed[other] = "not_in_channel"

    ok(await office.sync.refresh(HERE, full=True))
    assert await titles(office) == ["Closed", "Gone", "Kept"]
    remote.closed.clear()
    ok(await office.sync.refresh(HERE, full=True))
    assert await titles(office) == ["Closed", "Kept"]


async def test_a_kind_that_may_not_be_read_is_left_out_with_its_reason(office, remote, room):
    remote.give(remote.tokens.access, ("channels:read", "groups:read"))

    counts = ok(await office.sync.refresh(HERE))
    assert [(kind, failure.missing_scopes) for kind, failure in counts.left_out] == [("message", ("channels:history",))]
    assert await titles(office, "channel") == ["room"]


async def test_a_change_to_what_is_gone_is_a_conflict_and_deleting_it_is_done(office, remote, room):
    first, second = remote.add_message(room, "One"), remote.add_message(room, "Two")
    ok(await office.sync.refresh(HERE))
    one, two = sorted(await office.rows(kind="message"), key=lambda row: row.title)
    for message in (first, second):
        del remote.messages[room][message["ts"]]

    ok(await office.items.update(one.id, {"text": "More"}, hold=0))
    ok(await office.items.delete(two.id, hold=0))
    await office.deliver()
    (entry,) = await office.entries("needs-you")
    assert (entry.reason, entry.before["theirs"]) == ("conflict", None)
    assert await office.row(two) is None
