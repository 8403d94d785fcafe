"""Tables and their records: walking from table to table, names of columns, values of each type, and what is closed."""

from dataclasses import replace

import pytest

from connector_app.model.failure import FailureError, Forbidden, NotFound, Rejected, Unavailable
from connector_app.model.item import Cursor
from connector_app.model.places import cursor_of
from connector_app.providers import zapier
from connector_app.providers.zapier import items, lines, records, tables
from connector_app.providers.zapier.wire import ColumnsWire
from tests.providers.conformance import failure, row
from tests.providers.zapier.fake import OTHER, TABLE, Refused
from tests.providers.zapier.test_zapier import Machine

RECORD, TABLES = zapier.PROVIDER.kind("record"), zapier.PROVIDER.kind("table")
COLUMNS = "Name (f1, string)\nPrice (f2, number)\nDone (f3, boolean)\nNotes (f4, text)\nOwner (f5, linked record)"


class Walks:
    """The means of the suite without its tests."""

    provider, platform, page = Machine.provider, Machine.platform, Machine.page
    remote, wire, exchange, ask = Machine.remote, Machine.wire, Machine.exchange, Machine.ask
    every, small_pages = Machine.every, Machine.small_pages


class TestTables(Walks):
    async def test_each_table_comes_with_its_columns(self, ask, remote):
        remote.add_table(OTHER, "Guests")
        remote.tables[OTHER]["description"] = "Who comes"
        found, pages = await self.every(ask, TABLES)

        assert [(each.title, each.fields["description"]) for each in found] == [
            ("Groceries", ""),
            ("Guests", "Who comes"),
        ]
        assert found[0].fields["columns"] == COLUMNS
        assert all(page.complete for page in pages)
        assert row(await ask(items.read_item(row(found[0])))) == row(found[0])

    async def test_what_only_looks_like_a_table_is_left_out(self, ask, remote):
        remote.add_table(OTHER, "A view of another", kind="virtual_table")

        assert len((await self.every(ask, TABLES))[0]) == 1

    async def test_many_tables_come_page_by_page_and_the_address_that_names_the_next_is_not_followed(
        self, ask, wire, remote, monkeypatch
    ):
        monkeypatch.setattr(tables, "TABLES_SIZE", 2)
        for number in range(4):
            remote.add_table(f"01HZZZZZZZZZZZZZZZZZZZZZ1{number}", f"Table {number}")
        found, _ = await self.every(ask, TABLES)

        assert len({each.remote_id for each in found}) == len(found) == 5
        assert {sent.url.split("/")[2] for sent in wire.sent} == {remote.origin.split("/")[2]}
        for table in remote.tables:
            remote.add_record(table, {"f1": "Bread"})
        assert len((await self.every(ask, RECORD))[0]) == 5

    async def test_a_table_whose_columns_are_closed_to_us_is_shown_without_them(self, ask, remote):
        remote.add_table(OTHER, "Guests")
        remote.closed.add(TABLE)
        found, pages = await self.every(ask, TABLES)

        assert [(each.title, each.fields["columns"]) for each in found] == [("Groceries", ""), ("Guests", COLUMNS)]
        assert all(page.complete for page in pages)

    async def test_without_tables_there_is_nothing(self, ask, remote):
        remote.tables.clear()

        for kind in (TABLES, RECORD):
            assert [len(page.items) for page in (await self.every(ask, kind))[1]] == [0]

    async def test_an_answer_about_a_table_that_is_gone_is_said_to_be_so(self, ask, remote):
        (table, *_), _ = await self.every(ask, TABLES)
        del remote.tables[TABLE]

        assert isinstance(await failure(ask(items.read_item(row(table)))), NotFound)


class TestRecords(Walks):
    async def one(self, ask):
        (found,), _ = await self.every(ask, RECORD)
        return found

    async def test_records_of_every_table_come_with_the_names_of_its_columns(self, ask, remote):
        remote.add_table(OTHER, "Guests")
        remote.add_record(TABLE, {"f1": "Bread", "f2": 3, "f3": True, "f5": {"label": "Ann", "source": "x"}})
        remote.add_record(OTHER, {"f1": "Ann", "f2": None, "f4": "Vegetarian\nand late"})
        found, pages = await self.every(ask, RECORD)

        assert [(each.title, each.parent, each.fields["columns"]) for each in found] == [
            ("Bread", TABLE, "Price: 3\nDone: yes\nOwner: Ann"),
            ("Ann", OTHER, "Notes: Vegetarian and late"),
        ]
        assert {each.fields["table"] for each in found} == {TABLE, OTHER}
        assert all(page.complete for page in pages)

    async def test_a_table_that_is_closed_to_us_is_passed_over_and_nothing_of_it_goes(self, ask, remote):
        remote.add_table(OTHER, "Guests")
        remote.add_record(TABLE, {"f1": "Bread"})
        remote.add_record(OTHER, {"f1": "Ann"})
        remote.closed.add(TABLE)
        found, pages = await self.every(ask, RECORD)

        assert [each.title for each in found] == ["Ann"]
        assert not all(page.complete for page in pages)
        assert all(page.gone == () for page in pages)

    @pytest.mark.parametrize("when", ["before its columns", "before its records"])
    async def test_a_table_that_goes_while_it_is_listed_counts_as_empty(self, ask, remote, when):
        remote.add_table(OTHER, "Guests")
        remote.add_record(OTHER, {"f1": "Ann"})
        page = await ask(items.list_items("record", None, None))
        if when == "before its records":
            page = await ask(items.list_items("record", page.next, None))
        del remote.tables[TABLE]
        found, whole = [], True
        while page.next:
            page = await ask(items.list_items("record", page.next, None))
            found += page.items
            whole &= page.complete

        assert [each.title for each in found] == ["Ann"]
        assert whole

    async def test_trouble_with_one_table_is_trouble(self, ask, remote):
        page = await ask(items.list_items("record", None, None))
        remote.answers += [Refused(500, {"message": "down"})] * 9

        assert isinstance(await failure(ask(items.list_items("record", page.next, None))), Unavailable)

    async def test_a_place_within_a_table_that_is_not_known_begins_anew(self, ask, remote):
        """As a refusal that the sync understands: it then lists from the start."""
        state = {"left": [{"id": TABLE}], "more": "", "columns": [["Name", "f1", "string"]], "at": "gone"}

        assert isinstance(await failure(ask(items.list_items("record", cursor_of(state), None))), Rejected)

    async def test_what_lies_in_the_trash_is_gone(self, ask, remote):
        remote.add_record(TABLE, {"f1": "Bread"})
        record = row(await self.one(ask))
        await ask(items.delete_item(record, "k"))

        assert [each["deleted_at"] for each in remote.records[TABLE].values()] == ["2026-10-01T09:00:00.000Z"]
        assert isinstance(await failure(ask(items.read_item(record))), NotFound)

    async def test_values_of_the_wrong_sort_are_kept_and_said_to_be_so(self, ask, remote):
        draft = {"title": "Bread", "table": TABLE, "column": "f1", "columns": "f2: three\nf3: perhaps"}
        made = await ask(items.create_item("record", draft, "k"))

        assert (made.status, made.fields["faults"]) == ("faulty", "f2: This is no number\nf3: invalid_boolean")
        assert (await self.one(ask)).fields["faults"] == "Price: This is no number\nDone: invalid_boolean"

    async def test_the_title_goes_where_the_person_says(self, ask, remote):
        draft = {"title": "Fresh", "table": TABLE, "column": "f4", "columns": "f1: Bread"}
        made = await ask(items.create_item("record", draft, "k"))

        assert (made.title, made.fields["columns"]) == ("Fresh", "f1: Bread")
        assert (await self.one(ask)).title == "Bread"

    async def test_only_what_was_changed_is_sent_each_as_its_column_takes_it(self, ask, remote):
        remote.add_record(TABLE, {"f1": "Bread", "f2": 3, "f3": True, "f4": "Fresh", "f5": {"label": "Ann"}})
        record = row(await self.one(ask))
        typed = "Price: 4.5\nDone: no\nNotes:\nOwner: Ann"
        # By the time it goes out, the row shows what was typed.
        waiting = replace(record, fields={**record.fields, "columns": typed})
        await ask(items.update_item(waiting, {"columns": typed}, "k"))

        sent = {"f2": 4.5, "f3": False, "f4": None}
        assert remote.asked[-1][1] == {"updated_records": [{"id": record.remote_id, "data": sent}]}
        after = await self.one(ask)
        assert after.fields["columns"] == "Price: 4.5\nDone: no\nOwner: Ann"

    @pytest.mark.parametrize(
        ("line", "sent"),
        [
            ("Price: -7", {"f2": -7}),
            ("Price: cheap", {"f2": "cheap"}),
            ("Done: TRUE", {"f3": True}),
            ("Done: perhaps", {"f3": "perhaps"}),
            ("f4: by its short name", {"f4": "by its short name"}),
            ("Notes: 7", {"f4": "7"}),
        ],
    )
    async def test_each_value_is_sent_in_its_own_form(self, ask, remote, line, sent):
        remote.add_record(TABLE, {"f1": "Bread"})
        record = row(await self.one(ask))
        call = items.update_item(record, {"columns": line}, "k")

        assert call.json == {"updated_records": [{"id": record.remote_id, "data": sent}]}
        await ask(call)

    async def test_a_column_that_is_not_there_is_refused_and_the_record_stays(self, ask, remote):
        remote.add_record(TABLE, {"f1": "Bread"})
        call = items.update_item(row(await self.one(ask)), {"columns": "Colour: brown"}, "k")

        found = await failure(ask(call))
        assert isinstance(found, Rejected)
        assert found.trace.words == "There is no such field"

    async def test_a_record_without_words_is_called_by_its_number(self, ask, remote):
        record = remote.add_record(TABLE, {"f2": 3})

        assert (await self.one(ask)).title == f"Record {record['id']}"

    async def test_a_closed_table_takes_no_record(self, ask, remote):
        remote.closed.add(TABLE)
        call = items.create_item("record", {"title": "Bread", "table": TABLE}, "k")

        assert isinstance(await failure(ask(call)), Forbidden)


def test_columns_of_the_same_name_and_those_without_one_go_by_their_short_names():
    names = ["Name", "Name", " ", "Due: date", "Old"]
    said = [{"id": n, "name": name, "type": "string"} for n, name in enumerate(names, 1)]
    said[4]["deleted_at"] = "2026-10-01T09:00:00Z"

    assert list(records.columns_of(ColumnsWire(data=said))) == ["Name", "f2", "f3", "Due date"]


def test_the_title_is_the_first_column_of_words_else_the_first_of_all():
    assert records._title_column({"Price": ("f1", "number"), "Name": ("f2", "text")}) == "f2"
    assert records._title_column({"Price": ("f3", "number")}) == "f3"
    assert records._title_column({}) == "f1"


def test_a_remark_about_a_value_is_no_fault():
    said = {"id": "r1", "data": {}, "created_at": "2026-10-01T09:00:00Z", "edited_at": "2026-10-01T09:00:00Z"}
    errors = {"f1": {"s": "warning", "h": "Hm"}, "f2": "odd", "f3": {"s": "error"}}
    shown = records.shown_record(TABLE, records.RecordWire(**said, errors=errors), {})

    assert shown.fields["faults"] == "f3: Zapier does not take this value"


@pytest.mark.parametrize(
    "state",
    [
        {"left": "x"},
        {"more": 7},
        {"at": []},
        {"left": ["x"]},
        {"left": [{"id": 7}]},
        {"left": [{}]},
        {"left": [{"id": TABLE, "name": []}]},
        {"left": [{"id": TABLE}], "columns": 7},
        {"left": [{"id": TABLE}], "columns": [["a", "b"]]},
        {"left": [{"id": TABLE}], "columns": {"ab": 1}},
    ],
    ids=str,
)
def test_a_place_that_is_none_of_ours_begins_anew(state):
    with pytest.raises(FailureError) as error:
        items.list_items("record", cursor_of(state), None)
    assert isinstance(error.value.failure, Rejected)
    with pytest.raises(FailureError):
        items.list_items("table", Cursor("not json"), None)


@pytest.mark.parametrize(
    ("link", "place"),
    [
        ("https://x.example/tables?limit=2&offset=at-2", "at-2"),
        ("https://x.example/tables?cursor=c1", "c1"),
        ("https://x.example/tables", ""),
        ("http://[", ""),
        ("", ""),
    ],
)
def test_only_the_place_is_taken_from_an_address(link, place):
    assert tables.place_in(link) == place


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (None, ""),
        (True, "yes"),
        (0, "0"),
        (1.5, "1.5"),
        ("two\n lines", "two lines"),
        (["a", 2], "a, 2"),
        ([], ""),
        ({"text": "Shop", "link": "https://shop.example"}, "Shop"),
        ({"value": "Red"}, "Red"),
        ([{"label": 7}], '[{"label": 7}]'),
    ],
    ids=str,
)
def test_values_of_every_sort_stand_on_one_line(value, text):
    assert lines.text_of(value) == text


def test_boxes_within_boxes_without_end_are_not_written_out():
    box = []
    for _ in range(100_000):
        box = [box]

    assert lines.text_of(box) == "…"
