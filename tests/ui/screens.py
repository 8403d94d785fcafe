"""Every screen with a made-up morning on it: for the gallery, and for the tests that walk through all of them."""

from types import SimpleNamespace

from connector_app.model.attention import Cause, Need
from connector_app.model.failure import Problem
from connector_app.model.item import Choice as Option
from connector_app.model.item import Field
from connector_app.model.ways_in import MachineClient, Setup, SetupStep
from connector_app.providers.google import PROVIDER as GOOGLE
from connector_app.providers.slack.cards import PASTED
from connector_app.services.clients import Way
from connector_app.ui.frame import Frame
from connector_app.ui.pages import errands
from connector_app.ui.pages.ways import show_permissions
from connector_app.ui.records import PlatformRow, sentence
from connector_app.ui.row_model import RowModel
from connector_app.ui.states import ACCOUNT_STATES, OUTBOX_STATES
from connector_app.ui.tokens import RIBBONS, TYPE
from connector_app.ui.views import endings
from connector_app.ui.views.access import AccessView
from connector_app.ui.views.activity import ActivityView
from connector_app.ui.views.attention import AttentionView, NeedRow
from connector_app.ui.views.credentials import CredentialsView
from connector_app.ui.views.ending import Act, EndingView, of_lesson
from connector_app.ui.views.first_start import FirstStart
from connector_app.ui.views.item_details import Details, ItemDetails
from connector_app.ui.views.item_form import ItemForm
from connector_app.ui.views.items import EMPTY_NOTHING_CONNECTED, ItemsView, nothing_matches
from connector_app.ui.views.keychain import KeychainView
from connector_app.ui.views.outbox import Decision, DecisionPanel, OutboxView, Side
from connector_app.ui.views.removal import RemovalView
from connector_app.ui.views.waiting import AGREEING, WaitingView, connect_steps
from connector_app.ui.widgets.button import Button
from connector_app.ui.widgets.choose import Radio, Switch
from connector_app.ui.widgets.field import FormField, Input, SearchField
from connector_app.ui.widgets.filter import Filter
from connector_app.ui.widgets.flow import Flow
from connector_app.ui.widgets.layout import column, holder, row
from connector_app.ui.widgets.marks import Mark, tile
from connector_app.ui.widgets.panels import StatusBadge, Step
from connector_app.ui.widgets.surface import Surface
from connector_app.ui.widgets.text import Paragraph
from connector_app.words import attention
from tests.ui import sample
from tests.ui.broken import crash
from tests.ui.settings.screens import SETTINGS_SCREENS

PLATFORMS = (
    PlatformRow("practice", "Practice account", "Try everything with pretend things", "Nothing leaves this computer"),
    PlatformRow("github", "GitHub", "Issues and repositories"),
    PlatformRow("slack", "Slack", "Messages in your channels"),
    PlatformRow("notion", "Notion", "Pages and databases you share"),
    PlatformRow("google", "Google Workspace", "Tasks, calendar and files", "3 minutes of set-up once"),
    PlatformRow("microsoft", "Microsoft 365", "Tasks, calendar and files"),
    PlatformRow("discord", "Discord", "Servers and channels you joined", "3 minutes of set-up once"),
    PlatformRow("zapier", "Zapier", "Start your Zaps, see what they did"),
)
FIELDS = (
    Field("title", "Title", required=True, longest=200),
    Field("description", "Description", "text"),
    Field("status", "Status", "choice", choices=(Option("open", "Open"), Option("closed", "Closed")), default="open"),
    Field("tags", "Tags", "tags", most=10),
    Field("assignee", "Who should do it"),
)


def main_frame(theme, accounts=sample.ACCOUNTS, *, items=None, banner=True):
    """Return the frame with its three tabs filled."""
    frame = Frame(theme)
    frame.set_accounts(accounts)
    rows = sample.ColumnRows()
    frame.items = items or ItemsView(theme)
    frame.items.set_model(rows)
    frame.items.table.show_sorting(2, is_descending=True)
    for which, words in (("account", "Slack – Acme"), ("kind", "Issue"), ("status", "Open")):
        frame.items.set_filter(which, ((words, words),))
    entries = RowModel()
    entries.set_rows(sample.ACTIVITY)
    frame.activity = ActivityView(theme)
    frame.activity.set_model(entries)
    frame.activity.set_chart(
        "Last 21 days",
        "428 entries",
        sample.DAYS,
        ("31 May", "10 June", "Today"),
        "Activity of the last 21 days: 428 entries, 7 did not work, busiest on 13 June",
    )
    frame.activity.set_proof(
        "Unbroken since 3 March, 08:05, 4,182 entries in all accounts",
        "4,120 of them are sealed with a signature, compared with the note of it in your computer’s safe.",
    )
    frame.activity.set_export_count(4182)
    changes = RowModel()
    changes.set_rows(sample.OUTBOX)
    frame.outbox = OutboxView(theme)
    frame.outbox.set_model(changes)
    frame.outbox.show_table()
    frame.models = (rows, entries, changes)
    frame.add_tab_page("Items", frame.items, frame.items.tools)
    frame.add_tab_page("Activity", frame.activity, frame.activity.tools)
    frame.add_tab_page("Outbox", frame.outbox, frame.outbox.tools)
    frame.set_count("Outbox", 4, "4 changes are waiting to be sent")
    if banner:
        frame.set_banner(
            "Google – Work",
            "Sign-in ended this morning. Google ends test sign-ins after seven days.",
            "Sign in to Google – Work",
            "Sign in",
        )
    frame.status.set_words(("5 of 7 accounts up to date", "checked 2 min ago", "4 changes in the outbox"), 5 / 7)
    frame.status.set_undo("Undo", "(8 s)")
    return frame


def details(theme):
    panel = ItemDetails(theme)
    panel.show_item(
        Details(
            "i1",
            "Launch plan",
            "Page",
            "Notion – Acme",
            "notion",
            "Notion",
            facts=(
                ("Changed", "Today, 10:02, by you"),
                ("Owner", "You"),
                ("In", "Product · Spring"),
                ("You may", "Read and change"),
            ),
            has_link=True,
            before_removal="“Delete” acts as Ada in Product at Notion. Everyone in the workspace can see it. For 10"
            " seconds you can undo it.",
            pending="New name sent in 8 s",
            pending_action="Undo",
            history=(
                ("10:02", "You renamed it"),
                ("Yesterday", "A colleague edited it at Notion"),
                ("12 June", "You shared it"),
                ("3 March", "Seen for the first time"),
            ),
        )
    )
    return panel


def items(theme):
    frame = main_frame(theme)
    frame.items.table.choose("i1")
    frame.set_panel(details(theme))
    return frame


def items_syncing(theme):
    frame = main_frame(theme, (sample.PRACTICE,), banner=False)
    frame.items.set_progress("Reading Practice account, 128 items so far")
    frame.items.search.filters["status"].choose("Open")
    frame.items.table.choose("i12")
    panel = ItemDetails(theme)
    panel.show_item(
        Details(
            "i12",
            "Water the pretend plants",
            "Card",
            "Practice account",
            "practice",
            "Practice platform",
            "shapes",
            facts=(("Status", "Open"), ("Changed", "Yesterday, 17:20")),
            body="Twice a week.\nThe fern likes it more often.",
            why_no_edit="This account was connected to read only.",
            pending="Not sent: the platform refused the title.",
            pending_action="Try again",
            pending_ground="bad",
            history=(("Yesterday", "Seen for the first time"),),
        )
    )
    frame.set_panel(panel)
    return frame


def nothing_found(theme):
    frame = main_frame(theme, banner=False)
    frame.items.search.field.setText("invoice tempalte")
    frame.items.show_empty(*nothing_matches("invoice tempalte", "Looked through 128 items in 7 accounts."))
    return frame


def nothing_connected(theme):
    frame = main_frame(theme, (), banner=False)
    frame.items.show_empty(*EMPTY_NOTHING_CONNECTED)
    frame.status.set_words(("Nothing is connected yet",))
    frame.status.set_undo("")
    return frame


def activity(theme):
    frame = main_frame(theme, banner=False)
    frame.show_tab("Activity")
    return frame


def outbox(theme):
    frame = main_frame(theme, banner=False)
    frame.show_tab("Outbox")
    frame.outbox.table.choose("o1")
    panel = DecisionPanel(theme)
    panel.show_decision(
        Decision(
            "o1",
            "Did this message arrive?",
            "The connection broke after Slack had received it and before Slack answered. To send it again might post "
            "it twice.",
            (
                ("What you wanted to send, 08:31", "“Can someone look at the invoice template?”"),
                (
                    "What we found in #finance, 08:33",
                    "No message with these words. The newest one there is from 08:12.",
                ),
            ),
            (
                Act("send", "Send it again", "primary"),
                Act("done", "It arrived, mark as done"),
                Act("discard", "Don’t send it", "quiet"),
            ),
        )
    )
    frame.set_panel(panel)
    return frame


def conflict(theme):
    frame = main_frame(theme, banner=False)
    frame.show_tab("Outbox")
    frame.outbox.table.choose("o1")
    panel = DecisionPanel(theme)
    panel.show_decision(
        Decision(
            "o1",
            "Launch plan",
            "It was changed at Notion – Acme while yours was on its way. Nothing was overwritten.",
            (("Also changed at Notion – Acme", "Status, Tags. That stays, whatever you choose."),),
            (
                Act("mine", "Keep mine", "primary"),
                Act("theirs", "Keep what is there"),
                Act("discard", "Discard mine", "quiet"),
            ),
            facts=(("Made", "Today, 10:02"), ("Tried", "once"), ("Last answer", "Somebody changed it first")),
            sides=(
                Side("Title", "Launch plan", "Launch plan, final version"),
                Side("Description", "In May, with the new logo and the short film.", "(empty)"),
            ),
        )
    )
    frame.set_panel(panel)
    return frame


def outbox_paused(theme):
    frame = main_frame(theme, banner=False)
    frame.show_tab("Outbox")
    frame.outbox.set_paused(is_paused=True)
    panel = DecisionPanel(theme)
    panel.show_decision(
        Decision(
            "o4",
            "Offer for the new office chairs",
            "The platform asked to slow down. It goes on by itself; you need not do anything.",
            (("What you meant", "List: Purchases"),),
            (Act("send", "Send now", "primary"), Act("change", "Change"), Act("discard", "Discard", "quiet")),
            "waiting-until",
            "Waiting until 14:05",
            facts=(
                ("Made", "Today, 09:40"),
                ("Tried", "3 times"),
                ("Next try", "at 14:05"),
                ("Last answer", "The platform asked to slow down"),
            ),
        )
    )
    frame.set_panel(panel)
    return frame


def form(theme):
    frame = items(theme)
    card = ItemForm(theme, "github", "New issue", "Create issue")
    card.set_accounts((("c2", "GitHub – home", "github"), ("c9", "Practice account", "practice")), "c2")
    card.set_fields(
        FIELDS,
        {
            "title": "Reminders arrive twice after the computer wakes up",
            "description": "Seen on Tuesday and again today. The second one comes about a minute later.",
            "assignee": "marc",
        },
    )
    card.set_problems((Problem("assignee", "Nobody in acme/reminder is called “marc”."),))
    card.set_outcome(
        sentence(
            "{who} creates the issue {title} in {place} at GitHub. Everyone who can see the repository can see it. "
            "Later you can still take it away: “Close”.",
            who="mara",
            title="Reminders arrive twice after the computer wakes up",
            place="acme/reminder",
        )
    )
    card.set_later("Sent after 10 seconds, until then you can undo.")
    frame.show_form(card)
    return frame


def practice_form(theme):
    frame = main_frame(theme, (sample.PRACTICE,), banner=False)
    card = ItemForm(theme, "practice", "New item", "Create item")
    card.set_fields(FIELDS[:4])
    card.set_outcome(sentence("A new item appears in {where}.", where="Practice account"))
    card.set_later("Sent after 10 seconds, until then you can undo.")
    frame.show_form(card)
    return frame


def adding(theme, page, accounts=sample.FEWER, chosen=""):
    frame = main_frame(theme, accounts, banner=False)
    frame.status.set_words(())
    frame.status.set_undo("")
    frame.show_page(page)
    if chosen:
        frame.choose_account(chosen)
    else:
        frame.accounts.choose_none()
    return frame


def first_start(theme):
    view = FirstStart(theme)
    view.set_platforms(PLATFORMS)
    frame = Frame(theme)
    frame.show_whole(view)
    return frame


def add_account(theme):
    view = FirstStart(theme, is_first=False)
    view.set_platforms(PLATFORMS)
    return adding(theme, view)


def access(theme):
    view = AccessView(theme, "github", "GitHub")
    view.set_ways((("oauth", "In your browser"), ("token", "With a key of your own")))
    view.set_permissions(
        (
            ("See your projects, issues and pull requests", "See comments and who wrote them"),
            ("Change, create or delete anything", "See your password or payment details"),
        ),
        (
            ("Create, edit and close issues", "Write comments in your name"),
            ("Delete projects or change their members", "See your password or payment details"),
        ),
        "repo, read:user",
    )
    view.set_note(
        "Your browser opens next. GitHub’s own question will sound wider, because it has no smaller permission to "
        "offer. This program does not use the rest."
    )
    return adding(theme, view)


def access_in_parts(theme):
    view = AccessView(theme, GOOGLE.id, GOOGLE.name)
    view.groups_changed.connect(lambda: show_permissions(view, GOOGLE, Way("oauth")))
    view.set_groups([(group.id, group.name) for group in GOOGLE.choices])
    view._ticks["calendar"].setChecked(False)
    view.set_note("Your browser opens next, with Google Workspace’s own question.")
    return adding(theme, view)


SLACK_SETUP = Setup(
    steps=(
        SetupStep("Open the list of your apps and press “Create New App”.", link="https://api.slack.com/apps"),
        SetupStep(
            "Under “OAuth & Permissions”, add this address to the redirect addresses.",
            copy="http://localhost:47811/callback/slack",
        ),
        SetupStep("Under “Basic Information”, copy the client id and paste it here."),
    ),
    id_example="1234567890.1234567890",
)


def errand_platform():
    """Return a platform with every way there is, as far as the pages look at it."""
    return SimpleNamespace(
        id="slack",
        name="Slack",
        from_file=False,
        setup=SLACK_SETUP,
        oauth=SimpleNamespace(needs_secret=True),
        device=None,
        pasted=PASTED,
        machine=MachineClient({}, (SetupStep("Copy both.", link="https://zapier.com/app/settings"),), True),
    )


def set_up(theme):
    errand = errands.set_up(errand_platform(), ("client_id",))
    view = CredentialsView(theme, "slack", "Slack", errand)
    view.set_problems(
        [Problem("client_id", "This does not look right. The client id looks like 1234567890.1234567890")]
    )
    return adding(theme, view)


def own_key(theme):
    return adding(theme, CredentialsView(theme, "slack", "Slack", errands.own_key(errand_platform())))


def machine(theme):
    view = CredentialsView(theme, "zapier", "Zapier", errands.machine(errand_platform()))
    view.set_problems([], "Zapier did not answer. Try again in a moment.")
    return adding(theme, view)


def waiting_code(theme):
    view = WaitingView(theme, "github", "GitHub", "device")
    view.set_steps(connect_steps("GitHub", AGREEING, method="device"))
    view.set_code("WDJB-MJHT", "github.com/login/device")
    view.set_time_left(600, 900)
    return adding(theme, view)


def waiting(theme):
    view = WaitingView(theme, "github", "GitHub")
    view.set_steps(
        connect_steps(
            "GitHub", AGREEING, "GitHub will ask whether this program may see your projects. Choose “Authorize”."
        )
    )
    view.set_time_left(271, 300)
    return adding(theme, view, (*sample.FEWER, sample.CONNECTING), "c10")


def waiting_paste(theme):
    view = WaitingView(theme, "notion", "Notion")
    view.set_steps(connect_steps("Notion", AGREEING))
    view.set_time_left(131, 300)
    view.set_paste_error("This address does not hold an answer for this sign-in. Copy the whole address.")
    view.set_copied(True)
    return adding(theme, view)


def needs_you(theme):
    """Return the list of all that needs somebody, and the strip that leads to it."""
    frame, view = main_frame(theme), AttentionView(theme)
    names = {"c1": "Slack – Acme", "c2": "GitHub – home", "c4": "Google – Work"}
    rows = []
    for need in (
        Need(Cause.KEYS, detail="keychain-locked"),
        Need(Cause.SIGN_IN, "c4"),
        Need(Cause.UNCLEAR, "c2", 3),
        Need(Cause.REFUSED, "c1", 500),
        Need(Cause.PARKED, "c1", 12),
    ):
        told = attention.told(need, names.get(need.connection, ""))
        look = ("bad", "octagon") if need.cause is Cause.REFUSED else ("ask", "triangle")
        since = "" if need.cause is Cause.KEYS else "07:10"
        rows.append(NeedRow(need.key, told.who, told.sentence, told.action, since, *look))
    view.set_needs(rows)
    frame.set_needs(len(rows))
    frame.show_page(view)
    return frame


def nothing_needs_you(theme):
    frame = main_frame(theme, banner=False)
    frame.set_needs(2)
    frame.show_page(AttentionView(theme))
    return frame


def keychain(theme):
    return adding(theme, KeychainView(theme))


def keychain_known(theme):
    return adding(theme, KeychainView(theme, is_known=True))


def keychain_held(theme):
    view = KeychainView(theme)
    view.offer_giving_up("Your keys were put away in the macOS keychain. While they are, no other place can be chosen.")
    return adding(theme, view)


def removal(theme):
    view = RemovalView(theme, "practice", "Practice account", "Practice platform")
    view.set_sentences(
        "This program stops reading and changing things in this account, and 2 changes that wait are dropped.",
        "The history of what was done stays. The copies of 128 items on this computer go.",
        "The practice platform forgets that it allowed this program.",
    )
    return adding(theme, view)


def removal_done(theme):
    view = RemovalView(theme, "slack", "Slack – Acme", "Slack")
    view.show_result(
        (
            Step("Stopped reading and sending", "done"),
            Step("Withdraw access at Slack", "now", "Slack did not answer. Access is withdrawn as soon as it does."),
            Step("Destroy the keys", "next", "The keys stay sealed until access is withdrawn."),
            Step("Removed 128 items from this computer", "done"),
        ),
        "Not every step worked yet. The rest is done as soon as it can. The history stays.",
        is_complete=False,
        waits_for_platform=True,
    )
    return adding(theme, view)


def made_endings():
    name = "GitHub"
    return {
        "connected": endings.connected(
            name, "anna@acme.example at Acme", 128, "The account was saved. Its key is in the keychain of your desktop."
        ),
        "nothing-shared": endings.nothing_shared(
            "Notion",
            "you@acme.example at Acme",
            (
                sentence("Open the Notion page you would like to see here."),
                sentence("Press {dots} at the top right and choose {menu}.", dots="•••", menu="Connections"),
                sentence("Pick {app}. Pages inside that page come along.", app="Connector Manager"),
            ),
        ),
        "refused": endings.refused(name),
        "of-lesson": of_lesson(endings.refused("Practice account")),
        "cancelled": endings.cancelled(name),
        "timed-out": endings.timed_out(name),
        "port-taken": endings.port_taken(name, "Ports 47811, 47812 and 47813 are in use."),
        "browser": endings.browser_not_opened(name),
        "keychain-locked": endings.keychain_locked(name, "org.freedesktop.Secret.Error.IsLocked"),
        "keychain-hung": endings.keychain_hung(name),
        "keychain-absent": endings.keychain_absent(name),
        "keychain-changed": endings.keychain_changed(name, "GNOME Keyring", "KWallet"),
        "keychain-lost": endings.keychain_changed(name, "the macOS keychain", "the macOS keychain"),
        "platform-down": endings.platform_down(name),
        "clock": endings.clock_wrong(name, -420),
        "wrong-account": endings.wrong_account(name, "anna", "bert"),
        "already-there": endings.already_there(name, "anna"),
        "state-mismatch": endings.state_mismatch(name),
        "platform-error": endings.platform_error(name),
        "storage": endings.storage(name, "The disk is full."),
        "approval": endings.approval_needed(name),
    }


def ending(theme, kind):
    others = {"nothing-shared": ("notion", "Notion"), "of-lesson": ("practice", "Practice account")}
    platform, name = others.get(kind, ("github", "GitHub"))
    return adding(theme, EndingView(theme, platform, f"Connect {name}", ENDINGS[kind]))


ENDINGS = made_endings()


def parts(theme):
    """Return the specimen: every state, button and field beside its name."""

    def group(title, *things):
        return Surface(
            theme,
            "card",
            column(Paragraph(theme, title, "caption", "text_3"), 6, *things, None, gap=10, margins=(20, 16, 20, 18)),
        )

    def flow(*things):
        made = Flow()
        for thing in things:
            made.addWidget(thing)
        return made

    off = Button(theme, "Not yet possible")
    off.setEnabled(False)
    ringed, ringed_primary = Button(theme, "Reached by keyboard"), Button(theme, "Primary, reached", "primary")
    ringed.is_ringed = ringed_primary.is_ringed = True
    wrong = FormField(theme, "Project", Input(theme, "acme/remindr"))
    wrong.set_error("There is no project of this name.")
    on = Switch(theme, "On")
    on.setChecked(True)
    chosen = Filter(theme, "Kind")
    chosen.set_options((("issue", "Issue"),))
    chosen.choose("issue")
    radio = Radio(theme, "One of several")
    radio.setChecked(True)
    swatches = flow(*(_swatch(theme, role) for role in type(theme.roles).__dataclass_fields__))
    ribbons = flow(*(_swatch(theme, name) for name in RIBBONS))
    states = [StatusBadge(theme, look) for look in ACCOUNT_STATES.values()]
    sends = [StatusBadge(theme, look) for look in OUTBOX_STATES.values()]
    left = column(group("Account states", *states), group("Outbox states", *sends), None, gap=14)
    types = [Paragraph(theme, f"{name.capitalize()} {face.size}", name) for name, face in TYPE.items()]
    middle = column(
        group("Type", *types),
        group("Colour roles", holder(swatches)),
        group("Account colours", holder(ribbons)),
        None,
        gap=14,
    )
    kinds = flow(
        Button(theme, "Primary", "primary"),
        Button(theme, "Secondary"),
        Button(theme, "Quiet", "quiet"),
        Button(theme, "Link", "link"),
        Button(theme, "Delete", "danger", "trash-2"),
        Button(theme, "With icon", "secondary", "copy"),
        off,
        ringed,
        ringed_primary,
        Filter(theme, "Account"),
        chosen,
    )
    fields = group(
        "Fields",
        FormField(theme, "Name", Input(theme, "you@acme.example")),
        wrong,
        SearchField(theme, "Search items"),
        row(on, Switch(theme, "Off"), None),
        holder(column(radio, Radio(theme, "Another"), gap=2)),
    )
    tiles = group("Tiles", holder(flow(*(tile(theme, p.id) for p in PLATFORMS), tile(theme, "linear", 30, "Linear"))))
    right = column(group("Buttons", holder(kinds)), fields, tiles, None, gap=14)
    page = column(row((left, 3), (middle, 3), (right, 4), gap=14), None, margins=(30, 24, 30, 24))
    return Surface(theme, "canvas", page)


def _swatch(theme, role):
    def draw(p, r):
        p.setPen(theme.colour("edge"))
        p.setBrush(theme.colour(role))
        p.drawRoundedRect(r.adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)

    return Mark(theme, 24, draw, role)


SCREENS = {
    "first-start": first_start,
    "add-account": add_account,
    "access": access,
    "access-in-parts": access_in_parts,
    "waiting": waiting,
    "waiting-paste": waiting_paste,
    "waiting-code": waiting_code,
    "set-up": set_up,
    "own-key": own_key,
    "machine": machine,
    "items": items,
    "items-practice": items_syncing,
    "nothing-found": nothing_found,
    "nothing-connected": nothing_connected,
    "activity": activity,
    "outbox": outbox,
    "outbox-conflict": conflict,
    "outbox-paused": outbox_paused,
    "form": form,
    "form-practice": practice_form,
    "keychain": keychain,
    "keychain-known": keychain_known,
    "keychain-held": keychain_held,
    "needs-you": needs_you,
    "nothing-needs-you": nothing_needs_you,
    "crash": crash,
    "removal": removal,
    "removal-done": removal_done,
    **SETTINGS_SCREENS,
    **{f"ending-{kind}": (lambda theme, kind=kind: ending(theme, kind)) for kind in ENDINGS},
    "parts": parts,
}
