"""A program that finds its tokens over, refreshes them, and may be killed at one step on the way. Run by itself.

`python refresher.py FOLDER ORIGIN STEP` settles what an earlier run left, asks for valid tokens, and prints what came
of it as one line of JSON. At STEP it ends as if by `kill -9`; "none" lets it live.
"""

import asyncio
import json
import os
import signal
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from connector_app.adapters import http
from connector_app.adapters.clock import SystemClock
from connector_app.model.failure import FailureError
from connector_app.providers.practice import PROVIDER
from connector_app.services import tokens
from connector_app.store import connections
from tests.parts.calling import Calling


def die(*_args, **_more):
    os.kill(os.getpid(), signal.SIGKILL)


def say(line):
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


def arm(calling, step):
    """Have the process end at a step."""
    exchange, save, write = calling.exchange, calling.tokens.save, calling.db.write
    match step:
        case "before the intent":
            tokens.intents.put = die
        case "intent written":
            exchange.alone = die
        case "sent":
            http._Sent.note = _until_the_platform_has_acted
        case "answered":
            send = exchange._transport.send

            async def then_die(request, **more):
                await send(request, **more)
                die()

            exchange._transport.send = then_die
        case "half saved":
            calling.tokens.save = lambda *args, **more: (save(*args, **more), die())
        case "saved":
            saved = []
            calling.tokens.save = lambda *args, **more: (save(*args, **more), saved.append(True))

            async def either(fn, **more):
                answer = await write(fn, **more)
                if saved:
                    die()
                return answer

            calling.db.write = either


async def _until_the_platform_has_acted(_self, name, info):
    """Say that the request is on the wire and wait to be killed by whoever sees what the platform did."""
    if name == "http11.receive_response_headers.started":
        say("sent")
        time.sleep(60)  # noqa: ASYNC251  the whole process stands still


async def outcome(calling, here):
    try:
        found = await calling.tokens.valid(here)
    except FailureError as error:
        return error.failure.name
    return found.access


async def main(folder, origin, step):
    answers = []
    for _ in range(1 if step != "none" else 2):
        async with Calling(
            Path(folder), SystemClock(), PROVIDER, origin, seed=int.from_bytes(os.urandom(8), "big")
        ) as c:
            all_here = await c.db.write(connections.all)
            arm(c, step)
            await c.tokens.settle()
            answers += [[await outcome(c, here) for here in all_here] for _ in range(3)]
    say(json.dumps(answers))


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:]))
