"""One entry of the history beside the list: its sentence, what was changed into what, and every field."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from connector_app.language import said
from connector_app.ui.records import Sentence, spoken
from connector_app.ui.theme import Theme
from connector_app.ui.widgets.button import Button, IconButton
from connector_app.ui.widgets.flow import Flow
from connector_app.ui.widgets.layout import Scrolling, clear, column, hide, holder, row
from connector_app.ui.widgets.marks import line_icon, picture
from connector_app.ui.widgets.panels import Note, facts
from connector_app.ui.widgets.surface import Line
from connector_app.ui.widgets.text import Paragraph, Text

_NOTHING = said("nothing", "in place of an empty value")


@dataclass(frozen=True, slots=True)
class EntryShown:
    """What the panel shows of an entry. `item` is the id of what it is about, where its history can be shown."""

    seq: int
    words: Sentence
    icon: str = "circle-dot"
    fields: tuple[tuple[str, str], ...] = ()
    changes: tuple[tuple[str, str, str], ...] = ()  # field, before, after
    item: str = ""
    is_alone: bool = False  # nothing but this item's history is shown
    can_forget: bool = False
    note: str = ""  # why words are missing
    page: str = ""  # the name of a page that can be opened


class EntryDetails(QWidget):
    """The panel. Its buttons tell the entry's number, or the item's id."""

    history_of = Signal(str)
    forget = Signal(int)
    forget_item = Signal(str)
    page_wanted = Signal(str)
    closed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme, self._seq, self._item, self._page = theme, 0, "", ""
        close = IconButton(theme, said("Close details"), "x")
        close.clicked.connect(self.closed)
        self._icon = picture(theme, "circle-dot", "text_3", 17)
        self._kind = Text(theme, said("Entry", "of the history"), "small", "text_2")
        self._words = Paragraph(theme, "", "title")
        self.item_button = Button(theme, said("History of this item"), "secondary", "activity")
        self.forget_button = Button(theme, said("Forget details"), "secondary", "trash-2")
        self.forget_item_button = Button(theme, said("Forget all details of this item"), "link")
        self.page_button = Button(theme, said("Open page"), "secondary", "file-text")
        acts = Flow()
        acts.addWidget(self.page_button)
        acts.addWidget(self.item_button)
        acts.addWidget(self.forget_button)
        self._note = hide(Note(theme, "quiet", icon="info"))
        self._changes_head = Text(theme, said("What changed"), "strong")
        self._changes_place = column(gap=0)
        self._changes = hide(holder(column(self._changes_head, 8, self._changes_place, 12, Line(theme), 12, gap=0)))
        self._fields_place = column(gap=0)
        inside = holder(
            column(
                row(self._icon, (self._kind, 1), close, gap=6),
                4,
                self._words,
                12,
                acts,
                row(self.forget_item_button, None),
                10,
                self._note,
                10,
                self._changes,
                self._fields_place,
                None,
                gap=0,
                margins=(18, 12, 14, 16),
            )
        )
        self.setLayout(column(Scrolling(inside), gap=0))
        self.item_button.clicked.connect(lambda: self.history_of.emit(self._item))
        self.page_button.clicked.connect(lambda: self.page_wanted.emit(self._page))
        self.forget_button.clicked.connect(lambda: self.forget.emit(self._seq))
        self.forget_item_button.clicked.connect(lambda: self.forget_item.emit(self._item))

    @property
    def entry(self) -> int:
        """Return the number of the entry that is shown."""
        return self._seq

    def show_entry(self, entry: EntryShown) -> None:
        self._seq, self._item, self._page = entry.seq, entry.item, entry.page
        self._icon.set_drawing(line_icon(self._theme, entry.icon, "text_3", 17))
        self._words.setText(spoken(entry.words))
        self.item_button.setVisible(bool(entry.item) and not entry.is_alone)
        self.page_button.setVisible(bool(entry.page))
        self.forget_button.setVisible(entry.can_forget)
        self.forget_item_button.setVisible(entry.can_forget and bool(entry.item))
        self._note.set_words(entry.note)
        self._note.setVisible(bool(entry.note))
        self._changes.setVisible(bool(entry.changes))
        turned = [(name, _turned(before, after)) for name, before, after in entry.changes]
        _refill(self._changes_place, self._theme, turned)
        _refill(self._fields_place, self._theme, entry.fields)


def _turned(before: str, after: str) -> str:
    return f"{before or _NOTHING} \u2192 {after or _NOTHING}"


def _refill(place: QVBoxLayout, theme: Theme, pairs: Sequence[tuple[str, str]]) -> None:
    clear(place)
    place.addWidget(facts(theme, pairs))
