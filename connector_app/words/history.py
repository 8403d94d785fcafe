"""Every entry of the history as one plain sentence, with gaps for the things it speaks of."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from connector_app.language import said, several
from connector_app.model.audit import AuditEntry
from connector_app.words import gaps, spans
from connector_app.words.amounts import counted
from connector_app.words.failures import home
from connector_app.words.sentences import (
    CALLS,
    CHANGED,
    ENDINGS,
    QUEUED,
    RENAMED,
    SENTENCES,
    STATES,
    UNKNOWN,
    YOU,
    Sentence,
)
from connector_app.words.things import field, thing


@dataclass(frozen=True, slots=True)
class Told:
    """A sentence with gaps and the things that fill them; `outcome` is a word when it did not simply work."""

    template: str
    things: Mapping[str, str]
    icon: str = "circle-dot"
    outcome: str = ""

    @property
    def asides(self) -> frozenset[str]:
        """Return which gaps are filled with no things: who did it, what of it, how many."""
        return _ASIDES

    @property
    def plain(self) -> str:
        return self.template.format(**self.things)


LONGEST_TEXT = 80
"""So much of a command's text stands in its sentence; *Details* has the rest."""

_ASIDES = frozenset({"actor", "field", "counts", "caught", "status", "why", "user", "command"})
LONGEST_VALUE = 40
"""So many letters a value may have to stand in the sentence itself; *Details* has all."""
_ACTORS = {"you": said("You"), "program": said("The program"), "platform": said("Somebody at the platform")}
_OUTCOMES = {
    "error": said("Did not work"),
    "refused": said("Refused", "an outcome"),
    "waiting": said("Waiting", "an outcome"),
}
_SAID_ALREADY = frozenset({"oauth.refused", "connection.status"})
"""Actions whose sentence says itself that it did not work."""
LOOKS = ("audit.viewed", "audit.verified", "audit.exported")
"""What only looks: many in a row are folded into one line, unless something was found."""
_FOLDED = {
    LOOKS: said("You looked at the history {viewed}, verified it {verified} and exported it {exported}"),
    LOOKS[:2]: said("You looked at the history {viewed} and verified it {verified}"),
    (LOOKS[0], LOOKS[2]): said("You looked at the history {viewed} and exported it {exported}"),
    LOOKS[1:]: said("You verified the history {verified} and exported it {exported}"),
    LOOKS[:1]: said("You looked at the history {viewed}"),
    LOOKS[1:2]: said("You verified the history {verified}"),
    LOOKS[2:]: said("You exported the history {exported}"),
}
"""How looks are told, by which there are; how often each stands in its gap."""
_COUNTS = ("seen", "new", "changed", "gone", "entries", "removed", "accounts", "items")
_ACCOUNT = said("an account", "in place of its name")
_FILE = said("a file", "in place of its name")
_WEEK = said("a week", "in place of its days")
_PLACE = said("another place", "in place of its name")
_ITEM = said("an item", "in place of its title")
_COMMAND = said("a command", "in place of its name")
_SOMEBODY = said("somebody", "in place of a name")


def tell(entry: AuditEntry, accounts: Mapping[str, str], platforms: Mapping[str, str] | None = None) -> Told:
    """Return an entry in words. `accounts` are names by connection id, `platforms` by provider id."""
    details: Mapping[str, Any] = entry.details if entry.details is not None else {}
    sentence = _sentence(entry, details)
    changed, old, new = _turned(details)
    platform = (platforms or {}).get(entry.provider, "")
    name = accounts.get(entry.connection) or str(details.get("account") or "")
    things = {
        "actor": _who(entry, platform),
        "action": entry.action,
        "account": name or platform or entry.provider or _ACCOUNT,
        "title": str(details.get("title") or "") or _nameless(entry),
        "before": str(details.get("before") or _ACCOUNT),
        "field": field(changed),
        "old": old or said("nothing", "in place of an empty value"),
        "new": new or said("nothing", "in place of an empty value"),
        "week": _week(details),
        "counts": counts(entry.counts) or said("nothing new"),
        "status": str(details.get("status") or ""),
        "day": str(details.get("day") or said("another day")),
        "file": str(details.get("file") or _FILE),
        "from": str(details.get("from") or said("another computer")),
        "to": str(details.get("to") or said("this computer", "where something goes on")),
        "home": home(str(details["home"])) if details.get("home") else _PLACE,
        "command": str(details.get("command") or _COMMAND),
        "text": str(details.get("text") or "").split("\n", 1)[0][:LONGEST_TEXT],
        "user": str(details.get("user") or _SOMEBODY),
        "rule": str(details.get("rule") or said("(its name was forgotten)")),
        "why": str(details.get("why") or said("the reason was forgotten")),
    }
    if entry.action == "audit.dropped":
        things["removed"] = _removed(entry, details)
    if entry.action in {"gap.recorded", "gap.caught-up"}:
        things |= {"gap": gaps.told(entry, things["account"]), "caught": gaps.caught(entry)}
    outcome = "" if entry.action in _SAID_ALREADY else _OUTCOMES.get(entry.outcome, "")
    return Told(sentence.by(entry.actor), things, sentence.icon, outcome)


def is_renaming(told: Told) -> bool:
    """Tell whether an entry says that something has another name now, and nothing else."""
    return told.template in {RENAMED.words, RENAMED.yours}


def _sentence(entry: AuditEntry, details: Mapping[str, Any]) -> Sentence:
    """Return an entry's own sentence: that of its action, or a closer one where its details allow it."""
    sentence = SENTENCES.get(entry.action, UNKNOWN)
    match entry.action:
        case "item.updated":
            if details.get("before") and details.get("title") and details["before"] != details["title"]:
                return RENAMED
            return CHANGED if _turned(details)[0] and entry.outcome == "success" else sentence
        case "api.request":
            return CALLS.get(str(details.get("purpose")), sentence)
        case "outbox.queued":
            return QUEUED.get(str(details.get("verb")), sentence)
        case "connection.status":
            return STATES.get(str(details.get("status")), sentence)
        case "oauth.refused":
            return ENDINGS.get(entry.error, sentence)
        case _:
            return sentence


def _week(details: Mapping[str, Any]) -> str:
    """Return which week a page tells of: by its name, for that was written down in no language."""
    monday = spans.week_of(str(details.get("file") or ""))
    return spans.week_words(monday) if monday else str(details.get("week") or _WEEK)


def _removed(entry: AuditEntry, details: Mapping[str, Any]) -> str:
    """Return which entries were dropped; where the words were forgotten, up to which number."""
    number, before = details.get("entries"), str(details.get("day") or "")
    if not isinstance(number, int) or not before:
        return said("the entries up to number {number}", number=entry.counts.get("dropped", 0))
    return several(number, "{n} entry from before {day}", "{n} entries from before {day}", day=before)


def _who(entry: AuditEntry, platform: str) -> str:
    if entry.actor == "platform" and platform and entry.provider != "practice":
        return said("Somebody at {platform}", platform=platform)
    return _ACTORS.get(entry.actor, entry.actor)


def _turned(details: Mapping[str, Any]) -> tuple[str, str, str]:
    """Return what was changed into what, as (field, before, after), where it is one thing and short; else nothing."""
    changes = details.get("changes")
    if not isinstance(changes, Mapping) or len(changes) != 1:
        return "", "", ""
    [(name, pair)] = changes.items()
    if not isinstance(pair, list) or len(pair) != 2:
        return "", "", ""
    old, new = (str(each) for each in pair)
    if max(len(old), len(new)) > LONGEST_VALUE or "\n" in old + new:
        return "", "", ""
    return str(name), old, new


def is_look(entry: AuditEntry) -> bool:
    """Tell whether an entry may be folded: it says that somebody looked, and that nothing was wrong."""
    return entry.action in LOOKS and entry.outcome == "success"


def folded(entries: Sequence[AuditEntry]) -> str:
    """Return several looks as one sentence: "You looked at the history twice and exported it once"."""
    numbers = Counter(each.action for each in entries)
    times = {action.removeprefix("audit."): _times(numbers[action]) for action in LOOKS}
    return _FOLDED[tuple(action for action in LOOKS if numbers[action])].format(**times)


def _times(number: int) -> str:
    return {1: said("once"), 2: said("twice")}.get(number) or several(number, "{n} time", "{n} times")


def counts(numbers: Mapping[str, int]) -> str:
    """Return numbers in words, those that are nothing left out."""
    return counted(numbers, _COUNTS)


def _nameless(entry: AuditEntry) -> str:
    if entry.details is None:
        return said("something (its words were forgotten)")
    return said("an item ({kind})", kind=thing(entry.kind)) if entry.kind else _ITEM


def saying(text: str) -> tuple[str, ...]:
    """Return the actions whose sentences hold a text: what somebody reads can be searched for."""
    wanted = text.casefold()
    plain = {
        action: [_GAP.sub(" ", words).casefold() for words in (each.words, each.yours)]
        for action, each in SENTENCES.items()
    }
    return tuple(
        action for action, words in plain.items() if len(wanted) >= SHORTEST and any(wanted in each for each in words)
    )


def naming(action: str) -> str:
    """Return an action in words, whoever did it to whatever: "Created an item"."""
    sentence = SENTENCES.get(action) or Sentence(action, "")
    template = (sentence.yours or sentence.words).removeprefix(YOU)
    words = " ".join(_GAP.sub(lambda gap: _FILLINGS.get(gap[0][1:-1], ""), template).split()).strip(_LOOSE)
    return words[:1].upper() + words[1:]


_FILLINGS = {
    "gap": said("this computer was asleep or the program was not running"),
    "account": _ACCOUNT,
    "title": _ITEM,
    "file": _FILE,
    "home": _PLACE,
    "from": said("one computer", "where something began"),
    "to": said("another", "another computer, where something goes on"),
    "status": said("another state"),
    "before": _ACCOUNT,
    "week": _WEEK,
    "removed": said("old entries"),
    "command": _COMMAND,
    "user": _SOMEBODY,
    "rule": "…",
}
"""What stands in the gaps where only an action is named."""
_LOOSE = " :：\N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE}"
"""What is left over at the end where the last gap stays empty, in any language."""
_GAP = re.compile(r"\{[a-z]+\}")
SHORTEST = 3
"""Letters from which on a search looks into the sentences."""
ACTIONS = tuple(SENTENCES)
