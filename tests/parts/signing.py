"""A process that signs in or out and is killed at a step: `python -m tests.parts.signing FOLDER ORIGIN VERB STEP`."""

import asyncio
import os
import signal
import sys
from pathlib import Path

from connector_app.adapters.key_file import KeyFile
from tests.parts.authority import acme
from tests.parts.house import open_house, value


def keychain(folder: Path) -> KeyFile:
    """Return a keychain that outlives the process."""
    return KeyFile(folder / "keychain", home="keychain:File")


async def main(folder: Path, origin: str, verb: str, step: str) -> None:
    def reached(name: str) -> None:
        if name == step:
            os.kill(os.getpid(), signal.SIGKILL)

    async with open_house(folder, acme(origin), keychain=keychain(folder), reached=reached) as house:
        if verb == "connect":
            await house.connect()
        elif verb == "cut":
            value(await house.connections.cut_access())
        else:
            (account,) = value(await house.connections.all())
            if verb == "refresh and disconnect":
                task = asyncio.create_task(house.tokens.replace(account, await house.tokens.valid(account)))
                while not house.rows("select 1 from intents"):
                    await asyncio.sleep(0.01)
                value(await house.connections.disconnect(account.id))
                await task
            value(await house.connections.disconnect(account.id))


if __name__ == "__main__":
    asyncio.run(main(Path(sys.argv[1]), *sys.argv[2:]))
