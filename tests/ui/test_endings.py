"""What the buttons of an ending do: each of them something that a person sees."""

import asyncio
from types import SimpleNamespace

import pytest
from PySide6.QtWidgets import QMessageBox

from connector_app.model.failure import (
    KeychainChanged,
    KeychainLocked,
    KeychainUnavailable,
    Offline,
    Storage,
    Unavailable,
)
from connector_app.model.result import Err, Ok
from connector_app.services.sync import Sync, SyncCounts
from connector_app.ui.pages.endings import ending_of
from connector_app.ui.pages.opening import open_desk, open_platform
from connector_app.ui.views.ending import EndingView
from connector_app.ui.views.keychain import KeychainView
from connector_app.words.failures import GIVING_UP
from tests.ui.screens import ENDINGS
from tests.ui.test_program import folder, opened

__all__ = ["folder"]
pytestmark = pytest.mark.timeout(120)


@pytest.mark.slow
async def test_no_button_of_any_ending_does_nothing(folder, monkeypatch):
    looked, opened_links = [], []

    async def look(*_):
        looked.append(1)

    async with opened(folder) as it:
        await it.connect()
        pages, platform = it.main.connecting, it.program.desk.providers["practice"]
        account = str(it.account.id)
        monkeypatch.setattr(pages, "_check", look)
        it.program.desk.open_link = lambda url, _account: opened_links.append(url)
        for kind in ENDINGS:
            for act in ENDINGS[kind].acts:
                looked.clear(), opened_links.clear()
                pages._again = pages.begin
                pages._end(platform, ENDINGS[kind], KeychainUnavailable(), connection=account)
                view = it.shown(EndingView)
                view.buttons[act.id].click()
                await it.until(
                    lambda view=view: (
                        it.shown(EndingView) is not view or looked or opened_links or it.shown(QMessageBox)
                    )
                )
                if box := it.shown(QMessageBox):
                    box.reject()
                    await it.until(lambda: it.shown(QMessageBox) is None)
                pages.leave()


async def test_looking_again_cannot_be_pressed_twice_and_its_failure_is_said(folder, monkeypatch):
    async def nothing(*_, **__):
        return SyncCounts()

    async with opened(folder) as it:
        monkeypatch.setattr(Sync, "read", nothing)
        await it.connect()
        view, answer = it.shown(EndingView), asyncio.get_running_loop().create_future()

        async def slow(_verb):
            return await answer

        monkeypatch.setattr(it.program.desk.door, "call", slow)
        it.press("Check again")
        await asyncio.sleep(0)
        assert not view.buttons["check-again"].isEnabled()
        answer.set_result(Err(Offline("practice")))
        await it.until(view.buttons["check-again"].isEnabled)
        assert "No connection" in it.status()


class Door:
    def __init__(self, answer):
        self.answer = answer

    async def call(self, _verb):
        return self.answer


class Table:
    """As much of the desk as opening a page needs."""

    def __init__(self, answer):
        self.door, self.said, self.opened = Door(answer), [], []

    def open_link(self, *what):
        self.opened.append(what)

    def say(self, failure, _name):
        self.said.append(failure.name)


class Platform:
    id, name, docs_url, invite = "other", "Other", "https://example.org/help", None


async def test_the_practice_platform_opens_at_its_desk_and_others_at_their_own_page():
    practice, other = Table(Ok("http://127.0.0.1:1/desk")), Table(Ok(""))

    await open_platform(practice, type("Practice", (Platform,), {"id": "practice"}), "c")
    await open_platform(other, Platform, "c")

    assert [("http://127.0.0.1:1/desk", "practice")] == practice.opened
    assert [("https://example.org/help", "c")] == other.opened


@pytest.mark.parametrize(
    ("answer", "opened", "said"),
    [
        (Ok("https://example.org/in"), [("https://example.org/in", "c")], []),
        (Err(Offline("x")), [], ["offline"]),
    ],
)
async def test_an_account_that_has_to_be_let_in_opens_the_page_for_that(answer, opened, said):
    table = Table(answer)
    table.accounts = {"c": SimpleNamespace(id="c")}
    invited = type("Invited", (Platform,), {"invite": staticmethod(lambda access: None)})

    await open_platform(table, invited, "c")
    assert (opened, said) == (table.opened, table.said)


@pytest.mark.parametrize(("answer", "said"), [(Ok(""), "in-use"), (Err(Offline("x")), "offline")])
async def test_a_desk_that_cannot_be_opened_is_said(answer, said):
    table = Table(answer)

    await open_desk(table)

    assert [said] == table.said
    assert [] == table.opened


async def sure(it, words):
    """Press a button of the question that is asked."""
    await it.until(lambda: it.shown(QMessageBox) is not None)
    box = it.shown(QMessageBox)
    assert "Keep them" == box.defaultButton().text()
    next(each for each in box.buttons() if each.text() == words).click()
    await it.until(lambda: it.shown(QMessageBox) is None)


async def test_keys_that_are_lost_can_be_given_up_and_the_account_signed_in_again(folder):
    async with opened(folder) as it:
        await it.connect()
        account = it.account
    (folder / "practice" / "vault.key").unlink()
    async with opened(folder) as it:
        await it.until(lambda: it.program.desk.accounts)
        it.main.connecting.reconnect(account)
        await it.until(lambda: it.shown(EndingView) is not None)
        assert "Your keys are not where they were" == it.words(it.shown(EndingView))
        it.press("Give the lost keys up and sign in again")
        await it.until(lambda: it.shown(QMessageBox) is not None)
        assert it.shown(QMessageBox).informativeText() == GIVING_UP  # to its end
        await sure(it, "Keep them")
        it.press("Give the lost keys up and sign in again")
        await sure(it, "Give them up")
        await it.until(lambda: it.shown(EndingView) and "show-items" in it.shown(EndingView).buttons)

        assert "Connected as Ada Practice" == it.words(it.shown(EndingView))
        assert [account.id] == list(it.program.desk.accounts)


@pytest.mark.slow
async def test_a_passphrase_that_was_forgotten_can_be_given_up_and_another_one_chosen(folder):
    async with opened(folder) as it:
        assert Ok(None) == await it.program.desk.door.call(lambda v: v.keys.use_passphrase("canary passphrase"))
    async with opened(folder) as it:
        pages, again = it.main.connecting, []
        pages._again = lambda: again.append(1)
        pages._put_up(pages._homes.ask(KeychainLocked("passphrase")))
        it.press("I forgot it")
        await sure(it, "Keep them")
        it.press("I forgot it")
        await sure(it, "Give them up")
        await it.until(lambda: again)
        homes = await it.program.desk.door.call(lambda v: v.keys.homes())

    assert {"practice": "", "real": ""} == homes.value


@pytest.mark.slow
async def test_keys_that_are_elsewhere_are_given_up_before_another_place_takes_new_ones(folder):
    async with opened(folder) as it:
        assert Ok(None) == await it.program.desk.door.call(lambda v: v.keys.use_passphrase("canary passphrase"))
    async with opened(folder) as it:
        pages = it.main.connecting
        pages._put_up(pages._homes.ask(KeychainUnavailable()))  # as if nobody knew of the passphrase
        view = it.shown(KeychainView)
        assert not view._give_up.isVisible()
        view.until_quit.emit()
        await it.until(view._give_up.isVisible)
        assert "Your keys were put away in a safe with your passphrase." in view._note._words.text()
        it.press("Give the old keys up")
        await sure(it, "Give them up")
        await it.until(lambda: it.program.engine[0]._vault.home("real") == "")


async def test_keys_that_cannot_be_given_up_say_why(folder, monkeypatch):
    async with opened(folder) as it:
        pages, platform = it.main.connecting, it.program.desk.providers["practice"]
        answers = [Err(KeychainLocked("keychain:Memory"))]

        async def full(_verb):
            return answers[-1]

        pages._end(platform, ENDINGS["keychain-changed"], KeychainChanged("a", "b"))
        monkeypatch.setattr(it.program.desk.door, "call", full)
        it.press("Give the old keys up and sign in again")
        await sure(it, "Give them up")
        await it.until(lambda: "Your computer’s safe is locked" == it.words(it.shown(EndingView)))
        answers.append(Err(Storage("full", "data.db")))
        pages._put_up(pages._homes.ask(KeychainLocked("passphrase")))
        it.press("I forgot it")
        await sure(it, "Give them up")
        await it.until(lambda: it.shown(KeychainView)._first.is_wrong)


@pytest.mark.parametrize("found", ["keychain:Memory", "keychain:macOS"])
def test_keys_that_changed_offer_no_other_home_since_none_takes_them(found):
    ending = ending_of(KeychainChanged("keychain:Memory", found), "GitHub")

    assert ["try-again", "give-up-keys", "close"] == [act.id for act in ending.acts]
    assert ("lost" in ending.acts[1].words) == (found == "keychain:Memory")


def test_a_browser_that_did_not_open_is_over_and_offers_no_link_that_leads_nowhere():
    ending = ending_of(Unavailable("browser"), "GitHub")

    assert ["try-again", "close"] == [act.id for act in ending.acts]
    assert "still waiting" not in ending.saved
