"""Two who change the same item: different fields go together, the same field is never written over unasked."""

from dataclasses import replace

import pytest

from connector_app.model.item import ItemSync, Snapshot
from connector_app.model.outbox import OutboxState
from tests.fakes.office import ok
from tests.parts.sending import delivered, hold_on, newest, there, until


async def test_changes_of_different_fields_go_together(office):
    item = await delivered(office)
    ok(await office.items.update(item.id, {"title": "Mine"}, hold=0))
    office.platform.change(item.remote_id, status="archived", description="Theirs")
    await office.deliver()

    (now,) = office.platform.there().values()
    assert (now["title"], now["status"], now["description"]) == ("Mine", "archived", "Theirs")
    row = await office.row(item)
    assert (row.title, row.status, row.sync) == ("Mine", "archived", ItemSync.IN_STEP)
    assert "outbox.merged waiting" in await office.actions()


async def test_what_waits_behind_goes_over_what_was_merged(office):
    item = await delivered(office)
    ok(await office.items.update(item.id, {"title": "Mine"}, hold=0))
    await hold_on(office)
    ok(await office.items.update(item.id, {"tags": ["later"]}, hold=0))
    office.platform.change(item.remote_id, status="archived")
    await office.deliver()

    (now,) = office.platform.there().values()
    assert (now["title"], now["status"], now["tags"]) == ("Mine", "archived", ["later"])
    assert (await office.row(item)).sync is ItemSync.IN_STEP


async def test_what_was_merged_can_still_be_taken_back_to_what_is_there(office):
    item = await delivered(office)
    ok(await office.items.update(item.id, {"title": "Mine"}, hold=0))
    office.platform.change(item.remote_id, status="archived")
    real = office.platform.make

    async def make(connection, call, **kwargs):
        answer = await real(connection, call, **kwargs)
        office.platform.offline = call.purpose == "read item"
        return answer

    office.platform.make = make
    async with office.pumping():
        await until(lambda: waits(office))

    back = ok(await office.items.undo(item.id))
    assert (back.title, back.status, back.sync) == ("Bread", "archived", ItemSync.IN_STEP)
    assert "outbox.merged waiting" in await office.actions()


async def waits(office):
    return (await newest(office)).state is OutboxState.WAITING_UNTIL


@pytest.fixture
def unversioned(office):
    """Return the office at a platform that tells no versions of its items, and takes whatever comes."""
    real = office.platform.make

    async def make(connection, call, **kwargs):
        headers = {name: value for name, value in call.headers.items() if name != "if-match"}

        def decode(reply):
            read = call.decode(reply)
            return replace(read, version="") if isinstance(read, Snapshot) else read

        return await real(connection, replace(call, headers=headers, decode=decode), **kwargs)

    office.platform.make = make
    return office


async def meanwhile(office, waits, **theirs):
    item = await delivered(office)
    ok(await office.items.update(item.id, {"title": "Mine"}, hold=waits))
    office.platform.change(item.remote_id, **theirs)
    await office.deliver()
    return item, await newest(office)


async def test_without_versions_a_change_that_waited_is_not_written_over_another_either(unversioned):
    item, entry = await meanwhile(unversioned, 61, title="Theirs")

    assert (there(unversioned), entry.reason, entry.before["theirs"]["title"]) == (["Theirs"], "conflict", "Theirs")
    ok(await unversioned.decisions.resolve(entry.id, "mine"))
    await unversioned.deliver()
    assert (there(unversioned), (await unversioned.row(item)).sync) == (["Mine"], ItemSync.IN_STEP)


async def test_without_versions_different_fields_go_together(unversioned):
    await meanwhile(unversioned, 61, status="archived")

    (now,) = unversioned.platform.there().values()
    assert (now["title"], now["status"]) == ("Mine", "archived")


async def test_a_change_that_goes_out_at_once_asks_nothing_before(unversioned):
    await meanwhile(unversioned, 0, status="archived")

    assert [purpose for purpose, _ in unversioned.platform.sent] == ["create item", "update item"]


async def test_what_cannot_be_looked_at_is_told_by_the_write_itself(unversioned):
    item = await delivered(unversioned)
    ok(await unversioned.items.update(item.id, {"title": "Mine"}, hold=61))
    unversioned.platform.troubles = ["500"]
    await unversioned.deliver()

    assert there(unversioned) == ["Mine"]
