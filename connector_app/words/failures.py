"""Every failure in words: what happened, what it means for a person's things, one thing to do."""

from dataclasses import dataclass
from typing import assert_never

from connector_app.model.connection import UNDESCRIBED
from connector_app.model.failure import (
    ApprovalNeeded,
    Cancelled,
    ClockWrong,
    Closing,
    Conflict,
    Failure,
    Forbidden,
    InUse,
    KeychainChanged,
    KeychainLocked,
    KeychainUnavailable,
    NotFound,
    Offline,
    PortTaken,
    RateLimited,
    Refused,
    Rejected,
    SetupNeeded,
    StateMismatch,
    Storage,
    TimedOut,
    Unauthorized,
    Unavailable,
    Unexpected,
    Unreadable,
    VerificationFailed,
    WrongAccount,
    trace_of,
)


@dataclass(frozen=True, slots=True)
class Said:
    """A heading and a sentence."""

    heading: str
    sentence: str


_STORAGE = {
    "full": (
        "Your disk is full",
        "There is no room to save anything. Free some space and try again; nothing that was saved is lost.",
    ),
    "read-only": (
        "The data folder cannot be written",
        (
            "The program may read its folder but not write to it, so it changes nothing. Choose another folder, or make"
            " this one writable."
        ),
    ),
    "unwritable": (
        "The data folder cannot be used",
        "The program cannot open its data. Check that the folder is there and belongs to you.",
    ),
    "damaged": (
        "The data file is damaged",
        (
            "The program will not write to it and keeps it as it is. Where there is a daily copy, you can go on with"
            " that; your accounts then ask you to sign in again."
        ),
    ),
    "newer": (
        "This data was written by a newer version",
        "Please start the newer version. This one leaves everything as it is.",
    ),
    "busy": (
        "Another program holds the data file",
        "A backup or a virus scanner may be reading it. Try again in a moment.",
    ),
}

GIVING_UP = (
    "What these keys opened is thrown away for good: the sign-ins of their accounts, and client ids and secrets that"
    " you typed. You sign in to each account once more. Items, changes that wait and the history stay; where the key"
    " that signs the history is gone too, a new one signs from then on, and a check of the history says so."
)
"""What is lost with keys that are given up, and what is not."""


NOT_IN_COPY = (
    "What happened here since then is not in it, nor are the keys: your accounts ask you to sign in again, and you are"
    " asked about changes that waited. The damaged file is kept. The history goes on from the copy, and says so."
)
"""What somebody has to know who goes on with a daily copy."""


def key_not_accepted(name: str) -> Said:
    """Return how it is said that a platform does not know what was just typed: nobody was ever signed in with it."""
    return Said("This was not accepted", f"{name} does not accept this. Copy it again, whole, or make a new one.")


def explain(failure: Failure, name: str = "The platform") -> Said:  # noqa: C901, PLR0912  one case per failure
    """Return a failure in words. `name` is the platform's or the account's."""
    match failure:
        case Offline(host, trace):
            if trace.code == "captive":
                return Said(
                    "This network wants you to sign in first",
                    "Open your browser and sign in to the network. The program goes on by itself.",
                )
            where = host or name
            return Said(
                "No connection",
                f"{where} does not answer. Your accounts are fine; the program goes on when there is a connection.",
            )
        case Unauthorized():
            return Said("Sign in again", f"{name} no longer accepts the sign-in. Sign in again to go on.")
        case Forbidden(missing):
            if missing:
                return Said(
                    "A permission is missing",
                    f"{name} does not let the program do this, because the access that was given does not include it.",
                )
            return Said("Not allowed", f"{name} does not let this account do that.")
        case NotFound("checkpoint"):
            return Said(
                "Nobody has signed this history yet",
                "It is signed once an account is connected and its keys can be opened.",
            )
        case NotFound("platform file"):
            return Said(
                "Its platform is not known",
                f"{UNDESCRIBED} Mend it in the folder “platforms” of the data folder, then start the program again.",
            )
        case NotFound("shown secret"):
            return Said(
                "Another secret came meanwhile",
                "The one that was shown was not taken over. Look at what is shown now, and enter that at the platform.",
            )
        case NotFound(what, trace) if trace.status:
            return Said("It is not there any more", f"{_first(what)} could not be found at {name}.")
        case NotFound(what):  # nobody was asked: it is no thing of this program
            return Said("It is not here", f"{_first(what)} could not be found here.")
        case Conflict():
            return Said(
                "Somebody changed it first",
                f"It was changed at {name} meanwhile. Nothing was overwritten.",
            )
        case Rejected(message, problems):
            detail = " ".join(f"{p.message.rstrip('.')}." for p in problems)
            return Said("This was not accepted", detail or message)
        case RateLimited(seconds):
            return Said(
                "Waiting for a moment",
                f"{name} asked to slow down. The program goes on in {duration(seconds)}.",
            )
        case Unavailable(host):
            if host == "browser":
                return Said(
                    "The browser did not open",
                    "We could not start your browser. Copy the link and open it there yourself.",
                )
            return Said(f"{name} has a problem", f"{name} is not working properly just now. Try again later.")
        case Unreadable():
            return Said(
                "An answer we do not understand",
                f"{name} answered something the program cannot read. Nothing was changed here.",
            )
        case KeychainLocked(_, waiting):
            if waiting:
                return Said(
                    "Your computer’s safe is waiting for you",
                    "A window of your computer’s keychain may be open behind this one. Answer it, then try again.",
                )
            return Said(
                "Your computer’s safe is locked",
                "The keys to your accounts are in your computer’s keychain, and it is locked. Unlock it and try again.",
            )
        case KeychainUnavailable():
            return Said(
                "Your computer has no safe the program may use",
                "The keys to your accounts need a place. Choose a passphrase, or keep them only until you quit.",
            )
        case KeychainChanged(recorded, found):
            if recorded == found:
                return Said(
                    "The key is no longer in your computer’s safe",
                    "Without it the saved sign-ins cannot be opened. Everything else is here: where the key does not"
                    " come back, give it up and sign in again to your accounts.",
                )
            return Said(
                "Your keys are in another safe",
                f"They were kept in {home(recorded)}, and the program finds {home(found)} now. Start it where the"
                " first one is, or give those keys up and sign in again to your accounts. Nothing was deleted.",
            )
        case Storage("foreign", where):
            return Said(
                "This folder holds other things",
                f"The program keeps its data in a private folder of its own, and it did not make {where}. Choose an"
                " empty folder, or the name of a new one.",
            )
        case Storage("name", where):
            return Said(
                "This folder’s name cannot be used",
                f"The name of the data folder is not written in UTF-8 ({where}), and no data file can be opened in it."
                " Choose a folder with another name: --data-dir FOLDER names one.",
            )
        case Storage(kind, _):
            return Said(*_STORAGE.get(kind, _STORAGE["unwritable"]))
        case Cancelled():
            return Said("You called it off", "Nothing was saved.")
        case Refused():
            return Said("You chose not to give access", "Nothing was saved, and nothing was changed.")
        case TimedOut(seconds):
            return Said("We did not hear back", f"There was no answer within {duration(seconds)}. Nothing was saved.")
        case StateMismatch():
            return Said(
                "This answer does not belong to this sign-in",
                "Something answered that this program did not ask. Nothing was saved. Please start again.",
            )
        case PortTaken():
            return Said(
                "The door for the answer is closed",
                f"Another program, or a rule of your computer, holds the place where {name} would answer. Nothing is"
                " wrong with your account.",
            )
        case SetupNeeded(_, ("tenant",)):
            return Said(
                f"{name} wants another address for this",
                f"The client id belongs to a company of its own, or to personal accounts only. {name} tells its number"
                " on the page of the client id: put it into the set-up, then sign in again.",
            )
        case SetupNeeded():
            return Said(
                f"{name} needs a little preparation",
                f"Once, {name} wants to know this program. It takes three steps; then it goes on by itself.",
            )
        case ApprovalNeeded():
            return Said(
                "Your organisation decides about this",
                f"An administrator must allow this program at {name} first. Nothing was saved.",
            )
        case VerificationFailed(what):
            return Said("The proof does not hold", f"{_first(what)} is not what it was when it was written.")
        case WrongAccount(expected, found):
            return Said(
                "This is another account",
                f"You signed in as {found}, and this entry belongs to {expected}. {expected} was left as it is.",
            )
        case ClockWrong(ahead):
            side = "ahead" if ahead > 0 else "behind"
            return Said(
                "Your computer’s clock is wrong",
                f"It is {duration(abs(ahead))} {side}, so that {name} refuses the sign-in. Set the clock, then try"
                " again.",
            )
        case InUse(role):
            return Said("The program is already running", f"{_ROLES.get(role, 'Another process')} uses this data now.")
        case Closing():
            return Said("The program is closing", "This was not begun. Start the program again to go on.")
        case Unexpected(reference):
            return Said(
                "Something went wrong in the program",
                f"This is our mistake, not yours. Your data is kept. It is written down as {reference}.",
            )
        case _:
            assert_never(failure)


_ROLES = {
    "window": "Its window",
    "receive": "Live updates without a window",
    "command": "A command that runs right now",
}

_HOMES = {
    "keychain:SecretService": "the keychain of your desktop",
    "keychain:macOS": "the macOS keychain",
    "keychain:Windows": "the Windows Credential Manager",
    "passphrase": "a safe with your passphrase",
    "session": "this program’s memory, until it quits",
    "practice-file": "a file for practice accounts",
    "": "no safe at all",
}


def home(home: str) -> str:
    """Return where keys are, in words."""
    return _HOMES.get(home, f"“{home}”")


def details(failure: Failure) -> str:
    """Return what stands behind *Details*: the failure's name and the platform's own words."""
    trace = trace_of(failure)
    parts = [failure.name]
    if trace.status:
        parts.append(f"HTTP {trace.status}")
    parts += [part for part in (trace.code, trace.words) if part]
    if trace.request_id:
        parts.append(f"request {trace.request_id}")
    return " · ".join(parts)


def duration(seconds: float) -> str:
    """Return a length of time as people say it."""
    whole = max(1, round(seconds))
    for size, one, many in ((86400, "day", "days"), (3600, "hour", "hours"), (60, "minute", "minutes")):
        if whole >= 2 * size or (whole == size):
            count = round(whole / size)
            return f"{count} {one if count == 1 else many}"
    return f"{whole} second{'' if whole == 1 else 's'}"


def _first(words: str) -> str:
    return words[:1].upper() + words[1:]
