"""A program of its own that creates, changes or deletes an item, and kills itself at a given step.

Reads lines of JSON, [folder, origin, token, verb, step], and makes a process for each, with everything imported.
Answers each with its exit code and what it said. A step is every beginning and every end of a transaction, a read and a
request; step 0 kills nothing. It says "saved" once a change is told to be kept, "done" when it has arrived and a
listing was read.
"""

import asyncio
import json
import os
import signal
import sys
import traceback
from pathlib import Path

from connector_app.adapters.clock import SystemClock
from connector_app.adapters.http import HttpTransport
from connector_app.model.oauth import TokenSet
from connector_app.providers import practice
from connector_app.services.catalog import Catalog, Overrides
from connector_app.services.exchange import Exchange
from connector_app.services.limits import Limits
from connector_app.store.database import Database
from tests.fakes.office import HERE, Office, ok


class Steps:
    def __init__(self, last):
        self.taken, self.last = 0, last

    def take(self):
        self.taken += 1
        if self.taken == self.last:
            os.kill(os.getpid(), signal.SIGKILL)


class Stepping:
    """Calls a method of another object, with a step before and one after."""

    def __init__(self, inner, steps, *names):
        self._inner, self._steps, self._names = inner, steps, names

    def __getattr__(self, name):
        real = getattr(self._inner, name)
        if name not in self._names:
            return real

        async def stepped(*args, **kwargs):
            self._steps.take()
            answer = await real(*args, **kwargs)
            self._steps.take()
            return answer

        return stepped


class Signed:
    """Makes calls with one token that is good."""

    provider = practice.PROVIDER

    def __init__(self, exchange, token):
        self._exchange, self._tokens = exchange, TokenSet(token)

    async def make(self, connection, call, *, request_id="", urgent=False):
        return await self._exchange.with_tokens(self.provider, call, self._tokens, request_id=request_id)


async def main(folder, origin, token, verb, step, say):
    addresses = {name: origin + url.removeprefix(practice.HERE) for name, url in practice.PROVIDER.endpoints.items()}
    overrides = Overrides(endpoints={"practice": addresses}, insecure_loopback=True)
    clock, steps = SystemClock(), Steps(0)
    async with Database(Path(folder) / "data.db") as db, HttpTransport(proxy="none") as transport:
        limits = Limits(db, clock)
        await limits.start()
        exchange = Exchange(
            Stepping(transport, steps, "send"), Catalog((practice.PROVIDER,), overrides), limits, clock, os.urandom
        )
        office = Office(Stepping(db, steps, "write", "read"), Signed(exchange, token), clock)
        await office.start()
        await office.connect()
        steps.last = steps.taken + step if step else 0
        if verb == "create":
            ok(await office.items.create(HERE, "item", {"title": "Bread"}, hold=0))
        elif verb in {"update", "delete"}:
            ok(await office.sync.refresh(HERE))
            (row,) = await office.rows()
            if verb == "update":
                ok(await office.items.update(row.id, {"title": "Cake"}, hold=0))
            else:
                ok(await office.items.delete(row.id, hold=0))
        say("saved")
        async with office.pumping():
            while await office.in_line():
                await asyncio.sleep(0.005)
        ok(await office.sync.refresh(HERE, full=True))
        await limits.close()
    say("done")


def one(asked):
    """Run one program in a process of its own. Return its exit code (negative: the signal) and its words."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        try:
            asyncio.run(main(*asked, lambda word: os.write(writing, word.encode() + b" ")))
        except BaseException:  # noqa: BLE001  a child must never go on as its parent
            traceback.print_exc()
            os._exit(1)
        os._exit(0)
    os.close(writing)
    with os.fdopen(reading) as said:
        words = said.read().split()
    _, status = os.waitpid(child, 0)
    return [os.waitstatus_to_exitcode(status), words]


if __name__ == "__main__":
    for line in sys.stdin:
        print(json.dumps(one(json.loads(line))), flush=True)  # noqa: T201
