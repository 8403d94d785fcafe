"""The worker behind the door: each delivery has its effect once, in whatever order and company it comes."""

import asyncio
import contextlib
import random
from dataclasses import replace
from datetime import timedelta

import pytest

from connector_app.adapters.clock import SystemClock
from connector_app.model.clock import stamp
from connector_app.model.connection import ConnectionStatus
from connector_app.model.failure import FailureError, Forbidden, NotFound, Offline, Storage
from connector_app.model.item import ItemSync, Snapshot
from connector_app.model.result import Err, Ok
from connector_app.model.webhook import WebhookEvent
from connector_app.providers.practice import PROVIDER
from connector_app.services import inbox as worker
from connector_app.store import connections, cursors, items, snapshots
from connector_app.store.cursors import Listing
from tests.fakes.clock import NEW_YEAR, ManualClock
from tests.parts.hooked import HERE, WHOLE, House, account, body, headers, thing


@pytest.fixture
def clock():
    return ManualClock()


@pytest.fixture
async def house(tmp_path, clock):
    async with House(tmp_path, clock, (WHOLE,)) as house:
        house.token = await house.open_door()
        yield house


@pytest.fixture
async def asking(tmp_path, clock):
    """Make a platform whose deliveries only say "changed, read again"."""
    async with House(tmp_path, clock) as house:
        house.token = await house.open_door()
        yield house


def at(second):
    return stamp(NEW_YEAR + timedelta(seconds=second))


async def deliver(house, event, data, *, delivery, second=0):
    raw = body(event, data, at(second))
    answer = await house.webhooks.accept(
        house.token, raw, headers(raw, house.clock.now(), delivery=delivery, event=event)
    )
    assert answer.status == 200


async def state(house):
    return await house.rows("select remote_id, title, status, updated_at, version from items order by remote_id")


async def standing(house):
    return await house.rows("select delivery_id, state, attempts, reason from deliveries order by id")


def shown(number, **changed):
    first = thing(number, **changed)
    return Snapshot(
        "item",
        first["id"],
        first["title"],
        first["status"],
        {"description": "", "tags": []},
        created_at=first["created_at"],
        updated_at=first["updated_at"],
        version=str(first["version"]),
    )


class TestAWholeItem:
    async def test_is_written_with_its_history_entry(self, house):
        await deliver(house, "item.created", thing(1), delivery="d1")

        assert await house.inbox.work() == 1

        row = await house.item("item_1")
        assert (row.title, row.status, row.sync) == ("Thing 1", "active", ItemSync.IN_STEP)
        [entry] = await house.entries("item.created")
        assert (entry.actor, entry.target, entry.kind) == ("platform", row.id, "item")
        assert (entry.details, entry.request_id) == ({"title": "Thing 1", "delivery": "d1", "by": "signed"}, "d1")
        assert await standing(house) == [("d1", "done", 0, "")]
        assert house.changed == [HERE]
        assert house.told[-1] == ("applied", {"delivery": "d1", "connection": HERE, "effect": "applied"})

    async def test_is_not_kept_in_the_inbox_once_it_is_in_the_table(self, house):
        await deliver(house, "item.created", thing(1), delivery="d1")
        await house.inbox.work()

        assert await house.value("select length(body) from deliveries") == 0
        assert (house.load.count, house.load.bytes) == (0, 0)

    async def test_that_is_older_than_what_is_known_changes_nothing(self, house):
        await deliver(house, "item.updated", thing(1, title="New", updated_at=at(5), version=3), delivery="d3")
        await deliver(house, "item.updated", thing(1, title="Old", updated_at=at(4), version=2), delivery="d2")
        await house.inbox.work()

        assert (await house.item("item_1")).title == "New"
        assert house.told[-1][1]["effect"] == "ignored"
        assert len(await house.entries("item")) == 1

    async def test_that_changes_a_row_says_what_was_there_before(self, house):
        await deliver(house, "item.created", thing(1, title="Old", updated_at=at(4), version=2), delivery="d2")
        await deliver(house, "item.updated", thing(1, title="New", updated_at=at(5), version=3), delivery="d3")
        await house.inbox.work()

        [entry] = await house.entries("item.updated")
        assert (entry.details["before"], entry.details["changes"]["title"]) == ("Old", ["Old", "New"])
        assert entry.details["by"] == "signed"

    async def test_of_the_same_millisecond_is_told_apart_by_its_version(self, house):
        await deliver(house, "item.updated", thing(1, title="Third", version=10), delivery="d3")
        await deliver(house, "item.updated", thing(1, title="Second", version=9), delivery="d2")
        await house.inbox.work()

        assert (await house.item("item_1")).title == "Third"

    async def test_that_cannot_be_compared_makes_the_account_be_read_again(self, house):
        await house.db.write(
            lambda tx: snapshots.put_snapshots(
                tx,
                HERE,
                "item",
                [replace(shown(1), updated_at="", version="etag-1")],
                at=at(0),
                random=random.randbytes,
            )
        )
        await deliver(house, "item.updated", thing(1, title="Other"), delivery="d1")
        await house.inbox.work()

        assert (await house.item("item_1")).sync is ItemSync.STALE
        assert house.stale == [HERE]

    async def test_does_not_touch_what_a_person_changed_here(self, house):
        await deliver(house, "item.created", thing(1), delivery="d1")
        await house.inbox.work()
        mine = replace(await house.item("item_1"), title="Mine", sync=ItemSync.PENDING)
        await house.db.write(lambda tx: items.put(tx, mine))

        await deliver(house, "item.updated", thing(1, title="Theirs", updated_at=at(9), version=2), delivery="d2")
        await deliver(house, "item.deleted", thing(1), delivery="d3", second=10)
        await house.inbox.work()

        row = await house.item("item_1")
        assert (row.title, row.sync) == ("Mine", ItemSync.PENDING)
        assert await house.entries("item.deleted") == []

    async def test_counts_as_seen_by_the_listing_that_is_under_way(self, house):
        await house.db.write(lambda tx: cursors.put(tx, HERE, "item", Listing(number=7, started_at=at(0))))
        await deliver(house, "item.created", thing(1), delivery="d1")
        await house.inbox.work()

        await house.db.write(lambda tx: snapshots.sweep(tx, HERE, "item", 7))

        assert await house.item("item_1")

    async def test_of_an_account_that_was_removed_meanwhile_has_no_effect(self, house):
        await deliver(house, "item.created", thing(1), delivery="d1")
        house.accounts.clear()

        await house.inbox.work()

        assert await house.item("item_1") is None
        assert await standing(house) == [("d1", "done", 0, "")]


class TestADeletion:
    async def test_removes_the_row_and_names_it_in_the_history(self, house):
        await deliver(house, "item.created", thing(1), delivery="d1")
        await deliver(house, "item.deleted", thing(1), delivery="d2", second=1)
        await house.inbox.work()

        assert await house.item("item_1") is None
        [entry] = await house.entries("item.deleted")
        assert entry.details["title"] == "Thing 1"

    async def test_that_comes_first_is_not_undone_by_what_came_before_it(self, house):
        await deliver(house, "item.deleted", thing(1), delivery="d3", second=3)
        await deliver(house, "item.updated", thing(1, updated_at=at(2), version=2), delivery="d2", second=2)
        await deliver(house, "item.created", thing(1), delivery="d1")
        await house.inbox.work()

        assert await house.item("item_1") is None

    async def test_is_undone_by_a_later_state(self, house):
        await deliver(house, "item.deleted", thing(1), delivery="d1", second=1)
        await deliver(house, "item.updated", thing(1, updated_at=at(2), version=2), delivery="d2", second=2)
        await house.inbox.work()
        await deliver(house, "item.updated", thing(1, updated_at=at(3), version=3), delivery="d3", second=3)
        await house.inbox.work()

        assert (await house.item("item_1")).version == "3"
        assert await house.value("select count(*) from gone") == 0

    async def test_older_than_the_row_makes_the_account_be_read_again(self, house):
        await deliver(house, "item.updated", thing(1, updated_at=at(9), version=9), delivery="d9", second=9)
        await deliver(house, "item.deleted", thing(1), delivery="d3", second=3)
        await house.inbox.work()

        assert (await house.item("item_1")).sync is ItemSync.STALE
        assert house.stale == [HERE]

    async def test_and_a_state_without_a_time_make_the_account_be_read_again(self, tmp_path, clock):
        class Timeless:
            verify = staticmethod(PROVIDER.webhooks.verify)

            @staticmethod
            def events(delivery):
                snapshot = replace(shown(1), updated_at="") if delivery.event == "item.updated" else None
                verb = delivery.event.removeprefix("item.")
                return (WebhookEvent(verb, "item", "item_1", snapshot=snapshot),)

        async with House(tmp_path, clock, (replace(PROVIDER, webhooks=Timeless),)) as house:
            house.token = await house.open_door()
            await deliver(house, "item.deleted", thing(1), delivery="d1")
            await deliver(house, "item.updated", thing(1), delivery="d2")
            await house.inbox.work()

            assert await house.item("item_1") is None
            assert house.stale == [HERE]
            assert await house.value("select at from gone") == stamp(clock.now())


@pytest.mark.parametrize("count", [200, pytest.param(1000, marks=[pytest.mark.slow, pytest.mark.timeout(120)])])
async def test_events_in_any_order_end_as_in_the_order_they_happened(tmp_path, clock, count):
    rng = random.Random(19)
    happened, versions = [], {}
    for second in range(count):
        number = rng.randrange(count // 16)
        version = versions.get(number, 0) + 1
        later = "item.deleted" if rng.random() < 0.05 else "item.updated"
        verb = "item.created" if version == 1 else later
        data = thing(number, title=f"Thing {number} at {second}", updated_at=at(second), version=version)
        happened.append((verb, data, second))
        versions[number] = 0 if verb == "item.deleted" else version
    shuffled = rng.sample(happened, len(happened))

    ends = []
    for folder, order in (("ordered", happened), ("shuffled", shuffled)):
        (tmp_path / folder).mkdir()
        async with House(tmp_path / folder, clock, (WHOLE,)) as house:
            house.token = await house.open_door()
            for start in range(0, count, 90):
                some = order[start : start + 90]
                sent = (deliver(house, verb, data, delivery=f"d{n}", second=n) for verb, data, n in some)
                await asyncio.gather(*sent)
                await house.inbox.work()
            ends.append(await state(house))

    assert ends[0] == ends[1]
    assert any(verb == "item.deleted" for verb, _, _ in happened)
    assert count // 32 < len(ends[0]) <= count // 16


class TestAHint:
    async def test_makes_the_item_be_read_at_the_platform(self, asking):
        asking.calls.answers["read item"] = shown(1, title="As it is now")
        await deliver(asking, "item.created", {"id": "item_1", "title": "Thing", "status": "active"}, delivery="d1")

        await asking.inbox.work()

        assert (await asking.item("item_1")).title == "As it is now"
        assert [call.path for call in asking.calls.made] == ["items/item_1"]
        assert asking.stale == []

    async def test_about_something_that_is_gone_removes_it(self, asking):
        asking.calls.answers["read item"] = shown(1)
        await deliver(asking, "item.created", thing(1), delivery="d1")
        await asking.inbox.work()
        asking.calls.answers["read item"] = NotFound("item")
        await deliver(asking, "item.updated", thing(1), delivery="d2")

        await asking.inbox.work()

        assert await asking.item("item_1") is None

    async def test_about_a_deleted_thing_that_is_there_again_brings_it_back(self, asking):
        await deliver(asking, "item.deleted", thing(1), delivery="d1", second=50)
        await asking.inbox.work()
        asking.calls.answers["read item"] = shown(1)
        await deliver(asking, "item.updated", thing(1), delivery="d2")

        await asking.inbox.work()

        assert (await asking.item("item_1")).sync is ItemSync.IN_STEP

    @pytest.mark.parametrize("failure", [Offline("127.0.0.1"), Forbidden()])
    async def test_that_cannot_be_followed_marks_the_row_and_asks_for_the_account(self, asking, failure):
        asking.calls.answers["read item"] = shown(1)
        await deliver(asking, "item.created", thing(1), delivery="d1")
        await asking.inbox.work()
        asking.calls.answers["read item"] = failure
        await deliver(asking, "item.updated", thing(1), delivery="d2")

        await asking.inbox.work()

        assert (await asking.item("item_1")).sync is ItemSync.STALE
        assert asking.stale == [HERE]
        assert [row[1] for row in await standing(asking)] == ["done", "done"]

    async def test_that_takes_the_platform_too_long_holds_nobody_up(self, asking, monkeypatch):
        monkeypatch.setattr(worker, "ASK_SECONDS", 0.05)
        asking.calls.answers["read item"] = lambda _call: asyncio.Event().wait()
        await deliver(asking, "item.created", thing(1), delivery="d1")

        await asking.inbox.work()

        assert asking.stale == [HERE]
        assert await standing(asking) == [("d1", "done", 0, "")]

    async def test_is_not_followed_while_the_account_needs_a_sign_in(self, asking):
        asking.accounts[HERE] = account(status=ConnectionStatus.SIGN_IN_NEEDED)
        await deliver(asking, "item.created", thing(1), delivery="d1")

        await asking.inbox.work()

        assert asking.calls.made == []
        assert asking.stale == [HERE]

    async def test_one_of_many_is_not_followed_but_the_account_read_once(self, asking):
        asking.calls.answers["read item"] = lambda call: shown(int(call.path.rpartition("_")[2]))
        for number in range(20):
            await deliver(asking, "item.created", thing(number), delivery=f"d{number}")

        await asking.inbox.work()

        assert len(asking.calls.made) == worker.ASKING.burst
        assert len(await state(asking)) == worker.ASKING.burst
        assert set(asking.stale) == {HERE}

    async def test_that_the_row_is_as_the_platform_shows_it_brings_it_in_step_again(self, asking):
        asking.calls.answers["read item"] = shown(1)
        await deliver(asking, "item.created", thing(1), delivery="d1")
        await asking.inbox.work()
        await asking.db.write(lambda tx: snapshots.mark_stale(tx, HERE, "item", "item_1"))
        await deliver(asking, "item.updated", thing(1), delivery="d2")

        await asking.inbox.work()

        assert (await asking.item("item_1")).sync is ItemSync.IN_STEP
        assert len(await asking.entries("item")) == 1


class TestPoison:
    async def test_is_tried_five_times_and_set_aside_while_the_others_go_on(self, house):
        await deliver(house, "item.created", thing(1, title="poison"), delivery="d1")
        await deliver(house, "item.created", thing(2), delivery="d2")
        seen = []
        for _ in range(worker.TRIES):
            await house.inbox.work()
            seen.append((await standing(house))[0])
            house.clock.advance(60)

        assert await house.item("item_2")
        assert [s[1] for s in seen] == ["waiting"] * 4 + ["parked"]
        assert [s[2] for s in seen] == [1, 2, 3, 4, 5]
        assert seen[-1][3].startswith("unexpected ")
        assert await house.inbox.work() == 0
        assert house.load.count == 0

    async def test_waits_longer_before_each_try(self, house):
        await deliver(house, "item.created", thing(1, title="poison"), delivery="d1")

        tries = []
        for _ in range(30):
            if await house.inbox.work():
                tries.append(house.clock.monotonic())
            house.clock.advance(1)

        assert tries == [0, 2, 6, 14]

    async def test_works_once_it_is_tried_again_and_the_cause_is_gone(self, house):
        await deliver(house, "item.created", thing(1, title="poison"), delivery="d1")
        for _ in range(worker.TRIES):
            await house.inbox.work()
            house.clock.advance(60)
        [parked] = (await house.inbox.newest(state="parked")).value
        [entry] = await house.entries("webhook.parked")
        assert (entry.outcome, entry.error, entry.target) == ("error", "unexpected", "d1")
        healthy = body("item.created", thing(1))
        await house.db.write(lambda tx: tx.run("update deliveries set body = ?", (healthy,)))

        assert await house.inbox.replay(parked.id) == Ok(None)
        await house.inbox.work()

        assert await house.item("item_1")
        assert (parked.reason.split()[0], parked.attempts) == ("unexpected", 5)

    async def test_only_what_was_set_aside_can_be_tried_again(self, house):
        await deliver(house, "item.created", thing(1), delivery="d1")
        await house.inbox.work()
        [done] = (await house.inbox.newest(connection=HERE)).value

        assert await house.inbox.replay(done.id) == Err(NotFound("this delivery among those set aside"))
        assert await house.inbox.replay(999) == Err(NotFound("this delivery among those set aside"))

    async def test_of_a_platform_that_is_gone_is_set_aside_too(self, tmp_path, clock):
        async with House(tmp_path, clock) as house:
            house.token = await house.open_door()
            await deliver(house, "item.created", thing(1), delivery="d1")

        for providers in ((), (replace(PROVIDER, webhooks=None),)):
            async with House(tmp_path, clock, providers) as after:
                clock.advance(60)
                assert await after.inbox.work() == 1

                assert (await standing(after))[0][1:] in {
                    ("waiting", 1, "not-found"),
                    ("waiting", 2, "not-found"),
                }

    async def test_a_disk_that_refuses_is_no_fault_of_the_delivery(self, house):
        await deliver(house, "item.created", thing(1, title="x" * 100_000), delivery="d1")
        pages = await house.db.write(lambda tx: tx.value("pragma page_count"))
        await house.db.write(lambda tx: tx.all(f"pragma max_page_count = {pages}"))

        with pytest.raises(FailureError) as refused:
            await house.inbox.work()
        await house.db.write(lambda tx: tx.all("pragma max_page_count = 1000000"))
        await house.inbox.work()

        assert isinstance(refused.value.failure, Storage)
        assert await standing(house) == [("d1", "done", 0, "")]
        assert await house.item("item_1")


class TestForgetting:
    async def test_what_was_done_a_week_ago_is_forgotten(self, house):
        await deliver(house, "item.deleted", thing(1), delivery="d1")
        await house.inbox.work()
        house.clock.advance(worker.KEPT_FOR.total_seconds() + 1)
        await deliver(house, "item.created", thing(2), delivery="d2")
        await house.inbox.work()

        await house.inbox.prune()

        assert [row[0] for row in await standing(house)] == ["d2"]
        assert await house.value("select count(*) from gone") == 0

    async def test_only_the_newest_are_kept_of_very_many(self, house, monkeypatch):
        monkeypatch.setattr(worker, "KEPT_DONE", 3)
        for number in range(6):
            await deliver(house, "item.created", thing(number), delivery=f"d{number}")
        await house.inbox.work()

        await house.inbox.prune()

        assert [row[0] for row in await standing(house)] == ["d3", "d4", "d5"]

    async def test_what_still_waits_is_never_forgotten(self, house):
        await deliver(house, "item.created", thing(1), delivery="d1")
        house.clock.advance(100 * worker.KEPT_FOR.total_seconds())

        await house.inbox.prune()

        assert [row[1] for row in await standing(house)] == ["waiting"]
        assert house.load.count == 1

    async def test_is_not_looked_at_again_within_ten_minutes(self, house):
        await house.inbox.prune()
        house.load.set(5, 5)

        await house.inbox.prune()
        assert house.load.count == 5

        house.clock.advance(worker.PRUNE_SECONDS)
        await house.inbox.prune()
        assert house.load.count == 0

    async def test_an_account_is_forgotten_with_its_deliveries(self, house):
        await deliver(house, "item.deleted", thing(1), delivery="d1")
        await house.inbox.work()

        await house.db.write(lambda tx: connections.clear(tx, HERE))

        assert await standing(house) == []
        assert await house.value("select count(*) from gone") == 0


async def test_the_worker_wakes_when_something_arrives_and_when_something_is_due(tmp_path):
    async with House(tmp_path, SystemClock(), (WHOLE,)) as house:
        house.token = await house.open_door()
        working = asyncio.create_task(house.inbox.run())
        await asyncio.sleep(0.05)
        await deliver(house, "item.created", thing(1), delivery="d1")
        async with asyncio.timeout(2):
            while not await house.item("item_1"):
                await asyncio.sleep(0.005)
        await deliver(house, "item.created", thing(2, title="poison"), delivery="d2")
        async with asyncio.timeout(5):
            while (await standing(house))[1][2] < 2:
                await asyncio.sleep(0.02)

        working.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await working
