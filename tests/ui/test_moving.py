"""Moving to another computer, from the window."""

import asyncio
import os

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QMainWindow, QMessageBox

from connector_app.app.run import _brought_back, _run, run
from connector_app.engine.moving import Restored
from connector_app.services import sealed_file
from connector_app.ui.pages.settings import moving
from connector_app.ui.pages.status import Status
from connector_app.ui.views.settings.moving import PasswordDialog
from tests.ui.test_program import Driver, Hand, opened

pytestmark = pytest.mark.timeout(60)
PASSWORD = "canary password of a test"


@pytest.fixture(autouse=True)
def calm(monkeypatch):
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "disabled:")
    monkeypatch.setattr(sealed_file, "N", 2**4)


async def until(truth, seconds=10.0):
    async with asyncio.timeout(seconds):
        while not truth():
            await asyncio.sleep(0.02)


def section(it):
    it.main._open_settings()
    return it.main.settings.sections["Storage"]


def note(it):
    return it.main.settings.view._note._words.text()


def shown(kind):
    return next((w for w in QApplication.topLevelWidgets() if isinstance(w, kind) and w.isVisible()), None)


async def choose(path):
    await until(lambda: shown(QFileDialog))
    dialog = shown(QFileDialog)
    dialog.selectedFiles = lambda: [str(path)]  # what a person picks there is Qt's own business
    dialog.done(QFileDialog.DialogCode.Accepted)


async def type_password(first, again=None):
    await until(lambda: shown(PasswordDialog))
    dialog = shown(PasswordDialog)
    dialog.word.setText(first)
    dialog.again.setText(first if again is None else again)
    dialog.go.click()
    return dialog


@pytest.mark.slow
async def test_a_backup_goes_from_one_window_to_another(tmp_path):
    file = tmp_path / "moving.backup"
    async with opened(tmp_path / "old") as it:
        await it.connect()
        place = section(it)
        place._view.moving.save.click()
        await choose(file)
        dialog = await type_password("short")
        assert "at least 8" in dialog._first._error.text()
        dialog = await type_password(PASSWORD, "another one")
        assert "not the same" in dialog._second._error.text()
        await type_password(PASSWORD)
        await until(lambda: note(it) not in {"", "Making the backup …"})
        assert "1 account" in note(it)
        assert file.exists()
        if shots := os.environ.get("SHOTS"):
            it.main.settings.view.show_section("Storage")
            await asyncio.sleep(0.5)
            it.program.window.grab().save(shots)
        place._view.moving.restore.click()
        await until(lambda: note(it) == moving.NOT_EMPTY)

    started = asyncio.Queue()

    async def visit(program):
        await started.put(program)
        await program.closed.wait()

    app, window = QApplication.instance(), QMainWindow()
    running = asyncio.ensure_future(run(app, window, tmp_path / "new", {}, browser=Hand(), visitor=visit))
    empty = Driver(await started.get(), tmp_path / "new", None)
    place = section(empty)
    place._view.moving.restore.click()
    await choose(file)
    await type_password("another password")
    await until(lambda: sealed_file.WRONG in note(empty))
    await place.moving.bring_back(file, PASSWORD)
    full = Driver(await started.get(), tmp_path / "new", None)
    assert "Sign in to each account once more" in full.status()
    assert ["sign-in-needed"] == [each.status.value for each in full.program.desk.accounts.values()]
    full.program.closed.set()
    await running
    window.deleteLater()


async def test_what_goes_wrong_between_two_windows_is_words(tmp_path):
    words = await _brought_back(tmp_path / "new", tmp_path / "missing.backup", PASSWORD)

    assert "cannot be opened" in words


async def test_what_came_and_what_did_not_is_words_between_two_windows(tmp_path, monkeypatch):
    left_out, platforms = ("proxy", "GitHub", "client id of GitHub"), (("A\nshop", "shop.example"),)

    async def restored(*_):
        return Restored("Ada’s\ncomputer", "2026-03-01T00:00:00.000Z", (), 1, left_out, platforms, 2, 1)

    monkeypatch.setattr("connector_app.engine.moving.restore", restored)
    words = await _brought_back(tmp_path / "new", tmp_path / "x.backup", PASSWORD)

    assert "What was on Ada’s computer is here now." in words
    assert "wait for your word" in words
    assert (
        "goes elsewhere: the address of a proxy, addresses of GitHub that are not GitHub’s own, the client id" in words
    )
    assert "beside each: A shop (shop.example). Sign in" in words
    assert "\n2 rules came along, and 1 of them is on." in words
    assert 3 == words.count("\n"), "one box for each, and none that a stranger wrote"


async def test_what_was_left_out_stays_until_it_was_read(qapp, monkeypatch, tmp_path):
    told, started = [""], asyncio.Queue()
    monkeypatch.setattr(Status, "tell", lambda _, words: told.append(words))
    window = QMainWindow()

    async def visit(program):
        await started.put(program)
        await program.closed.wait()

    words = "It is here now.\nLeft out: the address of <a>a proxy</a>.\n1 rule came along."
    running = asyncio.ensure_future(_run(qapp, window, tmp_path / "new", {}, Hand(), visit, words))
    program = await started.get()
    await until(lambda: shown(QMessageBox))
    box = shown(QMessageBox)
    if shots := os.environ.get("SHOTS"):
        box.grab().save(shots)

    assert "It is here now." == told[-1]
    assert ("Left out: the address of <a>a proxy</a>.", Qt.TextFormat.PlainText) == (box.text(), box.textFormat())
    box.button(QMessageBox.StandardButton.Ok).click()
    await until(lambda: shown(QMessageBox) and "1 rule came along." == shown(QMessageBox).text())
    shown(QMessageBox).button(QMessageBox.StandardButton.Ok).click()
    await until(lambda: not shown(QMessageBox))
    program.closed.set()
    await running
    window.deleteLater()
