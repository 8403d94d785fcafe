from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QWidget

from connector_app.ui.delegates.item import ItemDelegate
from connector_app.ui.delegates.outbox import OutboxDelegate
from connector_app.ui.frame import Frame
from connector_app.ui.records import sentence
from connector_app.ui.row_model import RowModel
from connector_app.ui.states import ACCOUNT_STATES
from connector_app.ui.widgets.button import Button, IconButton, Unfold
from connector_app.ui.widgets.chart import Chart
from connector_app.ui.widgets.choose import Radio, Switch
from connector_app.ui.widgets.field import Choice, FormField, Input, Lines, Reading, SearchField
from connector_app.ui.widgets.filter import Filter
from connector_app.ui.widgets.layout import Fold, Sized, column, holder
from connector_app.ui.widgets.panels import StatusBadge, Step, Steps
from connector_app.ui.widgets.platform_card import PlatformGrid
from connector_app.ui.widgets.press import mixed
from connector_app.ui.widgets.rows import RECORD, RowTable
from connector_app.ui.widgets.stack import Stack
from connector_app.ui.widgets.tabs import Tabs
from connector_app.ui.widgets.text import Paragraph, Text
from tests.ui import sample
from tests.ui.conftest import STILL
from tests.ui.screens import PLATFORMS

ENTER, TAB, SPACE, ESCAPE = Qt.Key.Key_Return, Qt.Key.Key_Tab, Qt.Key.Key_Space, Qt.Key.Key_Escape


@pytest.fixture
def shown(qtbot):
    def show(widget, width=400, height=300):
        qtbot.addWidget(widget)
        widget.resize(width, height)
        widget.show()
        return widget

    return show


def items_table(theme):
    model = sample.ColumnRows()
    table = RowTable(theme, ItemDelegate(theme), "Items")
    model.setParent(table)
    table.set_columns(sample.WIDTHS)
    table.setModel(model)
    return table


def test_a_paragraph_wraps_and_keeps_its_line_height(theme, shown):
    words = Paragraph(theme, "Short sentences for one person. " * 6)
    one, many = words.heightForWidth(5000), words.heightForWidth(200)

    assert one == 20
    assert many % 20 == 0
    assert many > 5 * one


def test_a_sentence_keeps_its_things_bold_and_speaks_plainly(theme):
    words = Paragraph(theme, sentence("You renamed {a} to {b}", a="plan", b="שלום"))
    text, formats = words._formatted()

    assert words.text() == "You renamed plan to שלום"
    assert [f.length for f in formats] == [4, 6]
    assert "\u2068שלום\u2069" in text


def test_a_line_that_does_not_fit_is_shortened_and_told_in_a_tip(theme, shown):
    text = shown(Text(theme, "A title that is far too long for this place"), 80, 20)
    text.grab()
    short = text.toolTip()
    text.resize(900, 20)
    text.grab()

    assert short == "A title that is far too long for this place"
    assert not text.toolTip()


def test_a_state_never_gives_up_its_room(theme):
    kept, given = Text(theme, "Sign in needed", is_kept=True), Text(theme, "Sign in needed" * 9)

    assert kept.minimumSizeHint() == kept.sizeHint()
    assert given.minimumSizeHint().width() < given.sizeHint().width()


def test_a_button_is_pressed_by_mouse_space_and_enter(theme, shown):
    button = shown(Button(theme, "Create issue", "primary"))
    pressed = QSignalSpy(button.clicked)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    QTest.keyClick(button, SPACE)
    QTest.keyClick(button, ENTER)

    assert pressed.count() == 3


def test_only_those_who_steer_by_keys_see_the_ring(theme, shown):
    button = shown(Button(theme, "Edit"))
    button.focusInEvent(QFocusEvent(QEvent.Type.FocusIn, Qt.FocusReason.MouseFocusReason))
    by_mouse = button.is_ringed
    button.focusInEvent(QFocusEvent(QEvent.Type.FocusIn, Qt.FocusReason.TabFocusReason))

    assert (by_mouse, button.is_ringed) == (False, True)


def test_seconds_beside_a_button_are_not_its_name(theme, qtbot):
    button = Button(theme, "Undo")
    qtbot.addWidget(button)
    narrow = button.sizeHint().width()
    button.set_after("(8 s)")

    assert button.accessibleName() == "Undo"
    assert button.sizeHint().width() > narrow


def test_warmth_comes_at_once_when_motion_is_reduced_and_slowly_otherwise(theme, shown, qtbot):
    button = shown(Button(theme, "Edit"))
    button._warm(1.0)
    at_once = button.warmth
    button._warm(0.0)
    theme.set_look(replace(STILL, motion=True))
    button._warm(1.0)
    slowly = button.warmth
    qtbot.waitUntil(lambda: button.warmth == 1.0, timeout=3000)

    assert at_once == 1.0
    assert slowly < 1.0


def test_colours_mix_from_one_to_the_other(theme):
    ink, hover = theme.colour("ink"), theme.colour("ink_hover")

    assert mixed(ink, hover, 0) == ink
    assert mixed(ink, hover, 1) == hover
    assert min(ink.red(), hover.red()) < mixed(ink, hover, 0.5).red() < max(ink.red(), hover.red())


def test_an_icon_alone_has_a_name_and_a_tip(theme, shown):
    button = shown(IconButton(theme, "Settings", "settings", has_rim=True))
    button.grab()

    assert (button.accessibleName(), button.toolTip()) == ("Settings", "Settings")


def test_an_unfolding_link_turns_its_arrow(theme, shown):
    link = shown(Unfold(theme, "Details"))
    link.click()

    assert link._picture == "chevron-down"


def test_a_filter_tells_what_was_picked(theme, shown):
    made = shown(Filter(theme, "Kind", "All kinds"))
    made.set_options((("issue", "Issue"), ("page", "R&D <b>page</b>")))
    picked = QSignalSpy(made.picked)
    menu = made.menu()
    menu.actions()[2].trigger()

    assert [action.text() for action in menu.actions()] == ["All kinds", "Issue", "R&&D <b>page</b>"]
    assert picked.at(0) == ["page"]
    assert made.chosen == "page"
    assert (made.accessibleName(), made.accessibleDescription()) == ("Kind", "R&D <b>page</b>")


def test_a_filter_can_be_cleared(theme, shown):
    made = shown(Filter(theme, "Kind"))
    made.set_options((("issue", "Issue"),))
    made.choose("issue")
    made.menu().actions()[0].trigger()

    assert made.chosen == ""
    assert not made._is_set


def test_an_opened_filter_shows_its_menu(theme, shown):
    made = shown(Filter(theme, "Kind"))
    made.set_options((("issue", "Issue"),))
    made.click()
    menu = made.children()[-1]

    assert menu.isVisible()
    menu.close()


def test_a_search_is_emptied_by_escape(theme, shown):
    field = shown(SearchField(theme, "Search items"))
    field.setText("plan")
    shown_clear = field._clear.isVisible()
    QTest.keyClick(field, ESCAPE)

    assert shown_clear
    assert field.text() == ""
    assert not field._clear.isVisible()


def test_an_error_never_takes_what_was_typed(theme, shown):
    field = shown(FormField(theme, "Title", Input(theme)))
    QTest.keyClicks(field.control, "Launch plan")
    field.set_error("This title is taken.")

    assert field.value() == "Launch plan"
    assert field.is_wrong
    assert field.control.accessibleName() == "Title"
    assert field.control.accessibleDescription() == "This title is taken."
    assert field._problem.isVisible()

    field.set_error("")
    assert not field.is_wrong
    assert not field._problem.isVisible()


@pytest.mark.parametrize(
    ("control", "value"),
    [(Input, "a line"), (Lines, "two\nlines"), (lambda theme: Choice(theme, (("a", "A"), ("b", "B"))), "b")],
)
def test_every_kind_of_field_gives_back_what_it_was_given(theme, qtbot, control, value):
    field = FormField(theme, "Field", control(theme))
    qtbot.addWidget(field)
    field.set_value(value)

    assert field.value() == value


def test_a_text_to_read_is_never_lower_than_it_says_grows_with_the_text_and_cannot_be_changed(theme, shown, qapp):
    box = Reading(theme, "Report", "a\u202eb\n" * 9, low=120, longest=11)
    place = shown(holder(column(box, Paragraph(theme, "Beneath " * 400))), 300, 100)

    assert 120 <= box.height() < 160, "no more, where others want the room"
    theme.set_look(replace(STILL, text=2.0))
    qapp.processEvents()
    assert 240 <= box.height() < place.height()

    QTest.keyClicks(box, "x")
    assert "a\u27e8RLO\u27e9b\na\u27e8R\u2026" == box.toPlainText()
    box.show_words("after")
    assert "after" == box.toPlainText()
    assert (box.isReadOnly(), box.tabChangesFocus(), "Report") == (True, True, box.accessibleName())


def test_a_choice_keeps_what_is_chosen_when_others_are_offered(theme, qtbot):
    choice = Choice(theme, (("a", "A"), ("b", "B")))
    qtbot.addWidget(choice)
    choice.choose("b")
    choice.set_options((("c", "C"), ("b", "B")))

    assert choice.key == "b"


def test_a_switch_is_turned_by_space_and_one_radio_excludes_the_other(theme, shown):
    switch = shown(Switch(theme, "Reduce motion"))
    QTest.keyClick(switch, SPACE)
    one, other = Radio(theme, "One"), Radio(theme, "Other")
    both = shown(holder(column(one, other)))
    one.click()
    other.click()
    both.grab()
    switch.grab()

    assert switch.isChecked()
    assert (one.isChecked(), other.isChecked()) == (False, True)


def test_a_row_of_unlike_things_becomes_a_column_in_little_room(theme, shown, qapp):
    fold = shown(Fold(theme, Text(theme, "one"), Text(theme, "two"), below=300), 500)
    wide = fold.is_folded
    fold.resize(200, 200)
    narrow = fold.is_folded
    fold.resize(500, 200)
    theme.set_look(replace(STILL, text=2.0))

    assert (wide, narrow, fold.is_folded) == (False, True, True)


def test_a_width_grows_with_the_text_up_to_its_cap(theme, qtbot):
    place = Sized(theme, Text(theme, "x"), fixed=242, cap=400)
    qtbot.addWidget(place)
    theme.set_look(replace(STILL, text=2.0))

    assert place.width() == 400


def test_a_count_is_no_part_of_a_tabs_name(theme, shown):
    tabs = shown(Tabs(theme, {"Items": "Items", "Outbox": "Outbox"}, "Places"))
    narrow = tabs.tabSizeHint(1).width()
    tabs.set_count("Outbox", 4, "4 wait")
    tabs.grab()

    assert tabs.tabText(1) == "Outbox"
    assert tabs.tabSizeHint(1).width() > narrow
    assert tabs.tabToolTip(1) == "4 wait"


def test_tabs_are_steered_by_arrow_keys(theme, shown):
    tabs = shown(Tabs(theme, {"Items": "Items", "Activity": "Activity"}, "Places"))
    QTest.keyClick(tabs, Qt.Key.Key_Right)

    assert tabs.currentIndex() == 1


def test_a_table_folds_where_titles_would_be_cut(theme, shown):
    table = shown(items_table(theme), 900, 500)
    wide = (table._delegate.compact, table.isColumnHidden(1), table.horizontalHeader().isVisible(), table.rowHeight(0))
    table.resize(500, 500)

    assert wide == (False, False, True, 41)
    assert (table._delegate.compact, table.isColumnHidden(1), table.horizontalHeader().isVisible()) == (
        True,
        True,
        False,
    )
    assert table.rowHeight(0) > 41


def test_a_row_grows_with_the_text(theme, shown):
    table = shown(items_table(theme), 900, 500)
    theme.set_look(replace(STILL, text=2.0))

    assert table.rowHeight(0) > 80


def test_a_row_is_chosen_opened_and_asked_for_its_menu(theme, shown):
    table = shown(items_table(theme), 900, 500)
    chosen, opened = QSignalSpy(table.chosen), QSignalSpy(table.opened)
    table.choose("i3")
    QTest.keyClick(table, Qt.Key.Key_Down)
    QTest.keyClick(table, ENTER)

    assert [chosen.at(i)[0] for i in range(chosen.count())] == ["i3", "i4"]
    assert opened.at(0) == ["i4"]
    assert table.currentIndex().data(RECORD).id == "i4"
    assert table.is_ringed


def test_a_painted_button_can_really_be_pressed(theme, shown):
    table = shown(items_table(theme), 1000, 700)
    table.viewport().grab()
    acted, opened = QSignalSpy(table.acted), QSignalSpy(table.opened)
    box = table._delegate._actions["i6"]
    QTest.mouseMove(table.viewport(), box.center())
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=box.center())

    assert acted.at(0) == ["i6"]
    assert opened.count() == 0


def test_pressing_beside_a_painted_button_does_not_press_it(theme, shown):
    model = RowModel()
    model.set_rows(sample.OUTBOX)
    table = RowTable(theme, OutboxDelegate(theme), "Outbox")
    model.setParent(table)
    table.setModel(model)
    shown(table, 800, 500)
    table.viewport().grab()
    acted = QSignalSpy(table.acted)
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(200, 20))

    assert acted.count() == 0
    assert table.currentIndex().data(RECORD).id == "o1"


def test_a_head_that_is_pressed_sorts_and_pressed_again_turns_round(theme, shown):
    table = shown(items_table(theme), 900, 500)
    sorted_by = QSignalSpy(table.sorted_by)
    for _ in range(2):
        x = table.horizontalHeader().sectionViewportPosition(2) + 20
        QTest.mouseClick(table.horizontalHeader().viewport(), Qt.MouseButton.LeftButton, pos=QPoint(x, 10))

    assert [sorted_by.at(i) for i in range(2)] == [[2, False], [2, True]]


def test_the_row_under_the_pointer_is_warm(theme, shown):
    table = shown(items_table(theme), 900, 500)
    cold = table.viewport().grab().toImage()
    QTest.mouseMove(table.viewport(), QPoint(300, 100))
    table._set_over(2)

    assert table.viewport().grab().toImage() != cold


def test_a_turning_ring_in_a_row_asks_for_its_next_picture_only_while_it_may_move(theme, shown):
    table = shown(items_table(theme), 900, 700)
    table.grab()
    still = table._turning._timer.isActive()
    theme.set_look(replace(STILL, motion=True))
    table.grab()

    assert (still, table._turning._timer.isActive()) == (False, True)


def test_the_right_page_is_there_at_once_and_its_picture_follows(theme, shown, qtbot):
    stack = shown(Stack(theme))
    first, second = QWidget(), QWidget()
    stack.show_page(first)
    theme.set_look(replace(STILL, motion=True))
    stack.show_page(second)

    assert stack.currentWidget() is second
    assert stack._curtain.isVisible()
    qtbot.waitUntil(lambda: not stack._curtain.isVisible(), timeout=3000)


def test_with_reduced_motion_a_page_is_simply_there(theme, shown):
    stack = shown(Stack(theme))
    stack.show_page(QWidget())
    stack.show_page(QWidget())

    assert not stack._curtain.isVisible()


def test_steps_change_in_place(theme, shown):
    steps = shown(Steps(theme))
    steps.set_steps((Step("Listen", "now", "a hint"), Step("Open")))
    lines = list(steps._lines)
    steps.set_steps((Step("Listen", "done"), Step("Open", "now")))
    steps.set_steps((Step("Listen", "done"), Step("Open", "failed"), Step("More")))

    assert lines[0] not in steps._lines
    assert [line._mark.accessibleName() for line in steps._lines] == ["Done", "Did not work", "Not yet"]


def test_a_badge_colours_its_word_only_when_it_wants_something(theme, qtbot):
    calm, asking = StatusBadge(theme, ACCOUNT_STATES["connected"]), StatusBadge(theme, ACCOUNT_STATES["sign-in-needed"])
    for each in (calm, asking):
        qtbot.addWidget(each)
    calm.set_state(ACCOUNT_STATES["busy"], "Busy until 14:05")

    assert asking._word._ink == "ask"
    assert (calm._word._ink, calm._word.text()) == ("wait", "Busy until 14:05")


def test_platforms_are_searched_and_laid_out_by_width(theme, shown, qapp):
    grid = shown(PlatformGrid(theme), 1040, 600)
    grid.set_platforms(PLATFORMS)
    qapp.processEvents()
    wide = grid._columns
    grid.resize(460, 600)
    found = grid.search("calendar")

    assert (wide, grid._columns, found) == (4, 2, 2)
    assert [card.words for card in grid._cards if not card.isHidden()] == ["Google Workspace", "Microsoft 365"]


def test_a_card_is_a_button_named_as_its_platform(theme, shown):
    grid = shown(PlatformGrid(theme), 1040, 600)
    grid.set_platforms(PLATFORMS)
    chosen = QSignalSpy(grid.chosen)
    grid._cards[1].click()

    assert grid._cards[1].accessibleName() == "GitHub"
    assert grid._cards[1].accessibleDescription() == "Issues and repositories"
    assert chosen.at(0) == ["github"]


def test_a_chart_says_its_numbers_in_words(theme, shown):
    chart = shown(Chart(theme))
    blank = chart.grab().toImage()
    chart.set_days(sample.DAYS, ("31 May", "10 June", "Today"), "428 entries")

    assert chart.accessibleName() == "428 entries"
    assert chart.grab().toImage() != blank


def test_the_keys_stay_in_a_form_and_escape_leaves_it(theme, shown):
    frame = shown(Frame(theme), 1280, 820)
    one, two = Input(theme), Input(theme)
    card = holder(column(one, two))
    scrim = frame.show_form(card)
    left = QSignalSpy(scrim.left)
    one.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(one, TAB)
    after_one = frame.focusWidget()
    QTest.keyClick(two, TAB)
    after_two = frame.focusWidget()
    QTest.keyClick(two, ESCAPE)

    assert after_one is two
    assert after_two is one
    assert left.count() == 1


def test_a_form_goes_with_the_window_and_goes_away(theme, shown, qapp):
    frame = shown(Frame(theme), 1280, 820)
    card = holder(column(Input(theme)))
    scrim = frame.show_form(card)
    frame.resize(900, 600)

    assert scrim.size() == frame.size()
    frame.close_form()
    assert card.parent() is None
