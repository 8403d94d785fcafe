"""How Microsoft says no, and what each no means."""

import json
from datetime import UTC, datetime

import pytest

from connector_app.model.call import Reply
from connector_app.model.failure import (
    ApprovalNeeded,
    Conflict,
    Forbidden,
    NotFound,
    RateLimited,
    Refused,
    Rejected,
    SetupNeeded,
    Unauthorized,
    Unavailable,
    Unreadable,
    trace_of,
)
from connector_app.providers.microsoft import items
from connector_app.providers.microsoft.failures import BLOCKED_WORDS, classify
from tests.providers.conformance import failure, row
from tests.providers.microsoft.entra import refusal
from tests.providers.microsoft.fake import RefusalError

NOW = datetime(2026, 3, 3, 8, 5, tzinfo=UTC)
LIST = "LIST0001-_AAA="


def reply(status, body=None, **headers):
    return Reply(status, {name.replace("_", "-"): value for name, value in headers.items()}, body)


def no(code, inner=None):
    error = {"code": code, "message": "Uploaded fragment overlaps with existing data."}
    return {"error": error | ({"innerError": inner} if inner else {})}


def aadsts(number, error="invalid_grant", **more):
    return {
        "error": error,
        "error_description": f"AADSTS{number}: words.\r\nTrace ID: x",
        "error_codes": [number],
    } | more


# ---- of Graph


@pytest.mark.parametrize(
    ("status", "code", "expected"),
    [
        (401, "InvalidAuthenticationToken", Unauthorized),
        (401, "unauthenticated", Unauthorized),
        (401, "somethingElse", Unauthorized),
        (403, "accessDenied", Forbidden),
        (403, "ErrorAccessDenied", Forbidden),
        (403, "notAllowed", Forbidden),
        (403, "MailboxNotEnabledForRESTAPI", Rejected),
        (404, "MailboxNotEnabledForRESTAPI", Rejected),
        (404, "itemNotFound", NotFound),
        (404, "ErrorItemNotFound", NotFound),
        (404, "somethingElse", NotFound),
        (400, "invalidRequest", Rejected),
        (416, "invalidRange", Rejected),
        (400, "notSupported", Rejected),
        (403, "malwareDetected", Rejected),
        (409, "nameAlreadyExists", Rejected),
        (409, "ErrorDuplicateTransactionId", Conflict),
        (409, "somethingElse", Conflict),
        (412, "resourceModified", Conflict),
        (412, "somethingElse", Conflict),
        (410, "resyncRequired", Rejected),
        (410, "SyncStateNotFound", Rejected),
        (410, "resyncChangesApplyDifferences", Rejected),
        (410, "resyncChangesUploadDifferences", Rejected),
        (400, "resyncRequired", Rejected),
        (410, "somethingElse", Rejected),
        (429, "TooManyRequests", RateLimited),
        (429, "activityLimitReached", RateLimited),
        (403, "ApplicationThrottled", RateLimited),
        (429, "MailboxConcurrency", RateLimited),
        (509, "somethingElse", RateLimited),
        (507, "quotaLimitReached", Rejected),
        (507, "somethingElse", Rejected),
        (500, "generalException", Unavailable),
        (503, "serviceNotAvailable", Unavailable),
        (504, "somethingElse", Unavailable),
        (503, "somethingElse", Unavailable),
        (302, "somethingElse", Unreadable),
    ],
)
def test_each_refusal_of_graph_is_the_failure_it_means(status, code, expected):
    found = classify(reply(status, no(code)), NOW)

    assert isinstance(found, expected)
    assert (trace_of(found).status, trace_of(found).code) == (status, code)


@pytest.mark.parametrize("inner", ["innerError", "innererror"])
def test_the_deepest_code_that_is_known_counts(inner):
    deep = {
        "error": {"code": "invalidRequest", "message": "x", inner: {"code": "resyncRequired", inner: {"code": "new"}}}
    }

    assert isinstance(classify(reply(400, deep), NOW), Rejected)
    assert "listing" in classify(reply(400, deep), NOW).message
    assert isinstance(classify(reply(404, {"error": {"code": "UnknownError", inner: {"code": "429"}}}), NOW), NotFound)


@pytest.mark.parametrize(
    "body", [None, "<html>", [], {}, {"error": None}, {"error": {}}, {"error": {"code": 7, "message": 7}}]
)
def test_a_refusal_without_words_is_known_by_its_status(body):
    assert isinstance(classify(reply(403, body), NOW), Forbidden)
    assert isinstance(classify(reply(502, body), NOW), Unavailable)


@pytest.mark.parametrize("status", [200, 201, 202, 204, 304])
def test_a_good_answer_is_no_failure(status):
    assert classify(reply(status, {}), NOW) is None


@pytest.mark.parametrize(
    ("status", "headers", "seconds"),
    [
        (429, {"retry_after": "2.128"}, 2.128),
        (429, {"retry_after": "Tue, 03 Mar 2026 08:05:30 GMT"}, 30),
        (429, {}, 0),
        (509, {"retry_after": "7"}, 7),
        (503, {"retry_after": "120"}, 120),
    ],
)
def test_a_wait_is_read_where_it_stands(status, headers, seconds):
    assert classify(reply(status, no("x"), **headers), NOW).retry_after == seconds


def test_a_gateway_that_gave_up_says_nothing_of_what_was_done():
    found = classify(reply(504, no("x"), retry_after="5"), NOW)

    assert isinstance(found, Unavailable)
    assert found.trace.retry_after == 5


def test_a_name_that_is_taken_is_said_at_the_name():
    found = classify(reply(409, no("nameAlreadyExists")), NOW)

    assert [problem.field for problem in found.problems] == ["title"]
    assert found.message


def test_the_words_of_microsoft_are_kept_for_those_who_ask():
    found = classify(reply(400, no("invalidRange"), request_id="canary-request-1"), NOW)

    assert found.message == "Microsoft did not accept this."
    assert trace_of(found).words == "Uploaded fragment overlaps with existing data."
    assert trace_of(found).request_id == "canary-request-1"


# ---- of the sign-in


@pytest.mark.parametrize(
    ("number", "expected"),
    [
        (9002331, SetupNeeded("microsoft", ("tenant",))),
        (9002332, SetupNeeded("microsoft", ("tenant",))),
        (50194, SetupNeeded("microsoft", ("tenant",))),
        (7000218, SetupNeeded("microsoft", ("client_id",))),
        (50011, SetupNeeded("microsoft", ("client_id",))),
        (700016, SetupNeeded("microsoft", ("client_id",))),
        (700025, SetupNeeded("microsoft", ("client_id",))),
        (90023, SetupNeeded("microsoft", ("client_id",))),
    ],
)
def test_what_the_registration_lacks_leads_to_its_page(number, expected):
    assert classify(reply(400, aadsts(number)), NOW) == expected
    assert classify(reply(400, {**aadsts(number), "error_codes": None}), NOW) == expected


@pytest.mark.parametrize(
    ("number", "expected"),
    [
        *((number, ApprovalNeeded) for number in (65001, 90094, 90095, 90008)),
        (65004, Refused),
        *((number, Unauthorized) for number in (50076, 50079, 50158, 70008, 700082, 700084, 50173, 70043)),
        *((number, Rejected) for number in (53000, 53001, 53002, 53003, 53011)),
        (70011, Unauthorized),  # by its error, `invalid_grant`
    ],
)
def test_each_number_of_the_sign_in_is_the_failure_it_means(number, expected):
    found = classify(reply(400, aadsts(number)), NOW)

    assert isinstance(found, expected)
    assert trace_of(found).code == "invalid_grant"
    assert trace_of(found).words == f"AADSTS{number}: words."


def test_a_company_that_blocks_this_computer_is_named_as_such():
    assert classify(reply(400, aadsts(53003, "access_denied")), NOW).message == BLOCKED_WORDS


@pytest.mark.parametrize(
    ("status", "error", "expected"),
    [
        (400, "invalid_grant", Unauthorized),
        (400, "interaction_required", Unauthorized),
        (400, "login_required", Unauthorized),
        (400, "consent_required", ApprovalNeeded),
        (400, "access_denied", Refused),
        (400, "authorization_declined", Refused),
        (400, "authorization_pending", Rejected),
        (400, "slow_down", Rejected),
        (400, "expired_token", Rejected),
        (400, "code_expired", Rejected),
        (400, "bad_verification_code", Rejected),
        (400, "invalid_request", Rejected),
        (400, "invalid_scope", Rejected),
        (400, "invalid_resource", Rejected),
        (401, "invalid_client", SetupNeeded),
        (400, "unauthorized_client", SetupNeeded),
        (400, "temporarily_unavailable", Unavailable),
        (400, "server_error", Unavailable),
        (500, "server_error", Unavailable),
        (503, "invalid_grant", Unavailable),
        (429, "invalid_request", RateLimited),
    ],
)
def test_each_error_of_the_sign_in_is_the_failure_it_means(status, error, expected):
    found = classify(reply(status, {"error": error, "error_description": None, "trace_id": "canary-trace-1"}), NOW)

    assert isinstance(found, expected)
    if expected is not SetupNeeded:
        assert (trace_of(found).code, trace_of(found).request_id) == (error, "canary-trace-1")


def test_a_sign_in_that_is_out_of_order_is_left_alone_for_a_moment():
    assert classify(reply(429, {"error": "x"}), NOW).retry_after == 5
    assert classify(reply(429, {"error": "x"}, retry_after="60"), NOW).retry_after == 60
    assert classify(reply(503, {"error": "x"}), NOW).trace.retry_after == 5
    assert classify(reply(503, {"error": "x"}, retry_after="60"), NOW).trace.retry_after == 60


def test_a_refusal_as_the_sign_in_sends_it_is_read_whole():
    body = refusal("invalid_scope", 70011, "The provided value for the input parameter 'scope' is not valid.")
    sent = Reply(body.status, {}, json.loads(body.body))
    found = classify(sent, NOW)

    assert isinstance(found, Rejected)
    assert trace_of(found).words == "AADSTS70011: The provided value for the input parameter 'scope' is not valid."


# ---- as they come over the wire


async def test_two_folders_cannot_have_one_name(ask):
    await ask(items.create_item("file", {"title": "Recipes"}, "canary-key-1"))

    found = await failure(ask(items.create_item("file", {"title": "recipes"}, "canary-key-2")))
    assert [problem.field for problem in found.problems] == ["title"]


async def test_a_list_that_microsoft_made_cannot_be_renamed_or_deleted(ask):
    (mine,) = (await ask(items.list_items("tasklist", None, None))).items

    assert mine.fields["role"] == "defaultList"
    for call in (items.update_item(row(mine), {"title": "x"}, "k"), items.delete_item(row(mine), "k")):
        assert isinstance(await failure(ask(call)), Rejected)


async def test_an_event_is_made_once_however_often_it_is_asked_for(ask, remote):
    draft = {"title": "Baking", "start": "2030-03-31T09:00:00Z", "end": "2030-03-31T10:00:00Z", "all_day": "no"}
    one, two = [await ask(items.create_item("event", draft, "canary-key-1")) for _ in range(2)]
    assert one == two
    assert len(remote.events.rows) == 1

    other = await failure(ask(items.create_item("event", draft | {"title": "x"}, "canary-key-1")))
    assert isinstance(other, Conflict)


async def test_a_throttled_create_is_sent_again_after_the_wait(ask, remote):
    remote.next_answers.append(RefusalError(503, "x", "Busy.", ("Retry-After", "1.5")).response)
    before = remote.clock.monotonic()

    await ask(items.create_item("task", {"title": "Bread", "list": LIST}, "canary-key-1"))
    assert remote.clock.monotonic() - before >= 1.5
    assert len(remote.tasks[LIST].rows) == 1
