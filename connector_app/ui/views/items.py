"""The items page: search, filters, the table, and what stands there when there is nothing to show."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractItemModel, QPoint, QSignalBlocker, QTimer, Signal
from PySide6.QtWidgets import QWidget

from connector_app.language import said
from connector_app.ui.columns import BESIDE, STATE, USUAL, Column
from connector_app.ui.delegates.item import ItemDelegate
from connector_app.ui.theme import Theme
from connector_app.ui.views.picking import PickingBar
from connector_app.ui.widgets.button import Button, IconButton
from connector_app.ui.widgets.field import SearchField
from connector_app.ui.widgets.filter import Filter, Opener
from connector_app.ui.widgets.flow import Flow
from connector_app.ui.widgets.layout import Fold, column, hide, holder, row
from connector_app.ui.widgets.panels import EmptyState
from connector_app.ui.widgets.rows import RowTable
from connector_app.ui.widgets.stack import Stack
from connector_app.ui.widgets.text import Text

FEW = 4
"""Filters that can stand beside a search field."""
_LEAST = 60
"""So low the table may become (pixels) where the bar beneath needs the room: rows can be scrolled, the bar cannot."""
SEARCH_PAUSE = 180  # milliseconds after the last letter before a search begins
FILTERS = {
    "account": (said("Account"), said("All accounts")),
    "kind": (said("Kind"), said("All kinds")),
    "status": (said("Status"), said("Any status")),
}


class SearchLine(QWidget):
    """A search field and its filters: a line, or in little room two."""

    searched = Signal(str)
    filtered = Signal(str, str)  # which filter, key of the answer; empty for all

    def __init__(self, theme: Theme, name: str, filters: dict[str, tuple[str, str]], *more: QWidget) -> None:
        """Make the line. `more` stands behind the filters."""
        super().__init__()
        self.field = SearchField(theme, name)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(SEARCH_PAUSE)
        self._pause.timeout.connect(lambda: self.searched.emit(self.field.text()))
        self.field.textChanged.connect(self._wait)
        self.filters = {key: Filter(theme, words, everything) for key, (words, everything) in filters.items()}
        for key, each in self.filters.items():
            each.picked.connect(lambda answer, which=key: self.filtered.emit(which, answer))
        answers = Flow()
        for answer in (*self.filters.values(), *more):
            answers.addWidget(answer)
        if len(filters) > FEW:  # they stand beneath, in as many lines as they need
            self.setLayout(column(self.field, answers, gap=8, margins=(14, 10, 14, 10)))
            return
        line = Fold(theme, (self.field, 1), holder(answers), below=380 + 80 * (len(filters) + len(more)), gap=8)
        self.setLayout(row((line, 1), gap=0, margins=(14, 10, 8, 10)))

    def set_words(self, words: str) -> None:
        """Show what is searched for, without saying `searched`."""
        with QSignalBlocker(self.field):
            self.field.setText(words)
        self._pause.stop()

    def _wait(self, words: str) -> None:
        if words:
            self._pause.start()
        else:
            self._pause.stop()
            self.searched.emit("")


class ItemsView(QWidget):
    """The table of everything, and the way into it. Give it a model whose UserRole is an ItemRow."""

    searched = Signal(str)
    filtered = Signal(str, str)
    chosen = Signal(str)
    opened = Signal(str)
    acted = Signal(str)  # "Try again" in the row
    menu_wanted = Signal(str, QPoint)
    sorted_by = Signal(int, bool)  # column, descending
    columns_wanted = Signal(int, QPoint)  # the column whose head was asked, or -1; where on the screen
    column_pulled = Signal(int, int)  # column, how wide it shall be
    new_item = Signal()
    refresh = Signal()
    export = Signal()
    empty_acted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.saved_button = Opener(theme, said("Saved", "filters that were saved"))
        self.search = SearchLine(theme, said("Search items"), FILTERS, self.saved_button)
        self.search.searched.connect(self.searched)
        self.search.filtered.connect(self.filtered)
        self._delegate = ItemDelegate(theme)
        self.table = RowTable(theme, self._delegate, said("Items"))
        self.table.let_many_be_chosen()
        self.picking = hide(PickingBar(theme))
        self._columns: Sequence[Column] = ()
        self.set_columns(USUAL)
        self.columns_button = IconButton(theme, said("Columns"), "ellipsis")
        self.columns_button.clicked.connect(self._ask_columns)
        self.empty = EmptyState(theme)
        self.empty.acted.connect(self.empty_acted)
        self.progress = hide(Text(theme, "", "small", "text_2"))
        self._places = Stack(theme)
        self._places.addWidget(self.table)
        self._places.addWidget(self.empty)
        self._places.setMinimumHeight(_LEAST)
        self.new_button = Button(theme, said("New item"), "secondary", "plus")
        self.new_button.set_terse()
        self.refresh_button = Button(theme, said("Refresh", "a button"), "quiet", "refresh-cw")
        self.refresh_button.set_terse()
        self.new_button.clicked.connect(self.new_item)
        self.refresh_button.clicked.connect(self.refresh)
        self._export_button = Button(theme, said("Export items"), "quiet", "download")
        self._export_button.set_terse()
        self._export_button.clicked.connect(self.export)
        self._tools = row(self.refresh_button, self.new_button, gap=4)
        self.tools = holder(self._tools)
        self._corner = column(self.columns_button, None, gap=8, margins=(0, 10, 10, 0))
        self._place_export()
        theme.changed.connect(self._place_export)
        told = row((self.progress, 1), margins=(16, 0, 14, 0))
        body = holder(column((self._places, 1), self.picking, gap=4, margins=(6, 0, 6, 4)))
        self.setLayout(column(row((self.search, 1), self._corner, gap=0), told, (body, 1), gap=0))
        self._connect()

    def _connect(self) -> None:
        self.table.chosen.connect(self.chosen)
        self.table.opened.connect(self.opened)
        self.table.acted.connect(self.acted)
        self.table.menu_wanted.connect(self.menu_wanted)
        self.table.sorted_by.connect(self.sorted_by)
        self.table.head_menu_wanted.connect(self.columns_wanted)
        self.table.pulled.connect(self.column_pulled)

    def _ask_columns(self) -> None:
        at = self.columns_button.mapToGlobal(QPoint(0, self.columns_button.height() + 4))
        self.columns_wanted.emit(-1, at)

    def _place_export(self) -> None:
        """Put the way to a file beside the other tools; in large text there is room for it only beside the filters."""
        if self._theme.is_large:
            self._corner.insertWidget(1, self._export_button)
        else:
            self._tools.insertWidget(0, self._export_button)

    def set_model(self, model: QAbstractItemModel) -> None:
        self.table.setModel(model)

    def set_columns(self, columns: Sequence[Column]) -> None:
        """Show the columns that the model has: the first takes the rest, the state is the last to be left out."""
        if columns == self._columns:
            return
        self._columns = self._delegate.columns = columns
        beside = list(enumerate(columns))[1:]
        widths = {i: each.width for i, each in beside}
        widest = {i: each.most for i, each in beside if each.most}
        least = {i: each.least for i, each in beside if each.least}
        last = next((i for i, each in beside if each.key == STATE.key), -1)
        self.table.set_columns(widths, widest, least, beside=BESIDE, last=last)

    def set_filter(self, which: str, options: Sequence[tuple[str, str]], chosen: str = "") -> None:
        """Offer (key, words) under the filter "account", "kind" or "status"."""
        self.search.filters[which].set_options(options)
        self.search.filters[which].choose(chosen)

    def show_table(self) -> None:
        self._places.setCurrentWidget(self.table)

    @property
    def is_table_shown(self) -> bool:
        return self._places.currentWidget() is self.table

    def choose_all(self) -> None:
        """Choose all that is shown, and go there."""
        self.table.selectAll()
        self.table.setFocus()

    def show_empty(self, icon: str, title: str, words: str, action: str = "") -> None:
        """Show why the table is empty, and the one thing that helps."""
        self.empty.show_empty(icon, title, words, action)
        self._places.setCurrentWidget(self.empty)

    def set_progress(self, words: str) -> None:
        """Say what is being read: "Reading Practice account, 128 items so far". Nothing when it is done."""
        self.progress.setText(words)
        self.progress.setVisible(bool(words))


EMPTY_NOTHING_CONNECTED = (
    "layers",
    said("Nothing is connected yet"),
    said("Add an account and its things appear here."),
    said("Add account"),
)
EMPTY_NOTHING_SHARED = (
    "folder-search",
    said("Nothing is shared yet"),
    said("The account is connected, but has shared nothing with this program so far."),
    said("Check again"),
)
EMPTY_NOT_READ = (
    "clock",
    said("Not read yet"),
    said("The first reading of this account has not come to its end. What it brings appears here."),
    said("Read now"),
)
EMPTY_NOTHING_YET = ("inbox", said("Nothing here yet"), said("New things appear by themselves."), "")


EMPTY_ACCOUNT_GONE = (
    "search",
    said("This filter is about an account that was removed"),
    said("Its items are no longer on this computer."),
    said("Clear filters"),
)


def nothing_matches(words: str, looked: str, saved: str = "") -> tuple[str, str, str, str]:
    """Return the empty place of a search or filter that found nothing: `looked` says through how many things.

    `saved` is the name of the filter, where it has one.
    """
    if saved:
        return "search", said("Nothing matches the filter “{name}” now", name=saved), looked, said("Clear filters")
    title = said("Nothing matches “{words}”", words=words) if words else said("Nothing matches these filters")
    return "search", title, looked, said("Clear search") if words else said("Clear filters")
