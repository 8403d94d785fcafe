"""What a person does with rows: every change is a row, an outbox entry and a history entry, or nothing."""

import pytest

from connector_app.model.failure import FailureError, NotFound, Rejected
from connector_app.model.item import ConnectionId, ItemId, ItemSync
from connector_app.model.outbox import OutboxState
from connector_app.model.result import Err
from tests.fakes.office import HERE, ok

BREAD = {"title": "Bread", "status": "active"}


def problems(result):
    assert isinstance(result, Err), result
    assert isinstance(result.failure, Rejected), result
    return {p.field: p.message for p in result.failure.problems}


async def create(office, hold=0.0, **values):
    return ok(await office.items.create(HERE, "item", {**BREAD, **values}, hold=hold))


async def delivered(office, **values):
    item = await create(office, **values)
    await office.deliver()
    return await office.row(item)


async def test_a_new_item_is_shown_at_once_and_waits_to_be_sent(office):
    item = await create(office, hold=10, title="  Bread ")

    (entry,) = await office.entries()
    assert (item.title, item.sync, item.remote_id) == ("Bread", ItemSync.PENDING, "")
    assert (entry.verb, entry.state, entry.not_before) == ("create", "waiting", office.clock.now().timestamp() + 10)
    assert await office.rows() == [item]
    assert await office.actions() == ["outbox.queued waiting"]


async def test_what_was_sent_is_in_step_under_the_platforms_name(office):
    item = await delivered(office, description="A loaf", tags=["kitchen"])

    ((remote_id, there),) = office.platform.there().items()
    assert (item.remote_id, item.sync, item.version) == (remote_id, ItemSync.IN_STEP, "1")
    assert (there["title"], there["description"], there["tags"]) == ("Bread", "A loaf", ["kitchen"])
    assert await office.actions() == ["outbox.queued waiting", "item.created"]


@pytest.mark.parametrize(
    ("values", "field", "message"),
    [
        ({"title": ""}, "title", "Title is required"),
        ({"title": "   "}, "title", "Title is required"),
        ({"title": "x" * 201}, "title", "Title too long"),
        ({"description": "x" * 2001}, "description", "Description too long"),
        ({"status": "burnt"}, "status", "Status must be one of: active, inactive, archived"),
        ({"tags": [str(n) for n in range(11)]}, "tags", "Maximum 10 tags"),
        ({"colour": "red"}, "colour", "Item has no field called “colour”."),
    ],
)
async def test_what_cannot_be_sent_is_said_at_its_field_and_changes_nothing(office, values, field, message):
    assert problems(await office.items.create(HERE, "item", BREAD | values))[field] == message
    assert (await office.rows(), await office.entries(), await office.actions()) == ([], [], [])


async def test_lengths_are_measured_after_trimming(office):
    longest = {"title": "  " + "x" * 200 + "  ", "description": "\n" + "d" * 2000 + " "}

    item = await create(office, **longest, tags=[f" {n} " for n in range(10)])

    assert (len(item.title), item.fields["description"]) == (200, "d" * 2000)
    assert item.fields["tags"][0] == "0"


async def test_every_field_that_is_wrong_is_named_at_once(office):
    assert set(problems(await office.items.create(HERE, "item", {"title": "", "status": "burnt"}))) == {
        "title",
        "status",
    }


async def test_an_account_that_may_only_be_read_is_not_written_to(office):
    await office.connect(access="read")

    assert problems(await office.items.create(HERE, "item", BREAD)) == {}
    assert await office.entries() == []


@pytest.mark.parametrize("place", [(ConnectionId("practice-none"), "item"), (HERE, "page")])
async def test_there_must_be_such_an_account_and_kind(office, place):
    result = await office.items.create(*place, BREAD)

    assert isinstance(result, Err)
    assert isinstance(result.failure, NotFound)


async def test_only_what_differs_is_sent(office):
    item = await delivered(office, description="A loaf")

    ok(await office.items.update(item.id, {"title": "Cake", "description": " A loaf", "status": "active"}, hold=0))

    assert (await office.entries())[-1].payload == {"title": "Cake"}
    await office.deliver()
    assert next(iter(office.platform.there().values()))["title"] == "Cake"
    assert (await office.row(item)).version == "2"


async def test_a_change_of_nothing_is_none(office):
    item = await delivered(office)

    assert ok(await office.items.update(item.id, {"title": "Bread ", "description": "", "tags": []})) == item
    assert len(await office.entries()) == 1


async def test_a_change_to_what_still_waits_goes_into_it(office):
    item = await create(office, hold=10)
    ok(await office.items.update(item.id, {"title": "Cake"}, hold=10))
    ok(await office.items.update(item.id, {"status": "archived"}, hold=10))

    (entry,) = await office.entries()
    assert (entry.verb, entry.payload["title"], entry.payload["status"]) == ("create", "Cake", "archived")
    await office.deliver()
    assert [i["title"] for i in office.platform.there().values()] == ["Cake"]
    assert [purpose for purpose, _ in office.platform.sent] == ["create item"]


async def test_a_change_typed_back_leaves_nothing_to_send(office):
    item = await delivered(office)
    ok(await office.items.update(item.id, {"title": "Cake"}))
    ok(await office.items.update(item.id, {"title": "Bread"}))

    assert await office.row(item) == item
    assert [e.state for e in await office.entries()] == [OutboxState.DONE]


async def test_a_change_of_nothing_wrong_to_an_unsent_item_is_checked_by_the_same_rules(office):
    item = await create(office, hold=10)

    assert problems(await office.items.update(item.id, {"title": ""})) == {"title": "Title is required"}


async def test_a_deleted_item_is_hidden_at_once_and_gone_when_it_was_sent(office):
    item = await delivered(office)
    ok(await office.items.delete(item.id, hold=10))

    assert await office.rows() == []
    assert len(office.platform.there()) == 1
    await office.deliver()
    assert (office.platform.there(), await office.row(item)) == ({}, None)
    assert (await office.actions())[-2:] == ["outbox.queued waiting", "item.deleted"]


async def test_deleting_what_was_never_sent_sends_nothing(office):
    item = await create(office, hold=10)
    ok(await office.items.delete(item.id, hold=0))
    await office.deliver()

    assert office.platform.sent == []
    assert (await office.rows(), office.platform.there(), await office.row(item)) == ([], {}, None)


async def test_a_new_item_taken_back_was_never_there(office):
    item = await create(office, hold=10)

    assert ok(await office.items.undo(item.id)) is None
    assert (await office.rows(), await office.entries()) == ([], [])
    assert (await office.actions())[-1] == "outbox.undone"


async def test_a_change_taken_back_shows_what_was_before(office):
    item = await delivered(office)
    ok(await office.items.update(item.id, {"title": "Cake"}))
    ok(await office.items.update(item.id, {"status": "archived"}))

    assert ok(await office.items.undo(item.id)) == item
    assert await office.rows() == [item]


async def test_a_deletion_taken_back_shows_the_item_again(office):
    item = await delivered(office)
    ok(await office.items.delete(item.id))
    (entry,) = await office.entries(OutboxState.WAITING)

    assert ok(await office.items.undo(entry.id)) == item
    assert await office.rows() == [item]


async def test_the_deletion_of_an_unsent_change_taken_back_leaves_the_change_waiting(office):
    item = await create(office, hold=10)
    ok(await office.items.delete(item.id))
    ok(await office.items.undo(item.id, hold=10))

    (entry,) = await office.entries()
    assert (entry.verb, [r.title for r in await office.rows()]) == ("create", ["Bread"])
    await office.deliver()
    assert len(office.platform.there()) == 1


async def test_what_was_sent_cannot_be_taken_back(office):
    item = await delivered(office)
    (entry,) = await office.entries()

    assert problems(await office.items.undo(item.id)) == {}
    assert problems(await office.items.undo(entry.id)) == {}


async def test_what_somebody_changed_while_a_change_waited_is_read_again_when_it_is_taken_back(office):
    item = await delivered(office)
    ok(await office.sync.refresh(HERE))
    ok(await office.items.update(item.id, {"title": "Mine"}))
    office.platform.change(item.remote_id, title="Theirs")
    ok(await office.sync.refresh(HERE))

    assert ok(await office.items.undo(item.id)).sync is ItemSync.STALE
    ok(await office.sync.refresh(HERE))
    assert [r.title for r in await office.rows()] == ["Theirs"]


async def test_a_row_that_is_not_there_cannot_be_changed(office):
    for result in (
        await office.items.update(ItemId("itm_none"), {"title": "x"}),
        await office.items.delete(ItemId("itm_none")),
    ):
        assert isinstance(result, Err)
        assert isinstance(result.failure, NotFound)


async def test_a_change_that_cannot_be_written_whole_is_not_written_at_all(office):
    def refuse(tx):
        tx.run("create trigger no_more before insert on outbox begin select raise(abort, 'full'); end")

    await office.db.write(refuse)
    result = await office.items.create(HERE, "item", BREAD)

    assert isinstance(result, Err)
    assert (await office.rows(), await office.entries(), await office.actions()) == ([], [], [])


async def test_reading_an_account_that_is_not_there_says_so(office):
    with pytest.raises(FailureError):
        await office.sync.read(ConnectionId("practice-none"))
