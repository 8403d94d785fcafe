"""What a person does with the practice platform as a whole."""

from connector_app.engine.practice_host import PracticeHost
from connector_app.model.failure import FailureError
from connector_app.model.result import Err, Result
from connector_app.services.boundary import returns_result
from connector_app.services.connections import Connections
from connector_app.store import connections
from connector_app.store.database import Database


class PracticeVerbs:
    def __init__(self, host: PracticeHost, accounts: Connections, db: Database) -> None:
        self._host, self._accounts, self._db = host, accounts, db

    async def desk(self) -> Result[str]:
        return await self._host.desk()

    @returns_result
    async def remove(self) -> None:
        """Disconnect every practice account, then delete the platform's things. Raises FailureError."""
        for each in await self._db.read(connections.all):
            if each.provider == "practice":
                answer = await self._accounts.disconnect(each.id)
                if isinstance(answer, Err):
                    raise FailureError(answer.failure)
        await self._host.wipe()
