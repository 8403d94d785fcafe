"""How Zapier says no, each shape of it."""

from datetime import UTC, datetime

import pytest

from connector_app.model.call import Reply
from connector_app.model.failure import (
    ApprovalNeeded,
    Conflict,
    Forbidden,
    NotFound,
    RateLimited,
    Rejected,
    Unauthorized,
    Unavailable,
    Unreadable,
    trace_of,
)
from connector_app.providers.zapier.failures import classify

NOW = datetime(2026, 10, 1, 9, 0, tzinfo=UTC)


def reply(status, body=None, **headers):
    return Reply(status, {name.replace("_", "-"): value for name, value in headers.items()}, body)


def good_but(*errors):
    return {"data": [], "meta": {"errors": list(errors)}}


def no(code="invalid", title="Invalid input", **more):
    return {"errors": [{"status": 400, "code": code, "title": title, **more}]}


@pytest.mark.parametrize(
    ("status", "body", "headers", "expected"),
    [
        (400, no(), {}, Rejected),
        (401, no("unauthorized"), {}, Unauthorized),
        (401, None, {}, Unauthorized),
        (400, {"error": "invalid_client", "error_description": "x"}, {}, Unauthorized),
        (400, {"error": "unauthorized_client"}, {}, Unauthorized),
        (400, {"error": "invalid_scope"}, {}, Rejected),
        (403, no("permission_denied"), {}, Forbidden),
        (403, no(), {"x_zapier_error_type": "approval_required"}, ApprovalNeeded),
        (403, no(), {"x_zapier_error_type": "request_denied_by_policy"}, Rejected),
        (404, no("not_found"), {}, NotFound),
        (410, None, {}, NotFound),
        (409, no("conflict"), {}, Conflict),
        (412, None, {}, Conflict),
        (413, None, {}, Rejected),
        (415, no("unsupported_media_type"), {}, Rejected),
        (422, {"message": "No"}, {}, Rejected),
        (429, no("rate_limited"), {}, RateLimited),
        (500, None, {}, Unavailable),
        (503, "<html>", {}, Unavailable),
        (302, None, {}, Unreadable),
        (400, no(title="Workflow not found"), {}, NotFound),
        (200, good_but({"title": "field_not_in_table", "human_title": "No such field"}), {}, Rejected),
        (200, good_but({"title": "Record does not exist"}), {}, NotFound),
        (200, good_but(7), {}, Rejected),
    ],
)  # fmt: skip
def test_each_refusal_is_the_failure_it_means(status, body, headers, expected):
    failure = classify(reply(status, body, **headers), NOW)

    assert isinstance(failure, expected)
    assert trace_of(failure).status == status


@pytest.mark.parametrize(
    "body", [None, {}, [], {"meta": {"errors": []}}, {"meta": {"errors": None}}, {"meta": 7}, {"meta": {}}]
)
def test_a_good_answer_is_no_failure(body):
    assert classify(reply(200, body), NOW) is None


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({"retry_after": "7"}, 7),
        ({"retry_after": "Thu, 01 Oct 2026 09:00:30 GMT"}, 30),
        ({"x_ratelimit_reset": "12"}, 12),
        ({"x_ratelimit_reset": str(int(NOW.timestamp()) + 45)}, 45),
        ({"x_ratelimit_reset": str(int(NOW.timestamp()) - 45)}, 0),
        ({"retry_after": "7", "x_ratelimit_reset": "12"}, 7),
        ({"x_ratelimit_reset": "soon"}, 60),
        ({"retry_after": "soon"}, 60),
        ({}, 60),
    ],
)
def test_a_wait_is_read_wherever_it_stands(headers, seconds):
    assert classify(reply(429, None, **headers), NOW).retry_after == seconds


def test_the_end_of_a_count_is_no_wait_for_anything_else():
    failure = classify(reply(503, None, x_ratelimit_reset="12"), NOW)

    assert failure.trace.retry_after is None
    assert classify(reply(503, None, retry_after="12"), NOW).trace.retry_after == 12


@pytest.mark.parametrize(
    ("source", "field"),
    [
        ({"pointer": "/name"}, "title"),
        ({"pointer": "/description"}, "description"),
        ({"parameter": "is_private"}, "shown_to"),
        ({"pointer": "/new_records/0/data/f2"}, "columns"),
        ({"pointer": "/limit"}, ""),
        ({"pointer": 7}, ""),
        ({}, ""),
        ("name", ""),
        (None, ""),
    ],
)
def test_a_refusal_stands_at_the_field_it_points_at(source, field):
    failure = classify(reply(400, no(source=source)), NOW)

    assert [problem.field for problem in failure.problems] == ([field] if field else [])
    assert failure.message == "Zapier did not accept this."


@pytest.mark.parametrize(
    ("body", "code", "words"),
    [
        (no("invalid", "Title", detail="Detail"), "invalid", "Detail"),
        (no("invalid", "Title", detail="Detail", human_title="For people"), "invalid", "For people"),
        (no(4001, "Title"), "4001", "Title"),
        ({"errors": ["plain"]}, "", "plain"),
        ({"errors": [["odd"]]}, "", ""),
        ({"error": "invalid_request", "error_description": "Missing"}, "invalid_request", "Missing"),
        ({"error": {"message": "Nested"}}, "", "Nested"),
        ({"error": {"odd": 1}, "message": "Beside"}, "", "Beside"),
        ({"message": "Plain"}, "", "Plain"),
        ({"message": ["odd"]}, "", ""),
        ({"errors": "odd"}, "", ""),
        (None, "", ""),
        ([], "", ""),
    ],
    ids=str,
)
def test_what_a_refusal_says_is_kept_for_those_who_ask(body, code, words):
    trace = trace_of(classify(reply(400, body, x_request_id="canary-request-1"), NOW))

    assert (trace.code, trace.words, trace.request_id) == (code, words, "canary-request-1")
