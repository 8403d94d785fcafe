"""The page of a program in which something broke: what that means, what is safe, a report to read and to copy."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from connector_app.language import said
from connector_app.ui.theme import Theme
from connector_app.ui.widgets.button import Button
from connector_app.ui.widgets.field import Reading
from connector_app.ui.widgets.flow import Flow
from connector_app.ui.widgets.layout import column, page
from connector_app.ui.widgets.panels import Note
from connector_app.ui.widgets.text import Paragraph

_ENDED = said("The part that reads and sends has stopped. Start it again to go on.")
_BROKE = said("Something on the screen did not come to its end. You can go on, or start again to be sure.")
_SAFE = said("What you changed is safe: everything that waits in the outbox still waits, and nothing is sent twice.")
_REPORT = said(
    "It names places in the program, and nothing of yours: no titles, no addresses, no keys. Read it before you send"
    " it to anybody."
)
LONGEST = 20_000


class CrashView(QWidget):
    """`again` starts the program anew, `gone_on` leaves it as it is."""

    again = Signal()
    gone_on = Signal()
    closed = Signal()
    copied = Signal()

    def __init__(self, theme: Theme, report: str, *, can_go_on: bool) -> None:
        super().__init__()
        self.title = Paragraph(theme, said("Something in the program broke"), "title")
        self.report = Reading(theme, said("Report"), report, low=180, longest=LONGEST)
        self.again_button = Button(theme, said("Start again"), "primary", is_large=True)
        self.go_on_button = Button(theme, said("Go on"), "secondary", is_large=True)
        self.close_button = Button(theme, said("Quit"), "quiet", is_large=True)
        self.copy_button = Button(theme, said("Copy report"), "secondary", "copy")
        self.go_on_button.setVisible(can_go_on)
        acts = Flow()
        for button, told in (
            (self.again_button, self.again),
            (self.go_on_button, self.gone_on),
            (self.close_button, self.closed),
        ):
            button.clicked.connect(told)
            acts.addWidget(button)
        self.copy_button.clicked.connect(self._copy)
        parts = (
            self.title,
            8,
            Paragraph(theme, _BROKE if can_go_on else _ENDED, ink="text_2"),
            18,
            Note(theme, "ok", _SAFE, "check"),
            20,
            acts,
            28,
            Paragraph(theme, said("Report"), "strong"),
            4,
            Paragraph(theme, _REPORT, "small", "text_2"),
            10,
            self.report,
            10,
            self.copy_button,
        )
        self.setLayout(column(page(theme, *parts, width=640), gap=0))

    def focus_heading(self) -> None:
        """Bring the focus to the heading: the page has come by itself."""
        self.title.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.title.setFocus(Qt.FocusReason.OtherFocusReason)

    def _copy(self) -> None:
        self.copied.emit()
        self.copy_button.set_words(said("Copied"))
