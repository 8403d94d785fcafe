"""The main job on the practice platform, done without a person: each step is told, each screen leaves a picture."""

import argparse
import asyncio
import os
import shutil
import sys
import tempfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QAbstractButton, QApplication, QMainWindow

from connector_app.app.run import Program, run
from connector_app.language import several
from connector_app.model.result import Err
from connector_app.practice.person import press_allow
from connector_app.ui.views.ending import EndingView
from connector_app.ui.views.item_form import ItemForm
from connector_app.ui.views.removal import RemovalView

SIZE = (1280, 820)
PATIENCE = 30.0
SETTLE = 0.35  # seconds a page needs to come to rest


class PressingBrowser:
    """Stands in for browser and person: opens the page and presses *Allow*."""

    def __init__(self) -> None:
        self._tasks: set[asyncio.Task[int]] = set()

    async def open(self, url: str) -> None:
        task = asyncio.create_task(self._agree(url), name="press Allow")
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _agree(self, url: str) -> int:
        await asyncio.sleep(1.2)  # long enough for a picture of the waiting page
        return await press_allow(url)


class Tour:
    """Walks through the window by its own buttons."""

    def __init__(self, program: Program, pictures: Path) -> None:
        self._program, self._pictures, self._number = program, pictures, 0

    async def walk(self) -> None:
        """Do the whole job. Raises TimeoutError where a step does not come to its end."""
        try:
            await self._walk()
        finally:
            self._program.closed.set()

    async def _walk(self) -> None:
        program = self._program
        await self.until(lambda: program.main is not None)
        await self.say("The window is open: nothing is connected yet.", "first-start")
        self.press("Practice account")
        await self.say("Practice account was pressed.", "access")
        self.press("Read and change")
        await asyncio.sleep(0.6)
        await self.say("The browser opened; nobody is here, so Allow is pressed by the program itself.", "waiting")
        await self.until(lambda: self.shown(EndingView) is not None)
        await self.say(f"{self.words(self.shown(EndingView))}", "connected")
        self.press("Show items")
        main = program.main
        assert main is not None  # noqa: S101  waited for above
        await self.until(lambda: main.items.model.rowCount() > 0)
        await self.say(
            several(main.items.model.rowCount(), "In the table: {n} item.", "In the table: {n} items."), "items"
        )
        await self._change(main)
        await self._history(main)
        await self._leave(main)

    async def _change(self, main: Any) -> None:
        main.items.create()
        form = self.shown(ItemForm)
        assert form is not None  # noqa: S101  opened in the line before
        await self.say("New item was pressed.", "form-new")
        form.submit_button.click()
        await self.say("Without a title it is not sent; the form says why.", "form-problem")
        _type(form, "Water the neighbour’s plants")
        form.submit_button.click()
        await self.until(lambda: self.shown(ItemForm) is None)
        await self.say("The item is in the table, waits ten seconds and can be taken back.", "items-waiting")
        self._program.frame.show_tab("Outbox")
        await self.say("The outbox shows it until the platform has it.", "outbox")
        entry = main.outbox.newest_undoable()
        if entry is not None:
            await self._program.desk.door.call(lambda v: v.outbox.send_now(entry.id))
        await self.until(lambda: main.outbox.newest_undoable() is None)
        await asyncio.sleep(1.0)
        self._program.frame.show_tab("Items")
        main.items.view.search.field.setText("neighbour")
        await asyncio.sleep(0.6)
        await self.say("Searching finds it.", "items-search")
        main.items.view.search.field.setText("invoice tempalte")
        await asyncio.sleep(0.6)
        await self.say("What is not there is said.", "items-nothing-found")
        main.items.view.search.field.clear()

    async def _history(self, main: Any) -> None:
        self._program.frame.show_tab("Activity")
        await asyncio.sleep(SETTLE)
        self.press("Verify history")
        await self.until(main.activity.view.verify_button.isEnabled)
        await self.say("Activity has a sentence for each step, and the history verifies.", "activity")
        await main.activity.giving.export_to(self._pictures / "history.csv")
        await self.say("The history is exported to history.csv.")
        self._program.frame.settings.emit()
        await self.say("Settings.", "settings")
        self.press("Back to accounts")

    async def _leave(self, main: Any) -> None:
        account = next(iter(self._program.desk.accounts))
        main.accounts.remove(account)
        await self.say("Remove was pressed.", "remove")
        self.press("Remove account")
        await self.until(lambda: not self._program.desk.accounts)
        await asyncio.sleep(SETTLE)
        view = self.shown(RemovalView)
        await self.say("Every step says how it went; the history stays." if view else "Removed.", "removed")
        answer = await self._program.desk.door.call(lambda v: v.audit.verify())
        await self.say("It still verifies." if not isinstance(answer, Err) else "It could not be verified.")

    # Hands and eyes

    def press(self, name: str) -> None:
        """Press the button of this accessible name. Raises LookupError where none can be pressed."""
        for button in self._program.window.findChildren(QAbstractButton):
            named = button.accessibleName() or button.text()
            if named == name and button.isVisible() and button.isEnabled():
                button.click()
                return
        raise LookupError(name)

    def shown(self, kind: type[Any]) -> Any:
        """Return the page of a kind that is visible, or None."""
        return next((w for w in self._program.window.findChildren(kind) if w.isVisible()), None)

    @staticmethod
    def words(view: Any) -> str:
        return str(view.title.text()) if view is not None else ""

    async def until(self, true: Callable[[], bool]) -> None:
        async with asyncio.timeout(PATIENCE):
            while not true():  # noqa: ASYNC110  Qt's state has no event to wait for
                await asyncio.sleep(0.02)

    async def say(self, words: str, picture: str = "") -> None:
        """Tell a step, and leave pictures of it in light and dark."""
        self._number += 1
        print(f"{self._number:2} {words}", flush=True)  # noqa: T201  the tour tells what it does
        if not picture:
            return
        await asyncio.sleep(SETTLE)
        theme, before = self._program.theme, self._program.theme.look
        for scheme in ("light", "dark"):
            theme.set_look(replace(before, scheme=scheme, motion=False))
            await asyncio.sleep(0.05)
            path = self._pictures / f"{self._number:02}-{picture}-{scheme}.png"
            await asyncio.to_thread(path.parent.mkdir, parents=True, exist_ok=True)
            self._program.window.grab().save(str(path))
        theme.set_look(replace(before, motion=False))


def _type(form: ItemForm, words: str) -> None:
    """Type into the first field, as a person would."""
    fields = form._fields
    first = next(iter(fields.values()))
    first.set_value(words)


def main(words: list[str]) -> int:
    """Run the tour. Return 0 when every step came to its end."""
    parser = argparse.ArgumentParser(prog="connector-app tour")
    parser.add_argument("tour")
    parser.add_argument("--pictures", type=Path, default=Path("build/shots"))
    parser.add_argument("--data-dir", type=Path)
    said = parser.parse_args(words)
    if sys.platform.startswith("linux") and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    import qasync

    pictures = said.pictures.absolute()
    shutil.rmtree(pictures, ignore_errors=True)
    pictures.mkdir(parents=True)
    own = said.data_dir is None
    folder = Path(tempfile.mkdtemp(prefix="connector-tour-")) if own else said.data_dir.absolute()
    app = QApplication(sys.argv[:1])
    app.setApplicationName("Connector Manager")
    app.setQuitOnLastWindowClosed(False)
    window = QMainWindow()
    window.setWindowTitle("Connector Manager")
    window.resize(*SIZE)
    window.show()
    failed: list[BaseException] = []

    async def visit(program: Program) -> None:
        try:
            await Tour(program, pictures).walk()
        except (TimeoutError, LookupError, AssertionError) as error:
            failed.append(error)

    try:
        with qasync.QEventLoop(app) as loop:
            loop.run_until_complete(
                run(app, window, folder, dict(os.environ), browser=PressingBrowser(), visitor=visit)
            )
    finally:
        if own:
            shutil.rmtree(folder, ignore_errors=True)
    if failed:
        print(f"The tour ended early: {type(failed[0]).__name__} {failed[0]}", file=sys.stderr)  # noqa: T201
        return 1
    print(f"Pictures lie in {pictures}")  # noqa: T201
    return 0
