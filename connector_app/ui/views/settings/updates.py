"""A card about new versions: whether to look for them, and what was found."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from connector_app.language import said
from connector_app.ui.theme import Theme
from connector_app.ui.views.settings.parts import card, setting
from connector_app.ui.widgets.button import Button
from connector_app.ui.widgets.choose import Switch
from connector_app.ui.widgets.layout import Fold, column, hide, holder, row
from connector_app.ui.widgets.text import Paragraph

_DAILY = said("Asks the makers once a day. Nothing about you is sent, and nothing installs itself.")


class UpdatesCard(QWidget):
    """A switch, a button to look now, and what is known."""

    daily_changed = Signal(bool)
    look = Signal()
    open_page = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.daily = Switch(theme, said("Look for new versions"))
        self.look_button = Button(theme, said("Look now"), "secondary", "refresh-cw")
        self.page_button = hide(Button(theme, said("Open its page"), "secondary", "external-link"))
        self._words = Paragraph(theme, said("Not checked yet"))
        self._notes = hide(Paragraph(theme, "", "small", "text_2"))
        told = column(self._words, self._notes, gap=2)
        buttons = holder(column(None, row(self.page_button, self.look_button, gap=8), None, gap=0))
        line = Fold(theme, (holder(told), 1), buttons, below=460, gap=12)
        found = holder(row((line, 1), gap=0, margins=(18, 11, 16, 11)))
        self.setLayout(
            column(card(theme, setting(theme, said("Look for new versions"), _DAILY, self.daily), found), gap=0)
        )
        self.daily.clicked.connect(lambda: self.daily_changed.emit(self.daily.isChecked()))
        self.look_button.clicked.connect(self.look)
        self.page_button.clicked.connect(self.open_page)

    def set_found(self, words: str, notes: str, *, has_page: bool) -> None:
        """Say what is known: that there is a newer version and what is new in it, or that there is none."""
        self._words.setText(words)
        self._notes.setText(notes)
        self._notes.setVisible(bool(notes))
        self.page_button.setVisible(has_page)
