"""What is on its way to the platforms, and the decision about what may have arrived."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractItemModel, QPoint, Signal
from PySide6.QtWidgets import QWidget

from connector_app.language import said
from connector_app.ui.delegates.outbox import OutboxDelegate
from connector_app.ui.states import OUTBOX_STATES
from connector_app.ui.theme import Theme
from connector_app.ui.views.ending import Act
from connector_app.ui.widgets.button import Button, IconButton
from connector_app.ui.widgets.layout import Scrolling, clear, column, holder, row
from connector_app.ui.widgets.panels import EmptyState, StatusBadge, facts
from connector_app.ui.widgets.rows import RowTable
from connector_app.ui.widgets.stack import Stack
from connector_app.ui.widgets.surface import Surface
from connector_app.ui.widgets.text import Paragraph

_LEAD = said("Changes leave this computer in order, a few seconds after you make them.")


class OutboxView(QWidget):
    """Give it a model whose UserRole is an OutboxRow."""

    chosen = Signal(str)
    opened = Signal(str)
    acted = Signal(str)  # the row's own button
    menu_wanted = Signal(str, QPoint)
    pause = Signal(bool)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._lead = Paragraph(theme, _LEAD, "small", "text_2")
        self.table = RowTable(theme, OutboxDelegate(theme), said("Outbox"))
        self.empty = EmptyState(theme)
        self.pause_button = Button(theme, said("Pause sending"), "secondary", "timer")
        self.pause_button.set_terse()
        self.pause_button.clicked.connect(self._turn)
        self._is_paused = False
        self.tools = holder(row(self.pause_button, gap=8))
        self._places = Stack(theme)
        self._places.addWidget(self.table)
        self._places.addWidget(self.empty)
        lead = holder(row((self._lead, 1), gap=0, margins=(20, 12, 16, 8)))
        body = holder(row((self._places, 1), gap=0, margins=(8, 0, 8, 4)))
        self.setLayout(column(lead, (body, 1), gap=0))
        self.table.chosen.connect(self.chosen)
        self.table.opened.connect(self.opened)
        self.table.acted.connect(self.acted)
        self.table.menu_wanted.connect(self.menu_wanted)
        self.show_empty()

    def set_model(self, model: QAbstractItemModel) -> None:
        self.table.setModel(model)

    def show_table(self) -> None:
        self._places.setCurrentWidget(self.table)

    def show_empty(
        self, words: str = said("What you change here waits in this place until its platform has it.")
    ) -> None:
        self.empty.show_empty("send", said("Nothing is waiting"), words)
        self._places.setCurrentWidget(self.empty)

    def set_paused(self, is_paused: bool) -> None:
        self._is_paused = is_paused
        self.pause_button.set_words(said("Go on sending") if is_paused else said("Pause sending"))
        self._lead.setText(said("Sending is paused. Changes wait here until you go on.") if is_paused else _LEAD)

    def _turn(self) -> None:
        self.pause.emit(not self._is_paused)


@dataclass(frozen=True, slots=True)
class Side:
    """One field as the person meant it and as the platform has it."""

    label: str
    mine: str
    there: str


@dataclass(frozen=True, slots=True)
class Decision:
    """A change on its way: what happened, what we know, what can be done. Most need nobody."""

    id: str
    title: str
    reason: str
    evidence: tuple[tuple[str, str], ...]  # (heading, words): what was meant, what was found
    acts: tuple[Act, ...]
    state: str = "needs-you"
    state_words: str = ""  # "Waiting until 14:05"; else the state's own word
    facts: tuple[tuple[str, str], ...] = ()
    sides: tuple[Side, ...] = ()


class DecisionPanel(QWidget):
    """The details of a change, beside the outbox: what both sides say, field by field, and the buttons."""

    acted = Signal(str, str)  # id of the change, id of the act
    closed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme, self._id = theme, ""
        self._shown: Decision | None = None
        close = IconButton(theme, said("Close details"), "x")
        close.clicked.connect(self.closed)
        self._state = StatusBadge(theme, OUTBOX_STATES["needs-you"])
        self._title = Paragraph(theme, "", "title")
        self._reason = Paragraph(theme, "", "body", "text_2")
        self._evidence = column(gap=10)
        self._acts = column(gap=6)
        self._facts = column(gap=0)
        head = row((self._state, 1), close, gap=8)
        parts = (head, 6, self._title, 8, self._reason, 14, self._facts, 18, self._evidence, 18, self._acts, None)
        inside = holder(column(*parts, gap=0, margins=(20, 12, 16, 16)))
        self.setLayout(column(Scrolling(inside), gap=0))

    def show_decision(self, decision: Decision) -> None:
        if decision == self._shown:
            return  # nobody's button moves while nothing has changed
        self._shown, self._id = decision, decision.id
        self._title.setText(decision.title)
        self._reason.setText(decision.reason)
        self._state.set_state(OUTBOX_STATES[decision.state], decision.state_words)
        clear(self._facts)
        self._facts.addWidget(facts(self._theme, decision.facts))
        self._show_evidence(decision.evidence, decision.sides)
        clear(self._acts)
        for act in decision.acts:
            button = Button(self._theme, act.words, act.kind, act.icon, is_large=True, is_wide=act.kind != "quiet")
            button.clicked.connect(lambda _checked=False, key=act.id: self.acted.emit(self._id, key))
            if act.kind == "quiet":
                self._acts.addLayout(row(None, button, None))
            else:
                self._acts.addWidget(button)

    def _show_evidence(self, evidence: Sequence[tuple[str, str]], sides: Sequence[Side]) -> None:
        clear(self._evidence)
        for each in sides:
            head = Paragraph(self._theme, each.label, "caption", "text_3")
            both = row(
                (self._half(said("Yours"), each.mine), 1), (self._half(said("There now"), each.there), 1), gap=14
            )
            self._evidence.addWidget(Surface(self._theme, "well", column(head, both, gap=5, margins=(14, 11, 14, 12))))
        for heading, words in evidence:
            told = (Paragraph(self._theme, heading, "caption", "text_3"), Paragraph(self._theme, words))
            self._evidence.addWidget(Surface(self._theme, "well", column(*told, gap=5, margins=(14, 11, 14, 12))))

    def _half(self, whose: str, words: str) -> QWidget:
        told = (Paragraph(self._theme, whose, "small", "text_3"), Paragraph(self._theme, words), None)
        return holder(column(*told, gap=3))
