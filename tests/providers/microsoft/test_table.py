"""The live table over Microsoft 365: read, changed and sent by the program's own services, row by row."""

import pytest

from connector_app.model.failure import FailureError, Offline, Trace
from connector_app.model.item import ConnectionId, ItemSync
from connector_app.providers.microsoft import PROVIDER
from tests.fakes.office import Office, ok
from tests.parts.whole import Line

HERE = ConnectionId("microsoft-1a2b3c4d")
LIST = "LIST0001-_AAA="


@pytest.fixture
async def office(exchange, remote, database):
    office = Office(database, Line(exchange, remote, PROVIDER), remote.clock)
    await office.start()
    await office.connect(HERE)
    return office


async def refresh(office, kind=None):
    counts = ok(await office.sync.refresh(HERE, kind))
    assert counts.left_out == ()
    return counts.new, counts.changed, counts.gone


async def titles(office):
    return sorted(row.title for row in await office.rows())


async def test_everything_is_read_and_read_again_without_a_change(office, remote):
    remote.add_task(LIST, title="Bread")
    remote.drive_item("Recipes", {"folder": {}})
    times = {name: {"dateTime": "2030-03-31T09:00:00.0000000", "timeZone": "UTC"} for name in ("start", "end")}
    remote.add_event(subject="Baking", **times)

    assert await refresh(office) == (4, 0, 0)
    assert await titles(office) == ["Baking", "Bread", "Recipes", "Tasks"]
    assert await refresh(office) == (0, 0, 0)


async def test_a_list_that_goes_takes_its_tasks_with_it(office, remote):
    other = remote.add_list("Work")["id"]
    remote.add_task(LIST, title="Bread")
    remote.add_task(other, title="Report")
    await refresh(office)
    remote.lists.remove(other)

    assert await refresh(office) == (0, 0, 2)
    assert await titles(office) == ["Bread", "Tasks"]


async def test_a_list_that_is_closed_keeps_its_tasks(office, remote):
    other = remote.add_list("Work")["id"]
    remote.add_task(other, title="Report")
    await refresh(office)
    remote.closed[other] = 403

    assert await refresh(office, "task") == (0, 0, 0)
    remote.rounds.forget()
    assert await refresh(office, "task") == (0, 0, 0)
    assert "Report" in await titles(office)


@pytest.mark.parametrize("kind", ["task", "event", "file"])
async def test_what_microsoft_has_forgotten_is_read_anew_by_itself(office, remote, kind):
    task = remote.add_task(LIST, title="Bread")["id"]
    file = remote.drive_item("Recipes", {"folder": {}})["id"]
    await refresh(office)
    remote.tasks[LIST].remove(task)
    remote.drive.remove(file)
    remote.rounds.forget()

    await refresh(office, kind)
    assert ("Bread" in await titles(office)) == (kind != "task")
    assert ("Recipes" in await titles(office)) == (kind != "file")


async def test_a_day_later_what_was_missed_is_noticed(office, remote):
    times = {name: {"dateTime": "2030-03-31T09:00:00.0000000", "timeZone": "UTC"} for name in ("start", "end")}
    event = remote.add_event(subject="Baking", **times)["id"]
    await refresh(office)
    del remote.events.rows[event]  # and no round ever tells of it
    remote.clock.advance(86400)

    assert await refresh(office, "event") == (0, 0, 0)
    assert await refresh(office, "event") == (0, 0, 1)


async def test_what_is_changed_here_arrives_there(office, remote):
    await refresh(office)
    draft = {"title": "Bread", "list": LIST, "due": "2030-03-31"}
    bread = ok(await office.items.create(HERE, "task", draft, hold=0))
    folder = ok(await office.items.create(HERE, "file", {"title": "Recipes"}, hold=0))
    await office.deliver()
    bread, folder = await office.row(bread), await office.row(folder)
    assert {task["title"] for task in remote.tasks[LIST].rows.values()} == {"Bread"}

    ok(await office.items.update(bread.id, {"status": "inactive"}, hold=0))
    ok(await office.items.update(folder.id, {"title": "Old recipes"}, hold=0))
    await office.deliver()
    assert {task["status"] for task in remote.tasks[LIST].rows.values()} == {"completed"}
    assert "Old recipes" in {row["name"] for row in remote.drive.rows.values()}

    ok(await office.items.delete(bread.id, hold=0))
    ok(await office.items.delete(folder.id, hold=0))
    await office.deliver()
    assert remote.tasks[LIST].rows == {}
    assert [entry.state.value for entry in await office.entries()] == ["done"] * 6
    assert await refresh(office) == (0, 0, 0)
    assert await titles(office) == ["Tasks"]


EVENT = {"title": "Baking", "start": "2030-03-31T09:00:00+00:00", "end": "2030-03-31T10:00:00+00:00"}


@pytest.mark.parametrize("is_told", [True, False], ids=["the event comes back", "the key is said to be taken"])
async def test_an_event_whose_answer_was_lost_is_sent_again_and_made_once(office, remote, wire, is_told):
    lost = [True]

    def lose(reply):
        if lost.pop() if lost else False:
            if not is_told:  # then Microsoft refuses the repeat in place of showing what is there
                remote.transactions = {key: (made, None) for key, (made, _) in remote.transactions.items()}
            raise FailureError(Offline("127.0.0.1", Trace(code="unanswered")))
        return reply

    wire.change = lose
    item = ok(await office.items.create(HERE, "event", EVENT, hold=0))
    await office.deliver()
    (entry,) = await office.entries()
    assert (entry.attempts, entry.reason) == (2, "" if is_told else "unclear")

    await refresh(office, "event")
    (entry,) = await office.entries()
    assert (entry.state.value, len(remote.events.rows)) == ("done", 1)
    assert [(row.id, row.sync) for row in await office.rows()] == [(item.id, ItemSync.IN_STEP)]
