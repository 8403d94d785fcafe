"""The program in the desktop's tray: a shape for what needs somebody, a word for it, and what one can do there."""

from PySide6.QtCore import QObject, QRectF, Signal
from PySide6.QtGui import QIcon, QPainter
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from connector_app.language import said, several
from connector_app.ui.shapes import draw_shape
from connector_app.ui.theme import Theme
from connector_app.ui.tokens import Role
from connector_app.ui.words import no_mnemonic, safe_text

NAME = "Connector Manager"
_SIDE = 64
PAUSE, GO_ON = said("Pause sending"), said("Go on sending")


def state_of(needs: int, *, is_paused: bool, words: str) -> tuple[str, Role, str]:
    """Return shape, colour and words of how the program stands; no shape where nothing wants anything."""
    if needs:
        return "triangle", "ask", several(needs, "{n} thing needs you", "{n} things need you")
    if is_paused:
        return "clock", "wait", said("Sending is paused")
    return "", "quiet", words


def has_tray() -> bool:
    """Tell whether the desktop has a tray at all."""
    return QSystemTrayIcon.isSystemTrayAvailable()


class Tray(QObject):
    """`opened`, `quit_wanted` and `pause_wanted` are what a person asks for there."""

    opened = Signal()
    quit_wanted = Signal()
    pause_wanted = Signal(bool)

    def __init__(self, theme: Theme, icon: QIcon) -> None:
        super().__init__()
        self._theme, self._plain, self._is_paused = theme, icon, False
        self._shape: tuple[str, Role] = ("", "quiet")
        self._icon = QSystemTrayIcon(icon, self)
        self.menu = QMenu()
        self.state = self.menu.addAction("")
        self.state.setEnabled(False)
        self.menu.addSeparator()
        self.pause = self.menu.addAction(PAUSE)
        self.open = self.menu.addAction(said("Open", "a button"))
        self.quit = self.menu.addAction(said("Quit"))
        self.pause.triggered.connect(lambda: self.pause_wanted.emit(not self._is_paused))
        self.open.triggered.connect(self.opened)
        self.quit.triggered.connect(self.quit_wanted)
        self._icon.setContextMenu(self.menu)
        self._icon.activated.connect(self._activated)
        self._icon.messageClicked.connect(self.opened)
        theme.changed.connect(self._draw)

    @property
    def is_there(self) -> bool:
        """Tell whether the icon can be seen: the window may be put away then."""
        return self._icon.isVisible() and has_tray()

    def set_wanted(self, *, is_wanted: bool) -> None:
        self._icon.setVisible(is_wanted and has_tray())

    def set_state(self, needs: int, words: str, *, is_paused: bool) -> None:
        """Show how the program stands."""
        shape, role, told = state_of(needs, is_paused=is_paused, words=words)
        self._is_paused = is_paused
        self.pause.setText(GO_ON if is_paused else PAUSE)
        self.state.setText(no_mnemonic(safe_text(told)))
        self._icon.setToolTip(f"{NAME}: {safe_text(told)}" if told else NAME)
        if (shape, role) != self._shape:
            self._shape = shape, role
            self._draw()

    def say(self, heading: str, words: str) -> None:
        """Show a message beside the icon, where the desktop itself shows none."""
        if self.is_there:
            self._icon.showMessage(safe_text(heading), safe_text(words), self._plain)

    def close(self) -> None:
        self._icon.hide()

    @property
    def icon(self) -> QIcon:
        return self._icon.icon()

    @property
    def tip(self) -> str:
        return self._icon.toolTip()

    def _draw(self) -> None:
        shape, role = self._shape
        if not shape:
            self._icon.setIcon(self._plain)
            return
        picture = self._plain.pixmap(_SIDE, _SIDE)
        p = QPainter(picture)
        corner = picture.deviceIndependentSize().width() * 0.4
        draw_shape(p, self._theme, QRectF(corner, corner, corner * 1.5, corner * 1.5), shape, role, back="canvas")
        p.end()
        self._icon.setIcon(QIcon(picture))

    def _activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason in {QSystemTrayIcon.ActivationReason.Trigger, QSystemTrayIcon.ActivationReason.DoubleClick}:
            self.opened.emit()
