"""While the person is in the browser: what has happened, what is awaited, how long still, and four ways on."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from connector_app.language import said
from connector_app.model.connection import MethodId
from connector_app.ui.theme import Theme
from connector_app.ui.widgets.button import Button, Unfold
from connector_app.ui.widgets.field import FormField, Input
from connector_app.ui.widgets.layout import Fold, Thing, column, hide, holder, page, row
from connector_app.ui.widgets.marks import TimeLine, picture, tile
from connector_app.ui.widgets.panels import Step, Steps
from connector_app.ui.widgets.surface import Surface
from connector_app.ui.widgets.text import Paragraph, Text

LISTENING, OPENED, AGREEING, CHECKING, READING = range(5)
_WORDS = (
    said("Ready to receive your answer"),
    said("Browser opened"),
    said("Waiting for you to agree in the browser"),
    said("Checking the account"),
    said("Reading the first items"),
)
_BY_CODE = (said("Code received"), said("Browser opened"), said("Waiting for you to type the code"), *_WORDS[CHECKING:])
_FOLLOWS = said("This page follows along by itself.")


def connect_steps(name: str, now: int, hint: str = "", method: MethodId = "oauth") -> tuple[Step, ...]:
    """Return the steps of a sign-in, those before `now` done, with a hint at the one that waits.

    A key is not waited for: its two steps are all there is.
    """
    words = _BY_CODE if method == "device" else _WORDS
    waiting = hint or said("{name} will ask whether this program may see your things.", name=name)
    made = [
        Step(each, "done" if i < now else "now" if i == now else "next", waiting if i == now == AGREEING else "")
        for i, each in enumerate(words)
    ]
    return tuple(made if method in {"oauth", "device"} else made[CHECKING:])


class WaitingView(QWidget):
    """The state machine of a sign-in made visible."""

    cancelled = Signal()
    open_again = Signal()
    copy_link = Signal()
    pasted = Signal(str)
    copy_code = Signal(str)

    def __init__(self, theme: Theme, platform: str, name: str, method: MethodId = "oauth") -> None:
        super().__init__()
        self._theme, self._method = theme, method
        self.cancel = Button(theme, said("Cancel"))
        self._steps = Steps(theme)
        self._line = TimeLine(theme)
        self._left = Text(theme, "", "small", "text_2", is_kept=True)
        self._again = Button(theme, said("Open again"), "secondary", "external-link")
        self._copy = Button(theme, said("Copy link"), "secondary", "copy")
        self._copied = hide(Text(theme, said("Copied"), "small", "ok", is_kept=True))
        self._code = Text(theme, "", "display", is_kept=True)
        self._copy_code = Button(theme, said("Copy code"), "quiet", "copy")
        code = row(None, self._code, self._copy_code, None, gap=16, margins=(16, 14, 16, 14))
        self._code_place = hide(holder(column(Surface(theme, "well", code), 14, gap=0)))
        is_waited = method in {"oauth", "device"}
        lead = (
            said("Continue in your browser.") if is_waited else said("{name} is asked whether this works.", name=name)
        )
        self._lead = Paragraph(theme, f"{lead} {_FOLLOWS}", "body", "text_2")
        self._unfold = Unfold(theme, said("Paste the answer instead"))
        self._answer = Input(theme, "", "http://127.0.0.1/…")
        hint = said(
            "When the browser shows an error after you agreed with {name}, copy the whole address it shows and paste it"
            " here.",
            name=name,
        )
        self._field = FormField(theme, said("Address from the browser"), self._answer, hint=hint)
        self._use = Button(theme, said("Use this answer"))
        self._paste = hide(holder(column(self._field, row(self._use, None), gap=10, margins=(0, 8, 0, 0))))
        self._saved = Paragraph(
            theme, said("Nothing has been saved yet. If you cancel, everything stays as it was."), "small", "text_3"
        )
        self._connect()
        ways = holder(row(self._again, self._copy, self._copied, None))
        head = row(
            tile(theme, platform, 44, name),
            6,
            (Paragraph(theme, said("Connect {name}", name=name), "title"), 1),
            self.cancel,
        )
        lock = picture(theme, "lock", "text_3", 15)
        self._nothing = Text(theme, said("Nothing happened?"), "body", "text_2", is_kept=True)
        parts: tuple[Thing, ...] = (
            head,
            10,
            self._lead,
            24,
            self._code_place,
            self._steps,
            18,
            self._line,
            10,
            Fold(theme, self._nothing, (ways, 1), self._left, below=540, gap=10),
            10,
            row(self._unfold, None),
            self._paste,
            18,
            row(lock, (self._saved, 1)),
        )
        self.setLayout(column(page(theme, *parts, width=640), gap=0))
        self.set_steps(connect_steps(name, LISTENING if is_waited else CHECKING, method=method))
        self.set_time_left(0, 1)

    def _connect(self) -> None:
        self.cancel.clicked.connect(self.cancelled)
        self._again.clicked.connect(self.open_again)
        self._copy.clicked.connect(self.copy_link)
        self._copy_code.clicked.connect(lambda: self.copy_code.emit(self._code.text()))
        self._unfold.toggled.connect(self._paste.setVisible)
        self._use.clicked.connect(self._hand_over)
        self._answer.returnPressed.connect(self._hand_over)

    def set_steps(self, steps: Sequence[Step]) -> None:
        self._steps.set_steps(steps)

    def set_time_left(self, seconds: float, of: float) -> None:
        """Show the time left as a line and as a number; none once the browser's part is over."""
        is_running = seconds > 0
        self._line.set_left(seconds / of if of else 0.0)
        self._left.setText(
            said("{time} left", "the time that is left", time=f"{int(seconds) // 60}:{int(seconds) % 60:02d}")
            if is_running
            else ""
        )
        for part in (self._line, self._left, self._nothing, self._again, self._copy):
            part.setVisible(is_running)
        comes_back = is_running and self._method == "oauth"
        self._unfold.setVisible(comes_back)
        self._paste.setVisible(comes_back and self._unfold.isChecked())

    def set_copied(self, is_copied: bool) -> None:
        self._copied.setVisible(is_copied)

    def set_code(self, code: str, where: str) -> None:
        """Show a code to be typed at the platform, for sign-ins that do not come back by themselves."""
        self._code.setText(code)
        self._code_place.setVisible(bool(code))
        if code:
            self._lead.setText(f"{said('Type this code at {place}.', place=where)} {_FOLLOWS}")

    def set_paste_error(self, words: str) -> None:
        """Say beneath the field why the pasted answer does not fit. It stays there, to be mended."""
        self._unfold.setChecked(True)
        self._field.set_error(words)

    def set_saved(self, words: str) -> None:
        self._saved.setText(words)

    def _hand_over(self) -> None:
        if not self._answer.text().strip():
            self._field.set_error(said("Paste the address that your browser shows."))
            return
        self._field.set_error("")
        self.pasted.emit(self._answer.text().strip())
