"""Several items at once: chosen with Shift, Ctrl or the keys alone; removed, opened, exported, and taken back as one.

Each removal is a change of its own in the outbox, by the way every other takes.
"""

import asyncio
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, QTimer, Signal

from connector_app.language import said, several
from connector_app.model.failure import Failure
from connector_app.model.item import Item, ItemId
from connector_app.model.outbox import OutboxEntry, OutboxState
from connector_app.model.result import Err
from connector_app.store import items, outbox
from connector_app.store.holders import titles_of
from connector_app.store.items import ItemQuery
from connector_app.ui.ask import is_sure
from connector_app.ui.desk import Desk
from connector_app.ui.frame import Frame
from connector_app.ui.item_words import holder_of
from connector_app.ui.models.items import ItemsModel
from connector_app.ui.pages import removing
from connector_app.ui.pages.removing import Chosen
from connector_app.ui.tasks import Tasks
from connector_app.ui.views.items import ItemsView
from connector_app.ui.views.picking import PickedSummary
from connector_app.words import removals
from connector_app.words.failures import explain

MOST = 500
"""So many can be removed at once: more, and nobody knows any longer what was agreed to."""

FEW = 5
"""So many pages are opened at once."""

AT_ONCE = 50
"""So many changes are handed over together: the database joins them into one commit."""

OPEN = [state for state in OutboxState if state is not OutboxState.DONE]

FOLLOWED = 50
"""So many chosen rows Qt may follow one by one: a hundred thousand take it more than ten seconds."""

SETTLE = 40
"""A wave of Shift and arrows is looked at once (milliseconds)."""


@dataclass(frozen=True, slots=True)
class Batch:
    """Items that were removed in one step, and are taken back in one. `verb` is the platforms' own for it, or ours."""

    items: tuple[ItemId, ...]
    verb: str = removals.REMOVE


class Picking(QObject):
    """Drives the bar and the summary. `several` tells whether more than one item is chosen."""

    several = Signal(bool)
    acted = Signal()

    def __init__(self, desk: Desk, frame: Frame, tasks: Tasks, view: ItemsView, model: ItemsModel) -> None:
        super().__init__()
        self._desk, self._frame, self._tasks, self._view, self._model = desk, frame, tasks, view, model
        self.summary = PickedSummary(desk.theme)
        self._chosen: tuple[Chosen, ...] = ()
        self._waiting: tuple[ItemId, ...] = ()
        self._batches: list[Batch] = []
        self._told: Batch | None = None  # whose ending the bar shows
        self._number = 0
        self._is_closed = False  # the summary, as long as several are chosen
        self._kept: frozenset[int] = frozenset()
        model.moving.connect(self._keep)
        model.moved.connect(self._choose_again)
        self._settling = QTimer(self, singleShot=True, interval=SETTLE)
        self._settling.timeout.connect(self.show)
        self._holding = QTimer(self, singleShot=True)  # as long as nothing of what was removed is sent
        self._holding.timeout.connect(self.show)
        view.table.picked.connect(self._note)
        bar = view.picking
        bar.remove.connect(lambda: tasks.start(self._remove(), name="remove items"))
        bar.open_links.connect(self._open_links)
        bar.undo.connect(self._undo)
        bar.closed.connect(self._close)
        self.summary.closed.connect(self._close_summary)

    @property
    def is_several(self) -> bool:
        return self._number > 1

    def query(self) -> ItemQuery:
        """Return what is chosen as a view of its own, in the order of the table; the whole view where nothing is."""
        rows = self._view.table.chosen_rows()
        if not self.is_several or sum(map(len, rows)) == self._model.rowCount():
            return self._model.query
        return replace(self._model.query, only=tuple(self._model.rowids(rows)))

    def _note(self, number: int) -> None:
        was, self._number = self.is_several, number
        self._is_closed = self._is_closed and self.is_several
        if self.is_several:
            self._told = None
            self._settling.start()
        elif was:
            self._settling.stop()
            self._hide()
        if was is not self.is_several:
            self.several.emit(self.is_several)

    def _keep(self) -> None:
        """Remember many chosen items by their rowids while rows move: Qt would follow each of them by itself."""
        if self._number > FOLLOWED:
            self._kept = frozenset(self._model.rowids(self._view.table.chosen_rows()))
            self._view.table.forget_chosen()

    def _choose_again(self) -> None:
        if self._kept:
            self._view.table.choose_rows(self._model.rows_of(self._kept))
            self._kept = frozenset()

    def show(self) -> None:
        """Say anew what is chosen and what can be done to it, or how much of what was removed still waits."""
        if not self.is_several:
            self._follow()
            return
        number, bar = self._number, self._view.picking
        self._chosen = self._read() if number <= MOST else ()
        able = [each for each in self._chosen if not each.why_not]
        stays = " ".join(removing.stays(self._chosen))
        links = [each for each in self._chosen if each.item.url.startswith("https://")]
        too_many = _too_many() if number > MOST else ""
        self._waiting = tuple(each.item.id for each in self._chosen if _waits(self._model.entry_of(each.item.id)))
        bar.show_chosen(
            number,
            removing.offer(self._chosen),
            why_no_removal=too_many or ("" if able else stays),
            why_no_links=_too_many_links() if number > FEW else "",
            waiting=len(self._waiting),
            has_links=bool(links),
        )
        bar.setVisible(True)
        self.summary.show_chosen(number, self._facts(), stays or too_many)
        if not self._is_closed and self._view.isVisible():
            self._frame.set_panel(self.summary)

    def forget(self) -> None:
        """Say no more what came of what was removed."""
        self._told, self._waiting = None, ()
        self._holding.stop()
        if not self.is_several:
            self._hide()

    def _hide(self) -> None:
        """Take the bar away; whoever was on one of its buttons is on the table then."""
        bar = self._view.picking
        is_there = self._view.window().focusWidget() in {*bar.acts, bar.close_button}
        bar.setVisible(False)
        if is_there:
            self._view.table.setFocus()

    def leave(self) -> None:
        """Take the summary away: another tab is shown, and its bar is not there."""
        if self.is_several:
            self._frame.close_panel()

    def _follow(self) -> None:
        """Follow what was removed until nothing of it waits any more; then say what came of it, and be gone."""
        if self._told is None:
            return
        told, bar, found = self._told, self._view.picking, self._entries(self._told)
        self._waiting = tuple(entry.item for entry in found if _waits(entry))
        if under_way := [entry for entry in found if entry.state is not OutboxState.NEEDS_YOU]:
            if not self._holding.isActive():
                bar.set_words(removing.still_waits(len(under_way), told.verb))
            bar.set_waiting(len(self._waiting))
            return
        settled = set(told.items) - {entry.item for entry in found}
        gone: list[ItemId] = self._desk.data.read(lambda tx: [i for i in settled if items.get(tx, i) is None], [])
        if words := removing.were(len(gone), told.verb, len(found)):
            self._desk.tell(words)
        self.forget()

    def _read(self) -> tuple[Chosen, ...]:
        """Return what is known of the chosen items, in the order of the table."""
        rowids = list(self._model.rowids(self._view.table.chosen_rows()))
        found: list[Item] = self._desk.data.read(lambda tx: items.rows(tx, rowids), [])
        chosen = [self._known(item) for item in found]
        held = {
            each.item.id: place
            for each in chosen
            if each.kind and (place := holder_of(each.item, each.kind)) is not None
        }
        titles = self._desk.data.read(lambda tx: titles_of(tx, set(held.values())), {})
        return tuple(
            replace(each, place=titles.get(held[each.item.id], "")) if each.item.id in held else each for each in chosen
        )

    def _known(self, item: Item) -> Chosen:
        account = self._desk.accounts.get(item.connection)
        provider = self._desk.provider(account.provider) if account else None
        if account is None or provider is None or all(kind.id != item.kind for kind in provider.kinds):
            return Chosen(item, account, provider)
        return Chosen(item, account, provider, provider.kind_of(account, item.kind))

    def _facts(self) -> list[tuple[str, str]]:
        kinds = {each.kind.id: each.kind for each in self._chosen if each.kind}
        numbers = Counter(each.item.kind for each in self._chosen)
        accounts = Counter(each.account.name for each in self._chosen if each.account)
        places = Counter(each.place for each in self._chosen if each.place)
        waiting = len(self._waiting)
        facts = [
            (said("Kinds"), _row(removing.counted(kinds[kind], n) for kind, n in numbers.items() if kind in kinds)),
            (said("Accounts"), _row(_counted(name, n) for name, n in accounts.items())),
            (said("Where"), _row(_counted(name, n) for name, n in places.most_common(FEW))),
            (said("Waiting"), several(waiting, "{n} to be sent", "{n} to be sent") if waiting else ""),
        ]
        return [(label, words) for label, words in facts if words]

    # What can be done

    async def _remove(self) -> None:
        chosen = self._read() if self._number <= MOST else ()
        able = [each.item.id for each in chosen if not each.why_not]
        if not able:
            return
        asked = removing.question(chosen, int(self._desk.hold_seconds))
        if not await is_sure(self._view.window(), asked.title, asked.text, keep=asked.keep, go=asked.go):
            return
        hold = self._desk.hold_seconds
        done, refused = await self._each(
            able, lambda item: self._desk.door.call(lambda v: v.items.delete(item, hold=hold))
        )
        self._told = Batch(tuple(done), removing.verb_of(chosen))
        self._batches.append(self._told)
        refused += [each.why_not for each in chosen if each.why_not]
        self._frame.close_panel()
        self._view.table.choose_none()
        words = removing.will_be(len(done), self._told.verb, int(hold), refused)
        self._view.picking.show_result(words, len(done) if hold else 0)
        self._waiting = tuple(done)
        self._holding.start(round(hold * 1000))
        undo = self._view.picking.undo_button
        (self._view.table if undo.isHidden() else undo).setFocus()
        self.acted.emit()

    async def _each(self, ids: Sequence[ItemId], ask: "Callable[[ItemId], object]") -> tuple[list[ItemId], list[str]]:
        """Ask for each of them, a few together. Return which it was done to, and why not for each of the others."""
        done, refused = list[ItemId](), list[str]()
        for start in range(0, len(ids), AT_ONCE):
            some = ids[start : start + AT_ONCE]
            answers = await asyncio.gather(*(ask(item) for item in some))  # type: ignore[call-overload]
            for item, answer in zip(some, answers, strict=True):
                if isinstance(answer, Err):
                    refused.append(_reason(answer.failure))
                else:
                    done.append(item)
        return done, refused

    def batch_of(self, entry: OutboxEntry) -> Batch | None:
        """Return the step that a change was made in together with others."""
        if entry.verb != "delete":
            return None
        return next((batch for batch in reversed(self._batches) if entry.item in batch.items), None)

    def waiting_of(self, batch: Batch) -> tuple[ItemId, ...]:
        """Return those of a step that can still be taken back."""
        return tuple(entry.item for entry in self._entries(batch) if _waits(entry))

    def _entries(self, batch: Batch) -> list[OutboxEntry]:
        """Return the removals of a step that are not done."""
        found: list[OutboxEntry] = self._desk.data.read(lambda tx: outbox.page(tx, states=OPEN, limit=10 * MOST), [])
        newest = {entry.item: entry for entry in reversed(found)}  # they come newest first
        return [newest[item] for item in batch.items if item in newest and newest[item].verb == "delete"]

    def undo(self, ids: Sequence[ItemId]) -> None:
        """Take the newest change of each of these items back, in one step."""
        self._tasks.start(self._take_back(tuple(ids)), name="undo several")

    async def _take_back(self, ids: tuple[ItemId, ...]) -> None:
        done, refused = await self._each(ids, lambda item: self._desk.door.call(lambda v: v.items.undo(item)))
        self.forget()
        self._desk.tell(removing.taken_back(len(done), refused))
        self.acted.emit()

    def _undo(self) -> None:
        self.undo(self._waiting)

    def _open_links(self) -> None:
        for each in self._chosen[:FEW]:
            if each.item.url.startswith("https://"):
                self._desk.open_link(each.item.url, each.item.connection)

    def _close(self) -> None:
        """Let go of what is chosen, and of what is said of it."""
        if self.is_several:
            self._view.table.choose_none()
            self._frame.close_panel()
        self.forget()
        self._view.table.setFocus()

    def _close_summary(self) -> None:
        self._is_closed = True
        self._frame.close_panel()


def _waits(entry: OutboxEntry | None) -> bool:
    return entry is not None and entry.state in {OutboxState.WAITING, OutboxState.WAITING_UNTIL}


def _too_many() -> str:
    return several(MOST, "At most {n} can be removed at once.", "At most {n} can be removed at once.")


def _too_many_links() -> str:
    return several(FEW, "At most {n} is opened at once.", "At most {n} are opened at once.")


def _row(parts: Iterable[str]) -> str:
    return said(", ", "between things in a row").join(parts)


def _counted(name: str, number: int) -> str:
    return said("{name} ({n})", "how many items of a name", name=name, n=number)


def _reason(failure: Failure) -> str:
    return explain(failure).sentence
