"""What somebody asks of the program in Slack: commands, pressed buttons, sent forms; and how they are answered.

Rules: docs.slack.dev, "Implementing slash commands" and "Handling user interaction". The address for an answer is good
for half an hour and five answers, and whoever knows it can answer.
"""

from collections.abc import Mapping
from typing import Any
from urllib.parse import urlsplit

from connector_app.model.call import Call
from connector_app.model.rule import Command
from connector_app.model.webhook import Delivery
from connector_app.providers.slack.calls import JSON
from connector_app.providers.slack.webhooks import heard

HOOKS = "https://hooks.slack.com"
"""Where answers go, and nowhere else, whatever a delivery says."""

LONGEST_WORD, LONGEST_TEXT = 120, 4000
PRESSED = frozenset({"block_actions", "view_submission", "shortcut", "message_action"})


def command(delivery: Delivery) -> Command | None:
    """Return what somebody asked for in a delivery, or None where it is something else."""
    said = heard(delivery.body)
    if said is None:
        return None
    body = said.body
    if said.event == "slash_command":
        return Command(
            command=_word(body.get("command")),
            text=_text(body.get("text"))[:LONGEST_TEXT],
            user=_word(body.get("user_name")),
            channel=_word(body.get("channel_name")),
            answer_at=_text(body.get("response_url")),
        )
    if said.event not in PRESSED:
        return None
    actions = body.get("actions")
    action = _object(actions[0]) if isinstance(actions, list) and actions else {}
    name = _word(action.get("action_id") or body.get("callback_id") or _object(body.get("view")).get("callback_id"))
    user = _object(body.get("user"))
    return Command(
        command=name or said.event,
        text=_text(action.get("value"))[:LONGEST_TEXT],
        user=_word(user.get("username") or user.get("name")),
        channel=_word(_object(body.get("channel")).get("name")),
        answer_at=_text(body.get("response_url")),
    )


def answer(given: Command, words: str) -> Call[None] | None:
    """Return the call that tells somebody alone what came of it; None where Slack named no address of its own."""
    try:
        parts = urlsplit(given.answer_at)
        is_slacks = f"{parts.scheme}://{parts.netloc}" == HOOKS and not parts.query and not parts.fragment
    except ValueError:
        return None
    if not is_slacks or not parts.path.strip("/"):
        return None
    return Call(
        "POST",
        parts.path.lstrip("/"),
        lambda _: None,
        endpoint="hooks",
        json={"response_type": "ephemeral", "replace_original": False, "text": words},
        headers=JSON,
        idempotent=False,
        lane="hooks",
        purpose="answer a command",
        signed_in=False,
        is_path_secret=True,
    )


def _object(value: Any) -> Mapping[str, Any]:
    return value if isinstance(value, Mapping) else {}


def _text(value: Any) -> str:
    return value if isinstance(value, str) else ""


def _word(value: Any) -> str:
    text = _text(value)[:LONGEST_WORD]
    return text if text.isprintable() else ""
