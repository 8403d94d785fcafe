"""A program that makes changes and is killed at a random moment, over and over, in one data folder.

Run by itself it reads one line of JSON (see `Asked`), and forks a process for each cycle from one that has everything
imported. A process writes to a pipe what it is about to do ("will"), what was kept ("kept") and what was refused
("no"). The last process is left alone: it delivers all that waits and reads everything. It answers with one line of
JSON: every line said in order, and how long the cycles took.
"""

import asyncio
import json
import os
import random
import signal
import sys
import time
import traceback
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from connector_app.adapters.clock import SystemClock
from connector_app.adapters.http import HttpTransport
from connector_app.model.oauth import TokenSet
from connector_app.model.provider import RateRule
from connector_app.model.result import Ok
from connector_app.providers import practice
from connector_app.services.catalog import Catalog, Overrides
from connector_app.services.exchange import Exchange
from connector_app.services.limits import Limits
from connector_app.store import outbox
from connector_app.store.database import Database
from tests.fakes.office import HERE, Office, ok
from tests.fakes.practice import UNKEYED

EARLY, LONGEST_START = 0.1, 0.1
"""A share of the processes is killed while it starts (seconds)."""

MOST_CHANGES, LONGEST_LIFE = 3, 0.025
"""The others keep so many changes at most before they have so long to live (seconds): about as long as one is sent."""


@dataclass(frozen=True)
class Asked:
    folder: str
    origin: str
    token: str
    cycles: int
    seed: int
    keyed: bool


class Signed:
    """Makes calls with one token that is good."""

    def __init__(self, provider, exchange, token):
        self.provider, self._exchange, self._tokens = provider, exchange, TokenSet(token)

    async def make(self, connection, call, *, request_id="", urgent=False):
        return await self._exchange.with_tokens(self.provider, call, self._tokens, request_id=request_id)


async def live(asked, cycle, say, *, last=False):
    """Make changes for as long as it lasts, or, where it is not killed, deliver all that waits."""
    made_of = practice.PROVIDER if asked.keyed else UNKEYED
    provider = replace(made_of, rates={lane: RateRule(1e6, 1_000_000) for lane in made_of.rates})
    addresses = {name: asked.origin + url.removeprefix(practice.HERE) for name, url in provider.endpoints.items()}
    overrides, clock = Overrides(endpoints={"practice": addresses}, insecure_loopback=True), SystemClock()
    async with Database(Path(asked.folder) / "data.db") as db, HttpTransport(proxy="none") as transport:
        limits = Limits(db, clock)
        await limits.start()
        exchange = Exchange(transport, Catalog((provider,), overrides), limits, clock, os.urandom)
        office = Office(db, Signed(provider, exchange, asked.token), clock)
        await office.start()
        if cycle == 0:
            await office.connect()
        async with office.pumping():
            if not last:
                await change(office, random.Random(f"{asked.seed} {cycle}"), cycle, say)
            for _ in range(3):  # what a listing finds lets go what waits behind it
                while await under_way(office):
                    await asyncio.sleep(0.01)
                ok(await office.sync.refresh(HERE, full=True))
        await limits.close()


async def under_way(office):
    """Tell whether something is being sent or will be: what waits behind an open decision will not."""
    return await office.db.read(lambda tx: outbox.next_due(tx) is not None or outbox.sending(tx))


async def change(office, chance, cycle, say):
    number = 0
    while True:
        number += 1
        rows = await office.rows() if chance.random() < 0.6 else []
        if rows:
            row = chance.choice(rows)
            name = row.fields["description"]
            if chance.random() < 0.6:
                await do(say, name, title := f"{name} {number}", office.items.update(row.id, {"title": title}, hold=0))
            else:
                await do(say, name, None, office.items.delete(row.id, hold=0))
        else:
            name = f"item-{cycle}-{number}"
            draft = {"title": name, "description": name}
            await do(say, name, name, office.items.create(HERE, "item", draft, hold=0))
        await asyncio.sleep(chance.choice((0, 0, 0.001, 0.01)))


async def do(say, name, becomes, verb):
    say("will", name, becomes)
    result = await verb
    say("kept" if isinstance(result, Ok) else "no", name, becomes)


def run(asked, cycle, seconds=0.0, changes=0, *, last=False):
    """Run one process, and kill it so many seconds after it kept so many changes. Return what it said, by line."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)

        def say(*words):
            os.write(writing, json.dumps(words).encode() + b"\n")

        try:
            asyncio.run(live(asked, cycle, say, last=last))
        except BaseException:  # noqa: BLE001  a child must never go on as its parent
            traceback.print_exc()
            os._exit(1)
        os._exit(0)
    os.close(writing)
    with os.fdopen(reading, "rb") as said:
        lines = []
        while sum(b'"kept"' in line for line in lines) < changes:
            lines.append(said.readline())
        if not last:
            time.sleep(seconds)
            os.kill(child, signal.SIGKILL)
        lines = [json.loads(line) for line in (*lines, *said) if line.endswith(b"\n")]
    _, status = os.waitpid(child, 0)
    ended = os.waitstatus_to_exitcode(status)
    if ended != (0 if last else -signal.SIGKILL):
        raise SystemExit(f"cycle {cycle} ended with {ended}")
    return lines


def main(asked):
    run(asked, 0, last=True)  # connects
    chance, said, began = random.Random(asked.seed), [], time.monotonic()
    for cycle in range(1, asked.cycles + 1):
        if chance.random() < EARLY:
            said += run(asked, cycle, chance.random() * LONGEST_START)
        else:
            said += run(asked, cycle, chance.random() * LONGEST_LIFE, chance.randint(1, MOST_CHANGES))
    took = time.monotonic() - began
    run(asked, asked.cycles + 1, last=True)
    print(json.dumps({"said": said, "seconds": took}), flush=True)  # noqa: T201


def command(asked):
    return (sys.executable, "-m", "tests.parts.crash_cycles", json.dumps(asdict(asked)))


if __name__ == "__main__":
    main(Asked(**json.loads(sys.argv[1])))
