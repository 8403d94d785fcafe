"""Permissions as a person thinks of them: of the calendar, of the tasks. Each may be given, in part, or withheld."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Literal

from connector_app.language import said
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
        if self.access == "read":
            return said("May not see {what}.", what=self.group.what)
        return said("May not change {what}.", what=self.group.what)

    def of(self, kind: Kind) -> Kind:
        """Return the kind with what cannot be done with it now."""
        can = (own or self._why for own in (kind.can.create, kind.can.update, kind.can.delete))
        return replace(kind, can=Abilities(*can))

    @property
    def _why(self) -> str:
        what = self.group.what
        if self.is_chosen:
            return said(
                "“{permission}” was left out at the sign-in. Add the same account again to have it.",
                permission=self.group.name,
            )
        if self.access == "read":
            return said("No permission to see {what} was given. Sign in again to give it.", what=what)
        return said("No permission to change {what} was given. Sign in again to give it.", what=what)
