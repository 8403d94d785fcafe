"""The first picture of the window: canvas, sheet and one line, in the right colours, before anything else is read.

The real frame needs the names of all of Qt's enums, which cost as much as a quarter of a bare window. This one asks Qt
for none of them: it is two boxes and a style sheet. Show it, let it be painted, then build the rest and take its place.
"""

from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame

from connector_app.ui.tokens import RADIUS, SETS, SetName

_LIST, _AROUND, _STATUS = 260, 10, 34  # as the frame at 100 % text


def guess(app: QApplication) -> SetName:
    """Return the look of the system as its palette shows it, for the very first start. Later ones remember."""
    given = app.palette()
    return "dark" if given.windowText().color().lightness() > given.window().color().lightness() else "light"


class FirstFrame(QFrame):
    def __init__(self, name: SetName, *, has_sheet: bool = True) -> None:
        """Take the look, and whether accounts are there: without any, the first start is canvas alone."""
        super().__init__()
        self.is_painted = False
        roles = SETS[name]
        self._sheet = QFrame(self)
        self._sheet.setStyleSheet(
            f"background: {roles.sheet}; border: 1px solid {roles.hairline}; border-radius: {RADIUS['sheet']}px;"
        )
        self._sheet.setVisible(has_sheet)
        self.setStyleSheet(f"FirstFrame {{ background: {roles.canvas}; border: none; }}")

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        self.is_painted = True

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide, high = self.width() - _LIST - _AROUND, self.height() - _AROUND - _STATUS
        self._sheet.setGeometry(_LIST, _AROUND, wide, high)
