"""What each of Slack's methods takes: verbs, arguments and the permission it needs. Part of the fake."""

from dataclasses import dataclass, field

BOTH, WRITE = ("GET", "POST"), ("POST",)


class BrokenRuleError(Exception):
    """Carries what Slack answers to a call that is not as its documentation says."""

    def __init__(self, error, **more):
        super().__init__(error)
        self.answer = {"error": error, **more}


@dataclass(frozen=True)
class Method:
    """`must` are the arguments it cannot do without, `may` those it knows besides. One of `scopes` is needed."""

    verbs: tuple = BOTH
    must: frozenset = field(default_factory=frozenset)
    may: frozenset = field(default_factory=frozenset)
    scopes: tuple = ()

    def check(self, args, key):
        """Raise BrokenRuleError for what is missing, misspelled or not granted."""
        if self.must - set(args):
            raise BrokenRuleError("missing_argument")
        if set(args) - self.must - self.may:
            raise BrokenRuleError("invalid_arguments", unknown=sorted(set(args) - self.must - self.may))
        if key is not None and self.scopes and not set(self.scopes) & set(key.scopes):
            raise BrokenRuleError("missing_scope", needed=self.scopes[0], provided=",".join(key.scopes))


def method(must="", may="", *, verbs=BOTH, scopes=""):
    return Method(verbs, frozenset(must.split()), frozenset(may.split()), tuple(scopes.split()))


CHANGE = "channels:write channels:manage groups:write"
LISTING = "types exclude_archived limit cursor team_id"
HISTORY = "limit cursor oldest latest inclusive include_all_metadata"
METHODS = {
    "auth.test": method(),
    "auth.revoke": method(may="test"),
    "apps.connections.open": method(verbs=WRITE, scopes="connections:write"),
    "oauth.v2.access": method(
        "grant_type", "client_id client_secret code redirect_uri code_verifier refresh_token", verbs=WRITE
    ),
    "conversations.list": method(may=LISTING, scopes="channels:read groups:read"),
    "users.conversations": method(may=LISTING + " user", scopes="channels:read groups:read"),
    "conversations.info": method("channel", "include_num_members include_locale", scopes="channels:read groups:read"),
    "conversations.history": method("channel", HISTORY, scopes="channels:history groups:history"),
    "conversations.create": method("name", "is_private team_id", verbs=WRITE, scopes=CHANGE),
    "conversations.rename": method("channel name", verbs=WRITE, scopes=CHANGE),
    "conversations.setTopic": method("channel topic", verbs=WRITE, scopes=CHANGE),
    "conversations.setPurpose": method("channel purpose", verbs=WRITE, scopes=CHANGE),
    "conversations.archive": method("channel", verbs=WRITE, scopes=CHANGE),
    "conversations.unarchive": method("channel", verbs=WRITE, scopes=CHANGE),
    "chat.postMessage": method(
        "channel text",
        "blocks thread_ts mrkdwn unfurl_links unfurl_media metadata markdown_text",
        verbs=WRITE,
        scopes="chat:write",
    ),
    "chat.update": method("channel ts text", "blocks metadata", verbs=WRITE, scopes="chat:write"),
    "chat.delete": method("channel ts", verbs=WRITE, scopes="chat:write"),
}


def wrong_block(blocks):
    """Return what Slack says of the first block that is too long, or ""."""
    if len(blocks) > 50:
        return "[ERROR] no more than 50 items allowed [json-pointer:/blocks]"
    for number, block in enumerate(blocks):
        if block.get("type") == "section" and len(block.get("text", {}).get("text", "")) > 3000:
            return f"[ERROR] must be less than 3001 characters [json-pointer:/blocks/{number}/text/text]"
        if block.get("type") not in {"section", "divider", "header", "image", "actions", "context", "markdown"}:
            return f"[ERROR] unsupported type: {block.get('type')} [json-pointer:/blocks/{number}/type]"
    return ""
