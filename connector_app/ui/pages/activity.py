"""Activity: one sentence an entry, searched, narrowed, told in full, proved."""

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import QDate, QObject, QPoint
from PySide6.QtWidgets import QCalendarWidget, QDialog, QDialogButtonBox, QMenu, QVBoxLayout

from connector_app.language import said, several
from connector_app.model.audit import AuditEntry, AuditQuery
from connector_app.model.clock import moment
from connector_app.model.result import Err, Ok
from connector_app.store import audit
from connector_app.ui.ask import ask, is_sure
from connector_app.ui.desk import Desk
from connector_app.ui.entry_rows import FOLD, activity_rows, fold_of
from connector_app.ui.frame import Frame
from connector_app.ui.pages.giving import Giving
from connector_app.ui.pages.keeping import Keeping
from connector_app.ui.pages.proving import Proving
from connector_app.ui.pages.weekly import WeeklyPages
from connector_app.ui.records import sentence
from connector_app.ui.row_model import RowModel
from connector_app.ui.tasks import Tasks
from connector_app.ui.views.activity import ActivityView
from connector_app.ui.views.entry_details import EntryDetails, EntryShown
from connector_app.words import history, particulars, spans, times
from connector_app.words.amounts import entries

PAGE = 200
SHOWN_DAYS = 21
"""Days in the picture of activity."""
PICK = "pick"
KINDS = (
    ("item", said("Items")),
    ("oauth,token,connection,keys", said("Sign-ins")),
    ("sync,webhook,rate,gap", said("Updates")),
    ("outbox,api", said("Sending")),
    ("audit,details,settings,storage", said("This program")),
)
OUTCOMES = (
    ("success", said("Worked")),
    ("error", said("Did not work")),
    ("refused", said("Refused", "an outcome")),
    ("waiting", said("Waiting", "an outcome")),
)
ACTORS = (
    ("you", said("You", "who did something")),
    ("program", said("This program")),
    ("platform", said("Somebody at the platform")),
)
OPTIONS = {"kind": KINDS, "actor": ACTORS, "outcome": OUTCOMES}
FILTERS = ("time", "account", "kind", "action", "actor", "outcome")
FORGOTTEN = said("The words of this entry were forgotten. The entry itself stands, and so does the proof.")
DAMAGED = said("Verify the history to learn which entries are damaged and up to where it is still good.")


class ActivityPage(QObject):
    """Drives the history's view."""

    def __init__(self, desk: Desk, frame: Frame, tasks: Tasks, weekly: WeeklyPages, keeping: Keeping) -> None:
        super().__init__()
        self._desk, self._frame, self._tasks = desk, frame, tasks
        self.view = ActivityView(desk.theme)
        self.details = EntryDetails(desk.theme)
        self.model = RowModel()
        self.model.setParent(self)
        self.proving = Proving(desk, frame, tasks, self.view, weekly, keeping)
        self.giving = Giving(desk, tasks, self.view, self.query, self._is_narrowed, self.proving.say)
        keeping.pack = self.giving.pack
        for each in (self.proving, self.giving):
            each.setParent(self)
        self.details.page_wanted.connect(weekly.open)
        self._account = ""
        self._filters = dict.fromkeys(FILTERS, "")
        self._text, self._target, self._limit = "", "", PAGE
        self._bounds: tuple[str, ...] = ()
        self._unfolded: set[int] = set()
        self._asked, self._is_counting = 0, False
        self.view.set_model(self.model)
        self._offer()
        self._connect()

    def _connect(self) -> None:
        view, details, start = self.view, self.details, self._tasks.start
        view.searched.connect(self._search)
        view.filtered.connect(self._filter)
        view.chosen.connect(self._choose)
        view.opened.connect(self._open)
        view.menu_wanted.connect(self._menu)
        view.day_picked.connect(self._pick_day)
        view.item_left.connect(lambda: self.show_item(""))
        view.empty_acted.connect(self._clear)
        view.table.verticalScrollBar().valueChanged.connect(self._scrolled)
        details.history_of.connect(self.show_item)
        details.forget.connect(lambda seq: start(self._forget(seq=seq), name="forget details"))
        details.forget_item.connect(lambda item: start(self._forget(target=item), name="forget details"))
        details.closed.connect(self._frame.close_panel)

    # What is shown

    def open(self) -> None:
        """Show the history, and write down that it is looked at."""
        self.reload()
        self._tasks.start(self._look(), name="note a look")

    async def _look(self) -> None:
        account = self._account
        await self._desk.door.call(lambda v: v.almanac.looked(account))

    def scope(self, account: str) -> None:
        self._account, self._target, self._limit = account, "", PAGE
        self.reload()

    def show_item(self, item: str) -> None:
        """Show what happened to one item; the empty id is all of them."""
        self._target, self._limit = item, PAGE
        self.reload()

    def query(self) -> AuditQuery:
        """Return what is shown, as a question."""
        since, until = spans.bounds(self._filters["time"], self._desk.now())
        kinds = self._filters["action"] or self._filters["kind"]
        return AuditQuery(
            text=self._text,
            says=history.saying(self._text),
            actions=tuple(a for a in kinds.split(",") if a),
            connection=self._account or self._filters["account"],
            target=self._target,
            outcome=self._filters["outcome"],
            actor=self._filters["actor"],
            since=since,
            until=until,
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
        if self._filters["time"] and not spans.label(self._filters["time"], self._desk.now()):
            self._filters["time"] = ""
        self._offer()

    def reload(self) -> None:
        desk, query = self._desk, self.query()
        found = desk.data.read(lambda tx: audit.page(tx, query), [])
        folds = None if self._filters["action"] else self._unfolded
        self.model.set_rows(activity_rows(found, desk.called(), desk.now(), folds))
        self._offer()
        self._show_only(found)
        if found:
            self.view.show_table()
        elif self._is_narrowed():
            self.view.show_empty(
                "search", said("Nothing matches"), said("No entry of the history fits."), said("Clear filters")
            )
        else:
            self.view.show_empty(
                "inbox", said("Nothing has happened yet"), said("Everything this program does is written here.")
            )
        self.proving.tell()
        self._asked += 1
        if not self._is_counting:
            self._tasks.start(self._keep_counting(), name="count history")

    def _offer(self) -> None:
        """Offer what can be filtered by."""
        chosen, now = self._filters, self._desk.now()
        times_ = (*spans.options(chosen["time"], now), (PICK, said("Jump to a date…")))
        self.view.set_filter("time", times_, chosen["time"])
        names = list(self._desk.names().items())
        self.view.set_filter("account", [] if self._account else names, chosen["account"])
        for which, options in OPTIONS.items():
            self.view.set_filter(which, options, chosen[which])
        families = set(chosen["kind"].split(",")) if chosen["kind"] else set()
        offered = [a for a in history.ACTIONS if not families or a.partition(".")[0] in families]
        self.view.set_filter("action", [(a, history.naming(a)) for a in offered], chosen["action"])

    def _show_only(self, found: list[AuditEntry]) -> None:
        titles = (str(e.details["title"]) for e in found if e.details and e.details.get("title"))
        title = next(titles, "")
        words = said("The history of “{title}” only", title=title) if title else said("The history of one item only")
        self.view.set_only(words if self._target else "")

    async def _keep_counting(self) -> None:
        """Count what is shown until nothing else was asked for meanwhile: one count at a time, however much happens."""
        self._is_counting, done = True, 0
        try:
            while done != self._asked:
                done = self._asked
                await self._count(self.query())
        finally:
            self._is_counting = False

    async def _count(self, query: AuditQuery) -> None:
        """Count what is shown and draw it, while the entries are there already: both look at more than a page."""
        bounds = spans.midnights(self._desk.now(), SHOWN_DAYS)
        counted = await self._desk.door.call(lambda v: v.audit.count(query))
        drawn = await self._desk.door.call(lambda v: v.audit.days(replace(query, since="", until=""), bounds))
        if isinstance(counted, Ok):
            self.view.set_export_count(counted.value)
        if isinstance(drawn, Ok):
            self._bounds = bounds
            self._draw(drawn.value, bounds)

    def _draw(self, days: tuple[audit.Day, ...], bounds: tuple[str, ...]) -> None:
        total, bad = sum(map(sum, days)), sum(day[2] for day in days)
        if not total:
            self.view.set_chart("", "", (), ("", "", ""), "")
            return
        dates = [times.date(_day_of(bounds[n]), self._desk.now()) for n in (0, SHOWN_DAYS // 2)]
        busiest = max(range(SHOWN_DAYS), key=lambda n: sum(days[n]))
        spoken = several(
            total,
            "Activity of the last {days} days: {n} entry, {bad} did not work, busiest on {day}",
            "Activity of the last {days} days: {n} entries, {bad} did not work, busiest on {day}",
            days=SHOWN_DAYS,
            bad=bad,
            day=times.day(bounds[busiest], self._desk.now()),
        )
        title = said("Last {days} days", days=SHOWN_DAYS)
        self.view.set_chart(title, entries(total), days, (dates[0], dates[1], said("Today")), spoken)

    def _is_narrowed(self) -> bool:
        return bool(self._text or self._target or any(self._filters.values()))

    def _clear(self) -> None:
        self._filters = dict.fromkeys(self._filters, "")
        self._text = self._target = ""
        self.view.search.field.clear()
        self.reload()

    def _search(self, text: str) -> None:
        self._text, self._limit = text.strip(), PAGE
        self.reload()

    def _filter(self, which: str, answer: str) -> None:
        if (which, answer) == ("time", PICK):
            self._offer()  # the answer before stands until a day is chosen
            self._tasks.start(self._jump(), name="jump to a date")
            return
        self._filters[which], self._limit = answer, PAGE
        if which == "kind":
            self._filters["action"] = ""
        self.reload()

    def _pick_day(self, index: int) -> None:
        """Narrow to the day of a bar; the same one again shows all days."""
        if index + 1 < len(self._bounds):
            day = f"{spans.DAY}{_day_of(self._bounds[index])}"
            self._filter("time", "" if self._filters["time"] == day else day)

    async def _jump(self) -> None:
        """Ask for a date and show the history up to it, the newest first."""
        dialog, calendar = QDialog(self.view.window()), QCalendarWidget()
        dialog.setWindowTitle(said("Jump to a date"))
        today = self._desk.now().astimezone().date()
        calendar.setMaximumDate(QDate(today.year, today.month, today.day))
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        calendar.activated.connect(dialog.accept)
        buttons = QDialogButtonBox()
        buttons.addButton(said("Jump", "a button: to a date"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(said("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(dialog.accept)
        buttons.rejected.connect(dialog.reject)
        lines = QVBoxLayout(dialog)
        lines.addWidget(calendar)
        lines.addWidget(buttons)
        if await ask(dialog):
            self._filter("time", f"{spans.UNTIL}{calendar.selectedDate().toPython():%Y-%m-%d}")

    def _scrolled(self, value: int) -> None:
        bar = self.view.table.verticalScrollBar()
        if value >= bar.maximum() - bar.pageStep() and len(self.model.rows) >= self._limit:
            self._limit += PAGE
            self.reload()

    # One entry

    def _choose(self, row: str) -> None:
        if row.startswith(FOLD):
            self._unfolded |= set(fold_of(row))
            self.reload()
        if row.isdigit():
            self._show_details(int(row))
            self._frame.set_panel(self.details)

    def _open(self, row: str) -> None:
        """Show an entry's details, even where they take the page's place."""
        self._choose(row)
        if row.isdigit():
            self._frame.open_panel()

    def _menu(self, row: str, place: QPoint) -> None:
        """Offer what can be done with an entry, also where its details are not shown."""
        entry = self._desk.data.read(lambda tx: audit.get(tx, int(row)), None) if row.isdigit() else None
        if entry is not None:
            menu = self.menu_for(entry, QMenu(self.view))
            menu.aboutToHide.connect(menu.deleteLater)
            menu.popup(place)

    def menu_for(self, entry: AuditEntry, menu: QMenu) -> QMenu:
        menu.addAction(said("Details")).triggered.connect(lambda: self._open(str(entry.seq)))
        if entry.target and entry.target != self._target:
            menu.addAction(said("History of this item")).triggered.connect(lambda: self.show_item(entry.target))
        return menu

    def _show_details(self, seq: int) -> None:
        entry = self._desk.data.read(lambda tx: audit.get(tx, seq), None)
        if entry is None:
            return
        called = self._desk.called()
        told = history.tell(entry, called.accounts, called.platforms)
        note = DAMAGED if not entry.ts else FORGOTTEN if entry.details is None else ""
        self.details.show_entry(
            EntryShown(
                seq,
                sentence(told.template, told.asides, **told.things),
                told.icon,
                particulars.fields(entry, called.accounts, called.platforms, self._desk.now()),
                particulars.changes(entry),
                entry.target,
                is_alone=entry.target == self._target,
                can_forget=bool(entry.details),
                note=note,
                page=str((entry.details or {}).get("file", "")) if entry.action == "audit.weekly" else "",
            )
        )

    async def _forget(self, *, seq: int = 0, target: str = "") -> None:
        """Erase the words of an entry, or of all about an item, once the person is sure."""
        question = (
            said(
                "Titles, values and addresses of this entry are erased for good. The entry itself stays, so that the"
                " history can still be proved, and a new entry says that you did this."
            )
            if seq
            else said(
                "Titles, values and addresses of every entry about this item are erased for good. The entry itself"
                " stays, so that the history can still be proved, and a new entry says that you did this."
            )
        )
        heading, keep, go = said("Forget details?"), said("Keep", "a button"), said("Forget", "a button")
        if not await is_sure(self.view, heading, question, keep=keep, go=go):
            return
        match await self._desk.door.call(lambda v: v.audit.forget(seq=seq, target=target)):
            case Ok(number):
                words = several(
                    number, "The words of {n} entry were forgotten", "The words of {n} entries were forgotten"
                )
                self.proving.say(words, said("Nothing else changed."))
                self._show_details(self.details.entry)
                self.reload()
            case Err(failure):
                self._desk.say(failure, "")

    def verify(self) -> None:
        """Check the whole history, and say what was found."""
        self._tasks.start(self.proving.verify(), name="verify history")


def _day_of(midnight: str) -> str:
    """Return the day that begins here at a moment, as 2026-03-09."""
    return f"{moment(midnight).astimezone():%Y-%m-%d}"
