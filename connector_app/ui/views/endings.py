"""Every ending of adding an account, in words. What happened, what it means for your things, one thing to do."""

from connector_app.language import said, several
from connector_app.ui.records import Sentence
from connector_app.ui.views.ending import Act, Ending
from connector_app.words.failures import duration

TRY_AGAIN = Act("try-again", said("Try again"), "primary")
CLOSE = Act("close", said("Close", "the verb"))
LEAVE = Act("close", said("Close", "the verb"), "quiet")
OTHER_HOME = Act("other-home", said("Other ways to keep the key"))
GIVE_UP = Act("give-up-keys", said("Give the lost keys up and sign in again"))
GIVE_UP_OLD = Act("give-up-keys", said("Give the old keys up and sign in again"))

_NOTHING_SAVED = said("Nothing was saved, and nothing changed at {name}.")
_NOT_SAVED = said("The account was not saved. Nothing changed at {name} or on this computer.")


SIGN_IN_AGAIN = Act("reconnect", said("Sign in again"))


def connected(
    name: str, account: str, found: int, saved: str, less: str = "", advice: str = "", *, is_practice: bool = False
) -> Ending:
    """Say who is connected, how many items were found, and in `saved` where the key to it is kept.

    `account` is the person's own name at the platform. `less`: what was asked for and not given. `advice` is what they
    should still do there.
    """
    can = said("This program can now work with your account at {name}.", name=name)
    there = (
        several(found, "{n} item found.", "{n} items found.")
        if found
        else said("What you send to {name} and what comes from there is listed.", name=name)
    )
    return Ending(
        said("Connected as {account}", account=account),
        " ".join(filter(None, (can, there, less, advice))),
        saved,
        (
            Act("show-items", said("Show items"), "primary"),
            *((Act("lessons", said("Six short lessons")),) if is_practice else ()),
            Act("rename", said("Give it a name"), "secondary", "pencil"),
            *((SIGN_IN_AGAIN,) if less else ()),
        ),
        icon="check",
        role="ok",
        ground="ok",
        spoken=said("Connected"),
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
    saved = said("The account was saved. We look again by ourselves, and when you press the button.")
    signed_in = said(
        "You are signed in as {account}. {name} shows a program only what you share with it, "
        "and so far that is nothing.",
        account=account,
        name=name,
    )
    return Ending(
        said("Signed in, but nothing is shared yet"),
        f"{signed_in} {less}".rstrip(),
        said("Still nothing is shared. It was checked just now.") if is_again else saved,
        (
            Act("check-again", said("Check again"), "primary", "refresh-cw"),
            Act(
                "open-platform",
                said("Let it in", "a button") if is_invited else said("Open {name}", name=name),
                "secondary",
                "external-link",
            ),
            Act("close", said("Later"), "quiet"),
        ),
        icon="folder-search",
        role="ink",
        ground="ok",
        spoken=said("Signed in"),
        steps=steps,
    )


def refused(name: str, details: str = "") -> Ending:
    return Ending(
        said("You chose not to give access"),
        said("That is fine. {name} told us that you said no, so we stopped right there.", name=name),
        _NOTHING_SAVED.format(name=name),
        (TRY_AGAIN, CLOSE),
        icon="hand",
        spoken=said("You said no"),
        details=details,
    )


def cancelled(name: str) -> Ending:
    return Ending(
        said("You stopped here"),
        said(
            "If a page of {name} is still open in your browser, you can close it. Agreeing there does nothing any "
            "more.",
            name=name,
        ),
        _NOTHING_SAVED.format(name=name),
        (TRY_AGAIN, CLOSE),
        icon="x",
        spoken=said("Cancelled"),
    )


def timed_out(name: str, minutes: int = 5) -> Ending:
    return Ending(
        said("We did not hear back"),
        several(
            minutes,
            "{n} minute passed without an answer from your browser, so we stopped waiting. "
            "A page of {name} that is still open belongs to this attempt and does nothing any more.",
            "{n} minutes passed without an answer from your browser, so we stopped waiting. "
            "A page of {name} that is still open belongs to this attempt and does nothing any more.",
            name=name,
        ),
        _NOTHING_SAVED.format(name=name),
        (TRY_AGAIN, CLOSE),
        icon="timer",
        spoken=said("Time is over"),
    )


def port_taken(name: str, details: str = "") -> Ending:
    return Ending(
        said("The way back from {name} is blocked", name=name),
        said(
            "Another program, or a rule of this computer, keeps the door closed through which {name} would answer. "
            "Nothing is wrong with your account.",
            name=name,
        ),
        _NOTHING_SAVED.format(name=name),
        (TRY_AGAIN, CLOSE),
        icon="ban",
        role="bad",
        ground="bad",
        spoken=said("Problem"),
        details=details,
    )


def browser_not_opened(name: str, details: str = "") -> Ending:
    return Ending(
        said("Your browser did not open"),
        said(
            "So {name} could not ask you, and we stopped waiting. Try again, and if no browser opens, press Copy link "
            "and open the link in any browser on this computer.",
            name=name,
        ),
        _NOTHING_SAVED.format(name=name),
        (TRY_AGAIN, CLOSE),
        icon="globe",
        role="ask",
        ground="quiet",
        spoken=said("Needs you"),
        details=details,
    )


def keychain_locked(name: str, details: str = "") -> Ending:
    return Ending(
        said("Your computer’s safe is locked"),
        said(
            "{name} agreed, but the key to your account could not be put away: the safe did not open. This happens "
            "when its password was not typed, or the window asking for it was closed.",
            name=name,
        ),
        _NOT_SAVED.format(name=name),
        (Act("try-again", said("Unlock and try again"), "primary"), OTHER_HOME, LEAVE),
        icon="key-round",
        role="bad",
        ground="bad",
        spoken=said("Problem"),
        details=details,
    )


def keychain_hung(name: str, details: str = "") -> Ending:
    return Ending(
        said("Your computer’s safe does not answer"),
        said(
            "{name} agreed, but the key to your account could not be put away: we asked the safe and waited. "
            "Perhaps a window behind this one is asking for its password.",
            name=name,
        ),
        _NOT_SAVED.format(name=name),
        (TRY_AGAIN, OTHER_HOME, LEAVE),
        icon="key-round",
        role="bad",
        ground="bad",
        spoken=said("Problem"),
        details=details,
    )


def keychain_absent(name: str, details: str = "") -> Ending:
    return Ending(
        said("This computer has no safe"),
        said(
            "{name} agreed, but the key to your account could not be put away: no safe answers here. "
            "You can protect your keys with a passphrase instead, or keep them only until you quit.",
            name=name,
        ),
        _NOT_SAVED.format(name=name),
        (Act("other-home", said("Choose where to keep keys"), "primary"), CLOSE),
        icon="key-round",
        role="ask",
        ground="quiet",
        spoken=said("Needs you"),
        details=details,
    )


def keychain_changed(name: str, recorded: str, found: str, details: str = "") -> Ending:
    """Say that the keys were put away in `recorded`, and that `found` is what answers now.

    The only ways out are that the keys come back, or that they are given up: no other home takes new ones before.
    """
    is_elsewhere = recorded != found
    where = (
        said("They were put away in {recorded}, and now {found} answers.", recorded=recorded, found=found)
        if is_elsewhere
        else said(
            "They were put away in {recorded}. It answers, but the key is gone or is another one.", recorded=recorded
        )
    )
    return Ending(
        said("Your keys are not where they were"),
        f"{where} {said('We do not guess: nothing is replaced until you decide.')}",
        said(
            "Nothing was saved, and nothing was changed. Your other accounts at {name} and elsewhere wait.", name=name
        ),
        (TRY_AGAIN, GIVE_UP_OLD if is_elsewhere else GIVE_UP, LEAVE),
        icon="key-round",
        role="bad",
        ground="bad",
        spoken=said("Problem"),
        details=details,
    )


def platform_down(name: str, details: str = "") -> Ending:
    return Ending(
        said("{name} does not answer", name=name),
        said(
            "{name} has trouble, or this computer is not connected to the internet. Your account is not the cause.",
            name=name,
        ),
        _NOTHING_SAVED.format(name=name),
        (TRY_AGAIN, CLOSE),
        icon="wifi",
        role="wait",
        ground="quiet",
        spoken=said("Problem"),
        details=details,
    )


def clock_wrong(name: str, ahead: float, details: str = "") -> Ending:
    """Say how far this computer's clock is `ahead` (seconds), or behind where that is below zero."""
    off = (
        said("It is {time} ahead.", time=duration(ahead))
        if ahead > 0
        else said("It is {time} behind.", time=duration(-ahead))
    )
    because = said(
        "{name} refuses sign-ins from computers with another time. Set the clock to follow the internet, then try "
        "again.",
        name=name,
    )
    return Ending(
        said("This computer’s clock is wrong"),
        f"{off} {because}",
        _NOTHING_SAVED.format(name=name),
        (TRY_AGAIN, CLOSE),
        icon="clock",
        role="ask",
        ground="quiet",
        spoken=said("Needs you"),
        details=details,
    )


def wrong_account(name: str, expected: str, actual: str) -> Ending:
    return Ending(
        said("That was another account"),
        said(
            "You signed in to {name} as {actual}, but this entry belongs to {expected}.",
            name=name,
            actual=actual,
            expected=expected,
        ),
        said("{expected} was left as it is. Nothing was saved for {actual}.", expected=expected, actual=actual),
        (
            Act("try-again", said("Try again as {account}", account=expected), "primary"),
            Act("add-new", said("Add {account} as a new account", account=actual)),
            LEAVE,
        ),
        icon="user-round",
        role="ask",
        ground="quiet",
        spoken=said("Needs you"),
    )


def already_there(name: str, account: str, less: str = "") -> Ending:
    return Ending(
        said("{account} is already in your list", account=account),
        said("You signed in to {name} with an account that is here already.", name=name),
        f"{said('No second account was added.')} {less or said('It now has the access you just chose.')}",
        (Act("show-items", said("Show it"), "primary"), SIGN_IN_AGAIN, LEAVE),
        icon="user-round",
        spoken=said("Already there"),
    )


def state_mismatch(name: str, details: str = "") -> Ending:
    return Ending(
        said("An answer came that we did not ask for"),
        said(
            "It did not belong to this sign-in to {name}, so we threw it away. This can happen when an old page of the "
            "browser is used, and it also protects you from pages that try to slip in another account.",
            name=name,
        ),
        _NOTHING_SAVED.format(name=name),
        (TRY_AGAIN, CLOSE),
        icon="shield",
        role="bad",
        ground="bad",
        spoken=said("Stopped"),
        details=details,
    )


def platform_error(name: str, reason: str = "", details: str = "") -> Ending:
    return Ending(
        said("{name} did not accept the sign-in", name=name),
        reason or said("{name} answered with an error we do not know. Its own words are behind Details.", name=name),
        _NOTHING_SAVED.format(name=name),
        (TRY_AGAIN, CLOSE),
        icon="x",
        role="bad",
        ground="bad",
        spoken=said("Problem"),
        details=details,
    )


def storage(name: str, reason: str, details: str = "") -> Ending:
    """Say that the account could not be written down: `reason` names the full disk or the folder."""
    return Ending(
        said("The account could not be saved"),
        reason,
        said(
            "Nothing was saved. {name} may list this program as allowed; signing in again uses the same permission.",
            name=name,
        ),
        (TRY_AGAIN, CLOSE),
        icon="hard-drive",
        role="bad",
        ground="bad",
        spoken=said("Problem"),
        details=details,
    )


def approval_needed(name: str) -> Ending:
    return Ending(
        said("Your organisation decides about this"),
        said("At your {name}, somebody who manages it must agree before programs may be used.", name=name),
        _NOTHING_SAVED.format(name=name),
        (
            Act("try-again", said("I have the approval"), "primary"),
            LEAVE,
        ),
        icon="user-plus",
        role="ask",
        ground="quiet",
        spoken=said("Needs you"),
    )
