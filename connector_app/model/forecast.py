"""When a sign-in ends by itself, and why: what a platform says of that, and what is known of one account."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal

from connector_app.language import said
from connector_app.model.clock import moment
from connector_app.model.connection import NEEDS_SIGN_IN, UNTIL_SOMEONE_ACTS, Connection, MethodId
from connector_app.model.item import ConnectionId

Sort = Literal["ended", "ends", "perhaps", "unused", "never", "unknown"]
GRACE = timedelta(hours=1)
"""By so much a sign-in that did not end when it might have has outlived that reason to end."""

SOON: Mapping[Sort, timedelta] = {"ends": timedelta(days=3), "perhaps": timedelta(days=1)}
"""How long before the end a person is told. What ends because nobody uses it ends for nobody who uses the program."""


@dataclass(frozen=True, slots=True)
class End:
    """One way in which sign-ins come to their end by themselves, as the platform's documents say. `why` is a sentence.

    `days` count from when the person agreed ("given") or from the last use ("used"); None says that there is no end
    where it `is_sure`, and that nobody here knows one where it is not. With `days`, one that is not sure depends on
    what cannot be seen from here. `methods` are the ways to sign in, none named means all; `renewable` says whether it
    is about sign-ins that renew themselves, None about both.
    """

    why: str
    days: int | None = None
    since: Literal["given", "used"] = "given"
    methods: tuple[MethodId, ...] = ()
    renewable: bool | None = None
    is_sure: bool = True

    def is_about(self, here: Connection, known: "SignIn") -> bool:
        is_this_way = not self.methods or here.method in self.methods
        return is_this_way and self.renewable in {None, known.is_renewable}


@dataclass(frozen=True, slots=True)
class SignIn:
    """What is known of an account's sign-in, and no secret of it. Moments are as `stamp` writes them, "" is unknown.

    `given_at` is when the person agreed, `renewed_at` when the keys were exchanged last, `access_until` when the key at
    hand ends, `refresh_until` when it cannot be renewed any more, where the platform said so. `is_renewable` is None
    where nobody wrote that down.
    """

    given_at: str = ""
    renewed_at: str = ""
    access_until: str = ""
    refresh_until: str = ""
    is_renewable: bool | None = None


@dataclass(frozen=True, slots=True)
class Forecast:
    """How a sign-in goes on. `at` is when it ends, None where it does not, or nobody knows. `why` is a sentence."""

    sort: Sort
    at: datetime | None = None
    why: str = ""

    def is_soon(self, now: datetime) -> bool:
        """Tell whether a person should hear of it: before it ends, not afterwards."""
        return self.at is not None and self.sort in SOON and timedelta() < self.at - now <= SOON[self.sort]


ENDED = said("The platform wants to know again that it is you.")
NOT_SAID = said("This platform does not say how long a sign-in lasts.")
SAID = said("The platform named this day when you signed in.")
NO_RENEWAL = said("The platform gave a key that ends then and cannot be renewed.")
NOT_WRITTEN_DOWN = said("It is known from the next renewal or sign-in on.")


def forecast(ends: Sequence[End], here: Connection, known: SignIn, now: datetime) -> Forecast:
    """Return how an account's sign-in goes on, as far as that can be told."""
    if here.status in NEEDS_SIGN_IN:
        return Forecast("ended", moment(here.since) if here.since else None, ENDED)
    dated = [each for each in _dated(ends, here, known) if each.sort != "perhaps" or not _is_outlived(each, now)]
    if dated:
        return min(dated, key=lambda each: each.at or now)
    for each in ends:
        if each.days is None and each.is_about(here, known):
            return Forecast("never" if each.is_sure else "unknown", None, each.why)
    is_written_down = known.is_renewable is not None or not ends
    return Forecast("unknown", None, NOT_SAID if is_written_down else NOT_WRITTEN_DOWN)


def _dated(ends: Sequence[End], here: Connection, known: SignIn) -> Iterable[Forecast]:
    if known.refresh_until:
        yield Forecast("ends", moment(known.refresh_until), SAID)
    if known.access_until and known.is_renewable is False:
        yield Forecast("ends", moment(known.access_until), NO_RENEWAL)
    given = known.given_at or here.created_at
    used = max(given, known.renewed_at if known.is_renewable else here.checked_at)
    for each in ends:
        if each.days is not None and each.is_about(here, known):
            sort: Sort = "perhaps" if not each.is_sure else "unused" if each.since == "used" else "ends"
            yield Forecast(sort, moment(used if each.since == "used" else given) + timedelta(days=each.days), each.why)


def _is_outlived(each: Forecast, now: datetime) -> bool:
    return each.at is not None and now > each.at + GRACE


def in_order(
    accounts: Iterable[Connection],
    ends_of: Callable[[str], Sequence[End]],
    known: Mapping[ConnectionId, SignIn],
    now: datetime,
) -> tuple[tuple[Connection, Forecast], ...]:
    """Return each account with how its sign-in goes on, what ends first at the front. `ends_of` takes a provider id."""
    found = [(each, forecast(ends_of(each.provider), each, known.get(each.id, SignIn()), now)) for each in accounts]
    return tuple(sorted(found, key=_place))


def _place(pair: tuple[Connection, Forecast]) -> tuple[bool, bool, float, str]:
    account, each = pair
    return each.sort != "ended", each.at is None, each.at.timestamp() if each.at else 0.0, account.name.casefold()


def ending_soon(
    accounts: Iterable[Connection],
    ends_of: Callable[[str], Sequence[End]],
    known: Mapping[ConnectionId, SignIn],
    now: datetime,
) -> tuple[tuple[Connection, Forecast], ...]:
    """Return the accounts whose sign-in ends soon, so that a person can renew it before: for the attention list."""
    there = [each for each in accounts if each.status not in UNTIL_SOMEONE_ACTS]
    return tuple(pair for pair in in_order(there, ends_of, known, now) if pair[1].is_soon(now))
