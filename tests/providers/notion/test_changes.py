"""Making and changing pages and rows, above all where nobody could say whether it was done."""

from dataclasses import replace
from urllib.parse import urlsplit

import pytest

from connector_app.model.failure import (
    Conflict,
    Forbidden,
    NotFound,
    RateLimited,
    Rejected,
    TimedOut,
    trace_of,
)
from connector_app.model.item import Cursor, Snapshot
from connector_app.model.limits import Gcra
from connector_app.model.verdict import verdict
from connector_app.providers import notion
from connector_app.providers.notion import items
from connector_app.providers.notion.kinds import PAGE, ROW, SOURCE, TRASHED
from tests.providers.conformance import ProviderConformance, failure, row
from tests.providers.notion.fake import SOURCE as TASKS
from tests.providers.notion.fake import NotionRemote, Refused


class TestChanges:
    provider, platform = notion.PROVIDER, NotionRemote
    remote, wire = ProviderConformance.remote, ProviderConformance.wire
    exchange, ask = ProviderConformance.exchange, ProviderConformance.ask

    async def make(self, ask, kind="page", **values):
        return row(await ask(items.create_item(kind, {"title": "Bread", **values}, "canary-key-1")))

    # Where things go

    async def test_a_page_goes_into_another_page(self, ask, remote):
        kitchen = remote.add_page("Kitchen")
        made = await self.make(ask, parent=kitchen["id"].replace("-", "").upper())

        assert remote.pages[made.remote_id]["parent"] == {"type": "page_id", "page_id": kitchen["id"]}
        assert (made.parent, made.fields["parent"]) == (kitchen["id"], kitchen["id"])

    async def test_a_page_without_a_place_is_a_private_one(self, ask, remote):
        made = await self.make(ask, parent="", text="# Dough")

        assert remote.pages[made.remote_id]["parent"] == {"type": "workspace", "workspace": True}
        assert remote.pages[made.remote_id]["_markdown"] == "# Dough"
        assert (made.parent, made.fields["parent"]) == ("", "")

    async def test_a_connection_of_a_whole_workspace_is_told_to_choose_a_place(self, ask, remote):
        remote.owner = {"type": "workspace", "workspace": True}

        found = await failure(self.make(ask))
        assert isinstance(found, Rejected)
        assert [problem.field for problem in found.problems] == ["parent"]

    async def test_a_row_goes_into_its_table_whatever_the_title_is_called(self, ask, remote):
        made = await self.make(ask, "row", source=TASKS)

        assert remote.pages[made.remote_id]["properties"]["Task"]["title"][0]["plain_text"] == "Bread"
        assert (made.title, made.parent, made.fields["source"]) == ("Bread", TASKS, TASKS)

    @pytest.mark.parametrize(("kind", "field"), [("page", "parent"), ("row", "source")])
    async def test_a_place_that_is_not_shared_is_not_found(self, ask, kind, field):
        found = await failure(self.make(ask, kind, **{field: "393abc1e-edcd-8181-8000-00000000ffff"}))

        assert isinstance(found, NotFound)
        assert "shared" in found.what

    @pytest.mark.parametrize(("field", "value"), [("status", "archived"), ("locked", "yes")])
    async def test_what_can_only_be_done_afterwards_is_refused_at_its_field(self, ask, field, value):
        found = await failure(self.make(ask, **{field: value}))

        assert [problem.field for problem in found.problems] == [field]
        assert "once it is there" in found.message

    async def test_what_is_as_it_would_be_anyway_is_not_sent(self, ask, remote):
        await self.make(ask, status="active", locked="no", text="")

        assert set(remote.asked[-1][1]) == {"parent", "properties"}

    # Changing

    async def test_archiving_and_locking_can_be_taken_back(self, ask, remote):
        made = await self.make(ask)
        there = await ask(items.update_item(made, {"status": "archived", "locked": "yes"}, "canary-key-2"))
        back = await ask(items.update_item(row(there), {"status": "active", "locked": "no"}, "canary-key-3"))

        assert (there.status, there.fields["locked"]) == ("archived", "yes")
        assert (back.status, back.fields["locked"]) == ("active", "no")
        assert remote.asked[-1][1] == {"is_archived": False, "is_locked": False}

    async def test_only_what_is_changed_is_sent(self, ask, remote):
        made = await self.make(ask)
        await ask(items.update_item(made, {"title": "Cake"}, "canary-key-2"))

        assert remote.asked[-1][1] == {"properties": {"title": {"title": [{"text": {"content": "Cake"}}]}}}

    async def test_a_page_that_was_moved_into_a_table_is_no_page_any_more(self, ask, remote):
        made = await self.make(ask)
        remote.pages[made.remote_id]["parent"] = {"type": "data_source_id", "data_source_id": TASKS}

        assert isinstance(await failure(ask(items.read_item(made))), NotFound)
        assert (await ask(items.read_item(replace(made, kind="row")))).parent == TASKS

    async def test_a_change_that_meets_the_trash_is_told_even_if_it_is_taken(self, ask, wire):
        made = await self.make(ask)
        wire.change = lambda reply: replace(reply, json=reply.json | {"in_trash": True, "archived": True})

        assert isinstance(await failure(ask(items.update_item(made, {"title": "Cake"}, "canary-key-2"))), NotFound)

    async def test_a_table_is_read(self, ask, remote):
        (table,) = (await ask(items.list_items("source", None, None))).items

        assert await ask(items.read_item(row(table))) == table
        assert (table.title, table.fields["columns"]) == ("Tasks", "Task (title)")

    async def test_a_missing_permission_is_told(self, ask, remote):
        made = await self.make(ask)
        remote.can -= {"insert", "update"}

        for call in (
            items.create_item("page", {"title": "Bread"}, "canary-key-2"),
            items.update_item(made, {"title": "Cake"}, "canary-key-3"),
            items.delete_item(made, "canary-key-4"),
        ):
            assert isinstance(await failure(ask(call)), Forbidden)

    # A write that Notion carried out, and could not answer

    @pytest.mark.parametrize(("kind", "values"), [("page", {}), ("row", {"source": TASKS})])
    async def test_a_create_that_was_saved_is_done_under_the_id_that_notion_names(self, ask, remote, kind, values):
        remote.saved_but = "guided"
        made = await self.make(ask, kind, **values)

        there = await ask(items.read_item(made))
        assert len(remote.pages) == 1
        assert (there.remote_id, there.title, there.parent) == (made.remote_id, "Bread", made.parent)
        assert (there.status, there.fields["locked"]) == (made.status, made.fields["locked"])

    async def test_a_create_of_which_nobody_knows_is_never_sent_again(self, ask, remote):
        remote.saved_but = "plain"
        found = await failure(self.make(ask))

        assert isinstance(found, TimedOut)
        assert len(remote.pages) == 1
        assert verdict(found, "create", repeatable=False, attempts=1, jitter=0.5).kind == "unclear"

    async def test_a_change_that_was_saved_is_looked_at_and_not_repeated(self, ask, remote):
        made = await self.make(ask)
        remote.saved_but = "guided"
        remote.asked.clear()
        found = await failure(ask(items.update_item(made, {"title": "Cake"}, "canary-key-2")))

        assert isinstance(found, Conflict)
        assert len(remote.asked) == 1
        assert verdict(found, "update", repeatable=True, attempts=1, jitter=0.5).kind == "conflict"
        assert (await ask(items.read_item(made))).title == "Cake"

    async def test_a_move_to_the_trash_that_was_saved_is_found_there(self, ask, remote):
        made = await self.make(ask)
        remote.saved_but = "guided"

        assert isinstance(await failure(ask(items.delete_item(made, "canary-key-2"))), Conflict)
        assert isinstance(await failure(ask(items.read_item(made))), NotFound)

    async def test_an_overloaded_platform_is_waited_for(self, ask, remote):
        remote.answers.append(Refused(529, "service_overload", "Overloaded", headers=(("Retry-After", "7"),)))
        before = remote.clock.monotonic()
        await self.make(ask)

        assert remote.clock.monotonic() - before >= 7
        assert len(remote.pages) == 1

    async def test_a_connection_that_is_blocked_is_not_asked_again(self, ask, remote):
        more = {"rate_limit_reason": "public_api_request_blocked"}
        remote.answers.append(Refused(429, "rate_limited", "Blocked", more=more))
        found = await failure(self.make(ask))

        assert isinstance(found, Rejected)
        assert not isinstance(found, RateLimited)
        assert remote.pages == {}
        assert trace_of(found).status == 429


def test_no_minute_ever_holds_more_than_notion_allows():
    rule, now, went = notion.PROVIDER.rates["api"], 0.0, []
    gate = Gcra(rule.per_second, rule.burst)
    for _ in range(1000):
        gate, wait = gate.take(at=now)
        now += wait
        went.append(now)

    assert max(sum(start <= each < start + 60 for each in went) for start in went) <= 180
    assert went[-1] < 1000 / 2.4


def test_the_verbs_say_what_they_are():
    item = row(Snapshot("page", "../users/me?x=", "x"))

    assert items.read_item(item).path == "pages/..%2Fusers%2Fme%3Fx%3D"
    assert not items.create_item("page", {}, "canary-key-1").idempotent
    assert items.update_item(item, {}, "canary-key-1").idempotent
    assert items.list_items("page", None, None).idempotent
    assert items.list_items("page", Cursor('{"at":"at-4"}'), None).json["start_cursor"] == "at-4"
    assert "start_cursor" not in items.list_items("page", None, None).json
    assert items.list_items("page", None, None).json["page_size"] == 100


def test_each_kind_says_what_can_be_done_with_it():
    assert [kind.id for kind in notion.PROVIDER.kinds] == ["page", "row", "source", "trashed"]
    for kind in (PAGE, ROW):
        assert (kind.can.create, kind.can.update, kind.can.delete) == ("", "", "")
        assert (kind.removal, kind.key_seconds) == ("Move to trash", 0.0)
    assert all((SOURCE.can.create, SOURCE.can.update, SOURCE.can.delete))
    assert (bool(TRASHED.can.create), bool(TRASHED.can.update), bool(TRASHED.can.delete)) == (True, False, True)


@pytest.mark.parametrize(
    ("kind", "draft", "fields"),
    [
        (PAGE, {}, ["title"]),
        (PAGE, {"title": "x" * 2001}, ["title"]),
        (PAGE, {"title": "x", "parent": "Kitchen"}, ["parent"]),
        (PAGE, {"title": "x", "status": "burnt", "locked": "maybe"}, ["status", "locked"]),
        (PAGE, {"title": "x", "icon": "y"}, ["icon"]),
        (ROW, {"title": "x"}, ["source"]),
        (ROW, {"title": "x", "source": TASKS, "tags": "a"}, ["tags"]),
    ],
)
def test_what_cannot_be_sent_is_said_at_its_field(kind, draft, fields):
    assert [problem.field for problem in kind.check(draft, creating=True)[1]] == fields


def test_a_trashed_page_can_only_be_put_back():
    assert [problem.field for problem in TRASHED.check({"title": "x", "what": "y"}, creating=False)[1]] == [
        "title",
        "what",
    ]
    assert TRASHED.check({"status": "active"}, creating=False) == ({"status": "active"}, ())


def test_a_row_of_the_table_leads_to_one_of_notions_own_hosts():
    hosts = {urlsplit(page).netloc for page in notion.PROVIDER.pages}

    assert {"app.notion.com", "www.notion.so"} <= hosts
    assert urlsplit(NotionRemote().add_page("Bread")["url"]).netloc in hosts
