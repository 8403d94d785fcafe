"""How Slack says no, and what that means."""

from datetime import UTC, datetime

import pytest

from connector_app.model.failure import (
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
from connector_app.model.verdict import may_have_acted, verdict
from connector_app.providers.slack.failures import SENTENCES, classify

NOW = datetime(2026, 3, 3, 8, 5, tzinfo=UTC)


def no(error, **more):
    return {"ok": False, "error": error, **more}


@pytest.mark.parametrize(
    ("error", "expected"),
    [
        ("invalid_auth", Unauthorized),
        ("token_revoked", Unauthorized),
        ("account_inactive", Unauthorized),
        ("not_authed", Unauthorized),
        ("token_expired", Unauthorized),
        ("invalid_refresh_token", Unauthorized),
        ("team_access_not_granted", Unauthorized),
        ("missing_scope", Forbidden),
        ("ekm_access_denied", Forbidden),
        ("org_login_required", Forbidden),
        ("access_denied", Forbidden),
        ("channel_not_found", NotFound),
        ("message_not_found", NotFound),
        ("thread_not_found", NotFound),
        ("already_archived", NotFound),
        ("not_archived", Conflict),
        ("ratelimited", RateLimited),
        ("rate_limited", RateLimited),
        ("fatal_error", Unavailable),
        ("internal_error", Unavailable),
        ("service_unavailable", Unavailable),
        ("request_timeout", Unavailable),
        *((error, Rejected) for error in SENTENCES),
        ("invalid_name_required", Rejected),
        ("invalid_name_punctuation", Rejected),
        ("missing_argument", Rejected),
        ("something_new", Rejected),
        ("", Rejected),
    ],
)
def test_each_refusal_is_the_failure_it_means(reply, error, expected):
    failure = classify(reply(no(error)), NOW)

    assert isinstance(failure, expected)
    assert (trace_of(failure).status, trace_of(failure).code) == (200, error)


@pytest.mark.parametrize(
    ("error", "field"),
    [
        ("name_taken", "name"),
        ("invalid_name_specials", "name"),
        ("invalid_name_maxlength", "name"),
        ("invalid_name_required", "name"),
        ("msg_too_long", "text"),
        ("no_text", "text"),
        ("invalid_blocks", "blocks"),
        ("too_many_attachments", "blocks"),
        ("not_in_channel", "channel"),
        ("is_archived", ""),
        ("cant_archive_general", ""),
        ("restricted_action", ""),
        ("method_not_supported_for_channel_type", ""),
        ("cant_update_message", ""),
        ("edit_window_closed", ""),
        ("cant_delete_message", ""),
        ("compliance_exports_prevent_deletion", ""),
        ("invalid_team_for_non_distributed_app", ""),
    ],
)
def test_a_refusal_stands_at_the_field_it_speaks_of_in_words_of_ours(reply, error, field):
    failure = classify(reply(no(error)), NOW)

    assert [problem.field for problem in failure.problems] == ([field] if field else [])
    assert failure.message.endswith(".")
    assert error not in failure.message
    assert failure.message != "Slack did not accept this."


@pytest.mark.parametrize(
    ("needed", "expected"),
    [
        ("channels:read", ("channels:read",)),
        ("channels:read,groups:read", ("channels:read", "groups:read")),
        ("channels:write, groups:write", ("channels:write", "groups:write")),
        ("", ()),
    ],
)
def test_a_missing_permission_is_named(reply, needed, expected):
    failure = classify(reply(no("missing_scope", needed=needed, provided="identify")), NOW)

    assert failure.missing_scopes == expected


@pytest.mark.parametrize(
    ("messages", "words"),
    [
        (["[ERROR] must be less than 3001 characters [json-pointer:/blocks/0/text/text]"], "block 1 at “text/text”"),
        (["[WARN] x", "[ERROR] unsupported type: y [json-pointer:/blocks/11/type]"], "block 12 at “type”"),
        (["[ERROR] no [json-pointer:/blocks/2]"], "block 3."),
        (["[ERROR] no more than 50 items allowed [json-pointer:/blocks]"], "these blocks"),
        ([], "these blocks"),
    ],
)
def test_the_block_slack_complains_of_is_named(reply, messages, words):
    failure = classify(reply(no("invalid_blocks", response_metadata={"messages": messages})), NOW)

    assert words in failure.message
    assert failure.problems[0].message == failure.message
    assert failure.trace.words == "; ".join(messages)


@pytest.mark.parametrize(
    ("status", "body", "headers", "seconds"),
    [
        (429, no("ratelimited"), {"retry_after": "7"}, 7),
        (429, no("rate_limited"), {"retry_after": "7"}, 7),
        (200, no("ratelimited"), {"retry_after": "7"}, 7),
        (429, "<html>", {"retry_after": "7"}, 7),
        (429, None, {}, 30),
        (429, no("ratelimited"), {"retry_after": "soon"}, 30),
    ],
)
def test_too_fast_is_waited_out_as_told(reply, status, body, headers, seconds):
    assert classify(reply(body, status, **headers), NOW).retry_after == seconds


@pytest.mark.parametrize("body", [{"ok": True}, {"ok": True, "warning": "missing_charset", "channels": []}])
def test_a_good_answer_is_no_failure_even_with_a_warning(reply, body):
    assert classify(reply(body), NOW) is None


@pytest.mark.parametrize("body", [None, [], "ok", {}, {"ok": "true"}, {"ok": None}, {"error": "x"}, {"ok": 1}], ids=str)
def test_an_answer_that_does_not_say_whether_it_is_good_cannot_be_read(reply, body):
    assert isinstance(classify(reply(body), NOW), Unreadable)


@pytest.mark.parametrize(
    ("status", "body", "expected"),
    [
        (500, None, Unavailable),
        (503, no("service_unavailable"), Unavailable),
        (502, "<html>", Unavailable),
        (403, no("invalid_auth"), Unauthorized),
        (400, {"ok": True}, Rejected),
        (404, "<html>", type(None)),
    ],
)
def test_the_body_counts_first_and_the_status_then(reply, status, body, expected):
    assert isinstance(classify(reply(body, status), NOW), expected)


def test_what_slack_calls_the_request_is_kept_for_those_who_ask(reply):
    failure = classify(reply(no("is_archived"), x_slack_req_id="canary-request-1"), NOW)

    assert failure.trace.request_id == "canary-request-1"


def test_after_an_error_of_slacks_own_nobody_knows_whether_a_message_was_sent(reply):
    failure = classify(reply(no("fatal_error")), NOW)

    assert may_have_acted(failure)
    assert verdict(failure, "create", repeatable=False, attempts=1, jitter=0).kind == "unclear"


def test_archiving_twice_is_as_good_as_once(reply):
    failure = classify(reply(no("already_archived")), NOW)

    assert verdict(failure, "delete", repeatable=True, attempts=2, jitter=0).kind == "done"
