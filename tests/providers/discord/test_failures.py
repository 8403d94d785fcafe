"""Each way in which Discord says no, and what it means."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from connector_app.model.call import Reply
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
from connector_app.model.item import ConnectionId, Item, ItemId
from connector_app.providers.discord import PROVIDER
from connector_app.providers.discord.failures import classify
from tests.providers.discord.fake import BURST, SECONDS

NOW = datetime(2026, 3, 3, 8, 5, tzinfo=UTC)


def reply(status, body=None, **headers):
    return Reply(status, {name.replace("_", "-"): value for name, value in headers.items()}, body)


def no(code, message="Something", **more):
    return {"code": code, "message": message, **more}


@pytest.mark.parametrize(
    ("status", "body", "expected"),
    [
        (401, no(0, "401: Unauthorized"), Unauthorized),
        (401, no(40001), Unauthorized),
        (400, {"error": "invalid_grant", "error_description": 'Invalid "refresh_token" in request'}, Unauthorized),
        (401, {"error": "invalid_client"}, Rejected),
        (400, {"error": "invalid_scope"}, Rejected),
        (400, {"error": "invalid_request", "error_description": 'Missing "code_verifier"'}, Rejected),
        (404, no(10003), NotFound),
        (404, no(10004), NotFound),
        (404, no(10008), NotFound),
        (404, no(10015), NotFound),
        (404, no(0, "404: Not Found"), NotFound),
        (429, no(20016), RateLimited),
        (429, no(20028), RateLimited),
        (429, no(30046), RateLimited),
        (202, no(110000, retry_after=2), RateLimited),
        (400, no(30013), Rejected),
        (413, no(40005), Rejected),
        (400, no(40060), Rejected),
        (403, no(50001), Forbidden),
        (403, no(50007), Forbidden),
        (403, no(50013), Forbidden),
        (400, no(50006), Rejected),
        (400, no(50034), Rejected),
        (400, no(50035), Rejected),
        (400, no(50083), Rejected),
        (400, no(160014), Rejected),
        (400, no(200000), Rejected),
        (409, None, Conflict),
        (405, no(0, "405: Method Not Allowed"), Rejected),
        (503, no(130000), Unavailable),
        (500, "<html>", Unavailable),
        (302, None, Unreadable),
    ],
)
def test_each_refusal_is_the_failure_it_means(status, body, expected):
    failure = classify(reply(status, body), NOW)

    assert isinstance(failure, expected)
    assert trace_of(failure).status == status


@pytest.mark.parametrize("code", [30013, 40005, 40060, 50006, 50034, 50083, 160014, 200000])
def test_what_can_be_explained_is(code):
    message = classify(reply(400, no(code, "canary words")), NOW).message

    assert message
    assert "canary" not in message
    assert message != classify(reply(400, no(1)), NOW).message


@pytest.mark.parametrize(("code", "what"), [(10003, "channel"), (10004, "server"), (10008, "message"), (7, "item")])
def test_what_is_not_there_has_a_name(code, what):
    assert classify(reply(404, no(code)), NOW).what == what


@pytest.mark.parametrize("status", [200, 201, 202, 204])
def test_a_good_answer_is_no_failure(status):
    assert classify(reply(status, {"id": "1"}), NOW) is None
    assert classify(reply(status, [{"code": 110000}]), NOW) is None


LIMITED = {"message": "You are being rate limited.", "retry_after": 64.57, "global": False}


@pytest.mark.parametrize(
    ("body", "headers", "seconds"),
    [
        (LIMITED, {"retry_after": "65", "x_ratelimit_scope": "user"}, 64.57),
        (LIMITED | {"global": True}, {"x_ratelimit_global": "true", "x_ratelimit_scope": "global"}, 64.57),
        (LIMITED, {"x_ratelimit_scope": "shared", "x_ratelimit_remaining": "4"}, 64.57),
        ({}, {"retry_after": "7"}, 7),
        ({}, {}, 5),
        ("<html>", {"retry_after": "3600"}, 3600),
        ("<html>", {}, 600),
        (None, {}, 600),
        (no(110000, retry_after=0), {}, 5),
    ],
)
def test_a_wait_is_read_wherever_it_stands(body, headers, seconds):
    assert classify(reply(429, body, **headers), NOW).retry_after == seconds


def wrong(**fields):
    return no(50035, "Invalid Form Body", errors=fields)


def errors(code, message="Must be that."):
    return {"_errors": [{"code": code, "message": message}]}


@pytest.mark.parametrize(
    ("body", "problems"),
    [
        (wrong(name=errors("BASE_TYPE_REQUIRED")), [("name", "Name is required")]),
        (wrong(topic=errors("BASE_TYPE_MAX_LENGTH")), [("topic", "Topic too long")]),
        (wrong(content=errors("SOMETHING_NEW")), [("content", "Message was not accepted by Discord")]),
        (wrong(type=errors("BASE_TYPE_CHOICES")), [("type", "Type is not one of those that Discord knows")]),
        (wrong(content={"0": errors("BASE_TYPE_REQUIRED")}), [("content", "Message is required")]),
        (wrong(nonce=errors("BASE_TYPE_BAD_LENGTH")), []),
        (wrong(_errors=[{"code": "X", "message": "All of it."}]), []),
        (no(50006), [("content", "Message is required")]),
        (no(50035, errors=[]), []),
        (no(50035, errors={"name": {"_errors": [7, {"code": []}]}}), [("name", "Name was not accepted by Discord")]),
    ],
)
def test_a_refusal_stands_at_the_field_it_speaks_of(body, problems):
    failure = classify(reply(400, body), NOW)

    assert [(p.field, p.message) for p in failure.problems] == problems


def test_all_that_was_said_is_kept_for_those_who_ask():
    activities = {"0": {"platform": errors("BASE_TYPE_CHOICES", "Value must be one of (...)")}}
    body = wrong(activities=activities, _errors=[{"code": "X", "message": "All of it."}])
    trace = trace_of(classify(reply(400, body, cf_ray="canary-ray-1"), NOW))

    assert (trace.code, trace.request_id) == ("50035", "canary-ray-1")
    assert trace.words == "Invalid Form Body; activities.0.platform: Value must be one of (...); All of it."


def test_errors_nested_without_end_do_not_end_us():
    tree = {"_errors": [{"code": "X", "message": "deep"}]}
    for _ in range(40):
        tree = {"a": tree}

    assert trace_of(classify(reply(400, no(50035, "Bad", errors=tree)), NOW)).words == "Bad"


@pytest.mark.parametrize("body", [None, 7, [], "text", {"code": [], "message": {}, "errors": 7}, {"code": True}])
def test_a_refusal_of_any_shape_is_named(body):
    assert isinstance(classify(reply(400, body), NOW), Rejected)


def test_a_sign_in_that_is_not_known_is_told_what_to_look_at():
    assert "Public Client" in classify(reply(401, {"error": "invalid_client"}), NOW).message


async def test_what_discord_says_is_left_is_kept_to_before_it_refuses(line, discord):
    channel = discord.world.add_channel(discord.guild, "general")
    discord.world.add_message(channel, "Bread")
    ours = replace(PROVIDER, rates={})  # nothing of ours holds it up
    (message,) = discord.world.messages[channel]
    item = Item(ItemId("itm_1"), ConnectionId("discord-1"), "message", message, "Bread", parent=f"1/{channel}")
    for _ in range(2 * BURST):
        await line.with_tokens(ours, PROVIDER.items.read_item(item), discord.tokens)

    assert len(discord.requests) == 2 * BURST, "none was refused and asked again"
    assert sum(discord.clock.slept) == pytest.approx(SECONDS, abs=0.1)
