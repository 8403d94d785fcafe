"""How Slack says no: mostly with status 200 and `ok` false (docs.slack.dev, errors of each method)."""

import re
from datetime import datetime
from typing import Final

from pydantic import ValidationError

from connector_app.language import said
from connector_app.model.call import Reply
from connector_app.model.failure import (
    Conflict,
    Failure,
    Forbidden,
    NotFound,
    Problem,
    RateLimited,
    Rejected,
    Trace,
    Unauthorized,
    Unavailable,
    Unreadable,
)
from connector_app.model.limits import seconds_told
from connector_app.providers.slack.wire import RefusalWire

DEFAULT_WAIT = 30.0
"""Seconds to wait where Slack says "too fast" and names no time."""

LIMITED: Final = frozenset({"ratelimited", "rate_limited"})
SIGNED_OUT: Final = frozenset(
    {
        "account_inactive",
        "invalid_auth",
        "invalid_refresh_token",
        "not_authed",
        "team_access_not_granted",
        "token_expired",
        "token_revoked",
    }
)
NOTHING_LEFT: Final = frozenset({"account_inactive", "invalid_auth", "token_revoked"})
"""What a revoked key hears when it is revoked again."""

NOT_ALLOWED: Final = frozenset({"access_denied", "ekm_access_denied", "missing_scope", "org_login_required"})
GONE: Final = {
    "already_archived": "channel",
    "channel_not_found": "channel",
    "message_not_found": "message",
    "thread_not_found": "message",
}
BROKEN: Final = frozenset({"fatal_error", "internal_error", "request_timeout", "service_unavailable"})

NAME, TEXT, BLOCKS = "name", "text", "blocks"
SENTENCES: Final[dict[str, tuple[str, str]]] = {
    "not_in_channel": (
        "channel",
        said("Only members of this channel can do that. Join it in Slack, or invite your app."),
    ),
    "is_archived": ("", said("This channel is archived. Set its status back to “Joined” first.")),
    "cant_archive_general": ("", said("Slack never archives the channel that everybody is in.")),
    "restricted_action": ("", said("An administrator of this workspace does not allow that.")),
    "method_not_supported_for_channel_type": ("", said("Slack does not do that with this kind of channel.")),
    "name_taken": (NAME, said("There is a channel of this name already; it may be archived.")),
    "invalid_name_specials": (NAME, said("A channel’s name has small letters, digits, hyphens and underscores only.")),
    "invalid_name_maxlength": (NAME, said("A channel’s name has at most 80 characters.")),
    "invalid_name": (NAME, said("Slack does not take this name for a channel.")),
    "msg_too_long": (TEXT, said("This text is too long for Slack.")),
    "no_text": (TEXT, said("Text is required.")),
    "invalid_blocks": (BLOCKS, said("Slack does not take these blocks.")),
    "too_many_attachments": (BLOCKS, said("There are too many attachments for one message.")),
    "too_long": ("", said("This is too long for Slack.")),
    "cant_update_message": ("", said("Slack lets people edit their own messages only.")),
    "edit_window_closed": ("", said("It is too late: your workspace allows editing for a short time only.")),
    "cant_delete_message": ("", said("Slack does not let this account delete that message.")),
    "compliance_exports_prevent_deletion": ("", said("Your workspace keeps every message, so none can be deleted.")),
    "invalid_cursor": ("", said("Slack does not know this place in the listing any more.")),
    "invalid_code": ("", said("The answer of the browser came too late. Please sign in again.")),
    "invalid_client_id": ("", said("Slack does not know this client ID. Copy it again from your app’s page.")),
    "bad_client_secret": ("", said("Slack does not know this client secret. This sign-in needs none: leave it empty.")),
    "bad_redirect_uri": ("", said("The address of this program is not among the redirect URLs of your app at Slack.")),
    "invalid_scope": (
        "",
        said("Your app at Slack does not ask for what this program needs. Make it again with our link."),
    ),
    "unapproved_scope": ("", said("An administrator of this workspace must approve what this program asks for.")),
    "invalid_team_for_non_distributed_app": (
        "",
        said("This client ID works in the workspace only that its app was made in."),
    ),
}
"""The field a refusal speaks of, "" for none, and what it means."""

_POINTER = re.compile(r"\[json-pointer:/blocks/(\d+)([^\]]*)\]")


def classify(reply: Reply, now: datetime) -> Failure | None:
    """Name the failure in a reply, or return None where it is good."""
    refusal = _refusal(reply)
    told = seconds_told(reply.headers.get("retry-after"), now=now)
    messages = refusal.response_metadata.messages if refusal and refusal.response_metadata else []
    trace = Trace(
        status=reply.status,
        code=refusal.error[:80] if refusal else "",
        retry_after=told,
        request_id=reply.headers.get("x-slack-req-id", "")[:120],
        words="; ".join(messages)[:500] or (f"needed: {refusal.needed}" if refusal and refusal.needed else ""),
    )
    if reply.status == 429 or trace.code in LIMITED:
        return RateLimited(told or DEFAULT_WAIT, trace)
    if reply.status >= 500:
        return Unavailable("Slack", trace)
    if refusal is None and reply.body.strip() == b"ok" and reply.status < 400:
        return None  # what an address for answers says
    if refusal is None:
        return Unreadable("answer", trace) if reply.status < 400 else None
    return None if refusal.ok and reply.status < 400 else _named(refusal, trace, messages)


def _named(refusal: RefusalWire, trace: Trace, messages: list[str]) -> Failure:
    code = refusal.error
    if code in SIGNED_OUT:
        return Unauthorized("slack", trace)
    if code in NOT_ALLOWED:
        return Forbidden(tuple(part for part in re.split(r"[,\s]+", refusal.needed) if part), trace)
    if code in GONE:
        return NotFound(GONE[code], trace)
    if code == "not_archived":
        return Conflict("channel", trace)
    if code in BROKEN:
        return Unavailable("Slack", trace)
    like = "invalid_name" if code.startswith("invalid_name") else code
    field, sentence = SENTENCES.get(code) or SENTENCES.get(like) or ("", "")
    if field == BLOCKS:
        sentence = _about_block(messages) or sentence
    return Rejected(
        sentence or said("Slack did not accept this."), (Problem(field, sentence),) if field and sentence else (), trace
    )


def _about_block(messages: list[str]) -> str:
    """Return which block Slack complains of, where it points at one."""
    for words in messages:
        if found := _POINTER.search(words):
            number, where = int(found[1]) + 1, found[2].strip("/")
            if where:
                return said("Slack does not take block {number} at “{where}”.", number=number, where=where)
            return said("Slack does not take block {number}.", number=number)
    return ""


def _refusal(reply: Reply) -> RefusalWire | None:
    try:
        return RefusalWire.model_validate(reply.json)
    except ValidationError:
        return None
