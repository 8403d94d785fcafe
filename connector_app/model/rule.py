"""Rules: what a command that somebody gives at one platform makes at another. Pure."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, NewType

from connector_app.model.item import ConnectionId, Kind

RuleId = NewType("RuleId", int)
NEW = RuleId(0)
"""The id of a rule that is not kept yet."""

WORDS = ("command", "text", "user", "channel")
"""What is said of a command: the gaps that a rule's fields may have, and what its conditions may look at."""

_GAP = re.compile(r"\{(" + "|".join(WORDS) + r")\}")


@dataclass(frozen=True, slots=True)
class Command:
    """A command that somebody typed at a platform, or a button that they pressed there.

    `command` is its name, `answer_at` where words go that they read; `repr` hides it: whoever knows it can answer.
    """

    command: str
    text: str = ""
    user: str = ""
    channel: str = ""
    answer_at: str = field(default="", repr=False)

    @property
    def said(self) -> dict[str, str]:
        return {name: getattr(self, name) for name in WORDS}


@dataclass(frozen=True, slots=True)
class Rule:
    """When `command` is given at `source`, an item of a kind is made at `target`.

    `when` holds for each of its `WORDS` something that must occur there. `fields` are the item's, with gaps like
    `{text}`. One that is not `is_on` is kept and fires no more.
    """

    id: RuleId
    name: str
    source: ConnectionId
    command: str
    target: ConnectionId
    kind: str
    fields: Mapping[str, str]
    when: Mapping[str, str] = field(default_factory=dict)
    created_at: str = ""
    is_on: bool = True

    def fires(self, source: ConnectionId, given: Command) -> bool:
        said = given.said
        is_meant = source == self.source and given.command.casefold() == self.command.casefold()
        return is_meant and all(part.casefold() in said[name].casefold() for name, part in self.when.items())

    def values(self, given: Command) -> dict[str, Any]:
        """Return the fields with their gaps filled."""
        said = given.said
        return {name: _GAP.sub(lambda gap: said[gap[1]], text) for name, text in self.fields.items()}

    def wrong(self, kind: Kind) -> dict[str, str]:
        """Return what can be told to be wrong before any command was given, by field."""
        _, problems = kind.check(self.values(Command(*WORDS)), creating=True)
        with_gaps = {name for name, text in self.fields.items() if _GAP.search(text)}
        known = {each.name for each in kind.fields}
        return {p.field: p.message for p in problems if p.field not in with_gaps or p.field not in known}
