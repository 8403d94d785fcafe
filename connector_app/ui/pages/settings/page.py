"""The page of the settings: its sections side by side, each driven by its own module."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

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
    """Puts the sections on the page. `read` tells what was kept; `write` keeps a change, or says why that cannot be."""

    closed = Signal()
    kept = Signal()  # a setting was written
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
        self.view = SettingsView(desk.theme)
        self.view.back.connect(self.closed)

        def keep(table: str, key: str, value: object) -> str:
            wrong = write(table, key, value)
            self.kept.emit()
            return wrong

        place = Place(desk, tasks, folder, version, read, keep, self.view.set_note, self._sign_in)
        self.sections: dict[str, Section] = {}
        for made in SECTIONS:
            self.sections[made.name] = each = made(place)
            each.setParent(self)
            self.view.add_section(each.name, each.view)

    def begin(self) -> None:
        """Do what belongs to the start of the window."""
        for each in self.sections.values():
            each.begin()

    def show(self) -> None:
        """Fill in what is known now."""
        self.view.set_note("")
        for each in self.sections.values():
            each.show()

    def _sign_in(self, account: str, access: str = "", without: tuple[str, ...] = ()) -> None:
        self.sign_in_wanted.emit(account, access, without)
