"""What the platforms' own verbs for removing become in a sentence: asked for, told, done."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from connector_app.language import said, several
from connector_app.model.item import DELETE

REMOVE = said("Remove", "a button")
"""Our own verb, where the platforms have several."""


@dataclass(frozen=True, slots=True)
class _Verb:
    """Each is asked with how many they are: "its tasks" of one are "their tasks" of several.

    `act` is a button, with things in it; `first` and `also` tell of things what it does, the first time and again;
    `done` is what they are afterwards.
    """

    act: Callable[[int], str]
    first: Callable[[int], str]
    also: Callable[[int], str]
    done: Callable[[int], str]


def _same(words: str) -> Callable[[int], str]:
    return lambda _number: words


def _deleted(number: int) -> str:
    return several(number, "deleted", "deleted")


_VERBS: Mapping[str, _Verb] = {
    REMOVE: _Verb(
        _same(said("Remove {things}")),
        _same(said("This removes {things}")),
        _same(said("It also removes {things}")),
        lambda n: several(n, "removed", "removed"),
    ),
    DELETE: _Verb(
        _same(said("Delete {things}")),
        _same(said("This deletes {things}")),
        _same(said("It also deletes {things}")),
        _deleted,
    ),
    said("Delete for good"): _Verb(
        _same(said("Delete {things} for good")),
        _same(said("This deletes {things} for good")),
        _same(said("It also deletes {things} for good")),
        lambda n: several(n, "deleted for good", "deleted for good"),
    ),
    said("Delete, telling guests"): _Verb(
        _same(said("Delete {things}, telling guests")),
        _same(said("This deletes {things}, telling guests")),
        _same(said("It also deletes {things}, telling guests")),
        _deleted,
    ),
    said("Delete with its tasks"): _Verb(
        lambda n: several(n, "Delete {things} with its tasks", "Delete {things} with their tasks", things="{things}"),
        lambda n: several(
            n, "This deletes {things} with its tasks", "This deletes {things} with their tasks", things="{things}"
        ),
        lambda n: several(
            n, "It also deletes {things} with its tasks", "It also deletes {things} with their tasks", things="{things}"
        ),
        _deleted,
    ),
    said("Delete list and its tasks"): _Verb(
        lambda n: several(n, "Delete {things} and its tasks", "Delete {things} and their tasks", things="{things}"),
        lambda n: several(
            n, "This deletes {things} and its tasks", "This deletes {things} and their tasks", things="{things}"
        ),
        lambda n: several(
            n, "It also deletes {things} and its tasks", "It also deletes {things} and their tasks", things="{things}"
        ),
        _deleted,
    ),
    said("Move to trash"): _Verb(
        _same(said("Move {things} to trash")),
        _same(said("This moves {things} to trash")),
        _same(said("It also moves {things} to trash")),
        lambda n: several(n, "moved to trash", "moved to trash"),
    ),
    said("Move to the recycle bin"): _Verb(
        _same(said("Move {things} to the recycle bin")),
        _same(said("This moves {things} to the recycle bin")),
        _same(said("It also moves {things} to the recycle bin")),
        lambda n: several(n, "moved to the recycle bin", "moved to the recycle bin"),
    ),
    said("Close", "the verb"): _Verb(
        _same(said("Close {things}")),
        _same(said("This closes {things}")),
        _same(said("It also closes {things}")),
        lambda n: several(n, "closed", "closed"),
    ),
    said("Archive", "the verb"): _Verb(
        _same(said("Archive {things}")),
        _same(said("This archives {things}")),
        _same(said("It also archives {things}")),
        lambda n: several(n, "archived", "archived"),
    ),
}


def is_known(verb: str) -> bool:
    """Tell whether sentences can be made of a verb; one that only its platform knows stands there as it is."""
    return verb in _VERBS


def act(verb: str, number: int, things: str) -> str:
    """Say a verb of so many things: "Delete 3 items", "Move 2 of 4 to trash", "Delete 2 lists and their tasks"."""
    if is_known(verb):
        return _VERBS[verb].act(number).format(things=things)
    return said("{verb}: {things}", "a verb that only its platform knows", verb=verb, things=things)


def told(verb: str, number: int, things: str, *, is_first: bool) -> str:
    """Tell what a verb does, to be ended: "This moves 2 pages of Ada (Notion) to trash", "It also deletes 1 file"."""
    if is_known(verb):
        known = _VERBS[verb]
        return (known.first if is_first else known.also)(number).format(things=things)
    if is_first:
        return said("This means “{verb}” for {things}", verb=verb, things=things)
    return said("It also means “{verb}” for {things}", verb=verb, things=things)


def done(verb: str, number: int) -> str:
    """Return what so many things are afterwards: "deleted", "moved to trash"."""
    return _VERBS.get(verb, _VERBS[REMOVE]).done(number)
