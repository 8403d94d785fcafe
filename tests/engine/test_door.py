import asyncio
import contextlib
import threading

import pytest

from connector_app.engine.door import EngineThread
from connector_app.model.failure import Closing, FailureError, InUse, Unexpected
from connector_app.model.result import Err, Ok


class Verbs:
    def __init__(self):
        self.gate, self.done, self.thread = asyncio.Event(), threading.Event(), threading.current_thread().name

    async def echo(self, value):
        return Ok(value)

    async def wait(self):
        await self.gate.wait()
        self.done.set()
        return Ok("waited")

    async def wrong(self):
        raise ValueError("canary")


@contextlib.asynccontextmanager
async def working():
    yield Verbs()


@pytest.fixture
async def door():
    door = EngineThread(working)
    door.start()
    await asyncio.wrap_future(door.ready)
    yield door
    await door.close()


async def test_a_verb_runs_in_the_engines_thread_and_its_answer_comes_back(door):
    async def where(verbs):
        return Ok((verbs.thread, threading.current_thread().name))

    assert Ok(("engine", "engine")) == await door.call(where)
    assert Ok(7) == await door.call(lambda verbs: verbs.echo(7))


async def test_who_stops_waiting_abandons_the_answer_and_not_the_work(door):
    seen = {}

    async def look(verbs):
        seen["verbs"] = verbs
        return await verbs.wait()

    task = asyncio.ensure_future(door.call(look))
    await asyncio.sleep(0.05)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task

    async def open_gate(verbs):
        verbs.gate.set()
        return Ok(None)

    await door.call(open_gate)

    assert await asyncio.to_thread(seen["verbs"].done.wait, 2)


async def test_a_verb_that_raises_still_gets_an_answer(door):
    answer = await door.call(lambda verbs: verbs.wrong())

    assert isinstance(answer.failure, Unexpected)


async def test_closing_answers_who_waits_and_refuses_who_comes(door):
    waiting = asyncio.ensure_future(door.call(lambda verbs: verbs.wait()))
    await asyncio.sleep(0.05)

    await door.close()

    assert Err(Closing()) == await waiting
    assert Err(Closing()) == await door.call(lambda verbs: verbs.echo(1))


async def test_an_engine_that_cannot_start_says_why():
    @contextlib.asynccontextmanager
    async def refusing():
        raise FailureError(InUse("window"))
        yield

    door = EngineThread(refusing)
    door.start()

    assert InUse("window") == await asyncio.wrap_future(door.ready)
    assert Err(InUse("window")) == await door.call(lambda verbs: verbs.echo(1))
    await door.close()


async def test_an_engine_that_dies_on_its_way_down_answers_all_the_same():
    @contextlib.asynccontextmanager
    async def dying():
        yield Verbs()
        raise RuntimeError("canary")

    door = EngineThread(dying)
    door.start()
    await asyncio.wrap_future(door.ready)

    await door.close()

    assert isinstance((await door.call(lambda verbs: verbs.echo(1))).failure, Unexpected)


async def test_closing_before_it_ever_ran_is_no_hang():
    door = EngineThread(working)
    await door.close()

    door.start()
    answer = await asyncio.wait_for(asyncio.wrap_future(door.ready), 2)

    assert Closing() == answer


async def test_a_hundred_calls_at_once_are_all_answered(door):
    answers = await asyncio.gather(*[door.call(lambda verbs, n=n: verbs.echo(n)) for n in range(100)])

    assert [Ok(n) for n in range(100)] == answers


async def test_an_engine_that_is_killed_from_within_tells_what_it_died_of_and_the_door_still_answers():
    told = []

    async def kill(_verbs):
        raise SystemExit(3)

    door = EngineThread(working, told.append)
    door.start()
    await asyncio.wrap_future(door.ready)
    waits = asyncio.ensure_future(door.call(lambda verbs: verbs.wait()))
    await asyncio.sleep(0)
    answer = await asyncio.wait_for(door.call(kill), 5)

    assert isinstance(answer, Err)
    assert isinstance(await asyncio.wait_for(waits, 5), Err)
    async with asyncio.timeout(5):
        while not told:  # the thread tells it on its way out, after the answers
            await asyncio.sleep(0.01)
    await door.close()
    assert [type(each) for each in told] == [SystemExit]
    assert isinstance((await door.call(lambda verbs: verbs.echo(1))).failure, Unexpected)
