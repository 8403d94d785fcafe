"""What a person may decide about a change, and when it is too late."""

import asyncio

import pytest

from connector_app.model.failure import Closing, FailureError, Rejected
from connector_app.model.item import ConnectionId, ItemSync
from connector_app.model.outbox import OutboxId, OutboxState
from connector_app.model.result import Err
from connector_app.services import outbox as service
from connector_app.store import outbox
from tests.fakes.office import HERE, ok

BREAD = {"title": "Bread", "status": "active"}


async def create(office, hold=0.0):
    return ok(await office.items.create(HERE, "item", BREAD, hold=hold))


async def delivered(office):
    item = await create(office)
    await office.deliver()
    return await office.row(item)


async def test_while_sending_is_paused_nothing_leaves_and_a_restart_changes_nothing(office):
    assert ok(await office.decisions.pause(is_paused=True)) is False
    await create(office)
    await office.start()
    async with office.pumping():
        await asyncio.sleep(0.02)

    assert office.platform.sent == []
    assert refused(await office.decisions.send_now(OutboxId(1))) == "Sending is paused. Go on sending first."
    assert ok(await office.decisions.pause(is_paused=True)) is True
    assert ok(await office.decisions.pause(is_paused=False)) is True
    await office.deliver()
    assert len(office.platform.there()) == 1
    assert [a for a in await office.actions() if a in {"outbox.paused", "outbox.resumed"}] == [
        "outbox.paused",
        "outbox.resumed",
    ]


async def test_what_waits_while_sending_is_paused_can_be_taken_back(office):
    ok(await office.decisions.pause(is_paused=True))
    item = await create(office)

    assert ok(await office.items.undo(item.id)) is None
    assert await office.entries() == []


async def set_state(office, entry, state, **more):
    columns = {"state": state, **more}
    names = ", ".join(f"{name} = ?" for name in columns)
    await office.db.write(
        lambda tx: tx.run(f"update outbox set {names} where id = ?", (*columns.values(), entry))  # noqa: S608
    )


def refused(result):
    assert isinstance(result, Err), result
    assert isinstance(result.failure, Rejected), result
    return result.failure.message


async def test_what_is_being_sent_is_past_deciding(office):
    item = await create(office)
    await set_state(office, 1, "sending")

    assert "being sent" in refused(await office.items.undo(item.id))
    assert "being sent" in refused(await office.decisions.discard(OutboxId(1)))
    refused(await office.decisions.retry(OutboxId(1)))


async def test_an_older_change_is_not_taken_from_under_a_newer_one(office):
    item = await create(office)
    await set_state(office, 1, "sending")
    ok(await office.items.update(item.id, {"title": "Cake"}))
    await set_state(office, 1, "waiting")

    assert "newer" in refused(await office.decisions.undo(OutboxId(1)))
    assert "newer" in refused(await office.decisions.discard(OutboxId(1)))


async def test_an_item_that_is_going_is_not_changed(office):
    item = await delivered(office)
    ok(await office.items.delete(item.id))

    assert "deleted" in refused(await office.items.update(item.id, {"title": "Cake"}))
    assert len(await office.entries()) == 2
    ok(await office.items.delete(item.id))
    assert len(await office.entries()) == 2


async def test_the_text_of_a_deletion_cannot_be_edited(office):
    item = await delivered(office)
    ok(await office.items.delete(item.id))

    assert isinstance(await office.items.edit(OutboxId(2), {"title": "x"}), Err)
    assert isinstance(await office.items.edit(OutboxId(9), {"title": "x"}), Err)


async def test_a_change_that_waits_can_be_tried_now(office):
    office.platform.offline = True
    await create(office)
    await set_state(office, 1, "waiting-until", not_before=2e9)
    office.platform.offline = False

    ok(await office.decisions.retry(OutboxId(1)))
    await office.deliver()
    assert len(office.platform.there()) == 1


async def test_what_waits_for_the_person_is_not_sent_by_pressing_send(office):
    await create(office)
    await set_state(office, 1, "needs-you", reason="refused")

    assert "decision" in refused(await office.decisions.send_now(OutboxId(1)))


async def test_a_waiting_change_can_be_given_up(office):
    item = await delivered(office)
    ok(await office.items.update(item.id, {"title": "Cake"}))

    assert ok(await office.decisions.discard(OutboxId(2))) == item


async def test_an_unclear_item_can_be_given_up_and_comes_with_a_listing_if_it_arrived(unkeyed):
    item = await create(unkeyed)
    unkeyed.platform.troubles = ["cut-after"]
    await unkeyed.deliver()

    assert "may have arrived" in refused(await unkeyed.items.undo(item.id))
    assert ok(await unkeyed.decisions.discard(OutboxId(1))) is None
    ok(await unkeyed.sync.refresh(HERE))
    assert [row.title for row in await unkeyed.rows()] == ["Bread"]


async def test_a_change_that_may_have_arrived_given_up_is_read_again(office):
    item = await delivered(office)
    ok(await office.sync.refresh(HERE))
    ok(await office.items.update(item.id, {"title": "Cake"}, hold=0))
    office.platform.troubles = ["wrong-shape"] * 5
    await office.deliver()

    (entry,) = await office.entries(OutboxState.NEEDS_YOU)
    assert (entry.failure, entry.before["maybe"]) == ("unreadable", True)
    row = ok(await office.decisions.discard(entry.id))
    assert (row.title, row.sync) == ("Bread", ItemSync.STALE)
    ok(await office.sync.refresh(HERE))
    assert [row.title for row in await office.rows()] == ["Cake"]


async def test_an_edit_may_follow_a_refusal_that_may_have_arrived_but_waits_for_its_end(office):
    item = await create(office)
    office.platform.troubles = ["wrong-shape"] * 5
    await office.deliver()

    ok(await office.items.update(item.id, {"title": "Cake"}, hold=0))
    asked = len(office.platform.sent)
    async with office.pumping():
        await asyncio.sleep(0.05)
    assert [e.state for e in await office.entries()] == ["needs-you", "waiting"]
    assert len(office.platform.sent) == asked
    async with office.pumping():
        ok(await office.decisions.retry(OutboxId(1)))
        ok(await office.pump.wait(OutboxId(2)))
    assert [i["title"] for i in office.platform.there().values()] == ["Cake"]


async def test_a_refused_deletion_shows_its_item_again(office):
    item = await delivered(office)
    office.platform.state.do("UPDATE tokens SET scope = 'read:user'")
    ok(await office.items.delete(item.id, hold=0))
    await office.deliver()

    (row,) = await office.rows()
    assert (row.sync, row.reason) == (ItemSync.FAILED, "Missing required scope: write:data")
    office.platform.state.do("UPDATE tokens SET scope = 'read:user,write:data'")
    ok(await office.items.delete(item.id, hold=0))
    await office.deliver()
    assert (await office.rows(), office.platform.there()) == ([], {})


async def test_taking_back_during_a_listing_lets_it_begin_anew(office):
    item = await delivered(office)
    ok(await office.sync.refresh(HERE))
    ok(await office.items.update(item.id, {"title": "Mine"}))
    office.platform.change(item.remote_id, title="Theirs")
    ok(await office.sync.refresh(HERE))
    real = office.platform.make

    async def make(*args, **kwargs):
        page = await real(*args, **kwargs)
        office.platform.make = real
        ok(await office.items.undo(item.id))
        return page

    office.platform.make = make
    ok(await office.sync.refresh(HERE))
    assert [(row.title, row.sync) for row in await office.rows()] == [("Theirs", ItemSync.IN_STEP)]


async def test_a_change_of_a_platform_that_is_no_more_is_unclear(office):
    other = ConnectionId("gone-1a2b3c4d")
    await create(office)
    await office.db.write(
        lambda tx: tx.run("update outbox set state = 'sending', connection = ? where id = 1", (other,))
    )
    async with office.pumping():
        ok(await office.pump.wait(OutboxId(1)))

    (entry,) = await office.entries()
    assert entry.reason == "unclear"


async def test_a_change_without_its_row_is_put_off_not_sent(office):
    item = await create(office)
    await office.db.write(lambda tx: tx.run("delete from items where id = ?", (item.id,)))
    async with office.pumping():
        while not (await office.entries())[0].failure:
            pass

    assert (await office.entries())[0].failure == "not-found"
    assert office.platform.sent == []


async def test_an_answer_that_cannot_be_written_because_of_a_bug_ends_the_pump_loudly(office):
    await create(office)
    real = office.db.write

    async def write(fn, **kwargs):
        if office.platform.sent:
            raise FailureError(Closing())
        return await real(fn, **kwargs)

    office.db.write = write
    with pytest.raises(FailureError):
        await office.pump.run()


async def test_the_program_ends_though_an_answer_never_comes(office, monkeypatch):
    monkeypatch.setattr(service, "GRACE", 0.01)
    await create(office)
    begun = service.asyncio.Event()

    async def never(*_args, **_kwargs):
        begun.set()
        await service.asyncio.Event().wait()

    office.platform.make = never
    async with office.pumping():
        await begun.wait()

    assert (await office.entries())[0].state is OutboxState.SENDING


async def test_the_outbox_is_looked_at_by_account_and_state(office):
    await delivered(office)
    await create(office, hold=10)

    read = office.db.read
    assert len(await read(lambda tx: outbox.page(tx, connections=[HERE]))) == 2
    assert len(await read(lambda tx: outbox.page(tx, states=[OutboxState.WAITING]))) == 1
    assert await read(lambda tx: outbox.page(tx, practice=False)) == []
    assert await read(outbox.count_open) == 1
