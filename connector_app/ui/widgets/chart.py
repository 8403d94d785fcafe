"""What happened per day: yours, theirs, and what did not work. Three heights, one base line, and a sentence.

A day can be picked: with a click, or with the arrow keys and Enter.
"""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from connector_app.language import said
from connector_app.ui.painting import painter_on, write
from connector_app.ui.theme import Theme
from connector_app.ui.tokens import Role
from connector_app.ui.widgets.layout import holder, row
from connector_app.ui.widgets.marks import Mark
from connector_app.ui.widgets.text import Text

Day = tuple[int, int, int]  # by you, at the platforms, did not work
PARTS: tuple[tuple[Role, str], ...] = (
    ("ink", said("You", "what the person did")),
    ("edge", said("At the platforms")),
    ("bad", said("Did not work")),
)


class Chart(QWidget):
    """Bars without a grid. The parts differ in lightness as well as in colour."""

    picked = Signal(int)  # which day, 0 for the first

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self._days: tuple[Day, ...] = ()
        self._at = -1  # the day that the keys stand on
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._dates = ("", "", "")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def set_days(self, days: Sequence[Day], dates: tuple[str, str, str], spoken: str) -> None:
        """Show one bar a day; `dates` stand under the first, the middle and the last; `spoken` says it in words."""
        self._days, self._dates = tuple(days), dates
        self._at = min(self._at, len(self._days) - 1)
        self.setAccessibleName(spoken)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(320), self.theme.px(100))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.px(160), self.theme.px(100))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._days and event.button() == Qt.MouseButton.LeftButton:
            x = self.width() - event.position().x() if self.isRightToLeft() else event.position().x()
            self._at = min(len(self._days) - 1, max(0, int(x * len(self._days) / self.width())))
            self.update()
            self.picked.emit(self._at)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
        step = -step if self.isRightToLeft() else step
        if step and self._days:
            self._at = (len(self._days) if self._at < 0 else self._at) + step
            self._at = min(len(self._days) - 1, max(0, self._at))
            self.update()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space} and self._at >= 0:
            self.picked.emit(self._at)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self._days:
            return
        theme, p = self.theme, painter_on(self)
        label = theme.height("caption") + 6
        base = self.height() - label
        most, step = max(1, *map(sum, self._days)), self.width() / len(self._days)
        p.setPen(QPen(theme.colour("hairline"), 1))
        p.drawLine(0, base, self.width(), base)
        p.setPen(Qt.PenStyle.NoPen)
        wide = min(step * 0.62, float(theme.px(20)))
        if self.hasFocus() and self._at >= 0:
            p.setBrush(theme.colour("ink_soft"))
            p.drawRoundedRect(QRectF(self._at * step, 0, step, base), 4, 4)
        for i, day in enumerate(self._days):
            self._bar(p, i * step + (step - wide) / 2, wide, base, (base - 4) / most, day)
        self._write_dates(p, base, label)

    def _bar(self, p: QPainter, x: float, wide: float, base: int, scale: float, day: Day) -> None:
        y = base - 1.0
        for value, (role, _) in zip(day, PARTS, strict=True):
            if value:
                tall = max(3.0, value * scale - 1.5)
                p.setBrush(self.theme.colour(role))
                p.drawRoundedRect(QRectF(x, y - tall, wide, tall), 2, 2)
                y -= tall + 1.5

    def _write_dates(self, p: QPainter, base: int, label: int) -> None:
        side = Qt.AlignmentFlag
        box = QRect(0, base + 4, self.width(), label)
        for words, align in zip(self._dates, (side.AlignLeft, side.AlignHCenter, side.AlignRight), strict=True):
            write(p, self.theme, box, words, "caption", "text_3", align=align)


def legend(theme: Theme) -> QWidget:
    """Return what the three parts mean."""

    def dot(role: Role) -> Mark:
        def draw(p: QPainter, r: QRectF) -> None:
            p.setRenderHint(QPainter.RenderHint.Antialiasing)
            p.setPen(Qt.PenStyle.NoPen)
            p.setBrush(theme.colour(role))
            p.drawRoundedRect(r.adjusted(1, 1, -1, -1), 3, 3)

        return Mark(theme, 10, draw)

    words = [holder(row(dot(role), Text(theme, word, "caption", "text_2"), gap=6)) for role, word in PARTS]
    return holder(row(*words, gap=14))
