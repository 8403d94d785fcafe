"""What is read of Microsoft's items, and what is written back: every status, every time, every sample of the facts."""

from datetime import UTC, datetime

import pytest
from pydantic import BaseModel

from connector_app.model.call import Reply
from connector_app.model.failure import FailureError, Unreadable
from connector_app.model.item import ConnectionId, Item, ItemId
from connector_app.providers.microsoft import KINDS, events, files, items, lists, tasks, texts, wire
from connector_app.providers.microsoft.kinds import EVENT, FILE, LIST, TASK
from connector_app.providers.microsoft.wire import BodyWire, EventWire, FileWire, ListWire, TaskWire, TimeWire
from connector_app.ui.item_words import value_words

AT = datetime(2026, 3, 3, 8, 5, tzinfo=UTC)
TASK_SAMPLE = {
    "@odata.etag": 'W/"4rfRVIPi9EqXgDbc8U7HGwADLLQ9xQ=="',
    "importance": "normal",
    "isReminderOn": False,
    "status": "notStarted",
    "title": "empty task3",
    "createdDateTime": "2020-08-12T04:54:29.1925206Z",
    "lastModifiedDateTime": "2020-08-12T04:54:29.4903939Z",
    "id": "AAMk-_x=",
    "body": {"content": "", "contentType": "text"},
}
CREATED_SAMPLE = {
    "@odata.etag": 'W/"xzyPKP0BiUGgld+lMKXwbQAAnBoTIw=="',
    "importance": "low",
    "isReminderOn": False,
    "status": "notStarted",
    "title": "A new task",
    "createdDateTime": "2020-08-18T09:03:05.8339192Z",
    "lastModifiedDateTime": "2020-08-18T09:03:06.0827766Z",
    "id": "AlMKXwbQAAAJws6wcAAAA=",
    "body": {"content": "", "contentType": "text"},
    "linkedResources": [
        {
            "id": "f9cddce2-dce2-f9cd-e2dc-cdf9e2dccdf9",
            "webUrl": "http://microsoft.com",
            "applicationName": "Microsoft",
            "displayName": "Microsoft",
        }
    ],
}
EVENT_SAMPLE = {
    "id": "AAMkEvent=",
    "subject": "Review",
    "bodyPreview": "Please",
    "body": {"contentType": "html", "content": "<html><body><p>Please come.</p></body></html>"},
    "start": {"dateTime": "2026-04-15T12:00:00.0000000", "timeZone": "UTC"},
    "end": {"dateTime": "2026-04-15T14:00:00.0000000", "timeZone": "UTC"},
    "isAllDay": False,
    "isCancelled": False,
    "categories": ["Red category"],
    "webLink": "https://outlook.office365.com/owa/?itemid=AAMkEvent%3D",
    "createdDateTime": "2026-02-01T09:00:00.1234567Z",
    "lastModifiedDateTime": "2026-02-02T09:00:00.1234567Z",
    "organizer": {"emailAddress": {"name": "Adele Vance", "address": "AdeleV@contoso.example"}},
    "type": "singleInstance",
    "location": {"displayName": "Room 1"},
}


def row(kind, remote_id="r1", **fields):
    status = fields.pop("status", "")
    return Item(ItemId("itm_1"), ConnectionId("microsoft-1"), kind, remote_id, "x", status, fields)


def task(**more):
    return tasks.snapshot(TaskWire.model_validate(TASK_SAMPLE | more), "L1")


def event(at=AT, **more):
    return events.snapshot(EventWire.model_validate(EVENT_SAMPLE | more), at)


# ---- tasks


def test_a_task_is_read_as_the_documentation_shows_it():
    shown = task()

    assert (shown.remote_id, shown.parent, shown.title, shown.status) == ("L1/AAMk-_x=", "L1", "empty task3", "active")
    assert shown.fields == {
        "list": "L1",
        "stage": "notStarted",
        "importance": "normal",
        "due": "",
        "reminder": "",
        "tags": [],
        "description": "",
    }
    assert (shown.created_at, shown.updated_at) == ("2020-08-12T04:54:29.192Z", "2020-08-12T04:54:29.490Z")
    assert shown.url == "https://to-do.office.com/tasks/id/AAMk-_x%3D/details"


def test_a_task_that_was_just_made_is_read_too():
    reply = Reply(201, {}, CREATED_SAMPLE)

    shown = items.create_item("task", {"title": "A new task", "list": "L1"}, "k").decode(reply)
    assert (shown.remote_id, shown.fields["importance"]) == ("L1/AlMKXwbQAAAJws6wcAAAA=", "low")


@pytest.mark.parametrize(
    ("links", "url"),
    [
        ([{"webUrl": "https://example.com/x"}], "https://example.com/x"),
        ([{"webUrl": None}, {"webUrl": "https://example.com/y"}], "https://example.com/y"),
        ([{"webUrl": "javascript:alert(1)"}], "https://to-do.office.com/tasks/id/AAMk-_x%3D/details"),
        ([{"webUrl": "http://microsoft.com"}], "https://to-do.office.com/tasks/id/AAMk-_x%3D/details"),
    ],
)
def test_a_task_leads_to_where_it_came_from_if_that_is_safe(links, url):
    assert task(linkedResources=links).url == url


@pytest.mark.parametrize(
    ("theirs", "status", "stage"),
    [
        ("notStarted", "active", "notStarted"),
        ("inProgress", "active", "inProgress"),
        ("waitingOnOthers", "active", "waitingOnOthers"),
        ("completed", "inactive", ""),
        ("deferred", "archived", ""),
    ],
)
def test_every_status_is_read_and_written_back_as_it_was(theirs, status, stage):
    shown = task(status=theirs)
    assert (shown.status, shown.fields["stage"]) == (status, stage)

    again = items.update_item(row("task", "L1/t", stage=stage), {"status": status}, "k")
    assert again.json == {"status": theirs}


@pytest.mark.parametrize(
    ("before", "values", "theirs"),
    [
        ({"status": "active", "stage": "inProgress"}, {"status": "inactive"}, "completed"),
        ({"status": "active", "stage": "inProgress"}, {"status": "archived"}, "deferred"),
        ({"status": "inactive", "stage": ""}, {"status": "active"}, "notStarted"),
        ({"status": "archived", "stage": ""}, {"status": "active", "stage": "inProgress"}, "inProgress"),
        ({"status": "active", "stage": "notStarted"}, {"stage": "waitingOnOthers"}, "waitingOnOthers"),
        ({"status": "active", "stage": "inProgress"}, {"stage": ""}, "notStarted"),
        ({"status": "inactive", "stage": ""}, {"stage": "inProgress"}, "completed"),
    ],
)
def test_a_change_of_status_keeps_what_it_does_not_speak_of(before, values, theirs):
    assert items.update_item(row("task", "L1/t", **before), values, "k").json == {"status": theirs}


def test_a_whole_task_is_written_as_microsoft_takes_it():
    draft = {
        "title": "Bread",
        "list": "L/1=",
        "description": "A loaf",
        "status": "active",
        "importance": "high",
        "due": "2026-11-30",
        "reminder": "2026-11-29T18:30:00+02:00",
        "tags": ["kitchen"],
    }
    call = items.create_item("task", draft, "canary-key-1")

    assert (call.method, call.path, call.idempotent) == ("POST", "me/todo/lists/L%2F1%3D/tasks", False)
    assert call.json == {
        "title": "Bread",
        "importance": "high",
        "categories": ["kitchen"],
        "body": {"content": "A loaf", "contentType": "text"},
        "dueDateTime": {"dateTime": "2026-11-30T00:00:00.0000000", "timeZone": "UTC"},
        "isReminderOn": True,
        "reminderDateTime": {"dateTime": "2026-11-29T16:30:00.0000000", "timeZone": "UTC"},
        "status": "notStarted",
    }


def test_what_is_emptied_is_taken_away():
    call = items.update_item(row("task", "L1/t"), {"due": "", "reminder": "", "tags": [], "description": ""}, "k")

    assert call.json == {
        "categories": [],
        "body": {"content": "", "contentType": "text"},
        "dueDateTime": None,
        "isReminderOn": False,
        "reminderDateTime": None,
    }


@pytest.mark.parametrize(
    ("due", "day"),
    [
        ({"dateTime": "2026-11-30T00:00:00.0000000", "timeZone": "UTC"}, "2026-11-30"),
        ({"dateTime": "2026-11-30T00:00:00.0000000", "timeZone": "W. Europe Standard Time"}, "2026-11-30"),
        ({"dateTime": "soon", "timeZone": "UTC"}, ""),
        (None, ""),
    ],
)
def test_a_due_date_is_a_day_in_whatever_zone_it_is_told(due, day):
    assert task(dueDateTime=due).fields["due"] == day


def test_a_reminder_that_is_off_is_none():
    time = {"dateTime": "2026-11-30T08:00:00.0000000", "timeZone": "UTC"}

    assert task(reminderDateTime=time).fields["reminder"] == ""
    assert task(reminderDateTime=time, isReminderOn=True).fields["reminder"] == "2026-11-30T08:00:00.000Z"


# ---- events


def test_an_event_is_read_whole():
    shown = event()

    assert (shown.remote_id, shown.title, shown.status) == ("AAMkEvent=", "Review", "active")
    assert shown.fields == {
        "start": "2026-04-15T12:00:00.000Z",
        "end": "2026-04-15T14:00:00.000Z",
        "all_day": "no",
        "location": "Room 1",
        "tags": ["Red category"],
        "description": "Please come.",
        "organizer": "Adele Vance",
        "repeats": "",
    }
    assert shown.url == EVENT_SAMPLE["webLink"]


def test_an_event_may_leave_out_what_it_has_not():
    bare = {"id": "e1", "subject": None, "start": EVENT_SAMPLE["start"], "end": EVENT_SAMPLE["end"]}
    shown = events.snapshot(EventWire.model_validate(bare), None)

    assert (shown.title, shown.status, shown.url) == ("", "active", "")
    assert (
        event(organizer={"emailAddress": {"name": None, "address": "a@b.example"}}).fields["organizer"] == "a@b.example"
    )
    assert event(organizer={"emailAddress": {}}).fields["organizer"] == ""
    assert event(organizer={}, location=None).fields["organizer"] == ""


@pytest.mark.parametrize(
    ("more", "status"),
    [
        ({}, "active"),
        ({"isCancelled": True}, "archived"),
        ({"end": {"dateTime": "2026-03-03T08:04:59.0000000", "timeZone": "UTC"}}, "inactive"),
        ({"end": {"dateTime": "2026-03-03T08:04:59.0000000", "timeZone": "UTC"}, "type": "seriesMaster"}, "active"),
        ({"end": {"dateTime": "2026-03-03T08:04:59.0000000", "timeZone": "Tokyo Standard Time"}}, "active"),
        ({"end": {"dateTime": "2026-03-03T08:05:01.0000000", "timeZone": "UTC"}}, "active"),
    ],
)
def test_an_event_is_coming_up_over_or_cancelled(more, status):
    assert event(**more).status == status


@pytest.mark.parametrize(
    ("values", "span"),
    [
        (
            {"start": "2026-11-30T09:00:00+01:00", "end": "2026-11-30T10:00:00Z", "all_day": "no"},
            ("2026-11-30T08:00:00.0000000", "2026-11-30T10:00:00.0000000", False),
        ),
        (
            {"start": "2026-11-30T09:00:00Z", "end": "2026-11-30T10:00:00Z", "all_day": "yes"},
            ("2026-11-30T00:00:00.0000000", "2026-12-01T00:00:00.0000000", True),
        ),
        (
            {"start": "2026-12-30T00:00:00Z", "end": "2027-01-01T00:00:00Z", "all_day": "yes"},
            ("2026-12-30T00:00:00.0000000", "2027-01-01T00:00:00.0000000", True),
        ),
    ],
)
def test_the_two_ends_of_an_event_are_written_together(values, span):
    draft = {"title": "x", **values}
    body = items.create_item("event", draft, "canary-key-1").json

    assert (body["start"]["dateTime"], body["end"]["dateTime"], body["isAllDay"]) == span
    assert (body["start"]["timeZone"], body["transactionId"]) == ("UTC", "canary-key-1")
    before = {"start": "2026-01-01T00:00:00Z", "end": "2026-01-01T01:00:00Z", "all_day": values["all_day"]}
    moved = items.update_item(row("event", **before), {name: values[name] for name in ("start", "end")}, "k").json
    assert (moved["start"]["dateTime"], moved["end"]["dateTime"]) == span[:2]


def test_what_is_not_known_of_an_event_is_left_to_the_platform():
    unread = row("event", start="", end="", all_day="no")

    assert items.update_item(unread, {"end": "2026-01-01T01:00:00Z"}, "k").json == {
        "end": {"dateTime": "2026-01-01T01:00:00.0000000", "timeZone": "UTC"},
        "isAllDay": False,
    }
    assert items.update_item(unread, {"all_day": "yes"}, "k").json == {"isAllDay": True}
    assert items.update_item(unread, {"title": "x"}, "k").json == {"subject": "x"}


def test_every_request_for_events_wants_identifiers_that_stay():
    calls = [
        items.create_item("event", {"title": "x"}, "k"),
        items.update_item(row("event"), {"title": "x"}, "k"),
        items.delete_item(row("event"), "k"),
        items.read_item(row("event")),
    ]

    assert {call.headers["prefer"] for call in calls} == {'outlook.timezone="UTC", IdType="ImmutableId"'}


# ---- files and lists


def test_a_file_is_read_and_renamed_only_as_it_is_known():
    found = FileWire.model_validate(
        {
            "id": "f1",
            "name": "cake.txt",
            "size": 2048,
            "file": {"mimeType": None},
            "eTag": '"{x},3"',
            "description": None,
        }
    )
    shown = files.snapshot(found)

    assert (shown.title, shown.fields["type"], shown.fields["size"]) == ("cake.txt", "file", "2.0 KB")
    assert (shown.status, shown.version) == ("active", '"{x},3"')
    named = Item(ItemId("i"), ConnectionId("microsoft-1"), "file", "f!1", "x", version='"{x},3"')
    call = items.update_item(named, {"title": "pie.txt"}, "k")
    assert (call.path, call.json, call.headers) == (
        "me/drive/items/f%211",
        {"name": "pie.txt"},
        {"if-match": '"{x},3"'},
    )
    assert items.update_item(row("file"), {}, "k").headers == {}


@pytest.mark.parametrize(
    ("size", "words"),
    [
        (None, ""),
        (-1, ""),
        (0, "0 bytes"),
        (999, "999 bytes"),
        (1000, "1.0 KB"),
        (123_456, "123 KB"),
        (10**16, "10000 TB"),
    ],
)
def test_a_size_is_said_as_people_say_it(size, words):
    assert files.size_of(size) == words


@pytest.mark.parametrize("name", ["a/b", "a\\b", "a:b", "a*b", "a?b", 'a"b', "a<b", "a|b"])
def test_a_name_that_onedrive_does_not_take_is_refused_here(name):
    assert FILE.check({"title": name}, creating=True)[1][0].field == "title"


@pytest.mark.parametrize(
    ("more", "role", "shared"),
    [
        ({"wellknownListName": "none"}, "", ""),
        ({"wellknownListName": "defaultList"}, "defaultList", ""),
        ({"wellknownListName": "flaggedEmails"}, "flaggedEmails", ""),
        ({"wellknownListName": "unknownFutureValue"}, "", ""),
        ({"isShared": True, "isOwner": True}, "", "by-you"),
        ({"isShared": True, "isOwner": False}, "", "with-you"),
    ],
)
def test_a_list_says_what_it_is_for_and_who_shares_it(more, role, shared):
    found = lists.snapshot(ListWire.model_validate({"id": "L1", "displayName": "Shopping", **more}))

    assert (found.title, found.fields) == ("Shopping", {"role": role, "shared": shared})
    assert items.update_item(row("tasklist"), {}, "k").json == {}


# ---- words and times


@pytest.mark.parametrize(
    ("content", "kind", "text"),
    [
        (None, "text", ""),
        ("", "html", ""),
        (" plain <b>\r\nnext ", "text", "plain <b>\nnext"),
        (
            "<html><head><title>T</title><style>p{}</style></head><body>Hello &amp; bye</body></html>",
            "html",
            "Hello & bye",
        ),
        ("<p>One</p><p>Two<br>Three</p>", "html", "One\n\nTwo\nThree"),
        ("<ul><li>a</li><li>b</li></ul><script>x()</script>", "HTML", "a\nb"),
        ("a<div></div><div></div><div></div><div>b", "html", "a\n\nb"),
        ("</style>still 1 < 2 <!-- no --><unknown>", "html", "still 1 < 2"),
        ("<title>x<script>y</title>z", "html", "z"),
        ("<" * 5_000 + "<a " * 5_000, "html", "<" * 5_000 + " ".join(["<a"] * 5_000)),
        ("a\n  b", "html", "a b"),
    ],
)
def test_a_body_is_read_as_plain_text(content, kind, text):
    assert texts.plain(BodyWire(content=content, contentType=kind)) == text
    assert texts.plain(None) == ""


@pytest.mark.parametrize(
    ("time", "zone", "stamp"),
    [
        ("2026-11-30T08:00:00.1234567", "UTC", "2026-11-30T08:00:00.123Z"),
        ("2026-11-30T08:00:00", "Etc/GMT", "2026-11-30T08:00:00.000Z"),
        ("2026-11-30T08:00:00.0000000", "tzone://Microsoft/Utc", "2026-11-30T08:00:00.000Z"),
        ("2026-11-30T08:00:00.0000000", "W. Europe Standard Time", ""),
        ("yesterday", "UTC", ""),
        ("0001-01-01T00:00:00+14:00", "UTC", ""),
    ],
)
def test_a_time_is_taken_where_its_zone_is_known(time, zone, stamp):
    assert texts.moment_of(TimeWire(dateTime=time, timeZone=zone)) == stamp
    assert texts.moment_of(None) == ""


# ---- what strangers send


@pytest.mark.parametrize(
    "wrong",
    [{"id": ""}, {"id": 7}, {"status": "burnt"}, {"createdDateTime": "yesterday"}, {"categories": "x"}, {"title": 7}],
    ids=str,
)
def test_a_task_must_be_what_the_documentation_says(wrong):
    with pytest.raises(FailureError) as error:
        items.read_item(row("task", "L1/t")).decode(Reply(200, {}, TASK_SAMPLE | wrong))
    assert isinstance(error.value.failure, Unreadable)


def test_strangers_speak_in_models_of_one_kind():
    models = [m for m in vars(wire).values() if isinstance(m, type) and issubclass(m, BaseModel) and m is not BaseModel]

    assert len(models) > 15
    assert {(model.model_config["extra"], model.model_config["strict"]) for model in models} == {("ignore", True)}


def test_a_remote_name_cannot_leave_its_place():
    evil = "../../me?x="

    assert items.read_item(row("task", f"L1/{evil}")).path == "me/todo/lists/L1/tasks/..%2F..%2Fme%3Fx%3D"
    assert items.read_item(row("event", evil)).path == "me/events/..%2F..%2Fme%3Fx%3D"
    assert items.delete_item(row("file", evil), "k").path == "me/drive/items/..%2F..%2Fme%3Fx%3D"
    assert items.delete_item(row("tasklist", evil), "k").path == "me/todo/lists/..%2F..%2Fme%3Fx%3D"


def test_a_task_needs_its_list_and_an_event_its_ends():
    by_id = {kind.id: kind for kind in KINDS}

    assert [p.field for p in TASK.check({"title": "x"}, creating=True)[1]] == ["list"]
    assert [p.field for p in by_id["event"].check({"title": "x"}, creating=True)[1]] == ["start", "end"]
    assert TASK.check({"list": "L2"}, creating=False)[1][0].message == "List cannot be changed"


@pytest.mark.parametrize(
    ("kind", "field", "value", "words"),
    [
        (LIST, "role", "defaultList", "Where new tasks go"),
        (LIST, "shared", "with-you", "Somebody shares it with you"),
        (FILE, "type", "folder", "Folder"),
        (FILE, "type", "text/plain", "text/plain"),
        (EVENT, "repeats", "series", "A change here is a change to every date"),
    ],
)
def test_what_is_known_of_an_item_by_a_word_is_shown_in_the_persons_language(kind, field, value, words):
    shown = next(each for each in kind.fields if each.name == field)

    assert words == value_words(shown, value, AT)
