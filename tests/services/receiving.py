"""A receiver of its own process, for tests that end it: prints its address, then works until it is killed.

Usage: receiving.py FOLDER TOKEN [STEP COUNT]. With a step it ends itself, as with `kill -9`, the COUNT-th time it
comes there: read, verified, inserted, committed, answering, taken, applying, done.
"""

import asyncio
import contextlib
import os
import signal
import sys
from collections import Counter
from pathlib import Path

from connector_app.adapters.clock import SystemClock
from connector_app.adapters.receiver import WebhookReceiver
from connector_app.services import arrivals
from connector_app.store import deliveries
from tests.parts.hooked import WHOLE, House


class Death:
    """Ends the process at a step."""

    def __init__(self, step="", count=1):
        self.step, self.count, self.seen = step, count, Counter()

    def at(self, step):
        self.seen[step] += 1
        if step == self.step and self.seen[step] == self.count:
            os.kill(os.getpid(), signal.SIGKILL)

    def before(self, module, name, step):
        there = getattr(module, name)

        def first(*args, **named):
            self.at(step)
            return there(*args, **named)

        setattr(module, name, first)

    def after(self, module, name, step):
        there = getattr(module, name)

        def then(*args, **named):
            answer = there(*args, **named)
            self.at(step)
            return answer

        setattr(module, name, then)


async def main(folder, token, step="", count="1"):
    death = Death(step, int(count))
    death.after(WHOLE.webhooks, "verify", "verified")
    death.after(deliveries, "take", "inserted")
    death.before(WHOLE.webhooks, "events", "taken")
    death.before(arrivals, "apply", "applying")
    death.after(deliveries, "done", "done")
    async with House(Path(folder), SystemClock(), (WHOLE,)) as house:

        async def accept(*args):
            death.at("read")
            answer = await house.webhooks.accept(*args)
            death.at("answering")
            return answer

        house.db.on_commit(lambda tables: death.at("committed") if "deliveries" in tables else None)
        async with WebhookReceiver(accept) as receiver:
            working = asyncio.create_task(house.inbox.run())
            sys.stdout.write(f"{receiver.origin}\n")
            sys.stdout.flush()
            with contextlib.suppress(asyncio.CancelledError):
                await working


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:]))
