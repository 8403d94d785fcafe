"""The support file in the window: read first, then saved, letter by letter what was read."""

import logging

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QDialog, QFileDialog

from connector_app.model.connection import Account, Connection, ConnectionStatus
from connector_app.model.item import ConnectionId
from connector_app.model.support import Searched
from connector_app.services.support import Support
from connector_app.store import connections
from connector_app.ui.pages.settings.help import Help
from connector_app.ui.views.settings.support import SupportCard

ACCESS = "canary-access-0001"
HERE = ConnectionId("github-00112233")


async def account(engine):
    ada = Account("u1", "Ada Canary")
    made = Connection(
        HERE, "github", ada, "Work of Ada", "oauth", "read", (), ConnectionStatus.OFF, "2026-01-01T00:00:00.000Z"
    )
    await engine._db.write(lambda tx: connections.put(tx, made))


async def test_it_is_read_first_its_parts_are_turned_and_what_was_read_is_saved(open_section, until, tmp_path, theme):
    async with open_section(Help) as it:
        await account(it.engine)
        card = it.view.support
        assert not card.text.isVisible()

        first = card.ticks["versions"]
        card.prepare_button.setFocus()
        card.prepare_button.click()
        assert it.view.window().focusWidget() is first
        card.ticks["self-test"].setChecked(False)  # takes the longest
        await until(card.save_button.isEnabled)
        assert "none was found" in card.note._words.text()
        assert card.note.y() < card.save_button.mapTo(card._open, QPoint()).y() < card.text.y()
        assert card.text.height() >= theme.px(280)
        shown = card.text.toPlainText()
        assert "== Accounts ==" in shown
        assert "== Self-test ==" not in shown
        assert "Ada" not in shown

        card.ticks["accounts"].setChecked(False)
        assert "== Accounts ==" not in card.text.toPlainText()
        card.ticks["accounts"].setChecked(True)
        assert shown == card.text.toPlainText(), "nothing is gathered anew for what was only hidden"
        card.names.click()
        await until(lambda: "Ada" in card.text.toPlainText())

        shown = card.text.toPlainText()
        await it.page.support.save_to(tmp_path / "s.txt")
        assert shown == (tmp_path / "s.txt").read_text()
        assert ("The support file is in s.txt. It holds what you see here, and nothing else.", True) == it.said[-1]
        card.copy_button.click()
        await until(lambda: it.links == [shown])
        nowhere = tmp_path / "nowhere" / "s.txt"
        await it.page.support.save_to(nowhere)
        why, is_good = it.said[-1]
        assert why.startswith(f"The file could not be saved. Nothing can be written as {nowhere}.")
        assert not is_good
        card.close_button.setFocus()
        card.close_button.click()
        assert card.prepare_button.isVisible()
        assert it.view.window().focusWidget() is card.prepare_button
        assert not card.text.toPlainText()


@pytest.mark.parametrize(
    ("found", "ground"),
    [
        (Searched(6), "ok"),
        (Searched(6, shut=1), "wait"),
        (Searched(0, short=2), "wait"),
        (Searched(), "quiet"),
    ],
)
def test_only_where_all_was_compared_it_looks_like_a_good_sign(theme, found, ground):
    card = SupportCard(theme, "", ("", ""), {})
    card.show_text(found, "text")
    assert card.note._ground == ground


async def test_a_secret_in_it_stops_it_and_the_part_can_be_left_out(open_section, until, tmp_path):
    async with open_section(Help) as it:
        await account(it.engine)
        vault, db = it.engine._vault, it.engine._db
        await db.write(lambda tx: vault.put(tx, HERE, "planted", ACCESS.encode(), generation=1))
        logging.getLogger("connector_app.tests").error("choked on %s", ACCESS)
        card = it.view.support
        card.ticks["self-test"].setChecked(False)

        await until(lambda: "A stored secret stands in it" in card.note._words.text())
        assert not card.text.isVisible()
        assert not card.save_button.isEnabled()
        card.ticks["log"].setChecked(False)
        await until(card.save_button.isEnabled)
        assert "== Log ==" not in card.text.toPlainText()

        await db.write(lambda tx: vault.put(tx, HERE, "later", b"== Accounts ==", generation=1))
        await it.page.support.save_to(tmp_path / "s.txt")
        assert not (tmp_path / "s.txt").exists()
        card.copy_button.click()
        await until(lambda: len(it.said) == 2)
        assert [] == it.links


async def test_an_answer_that_comes_after_closing_is_not_shown(open_section, until, monkeypatch):
    asked = []
    real = Support.draft

    async def slow(self, **how):
        answer = await real(self, **how)
        asked.append(answer)
        return answer

    monkeypatch.setattr(Support, "draft", slow)
    async with open_section(Help) as it:
        card = it.view.support
        card.ticks["self-test"].setChecked(False)
        card.close_button.click()
        await until(lambda: asked)

        assert card.prepare_button.isVisible()
        await it.page.support.save_to(None)
        await it.page.support._copy()
        assert [] == it.links


async def test_the_place_to_save_it_is_asked_for(open_section, until, monkeypatch, tmp_path):
    async def choose(dialog):
        assert dialog.acceptMode() == QFileDialog.AcceptMode.AcceptSave
        dialog.selectedFiles = lambda: [str(tmp_path / "s.zip")]
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr("connector_app.ui.ask.ask", choose)
    async with open_section(Help) as it:
        card = it.view.support
        card.ticks["self-test"].setChecked(False)
        await until(card.save_button.isEnabled)
        card.save_button.click()
        await until((tmp_path / "s.zip").exists)
