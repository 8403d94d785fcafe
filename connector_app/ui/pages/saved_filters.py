"""Saved filters: what is shown now under a name, found again beside the search field, called otherwise, removed."""

from collections.abc import Callable, Coroutine
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QDialogButtonBox, QInputDialog, QLineEdit, QMenu

from connector_app.language import said
from connector_app.model.item import ConnectionId
from connector_app.model.narrowing import Narrowing, SavedFilter
from connector_app.model.result import Err, Result
from connector_app.store import filters
from connector_app.ui.ask import ask, is_sure
from connector_app.ui.desk import Desk
from connector_app.ui.tasks import Tasks
from connector_app.ui.views.items import ItemsView
from connector_app.ui.words import no_mnemonic, safe_text

if TYPE_CHECKING:
    from connector_app.services.verbs import Verbs

GONE = f" {said('(its account was removed)')}"
NONE_YET = said("No filter is saved yet")
NOTHING_TO_SAVE = f" {said('(search or filter first)')}"
SAVED_ALREADY = f" {said('(it is saved already)')}"
NAME, NO_NAME = said("Name of this filter"), said("Name of this filter: it needs one")
LONGEST_NAME = 80


class SavedFilters(QObject):
    """Drives the menu. `chosen` tells what shall be shown; `now` answers what is."""

    chosen = Signal(object)  # a Narrowing

    def __init__(self, desk: Desk, tasks: Tasks, view: ItemsView, now: Callable[[], Narrowing]) -> None:
        super().__init__()
        self._desk, self._tasks, self._view, self._now = desk, tasks, view, now
        view.saved_button.wanted.connect(self._open)

    @property
    def current(self) -> SavedFilter | None:
        """Return the filter that stands for exactly what is shown now."""
        now = self._now()
        return next((each for each in self._all() if each.narrowing == now), None)

    def show(self) -> None:
        """Say on the button which filter is in force."""
        current = self.current
        self._view.saved_button.set_answer(current.name if current else "")

    def menu(self) -> QMenu:
        """Return a new menu of the filters, and of what can be done with them."""
        made, every, current, now = QMenu(self._view), self._all(), self.current, self._now()
        made.setAccessibleName(said("Saved filters"))
        for each in every:
            is_gone = each.narrowing.account and ConnectionId(each.narrowing.account) not in self._desk.accounts
            action = made.addAction(_shown(each) + (GONE if is_gone else ""))
            action.setCheckable(True)
            action.setChecked(each == current)
            action.triggered.connect(lambda _on, each=each: self.chosen.emit(each.narrowing))
        if not every:
            made.addAction(NONE_YET).setEnabled(False)
        made.addSeparator()
        why_not = NOTHING_TO_SAVE if now.is_empty else SAVED_ALREADY if current else ""
        save = made.addAction(f"{said('Save what is shown…')}{why_not}")
        save.setEnabled(not why_not)
        save.triggered.connect(lambda: self._tasks.start(self._save(now), name="save filter"))
        for words, act in ((said("Rename", "a button"), self._rename), (said("Remove", "a button"), self._remove)):
            menu = made.addMenu(words)
            menu.setEnabled(bool(every))
            for each in every:
                menu.addAction(f"{_shown(each)}\u2026").triggered.connect(
                    lambda _on, act=act, each=each: self._tasks.start(act(each.name), name="change filter")
                )
        return made

    def _all(self) -> list[SavedFilter]:
        found: list[SavedFilter] = self._desk.data.read(filters.all_of, [])
        return found

    def _open(self, at: QPoint) -> None:
        menu = self.menu()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at)

    async def _save(self, narrowing: Narrowing) -> None:
        name = await self._ask_name(said("Save filter"), narrowing.text)
        if not name:
            return
        if any(each.name == name for each in self._all()) and not await is_sure(
            self._view.window(),
            said("Replace the filter?"),
            said("A filter is called “{name}” already. It shows what is shown now from then on.", name=name),
            keep=said("Keep it"),
            go=said("Replace it"),
        ):
            return
        await self._ask(lambda v: v.filters.save(name, narrowing))

    async def _rename(self, old: str) -> None:
        name = await self._ask_name(said("Rename filter"), old)
        if name and name != old:
            await self._ask(lambda v: v.filters.rename(old, name))

    async def _remove(self, name: str) -> None:
        question = said("The filter “{name}” goes. The items that it shows stay as they are.", name=name)
        if await is_sure(
            self._view.window(), said("Remove the filter?"), question, keep=said("Keep it"), go=said("Remove filter")
        ):
            await self._ask(lambda v: v.filters.remove(name))

    async def _ask_name(self, title: str, before: str) -> str:
        dialog = QInputDialog(self._view.window())
        dialog.setWindowTitle(title)
        dialog.setOkButtonText(title)
        (buttons,), (line,) = dialog.findChildren(QDialogButtonBox), dialog.findChildren(QLineEdit)
        button = buttons.button(QDialogButtonBox.StandardButton.Ok)
        line.setMaxLength(LONGEST_NAME)
        line.setMinimumWidth(self._desk.theme.px(320))

        def look(words: str) -> None:
            button.setEnabled(bool(words.strip()))
            dialog.setLabelText(NAME if words.strip() else NO_NAME)

        line.textChanged.connect(look)
        dialog.setTextValue(before)
        look(line.text())
        return dialog.textValue().strip() if await ask(dialog) else ""

    async def _ask(self, verb: "Callable[[Verbs], Coroutine[Any, Any, Result[Any]]]") -> None:
        answer = await self._desk.door.call(verb)
        if isinstance(answer, Err):
            self._desk.say(answer.failure, "")
        self.show()


def _shown(saved: SavedFilter) -> str:
    return no_mnemonic(safe_text(saved.name))
