"""The window with everything behind it: the real engine, the practice platform, hands on the window's own buttons."""

import asyncio
import contextlib
import json
import tomllib
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QInputDialog, QMainWindow, QMenu, QMessageBox

from connector_app import config
from connector_app.app.run import run
from connector_app.app.tour import PressingBrowser, Tour
from connector_app.app.window import folder_of, look_at
from connector_app.model.connection import ConnectionStatus
from connector_app.model.failure import Cancelled, Offline
from connector_app.model.leaving import StepResult
from connector_app.model.outbox import OutboxState
from connector_app.model.result import Err, Ok
from connector_app.practice import grants
from connector_app.practice.person import press_allow, press_deny
from connector_app.services.attempts import Step
from connector_app.services.disconnect import Disconnect
from connector_app.services.sync import Sync, SyncCounts
from connector_app.store import outbox
from connector_app.ui.pages.connecting import PRACTICE_SAVED
from connector_app.ui.theme import Look
from connector_app.ui.views.ending import EndingView
from connector_app.ui.views.first_start import FirstStart
from connector_app.ui.views.item_form import ItemForm
from connector_app.ui.views.outbox import DecisionPanel
from connector_app.ui.views.removal import RemovalView
from connector_app.ui.views.waiting import WaitingView
from connector_app.ui.widgets.button import IconButton
from connector_app.ui.widgets.panels import Note

pytestmark = pytest.mark.timeout(60)


class Hand(PressingBrowser):
    """A person at the browser, who answers as told; with no answer, nobody is there."""

    def __init__(self, press=press_allow, who="ada"):
        super().__init__()
        self.press, self.who, self.opened = press, who, []

    async def _agree(self, url):
        self.opened.append(url)
        return await self.press(url, self.who) if self.press else 0


class Driver(Tour):
    """The tour's hands and eyes, for tests."""

    def __init__(self, program, folder, hand):
        super().__init__(program, folder / "shots")
        self.program, self.main, self.hand, self.folder = program, program.main, hand, folder

    @property
    def practice(self):
        return self.program.engine[0].practice._own

    @property
    def account(self):
        return next(iter(self.program.desk.accounts.values()))

    async def connect(self):
        self.press("Practice account")
        self.press("Read and change")
        await self.until(lambda: self.shown(EndingView) is not None)
        title = self.words(self.shown(EndingView))
        if "Show items" in self.shown(EndingView).buttons or title.startswith("Connected"):
            self.press("Show items")
            await self.until(lambda: self.main.items.model.rowCount() > 0)
        return title

    async def make(self, title):
        self.main.items.create()
        form = self.shown(ItemForm)
        form._fields["title"].set_value(title)
        form.submit_button.click()
        await self.until(lambda: self.shown(ItemForm) is None)
        await self.until(lambda: self.titles()[:1] == [title])

    async def until(self, true):
        async with asyncio.timeout(8):
            while not true():
                await asyncio.sleep(0.01)

    def titles(self):
        """Return the titles in the table; a row that is gone meanwhile has none until the table is read again."""
        model = self.main.items.model
        return [record.title for row in range(model.rowCount()) if (record := model.record(row))]

    def status(self):
        return self.program.frame.status._words.text()


@contextlib.asynccontextmanager
async def opened(folder, hand=None, environment=None):
    app, window, hand = QApplication.instance(), QMainWindow(), hand or Hand()
    before = [each for each in app.topLevelWidgets() if each is not window]
    window.resize(1280, 820)
    window.show()
    there = asyncio.get_running_loop().create_future()

    async def visit(program):
        there.set_result(program)
        await program.closed.wait()

    running = asyncio.ensure_future(run(app, window, folder, environment or {}, browser=hand, visitor=visit))
    program = await asyncio.wait_for(there, 20)
    try:
        yield Driver(program, folder, hand)
    finally:
        program.closed.set()
        await running
        # What is left of it would be styled anew with every later test: the process ends with a real window.
        for left in app.topLevelWidgets():
            if left.parent() is None and left not in before:
                left.deleteLater()
        app.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "disabled:")
    return tmp_path / "data"


async def test_connect_create_undo_edit_delete_and_come_back(folder):
    async with opened(folder) as it:
        assert "Connected as Ada Practice" == await it.connect()
        model = it.main.items.model
        QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
        assert 24 == model.rowCount()

        await it.make("Zebra crossing")
        assert 25 == model.rowCount()
        assert "Sent in" in model.record(0).state
        it.main.status.undo()
        await it.until(lambda: model.rowCount() == 24)

        item = model.item_at(0)
        it.main.items.open(item.id)
        it.main.items.details.edit_button.click()
        form = it.shown(ItemForm)
        form._fields["title"].set_value("")
        form.submit_button.click()
        await it.until(form.submit_button.isEnabled)
        form._fields["title"].set_value("Another title")
        form.submit_button.click()
        await it.until(lambda: it.shown(ItemForm) is None)
        await it.until(lambda: "Another title" in it.titles())
        it.main.items._act(item.id)
        await it.until(lambda: item.title in it.titles())

        it.main.items.details.delete_button.click()
        await it.until(lambda: model.rowCount() == 23)
        it.main.status.undo()
        await it.until(lambda: model.rowCount() == 24)

        it.main.items.view.search.field.setText("zzzz nothing")
        await it.until(lambda: model.rowCount() == 0)
        it.main.items._empty_acted()
        await it.until(lambda: model.rowCount() == 24)
        it.main.items.view.filtered.emit("status", "archived")
        assert 0 < model.rowCount() < 24
        it.main.items.view.sorted_by.emit(0, False)
        assert it.titles() == sorted(it.titles(), key=str.casefold)
        it.program.frame.show_tab("Activity")
        it.main.activity.view.filtered.emit("kind", "item")
        count, order, entries = model.rowCount(), it.titles(), it.main.activity.model.rowCount()

    state = json.loads((folder / "window.json").read_text())
    assert ("Activity", "archived") == (state["tab"], state["items"]["status"])
    async with opened(folder) as it:
        await it.until(lambda: it.main.items.model.rowCount() == count)
        assert ("Activity", order) == (it.program.frame.tab, it.titles())
        assert ("item", entries) == (it.main.activity.query().actions[0], it.main.activity.model.rowCount())
        assert "Practice account – Ada Practice" == it.account.name


async def test_saying_no_ends_calmly_and_can_be_tried_again(folder):
    async with opened(folder, Hand(press_deny)) as it:
        assert not it.program.window.windowIcon().pixmap(32).isNull()
        assert "You chose not to give access" == await it.connect()
        it.hand.press = press_allow
        it.press("Try again")
        await it.until(lambda: it.program.desk.accounts)


async def test_while_the_first_items_are_read_the_account_is_said_to_be_saved(folder, monkeypatch):
    async def forever(*_, **__):
        await asyncio.sleep(60)

    monkeypatch.setattr(Sync, "read", forever)
    async with opened(folder) as it:
        it.press("Practice account")
        it.press("Read only")
        await it.until(lambda: it.program.desk.accounts)
        await it.until(lambda: "The account is saved" in it.shown(WaitingView)._saved.text())
        it.main.connecting.leave()


async def test_looking_again_says_that_there_is_still_nothing_or_what_was_found(folder, monkeypatch):
    async def nothing(*_, **__):
        return SyncCounts()

    def saved():
        return it.shown(EndingView).findChild(Note)._words.text()

    monkeypatch.setattr(Sync, "read", nothing)
    async with opened(folder) as it:
        assert "Signed in, but nothing is shared yet" == await it.connect()
        assert "We look again by ourselves" in saved()
        it.press("Check again")
        await it.until(lambda: saved() == "Still nothing is shared. It was checked just now.")
        monkeypatch.undo()
        it.press("Check again")
        await it.until(lambda: it.words(it.shown(EndingView)) == "Connected as Ada Practice")
        assert PRACTICE_SAVED == saved()


async def test_an_ending_names_the_true_place_of_a_real_accounts_key(folder):
    async with opened(folder) as it:
        other = replace(it.program.desk.providers["practice"], id="other", name="Other")
        for place in ("The account was saved.", "Its key is in this program’s memory, until it quits."):
            await it.main.connecting._end_well(other, "Ada", Step(0, "connected", items_found=3), "other-1")
            assert place in it.shown(EndingView).findChild(Note)._words.text()
            await it.program.desk.door.call(lambda v: v.keys.use_session_only())


async def test_adding_an_account_says_where_the_keys_will_be_and_once_it_is_known_where_they_are(folder):
    async with opened(folder) as it:
        assert "where there is none, you choose another place" in it.shown(FirstStart)._safe.text()
        await it.program.desk.door.call(lambda v: v.keys.use_session_only())
        it.main.connecting.begin()
        await it.until(lambda: "in this program’s memory, until it quits" in it.shown(FirstStart)._safe.text())


async def test_the_chosen_row_stays_chosen_when_another_arrives_above_it(folder):
    async with opened(folder) as it:
        await it.connect()
        table = it.main.items.view.table
        chosen = it.titles()[1]
        table.selectRow(1)

        await it.make("Zebra crossing")

        rows = [index.row() for index in table.selectionModel().selectedRows()]
        assert [chosen] == [it.main.items.model.record(row).title for row in rows]


async def test_cancelling_ends_at_once_and_what_is_pasted_wrong_is_said(folder):
    async with opened(folder, Hand(None)) as it:
        it.press("Practice account")
        it.press("All platforms")
        it.press("Practice account")
        it.press("Read only")
        await it.until(lambda: it.hand.opened)
        waiting = it.shown(WaitingView)
        await it.until(lambda: (step := it.main.connecting._waiting.step) and step.url)
        waiting.copy_link.emit()
        assert it.hand.opened[0] == QApplication.clipboard().text()
        waiting.open_again.emit()
        await it.until(lambda: len(it.hand.opened) == 2)
        waiting.pasted.emit("http://127.0.0.1:1/callback/practice?code=canary&state=canary")
        await asyncio.sleep(0.2)
        waiting.cancelled.emit()
        await it.until(lambda: it.shown(EndingView) is not None)
        assert "You stopped here" == it.words(it.shown(EndingView))
        it.press("Close")
        await it.until(lambda: it.shown(EndingView) is None)
        assert {} == it.program.desk.accounts


async def test_leaving_before_the_browser_has_opened_calls_the_sign_in_off(folder):
    async with opened(folder, Hand(None)) as it:
        await it.until(lambda: "practice" in it.main.connecting._ways.known)
        it.press("Practice account")
        it.press("Read only")
        it.shown(WaitingView).cancelled.emit()  # at once: the engine has not even answered
        assert it.shown(WaitingView) is None
        attempts = it.program.engine[0].verbs.connections._attempts._running
        await it.until(lambda: [Cancelled()] == [each.newest.failure for each in attempts.values()])
        for url in it.hand.opened:  # and agreeing afterwards is of no use
            with pytest.raises(OSError):  # noqa: PT011  nobody answers; each system has its own words for it
                await press_allow(url)
        assert {} == it.program.desk.accounts
        assert it.shown(EndingView) is None
        assert it.main.connecting._waiting.attempt is None


async def test_a_platform_that_is_down_is_said_and_nothing_is_saved(folder):
    async with opened(folder, Hand(None)) as it:
        it.press("Practice account")
        it.press("Read and change")
        await it.until(lambda: it.hand.opened)
        it.practice.faults.add("cut-before", where="token", count=20)
        with contextlib.suppress(OSError, ValueError):
            await press_allow(it.hand.opened[0])
        await it.until(lambda: it.shown(EndingView) is not None)
        assert "does not answer" in it.words(it.shown(EndingView))


async def test_an_account_says_how_fresh_it_is_and_is_checked_at_once_when_asked(folder):
    async with opened(folder) as it:
        await it.connect()
        shown = it.program.frame.accounts._model.rows
        await it.until(lambda: it.program.frame.accounts._model.rows[1].shown == "Live")
        assert "Connected" in shown[1].look.word
        live = it.program.engine[0].verbs.live
        before = it.main._desk.freshness(it.account.id).checked_at

        it.main.accounts.menu_for(it.account, menu := QMenu()).actions()[0].trigger()
        assert menu.actions()[0].text() == "Check now"
        await it.until(lambda: it.main._desk.freshness(it.account.id).checked_at > before)

        it.program.window.hide()
        await it.until(lambda: not live._in_sight)
        it.program.window.show()
        await it.until(lambda: live._in_sight)


async def test_an_account_is_renamed_turned_off_and_on_and_removed(folder):
    async with opened(folder) as it:
        await it.connect()
        menus = []

        def choose(words):
            menus.append(it.main.accounts.menu_for(it.account, QMenu()))
            next(a for a in menus[-1].actions() if a.text() == words).trigger()

        menu = it.main.accounts.menu_for(it.account, QMenu())
        names = [
            "Check now",
            "Sign in again",
            "Live updates",
            "Rename",
            "Turn off",
            "Colour",
            "History",
            "Detailed log",
        ]
        assert [*names, "Remove"] == [a.text() for a in menu.actions()[:9]]
        choose("Rename")
        await it.until(lambda: it.shown(QInputDialog) is not None)
        dialog = it.shown(QInputDialog)
        dialog.setTextValue("Mine")
        dialog.accept()
        await it.until(lambda: it.account.name == "Mine")
        choose("Turn off")
        await it.until(lambda: it.account.status is ConnectionStatus.OFF)
        choose("Turn on")
        await it.until(lambda: it.account.status is ConnectionStatus.CONNECTED)
        choose("History")
        assert "Activity" == it.program.frame.tab
        choose("Sign in again")
        await it.until(lambda: it.shown(EndingView) is not None)
        assert "Connected" in it.words(it.shown(EndingView))  # it was expected here: no "already in your list"
        it.main.connecting.leave()
        it.main.accounts.remove(it.account.id)
        it.press("Remove account")
        await it.until(lambda: not it.program.desk.accounts)
        await it.until(lambda: it.shown(RemovalView) is not None and it.shown(RemovalView)._done.isVisible())
        it.press("Close")
        await it.until(lambda: it.shown(RemovalView) is None)


async def test_the_keys_of_an_account_whose_platform_does_not_answer_can_be_forgotten_now(folder, monkeypatch):
    async def unanswered(*_):
        return StepResult("access", "later", "It did not answer.")

    monkeypatch.setattr(Disconnect, "_withdraw", unanswered)
    async with opened(folder) as it:
        await it.connect()
        account = it.account
        it.main.accounts.remove(account.id)
        it.press("Remove account")
        view = it.shown(RemovalView)
        await it.until(view._done.isVisible)
        assert (view._again.isVisible(), view._forget.isVisible()) == (True, True)
        it.press("Try again")
        await it.until(lambda: "It still has to wait" in view._result._words.text())
        it.press("Forget it now")
        await it.until(lambda: "The keys were destroyed. Take back the access" in view._result._words.text())
        assert not any(each.isVisible() for each in (view._again, view._forget, view._forget_words))
        assert () == (await it.program.desk.door.call(lambda v: v.connections.pending())).value
        await it.main.accounts._forget(view, account)  # what is gone is not there to be forgotten again
        assert it.status()


async def test_a_withdrawal_that_cannot_be_tried_again_says_why_and_keeps_the_button(folder, monkeypatch):
    async with opened(folder) as it:
        await it.connect()
        page, view = it.main.accounts, RemovalView(it.program.theme, "practice", it.account.name, "Practice")
        view.show_result([], "Not every step worked yet.", is_complete=False)
        refused, called = Err(Offline("practice")), it.program.desk.door.call
        for failing in (1, 2):  # trying again fails, or looking at what is left does
            answers = iter([Ok(None)] * (failing - 1) + [refused])

            async def answer(_verb, answers=answers):
                return next(answers)

            monkeypatch.setattr(it.program.desk.door, "call", answer)
            await page._settle(view, it.account)
            monkeypatch.setattr(it.program.desk.door, "call", called)
            assert "No connection" in it.status()
            assert not view._again.isHidden()
            it.main.status.forget_said()


async def test_the_options_of_an_account_are_on_its_row_for_mouse_and_keys(folder):
    async with opened(folder) as it:
        await it.connect()
        button = next(b for b in it.program.window.findChildren(IconButton) if b.accessibleName().startswith("Options"))
        assert "Options of Practice account – Ada Practice" == button.accessibleName()
        assert button.isVisible()
        assert button.parentWidget().rect().contains(button.geometry())
        for press in (lambda: QTest.mouseClick(button, Qt.MouseButton.LeftButton), lambda: QTest.keyClick(button, " ")):
            press()
            menu = QApplication.activePopupWidget()
            assert "Check now" == menu.actions()[0].text()
            menu.close()
        it.program.frame.accounts.view.setFocus(Qt.FocusReason.TabFocusReason)
        it.program.frame.accounts.view.focusNextChild()
        assert it.program.window.focusWidget() is button


async def test_a_sign_in_that_ended_asks_for_a_new_one_and_is_cured_in_place(folder):
    async with opened(folder) as it:
        await it.connect()
        before = it.account.id
        it.practice.faults.add("refuse-refresh", count=50, where="token")
        expire(it.practice)
        it.main.items.refresh()
        await it.until(lambda: it.account.status is ConnectionStatus.SIGN_IN_NEEDED)
        await it.until(it.program.frame.banner.isVisible)
        it.practice.faults.active.clear()
        it.program.frame.banner_acted.emit()
        await it.until(lambda: it.account.status is ConnectionStatus.CONNECTED)
        await it.until(lambda: not it.program.frame.banner.isVisible())
        assert before == it.account.id


async def test_a_failure_is_said_in_the_status_line_for_a_while(folder):
    async with opened(folder) as it:
        it.main.status.say(Offline("practice"), "Practice")
        assert "No connection" in it.status()
        it.main.status.forget_said()
        assert "No connection" not in it.status()


def expire(practice):
    """End every access token at the platform."""
    grants.expire(practice.platform, None)


async def test_the_outbox_shows_what_waits_and_its_button_takes_it_back(folder):
    async with opened(folder) as it:
        await it.connect()
        await it.make("Zebra crossing")
        it.program.frame.show_tab("Outbox")
        page = it.main.outbox
        await it.until(lambda: len(page.model.rows) == 1)
        assert "Create Zebra crossing, Waiting" in page.model.rows[0].spoken
        page.view.opened.emit(page.model.rows[0].id)
        assert "Items" == it.program.frame.tab
        page._act(page.model.rows[0].id)
        await it.until(lambda: page.newest_undoable() is None)
        await it.until(lambda: it.main.items.model.rowCount() == 24)


async def test_sending_is_paused_from_the_outbox_and_a_change_there_is_sent_or_taken_back_from_its_panel(folder):
    async with opened(folder) as it:
        await it.connect()
        it.program.frame.show_tab("Outbox")
        page = it.main.outbox
        it.press("Pause sending")
        await it.until(lambda: "sending is paused" in it.status())
        page.waiting.emit("3 changes waiting for the network")
        assert "3 changes waiting for the network" in it.status()
        page.waiting.emit("")
        assert "waiting" not in it.status()
        it.program.frame.show_tab("Items")
        await it.make("Zebra crossing")
        it.program.frame.show_tab("Outbox")
        await it.until(lambda: len(page.model.rows) == 1)
        assert "Sending is paused" in page.model.rows[0].spoken
        assert page.newest_undoable() is not None

        page.view.chosen.emit(page.model.rows[0].id)
        assert ["Send now", "Change", "Undo"] == [act.words for act in page.panel._shown.acts]
        page.panel.acted.emit(page.panel._id, "change")
        await it.until(lambda: it.main.items._editing._form is not None)
        it.main.items._editing._close_form()
        it.press("Go on sending")
        await it.until(lambda: "sending is paused" not in it.status())
        page.panel.acted.emit(page.panel._id, "send")
        await it.until(lambda: page.model.rows[0].state == "done")
        page.view.chosen.emit(page.model.rows[0].id)
        assert "has it" in page.panel._reason.text()


async def test_a_change_that_may_have_arrived_is_decided_about_from_its_row(folder):
    async with opened(folder) as it:
        await it.connect()
        await it.make("Zebra crossing")
        waiting = it.main.outbox.newest_undoable()
        unclear = replace(waiting, state=OutboxState.NEEDS_YOU, reason="unclear")

        async def write(_verbs):  # in the engine's own thread, as the pump would
            await it.program.engine[0]._db.write(lambda tx: outbox.put(tx, unclear))
            return Ok(None)

        await it.program.desk.door.call(write)
        it.main.items.reload()
        assert ("Needs you", "Decide") == (it.main.items.model.record(0).state, it.main.items.model.record(0).action)

        it.main.items.view.acted.emit(it.main.items.model.record(0).id)

        assert "Outbox" == it.program.frame.tab
        assert it.shown(DecisionPanel)._id == str(unclear.id)
        assert it.main.outbox.view.table.currentIndex().row() == 0


async def test_activity_is_narrowed_verified_and_exported(folder, tmp_path):
    async with opened(folder) as it:
        await it.connect()
        it.program.frame.show_tab("Activity")
        page = it.main.activity
        await it.until(lambda: len(page.model.rows) >= 3)
        page.view.searched.emit("nothing like this")
        assert () == page.model.rows
        page._clear()
        page.view.filtered.emit("kind", "item")
        assert () == page.model.rows
        page.view.filtered.emit("kind", "")
        for answer in ("today", "week", "month"):
            page.view.filtered.emit("time", answer)
            assert page.model.rows
        it.press("Verify history")
        await it.until(lambda: "Unbroken since" in page.view._proof.text())
        assert "Unbroken since T" not in page.view._proof.text()  # in the middle of a sentence
        await page.giving.export_to(tmp_path / "history.csv")
        assert "oauth.completed" in (tmp_path / "history.csv").read_text()
        await page.giving.export_to(tmp_path / "no" / "history.csv")
        assert "could not be saved" in it.status()


async def test_what_is_shown_is_exported_when_its_account_is_gone_and_that_proves_nothing(
    folder, tmp_path, monkeypatch
):
    async with opened(folder) as it:
        await it.connect()
        await it.program.desk.door.call(lambda v: v.practice.remove())
        await it.until(lambda: not it.program.desk.accounts)
        it.program.frame.show_tab("Activity")
        page, roles = it.main.activity, []
        show = page.view.set_proof
        monkeypatch.setattr(page.view, "set_proof", lambda *said: roles.append(said[2]) or show(*said))
        page.view.filtered.emit("kind", "connection")
        shown = len([row for row in page.model.rows if row.form == "entry"])
        await page.giving.export_to(tmp_path / "history.csv")

        assert 1 == shown
        assert shown == (tmp_path / "history.csv").read_text().count("connection.removed")
        assert "1 entry written" == page.view._proof.text()
        assert {"text_2"} == set(roles)


async def test_settings_are_kept_at_once_and_what_is_wrong_is_said(folder):
    async with opened(folder) as it:
        it.main._open_settings()
        view = it.main.settings.view
        view.section("General").look_changed.emit(Look("dark", "system", 1.25, motion=False))
        view.section("General").hold_changed.emit(30)
        view.section("Network").proxy_changed.emit("none")
        view.section("Network").proxy_changed.emit("nonsense")
        view.section("Network").test.emit()
        await asyncio.sleep(0.3)
        view.back.emit()

    kept = tomllib.loads((folder / "settings.toml").read_text())
    assert {"look": "dark", "text_scale": 1.25, "reduced_motion": True, "hold_seconds": 30} == kept["window"]
    assert {"proxy": "none"} == kept["network"]
    assert "dark" == look_at(folder).window["look"]


async def test_settings_show_what_is_in_force(folder):
    folder.mkdir()
    proxy = "http://proxy.example:8080"
    (folder / "settings.toml").write_text(f"[window]\nhold_seconds = 45\n[network]\nproxy = '{proxy}'\n")

    async with opened(folder) as it:
        it.main._open_settings()
        view = it.main.settings.view
        assert ("45", "45 seconds") == (view.section("General").hold.key, view.section("General").hold.currentText())
        assert view.section("Network").own.isChecked()
        assert proxy == view.section("Network").address.text()


async def test_a_setting_that_cannot_be_kept_is_said_and_each_is_written_once(folder, monkeypatch):
    written = []
    monkeypatch.setattr(config, "write", lambda folder, said, write=config.write: written.append(write(folder, said)))
    async with opened(folder) as it:
        it.main._open_settings()
        view = it.main.settings.view
        view.section("General").look_changed.emit(Look("dark", "system", 1.0))
        assert 1 == len(written)
        assert it.shown(Note) is None

        (folder / ".settings.toml.part").mkdir()  # where the next one would be written
        for change in (
            lambda: view.section("General").look_changed.emit(Look("light", "system", 1.0)),
            lambda: view.section("General").hold_changed.emit(30),
            lambda: view.section("Network").proxy_changed.emit("none"),
        ):
            view.set_note("")
            change()
            assert "cannot open its data" in it.shown(Note)._words.text()
    assert 1 == len(written)


async def test_an_answer_of_the_practice_account_is_no_proof_of_a_connection(folder, monkeypatch):
    async with opened(folder) as it:
        await it.connect()
        network, found = it.main.settings.view.section("Network"), []
        monkeypatch.setattr(network, "set_result", lambda words, note, *, is_good: found.append((words, note, is_good)))
        network.test.emit()
        await it.until(lambda: found)

    note = "It needs no internet, so this says nothing about your connection."
    assert [("The practice account answered.", note, None)] == found


async def test_practice_data_can_be_taken_away_and_the_history_stays(folder):
    async with opened(folder) as it:
        await it.connect()
        it.main._open_settings()
        it.main.settings.view.show_section("Storage")
        for answer in ("Keep it", "Remove"):
            it.press("Remove practice data")
            await it.until(lambda: it.shown(QMessageBox) is not None)
            assert "Keep it" == it.shown(QMessageBox).defaultButton().text()
            assert it.program.desk.accounts
            it.press(answer)
            await it.until(lambda: it.shown(QMessageBox) is None)
        await it.until(lambda: not it.program.desk.accounts)
        await it.until(lambda: it.shown(Note) is not None)
        assert "The practice data was removed. The history stays." == it.shown(Note)._words.text()

    assert not (folder / "practice" / "platform.db").exists()
    assert (folder / "practice" / "history.key").exists()


async def test_a_folder_in_use_is_a_calm_page(folder):
    async with opened(folder), opened(folder) as second:
        assert second.main is None
        assert "already running" in second.words(second.shown(EndingView))
        second.press("Close")


async def test_a_folder_with_other_things_is_a_calm_page_and_stays_as_it_is(folder):
    folder.mkdir(mode=0o755)
    (folder / "build.sh").write_text("")
    async with opened(folder) as it:
        assert it.main is None
        assert "holds other things" in it.words(it.shown(EndingView))
        it.press("Close")

    assert ["build.sh"] == [path.name for path in folder.iterdir()]
    assert 0o755 == folder.stat().st_mode & 0o777


async def test_wrong_settings_are_told_with_their_line(folder):
    folder.mkdir()
    (folder / "settings.toml").write_text("[network]\nproxi = 'x'\n")

    async with opened(folder) as it:
        assert it.main is None
        assert "not accepted" in it.words(it.shown(EndingView))


def test_the_folder_is_the_one_that_was_said(monkeypatch, tmp_path):
    monkeypatch.setenv("CONNECTOR_APP_DATA_DIR", str(tmp_path / "env"))
    assert tmp_path / "env" == folder_of([])
    assert tmp_path / "a" == folder_of(["--data-dir", str(tmp_path / "a")])
    assert tmp_path / "b" == folder_of([f"--data-dir={tmp_path / 'b'}"])
    assert folder_of(["--data-dir"]) is None
    monkeypatch.delenv("CONNECTOR_APP_DATA_DIR")
    assert "ConnectorManager" in str(folder_of([]))
