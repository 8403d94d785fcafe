"""What was not given, in words: less than was asked for, group by group."""

from connector_app.model.connection import Access, Connection
from connector_app.model.provider import Provider


def withheld(provider: Provider, asked: Access, here: Connection) -> str:
    """Return sentences on what an account may not do although it was asked for, "" where all was given."""
    if lacks := [lack for lack in provider.lacks_of(here, asked) if not lack.is_chosen]:
        return " ".join(["Less was given than was asked for.", *(lack.words for lack in lacks)])
    if asked == "change" and here.access == "read":
        return f"{provider.name} gave leave to read only, so nothing can be changed there."
    return ""


def left_out(provider: Provider, here: Connection) -> str:
    """Return a sentence on what the person left out before signing in, "" where that is nothing."""
    names = [f"“{lack.group.name}”" for lack in provider.lacks_of(here, here.access) if lack.is_chosen]
    return f"You left out {' and '.join(names)}." if names else ""
