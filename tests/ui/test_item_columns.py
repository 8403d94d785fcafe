"""The columns of the table of items: chosen, put in order, made wider, sorted by, and remembered."""

import json
from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from connector_app.model.item import Choice, Field, Item
from connector_app.providers.github import PROVIDER as GITHUB
from connector_app.ui.columns import ACCOUNT, GENERAL, USUAL, Arrangement, own_columns, read_arrangement
from connector_app.ui.item_words import ONLY_HERE, more_words, places, value_words
from connector_app.ui.pages.item_columns import NO_ROOM, ItemColumns
from connector_app.ui.views.items import ItemsView
from connector_app.ui.widgets.row_header import RowHeader
from tests.ui import sample
from tests.ui.screens import main_frame
from tests.ui.test_program import folder, opened  # noqa: F401  a fixture
from tests.ui.test_rows import NOW

pytestmark = pytest.mark.timeout(60)
ISSUE = next(kind for kind in GITHUB.kinds if kind.id == "issue")


def keys(columns):
    return [column.key for column in columns]


def names(menu):
    return [action.text() for action in menu.actions() if not action.isSeparator()]


def pick(menu, *path):
    """Press an entry of a menu, through its menus."""
    action = next(action for action in menu.actions() if action.text().removesuffix(NO_ROOM) == path[0])
    if path[1:]:
        pick(action.menu(), *path[1:])
    else:
        assert action.isEnabled()
        action.trigger()


@pytest.fixture
def columns(theme, qtbot):
    view = ItemsView(theme)
    qtbot.addWidget(view)
    return ItemColumns(view)


def test_a_new_column_comes_before_the_state_and_goes_again():
    more = Arrangement().toggled("created")

    assert ["title", "account", "changed", "created", "state"] == keys(more.shown(GENERAL))
    assert Arrangement() == more.toggled("created")
    assert "where" == Arrangement().toggled("state").toggled("where").keys[-1]


def test_a_column_moves_past_its_neighbours_but_never_before_the_title_nor_past_the_end():
    assert ["title", "changed", "account", "state"] == keys(Arrangement().moved("account", 1, GENERAL).shown(GENERAL))
    assert Arrangement() == Arrangement().moved("account", -1, GENERAL)
    assert Arrangement() == Arrangement().moved("state", 1, GENERAL)
    hidden = Arrangement(("title", "account", "issue.assignee", "state"))
    assert ("title", "state", "issue.assignee", "account") == hidden.moved("account", 1, GENERAL).keys


@pytest.mark.parametrize(("asked", "given"), [(10, 60), (200, 200), (9999, 600)])
def test_a_column_is_as_wide_as_it_was_made_within_reason(asked, given):
    made = Arrangement().made("account", asked)

    assert given == made.shown(GENERAL)[1].width
    assert made == read_arrangement(made.kept)


WIDE = '{"keys": [], "widths": {"account": 1e999}}'


@pytest.mark.parametrize(
    "kept",
    ["", "[]", "{}", '{"keys": 3, "widths": {}}', '{"keys": [], "widths": {"a": "b"}}', WIDE, "[" * 99_999],
    ids=range(7),
)
def test_what_cannot_be_read_gives_the_usual_columns(kept):
    assert Arrangement() == read_arrangement(kept)


def test_a_title_that_was_lost_is_there_again_and_first():
    assert ("title", "state") == read_arrangement('{"keys": ["state", "title", "state"], "widths": {}}').keys


def test_the_main_fields_of_the_one_kind_that_is_shown_are_columns_too():
    found = own_columns([ISSUE])

    assert "issue.assignees" in keys(found) or "issue.labels" in keys(found)
    assert not {"issue.title", "issue.state", "issue.body", "issue.repository"} & set(keys(found))
    assert () == own_columns([ISSUE, replace(ISSUE, id="other")])
    assert found == own_columns([ISSUE, ISSUE])


def test_the_menu_says_which_columns_are_there_and_shows_or_hides_them(columns):
    menu = columns.menu()
    ticked = [action.text() for action in menu.actions() if action.isChecked()]

    assert ["Title", "Account", "Changed", "State"] == ticked
    assert "Columns" == menu.accessibleName()
    assert not menu.actions()[0].isEnabled()  # the title stays
    pick(menu, "Created")
    pick(columns.menu(), "Account")
    assert ["title", "changed", "created", "state"] == keys(columns.shown)
    pick(columns.menu(), "Reset columns")
    assert USUAL == columns.shown
    assert not next(a for a in columns.menu().actions() if a.text() == "Reset columns").isEnabled()


def test_columns_are_moved_and_widened_by_the_menu_alone(columns):
    pick(columns.menu(), "Arrange", "Account", "Move right")
    pick(columns.menu(), "Arrange", "Changed", "Wider")
    pick(columns.menu("account"), "Narrower")

    assert ["title", "changed", "account", "state"] == keys(columns.shown)
    assert [118, 146] == [column.width for column in columns.shown[1:3]]
    assert ["Move left", "Move right", "Wider", "Narrower", "Hide"] == names(columns.menu("state"))[:5]
    assert not columns.menu("state").actions()[1].isEnabled()
    pick(columns.menu("state"), "Hide")
    assert ["title", "changed", "account"] == keys(columns.shown)


def test_the_order_is_chosen_in_the_menu_too_and_all_is_remembered(columns, theme, qtbot):
    told = []
    columns.changed.connect(lambda: told.append(columns.sort))
    pick(columns.menu(), "Sort by", "Account")
    pick(columns.menu(), "Sort by", "A to Z, oldest first")
    columns._pull(1, 150)
    columns._sort_by(0, True)
    assert ["account", "account", "title"] == told
    pick(columns.menu(), "Where")
    columns._sort_by(keys(columns.shown).index("where"), False)
    assert "title" == columns.sort  # nothing sorts by where things are

    view = ItemsView(theme)
    qtbot.addWidget(view)
    other = ItemColumns(view)
    other.restore(columns.state())
    assert (columns.shown, "title", True) == (other.shown, other.sort, other.is_descending)
    other.restore({"sort": "nonsense"})
    assert (USUAL, "title") == (other.shown, other.sort)


@pytest.mark.parametrize(("width", "left"), [(1500, []), (800, ["where"]), (740, ["created", "where"]), (560, None)])
def test_columns_without_room_are_left_out_then_folded_and_the_state_stays(theme, shown, width, left):
    frame = main_frame(theme, banner=False)
    view: ItemsView = frame.items
    shown(frame, 1700)
    chosen = Arrangement().toggled("created").toggled("where")
    rows = sample.ColumnRows(chosen.shown(GENERAL))
    rows.setParent(view)
    view.set_model(rows)
    view.set_columns(rows.columns)
    view.table.setFixedWidth(width)
    frame.grab()

    if left is None:
        assert view.table.itemDelegate().compact
        return
    assert left == [each.key for i, each in enumerate(chosen.shown(GENERAL)) if view.table.is_left_out(i)]
    assert not view.table.itemDelegate().compact


def test_what_an_account_is_called_shrinks_last(theme, shown):
    frame = main_frame(theme, banner=False)
    shown(frame, 1700)
    table, widths = frame.items.table, {}
    for width in (1500, 720, 695, 685):
        table.setFixedWidth(width)
        frame.grab()
        widths[width] = table.columnWidth(1)

    assert (ACCOUNT.most, ACCOUNT.width) == (widths[1500], widths[720])
    assert ACCOUNT.width > widths[695] > widths[685] >= ACCOUNT.least
    assert not table.itemDelegate().compact


def test_an_edge_of_a_head_is_pulled_and_its_column_follows(theme, shown):
    frame = main_frame(theme, banner=False)
    shown(frame, 1700)
    frame.grab()
    head = frame.items.table.horizontalHeader()
    assert isinstance(head, RowHeader)
    pulled, sorted_ = [], []
    frame.items.column_pulled.connect(lambda column, width: pulled.append((column, width)))
    frame.items.sorted_by.connect(lambda column, _down: sorted_.append(column))
    edge = QPoint(head.sectionViewportPosition(2), 8)

    for at in (edge - QPoint(20, 0), edge + QPoint(1, 0)):
        QTest.mouseMove(head.viewport(), at)
        QCoreApplication.processEvents()
    assert Qt.CursorShape.SplitHCursor == head.viewport().cursor().shape()
    QTest.mousePress(head.viewport(), Qt.MouseButton.LeftButton, pos=edge)
    QTest.mouseMove(head.viewport(), edge - QPoint(30, 0))
    QTest.mouseRelease(head.viewport(), Qt.MouseButton.LeftButton, pos=edge - QPoint(30, 0))

    assert (2, 94 + 30) == pulled[-1]
    assert [] == sorted_
    QTest.mouseClick(head.viewport(), Qt.MouseButton.LeftButton, pos=edge + QPoint(30, 0))
    assert [2] == sorted_


def test_all_that_is_shown_is_chosen_by_the_menu_too(theme, shown):
    frame = main_frame(theme, banner=False)
    shown(frame, 1280, 820)
    columns, table = ItemColumns(frame.items), frame.items.table
    pick(columns.menu(), "Choose all")

    assert len(sample.ITEMS) == sum(map(len, table.chosen_rows()))
    assert frame.window().focusWidget() is table
    assert "Choose all" not in names(columns.menu("state"))
    frame.items.show_empty("inbox", "Nothing here yet", "")
    assert not next(each for each in columns.menu().actions() if each.text() == "Choose all").isEnabled()


def test_columns_say_where_an_item_lies_when_it_was_read_and_its_own_fields():
    kind = replace(
        ISSUE,
        fields=(
            Field("repository", "Repository", "reference", at_creation=True, of="repository"),
            Field("size", "Size", "choice", choices=(Choice("s", "Small"),)),
            Field("list", "List", "reference", of="list"),
        ),
    )
    platform = replace(GITHUB, kinds=(kind,))
    item = Item(
        "i", "con", "issue", "7", "Fix", fields={"size": "s", "list": "L"}, parent="r1", read_at="2026-11-02T09:01:00Z"
    )
    wanted = [*(each for each in GENERAL if each.key in {"where", "created", "read"}), *own_columns([kind])]
    assert {("con", "repository", "r1"), ("con", "list", "L")} == places([item], {"con": platform}, wanted)
    titles = {("con", "repository", "r1"): "acme/app", ("con", "list", "L"): "Purchases"}

    said = dict(more_words(item, platform, wanted, titles, NOW))

    assert {
        "where": "acme/app",
        "created": "",
        "issue.size": "Small",
        "issue.list": "Purchases",
    }.items() <= said.items()
    assert said["read"].endswith("ago")
    here = replace(item, remote_id="", parent="", kind="other")
    assert {"", ONLY_HERE} == {words for _, words in more_words(here, platform, wanted, titles, NOW)}
    assert set() == places([here], {"con": platform}, wanted)
    assert "a, b" == value_words(Field("tags", "Tags", "tags"), ["a", "b"], NOW)


def test_a_row_says_what_each_column_says_and_is_safe():
    row = replace(sample.ITEMS[0], more=(("where", "a\u202eb"),))

    assert ["Launch plan", "Page", "Waiting to be sent"] == [row.said(key) for key in ("title", "kind", "state")]
    assert "\u202e" not in row.said("where")
    assert "" == row.said("nothing")


async def test_chosen_columns_are_filled_and_kept_for_the_next_start(folder):  # noqa: F811
    async with opened(folder) as it:
        await it.connect()
        page = it.main.items
        for name in ("Created", "Where", "Status"):
            pick(page.columns.menu(), name)
        model = page.model
        cells = {model.headerData(i, Qt.Orientation.Horizontal): model.index(0, i).data() for i in range(7)}
        assert cells["Created"]
        assert cells["Status"]
        pick(page.columns.menu(), "Tags")  # all accounts have the one kind
        assert "item.tags" in keys(model.columns)
        wanted = keys(model.columns)

    state = json.loads((folder / "window.json").read_text())
    assert wanted == list(read_arrangement(state["items"]["columns"]).keys)


def test_the_menu_opens_from_its_button_and_from_a_head_with_the_heads_own_acts_first(theme, shown):
    frame = main_frame(theme, banner=False)
    columns = ItemColumns(frame.items)
    shown(frame, 1700)
    frame.grab()

    head = frame.items.table._head
    at = QPoint(head.sectionViewportPosition(1) + 20, 8)
    asked = head.customContextMenuRequested.emit
    for ask, first in ((frame.items.columns_button.click, "Title"), (lambda: asked(at), "Move left")):
        ask()
        menu = QApplication.activePopupWidget()
        assert ("Columns", first) == (menu.accessibleName(), names(menu)[0])
        menu.close()
    assert USUAL == columns.shown
