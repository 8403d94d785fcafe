"""The history for others: a table, exact entries with proofs, a folder for an auditor, a receipt to keep."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

from PySide6.QtCore import QDate, QObject, QTimer
from PySide6.QtWidgets import QDateEdit, QDialog, QDialogButtonBox, QFormLayout, QLabel

from connector_app.language import said, several
from connector_app.model.audit import AuditQuery
from connector_app.model.clock import moment, stamp
from connector_app.model.failure import Cancelled
from connector_app.model.result import Err, Ok, Result
from connector_app.services.errand import Errand
from connector_app.services.pack import Asked
from connector_app.services.saving import FORMS
from connector_app.store import audit, audit_extent
from connector_app.ui import history_pages
from connector_app.ui.ask import ask, new_file
from connector_app.ui.desk import Desk
from connector_app.ui.entry_rows import activity_rows
from connector_app.ui.tasks import Tasks
from connector_app.ui.views.activity import ActivityView
from connector_app.ui.views.export_choice import Form, Offer, choose
from connector_app.words import spans, times

KINDS = {
    ".csv": said("For spreadsheets (*.csv)"),
    ".xlsx": said("Excel workbook (*.xlsx)"),
    ".jsonl": said("JSON lines (*.jsonl)"),
    "": said("With proofs, a folder (*)"),
}
WATCH = 150
"""Milliseconds between two looks at how far it is."""
ON_PAPER = 20_000
"""Entries that are drawn as pages: the newest ones; the table and the proof hold all."""


class Giving(QObject):
    """Writes what is shown to files. `query` says what is shown, `is_narrowed` whether something is left out."""

    def __init__(
        self,
        desk: Desk,
        tasks: Tasks,
        view: ActivityView,
        query: Callable[[], AuditQuery],
        is_narrowed: Callable[[], bool],
        say: Callable[[str, str], None],
    ) -> None:
        super().__init__()
        self._desk, self._view, self._query, self._is_narrowed, self._say = desk, view, query, is_narrowed, say
        self._errand: Errand | None = None
        self._watch = QTimer(self, interval=WATCH)
        self._watch.timeout.connect(self._tell)
        view.receipt.connect(lambda: tasks.start(self._save_receipt(), name="save receipt"))
        view.export.connect(lambda: tasks.start(self._export(), name="export history"))
        view.pack.connect(lambda: tasks.start(self.pack(), name="pack for an auditor"))
        view.stop.connect(self._stop)

    # A receipt

    async def _save_receipt(self) -> None:
        title, kinds = said("Save a receipt"), (said("Text (*.txt)"),)
        if path := await new_file(self._view.window(), title, "history-receipt.txt", kinds):
            await self.save_receipt_to(path)

    async def save_receipt_to(self, path: Path) -> None:
        """Write one line to keep elsewhere: it proves later what the history holds now."""
        match await self._desk.door.call(lambda v: v.audit.save_receipt(path)):
            case Ok(line):
                words = said("Print it, or mail it to yourself: {line}", line=line)
                self._say(said("A receipt is in {file}", file=path.name), words)
            case Err(failure):
                self._desk.say(failure, "")

    # A table, or entries with proofs

    async def _export(self) -> None:
        """Say how many entries it takes, ask in which form and where to."""
        query = self._query()
        count, of_practice = await self._count(query), await self._count(replace(query, provider="practice"))
        choice = await choose(self._view.window(), Offer(count, of_practice, self._narrows(query)))
        if choice is None:
            return
        title, kinds = said("Export the history"), (KINDS[choice.suffix],)
        if path := await new_file(self._view.window(), title, f"history{choice.suffix}", kinds, choice.suffix):
            await self.export_to(path, with_practice=choice.with_practice)

    async def _count(self, query: AuditQuery) -> int:
        answer = await self._desk.door.call(lambda v: v.audit.count(query))
        return answer.value if isinstance(answer, Ok) else 0

    def _narrows(self, query: AuditQuery) -> bool:
        return self._is_narrowed() or bool(query.connection)

    async def export_to(self, path: Path, *, with_practice: bool = True) -> None:
        """Write what is shown and counted to a file; its ending says how."""
        form: Form = FORMS.get(path.suffix.lower(), "bundle")
        query, errand = replace(self._query(), limit=1), self._begin()
        answer: Result[int] = await self._desk.door.call(
            lambda v: v.audit.export(path, form, query, with_practice=with_practice, errand=errand)
        )
        where = _in_part if self._narrows(query) else _in_file
        self._end(errand, answer, lambda count: where(count, path.name))

    # Everything for an auditor

    async def pack(self) -> None:
        """Ask from which day to which, and where to."""
        first = self._desk.data.read(audit_extent.oldest, None)
        today = self._desk.now().astimezone().date()
        begin = moment(first.ts).astimezone().date() if first and first.ts else today
        dialog, lines = QDialog(self._view.window()), QFormLayout()
        dialog.setWindowTitle(said("Auditor pack"))
        lines.addRow(QLabel(said("A folder that another person can read and check.")))
        days = [QDateEdit(QDate(day.year, day.month, day.day)) for day in (begin, today)]
        for name, each in zip((said("From", "a day"), said("Up to and with", "a day")), days, strict=True):
            each.setCalendarPopup(True)
            each.setAccessibleName(name)
            lines.addRow(name, each)
        buttons = QDialogButtonBox()
        buttons.addButton(said("Choose a folder"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(said("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(dialog.accept)
        buttons.rejected.connect(dialog.reject)
        lines.addRow(buttons)
        dialog.setLayout(lines)
        if not await ask(dialog):
            return
        from_, to = (date(each.date().year(), each.date().month(), each.date().day()) for each in days)
        title, kinds = said("Auditor pack"), (said("A new folder (*)"),)
        if path := await new_file(self._view.window(), title, f"history-{from_}-to-{to}", kinds):
            await self.pack_to(path, from_, to)

    async def pack_to(self, path: Path, first: date, last: date) -> None:
        """Write a folder with everything that somebody needs who has to check: pages, table, entries, proofs."""
        now = self._desk.now()
        since, until = (spans.bounds(f"{spans.DAY}{day}", now)[end] for day, end in ((first, 0), (last, 1)))
        query = replace(AuditQuery(since=since, until=until), connection=self._query().connection)
        accounts = self._desk.accounts.values()
        with_practice = query.connection.startswith("practice-") or all(a.provider == "practice" for a in accounts)
        span = said(
            "from {first} to {last}, by the days of the place where it was made", first=str(first), last=str(last)
        )
        errand = self._begin()
        drawn = await self._drawn(query, span, errand, with_practice=with_practice)
        asked = Asked(query, span, {"history.pdf": drawn}, with_practice)
        answer: Result[int] = Err(Cancelled())
        if not errand.is_stopped:
            answer = await self._desk.door.call(lambda v: v.audit.pack(path, asked, errand))
        self._end(errand, answer, lambda count: _in_pack(count, path.name))

    async def _drawn(self, query: AuditQuery, span: str, errand: Errand, *, with_practice: bool) -> bytes:
        desk, limited = self._desk, replace(query, limit=ON_PAPER)
        found = desk.data.read(lambda tx: audit.page(tx, limited), [])
        found = [each for each in found if with_practice or each.provider != "practice"]
        lead = [
            said("Entries {days}.", "from when to when", days=span),
            said("Made {when}. The newest come first.", when=times.full(stamp(desk.now()), desk.now())),
        ]
        if len(found) == ON_PAPER:
            lead.append(said("Only the newest {n} stand here; the table and the proof hold all.", n=ON_PAPER))
        lead.append(said("These pages are for reading. What proves anything lies in the folder “proof”."))

        def go_on(done: int) -> bool:
            errand.done, errand.whole = done, len(found)
            return not errand.is_stopped

        return await history_pages.pages(said("History"), lead, activity_rows(found, desk.called(), desk.now()), go_on)

    # What takes long

    def _begin(self) -> Errand:
        self._errand = Errand()
        self._watch.start()
        return self._errand

    def _end(self, errand: Errand, answer: Result[int], where: Callable[[int], str]) -> None:
        self._watch.stop()
        self._errand = None
        self._view.set_errand("")
        match answer:
            case Ok(count):
                self._say(several(count, "{n} entry written", "{n} entries written"), where(count))
            case Err() if errand.is_stopped:
                self._say(said("The export was stopped"), said("Nothing whole was written."))
            case Err(failure):
                self._desk.say(failure, "")

    def _tell(self) -> None:
        if self._errand is not None:
            done, whole = self._errand.done, self._errand.whole
            self._view.set_errand(
                several(
                    whole,
                    "Exporting. {done} of {n} entry written.",
                    "Exporting. {done} of {n} entries written.",
                    done=done,
                )
                if whole
                else said("Exporting. Looking for the entries.")
            )

    def _stop(self) -> None:
        if self._errand is not None:
            self._errand.is_stopped = True


def _in_file(count: int, file: str) -> str:
    return several(count, "It is in {file}.", "They are in {file}.", file=file)


def _in_part(count: int, file: str) -> str:
    return several(
        count,
        "It is in {file}, without what the filters leave out.",
        "They are in {file}, without what the filters leave out.",
        file=file,
    )


def _in_pack(count: int, file: str) -> str:
    return several(
        count,
        "It is in {file}, with pages to read, a table, and the proof.",
        "They are in {file}, with pages to read, a table, and the proof.",
        file=file,
    )
