"""Buttons in a line that goes on beneath when there is no more room."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class Flow(QLayout):
    """Lays things out as one reads words, line by line."""

    def __init__(self, gap: int = 8, *, most: int = 0) -> None:
        """Make it. Where there are more than `most` lines, things take their least width: buttons show pictures."""
        super().__init__()
        self._most = most
        self._things: list[QLayoutItem] = []
        self._gap = gap
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        self._things.append(item)

    def count(self) -> int:
        return len(self._things)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._things[index] if 0 <= index < len(self._things) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._things.pop(index) if 0 <= index < len(self._things) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._lay(QRect(0, 0, width, 0), is_trial=True)

    def sizeHint(self) -> QSize:
        wide = sum(item.sizeHint().width() + self._gap for item in self._shown())
        return QSize(wide, self.minimumSize().height())

    def minimumSize(self) -> QSize:
        sizes = [item.minimumSize() for item in self._shown()]
        return QSize(max((s.width() for s in sizes), default=0), max((s.height() for s in sizes), default=0))

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._lay(rect, is_trial=False)

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._things if not _is_hidden(item.widget())]

    def _lay(self, rect: QRect, *, is_trial: bool) -> int:
        y = rect.y()
        for line in self._lines(rect.width()):
            high = max(item.sizeHint().height() for item, _ in line)
            x = rect.x()
            for item, wide in line:
                own = item.sizeHint().height()
                if not is_trial:
                    left = 2 * rect.x() + rect.width() - x - wide if self._is_turned() else x
                    item.setGeometry(QRect(left, y + (high - own) // 2, wide, own))
                x += wide + self._gap
            y += high + self._gap
        return max(0, y - self._gap - rect.y())

    def _is_turned(self) -> bool:
        holder = self.parentWidget()
        return holder is not None and holder.isRightToLeft()

    def _lines(self, width: int) -> list[list[tuple[QLayoutItem, int]]]:
        """Return what stands in each line, and how wide."""
        shown = self._shown()
        lines = self._broken([(item, min(item.sizeHint().width(), width)) for item in shown], width)
        if 0 < self._most < len(lines):
            return self._broken([(item, min(item.minimumSize().width(), width)) for item in shown], width)
        return lines

    def _broken(self, things: list[tuple[QLayoutItem, int]], width: int) -> list[list[tuple[QLayoutItem, int]]]:
        lines: list[list[tuple[QLayoutItem, int]]] = []
        used = width + 1
        for item, wide in things:
            if used + wide > width:
                lines.append([])
                used = 0
            lines[-1].append((item, wide))
            used += wide + self._gap
        return lines


def _is_hidden(widget: QWidget | None) -> bool:
    return widget is not None and widget.isHidden()
