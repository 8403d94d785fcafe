"""Permissions as a person thinks of them: of the calendar, of the tasks. Each may be given, in part, or withheld."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Literal

from connector_app.model.connection import Access
from connector_app.model.item import Abilities, Kind

Verb = Literal["read", "create", "update", "delete"]


@dataclass(frozen=True, slots=True)
class Use:
    """How often a permission was used, 0 where that is not counted, and when last."""

    count: int
    at: str


@dataclass(frozen=True, slots=True)
class Group:
    """Permissions that belong together.

    `name` is a word for it ("Calendar"); `what` completes "see" and "change" ("your calendar"). `kinds` are nothing
    without it. `scopes` are the platform's own names, by access level, and `may` is what they let the program do.
    """

    id: str
    name: str
    what: str
    kinds: tuple[str, ...]
    scopes: Mapping[Access, tuple[str, ...]]
    may: Mapping[Access, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Lack:
    """What was not given of a group: the right to see it ("read"), or only the right to change it ("change").

    `is_chosen`: the person left it out before it was asked for.
    """

    group: Group
    access: Access
    is_chosen: bool = False

    @property
    def words(self) -> str:
        return f"May not {'see' if self.access == 'read' else 'change'} {self.group.what}."

    def of(self, kind: Kind) -> Kind:
        """Return the kind with what cannot be done with it now."""
        verb = "see" if self.access == "read" else "change"
        why = f"No permission to {verb} {self.group.what} was given. Sign in again to give it."
        if self.is_chosen:
            why = f"“{self.group.name}” was left out at the sign-in. Add the same account again to have it."
        return replace(
            kind, can=Abilities(*(own or why for own in (kind.can.create, kind.can.update, kind.can.delete)))
        )
