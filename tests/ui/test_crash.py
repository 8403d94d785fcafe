"""The page of a program in which something broke, and what its report holds."""

import asyncio
import json

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication, QMainWindow

from connector_app.app.crash import report
from connector_app.app.run import run
from connector_app.model.result import Ok
from connector_app.store import attention, outbox
from connector_app.ui.views.crash import CrashView
from connector_app.ui.widgets.button import Button
from tests.ui.test_program import Driver, Hand, folder, opened

__all__ = ["folder"]
pytestmark = pytest.mark.timeout(60)


def broken():
    """Return an error that chokes on things of a person's, and says so."""
    try:
        try:
            raise ValueError("canary-title at /home/ada/canary-folder")
        except ValueError as first:
            raise RuntimeError({"token": "canary-access-1"}) from first
    except RuntimeError as error:
        return error


def test_a_report_names_places_and_nothing_of_a_persons():
    text = report(broken(), "2026-01-01T00:00:00.000Z")

    assert "canary" not in text
    assert "/home" not in text
    assert [line.strip().partition(":")[0] for line in text.splitlines()[4:]] == [
        "test_crash.py",
        "RuntimeError",
        "test_crash.py",
        "ValueError",
    ]
    assert text.startswith("Connector Manager ")
    assert "Qt 6" in text


def test_everything_on_the_page_can_be_pressed_read_and_copied(theme, shown):
    view = shown(CrashView(theme, "Connector Manager 1\nat a\u202eb", can_go_on=True))
    spies = {
        button: QSignalSpy(signal)
        for button, signal in (
            (view.again_button, view.again),
            (view.go_on_button, view.gone_on),
            (view.close_button, view.closed),
            (view.copy_button, view.copied),
        )
    }
    for button, spy in spies.items():
        button.click()
        assert spy.count() == 1
    assert view.copy_button.words == "Copied"
    assert view.report.toPlainText() == "Connector Manager 1\nat a\u27e8RLO\u27e9b"
    assert view.report.isReadOnly()
    assert not shown(CrashView(theme, "", can_go_on=False)).go_on_button.isVisible()


async def secrets_of(it):
    """Return every text that is sealed in the data folder."""
    engine = it.program.engine[0]

    def look(tx):
        rows = tx.all("select owner, field from sealed")
        return [engine._vault.get(tx, owner, field)[0] for owner, field in rows]

    found = []
    for secret in await engine._db.read(look):
        try:
            found += [str(each) for each in json.loads(secret).values() if len(str(each)) > 8]
        except (ValueError, AttributeError):
            found.append(secret.decode(errors="replace"))
    return found


async def test_an_engine_that_ends_leaves_the_outbox_whole_and_begins_anew_on_a_press(folder):
    app, window, seen = QApplication.instance(), QMainWindow(), []
    window.resize(1280, 820)
    window.show()

    async def visit(program):
        seen.append(Driver(program, folder, hand))
        await program.closed.wait()

    hand = Hand()
    running = asyncio.ensure_future(run(app, window, folder, {}, browser=hand, visitor=visit))
    async with asyncio.timeout(40):
        while not seen:
            await asyncio.sleep(0.01)
        it = seen[0]
        await it.connect()
        await it.program.desk.door.call(lambda v: v.outbox.pause(is_paused=True))
        await it.make("canary-title")
        secrets = await secrets_of(it)
        assert secrets
        await it.program.desk.door.call(kill)
        await it.until(lambda: it.shown(CrashView) is not None)
        view, copied = it.shown(CrashView), []
        assert not view.go_on_button.isVisible()
        text = view.report.toPlainText()
        assert "SystemExit" in text
        assert not [each for each in (*secrets, "canary-title") if each in text]
        it.program.desk.copy = copied.append
        view.copy_button.click()
        assert copied == [text]
        view.again_button.click()
        while len(seen) == 1:
            await asyncio.sleep(0.01)
        [waits] = seen[1].program.desk.data.read(outbox.page, [])
        assert waits.title == "canary-title"
        seen[1].program.closed.set()
        await running
    window.deleteLater()


async def kill(_verbs):
    raise SystemExit("canary-title")


async def test_an_error_on_the_screen_is_said_once_and_one_can_go_on(folder, qtbot):
    async with opened(folder) as it:

        async def wrong():
            raise RuntimeError("canary")

        it.program.tasks.start(wrong(), name="wrong")
        await it.until(lambda: it.shown(CrashView) is not None)
        view = it.shown(CrashView)
        it.program.tasks.start(wrong(), name="wrong again")
        with qtbot.captureExceptions() as seen:
            QTimer.singleShot(0, broken_slot)
            asyncio.get_running_loop().call_soon(broken_slot)
            await it.until(lambda: seen)
        assert it.shown(CrashView) is view
        assert "canary" not in view.report.toPlainText()
        view.go_on_button.click()
        assert it.shown(CrashView) is None
        assert await it.program.desk.door.call(lambda v: v.keys.look()) == Ok(None)


def broken_slot():
    raise RuntimeError("canary")


async def test_after_a_crash_of_the_whole_process_the_next_start_says_so_until_it_is_read(folder):
    async with opened(folder) as it:
        await it.program.engine[0]._attention.begin(is_unclean=True)
        strip = it.program.frame.banner.inner
        await it.until(lambda: strip._name.text() == "Connector Manager")
        assert "Nothing is lost" in strip._words.text()
        next(b for b in strip.findChildren(Button) if b.words == "All right").click()
        await it.until(it.program.frame.banner.isHidden)
        assert it.program.desk.data.read(lambda tx: attention.trouble(tx, "ended"), "?") == ""
