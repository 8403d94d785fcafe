"""Every entry of the history as one plain sentence, with gaps for the things it speaks of."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from connector_app.model.audit import DAMAGED, AuditEntry
from connector_app.words import gaps
from connector_app.words.amounts import amount
from connector_app.words.failures import home


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


_SENTENCES: dict[str, tuple[str, str]] = {
    "oauth.started": ("You began to connect {account}", "external-link"),
    "oauth.completed": ("You connected {account}", "link"),
    "oauth.refused": ("The sign-in to {account} did not happen", "ban"),
    "token.refreshed": ("The sign-in of {account} was renewed", "refresh-cw"),
    "token.refresh-failed": ("The sign-in of {account} ended", "lock"),
    "token.revoked": ("Access to {account} was withdrawn at the platform", "key-round"),
    "token.superseded": ("The earlier sign-in of {account} was ended at the platform", "key-round"),
    "connection.removed": ("You removed {account}", "trash-2"),
    "connection.renamed": ("You renamed {before} to {account}", "pencil"),
    "connection.recoloured": ("You gave {account} another colour", "shapes"),
    "connection.status": ("{account}: {status}", "activity"),
    "access.cut": ("You cut all access: {counts}", "shield"),
    "access.cut-ended": ("All access was cut", "shield"),
    "access.stopped": ("Reading and sending for {account} stopped", "ban"),
    "access.news-ended": ("{account} sends no more live updates", "zap"),
    "access.news-go-on": ("{account} may go on sending live updates; they are not read", "zap"),
    "access.not-withdrawn": ("Access to {account} is withdrawn as soon as the platform answers", "clock"),
    "access.by-hand": ("Access to {account} is left to be withdrawn by hand", "hand"),
    "access.proved": ("The old key of {account} was tried once and refused", "shield-check"),
    "access.disproved": ("The old key of {account} was tried once and still taken", "shield"),
    "access.untried": ("The old key of {account} could not be tried", "shield"),
    "api.request": ("{actor} sent a change to {account}", "send"),
    "item.created": ("{actor} created {title}", "plus"),
    "item.updated": ("{actor} changed {title}", "pencil"),
    "item.deleted": ("{actor} deleted {title}", "trash-2"),
    "outbox.queued": ("Your change to {title} waits to be sent", "clock"),
    "outbox.sent": ("{title} was sent", "circle-check"),
    "outbox.paused": ("You paused sending", "timer"),
    "outbox.resumed": ("You let sending go on", "send"),
    "outbox.undone": ("You took back the change to {title}", "undo-2"),
    "outbox.edited": ("You changed {title} while it waited", "pencil-line"),
    "outbox.discarded": ("You discarded the change to {title}", "x"),
    "outbox.resolved": ("You decided about {title}", "check"),
    "outbox.unclear": ("It is not clear whether {title} arrived", "hand"),
    "outbox.refused": ("{account} did not accept {title}", "x"),
    "outbox.merged": ("Your change to {title} and one made at {account} go together", "git-merge"),
    "outbox.conflict": ("{title} was changed at {account} first", "git-merge"),
    "sync.completed": ("{account} was read: {counts}", "refresh-cw"),
    "sync.failed": ("{account} could not be read", "refresh-cw"),
    "webhook.received": ("{account} sent news", "bell"),
    "webhook.duplicate": ("{account} sent the same news again; it was not applied twice", "copy"),
    "webhook.rejected": ("A message that claimed to come from {account} was refused", "shield"),
    "webhook.discarded": ("You discarded news from {account} that had been set aside", "x"),
    "webhook.offered": ("A secret for the news of {account} came; it counts once you confirm it", "key-round"),
    "webhook.parked": ("News from {account} could not be applied and was set aside", "inbox"),
    "webhook.subscribed": ("Live updates were arranged with {account}", "zap"),
    "webhook.renewed": ("Live updates from {account} were prolonged", "zap"),
    "webhook.unsubscribed": ("Live updates from {account} were ended", "zap"),
    "webhook.added": ("You opened an address for news from {account}", "zap"),
    "webhook.relay-added": ("You had {account} listen to a relay", "zap"),
    "webhook.relay-removed": ("{account} listens to the relay no longer", "zap"),
    "webhook.removed": ("You closed an address for news from {account}", "zap"),
    "webhook.rotated": ("You exchanged the secret of {account}’s news", "key-round"),
    "live.ended": ("Live updates from {account} ended: {why}", "zap"),
    "live.hindered": ("Live updates from {account} do not work as they should: {why}", "zap"),
    "command.received": ("{command} {text} from {user} at {account}", "message-square"),
    "rule.added": ("You made the rule “{rule}”", "zap"),
    "rule.changed": ("You changed the rule “{rule}”", "zap"),
    "rule.switched-on": ("You switched the rule “{rule}” on", "zap"),
    "rule.switched-off": ("You switched the rule “{rule}” off", "zap"),
    "rule.removed": ("You removed the rule “{rule}”", "zap"),
    "rule.fired": ("The rule “{rule}” made {title} for {account}", "zap"),
    "rule.failed": ("The rule “{rule}” could make nothing for {account}: {why}", "zap"),
    "rate.waited": ("{account} asked to slow down; the program waited", "timer"),
    "audit.viewed": ("You looked at the history", "eye"),
    "audit.verified": ("You checked the history: {counts}", "shield-check"),
    "audit.differs": ("The history is not the one that was signed last", "shield"),
    "item.exported": ("You exported {counts} to {file}", "download"),
    "audit.exported": ("You exported the history to {file}", "download"),
    "audit.weekly": ("The page of {week} was saved", "file-text"),
    "audit.dropped": ("{actor} removed {removed} from the history", "trash-2"),
    "details.forgotten": ("You had words forgotten: {counts}", "trash-2"),
    DAMAGED: ("This entry was damaged: it cannot be read any more", "shield"),
    "settings.changed": ("You changed the settings", "settings"),
    "keys.moved": ("The keys now live in {home}", "key-round"),
    "keys.destroyed": ("The keys of {account} were destroyed", "key-round"),
    "keys.kept": ("The keys of {account} stay sealed until access is withdrawn", "key-round"),
    "keys.given-up": ("You gave up the keys in {home}; their accounts ask you to sign in again", "key-round"),
    "storage.damaged": ("The data file was found damaged", "hard-drive"),
    "storage.recovered": (
        "You went on with the copy of {day}, because the data file was damaged; that file is kept as {file}",
        "hard-drive",
    ),
    "storage.backed-up": ("You made a backup: {file}", "hard-drive"),
    "storage.restored": (
        "You brought the backup {file} back: what began on {from} goes on on {to}",
        "hard-drive",
    ),
    "log.begun": ("You had a detailed log of {account} kept for 15 minutes", "file-text"),
    "support.saved": ("You saved a support file: {file}", "file-text"),
    "support.stopped": ("A support file was stopped: a stored secret stood in it", "shield"),
    "storage.copy-failed": ("Today’s safety copy could not be made", "hard-drive"),
    "clock.jumped": ("The clock of this computer was set", "clock"),
    "gap.recorded": ("{gap}", "moon"),
    "gap.caught-up": ("{account} was caught up with: {caught}", "refresh-cw"),
}
_CALLS = {
    "sign in": "{actor} asked {account} for the keys of a sign-in",
    "ask for a code": "{actor} asked {account} for a code to sign in with",
    "withdraw access": "{actor} asked {account} to withdraw access",
}
"""Calls that are no change of an item, by their purpose."""
_QUEUED = {"create": "Your new {title} waits to be sent", "delete": "Your deletion of {title} waits to be sent"}
_STATES = {
    "connected": "{account} answers again",
    "busy": "{account} asked to wait",
    "offline": "{account} could not be reached",
    "sign in needed": "{account} needs you to sign in again",
    "access removed": "{account} took the access away",
    "turned off": "You turned off {account}",
    "turned on": "You turned on {account}",
}
_ENDINGS = {
    "refused": "You did not allow the sign-in to {account}",
    "cancelled": "You stopped the sign-in to {account}",
    "timed-out": "Nobody finished the sign-in to {account} in time",
    "wrong-account": "Somebody else than {account} signed in, and was not taken",
}
LONGEST_TEXT = 80
"""So much of a command's text stands in its sentence; *Details* has the rest."""

_ASIDES = frozenset({"actor", "field", "counts", "caught", "status", "why", "user", "command"})
RENAMED = "{actor} renamed {before} to {title}"
CHANGED = "{actor} changed {title}: {field} from {old} to {new}"
LONGEST_VALUE = 40
"""So many letters a value may have to stand in the sentence itself; *Details* has all."""
_ACTORS = {"you": "You", "program": "The program", "platform": "Somebody at the platform"}
_OUTCOMES = {"error": "Did not work", "refused": "Refused", "waiting": "Waiting"}
_SAID_ALREADY = frozenset({"oauth.refused", "connection.status"})
"""Actions whose sentence says itself that it did not work."""
LOOKS = {"audit.viewed": "looked at the history", "audit.verified": "verified it", "audit.exported": "exported it"}
"""What only looks: many in a row are folded into one line, unless something was found."""
_COUNTS = ("seen", "new", "changed", "gone", "entries", "removed", "accounts", "items")


def tell(entry: AuditEntry, accounts: Mapping[str, str], platforms: Mapping[str, str] | None = None) -> Told:
    """Return an entry in words. `accounts` are names by connection id, `platforms` by provider id."""
    details: Mapping[str, Any] = entry.details if entry.details is not None else {}
    template, icon = _sentence(entry, details)
    field, old, new = _turned(details)
    platform = (platforms or {}).get(entry.provider, "")
    name = accounts.get(entry.connection) or str(details.get("account") or "")
    things = {
        "actor": _who(entry, platform),
        "action": entry.action,
        "account": name or platform or entry.provider or "an account",
        "title": str(details.get("title") or "") or _nameless(entry),
        "before": str(details.get("before") or "an account"),
        "field": field,
        "old": old or "nothing",
        "new": new or "nothing",
        "week": str(details.get("week") or "a week"),
        "counts": counts(entry.counts) or "nothing new",
        "status": str(details.get("status") or ""),
        "day": str(details.get("day") or "another day"),
        "file": str(details.get("file") or "a file"),
        "from": str(details.get("from") or "another computer"),
        "to": str(details.get("to") or "this computer"),
        "home": home(str(details["home"])) if details.get("home") else "another place",
        "command": str(details.get("command") or "a command"),
        "text": str(details.get("text") or "").split("\n", 1)[0][:LONGEST_TEXT],
        "user": str(details.get("user") or "somebody"),
        "rule": str(details.get("rule") or "(its name was forgotten)"),
        "why": str(details.get("why") or "the reason was forgotten"),
    }
    if entry.action == "audit.dropped":
        things["removed"] = _removed(entry, details)
    if entry.action in {"gap.recorded", "gap.caught-up"}:
        things |= {"gap": gaps.told(entry, things["account"]), "caught": gaps.caught(entry)}
    outcome = "" if entry.action in _SAID_ALREADY else _OUTCOMES.get(entry.outcome, "")
    return Told(template, things, icon, outcome)


def _sentence(entry: AuditEntry, details: Mapping[str, Any]) -> tuple[str, str]:
    """Return an entry's own sentence and its icon: that of its action, or a closer one where its details allow it."""
    template, icon = _SENTENCES.get(entry.action, ("{actor}: {action}", "circle-dot"))
    match entry.action:
        case "item.updated":
            if details.get("before") and details.get("title") and details["before"] != details["title"]:
                return RENAMED, "pencil"
            return (CHANGED if _turned(details)[0] and entry.outcome == "success" else template), icon
        case "api.request":
            return _CALLS.get(str(details.get("purpose")), template), icon
        case "outbox.queued":
            return _QUEUED.get(str(details.get("verb")), template), icon
        case "connection.status":
            return _STATES.get(str(details.get("status")), template), icon
        case "oauth.refused":
            return _ENDINGS.get(entry.error, template), icon
        case _:
            return template, icon


def _removed(entry: AuditEntry, details: Mapping[str, Any]) -> str:
    """Return which entries were dropped; where the words were forgotten, up to which number."""
    number, before = details.get("entries"), str(details.get("day") or "")
    if not isinstance(number, int) or not before:
        return f"the entries up to number {entry.counts.get('dropped', 0):,}"
    return f"{amount(number, 'entry', 'entries')} from before {before}"


def _who(entry: AuditEntry, platform: str) -> str:
    if entry.actor == "platform" and platform and entry.provider != "practice":
        return f"Somebody at {platform}"
    return _ACTORS.get(entry.actor, entry.actor)


def _turned(details: Mapping[str, Any]) -> tuple[str, str, str]:
    """Return what was changed into what, as (field, before, after), where it is one thing and short; else nothing."""
    said = details.get("changes")
    if not isinstance(said, Mapping) or len(said) != 1:
        return "", "", ""
    [(name, pair)] = said.items()
    if not isinstance(pair, list) or len(pair) != 2:
        return "", "", ""
    old, new = (str(each) for each in pair)
    if max(len(old), len(new)) > LONGEST_VALUE or "\n" in old + new:
        return "", "", ""
    return str(name).replace("_", " "), old, new


def is_look(entry: AuditEntry) -> bool:
    """Tell whether an entry may be folded: it says that somebody looked, and that nothing was wrong."""
    return entry.action in LOOKS and entry.outcome == "success"


def folded(entries: Sequence[AuditEntry]) -> str:
    """Return several looks as one sentence: "You looked at the history twice and exported it once"."""
    numbers = Counter(each.action for each in entries)
    said = [f"{words} {_times(numbers[action])}" for action, words in LOOKS.items() if numbers[action]]
    said[0] = said[0].replace(" it ", " the history ", 1)
    return f"You {' and '.join(part for part in (', '.join(said[:-1]), said[-1]) if part)}"


def _times(number: int) -> str:
    return {1: "once", 2: "twice"}.get(number, f"{number:,} times")


def counts(numbers: Mapping[str, int]) -> str:
    """Return numbers in words, those that are nothing left out."""
    said = {name: numbers[name] for name in _COUNTS if numbers.get(name)}
    one = {"entries": "entry", "accounts": "account", "items": "item"}
    return ", ".join(amount(n, one[name], name) if name in one else f"{n:,} {name}" for name, n in said.items())


def _nameless(entry: AuditEntry) -> str:
    if entry.details is None:
        return "something (its words were forgotten)"
    return f"an item ({entry.kind})" if entry.kind else "an item"


def saying(text: str) -> tuple[str, ...]:
    """Return the actions whose sentences hold a text: what somebody reads can be searched for."""
    wanted = text.casefold()
    plain = {action: _GAP.sub(" ", template).casefold() for action, (template, _) in _SENTENCES.items()}
    return tuple(action for action, words in plain.items() if len(wanted) >= SHORTEST and wanted in words)


def naming(action: str) -> str:
    """Return an action in words, whoever did it to whatever: "Created an item"."""
    fillings = {
        "gap": "this computer was asleep or the program was not running",
        "account": "an account",
        "title": "an item",
        "file": "a file",
        "home": "another place",
        "from": "one computer",
        "to": "another",
        "status": "another state",
        "before": "an account",
        "week": "a week",
        "removed": "old entries",
    }
    template = _SENTENCES.get(action, (action, ""))[0].removeprefix("You ")
    words = " ".join(_GAP.sub(lambda gap: fillings.get(gap[0][1:-1], ""), template).split()).strip(" :")
    return words[:1].upper() + words[1:]


_GAP = re.compile(r"\{[a-z]+\}")
SHORTEST = 3
"""Letters from which on a search looks into the sentences."""
ACTIONS = tuple(_SENTENCES)
