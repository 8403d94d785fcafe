"""A person who presses *Allow* at the practice platform, the sign-in that this ends, and the folder that has it."""

import asyncio

from connector_app.engine.engine import running
from connector_app.engine.setup import Setup
from connector_app.practice.person import press_allow


class Allowing:
    """The browser of that person."""

    def __init__(self):
        self.tasks = set()

    async def open(self, url):
        task = asyncio.create_task(press_allow(url))
        self.tasks.add(task)
        task.add_done_callback(self.tasks.discard)


async def connect(engine):
    """Sign in at the practice platform and return the last step."""
    attempt = (await engine.verbs.connections.begin("practice", "change")).value
    seen = 0
    while True:
        step = (await engine.verbs.connections.step_after(attempt.id, seen)).value
        seen = step.number
        if step.is_last:
            return step


async def account_in(folder):
    """Leave a practice account in a folder, and return its id."""
    async with running(Setup(folder, "command", browser=Allowing())) as engine:
        return str((await connect(engine)).connection)
