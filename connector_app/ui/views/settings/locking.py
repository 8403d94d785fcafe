"""The lock of the window, as a part of Safety: set, used, changed, taken away."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from connector_app.language import said, several
from connector_app.ui.theme import Theme
from connector_app.ui.views.settings.parts import card, choice, held, setting
from connector_app.ui.widgets.button import Button
from connector_app.ui.widgets.flow import Flow
from connector_app.ui.widgets.layout import column, holder
from connector_app.ui.widgets.surface import Line

MINUTES = (0, 1, 5, 15, 60)


class LockCard(QWidget):
    """Says what a lock is, and how it stands."""

    set_wanted = Signal()
    change_wanted = Signal()
    end_wanted = Signal()
    lock_wanted = Signal()
    minutes_changed = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.set_button = Button(theme, said("Set a passphrase"), "secondary", "lock")
        self.now_button = Button(theme, said("Lock now"), "secondary", "lock")
        self.change_button = Button(theme, said("Change the passphrase"), "secondary")
        self.end_button = Button(theme, said("Take the lock away"), "secondary")
        self.now_button.set_tip(said("Lock now (Ctrl+L)"))
        acts = Flow()
        for button, told in (
            (self.set_button, self.set_wanted),
            (self.now_button, self.lock_wanted),
            (self.change_button, self.change_wanted),
            (self.end_button, self.end_wanted),
        ):
            button.clicked.connect(told)
            acts.addWidget(button)
        name = said("Lock when nobody is there")
        self.minutes = choice(theme, [(str(n), _after(n)) for n in MINUTES], "0", name)
        self.minutes.activated.connect(lambda _i: self.minutes_changed.emit(int(self.minutes.key)))
        hint = said(
            "Hides the window from people who pass by, until you type a passphrase. It does not seal the files: whoever"
            " uses this computer as you can still read them."
        )
        idle = said("When neither keys nor mouse were used for so long.")
        self._after = holder(column(Line(theme), setting(theme, name, idle, held(theme, self.minutes)), gap=0))
        first = setting(theme, said("Lock the window"), hint)
        self.setLayout(column(card(theme, holder(column(first, _inset(acts), self._after, gap=0))), gap=0))
        self.set_standing(is_set=False, minutes=0)

    def set_standing(self, *, is_set: bool, minutes: int) -> None:
        """Show whether there is a lock, and after how many minutes it locks by itself, 0 for never."""
        self.set_button.setVisible(not is_set)
        for each in (self.now_button, self.change_button, self.end_button, self._after):
            each.setVisible(is_set)
        options = sorted({*MINUTES, minutes})
        self.minutes.set_options([(str(n), _after(n)) for n in options])
        self.minutes.choose(str(minutes))


def _after(minutes: int) -> str:
    return several(minutes, "After {n} minute", "After {n} minutes") if minutes else said("Never")


def _inset(acts: Flow) -> QWidget:
    return holder(column(acts, gap=0, margins=(18, 0, 16, 14)))
