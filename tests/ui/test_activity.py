"""The history in the window: read in full, narrowed, drawn, forgotten, proved, given away."""

import asyncio
from dataclasses import replace

import pytest
from PySide6.QtCore import QDate, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCalendarWidget,
    QCheckBox,
    QDateEdit,
    QDialog,
    QFileDialog,
    QLabel,
    QMenu,
    QMessageBox,
    QRadioButton,
)

from connector_app.model.audit import Event, Receipt
from connector_app.services.errand import Errand
from connector_app.store import audit
from connector_app.ui.history_pages import pages
from connector_app.ui.pages.activity import PICK
from connector_app.ui.records import ActivityRow, sentence
from connector_app.ui.views.activity import ActivityView
from connector_app.ui.views.export_choice import Offer, choose
from connector_app.words import spans
from tests.ui.test_program import folder, opened  # noqa: F401  a fixture
from verifier.connector_app_verify import verify

pytestmark = pytest.mark.timeout(60)
CHANGE = Event(
    "item.updated",
    provider="practice",
    kind="item",
    target="itm_1",
    request_id="canary-request-1",
    status=200,
    details={
        "title": "Buy soil",
        "before": "Buy earth",
        "changes": {"title": ["Buy earth", "Buy soil"], "due_date": ["", "2026-12-01"]},
        "endpoint": "/v2/items/itm_1",
        "method": "PUT",
    },
)


def told(details):
    return {label.text() for label in details.findChildren(QLabel) if label.isVisible()}


def entries(page):
    return [row for row in page.model.rows if row.form == "entry"]


async def test_an_entry_tells_everything_and_its_words_can_be_forgotten(folder):  # noqa: F811
    async with opened(folder) as it:
        await it.connect()
        await it.program.engine[0]._audit.write(replace(CHANGE, connection=it.account.id))
        it.program.frame.show_tab("Activity")
        page, details = it.main.activity, it.main.activity.details
        await it.until(lambda: any("Buy soil" in row.spoken for row in page.model.rows))
        row = next(row for row in page.model.rows if "Buy soil" in row.spoken)

        page.view.menu_wanted.emit("day", QPoint())
        page.view.menu_wanted.emit(row.id, QPoint())
        await it.until(lambda: it.shown(QMenu) is not None)
        assert ["Details", "History of this item"] == [each.text() for each in it.shown(QMenu).actions()]
        it.shown(QMenu).close()
        read = it.program.desk.data.read
        menu = page.menu_for(read(lambda tx: audit.get(tx, int(row.id)), None), QMenu())
        menu.actions()[1].trigger()
        assert [row.id] == [each.id for each in entries(page)]
        page.show_item("")

        menu.actions()[0].trigger()
        words = told(details)
        assert {"You renamed Buy earth to Buy soil", "canary-request-1", "success (200)", "PUT"} <= words
        assert {"/v2/items/itm_1", "Buy earth \u2192 Buy soil", "nothing \u2192 2026-12-01", "Timestamp"} <= words
        details.item_button.click()
        assert [row.id] == [each.id for each in entries(page)]
        assert not page.view.only.isHidden()

        details.forget_button.click()
        await it.until(lambda: it.shown(QMessageBox) is not None)
        assert "Keep" == it.shown(QMessageBox).defaultButton().text()
        it.press("Keep")
        await it.until(lambda: it.shown(QMessageBox) is None)
        assert "Buy soil" in entries(page)[0].spoken
        details.forget_item_button.click()
        await it.until(lambda: it.shown(QMessageBox) is not None)
        it.press("Forget")
        await it.until(lambda: "forgotten" in page.view._proof.text())
        assert "Buy soil" not in " ".join(each.spoken for each in entries(page))
        assert "The words of this entry were forgotten" in " ".join(told(details))
        assert not details.forget_button.isVisible()
        it.press("Show everything")
        assert any("You had words forgotten: 1 entry" in each.spoken for each in entries(page))
        it.press("Verify history")
        await it.until(lambda: "Unbroken since" in page.view._proof.text())
        assert "the words of 1 entry were forgotten" in page.view._proof_note.text()


async def test_the_history_is_narrowed_by_its_picture_by_date_and_by_the_words_one_reads(folder):  # noqa: F811
    async with opened(folder) as it:
        await it.connect()
        it.program.frame.show_tab("Activity")
        page, view = it.main.activity, it.main.activity.view
        await it.until(lambda: view._has_days)
        everything = len(entries(page))
        chart = view._chart
        assert "Activity of the last 21 days" in chart.accessibleName()

        QTest.mouseClick(chart, Qt.MouseButton.LeftButton, pos=QPoint(2, 20))
        assert not entries(page)
        assert spans.DAY in page.state()["time"]
        QTest.mouseClick(chart, Qt.MouseButton.LeftButton, pos=QPoint(2, 20))
        assert (everything, "") == (len(entries(page)), page.state()["time"])
        QTest.keyClick(chart, Qt.Key.Key_Left)
        for _ in range(21):
            QTest.keyClick(chart, Qt.Key.Key_Right)
        QTest.keyClick(chart, Qt.Key.Key_Return)
        assert everything == len(entries(page))
        assert "Today" in view.search.filters["time"].accessibleDescription()

        view.filtered.emit("time", PICK)
        await it.until(lambda: it.shown(QCalendarWidget) is not None)
        it.shown(QCalendarWidget).setSelectedDate(QDate(2020, 1, 1))
        it.shown(QDialog).accept()
        await it.until(lambda: page.state()["time"] == "until 2020-01-01")
        assert not entries(page)
        page._clear()
        for which, answer, action in (("actor", "program", ""), ("action", "sync.completed", "was read")):
            view.filtered.emit(which, answer)
            assert 0 < len(entries(page)) < everything
            assert all(action in row.spoken for row in entries(page))
            page._clear()
        view.searched.emit("connected")
        assert ["You connected"] == [row.spoken.partition(", ")[2][:13] for row in entries(page)]
        page.restore({"time": "nonsense", "kind": "nonsense", "outcome": "error"})
        assert ("", "", "error") == tuple(page.state()[name] for name in ("time", "kind", "outcome"))


async def test_a_receipt_is_saved_and_an_export_can_be_stopped(folder, tmp_path, monkeypatch):  # noqa: F811
    async with opened(folder) as it:
        await it.connect()
        it.program.frame.show_tab("Activity")
        page = it.main.activity
        await page.giving.save_receipt_to(tmp_path / "receipt.txt")
        receipt = Receipt.read((tmp_path / "receipt.txt").read_text())
        assert receipt.line() in page.view._proof_note.text()
        proof = await it.program.engine[0]._audit.check(receipts=[receipt])
        assert ("unbroken", receipt.size) == (proof.verdict, proof.confirmed)

        real = audit.these

        def slow(tx, seqs):
            page.giving._stop()
            return real(tx, seqs)

        monkeypatch.setattr(audit, "these", slow)
        monkeypatch.setattr("connector_app.services.exports.PAGE", 2)
        await page.giving.export_to(tmp_path / "history.csv")
        assert "The export was stopped" == page.view._proof.text()
        assert [tmp_path / "receipt.txt"] == [path for path in tmp_path.iterdir() if path.is_file()]
        assert page.view.errand.isHidden()
        page.giving._errand = Errand(2_000, 1_000_000)
        page.giving._tell()
        assert "Exporting. 2,000 of 1,000,000 entries written." in told(page.view.errand)
        it.press("Cancel")
        assert page.giving._errand.is_stopped
        page.view.receipt.emit()
        await it.until(lambda: it.shown(QFileDialog) is not None)
        it.shown(QFileDialog).reject()


async def test_an_export_says_how_many_entries_it_takes_and_asks_in_which_form(folder, tmp_path):  # noqa: F811
    async with opened(folder) as it:
        await it.connect()
        it.main.choose_account("")
        it.program.frame.show_tab("Activity")
        await it.until(lambda: it.main.activity.model.rows)
        page = it.main.activity
        page.view.filtered.emit("kind", "oauth,token,connection,keys")
        shown = len(entries(page))

        page.view.export.emit()
        await it.until(lambda: it.shown(QRadioButton) is not None)
        words = {label.text() for label in it.shown(QDialog).findChildren(QLabel)}
        assert f"{shown} entries will be written, oldest first. The filters leave the others out." in words
        assert not it.shown(QCheckBox), "there is nothing but practice"
        it.press("JSON lines, for programs")
        it.press("Choose a place")
        await it.until(lambda: it.shown(QFileDialog) is not None)
        assert "jsonl" == it.shown(QFileDialog).defaultSuffix()
        it.shown(QFileDialog).selectFile(str(tmp_path / "history"))
        it.shown(QFileDialog).accept()
        await it.until((tmp_path / "history.jsonl").exists)
        assert shown == len((tmp_path / "history.jsonl").read_text().splitlines())

        page.view.export.emit()
        await it.until(lambda: it.shown(QRadioButton) is not None)
        it.press("Cancel")
        await it.until(lambda: it.shown(QRadioButton) is None)


async def test_practice_is_left_out_of_an_export_unless_it_is_asked_for(qtbot):
    asked = asyncio.ensure_future(choose(None, Offer(count=1200, of_practice=200, is_narrowed=False)))
    await asyncio.sleep(0)
    [dialog] = [each for each in QApplication.topLevelWidgets() if isinstance(each, QDialog) and each.isVisible()]
    lead, box = dialog.findChild(QLabel), dialog.findChild(QCheckBox)

    assert "1,000 entries will be written, oldest first." == lead.text()
    box.click()
    assert "1,200 entries will be written, oldest first." == lead.text()
    dialog.findChildren(QRadioButton)[3].click()
    dialog.accept()

    choice = await asked
    assert ("bundle", True, "") == (choice.form, choice.with_practice, choice.suffix)


async def test_an_auditor_gets_a_folder_with_pages_to_read(folder, tmp_path):  # noqa: F811
    async with opened(folder) as it:
        await it.connect()
        it.program.frame.show_tab("Activity")
        giving, view, pack = it.main.activity.giving, it.main.activity.view, tmp_path / "pack"
        today = it.program.desk.now().astimezone().date()
        await giving.pack_to(pack, today, today)
        assert "written" in view._proof.text()
        assert (pack / "history.pdf").read_bytes().startswith(b"%PDF-")
        assert 3 < len((pack / "history.csv").read_text().splitlines())
        assert "unbroken" == verify(pack / "proof").verdict
        await giving.pack_to(pack, today, today)
        assert "There are files in" in it.status()

        view.pack.emit()
        await it.until(lambda: it.shown(QDateEdit) is not None)
        words = [label.text() for label in it.shown(QDateEdit).window().findChildren(QLabel)]
        assert "A folder that another person can read and check." in words
        it.press("Choose a folder")
        await it.until(lambda: it.shown(QFileDialog) is not None)
        it.shown(QFileDialog).reject()


async def test_pages_go_on_until_they_are_stopped(qtbot):
    rows = [ActivityRow("day", "day", sentence("{day}", day="Today"))]
    rows += [
        ActivityRow(str(n), "entry", sentence("You created {x}", x="Thing " * (n % 60)), "10:00") for n in range(300)
    ]

    whole = await pages("History", ["Of everything."], rows)
    part = await pages("History", [], rows, lambda done: done < 80)

    assert 3 < whole.count(b"/Type /Page")
    assert len(part) < len(whole)


def test_what_an_export_takes_is_not_said_where_large_text_leaves_the_tabs_no_room(theme, shown):
    view = shown(ActivityView(theme))
    view.set_export_count(4182)
    wide = view.export_button.sizeHint().width()
    theme.set_look(replace(theme.look, text=2.0))
    assert view.export_button._shown == "Export"
    view.set_export_count(4183)
    assert view.export_button._shown == "Export"
    theme.set_look(replace(theme.look, text=1.0))

    assert (view.export_button._shown, view.export_button.sizeHint().width()) == ("Export \u00b7 4,183", wide)
