"""The support file: what would be in it, to be read to the last line before it is saved."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QWidget

from connector_app.language import said
from connector_app.model.support import Searched
from connector_app.ui.theme import Theme
from connector_app.ui.views.settings.parts import card, setting
from connector_app.ui.widgets.button import Button
from connector_app.ui.widgets.choose import Tick
from connector_app.ui.widgets.field import Reading
from connector_app.ui.widgets.flow import Flow
from connector_app.ui.widgets.layout import Indented, column, hide, holder
from connector_app.ui.widgets.panels import Note
from connector_app.ui.widgets.surface import Surface
from connector_app.ui.widgets.text import Paragraph
from connector_app.words.support import searched

LONGEST = 400_000
"""So many characters are shown at most: more than a file of these parts can have."""


class SupportCard(QWidget):
    """From one button to the text with its ticks. `names` and each of `parts`: (title, what is in it)."""

    wanted = Signal()
    part_turned = Signal(str, bool)  # its name, and whether it is in
    names_turned = Signal()
    save = Signal()
    copied = Signal()
    closed = Signal()

    def __init__(self, theme: Theme, lead: str, names: tuple[str, str], parts: Mapping[str, tuple[str, str]]) -> None:
        super().__init__()
        self.prepare_button = Button(theme, said("Prepare", "a button"), "secondary", "file-text")
        hint = said("What helps others to find out what is wrong. You read it first; nothing is sent.")
        self._idle = card(theme, setting(theme, said("Support file"), hint, self.prepare_button))
        self.ticks: dict[str, Tick] = {}
        head = column(Paragraph(theme, said("Support file")), Paragraph(theme, lead, "small", "text_2"), gap=2)
        lines = column(holder(head), 4, gap=8, margins=(18, 14, 18, 14))
        for name, (title, about) in parts.items():
            self.ticks[name] = tick = _tick(theme, title, about, lines)
            tick.setChecked(True)
            tick.toggled.connect(lambda is_in, name=name: self.part_turned.emit(name, is_in))
        self.names = _tick(theme, *names, lines)
        self.names.toggled.connect(self.names_turned)
        self.text = Reading(theme, said("Support file"), low=280, longest=LONGEST)
        self.note = Note(theme, "ok", "", "check")
        self.save_button = Button(theme, said("Save support file"), "secondary", "download")
        self.copy_button = Button(theme, said("Copy support file"), "secondary", "copy")
        self.close_button = Button(theme, said("Close", "the verb"), "quiet")
        acts = Flow()
        for button, told in (
            (self.save_button, self.save),
            (self.copy_button, self.copied),
            (self.close_button, self.closed),
        ):
            button.clicked.connect(told)
            acts.addWidget(button)
        self.prepare_button.clicked.connect(self.wanted)
        self._open = hide(holder(column(Surface(theme, "card", lines), self.note, holder(acts), self.text, gap=12)))
        self.setLayout(column(self._idle, self._open, gap=0))
        self.show_idle()

    @property
    def without(self) -> tuple[str, ...]:
        """The parts that the person does not want in it."""
        return tuple(name for name, tick in self.ticks.items() if not tick.isChecked())

    def show_busy(self, words: str) -> None:
        """Show that it is being put together. What is hidden or rests hands the focus on to the first part."""
        is_left = any(map(self._has_focus, (self._idle, self.save_button, self.copy_button)))
        self.note.set_look("wait", "clock")
        self._fill(words, "", is_ready=False)
        if is_left:
            next(iter(self.ticks.values())).setFocus()

    def show_text(self, found: Searched, text: str) -> None:
        """Show what would be written, and what it was searched for. Only where all was compared that is a good sign."""
        if found.shut or found.short:
            self.note.set_look("wait", "shield")
        elif not found.compared:
            self.note.set_look("quiet", "info")
        else:
            self.note.set_look("ok", "shield-check")
        self._fill(searched(found), text, is_ready=True)

    def show_stopped(self, why: str) -> None:
        """Show why there is none; what is ticked can be turned."""
        self.note.set_look("bad", "x")
        self._fill(why, "", is_ready=False)

    def show_idle(self) -> None:
        """Go back to the one button, and forget what was shown."""
        is_left = self._has_focus(self._open)
        self._fill("", "", is_ready=False)
        self._open.setVisible(False)
        self._idle.setVisible(True)
        if is_left:
            self.prepare_button.setFocus()

    def _has_focus(self, part: QWidget) -> bool:
        found: QWidget | None = self.window().focusWidget()
        return found is not None and (found is part or part.isAncestorOf(found))

    def _fill(self, words: str, text: str, *, is_ready: bool) -> None:
        self._idle.setVisible(False)
        self._open.setVisible(True)
        self.note.set_words(words)
        self.text.show_words(text)
        self.text.setVisible(is_ready)
        self.save_button.setEnabled(is_ready)
        self.copy_button.setEnabled(is_ready)


def _tick(theme: Theme, title: str, about: str, lines: QBoxLayout) -> Tick:
    """Add a tick with what it means beneath it."""
    made = Tick(theme, title)
    made.setAccessibleDescription(about)
    lines.addWidget(holder(column(made, Indented(theme, Paragraph(theme, about, "small", "text_2")), gap=0)))
    return made
