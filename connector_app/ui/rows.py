"""From what the database holds to what a row shows: words, shapes, colours, and what is said aloud."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from connector_app.language import said, several
from connector_app.model.audit import AuditEntry
from connector_app.model.clock import moment, stamp
from connector_app.model.connection import Connection, ConnectionStatus
from connector_app.model.freshness import Freshness
from connector_app.model.item import Item, ItemSync
from connector_app.model.outbox import OutboxEntry, OutboxState
from connector_app.model.provider import Provider
from connector_app.ui.records import IN_STEP, AccountRow, ItemRow, OutboxRow, sentence
from connector_app.ui.tokens import Role
from connector_app.words import history, times
from connector_app.words.freshness import fresh, is_ticking
from connector_app.words.sending import clock_of, reason_of
from connector_app.words.times import seconds_until

TRY_AGAIN, UNDO, SEND_NOW, DECIDE = (
    said("Try again"),
    said("Undo", "a button"),
    said("Send now"),
    said("Decide", "a button"),
)
_REASONS = {
    "unclear": said("It may have arrived"),
    "conflict": said("Changed there too"),
    "refused": said("Not accepted"),
}


def account_row(each: Connection, known: Freshness, now: datetime, provider: Provider | None) -> AccountRow:
    """Return an account for the list at the left: its second line says the state, and how fresh it is."""
    row = AccountRow(each.id, each.name, each.provider, each.colour or "slate", each.status.value)
    if provider is None:
        return replace(row, has_platform=False)
    match each.status:
        case ConnectionStatus.CONNECTED:
            told = fresh(each, known, now, followed=True)
            ticks, late = is_ticking(each, known, now), known.is_overdue(now)
            last = times.since(known.checked_at, now)
            shown = told[:1].upper() + told[1:]
            if late:
                shown = said("Last read {when}", when=last) if last else said("Not read yet")
            return replace(row, note=told, shown=shown, is_note_ticking=ticks, is_late=late)
        case ConnectionStatus.BUSY:
            until = times.clock(each.until)
            return replace(row, note=said("will retry {time}", time=until) if until else said("will retry"))
        case ConnectionStatus.OFF:
            return replace(row, note=said("by you", "who turned the account off"))
        case ConnectionStatus.CONNECTING:
            return row
        case _:
            since = times.since(each.since, now)
            return replace(row, note=said("since {when}", when=since) if since else "")


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
    changed = said("as of {time}", time=times.clock(item.read_at)) if stale else times.ago(item.updated_at, now)
    return ItemRow(
        id=item.id,
        title=item.title or said("Without a title"),
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


_NOT_SENT, _NOT_CHECKED = said("Not sent"), said("Not checked")
_NEEDS_YOU, _PAUSED = said("Needs you"), said("Sending is paused")
_WAITING, _BEING_SENT = said("Waiting", "the state of a change"), said("Being sent", "the state of a change")
_State = tuple[str, str, Role, str, float, str]


def _state(item: Item, entry: OutboxEntry | None, now: datetime) -> _State:
    """Return shown and spoken words, colour, shape, share of the time left, and the row's own button."""
    if entry is not None:
        return _state_on_its_way(entry, now)
    match item.sync:
        case ItemSync.FAILED:
            return _NOT_SENT, _NOT_SENT, "bad", "octagon", 0.0, ""
        case ItemSync.UNCLEAR:
            return _NEEDS_YOU, _NEEDS_YOU, "ask", "triangle", 0.0, ""
        case ItemSync.STALE:
            return _NOT_CHECKED, _NOT_CHECKED, "ask", "triangle", 0.0, ""
        case ItemSync.PENDING:
            return _WAITING, _WAITING, "wait", "clock", 0.0, ""
        case _:
            return "", IN_STEP, "text_3", "", 0.0, ""


def _state_on_its_way(entry: OutboxEntry, now: datetime) -> _State:
    if entry.state is OutboxState.NEEDS_YOU:
        if entry.reason == "refused":
            return _NOT_SENT, _NOT_SENT, "bad", "triangle", 0.0, TRY_AGAIN
        return _NEEDS_YOU, _NEEDS_YOU, "ask", "triangle", 0.0, DECIDE
    if entry.state is OutboxState.SENDING:
        return _BEING_SENT, _BEING_SENT, "ink", "arc", 0.0, ""
    if entry.state is OutboxState.WAITING_UNTIL:
        words = said("Waiting until {time}", time=clock_of(entry.not_before, now))
        return words, words, "wait", "hourglass", 0.0, ""
    left = seconds_until(entry.not_before, now)
    if left > 0:
        return said("Sent in {n} s", n=round(left)), _WAITING, "ink", "clock", _share(entry, left), ""
    return _WAITING, _WAITING, "wait", "clock", 0.0, ""


def _share(entry: OutboxEntry, left: float) -> float:
    created = moment(entry.created_at).timestamp() if entry.created_at else entry.not_before - left
    whole = max(entry.not_before - created, left, 1.0)
    return max(0.02, min(1.0, left / whole))


_VERBS = {"create": said("Create {title}"), "update": said("Change {title}"), "delete": said("Delete {title}")}


def outbox_row(entry: OutboxEntry, account: str, now: datetime, *, is_paused: bool = False) -> OutboxRow:
    """Return a change on its way: what, where it stands and why, and its one action."""
    template, things = _VERBS[entry.verb], {"title": entry.title or said("an item", "in place of its title")}
    before = str(entry.before.get("title") or "")
    if entry.verb == "update" and before and before != entry.title:
        template, things = said("Rename {before} to {title}"), {"before": before, "title": entry.title}
    detail, state_words, action, note, share = "", "", "", "", 0.0
    match entry.state:
        case OutboxState.WAITING:
            left = seconds_until(entry.not_before, now)
            detail = said("Nothing has left this computer yet")
            if is_paused:
                detail, action = _PAUSED, UNDO
            elif left > 0:
                action, note, share = UNDO, said("{n} s", "seconds that are left", n=round(left)), _share(entry, left)
            else:
                detail, action = said("Goes out as soon as it can"), UNDO
        case OutboxState.SENDING:
            detail = _talking(entry.attempts)
        case OutboxState.WAITING_UNTIL if is_paused:
            detail = _PAUSED
        case OutboxState.WAITING_UNTIL:
            state_words = said("Waiting until {time}", time=clock_of(entry.not_before, now))
            detail, action = _held_up(entry), SEND_NOW
        case OutboxState.NEEDS_YOU:
            detail = _REASONS.get(entry.reason, said("Your decision is needed"))
            action = TRY_AGAIN if entry.reason == "refused" else DECIDE
        case OutboxState.DONE:
            detail = said("Sent {time}", time=times.clock(entry.done_at)) if entry.done_at else said("Sent")
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


def _talking(attempts: int) -> str:
    if attempts > 1:
        return said("Talking to the platform, attempt {n}", n=attempts)
    return said("Talking to the platform")


def _held_up(entry: OutboxEntry) -> str:
    """Return why a change waits, and how often it was tried."""
    reason, tried = reason_of(entry.failure), entry.attempts
    return (
        several(tried, "{reason}, tried {n} time", "{reason}, tried {n} times", reason=reason) if tried > 1 else reason
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
    told = [(moment(e.ts), _short(history.tell(e, names), item.title, is_yours=e.actor == "you")) for e in entries]
    made, changed = (_moment(at) if item.remote_id else None for at in (item.created_at, item.updated_at))
    if made and not is_making_told:
        told.append((made, said("Made at the platform")))
    newest = max((at for at, _ in told), default=None)
    if changed and (newest is None or (changed - newest).total_seconds() > UNTOLD):
        told.append((changed, said("Changed at the platform")))
    told.sort(key=lambda each: each[0], reverse=True)
    return tuple((times.full(stamp(at), now), what) for at, what in told)


def _moment(at: str) -> datetime | None:
    try:
        return moment(at) if at else None
    except ValueError:
        return None


def _short(told: history.Told, title: str, *, is_yours: bool) -> str:
    """Return what was told about an item, beneath its title: that one need not be said again."""
    if history.is_renaming(told) and told.things["title"] == title:
        if is_yours:
            return said("You renamed it. Before, it was “{before}”.", before=told.things["before"])
        return said(
            "{actor} renamed it. Before, it was “{before}”.", actor=told.things["actor"], before=told.things["before"]
        )
    words = (
        told.plain.replace(title, said("it", "an item, where its title stood in a sentence")) if title else told.plain
    )
    return words[:1].upper() + words[1:]
