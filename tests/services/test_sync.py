"""Listings: whole or only what changed, in pages, going on where they were stopped."""

import asyncio
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from connector_app.model.call import Call
from connector_app.model.failure import FailureError, Forbidden, NotFound, Offline, Rejected, Unreadable
from connector_app.model.item import Cursor, ItemSync, Page, Snapshot
from connector_app.model.result import Err
from connector_app.providers import practice
from connector_app.providers.practice import items as verbs
from connector_app.services import sync as service
from connector_app.store import cursors
from connector_app.store.database import Database
from tests.fakes.clock import ManualClock
from tests.fakes.office import HERE, Office, ok

BREAD = {"title": "Bread", "status": "active"}


@pytest.fixture(autouse=True)
def small_pages(monkeypatch):
    monkeypatch.setattr(verbs, "PAGE_SIZE", "3")


def fill(office, count):
    return [office.platform.add(f"n{n}") for n in range(count)]


async def titles(office):
    return sorted(row.title for row in await office.rows())


async def listing(office):
    return await office.db.read(lambda tx: cursors.get(tx, HERE, "item"))


async def refresh(office, **how):
    counts = ok(await office.sync.refresh(HERE, **how))
    return counts.seen, counts.new, counts.changed, counts.gone


@pytest.mark.parametrize("count", [0, 1, 2, 3, 4, 6, 7, 10])
async def test_every_item_comes_once_at_any_number_of_pages(office, count):
    fill(office, count)

    assert await refresh(office) == (count, count, 0, 0)
    assert await titles(office) == sorted(f"n{n}" for n in range(count))


async def test_the_next_listing_brings_only_what_changed(office):
    made = fill(office, 7)
    office.clock.advance(60)
    await refresh(office)
    office.platform.change(made[0], title="after")
    office.platform.remove(made[1])
    office.platform.add("new")
    office.clock.advance(60)

    assert await refresh(office) == (3, 1, 1, 1)
    assert await titles(office) == ["after", "n2", "n3", "n4", "n5", "n6", "new"]
    office.clock.advance(60)
    assert await refresh(office) == (0, 0, 0, 0)


async def test_a_full_listing_removes_what_is_gone(office):
    made = fill(office, 7)
    await refresh(office)
    office.platform.state.do("DELETE FROM items WHERE id = ?", [made[3]])

    assert await refresh(office) == (7 - 1, 0, 0, 0)
    assert await refresh(office, full=True) == (6, 0, 0, 1)
    assert "n3" not in await titles(office)


async def test_progress_is_told_page_by_page(office):
    fill(office, 7)
    told = []
    ok(await office.sync.refresh(HERE, None, told.append))

    assert [(p.seen, p.new) for p in told] == [(3, 3), (6, 6), (7, 7)]
    assert {(p.connection, p.kind) for p in told} == {(HERE, "item")}


@pytest.mark.parametrize("pages", [1, 2, 3])
async def test_a_listing_that_was_stopped_goes_on_where_it_was(office, pages):
    fill(office, 10)
    stop_after(office, pages)
    result = await office.sync.refresh(HERE)
    assert isinstance(result, Err)
    assert isinstance(result.failure, Offline)
    assert len(await office.rows()) == pages * 3
    asked = len(office.platform.sent)

    office.platform.offline = False
    await office.start()
    assert await refresh(office) == (10, 10, 0, 0)
    assert len(office.platform.sent) - asked == 4 - pages
    assert (await listing(office)).finished_at


def stop_after(office, pages):
    real, count = office.platform.make, 0

    async def make(*args, **kwargs):
        nonlocal count
        office.platform.offline = office.platform.offline or count == pages
        count += 1
        return await real(*args, **kwargs)

    office.platform.make = make


async def test_what_is_removed_between_two_halves_of_a_listing_does_not_stay(office):
    made = fill(office, 7)
    await refresh(office)
    stop_after(office, 1)
    await office.sync.refresh(HERE, full=True)
    office.platform.offline = False
    office.platform.state.do("DELETE FROM items WHERE id = ?", [made[6]])
    await refresh(office)

    assert await titles(office) == [f"n{n}" for n in range(6)]


async def test_a_cursor_that_repeats_ends_the_listing_and_removes_nothing(office):
    fill(office, 7)
    await refresh(office)
    circling(office, lambda page: replace(page, items=page.items[:1], next=Cursor("again")))

    assert (await refresh(office, full=True))[3] == 0
    assert len(await office.rows()) == 7


def circling(office, change):
    """Let the platform answer listings with what `change` makes of its pages."""
    real = practice.PROVIDER.items.list_items

    class Circling:
        def __getattr__(self, name):
            return getattr(practice.PROVIDER.items, name)

        def list_items(self, kind, cursor, since):
            call = real(kind, None if cursor == "again" else cursor, since)
            return replace(call, decode=lambda reply: change(call.decode(reply)))

    office.catalog._by_id["practice"] = replace(office.platform.provider, items=Circling())


async def test_a_listing_without_an_end_ends(office, monkeypatch):
    monkeypatch.setattr(service, "MOST_PAGES", 5)
    numbers = iter(range(1000))
    fill(office, 2)
    circling(office, lambda page: replace(page, next=Cursor(f"c{next(numbers)}")))
    office.platform._reply = first_page(office.platform._reply)

    with pytest.raises(FailureError) as error:
        await office.sync.read(HERE)
    assert isinstance(error.value.failure, Unreadable)


def first_page(real):
    def reply(call, request_id):
        query = {name: value for name, value in call.query.items() if name != "cursor"}
        return real(Call(call.method, call.path, call.decode, query=query), request_id)

    return reply


async def test_a_place_the_platform_forgot_is_left_for_the_beginning(office):
    fill(office, 7)
    stop_after(office, 1)
    await office.sync.refresh(HERE)
    office.platform.offline = False
    await office.db.write(lambda tx: tx.run("update cursors set cursor = 'forgotten'"))

    assert await refresh(office) == (7, 4, 0, 0)


async def test_a_platform_that_refuses_even_the_beginning_is_believed(office):
    office.platform.token = "canary-access-old"
    result = await office.sync.refresh(HERE)
    assert isinstance(result, Err)
    assert result.failure.name == "unauthorized"

    circling(office, _refused)
    result = await office.sync.refresh(HERE)
    assert isinstance(result, Err)


def _refused(page):
    raise FailureError(Rejected("no"))


async def test_a_row_deleted_here_does_not_come_back_with_a_listing(office):
    fill(office, 4)
    await refresh(office)
    (row,) = await office.rows(text="n2")
    ok(await office.items.delete(row.id, hold=1e6))

    assert (await refresh(office, full=True))[1:] == (0, 0, 0)
    assert await titles(office) == ["n0", "n1", "n3"]


async def test_a_change_of_ones_own_is_not_written_over(office):
    made = fill(office, 4)
    await refresh(office)
    (row,) = await office.rows(text="n2")
    ok(await office.items.update(row.id, {"title": "mine"}, hold=1e6))
    office.platform.change(made[2], title="theirs")
    await refresh(office, full=True)

    assert (await office.row(row)).title == "mine"


async def test_a_page_asked_for_before_a_change_was_answered_does_not_bring_back_the_old(office):
    fill(office, 2)
    await refresh(office)
    (row,) = await office.rows(text="n1")
    ok(await office.items.update(row.id, {"title": "mine"}, hold=0))
    overtaken(office)
    await refresh(office, full=True)

    after = await office.row(row)
    assert (after.title, after.sync) == ("mine", ItemSync.IN_STEP)


async def test_an_item_delivered_while_the_last_page_was_on_its_way_is_not_swept(office):
    fill(office, 2)
    await refresh(office)
    ok(await office.items.create(HERE, "item", BREAD, hold=0))
    overtaken(office)
    await refresh(office, full=True)

    assert await titles(office) == ["Bread", "n0", "n1"]


@pytest.mark.parametrize(("seconds", "left"), [(30, ["Bread"]), (90, [])])
async def test_what_a_list_that_lags_behind_does_not_show_yet_is_not_swept(office, seconds, left):
    """At some platforms a search finds a thing only a while after it was made."""
    item = ok(await office.items.create(HERE, "item", BREAD, hold=0))
    await office.deliver()
    office.platform.remove((await office.row(item)).remote_id)
    office.clock.advance(seconds)
    await refresh(office, full=True)

    assert await titles(office) == left


def overtaken(office):
    """Let everything in the outbox be answered between the next page's answer and its being written."""
    real = office.platform.make

    async def make(*args, **kwargs):
        page = await real(*args, **kwargs)
        office.platform.make = real
        office.pump._api = office.platform
        await office.deliver()
        return page

    office.platform.make = make


async def test_an_item_a_listing_brought_before_its_answer_is_one_row(office):
    item = ok(await office.items.create(HERE, "item", BREAD, hold=0))
    real = office.platform.make

    async def make(*args, **kwargs):
        answer = await real(*args, **kwargs)
        office.platform.make = real
        await refresh(office)
        return answer

    office.platform.make = make
    await office.deliver()

    assert [r.id for r in await office.rows()] == [item.id]


async def test_a_sync_is_one_entry_in_the_history(office):
    fill(office, 7)
    await refresh(office)
    office.clock.advance(60)
    await office.sync.read(HERE, quiet=True)

    assert await office.actions() == ["sync.completed"]
    (entry,) = ok(await office.audit.page(_everything()))
    assert (entry.counts, entry.actor) == ({"seen": 7, "new": 7, "changed": 0, "gone": 0}, "you")


async def test_a_quiet_sync_that_found_something_is_an_entry(office):
    fill(office, 1)
    await office.sync.read(HERE, quiet=True)

    (entry,) = ok(await office.audit.page(_everything()))
    assert entry.actor == "program"


def _everything():
    from connector_app.model.audit import AuditQuery  # noqa: PLC0415

    return AuditQuery()


async def test_two_syncs_of_one_account_take_turns(office):
    fill(office, 7)
    both = await asyncio.gather(office.sync.refresh(HERE), office.sync.refresh(HERE))

    assert [ok(counts).new for counts in both] == [7, 0]


async def test_a_kind_that_cannot_be_read_is_left_out_and_told(office):
    more = replace(practice.PROVIDER.kinds[0], id="secret")
    office.catalog._by_id["practice"] = replace(practice.PROVIDER, kinds=(*practice.PROVIDER.kinds, more), items=Torn())
    fill(office, 2)
    counts = ok(await office.sync.refresh(HERE))

    assert (counts.new, counts.left_out) == (2, (("secret", Forbidden(("read:secret",))),))
    assert (await office.actions())[-1] == "sync.completed error"
    result = await office.sync.refresh(HERE, "secret")
    assert isinstance(result, Err)


class Torn:
    def __getattr__(self, name):
        return getattr(practice.PROVIDER.items, name)

    def list_items(self, kind, cursor, since):
        if kind == "secret":
            raise FailureError(Forbidden(("read:secret",)))
        return practice.PROVIDER.items.list_items(kind, cursor, since)


async def test_there_must_be_such_a_kind(office):
    result = await office.sync.refresh(HERE, "page")

    assert isinstance(result, Err)
    assert isinstance(result.failure, NotFound)


@settings(max_examples=25)
@given(
    pages=st.lists(st.lists(st.integers(0, 8), max_size=4), min_size=1, max_size=5),
    stop=st.integers(0, 5),
    back=st.none() | st.integers(0, 4),
)
def test_any_walk_of_cursors_ends_with_each_item_once(tmp_path_factory, pages, stop, back):
    """Pages with items in common, a stop anywhere, and perhaps a last page that points back to an earlier one."""
    folder = tmp_path_factory.mktemp("walk")

    async def walk():
        async with Database(folder / "data.db") as db:
            platform = Pages(pages, stop, back)
            office = Office(db, platform, ManualClock())
            await office.start()
            await office.connect()
            first = await office.sync.refresh(HERE)
            platform.stop = None
            if isinstance(first, Err):
                ok(await office.sync.refresh(HERE))
            return await titles(office), platform.asked

    found, asked = asyncio.run(walk())

    assert found == sorted({f"n{n}" for page in pages for n in page})
    assert asked <= 2 * len(pages) + 3


class Pages:
    """A platform that answers with given pages; its only verb is the listing."""

    def __init__(self, pages, stop, back):
        self.pages, self.stop, self.back, self.asked = pages, stop, back, 0
        self.provider = replace(practice.PROVIDER, items=self)

    def list_items(self, kind, cursor, since):
        number = int(cursor or 0)
        last = number == len(self.pages) - 1
        following = (None if self.back is None else str(min(self.back, number))) if last else str(number + 1)
        shown = tuple(Snapshot(kind, f"r{n}", f"n{n}") for n in self.pages[number])
        return Call("GET", "items", lambda _: Page(shown, next=following and Cursor(following)))

    async def make(self, connection, call, *, request_id="", urgent=False):
        if self.asked == self.stop:
            raise FailureError(Offline("here"))
        self.asked += 1
        return call.decode(None)
