"""What of the table a person wants to see: words that are looked for, an account, a kind, a state."""

from dataclasses import dataclass

from connector_app.model.item import LONGEST_NAME

MOST = 100
"""So many filters are kept: a menu holds no more that anybody could find."""


@dataclass(frozen=True, slots=True)
class Narrowing:
    """Empty fields leave nothing out. `account` is a connection id, `kind` and `status` are ids of a platform's own."""

    text: str = ""
    account: str = ""
    kind: str = ""
    status: str = ""

    @property
    def is_empty(self) -> bool:
        return not (self.text or self.account or self.kind or self.status)


@dataclass(frozen=True, slots=True)
class SavedFilter:
    """What a person wants to see again, under a name."""

    name: str
    narrowing: Narrowing


def is_name(text: str) -> bool:
    """Tell whether a filter can be called so: one line that a menu shows as it is."""
    return text == text.strip() and 0 < len(text) <= LONGEST_NAME and text.isprintable()
