"""The support file in words: what its parts are, what it was searched for, and the file itself as it is written."""

from collections.abc import Collection, Mapping

from connector_app.language import said, several
from connector_app.model.support import Draft, Searched

TITLES: Mapping[str, tuple[str, str]] = {
    "versions": (said("Versions"), said("This program, its libraries, and the system of this computer.")),
    "settings": (
        said("Settings"),
        said("What differs from the start. Addresses and ids that you typed are only said to be there."),
    ),
    "accounts": (
        said("Accounts"),
        said("The state of each account, under a number; how much waits. No titles and no texts."),
    ),
    "failures": (
        said("What failed"),
        said("What failed lately, by its kind and number. No words of what it was about."),
    ),
    "self-test": (said("Self-test"), said("How the self-test goes right now.")),
    "log": (said("Log"), said("The newest lines of the program’s own log: times and places in the program.")),
}
"""What each part is called, and what is in it."""

NAMES = (
    said("Names of my accounts"),
    said("Names often are e-mail addresses. Without this each account is only a number."),
)
LEAD = said(
    "Nothing is sent. It becomes a file that you can read here first, and then give to whoever helps you. No titles, no"
    " texts and no keys are in it."
)


def searched(found: Searched) -> str:
    """Return what a text was searched for, and what could not be compared."""
    words = []
    if found.compared:
        words.append(
            several(
                found.compared,
                "Searched for {n} stored secret, in every form one could take: none was found.",
                "Searched for {n} stored secrets, in every form one could take: none was found.",
            )
        )
    elif not found.shut + found.short:
        words.append(said("There was no stored secret to search for."))
    if found.shut:
        words.append(
            several(
                found.shut,
                "{n} secret could not be compared: the safe is shut, and is not opened just for this.",
                "{n} secrets could not be compared: the safe is shut, and is not opened just for this.",
            )
        )
    if found.short:
        words.append(
            several(
                found.short,
                "{n} secret could not be compared: too short to tell from other words.",
                "{n} secrets could not be compared: too short to tell from other words.",
            )
        )
    return " ".join(words)


def text(draft: Draft, without: Collection[str] = ()) -> str:
    """Return the file as it is written, without some of the parts."""
    head = [said("Connector Manager: support file"), said("Made: {when}", when=draft.at), searched(draft.searched)]
    parts = [
        f"\n== {TITLES[each.name][0]} ==\n{each.text or said('Nothing.')}"
        for each in draft.parts
        if each.name not in without
    ]
    return "\n".join([*head, *parts]) + "\n"
