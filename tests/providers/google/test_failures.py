"""How Google says no: every shape of its refusals, and what each means here."""

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
from connector_app.providers.google.failures import classify

NOW = datetime(2026, 3, 3, 8, 5, tzinfo=UTC)
SWITCH = "https://console.developers.google.com/apis/api/tasks.googleapis.com/overview?project=123"
NOT_USED = (
    "Google Tasks API has not been used in project 123 before or it is disabled."
    f" Enable it by visiting {SWITCH} then retry."
)


def reply(status, body=None, **headers):
    return Reply(status, {name.replace("_", "-"): value for name, value in headers.items()}, body)


def no(status, reason, message="No", **more):
    one = {"domain": "global", "reason": reason, "message": message, **more}
    return reply(status, {"error": {"errors": [one], "code": status, "message": message}})


def newer(status, name, reason="", message="No", **metadata):
    kind = "type.googleapis.com/google.rpc.ErrorInfo"
    detail = {"@type": kind, "reason": reason, "domain": "googleapis.com", "metadata": metadata}
    details = [{"@type": "type.googleapis.com/google.rpc.Help"}, *([detail] if reason else [])]
    return reply(status, {"error": {"code": status, "message": message, "status": name, "details": details}})


def flat(status, code, words="No"):
    return reply(status, {"error": code, "error_description": words})


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        (no(400, "timeRangeEmpty"), Rejected),
        (no(400, "badRequest"), Rejected),
        (no(401, "authError", "Invalid Credentials", locationType="header", location="Authorization"), Unauthorized),
        (no(403, "authError"), Unauthorized),
        (no(403, "userRateLimitExceeded"), RateLimited),
        (no(403, "rateLimitExceeded"), RateLimited),
        (no(403, "quotaExceeded"), RateLimited),
        (no(403, "dailyLimitExceeded"), RateLimited),
        (no(429, "rateLimitExceeded"), RateLimited),
        (reply(429), RateLimited),
        (newer(429, "RESOURCE_EXHAUSTED", "RATE_LIMIT_EXCEEDED"), RateLimited),
        (newer(403, "RESOURCE_EXHAUSTED"), RateLimited),
        (no(403, "accessNotConfigured"), Rejected),
        (newer(403, "PERMISSION_DENIED", "SERVICE_DISABLED"), Rejected),
        (no(403, "insufficientPermissions"), Forbidden),
        (newer(403, "PERMISSION_DENIED", "ACCESS_TOKEN_SCOPE_INSUFFICIENT"), Forbidden),
        (newer(403, "PERMISSION_DENIED"), Forbidden),
        (no(403, "forbidden"), Forbidden),
        (no(403, "domainPolicy"), ApprovalNeeded),
        (no(403, "storageQuotaExceeded"), Rejected),
        (no(404, "notFound"), NotFound),
        (no(409, "duplicate"), Conflict),
        (no(410, "fullSyncRequired"), Rejected),
        (no(410, "updatedMinTooLongAgo"), Rejected),
        (no(410, "deleted"), NotFound),
        (no(412, "conditionNotMet"), Conflict),
        (no(500, "backendError"), Unavailable),
        (no(400, "backendError"), Unavailable),
        (reply(503, "<html>"), Unavailable),
        (reply(403, {"error": {"errors": ["odd"], "details": 7, "message": 7}}), Forbidden),
        (reply(400, {"error": [7]}), Rejected),
        (reply(400, [7]), Rejected),
        (reply(302), Unreadable),
        (flat(400, "invalid_grant", "Token has been expired or revoked."), Unauthorized),
        (reply(400, {"error": "invalid_grant", "error_subtype": "invalid_rapt"}), Unauthorized),
        (flat(400, "invalid_request", "client_secret is missing."), SetupNeeded),
        (flat(400, "invalid_request", "Missing required parameter: code"), Rejected),
        (flat(401, "invalid_client"), Rejected),
        (flat(401, "unauthorized_client"), Rejected),
        (flat(401, "deleted_client"), Rejected),
        (flat(400, "redirect_uri_mismatch"), Rejected),
        (flat(403, "org_internal"), Rejected),
        (flat(403, "disallowed_useragent"), Rejected),
        (flat(400, "admin_policy_enforced"), ApprovalNeeded),
        (flat(403, "access_denied"), Refused),
        (flat(400, "temporarily_unavailable"), Unavailable),
        (flat(500, "internal_failure"), Unavailable),
        (flat(401, "something_new"), Unauthorized),
        (flat(429, "something_new"), RateLimited),
    ],
)
def test_each_refusal_is_the_failure_it_means(answer, expected):
    assert isinstance(classify(answer, NOW), expected)


@pytest.mark.parametrize("status", [200, 201, 204])
def test_a_good_answer_is_no_failure(status):
    assert classify(reply(status, {"error": "in a body that is good"}), NOW) is None


@pytest.mark.parametrize(
    ("answer", "seconds"),
    [
        (no(403, "userRateLimitExceeded"), 60),
        (no(403, "userRateLimitExceeded", "User-rate limit exceeded.  Retry after 2026-03-03T08:05:30.500Z"), 30.5),
        (no(403, "userRateLimitExceeded", "Retry after 2026-03-03T08:00:00Z"), 0),
        (no(403, "userRateLimitExceeded", "Retry after 2026-13-03T08:00:00Z"), 60),
        (reply(429, None, retry_after="7"), 7),
        (flat(429, "slow"), 60),
        (no(403, "dailyLimitExceeded"), 3600),
    ],
)
def test_a_wait_is_what_google_says_or_what_is_usual(answer, seconds):
    assert classify(answer, NOW).retry_after == seconds


@pytest.mark.parametrize(("hour", "minute", "seconds"), [(7, 30, 1800), (8, 0, 3600), (7, 59, 60), (23, 0, 3600)])
def test_a_day_of_quotas_ends_at_midnight_in_california(hour, minute, seconds):
    assert classify(no(403, "quotaExceeded"), NOW.replace(hour=hour, minute=minute)).retry_after == seconds


def test_a_service_that_is_switched_off_comes_with_the_place_to_switch_it_on():
    failure = classify(no(403, "accessNotConfigured", NOT_USED), NOW)

    assert failure.message == (
        "The Google Tasks API is switched off in the Google project that this client id belongs to."
        f" Switch it on at {SWITCH} and wait a minute."
    )
    assert trace_of(failure).words == NOT_USED


def test_a_place_elsewhere_is_not_passed_on():
    failure = classify(no(403, "accessNotConfigured", "Visit https://console.example/apis/api/x"), NOW)

    assert "console.example" not in failure.message
    assert "A Google API that this needs" in failure.message
    assert "“Library”" in failure.message


@pytest.mark.parametrize(
    ("answer", "missing"),
    [
        (
            Reply(
                403,
                {"www-authenticate": 'Bearer realm="x", error="insufficient_scope", scope="https://a https://b"'},
                {"error": {"errors": [{"reason": "insufficientPermissions"}]}},
            ),
            ("https://a", "https://b"),
        ),
        (
            newer(403, "PERMISSION_DENIED", "ACCESS_TOKEN_SCOPE_INSUFFICIENT", service="tasks.googleapis.com"),
            ("tasks.googleapis.com",),
        ),
        (no(403, "insufficientPermissions"), ("a box that was not ticked",)),
        (no(403, "forbidden"), ()),
    ],
)
def test_missing_permissions_are_named_as_far_as_google_names_them(answer, missing):
    assert classify(answer, NOW).missing_scopes == missing


@pytest.mark.parametrize(
    ("answer", "field"),
    [
        (no(400, "timeRangeEmpty", locationType="parameter", location="timeMax"), "end"),
        (no(400, "required", "Missing end time.", location="end"), "end"),
        (no(400, "invalid", location="resource.summary"), "title"),
        (no(400, "invalid", location="start.dateTime"), "start"),
        (no(400, "invalid", location="pageToken"), ""),
        (no(400, "invalid"), ""),
    ],
)
def test_a_refusal_stands_at_the_field_it_names(answer, field):
    failure = classify(answer, NOW)

    assert [problem.field for problem in failure.problems] == ([field] if field else [])
    assert failure.message.endswith(".")


def test_what_a_refusal_says_is_kept_for_those_who_ask():
    older = trace_of(classify(no(404, "notFound", "Not Found"), NOW))
    new = trace_of(classify(newer(403, "PERMISSION_DENIED", message="The caller does not have permission"), NOW))

    assert (older.status, older.code, older.words) == (404, "notFound", "Not Found")
    assert (new.code, new.words) == ("PERMISSION_DENIED", "The caller does not have permission")
