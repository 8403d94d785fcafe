"""Saved filters: found beside the search field, applied, renamed, removed, and honest when they show nothing."""

import pytest
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QInputDialog, QLineEdit, QMessageBox

from connector_app.model.narrowing import Narrowing, SavedFilter
from connector_app.store import filters
from connector_app.ui.pages.saved_filters import (
    GONE,
    LONGEST_NAME,
    NAME,
    NO_NAME,
    NONE_YET,
    NOTHING_TO_SAVE,
    SAVED_ALREADY,
)
from connector_app.ui.views.items import nothing_matches
from connector_app.ui.widgets.filter import Opener
from tests.ui.test_item_columns import names, pick
from tests.ui.test_program import folder, opened  # noqa: F401  a fixture

pytestmark = pytest.mark.timeout(60)


def dialog(kind):
    return next((each for each in QApplication.topLevelWidgets() if isinstance(each, kind) and each.isVisible()), None)


async def answer(it, words, name=None):
    """Answer the dialog that stands there: with a name where one is asked for."""
    kind = QMessageBox if name is None else QInputDialog
    await it.until(lambda: dialog(kind))
    there = dialog(kind)
    if name is None:
        next(each for each in there.buttons() if each.text().replace("&", "") == words).click()
    else:
        there.setTextValue(name)
        there.accept()
    await it.until(lambda: dialog(kind) is None)


def assert_a_name_is_needed_and_not_without_end(there):
    line, button = there.findChild(QLineEdit), there.findChild(QDialogButtonBox).buttons()[0]
    assert ("Rename filter", "Rename filter", "Odd") == (there.windowTitle(), button.text(), line.text())
    for words, label in ((" ", NO_NAME), ("x" * 300, NAME)):
        line.setText(words)
        assert (label, label == NAME) == (there.labelText(), button.isEnabled())
    assert "x" * LONGEST_NAME == there.textValue()


def test_the_button_says_which_filter_is_in_force(theme, qtbot):
    button = Opener(theme, "Saved")
    qtbot.addWidget(button)
    with qtbot.waitSignal(button.wanted):
        button.click()

    button.set_answer("Launch\u202e")
    assert ("Saved", "Launch⟨RLO⟩") == (button.accessibleName(), button.accessibleDescription())
    button.set_answer("")
    assert "" == button.accessibleDescription()


def test_a_saved_filter_that_shows_nothing_is_named():
    assert "Nothing matches the filter “Launch” now" == nothing_matches("", "Looked.", "Launch")[1]


async def test_what_is_shown_is_saved_found_again_renamed_and_removed(folder):  # noqa: F811
    async with opened(folder) as it:
        await it.connect()
        page, total = it.main.items, it.main.items.model.rowCount()
        it.main._scope("")
        assert [NONE_YET, f"Save what is shown…{NOTHING_TO_SAVE}", "Rename", "Remove"] == names(page.saved.menu())
        assert not any(action.isEnabled() for action in page.saved.menu().actions() if action.text())

        page.view.filtered.emit("status", "archived")
        few = page.model.rowCount()
        pick(page.saved.menu(), "Save what is shown…")
        await answer(it, "", "Old & gone")
        await it.until(lambda: page.view.saved_button.accessibleDescription() == "Old & gone")
        assert ["Old && gone", f"Save what is shown…{SAVED_ALREADY}", "Rename", "Remove"] == names(page.saved.menu())
        assert page.saved.menu().actions()[0].isChecked()
        assert not page.saved.menu().actions()[2].isEnabled()

        page.view.search.set_words("zzzz")
        page.view.searched.emit("zzzz")
        assert "Nothing matches “zzzz”" == page.view.empty._title.text()
        pick(page.saved.menu(), "Save what is shown…")
        await answer(it, "", "Old & gone")
        await answer(it, "Keep it")
        pick(page.saved.menu(), "Save what is shown…")
        await answer(it, "", "Odd")
        await it.until(lambda: page.view.saved_button.accessibleDescription() == "Odd")
        page.reload()
        assert "Nothing matches the filter “Odd” now" == page.view.empty._title.text()
        page._empty_acted()
        assert (total, "") == (page.model.rowCount(), page.view.search.field.text())

        it.main._scope(it.account.id)
        pick(page.saved.menu(), "Old && gone")
        assert (few, "") == (page.model.rowCount(), it.main._account)

        pick(page.saved.menu(), "Rename", "Odd…")
        await it.until(lambda: dialog(QInputDialog))
        assert_a_name_is_needed_and_not_without_end(dialog(QInputDialog))
        await answer(it, "", "Strange")
        await it.until(lambda: names(page.saved.menu())[:2] == ["Old && gone", "Strange"])
        pick(page.saved.menu(), "Rename", "Strange…")
        await answer(it, "", "Old & gone")
        await it.until(lambda: "is called" in it.status())
        pick(page.saved.menu(), "Remove", "Old && gone…")
        await answer(it, "Remove filter")
        await it.until(lambda: names(page.saved.menu())[0] == "Strange")

        gone = SavedFilter("Past", Narrowing(account="notion-9"))

        async def write(_verbs):
            await it.program.engine[0]._db.write(lambda tx: filters.put_all(tx, [gone]))

        await it.program.desk.door.call(write)
        pick(page.saved.menu(), f"Past{GONE}")
        assert "This filter is about an account that was removed" == page.view.empty._title.text()
        page._empty_acted()
        assert total == page.model.rowCount()
