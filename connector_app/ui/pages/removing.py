"""Removing several items at once: which of them can be, what it will do, and what came of it, in words."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from connector_app.model.connection import Connection
from connector_app.model.item import Item, Kind
from connector_app.model.provider import Provider
from connector_app.ui.ask import LONGEST_QUESTION
from connector_app.ui.pages.outcome import noun_of
from connector_app.ui.words import safe_text
from connector_app.words.amounts import amount

NOT_DESCRIBED = "Nothing describes its platform any more."
LONGEST, LONGEST_REASON = 40, 100
"""So long a name, and a sentence of a platform, may be in a question (graphemes)."""

LEVELS = ((4, 2, 3), (4, 1, 2), (4, 0, 2), (2, 0, 1), (1, 0, 0))
"""How many groups are told, items named of each, and reasons given: the first that can be read to its end is taken."""

DONE = {"Delete": "deleted", "Move": "moved", "Close": "closed", "Archive": "archived"}
"""What is said afterwards of the platforms' verbs. Where a platform has another one, it is removed."""


@dataclass(frozen=True, slots=True)
class Chosen:
    """An item that was chosen, as its account may use it, and what the place is called where it lies."""

    item: Item
    account: Connection | None = None
    provider: Provider | None = None
    kind: Kind | None = None
    place: str = ""

    @property
    def why_not(self) -> str:
        """Return why it cannot be removed, "" where it can."""
        if self.account is None or self.kind is None:
            return NOT_DESCRIBED
        if self.account.access == "read":
            return f"{self.account.name} is connected for reading only."
        return self.kind.can.delete


@dataclass(frozen=True, slots=True)
class Question:
    title: str
    text: str
    keep: str
    go: str


def verb_of(chosen: Iterable[Chosen]) -> str:
    """Return the platforms' own verb where all that can be removed have one, else ours."""
    verbs = {each.kind.removal for each in chosen if each.kind and not each.why_not}
    return verbs.pop() if len(verbs) == 1 else "Remove"


def offer(chosen: Sequence[Chosen]) -> str:
    """Return what the button says: the verb, and of how many where the others stay: "Delete 2 of 4"."""
    able, verb = sum(not each.why_not for each in chosen), verb_of(chosen)
    return act(verb, f"{able:,} of {len(chosen):,}") if 0 < able < len(chosen) else verb


def act(verb: str, things: str, kind: Kind | None = None) -> str:
    """Say a verb of things: "Delete 3 items", "Move 2 pages to trash", "Delete 2 task lists and their tasks"."""
    first, rest = _parts(verb, things, kind)
    return f"{first} {things}{rest}"


def _parts(verb: str, things: str, kind: Kind | None) -> tuple[str, str]:
    """Return what stands before the things, and what behind them."""
    first, _, rest = verb.partition(" ")
    if first.endswith(","):
        first, rest = first[:-1], f", {rest}"
    elif rest:
        noun = noun_of(kind).rpartition(" ")[2] if kind else ""
        rest = " " + (rest.removeprefix(noun).strip() if noun else rest)
    return first, rest if things.startswith("1 ") else rest.replace(" its ", " their ")


def question(chosen: Sequence[Chosen], hold: int) -> Question:
    """Ask once for all of them: how many, as whom, where, who sees it, whether it can be undone, and what stays."""
    able = [each for each in chosen if not each.why_not]
    asked = act(verb_of(chosen), *_things(able))
    keep = "Keep it" if len(able) == 1 else "Keep them"
    texts = (_text(able, chosen, hold, *level) for level in LEVELS)
    return Question(f"{asked}?", next((t for t in texts if len(t) <= LONGEST_QUESTION), ""), keep, asked)


def _things(able: Sequence[Chosen]) -> tuple[str, Kind | None]:
    """Return how many of what they are, and their kind where they have one."""
    kinds = {each.kind.id: each.kind for each in able if each.kind}
    kind = next(iter(kinds.values())) if len(kinds) == 1 else None
    return counted(kind, len(able)) if kind else amount(len(able), "item"), kind


def _text(able: Sequence[Chosen], chosen: Iterable[Chosen], hold: int, groups: int, named: int, reasons: int) -> str:
    every = _groups(able)
    told = [_told(group, named, is_first=i == 0) for i, group in enumerate(every[:groups])]
    if rest := sum(map(len, every[groups:])):
        told.append(f"It also removes {amount(rest, 'item')} in other places.")
    told.append(
        f"You can undo this for {amount(hold, 'second')}." if hold else "It is sent at once and cannot be undone here."
    )
    return " ".join([*told, *stays(chosen, reasons)])


def _groups(able: Sequence[Chosen]) -> list[list[Chosen]]:
    groups: dict[tuple[str, str], list[Chosen]] = {}
    for each in able:
        groups.setdefault((each.item.connection, each.item.kind), []).append(each)
    return list(groups.values())


def _told(group: Sequence[Chosen], named: int, *, is_first: bool) -> str:
    account, provider, kind = group[0].account, group[0].provider, group[0].kind
    if account is None or provider is None or kind is None:
        raise ValueError(group)
    things = counted(kind, len(group))
    first, rest = _parts(_cut(kind.removal), things, kind)
    places = {_cut(each.place) for each in group if each.place}
    where = f" in {places.pop()}" if len(places) == 1 else f" in {len(places)} places" if places else ""
    whose = f"{things} of {_cut(account.account.name)} ({_cut(provider.name)}){where}{rest}"
    names = f": {_names(group, named)}" if named else ""
    them = "it" if len(group) == 1 else "them"
    seen = f" {safe_text(kind.seen_by, longest=LONGEST_REASON)} can see {them}." if kind.seen_by else ""
    return f"{'This' if is_first else 'It also'} {_third(first)} {whose}{names}.{seen}"


def _third(verb: str) -> str:
    """Return what a verb is when it tells what something does: "deletes"."""
    return verb.lower() + ("es" if verb.endswith(("s", "sh", "ch", "x", "z")) else "s")


def _names(group: Sequence[Chosen], most: int) -> str:
    told = [f"“{_cut(each.item.title or 'Without a title')}”" for each in group[:most]]
    if rest := len(group) - len(told):
        told.append(f"{rest:,} more")
    return " and ".join(filter(None, (", ".join(told[:-1]), told[-1])))


def _cut(name: str) -> str:
    return safe_text(name, longest=LONGEST)


def stays(chosen: Iterable[Chosen], most: int = 4) -> list[str]:
    """Return a sentence for each reason why some of them cannot be removed; `most` reasons, and how many more stay."""
    return left_over([each.why_not for each in chosen if each.why_not], most)


def left_over(reasons: Iterable[str], most: int = 4) -> list[str]:
    """Say how many stay, and why: a sentence for each reason."""
    every = Counter(reasons).most_common()
    told = [f"{_stay(n)}: {safe_text(reason, longest=LONGEST_REASON)}" for reason, n in every[:most]]
    rest = sum(n for _, n in every[most:])
    return [*told, f"{_stay(rest)}{' too' if told else ''}."] if rest else told


def _stay(number: int) -> str:
    return f"{number:,} stay{'s' if number == 1 else ''}"


def done(chosen: Iterable[Chosen]) -> str:
    """Return what is said of these once it is done: "deleted", "moved to trash"."""
    first, rest = _parts(verb_of(chosen), "", None)
    return f"{DONE.get(first, 'removed')}{rest if rest.startswith((' to ', ' for ')) and first in DONE else ''}"


def will_be(number: int, what: str, hold: int, refused: Iterable[str]) -> str:
    """Say what becomes of them in so many seconds, and why the others stay."""
    when = f"in {amount(hold, 'second')}" if hold else "now"
    said = f"{amount(number, 'item')} will be {what} {when}." if number else f"None will be {what}."
    return " ".join([said, *left_over(refused)])


def still_waits(number: int, what: str) -> str:
    """Say that they could not be sent yet."""
    return f"{amount(number, 'item')} {'waits' if number == 1 else 'wait'} to be {what}."


def were(number: int, what: str, undecided: int) -> str:
    """Say what came of them in the end, "" where nothing did; the outbox asks about those that are `undecided`."""
    said = [f"{amount(number, 'item')} {'was' if number == 1 else 'were'} {what}."] if number else []
    asks = f"{amount(undecided, 'item')} {'needs' if undecided == 1 else 'need'} you, see Outbox."
    return " ".join([*said, asks] if undecided else said)


def taken_back(number: int, refused: Iterable[str]) -> str:
    """Say what came of undoing them."""
    said = f"{amount(number, 'item')} {'is' if number == 1 else 'are'} back as before." if number else ""
    late = [f"{many:,} could not be taken back: {reason}" for reason, many in Counter(refused).items()]
    return " ".join(filter(None, (said, *late)))


def counted(kind: Kind, number: int) -> str:
    """Return how many of a kind: "3 issues"."""
    many = kind.plural if any(letter.isupper() for letter in kind.plural[1:]) else kind.plural.lower()
    return amount(number, noun_of(kind), many)
