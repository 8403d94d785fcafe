"""Numbered steps at a platform, each with the page to open and what to copy there."""

from collections.abc import Sequence
from urllib.parse import urlsplit

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from connector_app.language import said
from connector_app.model.ways_in import SetupStep
from connector_app.ui.theme import Theme
from connector_app.ui.widgets.button import Button
from connector_app.ui.widgets.flow import Flow
from connector_app.ui.widgets.layout import column, holder, row
from connector_app.ui.widgets.surface import Line, Surface
from connector_app.ui.widgets.text import Paragraph, Text

COPIED_STAYS = 2500  # milliseconds


class Guide(Surface):
    """What a person does at the platform, 1-2-3. The page's host stands on its button, before the browser opens."""

    link_wanted = Signal(str)  # address
    copy_wanted = Signal(str)  # text

    def __init__(self, theme: Theme, steps: Sequence[SetupStep]) -> None:
        self.theme = theme
        lines = column(gap=0, margins=(0, 5, 0, 5))
        for i, step in enumerate(steps):
            if i:
                lines.addWidget(Line(theme))
            number = Text(theme, str(i + 1), "strong", "ink", is_kept=True)
            top = holder(column(number, None, gap=0, margins=(0, 1, 0, 0)))
            lines.addLayout(row(top, (self._step(step), 1), gap=14, margins=(18, 9, 18, 10)))
        super().__init__(theme, "card", lines)

    def _step(self, step: SetupStep) -> QWidget:
        made = column(Paragraph(self.theme, step.words), gap=8)
        if step.copy:
            value = Paragraph(self.theme, step.copy, "strong")
            made.addWidget(Surface(self.theme, "well", row((value, 1), self._copy(step.copy), margins=(12, 6, 6, 6))))
        if step.link:
            acts = Flow()
            button = Button(
                self.theme, said("Open {host}", host=urlsplit(step.link).netloc), "secondary", "external-link"
            )
            button.clicked.connect(lambda _checked=False, url=step.link: self.link_wanted.emit(url))
            acts.addWidget(button)
            made.addLayout(acts)
        return holder(made)

    def _copy(self, text: str) -> Button:
        button = Button(self.theme, said("Copy", "a button"), "quiet", "copy")

        def copied() -> None:
            self.copy_wanted.emit(text)
            button.set_words(said("Copied"))
            QTimer.singleShot(COPIED_STAYS, button, lambda: button.set_words(said("Copy", "a button")))

        button.clicked.connect(copied)
        return button
