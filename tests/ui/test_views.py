"""The pages: words in through setters, wishes out as signals."""

import inspect
from dataclasses import replace

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QWidget

from connector_app.model.failure import Problem
from connector_app.model.item import Field
from connector_app.ui.frame import Frame
from connector_app.ui.pages.connecting import ConnectingPages
from connector_app.ui.records import sentence
from connector_app.ui.views import endings
from connector_app.ui.views.access import AccessView
from connector_app.ui.views.ending import Act, EndingView
from connector_app.ui.views.first_start import FirstStart
from connector_app.ui.views.item_details import Details, ItemDetails
from connector_app.ui.views.item_form import ItemForm
from connector_app.ui.views.items import ItemsView, nothing_matches
from connector_app.ui.views.keychain import KeychainView
from connector_app.ui.views.outbox import Decision, DecisionPanel, OutboxView
from connector_app.ui.views.removal import RemovalView
from connector_app.ui.views.waiting import AGREEING, CHECKING, WaitingView, connect_steps
from connector_app.ui.widgets.panels import Step
from connector_app.ui.widgets.text import Text
from tests.ui import sample
from tests.ui.conftest import STILL
from tests.ui.looking import press, says
from tests.ui.screens import FIELDS, PLATFORMS, main_frame

ENTER = Qt.Key.Key_Return


def test_two_presses_lead_from_the_empty_window_to_the_browser(theme, shown):
    start = shown(FirstStart(theme))
    start.set_platforms(PLATFORMS)
    access = shown(AccessView(theme, "github", "GitHub"))
    chosen, level = QSignalSpy(start.chosen), QSignalSpy(access.chosen)
    start._grid._cards[0].click()
    press(access, "Read only")
    press(access, "Read and change")

    assert chosen.at(0) == ["practice"]
    assert [level.at(0), level.at(1)] == [["read"], ["change"]]


def test_a_search_that_finds_no_platform_says_so(theme, shown):
    start = shown(FirstStart(theme))
    start.set_platforms(PLATFORMS)
    start.set_safe_words("Kept behind your passphrase.")
    start.search.setText("myspace")

    assert says(start, "No platform has this name.")
    assert says(start, "Kept behind your passphrase.")


def test_an_access_level_shows_what_it_may_and_may_not(theme, shown):
    view = shown(AccessView(theme, "github", "GitHub"))
    view.set_permissions((("See issues",), ("Change anything",)), (("Create issues",), ()), "repo")
    back = QSignalSpy(view.back)
    press(view, "Exact permissions")
    press(view, "All platforms")

    assert says(view, "See issues")
    assert says(view, "repo")
    assert back.count() == 1

    view.set_read_only("This platform offers nothing to change.")
    assert (view._change.isVisible(), says(view, "This platform offers nothing to change.")) == (False, True)
    view.set_read_only("")
    assert (view._change.isVisible(), view._why_read_only.isVisible()) == (True, False)


@pytest.mark.parametrize(("change", "also"), [(("See issues", "Create issues"), False), (("Create issues",), True)])
def test_what_read_only_may_too_is_no_more(theme, shown, change, also):
    view = shown(AccessView(theme, "github", "GitHub"))
    view.set_permissions((("See issues",), ()), (change, ()))

    assert also == says(view, "It will also be able to")
    assert says(view, "and more by adding the same account again.")


def test_what_may_be_left_out_is_ticked_and_something_has_to_stay(theme, shown):
    view = shown(AccessView(theme, "google", "Google"))
    changed = QSignalSpy(view.groups_changed)
    assert not view._groups_line.isVisible()

    view.set_groups([("tasks", "Tasks"), ("calendar", "Calendar")])
    assert (view._groups_line.isVisible(), view.without) == (True, [])
    view._ticks["calendar"].click()
    assert (view.without, changed.count()) == (["calendar"], 2)
    assert view._change.button.isEnabled()
    assert not says(view, "Choose at least one.")

    view._ticks["tasks"].click()
    assert (view._read.button.isEnabled(), view._change.button.isEnabled()) == (False, False)
    assert says(view, "Choose at least one.")

    view._ticks["tasks"].click()
    view.set_groups([("tasks", "Tasks"), ("calendar", "Calendar"), ("drive", "Drive")])
    assert (view.without, view._read.button.isEnabled()) == (["calendar"], True)

    view.set_groups([])
    assert (view.without, view._groups_line.isVisible()) == ([], False)


def test_waiting_offers_four_ways_on(theme, shown):
    view = shown(WaitingView(theme, "github", "GitHub"))
    view.set_time_left(271, 300)
    spies = [QSignalSpy(each) for each in (view.open_again, view.copy_link, view.cancelled)]
    for words in ("Open again", "Copy link", "Cancel"):
        press(view, words)

    assert [spy.count() for spy in spies] == [1, 1, 1]
    assert view._left.text() == "4:31 left"


def test_the_page_about_keys_says_only_what_is_so(theme, shown):
    fresh, known = shown(KeychainView(theme)), shown(KeychainView(theme, is_known=True))

    assert says(fresh, "This program cannot show it to you again.")
    assert says(known, "Your accounts wait until their keys are open.")
    for view in (fresh, known):
        assert not says(view, "change this later")  # there is no such setting
        assert not says(view, "safe that we trust")


def test_the_steps_follow_the_sign_in():
    steps = connect_steps("GitHub", AGREEING)

    assert [step.state for step in steps] == ["done", "done", "now", "next", "next"]
    assert "GitHub will ask" in steps[AGREEING].hint
    assert connect_steps("GitHub", CHECKING)[AGREEING].hint == ""


def test_an_answer_can_be_pasted_and_stays_when_it_does_not_fit(theme, shown):
    view = shown(WaitingView(theme, "github", "GitHub"))
    view.set_time_left(271, 300)
    pasted = QSignalSpy(view.pasted)
    press(view, "Paste the answer instead")
    press(view, "Use this answer")
    empty = view._field.is_wrong
    view._answer.setText("  http://127.0.0.1:9/callback?code=canary-code-1  ")
    QTest.keyClick(view._answer, ENTER)
    view.set_paste_error("This address belongs to another sign-in.")

    assert empty
    assert pasted.at(0) == ["http://127.0.0.1:9/callback?code=canary-code-1"]
    assert view._answer.text() == "  http://127.0.0.1:9/callback?code=canary-code-1  "
    assert says(view, "This address belongs to another sign-in.")


def test_once_the_browser_is_done_there_is_nothing_to_open_again(theme, shown):
    view = shown(WaitingView(theme, "github", "GitHub"))
    view.set_time_left(0, 300)
    view.set_steps(connect_steps("GitHub", CHECKING))

    assert not view._again.isVisible()
    assert not view._nothing.isVisible()
    assert view.cancel.isVisible()


def test_a_code_to_type_is_shown_large(theme, shown):
    view = shown(WaitingView(theme, "github", "GitHub"))
    view.set_code("WDJB-MJHT", "github.com/login/device")

    assert view._code.isVisible()
    assert says(view, "github.com/login/device")


def test_an_ending_says_what_was_saved_and_what_can_be_done(theme, shown):
    view = shown(EndingView(theme, "github", "Connect GitHub", endings.port_taken("GitHub", "Port 47811 is in use.")))
    acted = QSignalSpy(view.acted)
    press(view, "Try again")
    hidden = says(view, "Port 47811")
    press(view, "Details")
    view.focus_heading()

    assert acted.at(0) == ["try-again"]
    assert says(view, "Nothing was saved")
    assert (hidden, says(view, "Port 47811")) == (False, True)
    assert view.focusWidget() is view.title


BAD_ENDINGS = pytest.mark.parametrize(
    "ending",
    [
        endings.refused("GitHub"),
        endings.cancelled("GitHub"),
        endings.timed_out("GitHub"),
        endings.port_taken("GitHub"),
        endings.browser_not_opened("GitHub"),
        endings.keychain_locked("GitHub"),
        endings.keychain_hung("GitHub"),
        endings.keychain_absent("GitHub"),
        endings.keychain_changed("GitHub", "GNOME Keyring", "GNOME Keyring"),
        endings.platform_down("GitHub"),
        endings.clock_wrong("GitHub", -420),
        endings.state_mismatch("GitHub"),
        endings.platform_error("GitHub"),
        endings.storage("GitHub", "The disk is full."),
        endings.approval_needed("GitHub"),
    ],
    ids=lambda ending: ending.title,
)


@BAD_ENDINGS
def test_no_button_of_an_ending_is_idle(ending):
    answered = inspect.getsource(ConnectingPages._act)

    assert [act.id for act in ending.acts if f'"{act.id}"' not in answered] == []


@BAD_ENDINGS
def test_no_ending_without_an_account_claims_that_something_was_saved(ending):
    said = ending.saved.lower()

    assert "nothing" in said or "not saved" in said
    assert ending.ground != "ok"
    assert sum(act.kind == "primary" for act in ending.acts) == 1
    assert not [word for word in ("oops", "invalid", "!", "token", "OAuth") if word in f"{ending.title}{ending.reason}"]


def test_an_account_that_was_there_has_the_access_that_was_chosen_now():
    assert endings.already_there("GitHub", "anna").saved.endswith("It now has the access you just chose.")


def test_refusing_is_no_failure():
    assert endings.refused("GitHub").ground == "quiet"
    assert endings.cancelled("GitHub").ground == "quiet"
    assert endings.connected("GitHub", "anna", 1, "Saved.").reason.endswith("1 item found.")
    assert endings.connected("Discord", "anna", 1, "Saved.", "Switch it on.").reason.endswith("found. Switch it on.")


def test_a_passphrase_is_asked_for_twice_and_never_short(theme, shown):
    view = shown(KeychainView(theme))
    given, leave = QSignalSpy(view.passphrase), QSignalSpy(view.cancelled)
    view._word.setText("short")
    press(view, "Use this passphrase")
    too_short = view._first.is_wrong
    for each in (view._word, view._again):
        each.setText("short   ")
    press(view, "Use this passphrase")
    too_short = too_short and view._first.is_wrong  # spaces are not counted: the engine would refuse it
    view._word.setText("canary-passphrase-1")
    view._again.setText("canary-passphrase-2")
    press(view, "Use this passphrase")
    differs = view._second.is_wrong
    view._again.setText("canary-passphrase-1")
    QTest.keyClick(view._again, ENTER)
    press(view, "Cancel")

    assert (too_short, differs) == (True, True)
    assert [given.at(i) for i in range(given.count())] == [["canary-passphrase-1"]]
    assert leave.count() == 1


def test_keys_can_be_kept_only_until_the_program_ends(theme, shown):
    view = shown(KeychainView(theme))
    until = QSignalSpy(view.until_quit)
    view._not_kept.click()
    press(view, "Keep them only until I quit")

    assert until.count() == 1
    assert not view._fields.isVisible()


def test_a_known_passphrase_only_opens(theme, shown):
    view = shown(KeychainView(theme, is_known=True))
    given = QSignalSpy(view.passphrase)
    press(view, "Open")
    empty = view._first.is_wrong
    view._word.setText("old")
    press(view, "Open")
    view.set_error("This passphrase does not open your keys.")

    assert empty
    assert given.at(0) == ["old"]
    assert view._word.text() == "old"


def test_keys_that_are_put_away_elsewhere_are_offered_to_be_given_up(theme, shown):
    view, known = shown(KeychainView(theme)), shown(KeychainView(theme, is_known=True))
    given_up, forgotten = QSignalSpy(view.forgotten), QSignalSpy(known.forgotten)
    before = view._give_up.isVisible()
    view.offer_giving_up("Your keys were put away in a safe. While they are, no other place can be chosen.")
    press(view, "Give the old keys up")
    press(known, "I forgot it")

    assert not before
    assert says(view, "no other place can be chosen")
    assert (1, 1) == (given_up.count(), forgotten.count())


def test_typing_searches_after_a_short_rest_and_clearing_at_once(theme, shown, qtbot):
    view = shown(ItemsView(theme))
    searched = QSignalSpy(view.searched)
    QTest.keyClicks(view.search.field, "plan")
    at_once = searched.count()
    qtbot.waitUntil(lambda: searched.count() == 1, timeout=3000)
    view.search.field.clear()

    assert at_once == 0
    assert [searched.at(i) for i in range(searched.count())] == [["plan"], [""]]


def test_an_empty_table_says_why_and_offers_one_thing(theme, shown):
    view = shown(ItemsView(theme))
    view.show_empty(*nothing_matches("invoice", "Looked through 128 items."))
    acted = QSignalSpy(view.empty_acted)
    press(view, "Clear search")

    assert says(view, "Nothing matches “invoice”")
    assert acted.count() == 1

    view.show_table()
    assert view.table.isVisible()


def test_filters_and_progress_of_the_items(theme, shown):
    view = shown(ItemsView(theme))
    filtered, new, again = (QSignalSpy(s) for s in (view.filtered, view.new_item, view.refresh))
    view.set_filter("kind", (("issue", "Issue"),))
    view.search.filters["kind"].menu().actions()[1].trigger()
    view.set_progress("Reading, 128 items so far")
    view.new_button.click()
    view.refresh_button.click()

    assert filtered.at(0) == ["kind", "issue"]
    assert view.progress.isVisible()
    assert (new.count(), again.count()) == (1, 1)

    view.set_progress("")
    assert not view.progress.isVisible()


def test_refresh_keeps_its_name_when_only_its_picture_fits(theme, shown):
    view = shown(ItemsView(theme))
    wide = view.refresh_button.sizeHint().width()
    theme.set_look(replace(STILL, text=2.0))

    assert view.refresh_button.sizeHint().width() < wide * 1.5
    assert view.refresh_button.accessibleName() == "Refresh"


def test_the_details_of_an_item_and_what_can_be_done_with_it(theme, shown):
    panel = shown(ItemDetails(theme), 298, 700)
    item = Details(
        "i1",
        "Launch plan",
        "Page",
        "Notion – Acme",
        "notion",
        "Notion",
        facts=(("Owner", "You"),),
        why_no_edit="Connected to read only.",
        has_link=True,
        pending="Sent in 8 s",
        pending_action="Undo",
        history=(("10:02", "You renamed it"),),
    )
    panel.show_item(item)
    names = (panel.delete, panel.open_link, panel.pending_acted, panel.whole_history, panel.edit)
    spies = [QSignalSpy(each) for each in names]
    for words in ("Delete", "Open", "Undo", "Whole history", "Edit"):
        press(panel, words)

    assert panel.item == "i1"
    assert [spy.count() for spy in spies] == [1, 1, 1, 1, 0]
    assert says(panel, "Connected to read only.")

    panel.set_pending("")
    panel.show_item(replace(item, platform="practice", pending="", removal="Close"))
    assert panel.delete_button.accessibleName() == "Close"
    assert panel._practice.isVisible()


def make_form(theme, platform="github"):
    form = ItemForm(theme, platform, "New issue", "Create issue")
    form.set_fields(FIELDS)
    return form


def test_a_form_gives_what_was_typed_and_goes_to_the_first_problem(theme, shown):
    form = shown(make_form(theme), 600, 700)
    submitted, changed = QSignalSpy(form.submitted), QSignalSpy(form.changed)
    QTest.keyClicks(form._fields["title"].control, "Launch")
    form._fields["status"].set_value("closed")
    QTest.keyClick(form._fields["title"].control, ENTER)
    form.set_problems(
        (Problem("assignee", "Nobody is called marc."), Problem("", "The platform is full.")), "Not sent."
    )

    assert submitted.at(0)[0] == {"title": "Launch", "description": "", "status": "closed", "tags": "", "assignee": ""}
    assert changed.count() >= 6
    assert form.focusWidget() is form._fields["assignee"].control
    assert form._fields["title"].value() == "Launch"
    assert says(form, "Not sent. The platform is full.")


def test_changing_the_kind_keeps_what_was_typed(theme, shown):
    form = shown(make_form(theme), 600, 700)
    form._fields["title"].set_value("Launch")
    form.set_fields((Field("title", "Name"), Field("owner", "Owner")))

    assert form.values() == {"title": "Launch", "owner": ""}


def test_what_cannot_be_changed_afterwards_says_so(theme, shown):
    form = shown(ItemForm(theme, "slack", "Edit message", "Save message"), 600, 700)
    form.set_fields((Field("channel", "Channel", at_creation=True), Field("id", "Id", read_only=True)), is_new=False)

    assert not form._fields["channel"].control.isEnabled()
    assert list(form._fields) == ["channel"]


def test_a_form_is_left_or_sent_by_keys_and_rests_while_it_waits(theme, shown):
    form = shown(make_form(theme), 600, 700)
    submitted, left = QSignalSpy(form.submitted), QSignalSpy(form.left)
    QTest.keyClick(form._fields["description"].control, ENTER, Qt.KeyboardModifier.ControlModifier)
    form.set_busy(is_busy=True)
    QTest.keyClick(form._fields["title"].control, ENTER)
    press(form, "Cancel")

    assert submitted.count() == 1
    assert left.count() == 1


def test_a_form_says_what_will_happen(theme, shown):
    form = shown(make_form(theme), 600, 700)
    form.set_outcome(sentence("A new issue appears in {a}.", a="acme"))
    form.set_later("Sent after 10 seconds.")

    assert says(form, "A new issue appears in acme.")


def test_a_practice_form_carries_its_frame_and_its_word(theme, shown):
    form = shown(make_form(theme, "practice"), 600, 700)

    assert form._rim == "sand"
    assert "Practice" in [each.text() for each in form.findChildren(Text) if each.isVisible()]


def test_accounts_and_kinds_can_be_offered_above_the_fields(theme, shown):
    form = shown(make_form(theme), 600, 700)
    form.set_accounts((("c1", "GitHub", "github"), ("c2", "Practice account", "practice")), "c2")
    form.set_kinds((("issue", "Issue"), ("pull", "Pull request")), "pull")
    accounts, kinds = form._top.itemAt(0).widget().control, form._top.itemAt(1).widget().control

    assert (accounts.key, kinds.key) == ("c2", "pull")


def test_the_outbox_tells_its_state_and_pauses(theme, shown):
    view = shown(OutboxView(theme))
    pause = QSignalSpy(view.pause)
    view.pause_button.click()
    view.set_paused(is_paused=True)
    view.pause_button.click()

    assert [pause.at(0), pause.at(1)] == [[True], [False]]
    assert says(view, "Sending is paused.")
    assert view.pause_button.words == "Go on sending"


def test_a_decision_shows_its_evidence_and_takes_an_answer(theme, shown):
    panel = shown(DecisionPanel(theme), 298, 700)
    acts = (Act("send", "Send it again", "primary"), Act("discard", "Don’t send it", "quiet"))
    panel.show_decision(Decision("o1", "Did it arrive?", "The connection broke.", (("Sent", "Hello"),), acts))
    acted = QSignalSpy(panel.acted)
    press(panel, "Don’t send it")

    assert acted.at(0) == ["o1", "discard"]
    assert says(panel, "Hello")


def test_an_account_is_removed_step_by_step(theme, shown):
    view = shown(RemovalView(theme, "slack", "Slack – Acme", "Slack"))
    view.set_sentences("It stops.", "It stays.", "Slack forgets.")
    confirmed, closed, again = (QSignalSpy(s) for s in (view.confirmed, view.closed, view.try_again))
    asked = says(view, "It stays.")
    view.withdraw.click()
    press(view, "Remove account")
    view.show_steps((Step("Stopped", "now"),))
    view.show_result(
        (Step("Stopped", "done"), Step("Withdraw", "failed")), "Slack could not be told.", is_complete=False
    )
    press(view, "Try again")
    press(view, "Close")

    assert asked
    assert confirmed.at(0) == [False]
    assert (closed.count(), again.count()) == (1, 1)
    assert says(view, "Slack could not be told.")
    assert not view._asking.isVisible()


def test_the_frame_tells_what_is_wished(theme, shown):
    frame = shown(main_frame(theme))
    names = ("account_chosen", "tab_chosen", "undo", "banner_acted", "banner_put_off", "add_account", "settings")
    spies = {name: QSignalSpy(getattr(frame, name)) for name in names}
    frame.choose_account("c3")
    frame.tabs.setCurrentIndex(1)
    for words in ("Undo", "Later", "Sign in to Google – Work", "Add account"):
        press(frame, words)
    frame.accounts.settings_button.click()

    assert spies["account_chosen"].at(0) == ["c3"]
    assert spies["tab_chosen"].at(0) == ["Activity"]
    assert {name: spy.count() for name, spy in spies.items()} == dict.fromkeys(names, 1)


def test_only_the_open_tab_shows_its_tools(theme, shown):
    frame = shown(main_frame(theme))
    frame.show_tab("Activity")

    assert frame.tab == "Activity"
    assert frame.activity.isVisible()
    assert (frame.items.tools.isVisible(), frame.activity.tools.isVisible()) == (False, True)


def test_accounts_stay_chosen_when_others_come(theme, shown):
    frame = shown(main_frame(theme, sample.FEWER))
    frame.choose_account("c4")
    chosen = QSignalSpy(frame.account_chosen)
    frame.set_accounts((sample.NOTION, *sample.ACCOUNTS[:2], sample.WORK))

    assert frame.accounts.view.currentIndex().data().startswith("Google – Work")
    assert chosen.count() == 0

    frame.accounts.choose_none()
    assert frame.accounts.view.currentIndex() == QModelIndex()


def test_details_stand_beside_the_table_or_wait_until_asked_for(theme, shown):
    frame = shown(main_frame(theme))
    panel = ItemDetails(theme)
    frame.set_panel(panel)
    beside = (panel.isVisible(), frame.items.isVisible())
    frame.resize(760, 600)
    waiting = (panel.isVisible(), frame.items.isVisible())
    frame.open_panel()
    instead = (panel.isVisible(), frame.items.isVisible())
    frame.close_panel()

    assert (beside, waiting, instead) == ((True, True), (False, True), (True, False))
    assert frame.items.isVisible()


def test_pages_of_the_sheet_and_of_the_whole_window_come_and_go(theme, shown):
    frame = shown(main_frame(theme))
    page, whole = QWidget(), QWidget()
    frame.show_page(page)
    on_sheet = (page.isVisible(), frame.accounts.isVisible(), frame.items.isVisible())
    frame.show_whole(whole)
    alone = (whole.isVisible(), frame.accounts.isVisible())
    frame.show_tab("Items")
    frame.drop_page(page)
    frame.drop_page(whole)

    assert on_sheet == (True, True, False)
    assert alone == (True, False)
    assert frame.items.isVisible()


def test_the_line_at_the_foot_goes_when_it_has_nothing_to_say(theme, shown):
    frame = shown(main_frame(theme))
    frame.status.set_words(())
    frame.status.set_undo("")

    assert not frame.status.isVisible()

    frame.status.set_words(("Up to date",), 1.0)
    assert frame.status.isVisible()


def test_the_strip_takes_its_short_words_when_text_is_large(theme, shown):
    frame = shown(main_frame(theme))
    theme.set_look(replace(STILL, text=2.0))

    assert frame.banner.inner._action.words == "Sign in"
    assert not frame.banner.inner._later.isVisible()

    frame.set_banner()
    assert not frame.banner.isVisible()


def test_a_small_window_is_enough_for_the_frame(theme, qtbot):
    frame = Frame(theme)
    qtbot.addWidget(frame)

    assert frame.minimumSizeHint().width() <= 640
