"""The status line: how the accounts stand, what was just said, and what can be taken back."""

from PySide6.QtCore import QObject, QTimer, Signal

from connector_app.language import said, several
from connector_app.model.failure import Failure
from connector_app.model.item import ItemId
from connector_app.model.outbox import OutboxEntry
from connector_app.ui.desk import Desk
from connector_app.ui.frame import Frame
from connector_app.ui.pages import account_log
from connector_app.ui.pages.outbox import OutboxPage
from connector_app.ui.pages.picking import Picking
from connector_app.words import times
from connector_app.words.failures import explain
from connector_app.words.freshness import standing

NOBODY = said("No account yet")
TOLD = 8_000
"""How long a sentence about a failure stays (milliseconds); the accounts' state stays longer."""


class Status(QObject):
    """Drives the line. `stood` tells how the whole program stands: paused, in words."""

    stood = Signal(bool, str)

    def __init__(self, desk: Desk, frame: Frame, outbox: OutboxPage, picking: Picking) -> None:
        super().__init__()
        self._desk, self._line, self._outbox, self._picking = desk, frame.status, outbox, picking
        self._account = self._said = self._waiting = ""
        self._is_paused = False
        self._second = QTimer(self, interval=500)
        self._second.timeout.connect(self.show_undo)
        self._quiet = QTimer(self, singleShot=True, interval=TOLD)
        self._quiet.timeout.connect(self.forget_said)
        frame.undo.connect(self.undo)
        outbox.paused.connect(self._show_paused)
        outbox.waiting.connect(self._show_waiting)

    def scope(self, account: str) -> None:
        """Speak of one account; the empty id is all of them."""
        self._account = account
        self.show()

    def say(self, failure: Failure, name: str) -> None:
        """Say a failure, for a while."""
        told = explain(failure, name or said("The platform"))
        self.tell(f"{told.heading}. {told.sentence}")

    def tell(self, words: str) -> None:
        """Say something, for a while."""
        self._said = words
        self._quiet.start()
        self.show()

    def forget_said(self) -> None:
        """Say again how the accounts stand."""
        self._said = ""
        self.show()

    def show(self) -> None:
        """Say what is known now."""
        now, every = self._desk.now(), list(self._desk.accounts.values())
        whole = standing([(c, self._desk.freshness(c.id)) for c in every], now) if every else None
        self.stood.emit(self._is_paused, whole.words[0] if whole else NOBODY)
        if self._said:
            self._line.set_words([self._said])
        elif whole is None:
            self._line.set_words([NOBODY])
        else:
            shown = [c for c in every if c.id == self._account]
            told = standing([(c, self._desk.freshness(c.id)) for c in shown], now) if shown else whole
            paused = said("sending is paused", "in a row with other states") if self._is_paused else ""
            more = [paused, self._waiting, account_log.sign(self._desk)]
            self._line.set_words([*told.words, *filter(None, more)], told.share)

    def _show_paused(self, is_paused: bool) -> None:
        if is_paused is not self._is_paused:
            self._is_paused = is_paused
            self.show()

    def _show_waiting(self, words: str) -> None:
        if words != self._waiting:
            self._waiting = words
            self.show()

    # Taking back

    def show_undo(self) -> None:
        """Offer to take the newest change back, and count its seconds."""
        entry = self._outbox.newest_undoable()
        if entry is None:
            self._line.set_undo("")
            self._second.stop()
            return
        left = round(times.seconds_until(entry.not_before, self._desk.now()))
        together = self._together(entry)
        many = len(together)
        words = several(many, "Undo {n} change", "Undo {n} changes") if many > 1 else said("Undo", "a button")
        seconds = said("({n} s)", "seconds left", n=left) if left > 0 and not self._is_paused else ""
        self._line.set_undo(words, seconds)
        self._second.start()

    def undo(self) -> None:
        """Take the newest change back, with those that were made in one step with it, as long as they wait."""
        entry = self._outbox.newest_undoable()
        if entry is None:
            return
        if len(together := self._together(entry)) > 1:
            self._picking.undo(together)
        else:
            self._outbox.undo(entry.id)

    def _together(self, entry: OutboxEntry) -> tuple[ItemId, ...]:
        batch = self._picking.batch_of(entry)
        return self._picking.waiting_of(batch) if batch else ()
