"""What needs a person: one entry for each cause and account, made anew each time from what is stored.

Nothing here is kept: an entry is there as long as what it comes from is, however often that happened, and is gone with
it. Only what a person put off, and what was told once, is remembered (`store/attention.py`).
"""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from types import MappingProxyType

from connector_app.model.connection import NEEDS_SIGN_IN, Connection, ConnectionStatus
from connector_app.model.forecast import End, SignIn, ending_soon
from connector_app.model.item import ConnectionId

Ends = Mapping[str, Sequence[End]]


class Cause(StrEnum):
    """Why somebody is needed, in the order of urgency."""

    DAMAGED = "damaged"
    HISTORY = "history"
    ENDED = "ended"
    ROOM = "room"
    KEYS = "keys"
    CLOCK = "clock"
    SIGN_IN = "sign-in"
    REMOVED = "access-removed"
    UNDESCRIBED = "undescribed"
    UNCLEAR = "unclear"
    CONFLICT = "conflict"
    REFUSED = "refused"
    STUCK = "stuck"
    PARKED = "parked"
    RULE = "rule"
    WITHDRAWAL = "withdrawal"
    ENDING = "sign-in-ends"


_ORDER = {cause: place for place, cause in enumerate(Cause)}


@dataclass(frozen=True, slots=True)
class Need:
    """One entry. `connection` is empty where it is about the program itself.

    `count` is how often it happened, `since` when the first of them began, `target` what to open (the oldest change, a
    rule's name), `detail` what the words need besides. Titles of items are never in it: it may be shown anywhere.
    """

    cause: Cause
    connection: str = ""
    count: int = 1
    since: str = ""
    target: str = ""
    detail: str = ""

    @property
    def key(self) -> str:
        """Return what makes it the same entry as one before."""
        return f"{self.cause}:{self.connection}"


@dataclass(frozen=True, slots=True)
class Facts:
    """What is stored that may need somebody. `held` are entries of the outbox and the inbox, grouped already."""

    connections: Sequence[Connection] = ()
    held: Sequence[Need] = ()
    damaged: bool = False
    history: str = ""
    """When the history was last found not to be whole; "" where the newest check was good."""
    troubles: Mapping[str, str] = field(default_factory=dict)
    """What the program last found: "keys" (this computer's safe), "room" (its disk), "ended" (when it began anew)."""
    sign_ins: Mapping[ConnectionId, SignIn] = field(default_factory=dict)
    now: datetime | None = None
    """None where nobody asks what is to come."""


def standing(facts: Facts, platforms: Collection[str], ends: Ends = MappingProxyType({})) -> tuple[Need, ...]:
    """Return what stands now, the most urgent first.

    `platforms` are those that something describes, `ends` how sign-ins end at each of them.
    """
    every = [*_of_program(facts), *_of_accounts(facts.connections, platforms), *_ending(facts, ends), *facts.held]
    places = {str(each.id): place for place, each in enumerate(facts.connections)}
    return tuple(sorted(every, key=lambda n: (_ORDER[n.cause], places.get(n.connection, len(places)))))


def not_put_off(needs: Sequence[Need], later: Mapping[str, str], now: str) -> tuple[Need, ...]:
    """Return those that nobody has put off beyond `now`."""
    return tuple(each for each in needs if later.get(each.key, "") <= now)


def _of_program(facts: Facts) -> Iterator[Need]:
    if facts.damaged:
        yield Need(Cause.DAMAGED)
    if facts.history:
        yield Need(Cause.HISTORY, since=facts.history)
    if ended := facts.troubles.get("ended"):
        yield Need(Cause.ENDED, since=ended)
    if facts.troubles.get("room"):
        yield Need(Cause.ROOM)
    if keys := facts.troubles.get("keys"):
        yield Need(Cause.KEYS, detail=keys)
    if wrong := [c for c in facts.connections if c.status is ConnectionStatus.OFFLINE and c.reason == "clock-wrong"]:
        yield Need(Cause.CLOCK, count=len(wrong), since=min(each.since for each in wrong))


def _ending(facts: Facts, ends: Ends) -> Iterator[Need]:
    if facts.now is not None:
        soon = ending_soon(facts.connections, lambda provider: ends.get(provider, ()), facts.sign_ins, facts.now)
        yield from (Need(Cause.ENDING, here.id, detail=each.sort) for here, each in soon)


def _of_accounts(connections: Sequence[Connection], platforms: Collection[str]) -> Iterator[Need]:
    for each in connections:
        if each.provider not in platforms:
            if each.status is not ConnectionStatus.OFF:
                yield Need(Cause.UNDESCRIBED, each.id)
        elif each.status in NEEDS_SIGN_IN:
            cause = Cause.REMOVED if each.status is ConnectionStatus.ACCESS_REMOVED else Cause.SIGN_IN
            yield Need(cause, each.id, since=each.since, detail=each.reason)
