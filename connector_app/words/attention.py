"""What needs somebody, in words: who, what happened, and the one button that cures it. No titles of items."""

from dataclasses import dataclass

from connector_app.model.attention import Cause, Need
from connector_app.model.connection import UNDESCRIBED
from connector_app.words.amounts import amount

THIS_COMPUTER = "This computer"
_KEYS = {
    "keychain-locked": ("Your computer’s safe", "It is locked, and the keys to your accounts are in it.", "Unlock it"),
    "passphrase": (
        "Your keys",
        "They are behind your passphrase. Nothing is read or sent until you enter it.",
        "Enter passphrase",
    ),
    "keychain-unavailable": ("Your computer’s safe", "It does not answer, and the keys are in it.", "Try again"),
    "keychain-changed": (
        "Your keys",
        "The key is no longer in your computer’s safe. Without it the saved sign-ins cannot be opened.",
        "Decide",
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
    many = need.count > 1
    match need.cause:
        case Cause.DAMAGED:
            words = "Part of the data file cannot be read any more. Start again to go on with a daily copy."
            return Told(THIS_COMPUTER, words, "Look again")
        case Cause.HISTORY:
            words = "The history is not whole any more: something in it was changed or is missing."
            return Told("Activity", words, "Verify again")
        case Cause.ENDED:
            words = "It ended unexpectedly the last time. Nothing is lost: what waited to be sent still waits."
            return Told("Connector Manager", words, "All right")
        case Cause.ROOM:
            words = "There is little room left on the disk. When it is full, nothing more can be saved."
            return Told(THIS_COMPUTER, words, "Free space")
        case Cause.KEYS:
            return Told(*_KEYS.get(need.detail, _KEYS["keychain-unavailable"]))
        case Cause.CLOCK:
            words = "Its clock is wrong, so platforms do not accept what it asks. Set the clock."
            return Told(THIS_COMPUTER, words, "Check again")
        case Cause.SIGN_IN:
            lost = need.detail == "keychain-changed"
            what = "Its key is gone from your computer’s safe." if lost else "The sign-in has ended."
            return Told(name, f"{what} Sign in again to go on.", f"Sign in to {name}", "Sign in")
        case Cause.REMOVED:
            return Told(name, "Access was removed at the platform.", f"Sign in to {name}", "Sign in")
        case Cause.UNDESCRIBED:
            return Told(name, UNDESCRIBED, "Open the data folder", "Open")
        case Cause.UNCLEAR:
            words = f"{amount(need.count, 'change')} may have arrived, and nobody can tell. Nothing is sent twice."
            return Told(name, words, "Decide")
        case Cause.CONFLICT:
            were = "were" if many else "was"
            return Told(name, f"What you changed {were} changed there too: {amount(need.count, 'change')}.", "Decide")
        case Cause.REFUSED:
            were = "were" if many else "was"
            return Told(name, f"{amount(need.count, 'change')} {were} not accepted there.", "Decide")
        case Cause.STUCK:
            words = f"{amount(need.count, 'change')} could not be sent for an hour. Nothing is lost."
            return Told(name, words, "Try again")
        case Cause.PARKED:
            were = "were" if many else "was"
            words = f"{amount(need.count, 'piece', 'pieces')} of news could not be worked off and {were} set aside."
            return Told(name, words, "Try again")
        case Cause.RULE:
            what = f"{amount(need.count, 'rule')} could not do" if many else f"The rule “{need.target}” could not do"
            return Told(name, f"{what} what {'they' if many else 'it'} should.", "Look at the rule", "Look")
        case Cause.ENDING:
            may = "may end" if need.detail == "perhaps" else "ends"
            words = f"The sign-in {may} soon. Sign in again before, and nothing stops."
            return Told(name, words, f"Sign in to {name}", "Sign in")
        case Cause.WITHDRAWAL:
            words = "It is removed here, but its platform has not withdrawn the access yet."
            return Told(name, words, "Try again")
