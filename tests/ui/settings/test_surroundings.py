"""Network, storage and help: what is tried, what is said of it, and what waits to be forgotten."""

import pytest
from PySide6.QtWidgets import QMessageBox

from connector_app import config
from connector_app.app import surroundings
from connector_app.config import Network as Kept
from connector_app.engine import examination
from connector_app.model.checked import Checked, Reached
from connector_app.model.failure import KeychainLocked, Offline, Trace
from connector_app.store import connections, intents
from connector_app.store.intents import Intent
from connector_app.ui.pages.settings.help import Help
from connector_app.ui.pages.settings.network import Network
from connector_app.ui.pages.settings.storage import Storage
from tests.fakes.scripted_server import ScriptedServer
from tests.ui.settings.test_news import GITHUB
from tests.ui.settings.test_platforms import button, press, words
from tests.ui.settings.test_rules import SLACK, account


async def test_each_platform_is_asked_and_what_came_of_it_is_said_in_words(open_section, until):
    async with open_section(Network) as it:
        it.view.test.emit()
        await until(lambda: "Nothing to reach yet" in words(it.view))
        for each in (account(GITHUB, "GitHub anna"), account(SLACK, "Slack Acme")):
            await it.engine._db.write(lambda tx, each=each: connections.put(tx, each))
        it.desk.refresh_accounts()
        asked = []

        async def reach(addresses):
            asked.extend(addresses)
            broken = Offline("slack.com", Trace(code="certificate"))
            return (Reached("api.github.com", 0.21), Reached("slack.com", 0.1, broken))

        it.desk.reach = reach
        it.view.test.emit()
        await until(lambda: "1 of 2 platforms can be reached" in words(it.view))
        said = words(it.view)

    assert asked == ["https://api.github.com/", "https://slack.com/"]
    assert "Answers, in 0.2 s." in said
    assert any("slack.com shows a certificate that this computer does not trust." in each for each in said)


async def test_certificates_and_a_way_in_are_kept_or_it_is_said_why_not(open_section, until, folder, tmp_path):
    async with open_section(Network) as it:
        for address in ("nonsense", "https://hooks.example.org"):
            it.view.way_in.setText(address)
            it.view.way_in.editingFinished.emit()
        for path in (str(tmp_path / "none.pem"), str(folder / "settings.toml")):
            it.view.ca_file.setText(path)
            it.view.ca_file.editingFinished.emit()
            if path.endswith("none.pem"):
                assert "There is no file of this name." in words(it.view)
        it.view.ca_file.editingFinished.emit()  # the same again writes nothing
        it.page.show()

    kept = config.load(folder)
    assert (kept.live.address, kept.network.ca_file) == ("https://hooks.example.org", str(folder / "settings.toml"))
    assert it.said == [("It holds from the next start on.", True)]


async def test_a_host_that_says_anything_is_there_and_one_that_is_not_says_why(folder):
    async with ScriptedServer([]) as server:
        there, gone = await examination.reach(Kept(proxy="none"), (f"{server.origin}/", "http://127.0.0.1:9/"))
    assert (there.failure, gone.failure.name) == (None, "offline")
    folder.mkdir()
    (folder / "settings.toml").write_text("nonsense")
    (unread,) = await surroundings.reach(folder, ("http://127.0.0.1:9/",))
    (checked,) = await surroundings.examine(folder)
    assert (unread.failure.name, checked.name, checked.passed) == ("rejected", "settings", False)


async def test_the_self_test_shows_each_check_with_its_mark(open_section, until):
    async with open_section(Help) as it:
        found = [(Checked("database", passed=True, words="The data file is sound."),)]
        found.append((Checked("keychain", passed=False, failure=KeychainLocked("")), *found[0]))

        async def examine():
            return found.pop(0)

        it.desk.examine = examine
        await until(lambda: press(it.view, "Test"))
        await until(lambda: "All is well" in words(it.view))
        await until(lambda: press(it.view, "Test again"))
        await until(lambda: "1 thing did not pass" in words(it.view))
        assert {"Your computer’s safe", "The data", "The data file is sound."} <= set(words(it.view))


@pytest.mark.parametrize("answer", ["Wait", "Forget it now"])
async def test_what_waits_for_its_platform_can_be_forgotten_at_any_time(open_section, until, answer):
    async with open_section(Storage) as it:

        def leave(tx):
            connections.put(tx, account(GITHUB, "GitHub anna"))
            connections.mark_removed(tx, GITHUB, "2026-01-01T00:00:00.000Z")
            intents.put(tx, Intent(GITHUB, "revoke", 0, "2026-01-01T00:00:00.000Z"))

        await it.engine._db.write(leave)
        it.desk.refresh_accounts()
        it.page.show()
        await until(lambda: press(it.view, "Forget it now", "GitHub anna"))
        await until(lambda: it.view.window().findChild(QMessageBox))
        box = it.view.window().findChild(QMessageBox)
        assert "The access may then still stand there" in box.informativeText()
        next(each for each in box.buttons() if each.text() == answer).click()
        await until(lambda: not it.view.window().findChild(QMessageBox))
        if answer == "Forget it now":
            await until(lambda: button(it.view, "Forget it now") is None)
            assert "Take back the access at GitHub yourself." in it.said[0][0]
        left = await it.engine.verbs.connections.pending()

    assert len(left.value) == (answer == "Wait")
