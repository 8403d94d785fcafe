"""The detailed log of an account in the window: begun, seen, read, ended, removed."""

import pytest

from connector_app.model.connection import Account, Connection, ConnectionStatus
from connector_app.model.heard import Heard
from connector_app.model.item import ConnectionId
from connector_app.store import connections
from connector_app.ui.frame import Frame
from connector_app.ui.pages import account_log
from tests.ui.settings.conftest import folder, open_section  # noqa: F401  fixtures

HERE = ConnectionId("github-00112233")


class Around:
    """The frame of the dialog, as a section is opened."""

    def __init__(self, place):
        self.place, self.view = place, Frame(place.desk.theme)

    def show(self):
        """Show nothing."""


@pytest.fixture
def made():
    at, off = "2026-01-01T00:00:00.000Z", ConnectionStatus.OFF
    return Connection(HERE, "github", Account("u1", "Ada"), "Work <b>Ada</b>", "oauth", "read", (), off, at)


async def test_it_is_begun_seen_read_ended_and_removed(open_section, until, made, monkeypatch):  # noqa: F811
    async with open_section(Around) as it:
        await it.engine._db.write(lambda tx: connections.put(tx, made))
        it.desk.refresh_accounts()
        log = account_log.AccountLog(it.desk, it.page.place.tasks, it.view, made)
        log.open()
        view = log.view
        assert "Detailed log of Work <b>Ada</b>" == view.windowTitle()
        assert "" == account_log.sign(it.desk)
        view.open_button.click()
        await until(lambda: view.note._words.text() == "Nothing was written yet.")

        view.begin_button.click()
        await until(view.end_button.isVisible)
        assert not view.begin_button.isVisible()
        assert "It is kept until" in view.note._words.text()
        assert account_log.sign(it.desk).startswith("detailed log of Work <b>Ada</b> until ")
        await it.engine.verbs.detailed.listener(HERE)(Heard("GET", "/user", 200, "", 0.1, "req-1"))
        view.open_button.click()
        await until(view.text.isVisible)
        assert "GET /user  200" in view.text.toPlainText()

        view.end_button.click()
        await until(view.begin_button.isVisible)
        assert "" == account_log.sign(it.desk)
        view.remove_button.click()
        await until(lambda: view.note._words.text() == "It was deleted.")
        assert not view.text.isVisible()

        await it.engine._db.write(lambda tx: tx.run("delete from connections"))
        view.begin_button.click()
        await until(lambda: "could not be found" in view.note._words.text())
        assert not view.end_button.isVisible()
        view.reject()
