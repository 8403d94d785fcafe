"""What an account may do and whether it ever did, and the way to sign in with less."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from connector_app.language import said
from connector_app.ui.theme import Theme
from connector_app.ui.views.settings.parts import choice
from connector_app.ui.widgets.button import Button
from connector_app.ui.widgets.choose import Switch, Tick
from connector_app.ui.widgets.flow import Flow
from connector_app.ui.widgets.layout import Fold, Sized, clear, column, hide, holder, row
from connector_app.ui.widgets.marks import picture
from connector_app.ui.widgets.surface import Line, Surface
from connector_app.ui.widgets.text import Paragraph

NO_STOP = said("Untick something, or choose reading only, to see what will stop.")


class PermissionsCard(QWidget):
    """One account at a time: its permissions, and beneath them what can be left out."""

    chosen = Signal(str)  # the id of an account
    asked = Signal()  # to reduce
    altered = Signal()  # what is left out is another now
    reduced = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.accounts = choice(theme, (), "", said("Account"))
        self._summary = Paragraph(theme, "", "small", "text_2")
        self._lines = column(gap=6)
        self._why_not = hide(Paragraph(theme, "", "small", "text_2"))
        self.reduce_button = Button(theme, said("Reduce", "a button"), "secondary", "minus")
        self._form = hide(self._less())
        words = holder(column(self._summary, None, gap=0, margins=(0, 8, 0, 0)))
        head = Fold(theme, Sized(theme, self.accounts, fixed=300, cap=460), (words, 1), below=420, gap=14)
        inside = column(
            *(row((head, 1), gap=0), 4, Line(theme), 6, self._lines, 8, row(self.reduce_button, None)),
            *(self._why_not, self._form),
            gap=4,
            margins=(18, 14, 16, 14),
        )
        card = Surface(theme, "card", inside)
        self._part = hide(holder(column(Paragraph(theme, said("Permissions"), "strong"), 8, card, 24, gap=0)))
        self.setLayout(column(self._part, gap=0))
        self.accounts.activated.connect(lambda _i: self.chosen.emit(self.accounts.key))
        self.reduce_button.clicked.connect(self.asked)

    def _less(self) -> QWidget:
        theme = self._theme
        self._ticks: dict[str, Tick] = {}
        self._groups = Flow(gap=20)
        self.read_only = Switch(theme, said("Only read"))
        self._read_only_line = holder(
            row((Paragraph(theme, said("Only read, change nothing")), 1), self.read_only, gap=20)
        )
        self._stops = column(gap=4)
        self.go_button = Button(theme, said("Sign in with less"), "primary", "external-link")
        keep = Button(theme, said("Keep as it is"), "quiet")
        acts = Flow()
        acts.addWidget(self.go_button)
        acts.addWidget(keep)
        self.go_button.clicked.connect(self.reduced)
        keep.clicked.connect(lambda: self._set_open(is_open=False))
        self.read_only.toggled.connect(self.altered)
        heading = Paragraph(theme, said("What will stop"), "caption", "text_3")
        return holder(
            column(
                *(Paragraph(theme, said("What should stay"), "strong"), self._groups, 6, self._read_only_line, 10),
                *(heading, self._stops, 12, holder(acts)),
                gap=6,
                margins=(0, 12, 0, 0),
            )
        )

    def set_accounts(self, accounts: Sequence[tuple[str, str]], chosen: str) -> None:
        """Offer accounts as (id, name); without any the card and its heading are away."""
        self._part.setVisible(bool(accounts))
        self.accounts.set_options(accounts)
        self.accounts.choose(chosen)

    def show_permissions(self, summary: str, lines: Sequence[tuple[str, str, bool]], why_no_less: str = "") -> None:
        """Show (words, use, whether it ever was used). `why_no_less` says why it cannot be reduced from here."""
        self._summary.setText(summary)
        clear(self._lines)
        for words, use, is_used in lines:
            mark = picture(self._theme, "check" if is_used else "minus", "ok" if is_used else "text_3", 17)
            top = holder(column(mark, None, gap=0, margins=(0, 2, 0, 0)))
            line = said("{may}: {use}", "a permission, and whether it was used", may=words, use=use)
            told = Paragraph(self._theme, line, "small", "text" if is_used else "text_2")
            self._lines.addWidget(holder(row(top, (told, 1), gap=10)))
        self._why_not.setText(why_no_less)
        self._why_not.setVisible(bool(why_no_less))
        self.reduce_button.setVisible(not why_no_less)
        self._form.setVisible(False)

    def show_form(self, groups: Sequence[tuple[str, str]], *, can_only_read: bool) -> None:
        """Ask what shall be left in: groups as (id, words), each ticked."""
        self._set_open(is_open=True)
        clear(self._groups)
        self._ticks = {}
        for group, words in groups:
            tick = self._ticks[group] = Tick(self._theme, words)
            tick.setChecked(True)
            tick.toggled.connect(self.altered)
            self._groups.addWidget(tick)
        self.read_only.setChecked(False)
        self._read_only_line.setVisible(can_only_read)
        self.set_stops(())

    def _set_open(self, *, is_open: bool) -> None:
        self._form.setVisible(is_open)
        self.reduce_button.setVisible(not is_open)

    @property
    def without(self) -> tuple[str, ...]:
        """Return the groups that are not ticked, by their ids."""
        return tuple(group for group, tick in self._ticks.items() if not tick.isChecked())

    @property
    def is_all_out(self) -> bool:
        return bool(self._ticks) and len(self.without) == len(self._ticks)

    def set_stops(self, sentences: Sequence[str]) -> None:
        """Say what will stop. Where that is nothing, or nothing is left, there is nothing to sign in with."""
        clear(self._stops)
        nothing = said("Leave something in, or remove the account.") if self.is_all_out else NO_STOP
        for each in sentences if sentences and not self.is_all_out else (nothing,):
            self._stops.addWidget(Paragraph(self._theme, each, "small", "text_2"))
        self.go_button.setEnabled(bool(sentences) and not self.is_all_out)
