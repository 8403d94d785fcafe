"""What comes before a sign-in, and what a form asks of what the account has."""

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QLineEdit

from connector_app.described import platform
from connector_app.model.failure import Problem
from connector_app.model.item import Field
from connector_app.providers import PROVIDERS, discord, notion, zapier
from connector_app.services.clients import Way
from connector_app.ui.pages import errands
from connector_app.ui.pages.connecting import platform_rows
from connector_app.ui.pages.ways import show_permissions
from connector_app.ui.records import PlatformRow
from connector_app.ui.views.access import AccessView
from connector_app.ui.views.credentials import CredentialsView
from connector_app.ui.views.first_start import FirstStart
from connector_app.ui.views.item_form import ItemForm
from connector_app.ui.views.waiting import CHECKING, WaitingView, connect_steps
from connector_app.ui.widgets.button import Button
from connector_app.ui.widgets.choose import Switch
from connector_app.ui.widgets.platform_card import PlatformCard
from tests.ui.looking import press, says
from tests.ui.screens import errand_platform
from tests.ui.screens import items as items_screen


def test_news_of_a_platform_takes_no_card_away(theme, shown):
    start = shown(FirstStart(theme))
    start.set_platforms((PlatformRow("slack", "Slack", "Messages"), PlatformRow("github", "GitHub", "Issues")))
    card = next(each for each in start.findChildren(PlatformCard) if each.platform.id == "slack")
    QCoreApplication.processEvents()
    assert card.isVisible()
    news = (PlatformRow("slack", "Slack", "Messages", "3 minutes"), PlatformRow("github", "GitHub", "Issues"))
    start.set_platforms(news)

    assert (card.isVisible(), card.platform.preparation) == (True, "3 minutes")
    assert card.accessibleDescription() == "Messages. 3 minutes"
    assert len(start.findChildren(PlatformCard)) == 2


def test_whom_a_platform_of_a_file_leads_to_is_shown_on_its_card_and_before_a_key_is_pasted(theme, shown):
    file = (Path(__file__).parents[2] / "docs" / "platforms" / "api-key.toml").read_text(encoding="utf-8")
    elsewhere = '[endpoints]\nuserinfo = "https://who.example/me"'
    notes = platform("api-key", file.replace("[endpoints]", elsewhere))
    built_in = next(each for each in PROVIDERS if each.id == "github")
    cards = platform_rows((notes, built_in), {})
    start = shown(FirstStart(theme))
    start.set_platforms(cards)
    of_file, of_ours = start.findChildren(PlatformCard)

    assert ["notes.example", ""] == [card.host for card in cards]
    assert "Leads to notes.example" in of_file.accessibleDescription()
    assert "Leads to" not in of_ours.accessibleDescription()
    assert errands.own_key(notes).kept.endswith("sent to nobody but notes.example and who.example.")
    assert errands.own_key(built_in).kept.endswith("sent to nobody but GitHub.")


def test_several_ways_to_sign_in_are_a_choice_and_one_is_none(theme, shown):
    view = shown(AccessView(theme, "github", "GitHub"))
    line = view._ways_line
    view.set_ways((("oauth", "In your browser"),))
    assert (view.way, line.isVisible()) == ("oauth", False)

    view.set_ways((("device", "With a short code"), ("token", "With a key of your own")))
    changed = QSignalSpy(view.way_changed)
    view._ways.setCurrentIndex(1)
    view._ways.activated.emit(1)

    assert (view.way, line.isVisible(), changed.at(0)) == ("token", True, ["token"])


def test_only_a_way_through_the_browser_carries_the_picture_of_it(theme, shown):
    view = shown(AccessView(theme, "github", "GitHub"))
    for way, picture in (
        (Way("oauth"), "external-link"),
        (Way("device"), "external-link"),
        (Way("oauth", ("client_id",)), ""),
        (Way("token"), ""),
        (Way("client-credentials"), ""),
    ):
        view.set_note("Next", opens_browser=errands.opens_browser(way))
        assert [level.button._picture for level in (view._read, view._change)] == [picture, picture]


@pytest.mark.parametrize(
    ("provider", "name", "title", "lead", "next_"),
    [
        (
            *(zapier.PROVIDER, "With a hook of your own", "Connect Zapier with a hook"),
            *(
                "Make a hook at Zapier and paste its address here.",
                "Next you make a hook at Zapier and paste its address",
            ),
        ),
        (
            *(discord.PROVIDER, "With a bot’s key of your own", "Connect Discord with a bot’s key"),
            *("Make a bot’s key at Discord and paste it here.", "Next you make a bot’s key at Discord and paste it"),
        ),
        (
            *(notion.PROVIDER, "With a key of your own", "Connect Notion with a key"),
            *("Make a key at Notion and paste it here.", "Next you make a key at Notion and paste it"),
        ),
    ],
    ids=lambda each: getattr(each, "id", None),
)
def test_what_is_pasted_is_called_by_its_own_name(provider, name, title, lead, next_):
    way = Way("token")
    errand = errands.own_key(provider)

    assert errands.way_names((way,), provider) == (("token", name),)
    assert (errand.title, errand.lead.startswith(lead)) == (title, True)
    assert errands.what_comes(way, provider) == f"{next_} here."
    assert errands.what_is_asked(way, provider).startswith(f"A {title.partition(' with a ')[2]} may do")


@pytest.mark.parametrize(("method", "changes"), [("oauth", False), ("token", True)])
def test_a_way_that_can_change_nothing_offers_to_look_only(theme, shown, method, changes):
    view = shown(AccessView(theme, "discord", "Discord"))
    show_permissions(view, discord.PROVIDER, Way(method))

    assert view._read.isVisible()
    assert view._change.isVisible() == changes
    assert says(view, "Signed in this way, the program can look at what is at Discord, and change nothing.") != changes


def test_what_is_asked_for_through_the_browser_is_said_in_the_platforms_words():
    assert "none" in errands.what_is_asked(Way("oauth"), notion.PROVIDER)
    assert errands.what_is_asked(Way("client-credentials"), zapier.PROVIDER) == ""


def test_what_is_brought_from_a_platform_stays_typed_whatever_is_wrong(theme, shown):
    view = shown(CredentialsView(theme, "slack", "Slack", errands.set_up(errand_platform(), ("client_id",))))
    client_id, secret = view._fields["client_id"].control, view._fields["client_secret"].control
    given = QSignalSpy(view.given)
    client_id.setText("x")
    press(view, "Continue")
    view.set_problems([Problem("client_id", "Not this."), Problem("other", "Nor that.")], "At all.")

    assert given.at(0) == [{"client_id": "x", "client_secret": ""}]
    assert view._fields["client_id"].is_wrong
    assert says(view, "At all. Nor that.")
    assert view.values()["client_id"] == "x"
    assert secret.echoMode() is QLineEdit.EchoMode.Password
    view.findChild(Switch).click()
    assert secret.echoMode() is QLineEdit.EchoMode.Normal

    view.set_busy(True)
    view.go.click()
    secret.returnPressed.emit()
    assert given.count() == 1
    view.set_values({"client_secret": "canary-client-secret", "nothing": "x"})
    assert view.values() == {"client_id": "x", "client_secret": "canary-client-secret"}


def test_a_step_says_where_it_leads_and_copies_what_is_needed(theme, shown):
    view = shown(CredentialsView(theme, "slack", "Slack", errands.set_up(errand_platform(), ())))
    opened, copied, back = (QSignalSpy(each) for each in (view.link_wanted, view.copy_wanted, view.back))
    for words in ("Open api.slack.com", "Copy", "Back"):
        press(view, words)

    assert opened.at(0) == ["https://api.slack.com/apps"]
    assert copied.at(0) == ["http://localhost:47811/callback/slack"]
    assert back.count() == 1
    assert any(button.words == "Copied" for button in view.findChildren(Button))


def test_a_code_can_be_copied_and_nothing_is_pasted_back(theme, shown):
    view = shown(WaitingView(theme, "github", "GitHub", "device"))
    view.set_code("WDJB-MJHT", "github.com/login/device")
    view.set_time_left(600, 900)
    copied = QSignalSpy(view.copy_code)
    press(view, "Copy code")

    assert copied.at(0) == ["WDJB-MJHT"]
    assert says(view, "Type this code at github.com/login/device. This page follows along by itself.")
    assert not view._unfold.isVisible()


def test_a_key_is_checked_and_read_and_that_is_all(theme, shown):
    assert [step.words for step in connect_steps("Slack", CHECKING, method="token")] == [
        "Checking the account",
        "Reading the first items",
    ]
    view = shown(WaitingView(theme, "slack", "Slack", "token"))
    assert says(view, "Slack is asked whether this works. This page follows along by itself.")
    assert not view._again.isVisible()


def test_a_form_with_one_short_field_shows_it_whole(theme, shown):
    frame = shown(items_screen(theme))
    form = ItemForm(theme, "microsoft", "New OneDrive item", "Create OneDrive item")
    form.set_kinds((("file", "OneDrive item"), ("task", "Task")), "file")
    form.set_fields((Field("title", "Name", required=True),))
    frame.show_form(form)
    QCoreApplication.processEvents()

    control = form._fields["title"].control
    assert form.rect().contains(control.mapTo(form, control.rect().bottomRight()))
    assert not form._scrolled.verticalScrollBar().isVisible()


def test_what_a_reference_points_to_is_chosen_by_its_name(theme, shown):
    field = Field("channel", "Channel", "reference", of="channel", at_creation=True, required=True)
    form = shown(ItemForm(theme, "slack", "New message", "Send"))
    form.set_fields((field,), options={"channel": (("C1", "general"), ("C2", "random"))})
    choice = form._fields["channel"].control

    assert [choice.itemText(i) for i in range(choice.count())] == ["Choose one", "general", "random"]
    assert form.values() == {"channel": ""}
    choice.choose("C2")
    assert form.values() == {"channel": "C2"}

    empty = shown(ItemForm(theme, "slack", "New message", "Send"))
    empty.set_fields((field,))
    assert empty._fields["channel"].control.itemText(0) == "There is nothing to choose from yet"
