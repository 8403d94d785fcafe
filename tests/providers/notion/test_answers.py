"""What Notion answers: each refusal is the failure it means, each page is read as its reference says."""

from datetime import UTC, datetime

import pytest
from pydantic import BaseModel

from connector_app.model import reading
from connector_app.model.call import Reply
from connector_app.model.failure import (
    Conflict,
    FailureError,
    Forbidden,
    NotFound,
    RateLimited,
    Rejected,
    Unauthorized,
    Unavailable,
    Unreadable,
    trace_of,
)
from connector_app.providers.notion import properties, shown, wire
from connector_app.providers.notion.failures import classify, saved_as
from tests.providers.notion.fake import rich

NOW = datetime(2026, 7, 4, 9, 8, tzinfo=UTC)
ID = "393abc1e-edcd-8181-8d59-e30a27148c69"


def reply(status, body=None, **headers):
    return Reply(status, {name.replace("_", "-"): value for name, value in headers.items()}, body)


def no(status, code, message="", more=None):
    body = {"object": "error", "status": status, "code": code, "message": message, "request_id": "canary-request-1"}
    return reply(status, body | ({"additional_data": more} if more is not None else {}))


SAVED = {
    "from": "publicApi.pageObjectPointerToPageObject.beforePreload",
    "elapsed_ms": "55012",
    "deadline_ms": "55000",
    "retry_guidance": ["Read the object again to confirm the saved change.", "Do not repeat the write."],
}
BLOCKS = "This workspace has reached its block limit."


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        (no(400, "invalid_json", "Error parsing JSON body."), Rejected),
        (no(400, "invalid_request_url", "Invalid request URL."), Rejected),
        (no(400, "invalid_request", "x"), Rejected),
        (no(400, "validation_error", "body failed validation: body.x should be not present."), Rejected),
        (no(400, "missing_version", "x"), Rejected),
        (no(400, "invalid_beta", "x"), Rejected),
        (no(400, "invalid_grant", "x"), Unauthorized),
        (reply(400, {"error": "invalid_grant", "error_description": "x"}), Unauthorized),
        (no(401, "unauthorized", "API token is invalid."), Unauthorized),
        (no(401, "invalid_client", "x"), Rejected),
        (reply(401, {"error": "invalid_client"}), Rejected),
        (no(403, "restricted_resource", "Insufficient permissions for this endpoint."), Forbidden),
        (no(403, "restricted_resource", BLOCKS), Rejected),
        (no(403, "something_new", "x"), Forbidden),
        (no(403, "something_new", BLOCKS), Rejected),
        (no(404, "object_not_found", "x"), NotFound),
        (no(409, "conflict_error", "x"), Conflict),
        (no(429, "rate_limited", "x"), RateLimited),
        (no(429, "rate_limited", "x", {"rate_limit_reason": "public_api_space_request_rate_limit"}), RateLimited),
        (no(429, "rate_limited", "x", {"rate_limit_reason": "public_api_endpoint_rate_limit"}), RateLimited),
        (no(429, "rate_limited", "x", {"rate_limit_reason": "public_api_request_blocked"}), Rejected),
        (no(529, "service_overload", "x"), RateLimited),
        (no(500, "internal_server_error", "x"), Unavailable),
        (no(502, "bad_gateway", "x"), Unavailable),
        (no(503, "service_unavailable", "x"), Unavailable),
        (no(503, "database_connection_unavailable", "x"), Unavailable),
        (no(504, "gateway_timeout", "x"), Unavailable),
        (no(503, "service_unavailable", "x", SAVED), Conflict),
        (no(503, "service_unavailable", "x", {"committed_resource_id": ID}), Conflict),
        (no(503, "service_unavailable", "x", {"retry_guidance": None}), Unavailable),
        # What comes from somebody in between, or is new
        (reply(403, None), Unavailable),
        (reply(401, None), Unauthorized),
        (reply(404, "<html>"), NotFound),
        (reply(409, []), Conflict),
        (reply(418, None), Rejected),
        (reply(429, "<html>"), RateLimited),
        (reply(529, None), RateLimited),
        (reply(502, "<html>"), Unavailable),
        (reply(302, None), Unreadable),
        (reply(200, {"object": "error", "status": 404, "code": "object_not_found"}), NotFound),
        (reply(200, {"object": "error", "code": "something_new"}), Rejected),
        (reply(200, {"object": "error"}), Unreadable),
        (reply(400, {"object": "error", "code": 7}), Rejected),
    ],
    ids=lambda value: value.__name__ if isinstance(value, type) else f"{value.status} {value.json}"[:60],
)
def test_each_refusal_is_the_failure_it_means(answer, expected):
    failure = classify(answer, NOW)

    assert isinstance(failure, expected)
    assert trace_of(failure).status == answer.status


@pytest.mark.parametrize("body", [{"object": "page"}, [], None, {"object": "list", "results": []}])
def test_a_good_answer_is_no_failure(body):
    assert classify(reply(200, body), NOW) is None


def test_what_is_in_the_trash_cannot_be_changed_and_counts_as_gone():
    message = "Can't edit block that is archived. You must unarchive the block before editing."
    mine = "body failed validation: body.properties.title should be an array, instead was `this is archived`."

    assert isinstance(classify(no(400, "validation_error", message), NOW), NotFound)
    assert isinstance(classify(no(400, "validation_error", mine), NOW), Rejected)


@pytest.mark.parametrize(
    ("headers", "more", "seconds"),
    [
        ({"retry_after": "7"}, {"retry_after": "60"}, 7),
        ({"retry_after": "700"}, None, 700),
        ({}, {"retry_after": "60"}, 60),
        ({}, {"retry_after": "soon"}, 10),
        ({}, {}, 10),
        ({}, None, 10),
    ],
)
@pytest.mark.parametrize(("status", "code"), [(429, "rate_limited"), (529, "service_overload")])
def test_a_wait_is_read_wherever_it_stands(status, code, headers, more, seconds):
    answer = no(status, code, "x", more)

    assert classify(reply(status, answer.json, **headers), NOW).retry_after == seconds


@pytest.mark.parametrize(
    ("message", "field"),
    [
        ("body.properties.title.title[0].text.content.length should be ≤ `2000`, instead was `2001`.", "title"),
        ("body.properties.title.title should be an array.", "title"),
        ("body.parent.page_id should be defined, instead was `undefined`.", "parent"),
        ("body.parent.data_source_id should be a valid uuid.", "source"),
        ("body.markdown should be a string.", "text"),
        ("body.children.length should be ≤ `100`.", "text"),
        ("body.is_archived should be not present, instead was `true`.", "status"),
        ("body.is_locked should be not present, instead was `true`.", "locked"),
        ("body.start_cursor should be a valid uuid.", ""),
    ],
)
def test_a_refusal_stands_at_the_field_it_speaks_of(message, field):
    failure = classify(no(400, "validation_error", f"body failed validation: {message}"), NOW)

    assert [problem.field for problem in failure.problems] == ([field] if field else [])
    assert failure.message.startswith("N" if not field or field in {"status", "locked"} else ("T", "N"))
    assert message not in failure.message
    assert message in failure.trace.words


def test_what_a_refusal_says_is_kept_for_those_who_ask():
    trace = trace_of(classify(no(404, "object_not_found", "Could not find page"), NOW))
    assert (trace.code, trace.words, trace.request_id) == (
        "object_not_found",
        "Could not find page",
        "canary-request-1",
    )

    trace = trace_of(classify(reply(502, None, x_notion_request_id="canary-request-2"), NOW))
    assert trace.request_id == "canary-request-2"


def test_the_id_of_what_was_saved_is_found_again():
    told = classify(no(503, "service_unavailable", "Saved.", SAVED | {"committed_resource_id": ID}), NOW)

    assert saved_as(told) == ID
    assert saved_as(classify(no(503, "service_unavailable", "Saved.", SAVED), NOW)) == ""
    assert saved_as(classify(no(400, "validation_error", f"[saved as {ID}]"), NOW)) == ""


# Pages

PAGE = {
    "object": "page",
    "id": ID,
    "created_time": "2026-07-04T09:08:00.000Z",
    "last_edited_time": "2026-07-04T09:08:00.000Z",
    "created_by": {"object": "user", "id": "7775f3a3-893f-43fa-b625-460c61094c78"},
    "last_edited_by": {"object": "user", "id": "7775f3a3-893f-43fa-b625-460c61094c78"},
    "cover": None,
    "icon": None,
    "parent": {"type": "page_id", "page_id": "393abc1e-edcd-80f3-813b-e205934558c6"},
    "in_trash": False,
    "is_archived": False,
    "is_locked": False,
    "properties": {"title": {"id": "title", "type": "title", "title": [rich("Test Page")]}},
    "url": "https://app.notion.com/p/Test-Page-393abc1eedcd81818d59e30a27148c69",
    "public_url": None,
    "archived": False,
    "request_id": "5c99c82e-cc3f-4141-917c-31eec94ec4b5",
}
SOURCE = {
    "object": "data_source",
    "id": "393abc1eedcd8103800000000000a000",
    "cover": None,
    "icon": {"type": "emoji", "emoji": "🥬"},
    "created_time": "2026-07-04T09:09:45.607+00:00",
    "last_edited_time": "2026-07-04T11:09:45.607+02:00",
    "title": [rich("Test "), rich("source")],
    "description": [rich("What for")],
    "is_inline": False,
    "properties": {
        "Name": {"id": "title", "name": "Name", "description": None, "type": "title", "title": {}},
        "Due": {"id": "p1", "name": "Due", "type": "date", "date": {}},
        "Odd": 7,
    },
    "parent": {"type": "database_id", "database_id": "393abc1e-edcd-80f3-813b-e205934558c6"},
    "database_parent": {"type": "page_id", "page_id": "393abc1e-edcd-80f3-813b-e205934558c6"},
    "url": None,
    "public_url": None,
    "in_trash": False,
    "archived": False,
}


def page(**changes):
    return shown.snapshot("page", reading.read(wire.PageWire, reply(200, PAGE | changes), "page"))


def test_a_recorded_page_is_read():
    there = page()

    assert (there.remote_id, there.title, there.status, there.url) == (ID, "Test Page", "active", PAGE["url"])
    assert there.parent == "393abc1e-edcd-80f3-813b-e205934558c6"
    assert there.fields == {"locked": "no", "parent": there.parent, "icon": ""}
    assert there.created_at == there.updated_at == "2026-07-04T09:08:00.000Z"


def test_a_recorded_table_is_read():
    there = shown.snapshot("source", reading.read(wire.SourceWire, reply(200, SOURCE), "table"))

    assert (there.remote_id, there.title) == ("393abc1e-edcd-8103-8000-00000000a000", "Test source")
    assert there.fields == {
        "description": "What for",
        "columns": "Due (date)\nName (title)",
        "schema": {"date:p1": {"name": "Due"}},
    }
    assert there.created_at == there.updated_at == "2026-07-04T09:09:45.607Z"
    unnamed = reading.read(wire.SourceWire, reply(200, SOURCE | {"title": []}), "table")
    assert shown.snapshot("source", unnamed).title == "Untitled"


@pytest.mark.parametrize(
    ("changes", "what"),
    [
        ({"is_archived": True}, ("archived", "no", "")),
        ({"is_locked": True}, ("active", "yes", "")),
        ({"icon": {"type": "emoji", "emoji": "🥬"}}, ("active", "no", "🥬")),
        ({"icon": {"type": "external", "external": {"url": "x"}}}, ("active", "no", "")),
    ],
    ids=str,
)
def test_a_page_says_how_it_stands(changes, what):
    there = page(**changes)

    assert (there.status, there.fields["locked"], there.fields["icon"]) == what


@pytest.mark.parametrize(
    ("changes", "trashed"),
    [
        ({"in_trash": True}, True),
        ({"in_trash": None, "archived": True}, True),
        ({"in_trash": False, "archived": True}, False),
        ({"in_trash": None, "archived": None}, False),
    ],
    ids=str,
)
def test_the_trash_is_known_by_its_newer_name_and_else_by_the_older(changes, trashed):
    there = reading.read(wire.PageWire, reply(200, PAGE | changes), "page")

    assert there.is_trashed is trashed
    assert shown.snapshot("trashed", there).status == ("archived" if trashed else "active")


@pytest.mark.parametrize(
    ("parent", "place"),
    [
        ({"type": "workspace", "workspace": True}, ""),
        ({"type": "block_id", "block_id": ID}, ""),
        ({"type": "page_id", "page_id": ID.replace("-", "").upper()}, ID),
        ({}, ""),
    ],
    ids=str,
)
def test_what_holds_a_page_is_another_page_or_nothing(parent, place):
    assert page(parent=parent).parent == place


@pytest.mark.parametrize(
    "wrong",
    [
        {"object": "database"},
        {"id": ""},
        {"id": 7},
        {"created_time": "yesterday"},
        {"last_edited_time": None},
        {"properties": []},
        {"parent": "x"},
        {"is_locked": "yes"},
        {"properties": {"title": {"type": "title", "title": 7}}},
        {"properties": {"title": {"type": "title", "title": ["x"]}}},
    ],
    ids=str,
)
def test_a_page_must_be_what_the_reference_says(wrong):
    with pytest.raises((FailureError, AttributeError, TypeError)):
        page(**wrong)


@pytest.mark.parametrize("name", ["object", "id", "created_time", "last_edited_time", "properties"])
def test_a_page_must_have_what_the_reference_requires(name):
    with pytest.raises(FailureError):
        reading.read(wire.PageWire, reply(200, {k: v for k, v in PAGE.items() if k != name}), "page")


def test_strangers_speak_in_models_of_one_kind():
    models = [m for m in vars(wire).values() if isinstance(m, type) and issubclass(m, BaseModel) and m is not BaseModel]

    assert len(models) > 10
    assert {model.model_config["extra"] for model in models} == {"ignore"}


@pytest.mark.parametrize(("id_", "written"), [("393ABC1EEDCD81818D59E30A27148C69", ID), (ID, ID), ("canary", "canary")])
def test_an_id_is_kept_in_one_form(id_, written):
    assert wire.dashed(id_) == written


# Properties


def prop(kind, value):
    return {"id": "x", "type": kind, kind: value}


@pytest.mark.parametrize(
    ("each", "told"),
    [
        (prop("rich_text", [rich("a"), rich("b")]), "ab"),
        (prop("number", 1), "1"),
        (prop("number", 2.0), "2"),
        (prop("number", 1234567.25), "1234567.25"),
        (prop("number", None), ""),
        (prop("number", True), ""),
        (prop("number", "7"), ""),
        (prop("select", {"id": "1", "name": "A", "color": "red"}), "A"),
        (prop("select", None), ""),
        (prop("status", {"id": "1", "name": "Done", "color": "green"}), "Done"),
        (prop("multi_select", [{"name": "A"}, {"name": "B"}]), "A, B"),
        (prop("date", {"start": "2026-10-01", "end": None, "time_zone": None}), "2026-10-01"),
        (prop("date", {"start": "2026-10-01", "end": "2026-10-03", "time_zone": None}), "2026-10-01 – 2026-10-03"),
        (prop("date", {}), ""),
        (prop("checkbox", True), "yes"),
        (prop("checkbox", False), "no"),
        (prop("url", "https://x.example"), "https://x.example"),
        (prop("url", 7), ""),
        (prop("email", "a@x.example"), "a@x.example"),
        (prop("phone_number", "+49 1"), "+49 1"),
        (prop("people", [{"object": "user", "id": "u", "name": "Ann"}, {"object": "user", "id": "v"}]), "Ann, someone"),
        (prop("files", [{"name": "a.pdf", "type": "file", "file": {"url": "x", "expiry_time": "y"}}]), "a.pdf"),
        (prop("relation", [{"id": "a"}, {"id": "b"}]), "2 linked"),
        (prop("relation", []), ""),
        (prop("formula", {"type": "number", "number": 3}), "3"),
        (prop("formula", {"type": "string", "string": "x"}), "x"),
        (prop("formula", {"type": "string", "string": None}), ""),
        (prop("formula", {"type": "boolean", "boolean": True}), "yes"),
        (prop("formula", {"type": "date", "date": {"start": "2026-10-01", "end": None}}), "2026-10-01"),
        (prop("rollup", {"type": "number", "number": 3, "function": "sum"}), "3"),
        (prop("rollup", {"type": "date", "date": {"start": "2026-10-01"}, "function": "latest_date"}), "2026-10-01"),
        (prop("rollup", {"type": "array", "array": [prop("number", 1), prop("url", None)], "function": "x"}), "1"),
        (prop("rollup", {"type": "unsupported", "unsupported": {}, "function": "x"}), ""),
        (prop("created_time", "2026-07-04T09:08:00.000Z"), "2026-07-04T09:08:00.000Z"),
        (prop("last_edited_time", "2026-07-04T09:08:00.000Z"), "2026-07-04T09:08:00.000Z"),
        (prop("created_by", {"object": "user", "id": "u"}), "someone"),
        (prop("last_edited_by", {"object": "user", "id": "u", "name": "Ann"}), "Ann"),
        (prop("unique_id", {"prefix": "VC", "number": 7}), "VC-7"),
        (prop("unique_id", {"prefix": None, "number": 7}), "7"),
        (prop("verification", {"state": "verified"}), "verified"),
        (prop("verification", None), ""),
        (prop("place", {"lat": 1, "lon": 2, "name": "Home", "address": "x"}), "Home"),
        (prop("place", {"lat": 1, "lon": 2, "name": None, "address": "x"}), "x"),
        (prop("button", {}), ""),
        (prop("something_new", "x"), ""),
        ({"type": "number"}, ""),
        ({"type": 7}, ""),
        (None, ""),
    ],
    ids=str,
)
def test_each_form_of_a_property_is_told_in_words(each, told):
    assert properties.told(each) == told


def test_a_row_shows_its_columns():
    there = shown.snapshot(
        "row",
        reading.read(
            wire.PageWire,
            reply(
                200,
                PAGE
                | {
                    "parent": {"type": "data_source_id", "data_source_id": ID, "database_id": ID},
                    "properties": {
                        "Notes": prop("rich_text", [rich("Slowly")]),
                        "More": prop("rich_text", [rich("Later")]),
                        "Kind": prop("select", {"name": "Kitchen"}),
                        "Done": prop("checkbox", False),
                        "Aufgabe": prop("title", [rich("Bake\n"), rich(" bread")]),
                    },
                },
            ),
            "page",
        ),
    )

    assert there.title == "Bake bread"
    assert there.fields == {
        "source": ID,
        "locked": "no",
        "description": "Slowly",
        "tags": ["Kitchen"],
        "properties": "Done: no\nKind: Kitchen\nMore: Later\nNotes: Slowly",
        "checkbox:x": "no",
        "rich_text:x": "Later",
        "select:x": "Kitchen",
    }


@pytest.mark.parametrize(
    ("found", "tags"),
    [
        ({"a": prop("multi_select", [{"name": "A"}, {"name": ""}, 7]), "b": prop("select", {"name": "B"})}, ["A"]),
        ({"a": prop("select", None)}, []),
        ({"a": prop("multi_select", None)}, []),
        ({"a": prop("number", 1)}, []),
    ],
    ids=str,
)
def test_the_first_column_of_choices_is_the_tags(found, tags):
    assert properties.tags_of(found) == tags


@pytest.mark.parametrize("found", [{}, {"title": prop("title", [])}, {"Name": prop("title", [rich("  ")])}])
def test_a_page_without_a_title_is_untitled(found):
    assert properties.title_of(found) == "Untitled"
