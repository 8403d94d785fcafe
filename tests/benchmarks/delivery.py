"""What the limiter costs, and how fast an outbox empties: `python -m tests.benchmarks.delivery [ROUNDS]`.

`acquire` passes a gate that is free, again and again; beside it aiolimiter's, where that is installed
(`pip install aiolimiter`; the program does not need it). `outbox` sends 1,000 new items to a server in a process of its
own that takes 100 ms for each answer; beside it `bare` does the same with httpx alone, as many side by side. Ratios
tell more than times: what else the machine does hits both alike.
"""

import asyncio
import importlib
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import replace
from pathlib import Path

import httpx

from connector_app.adapters.clock import SystemClock
from connector_app.adapters.http import HttpTransport
from connector_app.adapters.serve import Response, Server, authority, bind
from connector_app.model.call import Call
from connector_app.model.provider import RateRule
from connector_app.providers import practice
from connector_app.services.catalog import Catalog, Overrides
from connector_app.services.exchange import Exchange
from connector_app.services.limits import Limits
from connector_app.services.outbox import SIDE_BY_SIDE
from connector_app.store.database import Database
from tests.fakes.office import HERE, Office, ok
from tests.parts.crash_cycles import Signed

ROUNDS, ACQUIRES, ENTRIES, ANSWER_SECONDS = 3, 20_000, 1000, 0.1
SLOWEST = 0.35
"""The outbox keeps at least this share of what its connections could carry (bare is the measure)."""

FREE = replace(practice.PROVIDER, rates={lane: RateRule(1e9, 1_000_000_000) for lane in practice.PROVIDER.rates})


async def serve():
    """Be the server: print the port, and answer every request like the practice platform, late."""
    made = 0

    async def answer(request):
        nonlocal made
        made += 1
        number = made
        await asyncio.sleep(ANSWER_SECONDS)
        at = "2026-03-01T09:00:00.000Z"
        title = json.loads(request.body)["title"]
        body = {"id": f"item_{number}", "title": title, "status": "active", "created_at": at, "updated_at": at}
        return Response(201, (("content-type", "application/json"),), json.dumps(body | {"version": 1}).encode())

    bound = bind("127.0.0.1", 0)
    async with Server(answer, [bound]):
        print(authority(bound), flush=True)
        await asyncio.Event().wait()


async def acquire(db):
    """Return the seconds of one acquire: ours, and aiolimiter's or None."""
    limits = Limits(db, SystemClock())
    call = Call("GET", "items", lambda reply: reply)
    began = time.perf_counter()
    for _ in range(ACQUIRES):
        await limits.enter(FREE, call, "a", urgent=False)
    ours = (time.perf_counter() - began) / ACQUIRES
    await limits.close()
    try:
        peer = importlib.import_module("aiolimiter").AsyncLimiter(1e9, 1)
    except ImportError:
        return ours, None
    began = time.perf_counter()
    for _ in range(ACQUIRES):
        await peer.acquire()
    return ours, (time.perf_counter() - began) / ACQUIRES


async def outbox(db, origin):
    """Return how many seconds the outbox takes for all its entries."""
    clock = SystemClock()
    named = {name: origin + url.removeprefix(practice.HERE) for name, url in FREE.endpoints.items()}
    async with HttpTransport(proxy="none") as transport:
        limits = Limits(db, clock)
        catalog = Catalog((FREE,), Overrides(endpoints={"practice": named}, insecure_loopback=True))
        exchange = Exchange(transport, catalog, limits, clock, os.urandom)
        office = Office(db, Signed(FREE, exchange, "canary-access-1"), clock)
        await office.start()
        await office.connect()
        for number in range(ENTRIES):
            ok(await office.items.create(HERE, "item", {"title": f"n{number}", "status": "active"}, hold=0))
        began = time.perf_counter()
        async with office.pumping():
            while await office.in_line():
                await asyncio.sleep(0.02)
        took = time.perf_counter() - began
        assert len(await office.entries("done")) == min(ENTRIES, 500)  # a page of them
        await limits.close()
    return took


async def bare(origin):
    waiting = list(range(ENTRIES))

    async def one(client):
        while waiting:
            body = {"title": f"n{waiting.pop()}", "status": "active"}
            (await client.post(f"{origin}/v2/items", json=body)).raise_for_status()

    began = time.perf_counter()
    async with httpx.AsyncClient(trust_env=False) as client:
        await asyncio.gather(*(one(client) for _ in range(SIDE_BY_SIDE)))
    return time.perf_counter() - began


async def main(rounds):
    """Print medians and ratios. Answer 1 where the outbox is slower than it may be."""
    ours, peers, outboxes, bares = [], [], [], []
    command = [sys.executable, "-m", "tests.benchmarks.delivery", "serve"]
    server = await asyncio.create_subprocess_exec(*command, stdout=subprocess.PIPE)
    try:
        origin = "http://" + (await server.stdout.readline()).decode().strip()
        for _ in range(rounds):
            with tempfile.TemporaryDirectory(prefix="cm-delivery-") as folder:
                async with Database(Path(folder) / "data.db") as db:
                    mine, theirs = await acquire(db)
                    ours.append(mine)
                    peers.append(theirs)
                    outboxes.append(await outbox(db, origin))
                bares.append(await bare(origin))
    finally:
        server.terminate()
        await server.wait()
    mid = statistics.median
    beside = "aiolimiter is not installed"
    if None not in peers:
        beside = (
            f"aiolimiter {mid(peers) * 1e6:.1f} µs, ratio {mid(o / p for o, p in zip(ours, peers, strict=True)):.2f}"
        )
    print(f"acquire  {mid(ours) * 1e6:6.1f} µs  ({beside})")
    share = mid(b / o for b, o in zip(bares, outboxes, strict=True))
    print(
        f"outbox   {ENTRIES / mid(outboxes):6.1f} a second of {SIDE_BY_SIDE / ANSWER_SECONDS:.0f} that {SIDE_BY_SIDE}"
        f" side by side could do; bare {ENTRIES / mid(bares):.1f}, share {share:.2f}"
    )
    return 0 if share >= SLOWEST else 1


if __name__ == "__main__":
    if sys.argv[1:2] == ["serve"]:
        asyncio.run(serve())
    else:
        sys.exit(asyncio.run(main(int(sys.argv[1]) if sys.argv[1:] else ROUNDS)))
