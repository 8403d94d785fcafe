"""Names for things, made from random bytes that the caller brings."""

import re
import uuid

from connector_app.model.item import ConnectionId, ItemId

PLATFORM = re.compile(r"[a-z][a-z0-9-]{1,30}")
"""The ids that platforms may have: those that are built in, and those that a file describes."""


def request_id(randomness: bytes) -> str:
    """Return a UUID version 4 (RFC 9562) made from 16 random bytes: one per logical call, kept on its retries."""
    return str(uuid.UUID(bytes=randomness[:16], version=4))


def connection_id(provider: str, randomness: bytes) -> ConnectionId:
    """Return an id that begins with the platform's, so that practice accounts can be told from real ones."""
    return ConnectionId(f"{provider}-{randomness[:4].hex()}")


def is_connection_id(text: str, provider: str) -> bool:
    """Tell whether a text is an id that `connection_id` makes for a platform.

    The platform's name in it decides where its keys are kept, and the rest goes into names and entries.
    """
    return PLATFORM.fullmatch(provider) is not None and re.fullmatch(f"{provider}-[0-9a-f]{{8}}", text) is not None


def provider_of(connection: ConnectionId) -> str:
    """Return the id of the platform that a connection is at, whether or not the platform is known any more."""
    return connection.rpartition("-")[0]


def item_id(randomness: bytes) -> ItemId:
    return ItemId(f"itm_{randomness[:8].hex()}")
