"""Waking someone who waits, or letting them wake by themselves after a while."""

import asyncio

from connector_app.model.clock import Clock


class Bell:
    """Rung from the same loop. A ring while nobody waits is kept for the next who does."""

    def __init__(self, clock: Clock) -> None:
        self._clock, self._rung = clock, asyncio.Event()

    def ring(self) -> None:
        self._rung.set()

    def hush(self) -> None:
        """Forget a ring: what it asked for begins now."""
        self._rung.clear()

    async def wait(self, seconds: float) -> bool:
        """Return True once rung, False after `seconds`."""
        if not self._rung.is_set():
            rung = asyncio.create_task(self._rung.wait(), name="bell")
            time = asyncio.create_task(self._clock.sleep(seconds), name="bell's patience")
            try:
                await asyncio.wait({rung, time}, return_when=asyncio.FIRST_COMPLETED)
            finally:
                rung.cancel()
                time.cancel()
                await asyncio.gather(rung, time, return_exceptions=True)
        was_rung = self._rung.is_set()
        self._rung.clear()
        return was_rung
