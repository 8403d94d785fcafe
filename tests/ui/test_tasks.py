import asyncio

import pytest

from connector_app.ui.tasks import Tasks


@pytest.fixture
def done():
    return []


async def later(done, value):
    await asyncio.sleep(0.01)
    done.append(value)


async def test_work_that_was_started_is_done(done, until):
    tasks = Tasks()
    tasks.start(later(done, 1), name="one")

    await until(lambda: done == [1])


async def test_cancelling_stops_everything(done):
    tasks = Tasks()
    tasks.start(later(done, 1), name="one")
    tasks.start(later(done, 2), name="two")
    await asyncio.sleep(0)
    tasks.cancel()
    await asyncio.sleep(0.05)

    assert [] == done


async def test_the_newest_of_one_name_is_the_one_that_counts(done, until):
    tasks = Tasks()
    tasks.start(later(done, 1), name="search")
    await asyncio.sleep(0)
    tasks.restart(later(done, 2), name="search")

    await until(lambda: done == [2])


async def test_an_error_nobody_foresaw_is_told(until, caplog):
    async def wrong():
        raise ValueError("canary")

    told = []
    tasks = Tasks(told.append)
    tasks.start(wrong(), name="wrong")

    await until(lambda: told)
    assert isinstance(told[0], ValueError)
    assert "task wrong" in caplog.text
