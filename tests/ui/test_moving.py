"""Moving to another computer, from the window."""

import asyncio
import os
from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLabel, QMainWindow, QPushButton

from connector_app.app.run import _brought_back, _run, _told, run
from connector_app.model.connection import Account, Connection, ConnectionStatus
from connector_app.model.restored import Restored
from connector_app.providers import PROVIDERS
from connector_app.services import sealed_file
from connector_app.ui.pages.settings import moving
from connector_app.ui.views.brought_back import BroughtBackDialog
from connector_app.ui.views.settings.moving import PasswordDialog
from tests.ui.test_program import Driver, Hand, opened

pytestmark = pytest.mark.timeout(60)
PASSWORD = "canary password of a test"
PRACTICE = next(each.name for each in PROVIDERS if each.id == "practice")


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
    await until(lambda: shown(BroughtBackDialog))
    texts = [each.text() for each in shown(BroughtBackDialog).findChildren(QLabel)]
    (account,) = full.program.desk.accounts.values()
    assert "sign-in-needed" == account.status.value
    assert {"Sign in once more", f"•  {account.name} ({PRACTICE})"} <= set(texts)
    full.program.closed.set()
    await running
    window.deleteLater()


async def test_what_goes_wrong_between_two_windows_is_a_sentence(tmp_path):
    words = await _brought_back(tmp_path / "new", tmp_path / "missing.backup", PASSWORD)

    assert "cannot be opened" in words


async def read(box):
    """Return what a box says, as plain text, and close it."""
    if shots := os.environ.get("SHOTS"):
        await asyncio.sleep(0.3)
        box.grab().save(shots)
    labels = [each for each in box.findChildren(QLabel) if each.text()]
    (button,) = box.findChildren(QPushButton)
    button.click()
    await until(lambda: not shown(QDialog))
    assert {Qt.TextFormat.PlainText} == {each.textFormat() for each in labels}
    return [each.text() for each in labels]


async def test_what_came_and_what_did_not_stays_until_it_was_read(qapp, tmp_path):
    status, made = ConnectionStatus.SIGN_IN_NEEDED, "2026-03-01T00:00:00.000Z"
    ada = Connection(
        "practice-0a0b0c0d", "practice", Account("1", "Ada"), "<a>Ada</a>", "oauth", "read", (), status, made
    )
    left_out, platforms = ("proxy", "client id of My shop"), (("A\nshop", "shop.example"),)
    found = Restored("Ada’s\ncomputer", made, (ada,), 1, left_out, platforms, 2, 1)
    started, window = asyncio.Queue(), QMainWindow()

    async def visit(program):
        await started.put(program)
        await program.closed.wait()

    running = asyncio.ensure_future(_run(qapp, window, tmp_path / "new", {}, Hand(), visit, found))
    program = await started.get()
    await until(lambda: shown(BroughtBackDialog))
    texts = await read(shown(BroughtBackDialog))
    program.closed.set()
    await running
    window.deleteLater()

    assert "What was on Ada’s computer is here now." == texts[0]
    for words in (
        "2 rules came along, and 1 of them is on. Settings › Rules says what each of them makes.",
        "A shop (shop.example)",
        "the address of a proxy",
        "the client id for sign-ins at My shop (you can type it again)",
        f"<a>Ada</a> ({PRACTICE})",
    ):
        assert f"•  {words}" in texts


async def test_why_nothing_came_stays_until_it_was_read(qapp):
    window = QMainWindow()
    telling = asyncio.ensure_future(_told(SimpleNamespace(window=window), "It cannot be <b>opened</b>."))
    await until(lambda: shown(QDialog))

    assert "It cannot be <b>opened</b>." in await read(shown(QDialog))
    await telling
    window.deleteLater()
