"""The only label there is. Plain text always: what a platform sends can never become markup, link or picture (T19)."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QLabel, QSizePolicy

from connector_app.ui.records import Sentence, spoken
from connector_app.ui.theme import Theme
from connector_app.ui.tokens import TYPE, Role, TypeName
from connector_app.ui.words import plain_tip, safe_text

if TYPE_CHECKING:
    from PySide6.QtGui import QTextCharFormat

WIDTHS = 4
"""For so many widths a paragraph stays laid out: Qt asks for the least, the best and the real one in turn."""

_FIRST_STRONG, _POP = "\u2068", "\u2069"


class Text(QLabel):
    """One line, shortened when there is no room for it, with the whole words as tip. `is_kept` insists on its room."""

    def __init__(
        self, theme: Theme, words: str = "", face: TypeName = "body", ink: Role = "text", *, is_kept: bool = False
    ) -> None:
        super().__init__()
        self.theme, self._face, self._ink, self._is_kept = theme, face, ink, is_kept
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(theme.font(face))
        self.setText(words)
        theme.changed.connect(self._restyle)

    def setText(self, words: str) -> None:
        """Show `words`, whatever they contain, as the characters they are."""
        super().setText(safe_text(words))

    def set_ink(self, ink: Role) -> None:
        self._ink = ink
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self.theme.advance(self.text(), self._face) + 1, self.theme.height(self._face))

    def minimumSizeHint(self) -> QSize:
        hint = self.sizeHint()
        return hint if self._is_kept else QSize(min(hint.width(), self.theme.px(40)), hint.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        p = QPainter(self)
        p.setFont(self.theme.font(self._face))
        p.setPen(self.theme.colour(self._ink))
        shown = self.theme.elided(self.text(), self.width() + 1, self._face)
        if (shown != self.text()) == (not self.toolTip()):
            self.setToolTip(plain_tip(self.text()) if shown != self.text() else "")
        p.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)  # each text as its own letters are read
        p.drawText(self.rect(), side_of(self) | Qt.AlignmentFlag.AlignVCenter, shown)

    def _restyle(self) -> None:
        self.setFont(self.theme.font(self._face))
        self.updateGeometry()
        self.update()


class Paragraph(QLabel):
    """Sentences that wrap, with the line height of the type scale and their things in bold."""

    def __init__(self, theme: Theme, words: str | Sentence = "", face: TypeName = "body", ink: Role = "text") -> None:
        super().__init__()
        self.theme, self._face, self._ink = theme, face, ink
        self._parts: Sentence = ()
        self._laid: dict[int, tuple[QTextLayout, float]] = {}
        self._is_centred = False
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        if isinstance(words, str):
            self.setText(words)
        else:
            self.set_sentence(words)
        theme.changed.connect(self._restyle)

    def setText(self, words: str) -> None:
        self._parts = ()
        self._show(safe_text(words, keep_lines=True, longest=4096))

    def set_sentence(self, parts: Sentence) -> None:
        """Show a sentence whose things stand out."""
        self._parts = parts
        self._show(spoken(parts))

    def set_ink(self, ink: Role) -> None:
        self._ink = ink
        self.update()

    def centred(self) -> "Paragraph":
        self._is_centred = True
        return self

    def sizeHint(self) -> QSize:
        widest = self.theme.metrics(self._face).averageCharWidth() * 75
        lines = self.text().split("\n")
        natural = max(self.theme.advance(line, self._face, 600 if self._parts else None) for line in lines) + 2
        width = min(natural, widest)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        words = self.text().split()
        longest = max((self.theme.advance(word, self._face) for word in words), default=0)
        return QSize(min(longest, self.theme.px(120)), self._step())

    def heightForWidth(self, width: int) -> int:
        return round(self._lay(width)[1])

    def paintEvent(self, _event: QPaintEvent) -> None:
        p = QPainter(self)
        p.setPen(self.theme.colour(self._ink))
        layout, high = self._lay(self.width())
        layout.draw(p, QPointF(0, max(0, (self.height() - round(high)) // 2)))

    def _show(self, words: str) -> None:
        self._laid.clear()
        super().setText(words)
        self.updateGeometry()

    def _step(self) -> int:
        face = TYPE[self._face]
        return max(self.theme.height(self._face), round(self.theme.px(face.size) * face.leading))

    def _lay(self, width: int) -> tuple[QTextLayout, float]:
        if width in self._laid:
            return self._laid[width]
        words, formats = self._formatted()
        layout = QTextLayout(words, self.theme.font(self._face))
        option = QTextOption(Qt.AlignmentFlag.AlignHCenter if self._is_centred else side_of(self))
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.setFormats(formats)
        layout.setCacheEnabled(True)
        layout.beginLayout()
        step, y = self._step(), 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(1, width))
            line.setPosition(QPointF(0, y + (step - line.height()) / 2))
            y += step
        layout.endLayout()
        if len(self._laid) == WIDTHS:
            del self._laid[next(iter(self._laid))]
        self._laid[width] = layout, max(y, step)
        return self._laid[width]

    def _formatted(self) -> tuple[str, list[QTextLayout.FormatRange]]:
        """Return the words to lay out and which of them are bold. A thing cannot turn the words beside it round."""
        if not self._parts:
            return self.text().replace("\n", "\u2028"), []
        words, formats = "", []
        for part in self._parts:
            shown = part.words
            if part.is_thing:
                bold = QTextLayout.FormatRange()
                shown = shown if shown.isascii() else _FIRST_STRONG + shown + _POP
                bold.start, bold.length = _utf16(words), _utf16(shown)
                bold.format = self._bold()
                formats.append(bold)
            words += shown
        return words, formats

    def _bold(self) -> "QTextCharFormat":
        from PySide6.QtGui import QTextCharFormat  # noqa: PLC0415 - its names cost the first paint 15 ms

        made = QTextCharFormat()
        made.setFontWeight(600)
        made.setForeground(self.theme.colour("text"))
        return made

    def _restyle(self) -> None:
        self._laid.clear()
        self.updateGeometry()
        self.update()


def side_of(label: QLabel) -> Qt.AlignmentFlag:
    """Return the side at which words begin where the program's language begins, whatever their own is."""
    side = Qt.AlignmentFlag.AlignRight if label.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignAbsolute


def _utf16(words: str) -> int:
    return len(words.encode("utf-16-le")) // 2
