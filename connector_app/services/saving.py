"""Files that a person asks for, of what the window shows: written whole or not at all."""

import asyncio
from pathlib import Path

from connector_app.services.boundary import returns_result
from connector_app.services.exports import write_whole


class Saving:
    @returns_result
    async def text(self, path: Path, words: str) -> None:
        """Write words to a file. Raises FailureError(Storage) where it cannot be written."""
        await asyncio.to_thread(write_whole, path, [words.encode()])
