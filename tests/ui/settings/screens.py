"""The sections of the settings as pictures: one line here for each section."""

from functools import partial

from connector_app.model.freshness import Freshness
from connector_app.model.item import Field
from connector_app.model.support import Draft, Part, Searched
from connector_app.ui.frame import Frame
from connector_app.ui.records import sentence
from connector_app.ui.views.lessons import LessonsView
from connector_app.ui.views.lock import LockView
from connector_app.ui.views.news import Aside, NewsView, Source, Ways
from connector_app.ui.views.settings.cutting import CutRow
from connector_app.ui.views.settings.general import GeneralSection
from connector_app.ui.views.settings.help import HelpSection
from connector_app.ui.views.settings.network import NetworkSection
from connector_app.ui.views.settings.notifications import NotificationsSection
from connector_app.ui.views.settings.platforms import PlatformLine, PlatformsSection
from connector_app.ui.views.settings.rule_form import RuleForm, TrialLine
from connector_app.ui.views.settings.rules import RuleLine, RulesSection
from connector_app.ui.views.settings.safety import SafetySection
from connector_app.ui.views.settings.sign_ins import SignInRow
from connector_app.ui.views.settings.storage import StorageSection
from connector_app.ui.views.settings.view import SettingsView
from connector_app.ui.widgets.panels import Step
from connector_app.words import support
from connector_app.words.freshness import trouble
from connector_app.words.lessons import LESSONS, progress

URGENT = {
    "command": "/task",
    "source": "Slack Acme",
    "more": " and the words contain “urgent”",
    "kind": "To do",
    "target": "Microsoft – Work",
}


def _notifications(theme):
    view = NotificationsSection(theme)
    view.set_chosen("problems")
    return view


def _network(theme):
    view = NetworkSection(theme)
    view.set_proxy("http://proxy.acme.example:8080")
    view.set_result(
        "1 of 2 platforms can be reached",
        "Tested just now through proxy.acme.example. Slowest: Microsoft 365, 0.4 s.",
        is_good=False,
    )
    view.set_hosts(
        (
            ("api.github.com", "Answers, in 0.2 s.", True),
            ("slack.com", "slack.com shows a certificate that this computer does not trust.", False),
        )
    )
    return view


def _help(theme):
    view = HelpSection(theme, "0.1.0")
    view.set_checks(
        "1 thing did not pass",
        (
            ("This computer", "Connector Manager 0.1.0, Python 3.13.1, Linux 6.12, SQLite 3.53.0", True),
            ("Your computer’s safe", "Your computer’s safe is locked. Unlock it and try again.", False),
            ("The data", "The data file is sound.", True),
        ),
    )
    return view


def _support(theme):
    """Return the section with a support file to read; of the self-test above it nothing."""
    view = HelpSection(theme, "0.1.0")
    parts = (
        Part("versions", "Connector Manager 0.1.0\nSystem: Linux-6.12, x86_64\nPython 3.13.1, SQLite 3.54.1"),
        Part("accounts", "github-00112233, sign-in-needed, since 2026-03-03T07:31:00.000Z, 128 items"),
        Part("log", "2026-03-03 07:31:00,120 WARNING connector_app.services.live: no deliveries: unauthorized"),
    )
    draft = Draft(parts, Searched(14, 1), "2026-03-03T08:00:00.000Z")
    view.support.show_text(draft.searched, support.text(draft))
    view.support.ticks["log"].setChecked(False)
    return view


def _storage(theme):
    view = StorageSection(theme)
    view.set_facts(
        (
            ("Folder", "/home/you/.local/share/connector-app"),
            ("Size", "14.2 MB"),
            ("Items", "1,284"),
            ("History", "4,182"),
        )
    )
    why = "Its keys are kept sealed until GitHub has withdrawn the access. That is tried again by itself."
    view.set_waiting((("github-1", "GitHub – anna", why),))
    view.set_keys("In your computer’s safe (GNOME Keyring).")
    return view


def _platforms(theme):
    view = PlatformsSection(theme)
    view.set_platforms(
        (
            PlatformLine(
                "github",
                "GitHub",
                "Your own client id",
                "Your own. It is kept sealed; its secret is never shown again.",
                can_give=True,
                can_forget=True,
                help="https://github.com/settings/developers",
                hourly=500,
            ),
            PlatformLine("google", "Google", "The program’s client id", "The one it brings along.", can_give=True),
            PlatformLine("slack", "Slack", "No client id yet", "None yet.", can_give=True, is_missing=True),
            PlatformLine("zapier", "Zapier", "Needs no client id"),
        )
    )
    return view


def _platform(theme):
    view = _platforms(theme)
    view.open("github")
    return view


def _rules(theme):
    view = RulesSection(theme)
    says = "When {command} arrives in {source}{more}, make a {kind} in {target}."
    view.set_rules(
        (
            RuleLine(
                1,
                "Tasks from Slack",
                sentence(says, ("more",), **URGENT),
                is_on=True,
            ),
            RuleLine(
                2,
                "Ideas",
                sentence(says, command="/idea", source="Slack Acme", more="", kind="Page", target="Notion – Acme"),
                is_on=False,
            ),
        )
    )
    return view


def _no_rules(theme):
    view = RulesSection(theme)
    view.set_rules(())
    return view


def _rule(theme):
    view, form = _rules(theme), RuleForm(theme, is_new=False)
    form.set_accounts((("slack", "Slack Acme"),), (("microsoft", "Microsoft – Work"),))
    form.set_rule("Tasks from Slack", "slack", "/task", {"text": "urgent"}, "microsoft")
    form.set_kinds((("task", "To do"),), "task")
    fields = (
        Field("title", "Title", required=True),
        Field("notes", "Notes", form="text"),
        Field("due", "Due", form="date"),
    )
    form.set_fields(fields, {"title": "{text}", "notes": "From {user} in {channel}"}, {})
    says = "When {command} arrives in {source}{more}, make a {kind} in {target}."
    form.set_outcome(sentence(says, ("more",), **URGENT))
    form.set_trials(
        (
            TrialLine(
                "/task urgent: order cake (anna), 5 min ago", "Title: urgent: order cake, Notes: From anna", "makes"
            ),
            TrialLine("/task call Ben (anna), 1 h ago", "Nothing: this is not what the rule waits for.", "nothing"),
        )
    )
    view.show_page(form)
    return view


def _safety(theme):
    view = SafetySection(theme)
    seven = "Google ends it after seven days while your project there is “In testing”. “Publish app” changes that."
    ninety = "Microsoft ends a sign-in that nobody used for 90 days."
    view.sign_ins.set_rows(
        (
            SignInRow("1", "Google – Work", "google", "May end tomorrow at 09:14.", seven, "Sign in again", True),
            SignInRow(
                "2", "Microsoft – Home", "microsoft", "Ends 18 September if it is not used before.", ninety, "Renew"
            ),
            SignInRow("3", "Slack – Acme", "slack", "Does not end by itself.", "It works until it is taken back."),
        )
    )
    lines = (
        ("May see tasks", "used last 5 min ago", True),
        ("May create tasks", "used 214 times, last today", True),
        ("May delete tasks", "never used", False),
    )
    view.permissions.set_accounts((("1", "Google – Work"),), "1")
    view.permissions.show_permissions("3 permissions, 1 never used.", lines)
    return view


def _reducing(theme):
    view = _safety(theme)
    view.permissions.show_form((("tasks", "Tasks"), ("calendar", "Calendar"), ("drive", "Drive")), can_only_read=True)
    view.permissions.set_stops(
        (
            "“Drive” is not read or changed any more.",
            "Google Workspace may still list what it gave before; the new key cannot do it any more.",
        )
    )
    view.sign_ins.hide()
    return view


def _cutting(theme):
    view = SafetySection(theme)
    done = (
        Step("Reading and sending", "done", "Nothing is read or sent for this account any more."),
        Step("Access at the platform", "done", "Access was withdrawn at Slack."),
        Step("The old key, tried once", "done", "The old key was tried once, and Slack refused it."),
        Step("Keys", "done", "The keys were destroyed."),
    )
    waits = (
        Step("Reading and sending", "done", "Nothing is read or sent for this account any more."),
        Step("Access at the platform", "now", "GitHub did not answer. It is asked again."),
    )
    left = "At GitHub, take the access of Connector Manager away. It is tried again by itself."
    rows = (
        CutRow("Slack – Acme", "slack", done),
        CutRow("GitHub – anna", "github", waits, left, "https://github.com/"),
    )
    view.cutting.show_report(
        "2 accounts taken out here. At 1 of them something may be left to do: see below.",
        rows,
        is_over=True,
        is_clean=False,
    )
    return view


def _asking(theme):
    view = SafetySection(theme)
    view.cutting.show_question()
    return view


def _news(theme):
    view = NewsView(theme, "github", "GitHub anna", "GitHub")
    view.set_freshness("Checked 40 s ago, every minute", trouble(Freshness(trouble="forbidden")))
    view.set_note("It was checked.")
    registered = "For you to register at the platform. Opened"
    view.set_sources(
        (
            Source("a", "News of acme/site", "The platform sends news, until Friday 14:05, then renewed by itself."),
            Source("b", "Address ending in …0a1b", f"{registered} 2 days ago.", "https://hooks.example.org/hooks/0a1b"),
            Source(
                "c", "Address ending in …77e2", f"{registered} 5 min ago.", "https://hooks.example.org/hooks/77e2", "x"
            ),
        ),
        "",
    )
    view.set_ways(Ways(watch="", address="", relay="", things=(("acme/docs", "acme/docs"),)))
    view.show_address("https://hooks.example.org/hooks/2c3d", "canary-secret-of-an-address")
    view.set_asides((Aside(7, "issues, 5 min ago", "It could not be read."),))
    frame = Frame(theme)
    frame.show_page(view)
    return frame


SETTINGS = {
    "General": GeneralSection,
    "Notifications": _notifications,
    "Network": _network,
    "Platforms": _platforms,
    "Rules": _rules,
    "Storage": _storage,
    "Safety": _safety,
    "Help": _help,
}


def _settings(theme, name="General", **others):
    view = SettingsView(theme)
    for section, made in {**SETTINGS, **others}.items():
        view.add_section(section, made(theme))
    view.show_section(name)
    frame = Frame(theme)
    frame.show_whole(view)
    return frame


def _lessons(theme):
    view = LessonsView(theme, "Practice Ada", "Practice platform", LESSONS)
    done = frozenset(("connect", "refuse"))
    view.set_lessons(done, progress(done), filled="expire")
    view.set_note("Another process hosts the practice platform. Close that one first.")
    return view


def _locked(theme):
    frame = Frame(theme)
    view = LockView(theme, frame)
    view.cover()
    return frame


def _locked_out(theme):
    frame = _locked(theme)
    [view] = frame.findChildren(LockView)
    view.set_wait(40)
    view.set_forgotten(
        "Somebody said that the passphrase is forgotten. Unless you unlock before, the lock goes away: Today, 21:14."
    )
    return frame


SETTINGS_SCREENS = {f"settings-{name.lower()}": partial(_settings, name=name) for name in SETTINGS} | {
    "settings-rules-none": partial(_settings, name="Rules", Rules=_no_rules),
    "settings-rule": partial(_settings, name="Rules", Rules=_rule),
    "news": _news,
    "lessons": _lessons,
    "settings-platform": partial(_settings, name="Platforms", Platforms=_platform),
    "locked": _locked,
    "locked-out": _locked_out,
    "settings-safety-reduce": partial(_settings, name="Safety", Safety=_reducing),
    "settings-safety-asking": partial(_settings, name="Safety", Safety=_asking),
    "settings-safety-cut": partial(_settings, name="Safety", Safety=_cutting),
    "settings-support-file": partial(_settings, name="Help", Help=_support),
}
