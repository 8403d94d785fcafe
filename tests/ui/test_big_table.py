"""A long table costs what a short one does: what is looked at is asked for, whatever is chosen."""

from types import SimpleNamespace

import pytest
from PySide6.QtCore import QAbstractTableModel, Qt

from connector_app.store import items
from connector_app.store.items import ItemQuery
from connector_app.store.schema import open_to_read, open_to_write
from connector_app.store.tx import Tx
from connector_app.ui.models.items import ItemsModel
from connector_app.ui.pages.picking import Picking
from connector_app.ui.views.items import ItemsView
from tests.store.test_items import row
from tests.ui import sample
from tests.ui.test_rows import NOW

MANY = 100_000


class Endless(QAbstractTableModel):
    """As many rows as anybody has, which count how often they are looked at."""

    looked = 0

    def rowCount(self, parent=None):
        return 0 if parent is not None and parent.isValid() else MANY

    def columnCount(self, parent=None):
        return 4

    def row_of(self, key):
        return MANY - 1 if key == "last" else -1

    def data(self, index, role=Qt.ItemDataRole.DisplayRole):
        if role == Qt.ItemDataRole.UserRole:
            self.looked += 1
            return sample.ITEMS[index.row() % len(sample.ITEMS)]
        return None


def test_all_of_a_hundred_thousand_rows_are_chosen_and_painted_at_the_cost_of_those_in_sight(theme, shown):
    view, rows, told = ItemsView(theme), Endless(), []
    rows.setParent(view)
    view.set_model(rows)
    view.table.picked.connect(told.append)
    shown(view, 1000, 800)
    rows.looked = 0

    view.table.selectAll()
    view.table.choose("nowhere")
    view.grab()

    assert [MANY] == told
    assert [range(MANY)] == view.table.chosen_rows()
    assert 0 < rows.looked < 60
    view.table.choose("last")
    assert MANY - 1 == view.table.currentIndex().row()
    assert rows.looked < 120


@pytest.fixture
def table(tmp_path, theme, qtbot):
    """Return a model on a real database, its view, and what chooses several of its rows."""
    writer, _ = open_to_write(tmp_path / "data.db")
    for number in range(1, 9):
        items.put(Tx(writer), row(number, updated_at=f"2026-01-0{number}T00:00:00Z"))
    reader = open_to_read(tmp_path / "data.db")
    read = SimpleNamespace(read=lambda fn, _otherwise: fn(Tx(reader)))
    desk = SimpleNamespace(theme=theme, data=read, accounts={}, provider=lambda _id: None, now=lambda: NOW)
    model, view = ItemsModel(desk), ItemsView(theme)
    model.setParent(view)
    view.set_model(model)
    qtbot.addWidget(view)
    frame = SimpleNamespace(close_panel=lambda: None, set_panel=lambda _panel: None)
    picking = Picking(desk, frame, SimpleNamespace(), view, model)
    qtbot.addWidget(picking.summary)
    picking.setParent(view)
    model.show(ItemQuery())
    yield SimpleNamespace(tx=Tx(writer), model=model, view=view, picking=picking)
    picking._settling.stop()  # it would read what is closed
    reader.close()
    writer.close()


@pytest.mark.parametrize("followed", [1, 50])
def test_the_same_items_stay_chosen_when_others_come_between_or_go(table, monkeypatch, followed):
    monkeypatch.setattr("connector_app.ui.pages.picking.FOLLOWED", followed)
    told, several = [], []
    table.view.table.choose_rows([range(1, 3), range(5, 6)])
    table.view.table.picked.connect(told.append)
    table.picking.several.connect(several.append)

    def chosen():
        rows = table.view.table.chosen_rows()
        return sorted(table.model.item_at(n).title for each in rows for n in each)

    before = chosen()
    assert ["title 3", "title 6", "title 7"] == before
    items.put(table.tx, row(9, updated_at="2026-01-06T12:00:00Z"))
    table.model.reload()
    assert before == chosen()
    assert [] == several

    items.drop(table.tx, row(7).id)
    table.model.reload()
    assert ["title 3", "title 6"] == chosen()
    assert 2 == told[-1]
    for number in (3, 6):
        items.drop(table.tx, row(number).id)
    table.model.reload()
    assert ([], [False]) == (chosen(), several)


def test_what_is_chosen_is_a_view_of_its_own_in_the_order_of_the_table(table):
    assert table.model.query == table.picking.query()
    table.view.table.choose_rows([range(4, 6), range(1)])

    chosen = items.rows(table.tx, items.ids(table.tx, table.picking.query()))

    assert ["title 8", "title 4", "title 3"] == [item.title for item in chosen]
    table.picking.show()
    assert "3 selected" == table.view.picking.words
    assert not table.view.picking.remove_button.isEnabled()
    assert "Nothing describes its platform" in table.view.picking.remove_button.accessibleDescription()
