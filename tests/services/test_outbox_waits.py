"""What waits for its platform waits in the outbox, where it shows and can be taken back, and holds nobody else up."""

import asyncio

import pytest

from connector_app.model.failure import FailureError, Offline, RateLimited, Trace, Unavailable
from connector_app.model.item import ConnectionId
from connector_app.model.limits import LONGEST_PAUSE
from connector_app.model.outbox import OutboxState
from connector_app.services import outbox as service
from connector_app.services import sender
from tests.fakes.office import HERE, ok
from tests.parts.sending import BREAD, create, newest, there, until

OTHER = ConnectionId("practice-9f8e7d6c")
SLOW_DOWN = RateLimited(60.0, Trace(status=429, retry_after=60.0))


class Answering:
    """The platform, with something before it that raises, waits or lets through; `asked` are the moments."""

    def __init__(self, office):
        self.real, self.clock, self.asked, self.before = office.platform.make, office.clock, [], self.pass_
        office.platform.make = self.make

    async def pass_(self, connection, call):
        pass

    async def make(self, connection, call, **kwargs):
        self.asked.append(self.clock.monotonic())
        await self.before(connection, call)
        return await self.real(connection, call, **kwargs)

    def fail(self, failure, times):
        async def before(connection, call):
            if len(self.asked) <= times:
                raise FailureError(failure)

        self.before = before


class Standing:
    """A clock that stands still for who sleeps: what waits goes on waiting."""

    def __init__(self, clock):
        self.now, self.monotonic = clock.now, clock.monotonic

    async def sleep(self, _seconds):
        await asyncio.sleep(0.001)


@pytest.fixture
def answering(office):
    return Answering(office)


async def test_one_that_is_told_to_wait_tells_all_like_it_and_none_of_them_asks_before(office, answering):
    for n in range(20):
        await create(office, title=f"n{n}")
    answering.fail(SLOW_DOWN, service.SIDE_BY_SIDE)
    began = office.clock.monotonic()
    await office.deliver()

    early = [at for at in answering.asked if at < began + 60]
    assert (len(early), len(answering.asked)) == (service.SIDE_BY_SIDE, 20 + service.SIDE_BY_SIDE)
    assert sorted(there(office)) == sorted(f"n{n}" for n in range(20))
    assert [entry.attempts for entry in await office.entries()] == [2] * 8 + [1] * 12


async def test_what_waits_for_a_told_time_says_until_when_and_can_be_taken_back(office, answering, monkeypatch):
    item, behind = await create(office), await create(office, title="behind")
    answering.fail(SLOW_DOWN, 100)
    at = office.clock.now().timestamp()
    monkeypatch.setattr(office.pump, "_clock", Standing(office.clock))
    async with office.pumping():
        await until(lambda: is_waiting(office, 2))

    for entry in await office.entries():
        assert (entry.state, entry.failure) == (OutboxState.WAITING_UNTIL, "rate-limited")
        assert entry.not_before >= at + 60
    ok(await office.items.undo(item.id))
    ok(await office.items.undo(behind.id))
    assert await office.entries() == []


async def is_waiting(office, many):
    return len(await office.entries(OutboxState.WAITING_UNTIL)) == many


async def test_a_wait_for_our_own_limit_asked_nobody_and_counts_as_no_attempt(office, answering):
    await create(office)
    answering.fail(RateLimited(60.0, Trace(retry_after=60.0)), 1)
    await office.deliver()

    assert (await newest(office)).attempts == 1


async def test_a_wait_for_one_kind_of_change_leaves_the_others_alone(office, answering):
    item = await create(office)
    await office.deliver()
    for n in range(3):
        await create(office, title=f"n{n}")
    ok(await office.items.update(item.id, {"title": "Cake"}, hold=0))

    async def before(connection, call):
        if call.method == "POST" and not answering.told:
            answering.told = True
            raise FailureError(SLOW_DOWN)

    answering.told, answering.before = False, before
    await office.db.write(lambda tx: tx.run("update outbox set not_before = not_before + id where state = 'waiting'"))
    await office.deliver()
    assert sorted(there(office)) == ["Cake", "n0", "n1", "n2"]
    done = [entry.failure for entry in await office.entries()]
    assert done == [""] * 5


async def test_a_platform_that_is_down_is_probed_by_one_at_a_time_and_ever_more_seldom(office, answering):
    for n in range(50):
        await create(office, title=f"n{n}")
    answering.fail(Unavailable("127.0.0.1", Trace(status=503, retry_after=0.0)), 10**6)
    began = office.clock.monotonic()
    async with office.pumping():
        await until(lambda: has_passed(office, began + 3600))
        down, answering.before = office.clock.monotonic(), answering.pass_
        before = len(answering.asked)
        await until(lambda: is_sent(office))

    assert before <= service.SIDE_BY_SIDE + 3600 / (LONGEST_PAUSE / 2) + 20
    assert sorted(there(office)) == sorted(f"n{n}" for n in range(50))
    assert answering.asked[-1] - down <= 90


async def has_passed(office, moment):
    return office.clock.monotonic() > moment


async def is_sent(office):
    return not await office.in_line()


async def test_what_is_made_while_a_platform_is_down_is_tried_at_once(office, answering, monkeypatch):
    for n in range(10):
        await create(office, title=f"n{n}")
    answering.fail(Offline("127.0.0.1"), 10**6)
    monkeypatch.setattr(office.pump, "_clock", Standing(office.clock))  # so that no time comes to try another
    async with office.pumping():
        await until(lambda: is_waiting(office, 10))
        answering.before = answering.pass_
        ok(await office.items.create(HERE, "item", {**BREAD, "title": "now"}, hold=0))
        await until(lambda: is_sent(office))

    assert there(office)[0] == "now"
    assert len(there(office)) == 11


async def test_an_account_whose_platform_hangs_does_not_hold_up_another(office, answering):
    await office.connect(OTHER)
    for n in range(40):
        await create(office, title=f"n{n}")
    ok(await office.items.create(OTHER, "item", {**BREAD, "title": "other"}, hold=0))
    gate = asyncio.Event()

    async def before(connection, call):
        if connection.id != OTHER:
            await gate.wait()

    answering.before = before
    async with office.pumping():
        await until(lambda: is_there(office, "other"))
        assert there(office) == ["other"]
        assert len(answering.asked) == 1 + service.SIDE_BY_SIDE
        gate.set()
        await until(lambda: is_sent(office))


async def is_there(office, title):
    return title in there(office)


async def test_accounts_take_turns_where_all_have_much_to_send(office, monkeypatch):
    monkeypatch.setattr(service, "MOST_AT_ONCE", 4)
    await office.connect(OTHER)
    for n in range(8):
        await create(office, title=f"n{n}")
    for n in range(8):
        ok(await office.items.create(OTHER, "item", {**BREAD, "title": f"other {n}"}, hold=0))
    await office.deliver()

    first = there(office)[:4]
    assert len([title for title in first if title.startswith("other")]) == 2


async def test_a_try_that_never_ends_is_ended_and_decided_about(office, answering, monkeypatch):
    monkeypatch.setattr(sender, "LEASE", 0.05)
    await create(office)

    async def before(connection, call):
        if len(answering.asked) == 1:
            await asyncio.Event().wait()

    answering.before = before
    await office.deliver()
    entry = await newest(office)
    assert (entry.state, entry.attempts, there(office)) == (OutboxState.DONE, 2, ["Bread"])
