"""A program that connects, creates an item and takes the account out again: `python leaver.py FOLDER`. Run by itself.

It waits for a line before it takes the account out. It is meant to be killed; the platform belongs to somebody else.
"""

import asyncio
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from connector_app.engine.engine import running
from connector_app.engine.setup import Setup
from tests.parts.allowing import Allowing, connect


async def main(folder):
    async with running(Setup(Path(folder), "command", browser=Allowing())) as engine:
        here = (await connect(engine)).connection
        await engine.verbs.items.create(here, "item", {"title": "Bread", "status": "active"}, hold=0)
        await asyncio.to_thread(sys.stdin.readline)
        await engine.verbs.connections.disconnect(here)


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:]))
