"""The way of a change to its platform: once, in order, and never silently lost or doubled."""

import asyncio
import uuid
from dataclasses import replace
from itertools import pairwise

import pytest

from connector_app.model.audit import AuditQuery
from connector_app.model.connection import ConnectionStatus
from connector_app.model.failure import NotFound, Rejected, TimedOut
from connector_app.model.item import ItemSync
from connector_app.model.outbox import OutboxId, OutboxState
from connector_app.model.result import Err
from connector_app.services import outbox as service
from connector_app.store import outbox
from tests.fakes.office import HERE, ok
from tests.parts.sending import BREAD, attempt, create, delivered, hold_on, maybe, newest, there, until

# Whose it is


async def test_what_becomes_of_a_change_is_told_as_the_persons_own(office):
    item = await delivered(office)
    ok(await office.items.update(item.id, {"title": "Cake"}, hold=0))
    await office.deliver()
    ok(await office.items.delete(item.id, hold=0))
    await office.deliver()
    await create(office)
    await spoil(office, OutboxId(4), "title", "")
    await office.deliver()

    told = ok(await office.audit.page(AuditQuery(actions=("item",))))
    assert [(entry.action, entry.outcome, entry.actor) for entry in reversed(told)] == [
        ("item.created", "success", "you"),
        ("item.updated", "success", "you"),
        ("item.deleted", "success", "you"),
        ("item.created", "refused", "you"),
    ]


async def test_one_request_id_stands_in_the_outbox_on_the_wire_and_in_the_history(office):
    await create(office)
    (entry,) = await office.entries()
    office.platform.troubles = ["503", "cut-after"]
    await office.deliver()

    (told,) = ok(await office.audit.page(AuditQuery(actions=("item",))))
    assert [entry.key] * 3 == [request_id for _, request_id in office.platform.sent]
    assert (entry.key, 4) == (told.request_id, uuid.UUID(entry.key).version)


# Repeats


@pytest.mark.parametrize("trouble", ["cut-before", "cut-after", "500", "503", "429", "wrong-shape"])
async def test_a_create_with_a_key_arrives_once_whatever_happens(office, trouble):
    item = await create(office)
    office.platform.troubles = [trouble]
    await office.deliver()

    assert there(office) == ["Bread"]
    assert (await office.row(item)).sync is ItemSync.IN_STEP
    assert len({key for _, key in office.platform.sent}) == 1


@pytest.mark.parametrize("trouble", ["cut-after", "500", "503", "429", "wrong-shape"])
@pytest.mark.parametrize("verb", ["update", "delete"])
async def test_changes_and_deletions_arrive_whatever_happens(office, verb, trouble):
    item = await delivered(office)
    change = office.items.update(item.id, {"title": "Cake"}, hold=0) if verb == "update" else None
    ok(await (change or office.items.delete(item.id, hold=0)))
    office.platform.troubles = [trouble]
    await office.deliver()

    assert there(office) == (["Cake"] if verb == "update" else [])
    assert await office.entries(OutboxState.NEEDS_YOU) == []


@pytest.mark.parametrize("trouble", ["cut-before", "cut-after", "500", "wrong-shape"])
async def test_a_create_without_a_key_that_got_no_answer_is_unclear_and_never_sent_again(unkeyed, trouble):
    item = await create(unkeyed)
    unkeyed.platform.troubles = [trouble]
    await unkeyed.deliver()

    entry = await newest(unkeyed)
    assert (entry.state, entry.reason) == ("needs-you", "unclear")
    assert (await unkeyed.row(item)).sync is ItemSync.UNCLEAR
    assert len(unkeyed.platform.sent) == 1
    assert (await unkeyed.actions())[-1] == "outbox.unclear waiting"


@pytest.mark.parametrize("trouble", ["503", "429"])
async def test_a_create_without_a_key_that_was_plainly_not_taken_is_sent_again(unkeyed, trouble):
    await create(unkeyed)
    unkeyed.platform.troubles = [trouble]
    await unkeyed.deliver()

    assert there(unkeyed) == ["Bread"]


async def test_a_platform_that_names_a_wait_is_left_alone_so_long(office):
    await create(office)
    before = office.clock.now().timestamp()
    await attempt(office, "429")

    entry = await newest(office)
    assert (entry.state, entry.failure) in {("waiting-until", "rate-limited"), ("done", "")}
    await office.deliver()
    assert office.clock.now().timestamp() - before >= 3


async def test_offline_changes_wait_and_go_out_when_the_network_is_back(office):
    office.platform.offline = True
    item = await create(office)
    async with office.pumping():
        await until(lambda: waits_offline(office))
        office.platform.offline = False
        await office.pump.back_online()
        assert ok(await office.pump.wait(OutboxId(1))).state is OutboxState.DONE

    assert (await office.row(item)).sync is ItemSync.IN_STEP


async def waits_offline(office):
    entry = await newest(office)
    return entry.state is OutboxState.WAITING_UNTIL and entry.failure == "offline"


@pytest.mark.parametrize("trouble", ["500", "503", "cut-after"])
async def test_all_that_waited_for_a_platform_is_sent_soon_after_it_is_well_again(office, trouble):
    """No change waits for longer than a minute, and the first that is answered lets the others go."""
    for n in range(12):
        await create(office, title=f"n{n}")
    office.platform.troubles = [trouble] * 100
    async with office.pumping():
        await until(lambda: is_calm(office, 60))
        well = office.clock.monotonic()
        office.platform.troubles = []
        await until(lambda: nothing_waits(office))

    assert sorted(there(office)) == sorted(f"n{n}" for n in range(12))
    assert office.clock.monotonic() - well <= 61


async def is_calm(office, tries):
    return len(office.platform.sent) > tries


async def nothing_waits(office):
    return not await office.in_line()


async def test_a_change_that_its_platform_always_stumbles_over_is_not_hurried_by_the_others(office):
    ok(await office.items.create(HERE, "item", {**BREAD, "title": "stumble"}, hold=0))
    real, tried = office.platform.make, []

    async def make(connection, call, **kwargs):
        if "stumble" in str(call.json):
            tried.append(office.clock.monotonic())
            office.platform.troubles = ["500"]
        return await real(connection, call, **kwargs)

    office.platform.make = make
    async with office.pumping():
        for n in range(20):
            await create(office, title=f"n{n}")
            await until(lambda n=n: is_there(office, f"n{n}"))

    waits = [later - earlier for earlier, later in pairwise(tried)]
    assert len(waits) >= 2, "it was tried again while the others went out"
    assert all(wait >= min(5 * 2**n, 60) / 2 for n, wait in enumerate(waits)), waits


async def is_there(office, title):
    return title in there(office)


# Order


async def test_changes_to_one_item_go_out_one_after_the_other(office):
    item = await create(office)
    async with office.pumping():
        await until(lambda: is_done(office))
        ok(await office.items.update(item.id, {"title": "Cake"}, hold=0))
    await office.deliver()
    ok(await office.items.delete(item.id, hold=0))
    await office.deliver()

    assert [purpose for purpose, _ in office.platform.sent] == ["create item", "update item", "delete item"]


async def is_done(office):
    return (await newest(office)).state is OutboxState.DONE


async def test_a_change_made_while_the_item_is_being_sent_follows_it(office):
    item = await create(office)
    await hold_on(office)

    after = ok(await office.items.update(item.id, {"title": "Cake"}, hold=0))
    assert [e.verb for e in await office.entries()] == ["create", "update"]
    await office.deliver()
    assert there(office) == ["Cake"]
    assert (await office.row(after)).sync is ItemSync.IN_STEP


async def test_taking_back_what_follows_shows_what_was_sent_before(office):
    item = await create(office)
    await hold_on(office)
    ok(await office.items.update(item.id, {"title": "Cake"}, hold=1000))

    back = ok(await office.items.undo(item.id))
    assert (back.title, back.sync) == ("Bread", ItemSync.PENDING)
    await office.deliver()
    assert there(office) == ["Bread"]


async def test_an_answer_leaves_what_was_typed_meanwhile(office):
    item = await create(office)
    await hold_on(office)
    ok(await office.items.update(item.id, {"title": "Cake"}, hold=100_000))
    async with office.pumping():
        await until(lambda: create_is_done(office))
        row = await office.row(item)

    assert (row.title, row.sync) == ("Cake", ItemSync.PENDING)
    assert row.remote_id
    back = ok(await office.items.undo(item.id))
    assert (back.title, back.sync, back.version) == ("Bread", ItemSync.IN_STEP, "1")


async def create_is_done(office):
    return (await office.entries())[0].state is OutboxState.DONE


async def test_many_changes_go_out_side_by_side_but_never_more_than_eight(office):
    for n in range(30):
        await create(office, title=f"n{n}")
    most = 0
    real = office.platform.make

    async def counted(*args, **kwargs):
        nonlocal most
        most = max(most, len(office.pump._busy))
        await asyncio.sleep(0.002)
        return await real(*args, **kwargs)

    office.platform.make = counted
    await office.deliver()

    assert sorted(there(office)) == sorted(f"n{n}" for n in range(30))
    assert 1 < most <= service.SIDE_BY_SIDE


async def test_items_of_one_channel_go_out_in_order_and_one_at_a_time(office):
    for n in range(4):
        await create(office, title=f"n{n}")
    await office.db.write(lambda tx: tx.run("update outbox set lane = 'one channel'"))
    office.platform.troubles = ["500"]
    await office.deliver()

    assert there(office) == ["n0", "n1", "n2", "n3"]


async def test_a_refused_item_does_not_hold_up_its_channel(office):
    for n in range(2):
        await create(office, title=f"n{n}")
    await office.db.write(lambda tx: tx.run("update outbox set lane = 'one channel'"))
    await spoil(office, OutboxId(1), "title", "")
    await office.deliver()

    assert there(office) == ["n1"]


async def spoil(office, entry, field, value):
    """Put into an entry what its platform will refuse."""
    await office.db.write(
        lambda tx: tx.run(
            "update outbox set payload = json_set(payload, ?, ?) where id = ?", (f"$.{field}", value, entry)
        )
    )


async def test_two_pumps_never_send_one_change_twice(office):
    for n in range(20):
        await create(office, title=f"n{n}")
    claimed = await asyncio.gather(
        *(office.db.write(lambda tx: outbox.claim(tx, now=2e9, tried_at=2e9, most=8, each=8)) for _ in range(5))
    )

    ids = [entry.id for batch in claimed for entry in batch]
    assert sorted(ids) == list(range(1, 21))


# Accounts that cannot answer


@pytest.mark.parametrize("status", [s for s in ConnectionStatus if s not in {"connected", "busy", "offline"}])
async def test_changes_of_an_account_that_cannot_answer_wait_without_failing(office, status):
    await create(office)
    await office.connect(status=status.value)
    async with office.pumping():
        await asyncio.sleep(0.02)

    assert (await newest(office)).state is OutboxState.WAITING
    await office.connect()
    await office.deliver()
    assert there(office) == ["Bread"]


async def test_a_change_that_found_the_sign_in_gone_waits_for_a_new_one(office):
    good, office.platform.token = office.platform.token, "canary-access-old"
    await create(office)
    async with office.pumping():
        await until(lambda: waits_for_sign_in(office))
        office.platform.token = good
        await office.pump.signed_in()
        assert ok(await office.pump.wait(OutboxId(1))).state is OutboxState.DONE


async def waits_for_sign_in(office):
    return (await newest(office)).failure == "unauthorized"


async def test_changes_of_an_account_that_was_removed_are_not_sent(office):
    await create(office)
    await office.db.write(lambda tx: tx.run("update connections set removed_at = 'now'"))
    async with office.pumping():
        await asyncio.sleep(0.02)

    assert office.platform.sent == []


# What needs the person


async def test_a_refused_change_says_why_and_goes_out_once_it_was_mended(office):
    item = await create(office)
    await spoil(office, OutboxId(1), "title", "")
    await office.deliver()

    entry, row = await newest(office), await office.row(item)
    assert (entry.state, entry.reason, entry.failure) == ("needs-you", "refused", "rejected")
    assert (row.sync, row.reason) == (ItemSync.FAILED, "Title is required")
    assert (await office.actions())[-1] == "item.created refused"

    ok(await office.items.edit(entry.id, {"title": "Cake"}))
    assert (await newest(office)).key != entry.key, "a platform may remember what it answered to the old key"
    await office.deliver()
    assert there(office) == ["Cake"]
    assert (await office.row(item)).sync is ItemSync.IN_STEP


async def test_a_refused_change_can_be_tried_again_as_it_is(office):
    item = await create(office)
    await spoil(office, OutboxId(1), "title", "")
    await office.deliver()
    await spoil(office, OutboxId(1), "title", "Bread")

    ok(await office.decisions.retry(OutboxId(1)))
    await office.deliver()
    assert there(office) == ["Bread"]
    assert (await office.row(item)).sync is ItemSync.IN_STEP


async def test_a_refused_new_item_can_be_given_up(office):
    item = await create(office)
    await spoil(office, OutboxId(1), "title", "")
    await office.deliver()

    assert ok(await office.decisions.discard(OutboxId(1))) is None
    assert (await office.row(item), await office.entries()) == (None, [])
    assert (await office.actions())[-1] == "outbox.discarded"


async def test_a_refused_change_given_up_shows_what_was_before(office):
    item = await delivered(office)
    ok(await office.items.update(item.id, {"title": "Cake"}, hold=0))
    await spoil(office, OutboxId(2), "title", "")
    await office.deliver()

    assert (await office.row(item)).sync is ItemSync.FAILED
    assert ok(await office.decisions.discard(OutboxId(2))) == item


async def conflict(office, **theirs):
    item = await delivered(office)
    ok(await office.items.update(item.id, {"title": "Mine"}, hold=0))
    if theirs:
        office.platform.change(item.remote_id, **theirs)
    else:
        office.platform.remove(item.remote_id)
    await office.deliver()
    entry = await newest(office)
    assert (entry.state, entry.reason) == ("needs-you", "conflict")
    assert (await office.row(item)).sync is ItemSync.FAILED
    return item, entry


async def test_somebody_elses_change_is_never_written_over_unasked(office):
    _, entry = await conflict(office, title="Theirs")

    assert there(office) == ["Theirs"]
    assert entry.before["theirs"]["title"] == "Theirs"


async def test_in_a_conflict_mine_can_win(office):
    item, entry = await conflict(office, title="Theirs")

    ok(await office.decisions.resolve(entry.id, "mine"))
    await office.deliver()
    assert there(office) == ["Mine"]
    assert (await office.row(item)).title == "Mine"


async def test_in_a_conflict_theirs_can_win(office):
    item, entry = await conflict(office, title="Theirs", status="archived")

    row = ok(await office.decisions.resolve(entry.id, "theirs"))
    assert (row.title, row.status, row.sync) == ("Theirs", "archived", ItemSync.IN_STEP)
    ok(await office.items.update(item.id, {"title": "After"}, hold=0))
    await office.deliver()
    assert there(office) == ["After"]


async def test_what_is_gone_there_can_come_back_as_mine(office):
    item, entry = await conflict(office)

    ok(await office.decisions.resolve(entry.id, "mine"))
    await office.deliver()
    assert there(office) == ["Mine"]
    assert (await office.row(item)).sync is ItemSync.IN_STEP


async def test_what_is_gone_there_can_go_here(office):
    item, entry = await conflict(office)

    assert ok(await office.decisions.resolve(entry.id, "theirs")) is None
    assert (await office.row(item), there(office)) == (None, [])


async def test_a_deletion_in_conflict_deletes_when_the_person_still_wants_it(office):
    item = await delivered(office)
    ok(await office.items.delete(item.id, hold=0))
    office.platform.change(item.remote_id, title="Theirs")
    await office.deliver()

    entry = await newest(office)
    assert (entry.reason, [r.title for r in await office.rows()]) == ("conflict", ["Bread"])
    ok(await office.decisions.resolve(entry.id, "mine"))
    await office.deliver()
    assert there(office) == []


async def test_deleting_what_somebody_deleted_is_done(office):
    item = await delivered(office)
    office.platform.remove(item.remote_id)
    ok(await office.items.delete(item.id, hold=0))
    await office.deliver()

    assert (await newest(office)).state is OutboxState.DONE


async def test_somebodys_change_to_the_very_same_is_no_conflict(office):
    item = await delivered(office)
    ok(await office.items.update(item.id, {"title": "Cake"}, hold=0))
    office.platform.change(item.remote_id, title="Cake")
    await office.deliver()

    assert ((await newest(office)).state, (await office.row(item)).sync) == ("done", "in-step")


async def test_nothing_new_is_queued_behind_an_open_decision(office):
    item, _ = await conflict(office, title="Theirs")

    for result in (await office.items.update(item.id, {"title": "x"}), await office.items.delete(item.id)):
        assert isinstance(result, Err)
        assert isinstance(result.failure, Rejected)


async def unclear(unkeyed, trouble="cut-after"):
    item = await create(unkeyed)
    unkeyed.platform.troubles = [trouble]
    await unkeyed.deliver()
    return item, await newest(unkeyed)


async def test_the_next_listing_finds_what_was_unclear(unkeyed):
    item, entry = await unclear(unkeyed)
    ok(await unkeyed.sync.refresh(HERE))

    (row,) = await unkeyed.rows()
    assert (row.id, row.sync) == (item.id, ItemSync.IN_STEP)
    assert row.remote_id in unkeyed.platform.there()
    assert (await newest(unkeyed)).state is OutboxState.DONE
    assert entry.reason == "unclear"


async def test_what_waits_behind_what_was_unclear_goes_as_soon_as_a_listing_found_that(unkeyed):
    item, entry = await unclear(unkeyed)
    before = {"title": item.title, "status": "", "fields": {}, "version": "", "sync": "pending", "reason": ""}
    later = replace(
        entry, verb="update", key="another", state=OutboxState.WAITING, reason="", attempts=0, before=before, tried_at=0
    )  # made while the other was on its way
    await unkeyed.db.write(lambda tx: outbox.add(tx, later))
    async with unkeyed.pumping(), asyncio.timeout(5):
        while unkeyed.pump._awake.is_set():  # it looked, and there is nothing that may go
            await asyncio.sleep(0.01)
        await asyncio.sleep(0.05)
        assert (await newest(unkeyed)).state is OutboxState.WAITING

        ok(await unkeyed.sync.refresh(HERE, full=True))

        while (await newest(unkeyed)).state is not OutboxState.DONE:
            await asyncio.sleep(0.01)


async def test_what_is_unclear_is_looked_for_at_once(unkeyed):
    await create(unkeyed)
    await unkeyed.deliver()
    assert unkeyed.looked == []

    await unclear(unkeyed)
    assert unkeyed.looked == [HERE]


async def test_another_change_of_the_same_words_is_not_taken_for_the_lost_one(unkeyed):
    item, _ = await unclear(unkeyed, "cut-before")
    await delivered(unkeyed)
    ok(await unkeyed.sync.refresh(HERE))

    assert there(unkeyed) == ["Bread"]
    assert (await unkeyed.row(item)).sync is ItemSync.UNCLEAR
    assert len(await unkeyed.rows()) == 2


async def test_what_was_there_before_is_not_taken_for_the_lost_one(unkeyed):
    """It was made at the platform ten minutes before, and no listing has brought it until now."""
    unkeyed.platform.add("Bread")
    unkeyed.clock.advance(600)
    item, _ = await unclear(unkeyed, "cut-before")
    ok(await unkeyed.sync.refresh(HERE))

    assert (await unkeyed.row(item)).sync is ItemSync.UNCLEAR


async def test_what_a_listing_does_not_show_stays_unclear(unkeyed):
    item, _ = await unclear(unkeyed, "cut-before")
    unkeyed.platform.add("Another")
    ok(await unkeyed.sync.refresh(HERE))

    assert (await unkeyed.row(item)).sync is ItemSync.UNCLEAR


async def test_two_that_look_alike_are_left_to_the_person(unkeyed):
    item, _ = await unclear(unkeyed, "cut-before")
    unkeyed.platform.add("Bread")
    unkeyed.platform.add("Bread")
    ok(await unkeyed.sync.refresh(HERE))

    assert (await unkeyed.row(item)).sync is ItemSync.UNCLEAR


async def test_an_unclear_item_is_sent_again_when_the_person_says_it_did_not_arrive(unkeyed):
    _, entry = await unclear(unkeyed, "cut-before")

    ok(await unkeyed.decisions.resolve(entry.id, "mine"))
    await unkeyed.deliver()
    assert there(unkeyed) == ["Bread"]


async def test_an_unclear_item_that_arrived_is_read_with_the_next_listing(unkeyed):
    _, entry = await unclear(unkeyed)

    assert ok(await unkeyed.decisions.resolve(entry.id, "done")) is None
    ok(await unkeyed.sync.refresh(HERE))
    assert [r.title for r in await unkeyed.rows()] == there(unkeyed) == ["Bread"]


async def test_what_may_have_arrived_cannot_be_taken_back(office):
    item = await create(office)
    async with office.pumping():
        office.platform.troubles = ["cut-after"] * 3
        await until(lambda: maybe(office))
        result = await office.items.undo(item.id)

    assert isinstance(result, Err)


async def test_send_now_does_not_wait_for_the_hold(office):
    ok(await office.items.create(HERE, "item", BREAD, hold=1e6))

    ok(await office.decisions.send_now(OutboxId(1)))
    assert (await newest(office)).not_before <= office.clock.now().timestamp()


async def test_correcting_a_held_change_leaves_what_remains_of_its_hold(office):
    ok(await office.items.create(HERE, "item", BREAD, hold=60))
    due = (await newest(office)).not_before
    office.clock.advance(20)

    ok(await office.items.edit(OutboxId(1), {"title": "Cake"}))
    assert ((await newest(office)).state, (await newest(office)).not_before) == ("waiting", due)
    ok(await office.items.edit(OutboxId(1), {"title": "Soup"}, hold=100))
    assert (await newest(office)).not_before == due + 60
    ok(await office.decisions.send_now(OutboxId(1)))
    ok(await office.items.edit(OutboxId(1), {"title": "Bread"}))
    assert (await newest(office)).not_before == office.clock.now().timestamp()


async def test_correcting_what_waits_for_its_platform_lets_it_go_out_at_once(office):
    await create(office)
    office.platform.offline = True
    async with office.pumping():
        await until(lambda: waits_offline(office))

    ok(await office.items.edit(OutboxId(1), {"title": "Cake"}))
    assert (await newest(office)).not_before == office.clock.now().timestamp()


async def test_decisions_about_nothing_are_refused(office):
    await delivered(office)
    decisions = office.decisions

    for result in (
        await decisions.send_now(OutboxId(1)),
        await decisions.retry(OutboxId(1)),
        await decisions.discard(OutboxId(1)),
        await decisions.resolve(OutboxId(1), "mine"),
        await decisions.undo(OutboxId(1)),
    ):
        assert isinstance(result, Err)
        assert isinstance(result.failure, Rejected)
    for result in (await decisions.retry(OutboxId(9)), await office.pump.wait(OutboxId(9))):
        assert isinstance(result, Err)
        assert isinstance(result.failure, NotFound)


async def test_waiting_for_a_change_ends(office):
    office.platform.offline = True
    await create(office)
    result = await office.pump.wait(OutboxId(1), seconds=0.01)

    assert isinstance(result, Err)
    assert isinstance(result.failure, TimedOut)
