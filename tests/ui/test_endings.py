"""What the buttons of an ending do: each of them something that a person sees."""

import asyncio
from types import SimpleNamespace

import pytest

from connector_app.model.failure import KeychainUnavailable, Offline, Unavailable
from connector_app.model.result import Err, Ok
from connector_app.services.sync import Sync, SyncCounts
from connector_app.ui.pages.endings import ending_of
from connector_app.ui.pages.opening import open_desk, open_platform
from connector_app.ui.views.ending import EndingView
from tests.ui.screens import ENDINGS, made_ending
from tests.ui.test_program import folder, opened

__all__ = ["folder"]
pytestmark = pytest.mark.timeout(120)


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
            for act in made_ending(kind).acts:
                looked.clear(), opened_links.clear()
                pages._again = pages.begin
                pages._end(platform, made_ending(kind), KeychainUnavailable(), connection=account)
                view = it.shown(EndingView)
                view.buttons[act.id].click()
                await it.until(lambda view=view: it.shown(EndingView) is not view or looked or opened_links)
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


def test_a_browser_that_did_not_open_is_over_and_offers_no_link_that_leads_nowhere():
    ending = ending_of(Unavailable("browser"), "GitHub")

    assert ["try-again", "close"] == [act.id for act in ending.acts]
    assert "still waiting" not in ending.saved
