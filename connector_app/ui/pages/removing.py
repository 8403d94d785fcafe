"""Removing several items at once: which of them can be, what it will do, and what came of it, in words."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from connector_app.model.connection import Connection
from connector_app.model.item import Item, Kind
from connector_app.model.provider import Provider
from connector_app.ui.pages.outcome import noun_of
from connector_app.ui.words import safe_text
from connector_app.words.amounts import amount

NOT_DESCRIBED = "Nothing describes its platform any more."
MOST_TOLD, LONGEST = 4, 40
"""So many groups are told one by one in a question, with names so long (graphemes): it must be read to its end."""


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
            return f"{self.account.name} may only be read."
        return self.kind.can.delete


@dataclass(frozen=True, slots=True)
class Question:
    title: str
    text: str
    keep: str
    go: str


def verb_of(chosen: Sequence[Chosen]) -> str:
    """Return the platforms' own verb where all that can be removed have one, else ours."""
    verbs = {each.kind.removal for each in chosen if each.kind and not each.why_not}
    return verbs.pop() if len(verbs) == 1 else "Remove"


def question(chosen: Sequence[Chosen], hold: int) -> Question:
    """Ask once for all of them: how many, as whom, where, who sees it, whether it can be undone, and what stays."""
    able = [each for each in chosen if not each.why_not]
    kinds = {each.kind.id: each.kind for each in able if each.kind}
    things = counted(next(iter(kinds.values())), len(able)) if len(kinds) == 1 else amount(len(able), "item")
    verb = verb_of(chosen)
    act = f"{verb} {things}" if " " not in verb else f"{verb}: {things}"
    told = _groups(able)
    sentences = [f"{each}." for each in told[:MOST_TOLD]]
    if len(told) > MOST_TOLD:
        sentences.append(f"And {amount(len(told) - MOST_TOLD, 'more group')} of items in other places.")
    sentences.append(
        f"For {amount(hold, 'second')} you can undo all of it."
        if hold
        else "They are sent at once, and not undone here."
    )
    sentences += stays(chosen)
    keep = "Keep it" if len(able) == 1 else "Keep them"
    return Question(f"{act}?", " ".join(sentences), keep, act)


def _groups(able: Sequence[Chosen]) -> list[str]:
    groups: dict[tuple[str, str], list[Chosen]] = {}
    for each in able:
        groups.setdefault((each.item.connection, each.item.kind), []).append(each)
    return [_told(group) for group in groups.values()]


def _told(group: Sequence[Chosen]) -> str:
    account, provider, kind = group[0].account, group[0].provider, group[0].kind
    if account is None or provider is None or kind is None:
        raise ValueError(group)
    places = {safe_text(each.place, longest=LONGEST) for each in group if each.place}
    where = f"in {places.pop()} " if len(places) == 1 else f"in {len(places)} places " if places else ""
    seen = f", where {kind.seen_by[:1].lower()}{kind.seen_by[1:]} can see it" if kind.seen_by else ""
    things = counted(kind, len(group))
    who = safe_text(account.account.name, longest=LONGEST)
    return f"{things}: “{kind.removal}” as {who} {where}at {provider.name}{seen}"


def stays(chosen: Iterable[Chosen]) -> list[str]:
    """Return a sentence for each reason why some of them cannot be removed."""
    reasons = Counter(each.why_not for each in chosen if each.why_not)
    return [f"{number} cannot be: {reason}" for reason, number in reasons.items()]


def came(removed: int, refused: Sequence[str]) -> str:
    """Say how many are gone here, and why the others are not. What is still to be sent the outbox says."""
    said = [f"{removed} removed here."] if removed else ["None was removed."]
    return " ".join([*said, *(f"{number} cannot be: {reason}" for reason, number in Counter(refused).items())])


def taken_back(number: int, refused: Sequence[str]) -> str:
    """Say what came of undoing them."""
    said = [f"{number} back as before."] if number else ["None was taken back."]
    return " ".join([*said, *(f"{many} not: {reason}" for reason, many in Counter(refused).items())])


def counted(kind: Kind, number: int) -> str:
    """Return how many of a kind: "3 issues"."""
    many = kind.plural if any(letter.isupper() for letter in kind.plural[1:]) else kind.plural.lower()
    return amount(number, noun_of(kind), many)
