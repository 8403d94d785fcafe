"""A look at the surroundings for the window, on a thread and a loop of its own: some of it takes a while."""

import asyncio
from collections.abc import Sequence
from pathlib import Path

from connector_app import config
from connector_app.engine import examination
from connector_app.model.checked import Checked, Reached
from connector_app.model.failure import FailureError


async def examine(folder: Path) -> Sequence[Checked]:
    """Look at all the program needs. Settings that cannot be read are one thing that did not pass."""

    async def look() -> Sequence[Checked]:
        return [each async for each in examination.examine(folder, config.load(folder))]

    try:
        return await asyncio.to_thread(lambda: asyncio.run(look()))
    except FailureError as error:
        return (Checked("settings", passed=False, failure=error.failure),)


async def reach(folder: Path, addresses: Sequence[str]) -> Sequence[Reached]:
    """Ask addresses whether anybody is there, as the settings are now: not as they were at the start."""
    try:
        network = config.load(folder).network
    except FailureError as error:
        return tuple(Reached(each, 0.0, error.failure) for each in addresses)
    return await asyncio.to_thread(lambda: asyncio.run(examination.reach(network, addresses)))
