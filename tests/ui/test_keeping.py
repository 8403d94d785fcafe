"""How long the history is kept is chosen beside it; nothing goes before the person said so, to its end and once."""

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtWidgets import QMessageBox

from connector_app.adapters.clock import SystemClock
from connector_app.model.audit import AuditQuery
from connector_app.store import audit, audit_ground
from connector_app.words import keeping
from tests.ui.test_program import folder, opened  # noqa: F401  a fixture

pytestmark = [pytest.mark.slow, pytest.mark.timeout(90)]


def press(box, words):
    next(each for each in box.buttons() if each.text() == words).click()


async def test_old_entries_go_after_a_question_and_a_pack_and_the_page_says_so(folder, monkeypatch):  # noqa: F811
    async with opened(folder) as it:
        await it.connect()
        await it.program.engine[0].sign()
        it.program.frame.show_tab("Activity")
        page, about = it.main.activity, it.main.activity.proving.about
        part, asked = about.keeping, lambda: it.shown(QMessageBox)
        it.press("About this history")
        await it.until(lambda: part._words.text() == "Everything is kept.")
        monkeypatch.setattr(SystemClock, "now", lambda _self: datetime.now(UTC) + timedelta(days=800))
        packed = []

        async def pack():
            packed.append(1)

        it.main.keeping.pack = pack
        part.choice.choose("1")
        part.choice.activated.emit(1)
        await it.until(lambda: asked() is not None)
        assert "cannot be brought back" in asked().text()
        assert "Save an auditor pack first?" in asked().text()
        press(asked(), "Cancel")
        await it.until(part._due.isVisible)
        assert "wait for your word" in part._due_words.text()
        assert 0 == it.main._desk.data.read(audit_ground.mark, -1)

        part.remove_button.click()
        await it.until(lambda: asked() is not None)
        press(asked(), keeping.PACK)
        await it.until(lambda: packed and asked() is not None and asked().isVisible())
        press(asked(), keeping.REMOVE)
        await it.until(lambda: "Old entries were removed" == page.view._proof.text())
        await it.until(lambda: "as the signed note says" in part._words.text())

        assert part._words.text().startswith("Kept for one year; what was before ")
        await it.until(part._due.isHidden)
        gone = it.main._desk.data.read(audit_ground.mark, 0)
        left = it.main._desk.data.read(lambda tx: audit.page(tx, AuditQuery(limit=99)), [])
        assert gone >= 3
        assert {each.seq for each in left} == set(range(gone + 1, left[0].seq + 1))
        assert "1 year" == it.main.keeping._read("history", "keep")
        it.press("Verify history")
        await it.until(lambda: page.view._proof.text().startswith("Unbroken"))
        assert f"Entries 1 to {gone} were removed on" in page.view._proof_note.text()

        monkeypatch.setattr(it.main.keeping, "_write", lambda *_said: "The disk is full.")
        await it.main.keeping.change(5)
        assert ("This could not be kept", "1") == (page.view._proof.text(), part.choice.key)
