"""The detailed log of an account in the window: begun, seen, read, ended, removed."""

import pytest

from connector_app.model.connection import Account, Connection, ConnectionStatus
from connector_app.model.heard import Heard
from connector_app.model.item import ConnectionId
from connector_app.store import connections
from connector_app.ui.frame import Frame
from connector_app.ui.pages import account_log
from connector_app.ui.views import account_log as account_log_view
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
    monkeypatch.setattr(account_log, "LOOK", 20)
    async with open_section(Around) as it:
        await it.engine._db.write(lambda tx: connections.put(tx, made))
        it.desk.refresh_accounts()
        log = account_log.AccountLog(it.desk, it.page.place.tasks, it.view, made)
        log.open()
        view = log.view
        assert "Detailed log of Work <b>Ada</b>" == view.windowTitle()
        assert "" == account_log.sign(it.desk)
        assert not view.open_button.isEnabled()
        assert not view.remove_button.isEnabled()
        low = view.height()

        view.begin_button.setFocus()
        view.begin_button.click()
        await until(view.end_button.isVisible)
        assert view.focusWidget() is view.end_button
        assert not view.begin_button.isVisible()
        assert "Being written until" in view.note._words.text()
        assert account_log.sign(it.desk).startswith("writing a detailed log of Work <b>Ada</b> until ")
        await until(lambda: it.engine.verbs.detailed.listener(HERE))  # the window may read it a moment earlier
        await it.engine.verbs.detailed.listener(HERE)(Heard("GET", "/user", 200, "", 0.1, "req-1"))
        await until(view.open_button.isEnabled)
        view.open_button.click()
        await until(view.text.isVisible)
        assert view.height() > low + 200, "the text is no single line"
        assert view.text.height() >= it.desk.theme.px(account_log_view.TEXT)
        assert "GET /user  200" in view.text.toPlainText()

        view.end_button.click()
        await until(view.begin_button.isVisible)
        assert "" == account_log.sign(it.desk)
        view.remove_button.setFocus()
        view.remove_button.click()
        await until(lambda: view.note._words.text() == "It was deleted.")
        assert not view.text.isVisible()
        assert view.height() < low + 100
        view.begin_button.setFocus()
        await log._open()
        assert "Nothing was written yet." == view.note._words.text()
        await log._remove()
        assert "There was no log to delete." == view.note._words.text(), "it was removed elsewhere meanwhile"
        assert view.focusWidget() is view.begin_button
        view._unfold.click()
        assert view._details.isVisible()

        await it.engine._db.write(lambda tx: tx.run("delete from connections"))
        view.begin_button.click()
        await until(lambda: "could not be found" in view.note._words.text())
        assert not view.end_button.isVisible()
        view.reject()
