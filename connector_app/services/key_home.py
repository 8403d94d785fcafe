"""Where a key can be at home, and what an item in a keychain looks like: one ASCII line, nothing but the key."""

import base64
import hashlib
import json
from typing import Protocol

from connector_app.model.failure import FailureError, KeychainChanged, KeychainUnavailable

PASSPHRASE, SESSION, PRACTICE = "passphrase", "session", "practice-file"


class Keychain(Protocol):
    """Keeps named one-line secrets outside the database.

    Raises FailureError(KeychainLocked | KeychainUnavailable); one that is a file, FailureError(Storage).
    """

    async def home(self) -> str: ...
    async def get(self, name: str) -> str | None: ...
    async def set(self, name: str, secret: str) -> None: ...
    async def delete(self, name: str) -> None: ...


def item(key_id: str) -> str:
    """Return the name of a vault key's item: one service name an item."""
    return f"connector-manager-vault-{key_id}"


def mark(value: bytes) -> str:
    """Return what tells a vault key from another one, to be stored beside its id. No help in guessing 256 bits."""
    return json.dumps({"check": hashlib.sha256(b"connector-manager/vault-check/1" + value).hexdigest()[:16]})


async def keep(keychain: Keychain, name: str, line: str) -> None:
    """Put a line into a keychain and read it back.

    Raises FailureError(KeychainUnavailable) where it did not keep it.
    """
    await keychain.set(name, line)
    if await keychain.get(name) != line:
        raise FailureError(KeychainUnavailable("the keychain did not keep what it was given"))


async def check(keychain: Keychain, recorded: str) -> None:
    """Raise FailureError(KeychainChanged) where this is not the home that was recorded."""
    found = await keychain.home()
    if found != recorded:
        raise FailureError(KeychainChanged(recorded, found))


async def fetch(keychain: Keychain, recorded: str, key_id: str, parameters: str) -> bytes:
    """Read a vault key.

    Raises FailureError(KeychainChanged): another home, or, with equal homes, the key is missing or another one.
    """
    await check(keychain, recorded)
    value = value_of(await keychain.get(item(key_id)) or "")
    if mark(value) != parameters:
        raise FailureError(KeychainChanged(recorded, recorded))
    return value


def line_of(value: bytes) -> str:
    return base64.b64encode(value).decode()


def value_of(line: str) -> bytes:
    """Read what `line_of` wrote; anything else is nothing."""
    try:
        return base64.b64decode(line, validate=True)
    except ValueError:
        return b""
