"""One sign-in as the pages hand it on: where, how much, by which way, and how it is begun again."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from connector_app.model.connection import Access, Connection, MethodId
from connector_app.model.failure import Failure
from connector_app.model.provider import Provider


def _not_ours(failure: Failure) -> bool:  # noqa: ARG001
    return False


@dataclass(frozen=True, slots=True)
class Signing:
    """A sign-in that is about to begin. `expect` is the account that is signed in again.

    `again` begins anew. `verb` begins it, where that is more than asking for consent. `refused` may take a failure of
    beginning for itself, and tells whether it did. `without` are the groups of permissions that are left out.
    `lesson` is the one with the practice account that it was begun from.
    """

    platform: Provider
    access: Access
    method: MethodId
    expect: Connection | None
    again: Callable[[], Any]
    verb: Callable[[Any], Any] | None = None
    refused: Callable[[Failure], bool] = _not_ours
    without: tuple[str, ...] = ()
    lesson: str = ""

    def begin(self, verbs: Any) -> Any:
        """Return the verb that begins it, to be awaited."""
        if self.verb is not None:
            return self.verb(verbs)
        wanted = self.expect.id if self.expect else None
        return verbs.connections.begin(
            self.platform.id, self.access, method=self.method, expect=wanted, without=self.without
        )
