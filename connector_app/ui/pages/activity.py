"""Activity: one sentence an entry, searched, narrowed, proved, given away."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Literal

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from connector_app.model.audit import AuditQuery
from connector_app.model.clock import stamp
from connector_app.model.result import Err, Ok
from connector_app.services.proof import Proof
from connector_app.store import audit
from connector_app.ui.ask import ask
from connector_app.ui.desk import Desk
from connector_app.ui.row_model import RowModel
from connector_app.ui.rows import activity_rows
from connector_app.ui.tasks import Tasks
from connector_app.ui.views.activity import ActivityView
from connector_app.words import times
from connector_app.words.amounts import entries

PAGE = 200
TIMES = (("today", "Today"), ("week", "The last 7 days"), ("month", "The last 30 days"))
KINDS = (
    ("item", "Items"),
    ("oauth,token,connection,keys", "Sign-ins"),
    ("sync,webhook,rate,gap", "Updates"),
    ("outbox,api", "Sending"),
    ("audit,settings,storage", "This program"),
)
OUTCOMES = (("success", "Worked"), ("error", "Did not work"), ("refused", "Refused"), ("waiting", "Waiting"))
OPTIONS = {"time": TIMES, "kind": KINDS, "outcome": OUTCOMES}
_DAYS = {"today": 0, "week": 7, "month": 30}
_FORMS: dict[str, Literal["csv", "jsonl", "bundle"]] = {".csv": "csv", ".jsonl": "jsonl"}


class ActivityPage(QObject):
    """Drives the history's view."""

    def __init__(self, desk: Desk, tasks: Tasks) -> None:
        super().__init__()
        self._desk, self._tasks = desk, tasks
        self.view = ActivityView(desk.theme)
        self.model = RowModel()
        self.model.setParent(self)
        self._account = ""
        self._filters = {"time": "", "account": "", "kind": "", "outcome": ""}
        self._text, self._target, self._limit = "", "", PAGE
        self._proof: Proof | None = None
        self.view.set_model(self.model)
        for which, options in OPTIONS.items():
            self.view.set_filter(which, options)
        self.view.searched.connect(self._search)
        self.view.filtered.connect(self._filter)
        self.view.verify.connect(lambda: tasks.start(self._verify(), name="verify history"))
        self.view.export.connect(lambda: tasks.start(self._export(), name="export history"))
        self.view.empty_acted.connect(self._clear)
        self.view.table.verticalScrollBar().valueChanged.connect(self._scrolled)
        self.view.set_proof("Not verified yet", "Every entry is linked to the one before.", "text_2")

    def scope(self, account: str) -> None:
        self._account, self._target, self._limit = account, "", PAGE
        self.reload()

    def show_item(self, item: str) -> None:
        """Show what happened to one item."""
        self._target, self._limit = item, PAGE
        self.reload()

    def query(self) -> AuditQuery:
        """Return what is shown, as a question."""
        since = ""
        if days := _DAYS.get(self._filters["time"], -1) + 1:
            here = self._desk.now().astimezone()
            midnight = here.replace(hour=0, minute=0, second=0, microsecond=0)
            since = stamp(midnight - timedelta(days=max(0, days - 2) if days > 1 else 0))
        return AuditQuery(
            text=self._text,
            actions=tuple(a for a in self._filters["kind"].split(",") if a),
            connection=self._account or self._filters["account"],
            target=self._target,
            outcome=self._filters["outcome"],
            since=since,
            limit=self._limit,
        )

    def state(self) -> dict[str, str]:
        """Return the filters, to be there again after the next start."""
        return dict(self._filters)

    def restore(self, state: Mapping[str, str]) -> None:
        self._filters = {name: state.get(name, "") for name in self._filters}
        for which, options in OPTIONS.items():
            if self._filters[which] not in dict(options):
                self._filters[which] = ""
            self.view.set_filter(which, options, self._filters[which])

    def reload(self) -> None:
        desk, query = self._desk, self.query()
        found = desk.data.read(lambda tx: audit.page(tx, query), [])
        count = desk.data.read(lambda tx: audit.count(tx, query), 0)
        ribbons = {str(c.id): c.colour for c in (*desk.former.values(), *desk.accounts.values())}
        names = desk.names()
        self.model.set_rows(activity_rows(found, names, ribbons, desk.now()))
        self.view.set_filter("account", [] if self._account else list(names.items()), self._filters["account"])
        self.view.set_export_count(count)
        if found:
            self.view.show_table()
        elif self._is_narrowed():
            self.view.show_empty("search", "Nothing matches", "No entry of the history fits.", "Clear filters")
        else:
            self.view.show_empty("inbox", "Nothing has happened yet", "Everything this program does is written here.")

    def _is_narrowed(self) -> bool:
        return bool(self._text or self._target or any(self._filters.values()))

    def _clear(self) -> None:
        self._filters = dict.fromkeys(self._filters, "")
        self._text = self._target = ""
        for which, options in OPTIONS.items():
            self.view.set_filter(which, options)
        self.view.search.field.clear()
        self.reload()

    def _search(self, text: str) -> None:
        self._text, self._limit = text.strip(), PAGE
        self.reload()

    def _filter(self, which: str, answer: str) -> None:
        self._filters[which], self._limit = answer, PAGE
        self.reload()

    def _scrolled(self, value: int) -> None:
        bar = self.view.table.verticalScrollBar()
        if value >= bar.maximum() - bar.pageStep() and len(self.model.rows) >= self._limit:
            self._limit += PAGE
            self.reload()

    async def _verify(self) -> None:
        self.view.set_verifying(True)
        self.view.set_proof("Looking at every entry", "", "text_2")
        answer = await self._desk.door.call(lambda v: v.audit.verify())
        self.view.set_verifying(False)
        match answer:
            case Ok(proof):
                self.show_proof(proof)
            case Err(failure):
                self.view.set_proof("It could not be verified", "", "text_2")
                self._desk.say(failure, "")

    def show_proof(self, proof: Proof) -> None:
        """Say what was proved, and what was not."""
        now = self._desk.now()
        since = times.full(proof.since, now)
        match proof.verdict:
            case "unbroken":
                words = f"{entries(proof.size)} in all accounts, unbroken since {since[:1].lower()}{since[1:]}"
                self.view.set_proof(words if proof.size else "Nothing to verify yet", covered(proof), "ok")
            case "damaged":
                words = f"Entry {proof.first_bad:,} is not what it was"
                self.view.set_proof(words, "Everything before the last good signature still holds.", "bad")
            case "shortened":
                words = f"Entries are missing from {proof.first_bad:,} on"
                self.view.set_proof(words, "The copy of the history in your computer’s safe knows more.", "bad")

    async def _export(self) -> None:
        dialog = QFileDialog(self.view.window(), "Export the history", str(Path.home() / "history.csv"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters(["For spreadsheets (*.csv)", "JSON lines (*.jsonl)", "With proofs, a folder (*)"])
        if not await ask(dialog):
            return
        await self.export_to(Path(dialog.selectedFiles()[0]))

    async def export_to(self, path: Path) -> None:
        """Write what is shown and counted to a file; its ending says how."""
        form = _FORMS.get(path.suffix.lower(), "bundle")
        query = replace(self.query(), limit=PAGE)
        answer = await self._desk.door.call(lambda v: v.audit.export(path, form, query, with_practice=True))
        match answer:
            case Ok(count):
                it = "It is" if count == 1 else "They are"
                self.view.set_proof(f"{entries(count)} written", f"{it} in {path.name}.", "text_2")
            case Err(failure):
                self._desk.say(failure, "")


def covered(proof: Proof) -> str:
    """Say how many entries are signed, with what they were compared, and which words are gone."""
    signed = proof.signed_size
    every = "It is" if proof.size == 1 else "All are" if signed == proof.size else ""
    some = every or f"{signed:,} of them {'is' if signed == 1 else 'are'}"
    parts = [f"{some} sealed with a signature" if signed else "Not sealed with a signature yet"]
    if proof.anchored:
        safe = "a file of its own" if proof.home == "practice-file" else "your computer’s safe"
        parts.append(f"compared with the note of it in {safe}")
    if proof.forgotten:
        parts.append(f"the words of {entries(proof.forgotten)} were forgotten")
    return ", ".join(parts) + "."
