"""The whole page of the settings: the list of sections at the left, one of them on the sheet."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from connector_app.language import said
from connector_app.ui.frame import Sheet
from connector_app.ui.theme import Theme
from connector_app.ui.widgets.button import Button
from connector_app.ui.widgets.layout import SIDE, SIDE_MOST, Sized, column, hide, holder, row, side_cap
from connector_app.ui.widgets.panels import Note
from connector_app.ui.widgets.stack import Stack
from connector_app.ui.widgets.text import Paragraph

SECTIONS = {
    "General": ("sliders-horizontal", said("General")),
    "Notifications": ("bell", said("Notifications")),
    "Network": ("wifi", said("Network")),
    "Platforms": ("layers", said("Platforms")),
    "Rules": ("zap", said("Rules")),
    "Storage": ("hard-drive", said("Storage")),
    "Safety": ("shield", said("Safety")),
    "Help": ("life-buoy", said("Help")),
}
"""The sections there may be with their icons and words, in the order in which they stand.

One that is not added is not shown.
"""


class SettingsView(QWidget):
    """The page, for `Frame.show_whole`. What each section shows is added to it."""

    back = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._buttons: dict[str, Button] = {}
        self._pages: dict[str, QWidget] = {}
        self._stack = Stack(theme)
        leave = Button(theme, said("Back to accounts"), "link", "arrow-left")
        leave.clicked.connect(self.back)
        self._list = column(gap=3)
        title = holder(row((Paragraph(theme, said("Settings"), "title"), 1), gap=0, margins=(10, 0, 0, 0)))
        inner = column(row(leave, None), 12, title, 12, self._list, None, gap=0)
        self._side = Sized(theme, inner, fixed=SIDE, cap=SIDE_MOST)
        self._note = Note(theme, "ok")
        self._note_place = hide(holder(column(self._note, gap=0, margins=(18, 8, 18, 14))))
        sheet = Sheet(theme)
        sheet.setLayout(column((self._stack, 1), self._note_place, gap=0, margins=(1, 1, 1, 1)))
        left = holder(row(self._side, gap=0, margins=(10, 12, 8, 10)))
        self.setLayout(row(left, (holder(row(sheet, gap=0, margins=(0, 10, 10, 10))), 1), gap=0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._side.set_cap(side_cap(self.width()))

    def add_section(self, name: str, section_page: QWidget) -> None:
        """Add what one of `SECTIONS` shows, at its place in the list. The first that is added is shown."""
        icon, words = SECTIONS[name]
        button = Button(self._theme, words, "side", icon)
        button.setCheckable(True)
        button.setAutoExclusive(True)
        button.clicked.connect(lambda: self.show_section(name))
        order = list(SECTIONS)
        self._list.insertWidget(sum(order.index(each) < order.index(name) for each in self._buttons), button)
        self._buttons[name], self._pages[name] = button, section_page
        self._stack.addWidget(section_page)
        if len(self._pages) == 1:
            self.show_section(name)

    @property
    def sections(self) -> tuple[str, ...]:
        """The names of the sections as they stand in the list."""
        return tuple(name for name in SECTIONS if name in self._pages)

    def section(self, name: str) -> QWidget:
        """Return what a section shows. Raises KeyError where it was not added."""
        return self._pages[name]

    def show_section(self, name: str) -> None:
        self._buttons[name].setChecked(True)
        self._stack.show_page(self._pages[name])
        self.set_note("")

    def set_note(self, words: str, *, is_good: bool = True) -> None:
        """Say beneath the section what became of what was asked; no words take it away."""
        self._note.set_look("ok" if is_good else "bad", "check" if is_good else "x")
        self._note.set_words(words)
        self._note_place.setVisible(bool(words))
