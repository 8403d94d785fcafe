"""Making, changing and deleting an item: the form, what it says will happen, and what came of it."""

from collections.abc import Mapping
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal

from connector_app.language import said, several
from connector_app.model.change import values_of
from connector_app.model.connection import Connection
from connector_app.model.failure import Failure, NotFound, Problem, Rejected
from connector_app.model.item import ConnectionId, Item, ItemId, Kind
from connector_app.model.result import Err, Ok, Result
from connector_app.store import items
from connector_app.store.holders import kind_in
from connector_app.ui.desk import Desk
from connector_app.ui.frame import Frame
from connector_app.ui.pages.outcome import Place, noun_of, outcome, place_of
from connector_app.ui.tasks import Tasks
from connector_app.ui.views.item_form import ItemForm, Options
from connector_app.words.failures import explain
from connector_app.words.times import here, offset


class ItemEditing(QObject):
    """Opens the form over the window and hands over what was typed. `saved` tells the item and what was done."""

    saved = Signal(str, str)

    def __init__(self, desk: Desk, frame: Frame, tasks: Tasks) -> None:
        super().__init__()
        self._desk, self._frame, self._tasks = desk, frame, tasks
        self._form: ItemForm | None = None

    def create(self, account: ConnectionId) -> None:
        """Ask for a new item, in `account` where that is possible."""
        able = [c for c in self._desk.accounts.values() if self.can_create(c)]
        chosen = self._desk.accounts.get(account)
        if not able:
            return
        self._ask_new(chosen if chosen in able else able[0], able)

    def _ask_new(self, account: Connection, able: list[Connection], kind_id: str = "") -> None:
        provider = self._desk.providers[account.provider]
        kinds = [k for k in provider.kinds_of(account) if not k.can.create]
        kind = next((k for k in kinds if k.id == kind_id), kinds[0])
        noun = noun_of(kind)
        form = ItemForm(
            self._desk.theme, account.provider, said("New {kind}", kind=noun), said("Create {kind}", kind=noun)
        )
        form.set_accounts([(str(c.id), c.name, c.provider) for c in able], str(account.id))
        if len(kinds) > 1:
            form.set_kinds([(k.id, k.name) for k in kinds], kind.id)
        form.set_fields(kind.fields, options=self._options(account.id, kind), fixed=fixed_words(kind))
        by_id = {str(c.id): c for c in able}
        form.account_chosen.connect(lambda key: self._ask_new(by_id[key], able))
        form.kind_chosen.connect(lambda key: self._ask_new(account, able, key))
        here = [kind]  # as it is in what was chosen to hold the new item

        def say(values: dict[str, str]) -> None:
            grown = self._kind_in(account.id, kind, values.get(kind.holder_field, ""))
            if grown.fields != here[0].fields:
                here[0] = grown
                options = self._options(account.id, grown)
                form.set_fields(grown.fields, options=options, at=kind.holder_field, fixed=fixed_words(grown))
            self._say_outcome(form, grown, account, None, form.values())

        form.changed.connect(say)
        form.submitted.connect(lambda values: self._start(form, self._make(form, account, here[0], values)))
        self._open_form(form)
        say(form.values())

    def edit(self, item: str) -> None:
        """Ask how an item shall change."""
        found = self._desk.data.read(lambda tx: items.get(tx, ItemId(item)), None)
        account = self._desk.accounts.get(found.connection) if found else None
        if found is None or account is None:
            return
        provider = self._desk.provider(account.provider)
        own = next((k for k in provider.kinds if k.id == found.kind), None) if provider else None
        if own is None:
            self._desk.say(NotFound("platform file"), "")
            return
        kind = self._kind_in(account.id, own, found.parent)
        noun = noun_of(kind)
        form = ItemForm(
            self._desk.theme, account.provider, said("Edit {kind}", kind=noun), said("Save {kind}", kind=noun)
        )
        shown = shown_values(kind, values_of(kind, found))
        options = self._options(account.id, kind)
        form.set_fields(kind.fields, shown, is_new=False, options=options, fixed=fixed_words(kind))
        say = partial(self._say_outcome, form, kind, account, shown)
        form.changed.connect(say)
        form.submitted.connect(lambda values: self._start(form, self._change(form, found, kind, shown, values)))
        self._open_form(form)
        say(form.values())

    def _open_form(self, form: ItemForm) -> None:
        self._form = form
        hold = int(self._desk.hold_seconds)
        form.set_later(
            several(
                hold,
                "Sent after {n} second. Until then you can undo it.",
                "Sent after {n} seconds. Until then you can undo it.",
            )
            if hold
            else said("Sent at once.")
        )
        scrim = self._frame.show_form(form)
        form.left.connect(self._close_form)
        scrim.left.connect(self._close_form)
        form.setFocus()

    def _close_form(self) -> None:
        self._form = None
        self._frame.close_form()

    def _start(self, form: ItemForm, work: Any) -> None:
        form.set_busy(True)
        self._tasks.start(work, name="save item")

    def _say_outcome(
        self, form: ItemForm, kind: Kind, account: Connection, before: Mapping[str, str] | None, typed: dict[str, str]
    ) -> None:
        """Say what will happen, from what is really in the fields and right."""
        values = typed if before is None else {n: v for n, v in typed.items() if v != before.get(n, "")}
        values = sent_values(kind, values)
        _, problems = kind.check(values, creating=before is None)
        provider = self._desk.providers[account.provider]
        lies = {**(before or {}), **values}
        place = self._desk.data.read(lambda tx: place_of(tx, provider, account, kind, lies), Place())
        form.set_outcome(outcome(kind, account, values, before, problems, provider.name, place))

    async def _make(self, form: ItemForm, account: Connection, kind: Kind, values: dict[str, str]) -> None:
        hold = self._desk.hold_seconds
        sent = sent_values(kind, values)
        answer = await self._desk.door.call(lambda v: v.items.create(account.id, kind.id, sent, hold=hold))
        self._saved(form, answer, "new")

    async def _change(
        self, form: ItemForm, item: Item, kind: Kind, before: Mapping[str, str], values: dict[str, str]
    ) -> None:
        changed = sent_values(kind, {name: v for name, v in values.items() if v != before.get(name, "")})
        if not changed:
            self._close_form()
            return
        hold = self._desk.hold_seconds
        answer = await self._desk.door.call(lambda v: v.items.update(item.id, changed, hold=hold))
        what = "rename" if kind.title_field in changed else "change"
        self._saved(form, answer, what)

    def _saved(self, form: ItemForm, answer: Result[Item], what: str) -> None:
        match answer:
            case Ok(item):
                self._close_form()
                self.saved.emit(item.id, what)
            case Err(failure):
                form.set_busy(False)
                general, problems = _wrong(failure)
                form.set_problems(problems, general)

    def delete(self, item: str) -> None:
        """Delete an item; until it is sent it can be taken back."""
        self._tasks.start(self._remove(ItemId(item)), name="delete item")

    async def _remove(self, item: ItemId) -> None:
        hold = self._desk.hold_seconds
        match await self._desk.door.call(lambda v: v.items.delete(item, hold=hold)):
            case Ok(_):
                self._frame.close_panel()
                self.saved.emit(item, "delete")
            case Err(failure):
                self._desk.say(failure, "")

    def can_create(self, account: Connection) -> bool:
        """Tell whether something new can be made in an account."""
        provider = self._desk.provider(account.provider)
        kinds = provider.kinds_of(account) if provider else ()
        return account.access == "change" and any(not kind.can.create for kind in kinds)

    def _kind_in(self, account: ConnectionId, kind: Kind, holder: str) -> Kind:
        """Return a kind with the fields that its items have in one holder."""
        return self._desk.data.read(lambda tx: kind_in(tx, kind, account, holder), kind)

    def _options(self, account: ConnectionId, kind: Kind) -> Options:
        """Return what the references of a kind may point to: what the account has."""
        return {
            field.name: self._desk.data.read(lambda tx, of=field.of: items.titles(tx, account, of), [])  # type: ignore[misc]
            for field in kind.fields
            if field.form == "reference"
        }


def fixed_words(kind: Kind) -> str:
    """Say which fields are shown and not changed here, and why."""
    reasons: dict[str, list[str]] = {}
    for field in kind.fields:
        if field.read_only and field.fixed:
            reasons.setdefault(field.fixed, []).append(field.label)
    comma = said(", ", "between things in a row")
    told = [said("{fields} ({why})", fields=comma.join(labels), why=why) for why, labels in reasons.items()]
    return said("Not changed here: {fields}.", fields="; ".join(told)) if told else ""


def shown_values(kind: Kind, values: Mapping[str, Any]) -> dict[str, str]:
    """Return an item's values as a form shows them: moments in the time of this place."""
    moments = {field.name for field in kind.fields if field.form == "moment"}
    return {name: here(str(value or "")) if name in moments else typed(value) for name, value in values.items()}


def sent_values(kind: Kind, values: Mapping[str, str]) -> dict[str, str]:
    """Return what was typed as it is sent: a time without an offset is one of this place."""
    moments = {field.name for field in kind.fields if field.form == "moment"}
    return {name: offset(value) if name in moments else value for name, value in values.items()}


def typed(value: Any) -> str:
    """Return a field's value as a form shows it."""
    return ", ".join(map(str, value)) if isinstance(value, list) else str(value or "")


def _wrong(failure: Failure) -> tuple[str, tuple[Problem, ...]]:
    if isinstance(failure, Rejected) and failure.problems:
        return "", failure.problems
    told = explain(failure)
    return f"{told.heading}. {told.sentence}", ()
