"""How long a create may be sent again under its key: never once the platform may have forgotten it."""

import asyncio
from dataclasses import replace
from datetime import timedelta

import pytest

from connector_app.adapters.http import HttpTransport
from connector_app.model.failure import FailureError, Offline, Rejected, Trace
from connector_app.model.item import ItemSync
from connector_app.model.outbox import OutboxId, OutboxState
from connector_app.providers import practice
from connector_app.services.catalog import Catalog, Overrides
from connector_app.services.exchange import Exchange
from connector_app.services.limits import Limits
from connector_app.services.repeats import MARGIN, Repeats
from tests.fakes.clock import ManualClock
from tests.fakes.office import HERE, Office, ok
from tests.providers.practice.fake import PracticeRemote
from tests.services.crash_child import Signed

BREAD = {"title": "Bread", "status": "active"}
HOLDS = practice.PROVIDER.kinds[0].key_seconds
HOUR = 3600.0


async def create(office):
    return ok(await office.items.create(HERE, "item", BREAD, hold=0))


async def attempt(office, *troubles):
    """Let the next tries meet with these troubles, until they are used up."""
    office.platform.troubles = list(troubles)
    async with office.pumping(), asyncio.timeout(10):
        while office.platform.troubles:
            await asyncio.sleep(0.001)


async def newest(office):
    return (await office.entries())[-1]


def there(office):
    return [item["title"] for item in office.platform.there().values()]


async def is_unclear(office, item):
    entry = await newest(office)
    assert (entry.state, entry.reason) == (OutboxState.NEEDS_YOU, "unclear")
    assert (await office.row(item)).sync is ItemSync.UNCLEAR
    assert (await office.actions())[-1] == "outbox.unclear waiting"
    return True


class TestKilled:
    async def test_a_create_is_not_sent_again_once_the_platform_has_forgotten_its_key(self, office):
        item = await create(office)
        await attempt(office, "die-after")
        office.clock.advance(HOLDS + 1)

        await office.start()
        await office.deliver()

        assert there(office) == ["Bread"]
        assert await is_unclear(office, item)
        ok(await office.sync.refresh(HERE))
        assert (await office.row(item)).sync is ItemSync.IN_STEP, "the listing shows that it arrived"

    @pytest.mark.parametrize(("later", "tries"), [(MARGIN + 60, 2), (MARGIN, 1), (1, 1)])
    async def test_it_is_relied_on_until_an_hour_before(self, office, later, tries):
        await create(office)
        await attempt(office, "die-after")
        office.clock.advance(HOLDS - later)

        await office.start()
        await office.deliver()

        assert there(office) == ["Bread"]
        assert len(office.platform.sent) == tries

    async def test_a_clock_that_was_set_back_meanwhile_is_not_believed(self, office):
        item = await create(office)
        await attempt(office, "die-after")
        office.clock.advance(HOLDS + 1)
        office.clock.set(office.clock.now() - timedelta(seconds=HOLDS + HOUR))

        await office.start()
        await office.deliver()

        assert there(office) == ["Bread"]
        assert await is_unclear(office, item)

    async def test_what_was_not_written_down_is_not_relied_on(self, office):
        """A file of an earlier version does not say when it was first tried."""
        item = await create(office)
        await attempt(office, "die-after")
        await office.db.write(lambda tx: tx.run("update outbox set tried_at = 0"))

        await office.start()
        await office.deliver()
        assert await is_unclear(office, item)

    async def test_what_changes_something_there_already_is_sent_again_however_late(self, office):
        item = await create(office)
        await office.deliver()
        ok(await office.items.update(item.id, {"title": "Cake"}, hold=0))
        await attempt(office, "die-after")
        office.clock.advance(7 * HOLDS)

        await office.start()
        await office.deliver()

        assert there(office) == ["Cake"]
        assert (await newest(office)).state is OutboxState.DONE


class TestBackInLine:
    async def test_what_may_have_arrived_long_ago_is_not_sent_again(self, office):
        item = await create(office)
        await attempt(office, "cut-after")
        assert (await newest(office)).state is OutboxState.WAITING_UNTIL
        office.clock.advance(HOLDS)

        await office.start()
        await office.deliver()

        assert len(office.platform.sent) == 1
        assert await is_unclear(office, item)

    async def test_days_without_a_network_do_not_count(self, office):
        """The key is known there from the first try that can have arrived, not from the first one made."""
        await create(office)
        office.platform.offline = True
        async with office.pumping(), asyncio.timeout(10):
            while (await newest(office)).attempts < 3:
                office.clock.advance(HOLDS)
                await office.pump.back_online()
                await asyncio.sleep(0.001)
        office.platform.offline = False
        await attempt(office, "cut-after")
        await office.deliver()

        assert there(office) == ["Bread"]
        assert (await newest(office)).state is OutboxState.DONE
        assert len(office.platform.sent) == 2

    @pytest.mark.parametrize("failure", [Offline("127.0.0.1"), Rejected("No.")])
    async def test_a_key_that_is_over_while_a_try_is_on_its_way_makes_it_unclear(self, office, failure):
        item = await create(office)
        began = office.clock.now()
        await attempt(office, "cut-after")
        asked = []

        async def slept(connection, call, **_):
            asked.append(call.until)
            office.clock.advance(HOLDS)
            raise FailureError(failure)

        office.platform.make = slept
        await office.deliver()

        (until,) = asked
        assert abs(until - began - timedelta(seconds=HOLDS - MARGIN)) < timedelta(milliseconds=1)
        assert await is_unclear(office, item)

    async def test_a_refused_try_again_under_the_old_key_is_as_careful(self, office):
        """An answer that nobody could read, five times: the person says "try again", a day later."""
        item = await create(office)
        await attempt(office, *["wrong-shape"] * 5)
        assert (await newest(office)).reason == "refused"
        office.clock.advance(HOLDS)

        ok(await office.decisions.retry(OutboxId(1)))
        await office.deliver()
        assert there(office) == ["Bread"]
        assert await is_unclear(office, item)

    async def test_a_change_with_a_new_key_begins_anew(self, office):
        await create(office)
        await attempt(office, "cut-before")
        office.clock.advance(HOLDS)
        await office.deliver()

        ok(await office.decisions.resolve(OutboxId(1), "mine"))
        assert (await newest(office)).tried_at == 0.0
        await attempt(office, "cut-after")
        await office.deliver()
        assert there(office) == ["Bread"]
        assert (await newest(office)).state is OutboxState.DONE


class TestTime:
    def test_it_never_goes_back_while_the_program_runs(self):
        clock = ManualClock()
        repeats = Repeats(Catalog((practice.PROVIDER,), Overrides()), clock)
        began = repeats.now()
        clock.advance(10)
        clock.set(clock.now() - timedelta(days=2))
        assert repeats.now() == began + 10
        clock.set(clock.now() + timedelta(days=1))
        assert repeats.now() == began + 10 + 86400
        clock.advance(5)
        assert repeats.now() == began + 15 + 86400

    async def test_a_create_whose_account_nobody_knows_is_not_sent_again(self, office):
        await create(office)
        entry = replace(await newest(office), tried_at=office.clock.now().timestamp())

        assert Repeats(office.catalog, office.clock).may(entry)
        assert not Repeats(Catalog((), Overrides()), office.clock).may(entry)


class Cut:
    """A network that loses the answer to the first change and is gone for the rest."""

    def __init__(self, transport):
        self.transport, self.sent = transport, 0

    async def send(self, request, *, seconds=30.0):
        if request.method != "POST":
            return await self.transport.send(request, seconds=seconds)
        self.sent += 1
        if self.sent > 1:
            raise FailureError(Offline("127.0.0.1"))
        await self.transport.send(request, seconds=seconds)
        raise FailureError(Offline("127.0.0.1", Trace(code="unanswered")))


async def test_a_lost_answer_is_not_forgotten_over_the_tries_that_follow(office, tmp_path):
    """Whoever repeats a change below the outbox tells only of the last try: that it never left this computer."""
    async with PracticeRemote(tmp_path / "remote") as remote, HttpTransport(proxy="none") as transport:
        limits = Limits(office.db, remote.clock)
        await limits.start()
        overrides = Overrides(endpoints={"practice": remote.endpoints}, insecure_loopback=True)
        catalog, network = Catalog((practice.PROVIDER,), overrides), Cut(transport)
        exchange = Exchange(network, catalog, limits, remote.clock, bytes)
        other = Office(office.db, Signed(exchange, remote.tokens.access), remote.clock)
        await other.start()
        item = await create(other)

        async with other.pumping(), asyncio.timeout(10):
            while network.sent < 3:
                await asyncio.sleep(0.001)

        assert (await newest(other)).before.get("maybe")
        assert (await other.items.undo(item.id)).failure.name == "rejected"
        await limits.close()
