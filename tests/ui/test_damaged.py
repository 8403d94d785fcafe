"""A window over a data file that is damaged."""

import asyncio

import pytest
from PySide6.QtWidgets import QApplication, QMainWindow

from connector_app.app import cannot_start
from connector_app.app.run import run
from connector_app.model.failure import FailureError, InUse, Storage
from connector_app.store import copies
from connector_app.store.database import Database
from connector_app.ui.views.ending import EndingView
from connector_app.ui.views.first_start import FirstStart
from tests.ui.test_program import Driver, Hand, folder, opened

__all__ = ["folder"]
pytestmark = pytest.mark.timeout(60)


async def test_where_the_data_is_damaged_the_newest_copy_is_offered_and_gone_on_with(folder):
    folder.mkdir(mode=0o700)
    async with Database(folder / "data.db"):
        copies.copy(folder / "data.db", folder / "copies", "data-2026-03-09.db")
    (folder / "data.db").write_bytes(b"canary" * 2000)
    app, window, seen = QApplication.instance(), QMainWindow(), []
    window.resize(1280, 820)
    window.show()

    async def visit(program):
        seen.append(Driver(program, folder, Hand()))
        await program.closed.wait()

    running = asyncio.ensure_future(run(app, window, folder, {}, browser=Hand(), visitor=visit))
    async with asyncio.timeout(20):
        while not (seen and (view := seen[0].shown(EndingView)) and "use-copy" in view.buttons):
            await asyncio.sleep(0.01)
        assert "The data file is damaged" == seen[0].words(view)
        assert view.buttons["use-copy"].words.startswith("Go on with the copy of 9 March")
        view.buttons["use-copy"].click()
        while len(seen) < 2 or seen[1].main is None:
            await asyncio.sleep(0.01)
    assert window.isVisible()
    assert seen[1].shown(FirstStart) is not None
    seen[1].program.closed.set()
    await running

    (kept,) = folder.glob("damaged-*.db")
    assert b"canary" * 2000 == kept.read_bytes()


async def test_a_copy_that_cannot_be_gone_on_with_says_why(folder, monkeypatch):
    async def full(_folder):
        raise FailureError(Storage("full", "data.db"))

    monkeypatch.setattr(cannot_start, "newest_day", lambda _folder: "2026-03-09")
    monkeypatch.setattr(cannot_start, "go_on_with_copy", full)
    async with opened(folder) as it:
        cannot_start.show(it.program, folder, InUse("window"))
        assert ["close"] == list(it.shown(EndingView).buttons)
        cannot_start.show(it.program, folder, Storage("damaged", "data.db"))
        await it.until(lambda: "use-copy" in it.shown(EndingView).buttons)
        it.shown(EndingView).buttons["use-copy"].click()
        await it.until(lambda: "Your disk is full" == it.words(it.shown(EndingView)))
        assert not it.program.again
        it.press("Close")
        assert it.program.closed.is_set()
