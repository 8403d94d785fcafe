"""The outbox at the ends of things: programs that die, disks that refuse, accounts that go."""

import asyncio
import contextlib

import pytest

from connector_app.model.item import ItemSync
from connector_app.model.outbox import OutboxState
from connector_app.model.result import Err
from connector_app.store import connections, outbox
from tests.fakes.office import HERE
from tests.parts.sending import attempt, create, delivered, maybe, newest, there, until


@pytest.mark.parametrize("death", ["die-before", "die-after"])
async def test_a_program_that_died_on_the_way_sends_the_same_change_under_the_same_key(office, death):
    item = await create(office)
    await attempt(office, death)
    assert (await newest(office)).state is OutboxState.SENDING

    await office.start()
    await office.deliver()
    assert there(office) == ["Bread"]
    assert (await office.row(item)).sync is ItemSync.IN_STEP
    assert len({key for _, key in office.platform.sent}) == 1


async def test_what_a_program_that_died_may_have_sent_cannot_be_taken_back(office):
    item = await create(office)
    await attempt(office, "die-after")
    await office.connect(status="off")
    await office.start()
    async with office.pumping():
        await until(lambda: maybe(office))

    assert isinstance(await office.items.undo(item.id), Err)
    await office.connect()
    await office.deliver()
    assert len(office.platform.there()) == len(await office.rows()) == 1


@pytest.mark.parametrize("death", ["die-before", "die-after"])
async def test_a_program_that_died_on_the_way_without_a_key_asks(unkeyed, death):
    item = await create(unkeyed)
    await attempt(unkeyed, death)

    await unkeyed.start()
    await unkeyed.deliver()
    assert len(unkeyed.platform.sent) == 1
    assert (await unkeyed.row(item)).sync is ItemSync.UNCLEAR


async def test_what_is_on_the_wire_when_the_program_ends_gets_a_moment(office):
    await create(office)
    real = office.platform.make
    begun = asyncio.Event()

    async def slow(*args, **kwargs):
        begun.set()
        await asyncio.sleep(0.05)
        return await real(*args, **kwargs)

    office.platform.make = slow
    async with office.pumping():
        await begun.wait()

    assert (await newest(office)).state is OutboxState.DONE


async def test_a_full_disk_does_not_lose_an_answer(office):
    item = await create(office)
    real, refused = office.db.write, []

    async def write(fn, **kwargs):
        if office.platform.sent and len(refused) < 3:
            refused.append(fn)
            from connector_app.model.failure import FailureError, Storage  # noqa: PLC0415

            raise FailureError(Storage("full", "here"))
        return await real(fn, **kwargs)

    office.db.write = write
    await office.deliver()

    assert (len(refused), len(office.platform.sent)) == (3, 1)
    assert (await office.row(item)).sync is ItemSync.IN_STEP


async def test_a_bug_in_one_change_is_not_the_end_of_the_others(office):
    await create(office, title="good")
    await create(office, title="bad")
    real = office.platform.provider.items.create_item

    class Broken:
        def __getattr__(self, name):
            return getattr(office.catalog.of(HERE).items, name)

        def create_item(self, kind, values, key):
            if values["title"] == "bad":
                raise ZeroDivisionError
            return real(kind, values, key)

    from dataclasses import replace  # noqa: PLC0415

    office.catalog._by_id["practice"] = replace(office.platform.provider, items=Broken())
    async with office.pumping():
        await until(lambda: is_there(office, "good"))

    assert there(office) == ["good"]
    assert (await newest(office)).state is OutboxState.WAITING_UNTIL


async def is_there(office, title):
    return title in there(office)


async def test_only_so_many_finished_changes_are_kept(office, monkeypatch):
    monkeypatch.setattr(outbox, "KEPT", 3)
    for n in range(5):
        await delivered(office, title=f"n{n}")

    assert [e.title for e in await office.entries()] == ["n2", "n3", "n4"]


async def test_an_account_forgotten_takes_its_changes_along(office):
    await delivered(office)
    await create(office, title="waiting")

    assert (await office.db.write(lambda tx: connections.clear(tx, HERE))).waiting == 1
    assert await office.entries() == []


async def test_an_answer_to_a_change_that_is_gone_changes_nothing(office):
    await create(office)
    real = office.platform.make

    async def forgotten(*args, **kwargs):
        answer = await real(*args, **kwargs)
        await office.db.write(lambda tx: connections.clear(tx, HERE))
        return answer

    office.platform.make = forgotten
    with contextlib.suppress(TimeoutError):
        await office.deliver()

    assert await office.entries() == []
    assert await office.actions() == ["outbox.queued waiting"]
