"""Looking for a new version: a real feed over a real socket, and a person who decides."""

import asyncio
import json
from datetime import timedelta

import pytest

from connector_app.adapters.http import HttpTransport
from connector_app.model.failure import NotFound, Offline, Rejected, Unavailable
from connector_app.model.release import EXPIRED, NOT_SET_UP, OLDER, UNSIGNED, Publisher
from connector_app.model.result import Err, Ok
from connector_app.services.updates import LOOK_SECONDS, News, Updates
from connector_app.store.database import Database
from tests.fakes.clock import ManualClock
from tests.parts.releases import OTHER, announcing, feed, said


class Browser:
    def __init__(self):
        self.opened = []

    async def open(self, url):
        self.opened.append(url)


@pytest.fixture
async def house(tmp_path):
    """Return a function that makes the service at a publisher's, with one database, transport and browser."""
    browser, clock = Browser(), ManualClock()
    async with Database(tmp_path / "data.db") as db, HttpTransport(proxy="none") as transport:

        def at(publisher, version="1.0.0", *, is_wanted=False):
            return Updates(db, transport, browser, clock, publisher, version, is_wanted=is_wanted)

        at.browser, at.clock = browser, clock
        yield at


async def test_a_newer_version_is_told_and_its_page_opened_and_nothing_else(house):
    async with announcing(feed(said("1.0.0", "1.1.0"))) as there:
        updates = house(there.publisher)
        assert Ok(News()) == await updates.known()
        assert Err(NotFound("a newer version")) == await updates.open_page()

        found = (await updates.look()).value

        assert ("1.1.0", ("What is new.",)) == (found.release.version, found.release.notes)
        assert Ok(found) == await house(there.publisher).known(), "it is known after the next start"
        await updates.open_page()
        assert ["https://get.example/1.1.0"] == house.browser.opened
        (request,) = there.asked
        told = json.dumps([list(map(str, each)) for each in request.headers]).lower()
        assert "1.0.0" not in request.path + told
        assert "cookie" not in told
    assert house(there.publisher, "1.1.0"), "what was installed since is no news"
    assert (await house(there.publisher, "1.1.0").known()).value.release is None


async def test_where_this_is_the_newest_there_is_no_news(house):
    async with announcing(feed(said("1.0.0", "0.9.0"))) as there:
        assert (await house(there.publisher).look()).value.release is None


async def test_what_does_not_hold_is_said_and_changes_nothing(house):
    async with announcing(feed(said("1.1.0", number=7))) as there:
        updates = house(there.publisher)
        before = (await updates.look()).value
        for body, why in (
            (feed(said("1.2.0"), key=OTHER), UNSIGNED),
            (json.dumps(said("1.2.0")).encode(), UNSIGNED),
            (feed(said("1.2.0", expires="2020-01-01T00:00:00.000Z")), EXPIRED),
            (feed(said("1.0.5", number=6)), OLDER),
        ):
            there.body = body
            assert Err(Rejected(why)) == await updates.look()
        there.status = 404
        assert isinstance((await updates.look()).failure, Unavailable)
        assert Ok(before) == await updates.known()
    assert isinstance((await updates.look()).failure, Offline)


async def test_a_build_that_knows_no_publisher_says_so_and_asks_nobody(house):
    updates = house(Publisher(), is_wanted=True)

    assert Err(Rejected(NOT_SET_UP)) == await updates.look()
    assert Ok(False) == await updates.want(daily=True)


async def test_by_itself_it_looks_once_a_day_and_only_where_that_is_wanted(house):
    async with announcing(feed(said("1.1.0"))) as there:
        updates, numbers = house(there.publisher), []
        for daily, passed in ((False, 0), (True, 0), (True, 3600), (True, 86400), (True, 60), (False, 3 * 86400)):
            house.clock.advance(passed)
            assert Ok(True) == await updates.want(daily=daily)
            await updates.once()
            numbers.append(len(there.asked))

        assert [0, 1, 1, 2, 2, 2] == numbers
        house.clock.set(house.clock.now() - timedelta(days=30))  # the clock was wrong, and is set back
        await updates.want(daily=True)
        await updates.once()
        assert 3 == len(there.asked)


async def test_after_one_that_failed_it_looks_again_in_an_hour(house):
    async with announcing(feed(said("1.1.0"))) as there:
        updates, numbers = house(there.publisher, is_wanted=True), []
        for status, passed in ((500, 0), (500, 3599), (200, 1), (200, 3600), (200, 86400 - 3601), (200, 1)):
            house.clock.advance(passed)
            there.status = status
            await updates.once()
            numbers.append(len(there.asked))

        assert [1, 1, 2, 2, 2, 3] == numbers


async def test_it_goes_on_looking_where_nobody_answers(house):
    updates = house(Publisher("http://127.0.0.1:9/feed.json", "00" * 32), is_wanted=True)
    running = asyncio.ensure_future(updates.run())
    while len(house.clock.slept) < 3:
        await asyncio.sleep(0.01)
    running.cancel()

    assert {LOOK_SECONDS} == set(house.clock.slept)
