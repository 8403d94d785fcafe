"""The table of items as a file, and what stands in its place before anything was read."""

import pytest
from PySide6.QtCore import QPoint

from connector_app.store.items import ItemQuery
from connector_app.ui.theme import Look
from connector_app.ui.widgets.button import Button
from tests.ui.screens import main_frame
from tests.ui.test_program import folder, opened  # noqa: F401  a fixture

pytestmark = pytest.mark.timeout(60)


def test_in_large_text_the_way_to_a_file_makes_room_for_the_number_of_the_outbox(theme, shown):
    frame = shown(main_frame(theme))
    export = next(each for each in frame.findChildren(Button) if each.words == "Export items")
    assert frame.items.tools.isAncestorOf(export)

    theme.set_look(Look("light", "off", 2.0, motion=False))

    assert not frame.items.tools.isAncestorOf(export)
    assert frame.items.isAncestorOf(export)
    theme.set_look(Look("light", "off", motion=False))
    assert frame.items.tools.isAncestorOf(export)


def test_in_a_narrow_window_the_tools_show_their_pictures_and_the_number_of_the_outbox_stays(theme, shown):
    frame = shown(main_frame(theme, banner=False), 760)
    frame.grab()
    export, tabs = frame.items._export_button, frame.tabs
    wide, right = export.sizeHint().width(), tabs.mapTo(frame, tabs.rect().topRight()).x()

    assert export.width() < wide
    assert "Export items" == export.accessibleName() == export.toolTip()
    assert tabs.width() >= tabs.sizeHint().width()
    assert right <= frame.items.tools.mapTo(frame, QPoint(0, 0)).x()
    assert all(each.width() == each.sizeHint().width() for each in frame.items.search.filters.values())


async def test_what_is_shown_is_exported_and_an_account_that_was_not_read_says_so(folder, tmp_path):  # noqa: F811
    async with opened(folder) as it:
        await it.connect()
        page = it.main.items
        page.view.filtered.emit("status", "archived")
        shown = page.model.rowCount()

        await page.exporting.export_to(tmp_path / "items.csv", page.model.query)

        assert f"{shown} items were saved in items.csv." == it.status()
        assert shown + 1 == len((tmp_path / "items.csv").read_text().splitlines())
        await page.exporting.export_to(tmp_path / "nowhere" / "items.csv", page.model.query)
        assert it.status()

        page.view.filtered.emit("status", "")
        page.scope(it.account.id)
        page.model.show(ItemQuery(text="zzzz"))  # as if nothing had come
        it.program.desk.fresh.clear()
        page._show_place()
        assert "Not read yet" == page.view.empty._title.text()
        it.program.desk.refresh_accounts()
        page._show_place()
        assert "Nothing is shared yet" == page.view.empty._title.text()
