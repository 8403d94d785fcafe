"""How listings of Microsoft 365 go on from where they were, and what they make of what is only half told."""

from dataclasses import replace

import pytest

from connector_app.model.failure import FailureError, Forbidden, Rejected, Unreadable
from connector_app.model.item import Cursor
from connector_app.model.places import cursor_of, state_of
from connector_app.providers.microsoft import events, items
from tests.providers.conformance import failure
from tests.providers.microsoft.fake import DRIVE, RefusalError

LIST = "LIST0001-_AAA="
SPAN = {
    "start": {"dateTime": "2030-03-31T09:00:00.0000000", "timeZone": "UTC"},
    "end": {"dateTime": "2030-03-31T10:30:00.0000000", "timeZone": "UTC"},
}


def resume(pages):
    return pages[-1].resume


# ---- tasks, list by list


async def test_tasks_of_every_list_are_listed_under_it(remote, walk):
    other = remote.add_list("Work")["id"]
    remote.add_task(LIST, title="Bread")
    remote.add_task(other, title="Report")

    found, _, pages = await walk("task")
    assert {(title, item.parent, item.fields["list"]) for title, item in found.items()} == {
        ("Bread", LIST, LIST),
        ("Report", other, other),
    }
    assert all(page.complete for page in pages)


async def test_where_nothing_changed_a_listing_brings_nothing_and_asks_once_for_each_list(remote, walk):
    remote.add_list("Work")
    remote.add_task(LIST, title="Bread")
    _, _, pages = await walk("task")
    remote.asked.clear()

    found, gone, again = await walk("task", resume(pages))
    assert (found, gone) == ({}, set())
    assert not any(page.complete for page in again)
    assert remote.asked == ["GET lists", "GET task_round", "GET task_round"]


async def test_a_later_listing_brings_what_changed_in_every_list(remote, walk):
    other = remote.add_list("Work")["id"]
    bread = remote.add_task(LIST, title="Bread")["id"]
    report = remote.add_task(other, title="Report")["id"]
    _, _, pages = await walk("task")
    remote.tasks[LIST].put(bread, {**remote.tasks[LIST].rows[bread], "status": "completed"})
    remote.tasks[other].remove(report)
    remote.add_task(remote.add_list("New")["id"], title="Idea")

    found, gone, again = await walk("task", resume(pages))
    assert {title: item.status for title, item in found.items()} == {"Bread": "inactive", "Idea": "active"}
    assert gone == {f"{other}/{report}"}
    _, _, third = await walk("task", resume(again))
    assert sum(len(page.items) for page in third) == 0


async def test_a_task_that_moved_is_gone_in_one_list_and_new_in_the_other(remote, walk):
    other = remote.add_list("Work")["id"]
    bread = remote.add_task(LIST, title="Bread")["id"]
    _, _, pages = await walk("task")
    remote.tasks[LIST].remove(bread)
    moved = remote.add_task(other, title="Bread")["id"]

    found, gone, _ = await walk("task", resume(pages))
    assert gone == {f"{LIST}/{bread}"}
    assert found["Bread"].remote_id == f"{other}/{moved}"


async def test_a_list_that_is_gone_lets_the_listing_begin_anew(remote, walk):
    other = remote.add_list("Work")["id"]
    remote.add_task(other, title="Report")
    _, _, pages = await walk("task")
    remote.lists.remove(other)

    assert isinstance(await failure(walk("task", resume(pages))), Rejected)
    found, _, again = await walk("task")
    assert found == {}
    assert all(page.complete for page in again)


async def test_a_list_that_is_closed_to_us_is_passed_over_and_loses_nothing(remote, walk):
    other = remote.add_list("Work")["id"]
    remote.add_task(LIST, title="Bread")
    remote.add_task(other, title="Report")
    remote.closed[other] = 403

    found, _, pages = await walk("task")
    assert set(found) == {"Bread"}
    assert not all(page.complete for page in pages)  # so that rows of the closed list stay

    remote.closed.clear()
    found, _, _ = await walk("task", resume(pages))
    assert set(found) == {"Report"}


@pytest.mark.parametrize("number", [0, 1])
async def test_a_list_that_goes_while_it_is_read_is_passed_over_and_its_tasks_are_gone(remote, walk, number):
    ids = [LIST, remote.add_list("Work")["id"]]
    for place in ids:
        remote.add_task(place, title=place)
    remote.closed[ids[number]] = 404

    found, _, pages = await walk("task")
    assert set(found) == {ids[1 - number]}
    assert all(page.complete for page in pages)


async def test_where_every_list_is_closed_the_refusal_stands(remote, walk):
    remote.add_list("Work")
    remote.closed |= dict.fromkeys(remote.lists.rows, 403)

    assert isinstance(await failure(walk("task")), Forbidden)


async def test_a_list_of_which_nothing_is_known_any_more_is_noticed_when_it_goes(remote, walk):
    other = remote.add_list("Work")["id"]
    remote.add_task(other, title="Report")
    _, _, pages = await walk("task")
    remote.closed[other] = 404
    _, _, pages = await walk("task", resume(pages))
    remote.lists.remove(other)

    assert isinstance(await failure(walk("task", resume(pages))), Rejected)


async def test_lists_come_page_by_page_for_tasks_too(remote, walk):
    remote.page_size = 1
    for name in ("Work", "Garden"):
        remote.add_task(remote.add_list(name)["id"], title=name)

    found, _, _ = await walk("task")
    assert set(found) == {"Work", "Garden"}
    assert set((await walk("tasklist"))[0]) == {"Tasks", "Work", "Garden"}


async def test_an_account_without_lists_has_no_tasks(remote, walk):
    remote.lists.remove(LIST)

    found, _, pages = await walk("task")
    assert (found, len(pages), pages[0].complete) == ({}, 1, True)


# ---- what is told in part


async def test_a_task_told_in_part_is_read_by_itself(remote, walk, wire):
    task = remote.add_task(LIST, title="Bread")["id"]
    _, _, pages = await walk("task")
    row_now = remote.tasks[LIST].put(task, {**remote.tasks[LIST].rows[task], "importance": "high"})
    wire.change = only(f"/{LIST.replace('=', '%3D')}/tasks/delta", {"id": task, "importance": "high"}, wire)

    found, gone, again = await walk("task", resume(pages))
    assert found["Bread"].fields["importance"] == row_now["importance"]
    assert not gone
    assert remote.asked[-1] == "GET task"
    assert "unread" not in state_of(resume(again))


async def test_a_task_told_in_part_that_is_gone_by_then_is_gone(remote, walk, wire):
    remote.add_task(LIST, title="Bread")
    wire.change = only("/tasks/delta", {"id": "TASK9", "importance": "high"}, wire)

    found, gone, _ = await walk("task")
    assert (found, gone) == ({}, {f"{LIST}/TASK9"})


async def test_a_task_told_in_part_that_is_closed_to_us_by_then_is_left_alone(remote, ask):
    cursor = cursor_of({"queue": [], "links": {LIST: "x"}, "unread": [[LIST, "TASK9"]]})
    remote.closed[LIST] = 403

    page = await ask(items.list_items("task", cursor, None))
    assert (page.items, page.gone, page.next) == ((), (), None)


async def test_a_task_told_in_part_that_the_platform_refuses_stops_the_listing(remote, ask):
    cursor = cursor_of({"queue": [], "links": {LIST: "x"}, "unread": [[LIST, "TASK9"]]})
    remote.next_answers.append(RefusalError(400, "invalidRequest").response)

    assert isinstance(await failure(ask(items.list_items("task", cursor, None))), Rejected)


async def test_an_entry_that_is_never_told_whole_is_one_we_cannot_read(remote, ask, wire):
    task = remote.add_task(LIST, title="Bread")["id"]
    cursor = cursor_of({"queue": [], "links": {}, "unread": [[LIST, task]]})
    wire.change = lambda reply: replace(reply, json={"id": task})

    assert isinstance(await failure(ask(items.list_items("task", cursor, None))), Unreadable)


async def test_what_comes_twice_counts_as_it_was_said_last(remote, ask, wire):
    whole = remote.add_task(LIST, title="Bread")
    removed = {"id": whole["id"], "@removed": {"reason": "changed"}}
    part = {"id": whole["id"], "importance": "high"}
    link = {"@odata.deltaLink": f"{remote.origin}/v1.0/me/todo/lists/x/tasks/delta?$deltatoken=y"}
    cursor = cursor_of({"queue": [LIST], "links": {}})
    seen = []
    for value in ([whole, removed], [removed, whole], [part, whole], [whole, {**whole, "title": "Cake"}]):
        wire.change = lambda reply, value=value: replace(reply, json={"value": value, **link})
        page = await ask(items.list_items("task", cursor, None))
        seen.append(([item.title for item in page.items], len(page.gone), page.next))

    assert seen == [([], 1, None), (["Bread"], 0, None), (["Bread"], 0, None), (["Cake"], 0, None)]


async def test_what_is_told_in_part_and_whole_later_is_not_asked_for(remote, ask):
    task = remote.add_task(LIST, title="Bread")["id"]
    first = cursor_of({"queue": [LIST], "links": {}, "unread": [[LIST, task]]})

    page = await ask(items.list_items("task", first, None))
    assert ([item.title for item in page.items], page.next) == (["Bread"], None)


# ---- places that are not known any more, and addresses


@pytest.mark.parametrize("kind", ["task", "event", "file"])
async def test_a_round_that_the_platform_has_forgotten_lets_the_listing_begin_anew(remote, walk, kind):
    _, _, pages = await walk(kind)
    remote.rounds.forget()

    assert isinstance(await failure(walk(kind, resume(pages))), Rejected)


@pytest.mark.parametrize("kind", ["task", "event", "file", "tasklist"])
async def test_a_cursor_that_is_none_of_ours_is_refused(remote, ask, kind):
    with pytest.raises(FailureError) as error:
        await ask(items.list_items(kind, Cursor("burnt"), None))
    assert isinstance(error.value.failure, Rejected)


@pytest.mark.parametrize("link", ["@odata.nextLink", "@odata.deltaLink"])
@pytest.mark.parametrize("kind", ["task", "event", "file"])
async def test_an_address_elsewhere_is_never_followed(remote, ask, wire, kind, link):
    cursor = cursor_of({"queue": [LIST if kind == "task" else ""], "links": {}, "day": today(remote)})
    wire.change = lambda reply: replace(reply, json={"value": [], link: "https://graph.attacker.example/v1.0/me"})
    page = await ask(items.list_items(kind, cursor, None))
    sent = len(wire.sent)
    following = (None, page.resume) if page.next is None else (page.next, None)
    call = items.list_items(kind, *following)
    if kind == "task" and page.next is None:
        call = items.list_items(kind, cursor_of({"queue": [LIST], "links": state_of(page.resume)["links"]}), None)

    assert isinstance(await failure(ask(call)), Rejected)
    assert len(wire.sent) == sent


@pytest.mark.parametrize("kind", ["task", "event", "file"])
async def test_a_page_that_leads_nowhere_is_one_we_cannot_read(remote, ask, wire, kind):
    cursor = cursor_of({"queue": [LIST if kind == "task" else ""], "links": {}, "day": today(remote)})
    wire.change = lambda reply: replace(reply, json={"value": []})

    assert isinstance(await failure(ask(items.list_items(kind, cursor, None))), Unreadable)


# ---- the calendar


async def test_a_series_is_one_row_whichever_way_it_is_told(remote, walk):
    series = remote.add_event(subject="Yoga", type="seriesMaster", **SPAN)["id"]
    for _ in range(3):
        remote.add_event(type="occurrence", seriesMasterId=series, **SPAN)
    remote.add_event(subject="Yoga outside", type="exception", seriesMasterId=series, **SPAN)
    remote.add_event(type="occurrence", seriesMasterId=None, **SPAN)

    found, _, _ = await walk("event")
    assert set(found) == {"Yoga", "Yoga outside"}
    assert found["Yoga"].fields["repeats"]
    assert not found["Yoga outside"].fields["repeats"]
    assert "GET event" not in remote.asked


async def test_a_series_that_is_told_by_its_dates_alone_is_asked_for_once(remote, walk):
    series = remote.add_event(subject="Yoga", type="seriesMaster", **SPAN)["id"]
    for _ in range(3):
        remote.add_event(type="occurrence", seriesMasterId=series, **SPAN)
    del remote.events.numbers[series]

    found, _, _ = await walk("event")
    assert set(found) == {"Yoga"}
    assert remote.asked.count("GET event") == 1


async def test_a_series_among_many_pages_is_not_asked_for_again(remote, walk, monkeypatch):
    monkeypatch.setattr(events, "PAGE_SIZES", {"event": "1"})
    first = remote.add_event(subject="Yoga", type="seriesMaster", **SPAN)["id"]
    remote.add_event(type="occurrence", seriesMasterId=first, **SPAN)
    late = remote.new_id("EVENT")
    remote.add_event(type="occurrence", seriesMasterId=late, **SPAN)
    remote.events.put(late, {**remote.events.rows[first], "subject": "Judo", "id": late})

    found, _, pages = await walk("event")
    assert set(found) == {"Yoga", "Judo"}
    assert len(pages) == 5
    assert "GET event" not in remote.asked


async def test_a_day_later_the_calendar_is_read_anew_with_another_stretch(remote, walk, wire):
    remote.add_event(subject="Baking", **SPAN)
    _, _, pages = await walk("event")
    _, _, same_day = await walk("event", resume(pages))
    assert not any(page.complete for page in same_day)

    remote.clock.advance(86400)
    _, _, next_day = await walk("event", resume(same_day))
    assert state_of(resume(next_day)) == {}
    found, _, anew = await walk("event", resume(next_day))
    assert all(page.complete for page in anew)
    assert set(found) == {"Baking"}
    assert state_of(resume(anew))["day"] == today(remote)


async def test_without_a_date_in_the_answer_no_calendar_is_read(ask, wire):
    wire.change = lambda reply: replace(reply, headers={})

    assert isinstance(await failure(ask(items.list_items("event", None, None))), Unreadable)


async def test_an_event_that_is_over_says_so(remote, walk):
    then = {name: {"dateTime": "2020-01-01T00:00:00.0000000", "timeZone": "UTC"} for name in ("start", "end")}
    remote.add_event(subject="Then", **then)
    remote.add_event(subject="Series", type="seriesMaster", **then)
    remote.add_event(subject="Called off", isCancelled=True, **SPAN)
    remote.add_event(subject="Soon", **SPAN)

    found, _, _ = await walk("event")
    assert {title: item.status for title, item in found.items()} == {
        "Then": "inactive",
        "Series": "active",
        "Called off": "archived",
        "Soon": "active",
    }


async def test_an_event_told_in_part_is_read_by_itself(remote, walk, wire):
    event = remote.add_event(subject="Baking", **SPAN)["id"]
    wire.change = only("/calendarView/delta", {"id": event, "showAs": "free"}, wire)

    found, _, _ = await walk("event")
    assert set(found) == {"Baking"}


# ---- OneDrive


async def test_the_root_is_no_row_and_what_is_deleted_is_gone(remote, walk):
    folder = remote.drive_item("Recipes", {"folder": {"childCount": 1}})["id"]
    remote.drive_item("cake.txt", {"file": {"mimeType": "text/plain"}, "size": 1_234_567})
    found, _, pages = await walk("file")
    assert {title: (item.fields["type"], item.fields["size"]) for title, item in found.items()} == {
        "Recipes": ("folder", ""),
        "cake.txt": ("text/plain", "1.2 MB"),
    }

    remote.drive.remove(folder)
    found, gone, _ = await walk("file", resume(pages))
    assert (found, gone) == ({}, {folder})


async def test_a_file_told_without_its_name_is_read_by_itself(remote, walk, wire):
    file = remote.drive_item("cake.txt", {"file": {}})["id"]
    wire.change = only(f"{DRIVE}/delta", {"id": file, "size": 7}, wire)

    found, _, _ = await walk("file")
    assert set(found) == {"cake.txt"}


# ---- what one may


async def test_the_right_to_read_is_enough_to_list_everything_and_for_nothing_else(remote, walk, ask):
    remote.add_task(LIST, title="Bread")
    remote.add_event(subject="Baking", **SPAN)
    remote.drive_item("Recipes", {"folder": {}})
    remote.entra.accesses[remote.tokens.access]["scopes"] = ["User.Read", "Tasks.Read", "Calendars.Read", "Files.Read"]

    draft = {"title": "x", "list": LIST, "start": "2030-01-01T00:00:00Z", "end": "2030-01-01T01:00:00Z"}
    for kind, title in (("task", "Bread"), ("tasklist", "Tasks"), ("event", "Baking"), ("file", "Recipes")):
        assert set((await walk(kind))[0]) == {title}
        assert isinstance(await failure(ask(items.create_item(kind, draft, "canary-key-1"))), Forbidden)


async def test_an_account_without_a_mailbox_is_told_so(remote, walk):
    remote.has_mailbox = False

    for kind in ("task", "tasklist", "event"):
        found = await failure(walk(kind))
        assert isinstance(found, Rejected)
        assert "no mailbox" in found.message
    assert (await walk("file"))[0] == {}


async def test_a_fraction_of_a_second_is_waited_too(remote, walk):
    remote.rate_limit(2.128)
    before = remote.clock.monotonic()

    await walk("task")
    assert 2.128 <= remote.clock.monotonic() - before < 3


def only(path, entry, wire):
    """Let a page of changes hold this entry alone."""

    def change(reply):
        if path not in wire.sent[-1].url or not isinstance(reply.json, dict) or "value" not in reply.json:
            return reply
        return replace(reply, json={**reply.json, "value": [entry]})

    return change


def today(remote):
    return remote.clock.now().date().isoformat()
