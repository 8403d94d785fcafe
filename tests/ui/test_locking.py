"""The lock of the window: what it hides, what opens it, and that nothing behind it is lost."""

import asyncio

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QMenu, QMessageBox

from connector_app.services import passphrase
from connector_app.ui.views.lock import PassphraseDialog
from tests.ui.test_program import folder, opened  # noqa: F401  a fixture

pytestmark = pytest.mark.timeout(60)

RIGHT, WRONG = "canary passphrase one", "canary passphrase two"


@pytest.fixture(autouse=True)
def cheap(monkeypatch):
    monkeypatch.setattr(passphrase, "N", 2**10)  # what it costs is measured elsewhere


async def set_lock(it):
    await it.main._desk.door.call(lambda v: v.lock.set(RIGHT))


def is_idle(name):
    return all(task.get_name() != name for task in asyncio.all_tasks())


def press(frame, keys):
    """Press a shortcut: a window without a desktop is never active."""
    [shortcut] = [each for each in frame.findChildren(QShortcut) if each.key() == QKeySequence(keys)]
    shortcut.activated.emit()


def typed(it, words):
    view = it.main.locking.view
    view.field.setText(words)
    view.open_button.click()
    return view


async def test_what_is_locked_shows_nothing_until_its_passphrase_is_typed(folder):  # noqa: F811
    async with opened(folder) as it:
        await it.connect()
        await set_lock(it)
        frame, locking = it.main.frame, it.main.locking
        told = []
        locking.changed.connect(told.append)
        frame.accounts.view.setFocus()
        press(frame, "Ctrl+L")

        assert locking.is_locked
        assert not frame.accounts.isVisible()
        assert [each for each in frame.findChildren(QLabel) if each.isVisible() and "Practice" in each.text()] == []
        assert frame.window().focusWidget() is locking.view.field
        press(frame, "Ctrl+N")
        assert frame._scrim is None, "no key reaches what lies beneath"

        view = typed(it, "")
        assert view._form.is_wrong
        typed(it, WRONG)
        await it.until(lambda: view.open_button.isEnabled() and not view.field.text())
        assert locking.is_locked
        typed(it, RIGHT)
        await it.until(lambda: not locking.is_locked)
        assert frame.accounts.isVisible()
        assert frame.window().focusWidget() is frame.accounts.view
        assert [True, False] == told


async def test_guessing_has_to_wait_and_says_for_how_long(folder):  # noqa: F811
    async with opened(folder) as it:
        await set_lock(it)
        it.main.locking.lock()
        view = it.main.locking.view
        for _ in range(3):
            typed(it, WRONG)
            await it.until(lambda: not view.field.text() and is_idle("unlock"))
        await it.until(lambda: not view.open_button.isEnabled())
        assert "seconds" in view.field.accessibleDescription()
        view.tried.emit(RIGHT)
        await it.until(lambda: is_idle("unlock"))
        assert it.main.locking.is_locked
        it.main.locking._wait_ends = 0.0
        it.main.locking._count_down()
        assert view.open_button.isEnabled()


async def test_dialogs_that_are_open_are_put_by_with_what_was_typed(folder):  # noqa: F811
    async with opened(folder) as it:
        await set_lock(it)
        dialog, menu = QDialog(it.main.frame), QMenu(it.main.frame)
        dialog.open()
        menu.addAction("x")
        menu.popup(dialog.pos())
        it.main.locking.lock()
        assert not dialog.isVisible()
        assert not menu.isVisible()
        late = QMessageBox(it.main.frame)
        late.open()
        await it.until(lambda: not late.isVisible())

        typed(it, RIGHT)
        await it.until(lambda: dialog.isVisible() and late.isVisible())
        late.close()
        dialog.close()


async def test_a_program_with_a_lock_begins_locked_and_forgets_it_a_day_later(folder):  # noqa: F811
    async with opened(folder) as it:
        await it.connect()
        await set_lock(it)
    async with opened(folder) as it:
        locking = it.main.locking
        assert locking.is_locked
        await it.until(lambda: is_idle("how the lock stands"))
        locking.view.forgot_button.click()
        await it.until(lambda: isinstance(QApplication.activeModalWidget(), QMessageBox))
        box = QApplication.activeModalWidget()
        assert box.isVisible(), "the question of the lock itself is not put by"
        next(each for each in box.buttons() if each.text() == "Let it go away").click()
        await it.until(locking.view._note.isVisible)
        assert locking.view.forgot_button.isHidden()


async def test_it_locks_by_itself_when_nobody_was_there(folder):  # noqa: F811
    async with opened(folder) as it:
        await set_lock(it)
        locking = it.main.locking
        locking._minutes = lambda: 1
        locking._look_for_people()
        assert not locking.is_locked
        monotonic, wall = locking._touched
        locking._touched = monotonic, wall - 61
        QCoreApplication.sendEvent(it.main.frame, QEvent(QEvent.Type.Wheel))
        locking._look_for_people()
        assert not locking.is_locked, "somebody turned the wheel"
        locking._touched = monotonic - 61, wall
        locking._look_for_people()
        assert locking.is_locked


def note(it):
    return it.main.settings.view._note._words.text()


async def test_safety_sets_changes_uses_and_takes_the_lock_away(folder):  # noqa: F811
    async with opened(folder) as it:
        it.main.locking.lock()
        page = it.main.settings.sections["Safety"]
        assert it.main.settings.view.isVisible(), "there is no lock yet: it leads to where one is set"
        card = page.view.locking

        async def answer(press, **fields):
            await it.until(lambda: QApplication.activeModalWidget() is None)
            press.click()
            await it.until(lambda: isinstance(QApplication.activeModalWidget(), PassphraseDialog))
            dialog = QApplication.activeModalWidget()
            for name, words in fields.items():
                getattr(dialog, name).set_value(words)
            dialog.go_button.click()
            return dialog

        dialog = await answer(card.set_button, new="short", again="short")
        assert dialog.isVisible()
        assert dialog.new.is_wrong
        dialog.new.set_value(RIGHT)
        dialog.go_button.click()
        assert dialog.again.is_wrong
        dialog.again.set_value(RIGHT)
        dialog.go_button.click()
        await it.until(card.now_button.isVisible)
        assert card.set_button.isHidden()

        await answer(card.change_button, present=WRONG, new=WRONG, again=WRONG)
        await it.until(lambda: "not the passphrase" in note(it))
        card.minutes.choose("5")
        card.minutes.activated.emit(0)
        assert 5 == it.main.locking._minutes()
        card.now_button.click()
        assert it.main.locking.is_locked
        typed(it, RIGHT)
        await it.until(lambda: not it.main.locking.is_locked)
        await answer(card.end_button, present=RIGHT)
        await it.until(card.set_button.isVisible)
        assert not it.main.locking.is_set
