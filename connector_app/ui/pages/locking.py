"""The lock of the window: on Ctrl+L, after a while without anybody, and at the start where one is set."""

import math
import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QWidget

from connector_app.language import said
from connector_app.model.result import Err, Ok
from connector_app.model.screen_lock import FORGOTTEN_HOURS, LockStanding
from connector_app.store import screen_lock
from connector_app.ui.ask import is_sure
from connector_app.ui.desk import Desk
from connector_app.ui.tasks import Tasks
from connector_app.ui.views.lock import LockView
from connector_app.words import times
from connector_app.words.failures import explain

LOOK = 5_000
"""How often is looked whether anybody was there (milliseconds)."""
_TOUCHES = {
    QEvent.Type.KeyPress,
    QEvent.Type.MouseMove,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.Wheel,
    QEvent.Type.TouchBegin,
}


class Locking(QObject):
    """Covers the window and lifts the cover. `minutes` answers after how many without anybody, 0 for never.

    `changed` tells whether it is locked; `unset` that somebody asked to lock where no passphrase is set yet.
    """

    changed = Signal(bool)
    unset = Signal()
    quit_wanted = Signal()

    def __init__(self, desk: Desk, over: QWidget, tasks: Tasks, minutes: Callable[[], int]) -> None:
        super().__init__()
        self._desk, self._over, self._tasks, self._minutes = desk, over, tasks, minutes
        self.view: LockView | None = None
        self._put_away: list[QWidget] = []
        self._touched = self._both_clocks()
        self._is_asking = False
        self._look = QTimer(self, interval=LOOK)
        self._look.timeout.connect(self._look_for_people)
        self._waiting = QTimer(self, interval=1000)
        self._waiting.timeout.connect(self._count_down)
        self._wait_ends = 0.0

    @property
    def is_locked(self) -> bool:
        return self.view is not None

    @property
    def is_set(self) -> bool:
        return self._desk.data.read(screen_lock.get, None) is not None

    def begin(self, app: QApplication) -> None:
        """Lock at once where a passphrase is set, and watch from now on whether anybody is there."""
        app.installEventFilter(self)
        self._look.start()
        if self.is_set:
            self.lock()

    def end(self, app: QApplication) -> None:
        app.removeEventFilter(self)
        self._look.stop()

    def lock(self) -> None:
        """Cover the window, where a passphrase is set."""
        if self.is_locked:
            return
        if not self.is_set:
            self.unset.emit()
            return
        self.view = view = LockView(self._desk.theme, self._over)
        view.tried.connect(lambda words: self._tasks.restart(self._open(words), name="unlock"))
        view.forgotten.connect(lambda: self._tasks.restart(self._forget(), name="forget the passphrase"))
        view.quit_wanted.connect(self.quit_wanted)
        for window in QApplication.topLevelWidgets():
            self._put_by(window)
        view.cover()
        self.changed.emit(True)
        self._tasks.start(self._stand(), name="how the lock stands")

    def unless_locked(self, act: Callable[[], object]) -> Callable[[], None]:
        """Return an act that does nothing while the window is locked."""

        def done() -> None:
            if not self.is_locked:
                act()

        return done

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in _TOUCHES:
            self._touched = self._both_clocks()
        elif kind == QEvent.Type.Show and self.is_locked and isinstance(watched, QDialog):
            QTimer.singleShot(0, self, lambda: self._put_by(watched))
        return False

    def _put_by(self, window: QWidget) -> None:
        """Hide a window of ours that is open: it may show what the cover hides. What was typed there stays."""
        if not self.is_locked or window.isHidden() or window is self._over.window():
            return
        if isinstance(window, QMenu):
            window.close()
        elif isinstance(window, QDialog) and window is not self._question():
            window.hide()
            self._put_away.append(window)

    def _question(self) -> QWidget | None:
        """Return the question that the cover itself asks, if it does."""
        return QApplication.activeModalWidget() if self._is_asking else None

    def _lift(self) -> None:
        view, self.view = self.view, None
        if view is None:
            return
        self._waiting.stop()
        self._touched = self._both_clocks()
        view.lift()
        for window in self._put_away:
            window.show()
        self._put_away.clear()
        self.changed.emit(False)

    async def _open(self, words: str) -> None:
        view = self.view
        if view is None:
            return
        view.set_busy(True)
        answer = await self._desk.door.call(lambda v: v.lock.open(words))
        if view is not self.view:  # lifted meanwhile: its lock is gone
            return
        view.set_busy(False)
        match answer:
            case Ok(True):
                self._lift()
                return
            case Ok():
                view.refuse(said("This is not the passphrase."))
            case Err(failure):
                view.refuse(explain(failure).sentence)
        await self._stand()

    async def _stand(self) -> None:
        """Show how the lock stands: how long to wait, and when it goes by itself."""
        answer = await self._desk.door.call(lambda v: v.lock.standing())
        if isinstance(answer, Ok) and self.view is not None:
            self._show(answer.value)

    def _show(self, standing: LockStanding) -> None:
        if self.view is None:
            return
        if not standing.is_set:
            self._lift()
            return
        if standing.goes_at:
            at = times.full(standing.goes_at, self._desk.now())
            self.view.set_forgotten(
                said(
                    "Somebody said that the passphrase is forgotten. Unless you unlock before, the lock goes away:"
                    " {when}.",
                    when=at,
                )
            )
        if standing.wait:
            self._wait_ends = time.monotonic() + standing.wait
            self._waiting.start()
            self._count_down()

    def _count_down(self) -> None:
        left = math.ceil(self._wait_ends - time.monotonic())
        if self.view is not None:
            self.view.set_wait(max(0, left))
        if left <= 0:
            self._waiting.stop()

    async def _forget(self) -> None:
        question = said(
            "Nobody can look the passphrase up. The lock can go away by itself: {hours} hours from now. Nothing is lost"
            " then. Whoever knows the passphrase and unlocks before that keeps the lock, and sees that this was asked.",
            hours=FORGOTTEN_HOURS,
        )
        self._is_asking = True
        try:
            is_wanted = await is_sure(
                self._over, said("Forgotten?"), question, keep=said("Cancel"), go=said("Let it go away")
            )
        finally:
            self._is_asking = False
        if is_wanted:
            answer = await self._desk.door.call(lambda v: v.lock.forget())
            if isinstance(answer, Ok):
                self._show(answer.value)

    def _look_for_people(self) -> None:
        """Lock where nobody was there for long enough; a lock that goes away by itself goes when its time has come."""
        minutes = self._minutes()
        if self.is_locked:
            self._tasks.restart(self._stand(), name="how the lock stands")
        elif minutes and self.is_set and self._idle >= 60 * minutes:
            self.lock()

    def _both_clocks(self) -> tuple[float, float]:
        return time.monotonic(), self._desk.now().timestamp()

    @property
    def _idle(self) -> float:
        """Return for how long nobody was there (seconds).

        One clock may have stood still while the computer slept, the other may have been set back.
        """
        return max(now - then for now, then in zip(self._both_clocks(), self._touched, strict=True))
