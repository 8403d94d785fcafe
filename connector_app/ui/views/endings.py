"""Every ending of adding an account, in words. What happened, what it means for your things, one thing to do."""

from connector_app.ui.records import Sentence
from connector_app.ui.views.ending import Act, Ending
from connector_app.words.amounts import amount

TRY_AGAIN = Act("try-again", "Try again", "primary")
CLOSE = Act("close", "Close")
OTHER_HOME = Act("other-home", "Other ways to keep the key")
GIVE_UP = Act("give-up-keys", "Give the lost keys up and sign in again")
GIVE_UP_OLD = Act("give-up-keys", "Give the old keys up and sign in again")

_NOTHING_SAVED = "Nothing was saved, and nothing changed at {name}."
_AGREED = "{name} agreed, but the key to your account could not be put away"
_NOT_SAVED = "The account was not saved. Nothing changed at {name} or on this computer."


SIGN_IN_AGAIN = Act("reconnect", "Sign in again")


def connected(
    name: str, account: str, found: int, saved: str, less: str = "", advice: str = "", *, is_practice: bool = False
) -> Ending:
    """Say who is connected, how many items were found, and in `saved` where the key to it is kept.

    `account` is the person's own name at the platform. `less`: what was asked for and not given. `advice` is what they
    should still do there.
    """
    there = (
        f"{amount(found, 'item')} found." if found else f"What you send to {name} and what comes from there is listed."
    )
    return Ending(
        f"Connected as {account}",
        " ".join(filter(None, (f"This program can now work with your account at {name}. {there}", less, advice))),
        saved,
        (
            Act("show-items", "Show items", "primary"),
            *((Act("lessons", "Six short lessons"),) if is_practice else ()),
            Act("rename", "Give it a name", "secondary", "pencil"),
            *((SIGN_IN_AGAIN,) if less else ()),
        ),
        icon="check",
        role="ok",
        ground="ok",
        spoken="Connected",
    )


def nothing_shared(
    name: str,
    account: str,
    steps: tuple[Sentence, ...] = (),
    *,
    is_again: bool = False,
    is_invited: bool = False,
    less: str = "",
) -> Ending:
    """Say that there is nothing to show yet.

    `is_again`: it was looked once more, because of the button. `is_invited`: it is the person who lets the account in.
    """
    saved = "The account was saved. We look again by ourselves, and when you press the button."
    return Ending(
        "Signed in, but nothing is shared yet",
        f"You are signed in as {account}. {name} shows a program only what you share with it, "
        f"and so far that is nothing. {less}".rstrip(),
        "Still nothing is shared. It was checked just now." if is_again else saved,
        (
            Act("check-again", "Check again", "primary", "refresh-cw"),
            Act("open-platform", "Let it in" if is_invited else f"Open {name}", "secondary", "external-link"),
            Act("close", "Later", "quiet"),
        ),
        icon="folder-search",
        role="ink",
        ground="ok",
        spoken="Signed in",
        steps=steps,
    )


def refused(name: str, details: str = "") -> Ending:
    return Ending(
        "You chose not to give access",
        f"That is fine. {name} told us that you said no, so we stopped right there.",
        _NOTHING_SAVED.format(name=name),
        (TRY_AGAIN, CLOSE),
        icon="hand",
        spoken="You said no",
        details=details,
    )


def cancelled(name: str) -> Ending:
    return Ending(
        "You stopped here",
        f"If a page of {name} is still open in your browser, you can close it. Agreeing there does nothing any more.",
        _NOTHING_SAVED.format(name=name),
        (TRY_AGAIN, CLOSE),
        icon="x",
        spoken="Cancelled",
    )


def timed_out(name: str, minutes: int = 5) -> Ending:
    return Ending(
        "We did not hear back",
        f"{amount(minutes, 'minute')} passed without an answer from your browser, so we stopped waiting. "
        f"A page of {name} that is still open belongs to this attempt and does nothing any more.",
        _NOTHING_SAVED.format(name=name),
        (TRY_AGAIN, CLOSE),
        icon="timer",
        spoken="Time is over",
    )


def port_taken(name: str, details: str = "") -> Ending:
    return Ending(
        f"The way back from {name} is blocked",
        f"Another program, or a rule of this computer, keeps the door closed through which {name} would answer. "
        "Nothing is wrong with your account.",
        _NOTHING_SAVED.format(name=name),
        (TRY_AGAIN, CLOSE),
        icon="ban",
        role="bad",
        ground="bad",
        spoken="Problem",
        details=details,
    )


def browser_not_opened(name: str, details: str = "") -> Ending:
    return Ending(
        "Your browser did not open",
        f"So {name} could not ask you, and we stopped waiting. Try again, and if no browser opens, press Copy link and "
        "open the link in any browser on this computer.",
        _NOTHING_SAVED.format(name=name),
        (TRY_AGAIN, CLOSE),
        icon="globe",
        role="ask",
        ground="quiet",
        spoken="Needs you",
        details=details,
    )


def keychain_locked(name: str, details: str = "") -> Ending:
    return Ending(
        "Your computer’s safe is locked",
        f"{_AGREED.format(name=name)}: the safe did not open. This happens when its password was not typed, "
        "or the window asking for it was closed.",
        _NOT_SAVED.format(name=name),
        (Act("try-again", "Unlock and try again", "primary"), OTHER_HOME, Act("close", "Close", "quiet")),
        icon="key-round",
        role="bad",
        ground="bad",
        spoken="Problem",
        details=details,
    )


def keychain_hung(name: str, details: str = "") -> Ending:
    return Ending(
        "Your computer’s safe does not answer",
        f"{_AGREED.format(name=name)}: we asked the safe and waited. "
        "Perhaps a window behind this one is asking for its password.",
        _NOT_SAVED.format(name=name),
        (TRY_AGAIN, OTHER_HOME, Act("close", "Close", "quiet")),
        icon="key-round",
        role="bad",
        ground="bad",
        spoken="Problem",
        details=details,
    )


def keychain_absent(name: str, details: str = "") -> Ending:
    return Ending(
        "This computer has no safe",
        f"{_AGREED.format(name=name)}: no safe answers here. "
        "You can protect your keys with a passphrase instead, or keep them only until you quit.",
        _NOT_SAVED.format(name=name),
        (Act("other-home", "Choose where to keep keys", "primary"), CLOSE),
        icon="key-round",
        role="ask",
        ground="quiet",
        spoken="Needs you",
        details=details,
    )


def keychain_changed(name: str, recorded: str, found: str, details: str = "") -> Ending:
    """Say that the keys were put away in `recorded`, and that `found` is what answers now.

    The only ways out are that the keys come back, or that they are given up: no other home takes new ones before.
    """
    is_elsewhere = recorded != found
    where = (
        f"They were put away in {recorded}, and now {found} answers."
        if is_elsewhere
        else f"They were put away in {recorded}. It answers, but the key is gone or is another one."
    )
    return Ending(
        "Your keys are not where they were",
        f"{where} We do not guess: nothing is replaced until you decide.",
        f"Nothing was saved, and nothing was changed. Your other accounts at {name} and elsewhere wait.",
        (TRY_AGAIN, GIVE_UP_OLD if is_elsewhere else GIVE_UP, Act("close", "Close", "quiet")),
        icon="key-round",
        role="bad",
        ground="bad",
        spoken="Problem",
        details=details,
    )


def platform_down(name: str, details: str = "") -> Ending:
    return Ending(
        f"{name} does not answer",
        f"{name} has trouble, or this computer is not connected to the internet. Your account is not the cause.",
        _NOTHING_SAVED.format(name=name),
        (TRY_AGAIN, CLOSE),
        icon="wifi",
        role="wait",
        ground="quiet",
        spoken="Problem",
        details=details,
    )


def clock_wrong(name: str, off: str, details: str = "") -> Ending:
    """Say how far this computer's clock is off, in words: "7 minutes behind"."""
    return Ending(
        "This computer’s clock is wrong",
        f"It is {off}. {name} refuses sign-ins from computers with another time. "
        "Set the clock to follow the internet, then try again.",
        _NOTHING_SAVED.format(name=name),
        (TRY_AGAIN, CLOSE),
        icon="clock",
        role="ask",
        ground="quiet",
        spoken="Needs you",
        details=details,
    )


def wrong_account(name: str, expected: str, actual: str) -> Ending:
    return Ending(
        "That was another account",
        f"You signed in to {name} as {actual}, but this entry belongs to {expected}.",
        f"{expected} was left as it is. Nothing was saved for {actual}.",
        (
            Act("try-again", f"Try again as {expected}", "primary"),
            Act("add-new", f"Add {actual} as a new account"),
            Act("close", "Close", "quiet"),
        ),
        icon="user-round",
        role="ask",
        ground="quiet",
        spoken="Needs you",
    )


def already_there(name: str, account: str, less: str = "") -> Ending:
    return Ending(
        f"{account} is already in your list",
        f"You signed in to {name} with an account that is here already.",
        f"No second account was added. {less or 'It now has the access you just chose.'}",
        (Act("show-items", "Show it", "primary"), SIGN_IN_AGAIN, Act("close", "Close", "quiet")),
        icon="user-round",
        spoken="Already there",
    )


def state_mismatch(name: str, details: str = "") -> Ending:
    return Ending(
        "An answer came that we did not ask for",
        f"It did not belong to this sign-in to {name}, so we threw it away. This can happen when an old page of the "
        "browser is used, and it also protects you from pages that try to slip in another account.",
        _NOTHING_SAVED.format(name=name),
        (TRY_AGAIN, CLOSE),
        icon="shield",
        role="bad",
        ground="bad",
        spoken="Stopped",
        details=details,
    )


def platform_error(name: str, reason: str = "", details: str = "") -> Ending:
    return Ending(
        f"{name} did not accept the sign-in",
        reason or f"{name} answered with an error we do not know. Its own words are behind Details.",
        _NOTHING_SAVED.format(name=name),
        (TRY_AGAIN, CLOSE),
        icon="x",
        role="bad",
        ground="bad",
        spoken="Problem",
        details=details,
    )


def storage(name: str, reason: str, details: str = "") -> Ending:
    """Say that the account could not be written down: `reason` names the full disk or the folder."""
    return Ending(
        "The account could not be saved",
        reason,
        f"Nothing was saved. {name} may list this program as allowed; signing in again uses the same permission.",
        (TRY_AGAIN, CLOSE),
        icon="hard-drive",
        role="bad",
        ground="bad",
        spoken="Problem",
        details=details,
    )


def approval_needed(name: str) -> Ending:
    return Ending(
        "Your organisation decides about this",
        f"At your {name}, somebody who manages it must agree before programs may be used.",
        _NOTHING_SAVED.format(name=name),
        (
            Act("try-again", "I have the approval", "primary"),
            Act("close", "Close", "quiet"),
        ),
        icon="user-plus",
        role="ask",
        ground="quiet",
        spoken="Needs you",
    )
