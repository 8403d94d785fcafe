"""The detailed log of an account in words, the same in the window and on the command line."""

from connector_app.language import said

FOR = said(
    "For whoever helps you: when this account was asked for something, what kind of thing, and what the platform"
    " answered. Never your titles, texts or keys."
)
HOLDS = said(
    "For each request of this account: the time, the method, the path without ids, the platform’s answer as a number,"
    " how long it took, and the id of the request. Never what was sent or read, no keys and no queries."
)
NOTHING_YET = said("Nothing was written yet.")
DELETED = said("It was deleted.")
NONE = said("There was no log to delete.")


def until(clock: str) -> str:
    """Say that one is being written, and when that ends. `clock` is a time of day."""
    return said(
        "Being written until {clock}, then it stops by itself. It stays on this computer until you remove it.",
        clock=clock,
    )
