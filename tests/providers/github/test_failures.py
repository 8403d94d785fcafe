"""How GitHub says no, and what is made of it."""

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
    Unauthorized,
    Unavailable,
    Unreadable,
    trace_of,
)
from connector_app.providers.github.failures import classify

NOW = datetime(2026, 3, 3, 8, 5, tzinfo=UTC)
DOCS = "https://docs.github.com/rest"
ORGANISATION = (
    "Although you appear to have the correct authorization credentials, the `acme` organization has enabled OAuth App "
    "access restrictions, meaning that data access to third-parties is limited. For more information on these "
    "restrictions, including how to enable this app, visit "
    "https://docs.github.com/articles/restricting-access-to-your-organization-s-data/"
)
SECONDARY = "You have exceeded a secondary rate limit. Please wait a few minutes before you try again."


def reply(status, body=None, raw=b"", **headers):
    return Reply(status, {name.replace("_", "-"): value for name, value in headers.items()}, body, raw)


def no(words, *errors, **more):
    return {"message": words, "documentation_url": DOCS, **({"errors": list(errors)} if errors else {}), **more}


@pytest.mark.parametrize(
    ("status", "body", "expected"),
    [
        (400, no("Problems parsing JSON"), Rejected),
        (401, no("Bad credentials", status="401"), Unauthorized),
        (401, no("Requires authentication"), Unauthorized),
        (403, no("Must have admin rights to Repository."), Forbidden),
        (403, no("Resource not accessible by personal access token"), Forbidden),
        (403, no(ORGANISATION), ApprovalNeeded),
        (403, no("Repository was archived so is read-only."), Rejected),
        (403, no(SECONDARY), RateLimited),
        (403, None, Forbidden),
        (404, no("Not Found", status="404"), NotFound),
        (409, no("Git Repository is empty."), Conflict),
        (410, no("This issue was deleted"), NotFound),
        (410, no("Issues are disabled for this repo"), Rejected),
        (410, no("Issues has been disabled in this repository."), Rejected),
        (415, no("Unsupported Media Type"), Rejected),
        (422, no("Validation Failed"), Rejected),
        (422, "<html>", Rejected),
        (429, no(SECONDARY), RateLimited),
        (429, None, RateLimited),
        (451, no("Repository access blocked"), Rejected),
        (500, None, Unavailable),
        (502, "<html>", Unavailable),
        (503, no("Service unavailable"), Unavailable),
        (301, no("Moved Permanently", url=f"{DOCS}/repositories/1"), NotFound),
        (302, None, NotFound),
        (307, no("Temporary Redirect"), NotFound),
        (308, None, NotFound),
        (300, None, Unreadable),
        (403, {"message": None, "errors": "no list"}, Forbidden),
    ],
)
def test_each_refusal_is_the_failure_it_means(status, body, expected):
    failure = classify(reply(status, body), NOW)

    assert isinstance(failure, expected)
    assert trace_of(failure).status == status
    if isinstance(failure, Rejected):
        assert failure.message


@pytest.mark.parametrize(
    ("status", "body"),
    [(200, {}), (200, []), (201, {"number": 1}), (202, None), (204, None), (304, None), (200, {"error": None})],
)
def test_a_good_answer_is_no_failure(status, body):
    assert classify(reply(status, body), NOW) is None


@pytest.mark.parametrize(
    ("status", "headers", "seconds"),
    [
        (403, {"retry_after": "30"}, 30),
        (403, {"retry_after": "30", "x_ratelimit_remaining": "0", "x_ratelimit_reset": "1772525700"}, 30),
        (429, {"x_ratelimit_remaining": "0", "x_ratelimit_reset": "1772525160"}, 61),
        (403, {"x_ratelimit_remaining": "0", "x_ratelimit_reset": "1772525160"}, 61),
        (403, {"x_ratelimit_remaining": "0", "x_ratelimit_reset": "1772525000"}, 1),
        (403, {"x_ratelimit_remaining": "0", "x_ratelimit_reset": "1772599999"}, 3600),
        (403, {"x_ratelimit_remaining": "0", "x_ratelimit_reset": "soon"}, 60),
        (403, {"x_ratelimit_remaining": "0"}, 60),
        (
            403,
            {
                "x_ratelimit_remaining": "0",
                "x_ratelimit_reset": "1772525160",
                "date": "Tue, 03 Mar 2026 08:05:50 GMT",
            },
            11,
        ),
        (429, {"x_ratelimit_remaining": "17"}, 60),
    ],
)
def test_a_wait_is_read_wherever_it_stands(status, headers, seconds):
    assert NOW.timestamp() == 1772525100

    failure = classify(reply(status, no("slow"), **headers), NOW)
    assert isinstance(failure, RateLimited)
    assert failure.retry_after == seconds


def test_what_is_forbidden_while_calls_are_left_is_no_matter_of_speed():
    failure = classify(reply(403, no("Must have push access"), x_ratelimit_remaining="4999"), NOW)

    assert isinstance(failure, Forbidden)


@pytest.mark.parametrize(
    ("headers", "missing"),
    [
        ({"x_oauth_scopes": "read:user", "x_accepted_oauth_scopes": "repo, public_repo"}, ("repo", "public_repo")),
        ({"x_oauth_scopes": "", "x_accepted_oauth_scopes": "repo"}, ("repo",)),
        ({"x_oauth_scopes": "repo", "x_accepted_oauth_scopes": "repo"}, ()),
        ({"x_oauth_scopes": "repo", "x_accepted_oauth_scopes": ""}, ()),
        ({"x_accepted_oauth_scopes": "repo"}, ()),
        (
            {"x_accepted_github_permissions": "issues=write; pull_requests=write"},
            ("issues=write", "pull_requests=write"),
        ),
        ({}, ()),
    ],
)
def test_what_is_missing_is_named_where_github_names_it(headers, missing):
    assert classify(reply(403, no("Not allowed"), **headers), NOW).missing_scopes == missing


def test_single_sign_on_says_where_to_go():
    where = "required; url=https://github.com/orgs/acme/sso?authorization_request=AB12"
    failure = classify(reply(403, no("Resource protected by organization SAML enforcement."), x_github_sso=where), NOW)

    assert isinstance(failure, Rejected)
    assert "https://github.com/orgs/acme/sso?authorization_request=AB12" in failure.message


@pytest.mark.parametrize("where", ["partial-results; organizations=1,2", "required; url=javascript:alert(1)", "x"])
def test_any_other_word_on_single_sign_on_leads_nowhere(where):
    assert isinstance(classify(reply(403, no("no"), x_github_sso=where), NOW), Forbidden)


@pytest.mark.parametrize(
    ("error", "problems"),
    [
        ({"resource": "Issue", "code": "missing_field", "field": "title"}, [("title", "Title is required")]),
        ({"resource": "Issue", "code": "missing", "field": "title"}, [("title", "Title is required")]),
        (
            {"resource": "Issue", "code": "invalid", "field": "body"},
            [("body", "GitHub does not accept this description")],
        ),
        (
            {"resource": "Repository", "code": "custom", "field": "name", "message": "name already exists"},
            [("name", "name already exists")],
        ),
        (
            {"resource": "Repository", "code": "already_exists", "field": "name"},
            [("name", "There is one with this name already")],
        ),
        ({"resource": "Issue", "code": "invalid", "field": "milestone_number"}, []),
        ({"resource": "Issue", "code": "custom", "message": "was submitted too quickly"}, []),
        ("a sentence", []),
        (7, []),
    ],
)
def test_a_refusal_stands_at_the_field_it_speaks_of(error, problems):
    failure = classify(reply(422, no("Validation Failed", error)), NOW)

    assert [(p.field, p.message) for p in failure.problems] == problems


@pytest.mark.parametrize(
    ("body", "message"),
    [
        (no("Validation Failed", "a sentence"), "a sentence"),
        (
            no("Validation Failed", {"code": "custom", "message": "was submitted too quickly"}),
            "was submitted too quickly",
        ),
        (no('Invalid request.\n\n"title" wasn\'t supplied.'), 'Invalid request.\n\n"title" wasn\'t supplied.'),
        (no(""), "GitHub did not accept this."),
    ],
)
def test_a_refusal_of_no_field_says_what_github_says(body, message):
    assert classify(reply(422, body), NOW).message == message


def test_what_a_refusal_says_is_kept_for_those_who_ask():
    body = no("Validation Failed", {"resource": "Issue", "code": "missing_field", "field": "title"})
    trace = trace_of(classify(reply(422, body, x_github_request_id="CANARY:1"), NOW))

    assert (trace.code, trace.words, trace.request_id) == ("missing_field", "Validation Failed", "CANARY:1")


# ---- signing in: errors with a 200


@pytest.mark.parametrize(
    ("code", "expected", "kept"),
    [
        ("bad_verification_code", Rejected, "bad_verification_code"),
        ("incorrect_client_credentials", Rejected, "incorrect_client_credentials"),
        ("redirect_uri_mismatch", Rejected, "redirect_uri_mismatch"),
        ("unverified_user_email", Rejected, "unverified_user_email"),
        ("bad_refresh_token", Unauthorized, "bad_refresh_token"),
        ("authorization_pending", Rejected, "authorization_pending"),
        ("slow_down", Rejected, "slow_down"),
        ("expired_token", Rejected, "expired_token"),
        ("token_expired", Rejected, "expired_token"),
        ("access_denied", Refused, "access_denied"),
        ("unsupported_grant_type", Rejected, "unsupported_grant_type"),
        ("incorrect_device_code", Rejected, "incorrect_device_code"),
        ("device_flow_disabled", Rejected, "device_flow_disabled"),
        ("something_new", Rejected, "something_new"),
    ],
)
@pytest.mark.parametrize("status", [200, 400])
def test_an_error_of_the_sign_in_counts_whatever_its_status(code, expected, kept, status):
    failure = classify(reply(status, {"error": code, "error_description": "The words."}), NOW)

    assert isinstance(failure, expected)
    assert (trace_of(failure).code, trace_of(failure).words) == (kept, "The words.")
    if code == "something_new":
        assert failure.message == "The words."


def test_an_error_that_comes_as_a_form_is_one_as_well():
    raw = b"error=bad_verification_code&error_description=The+code+passed+is+incorrect+or+expired."
    form = "application/x-www-form-urlencoded; charset=utf-8"

    assert trace_of(classify(reply(200, None, raw, content_type=form), NOW)).code == "bad_verification_code"
    assert classify(reply(200, None, raw, content_type="text/plain"), NOW) is None


def test_an_error_without_words_still_has_a_sentence():
    assert classify(reply(200, {"error": "something_new"}), NOW).message == "GitHub ended the sign-in."
