"""How Notion's lists are walked: what is new, what left, what is closed, and what a cursor that is none leads to."""

from dataclasses import replace

import pytest

from connector_app.model.failure import FailureError, Forbidden, NotFound, Rejected
from connector_app.model.item import Cursor
from connector_app.model.places import cursor_of, state_of
from connector_app.providers import notion
from connector_app.providers.notion import items, listing
from tests.providers.conformance import ProviderConformance, failure, row
from tests.providers.notion.fake import SOURCE, NotionRemote, rich

OTHER = "393abc1e-edcd-8103-8000-00000000b000"


def in_table(source=SOURCE):
    return {"type": "data_source_id", "data_source_id": source, "database_id": source}


class TestListing:
    provider, platform = notion.PROVIDER, NotionRemote
    remote, wire = ProviderConformance.remote, ProviderConformance.wire
    exchange, ask = ProviderConformance.exchange, ProviderConformance.ask

    @pytest.fixture(autouse=True)
    def small_pages(self, monkeypatch):
        monkeypatch.setattr(listing, "PAGE_SIZE", 2)

    async def walk(self, ask, kind, since=None):
        """Return the titles and the ids gone of a whole walk, and its last page: complete if all of them were."""
        cursor, titles, gone, complete = None, [], [], True
        while True:
            page = await ask(items.list_items(kind, cursor, since))
            titles += [each.title for each in page.items]
            gone += page.gone
            cursor, complete = page.next, complete and page.complete
            if cursor is None:
                return titles, gone, replace(page, complete=complete)

    # What belongs where

    async def test_pages_rows_and_tables_are_told_apart(self, ask, remote):
        remote.add_page("Kitchen")
        remote.add_page("Bread", in_table())
        remote.add_page("Old", in_trash=True)
        remote.add_page("Old row", in_table(), in_trash=True)

        assert (await self.walk(ask, "page"))[0] == ["Kitchen"]
        assert (await self.walk(ask, "row"))[0] == ["Bread"]
        assert (await self.walk(ask, "source"))[0] == ["Tasks"]
        assert sorted((await self.walk(ask, "trashed"))[0]) == ["Old", "Old row"]

    async def test_the_rows_of_every_table_come_once(self, ask, remote):
        remote.add_source(OTHER, "Books", "Name")
        remote.add_source(OTHER.replace("b", "c"), "Empty", "Name")
        for number in range(5):
            remote.add_page(f"Task {number}", in_table())
            remote.add_page(f"Book {number}", in_table(OTHER))

        titles, _, last = await self.walk(ask, "row")
        assert sorted(titles) == sorted(f"{what} {number}" for what in ("Task", "Book") for number in range(5))
        assert last.complete

    async def test_a_page_that_shows_its_id_only_is_left_out(self, ask, remote):
        page = remote.add_page("Bread")
        hidden = remote.add_page("Closed")
        for name in ("properties", "parent", "created_time"):
            del hidden[name]

        page_ = await ask(items.list_items("page", None, None))
        assert [each.remote_id for each in page_.items] == [page["id"]]

    # Later listings

    async def test_what_search_finds_late_is_brought_by_the_next_listing(self, ask, remote):
        remote.add_page("Old")
        remote.clock.advance(600)
        remote.lag = 3
        made = await ask(items.create_item("page", {"title": "Bread"}, "canary-key-1"))
        titles, _, last = await self.walk(ask, "page")
        assert titles == ["Old"]

        remote.clock.advance(3)
        titles, _, _ = await self.walk(ask, "page", last.resume)
        assert titles == [made.title, "Old"]

    async def test_an_edit_in_the_same_minute_is_not_missed(self, ask, remote):
        page = remote.add_page("Bread")
        _, _, last = await self.walk(ask, "page")
        page["properties"]["title"]["title"] = [rich("Cake")]

        assert (await self.walk(ask, "page", last.resume))[0] == ["Cake"]

    @pytest.mark.parametrize("kind", ["page", "row", "source"])
    async def test_what_went_to_the_trash_is_gone(self, ask, remote, kind):
        things = remote.sources if kind == "source" else remote.pages
        for number in range(3):
            remote.add_page(f"Bread {number}", in_table() if kind == "row" else None)
        remote.add_source(OTHER, "Books", "Name")
        _, _, last = await self.walk(ask, kind)
        remote.clock.advance(3600)
        for thing in things.values():
            thing["in_trash"] = thing["archived"] = True
            remote.touch(thing)

        titles, gone, _ = await self.walk(ask, kind, last.resume)
        assert titles == []
        assert sorted(gone) == sorted(things)

    @pytest.mark.parametrize("kind", ["page", "row"])
    async def test_a_move_that_counts_as_no_edit_is_noticed_by_a_whole_listing(self, ask, remote, kind, monkeypatch):
        monkeypatch.setattr(listing, "WHOLE_EVERY", 3)
        remote.trash_is_edit = False
        parent = in_table() if kind == "row" else None
        remote.add_page("Old", parent)
        remote.clock.advance(3600)
        remote.add_page("New", parent)
        _, _, last = await self.walk(ask, kind)
        remote.update(next(iter(remote.pages.values())), {"in_trash": True})

        for _ in range(listing.WHOLE_EVERY):
            titles, gone, last = await self.walk(ask, kind, last.resume)
            assert (gone, last.complete) == ([], False)
        titles, _, last = await self.walk(ask, kind, last.resume)
        assert (titles, last.complete) == (["New"], True)
        assert state_of(last.resume)["count"] == 0

    async def test_what_is_taken_out_of_the_trash_leaves_it_and_comes_back(self, ask, remote):
        remote.add_page("Bread")
        _, _, pages = await self.walk(ask, "page")
        (page,) = (await ask(items.list_items("page", None, None))).items
        await ask(items.delete_item(row(page), "canary-key-1"))
        (trashed,) = (await ask(items.list_items("trashed", None, None))).items
        _, _, trash = await self.walk(ask, "trashed")

        back = await ask(items.update_item(row(trashed), {"status": "active"}, "canary-key-2"))
        assert (trashed.status, back.status) == ("archived", "active")
        assert (await self.walk(ask, "trashed", trash.resume))[1] == [page.remote_id]
        assert (await self.walk(ask, "page", pages.resume))[0] == ["Bread"]
        assert isinstance(await failure(ask(items.read_item(row(trashed)))), NotFound)

    async def test_later_listings_ask_each_table_for_what_was_edited_only(self, ask, remote):
        remote.add_page("Bread", in_table())
        _, _, last = await self.walk(ask, "row")
        remote.asked.clear()
        remote.add_source(OTHER, "Books", "Name")
        await self.walk(ask, "row", last.resume)

        asked = {path.split("/")[2]: body for path, body in remote.asked if path.endswith("query")}
        since = {"timestamp": "last_edited_time", "last_edited_time": {"on_or_after": "2026-07-04T09:06:00.000Z"}}
        assert asked[SOURCE]["filter"] == since
        assert "filter" not in asked[OTHER]

    async def test_a_quiet_account_is_asked_few_questions(self, ask, remote):
        for number in range(5):
            remote.add_page(f"Old {number}", in_trash=True)
        remote.clock.advance(3600)
        remote.add_page("Bread")
        _, _, last = await self.walk(ask, "page")
        remote.asked.clear()

        await self.walk(ask, "page", last.resume)
        assert [path for path, _ in remote.asked] == ["POST /search", "POST /search"]

    async def test_many_moves_to_the_trash_are_read_page_by_page(self, ask, remote):
        remote.add_page("Bread")
        _, _, last = await self.walk(ask, "page")
        for number in range(5):
            remote.add_page(f"Old {number}", in_trash=True)
            remote.add_page(f"Old row {number}", in_table(), in_trash=True)

        _, gone, _ = await self.walk(ask, "page", last.resume)
        assert len(set(gone)) == len(gone) == 5
        _, _, rows = await self.walk(ask, "row")
        remote.add_page("Row", in_table())
        _, _, rows = await self.walk(ask, "row")
        _, gone, _ = await self.walk(ask, "row", rows.resume)
        assert len(set(gone)) == len(gone) == 5

    # What is closed, odd or too large

    async def test_a_table_that_is_closed_to_us_does_not_hide_the_others(self, ask, remote):
        remote.add_source(OTHER, "Books", "Name")
        remote.add_page("Bread", in_table())
        remote.add_page("Book", in_table(OTHER))
        remote.closed.add(OTHER)

        titles, gone, last = await self.walk(ask, "row")
        assert (titles, gone, last.complete) == (["Bread"], [], False)

    async def test_a_table_that_cannot_be_questioned_does_not_hide_the_others(self, ask, remote):
        remote.add_source(OTHER, "Books", "Name")
        remote.add_page("Bread", in_table())
        remote.odd.add(OTHER)

        titles, _, last = await self.walk(ask, "row")
        assert (titles, last.complete) == (["Bread"], False)

    async def test_where_no_table_can_be_questioned_the_refusal_stands(self, ask, remote):
        remote.odd.add(SOURCE)

        assert isinstance(await failure(self.walk(ask, "row")), Rejected)

    async def test_a_missing_permission_is_not_passed_over(self, ask, remote):
        remote.can.discard("read")

        for kind in ("page", "row", "source", "trashed"):
            assert isinstance(await failure(self.walk(ask, kind)), Forbidden)

    async def test_of_a_table_beyond_the_limit_nothing_is_taken_away(self, ask, remote):
        remote.most_rows = 3
        for number in range(5):
            remote.add_page(f"Row {number}", in_table())

        titles, _, last = await self.walk(ask, "row")
        assert (len(titles), last.complete) == (3, False)

    async def test_an_account_without_anything_is_read_whole_again(self, ask, remote):
        remote.sources.clear()
        for kind in ("page", "row", "source", "trashed"):
            titles, _, last = await self.walk(ask, kind)
            assert titles == []
            assert (await self.walk(ask, kind, last.resume))[2].complete

    async def test_a_cursor_that_the_platform_forgot_is_a_refusal(self, ask, remote):
        place = cursor_of({"at": "at-99", "seen": ""})
        assert isinstance(await failure(ask(items.list_items("page", place, None))), Rejected)

        place = {"walk": "rows", "at": "at-99", "queue": [SOURCE], "left": "", "open": True, "marks": {}}
        assert isinstance(await failure(ask(items.list_items("row", cursor_of(place), None))), Rejected)


@pytest.mark.parametrize(
    ("kind", "cursor", "since"),
    [
        ("page", "canary", None),
        ("page", None, '{"newest":7}'),
        ("page", None, '{"newest":"canary"}'),
        ("page", None, '{"newest":"2026-07-04T09:08:00.000Z","count":"7"}'),
        ("page", '{"at":7}', None),
        ("page", '{"walk":"left"}', '{"newest":""}'),
        ("row", '{"walk":"rows"}', None),
        ("row", '{"walk":"rows","at":"","queue":[],"left":"","open":true,"marks":{}}', None),
        ("row", '{"walk":"canary","at":"","queue":[],"left":"","open":true,"marks":{}}', None),
        ("row", '{"walk":"rows","at":"","queue":7,"left":"","open":true,"marks":{}}', None),
        ("row", None, '{"left":"x","marks":[]}'),
        ("row", None, '{"left":"x","marks":{"a":7}}'),
        ("row", None, '{"left":7}'),
    ],
)
def test_a_place_that_is_none_of_ours_begins_anew(kind, cursor, since):
    with pytest.raises(FailureError) as error:
        items.list_items(kind, cursor and Cursor(cursor), since and Cursor(since))
    assert isinstance(error.value.failure, Rejected)
