"""What has to hold on every screen: plain text, names for everything, and at 200 % nothing is cut off at the side."""

import inspect
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible, QHelpEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QStyleOptionViewItem,
    QWidget,
)

from connector_app.model.failure import Problem
from connector_app.model.item import Choice as Option
from connector_app.model.item import Field
from connector_app.ui.frame import TABS, Frame
from connector_app.ui.records import AccountRow, ActivityRow, ItemRow, OutboxRow, Part, PlatformRow, sentence
from connector_app.ui.row_model import RowModel
from connector_app.ui.views import endings
from connector_app.ui.views.activity import ActivityView
from connector_app.ui.views.ending import EndingView
from connector_app.ui.views.first_start import FirstStart
from connector_app.ui.views.item_details import Details, ItemDetails
from connector_app.ui.views.item_form import ItemForm
from connector_app.ui.views.items import ItemsView
from connector_app.ui.views.outbox import Decision, DecisionPanel, OutboxView
from connector_app.ui.widgets.button import Button
from connector_app.ui.widgets.filter import Filter
from connector_app.ui.widgets.layout import Scrolling
from connector_app.ui.widgets.panels import Note, Steps, Timeline
from connector_app.ui.widgets.rows import RowTable
from connector_app.ui.widgets.text import Text
from tests.ui import sample
from tests.ui.conftest import STILL
from tests.ui.screens import SCREENS

EVIL = '<img src="x"><b>b</b><a href="file:///etc">a</a>'


@pytest.fixture
def show(theme, qapp):
    """Show a screen at the usual size, and take it away again."""
    shown = []

    def make(build):
        screen = build(theme)
        shown.append(screen)
        screen.resize(1280, 820)
        screen.show()
        for _ in range(3):
            qapp.processEvents()
        return screen

    yield make
    for screen in shown:
        screen.close()
        screen.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def all_in(screen, kind=QWidget):
    return [screen, *screen.findChildren(kind)] if isinstance(screen, kind) else screen.findChildren(kind)


def spoken(widget):
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


@pytest.mark.parametrize("name", SCREENS)
def test_a_screen_speaks_plain_text_and_names_what_can_be_used(show, name):
    screen = show(SCREENS[name])
    labels = all_in(screen, QLabel)
    kinds = (QAbstractButton, QLineEdit, QComboBox, QPlainTextEdit)
    controls = [each for kind in kinds for each in all_in(screen, kind)]
    nameless = [each for each in controls if each.isVisible() and not spoken(each)]
    otherwise_named = [(b.words, spoken(b)) for b in all_in(screen, Button) if b.words != spoken(b)]

    assert {label.textFormat() for label in labels} == {Qt.TextFormat.PlainText}
    assert controls
    assert nameless == []
    assert otherwise_named == []


@pytest.mark.parametrize("name", [name for name in SCREENS if name != "parts"])  # the specimen is no screen
def test_at_twice_the_size_nothing_is_wider_than_its_place(show, theme, name):
    theme.set_look(replace(STILL, text=2.0))
    screen = show(SCREENS[name])
    pages = [area for area in all_in(screen, Scrolling) if area.isVisible()]
    wide = [area for area in pages if area.widget().width() > area.viewport().width()]
    narrow = [b.words for b in all_in(screen, Button) if b.isVisible() and b.width() < min(b.sizeHint().width(), 200)]
    outside = [
        each
        for each in all_in(screen)
        if each.isVisible()
        and not each.visibleRegion().isEmpty()
        and each.mapTo(screen, each.rect().topRight()).x() > screen.width()
    ]

    assert (screen.width(), screen.height()) == (1280, 820)
    assert wide == []
    assert narrow == []
    assert outside == []


@pytest.mark.parametrize("name", ["items", "activity", "outbox", "access", "waiting", "form", "settings-network"])
def test_a_small_window_is_enough(show, qapp, name):
    screen = show(SCREENS[name])
    screen.resize(720, 480)
    for _ in range(3):
        qapp.processEvents()
    wide = [area for area in all_in(screen, Scrolling) if area.isVisible() and area.widget().width() > area.width()]

    assert screen.width() == 720
    assert wide == []


def test_the_window_can_be_found_by_its_names(show):
    screen = show(SCREENS["items"])
    names = {spoken(each) for each in all_in(screen) if each.isVisible()}
    tabs = [screen.tabs.tabText(i) for i in range(screen.tabs.count())]

    wanted = {"Accounts", "Add account", "Settings", "Items", "Search items", "New item", "Refresh", "Edit", "Delete"}
    assert wanted <= names
    assert "Undo" in names
    assert tabs == list(TABS)
    assert {table.accessibleName() for table in all_in(screen, RowTable)} == {"Items", "Activity", "Outbox"}


def test_tables_are_tables_and_accounts_are_a_list(show):
    screen = show(SCREENS["items"])
    roles = {
        each.accessibleName(): QAccessible.queryAccessibleInterface(each).role()
        for each in (screen.items.table, screen.activity.table, screen.outbox.table, screen.accounts.view)
    }

    assert roles == {
        "Items": QAccessible.Role.Table,
        "Activity": QAccessible.Role.Table,
        "Outbox": QAccessible.Role.Table,
        "Accounts": QAccessible.Role.List,
    }
    assert screen.accounts.view.model().index(0, 0).data() == "All accounts"


def test_other_pages_can_be_found_by_their_names(show):
    wanted = {
        "first-start": {"Practice account", "GitHub", "Search platforms"},
        "access": {"Read only", "Read and change"},
        "waiting": {"Open again", "Copy link", "Cancel"},
        "activity": {"Search activity", "Verify history", "Export", "Activity"},
    }
    for name, names in wanted.items():
        screen = show(SCREENS[name])
        assert names <= {spoken(each) for each in all_in(screen) if each.isVisible()}, name


def test_a_filter_is_a_button(theme, qtbot):
    made = Filter(theme, "Kind")
    qtbot.addWidget(made)

    assert QAccessible.queryAccessibleInterface(made).role() == QAccessible.Role.Button


def evil_frame(theme):
    frame = Frame(theme)
    frame.set_accounts((AccountRow("1", EVIL, EVIL, "plum", note=EVIL),))
    item = ItemRow("1", EVIL, EVIL, EVIL, EVIL, state=EVIL, spoken_state=EVIL, action=EVIL, is_practice=True)
    rows = sample.ColumnRows(items=[item])
    entries, changes = RowModel(), RowModel()
    entries.set_rows(
        (
            ActivityRow("1", "day", (Part(EVIL),)),
            ActivityRow("2", "entry", (Part(EVIL, is_thing=True),), EVIL, account=EVIL, outcome=EVIL),
            ActivityRow("3", "gap", (Part(EVIL),)),
        )
    )
    changes.set_rows((OutboxRow("1", (Part(EVIL),), EVIL, EVIL, state_words=EVIL, action=EVIL, action_note=EVIL),))
    frame.models = (rows, entries, changes)
    for tab, view, model in (
        ("Items", ItemsView(theme), rows),
        ("Activity", ActivityView(theme), entries),
        ("Outbox", OutboxView(theme), changes),
    ):
        view.set_model(model)
        frame.add_tab_page(tab, view)
    frame.set_banner(EVIL, EVIL, EVIL)
    frame.status.set_words((EVIL,))
    frame.status.set_undo(EVIL, EVIL)
    panel = ItemDetails(theme)
    panel.show_item(
        Details(
            "1", EVIL, EVIL, EVIL, EVIL, EVIL, facts=((EVIL, EVIL),), body=EVIL, pending=EVIL, history=((EVIL, EVIL),)
        )
    )
    frame.set_panel(panel)
    return frame


def evil_form(theme):
    frame = evil_frame(theme)
    form = ItemForm(theme, "github", EVIL, EVIL)
    form.set_accounts((("1", EVIL, EVIL),), "1")
    form.set_kinds((("1", EVIL),), "1")
    form.set_fields(
        (
            Field("a", EVIL, hint=EVIL),
            Field("b", EVIL, "choice", choices=(Option(EVIL, EVIL),)),
            Field("c", EVIL, "text"),
        ),
        {"a": EVIL, "c": EVIL},
    )
    form.set_problems((Problem("a", EVIL), Problem("z", EVIL)), EVIL)
    form.set_outcome(sentence("{a} happens", a=EVIL))
    frame.show_form(form)
    return frame


def evil_ending(theme):
    ending = endings.wrong_account(EVIL, EVIL, EVIL)
    return EndingView(theme, EVIL, EVIL, replace(ending, details=EVIL, steps=(sentence("{a}", a=EVIL),)))


def evil_start(theme):
    view = FirstStart(theme)
    view.set_platforms((PlatformRow("practice", EVIL, EVIL, EVIL),))
    return view


def evil_decision(theme):
    panel = DecisionPanel(theme)
    panel.show_decision(Decision("1", EVIL, EVIL, ((EVIL, EVIL),), ()))
    return panel


@pytest.mark.parametrize("build", [evil_frame, evil_form, evil_ending, evil_start, evil_decision])
def test_markup_from_a_platform_is_shown_as_what_it_is(show, build):
    screen = show(build)
    screen.grab()
    labels = all_in(screen, QLabel)
    tips = [each.toolTip() for each in all_in(screen) if each.toolTip()]

    assert {label.textFormat() for label in labels} <= {Qt.TextFormat.PlainText}
    assert not [tip for tip in tips if "<img" in tip]


def test_a_row_says_its_markup_in_a_tip_as_what_it_is(theme, qtbot, monkeypatch):
    told = []
    monkeypatch.setattr("connector_app.ui.delegates.row.QToolTip.showText", lambda *words: told.append(words[1]))
    frame = evil_frame(theme)
    qtbot.addWidget(frame)
    table = frame._tab_pages["Items"].table
    event = QHelpEvent(QEvent.Type.ToolTip, table.rect().center(), table.rect().center())
    table.itemDelegate().helpEvent(event, table, QStyleOptionViewItem(), table.model().index(0, 0))

    assert "<img" not in told[0]
    assert "&lt;img" in told[0]


def test_every_part_that_shows_words_shows_them_safe(theme, qtbot):
    turned = "a\u202eb"
    text, note, steps, life = Text(theme, turned), Note(theme, "ok", turned), Steps(theme), Timeline(theme)
    life.set_entries(((turned, turned),))
    for each in (text, note, steps, life):
        qtbot.addWidget(each)
    shown = [text.text(), note.findChildren(QLabel)[0].text(), life.accessibleName(), Button(theme, turned).text()]

    assert not [words for words in shown if "\u202e" in words]


def test_the_gallery_shows_every_ending():
    made = {
        name for name, each in inspect.getmembers(endings, inspect.isfunction) if each.__module__ == endings.__name__
    }

    shown = {name for name in SCREENS if name.startswith("ending-")}
    others = {
        "ending-keychain-lost",
        "ending-of-lesson",
    }  # `keychain_changed` of the same safe; one begun from a lesson
    assert len(shown - others) == len(made)
    assert others <= shown
