"""What the window tells of one change on its way: where it stands, what both sides say, what can be done about it."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from connector_app.language import said, several
from connector_app.model.change import contested, same, taken_back, values_of
from connector_app.model.item import Item, ItemSync, Kind
from connector_app.model.outbox import OutboxEntry, OutboxState
from connector_app.ui.pages.item_editing import typed
from connector_app.ui.views.ending import Act
from connector_app.ui.views.outbox import Decision, Side
from connector_app.words import times
from connector_app.words.sending import clock_of, reason_of

RETRY, CHANGE, SEND, UNDO = "retry", "change", "send", "undo"
_WAITS = {OutboxState.WAITING, OutboxState.WAITING_UNTIL}
_DELETE = said("Delete it", "what was meant")
_GONE = said("It is not there any more")


def told(
    entry: OutboxEntry,
    account: str,
    now: datetime,
    *,
    kind: Kind | None = None,
    item: Item | None = None,
    alike: Sequence[Item] = (),
    looked: str = "",
) -> Decision:
    """Return what the panel beside the outbox shows of a change.

    `item` is its row. `alike` are rows that came since an unclear create was sent and look like it, `looked` is when
    the account was last read to its end.
    """
    evidence, sides = _evidence(entry, account, now, kind, item, alike, looked)
    return Decision(
        str(entry.id),
        entry.title or said("A change"),
        _reason(entry, account, item),
        evidence,
        _acts(entry),
        entry.state.value,
        _until(entry, now),
        facts=_facts(entry, now),
        sides=sides,
    )


def _until(entry: OutboxEntry, now: datetime) -> str:
    if entry.state is not OutboxState.WAITING_UNTIL:
        return ""
    return said("Waiting until {time}", time=clock_of(entry.not_before, now))


def _reason(entry: OutboxEntry, account: str, item: Item | None) -> str:
    match entry.state, entry.reason:
        case OutboxState.WAITING, _:
            return said("It waits on this computer. Nothing of it has been sent.")
        case OutboxState.SENDING, _:
            return said("It is on its way to {account}.", account=account)
        case OutboxState.WAITING_UNTIL, _:
            return said("{reason}. It goes on by itself; you need not do anything.", reason=reason_of(entry.failure))
        case OutboxState.DONE, _:
            return said("{account} has it.", account=account)
        case _, "unclear":
            return said(
                "{account} did not answer clearly: it may have arrived, or not. Every reading looks for it, and "
                "it is never sent again unless you say so.",
                account=account,
            )
        case _, "conflict":
            return said(
                "It was changed at {account} while yours was on its way. Nothing was overwritten.", account=account
            )
        case _:
            why = item.reason if item and item.sync is ItemSync.FAILED and " " in item.reason else ""
            return f"{said('{account} did not accept it.', account=account)} {why}".strip()


def _facts(entry: OutboxEntry, now: datetime) -> tuple[tuple[str, str], ...]:
    """Return attempts, the next time and the last reason, where there are such."""
    found = [(said("Made", "when"), times.full(entry.created_at, now))] if entry.created_at else []
    if entry.attempts:
        found.append((said("Tried", "how often"), several(entry.attempts, "once", "{n} times")))
    if entry.state in _WAITS and entry.not_before > now.timestamp():
        found.append((said("Next try"), said("at {time}", time=clock_of(entry.not_before, now))))
    if entry.failure and entry.state is not OutboxState.DONE:
        found.append((said("Last answer"), reason_of(entry.failure)))
    if entry.done_at:
        found.append((said("Done", "when"), times.full(entry.done_at, now)))
    return tuple(found)


def _evidence(
    entry: OutboxEntry,
    account: str,
    now: datetime,
    kind: Kind | None,
    item: Item | None,
    alike: Sequence[Item],
    looked: str,
) -> tuple[tuple[tuple[str, str], ...], tuple[Side, ...]]:
    """Return what is said in words, and what stands side by side, field by field."""
    theirs = entry.before.get("theirs")
    if entry.reason == "conflict" and theirs and kind and item:
        there = taken_back(item, theirs)
        if entry.verb == "delete":
            return ((said("What you meant"), _DELETE), (said("What is there now"), there.title)), ()
        return _conflict(entry, account, kind, taken_back(item, entry.before), there)
    if entry.reason == "conflict":
        return (
            (said("What you meant"), _meant(entry, kind)),
            (said("At {account}", account=account), _GONE if not theirs else said("It is another")),
        ), ()
    if entry.reason == "unclear" and kind and alike:
        sides = _sides(kind, dict(entry.payload), values_of(kind, alike[0]))
        words = several(
            len(alike),
            "One there looks like it, but not in all.",
            "{n} items there look like it. The newest stands beside yours.",
        )
        return ((said("At {account}", account=account), words),), sides
    if entry.reason == "unclear":
        found = (
            said("Nothing like it at the last reading, {when}.", when=times.full(looked, now))
            if looked
            else said("Not looked for yet.")
        )
        return ((said("What you meant"), _meant(entry, kind)), (said("At {account}", account=account), found)), ()
    return ((said("What you meant"), _meant(entry, kind)),), ()


def _conflict(
    entry: OutboxEntry, account: str, kind: Kind, base: Item, there: Item
) -> tuple[tuple[tuple[str, str], ...], tuple[Side, ...]]:
    both = contested(kind, base, there, entry.payload) or tuple(entry.payload)
    was, now = values_of(kind, base), values_of(kind, there)
    others = [f.label for f in kind.fields if f.name not in entry.payload and not same(f, was[f.name], now[f.name])]
    fields = said(", ", "between things in a row").join(others)
    also = said("Also changed at {account}", account=account)
    kept = ((also, said("{fields}. That stays, whatever you choose.", fields=fields)),) if others else ()
    payload = {name: value for name, value in entry.payload.items() if name in both}
    return kept, _sides(kind, payload, now)


def _sides(kind: Kind, payload: Mapping[str, Any], there: Mapping[str, Any]) -> tuple[Side, ...]:
    return tuple(
        Side(f.label, _shown(f.choices, payload[f.name]), _shown(f.choices, there.get(f.name)))
        for f in kind.fields
        if f.name in payload
    )


def _shown(choices: Sequence[Any], value: Any) -> str:
    text = typed(value)
    return next((choice.label for choice in choices if choice.value == text), text) or said(
        "(empty)", "the value of a field"
    )


def _meant(entry: OutboxEntry, kind: Kind | None) -> str:
    if entry.verb == "delete":
        return _DELETE
    fields = {f.name: f for f in kind.fields} if kind else {}
    lines = []
    for name, value in entry.payload.items():
        field = fields.get(name)
        label, words = field.label if field else name, _shown(field.choices if field else (), value)
        lines.append(said("{field}: {value}", field=label, value=words))
    return "\n".join(lines) or said("Nothing", "what was meant")


def _acts(entry: OutboxEntry) -> tuple[Act, ...]:
    change = () if entry.verb == "delete" else (Act(CHANGE, said("Change", "a button")),)
    match entry.state, entry.reason:
        case OutboxState.WAITING, _:
            return Act(SEND, said("Send now"), "primary"), *change, Act(UNDO, said("Undo", "a button"), "quiet")
        case OutboxState.WAITING_UNTIL, _ if entry.before.get("maybe"):
            return Act(SEND, said("Send now"), "primary"), Act("discard", said("Discard"), "quiet")
        case OutboxState.WAITING_UNTIL, _:
            return Act(SEND, said("Send now"), "primary"), *change, Act("discard", said("Discard"), "quiet")
        case OutboxState.NEEDS_YOU, "unclear":
            return (
                Act("done", said("It is there"), "primary"),
                Act("mine", said("Send it again")),
                Act("theirs", said("Discard"), "quiet"),
            )
        case OutboxState.NEEDS_YOU, "conflict":
            return (
                Act("mine", said("Keep mine"), "primary"),
                Act("theirs", said("Keep what is there")),
                Act("discard", said("Discard mine"), "quiet"),
            )
        case OutboxState.NEEDS_YOU, _:
            return Act(RETRY, said("Try again"), "primary"), *change, Act("discard", said("Discard"), "quiet")
        case _:
            return ()


def looks_like(entry: OutboxEntry, come: Sequence[Item]) -> tuple[Item, ...]:
    """Return those of the rows that came since which bear the name of a new item, the newest first."""
    title = entry.title.casefold()
    return tuple(each for each in reversed(come) if each.title.casefold() == title)
