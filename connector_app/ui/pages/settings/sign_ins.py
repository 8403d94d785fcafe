"""Says how each sign-in goes on, and renews it: by itself where that is enough, else by signing in again."""

from datetime import datetime
from typing import Literal

from PySide6.QtCore import QObject

from connector_app.language import said
from connector_app.model.connection import Connection, ConnectionStatus
from connector_app.model.forecast import Forecast, SignIn, in_order
from connector_app.model.item import ConnectionId
from connector_app.model.result import Err
from connector_app.store import sign_ins
from connector_app.ui.pages.settings.place import Place
from connector_app.ui.views.settings.sign_ins import SignInRow, SignInsCard
from connector_app.words.forecast import when

Action = Literal["", "renew", "again"]
ACTIONS: dict[Action, str] = {"": "", "renew": said("Renew", "a button"), "again": said("Sign in again")}
"""What can be done about a sign-in, as its button says it."""


class SignIns(QObject):
    """Drives the card."""

    def __init__(self, place: Place, card: SignInsCard) -> None:
        super().__init__()
        self._place, self._card = place, card
        self._actions: dict[str, Action] = {}
        card.renew.connect(self._renew)
        place.desk.news.changed.connect(self._note)

    def _note(self, tables: frozenset[str]) -> None:
        if self._card.isVisible() and tables & {"connections", "sign_ins"}:
            self._place.desk.refresh_accounts()
            self.show()

    def show(self) -> None:
        desk, now = self._place.desk, self._place.desk.now()
        known = desk.data.read(sign_ins.all, {})
        ends = {each.id: each.ends for each in desk.providers.values()}
        found = in_order(desk.accounts.values(), lambda id: ends.get(id, ()), known, now)  # noqa: A006
        self._actions = {str(here.id): self._action(here, each, known.get(here.id, SignIn())) for here, each in found}
        self._card.set_rows([self._row(here, each, now) for here, each in found])

    def _row(self, here: Connection, each: Forecast, now: datetime) -> SignInRow:
        is_urgent = each.sort == "ended" or each.is_soon(now)
        action = ACTIONS[self._actions[here.id]]
        return SignInRow(
            here.id,
            here.name,
            here.provider,
            said("{sentence}.", sentence=when(each, now)),
            each.why,
            action,
            is_urgent,
        )

    def _action(self, here: Connection, each: Forecast, known: SignIn) -> Action:
        if here.status is ConnectionStatus.OFF or self._place.desk.provider(here.provider) is None:
            return ""
        if each.sort in {"ended", "ends", "perhaps"}:
            return "again"
        return "renew" if each.sort == "unused" and known.is_renewable else ""

    def _renew(self, account: str) -> None:
        here = self._place.desk.accounts.get(ConnectionId(account))
        if here is not None and self._actions.get(account) == "renew":
            self._place.tasks.start(self._renewed(here), name="renew a sign-in")
        elif here is not None:
            self._place.sign_in(account)

    async def _renewed(self, here: Connection) -> None:
        answer = await self._place.desk.door.call(lambda v: v.renewal.renew(here.id))
        if isinstance(answer, Err):
            self._place.say(answer.failure)
            return
        self._place.note(said("The sign-in of {account} was renewed.", account=here.name))
        self.show()
