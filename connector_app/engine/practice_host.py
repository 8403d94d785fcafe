"""The practice platform of a data folder: hosted by whoever owns the folder and needs it, or found where it runs."""

import asyncio
import contextlib
from collections.abc import Callable
from pathlib import Path

from connector_app.model.clock import Clock
from connector_app.model.failure import FailureError, InUse, NotFound, Storage
from connector_app.model.item import ConnectionId
from connector_app.model.result import Err, Result
from connector_app.practice import grants
from connector_app.practice.lock import running_origin
from connector_app.practice.server import Practice
from connector_app.services.boundary import returns_result
from connector_app.services.connections import Connections
from connector_app.store import connections
from connector_app.store.database import Database

THINGS = ("platform.db", "port", "control")
"""What the platform keeps in its folder; the keys in there are not its own."""


class PracticeHost:
    """`origin` is "" until `ensure` was called; `close` ends the platform if it is ours."""

    def __init__(self, folder: Path, clock: Clock, random: Callable[[int], bytes]) -> None:
        self._folder, self._clock, self._random = folder, clock, random
        self._stack = contextlib.AsyncExitStack()
        self._own: Practice | None = None
        self._is_elsewhere = False
        self._one_at_a_time = asyncio.Lock()

    def origin(self) -> str:
        """Return where the platform answers now, or ""."""
        if self._own is not None:
            return self._own.origin
        return running_origin(self._folder) if self._is_elsewhere else ""

    @property
    def desk_url(self) -> str:
        """Return the page where things can be changed "at the platform", or "" where another process hosts it."""
        return self._own.desk_url if self._own else ""

    async def ensure(self) -> None:
        """See to it that the platform runs. Raises FailureError(Storage) where it has no place to keep its things."""
        async with self._one_at_a_time:
            if self._own is not None or (self._is_elsewhere and running_origin(self._folder)):
                return
            practice = Practice(self._folder, clock=self._clock, random=self._random)
            try:
                self._own = await self._stack.enter_async_context(practice)
                self._is_elsewhere = False
            except FailureError as error:
                if not isinstance(error.failure, InUse):
                    raise
                self._is_elsewhere = True
            except OSError as error:
                raise FailureError(Storage("unwritable", str(self._folder / "practice"))) from error

    @returns_result
    async def desk(self) -> str:
        """Return the address where things change "at the platform"; "" where another process hosts it."""
        await self.ensure()
        return self.desk_url

    async def end_sign_ins(self, person: str) -> None:
        """End at the platform what a pretend person allowed. Raises FailureError(InUse): another process hosts it."""
        await self.ensure()
        if self._own is None:
            raise FailureError(InUse("practice"))
        with self._own.platform.state.transaction():
            grants.end_all(self._own.platform, person)

    async def wipe(self) -> None:
        """End the platform if it is ours, and delete its things. The history's key stays where it is.

        Raises FailureError: InUse where another process hosts it, Storage.
        """
        if self._is_elsewhere and running_origin(self._folder):
            raise FailureError(InUse("practice"))
        await self.close()
        try:
            for path in (self._folder / "practice").glob("*"):
                if path.name.startswith(THINGS):
                    path.unlink(missing_ok=True)
        except OSError as error:
            raise FailureError(Storage("unwritable", str(self._folder / "practice"))) from error

    async def close(self) -> None:
        await self._stack.aclose()
        self._own, self._is_elsewhere = None, False


class PracticeVerbs:
    """What a person does with the practice platform as a whole."""

    def __init__(self, host: PracticeHost, accounts: Connections, db: Database) -> None:
        self._host, self._accounts, self._db = host, accounts, db

    async def desk(self) -> Result[str]:
        return await self._host.desk()

    @returns_result
    async def end_sign_in(self, id: ConnectionId) -> None:  # noqa: A002
        """End an account's sign-in at the platform: the program finds out when it next asks for something.

        Raises FailureError: NotFound, InUse where another process hosts the platform.
        """
        here = await self._db.read(lambda tx: connections.get(tx, id))
        if here is None or here.provider != "practice":
            raise FailureError(NotFound("practice account"))
        await self._host.end_sign_ins(here.account.id)

    @returns_result
    async def remove(self) -> None:
        """Disconnect every practice account, then delete the platform's things. Raises FailureError."""
        for each in await self._db.read(connections.all):
            if each.provider == "practice":
                answer = await self._accounts.disconnect(each.id)
                if isinstance(answer, Err):
                    raise FailureError(answer.failure)
        await self._host.wipe()
