"""The page of the settings: its sections side by side, each driven by its own module."""

from collections.abc import Callable
from functools import cached_property
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from connector_app.ui.desk import Desk
from connector_app.ui.pages.settings.general import General
from connector_app.ui.pages.settings.help import Help
from connector_app.ui.pages.settings.network import Network
from connector_app.ui.pages.settings.notifications import Notifications
from connector_app.ui.pages.settings.place import Place, Section
from connector_app.ui.pages.settings.platforms import Platforms
from connector_app.ui.pages.settings.rules import Rules
from connector_app.ui.pages.settings.safety import Safety
from connector_app.ui.pages.settings.storage import Storage
from connector_app.ui.pages.settings.updates import ask_once
from connector_app.ui.tasks import Tasks
from connector_app.ui.views.settings.view import SettingsView

SECTIONS: tuple[type[Section], ...] = (
    General,
    Notifications,
    Network,
    Platforms,
    Rules,
    Storage,
    Safety,
    Help,
)
"""What the page consists of: one more section is its two modules (here and in `views`), and one line."""


class SettingsPage(QObject):
    """Puts the sections on the page. `read` tells what was kept; `write` keeps a change, or says why that cannot be.

    Nothing is made before the settings are opened: most starts of the program never come to that.
    """

    closed = Signal()
    kept = Signal()  # a setting was written
    lock_wanted = Signal()
    sign_in_wanted = Signal(str, str, tuple)  # account, access ("" as before), groups to leave out

    def __init__(
        self,
        desk: Desk,
        tasks: Tasks,
        folder: Path,
        version: str,
        *,
        read: Callable[[str, str], object],
        write: Callable[[str, str, object], str],
    ) -> None:
        super().__init__()

        def keep(table: str, key: str, value: object) -> str:
            wrong = write(table, key, value)
            self.kept.emit()
            return wrong

        self._place = Place(desk, tasks, folder, version, read, keep, self._note, self._sign_in, self.lock_wanted.emit)

    @cached_property
    def view(self) -> SettingsView:
        """What is shown: made when it is asked for."""
        view = SettingsView(self._place.desk.theme)
        view.back.connect(self.closed)
        for name, each in self.sections.items():
            view.add_section(name, each.view)
        return view

    @cached_property
    def sections(self) -> dict[str, Section]:
        """The sections by their names, as they stand: made when they are asked for."""
        made = {each.name: each(self._place) for each in SECTIONS}
        for section in made.values():
            section.setParent(self)
        return made

    def begin(self, window: QWidget) -> None:
        """Do what belongs to the start of the window."""
        self._place.tasks.start(ask_once(self._place, window), name="ask about new versions")

    def show(self) -> None:
        """Fill in what is known now."""
        self.view.set_note("")
        for each in self.sections.values():
            each.show()

    def _note(self, words: str, *, is_good: bool = True) -> None:
        if words or "view" in vars(self):  # there is nothing to take away from what was never made
            self.view.set_note(words, is_good=is_good)

    def _sign_in(self, account: str, access: str = "", without: tuple[str, ...] = ()) -> None:
        self.sign_in_wanted.emit(account, access, without)
