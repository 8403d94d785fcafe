"""Google in use: its listings and changes through the services of the table, over a real database."""

import asyncio

import pytest

from connector_app.adapters.http import HttpTransport
from connector_app.model.failure import FailureError, Offline, Trace
from connector_app.model.item import ConnectionId, ItemSync
from connector_app.model.outbox import OutboxState
from connector_app.providers import google
from connector_app.services.catalog import Catalog, Overrides
from connector_app.services.exchange import Exchange
from connector_app.services.limits import Limits
from connector_app.store.database import Database
from tests.fakes.office import Office, ok
from tests.parts.whole import Line
from tests.providers.conformance import Tampering
from tests.providers.google.calendar_fake import HOLIDAYS, PRIMARY
from tests.providers.google.fake import GoogleRemote
from tests.providers.google.tasks_fake import DEFAULT
from tests.providers.google.wire_fake import refused

HERE = ConnectionId("google-1a2b3c4d")
SPAN = {"start": {"dateTime": "2026-11-30T10:00:00Z"}, "end": {"dateTime": "2026-11-30T11:00:00Z"}}
DINNER = {"title": "Dinner", "calendar": PRIMARY, "start": "2026-11-30T10:00:00+00:00"}


@pytest.fixture
async def remote(tmp_path):
    async with GoogleRemote(tmp_path) as remote:
        yield remote


@pytest.fixture
async def wire():
    async with HttpTransport(proxy="none") as transport:
        yield Tampering(transport)


@pytest.fixture
async def office(remote, wire, tmp_path):
    overrides = Overrides(endpoints={"google": remote.endpoints}, insecure_loopback=True)
    async with Database(tmp_path / "data.db") as db:
        limits = Limits(db, remote.clock)
        await limits.start()
        exchange = Exchange(wire, Catalog((google.PROVIDER,), overrides), limits, remote.clock, bytes)
        office = Office(db, Line(exchange, remote, google.PROVIDER), remote.clock)
        await office.start()
        await office.connect(HERE)
        yield office
        await limits.close()


async def read(office, kind):
    """Read a kind again a while later. Return what was new, changed and gone."""
    office.clock.advance(60)
    counts = ok(await office.sync.refresh(HERE, kind))
    return counts.new, counts.changed, counts.gone


async def titles(office, kind):
    return sorted(row.title for row in await office.rows() if row.kind == kind)


async def test_everything_is_there_after_the_first_reading_and_nothing_changes_at_the_next(office, remote):
    remote.tasks.make(DEFAULT, {"title": "Bread"})
    remote.calendar.insert(PRIMARY, {"summary": "Dinner", **SPAN})
    remote.drive.make({"name": "Recipes"})

    assert await read(office, None) == (5, 0, 0)
    assert sorted(row.title for row in await office.rows()) == ["Ada", "Bread", "Dinner", "My Tasks", "Recipes"]
    assert await read(office, None) == (0, 0, 0)


async def test_a_sync_token_that_is_too_old_costs_one_whole_reading_and_loses_nothing(office, remote):
    gone = remote.calendar.insert(PRIMARY, {"summary": "Breakfast", **SPAN})["id"]
    remote.calendar.insert(PRIMARY, {"summary": "Dinner", **SPAN})
    await read(office, "event")
    remote.calendar.forget()
    del remote.calendar.events[PRIMARY][gone]
    remote.calendar.insert(PRIMARY, {"summary": "Supper", **SPAN})

    assert await read(office, "event") == (1, 0, 1)
    assert await titles(office, "event") == ["Dinner", "Supper"]
    assert await read(office, "event") == (0, 0, 0)


async def test_events_of_a_calendar_that_is_gone_go_with_it(office, remote):
    remote.calendar.add(HOLIDAYS, "Holidays", "reader")
    remote.calendar.insert(HOLIDAYS, {"summary": "New Year", **SPAN})
    remote.calendar.insert(PRIMARY, {"summary": "Dinner", **SPAN})
    await read(office, "event")
    del remote.calendar.calendars[HOLIDAYS]

    assert await read(office, "event") == (0, 0, 1)
    assert await titles(office, "event") == ["Dinner"]


async def test_events_of_a_calendar_that_was_closed_go_at_the_reading_after(office, remote):
    remote.calendar.add(HOLIDAYS, "Holidays", "reader")
    remote.calendar.insert(HOLIDAYS, {"summary": "New Year", **SPAN})
    await read(office, "event")
    remote.calendar.closed.add(HOLIDAYS)

    assert await read(office, "event") == (0, 0, 0)
    assert await read(office, "event") == (0, 0, 1)


async def test_one_service_that_is_switched_off_does_not_hold_up_the_others(office, remote):
    remote.switched_off = {"Drive"}
    counts = ok(await office.sync.refresh(HERE))

    ((kind, failure),) = counts.left_out
    assert (kind, failure.name) == ("file", "rejected")
    assert await titles(office, "tasklist") == ["My Tasks"]


async def test_an_event_whose_answer_was_lost_is_sent_again_and_made_once(office, remote, wire):
    lost = [True]

    def lose(reply):
        if lost:
            lost.pop()
            raise FailureError(Offline("127.0.0.1", Trace(code="unanswered")))
        return reply

    wire.change = lose
    item = ok(await office.items.create(HERE, "event", DINNER, hold=0))
    await office.deliver()
    assert len(remote.calendar.events[PRIMARY]) == 1
    assert (await office.entries())[0].state is OutboxState.DONE

    await read(office, "event")
    row = await office.row(item)
    assert (row.sync, row.title, row.version != "") == (ItemSync.IN_STEP, "Dinner", True)
    assert len(await office.rows()) == 1


async def test_a_task_whose_answer_was_lost_is_found_and_not_sent_again(office, remote, wire):
    def lose(reply):
        raise FailureError(Offline("127.0.0.1", Trace(code="unanswered")))

    wire.change = lose
    item = ok(await office.items.create(HERE, "task", {"title": "Bread", "tasklist": DEFAULT}, hold=0))
    await office.deliver()
    assert (await office.row(item)).sync is ItemSync.UNCLEAR
    wire.change = lambda reply: reply

    await read(office, "task")
    assert len(remote.tasks.tasks[DEFAULT]) == 1
    assert [(row.id, row.sync) for row in await office.rows()] == [(item.id, ItemSync.IN_STEP)]


FOLDER = {"title": "Recipes", "format": "folder"}


def losing(answers):
    """Return what loses the answers to writes that are named by their number."""
    count = iter(range(100))

    def lose(reply):
        if isinstance(reply.json, dict) and reply.json.get("mimeType") and next(count) in answers:
            raise FailureError(Offline("127.0.0.1", Trace(code="unanswered")))
        return reply

    return lose


async def test_a_folder_whose_answer_was_lost_is_sent_again_under_its_id_and_made_once(office, remote, wire):
    wire.change = losing({0})
    item = ok(await office.items.create(HERE, "file", FOLDER, hold=0))
    await office.deliver()

    (own,) = remote.drive.files
    (entry,) = await office.entries()
    assert (entry.state, entry.attempts, own in remote.drive.given) == (OutboxState.DONE, 2, True)
    assert (await office.row(item)).remote_id == own
    await read(office, "file")
    assert [(row.id, row.title, row.sync) for row in await office.rows()] == [(item.id, "Recipes", ItemSync.IN_STEP)]


async def test_the_id_of_a_folder_is_kept_before_it_is_used(office, remote, wire):
    remote.drive.refusals = [refused(429, "rateLimitExceeded", "Slow down")] * 20
    ok(await office.items.create(HERE, "file", FOLDER, hold=0))
    async with office.pumping(), asyncio.timeout(10):
        while not (kept := (await office.entries())[0].before.get("id")):
            await asyncio.sleep(0.001)

    assert (remote.drive.files, kept in remote.drive.given) == ({}, True)
    await office.deliver()
    assert ([*remote.drive.files], len(remote.drive.given)) == ([kept], 1)


async def test_where_no_id_is_given_the_folder_goes_without_one(office, remote):
    remote.drive.gives_ids = False
    ok(await office.items.create(HERE, "file", FOLDER, hold=0))
    await office.deliver()

    assert [file["name"] for file in remote.drive.files.values()] == ["Recipes"]
    assert remote.drive.given == set()


async def test_where_nobody_answers_about_an_id_the_folder_waits(office, remote, wire):
    left = iter(range(12))

    def down(reply):
        if next(left, None) is not None:
            raise FailureError(Offline("127.0.0.1"))
        return reply

    wire.change = down
    ok(await office.items.create(HERE, "file", FOLDER, hold=0))
    await office.deliver()

    (entry,) = await office.entries()
    assert (entry.state, entry.attempts > 1, entry.before.get("maybe")) == (OutboxState.DONE, True, None)
    assert [file["name"] for file in remote.drive.files.values()] == ["Recipes"]


async def test_a_document_can_have_no_id_ahead_and_is_not_sent_again(office, remote, wire):
    wire.change = losing({0})
    item = ok(await office.items.create(HERE, "file", FOLDER | {"format": "document"}, hold=0))
    await office.deliver()
    assert (await office.row(item)).sync is ItemSync.UNCLEAR
    assert remote.drive.given == set()

    await read(office, "file")
    assert len(remote.drive.files) == 1
    assert (await office.row(item)).sync is ItemSync.IN_STEP


async def test_a_change_over_somebody_elses_is_for_the_person_to_decide(office, remote):
    own = remote.calendar.insert(PRIMARY, {"summary": "Dinner", **SPAN})["id"]
    await read(office, "event")
    (row,) = await office.rows()
    remote.calendar.change(PRIMARY, remote.calendar.events[PRIMARY][own], {"summary": "Supper"})
    ok(await office.items.update(row.id, {"title": "Lunch"}, hold=0))
    await office.deliver()

    (entry,) = await office.entries()
    assert (entry.state, entry.reason) == (OutboxState.NEEDS_YOU, "conflict")
    assert remote.calendar.events[PRIMARY][own]["summary"] == "Supper"


async def test_hours_become_days_through_the_outbox_as_well(office, remote):
    remote.calendar.insert(PRIMARY, {"summary": "Dinner", **SPAN})
    await read(office, "event")
    (row,) = await office.rows()
    ok(await office.items.update(row.id, {"day": "2026-12-24", "start": "", "end": ""}, hold=0))
    await office.deliver()

    (kept,) = remote.calendar.events[PRIMARY].values()
    assert (kept["start"], kept["end"]) == ({"date": "2026-12-24"}, {"date": "2026-12-25"})
    assert (await office.row(row)).sync is ItemSync.IN_STEP
