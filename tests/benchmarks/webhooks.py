"""How many deliveries are taken a second, and how long each waits: `python -m tests.benchmarks.webhooks [ROUNDS]`.

One receiver in this process, as in the program; a sender in a process of its own, over real sockets. In turn:
`answer` (the same server, no work), `refuse` (a wrong signature), `durable` (verified, on the disk with its history
entry, answered after the commit) and `durable+work` (the worker writes the items meanwhile). A round's ratio to
`answer` tells more than its milliseconds: what else the machine does hits both alike. `disk` is one append with
fdatasync. With `PEER_PYTHON`, an interpreter that has aiohttp, `aiohttp` does the same as `durable` without a history;
where Debian's `webhook` is installed, that one checks a signature over the body and answers after its command (a shell
that appends the body and waits for the disk) has ended.
"""

import asyncio
import contextlib
import hashlib
import hmac
import json
import os
import shutil
import socket
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from connector_app.adapters.clock import SystemClock
from connector_app.adapters.receiver import WebhookReceiver
from connector_app.model.limits import Gcra
from connector_app.services.doors import Load
from connector_app.services.webhooks import Answer
from tests.parts.hooked import WHOLE, House, body, headers, thing

ROUNDS, SECONDS, CONNECTIONS = 5, 2.0, 32
MOST = 12_000  # requests made ready before the clock starts
PEER = Path(__file__).parent / "peers" / "aiohttp_receiver.py"
LONGEST_ACK = 3.0
"""Seconds that the specification gives an answer; an answer in a hundred may take a tenth of it."""


def prepared(port, token, secret, number):
    """Return one whole request of about 2 KB, as platforms send them."""
    raw = body("item.updated", thing(number % 1000, description="x" * 1600, version=number, updated_at=stamp(number)))
    named = headers(raw, time.time(), delivery=f"d{number}", event="item.updated", secret=secret)
    lines = [b"POST /hooks/" + token + b" HTTP/1.1", b"host: 127.0.0.1:%d" % port]
    lines += [b"content-length: %d" % len(raw), *(name + b": " + value for name, value in named)]
    lines += [b"x-body-signature: sha256=" + hmac.new(secret.encode(), raw, hashlib.sha256).hexdigest().encode()]
    return b"\r\n".join((*lines, b"", b"")) + raw


async def one_connection(port, requests, until, times):
    """Send one delivery after the other on a kept connection, and note how long each answer took."""
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    while time.perf_counter() < until and requests:
        began = time.perf_counter()
        writer.write(requests.pop())
        head = await reader.readuntil(b"\r\n\r\n")
        length = int(head.lower().partition(b"content-length: ")[2].split(b"\r\n")[0])
        await reader.readexactly(length)
        times.append((time.perf_counter() - began, head[9:12] == b"200"))
    writer.close()
    await writer.wait_closed()


def stamp(number):
    return f"2026-{number // 10**7 % 12 + 1:02}-01T{number // 3_600_000 % 24:02}:{number // 60_000 % 60:02}:00.000Z"


async def send(port, token, secret, start):
    """Be the sender: print answers a second, how many were 200, and p50, p99 and max in milliseconds."""
    end = int(start) + MOST
    requests = [prepared(int(port), token.encode(), secret, number) for number in range(end - 1, int(start) - 1, -1)]
    times: list[tuple[float, bool]] = []
    began = time.perf_counter()
    await asyncio.gather(*(one_connection(int(port), requests, began + SECONDS, times) for _ in range(CONNECTIONS)))
    took = time.perf_counter() - began
    waits = sorted(t for t, _ in times)
    p50, p99 = (waits[int(len(waits) * share)] * 1000 for share in (0.50, 0.99))
    good = sum(ok for _, ok in times)
    sys.stdout.write(f"{len(waits) / took} {good} {p50} {p99} {waits[-1] * 1000} {end}\n")


@contextlib.asynccontextmanager
async def peer(folder, secret):
    """Run the same with aiohttp.web, by an interpreter that has it; yields its port."""
    child = await asyncio.create_subprocess_exec(
        os.environ["PEER_PYTHON"], str(PEER), str(folder), secret, stdout=subprocess.PIPE
    )
    try:
        yield (await child.stdout.readline()).decode().strip()
    finally:
        child.terminate()
        await child.wait()


@contextlib.asynccontextmanager
async def debian(folder, token, secret):
    """Run Debian's webhook, one hook with a durable command; yields its port."""
    command = folder / "keep"
    command.write_text(f'#!/bin/sh\nprintf "%s\\n" "$BODY" >> {folder}/kept && sync -d {folder}/kept\n')
    command.chmod(0o700)
    proof = {"source": "header", "name": "X-Body-Signature"}
    hook = {
        "id": token,
        "execute-command": str(command),
        "include-command-output-in-response": True,
        "pass-environment-to-command": [{"source": "entire-payload", "envname": "BODY"}],
        "trigger-rule": {"match": {"type": "payload-hmac-sha256", "secret": secret, "parameter": proof}},
        "trigger-rule-mismatch-http-response-code": 401,
    }
    (folder / "hooks.json").write_text(json.dumps([hook]))
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = str(free.getsockname()[1])
    options = ("-hooks", str(folder / "hooks.json"), "-ip", "127.0.0.1", "-port", port, "-urlprefix", "hooks")
    child = await asyncio.create_subprocess_exec("webhook", *options, stderr=subprocess.DEVNULL)
    try:
        async with asyncio.timeout(10):
            while True:
                with contextlib.suppress(OSError):
                    _, writer = await asyncio.open_connection("127.0.0.1", int(port))
                    writer.close()
                    break
                await asyncio.sleep(0.02)
        yield port
    finally:
        child.terminate()
        await child.wait()


async def measured(receiver, token, secret, start):
    port = receiver if isinstance(receiver, str) else receiver.origin.rpartition(":")[2]
    command = [sys.executable, "-m", "tests.benchmarks.webhooks", "send", port, token, secret, str(start)]
    child = await asyncio.create_subprocess_exec(*command, stdout=subprocess.PIPE)
    said, _ = await child.communicate()
    rate, good, p50, p99, longest, end = (float(text) for text in said.split())
    return {"rate": rate, "good": good, "p50": p50, "p99": p99, "max": longest, "end": int(end)}


def disk_ms(folder):
    """Return the median of one append with fdatasync."""
    times = []
    with (folder / "raw").open("ab", buffering=0) as raw:
        for _ in range(50):
            began = time.perf_counter()
            raw.write(bytes(2048))
            os.fdatasync(raw.fileno())
            times.append(time.perf_counter() - began)
    return statistics.median(times) * 1000


async def at_once(_token, _raw, _headers, _query):
    return Answer(200)


async def one_round(folder):
    free = {"genuine": Gcra(1e9, 1_000_000_000), "refused": Gcra(1e9, 1_000_000_000)}
    load = Load(most=10**9, most_bytes=1 << 40)
    found = {"disk": disk_ms(folder)}
    async with House(folder, SystemClock(), (WHOLE,), door=free, load=load) as house:
        token, secret = await house.open_door(), "canary-webhook-secret-1"
        house.webhooks._tell = house.inbox._tell = lambda _name, _fields: None
        async with WebhookReceiver(at_once) as bare:
            found["answer"] = await measured(bare, token, secret, 1)
        async with WebhookReceiver(house.webhooks.accept) as receiver:
            found["refuse"] = await measured(receiver, token, "canary-wrong-secret", 1)
            found["durable"] = await measured(receiver, token, secret, 1)
            stored = await house.value("select count(*) from deliveries")
            assert stored == found["durable"]["good"], (stored, found["durable"])
            working = asyncio.create_task(house.inbox.run())
            found["durable+work"] = await measured(receiver, token, secret, found["durable"]["end"])
            working.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await working
        if os.environ.get("PEER_PYTHON"):
            async with peer(folder, secret) as port:
                found["aiohttp"] = await measured(port, token, secret, 1)
        if shutil.which("webhook"):
            async with debian(folder, token, secret) as port:
                found["webhook"] = await measured(port, token, secret, 1)
    return found


async def main(rounds):
    """Print the medians of all rounds, and whether the slowest answer in a hundred is far within three seconds."""
    results = []
    for number in range(rounds):
        with tempfile.TemporaryDirectory(prefix=f"cm-hooks-{number}-") as folder:
            results.append(await one_round(Path(folder)))
    print_line = sys.stdout.write
    print_line(f"disk: append + fdatasync {statistics.median(r['disk'] for r in results):.2f} ms; {rounds} rounds\n")
    for name in [
        each for each in ("answer", "refuse", "durable", "durable+work", "aiohttp", "webhook") if each in results[0]
    ]:
        mid = {key: statistics.median(r[name][key] for r in results) for key in ("rate", "p50", "p99", "max")}
        ratio = statistics.median(r[name]["rate"] / r["answer"]["rate"] for r in results)
        spread = sorted(r[name]["rate"] for r in results)
        print_line(
            f"{name:13} {mid['rate']:8.0f}/s ({ratio:.2f} of answer)"
            f"  p50 {mid['p50']:6.2f} ms  p99 {mid['p99']:6.2f} ms  max {mid['max']:7.2f} ms"
            f"  rates {spread[0]:.0f} to {spread[-1]:.0f}\n"
        )
    worst = max(r[name]["p99"] for r in results for name in ("durable", "durable+work"))
    kept = worst <= LONGEST_ACK * 100
    print_line(f"slowest p99 {worst:.0f} ms of {LONGEST_ACK * 1000:.0f} ms allowed: {'kept' if kept else 'MISSED'}\n")
    return 0 if kept else 1


if __name__ == "__main__":
    if sys.argv[1:2] == ["send"]:
        asyncio.run(send(*sys.argv[2:]))
    else:
        sys.exit(asyncio.run(main(int(sys.argv[1]) if sys.argv[1:] else ROUNDS)))
