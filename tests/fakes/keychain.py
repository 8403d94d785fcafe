"""A keychain in memory, and what can happen to one. It passes the suite that the real one passes."""

from typing import Literal

from connector_app.model.failure import FailureError, KeychainLocked, KeychainUnavailable

State = Literal["unlocked", "locked", "hung", "absent"]


class MemoryKeychain:
    """Holds `items`; `state` is what a person or a screen saver did to it; `calls` is what was asked of it."""

    def __init__(self, name: str = "keychain:Memory") -> None:
        self.name = name
        self.items: dict[str, str] = {}
        self.state: State = "unlocked"
        self.calls: list[tuple[str, str]] = []

    async def home(self) -> str:
        self.calls.append(("home", ""))
        if self.state == "absent":
            raise FailureError(KeychainUnavailable("no keychain answers"))
        return self.name

    async def get(self, name: str) -> str | None:
        self._ask("get", name)
        return self.items.get(name)

    async def set(self, name: str, secret: str) -> None:
        if not (secret.isascii() and secret.isprintable() and len(secret) <= 1280):
            raise ValueError("a keychain item is one short ASCII line")
        self._ask("set", name)
        self.items[name] = secret

    async def delete(self, name: str) -> None:
        self._ask("delete", name)
        self.items.pop(name, None)

    def _ask(self, verb: str, name: str) -> None:
        self.calls.append((verb, name))
        match self.state:
            case "locked":
                raise FailureError(KeychainLocked(self.name))
            case "hung":
                raise FailureError(KeychainLocked(self.name, waiting=True))
            case "absent":
                raise FailureError(KeychainUnavailable("no keychain answers"))
            case "unlocked":
                pass

    # What the real one of tests/parts can do, too.

    def lock(self) -> None:
        self.state = "locked"

    def unlock(self) -> None:
        self.state = "unlocked"

    def hang(self) -> None:
        self.state = "hung"

    def go_on(self) -> None:
        self.state = "unlocked"

    def vanish(self) -> None:
        self.state = "absent"
