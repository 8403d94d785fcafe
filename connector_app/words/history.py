"""Every entry of the history as one plain sentence, with gaps for the things it speaks of."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from connector_app.model.audit import DAMAGED, AuditEntry
from connector_app.words import gaps
from connector_app.words.amounts import entries
from connector_app.words.failures import home


@dataclass(frozen=True, slots=True)
class Told:
    """A sentence with gaps and the things that fill them; `outcome` is a word when it did not simply work."""

    template: str
    things: Mapping[str, str]
    icon: str = "circle-dot"
    outcome: str = ""

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
    "connection.renamed": ("You renamed an account to {account}", "pencil"),
    "connection.status": ("{account}: {status}", "activity"),
    "api.request": ("{actor} sent a change to {account}", "send"),
    "item.created": ("{actor} created {title}", "plus"),
    "item.updated": ("{actor} changed {title}", "pencil"),
    "item.deleted": ("{actor} deleted {title}", "trash-2"),
    "outbox.queued": ("{title} waits to be sent", "clock"),
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
    "rule.removed": ("You removed the rule “{rule}”", "zap"),
    "rule.fired": ("The rule “{rule}” made {title} for {account}", "zap"),
    "rule.failed": ("The rule “{rule}” could make nothing for {account}: {why}", "zap"),
    "rate.waited": ("{account} asked to slow down; the program waited", "timer"),
    "audit.verified": ("You checked the history: {counts}", "shield-check"),
    "audit.differs": ("The history is not the one that was signed last", "shield"),
    "audit.exported": ("You exported the history to {file}", "download"),
    "details.forgotten": ("You had words forgotten: {counts}", "trash-2"),
    DAMAGED: ("This entry was damaged: it cannot be read any more", "shield"),
    "settings.changed": ("You changed the settings", "settings"),
    "keys.moved": ("The keys now live in {home}", "key-round"),
    "keys.given-up": ("You gave up the keys in {home}; their accounts ask you to sign in again", "key-round"),
    "storage.damaged": ("The data file was found damaged", "hard-drive"),
    "storage.recovered": (
        "You went on with the copy of {day}, because the data file was damaged; that file is kept as {file}",
        "hard-drive",
    ),
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
LONGEST_TEXT = 80
"""So much of a command's text stands in its sentence; *Details* has the rest."""

RENAMED = "{actor} renamed {before} to {title}"
_ACTORS = {"you": "You", "program": "The program", "platform": "Somebody at the platform"}
_OUTCOMES = {"error": "Did not work", "refused": "Refused", "waiting": "Waiting"}
_COUNTS = ("seen", "new", "changed", "gone", "entries", "removed")


def tell(entry: AuditEntry, accounts: Mapping[str, str], platforms: Mapping[str, str] | None = None) -> Told:
    """Return an entry in words. `accounts` are names by connection id, `platforms` by provider id."""
    template, icon = _SENTENCES.get(entry.action, ("{actor}: {action}", "circle-dot"))
    details: Mapping[str, Any] = entry.details if entry.details is not None else {}
    renamed = entry.action == "item.updated" and details.get("before") and details.get("title")
    if renamed and details["before"] != details["title"]:
        template, icon = RENAMED, "pencil"
    if entry.action == "api.request":
        template = _CALLS.get(str(details.get("purpose")), template)
    name = accounts.get(entry.connection) or str(details.get("account") or "")
    things = {
        "actor": _ACTORS.get(entry.actor, entry.actor),
        "action": entry.action,
        "account": name or (platforms or {}).get(entry.provider, entry.provider) or "an account",
        "title": str(details.get("title") or "") or _nameless(entry),
        "before": str(details.get("before") or ""),
        "counts": counts(entry.counts) or "nothing new",
        "status": str(details.get("status") or ""),
        "day": str(details.get("day") or "another day"),
        "file": str(details.get("file") or "a file"),
        "home": home(str(details["home"])) if details.get("home") else "another place",
        "command": str(details.get("command") or "a command"),
        "text": str(details.get("text") or "").split("\n", 1)[0][:LONGEST_TEXT],
        "user": str(details.get("user") or "somebody"),
        "rule": str(details.get("rule") or "(its name was forgotten)"),
        "why": str(details.get("why") or "the reason was forgotten"),
    }
    if entry.action in {"gap.recorded", "gap.caught-up"}:
        things |= {"gap": gaps.told(entry, things["account"]), "caught": gaps.caught(entry)}
    outcome = "" if entry.action == "oauth.refused" else _OUTCOMES.get(entry.outcome, "")
    return Told(template, things, icon, outcome)


def counts(numbers: Mapping[str, int]) -> str:
    """Return numbers in words, those that are nothing left out."""
    said = {name: numbers[name] for name in _COUNTS if numbers.get(name)}
    return ", ".join(entries(number) if name == "entries" else f"{number:,} {name}" for name, number in said.items())


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
        "status": "another state",
    }
    template = _SENTENCES.get(action, (action, ""))[0].removeprefix("You ")
    words = " ".join(_GAP.sub(lambda gap: fillings.get(gap[0][1:-1], ""), template).split()).strip(" :")
    return words[:1].upper() + words[1:]


_GAP = re.compile(r"\{[a-z]+\}")
SHORTEST = 3
"""Letters from which on a search looks into the sentences."""
ACTIONS = tuple(_SENTENCES)
