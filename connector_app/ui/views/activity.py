"""The history as one sentence an entry, what it proves, and the way to take it along."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractItemModel, QPoint, Signal
from PySide6.QtWidgets import QWidget

from connector_app.language import figure, said
from connector_app.ui.delegates.activity import ActivityDelegate
from connector_app.ui.theme import Theme
from connector_app.ui.tokens import Role
from connector_app.ui.views.items import SearchLine
from connector_app.ui.widgets.button import Button
from connector_app.ui.widgets.chart import Chart, Day, legend
from connector_app.ui.widgets.flow import Flow
from connector_app.ui.widgets.layout import Fold, column, hide, holder, row
from connector_app.ui.widgets.marks import line_icon, picture
from connector_app.ui.widgets.panels import EmptyState, Note
from connector_app.ui.widgets.rows import RowTable
from connector_app.ui.widgets.stack import Stack
from connector_app.ui.widgets.surface import Line, Surface
from connector_app.ui.widgets.text import Paragraph, Text

FILTERS = {
    "time": (said("Time"), said("Any time")),
    "account": (said("Account"), said("All accounts")),
    "kind": (said("Kind"), said("All kinds")),
    "action": (said("Action"), said("Any action")),
    "actor": (said("Who", "who did something"), said("Anybody")),
    "outcome": (said("Outcome"), said("Any outcome")),
}


class ActivityView(QWidget):
    """Give it a model whose UserRole is an ActivityRow."""

    searched = Signal(str)
    filtered = Signal(str, str)
    chosen = Signal(str)
    opened = Signal(str)
    menu_wanted = Signal(str, QPoint)
    verify = Signal()
    about = Signal()
    export = Signal()
    receipt = Signal()
    pack = Signal()
    stop = Signal()  # what takes long
    day_picked = Signal(int)  # which bar of the picture
    item_left = Signal()  # not only one item any more
    empty_acted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.search = SearchLine(theme, said("Search activity"), FILTERS)
        self.table = RowTable(theme, ActivityDelegate(theme), said("Activity"))
        self.table.keep_heights()
        self.empty = EmptyState(theme)
        self.empty.acted.connect(self.empty_acted)
        self.verify_button = Button(theme, said("Verify history"))
        self.about_button = Button(theme, said("About this history"), "quiet")
        self.receipt_button = Button(theme, said("Save receipt"), "quiet")
        self.export_button = Button(theme, said("Export", "a button"), "secondary", "download")
        self.only = hide(Note(theme, "ink", icon="activity"))
        self.errand = hide(Note(theme, "wait", icon="timer"))
        self.pack_button = Button(theme, said("Auditor pack"), "quiet", "shield-check")
        self.pack_button.set_terse()
        self.tools = holder(row(self.pack_button, self.export_button, gap=4))
        self._chart_title = Text(theme, "", "strong")
        self._chart_count = Text(theme, "", "small", "text_3")
        self._chart = Chart(theme)
        self._has_days = False
        self._proof_role: Role = "text_2"
        self._taken = 0  # entries that an export takes
        theme.changed.connect(self._fit_chart)
        theme.changed.connect(self._fit_export)
        self._chart_part = hide(self._make_chart())
        self._proof_mark = picture(theme, "shield", "text_2", 19)
        self._proof = Paragraph(theme, said("Not verified yet"), "strong")
        self._proof_note = Paragraph(theme, "", "small", "text_2")
        proof = self._make_proof()
        card = Surface(theme, "well", column(self._chart_part, proof, gap=0))
        self._card = holder(row((card, 1), gap=0, margins=(14, 2, 14, 4)))
        self._places = Stack(theme)
        self._places.addWidget(self.table)
        self._places.addWidget(self.empty)
        body = holder(row((self._places, 1), gap=0, margins=(8, 4, 8, 4)))
        notes = holder(column(self.only, self.errand, gap=4, margins=(14, 0, 14, 0)))
        self.setLayout(column(self.search, notes, self._card, (body, 1), gap=0))
        self._connect()

    def _make_chart(self) -> QWidget:
        told = holder(row(self._chart_title, self._chart_count, None, gap=14))
        head = Fold(self._theme, (told, 1), legend(self._theme), below=520, gap=6)
        inside = holder(column(head, 8, self._chart, gap=0, margins=(18, 13, 18, 8)))
        return holder(column(inside, Line(self._theme), gap=0))

    def _make_proof(self) -> QWidget:
        mark = holder(column(self._proof_mark, None, gap=0, margins=(0, 8, 0, 0)))
        words = holder(column(None, self._proof, self._proof_note, None, gap=1))
        told = holder(row(mark, (words, 1), gap=10))
        acts = Flow()
        for each in (self.about_button, self.receipt_button, self.verify_button):
            acts.addWidget(each)
        line = Fold(self._theme, (told, 1), acts, below=720, gap=10)
        return holder(row((line, 1), gap=0, margins=(16, 8, 10, 8)))

    def _connect(self) -> None:
        self.search.searched.connect(self.searched)
        self.search.filtered.connect(self.filtered)
        self.table.chosen.connect(self.chosen)
        self.table.opened.connect(self.opened)
        self.table.menu_wanted.connect(self.menu_wanted)
        self.verify_button.clicked.connect(self.verify)
        self.export_button.clicked.connect(self.export)
        self.about_button.clicked.connect(self.about)
        self.receipt_button.clicked.connect(self.receipt)
        self.pack_button.clicked.connect(self.pack)
        self._chart.picked.connect(self.day_picked)
        self.only.acted.connect(self.item_left)
        self.errand.acted.connect(self.stop)

    def set_model(self, model: QAbstractItemModel) -> None:
        self.table.setModel(model)

    def set_filter(self, which: str, options: Sequence[tuple[str, str]], chosen: str = "") -> None:
        """Offer (key, words) under one of the filters."""
        self.search.filters[which].set_options(options)
        self.search.filters[which].choose(chosen)

    def set_chart(self, title: str, count: str, days: Sequence[Day], dates: tuple[str, str, str], spoken: str) -> None:
        """Show the days above the proof. Without days the chart goes; with large text it makes room for the entries."""
        self._chart_title.setText(title)
        self._chart_count.setText(count)
        self._chart.set_days(days, dates, spoken)
        self._has_days = bool(days)
        self._fit_chart()

    def _fit_chart(self) -> None:
        """Leave room for the entries where text is large: what is good needs no second line then."""
        is_large = self._theme.is_large
        self._chart_part.setVisible(self._has_days and not is_large)
        self._proof_note.setVisible(bool(self._proof_note.text()) and (self._proof_role != "ok" or not is_large))

    def set_proof(self, words: str, note: str, role: Role = "ok") -> None:
        """Say what was proved and when: role "ok" unbroken, "bad" broken, "text_2" not looked at yet."""
        self._proof.setText(words)
        self._proof_note.setText(note)
        self._proof_role = role
        self._fit_chart()
        icon = {"ok": "shield-check", "bad": "x"}.get(role, "shield")
        self._proof_mark.set_drawing(line_icon(self._theme, icon, role, 19))

    def set_only(self, words: str) -> None:
        """Say that the history of one thing is shown; nothing when it is all of it."""
        self.only.set_words(words, said("Show everything"))
        self.only.setVisible(bool(words))

    def set_errand(self, words: str) -> None:
        """Say how far something is that takes long and can be stopped; nothing when it is done."""
        self.errand.set_words(words, said("Cancel"))
        self.errand.setVisible(bool(words))

    def set_verifying(self, is_verifying: bool) -> None:
        self.verify_button.setEnabled(not is_verifying)

    def set_export_count(self, entries: int) -> None:
        """Show beside *Export* how many entries it takes, before it starts; large text has no room for it there."""
        self._taken = entries
        self._fit_export()

    def _fit_export(self) -> None:
        is_said = self._taken and not self._theme.is_large
        self.export_button.set_after(f"· {figure(self._taken)}" if is_said else "")

    def show_table(self) -> None:
        self._places.setCurrentWidget(self.table)

    def show_empty(self, icon: str, title: str, words: str, action: str = "") -> None:
        self.empty.show_empty(icon, title, words, action)
        self._places.setCurrentWidget(self.empty)
