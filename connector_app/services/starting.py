"""Starting with the computer, as a person turns it on and off."""

import asyncio
from typing import Literal, Protocol

from connector_app.model.failure import FailureError, Storage
from connector_app.services.boundary import returns_result

State = Literal["on", "off", "changed"]


class Autostart(Protocol):
    """The entry that makes the system start the program. Raises OSError, and `turn_on` FailureError(Rejected)."""

    def state(self) -> State: ...
    def turn_on(self) -> None: ...
    def turn_off(self) -> None: ...


class Starting:
    """The verbs. What they answer was read just now: somebody may have changed the entry elsewhere."""

    def __init__(self, autostart: Autostart) -> None:
        self._autostart = autostart

    @returns_result
    async def state(self) -> State:
        """Return "on", "off", or "changed" where the entry there is not ours any more. Raises FailureError(Storage)."""
        return await self._look()

    @returns_result
    async def turn(self, *, on: bool) -> State:
        """Write the entry, or take it away, also one that was changed.

        Raises FailureError: Storage, Rejected where no entry can say what is to be started.
        """
        try:
            await asyncio.to_thread(self._autostart.turn_on if on else self._autostart.turn_off)
        except OSError as error:
            raise FailureError(Storage("unwritable", "autostart")) from error
        return await self._look()

    async def _look(self) -> State:
        try:
            return await asyncio.to_thread(self._autostart.state)
        except OSError as error:
            raise FailureError(Storage("unwritable", "autostart")) from error
