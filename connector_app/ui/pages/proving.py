"""Proving the history: checked as a whole or against receipts, with the way it has gone and a way to stop it."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFileDialog, QLabel, QPlainTextEdit, QVBoxLayout

from connector_app.language import said, several
from connector_app.model.audit import AuditQuery, Receipt
from connector_app.model.result import Err, Ok
from connector_app.services.errand import Errand
from connector_app.services.proof import Proof
from connector_app.store import audit, audit_extent, audit_ground
from connector_app.ui.ask import ask
from connector_app.ui.desk import Desk
from connector_app.ui.frame import Frame
from connector_app.ui.pages.keeping import Keeping
from connector_app.ui.pages.weekly import WeeklyPages
from connector_app.ui.tasks import Tasks
from connector_app.ui.views.about_history import AboutHistory
from connector_app.ui.views.activity import ActivityView
from connector_app.words import proving

WATCH = 150
"""Milliseconds between two looks at how far it is."""
LARGEST = 100_000
"""Bytes of a file of receipts: some hundreds of lines."""
NOT_ONE = said("This is not a receipt. It is one line that begins with “connector-manager/”.")


class Proving(QObject):
    """Drives what the page says of the history as a whole, and the panel that tells of it."""

    def __init__(
        self, desk: Desk, frame: Frame, tasks: Tasks, view: ActivityView, weekly: WeeklyPages, keeping: Keeping
    ) -> None:
        super().__init__()
        self._desk, self._frame, self._tasks, self._view, self._weekly = desk, frame, tasks, view, weekly
        self.about = AboutHistory(desk.theme)
        self._keeping = keeping
        keeping.show_in(self.about.keeping)
        keeping.removed.connect(lambda words: self.say(said("Old entries were removed"), words))
        keeping.refused.connect(lambda wrong: self.say(said("This could not be kept"), wrong))
        keeping.learned.connect(self.tell)
        self._errand: Errand | None = None
        self._is_told = False
        self._watch = QTimer(self, interval=WATCH)
        self._watch.timeout.connect(self._tell)
        view.verify.connect(lambda: tasks.start(self.verify(), name="verify history"))
        view.about.connect(self.show_about)
        view.stop.connect(self._stop)
        self.about.closed.connect(frame.close_panel)
        self.about.check_receipt.connect(lambda: tasks.start(self._check_receipt(), name="check a receipt"))
        self.about.page_wanted.connect(weekly.open)
        self.about.weekly_turned.connect(self._turn_weekly)
        weekly.saved.connect(self._list_pages)

    # What is known without checking

    def tell(self) -> None:
        """Say what the newest check found, unless something newer is said already."""
        if self._is_told:
            return
        query = AuditQuery(actions=("audit.verified",), limit=1)
        found = self._desk.data.read(lambda tx: audit.page(tx, query), [])
        first = self._desk.data.read(audit_extent.oldest, None)
        if found and first is not None:
            size = self._desk.data.read(audit.size, 0)
            gone = self._desk.data.read(audit_ground.mark, 0)
            words, note = proving.remembered(found[0], first.ts, size, self._desk.now(), gone)
            kept = f" {self._keeping.sentence()}" if gone or self._keeping.years else ""
            self._view.set_proof(words, f"{note}{kept}".rstrip(), "ok" if found[0].outcome == "success" else "bad")
        else:
            words, note = said("Not verified yet"), said("Every entry is linked to the one before.")
            self._view.set_proof(words, note, "text_2")

    def show_about(self) -> None:
        self._list_pages()
        self._frame.set_panel(self.about)
        self._frame.open_panel()
        self._tasks.start(self._keeping.fill(), name="say what is kept")
        self._tasks.start(self._measure(), name="measure history")

    async def _measure(self) -> None:
        answer = await self._desk.door.call(lambda v: v.almanac.extent())
        if isinstance(answer, Ok):
            found = answer.value
            self.about.set_facts(proving.reaches(found.entries, found.since, found.size, self._desk.now()))

    def _list_pages(self) -> None:
        self.about.set_weekly(self._weekly.pages(), is_on=self._weekly.is_on)

    def _turn_weekly(self, on: bool) -> None:
        wrong = self._weekly.turn(on=on)
        self._list_pages()
        if wrong:
            self.say(said("This could not be kept"), wrong)

    # Checking

    async def verify(self, receipts: Sequence[Receipt] = ()) -> None:
        """Look at every entry, and compare with receipts; whoever waits may stop it."""
        self._errand = errand = Errand()
        self._view.set_verifying(True)
        self._watch.start()
        answer = await self._desk.door.call(lambda v: v.audit.verify(receipts=receipts, errand=errand))
        self._watch.stop()
        self._errand = None
        self._view.set_errand("")
        self._view.set_verifying(False)
        match answer:
            case Ok(proof):
                self._show(proof)
            case Err() if errand.is_stopped:
                self.say(said("The check was stopped"), _looked(errand))
            case Err(failure):
                self.say(said("It could not be verified"), "")
                self._desk.say(failure, "")

    def say(self, words: str, note: str) -> None:
        """Say something of the history that is newer than the last check."""
        self._is_told = True
        self._view.set_proof(words, note, "text_2")

    def _show(self, proof: Proof) -> None:
        """Say what was proved, and what was not."""
        self._is_told = True
        words, note = proving.told(proof, self._desk.now())
        self._view.set_proof(words, note, "ok" if proof.verdict == "unbroken" else "bad")

    def _tell(self) -> None:
        if self._errand is not None:
            done, whole = self._errand.done, self._errand.whole
            self._view.set_errand(
                several(
                    whole,
                    "Verifying. {done} of {n} entry looked at.",
                    "Verifying. {done} of {n} entries looked at.",
                    done=done,
                )
                if whole
                else said("Verifying. Looking at every entry.")
            )

    def _stop(self) -> None:
        if self._errand is not None:
            self._errand.is_stopped = True

    # Receipts

    async def _check_receipt(self) -> None:
        """Ask for receipts that were kept, and compare the history with them."""
        dialog, typed, wrong = QDialog(self._view.window()), QPlainTextEdit(), QLabel()
        dialog.setWindowTitle(said("Check a receipt"))
        typed.setAccessibleName(said("Receipt"))
        typed.setPlaceholderText("connector-manager/\u2026")
        typed.setMinimumWidth(self._desk.theme.px(420))
        wrong.setWordWrap(True)
        buttons = QDialogButtonBox()
        check = buttons.addButton(said("Check", "a button"), QDialogButtonBox.ButtonRole.ActionRole)
        choose = buttons.addButton(said("Choose a file"), QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(said("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.rejected.connect(dialog.reject)
        lead = QLabel(said("Paste the line that you kept, or choose the file that it was saved to."))
        lead.setWordWrap(True)
        lines = QVBoxLayout(dialog)
        for each in (lead, typed, wrong, buttons):
            lines.addWidget(each)
        read: list[Receipt] = []

        def accept() -> None:
            read[:] = receipts_in(typed.toPlainText())
            wrong.setText("" if read else NOT_ONE)
            if read:
                dialog.accept()

        check.clicked.connect(accept)
        choose.clicked.connect(lambda: self._tasks.start(self._from_file(dialog, typed), name="read a receipt"))
        if await ask(dialog):
            await self.verify(read)

    async def _from_file(self, parent: QDialog, typed: QPlainTextEdit) -> None:
        dialog = QFileDialog(parent, said("Choose a receipt"), str(Path.home()))
        dialog.setNameFilters((said("Text (*.txt)"), said("Everything (*)")))
        if await ask(dialog):
            typed.setPlainText(text_of(Path(dialog.selectedFiles()[0])))


def _looked(errand: Errand) -> str:
    """Return how far a check came that was stopped, "" where it had not begun to look."""
    if not errand.whole:
        return ""
    return several(
        errand.whole,
        "{done} of {n} entry was looked at, and nothing was wrong with it.",
        "{done} of {n} entries were looked at, and nothing was wrong with them.",
        done=errand.done,
    )


def text_of(path: Path) -> str:
    """Return what a file of receipts holds; nothing where it cannot be read."""
    try:
        with path.open("rb") as file:
            return file.read(LARGEST).decode("utf-8", "replace")
    except OSError:
        return ""


def receipts_in(text: str) -> list[Receipt]:
    """Read receipts as they were kept: one a line, or one alone that a mail program wrapped. None where one is none."""
    for parts in ([text], [line for line in text.splitlines() if line.strip()]):
        try:
            return [Receipt.read(part) for part in parts]
        except ValueError:
            continue
    return []
