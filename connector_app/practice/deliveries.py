"""Sending deliveries: signed, strictly in order for each webhook, again and again for hours, across restarts."""

import asyncio
import hashlib
import hmac
import logging
from typing import Any

import apsw

from connector_app.practice.platform import Platform
from connector_app.practice.state import Row
from connector_app.practice.wire import exchange

WAITS = (1, 5, 30, 120, 600, 1800, 3600, 7200, 14400)
"""Seconds between one try and the next; after the last, about eight hours on, a delivery is given up."""

ANSWER_SECONDS = 3.0
DISK_SECONDS = 5.0
KEPT = 1000

log = logging.getLogger(__name__)


class Deliveries:
    """The one who sends. `wake` after each commit; `run` for as long as the platform lives."""

    def __init__(self, platform: Platform) -> None:
        self._platform = platform
        self._awake = asyncio.Event()
        self._sending: dict[str, asyncio.Task[None]] = {}

    def wake(self) -> None:
        self._awake.set()

    async def run(self) -> None:
        try:
            while True:
                self._awake.clear()
                await self._rest(self._start_due())
        finally:
            for task in self._sending.values():
                task.cancel()
            await asyncio.gather(*self._sending.values(), return_exceptions=True)

    def _start_due(self) -> float | None:
        """Begin with every webhook whose first delivery is due. Return the seconds until the next one is, if any."""
        heads = self._platform.state.rows(
            "SELECT webhook_id, due FROM deliveries WHERE n IN"
            " (SELECT min(n) FROM deliveries WHERE state = 'waiting' GROUP BY webhook_id)"
        )
        now = self._platform.seconds()
        waits = []
        for head in heads:
            webhook = head["webhook_id"]
            if webhook in self._sending:
                continue
            if head["due"] <= now:
                task = asyncio.create_task(self._send_all(webhook), name=f"deliver to {webhook}")
                self._sending[webhook] = task
                task.add_done_callback(lambda _, webhook=webhook: self._rested(webhook))  # type: ignore[misc]
            else:
                waits.append(min(head["due"] - now, max(WAITS)))  # a clock set back is not waited for
        return min(waits, default=None)

    def _rested(self, webhook: str) -> None:
        del self._sending[webhook]
        self._awake.set()

    async def _rest(self, seconds: float | None) -> None:
        tasks: set[asyncio.Task[Any]] = {asyncio.create_task(self._awake.wait(), name="wait for a change")}
        if seconds is not None:
            tasks.add(asyncio.create_task(self._platform.clock.sleep(seconds), name="wait for the next try"))
        try:
            await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)

    async def _send_all(self, webhook: str) -> None:
        """Send what waits for one webhook, the oldest first, until there is no more or one is not taken."""
        try:
            await self._send_due(webhook)
        except apsw.Error:  # the disk is full, say: what was not noted as sent is sent again
            log.warning("deliveries wait for the disk", exc_info=True)
            await self._platform.clock.sleep(DISK_SECONDS)

    async def _send_due(self, webhook: str) -> None:
        state, faults = self._platform.state, self._platform.faults
        while row := state.row(
            "SELECT deliveries.*, url, secret FROM deliveries JOIN webhooks ON webhooks.id = webhook_id"
            " WHERE webhook_id = ? AND state = 'waiting' ORDER BY n LIMIT 1",
            [webhook],
        ):
            if row["due"] > self._platform.seconds():
                return
            if faults.take("lose-webhook"):
                self._settle(row, "lost")
                continue
            taken = await self._send(row)
            if taken and faults.take("double-webhook"):
                await self._send(row)
            if taken:
                self._settle(row, "done")
            else:
                self._postpone(row)

    async def _send(self, row: Row) -> bool:
        timestamp = str(int(self._platform.seconds()))
        headers = {
            "Content-Type": "application/json",
            "User-Agent": "PracticePlatform/1.0",
            "X-Platform-Signature": f"sha256={sign(row['secret'], timestamp, row['body'])}",
            "X-Platform-Event": row["event"],
            "X-Platform-Delivery": row["id"],
            "X-Platform-Timestamp": timestamp,
        }
        try:
            answer = await exchange("POST", row["url"], headers, row["body"], seconds=ANSWER_SECONDS)
        except OSError:
            return False
        return 200 <= answer.status < 300

    def _settle(self, row: Row, state: str) -> None:
        with self._platform.state.transaction() as tx:
            tx.do("UPDATE deliveries SET state = ?, attempts = attempts + 1 WHERE n = ?", [state, row["n"]])
            tx.do("DELETE FROM deliveries WHERE state != 'waiting' AND n <= ?", [row["n"] - KEPT])

    def _postpone(self, row: Row) -> None:
        if row["attempts"] >= len(WAITS):
            self._settle(row, "given-up")
            return
        due = self._platform.seconds() + WAITS[row["attempts"]]
        with self._platform.state.transaction() as tx:
            tx.do("UPDATE deliveries SET attempts = attempts + 1, due = ? WHERE n = ?", [due, row["n"]])


def sign(secret: str, timestamp: str, body: bytes) -> str:
    """Return the hex HMAC-SHA256 over `timestamp.body`: the bytes as they are sent, never a second rendering."""
    return hmac.new(secret.encode(), timestamp.encode() + b"." + body, hashlib.sha256).hexdigest()
