"""Every failure in words: what happened, what it means for a person's things, one thing to do."""

from dataclasses import dataclass
from typing import assert_never

from connector_app.language import said, several
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
from connector_app.words.disk import TROUBLES
from connector_app.words.things import thing


@dataclass(frozen=True, slots=True)
class Said:
    """A heading and a sentence."""

    heading: str
    sentence: str


GIVING_UP = said(
    "What these keys opened is thrown away for good: the sign-ins of their accounts, and client ids and secrets that"
    " you typed. You sign in to each account once more. Items, changes that wait and the history stay; where the key"
    " that signs the history is gone too, a new one signs from then on, and a check of the history says so."
)
"""What is lost with keys that are given up, and what is not."""


_MEND = said("Mend it in the folder “platforms” of the data folder, then start the program again.")
NOT_IN_COPY = said(
    "What happened here since then is not in it, nor are the keys: your accounts ask you to sign in again, and you are"
    " asked about changes that waited. The damaged file is kept. The history goes on from the copy, and says so."
)
"""What somebody has to know who goes on with a daily copy."""


def key_not_accepted(name: str) -> Said:
    """Return how it is said that a platform does not know what was just typed: nobody was ever signed in with it."""
    return Said(
        said("This was not accepted"),
        said("{name} does not accept this. Copy it again, whole, or make a new one.", name=name),
    )


def explain(failure: Failure, name: str = said("The platform")) -> Said:  # noqa: C901, PLR0912  one case per failure
    """Return a failure in words. `name` is the platform's or the account's."""
    match failure:
        case Offline(host, trace):
            if trace.code == "captive":
                return Said(
                    said("This network wants you to sign in first"),
                    said("Open your browser and sign in to the network. The program goes on by itself."),
                )
            where = host or name
            return Said(
                said("No connection"),
                said(
                    "{where} does not answer. Your accounts are fine; the program goes on when there is a connection.",
                    where=where,
                ),
            )
        case Unauthorized():
            return Said(
                said("Sign in again"), said("{name} no longer accepts the sign-in. Sign in again to go on.", name=name)
            )
        case Forbidden(missing):
            if missing:
                return Said(
                    said("A permission is missing"),
                    said(
                        "{name} does not let the program do this, because the access that was given does not include"
                        " it.",
                        name=name,
                    ),
                )
            return Said(said("Not allowed"), said("{name} does not let this account do that.", name=name))
        case NotFound("checkpoint"):
            return Said(
                said("Nobody has signed this history yet"),
                said("It is signed once an account is connected and its keys can be opened."),
            )
        case NotFound("platform file"):
            return Said(
                said("Its platform is not known"),
                f"{UNDESCRIBED} {_MEND}",
            )
        case NotFound("shown secret"):
            return Said(
                said("Another secret came meanwhile"),
                said(
                    "The one that was shown was not taken over. Look at what is shown now, and enter that at the"
                    " platform."
                ),
            )
        case NotFound(what, trace) if trace.status:
            return Said(
                said("It is not there any more"),
                said("{what} could not be found at {name}.", what=_first(what), name=name),
            )
        case NotFound(what):  # nobody was asked: it is no thing of this program
            return Said(said("It is not here"), said("{what} could not be found here.", what=_first(what)))
        case Conflict():
            return Said(
                said("Somebody changed it first"),
                said("It was changed at {name} meanwhile. Nothing was overwritten.", name=name),
            )
        case Rejected(message, problems):
            detail = " ".join(f"{p.message.rstrip('.')}." for p in problems)
            return Said(said("This was not accepted"), detail or message)
        case RateLimited(seconds):
            return Said(
                said("Waiting for a moment"),
                said("{name} asked to slow down. The program goes on in {time}.", name=name, time=duration(seconds)),
            )
        case Unavailable(host):
            if host == "browser":
                return Said(
                    said("The browser did not open"),
                    said("We could not start your browser. Copy the link and open it there yourself."),
                )
            return Said(
                said("{name} has a problem", name=name),
                said("{name} is not working properly just now. Try again later.", name=name),
            )
        case Unreadable():
            return Said(
                said("An answer we do not understand"),
                said("{name} answered something the program cannot read. Nothing was changed here.", name=name),
            )
        case KeychainLocked(_, waiting):
            if waiting:
                return Said(
                    said("Your computer’s safe is waiting for you"),
                    said(
                        "A window of your computer’s keychain may be open behind this one. Answer it, then try again."
                    ),
                )
            return Said(
                said("Your computer’s safe is locked"),
                said(
                    "The keys to your accounts are in your computer’s keychain, and it is locked. Unlock it and try"
                    " again."
                ),
            )
        case KeychainUnavailable():
            return Said(
                said("Your computer has no safe the program may use"),
                said("The keys to your accounts need a place. Choose a passphrase, or keep them only until you quit."),
            )
        case KeychainChanged(recorded, found):
            if recorded == found:
                return Said(
                    said("The key is no longer in your computer’s safe"),
                    said(
                        "Without it the saved sign-ins cannot be opened. Everything else is here: where the key does"
                        " not come back, give it up and sign in again to your accounts."
                    ),
                )
            return Said(
                said("Your keys are in another safe"),
                said(
                    "They were kept in {before}, and the program finds {now} now. Start it where the"
                    " first one is, or give those keys up and sign in again to your accounts. Nothing was deleted.",
                    before=home(recorded),
                    now=home(found),
                ),
            )
        case Storage("foreign", where):
            return Said(
                said("This folder holds other things"),
                said(
                    "The program keeps its data in a private folder of its own, and it did not make {where}. Choose an"
                    " empty folder, or the name of a new one.",
                    where=where,
                ),
            )
        case Storage("name", where):
            return Said(
                said("This folder’s name cannot be used"),
                said(
                    "The name of the data folder is not written in UTF-8 ({where}), and no data file can be opened in"
                    " it. Choose a folder with another name: --data-dir FOLDER names one.",
                    where=where,
                ),
            )
        case Storage("file", where):
            return Said(
                said("The file could not be saved"),
                said(
                    "Nothing can be written as {where}. Look whether its folder is there and may be written to, or"
                    " choose another place. Everything else is as it was.",
                    where=where,
                ),
            )
        case Storage(kind, _):
            return Said(*TROUBLES.get(kind, TROUBLES["unwritable"]))
        case Cancelled():
            return Said(said("You called it off"), said("Nothing was saved."))
        case Refused():
            return Said(said("You chose not to give access"), said("Nothing was saved, and nothing was changed."))
        case TimedOut(seconds):
            return Said(
                said("We did not hear back"),
                said("There was no answer within {time}. Nothing was saved.", time=duration(seconds)),
            )
        case StateMismatch():
            return Said(
                said("This answer does not belong to this sign-in"),
                said("Something answered that this program did not ask. Nothing was saved. Please start again."),
            )
        case PortTaken():
            return Said(
                said("The door for the answer is closed"),
                said(
                    "Another program, or a rule of your computer, holds the place where {name} would answer. Nothing is"
                    " wrong with your account.",
                    name=name,
                ),
            )
        case SetupNeeded(_, ("tenant",)):
            return Said(
                said("{name} wants another address for this", name=name),
                said(
                    "The client id belongs to a company of its own, or to personal accounts only. {name} tells its"
                    " number on the page of the client id: put it into the set-up, then sign in again.",
                    name=name,
                ),
            )
        case SetupNeeded():
            return Said(
                said("{name} needs a little preparation", name=name),
                said(
                    "Once, {name} wants to know this program. It takes three steps; then it goes on by itself.",
                    name=name,
                ),
            )
        case ApprovalNeeded():
            return Said(
                said("Your organisation decides about this"),
                said("An administrator must allow this program at {name} first. Nothing was saved.", name=name),
            )
        case VerificationFailed(what):
            return Said(
                said("The proof does not hold"),
                said("{what} is not what it was when it was written.", what=_first(what)),
            )
        case WrongAccount(expected, found):
            return Said(
                said("This is another account"),
                said(
                    "You signed in as {found}, and this entry belongs to {expected}. {expected} was left as it is.",
                    found=found,
                    expected=expected,
                ),
            )
        case ClockWrong(ahead):
            if ahead > 0:
                return Said(
                    said("Your computer’s clock is wrong"),
                    said(
                        "It is {time} ahead, so that {name} refuses the sign-in. Set the clock, then try again.",
                        time=duration(ahead),
                        name=name,
                    ),
                )
            return Said(
                said("Your computer’s clock is wrong"),
                said(
                    "It is {time} behind, so that {name} refuses the sign-in. Set the clock, then try again.",
                    time=duration(-ahead),
                    name=name,
                ),
            )
        case InUse(role):
            return Said(
                said("The program is already running"), _ROLES.get(role, said("Another process uses this data now."))
            )
        case Closing():
            return Said(said("The program is closing"), said("This was not begun. Start the program again to go on."))
        case Unexpected(reference):
            return Said(
                said("Something went wrong in the program"),
                said(
                    "This is our mistake, not yours. Your data is kept. It is written down as {reference}.",
                    reference=reference,
                ),
            )
        case _:
            assert_never(failure)


_ROLES = {
    "window": said("Its window uses this data now."),
    "receive": said("A program that keeps up live updates without a window uses this data now."),
    "command": said("A command that runs right now uses this data now."),
}

_HOMES = {
    "keychain:SecretService": said("the keychain of your desktop"),
    "keychain:macOS": said("the macOS keychain"),
    "keychain:Windows": said("the Windows Credential Manager"),
    "passphrase": said("a safe with your passphrase"),
    "session": said("this program’s memory, until it quits"),
    "practice-file": said("a file for practice accounts"),
    "": said("no safe at all"),
}


def home(home: str) -> str:
    """Return where keys are, in words."""
    return _HOMES.get(home) or said("“{name}”", name=home)


def details(failure: Failure) -> str:
    """Return what stands behind *Details*: the failure's name and the platform's own words."""
    trace = trace_of(failure)
    parts = [failure.name]
    if trace.status:
        parts.append(f"HTTP {trace.status}")
    parts += [part for part in (trace.code, trace.words) if part]
    if trace.request_id:
        parts.append(said("request {id}", id=trace.request_id))
    return " · ".join(parts)


def duration(seconds: float) -> str:
    """Return a length of time as people say it."""
    whole = max(1, round(seconds))
    if _is_told_in(86400, whole):
        return several(round(whole / 86400), "{n} day", "{n} days")
    if _is_told_in(3600, whole):
        return several(round(whole / 3600), "{n} hour", "{n} hours")
    if _is_told_in(60, whole):
        return several(round(whole / 60), "{n} minute", "{n} minutes")
    return several(whole, "{n} second", "{n} seconds")


def _is_told_in(unit: int, seconds: int) -> bool:
    """Tell whether a length is one of a unit, or two and more: between them the smaller unit says it better."""
    return seconds == unit or seconds >= 2 * unit


def _first(what: str) -> str:
    """Return what a thing is called, as a sentence begins with it."""
    words = thing(what)
    return words[:1].upper() + words[1:]
