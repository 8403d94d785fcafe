"""Commands, buttons and forms: what somebody asked for, and where the answer may go."""

import json
from urllib.parse import urlencode

import pytest

from connector_app.model.item import ConnectionId
from connector_app.model.rule import Command
from connector_app.model.webhook import Delivery, DeliveryId
from connector_app.providers import slack
from connector_app.providers.slack import commands
from tests.providers.slack.test_live import BUTTON, SLASH

ADDRESS = "https://hooks.slack.com/commands/T1/2/canary-answer"
FORM = {
    "command": "/task",
    "text": "Bake Bread",
    "user_name": "ada",
    "channel_name": "kitchen",
    "response_url": ADDRESS,
    "trigger_id": "1.2.3",
}


def told(body):
    raw = body if isinstance(body, bytes) else json.dumps(body).encode()
    return commands.command(Delivery(1, ConnectionId("slack-1"), DeliveryId("d"), "x", raw, ""))


def test_a_command_is_the_same_as_a_form_and_over_the_socket():
    expected = Command("/task", "Bake Bread", "ada", "kitchen", ADDRESS)

    assert told(urlencode(FORM).encode()) == told(FORM) == expected
    assert told(SLASH["payload"]).command == "/randorilke"


def test_a_pressed_button_is_known_by_its_action():
    found = told(BUTTON["payload"] | {"response_url": "https://hooks.slack.com/actions/A1/2/canary-answer"})

    assert (found.command, found.text, found.user, found.channel) == ("WaXA", "click_me_123", "RMR", "review-updates")
    assert found.answer_at.startswith("https://hooks.slack.com/actions/")


@pytest.mark.parametrize(
    ("body", "name"),
    [
        ({"type": "view_submission", "view": {"callback_id": "form-1"}, "user": {"name": "ada"}}, "form-1"),
        ({"type": "shortcut", "callback_id": "short-1"}, "short-1"),
        ({"type": "block_actions", "actions": [7]}, "block_actions"),
        ({"type": "block_actions", "actions": "x", "user": 7, "channel": []}, "block_actions"),
    ],
)
def test_forms_and_shortcuts_are_known_by_what_their_maker_called_them(body, name):
    assert told(body).command == name


@pytest.mark.parametrize("body", [b"\xff", b"{}", {"type": "event_callback"}, {"type": "block_suggestion"}, []])
def test_nothing_else_is_a_command(body):
    assert told(body) is None


def test_words_that_would_hurt_a_list_are_left_out_and_long_ones_cut():
    found = told(FORM | {"user_name": "a\nb", "text": "x" * 9000, "channel_name": 7})

    assert (found.user, found.channel, len(found.text)) == ("", "", commands.LONGEST_TEXT)


def test_an_answer_goes_to_slack_alone_and_without_the_accounts_key():
    call = commands.answer(Command("/task", answer_at=ADDRESS), "It is done.")

    assert (call.endpoint, call.path, call.signed_in) == ("hooks", "commands/T1/2/canary-answer", False)
    assert (call.json["response_type"], call.json["text"]) == ("ephemeral", "It is done.")
    assert "canary" not in repr(call).replace(call.path, "")


@pytest.mark.parametrize(
    "address",
    [
        "",
        "https://hooks.slack.com",
        "https://hooks.slack.com/",
        "http://hooks.slack.com/commands/1",
        "https://hooks.slack.com.evil.example/commands/1",
        "https://evil.example/commands/1",
        "https://you@hooks.slack.com/commands/1",
        "https://hooks.slack.com:444/commands/1",
        "https://hooks.slack.com/commands/1?to=https://evil.example",
        "https://rilke.slack.com/commands/1",
        "https://[hooks.slack.com/commands/1",
    ],
)
def test_an_address_elsewhere_is_never_answered(address):
    assert commands.answer(Command("/task", answer_at=address), "It is done.") is None


async def test_slack_takes_an_answer_and_says_ok(exchange, remote):
    call = commands.answer(Command("/task", answer_at=ADDRESS), "It is done.")

    assert await exchange.with_tokens(slack.PROVIDER, call, remote.tokens) is None
    ((path, body, key),) = remote.answers
    assert (path, body["text"], key) == ("/commands/T1/2/canary-answer", "It is done.", None)
