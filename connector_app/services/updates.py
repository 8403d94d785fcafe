"""Looking for a new version: once a day where the person wants that, and whenever they ask. Nothing installs itself."""

import json
from dataclasses import asdict, dataclass
from datetime import timedelta
from typing import Any, Protocol

from connector_app.model.call import Reply, Request
from connector_app.model.clock import Clock, moment, stamp
from connector_app.model.failure import FailureError, NotFound, Rejected, Unavailable
from connector_app.model.release import NOT_SET_UP, Publisher, Release, order_of, read_feed
from connector_app.services.boundary import returns_result
from connector_app.services.links import Browser, checked
from connector_app.store import upkeep
from connector_app.store.database import Database
from connector_app.store.tx import Tx

DAY, HOUR = timedelta(days=1), timedelta(hours=1)
"""So long after the last time it looks again: the hour where that failed."""
LOOK_SECONDS = 900.0
KEY = "releases"
"""The fact that holds what was found last."""


class Transport(Protocol):
    """Sends one request. Raises FailureError(Offline | Unreadable)."""

    async def send(self, request: Request) -> Reply: ...


@dataclass(frozen=True, slots=True)
class News:
    """What is known of new versions: when somebody looked last ("" for never), and what is newer than this one."""

    looked_at: str = ""
    release: Release | None = None


class Updates:
    """`version` is this program's. `is_wanted` says whether it may look by itself."""

    def __init__(
        self,
        db: Database,
        transport: Transport,
        browser: Browser,
        clock: Clock,
        publisher: Publisher,
        version: str,
        *,
        is_wanted: bool,
    ) -> None:
        self._db, self._transport, self._browser, self._clock = db, transport, browser, clock
        self._publisher, self._version, self._is_wanted = publisher, version, is_wanted

    @property
    def is_set_up(self) -> bool:
        """Whether this build knows where to look."""
        return self._publisher.is_set_up

    async def run(self) -> None:
        """Look once a day, in an hour where that failed, while it is wanted. What went wrong is told whoever asks."""
        while True:
            await self.once()
            await self._clock.sleep(LOOK_SECONDS)

    async def once(self) -> None:
        """Look if it is time to."""
        if self._is_wanted and self.is_set_up and await self._is_due():
            await self.look()

    @returns_result
    async def can_look(self) -> bool:
        """Return whether this build knows where to look."""
        return self.is_set_up

    @returns_result
    async def want(self, *, daily: bool) -> bool:
        """Look by itself from now on, or no longer. Return whether this build knows where to look at all."""
        self._is_wanted = daily
        return self.is_set_up

    @returns_result
    async def known(self) -> News:
        """Return what was found last, without looking."""
        return await self._db.read(self._known)

    @returns_result
    async def look(self) -> News:
        """Ask the publisher. The request says nothing of the person, not even which version this is.

        Raises FailureError: Rejected where this build does not know where, or what is said there does not hold;
        Offline, Unavailable.
        """
        if not self.is_set_up:
            raise FailureError(Rejected(NOT_SET_UP))
        now = self._clock.now()
        await self._db.write(lambda tx: _keep(tx, {"tried_at": stamp(now), "failed": True}))  # until it has gone well
        reply = await self._transport.send(Request("GET", self._publisher.feed, {"accept": "application/json"}))
        if reply.status != 200:
            raise FailureError(Unavailable(self._publisher.feed))
        known = await self._db.read(lambda tx: int(_kept(tx).get("number", 0)))
        feed = read_feed(reply.body, self._publisher, now=now, known=known)
        found = feed.newest_after(self._version)
        held = {
            "number": feed.number,
            "looked_at": stamp(now),
            "release": asdict(found) if found else None,
            "failed": False,
        }
        await self._db.write(lambda tx: _keep(tx, held))
        return News(stamp(now), found)

    @returns_result
    async def open_page(self) -> None:
        """Open the page of the newer version in the person's browser.

        Raises FailureError: NotFound where none is known, Unavailable("browser").
        """
        news = await self._db.read(self._known)
        if news.release is None:
            raise FailureError(NotFound("a newer version"))
        await self._browser.open(checked(news.release.page, self._publisher.hosts))

    def _known(self, tx: Tx) -> News:
        held = _kept(tx)
        told = held.get("release")
        release = Release(**{**told, "notes": tuple(told["notes"])}) if told else None
        if release and order_of(release.version) <= order_of(self._version):  # it was installed since
            release = None
        return News(str(held.get("looked_at", "")), release)

    async def _is_due(self) -> bool:
        held = await self._db.read(_kept)
        last, pause = str(held.get("tried_at", "")), HOUR if held.get("failed") else DAY
        return not last or not timedelta() <= self._clock.now() - moment(last) < pause


def _kept(tx: Tx) -> dict[str, Any]:
    held = json.loads(upkeep.meta(tx, KEY) or "{}")
    return held if isinstance(held, dict) else {}


def _keep(tx: Tx, facts: dict[str, Any]) -> None:
    upkeep.set_meta(tx, KEY, json.dumps({**_kept(tx), **facts}))
