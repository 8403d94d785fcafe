"""The look, and how long a change can be taken back."""

from typing import Literal

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from connector_app.ui.theme import Look, Theme
from connector_app.ui.views.settings.parts import card, choice, held, section, setting
from connector_app.ui.widgets.choose import Switch
from connector_app.ui.widgets.layout import column
from connector_app.ui.widgets.text import Paragraph
from connector_app.words.amounts import amount

_SCALES = (("0.9", "90 %"), ("1.0", "100 %"), ("1.25", "125 %"), ("1.5", "150 %"), ("1.75", "175 %"), ("2.0", "200 %"))
_SCHEMES = (("system", "As this computer does"), ("light", "Light"), ("dark", "Dark"))
_HOLDS = (0, 5, 10, 30, 60)  # seconds
_CONTRASTS = (("system", "As this computer does"), ("on", "Always"), ("off", "Never"))


class GeneralSection(QWidget):
    """The look, and how long a change can be taken back."""

    look_changed = Signal(Look)
    hold_changed = Signal(int)  # seconds

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        look = theme.look
        self.scheme = choice(theme, _SCHEMES, look.scheme, "Light and dark")
        self.contrast = choice(theme, _CONTRASTS, look.contrast, "High contrast")
        scale = (str(float(look.text)), f"{look.text:.0%}".replace("%", " %"))
        scales = sorted({*_SCALES, scale}, key=lambda each: float(each[0]))  # one that was set by hand is shown too
        self.text = choice(theme, scales, scale[0], "Text size")
        self.motion = Switch(theme, "Reduce motion")
        self.motion.setChecked(not look.motion)
        self.hold = choice(theme, (), "", "Time to undo")
        self.set_hold(10)
        looks = card(
            theme,
            setting(
                theme, "Light and dark", "Follows this computer, or stays as you like it.", held(theme, self.scheme)
            ),
            setting(theme, "High contrast", "Stronger colours and lines, no tints.", held(theme, self.contrast)),
            setting(theme, "Text size", "Everything that holds text grows with it.", held(theme, self.text)),
            setting(theme, "Reduce motion", "Pages change at once and nothing turns.", self.motion),
        )
        undo = "What you change waits this long before it leaves this computer."
        undo_card = card(theme, setting(theme, "Time to undo", undo, held(theme, self.hold)))
        title = (Paragraph(theme, "Look", "strong"), 8, looks, 24, Paragraph(theme, "Changes", "strong"), 8, undo_card)
        self.setLayout(column(section(theme, "General", "How this program looks and behaves.", *title), gap=0))
        for each in (self.scheme, self.contrast, self.text):
            each.activated.connect(self._tell)
        self.motion.clicked.connect(self._tell)
        self.hold.activated.connect(lambda _i: self.hold_changed.emit(int(self.hold.key)))

    def set_hold(self, seconds: int) -> None:
        """Show how long a change waits, also where that is none of the usual times."""
        words = {n: amount(n, "second") if n else "Send at once" for n in (*_HOLDS, seconds)}
        self.hold.set_options([(str(n), words[n]) for n in sorted(words)])
        self.hold.choose(str(seconds))

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
