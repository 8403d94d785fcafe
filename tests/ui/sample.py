"""A made-up morning: what the pictures show."""

from dataclasses import replace

from PySide6.QtCore import Qt

from connector_app.ui.columns import USUAL
from connector_app.ui.records import AccountRow, ActivityRow, ItemRow, OutboxRow, sentence
from connector_app.ui.row_model import RowModel

SLACK = AccountRow("c1", "Slack – Acme", "slack", "plum", "connected", "2 min ago")
GITHUB = AccountRow("c2", "GitHub – home", "github", "slate", "connected", "2 min ago")
NOTION = AccountRow("c3", "Notion – Acme", "notion", "clay", "connected", "just now")
WORK = AccountRow("c4", "Google – Work", "google", "sky", "sign-in-needed", "07:10")
HOME = AccountRow("c5", "Google – Home", "google", "moss", "offline", "since 07:02")
MICROSOFT = AccountRow("c6", "Microsoft – Acme", "microsoft", "sea", "busy", "will retry 14:05")
DISCORD = AccountRow("c7", "Discord – Book club", "discord", "rose", "off", "by you")
PRACTICE = AccountRow("c9", "Practice account", "practice", "sand", "connected", "pretend")
CONNECTING = AccountRow("c10", "GitHub", "github", "slate", "connecting", "4:31 left", is_note_ticking=True)
ACCOUNTS = (SLACK, GITHUB, NOTION, WORK, HOME, MICROSOFT, DISCORD, PRACTICE)
FEWER = (SLACK, WORK, HOME, MICROSOFT, DISCORD, PRACTICE)


def _item(key, icon, kind, title, account, changed, **more):
    return ItemRow(key, title, kind, account.name, changed, icon, account.ribbon, **more)


NOT_SENT = {"state": "Not sent", "spoken_state": "Not sent", "role": "bad", "shape": "octagon", "action": "Try again"}
WAITING = {"state": "Waiting", "spoken_state": "Waiting", "role": "wait", "shape": "clock"}
NOT_CHECKED = {"state": "Not checked", "spoken_state": "Not checked", "role": "ask", "shape": "triangle"}
SENDING = {"state": "Being sent", "spoken_state": "Being sent", "role": "ink", "shape": "arc"}
PENDING = {
    "state": "Sent in 8 s",
    "spoken_state": "Waiting to be sent",
    "role": "ink",
    "shape": "clock",
    "share_left": 0.8,
}

ITEMS = (
    _item("i1", "file-text", "Page", "Launch plan", NOTION, "5 min ago", **PENDING),
    _item("i2", "circle-dot", "Issue", "Sign-in button does nothing on small screens", GITHUB, "12 min ago"),
    _item("i3", "message-square", "Message", "Standup moves to 9:30 from Monday", SLACK, "26 min ago", **SENDING),
    _item("i4", "git-pull-request", "Pull request", "Show the account name in every reminder", GITHUB, "1 h ago"),
    _item("i5", "calendar", "Event", "Dentist", HOME, "1 h ago"),
    _item("i6", "message-square", "Message", "Can someone look at the invoice template?", SLACK, "2 h ago", **NOT_SENT),
    _item("i7", "file-text", "Page", "Interview notes, second round", NOTION, "3 h ago"),
    _item("i8", "mail", "Mail", "Offer for the new office chairs", MICROSOFT, "3 h ago", **WAITING),
    _item("i9", "circle-dot", "Issue", "Export forgets the second time zone", GITHUB, "4 h ago"),
    _item("i10", "calendar", "Event", "Quarterly review", WORK, "as of 07:10", **NOT_CHECKED),
    _item("i11", "file-text", "Page", "Questions for the accountant", NOTION, "yesterday"),
    _item("i12", "shapes", "Card", "Water the pretend plants", PRACTICE, "yesterday", is_practice=True),
    _item("i13", "git-pull-request", "Pull request", "Say which permission is missing", GITHUB, "yesterday"),
    _item("i14", "message-square", "Message", "Photos from the summer party are here", SLACK, "Friday"),
)


def _entry(key, time, icon, account, words, outcome="", role="text_3", known="done here"):
    return ActivityRow(key, "entry", words, time, icon, account.name, account.ribbon, outcome, role, known)


ACTIVITY = (
    ActivityRow("d1", "day", sentence("Today, Friday 20 June")),
    _entry("a1", "10:02", "pencil", NOTION, sentence("You renamed {a} to {b}", a="Launch plan v1", b="Launch plan")),
    _entry(
        "a2",
        "09:48",
        "circle-check",
        GITHUB,
        sentence("Somebody at GitHub closed {a}", a="Export forgets the time zone"),
        known="signed delivery",
    ),
    _entry(
        "a3",
        "08:31",
        "x",
        SLACK,
        sentence("Slack did not accept {a}", a="Can someone look at the invoice template?"),
        "Could not be sent",
        "bad",
        "the platform’s answer",
    ),
    _entry(
        "a4",
        "07:10",
        "lock",
        WORK,
        sentence("The sign-in for {a} ended after seven days", a="Google – Work"),
        "Sign in needed",
        "ask",
        "the platform’s answer",
    ),
    ActivityRow(
        "fold 41 45", "fold", sentence("You looked at the history 3 times and verified it once"), "07:09", "eye"
    ),
    ActivityRow(
        "g1",
        "gap",
        sentence("This computer was asleep, 19 June, 23:10 to 20 June, 07:08"),
        note="Caught up: 14 changes. Possibly missed: what came and went meanwhile.",
    ),
    ActivityRow("d2", "day", sentence("Yesterday, Thursday 19 June")),
    _entry("a5", "17:20", "plus", NOTION, sentence("You created {a}", a="Questions for the accountant")),
    _entry(
        "a6",
        "16:05",
        "message-square",
        GITHUB,
        sentence("Somebody at GitHub commented on {a}", a="Show the account name in every reminder"),
        known="read afterwards",
    ),
    _entry("a7", "15:44", "ban", DISCORD, sentence("You turned off {a}", a="Discord – Book club")),
    _entry("a8", "11:12", "calendar", WORK, sentence("A colleague moved {a} to Tuesday, 10:00", a="Quarterly review")),
)

OUTBOX = (
    OutboxRow(
        "o1",
        sentence("Send the message {a}", a="Can someone look at the invoice template?"),
        "Slack did not answer clearly. It may have arrived.",
        SLACK.name,
        "needs-you",
        action="Decide…",
    ),
    OutboxRow(
        "o2",
        sentence("Rename {a} to {b}", a="Launch plan v1", b="Launch plan"),
        "Nothing has left this computer yet",
        NOTION.name,
        "waiting",
        action="Undo",
        action_note="8 s",
        share_left=0.8,
    ),
    OutboxRow(
        "o3",
        sentence("Add the label {a} to {b}", a="design", b="Sign-in button does nothing"),
        "Talking to GitHub, first attempt",
        GITHUB.name,
        "sending",
    ),
    OutboxRow(
        "o4",
        sentence("Move {a} to {b}", a="Offer for the new office chairs", b="Purchases"),
        "Microsoft 365 asked us to slow down",
        MICROSOFT.name,
        "waiting-until",
        "Waiting until 14:05",
        "Cancel",
    ),
    OutboxRow(
        "o5",
        sentence("Close {a}", a="Export forgets the time zone"),
        "Sent 09:47, seen at GitHub 09:48",
        GITHUB.name,
        "done",
        action="Show item",
    ),
    OutboxRow(
        "o6",
        sentence("Create the event {a} on 2 July, 08:15", a="Dentist"),
        "Sent 09:10, seen at Google 09:10",
        HOME.name,
        "done",
        action="Show item",
    ),
)

DAYS = (
    (3, 12, 0),
    (5, 21, 0),
    (2, 18, 1),
    (0, 4, 0),
    (0, 6, 0),
    (6, 24, 0),
    (8, 19, 0),
    (4, 27, 0),
    (7, 22, 3),
    (5, 16, 0),
    (1, 5, 0),
    (0, 3, 0),
    (9, 26, 0),
    (6, 31, 0),
    (4, 18, 0),
    (7, 23, 2),
    (3, 20, 0),
    (1, 6, 0),
    (0, 7, 0),
    (5, 22, 0),
    (4, 11, 1),
)

WIDTHS = {i: column.width for i, column in enumerate(USUAL) if i}
WIDEST = {i: column.most for i, column in enumerate(USUAL) if column.most}
ACCOUNT = 1


class ColumnRows(RowModel):
    """Items, those of the morning, in these columns: each says its cell."""

    def __init__(self, columns=USUAL, items=ITEMS):
        super().__init__()
        self.columns = columns
        told = (("where", "acme/reminder"), ("created", "3 March"), ("read", "2 min ago"))
        self.set_rows([replace(item, more=told) for item in items])

    def columnCount(self, _parent=None):
        return len(self.columns)

    def headerData(self, section, way, role=Qt.ItemDataRole.DisplayRole):
        is_head = way == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole
        return self.columns[section].name if is_head else None

    def data(self, index, role=Qt.ItemDataRole.DisplayRole):
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return self.rows[index.row()].said(self.columns[index.column()].key)
        return super().data(index, role)
