"""Rows and columns, read top to bottom as they stand on the screen."""

from typing import TypeVar

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLayout, QScrollArea, QVBoxLayout, QWidget

from connector_app.ui.theme import Theme

Thing = QWidget | QLayout | int | tuple[QWidget | QLayout, int] | None
Margins = tuple[int, int, int, int]
NO_MARGINS: Margins = (0, 0, 0, 0)

SIDE, SIDE_MOST = 242, 400
"""The list at the left of a window: its width at 100 % text, and the most that it takes in large text (real pixels)."""


def _fill(layout: QBoxLayout, things: tuple[Thing, ...]) -> None:
    """Fill a layout: a number is space, None is a spring, a pair is (thing, stretch)."""
    for thing in things:
        match thing:
            case None:
                layout.addStretch(1)
            case int():
                layout.addSpacing(thing)
            case QLayout():
                layout.addLayout(thing)
            case QWidget():
                layout.addWidget(thing)
            case (QLayout() as inner, stretch):
                layout.addLayout(inner, stretch)
            case (QWidget() as inner, stretch):
                layout.addWidget(inner, stretch)


def row(*things: Thing, gap: int = 8, margins: Margins = NO_MARGINS) -> QHBoxLayout:
    made = QHBoxLayout()
    made.setSpacing(gap)
    made.setContentsMargins(*margins)
    _fill(made, things)
    return made


def column(*things: Thing, gap: int = 8, margins: Margins = NO_MARGINS) -> QVBoxLayout:
    made = QVBoxLayout()
    made.setSpacing(gap)
    made.setContentsMargins(*margins)
    _fill(made, things)
    return made


def holder(layout: QLayout) -> QWidget:
    """Return a widget that is nothing but its layout."""
    made = QWidget()
    made.setLayout(layout)
    return made


Shown = TypeVar("Shown", bound=QWidget)


def hide(widget: Shown) -> Shown:
    """Return `widget`, not shown until asked for."""
    widget.setVisible(False)
    return widget


class Fold(QWidget):
    """A row of unlike things that becomes a column when there is less room than `below` pixels at 100 % text."""

    def __init__(self, theme: Theme, *things: Thing, below: int = 480, gap: int = 8) -> None:
        super().__init__()
        self._theme, self._below = theme, below
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._line.setSpacing(gap)
        self._line.setContentsMargins(*NO_MARGINS)
        _fill(self._line, things)
        theme.changed.connect(self._choose)

    @property
    def is_folded(self) -> bool:
        return self._line.direction() == QBoxLayout.Direction.TopToBottom

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._choose()

    def minimumSizeHint(self) -> QSize:
        """Ask for no more width than the widest thing: the rest can stand beneath."""
        items = (self._line.itemAt(i) for i in range(self._line.count()))
        widest = max((item.minimumSize().width() for item in items if item), default=0)
        return QSize(widest, super().minimumSizeHint().height())

    def _choose(self) -> None:
        direction = QBoxLayout.Direction
        wanted = direction.TopToBottom if self.width() < self._theme.px(self._below) else direction.LeftToRight
        if wanted != self._line.direction():
            self._line.setDirection(wanted)
            self.updateGeometry()


class Indented(QWidget):
    """Holds one thing in by so much that it stands under the words of a mark: it grows with the text."""

    def __init__(self, theme: Theme, inner: QWidget, *, by: int = 30, top: int = 0, bottom: int = 0) -> None:
        super().__init__()
        self._theme, self._by = theme, by
        self._line = row((inner, 1), gap=0, margins=(by, top, 0, bottom))
        self.setLayout(self._line)
        theme.changed.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        old = self._line.contentsMargins()
        by = self._theme.px(self._by)
        left, right = (0, by) if self.isRightToLeft() else (by, 0)
        self._line.setContentsMargins(left, old.top(), right, old.bottom())


class Sized(QWidget):
    """Holds one thing to a width that grows with the text: fixed, or at most."""

    def __init__(self, theme: Theme, inner: QWidget | QLayout, *, fixed: int = 0, most: int = 0, cap: int = 0) -> None:
        """Take `inner` at `fixed` or `most` pixels at 100 % text, never above `cap` real pixels."""
        super().__init__()
        self._theme, self._fixed, self._most, self._cap = theme, fixed, most, cap
        self.setLayout(inner if isinstance(inner, QLayout) else column(inner, gap=0))
        theme.changed.connect(self._fit)
        self._fit()

    def set_cap(self, cap: int) -> None:
        """Take no more than so many real pixels from now on."""
        self._cap = cap
        self._fit()

    def _fit(self) -> None:
        width = self._theme.px(self._fixed or self._most)
        if self._cap:
            width = min(width, self._cap)
        if self._fixed:
            self.setFixedWidth(width)
        elif self._most:
            self.setMaximumWidth(width)


def side_cap(width: int) -> int:
    """Return how wide the list at the left of a window may be (real pixels): the page beside it is what one reads.

    It may always be as wide as at 100 % text: its words are not cut then.
    """
    return max(SIDE, min(SIDE_MOST, width * 34 // 100))


class Scrolling(QScrollArea):
    """Lets a page be longer than the window: at 200 % text every page is. Never wider."""

    def __init__(self, inner: QWidget) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._inner = inner
        self.setWidget(inner)

    def minimumSizeHint(self) -> QSize:
        return QSize(self._inner.minimumSizeHint().width() + 14, 80)


def page(theme: Theme, *things: Thing, width: int = 720, top: int = 1, bottom: int = 2) -> Scrolling:
    """Return a calm column in the middle of a page that scrolls. `top` and `bottom` share the height left over."""
    inner = Sized(theme, column(*things, gap=0), most=width)
    middle = QVBoxLayout()
    middle.setContentsMargins(*NO_MARGINS)
    middle.setSpacing(0)
    middle.addStretch(top)
    middle.addWidget(inner)
    middle.addStretch(bottom)
    return Scrolling(holder(row(None, (middle, 30), None, gap=0, margins=(32, 24, 32, 24))))


def clear(layout: QLayout) -> None:
    """Take everything out of a layout, and away."""
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.setParent(None)
            widget.deleteLater()
