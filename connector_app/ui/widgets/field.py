"""Fields: label above, field, and when it is wrong an octagon and a sentence beneath. Nothing typed is lost.

And a box of text that is only read.
"""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QAction, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QSizePolicy, QWidget

from connector_app.language import said
from connector_app.ui.icons import draw_icon, icon, tile_icon
from connector_app.ui.painting import painter_on
from connector_app.ui.theme import Theme
from connector_app.ui.widgets.layout import column, hide, holder, row
from connector_app.ui.widgets.marks import StateMark
from connector_app.ui.widgets.text import Paragraph, Text
from connector_app.ui.words import safe_text

LONGEST = 2_000_000
"""So many characters to read are shown at most, where nothing else is said."""


class Input(QLineEdit):
    """One line to write."""

    def __init__(self, theme: Theme, words: str = "", hint: str = "") -> None:
        super().__init__(words)
        self.theme = theme
        self.setPlaceholderText(hint)

    def minimumSizeHint(self) -> QSize:
        hint = super().minimumSizeHint()
        return QSize(min(hint.width(), self.theme.px(80)), hint.height())


class SearchField(Input):
    """A search field: the glass is painted, so it grows with the text; Escape and the cross empty it."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__(theme, "", name)
        self.setProperty("search", True)
        self.setAccessibleName(name)
        self._clear: QAction | None = None
        self.textChanged.connect(self._offer_clear)
        theme.changed.connect(self._restyle)

    def _offer_clear(self, words: str) -> None:
        if self._clear is None:
            place = QLineEdit.ActionPosition.TrailingPosition
            self._clear = self.addAction(icon(self.theme, "x", "text_3", 16), place)
            self._clear.setText(said("Clear search"))
            self._clear.triggered.connect(self.clear)
        self._clear.setVisible(bool(words))

    def _restyle(self) -> None:
        if self._clear is not None:
            self._clear.setIcon(icon(self.theme, "x", "text_3", 16))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        at = QPointF(self.theme.px(11), self.height() / 2)
        draw_icon(painter_on(self), self.theme, "search", "text_3", at, 16)


class Choice(QComboBox):
    """One of a few. `keys` are what the program calls them."""

    def __init__(self, theme: Theme, options: Sequence[tuple[str, str]] = ()) -> None:
        super().__init__()
        self.theme = theme
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)
        self._tiles: tuple[str, ...] = ()
        self.set_options(options)

    def set_options(self, options: Sequence[tuple[str, str]]) -> None:
        """Offer (key, words), keeping what is chosen if it is still there."""
        chosen = self.key
        self.clear()
        for key, words in options:
            self.addItem(safe_text(words), key)
        self.choose(chosen)

    def set_tiles(self, platforms: Sequence[str]) -> None:
        """Show a platform's tile beside each option."""
        if not self._tiles:
            self.theme.changed.connect(self._draw_tiles)
        self._tiles = tuple(platforms)
        self._draw_tiles()

    def _draw_tiles(self) -> None:
        side = self.theme.px(18)
        self.setIconSize(QSize(side, side))
        for i, platform in enumerate(self._tiles):
            self.setItemIcon(i, tile_icon(self.theme, platform))

    @property
    def key(self) -> str:
        return str(self.currentData() or "")

    def choose(self, key: str) -> None:
        at = self.findData(key)
        if at >= 0:
            self.setCurrentIndex(at)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        at = QPointF(self.width() - self.theme.px(26), self.height() / 2)
        draw_icon(painter_on(self), self.theme, "chevron-down", "text_2", at, 16)


class Lines(QPlainTextEdit):
    """Several lines to write. Tab goes on to the next field."""

    def __init__(self, theme: Theme, words: str = "", *, lines: int = 3) -> None:
        super().__init__(words)
        self.theme, self._lines = theme, lines
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(3)
        theme.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(240), self.theme.height() * self._lines + self.theme.px(8) + 10)

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.px(80), self.sizeHint().height())


class Reading(QPlainTextEdit):
    """Text to read and to copy, never lower than `low` at 100 % text. Tab goes on to what stands behind it."""

    def __init__(self, theme: Theme, name: str, words: str = "", *, low: int, longest: int = LONGEST) -> None:
        super().__init__()
        self.theme, self._low, self._longest = theme, low, longest
        self.setReadOnly(True)
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        self.show_words(words)
        theme.changed.connect(self.updateGeometry)

    def show_words(self, words: str) -> None:
        """Show another text, at most `longest` characters of it."""
        self.setPlainText(safe_text(words, keep_lines=True, longest=self._longest))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.px(80), self.theme.px(self._low))

    def sizeHint(self) -> QSize:
        return super().sizeHint().expandedTo(self.minimumSizeHint())


Control = Input | Choice | Lines


class FormField(QWidget):
    """A label, its field and its error. The field keeps what was typed, whatever the error says."""

    def __init__(self, theme: Theme, label: str, control: Control, *, hint: str = "") -> None:
        super().__init__()
        self.theme, self.control, self.label = theme, control, safe_text(label)
        self._name = Text(theme, label, "strong")
        self._name.setBuddy(control)
        control.setAccessibleName(self.label)
        self._hint = Paragraph(theme, hint, "small", "text_3")
        self._hint.setVisible(bool(hint))
        self._error = Paragraph(theme, "", "small", "bad")
        mark = StateMark(theme, "octagon", "bad", 15, back="raised", spoken=said("Problem"))
        self._problem = hide(
            holder(
                row(
                    mark,
                    (holder(column(self._error, gap=0)), 1),
                    gap=7,
                )
            )
        )
        self.setLayout(column(self._name, control, self._hint, self._problem, gap=6))

    @property
    def is_wrong(self) -> bool:
        return bool(self.control.property("wrong"))

    def set_label(self, words: str) -> None:
        """Show a longer label; the name stays."""
        self._name.setText(words)

    def set_error(self, words: str) -> None:
        """Show what is wrong; an empty sentence takes it away."""
        self._error.setText(words)
        self._problem.setVisible(bool(words))
        self.control.setProperty("wrong", bool(words))
        self.control.setAccessibleDescription(safe_text(words))
        self.control.style().polish(self.control)

    def value(self) -> str:
        match self.control:
            case Choice():
                return self.control.key
            case Lines():
                return self.control.toPlainText()
            case _:
                return self.control.text()

    def set_value(self, value: str) -> None:
        match self.control:
            case Choice():
                self.control.choose(value)
            case Lines():
                self.control.setPlainText(value)
            case _:
                self.control.setText(value)
