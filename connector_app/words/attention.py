"""What needs somebody, in words: who, what happened, and the one button that cures it. No titles of items."""

from dataclasses import dataclass

from connector_app.language import said, several
from connector_app.model.attention import Cause, Need
from connector_app.model.connection import UNDESCRIBED

THIS_COMPUTER = said("This computer")
_SAFE = said("Your computer’s safe")
_TRY_AGAIN, _DECIDE = said("Try again"), said("Decide", "a button")
_SIGN_IN = said("Sign in", "a button")
_KEYS = {
    "keychain-locked": (
        _SAFE,
        said("It is locked, and the keys to your accounts are in it."),
        said("Unlock it"),
    ),
    "passphrase": (
        said("Your keys"),
        said("They are behind your passphrase. Nothing is read or sent until you enter it."),
        said("Enter passphrase"),
    ),
    "keychain-unavailable": (_SAFE, said("It does not answer, and the keys are in it."), _TRY_AGAIN),
    "keychain-changed": (
        said("Your keys"),
        said("The key is no longer in your computer’s safe. Without it the saved sign-ins cannot be opened."),
        _DECIDE,
    ),
}


@dataclass(frozen=True, slots=True)
class Told:
    """Who it is about, one sentence, and the words of its button: whole, and short for large text."""

    who: str
    sentence: str
    action: str
    short: str = ""


def told(need: Need, name: str) -> Told:  # noqa: C901, PLR0912  one case per cause
    """Say what needs somebody. `name` is the account's."""
    match need.cause:
        case Cause.DAMAGED:
            words = said("Part of the data file cannot be read any more. Start again to go on with a daily copy.")
            return Told(THIS_COMPUTER, words, said("Look again"))
        case Cause.HISTORY:
            words = said("The history is not whole any more: something in it was changed or is missing.")
            return Told(said("Activity", "the page that shows the history"), words, said("Verify again"))
        case Cause.ENDED:
            words = said("It ended unexpectedly the last time. Nothing is lost: what waited to be sent still waits.")
            return Told("Connector Manager", words, said("All right", "a button"))
        case Cause.ROOM:
            words = said("There is little room left on the disk. When it is full, nothing more can be saved.")
            return Told(THIS_COMPUTER, words, said("Free space", "a button: to make room"))
        case Cause.KEYS:
            return Told(*_KEYS.get(need.detail, _KEYS["keychain-unavailable"]))
        case Cause.CLOCK:
            words = said("Its clock is wrong, so platforms do not accept what it asks. Set the clock.")
            return Told(THIS_COMPUTER, words, said("Check again"))
        case Cause.SIGN_IN:
            if need.detail == "keychain-changed":
                return _signing_in(name, said("Its key is gone from your computer’s safe. Sign in again to go on."))
            return _signing_in(name, said("The sign-in has ended. Sign in again to go on."))
        case Cause.REMOVED:
            return _signing_in(name, said("Access was removed at the platform."))
        case Cause.UNDESCRIBED:
            return Told(name, UNDESCRIBED, said("Open the data folder"), said("Open", "a button"))
        case Cause.RULE:
            words = (
                several(need.count, "{n} rule could not do what it should.", "{n} rules could not do what they should.")
                if need.count > 1
                else said("The rule “{rule}” could not do what it should.", rule=need.target)
            )
            return Told(name, words, said("Look at the rule"), said("Look", "a button"))
        case Cause.ENDING:
            if need.detail == "perhaps":
                return _signing_in(name, said("The sign-in may end soon. Sign in again before, and nothing stops."))
            return _signing_in(name, said("The sign-in ends soon. Sign in again before, and nothing stops."))
        case Cause.WITHDRAWAL:
            words = said("It is removed here, but its platform has not withdrawn the access yet.")
            return Told(name, words, _TRY_AGAIN)
        case Cause.UNCLEAR | Cause.CONFLICT | Cause.REFUSED:
            return Told(name, _held_up(need), _DECIDE)
        case Cause.STUCK | Cause.PARKED:
            return Told(name, _held_up(need), _TRY_AGAIN)


def _held_up(need: Need) -> str:
    """Say how much does not go on, and why."""
    match need.cause:
        case Cause.UNCLEAR:
            return several(
                need.count,
                "{n} change may have arrived, and nobody can tell. Nothing is sent twice.",
                "{n} changes may have arrived, and nobody can tell. Nothing is sent twice.",
            )
        case Cause.CONFLICT:
            return several(
                need.count,
                "What you changed was changed there too: {n} change.",
                "What you changed were changed there too: {n} changes.",
            )
        case Cause.REFUSED:
            return several(need.count, "{n} change was not accepted there.", "{n} changes were not accepted there.")
        case Cause.STUCK:
            return several(
                need.count,
                "{n} change could not be sent for an hour. Nothing is lost.",
                "{n} changes could not be sent for an hour. Nothing is lost.",
            )
        case _:
            return several(
                need.count,
                "{n} piece of news could not be worked off and was set aside.",
                "{n} pieces of news could not be worked off and were set aside.",
            )


def _signing_in(name: str, words: str) -> Told:
    return Told(name, words, said("Sign in to {name}", name=name), _SIGN_IN)
