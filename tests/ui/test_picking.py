"""Several items at once: chosen by keys, asked about once, removed one by one in the outbox, taken back as one."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QItemSelectionModel, QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox

from connector_app.model.item import Item
from connector_app.model.outbox import OutboxState
from connector_app.providers import PROVIDERS
from connector_app.providers.github import PROVIDER as GITHUB
from connector_app.providers.notion import PROVIDER as NOTION
from connector_app.store import outbox
from connector_app.ui.ask import LONGEST_QUESTION
from connector_app.ui.pages import removing
from connector_app.ui.pages.picking import Batch
from connector_app.ui.pages.removing import Chosen
from connector_app.ui.views.picking import PickingBar
from connector_app.ui.words import safe_text
from connector_app.words import removals
from tests.parts.hooked import account
from tests.ui.screens import main_frame
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


def named(each, title):
    return replace(each, item=replace(each.item, title=title))


def test_one_question_says_how_many_which_of_whom_where_who_sees_them_and_whether_it_can_be_undone():
    asked = removing.question(PAGES[:2], 10)

    assert ("Move 2 pages to trash?", "Move 2 pages to trash", "Keep them") == (asked.title, asked.go, asked.keep)
    who = PAGES[0].account.account.name
    assert asked.text == (
        f"This moves 2 pages of {who} (Notion) in Team to trash: “Fix” and “Fix”. "
        "Everyone who can see the page it lies in can see them. You can undo this for 10 seconds."
    )
    assert f"{who} (Notion) in 2 places to trash" in removing.question(PAGES, 10).text
    assert removing.question(PAGES, 0).text.endswith("It is sent at once and cannot be undone here.")
    assert ("Keep it", "Move 1 page to trash?") == (
        (one := removing.question([named(PAGES[0], "")], 10)).keep,
        one.title,
    )
    assert "to trash: “Without a title”. " in one.text
    assert "can see it." in one.text


def test_what_cannot_be_removed_is_told_with_its_reason_on_the_button_in_the_question_and_afterwards():
    reader = replace(PAGES[2], account=replace(PAGES[2].account, access="read"))
    mixed = [*PAGES[:2], REPOSITORY, reader]

    assert "Move to trash" == removing.verb_of(mixed)
    assert "Move 2 of 4 to trash" == removing.offer(mixed)
    assert "Move to trash" == removing.offer(PAGES) == removing.offer(mixed[:2])
    assert "Remove" == removing.offer([REPOSITORY])
    assert [
        f"1 stays: {safe_text(REPOSITORY.why_not, longest=100)}",
        f"1 stays: {reader.account.name} is connected for reading only.",
    ] == removing.stays(mixed)
    assert removing.question(mixed, 10).text.endswith(" ".join(removing.stays(mixed)))
    assert ["2 stay: No.", "3 stay too."] == removing.left_over(["No.", "No.", "a", "b", "c"], 1)
    assert ["2 stay."] == removing.left_over(["No.", "No."], 0)


def test_what_becomes_of_what_was_removed_is_said_until_it_is_over():
    assert "2 items will be deleted in 10 seconds. 1 stays: No." == removing.will_be(2, "Delete", 10, ["No."])
    assert "1 item will be moved to trash now." == removing.will_be(1, "Move to trash", 0, [])
    assert "None will be deleted. 2 stay: No." == removing.will_be(0, "Delete", 10, ["No.", "No."])
    assert "1 item waits to be deleted." == removing.still_waits(1, "Delete")
    assert "2 items wait to be deleted." == removing.still_waits(2, "Delete")
    assert "2 items were deleted." == removing.were(2, "Delete", 0)
    assert "1 item was deleted. 2 items need you, see Outbox." == removing.were(1, "Delete", 2)
    assert "1 item needs you, see Outbox." == removing.were(0, "Delete", 1)
    assert "" == removing.were(0, "Delete", 0)
    assert "3 items are back as before." == removing.taken_back(3, [])
    assert "1 item is back as before. 2 could not be taken back: Sent." == removing.taken_back(1, ["Sent.", "Sent."])


@pytest.mark.parametrize(
    ("verb", "asked", "done"),
    [
        ("Delete", "Delete 2 things", "deleted"),
        ("Delete for good", "Delete 2 things for good", "deleted for good"),
        ("Delete, telling guests", "Delete 2 things, telling guests", "deleted"),
        ("Delete with its tasks", "Delete 2 things with their tasks", "deleted"),
        ("Move to the recycle bin", "Move 2 things to the recycle bin", "moved to the recycle bin"),
        ("Delete list and its tasks", "Delete 2 things and their tasks", "deleted"),
        ("Archive", "Archive 2 things", "archived"),
        ("Close", "Close 2 things", "closed"),
        ("Take away for good", "Take away for good: 2 things", "removed"),
    ],
)
def test_every_platforms_verb_makes_a_sentence_before_and_after(verb, asked, done):
    assert asked == removals.act(verb, 2, "2 things")
    assert done == removals.done(verb, 2)


def test_of_every_verb_of_a_platform_that_is_built_in_a_sentence_can_be_made():
    verbs = {kind.removal for provider in PROVIDERS for kind in provider.kinds if not kind.can.delete}

    assert len(verbs) > 5
    assert all(map(removals.is_known, verbs))


@pytest.mark.parametrize("verb", ["Delete list and its tasks", "Delete with its tasks"])
def test_what_goes_with_one_is_told_otherwise_than_what_goes_with_several(verb):
    assert "its tasks" in removals.act(verb, 1, "1 list")
    for is_first in (True, False):
        assert "1 list" in (one := removals.told(verb, 1, "1 list", is_first=is_first))
        assert "its tasks" in one
        assert "their tasks" in removals.told(verb, 2, "2 lists", is_first=is_first)


def test_a_verb_that_only_its_platform_knows_is_quoted():
    kind = replace(PAGES[0].kind, removal="Wash")
    washed = [replace(each, kind=kind, item=replace(each.item, connection=f"n-{n}")) for n, each in enumerate(PAGES)]
    asked = removing.question(washed, 10)

    assert "Wash: 3 pages?" == asked.title
    assert asked.text.startswith("This means “Wash” for 1 page of ")
    assert " It also means “Wash” for 1 page of " in asked.text


def test_names_and_titles_without_end_are_cut_and_hide_nothing_of_the_question():
    endless = [named(chosen(NOTION, "page", n, "x" * 700), "t" * 700) for n in range(9)]
    asked = removing.question(endless, 0)

    assert len(asked.text) <= LONGEST_QUESTION
    assert "t" * 41 not in asked.text
    assert "x" * 41 not in asked.text
    assert "“, “" not in asked.text
    assert " and 7 more. " in asked.text
    assert asked.text.endswith("cannot be undone here.")


def of_many_accounts(number, title="Fix"):
    others = [named(chosen(NOTION, "page", n), title) for n in range(number)]
    return [replace(each, item=replace(each.item, connection=f"notion-{n}")) for n, each in enumerate(others)]


def test_different_kinds_have_our_own_verb_and_many_groups_are_counted():
    assert "It also moves 1 page of " in removing.question(of_many_accounts(2), 10).text
    assert "It also removes 2 items in other places." in removing.question(of_many_accounts(6), 10).text
    mixed = [PAGES[0], replace(PAGES[1], kind=replace(PAGES[1].kind, id="other", removal="Close"))]
    assert ("Remove", "removed") == (verb := removing.verb_of(mixed), removals.done(verb, 2))
    assert "Remove 2 items?" == removing.question(mixed, 10).title


def test_a_question_with_more_than_can_be_read_tells_less_of_each_and_keeps_whether_it_can_be_undone():
    told = f"{'It is not possible. ' * 4}%d."
    endless = [replace(each, place=f"p{n}" * 40) for n, each in enumerate(of_many_accounts(12, "t" * 99))]
    kinds = [replace(REPOSITORY.kind, can=replace(REPOSITORY.kind.can, delete=told % n)) for n in range(9)]
    text = removing.question([*endless, *(replace(REPOSITORY, kind=kind) for kind in kinds)], 10).text

    assert 0 < len(text) <= LONGEST_QUESTION
    assert "“" not in text
    assert "items in other places. You can undo this for 10 seconds." in text
    assert "stay" in text


def test_an_item_that_nothing_describes_is_not_removed():
    assert removing.NOT_DESCRIBED == Chosen(Item("i", "c", "k", "1", "t")).why_not
    with pytest.raises(ValueError, match="Chosen"):
        removing._told([Chosen(Item("i", "c", "k", "1", "t"))], 0, is_first=True)


def test_the_bar_says_why_something_cannot_be_done_and_what_came_of_what_was(theme, shown):
    bar = shown(PickingBar(theme), 700, 120)
    bar.show_chosen(1234, "Close", why_no_removal="Not so many.", why_no_links="", waiting=2)

    assert "1,234 selected" == bar.words
    assert ("Close", False, "Not so many.") == (
        bar.remove_button.accessibleName(),
        bar.remove_button.isEnabled(),
        bar.remove_button.accessibleDescription(),
    )
    assert bar.open_button.isVisible()
    assert bar.open_button.isEnabled()
    assert "Undo 2 changes" == bar.undo_button.words
    bar.show_chosen(2, "Close", why_no_removal="", why_no_links="", waiting=0, has_links=False)
    assert [bar.remove_button, bar.export_button] == [each for each in bar.acts if each.isVisible()]

    bar.show_result("2 items will be deleted in 10 seconds.", 1)
    assert not bar.remove_button.isVisible()
    assert ("Undo 1 change", True) == (bar.undo_button.words, bar.undo_button.isVisible())


def test_in_the_smallest_window_nothing_of_the_bar_is_cut(theme, shown):
    frame = shown(main_frame(theme, banner=False), 640, 440)
    bar, stays = frame.items.picking, "1 stays: GitHub does not let programs delete an issue. Close it instead."
    bar.show_chosen(4, "Move 2 of 4 to trash", why_no_removal="", why_no_links="", waiting=2)
    bar.setVisible(True)
    for _ in range(3):
        QApplication.processEvents()
    assert bar.height() >= bar.heightForWidth(bar.width())
    for each in bar.acts:
        assert each.width() >= each.minimumSizeHint().width()
        assert bar.rect().contains(QRect(each.mapTo(bar, QPoint(0, 0)), each.size()))

    bar.show_result(f"3 items will be deleted in 10 seconds. {stays}", 3)
    for _ in range(3):
        QApplication.processEvents()
    assert bar._words.height() >= bar._words.heightForWidth(bar._words.width()) > 40


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
        assert ["Delete", "Export these"] == names(page.menu())  # there is nothing to open
        assert all(action.isEnabled() for action in page.menu().actions())
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
            return box.text(), box.informativeText()

        table.selectRow(0)
        for _ in range(2):
            QTest.keyClick(table, DOWN, SHIFT)
        await it.until(lambda: bar.words == "3 selected")
        for words, left in (("Keep them", total), ("Delete 3 items", total - 3)):
            bar.remove_button.click()
            await it.until(
                lambda: any(isinstance(b, QMessageBox) and b.isVisible() for b in QApplication.topLevelWidgets())
            )
            title, text = await answer(words)
            assert ("Delete 3 items?", True) == (title, "You can undo this for 10 seconds." in text)
            await it.until(lambda left=left: model.rowCount() == left)
        await it.until(lambda: bar.words == "3 items will be deleted in 10 seconds.")
        assert page.view.window().focusWidget() is bar.undo_button
        entries = it.program.desk.data.read(lambda tx: outbox.page(tx, states=[OutboxState.WAITING]), [])
        assert ["delete"] * 3 == [entry.verb for entry in entries]
        await it.until(lambda: "Undo 3 changes" in it.program.frame.status._undo._shown)

        bar.undo_button.click()
        await it.until(lambda: model.rowCount() == total)
        await it.until(lambda: "3 items are back as before." == it.status())
        assert not bar.isVisible()
        assert page.view.window().focusWidget() is table


def _toggle():
    flags = QItemSelectionModel.SelectionFlag
    return flags.Toggle | flags.Rows


async def test_the_summary_stays_with_the_tab_of_what_it_sums_up(folder):  # noqa: F811
    async with opened(folder) as it:
        await it.connect()
        page, frame, opened_pages = it.main.items, it.program.frame, []
        page.view.table.selectAll()
        await it.until(page.view.picking.isVisible)
        assert frame._panel is page.picking.summary

        for tab, panel in (("Outbox", None), ("Items", page.picking.summary), ("Activity", None)):
            frame.show_tab(tab)
            assert frame._panel is panel

        frame.show_tab("Items")
        page.view.table.choose_one()
        page.view.table.selectAll()
        bar, url = page.view.picking, "https://items.example/7"
        page.picking._read = lambda: [replace(each, item=replace(each.item, url=url)) for each in PAGES]
        page.picking.show()
        assert (True, False) == (bar.open_button.isVisible(), bar.open_button.isEnabled())
        assert "At most 5 are opened at once." == bar.open_button.accessibleDescription()
        page.picking._number = len(PAGES)
        page.picking.show()
        page.picking._desk.open_link = lambda *what: opened_pages.append(what)
        bar.open_button.click()
        assert [(url, "notion-1")] * 3 == opened_pages


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


async def test_a_summary_that_was_closed_stays_closed_and_the_bars_own_cross_chooses_none(folder):  # noqa: F811
    async with opened(folder) as it:
        await it.connect()
        page, frame = it.main.items, it.program.frame
        table, bar = page.view.table, page.view.picking
        table.selectAll()
        await it.until(bar.isVisible)
        page.picking.summary.closed.emit()

        page.reload()
        table.selectionModel().select(page.model.index(0, 0), _toggle())
        await it.until(lambda: bar.words == f"{page.model.rowCount() - 1} selected")
        assert frame._panel is None

        bar.close_button.click()
        page.reload()
        assert [] == table.chosen_rows()
        assert (False, None) == (bar.isVisible(), frame._panel)
        assert page.view.window().focusWidget() is table
        table.selectAll()
        await it.until(bar.isVisible)
        assert frame._panel is page.picking.summary  # what is chosen anew is summed up again


async def test_what_came_of_a_removal_is_followed_to_its_end_and_then_not_said_any_more(folder):  # noqa: F811
    async with opened(folder) as it:
        await it.connect()
        page, desk = it.main.items, it.program.desk
        bar, done = page.view.picking, desk.door.call

        async def removed(hold):
            desk.hold_seconds = hold
            ids = [page.model.item_at(row).id for row in range(2)]
            for each in ids:
                await done(lambda v, each=each: v.items.delete(each, hold=hold))
            page.picking._told = Batch(tuple(ids), "Delete")
            bar.show_result(removing.will_be(2, "Delete", int(hold), []), 2)
            page.reload()

        await removed(600.0)
        await it.until(lambda: bar.words == "2 items wait to be deleted.")  # nothing is counted down any more
        assert "Undo 2 changes" == bar.undo_button.words
        it.main._scope(it.account.id)
        assert not bar.isVisible()
        page.picking.show()
        assert not bar.isVisible()

        await removed(0.0)
        await it.until(lambda: it.status() == "2 items were deleted.")
        assert not bar.isVisible()
