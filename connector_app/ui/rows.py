"""From what the database holds to what a row shows: words, shapes, colours, and what is said aloud."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from connector_app.model.audit import AuditEntry
from connector_app.model.clock import moment, stamp
from connector_app.model.connection import Connection, ConnectionStatus
from connector_app.model.freshness import Freshness
from connector_app.model.item import Item, ItemSync
from connector_app.model.outbox import OutboxEntry, OutboxState
from connector_app.model.provider import Provider
from connector_app.ui.records import AccountRow, ItemRow, OutboxRow, sentence
from connector_app.ui.tokens import Role
from connector_app.words import history, times
from connector_app.words.amounts import amount
from connector_app.words.freshness import fresh, is_ticking
from connector_app.words.sending import clock_of, reason_of
from connector_app.words.times import seconds_until

TRY_AGAIN, UNDO, SEND_NOW, DECIDE = "Try again", "Undo", "Send now", "Decide"
_REASONS = {"unclear": "It may have arrived", "conflict": "Changed there too", "refused": "Not accepted"}


def account_row(each: Connection, known: Freshness, now: datetime, provider: Provider | None) -> AccountRow:
    """Return an account for the list at the left: its second line says the state, and how fresh it is."""
    row = AccountRow(each.id, each.name, each.provider, each.colour or "slate", each.status.value)
    if provider is None:
        return replace(row, has_platform=False)
    match each.status:
        case ConnectionStatus.CONNECTED:
            said = fresh(each, known, now, followed=True)
            ticks, late = is_ticking(each, known, now), known.is_overdue(now)
            last = times.since(known.checked_at, now)
            shown = (f"Last read {last}" if last else "Not read yet") if late else said[:1].upper() + said[1:]
            return replace(row, note=said, shown=shown, is_note_ticking=ticks, is_late=late)
        case ConnectionStatus.BUSY:
            return replace(row, note=" ".join(filter(None, ("will retry", times.clock(each.until)))))
        case ConnectionStatus.OFF:
            return replace(row, note="by you")
        case ConnectionStatus.CONNECTING:
            return row
        case _:
            since = times.since(each.since, now)
            return replace(row, note=f"since {since}" if since else "")


def item_row(
    item: Item,
    account: Connection | None,
    provider: Provider | None,
    entry: OutboxEntry | None,
    now: datetime,
    more: tuple[tuple[str, str], ...] = (),
) -> ItemRow:
    """Return an item's row; `entry` is its newest change that is not done, `more` what other columns say of it."""
    kind = next((k for k in provider.kinds if k.id == item.kind), None) if provider else None
    status = next((s.label for s in kind.statuses if s.value == item.status), item.status) if kind else item.status
    state, spoken, role, shape, share, action = _state(item, entry, now)
    stale = item.sync is ItemSync.STALE
    changed = f"as of {times.clock(item.read_at)}" if stale else times.ago(item.updated_at, now)
    return ItemRow(
        id=item.id,
        title=item.title or "Without a title",
        kind=kind.name if kind else item.kind,
        account=account.name if account else "",
        changed=changed,
        icon=kind.icon if kind else "file-text",
        ribbon=(account.colour if account else "") or "slate",
        status=status,
        state=state,
        spoken_state=spoken,
        role=role,
        shape=shape,
        share_left=share,
        action=action,
        is_practice=item.connection.startswith("practice-"),
        more=more,
    )


_State = tuple[str, str, Role, str, float, str]


def _state(item: Item, entry: OutboxEntry | None, now: datetime) -> _State:
    """Return shown and spoken words, colour, shape, share of the time left, and the row's own button."""
    if entry is not None:
        return _state_on_its_way(entry, now)
    match item.sync:
        case ItemSync.FAILED:
            return "Not sent", "Not sent", "bad", "octagon", 0.0, ""
        case ItemSync.UNCLEAR:
            return "Needs you", "Needs you", "ask", "triangle", 0.0, ""
        case ItemSync.STALE:
            return "Not checked", "Not checked", "ask", "triangle", 0.0, ""
        case ItemSync.PENDING:
            return "Waiting", "Waiting", "wait", "clock", 0.0, ""
        case _:
            return "", "In step", "text_3", "", 0.0, ""


def _state_on_its_way(entry: OutboxEntry, now: datetime) -> _State:
    if entry.state is OutboxState.NEEDS_YOU:
        if entry.reason == "refused":
            return "Not sent", "Not sent", "bad", "triangle", 0.0, TRY_AGAIN
        return "Needs you", "Needs you", "ask", "triangle", 0.0, DECIDE
    if entry.state is OutboxState.SENDING:
        return "Being sent", "Being sent", "ink", "arc", 0.0, ""
    if entry.state is OutboxState.WAITING_UNTIL:
        words = f"Waiting until {clock_of(entry.not_before, now)}"
        return words, words, "wait", "hourglass", 0.0, ""
    left = seconds_until(entry.not_before, now)
    if left > 0:
        return f"Sent in {round(left)} s", "Waiting", "ink", "clock", _share(entry, left), ""
    return "Waiting", "Waiting", "wait", "clock", 0.0, ""


def _share(entry: OutboxEntry, left: float) -> float:
    created = moment(entry.created_at).timestamp() if entry.created_at else entry.not_before - left
    whole = max(entry.not_before - created, left, 1.0)
    return max(0.02, min(1.0, left / whole))


_VERBS = {"create": "Create {title}", "update": "Change {title}", "delete": "Delete {title}"}


def outbox_row(entry: OutboxEntry, account: str, now: datetime, *, is_paused: bool = False) -> OutboxRow:
    """Return a change on its way: what, where it stands and why, and its one action."""
    template, things = _VERBS[entry.verb], {"title": entry.title or "an item"}
    before = str(entry.before.get("title") or "")
    if entry.verb == "update" and before and before != entry.title:
        template, things = "Rename {before} to {title}", {"before": before, "title": entry.title}
    detail, state_words, action, note, share = "", "", "", "", 0.0
    match entry.state:
        case OutboxState.WAITING:
            left = seconds_until(entry.not_before, now)
            detail = "Nothing has left this computer yet"
            if is_paused:
                detail, action = "Sending is paused", UNDO
            elif left > 0:
                action, note, share = UNDO, f"{round(left)} s", _share(entry, left)
            else:
                detail, action = "Goes out as soon as it can", UNDO
        case OutboxState.SENDING:
            detail = "Talking to the platform" + (f", attempt {entry.attempts}" if entry.attempts > 1 else "")
        case OutboxState.WAITING_UNTIL if is_paused:
            detail = "Sending is paused"
        case OutboxState.WAITING_UNTIL:
            state_words = f"Waiting until {clock_of(entry.not_before, now)}"
            tried = f", tried {amount(entry.attempts, 'time')}" if entry.attempts > 1 else ""
            detail, action = f"{reason_of(entry.failure)}{tried}", SEND_NOW
        case OutboxState.NEEDS_YOU:
            detail = _REASONS.get(entry.reason, "Your decision is needed")
            action = TRY_AGAIN if entry.reason == "refused" else DECIDE
        case OutboxState.DONE:
            detail = f"Sent {times.clock(entry.done_at)}" if entry.done_at else "Sent"
    return OutboxRow(
        str(entry.id),
        sentence(template, **things),
        detail,
        account,
        entry.state.value,
        state_words,
        action,
        note,
        share,
    )


UNTOLD = 60.0
"""How much later than the newest entry a change is, at least, that no entry tells: two clocks differ (seconds)."""


def life(
    item: Item, entries: Sequence[AuditEntry], names: Mapping[str, str], now: datetime, *, is_making_told: bool
) -> tuple[tuple[str, str], ...]:
    """Return what is known to have happened to an item, newest first, as (when, what).

    The history tells what was done here or heard of. What the item itself says of its making and its last change and
    no entry tells, was done at the platform.
    """
    told = [(moment(e.ts), _short(history.tell(e, names), item.title)) for e in entries]
    made, changed = (_moment(at) if item.remote_id else None for at in (item.created_at, item.updated_at))
    if made and not is_making_told:
        told.append((made, "Made at the platform"))
    newest = max((at for at, _ in told), default=None)
    if changed and (newest is None or (changed - newest).total_seconds() > UNTOLD):
        told.append((changed, "Changed at the platform"))
    told.sort(key=lambda each: each[0], reverse=True)
    return tuple((times.full(stamp(at), now), what) for at, what in told)


def _moment(at: str) -> datetime | None:
    try:
        return moment(at) if at else None
    except ValueError:
        return None


def _short(told: history.Told, title: str) -> str:
    """Return what was told about an item, beneath its title: that one need not be said again."""
    if history.is_renaming(told) and told.things["title"] == title:
        return f"{told.things['actor']} renamed it. Before, it was “{told.things['before']}”."
    said = told.plain.replace(title, "it") if title else told.plain
    return said[:1].upper() + said[1:]
