"""The look, and how long a change can be taken back."""

from typing import Literal

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from connector_app.language import CHOICES, said, several
from connector_app.ui.theme import Look, Theme
from connector_app.ui.views.settings.parts import card, choice, held, section, setting
from connector_app.ui.views.settings.updates import UpdatesCard
from connector_app.ui.widgets.choose import Switch
from connector_app.ui.widgets.layout import Thing, column, hide
from connector_app.ui.widgets.text import Paragraph

_SCALES = (0.9, 1.0, 1.25, 1.5, 1.75, 2.0)
_LANGUAGES = (("system", said("As this computer does")), *CHOICES)
_LANGUAGE = said("Counts from the next start of the program on.")
_SCHEMES = (("system", said("As this computer does")), ("light", said("Light")), ("dark", said("Dark")))
_HOLDS = (0, 5, 10, 30, 60)  # seconds
_CONTRASTS = (("system", said("As this computer does")), ("on", said("Always")), ("off", said("Never")))
_CLOSINGS = (("ask", said("Ask me")), ("keep", said("Keep running in the tray")), ("quit", said("Quit")))
_START = said("It begins when you log in, and looks after your accounts from then on.")
_CHANGED = said(
    "There is an entry that starts this program with the computer, but it was changed by hand or belongs to another"
    " copy. Turn it on here to put it right; turn it on and off again to take it away."
)
_TRAY = said("A small picture beside the clock says whether something needs you.")
_CLOSING = said("Without its window the program still keeps your accounts up to date.")
_NO_TRAY = said("This desktop shows no tray now, so closing the window ends the program.")


class GeneralSection(QWidget):
    """The look, and how long a change can be taken back."""

    look_changed = Signal(Look)
    language_changed = Signal(str)  # "system" or a code like "de"
    hold_changed = Signal(int)  # seconds
    start_changed = Signal(bool)
    tray_changed = Signal(bool)
    close_changed = Signal(str)  # "ask", "keep" or "quit"

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        look = theme.look
        self.scheme = choice(theme, _SCHEMES, look.scheme, said("Light and dark"))
        self.contrast = choice(theme, _CONTRASTS, look.contrast, said("High contrast"))
        scale = float(look.text)
        scales = [(str(n), _percent(n)) for n in sorted({*_SCALES, scale})]  # one that was set by hand is shown too
        self.text = choice(theme, scales, str(scale), said("Text size"))
        self.motion = Switch(theme, said("Reduce motion"))
        self.motion.setChecked(not look.motion)
        self.hold = choice(theme, (), "", said("Time to undo"))
        self.set_hold(10)
        self.language = choice(theme, _LANGUAGES, "system", said("Language"))
        speaking = setting(theme, said("Language"), _LANGUAGE, held(theme, self.language))
        speaking.setVisible(len(CHOICES) > 1)
        looks = card(
            theme,
            speaking,
            setting(
                theme,
                said("Light and dark"),
                said("Follows this computer, or stays as you like it."),
                held(theme, self.scheme),
            ),
            setting(
                theme, said("High contrast"), said("Stronger colours and lines, no tints."), held(theme, self.contrast)
            ),
            setting(
                theme, said("Text size"), said("Everything that holds text grows with it."), held(theme, self.text)
            ),
            setting(theme, said("Reduce motion"), said("Pages change at once and nothing turns."), self.motion),
        )
        undo = said("What you change waits this long before it leaves this computer.")
        undo_card = card(theme, setting(theme, said("Time to undo"), undo, held(theme, self.hold)))
        self.tray = Switch(theme, said("Show in the tray"))
        self.when_closed = choice(theme, _CLOSINGS, "ask", said("When the window is closed"))
        self._tray_hint = Paragraph(theme, "", "small", "text_2")
        self._closing = setting(theme, said("When the window is closed"), _CLOSING, held(theme, self.when_closed))
        self.start = Switch(theme, said("Start with the computer"))
        self._start_note = hide(Paragraph(theme, "", "small", "text_2"))
        running = card(
            theme,
            setting(theme, said("Start with the computer"), _START, self.start),
            setting(theme, said("Show in the tray"), _TRAY, self.tray),
            self._closing,
        )
        self.updates = UpdatesCard(theme)
        parts: list[Thing] = []
        for name, group in (
            (said("Look", "how the program looks"), looks),
            (said("Changes", "of a person’s things"), undo_card),
            (said("Running", "when the program runs"), running),
        ):
            parts += [Paragraph(theme, name, "strong"), 8, group, 24]
        parts[-1:] = [6, self._start_note, hide(self._tray_hint)]
        parts += [24, Paragraph(theme, said("New versions"), "strong"), 8, self.updates]
        self.setLayout(
            column(section(theme, said("General"), said("How this program looks and behaves."), *parts), gap=0)
        )
        for each in (self.scheme, self.contrast, self.text):
            each.activated.connect(self._tell)
        self.language.activated.connect(lambda _i: self.language_changed.emit(self.language.key))
        self.motion.clicked.connect(self._tell)
        self.hold.activated.connect(lambda _i: self.hold_changed.emit(int(self.hold.key)))
        self.start.clicked.connect(lambda: self.start_changed.emit(self.start.isChecked()))
        self.tray.clicked.connect(self._tell_tray)
        self.when_closed.activated.connect(lambda _i: self.close_changed.emit(self.when_closed.key))

    def set_hold(self, seconds: int) -> None:
        """Show how long a change waits, also where that is none of the usual times."""
        words = {n: several(n, "{n} second", "{n} seconds") if n else said("Send at once") for n in (*_HOLDS, seconds)}
        self.hold.set_options([(str(n), words[n]) for n in sorted(words)])
        self.hold.choose(str(seconds))

    def set_start(self, state: str) -> None:
        """Show whether the program starts with the computer: "on", "off", or "changed" by somebody else."""
        self.start.setChecked(state == "on")
        self._start_note.setText(_CHANGED if state == "changed" else "")
        self._start_note.setVisible(state == "changed")

    def set_running(self, *, tray: bool, when_closed: str, has_tray: bool) -> None:
        """Show whether the program stands in the tray, and what closing its window does."""
        self.tray.setChecked(tray)
        self.when_closed.choose(when_closed)
        self._closing.setVisible(tray and has_tray)
        self._tray_hint.setText("" if has_tray else _NO_TRAY)
        self._tray_hint.setVisible(not has_tray)

    def _tell_tray(self) -> None:
        self._closing.setVisible(self.tray.isChecked() and self._tray_hint.isHidden())
        self.tray_changed.emit(self.tray.isChecked())

    def _tell(self) -> None:
        schemes: dict[str, Literal["system", "light", "dark"]] = {"light": "light", "dark": "dark"}
        contrasts: dict[str, Literal["system", "on", "off"]] = {"on": "on", "off": "off"}
        self.look_changed.emit(
            Look(
                scheme=schemes.get(self.scheme.key, "system"),
                contrast=contrasts.get(self.contrast.key, "system"),
                text=float(self.text.key),
                motion=not self.motion.isChecked(),
            )
        )


def _percent(scale: float) -> str:
    return said("{n} %", "a percentage", n=round(100 * scale))
