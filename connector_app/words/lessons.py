"""Short lessons with the practice account: what to do, what it shows, and which of them the history says are done."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

LessonId = Literal["connect", "refuse", "expire", "repair", "send", "undo"]


@dataclass(frozen=True, slots=True)
class Lesson:
    """One lesson. `act` is its button, "" where everything is done elsewhere; `shown` is said once it is done.

    `action` is the entry of the history that it leaves: that a lesson is done is read there and kept nowhere else.
    """

    id: LessonId
    title: str
    todo: str
    shown: str
    act: str
    action: str


LESSONS = (
    Lesson(
        "connect",
        "Connect an account",
        "Press “Add account”, choose the practice account, and press Allow in the browser.",
        "The password, if there were one, would be typed in the browser only. This program never sees it.",
        "",
        "oauth.completed",
    ),
    Lesson(
        "refuse",
        "Say no",
        "Sign in again, and press Deny in the browser this time.",
        "A refusal changes nothing: the account goes on as it was.",
        "Sign in again",
        "oauth.refused",
    ),
    Lesson(
        "expire",
        "Let the sign-in end",
        "The platform ends this sign-in, as real ones do after a new password. See what the account says then.",
        "The account says “Sign in needed”. Nothing you typed is lost: it waits until you have signed in again.",
        "End the sign-in",
        "token.refresh-failed",
    ),
    Lesson(
        "repair",
        "Repair it",
        "Sign in again, and press Allow. This lesson comes after the one before.",
        "One sign-in repairs the account, and what waited goes out.",
        "Sign in again",
        "oauth.completed",
    ),
    Lesson(
        "send",
        "Send a change",
        "Make a new item and save it. It waits a few seconds, and then it is sent.",
        "A change is kept before it is sent, and sent exactly once. Outbox shows what waits, Activity what is done.",
        "New item",
        "item.created",
    ),
    Lesson(
        "undo",
        "Take a change back",
        "Change or delete an item, and press Undo below before its time is over.",
        "As long as a change waits, taking it back leaves no trace at the platform.",
        "Show items",
        "outbox.undone",
    ),
)


def learned(newest: Mapping[str, int]) -> frozenset[LessonId]:
    """Return which lessons are done. `newest` has the number of each action’s newest entry, where there is one.

    Only a sign-in after the one that ended is a repair.
    """
    done = {each.id for each in LESSONS if each.action in newest}
    if newest.get("oauth.completed", 0) < newest.get("token.refresh-failed", 0) or "expire" not in done:
        done.discard("repair")
    return frozenset(done)


def progress(done: frozenset[LessonId]) -> str:
    """Say how many lessons are done."""
    if len(done) == len(LESSONS):
        return "All six are done. The practice account stays as long as you like."
    return f"{len(done)} of {len(LESSONS)} done."
