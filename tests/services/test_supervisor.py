"""Tasks that go on for ever: begun again when they die, ended when they are told to."""

import asyncio
import logging

import pytest

from connector_app.adapters.clock import SystemClock
from connector_app.model.failure import Closing, FailureError, Offline, Storage
from connector_app.services.bell import Bell
from connector_app.services.supervisor import LONGEST_WAIT, WELL, Supervisor
from tests.fakes.clock import ManualClock


@pytest.fixture
def clock():
    return ManualClock()


@pytest.fixture
def died():
    return []


@pytest.fixture
async def supervisor(clock, died):
    async def note(name, failure):
        died.append((name, failure))

    supervisor = Supervisor(clock, note)
    yield supervisor
    await supervisor.stop_all()


async def until(truth, seconds=2.0):
    async with asyncio.timeout(seconds):
        while not truth():
            await asyncio.sleep(0)


async def forever():
    await asyncio.Event().wait()


class Dying:
    def __init__(self, times, error=None):
        self.left, self.error, self.lived = times, error or RuntimeError("a bug"), 0

    async def __call__(self):
        self.lived += 1
        if self.lived <= self.left:
            raise self.error
        await forever()


async def test_a_task_that_dies_begins_again_and_it_is_said(supervisor, died, clock, caplog):
    work = Dying(2)

    supervisor.start("inbox", work)
    await until(lambda: work.lived == 3)

    assert [(name, failure.name) for name, failure in died] == [("inbox", "unexpected")] * 2
    assert clock.slept == [1.0, 2.0]
    assert "task inbox died" in caplog.text


async def test_the_waits_between_two_lives_grow_to_a_minute(supervisor, clock):
    work = Dying(10)

    supervisor.start("inbox", work)
    await until(lambda: work.lived == 11)

    assert clock.slept[:7] == [1, 2, 4, 8, 16, 32, LONGEST_WAIT]
    assert max(clock.slept) == LONGEST_WAIT


async def test_a_task_that_was_well_for_a_while_begins_again_quickly(supervisor, clock):
    lives = []

    async def work():
        lives.append(1)
        if len(lives) == 4:
            await forever()
        if len(lives) == 3:
            clock.advance(WELL)
        raise RuntimeError

    supervisor.start("inbox", work)
    await until(lambda: len(lives) == 4)

    assert clock.slept == [1.0, 2.0, 1.0]


async def test_a_known_failure_is_a_warning_and_no_bug(supervisor, died, caplog):
    work = Dying(1, FailureError(Offline("example.org")))

    with caplog.at_level(logging.WARNING):
        supervisor.start("inbox", work)
        await until(lambda: work.lived == 2)

    assert [r.levelname for r in caplog.records] == ["WARNING"]
    assert len(died) == 1


async def test_a_disk_that_takes_no_word_of_it_holds_no_task_up(clock, caplog):
    async def full(_name, _failure):
        raise FailureError(Storage("full", "data.db"))

    supervisor, work = Supervisor(clock, full), Dying(1)
    supervisor.start("inbox", work)
    await until(lambda: work.lived == 2)
    await supervisor.stop_all()

    assert "could not be written down: storage" in caplog.text


async def test_a_task_ends_with_the_program_without_a_word(supervisor, died):
    supervisor.start("inbox", Dying(1, FailureError(Closing())))
    await until(lambda: not supervisor.names)

    assert died == []


async def test_a_task_that_has_done_its_work_is_not_begun_again(supervisor):
    runs = []

    async def once():
        runs.append(1)

    supervisor.start("once", once)
    await until(lambda: not supervisor.names)
    assert supervisor.start("once", once)
    await until(lambda: not supervisor.names)

    assert runs == [1, 1]


async def test_a_name_is_used_once_at_a_time(supervisor):
    assert supervisor.start("inbox", forever)
    assert not supervisor.start("inbox", forever)
    assert supervisor.names == ("inbox",)


async def test_stopping_waits_until_the_task_has_cleaned_up(supervisor):
    steps = []

    async def work():
        try:
            await forever()
        finally:
            await asyncio.sleep(0.02)
            steps.append("clean")

    supervisor.start("inbox", work)
    await asyncio.sleep(0)
    await supervisor.stop("inbox")
    await supervisor.stop("nobody")

    assert steps == ["clean"]
    assert supervisor.names == ()


async def test_a_task_that_fails_while_it_is_stopped_is_not_begun_again(supervisor, died):
    lives = []

    async def work():
        lives.append(1)
        try:
            await forever()
        finally:
            raise FailureError(Offline("example.org"))

    supervisor.start("inbox", work)
    await asyncio.sleep(0)
    async with asyncio.timeout(2):
        await supervisor.stop("inbox")

    assert lives == [1]
    assert len(died) == 1


async def test_nothing_begins_after_everything_was_stopped(supervisor):
    supervisor.start("one", forever)
    supervisor.start("two", Dying(1000))

    await supervisor.stop_all()

    assert supervisor.names == ()
    assert not supervisor.start("three", forever)


async def test_a_bell_wakes_at_once_or_after_a_while():
    bell = Bell(SystemClock())

    assert not await bell.wait(0.01)
    bell.ring()
    assert await bell.wait(60)
    waiting = asyncio.create_task(bell.wait(60))
    await asyncio.sleep(0.01)
    bell.ring()
    assert await waiting
    assert not await bell.wait(0.01)


async def test_a_bell_that_is_left_leaves_no_task_behind():
    bell = Bell(SystemClock())
    waiting = asyncio.create_task(bell.wait(60))
    await asyncio.sleep(0.01)

    waiting.cancel()
    await asyncio.gather(waiting, return_exceptions=True)

    assert [t for t in asyncio.all_tasks() if t is not asyncio.current_task()] == []


async def test_a_name_that_was_given_anew_belongs_to_the_new_task(supervisor):
    supervisor.start("inbox", forever)
    old = supervisor._tasks.pop("inbox")
    supervisor.start("inbox", forever)

    old.cancel()
    await asyncio.wait({old})

    assert supervisor.names == ("inbox",)
