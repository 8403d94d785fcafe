"""Whether the program goes on without its window: the tray, and what closing the window does."""

from collections.abc import Callable
from typing import Any, Protocol

from PySide6.QtCore import QObject
from PySide6.QtGui import QCloseEvent, QIcon
from PySide6.QtWidgets import QApplication, QMainWindow

from connector_app.config import Window
from connector_app.language import said
from connector_app.ui.ask import choose
from connector_app.ui.desk import Desk
from connector_app.ui.main_window import MainWindow
from connector_app.ui.tasks import Tasks
from connector_app.ui.tray import Tray

KEEP, QUIT = said("Keep running"), said("Quit")
QUESTION = said(
    "The program can go on without its window: your accounts stay up to date, and changes that wait are sent. You find"
    " it beside the clock. What you choose now holds until you change it in the settings."
)


class Ending(Protocol):
    """What ends the program."""

    def set(self) -> None: ...


class Background(QObject):
    """Hears that the window is closed. Qt itself never ends the loop: the teardown would be lost.

    Without a tray, closing the window ends the program: nobody could find it again. `read` answers the settings of the
    window, `write` keeps one.
    """

    def __init__(
        self,
        app: QApplication,
        window: QMainWindow,
        desk: Desk,
        tasks: Tasks,
        closed: Ending,
        *,
        read: Callable[[], Window],
        write: Callable[[str, str, object], str],
    ) -> None:
        super().__init__(window)
        self._app, self._window, self._desk, self._tasks, self._closed = app, window, desk, tasks, closed
        self._read, self._write = read, write
        self.tray = Tray(desk.theme, QIcon(window.windowIcon()))
        self.tray.quit_wanted.connect(closed.set)
        self.tray.pause_wanted.connect(lambda is_paused: tasks.start(self._pause(is_paused), name="pause sending"))
        window.installEventFilter(self)

    def follow(self, main: MainWindow) -> None:
        """Show in the tray how the program stands, where a tray is wanted."""
        main.stood.connect(lambda needs, is_paused, words: self.tray.set_state(needs, words, is_paused=is_paused))
        self.fit()

    def fit(self) -> None:
        """Do what the settings say now."""
        self.tray.set_wanted(is_wanted=self._read().tray)

    def close(self) -> None:
        """Leave the tray."""
        self._window.removeEventFilter(self)
        self.tray.close()

    def eventFilter(self, watched: QObject, event: Any) -> bool:
        if not isinstance(event, QCloseEvent):
            return super().eventFilter(watched, event)
        way = self._read().when_closed if self.tray.is_there and not self._app.isSavingSession() else "quit"
        if way == "quit":
            self._closed.set()
            return super().eventFilter(watched, event)
        event.ignore()
        if way == "keep":
            self._window.hide()
        else:
            self._tasks.restart(self._ask(), name="ask about closing")
        return True

    async def _ask(self) -> None:
        """Ask once what closing the window shall do; who does not answer keeps the window."""
        answer = await choose(self._window, said("Keep running?"), QUESTION, KEEP, QUIT)
        if not answer:
            return
        self._write("window", "when_closed", "keep" if answer == KEEP else "quit")
        if answer == KEEP:
            self._window.hide()
        else:
            self._closed.set()

    async def _pause(self, is_paused: bool) -> None:
        await self._desk.door.call(lambda v: v.outbox.pause(is_paused=is_paused))
