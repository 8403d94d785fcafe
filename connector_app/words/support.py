"""The support file in words: what its parts are, what it was searched for, and the file itself as it is written."""

from collections.abc import Collection, Mapping

from connector_app.model.support import Draft, Searched
from connector_app.words.amounts import amount

TITLES: Mapping[str, tuple[str, str]] = {
    "versions": ("Versions", "This program, its libraries, and the system of this computer."),
    "settings": (
        "Settings",
        "What differs from the start. Addresses and ids that you typed are only said to be there.",
    ),
    "accounts": ("Accounts", "The state of each account, under a number; how much waits. No titles and no texts."),
    "failures": ("What failed", "What failed lately, by its kind and number. No words of what it was about."),
    "self-test": ("Self-test", "How the self-test goes right now."),
    "log": ("Log", "The newest lines of the program’s own log: times and places in the program."),
}
"""What each part is called, and what is in it."""

NAMES = "Names of my accounts"
LEAD = (
    "Nothing is sent. It becomes a file that you can read here first, and then give to whoever helps you. No titles, no"
    " texts and no keys are in it."
)


def searched(found: Searched) -> str:
    """Return what a text was searched for, and what could not be compared."""
    words = [f"Searched for {amount(found.compared, 'stored secret')}, in every form it could take: none was found."]
    if not found.compared:
        words = ["There was no stored secret to search for."] if not found.shut + found.short else []
    if found.shut:
        words.append(
            f"{amount(found.shut, 'secret')} could not be compared: the safe is shut, and is not opened just for this."
        )
    if found.short:
        words.append(f"{amount(found.short, 'secret')} could not be compared: too short to tell from other words.")
    return " ".join(words)


def text(draft: Draft, without: Collection[str] = ()) -> str:
    """Return the file as it is written, without some of the parts."""
    head = ["Connector Manager: support file", f"Made: {draft.at}", searched(draft.searched)]
    parts = [
        f"\n== {TITLES[each.name][0]} ==\n{each.text or 'Nothing.'}" for each in draft.parts if each.name not in without
    ]
    return "\n".join([*head, *parts]) + "\n"
