"""Proving the history in the window: the way it has gone, stopped, against receipts, remembered by the next start."""

import asyncio

import pytest
from PySide6.QtWidgets import QDialog, QFileDialog, QLabel, QPlainTextEdit

from connector_app.model.audit import AuditQuery, Receipt
from connector_app.services import proof as checking
from connector_app.services.errand import Errand
from connector_app.store import audit
from connector_app.ui.pages.activity import KINDS
from connector_app.ui.pages.proving import NOT_ONE, receipts_in, text_of
from tests.ui.test_activity import told
from tests.ui.test_program import folder, opened  # noqa: F401  a fixture

LINE = "connector-manager/3f0c2a5e8d7b41c6a9e0f1d2c3b4a596 1234 2ayDGXyy/8bEJGPU1qm+H1W+36If4xiYzHCkP68MPuY="

pytestmark = pytest.mark.timeout(60)


@pytest.mark.parametrize("text", [LINE, f"  {LINE}\n\n", LINE.replace(" 1234 ", "\n   1234\n ")])
def test_a_receipt_is_read_as_it_was_kept(text):
    assert [Receipt.read(LINE)] == receipts_in(text)


def test_many_receipts_are_read_one_a_line_and_one_that_is_none_spoils_them():
    assert [Receipt.read(LINE)] * 2 == receipts_in(f"{LINE}\n\n{LINE}\n")
    assert not receipts_in(f"{LINE}\nDear auditor,\n{LINE}")
    assert not receipts_in("")


def test_a_file_of_receipts_that_cannot_be_read_is_an_empty_one(tmp_path):
    (tmp_path / "kept.txt").write_bytes(LINE.encode() + b"\xff")

    assert LINE in text_of(tmp_path / "kept.txt")
    assert not text_of(tmp_path / "none.txt")


async def test_verifying_tells_how_far_it_is_can_be_stopped_and_is_remembered(folder, monkeypatch):  # noqa: F811
    async with opened(folder) as it:
        await it.connect()
        it.program.frame.show_tab("Activity")
        page, view = it.main.activity, it.main.activity.view
        assert "Not verified yet" == view._proof.text()
        real = checking.verify

        def slow(tx, anchor, step, receipts):
            step(2, 9)
            page.proving._stop()
            return real(tx, anchor, step, receipts)

        with monkeypatch.context() as patched:
            patched.setattr(checking, "verify", slow)
            it.press("Verify history")
            await it.until(lambda: "The check was stopped" == view._proof.text())
        assert "looked at, and nothing was wrong with them." in view._proof_note.text()
        assert not it.main._desk.data.read(lambda tx: audit.page(tx, AuditQuery(actions=("audit.verified",))), [])
        assert view.verify_button.isEnabled()

        page.proving._errand = Errand(2_000, 1_000_000)
        page.proving._tell()
        assert "Verifying. 2,000 of 1,000,000 entries looked at." in told(view.errand)
        page.proving._errand = None
        page.proving._tell()
        page.proving._stop()
        it.press("Verify history")
        await it.until(lambda: "Unbroken since" in view._proof.text())
        it.main.choose_account("")
        view.filtered.emit("kind", KINDS[-1][0])
        await it.until(lambda: any("and verified it once" in row.spoken for row in page.model.rows))
        fold = next(row for row in page.model.rows if row.form == "fold")
        view.chosen.emit(fold.id)
        assert any("You checked the history" in row.spoken for row in page.model.rows)

    async with opened(folder) as it:
        it.program.frame.show_tab("Activity")
        view = it.main.activity.view
        assert "Unbroken since" in view._proof.text()
        assert "Verified today, " in view._proof_note.text()
        assert "came after that." in view._proof_note.text()


async def test_a_receipt_that_was_kept_is_compared(folder, tmp_path):  # noqa: F811
    async with opened(folder) as it:
        await it.connect()
        it.program.frame.show_tab("Activity")
        proving, view = it.main.activity.proving, it.main.activity.view
        kept = tmp_path / "receipt.txt"
        await it.main.activity.giving.save_receipt_to(kept)
        it.press("About this history")
        await it.until(lambda: "Reaches back to" in told(proving.about))

        it.press("Check a receipt")
        await it.until(lambda: it.shown(QPlainTextEdit) is not None)
        dialog, typed = it.shown(QDialog), it.shown(QPlainTextEdit)
        it.press("Check")
        assert NOT_ONE in {label.text() for label in dialog.findChildren(QLabel)}
        it.press("Choose a file")
        await it.until(lambda: it.shown(QFileDialog) is not None)
        it.shown(QFileDialog).reject()
        await asyncio.sleep(0)
        typed.setPlainText(text_of(kept))
        it.press("Check")

        await it.until(lambda: "your receipt of" in view._proof_note.text())
        assert "Unbroken since" in view._proof.text()
        it.press("Close")
        assert not proving.about.isVisible()
