"""Permissions as a person thinks of them: of the calendar, of the tasks. Each may be given, in part, or withheld."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from connector_app.model.connection import Access
from connector_app.model.item import Abilities, Kind


@dataclass(frozen=True, slots=True)
class Group:
    """Permissions that belong together.

    `name` is a word for it ("Calendar"); `what` completes "See" and "change" ("your calendar"). `kinds` are nothing
    without it. `scopes` are the platform's own names, by access level.
    """

    id: str
    name: str
    what: str
    kinds: tuple[str, ...]
    scopes: Mapping[Access, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Lack:
    """What was not given of a group: the right to see it ("read"), or only the right to change it ("change")."""

    group: Group
    access: Access

    @property
    def words(self) -> str:
        return f"May not {'see' if self.access == 'read' else 'change'} {self.group.what}."

    def of(self, kind: Kind) -> Kind:
        """Return the kind with what cannot be done with it now."""
        verb = "see" if self.access == "read" else "change"
        why = f"No permission to {verb} {self.group.what} was given. Sign in again to give it."
        return replace(
            kind, can=Abilities(*(own or why for own in (kind.can.create, kind.can.update, kind.can.delete)))
        )
