"""The sentences of the history, by what was done; gaps stand for the things that they speak of."""

from dataclasses import dataclass

from connector_app.language import said
from connector_app.model.audit import DAMAGED


@dataclass(frozen=True, slots=True)
class Sentence:
    """What is said, and its icon. `yours` is said of the person themselves, where somebody else may do it as well."""

    words: str
    icon: str
    yours: str = ""

    def by(self, actor: str) -> str:
        """Return how it is said of somebody."""
        return self.yours if self.yours and actor == "you" else self.words


SENTENCES: dict[str, Sentence] = {
    "oauth.started": Sentence(said("You began to connect {account}"), "external-link"),
    "oauth.completed": Sentence(said("You connected {account}"), "link"),
    "oauth.refused": Sentence(said("The sign-in to {account} did not happen"), "ban"),
    "token.refreshed": Sentence(said("The sign-in of {account} was renewed"), "refresh-cw"),
    "token.refresh-failed": Sentence(said("The sign-in of {account} ended"), "lock"),
    "token.revoked": Sentence(said("Access to {account} was withdrawn at the platform"), "key-round"),
    "token.superseded": Sentence(said("The earlier sign-in of {account} was ended at the platform"), "key-round"),
    "connection.removed": Sentence(said("You removed {account}"), "trash-2"),
    "connection.renamed": Sentence(said("You renamed {before} to {account}"), "pencil"),
    "connection.recoloured": Sentence(said("You gave {account} another colour"), "shapes"),
    "connection.status": Sentence(said("{account}: {status}"), "activity"),
    "access.cut": Sentence(said("You cut all access: {counts}"), "shield"),
    "access.cut-ended": Sentence(said("All access was cut"), "shield"),
    "access.stopped": Sentence(said("Reading and sending for {account} stopped"), "ban"),
    "access.news-ended": Sentence(said("{account} sends no more live updates"), "zap"),
    "access.news-go-on": Sentence(said("{account} may go on sending live updates; they are not read"), "zap"),
    "access.not-withdrawn": Sentence(said("Access to {account} is withdrawn as soon as the platform answers"), "clock"),
    "access.by-hand": Sentence(said("Access to {account} is left to be withdrawn by hand"), "hand"),
    "access.proved": Sentence(said("The old key of {account} was tried once and refused"), "shield-check"),
    "access.disproved": Sentence(said("The old key of {account} was tried once and still taken"), "shield"),
    "access.untried": Sentence(said("The old key of {account} could not be tried"), "shield"),
    "api.request": Sentence(said("{actor} sent a change to {account}"), "send", said("You sent a change to {account}")),
    "item.created": Sentence(said("{actor} created {title}"), "plus", said("You created {title}")),
    "item.updated": Sentence(said("{actor} changed {title}"), "pencil", said("You changed {title}")),
    "item.deleted": Sentence(said("{actor} deleted {title}"), "trash-2", said("You deleted {title}")),
    "outbox.queued": Sentence(said("Your change to {title} waits to be sent"), "clock"),
    "outbox.sent": Sentence(said("{title} was sent"), "circle-check"),
    "outbox.paused": Sentence(said("You paused sending"), "timer"),
    "outbox.resumed": Sentence(said("You let sending go on"), "send"),
    "outbox.undone": Sentence(said("You took back the change to {title}"), "undo-2"),
    "outbox.edited": Sentence(said("You changed {title} while it waited"), "pencil-line"),
    "outbox.discarded": Sentence(said("You discarded the change to {title}"), "x"),
    "outbox.resolved": Sentence(said("You decided about {title}"), "check"),
    "outbox.unclear": Sentence(said("It is not clear whether {title} arrived"), "hand"),
    "outbox.refused": Sentence(said("{account} did not accept {title}"), "x"),
    "outbox.merged": Sentence(said("Your change to {title} and one made at {account} go together"), "git-merge"),
    "outbox.conflict": Sentence(said("{title} was changed at {account} first"), "git-merge"),
    "sync.completed": Sentence(said("{account} was read: {counts}"), "refresh-cw"),
    "sync.failed": Sentence(said("{account} could not be read"), "refresh-cw"),
    "webhook.received": Sentence(said("{account} sent news"), "bell"),
    "webhook.duplicate": Sentence(said("{account} sent the same news again; it was not applied twice"), "copy"),
    "webhook.rejected": Sentence(said("A message that claimed to come from {account} was refused"), "shield"),
    "webhook.discarded": Sentence(said("You discarded news from {account} that had been set aside"), "x"),
    "webhook.offered": Sentence(
        said("A secret for the news of {account} came; it counts once you confirm it"), "key-round"
    ),
    "webhook.parked": Sentence(said("News from {account} could not be applied and was set aside"), "inbox"),
    "webhook.subscribed": Sentence(said("Live updates were arranged with {account}"), "zap"),
    "webhook.renewed": Sentence(said("Live updates from {account} were prolonged"), "zap"),
    "webhook.unsubscribed": Sentence(said("Live updates from {account} were ended"), "zap"),
    "webhook.added": Sentence(said("You opened an address for news from {account}"), "zap"),
    "webhook.relay-added": Sentence(said("You had {account} listen to a relay"), "zap"),
    "webhook.relay-removed": Sentence(said("{account} listens to the relay no longer"), "zap"),
    "webhook.removed": Sentence(said("You closed an address for news from {account}"), "zap"),
    "webhook.rotated": Sentence(said("You exchanged the secret of {account}’s news"), "key-round"),
    "live.ended": Sentence(said("Live updates from {account} ended: {why}"), "zap"),
    "live.hindered": Sentence(said("Live updates from {account} do not work as they should: {why}"), "zap"),
    "command.received": Sentence(said("{command} {text} from {user} at {account}"), "message-square"),
    "rule.added": Sentence(said("You made the rule “{rule}”"), "zap"),
    "rule.changed": Sentence(said("You changed the rule “{rule}”"), "zap"),
    "rule.switched-on": Sentence(said("You switched the rule “{rule}” on"), "zap"),
    "rule.switched-off": Sentence(said("You switched the rule “{rule}” off"), "zap"),
    "rule.removed": Sentence(said("You removed the rule “{rule}”"), "zap"),
    "rule.fired": Sentence(said("The rule “{rule}” made {title} for {account}"), "zap"),
    "rule.failed": Sentence(said("The rule “{rule}” could make nothing for {account}: {why}"), "zap"),
    "rate.waited": Sentence(said("{account} asked to slow down; the program waited"), "timer"),
    "audit.viewed": Sentence(said("You looked at the history"), "eye"),
    "audit.verified": Sentence(said("You checked the history: {counts}"), "shield-check"),
    "audit.differs": Sentence(said("The history is not the one that was signed last"), "shield"),
    "item.exported": Sentence(said("You exported {counts} to {file}"), "download"),
    "audit.exported": Sentence(said("You exported the history to {file}"), "download"),
    "audit.weekly": Sentence(said("The page of {week} was saved"), "file-text"),
    "audit.dropped": Sentence(
        said("{actor} removed {removed} from the history"), "trash-2", said("You removed {removed} from the history")
    ),
    "details.forgotten": Sentence(said("You had words forgotten: {counts}"), "trash-2"),
    DAMAGED: Sentence(said("This entry was damaged: it cannot be read any more"), "shield"),
    "settings.changed": Sentence(said("You changed the settings"), "settings"),
    "lock.set": Sentence(said("You set a passphrase that locks the window"), "lock"),
    "lock.taken-away": Sentence(said("You took the lock of the window away"), "lock"),
    "lock.refused": Sentence(said("Somebody typed another passphrase at the locked window"), "shield"),
    "lock.forgotten": Sentence(said("Somebody said that the passphrase of the window is forgotten"), "lock"),
    "lock.gone": Sentence(said("The lock of the window went away: its passphrase was forgotten"), "lock"),
    "keys.moved": Sentence(said("The keys now live in {home}"), "key-round"),
    "keys.destroyed": Sentence(said("The keys of {account} were destroyed"), "key-round"),
    "keys.kept": Sentence(said("The keys of {account} stay sealed until access is withdrawn"), "key-round"),
    "keys.given-up": Sentence(
        said("You gave up the keys in {home}; their accounts ask you to sign in again"), "key-round"
    ),
    "storage.damaged": Sentence(said("The data file was found damaged"), "hard-drive"),
    "storage.recovered": Sentence(
        said("You went on with the copy of {day}, because the data file was damaged; that file is kept as {file}"),
        "hard-drive",
    ),
    "storage.backed-up": Sentence(said("You made a backup: {file}"), "hard-drive"),
    "storage.restored": Sentence(
        said("You brought the backup {file} back: what began on {from} goes on on {to}"), "hard-drive"
    ),
    "log.begun": Sentence(said("You had a detailed log of {account} kept for 15 minutes"), "file-text"),
    "support.saved": Sentence(said("You saved a support file: {file}"), "file-text"),
    "support.stopped": Sentence(said("A support file was stopped: a stored secret stood in it"), "shield"),
    "storage.copy-failed": Sentence(said("Today’s safety copy could not be made"), "hard-drive"),
    "clock.jumped": Sentence(said("The clock of this computer was set"), "clock"),
    "gap.recorded": Sentence("{gap}", "moon"),
    "gap.caught-up": Sentence(said("{account} was caught up with: {caught}"), "refresh-cw"),
}
CALLS = {
    "sign in": Sentence(
        said("{actor} asked {account} for the keys of a sign-in"),
        "send",
        said("You asked {account} for the keys of a sign-in"),
    ),
    "ask for a code": Sentence(
        said("{actor} asked {account} for a code to sign in with"),
        "send",
        said("You asked {account} for a code to sign in with"),
    ),
    "withdraw access": Sentence(
        said("{actor} asked {account} to withdraw access"), "send", said("You asked {account} to withdraw access")
    ),
}
"""Calls that are no change of an item, by their purpose."""
QUEUED = {
    "create": Sentence(said("Your new {title} waits to be sent"), "clock"),
    "delete": Sentence(said("Your deletion of {title} waits to be sent"), "clock"),
}
"""Changes that wait, by what they do."""
STATES = {
    "connected": Sentence(said("{account} answers again"), "activity"),
    "busy": Sentence(said("{account} asked to wait"), "activity"),
    "offline": Sentence(said("{account} could not be reached"), "activity"),
    "sign in needed": Sentence(said("{account} needs you to sign in again"), "activity"),
    "access removed": Sentence(said("{account} took the access away"), "activity"),
    "turned off": Sentence(said("You turned off {account}"), "activity"),
    "turned on": Sentence(said("You turned on {account}"), "activity"),
}
"""What became of an account, by its new state."""
ENDINGS = {
    "refused": Sentence(said("You did not allow the sign-in to {account}"), "ban"),
    "cancelled": Sentence(said("You stopped the sign-in to {account}"), "ban"),
    "timed-out": Sentence(said("Nobody finished the sign-in to {account} in time"), "ban"),
    "wrong-account": Sentence(said("Somebody else than {account} signed in, and was not taken"), "ban"),
}
"""Sign-ins that did not happen, by their error."""
RENAMED = Sentence(said("{actor} renamed {before} to {title}"), "pencil", said("You renamed {before} to {title}"))
CHANGED = Sentence(
    said("{actor} changed {title}: {field} from {old} to {new}"),
    "pencil",
    said("You changed {title}: {field} from {old} to {new}"),
)
UNKNOWN = Sentence(said("{actor}: {action}"), "circle-dot")
"""What a newer version wrote."""
YOU = said(
    "You ",
    "cut off from “You created {title}” and the like, so that “Created an item” is left:"
    " write what those sentences begin with in your language, like “Sie haben ”",
)
