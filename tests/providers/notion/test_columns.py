"""The columns of tables as fields of their rows: each type shown, checked, written, and said why where it is not."""

import json

import pytest

from connector_app.adapters.http import HttpTransport
from connector_app.model.change import values_of
from connector_app.model.failure import Rejected
from connector_app.model.item import Item, ItemId
from connector_app.providers import notion
from connector_app.providers.notion import columns, items
from connector_app.providers.notion.kinds import ROW
from connector_app.services.catalog import Catalog, Overrides
from connector_app.services.exchange import Exchange
from connector_app.services.limits import Limits
from connector_app.store.database import Database
from tests.fakes.office import Office, ok
from tests.parts.house import failure as failed
from tests.providers.conformance import HERE, ProviderConformance, failure, row
from tests.providers.notion.fake import SOURCE as TASKS
from tests.providers.notion.fake import NotionRemote, Refused

OTHER = "393abc1e-edcd-8103-8000-00000000b000"
WRITABLE = {
    "Notes": "rich_text",
    "Price": "number",
    "Done": "checkbox",
    "Kind": "select",
    "Tags": "multi_select",
    "Stage": "status",
    "Due": "date",
    "Site": "url",
    "Mail": "email",
    "Phone": "phone_number",
}
FIXED = {
    "Sum": "formula",
    "Total": "rollup",
    "Made": "created_time",
    "By": "created_by",
    "No": "unique_id",
    "Who": "people",
    "Links": "relation",
    "Files": "files",
}
TYPED = {
    "Notes": "First line\nand a second",
    "Price": "-2.5",
    "Done": "yes",
    "Kind": "High",
    "Tags": ["Low", "Urgent"],
    "Stage": "Done",
    "Due": "2026-10-01 – 2026-10-03",
    "Site": "https://example.com/x",
    "Mail": "ann@example.com",
    "Phone": "+49 30 1234",
}


@pytest.fixture
async def remote(tmp_path):
    async with NotionRemote(tmp_path) as remote:
        remote.add_source(OTHER, "Everything", "What", **WRITABLE, **FIXED, Press="button", Odd="something_new")
        yield remote


class TestColumns:
    provider = notion.PROVIDER
    wire, exchange, ask = ProviderConformance.wire, ProviderConformance.exchange, ProviderConformance.ask

    @pytest.fixture
    async def kind(self, ask):
        """Return the kind of a row, as it is in the table that has columns of every type."""
        page = await ask(items.list_items("source", None, None))
        table = next(each for each in page.items if each.remote_id == OTHER)
        return ROW.under(row(table))

    async def make(self, ask, kind, typed=TYPED):
        values, problems = kind.check(kind.named({"Title": "Bread", "source": OTHER, **typed}), creating=True)
        assert problems == ()
        return row(await ask(items.create_item("row", values, "k")))

    def shown(self, kind, item):
        return {field.label: values_of(kind, item)[field.name] for field in kind.fields if ":" in field.name}

    async def test_every_column_is_a_field_and_those_that_nobody_can_write_say_why(self, kind):
        own = [field.name for field in kind.fields if ":" not in field.name]
        found = {field.label: field for field in kind.fields if ":" in field.name}

        assert own == ["title", "source", "status", "locked", "text"]
        assert set(found) == {*WRITABLE, *FIXED}
        assert {name for name, field in found.items() if not field.read_only} == set(WRITABLE)
        assert all(found[name].fixed for name in FIXED)
        assert [choice.label for choice in found["Kind"].choices] == ["Low", "High", "Urgent"]
        _, problems = kind.check(kind.named({"Sum": "8"}), creating=False)
        assert [problem.message for problem in problems] == [
            "Sum cannot be changed: Notion works it out from other columns"
        ]

    async def test_what_is_typed_arrives_as_it_was_typed(self, ask, kind, remote):
        item = await self.make(ask, kind)

        shown = self.shown(kind, item)
        assert {name: shown[name] for name in TYPED} == TYPED
        assert (shown["Sum"], shown["Total"], shown["No"]) == ("7", "3", "T-1")
        assert remote.pages[item.remote_id]["properties"]["Due"]["date"]["end"] == "2026-10-03"
        assert row(await ask(items.read_item(item))).fields == item.fields

    async def test_what_is_left_out_is_as_notion_makes_it(self, ask, kind):
        shown = self.shown(kind, await self.make(ask, kind, {}))

        assert {name: shown[name] for name in WRITABLE if shown[name]} == {"Done": "no", "Stage": "Not started"}

    async def test_a_change_names_only_what_it_changes_and_empties_what_was_emptied(self, ask, kind, remote):
        item = await self.make(ask, kind)
        names = ("Notes", "Price", "Kind", "Tags", "Due", "Site", "Mail", "Phone")
        emptied, problems = kind.check(
            kind.named({name: [] if name == "Tags" else "" for name in names}), creating=False
        )
        after = row(await ask(items.update_item(item, emptied, "k")))

        assert problems == ()
        assert set(remote.asked[-1][1]["properties"]) == {each.partition(":")[2] for each in emptied}
        shown = self.shown(kind, after)
        assert not any(shown[name] for name in names)
        assert (shown["Done"], shown["Stage"], after.title) == ("yes", "Done", "Bread")

    async def test_a_long_text_goes_in_pieces(self, ask, kind, remote):
        text = "ä" * 4500
        item = await self.make(ask, kind, {"Notes": text})

        (_, sent), *_ = [each for each in remote.asked if each[0] == "POST /pages"]
        pieces = next(value["rich_text"] for value in sent["properties"].values() if "rich_text" in value)
        assert [len(each["text"]["content"]) for each in pieces] == [2000, 2000, 500]
        assert self.shown(kind, item)["Notes"] == text

    @pytest.mark.parametrize(
        ("name", "wrong", "words"),
        [
            ("Price", "three", "number"),
            ("Price", "1,5", "number"),
            ("Done", "", "required"),
            ("Kind", "Middling", "must be one of: Low, High, Urgent"),
            ("Stage", "", "required"),
            ("Tags", ["Low", "Middling"], "“Middling”"),
            ("Due", "tomorrow", "2026-10-01"),
            ("Due", "2026-10-01 – 2026-10-02 – 2026-10-03", "2026-10-01"),
            ("Mail", "x" * 201, "too long"),
            ("Notes", "x" * 200_001, "too long"),
        ],
    )
    async def test_what_cannot_be_is_said_at_its_field(self, kind, name, wrong, words):
        (field,) = [each.name for each in kind.fields if each.label == name]
        _, problems = kind.check({field: wrong}, creating=False)

        assert [problem.field for problem in problems] == [field]
        assert words in problems[0].message

    @pytest.mark.parametrize("date", ["2026-10-01", "2026-10-01T14:00:00+02:00", "2026-10-01 - 2026-10-02"])
    def test_dates_have_a_time_or_an_end(self, date):
        assert columns.check_date(date) == ""

    async def test_a_refused_value_is_told_at_its_column(self, ask, kind):
        item = await self.make(ask, kind)
        (field,) = [each.name for each in kind.fields if each.label == "Kind"]

        found = await failure(ask(items.update_item(item, {field: "Middling"}, "k")))
        assert isinstance(found, Rejected)
        assert [(problem.field, problem.message) for problem in found.problems] == [
            (field, "Notion did not accept this value")
        ]

    async def test_rows_of_several_tables_have_the_columns_of_their_own(self, ask, kind, remote):
        mine = await self.make(ask, kind)
        other = row(await ask(items.create_item("row", {"title": "Cake", "source": TASKS}, "k")))
        page = await ask(items.list_items("source", None, None))
        tasks = ROW.under(row(next(each for each in page.items if each.remote_id == TASKS)))

        assert [field.name for field in tasks.fields] == ["title", "source", "status", "locked", "text"]
        assert not [name for name in other.fields if ":" in name]
        assert len([name for name in mine.fields if ":" in name]) == len(WRITABLE) + len(FIXED)

    async def test_a_table_nobody_has_seen_leaves_the_columns_as_one_text(self, ask, kind):
        item = await self.make(ask, kind)

        assert ROW.under(None) is ROW
        blank = Item(ItemId("itm_1"), HERE, "source", OTHER, "x", fields={"columns": "Price (number)"})
        assert ROW.under(blank).fields == ROW.fields
        assert "Price: -2.5" in values_of(ROW, item)["properties"]


@pytest.mark.parametrize(
    "schema",
    [7, {"number:x": 7}, {"x": {"name": "x"}}],
    ids=json.dumps,
)
def test_a_schema_that_is_none_brings_nothing(schema):
    found = columns.fields_in({"schema": schema}, ROW.fields)

    assert not [field for field in found if ":" in field.name]


@pytest.mark.parametrize(
    "each", [None, {}, {"id": "", "type": "number"}, {"id": 7, "type": "number"}, {"id": "x", "type": []}]
)
def test_a_column_that_nobody_knows_is_left_out(each):
    assert columns.schema_of({"x": each}) == columns.values_in({"x": each}) == {}


# In use


@pytest.fixture
async def office(remote, tmp_path):
    class Line:
        provider = notion.PROVIDER

        async def make(self, connection, call, *, request_id="", urgent=False):
            return await exchange.with_tokens(notion.PROVIDER, call, remote.tokens, request_id=request_id)

    overrides = Overrides(endpoints={"notion": remote.endpoints}, insecure_loopback=True)
    async with HttpTransport(proxy="none") as transport, Database(tmp_path / "data.db") as db:
        limits = Limits(db, remote.clock)
        await limits.start()
        exchange = Exchange(transport, Catalog((notion.PROVIDER,), overrides), limits, remote.clock, bytes)
        office = Office(db, Line(), remote.clock)
        await office.start()
        await office.connect(NOTION)
        ok(await office.sync.refresh(NOTION))
        yield office
        await limits.close()


NOTION = "notion-1a2b3c4d"


async def test_a_row_is_made_and_changed_by_what_its_columns_are_called(office, remote):
    made = ok(
        await office.items.create(NOTION, "row", {"title": "Bread", "source": OTHER, "Price": "3", "Kind": "Low"})
    )
    await office.deliver()
    item = await office.row(made)
    page = remote.pages[item.remote_id]["properties"]
    assert (page["Price"]["number"], page["Kind"]["select"]["name"], item.sync.value) == (3, "Low", "in-step")

    ok(await office.items.update(item.id, {"Price": "4", "Kind": "Low"}))
    entry = (await office.entries())[-1]
    assert [name.partition(":")[0] for name in entry.payload] == ["number"]
    await office.deliver()
    assert (page["Price"]["number"], (await office.row(made)).sync.value) == (4, "in-step")

    found = failed(await office.items.update(item.id, {"Price": "much"}))
    assert [problem.message for problem in found.problems] == ["Write a number, like 3 or -2.5"]
    found = failed(await office.items.create(NOTION, "row", {"title": "Cake", "source": TASKS, "Price": "3"}))
    assert "no field called “Price”" in found.message


async def test_a_new_column_is_there_once_the_table_was_read_again(office, remote):
    ok(await office.items.create(NOTION, "row", {"title": "Bread", "source": TASKS}))
    await office.deliver()
    remote.clock.advance(120)
    remote.add_source(TASKS, "Tasks", "Task", Price="number")
    ok(await office.sync.refresh(NOTION, kind="source", full=True))

    (item,) = await office.rows(kind="row")
    ok(await office.items.update(item.id, {"Price": "3"}))
    remote.pages[item.remote_id]["properties"] |= {"Price": {"id": "p%3A1", "type": "number", "number": None}}
    await office.deliver()
    assert remote.pages[item.remote_id]["properties"]["Price"]["number"] == 3


async def test_a_change_that_arrived_although_nobody_heard_is_known_by_its_columns(office, remote):
    made = ok(await office.items.create(NOTION, "row", {"title": "Bread", "source": OTHER, "Price": "3"}))
    await office.deliver()
    ok(await office.items.update(made.id, {"Price": "4"}))
    remote.saved_but = "guided"
    await office.deliver()

    assert [entry.state.value for entry in await office.entries()] == ["done", "done"]
    assert (await office.row(made)).fields["number:p%3A2"] == "4"


async def test_a_create_that_nobody_knows_of_is_found_by_what_its_columns_say(office, remote):
    remote.saved_but = "plain"
    draft = {"title": "Bread", "source": OTHER, "Price": "3", "Done": "yes"}
    made = ok(await office.items.create(NOTION, "row", draft))
    await office.deliver()
    assert [entry.reason for entry in await office.entries()] == ["unclear"]

    remote.clock.advance(60)
    ok(await office.sync.refresh(NOTION, kind="row"))
    assert [(entry.state.value, entry.item) for entry in await office.entries()] == [("done", made.id)]
    assert len(await office.rows(kind="row")) == len(remote.pages) == 1


async def test_a_row_that_went_meanwhile_comes_back_with_what_its_columns_held(office, remote):
    made = ok(await office.items.create(NOTION, "row", {"title": "Bread", "source": OTHER, "Price": "3"}))
    await office.deliver()
    ok(await office.items.update(made.id, {"Kind": "High"}))
    remote.pages.clear()
    remote.answers.append(Refused(409, "conflict_error", "Conflict occurred while saving."))
    await office.deliver()
    (*_, entry) = await office.entries()
    assert entry.reason == "conflict"

    ok(await office.decisions.resolve(entry.id, "mine"))
    await office.deliver()
    (page,) = remote.pages.values()
    assert (page["properties"]["Price"]["number"], page["properties"]["Kind"]["select"]["name"]) == (3, "High")
