"""What became of a backup: what came, to whom to sign in again, and what did not come. It stays until it was read."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from connector_app.language import said
from connector_app.ui.theme import Theme
from connector_app.ui.widgets.layout import Indented, Scrolling, Thing, column, holder
from connector_app.ui.widgets.surface import Line
from connector_app.ui.widgets.text import Paragraph, Text
from connector_app.words.moving import Section

SIZE = (560, 660)
"""Of the box, at 100 % text."""


class BroughtBackDialog(QDialog):
    """Lines below their headings, as many as there are, and one button."""

    def __init__(self, theme: Theme, parent: QWidget, heading: str, sections: Sequence[Section]) -> None:
        super().__init__(parent)
        self.setWindowTitle(said("From the backup"))
        things = (thing for each in sections for thing in _shown(theme, each))
        inside = column(Paragraph(theme, heading, "heading"), *things, None, gap=0, margins=(6, 6, 10, 6))
        scrolling = Scrolling(holder(inside))
        scrolling.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # a long one is read with the keys, too
        scrolling.setAccessibleName(heading)
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close.rejected.connect(self.reject)
        lines = QVBoxLayout()
        lines.addWidget(scrolling, 1)
        lines.addWidget(close)
        self.setLayout(lines)
        width, height = (theme.px(side) for side in SIZE)
        self.resize(width, min(height, parent.height()))


def _shown(theme: Theme, section: Section) -> Iterator[Thing]:
    yield from (14, Line(theme), 14, Text(theme, section.heading, "strong"))
    if section.words:
        yield from (6, Paragraph(theme, section.words, "small", "text_2"))
    for line in section.lines:
        yield from (6, Indented(theme, Paragraph(theme, f"•  {line}"), by=8))
