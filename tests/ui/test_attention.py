"""What needs somebody, in the window: the strip on top, the list behind it, and what its buttons do."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication

from connector_app.model.attention import Cause, Need
from connector_app.model.connection import ConnectionStatus
from connector_app.model.item import ConnectionId
from connector_app.model.outbox import OutboxState
from connector_app.store import attention, connections, deliveries, outbox, upkeep
from connector_app.store.database import Database
from connector_app.ui.views.attention import AttentionView, NeedRow
from connector_app.ui.views.keychain import KeychainView
from connector_app.ui.views.settings.view import SettingsView
from tests.parts.bus import session_bus
from tests.parts.desktop_notices import daemon
from tests.store.test_attention import change
from tests.store.test_connections import account
from tests.ui.test_program import folder, opened

__all__ = ["folder"]
pytestmark = pytest.mark.timeout(60)
HERE, GONE = ConnectionId("github-anna"), ConnectionId("acme-anna")


async def leave(folder):
    """Put what needs somebody into a data folder, as a former process did. Nothing here reaches a platform."""
    folder.mkdir()
    off = {"provider": "github", "status": ConnectionStatus.OFF}

    def put(tx):
        connections.put(tx, replace(account(id=HERE, **off), name="Home"))
        connections.put(tx, replace(account("ben", status=ConnectionStatus.SIGN_IN_NEEDED, position=2), name="Old"))
        for number in range(3):
            outbox.add(tx, change(number, connection=HERE, reason="refused", title="Bread"))
        tx.run(
            "insert into deliveries (connection, delivery_id, signed, event, body, received_at, state)"
            " values (?, 'd1', x'01', 'e', x'', '2026-01-01T08:00:00.000Z', 'parked')",
            (HERE,),
        )
        attention.set_trouble(tx, "keys", "passphrase")

    async with Database(folder / "data.db") as db:
        await db.write(put)


async def test_the_strip_says_the_most_urgent_and_the_list_behind_it_everything(folder):
    await leave(folder)
    async with opened(folder) as it:
        frame, page, links = it.program.frame, it.main.attention, []
        it.program.desk.open_link = lambda *link: links.append(link)
        strip = frame.banner.inner
        await it.until(lambda: strip._name.text() == "Old")  # no key is needed by anybody: that is found at the start
        assert strip._action.words == "Open the data folder"
        assert strip._all.isVisible()
        strip._action.click()
        assert links == [("", "folder")]

        strip._all.click()
        view = it.shown(AttentionView)
        assert list(view.lines) == [f"undescribed:{'acme-ben'}", f"refused:{HERE}", f"parked:{HERE}"]
        assert view.title.hasFocus()
        assert not any("Bread" in words for words in said(view))

        view.lines[f"parked:{HERE}"].button.setFocus()
        it.press("Try again")
        await it.until(lambda: f"parked:{HERE}" not in view.lines)
        assert view.back_button.hasFocus()
        assert it.program.desk.data.read(lambda tx: deliveries.newest(tx)[0].state, "") != "parked"

        view.lines[f"refused:{HERE}"].button.click()
        await it.until(lambda: frame.tab == "Outbox" and frame._panel is it.main.outbox.panel)
        assert it.main.outbox._chosen == "1"
        assert page.view is None


async def test_later_takes_it_out_of_the_strip_and_the_status_line_leads_to_it(folder):
    await leave(folder)
    async with opened(folder) as it:
        frame = it.program.frame
        await it.until(lambda: frame.banner.inner._name.text() == "Old")
        for who in ("Home", "Home", ""):
            assert frame.status._needs.isHidden()
            frame.banner.inner._later.click()
            await it.until(lambda who=who: frame.banner.isHidden() is not bool(who))
            await it.until(lambda: not it.program.tasks._tasks)
        await it.until(frame.status._needs.isVisible)
        assert (frame.status._needs.words, frame.status._needs._after) == ("Needs you", "(3)")
        frame.status._needs.click()
        assert len(it.shown(AttentionView).lines) == 3
        it.press("Back to accounts")
        assert it.shown(AttentionView) is None


async def test_each_cause_leads_to_what_cures_it(folder):
    await leave(folder)
    async with opened(folder) as it:
        page, asked = it.main.attention, []
        page.sign_in.disconnect()
        page.sign_in.connect(asked.append)

        page.cure(Need(Cause.SIGN_IN, HERE))
        assert asked == [HERE]
        page.cure(Need(Cause.RULE, HERE))
        assert it.shown(SettingsView)._stack.currentWidget() is it.main.settings.view.section("Rules")
        page.cure(Need(Cause.HISTORY))
        proof = it.main.activity.view._proof
        await it.until(lambda: proof.text().startswith(("Nothing to verify yet", "Unbroken since today")))
        page.cure(Need(Cause.ROOM))
        assert it.shown(SettingsView)._stack.currentWidget() is it.main.settings.view.section("Storage")
        page.cure(Need(Cause.KEYS, detail="passphrase"))
        assert it.shown(KeychainView) is not None
        page.leave()
        assert it.shown(KeychainView) is None

        db = it.program.engine[0]._db
        waits = change(7, OutboxState.WAITING_UNTIL, connection=HERE, not_before=9e9)

        def write(tx):
            upkeep.set_meta(tx, "damage", "an old look")
            attention.set_trouble(tx, "keys", "keychain-locked")
            outbox.add(tx, waits)

        await db.write(write)
        await it.until(lambda: [n.cause for n in page.needs][:2] == [Cause.DAMAGED, Cause.KEYS])
        for cause in (Cause.DAMAGED, Cause.KEYS, Cause.STUCK, Cause.WITHDRAWAL, Cause.CLOCK):
            page.cure(Need(cause, HERE, detail="keychain-locked"))
        await it.until(lambda: page.needs[0].cause is Cause.UNDESCRIBED)
        await it.until(lambda: it.program.desk.data.read(lambda tx: outbox.page(tx)[0].not_before, 0) < 9e9)


async def test_a_notification_leads_to_what_it_tells_of(folder, monkeypatch):
    await leave(folder)
    with session_bus() as bus, daemon(bus.address) as screen:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", bus.address)
        async with opened(folder) as it:
            await it.until(lambda: len(screen.shown) == 3)
            told = {heading + words: (number, acts) for number, (heading, words, acts) in screen.shown.items()}
            assert not any("Bread" in words for words in told)
            refused, acts = told["Home3 changes were not accepted there."]
            assert acts == ("default", "Show", "cure", "Decide")
            screen.press(refused, "cure")
            await it.until(lambda: it.main.outbox._chosen == "1")
            screen.press(min(screen.shown))
            await it.until(lambda: it.shown(AttentionView) is not None)


def said(view):
    return [each.text() for each in view.findChildren(type(view.title))]


def test_a_list_that_stays_as_it_is_keeps_the_focus(theme, shown):
    view = shown(AttentionView(theme))
    view.activateWindow()
    QCoreApplication.processEvents()
    one, two = NeedRow("a", "Anna", "Ended.", "Sign in"), NeedRow("b", "Ben", "Ended.", "Sign in", "07:10")
    view.set_needs([one, two])
    view.lines["b"].button.setFocus()
    view.set_needs([one, two])
    assert view.lines["b"].button.hasFocus()
    view.set_needs([two])
    assert view.lines["b"].button.hasFocus()
    view.set_needs([])
    assert view.back_button.hasFocus()
    assert view._empty.isVisible()
