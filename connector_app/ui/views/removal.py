"""Remove an account: what stops, what stays, what happens at the platform; then each step with its result."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from connector_app.language import said
from connector_app.ui.theme import Theme
from connector_app.ui.widgets.button import Button
from connector_app.ui.widgets.choose import Switch
from connector_app.ui.widgets.flow import Flow
from connector_app.ui.widgets.layout import Thing, column, hide, holder, page, row
from connector_app.ui.widgets.marks import picture, tile
from connector_app.ui.widgets.panels import Note, Step, Steps
from connector_app.ui.widgets.surface import Line, Surface
from connector_app.ui.widgets.text import Paragraph

_ICONS = ("ban", "hard-drive", "globe")
FORGET = said(
    "“Forget it now” destroys the keys without waiting for {name}. The access may then still stand there: take it"
    " back in the settings of your account at {name}."
)


class RemovalView(QWidget):
    """One page from the question to the result."""

    confirmed = Signal(bool)  # whether access at the platform is to be withdrawn as well
    cancelled = Signal()
    closed = Signal()
    try_again = Signal()
    forget_wanted = Signal()  # to wait no longer for the platform

    def __init__(self, theme: Theme, platform: str, account: str, name: str) -> None:
        """Ask about `account`, an account at the platform called `name`."""
        super().__init__()
        self._theme = theme
        self._title = Paragraph(theme, said("Remove {account}?", account=account), "title")
        self._sentences = column(gap=0, margins=(0, 5, 0, 5))
        self._question = Surface(theme, "card", self._sentences)
        self.withdraw = Switch(theme, said("Withdraw access at {name}", name=name))
        self.withdraw.setChecked(True)
        asked = column(
            Paragraph(theme, said("Withdraw access at {name}", name=name)),
            Paragraph(theme, said("{name} forgets that it ever allowed this program.", name=name), "small", "text_2"),
            gap=2,
        )
        self._choice = Surface(theme, "card", row((asked, 1), self.withdraw, gap=20, margins=(18, 12, 16, 12)))
        self.remove_button = Button(theme, said("Remove account"), "danger", "trash-2", is_large=True)
        keep = Button(theme, said("Keep it"), "secondary", is_large=True)
        self._steps = hide(Steps(theme))
        self._result = hide(Note(theme, "ok"))
        self._again = Button(theme, said("Try again"), "secondary", is_large=True)
        self._forget = Button(theme, said("Forget it now"), "quiet", is_large=True)
        self._forget_words = hide(Paragraph(theme, FORGET.format(name=name), "small", "text_2"))
        self._close = Button(theme, said("Close", "the verb"), "primary", is_large=True)
        ask_acts, done_acts = Flow(), Flow()
        ask_acts.addWidget(keep)
        ask_acts.addWidget(self.remove_button)
        done_acts.addWidget(self._close)
        done_acts.addWidget(self._again)
        done_acts.addWidget(self._forget)
        self._asking = holder(column(self._question, 12, self._choice, 24, holder(ask_acts), gap=0))
        self._done = hide(holder(done_acts))
        parts: tuple[Thing, ...] = (
            row(tile(theme, platform, 44, name), 6, (self._title, 1)),
            22,
            self._asking,
            self._steps,
            16,
            self._result,
            24,
            self._done,
            8,
            self._forget_words,
        )
        self.setLayout(column(page(theme, *parts, width=600), gap=0))
        self._account = account
        self.remove_button.clicked.connect(lambda: self.confirmed.emit(self.withdraw.isChecked()))
        keep.clicked.connect(self.cancelled)
        self._close.clicked.connect(self.closed)
        self._again.clicked.connect(self.try_again)
        self._forget.clicked.connect(self.forget_wanted)

    def offer_no_withdrawal(self) -> None:
        """Take away the choice about the access: nobody can be asked to withdraw it."""
        hide(self._choice)

    def set_sentences(self, stops: str, stays: str, at_platform: str) -> None:
        """Say in three sentences what stops, what stays, and what happens at the platform."""
        for i, (icon, words) in enumerate(zip(_ICONS, (stops, stays, at_platform), strict=True)):
            if i:
                self._sentences.addWidget(Line(self._theme))
            mark = holder(column(picture(self._theme, icon, "text_2", 18), None, gap=0, margins=(0, 1, 0, 0)))
            line = row(mark, (Paragraph(self._theme, words), 1), gap=14, margins=(18, 10, 18, 10))
            self._sentences.addWidget(holder(line))

    def show_steps(self, steps: Sequence[Step]) -> None:
        """Show each step with its result while it goes on."""
        self._title.setText(said("Removing {account}", account=self._account))
        self._asking.setVisible(False)
        self._steps.set_steps(steps)
        self._steps.setVisible(True)

    def show_result(
        self, steps: Sequence[Step], words: str, *, is_complete: bool, waits_for_platform: bool = False
    ) -> None:
        """Show how it ended: all steps, and one sentence.

        What did not work can be tried again. While only the platform is waited for, its keys can be given up.
        """
        self.show_steps(steps)
        self._title.setText(said("{account} was removed", account=self._account))
        self._result.set_words(words)
        self._result.set_look("ok" if is_complete else "ask", "info")
        self._result.setVisible(True)
        self._again.setVisible(not is_complete)
        self._forget.setVisible(waits_for_platform)
        self._forget_words.setVisible(waits_for_platform)
        self._done.setVisible(True)
