"""Keeps the detailed log of an account, as a person asks for it in the account's menu."""

from collections.abc import Coroutine
from datetime import timedelta
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from connector_app.language import said
from connector_app.model.clock import moment
from connector_app.model.connection import Connection
from connector_app.model.failure import Failure, NotFound
from connector_app.model.item import ConnectionId
from connector_app.model.result import Err, Ok
from connector_app.services.detailed import LASTS
from connector_app.store import detailed
from connector_app.ui.desk import Desk
from connector_app.ui.tasks import Tasks
from connector_app.ui.views.account_log import AccountLogDialog
from connector_app.words import detailed as words
from connector_app.words.failures import explain

LOOK = 1_000
"""How often an open dialog looks whether the log has ended by itself (milliseconds)."""


def kept(desk: Desk) -> dict[ConnectionId, str]:
    """Return of which accounts a detailed log is kept now, and until when, as a clock shows it."""
    now, found = desk.now(), desk.data.read(detailed.until, {})
    ends = {here: moment(at) for here, at in found.items()}
    return {here: f"{at.astimezone():%H:%M}" for here, at in ends.items() if timedelta() < at - now <= LASTS}


def sign(desk: Desk) -> str:
    """Return what the status line says while one is kept, "" where none is."""
    logs = [
        said("writing a detailed log of {account} until {clock}", account=desk.account_name(here), clock=at)
        for here, at in kept(desk).items()
    ]
    return " · ".join(logs)


class AccountLog:
    """Drives the dialog of one account."""

    def __init__(self, desk: Desk, tasks: Tasks, parent: QWidget, account: Connection) -> None:
        self._desk, self._tasks, self._id = desk, tasks, account.id
        self.view = view = AccountLogDialog(desk.theme, parent, account.name)
        view.begun.connect(lambda: self._start(self._begin()))
        view.ended.connect(lambda: self._start(self._end()))
        view.wanted.connect(lambda: self._start(self._open()))
        view.removed.connect(lambda: self._start(self._remove()))
        look = QTimer(view, interval=LOOK)
        look.timeout.connect(self._show)
        look.start()
        view.finished.connect(self._close)
        self._was, self._is_open = "", True
        self._show(anew=True)

    def open(self) -> None:
        self.view.open()

    def _close(self) -> None:
        self._is_open = False
        self.view.deleteLater()

    def _start(self, work: Coroutine[Any, Any, None]) -> None:
        self._tasks.start(work, name="detailed log")

    def _show(self, *, anew: bool = False) -> None:
        until = kept(self._desk).get(self._id, "")
        if anew or until != self._was:
            self._was = until
            self.view.set_until(words.until(until) if until else "")
        self._tasks.start(self._look(), name="look for a detailed log")

    async def _look(self) -> None:
        """Offer to show and to remove what was written, once anything was."""
        answer = await self._desk.door.call(lambda v: v.detailed.is_there(self._id))
        if isinstance(answer, Ok) and self._is_open:
            self.view.set_there(is_there=answer.value)

    async def _begin(self) -> None:
        match await self._desk.door.call(lambda v: v.detailed.begin(self._id)):
            case Ok(_):
                self.view.show_text("")
                self._show(anew=True)
            case Err(failure):
                self._say(failure)

    async def _end(self) -> None:
        answer = await self._desk.door.call(lambda v: v.detailed.end(self._id))
        self._show(anew=True)
        if isinstance(answer, Err):
            self._say(answer.failure)

    async def _open(self) -> None:
        match await self._desk.door.call(lambda v: v.detailed.text(self._id)):
            case Ok(text):
                self.view.show_text(text)
            case Err(NotFound()):
                self.view.say(words.NOTHING_YET)
            case Err(failure):
                self._say(failure)

    async def _remove(self) -> None:
        match await self._desk.door.call(lambda v: v.detailed.remove(self._id)):
            case Ok(was_there):
                self.view.show_text("")
                self._show(anew=True)
                self.view.say(words.DELETED if was_there else words.NONE)
            case Err(failure):
                self._say(failure)

    def _say(self, failure: Failure) -> None:
        told = explain(failure)
        self.view.say(f"{told.heading}. {told.sentence}")
