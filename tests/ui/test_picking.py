"""Several items at once: chosen by keys, asked about once, removed one by one in the outbox, taken back as one."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox

from connector_app.model.item import Item
from connector_app.model.outbox import OutboxState
from connector_app.providers.github import PROVIDER as GITHUB
from connector_app.providers.notion import PROVIDER as NOTION
from connector_app.store import outbox
from connector_app.ui.ask import LONGEST_QUESTION
from connector_app.ui.pages import removing
from connector_app.ui.pages.picking import FEW, _no_links
from connector_app.ui.pages.removing import Chosen
from connector_app.ui.views.picking import PickingBar
from tests.parts.hooked import account
from tests.ui.test_item_columns import names, pick
from tests.ui.test_program import folder, opened  # noqa: F401  a fixture

pytestmark = pytest.mark.timeout(60)
CTRL, SHIFT, DOWN = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier, Qt.Key.Key_Down


def chosen(provider, kind, number=1, place="", **more):
    one = replace(account(), id=f"{provider.id}-1", provider=provider.id, access="change", **more)
    item = Item(f"itm-{provider.id}-{kind}-{number}", one.id, kind, "7", "Fix")
    return Chosen(item, one, provider, next(each for each in provider.kinds if each.id == kind), place)


PAGES = [chosen(NOTION, "page", n, place) for n, place in enumerate(("Team", "Team", "Plans"))]
REPOSITORY = chosen(GITHUB, "repository")


def test_one_question_says_how_many_as_whom_where_and_whether_it_can_be_undone():
    asked = removing.question(PAGES[:2], 10)

    assert ("Move to trash: 2 pages?", "Move to trash: 2 pages", "Keep them") == (asked.title, asked.go, asked.keep)
    who = PAGES[0].account.account.name
    assert f"2 pages: “Move to trash” as {who} in Team at Notion" in asked.text
    assert asked.text.endswith("For 10 seconds you can undo all of it.")
    assert "in 2 places at Notion" in removing.question(PAGES, 10).text
    assert "They are sent at once" in removing.question(PAGES, 0).text


def test_what_cannot_be_removed_is_told_with_its_reason_before_and_after():
    mixed = [*PAGES[:2], REPOSITORY, replace(PAGES[2], account=replace(PAGES[2].account, access="read"))]

    assert "Move to trash" == removing.verb_of(mixed)
    assert [f"1 cannot be: {REPOSITORY.why_not}", f"1 cannot be: {PAGES[0].account.name} may only be read."] == (
        removing.stays(mixed)
    )
    assert removing.stays(mixed)[0] in removing.question(mixed, 10).text
    assert "2 removed here. 1 cannot be: No." == removing.came(2, ["No."])
    assert "None was removed. 2 cannot be: No." == removing.came(0, ["No.", "No."])
    assert "3 back as before." == removing.taken_back(3, [])
    assert "None was taken back. 1 not: It was sent." == removing.taken_back(0, ["It was sent."])


def test_a_name_without_end_hides_nothing_of_the_question():
    asked = removing.question([chosen(NOTION, "page", 1, "x" * 700), chosen(NOTION, "page", 2, "x" * 700)], 0)

    assert len(asked.text) < LONGEST_QUESTION
    assert asked.text.endswith("not undone here.")


def test_different_kinds_have_our_own_verb_and_many_groups_are_counted():
    others = [chosen(NOTION, "page", n) for n in range(2)]
    many = [
        replace(each, account=replace(each.account, name=f"a{n}"), item=replace(each.item, connection=f"notion-{n}"))
        for n, each in enumerate(others * 3)
    ]

    asked = removing.question(many, 10)

    assert "And 2 more groups of items in other places." in asked.text
    event = next(k for k in NOTION.kinds if k.id == "page")
    mixed = [others[0], replace(others[1], kind=replace(event, id="other", removal="Close"))]
    assert "Remove" == removing.verb_of(mixed)
    assert "Remove 2 items?" == removing.question(mixed, 10).title
    assert "Keep it" == removing.question(others[:1], 10).keep


def test_an_item_that_nothing_describes_is_not_removed():
    assert removing.NOT_DESCRIBED == Chosen(Item("i", "c", "k", "1", "t")).why_not
    with pytest.raises(ValueError, match="Chosen"):
        removing._told([Chosen(Item("i", "c", "k", "1", "t"))])


def test_a_few_pages_are_opened_and_no_more(theme):
    assert "At most" in _no_links(FEW + 1, FEW + 1)
    assert "None of them" in _no_links(2, 0)
    assert "" == _no_links(2, 1)


def test_the_bar_says_why_something_cannot_be_done_and_what_came_of_what_was(theme, shown):
    bar = shown(PickingBar(theme), 700, 120)
    bar.show_chosen(1234, "Close", why_no_removal="Not so many.", why_no_links="", waiting=2)

    assert "1,234 selected" == bar.words
    assert ("Close", False, "Not so many.") == (
        bar.remove_button.accessibleName(),
        bar.remove_button.isEnabled(),
        bar.remove_button.accessibleDescription(),
    )
    assert bar.open_button.isEnabled()
    assert "Undo 2 changes" == bar.undo_button.words

    bar.show_result("2 removed here.", 1)
    assert not bar.remove_button.isVisible()
    assert ("Undo 1 change", True) == (bar.undo_button.words, bar.undo_button.isVisible())


async def test_several_are_chosen_by_keys_removed_after_one_question_and_all_taken_back(folder, tmp_path):  # noqa: F811
    async with opened(folder) as it:
        await it.connect()
        page, table, model = it.main.items, it.main.items.view.table, it.main.items.model
        bar, total = page.view.picking, model.rowCount()
        table.setFocus()
        table.selectRow(0)
        first = page.details.item
        QTest.keyClick(table, DOWN, SHIFT)
        QTest.keyClick(table, DOWN, SHIFT)
        await it.until(lambda: bar.isVisible() and bar.words == "3 selected")
        assert it.program.frame._panel is page.picking.summary
        assert ["Delete", "Open in browser", "Export these"] == names(page.menu())
        assert [True, False, True] == [action.isEnabled() for action in page.menu().actions()]
        await page.exporting.export_to(tmp_path / "three.csv", page.picking.query())
        assert 4 == len((tmp_path / "three.csv").read_text().splitlines())
        table.selectionModel().select(model.index(1, 0), _toggle())
        await it.until(lambda: bar.words == "2 selected")
        QTest.keyClick(table, Qt.Key.Key_A, CTRL)
        await it.until(lambda: bar.words == f"{total} selected")
        assert page.picking.query() == model.query
        QTest.keyClick(table, Qt.Key.Key_Escape)
        await it.until(lambda: not bar.isVisible())
        assert it.program.frame._panel is page.details
        assert page.details.item != first
        assert ["Edit", "Delete", "Whole history"] == names(page.menu())
        pick(page.menu(), "Whole history")
        assert "Activity" == it.program.frame.tab
        it.program.frame.show_tab("Items")

        async def answer(words):
            box = next(b for b in QApplication.topLevelWidgets() if isinstance(b, QMessageBox) and b.isVisible())
            next(button for button in box.buttons() if button.text().replace("&", "") == words).click()
            return box.text()

        table.selectRow(0)
        for _ in range(2):
            QTest.keyClick(table, DOWN, SHIFT)
        await it.until(lambda: bar.words == "3 selected")
        for words, left in (("Keep them", total), ("Delete 3 items", total - 3)):
            bar.remove_button.click()
            await it.until(
                lambda: any(isinstance(b, QMessageBox) and b.isVisible() for b in QApplication.topLevelWidgets())
            )
            assert "you can undo all of it" in await answer(words)
            await it.until(lambda left=left: model.rowCount() == left)
        await it.until(lambda: "3 removed here" in bar.words)
        entries = it.program.desk.data.read(lambda tx: outbox.page(tx, states=[OutboxState.WAITING]), [])
        assert ["delete"] * 3 == [entry.verb for entry in entries]
        await it.until(lambda: "Undo 3 changes" in it.program.frame.status._undo._shown)

        it.main.status.undo()
        await it.until(lambda: model.rowCount() == total)
        await it.until(lambda: "3 back as before." == bar.words)
        bar.close_button.click()
        assert not bar.isVisible()


def _toggle():
    flags = QItemSelectionModel.SelectionFlag
    return flags.Toggle | flags.Rows


async def test_the_summary_stays_with_the_tab_of_what_it_sums_up(folder):  # noqa: F811
    async with opened(folder) as it:
        await it.connect()
        page, frame = it.main.items, it.program.frame
        page.view.table.selectAll()
        await it.until(page.view.picking.isVisible)
        assert frame._panel is page.picking.summary

        for tab, panel in (("Outbox", None), ("Items", page.picking.summary), ("Activity", None)):
            frame.show_tab(tab)
            assert frame._panel is panel


async def test_more_than_anybody_can_agree_to_is_not_removed_at_once(folder, monkeypatch):  # noqa: F811
    async with opened(folder) as it:
        await it.connect()
        page = it.main.items
        monkeypatch.setattr("connector_app.ui.pages.picking.MOST", 2)
        page.view.table.selectAll()
        await it.until(page.view.picking.isVisible)

        assert not page.view.picking.remove_button.isEnabled()
        assert "At most 2" in page.view.picking.remove_button.accessibleDescription()
        await page.picking._remove()
        assert [] == it.program.desk.data.read(outbox.page, [])
