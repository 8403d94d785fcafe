"""What the pretend Discord holds: servers, channels, messages, and who may see them."""

from itertools import count

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

EPOCH = 1420070400000
"""2015-01-01 in milliseconds since 1970: what snowflakes count from."""

LOWERED = frozenset({0, 5, 15})
APPLICATION = "290926798626357250"
ADA = "53908099506183680"
NONCE_SECONDS = 300


class No(Exception):  # noqa: N818  it is what Discord says
    """A refusal: status, code, words, and what more its body holds."""

    def __init__(self, status, code, message, **more):
        super().__init__(message)
        self.status, self.body = status, {"message": message, "code": code, **more}


def bad_form(**errors):
    """Refuse a form; each field with a code and a message."""
    tree = {name: {"_errors": [{"code": code, "message": words}]} for name, (code, words) in errors.items()}
    return No(400, 50035, "Invalid Form Body", errors=tree)


class World:
    def __init__(self, clock):
        self.clock, self._numbers = clock, count(1)
        self.guilds, self.channels, self.messages, self.nonces = {}, {}, {}, {}
        self.closed, self.unlisted, self.silent = set(), set(), set()
        self.flags, self.shows_texts = 0, True
        self.bot = {
            "id": APPLICATION,
            "username": "ledger",
            "discriminator": "0",
            "global_name": None,
            "avatar": None,
            "bot": True,
        }
        self.ada = {
            "id": ADA,
            "username": "ada",
            "discriminator": "0",
            "global_name": "Ada",
            "avatar": "a_bab14f271d565501444b2ca3be944b25",
        }
        self.key = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))

    def snowflake(self):
        at = int(self.clock.now().timestamp() * 1000) - EPOCH
        return str((at << 22) | next(self._numbers))

    # People and servers

    def add_guild(self, name="Kitchen"):
        id = self.snowflake()  # noqa: A001
        self.guilds[id] = {
            "id": id,
            "name": name,
            "icon": None,
            "banner": None,
            "owner": False,
            "permissions": "2147483647",
            "features": ["COMMUNITY", "NEWS"],
        }
        return id

    def guild_page(self, query, *, limit, after, before):
        found = [g for g in sorted(self.guilds.values(), key=lambda g: int(g["id"])) if int(g["id"]) > after]
        found = [g for g in found if not before or int(g["id"]) < before][:limit]
        counts = {"approximate_member_count": 3, "approximate_presence_count": 1}
        return [g | counts if query.get("with_counts") == "true" else g for g in found]

    def guild(self, id):  # noqa: A002
        if id not in self.guilds:
            raise No(404, 10004, "Unknown Guild")
        if id in self.unlisted:
            raise No(403, 50001, "Missing Access")
        return self.guilds[id]

    # Channels

    def add_channel(self, guild, name="general", type=0, topic=None, **more):  # noqa: A002
        id = self.snowflake()  # noqa: A001
        if type in LOWERED:
            name = name.lower().replace(" ", "-")
        self.channels[id] = {
            "id": id,
            "guild_id": guild,
            "name": name,
            "type": type,
            "position": 6,
            "permission_overwrites": [],
            "rate_limit_per_user": 0,
            "nsfw": False,
            "topic": topic,
            "last_message_id": None,
            "parent_id": None,
            "default_auto_archive_duration": 60,
        } | more
        self.messages[id] = {}
        return id

    def add_thread(self, guild, name="A thread", *, archived=False, locked=False, **more):
        state = {"archived": archived, "locked": locked, "auto_archive_duration": 60}
        return self.add_channel(guild, name, type=11, thread_metadata=state, **more)

    def channels_of(self, guild):
        return [c for c in self.channels.values() if c["guild_id"] == guild and "thread_metadata" not in c]

    def threads_of(self, guild):
        found = [c for c in self.channels.values() if c["guild_id"] == guild and "thread_metadata" in c]
        return [c for c in found if not c["thread_metadata"]["archived"]]

    def channel(self, id):  # noqa: A002
        if id not in self.channels:
            raise No(404, 10003, "Unknown Channel")
        if id in self.closed:
            raise No(403, 50001, "Missing Access")
        return self.channels[id]

    def check_channel(self, body, *, creating):
        if creating or "name" in body:
            name = body.get("name")
            if name is None:
                raise bad_form(name=("BASE_TYPE_REQUIRED", "This field is required"))
            if not 1 <= len(name) <= 100:
                raise bad_form(name=("BASE_TYPE_BAD_LENGTH", "Must be between 1 and 100 in length."))
        if len(body.get("topic") or "") > 1024:
            raise bad_form(topic=("BASE_TYPE_MAX_LENGTH", "Must be 1024 or fewer in length."))
        if body.get("type", 0) not in {0, 2, 4, 5, 13, 15}:
            raise bad_form(type=("BASE_TYPE_CHOICES", "Value must be one of (0, 2, 4, 5, 13, 15)."))

    def create_channel(self, guild, body):
        self.guild(guild)
        self.check_channel(body, creating=True)
        if len(self.channels_of(guild)) >= 500:
            raise No(400, 30013, "Maximum number of guild channels reached (500)")
        return self.channels[self.add_channel(guild, body["name"], body.get("type", 0), body.get("topic"))]

    def update_channel(self, id, body):  # noqa: A002
        channel = self.channel(id)
        self.check_channel(body, creating=False)
        if channel.get("thread_metadata", {}).get("archived"):
            raise No(400, 50083, "Thread is archived")
        if "name" in body and channel["type"] in LOWERED:
            body = body | {"name": body["name"].lower().replace(" ", "-")}
        channel.update(body)
        return channel

    def delete_channel(self, id):  # noqa: A002
        self.channel(id)
        del self.messages[id]
        return self.channels.pop(id)

    # Messages

    def add_message(self, channel, content="Supa Hot", author=None, **more):
        id = self.snowflake()  # noqa: A001
        at = self.clock.now().isoformat(timespec="microseconds")
        self.messages[channel][id] = {
            "reactions": [],
            "attachments": [],
            "tts": False,
            "embeds": [],
            "timestamp": at,
            "mention_everyone": False,
            "id": id,
            "pinned": False,
            "edited_timestamp": None,
            "author": author or self.ada,
            "mention_roles": [],
            "content": content,
            "channel_id": channel,
            "mentions": [],
            "type": 0,
        } | more
        self.channels[channel]["last_message_id"] = id
        return id

    def edit(self, channel, id, content):  # noqa: A002
        at = self.clock.now().isoformat(timespec="microseconds")
        self.messages[channel][id] |= {"content": content, "edited_timestamp": at}

    def shown(self, message):
        if self.shows_texts or message["author"] is self.bot:
            return message
        return message | {"content": "", "embeds": [], "attachments": []}

    def message(self, channel, id):  # noqa: A002
        self.channel(channel)
        if id not in self.messages[channel]:
            raise No(404, 10008, "Unknown Message")
        return self.messages[channel][id]

    def message_page(self, channel, *, limit, before, after):
        """Return a page, the newest first; behind `after` those that follow it at once."""
        self.channel(channel)
        if channel in self.silent:
            return []
        ids = sorted(map(int, self.messages[channel]))
        if after is not None:
            chosen = [id for id in ids if id > after][:limit]  # noqa: A001
        else:
            chosen = [id for id in ids if before is None or id < before][-limit:]  # noqa: A001
        return [self.shown(self.messages[channel][str(id)]) for id in reversed(chosen)]  # noqa: A001

    def check_message(self, body):
        mentions = body.get("allowed_mentions", {"parse": []})
        if not isinstance(mentions, dict) or set(mentions) - {"parse", "roles", "users", "replied_user"}:
            raise bad_form(allowed_mentions=("BASE_TYPE_BAD_TYPE", "Not an allowed-mentions object."))
        if len(str(body.get("nonce", ""))) > 25:
            raise bad_form(nonce=("BASE_TYPE_BAD_LENGTH", "Must be 25 or fewer in length."))
        content = body.get("content", "")
        if not content.strip():
            raise No(400, 50006, "Cannot send an empty message")
        if len(content) > 2000:
            raise bad_form(content=("BASE_TYPE_MAX_LENGTH", "Must be 2000 or fewer in length."))
        if "forbidden word" in content:
            raise No(400, 200000, "Message was blocked by automatic moderation")
        return content

    def create_message(self, channel, body):
        self.channel(channel)
        content, nonce, now = self.check_message(body), body.get("nonce"), self.clock.monotonic()
        if nonce and body.get("enforce_nonce"):
            before, at = self.nonces.get((channel, nonce), (None, 0))
            if before in self.messages[channel] and now - at < NONCE_SECONDS:
                return self.messages[channel][before]
        id = self.add_message(channel, content, self.bot)  # noqa: A001
        self.nonces[channel, nonce] = (id, now)
        return self.messages[channel][id] | ({"nonce": nonce} if nonce else {})

    def update_message(self, channel, id, body):  # noqa: A002
        message = self.message(channel, id)
        if message["author"] is not self.bot:
            raise No(403, 50005, "Cannot edit a message authored by another user")
        self.edit(channel, id, self.check_message(body))
        return self.messages[channel][id]

    def delete_message(self, channel, id):  # noqa: A002
        self.message(channel, id)
        del self.messages[channel][id]
