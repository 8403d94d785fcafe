"""Short lessons with the practice account: what to do, what it shows, and which of them the history says are done."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Literal

from connector_app.language import said

LessonId = Literal["connect", "refuse", "expire", "repair", "send", "undo"]


@dataclass(frozen=True, slots=True)
class Lesson:
    """One lesson. `act` is its button, "" where everything is done elsewhere; `shown` is said once it is done.

    `action` is the entry of the history that it leaves: that a lesson is done is read there and kept nowhere else.
    `error` is what that entry has to name, "" where it names nothing in particular.
    """

    id: LessonId
    title: str
    todo: str
    shown: str
    act: str
    action: str
    error: str = ""


LESSONS = (
    Lesson(
        "connect",
        said("Connect an account"),
        said("Press “Add account”, choose the practice account, and press Allow in the browser."),
        said("The password, if there were one, would be typed in the browser only. This program never sees it."),
        "",
        "oauth.completed",
    ),
    Lesson(
        "refuse",
        said("Say no"),
        said("Sign in again, and press Deny in the browser this time."),
        said("A refusal changes nothing: the account goes on as it was."),
        said("Sign in again"),
        "oauth.refused",
        "refused",  # a sign-in that was called off, or met trouble, ends in the same action
    ),
    Lesson(
        "expire",
        said("Let the sign-in end"),
        said("The platform ends this sign-in, as real ones do after a new password. See what the account says then."),
        said("The account says “Sign in needed”. Nothing you typed is lost: it waits until you have signed in again."),
        said("End the sign-in"),
        "token.refresh-failed",
    ),
    Lesson(
        "repair",
        said("Repair it"),
        said("Sign in again, and press Allow. This lesson comes after the one before."),
        said("One sign-in repairs the account, and what waited goes out."),
        said("Sign in again"),
        "oauth.completed",
    ),
    Lesson(
        "send",
        said("Send a change"),
        said("Fill in a new item and press “Create item”. It waits a few seconds, and then it is sent."),
        said(
            "A change is kept before it is sent, and sent exactly once. Outbox shows what waits, Activity what is done."
        ),
        said("New item"),
        "item.created",
    ),
    Lesson(
        "undo",
        said("Take a change back"),
        said("Change or delete an item, and press Undo at the bottom right of the window before its time is over."),
        said("As long as a change waits, taking it back leaves no trace at the platform."),
        said("Show items"),
        "outbox.undone",
    ),
)


HINTS: Mapping[str, str] = {"refuse": said("{name} will ask. This time press Deny.")}
"""What is said beside the browser instead of the platform’s own hint, by lesson; `{name}` is the platform."""


def learned(newest: Mapping[str, int]) -> frozenset[LessonId]:
    """Return which lessons are done. `newest` has the number of each action’s newest entry, where there is one.

    Only a sign-in after the one that ended is a repair.
    """
    done = {each.id for each in LESSONS if each.action in newest}
    if newest.get("oauth.completed", 0) < newest.get("token.refresh-failed", 0) or "expire" not in done:
        done.discard("repair")
    return frozenset(done)


def following(done: Collection[str]) -> str:
    """Return which lesson comes next, "" where all are done: a sign-in that has ended is repaired first."""
    if "expire" in done and "repair" not in done:
        return "repair"
    return next((each.id for each in LESSONS if each.id not in done), "")


def progress(done: frozenset[LessonId]) -> str:
    """Say how many lessons are done."""
    if len(done) == len(LESSONS):
        return said("All six are done. The practice account stays as long as you like.")
    return said("{done} of {all} done.", done=len(done), all=len(LESSONS))
