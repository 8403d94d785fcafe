"""Which columns the table of items shows, and by which it is sorted: a menu says it all, nothing need be dragged."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu

from connector_app.language import said
from connector_app.model.item import Kind
from connector_app.ui.columns import (
    GENERAL,
    STEP,
    TITLE,
    Arrangement,
    Column,
    own_columns,
    read_arrangement,
)
from connector_app.ui.views.items import ItemsView
from connector_app.ui.words import no_mnemonic

NO_ROOM = f" {said('(no room just now)')}"


class ItemColumns(QObject):
    """Keeps what a person made of the columns. `changed` tells that the table has to be shown anew."""

    changed = Signal()

    def __init__(self, view: ItemsView) -> None:
        super().__init__()
        self._view = view
        self._arrangement = Arrangement()
        self._known: tuple[Column, ...] = GENERAL
        self.sort, self.is_descending = "changed", True
        view.columns_wanted.connect(self._open)
        view.sorted_by.connect(self._sort_by)
        view.column_pulled.connect(self._pull)

    @property
    def shown(self) -> tuple[Column, ...]:
        return self._arrangement.shown(self._known)

    def offer(self, kinds: Sequence[Kind]) -> None:
        """Offer the columns that every item has, and those of the one kind that is shown."""
        self._known = (*GENERAL, *own_columns(kinds))

    def show(self) -> None:
        """Let the table have these columns, and the arrow at the one that sorts."""
        columns = self.shown
        self._view.set_columns(columns)
        at = next((i for i, each in enumerate(columns) if each.sort == self.sort), -1)
        self._view.table.show_sorting(at, is_descending=self.is_descending)

    def menu(self, key: str = "") -> QMenu:
        """Return a new menu of the columns; of one column in particular where its head was asked."""
        made = QMenu(self._view)
        made.setAccessibleName(said("Columns"))
        chosen = self.shown
        asked = next((each for each in chosen if each.key == key and each != TITLE), None)
        if asked is not None:
            self._arrange(made, asked)
            made.addSeparator()
        left_out = {each.key for i, each in enumerate(chosen) if self._view.table.is_left_out(i)}
        for each in self._known:
            words = no_mnemonic(each.name) + (NO_ROOM if each.key in left_out else "")
            action = made.addAction(words)
            action.setCheckable(True)
            action.setChecked(each in chosen or each.key in self._arrangement.keys)
            action.setEnabled(each != TITLE)
            action.triggered.connect(lambda _on, key=each.key: self._take(self._arrangement.toggled(key)))
        made.addSeparator()
        order = made.addMenu(said("Arrange", "columns"))
        order.setEnabled(len(chosen) > 1)
        for each in chosen[1:]:
            self._arrange(order.addMenu(no_mnemonic(each.name)), each)
        self._offer_orders(made.addMenu(said("Sort by")))
        made.addSeparator()
        if asked is None:
            every = made.addAction(said("Choose all"))
            every.setEnabled(self._view.is_table_shown)
            every.triggered.connect(self._view.choose_all)
        reset = made.addAction(said("Reset columns"))
        reset.setEnabled(self._arrangement != Arrangement())
        reset.triggered.connect(lambda: self._take(Arrangement()))
        return made

    def _arrange(self, menu: QMenu, column: Column) -> None:
        now, key, known = self._arrangement, column.key, self._known
        ways: tuple[tuple[str, Callable[[], Arrangement]], ...] = (
            (said("Move left"), lambda: now.moved(key, -1, known)),
            (said("Move right"), lambda: now.moved(key, 1, known)),
            (said("Wider"), lambda: now.made(key, column.width + STEP)),
            (said("Narrower"), lambda: now.made(key, column.width - STEP)),
            (said("Hide", "a column"), lambda: now.toggled(key)),
        )
        for words, way in ways:
            action = menu.addAction(words)
            action.setEnabled(way() != now)
            action.triggered.connect(lambda _on, way=way: self._take(way()))

    def _offer_orders(self, menu: QMenu) -> None:
        group = QActionGroup(menu)
        for each in self._known:
            if each.sort:
                action = menu.addAction(no_mnemonic(each.name))
                action.setCheckable(True)
                action.setChecked(each.sort == self.sort)
                action.triggered.connect(lambda _on, sort=each.sort: self._sort(sort, is_descending=self.is_descending))
                group.addAction(action)
        menu.addSeparator()
        ways = QActionGroup(menu)
        for words, is_descending in ((said("A to Z, oldest first"), False), (said("Z to A, newest first"), True)):
            action = menu.addAction(words)
            action.setCheckable(True)
            action.setChecked(is_descending == self.is_descending)
            action.triggered.connect(lambda _on, down=is_descending: self._sort(self.sort, is_descending=down))
            ways.addAction(action)

    def _open(self, column: int, at: QPoint) -> None:
        chosen = self.shown
        menu = self.menu(chosen[column].key if 0 <= column < len(chosen) else "")
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at)

    def _take(self, arrangement: Arrangement) -> None:
        self._arrangement = arrangement
        self.changed.emit()

    def _pull(self, column: int, width: int) -> None:
        self._arrangement = self._arrangement.made(self.shown[column].key, width)
        self.show()

    def _sort_by(self, column: int, is_descending: bool) -> None:
        sort = self.shown[column].sort
        if sort:
            self._sort(sort, is_descending=is_descending)
        else:
            self.show()  # the head has turned its arrow already

    def _sort(self, sort: str, *, is_descending: bool) -> None:
        self.sort, self.is_descending = sort, is_descending
        self.changed.emit()

    # Remembering

    def state(self) -> dict[str, str]:
        order = "down" if self.is_descending else "up"
        return {"sort": self.sort, "order": order, "columns": self._arrangement.kept}

    def restore(self, state: Mapping[str, str]) -> None:
        self._arrangement = read_arrangement(state.get("columns", ""))
        if any(each.sort == state.get("sort") for each in GENERAL):
            self.sort, self.is_descending = state["sort"], state.get("order", "down") == "down"
