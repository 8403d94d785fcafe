"""What Google sends, read: every sample of its documentation, what may be missing, and what must not be wrong."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import BaseModel

from connector_app.model.call import Reply
from connector_app.model.clock import is_date, is_moment
from connector_app.model.failure import FailureError, Forbidden, NotFound, Offline, Rejected, Unreadable
from connector_app.model.item import ConnectionId, Item, ItemId, Snapshot
from connector_app.model.reading import read
from connector_app.providers.google import events, files, items, tasks, wire
from connector_app.providers.google.kinds import CALENDAR, EVENT, FILE, KINDS, TASK, of_our_times
from connector_app.providers.google.plain import plain
from connector_app.providers.google.walk import Walk, walk_of
from connector_app.ui.item_words import value_words

LIST, PLACE = "MDc4NzM2OTc0MjA1Mzc4OTk3MTc6MDow", "ada@practice.example"
A_TASK = {
    "kind": "tasks#task",
    "id": "dGFzaw",
    "etag": '"LTk0"',
    "title": "Bread",
    "updated": "2026-11-22T10:00:00.000Z",
    "selfLink": "https://www.googleapis.com/tasks/v1/lists/x/tasks/dGFzaw",
    "parent": "cGFyZW50",
    "position": "00000000000000000001",
    "notes": "A loaf",
    "status": "needsAction",
    "due": "2026-11-30T00:00:00.000Z",
    "links": [{"type": "email", "description": "Bread", "link": "https://mail.google.com/x"}],
    "webViewLink": "https://tasks.google.com/task/dGFzaw?sa=6",
    "assignmentInfo": {"linkToTask": "https://docs.google.com/x", "surfaceType": "DOCUMENT"},
}
AN_EVENT = {
    "kind": "calendar#event",
    "etag": '"3181161784712000"',
    "id": "4eahs9ghkhrvkld72hogu9ph3e6",
    "status": "confirmed",
    "htmlLink": "https://www.google.com/calendar/event?eid=NGVhaHM",
    "created": "2026-11-20T08:00:00.000Z",
    "updated": "2026-11-21T09:30:00.123Z",
    "summary": "Dinner",
    "description": "Bring <b>bread</b><br>and salt &amp; oil",
    "location": "Kitchen",
    "creator": {"email": PLACE, "self": True},
    "organizer": {"email": "ben@practice.example", "displayName": "Ben"},
    "start": {"dateTime": "2026-11-30T10:00:00+01:00", "timeZone": "Europe/Berlin"},
    "end": {"dateTime": "2026-11-30T11:00:00+01:00", "timeZone": "Europe/Berlin"},
    "recurringEventId": "4eahs9ghkhrvkld72hogu9ph3e",
    "iCalUID": "4eahs9ghkhrvkld72hogu9ph3e@google.com",
    "attendees": [{"email": PLACE, "responseStatus": "accepted"}, {"email": "ben@practice.example"}],
    "extendedProperties": {"private": {"a": "b"}},
    "reminders": {"useDefault": True},
    "eventType": "focusTime",
}
A_FILE = {
    "id": "1aBc",
    "name": "Recipes",
    "mimeType": "application/pdf",
    "description": "Of the family",
    "starred": True,
    "trashed": False,
    "webViewLink": "https://drive.google.com/file/d/1aBc/view",
    "createdTime": "2026-11-20T08:00:00.000Z",
    "modifiedTime": "2026-11-21T09:30:00.000Z",
    "size": "1048576",
    "owners": [{"displayName": "Ada", "emailAddress": PLACE}],
}


def reply(body, **headers):
    return Reply(200, headers, body)


def row(kind, remote_id, **fields):
    return Item(ItemId("itm_1"), ConnectionId("google-1"), kind, remote_id, "x", fields=fields)


def reads(shape, body):
    return read(shape, reply(body), "thing")


def test_a_task_is_read():
    assert tasks.task(reads(wire.TaskWire, A_TASK), LIST) == Snapshot(
        "task",
        f"{LIST}/dGFzaw",
        "Bread",
        "active",
        {"tasklist": LIST, "notes": "A loaf", "due": "2026-11-30", "origin": "DOCUMENT"},
        url="https://tasks.google.com/task/dGFzaw?sa=6",
        parent=LIST,
        updated_at="2026-11-22T10:00:00.000Z",
    )


@pytest.mark.parametrize(
    ("more", "status"),
    [
        ({"status": "needsAction"}, "active"),
        ({"status": "completed", "completed": "2026-11-22T10:00:00.000Z"}, "inactive"),
        ({"status": "completed", "hidden": True}, "archived"),
        ({"status": "needsAction", "hidden": True}, "archived"),
    ],
)
def test_every_state_of_a_task_is_known(more, status):
    assert tasks.task(reads(wire.TaskWire, A_TASK | more), LIST).status == status


@pytest.mark.parametrize(("surface", "origin"), [("SPACE", "SPACE"), ("GMAIL", "GMAIL"), ("NEW_THING", "OTHER")])
def test_where_a_task_was_assigned_is_said(surface, origin):
    found = reads(wire.TaskWire, A_TASK | {"assignmentInfo": {"surfaceType": surface}})

    assert tasks.task(found, LIST).fields["origin"] == origin


def test_a_task_may_leave_out_what_it_has_not():
    bare = tasks.task(reads(wire.TaskWire, {"id": "dGFzaw", "title": ""}), LIST)

    assert (bare.title, bare.status, bare.fields["due"], bare.updated_at) == ("(No title)", "active", "", "")


def test_an_event_is_read():
    assert events.event(reads(wire.EventWire, AN_EVENT), PLACE) == Snapshot(
        "event",
        f"{PLACE}/4eahs9ghkhrvkld72hogu9ph3e6",
        "Dinner",
        "confirmed",
        {
            "calendar": PLACE,
            "start": "2026-11-30T10:00:00+01:00",
            "end": "2026-11-30T11:00:00+01:00",
            "day": "",
            "last_day": "",
            "location": "Kitchen",
            "description": "Bring bread\nand salt & oil",
            "organizer": "Ben",
            "guests": "2",
            "repeats": "yes",
            "sort": "focusTime",
        },
        url="https://www.google.com/calendar/event?eid=NGVhaHM",
        parent=PLACE,
        created_at="2026-11-20T08:00:00.000Z",
        updated_at="2026-11-21T09:30:00.123Z",
        version='"3181161784712000"',
    )


def test_a_whole_day_is_shown_with_its_last_day():
    days = {"start": {"date": "2026-12-24"}, "end": {"date": "2026-12-27"}}
    found = events.event(reads(wire.EventWire, AN_EVENT | days), PLACE)

    assert (found.fields["day"], found.fields["last_day"]) == ("2026-12-24", "2026-12-26")
    assert (found.fields["start"], found.fields["end"]) == ("", "")


@pytest.mark.parametrize("end", [{"date": "0001-01-01"}, {"date": "soon"}, {}])
def test_an_end_that_is_none_is_left_empty(end):
    assert events.event(reads(wire.EventWire, AN_EVENT | {"end": end}), PLACE).fields["last_day"] == ""


def test_an_event_that_shows_only_that_there_is_one_has_a_title_all_the_same():
    bare = events.event(reads(wire.EventWire, {"id": "abcde", "status": "tentative"}), PLACE)

    assert (bare.title, bare.status, bare.fields["start"], bare.fields["organizer"]) == (
        "(No title)",
        "tentative",
        "",
        "",
    )


def test_an_event_that_was_cancelled_is_gone():
    body = {"kind": "calendar#events", "items": [{"id": "abcde", "status": "cancelled"}], "nextSyncToken": "t"}
    walk = Walk(left=[PLACE], whole=False)
    page = events.list_events(walk.cursor, None).decode(reply(body))

    assert (page.items, page.gone) == ((), (f"{PLACE}/abcde",))
    with pytest.raises(FailureError) as error:
        events.read_event(row("event", f"{PLACE}/abcde")).decode(reply({"id": "abcde", "status": "cancelled"}))
    assert error.value.failure == NotFound("event")


@pytest.mark.parametrize(("mark", "whole"), [({"nextSyncToken": "t"}, False), ({}, True)])
def test_a_calendar_that_gives_no_mark_to_go_on_from_is_listed_whole_again(mark, whole):
    body = {"kind": "calendar#events", "items": [], **mark}
    page = events.list_events(Walk(left=[PLACE]).cursor, None).decode(reply(body))

    assert page.next is None
    assert walk_of(None, page.resume).whole == whole


def test_a_file_is_read():
    assert files.file(reads(wire.FileWire, A_FILE)) == Snapshot(
        "file",
        "1aBc",
        "Recipes",
        fields={
            "format": "application/pdf",
            "description": "Of the family",
            "starred": "yes",
            "owner": "Ada",
            "size": "1048576",
        },
        url="https://drive.google.com/file/d/1aBc/view",
        created_at="2026-11-20T08:00:00.000Z",
        updated_at="2026-11-21T09:30:00.000Z",
    )


def test_a_file_that_is_asked_for_little_says_little():
    bare = files.file(reads(wire.FileWire, {"id": "1aBc"}))

    assert (bare.title, bare.fields["owner"], bare.created_at) == ("(No title)", "", "")


def test_a_change_without_its_file_says_nothing():
    body = {"kind": "drive#changeList", "changes": [{"fileId": "1aBc"}, {"changeType": "drive"}]}
    page = files.list_files('{"changes":"7"}', None).decode(reply(body))

    assert (page.items, page.gone, page.resume) == ((), (), '{"changes":"7"}')


@pytest.mark.parametrize(
    ("shape", "sample", "wrong"),
    [
        (wire.TaskWire, A_TASK, {"id": ""}),
        (wire.TaskWire, A_TASK, {"status": "burnt"}),
        (wire.TaskWire, A_TASK, {"due": "tomorrow"}),
        (wire.TaskWire, A_TASK, {"updated": 7}),
        (wire.TaskWire, A_TASK, {"hidden": "yes"}),
        (wire.EventWire, AN_EVENT, {"status": "burnt"}),
        (wire.EventWire, AN_EVENT, {"start": "tomorrow"}),
        (wire.EventWire, AN_EVENT, {"attendees": {}}),
        (wire.EventWire, AN_EVENT, {"created": "2026-02-30T00:00:00Z"}),
        (wire.FileWire, A_FILE, {"id": None}),
        (wire.FileWire, A_FILE, {"size": 7}),
        (wire.FileWire, A_FILE, {"trashed": "no"}),
        (wire.TasksWire, {"kind": "tasks#tasks"}, {"items": [7]}),
        (wire.TasksWire, {"nextPageToken": "x"}, {}),
        (wire.StartWire, {}, {"startPageToken": 7}),
    ],
    ids=str,
)
def test_what_comes_must_be_what_google_promises(shape, sample, wrong):
    with pytest.raises(FailureError) as error:
        reads(shape, sample | wrong)
    assert isinstance(error.value.failure, Unreadable)


def test_a_list_without_items_leaves_them_out():
    assert reads(wire.TasksWire, {"kind": "tasks#tasks", "etag": '"x"'}).items == []


def test_strangers_speak_in_models_of_one_kind():
    models = [m for m in vars(wire).values() if isinstance(m, type) and issubclass(m, BaseModel) and m is not BaseModel]

    assert {model.model_config["extra"] for model in models} == {"ignore"}


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Bring bread", "Bring bread"),
        ("3 < 4 & 5 > 4", "3 < 4 & 5 > 4"),
        ("<p>One</p><p>Two</p>", "One\nTwo"),
        ('See <a href="https://x.example">this</a>', "See this"),
        ("a<br><br><br><br>b", "a\n\nb"),
        ("<ul><li>salt</li><li>oil</li></ul>", "salt\noil"),
    ],
)
def test_what_is_written_with_marks_is_shown_without(text, shown):
    assert plain(text) == shown


@given(st.text('<>/&;# \n="abipr!-0'))
def test_any_text_can_be_shown(text):
    assert isinstance(plain(f"<b>{text}"), str)


# What can be written


@pytest.mark.parametrize("text", ["2026-11-30", "2026-11-30T10:00:00+01:00"])
def test_an_event_may_be_in_our_times(text):
    assert of_our_times(text) == ""


@pytest.mark.parametrize("text", ["0001-01-01", "9999-12-31", "9999-12-31T23:59:59+00:00"])
def test_an_event_is_at_no_other_time(text):
    assert "like 2026" in of_our_times(text)


@given(
    times=st.tuples(*[st.none() | st.datetimes(timezones=st.just(UTC))] * 2),
    days=st.tuples(*[st.none() | st.dates()] * 2),
)
def test_whatever_passes_the_form_can_be_sent(times, days):
    names = ("start", "end", "day", "last_day")
    typed = {name: at.isoformat() if at else "" for name, at in zip(names, (*times, *days), strict=True)}
    clean, problems = EVENT.check({"title": "x", "calendar": PLACE, **typed}, creating=True)
    assert {problem.field for problem in problems} == {n for n, t in typed.items() if t and not "1000" < t[:4] < "9000"}
    if not problems:
        sent = events.create_event(clean, "canary-key-1").json
        assert bool(typed["start"] or typed["day"]) == ("start" in sent)
        for span in (sent[name] for name in ("start", "end") if name in sent):
            assert is_date(span.get("date", "")) or is_moment(span["dateTime"])


def test_an_event_whose_times_are_hidden_may_still_be_given_others():
    hidden = row("event", f"{PLACE}/abcde", start="", end="", day="", last_day="")

    assert events.update_event(hidden, {"last_day": "2026-11-30"}).json == {
        "end": {"date": "2026-12-01", "dateTime": None}
    }
    assert events.update_event(hidden, {"end": ""}).json == {}
    odd = row("event", f"{PLACE}/abcde", start="sometime", end="later")
    assert events.update_event(odd, {"end": "late"}).json["start"] == {"date": None, "dateTime": "sometime"}


@pytest.mark.parametrize(
    ("kind", "draft", "field"),
    [
        (TASK, {"title": "x" * 1025, "tasklist": LIST}, "title"),
        (TASK, {"title": "x", "tasklist": LIST, "notes": "x" * 8193}, "notes"),
        (TASK, {"title": "x", "tasklist": LIST, "due": "30.11.2026"}, "due"),
        (TASK, {"title": "x", "tasklist": LIST, "status": "archived"}, "status"),
        (TASK, {"title": "x"}, "tasklist"),
        (TASK, {"title": "x", "tasklist": LIST, "origin": "x"}, "origin"),
        (EVENT, {"title": "x", "calendar": PLACE, "start": "soon"}, "start"),
        (EVENT, {"title": "x", "calendar": PLACE, "day": "9999-12-31"}, "day"),
        (EVENT, {"title": "x", "day": "2026-11-30"}, "calendar"),
        (FILE, {"title": "x", "format": "presentation"}, "format"),
    ],
)
def test_what_google_would_not_take_is_said_at_the_field(kind, draft, field):
    _, problems = kind.check(draft, creating=True)

    assert [problem.field for problem in problems] == [field]


def test_children_name_their_parents():
    parents = {kind.id: kind.parent for kind in KINDS if kind.parent}

    assert parents == {"task": "tasklist", "event": "calendar"}
    for kind in KINDS:
        references = [field for field in kind.fields if field.form == "reference"]
        assert [(field.of, field.at_creation, field.required) for field in references] == (
            [(kind.parent, True, True)] if kind.parent else []
        )


@pytest.mark.parametrize("remote_id", ["../../users/@me", "a/b?x=", "#holiday/x", "plain"])
def test_a_remote_name_cannot_leave_its_place(remote_id):
    for kind in ("tasklist", "task", "calendar", "event", "file"):
        path = items.read_item(row(kind, remote_id)).path
        assert not {"?", "#", "@"} & set(path.removeprefix("users/@me/"))
        assert ".." not in path.split("/")


# How a listing walks


def test_a_place_is_the_same_text_for_the_same_place():
    walk = Walk(left=["b", "a"], done={"z": "1", "c": "2"}, whole=False)

    assert walk_of(walk.cursor, None) == walk
    assert walk.cursor == walk_of(walk.cursor, None).cursor


def test_parents_may_come_in_pages():
    first = Walk().with_parents((("a", "b"), "more"), None)
    last = walk_of(first.next, None).with_parents((("b", "c"), ""), None)

    assert (first.items, first.complete) == ((), True)
    assert walk_of(last.next, None).left == ["a", "b", "c"]


def test_without_parents_a_listing_is_at_its_end():
    page = Walk().with_parents(((), ""), None)

    assert (page.next, page.complete) == (None, True)
    assert page.resume is not None


def test_only_a_closed_parent_is_passed_over():
    walk = Walk(left=["a", "b"], page="p", mark="m")

    assert walk_of(walk.past(NotFound("list")).next, None).left == ["b"]
    assert walk_of(walk.past(Forbidden()).next, None).page == ""
    for failure in (Forbidden(("tasks",)), Rejected("no"), Offline("x")):
        assert walk.past(failure) is None


@pytest.mark.parametrize("strange", ['{"known":7}', '{"left":"a"}', '{"again":"x"}'])
def test_a_place_that_is_none_of_ours_is_refused(strange):
    for cursor, since in ((strange, None), (None, strange)):
        with pytest.raises(FailureError) as error:
            walk_of(cursor, since)
        assert isinstance(error.value.failure, Rejected)


def marks(walk, body, **headers):
    page = tasks.list_tasks(walk.cursor, None).decode(reply(body, **headers))
    return walk_of(page.next, None) if page.next else walk_of(page.resume, None)


def test_tasks_are_resumed_from_a_little_before_the_first_answer():
    first = marks(Walk(left=["a"]), {"items": [], "nextPageToken": "p"}, date="Tue, 03 Mar 2026 08:05:30 GMT")
    last = marks(first, {"items": []}, date="Tue, 03 Mar 2026 08:15:30 GMT")

    assert last.known == {"a": "2026-03-03T08:05:00.000Z"}


def test_without_a_clock_tasks_are_resumed_from_the_newest_that_was_seen():
    newest = [A_TASK, A_TASK | {"id": "x", "updated": "2026-11-22T11:00:00Z"}]
    first = marks(Walk(left=["a"]), {"items": newest, "nextPageToken": "p"})
    last = marks(first, {"items": [A_TASK]})
    assert last.known == {"a": "2026-11-22T10:59:55.000Z"}

    empty = marks(Walk(left=["a"]), {"items": []})
    assert empty.known == {"a": ""}
    again = tasks.list_tasks(Walk(left=["a"], known=empty.known, whole=False).cursor, None)
    assert "updatedMin" not in again.query


@pytest.mark.parametrize(
    ("kind", "field", "value", "words"),
    [
        (TASK, "origin", "OTHER", "Another program"),
        (CALENDAR, "access", "reader", "See events"),
        (EVENT, "sort", "focusTime", "Focus time"),
        (EVENT, "sort", "newThing", "newThing"),
        (EVENT, "repeats", "yes", "Yes"),
    ],
)
def test_what_google_calls_by_a_word_of_its_own_is_shown_in_the_persons_language(kind, field, value, words):
    shown = next(each for each in kind.fields if each.name == field)

    assert words == value_words(shown, value, datetime.now(UTC))
