"""The columns of the table of items: which there are, which of them are shown, in which order and how wide."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from connector_app.language import said
from connector_app.model.item import Kind

NARROWEST, WIDEST, STEP = 60, 600, 24
"""How wide a column may be made, and by how much at once (pixels at 100 % text)."""


@dataclass(frozen=True, slots=True)
class Column:
    """One column. `width` and `most` are pixels at 100 % text: what it takes, and how much where there is room.

    `sort` is what the store calls its order, "" where there is none. `least` is what it takes before the table folds.
    """

    key: str
    name: str
    width: int = 0
    most: int = 0
    sort: str = ""
    least: int = 0


TITLE = Column("title", said("Title", "a column"), sort="title")  # takes the rest
ACCOUNT = Column(
    "account", said("Account", "a column"), 170, 236, "account", least=138
)  # a usual address; shrinks last
CHANGED = Column("changed", said("Changed", "a column"), 94, sort="changed")
STATE = Column("state", said("State", "a column"), 166, sort="sync")
GENERAL = (
    TITLE,
    ACCOUNT,
    CHANGED,
    STATE,
    Column("kind", said("Kind", "a column"), 104, sort="kind"),
    Column("status", said("Status", "a column"), 104, sort="status"),
    Column("where", said("Where", "a column"), 128, 220),
    Column("created", said("Created", "a column"), 94, sort="created"),
    Column("read", said("Last read", "a column"), 118, sort="read"),
)
USUAL = (TITLE, ACCOUNT, CHANGED, STATE)
BESIDE = sum(column.width for column in USUAL)
"""So much room other columns may take from the title before the table folds them; more than that is left out first."""


def own_columns(kinds: Sequence[Kind]) -> tuple[Column, ...]:
    """Return a column for each main field of the one kind that is shown; none where there are several kinds."""
    if len({kind.id for kind in kinds}) != 1:
        return ()
    kind = kinds[0]
    told = {kind.title_field, kind.status_field, kind.holder_field}
    main = (each for each in kind.fields if each.name not in told and each.form != "text")
    return tuple(Column(f"{kind.id}.{each.name}", each.label, 120, 200) for each in main)


@dataclass(frozen=True, slots=True)
class Arrangement:
    """What a person made of the columns. The title is always there, and first.

    It keeps columns of kinds that are not shown just now: they come back with them.
    """

    keys: tuple[str, ...] = tuple(column.key for column in USUAL)
    widths: Mapping[str, int] = field(default_factory=dict)

    def shown(self, known: Sequence[Column]) -> tuple[Column, ...]:
        """Return the columns to show of those there are now, as wide as they were made."""
        by_key = {column.key: column for column in known}
        chosen = (by_key[key] for key in self.keys if key in by_key)
        made = self.widths
        return tuple(replace(c, width=made[c.key], most=0, least=0) if c.key in made else c for c in chosen)

    def toggled(self, key: str) -> "Arrangement":
        """Return it with a column more, at the end but before the state, or with one less."""
        if key in self.keys:
            return replace(self, keys=tuple(each for each in self.keys if each != key))
        at = len(self.keys) - (self.keys[-1] == STATE.key)
        return replace(self, keys=(*self.keys[:at], key, *self.keys[at:]))

    def moved(self, key: str, by: int, known: Sequence[Column]) -> "Arrangement":
        """Return it with a column one place to the left (-1) or right (1) among those shown, never before the title."""
        shown = [column.key for column in self.shown(known)]
        there = shown.index(key) + by if key in shown else 0
        if not 0 < there < len(shown):
            return self
        swapped = {key: shown[there], shown[there]: key}
        return replace(self, keys=tuple(swapped.get(each, each) for each in self.keys))

    def made(self, key: str, width: int) -> "Arrangement":
        """Return it with a column as wide as asked, within reason."""
        return replace(self, widths={**self.widths, key: max(NARROWEST, min(WIDEST, width))})

    @property
    def kept(self) -> str:
        """Return it as text, for the next start."""
        return json.dumps({"keys": self.keys, "widths": dict(self.widths)})


def read_arrangement(kept: str) -> Arrangement:
    """Return what was kept; the usual columns where it cannot be read."""
    try:
        told = json.loads(kept)
        keys = dict.fromkeys(str(key) for key in told["keys"] if key != TITLE.key)
        made = Arrangement((TITLE.key, *keys))
        for key, width in dict(told["widths"]).items():
            made = made.made(str(key), int(width))
    except (ValueError, TypeError, KeyError, OverflowError, RecursionError):
        return Arrangement()
    return made
