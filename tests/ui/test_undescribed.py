"""An account whose platform’s file is missing or wrong: the window says what is the matter, and nothing breaks."""

import pytest
from PySide6.QtWidgets import QMenu

from connector_app.model.connection import UNDESCRIBED, ConnectionStatus
from connector_app.model.item import ConnectionId
from connector_app.ui.views.removal import RemovalView
from connector_app.ui.widgets.text import Paragraph
from tests.described.test_gone import HERE, ITEM, leave_account
from tests.ui.test_program import opened

pytestmark = pytest.mark.timeout(60)
NOT_KNOWN = f"Its platform is not known. {UNDESCRIBED}"


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "disabled:")
    return tmp_path / "data"


def menu_of(it):
    account = it.program.desk.accounts[HERE]
    return [action.text() for action in it.main.accounts.menu_for(account, QMenu(it.program.frame)).actions()]


async def test_the_window_says_it_and_offers_what_is_left(folder):
    await leave_account(folder)
    async with opened(folder) as it:
        frame, main, links = it.program.frame, it.main, []
        it.program.desk.open_link = lambda *link: links.append(link)
        row = frame.accounts._model.rows[1]

        assert ("Platform not known", "ask") == (row.look.word, row.look.role)
        assert UNDESCRIBED in frame.banner.inner._words.text()
        assert "Not up to date  ·  not checked yet" == it.status()
        frame.banner_acted.emit()
        assert [("", "folder")] == links
        assert ["Rename", "Turn off", "Colour", "History", "Detailed log", "Remove"] == menu_of(it)

        main.items.open(ITEM)
        assert it.status().startswith(NOT_KNOWN)
        main.status.forget_said()
        main.items._editing.edit(ITEM)
        assert it.status().startswith(NOT_KNOWN)
        assert frame._panel is None

        main.accounts.remove(HERE)
        view = it.shown(RemovalView)
        assert any(UNDESCRIBED in each.text() for each in view.findChildren(Paragraph) if each.isVisible())
        assert not view.withdraw.isVisible()


async def test_one_that_was_turned_off_is_left_in_peace_and_cannot_be_turned_on(folder):
    await leave_account(folder, ConnectionStatus.OFF)
    async with opened(folder) as it:
        assert not it.program.frame.banner.isVisible()
        assert ["Rename", "Colour", "History", "Detailed log", "Remove"] == menu_of(it)
        it.main.accounts._turn(it.program.desk.accounts[ConnectionId(HERE)], on=True)
        await it.until(lambda: it.status().startswith(NOT_KNOWN))
