"""The app that a person makes at Slack for themselves, as Slack's own form wants it filled in ("App manifest").

One with keys to copy, and one to sign in to with the browser. The second must not name a bot's permissions in its
sign-in, and the first needs neither redirects nor PKCE: fewer ways to fail.
"""

import json
from collections.abc import Mapping
from typing import Any, Final
from urllib.parse import quote

PATH: Final = "/callback/slack"
PORTS: Final = (47811, 47812, 47813)
"""Slack compares redirects with their ports: a few that are seldom taken."""

REDIRECTS: Final = tuple(f"http://localhost:{port}{PATH}" for port in PORTS)
"""By name: Slack refuses 127.0.0.1."""

READ: Final = ("channels:read", "groups:read", "channels:history", "groups:history")
WRITE: Final = ("chat:write", "channels:write", "groups:write")
BOT: Final = (*READ, "chat:write", "channels:manage", "groups:write", "commands")
COMMAND: Final = "/connector-manager"

_EVENTS = (
    "message.channels",
    "message.groups",
    "channel_created",
    "channel_rename",
    "channel_archive",
    "channel_unarchive",
    "channel_deleted",
)
_NAME = "Connector Manager (personal)"
_DISPLAY = {"name": _NAME, "description": "Shows your Slack channels and messages in Connector Manager"}

KEYS: Final[Mapping[str, Any]] = {
    "_metadata": {"major_version": 2, "minor_version": 1},
    "display_information": _DISPLAY,
    "features": {
        "bot_user": {"display_name": "Connector Manager", "always_online": False},
        "slash_commands": [
            {"command": COMMAND, "description": "Read this channel again in Connector Manager", "should_escape": True}
        ],
    },
    "oauth_config": {"scopes": {"user": [*READ, *WRITE], "bot": list(BOT)}},
    "settings": {
        "event_subscriptions": {"user_events": list(_EVENTS), "bot_events": list(_EVENTS)},
        "interactivity": {"is_enabled": True},
        "org_deploy_enabled": False,
        "socket_mode_enabled": True,
        "token_rotation_enabled": False,
    },
}
"""For keys that are copied by hand: a person's, a bot's, and one for live updates."""

SIGN_IN: Final[Mapping[str, Any]] = {
    "_metadata": {"major_version": 2, "minor_version": 1},
    "display_information": _DISPLAY,
    "oauth_config": {
        "redirect_urls": list(REDIRECTS),
        "pkce_enabled": True,
        "scopes": {"user": [*READ, *WRITE]},
    },
    "settings": {"org_deploy_enabled": False, "socket_mode_enabled": False, "token_rotation_enabled": True},
}
"""For signing in through the browser with the client id of one's own app."""


def link(manifest: Mapping[str, Any]) -> str:
    """Return the address of Slack's page for a new app with this manifest filled in."""
    text = json.dumps(manifest, ensure_ascii=False, separators=(",", ":"))
    return f"https://api.slack.com/apps?new_app=1&manifest_json={quote(text, safe='')}"
