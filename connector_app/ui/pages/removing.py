"""Removing several items at once: which of them can be, what it will do, and what came of it, in words."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from connector_app.language import inside, listed, said, several
from connector_app.model.connection import Connection
from connector_app.model.item import Item, Kind
from connector_app.model.provider import Provider
from connector_app.ui.ask import LONGEST_QUESTION
from connector_app.ui.pages.outcome import noun_of
from connector_app.ui.words import safe_text
from connector_app.words import removals

NOT_DESCRIBED = said("Nothing describes its platform any more.")
LONGEST, LONGEST_REASON = 40, 100
"""So long a name, and a sentence of a platform, may be in a question (graphemes)."""

LEVELS = ((4, 2, 3), (4, 1, 2), (4, 0, 2), (2, 0, 1), (1, 0, 0))
"""How many groups are told, items named of each, and reasons given: the first that can be read to its end is taken."""


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
            return said("{account} is connected for reading only.", account=self.account.name)
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
    return verbs.pop() if len(verbs) == 1 else removals.REMOVE


def offer(chosen: Sequence[Chosen]) -> str:
    """Return what the button says: the verb, and of how many where the others stay: "Delete 2 of 4"."""
    able, verb = sum(not each.why_not for each in chosen), verb_of(chosen)
    if not 0 < able < len(chosen):
        return verb
    return removals.act(_verb(verb), able, said("{some} of {all}", some=able, all=len(chosen)))


def question(chosen: Sequence[Chosen], hold: int) -> Question:
    """Ask once for all of them: how many, as whom, where, who sees it, whether it can be undone, and what stays."""
    able = [each for each in chosen if not each.why_not]
    asked = removals.act(_verb(verb_of(chosen)), len(able), _things(able))
    keep = several(len(able), "Keep it", "Keep them")
    texts = (_text(able, chosen, hold, *level) for level in LEVELS)
    title = said("{act}?", "asked before it is done", act=asked)
    return Question(title, next((t for t in texts if len(t) <= LONGEST_QUESTION), ""), keep, asked)


def _things(able: Sequence[Chosen]) -> str:
    """Return how many of what they are."""
    kinds = {each.kind.id: each.kind for each in able if each.kind}
    return counted(kinds.popitem()[1], len(able)) if len(kinds) == 1 else _items(len(able))


def _items(number: int) -> str:
    return several(number, "{n} item", "{n} items")


def _text(able: Sequence[Chosen], chosen: Iterable[Chosen], hold: int, groups: int, named: int, reasons: int) -> str:
    every = _groups(able)
    told = [_told(group, named, is_first=i == 0) for i, group in enumerate(every[:groups])]
    if rest := sum(map(len, every[groups:])):
        told.append(
            several(rest, "It also removes {n} item in other places.", "It also removes {n} items in other places.")
        )
    told.append(
        several(hold, "You can undo this for {n} second.", "You can undo this for {n} seconds.")
        if hold
        else said("It is sent at once and cannot be undone here.")
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
    whose = _whose(group, counted(kind, len(group)), _cut(account.account.name), _cut(provider.name))
    deed = removals.told(_verb(kind.removal), len(group), whose, is_first=is_first)
    told = (
        said("{deed}: {names}.", "what is removed, and which", deed=deed, names=_names(group, named))
        if named
        else said("{deed}.", "what is removed", deed=deed)
    )
    if not kind.seen_by:
        return told
    who = safe_text(kind.seen_by, longest=LONGEST_REASON)
    return f"{told} {several(len(group), '{who} can see it.', '{who} can see them.', who=who)}"


def _whose(group: Sequence[Chosen], things: str, account: str, platform: str) -> str:
    """Return which things, as whom, and where they lie: "2 pages of Ada (Notion) in Team"."""
    places = {_cut(each.place) for each in group if each.place}
    if not places:
        return said("{things} of {account} ({platform})", things=things, account=account, platform=platform)
    if len(places) == 1:
        return said(
            "{things} of {account} ({platform}) in {place}",
            things=things,
            account=account,
            platform=platform,
            place=places.pop(),
        )
    return several(
        len(places),
        "{things} of {account} ({platform}) in {n} place",
        "{things} of {account} ({platform}) in {n} places",
        things=things,
        account=account,
        platform=platform,
    )


def _names(group: Sequence[Chosen], most: int) -> str:
    told = [said("“{title}”", title=_cut(each.item.title or said("Without a title"))) for each in group[:most]]
    if rest := len(group) - len(told):
        told.append(several(rest, "{n} more", "{n} more"))
    return listed(told)


def _verb(verb: str) -> str:
    return verb if removals.is_known(verb) else _cut(verb)


def _cut(name: str) -> str:
    return safe_text(name, longest=LONGEST)


def stays(chosen: Iterable[Chosen], most: int = 4) -> list[str]:
    """Return a sentence for each reason why some of them cannot be removed; `most` reasons, and how many more stay."""
    return left_over([each.why_not for each in chosen if each.why_not], most)


def left_over(reasons: Iterable[str], most: int = 4) -> list[str]:
    """Say how many stay, and why: a sentence for each reason."""
    every = Counter(reasons).most_common()
    told = [
        several(n, "{n} stays: {reason}", "{n} stay: {reason}", reason=safe_text(reason, longest=LONGEST_REASON))
        for reason, n in every[:most]
    ]
    if rest := sum(n for _, n in every[most:]):
        told.append(
            several(rest, "{n} stays too.", "{n} stay too.") if told else several(rest, "{n} stays.", "{n} stay.")
        )
    return told


def will_be(number: int, verb: str, hold: int, refused: Iterable[str]) -> str:
    """Say what becomes of them in so many seconds, and why the others stay."""
    what = removals.done(verb, number)
    if not number:
        told = said("None will be {done}.", done=what)
    elif hold:
        time = several(hold, "{n} second", "{n} seconds")
        told = several(
            number, "{n} item will be {done} in {time}.", "{n} items will be {done} in {time}.", done=what, time=time
        )
    else:
        told = several(number, "{n} item will be {done} now.", "{n} items will be {done} now.", done=what)
    return " ".join([told, *left_over(refused)])


def still_waits(number: int, verb: str) -> str:
    """Say that they could not be sent yet."""
    return several(
        number,
        "{n} item waits to be {done}.",
        "{n} items wait to be {done}.",
        done=removals.done(verb, number),
    )


def were(number: int, verb: str, undecided: int) -> str:
    """Say what came of them in the end, "" where nothing did; the outbox asks about those that are `undecided`."""
    told = []
    if number:
        done = removals.done(verb, number)
        told.append(several(number, "{n} item was {done}.", "{n} items were {done}.", done=done))
    if undecided:
        told.append(several(undecided, "{n} item needs you, see Outbox.", "{n} items need you, see Outbox."))
    return " ".join(told)


def taken_back(number: int, refused: Iterable[str]) -> str:
    """Say what came of undoing them."""
    back = several(number, "{n} item is back as before.", "{n} items are back as before.") if number else ""
    late = [
        several(many, "{n} could not be taken back: {reason}", "{n} could not be taken back: {reason}", reason=reason)
        for reason, many in Counter(refused).items()
    ]
    return " ".join(filter(None, (back, *late)))


def counted(kind: Kind, number: int) -> str:
    """Return how many of a kind: "3 issues"."""
    many = kind.plural if any(letter.isupper() for letter in kind.plural[1:]) else inside(kind.plural)
    return several(number, "{n} {one}", "{n} {many}", one=noun_of(kind), many=many)
