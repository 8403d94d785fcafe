"""One item beside the table: what it is, what can be done with it, and its life so far."""

import sys
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from connector_app.language import said
from connector_app.ui.icons import PRACTICE
from connector_app.ui.theme import Theme
from connector_app.ui.widgets.button import Button, IconButton
from connector_app.ui.widgets.flow import Flow
from connector_app.ui.widgets.layout import Scrolling, clear, column, hide, holder, row
from connector_app.ui.widgets.marks import line_icon, picture, tile
from connector_app.ui.widgets.panels import Note, Timeline, chip, facts
from connector_app.ui.widgets.surface import Ground, Line
from connector_app.ui.widgets.text import Paragraph, Text

MORE = said("Hold {key} and click to choose more.", key="⌘" if sys.platform == "darwin" else said("Ctrl", "a key"))


@dataclass(frozen=True, slots=True)
class Details:
    """What the panel shows of an item. Empty reasons mean that something can be done; a sentence says why not."""

    id: str
    title: str
    kind: str
    account: str
    platform: str = ""  # provider id
    platform_name: str = ""  # where *Open* leads
    icon: str = "file-text"
    facts: tuple[tuple[str, str], ...] = ()
    body: str = ""
    why_no_edit: str = ""
    why_no_delete: str = ""
    removal: str = said("Delete")  # the platform's own verb
    before_removal: str = ""  # what it will do
    has_link: bool = False
    pending: str = ""  # "New name sent in 8 s", "Not sent: the title is too long"
    pending_ground: Ground = "ink"
    pending_action: str = ""  # "Undo", "Try again"
    history: tuple[tuple[str, str], ...] = ()  # (when, what), newest first


class ItemDetails(QWidget):
    """The panel. Its buttons tell the item's id."""

    edit = Signal(str)
    delete = Signal(str)
    open_link = Signal(str)
    pending_acted = Signal(str)
    whole_history = Signal(str)
    closed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme, self._id = theme, ""
        close = IconButton(theme, said("Close details"), "x")
        close.clicked.connect(self.closed)
        self._icon = picture(theme, "file-text", "text_3", 17)
        self._kind = Text(theme, "", "small", "text_2")
        self._title = Paragraph(theme, "", "title")
        self._tile_place = row(gap=9)
        self._tile_holder = holder(self._tile_place)
        self.edit_button = Button(theme, said("Edit", "a button"), "secondary", "pencil")
        self.link_button = Button(theme, said("Open", "a button"), "link", "external-link")
        self.delete_button = Button(theme, said("Delete"), "secondary", "trash-2")
        acts = Flow()
        acts.addWidget(self.edit_button)
        acts.addWidget(self.delete_button)
        self._before_removal = hide(Paragraph(theme, "", "small", "text_3"))
        self._why_not = hide(Paragraph(theme, "", "small", "text_3"))
        self._pending = hide(Note(theme, "ink", icon="clock"))
        self._pending.acted.connect(lambda: self.pending_acted.emit(self._id))
        self._facts_place = column(gap=0)
        self._body = hide(Paragraph(theme, "", "small"))
        self._history_head = Text(theme, said("History"), "strong")
        self._whole = Button(theme, said("Whole history"), "link")
        self._whole.clicked.connect(lambda: self.whole_history.emit(self._id))
        self._timeline = Timeline(theme)
        self._practice = hide(chip(theme, said("Practice", "marks an account that is only for practice"), "sand"))
        inside = holder(
            column(
                row(self._icon, (self._kind, 1), close, gap=6),
                4,
                self._title,
                10,
                row((self._tile_holder, 1), self._practice, self.link_button, gap=8),
                12,
                acts,
                6,
                self._before_removal,
                self._why_not,
                10,
                self._pending,
                10,
                self._facts_place,
                10,
                self._body,
                12,
                Line(theme),
                12,
                row((self._history_head, 1), self._whole),
                4,
                self._timeline,
                None,
                14,
                Paragraph(theme, MORE, "small", "text_3"),
                gap=0,
                margins=(18, 12, 14, 16),
            )
        )
        self.setLayout(column(Scrolling(inside), gap=0))
        self.edit_button.clicked.connect(lambda: self.edit.emit(self._id))
        self.delete_button.clicked.connect(lambda: self.delete.emit(self._id))
        self.link_button.clicked.connect(lambda: self.open_link.emit(self._id))

    @property
    def acts(self) -> tuple[Button, ...]:
        """Return what can be done with the item, as a menu tells it."""
        return self.link_button, self.edit_button, self.delete_button, self._whole

    @property
    def item(self) -> str:
        """Return the id of the item that is shown."""
        return self._id

    def show_item(self, item: Details) -> None:
        self._id = item.id
        self._icon.set_drawing(line_icon(self._theme, item.icon, "text_3", 17))
        self._kind.setText(item.kind)
        self._title.setText(item.title)
        self._refill_account(item)
        self._practice.setVisible(item.platform == PRACTICE)
        self.edit_button.setEnabled(not item.why_no_edit)
        self.delete_button.set_words(item.removal)
        self.delete_button.setEnabled(not item.why_no_delete)
        self._before_removal.setText(item.before_removal)
        self._before_removal.setVisible(bool(item.before_removal) and not item.why_no_delete)
        reasons = " ".join(dict.fromkeys(filter(None, (item.why_no_edit, item.why_no_delete))))
        self._why_not.setText(reasons)
        self._why_not.setVisible(bool(reasons))
        self.link_button.set_tip(said("Open at {name}", name=item.platform_name))
        self.link_button.setVisible(item.has_link)
        self.set_pending(item.pending, item.pending_action, item.pending_ground)
        self._refill_facts(item.facts)
        self._body.setText(item.body)
        self._body.setVisible(bool(item.body))
        self._timeline.set_entries(item.history)

    def set_pending(self, words: str, action: str = "", ground: Ground = "ink") -> None:
        """Show what waits to be sent, or why it was not. This ticks; the rest stays."""
        self._pending.set_look(ground, "clock" if ground == "ink" else "info")
        self._pending.set_words(words, action)
        self._pending.setVisible(bool(words))

    def _refill_account(self, item: Details) -> None:
        clear(self._tile_place)
        self._tile_place.addWidget(tile(self._theme, item.platform, 24, item.account))
        self._tile_place.addWidget(Paragraph(self._theme, item.account, "body", "text_2"), 1)

    def _refill_facts(self, pairs: Sequence[tuple[str, str]]) -> None:
        clear(self._facts_place)
        self._facts_place.addWidget(facts(self._theme, pairs))
