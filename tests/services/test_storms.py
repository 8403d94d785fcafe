"""Ten thousand changes in line while their platform refuses and breaks: never faster than allowed, and soon all there.

Under a clock that goes on when nobody has anything to do; a smaller storm in real time, over a real socket, beside it.
"""

import asyncio
import contextlib
import json
import os
import random
import tempfile
import time
from dataclasses import replace
from email.utils import format_datetime
from pathlib import Path

import pytest

from connector_app.adapters.clock import SystemClock
from connector_app.adapters.http import HttpTransport
from connector_app.adapters.serve import Response, Server, authority, bind
from connector_app.model.call import Reply
from connector_app.model.limits import Gcra
from connector_app.model.provider import RateRule
from connector_app.providers import practice
from connector_app.services.catalog import Catalog, Overrides
from connector_app.services.exchange import Exchange
from connector_app.services.limits import Limits
from connector_app.store.database import Database
from tests.fakes.event_clock import Counted, EventClock
from tests.fakes.office import HERE, Office, ok
from tests.parts.crash_cycles import Signed

RECOVERY = 90.0
"""So long after a platform is well again all must be there, in seconds."""

AT = "2026-03-01T09:00:00.000Z"


class Strict:
    """A platform that keeps book of when it is asked, and whether it had said to wait: `early` are those."""

    def __init__(self, clock, weather, *, answer_seconds=0.0):
        self.clock, self.weather, self.answer_seconds = clock, weather, answer_seconds
        self.asked, self.early, self.told, self.made = [], [], 0.0, {}

    async def send(self, request, *, seconds=30.0):
        at = self.clock.monotonic()
        self.asked.append(at)
        if at < self.told - 1e-6:
            self.early.append(at)
        weather = self.weather(at)
        if weather in {"fine", "500 after"}:
            self.made.setdefault(request.headers["idempotency-key"], json.loads(request.content)["title"])
        await self.clock.sleep(self.answer_seconds)
        if weather == "429":
            return self._slow_down()
        if weather != "fine":
            return Reply(int(weather[:3]), {}, {})
        title = self.made[request.headers["idempotency-key"]]
        body = {"id": f"item_{len(self.made)}", "title": title, "status": "active", "created_at": AT, "updated_at": AT}
        return Reply(201, {}, body | {"version": 1})

    def _slow_down(self):
        now = self.clock.monotonic()
        chance = random.Random(str(now))
        wait = chance.choice([0.75, 2.0, 7.5, 20.0])
        self.told = max(self.told, now + wait)
        said = str(wait)
        if chance.random() < 0.3:  # as a date, which has whole seconds
            said = format_datetime(self.clock.now().replace(microsecond=0), usegmt=True)
            self.told = max(self.told - wait, now)
        return Reply(429, {"retry-after": said}, {})


def assert_allowed(times, rate, burst, slack=1e-6):
    """Say that no window of time saw more than `burst` and what `rate` adds in it."""
    gate = Gcra(rate, burst)
    for at in times:
        gate, wait = gate.take(at=at)
        assert wait <= slack


@contextlib.asynccontextmanager
async def office_at(db, clock, transport, rule, origin="http://127.0.0.1:1"):
    provider = replace(practice.PROVIDER, rates=dict.fromkeys(practice.PROVIDER.rates, rule))
    named = {name: origin + url.removeprefix(practice.HERE) for name, url in provider.endpoints.items()}
    catalog = Catalog((provider,), Overrides(endpoints={"practice": named}, insecure_loopback=True))
    limits = Limits(db, clock)
    exchange = Exchange(transport, catalog, limits, clock, os.urandom)
    office = Office(db, Signed(provider, exchange, "canary-access-1"), clock)
    await office.start()
    await office.connect()
    yield office
    await limits.close()


async def queue(office, many):
    for first in range(0, many, 100):
        made = (office.items.create(HERE, "item", {"title": f"n{n}"}, hold=0) for n in range(first, first + 100))
        for result in await asyncio.gather(*made):
            ok(result)


async def all_sent(office):
    while await office.in_line():
        await asyncio.sleep(0.1)


STORMS = {
    "429": lambda chance: chance.choice(["429", "429", "429", "fine"]),
    "5xx": lambda chance: chance.choice(["500", "500 after", "502", "503", "504"]),
    "all": lambda chance: chance.choice(["429", "500", "500 after", "503", "fine"]),
}


@pytest.fixture
def quick_folder():
    """Return a folder in memory, where there is such: what a disk keeps is no matter of these tests."""
    memory = Path("/dev/shm")  # noqa: S108
    with tempfile.TemporaryDirectory(dir=memory if os.access(memory, os.W_OK) else None) as folder:
        yield Path(folder)


@pytest.mark.slow
@pytest.mark.timeout(1200)
@pytest.mark.parametrize(("storm", "many"), [("429", 300), ("5xx", 300), ("all", 10_000)])
async def test_a_storm_over_all_that_waits_is_obeyed_and_all_is_there_soon_after(quick_folder, storm, many):
    clock, chance, lasts = EventClock(), random.Random(storm), 120.0
    platform = Strict(clock, lambda at: STORMS[storm](chance) if at < lasts else "fine", answer_seconds=0.03)
    rule = RateRule(200.0, 100)
    async with Database(quick_folder / "data.db") as real:
        db = Counted(real, clock)
        async with office_at(db, clock, platform, rule) as office:
            await queue(office, many)
            before = clock.monotonic()
            async with clock.moving(), office.pumping():
                await all_sent(office)
            entries = await db.read(lambda tx: tx.all("select state, count(*) from outbox group by state"))
            told = "select count(*) from audit where action = 'item.created' and outcome = 'success'"
            arrived = await db.read(lambda tx: tx.value(told))

    assert before == 0.0
    assert sorted(platform.made.values()) == sorted(f"n{n}" for n in range(many))
    assert {state for state, _ in entries} == {"done"}
    assert arrived == many
    assert platform.early == []
    assert_allowed(platform.asked, rule.per_second, rule.burst)
    assert platform.asked[-1] <= lasts + RECOVERY


@pytest.mark.slow
@pytest.mark.timeout(300)
async def test_a_storm_in_real_time_is_obeyed_and_all_is_there_soon_after(tmp_path):
    clock, chance, began = SystemClock(), random.Random(1), time.monotonic()
    platform = Strict(clock, lambda at: STORMS["all"](chance) if at - began < 6 else "fine", answer_seconds=0.02)
    rule, many = RateRule(50.0, 20), 300

    async def answer(request):
        reply = await platform.send(_Request({n.decode(): v.decode() for n, v in request.headers}, request.body))
        headers = (("content-type", "application/json"), *reply.headers.items())
        return Response(reply.status, headers, json.dumps(reply.json).encode())

    bound = bind("127.0.0.1", 0)
    async with (
        Server(answer, [bound]),
        HttpTransport(proxy="none") as transport,
        Database(tmp_path / "data.db") as db,
        office_at(db, clock, transport, rule, f"http://{authority(bound)}") as office,
    ):
        await queue(office, many)
        began = time.monotonic()
        async with office.pumping():
            await all_sent(office)
        entries = await office.entries()

    assert sorted(platform.made.values()) == sorted(f"n{n}" for n in range(many))
    assert {entry.state for entry in entries} == {"done"}
    assert platform.asked[-1] <= began + 6 + RECOVERY
    # Arrivals bunch by what the machine delays; on the whole there are never more than allowed.
    assert_allowed(platform.asked, rule.per_second, rule.burst + 8, slack=0.05)


class _Request:
    def __init__(self, headers, content):
        self.headers, self.content = headers, content
