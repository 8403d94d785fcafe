"""Tokens become colours, lengths and fonts for one application. Handed to whatever draws; nobody looks it up.

A `Theme` belongs to one QApplication. It follows the system's light, dark and contrast while the program runs, takes
the person's own choices as a `Look`, and says `changed` once afterwards. Colours, fonts and measures are kept, so that
a delegate may ask for them in every paint.
"""

import sys
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QElapsedTimer, QObject, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontDatabase,
    QFontInfo,
    QFontMetrics,
    QGuiApplication,
    QStaticText,
    QTransform,
)
from PySide6.QtWidgets import QApplication

from connector_app.ui.stylesheet import palette, style_sheet
from connector_app.ui.tokens import FOLD_SCALE, MOTION, RIBBONS, SETS, TYPE, Role, Roles, SetName, TypeName

# Faces that a desktop gives when nobody chose one.
_PLAIN_FACES = {"DejaVu Sans", "Bitstream Vera Sans", "Liberation Sans", "Nimbus Sans", "FreeSans", "Sans"}
_BETTER_FACE = "Inter"
_SYSTEM_PIXELS = {"win32": 12.0, "darwin": 13.0}  # height of the interface face at 100 %
_DOTS = 96.0  # dots per inch at 100 % elsewhere
_KEPT_LINES = 4096


@dataclass(frozen=True, slots=True)
class Look:
    """What the person chose. `text` multiplies the system's own text size."""

    scheme: Literal["system", "light", "dark"] = "system"
    contrast: Literal["system", "on", "off"] = "system"
    text: float = 1.0
    motion: bool = True


@dataclass(frozen=True, slots=True)
class Line:
    """One line of words as it is drawn: shortened, measured, laid out."""

    words: str
    width: int
    height: int
    laid: QStaticText


class Theme(QObject):
    """The look that is on now."""

    changed = Signal()

    def __init__(self, app: QApplication, look: Look | None = None) -> None:
        super().__init__(app)
        self._app = app
        self._look = look or Look()
        self._given = app.palette()
        self._system_scale = _system_scale()
        self._family = _family()
        self._name: SetName = "light"
        self._scale = 1.0
        self._is_styled = False
        self._applied: tuple[SetName, float] | None = None
        self._colours: dict[Role, QColor] = {}
        self._fonts: dict[tuple[str, int | None], QFont] = {}
        self._metrics: dict[tuple[str, int | None], QFontMetrics] = {}
        self._lines: dict[tuple[str, str, int | None, int], Line] = {}
        self._since = QElapsedTimer()
        self._since.start()
        hints = app.styleHints()
        self._hints = hints  # its accessibility part dies with the wrapper
        hints.colorSchemeChanged.connect(self._follow)
        hints.accessibility().contrastPreferenceChanged.connect(self._follow)
        self._apply()

    @property
    def look(self) -> Look:
        return self._look

    @property
    def name(self) -> SetName:
        return self._name

    @property
    def roles(self) -> Roles:
        return SETS[self._name]

    @property
    def is_dark(self) -> bool:
        return self._name.endswith("dark")

    @property
    def is_contrast(self) -> bool:
        return self._name.startswith("contrast")

    @property
    def scale(self) -> float:
        return self._scale

    @property
    def is_large(self) -> bool:
        """Say whether the text is so large that unlike things stand under each other."""
        return self._scale > FOLD_SCALE

    def set_look(self, look: Look) -> None:
        """Take the person's choices and show them at once."""
        self._look = look
        scheme = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}.get(look.scheme, Qt.ColorScheme.Unknown)
        self._hints.setColorScheme(scheme)  # native title bars and dialogs follow; may call _follow
        self._apply()

    def duration(self, motion: str) -> int:
        """Return the milliseconds of a motion: 0 when motion is reduced."""
        return MOTION[motion] if self._look.motion else 0

    def phase(self) -> float:
        """Return where the turning ring stands, from 0 to 1. It stands still when motion is reduced."""
        return self._since.elapsed() % MOTION["turn"] / MOTION["turn"] if self._look.motion else 0.0

    def colour(self, role: Role) -> QColor:
        """Return the colour of a role or a ribbon. It is shared: copy it before changing it."""
        kept = self._colours.get(role)
        if kept is None:
            value = RIBBONS[role][self.is_dark] if role in RIBBONS else getattr(self.roles, role)
            kept = self._colours[role] = QColor(value)
        return kept

    def shade(self, role: Role, alpha: float) -> QColor:
        """Return a copy of a colour that lets `1 - alpha` of what is under it through."""
        made = QColor(self.colour(role))
        made.setAlphaF(alpha)
        return made

    def px(self, value: float) -> int:
        """Return a length that grows with the text: row heights, icons, columns. Gaps do not use it."""
        return round(value * self._scale)

    def font(self, face: TypeName = "body", weight: int | None = None) -> QFont:
        """Return the font of a step of the type scale. It is shared: copy it before changing it."""
        kept = self._fonts.get((face, weight))
        if kept is None:
            kept = self._fonts[face, weight] = self._make_font(face, weight)
        return kept

    def metrics(self, face: TypeName = "body", weight: int | None = None) -> QFontMetrics:
        kept = self._metrics.get((face, weight))
        if kept is None:
            kept = self._metrics[face, weight] = QFontMetrics(self.font(face, weight))
        return kept

    def height(self, face: TypeName = "body") -> int:
        """Return the height of one line."""
        return self.metrics(face).height()

    def advance(self, words: str, face: TypeName = "body", weight: int | None = None) -> int:
        """Return how wide `words` stand on one line."""
        return self.metrics(face, weight).horizontalAdvance(words)

    def line(self, words: str, width: int, face: TypeName = "body", weight: int | None = None) -> Line:
        """Return `words`, shortened with an ellipsis to `width` pixels, laid out and ready to be drawn many times."""
        key = (words, face, weight, width)
        kept = self._lines.get(key)
        if kept is None:
            if len(self._lines) >= _KEPT_LINES:
                self._lines.clear()
            metrics = self.metrics(face, weight)
            shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, width)
            laid = QStaticText(shown)
            laid.setTextFormat(Qt.TextFormat.PlainText)
            laid.setPerformanceHint(QStaticText.PerformanceHint.AggressiveCaching)
            laid.prepare(QTransform(), self.font(face, weight))
            kept = self._lines[key] = Line(shown, metrics.horizontalAdvance(shown), metrics.height(), laid)
        return kept

    def elided(self, words: str, width: int, face: TypeName = "body", weight: int | None = None) -> str:
        """Return `words`, shortened with an ellipsis to `width` pixels."""
        return self.line(words, width, face, weight).words

    def _make_font(self, face: TypeName, weight: int | None) -> QFont:
        step = TYPE[face]
        made = QFont(self._family) if self._family else QFont()
        made.setPixelSize(max(1, self.px(step.size)))
        made.setWeight(QFont.Weight(weight or step.weight))
        if step.tracking:
            made.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 100 + step.tracking)
        made.setFeature(QFont.Tag("tnum"), 1)  # figures of one width: times and counts do not dance
        return made

    def _follow(self) -> None:
        self._apply()

    def _apply(self) -> None:
        name = self._wanted_set()
        scale = min(3.0, max(0.85, self._system_scale * self._look.text))
        if self._applied == (name, scale):
            self.changed.emit()  # motion may have changed
            return
        self._applied = (name, scale)
        self._name, self._scale = name, scale
        for kept in (self._colours, self._fonts, self._metrics, self._lines):
            kept.clear()
        if not self._is_styled and sys.platform in _SYSTEM_PIXELS:  # elsewhere it is what Qt starts with
            self._app.setStyle("Fusion")
        self._is_styled = True
        self._app.setFont(self.font())
        self._app.setPalette(palette(self.roles))
        self._app.setStyleSheet(style_sheet(self.roles, self.px))
        self.changed.emit()

    def _wanted_set(self) -> SetName:
        dark = self._look.scheme == "dark"
        if self._look.scheme == "system":
            scheme = self._hints.colorScheme()
            dark = scheme == Qt.ColorScheme.Dark
            if scheme == Qt.ColorScheme.Unknown:  # common on Linux: ask the palette the system gave
                dark = self._given.windowText().color().lightness() > self._given.window().color().lightness()
        strong = self._look.contrast == "on"
        if self._look.contrast == "system":
            preference = self._hints.accessibility().contrastPreference()
            strong = preference == Qt.ContrastPreference.HighContrast
        if strong:
            return "contrast-dark" if dark else "contrast-light"
        return "dark" if dark else "light"


def _system_scale() -> float:
    """Return how much larger than usual the system shows text."""
    usual = _SYSTEM_PIXELS.get(sys.platform)
    if usual is not None:
        return QFontInfo(QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)).pixelSize() / usual
    return QGuiApplication.primaryScreen().logicalDotsPerInchY() / _DOTS


def _family() -> str:
    """Return the face to use, or nothing for the system's own."""
    if sys.platform in _SYSTEM_PIXELS:
        return QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).family()
    given = QFontInfo(QGuiApplication.font()).family()
    if given in _PLAIN_FACES and QFontDatabase.hasFamily(_BETTER_FACE):
        return _BETTER_FACE
    return given
