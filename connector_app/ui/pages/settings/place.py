"""What each section of the settings is given, and what it is to the page."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar, Protocol

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from connector_app.language import said
from connector_app.model.failure import Failure
from connector_app.ui.desk import Desk
from connector_app.ui.tasks import Tasks
from connector_app.words.failures import explain


class SignIn(Protocol):
    """Asks for the pages that sign an account in again: as before, or with other access and without some groups."""

    def __call__(self, account: str, access: str = "", without: tuple[str, ...] = ()) -> None: ...


class Say(Protocol):
    """Says beneath the sections what became of what was asked; no words take it away."""

    def __call__(self, words: str, *, is_good: bool = True) -> None: ...


@dataclass(frozen=True, slots=True)
class Place:
    """Where a section stands. `read` tells what was kept, as (table, key); `write` keeps a change, or says why not.

    `lock` locks the window.
    """

    desk: Desk
    tasks: Tasks
    folder: Path
    version: str
    read: Callable[[str, str], object]
    write: Callable[[str, str, object], str]
    note: Say
    sign_in: SignIn
    lock: Callable[[], None]

    def say(self, failure: Failure) -> None:
        """Say a failure on the page: it covers the status line."""
        told = explain(failure)
        self.note(said("{heading}. {sentence}", heading=told.heading, sentence=told.sentence), is_good=False)

    def keep(self, table: str, changes: Sequence[tuple[str, object]]) -> None:
        """Write what changed, and say where it holds only until the program is closed."""
        wrong = next(filter(None, (self.write(table, key, value) for key, value in changes)), "")
        self.note(wrong and f"{said('This holds until you quit, but it could not be kept.')} {wrong}", is_good=False)


class Section(QObject):
    """Drives one section: `view` is what it shows, `show` fills in what is known now.

    `name` is one of `views.settings.view.SECTIONS`, which gives it its place in the list.
    """

    name: ClassVar[str]
    view: QWidget

    def __init__(self, place: Place) -> None:
        super().__init__()
        self.place = place
        self.desk, self.tasks = place.desk, place.tasks

    def show(self) -> None:
        """Fill in what is known now: called each time the settings are opened."""
