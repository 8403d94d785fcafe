"""How the pretend Notion says no, and a piece of its text."""

import json

TITLE = {"id": "title", "type": "title"}


class Refused(Exception):  # noqa: N818  it is an answer, not an error of the fake
    def __init__(self, status, code, message, *, headers=(), more=None):
        super().__init__(code)
        self.status, self.code, self.message, self.headers, self.more = status, code, message, headers, more


def invalid(message):
    return Refused(400, "validation_error", f"body failed validation: {message}")


def only(body, *names):
    """Refuse what the reference does not name."""
    for name, value in body.items():
        if name not in names:
            raise invalid(f"body.{name} should be not present, instead was `{json.dumps(value)}`.")


def rich(content):
    return {
        "type": "text",
        "text": {"content": content, "link": None},
        "annotations": dict.fromkeys(("bold", "italic", "strikethrough", "underline", "code"), False)
        | {"color": "default"},
        "plain_text": content,
        "href": None,
    }
