"""Moving to another computer, in words: what was in a backup and is not here, and what came that a look is worth."""

from collections.abc import Sequence

from connector_app.engine.foreign import CLIENT
from connector_app.words.amounts import amount

WHY = "Left out, so that no sign-in and no news goes elsewhere"
THEN = "Set it here where you need it: this computer’s own settings stayed as they were."
PLATFORMS = "Files in the backup describe these platforms, and what you do there goes to the address beside each"
KNOWN = "Sign in only where you know the address."
SHOWN, LONGEST = 5, 40
_WORDS = {
    "proxy": "the address of a proxy",
    "ca_file": "a file of certificates that were trusted there",
    "allow_insecure_loopback": "the permission to do without encryption on one’s own computer",
    "address": "the address at which the other computer is reached from outside",
}


def left_out(names: Sequence[str]) -> list[str]:
    """Return what was left out of settings that came, each as part of a sentence: other names are of platforms."""
    return [_left_out(name) for name in names]


def _left_out(name: str) -> str:
    if name.startswith(CLIENT):
        return f"the client id for sign-ins at {name.removeprefix(CLIENT)} (you can type it again)"
    return _WORDS.get(name, f"addresses of {name} that are not {name}’s own")


def platforms(came: Sequence[tuple[str, str]]) -> list[str]:
    """Return each platform that came with the host of its API. Of a host the end says whose it is, and is never cut."""
    return [f"{_cut(name)} ({host})" for name, host in came]


def few_platforms(came: Sequence[tuple[str, str]]) -> str:
    """Return the first platforms that came, as one line, and how many more there are."""
    more = len(came) - SHOWN
    told = [*platforms([(name, _end(host)) for name, host in came[:SHOWN]]), *([f"{more} more"] if more > 0 else [])]
    return f"{PLATFORMS}: {', '.join(told)}. {KNOWN}"


def rules(came: int, on: int) -> str:
    """Return what there is to know of rules that came: there is at least one."""
    are = f"{on or 'none'} of them {'is' if on == 1 else 'are'} on" if came > 1 else f"it is {'on' if on else 'off'}"
    return f"{amount(came, 'rule')} came along, and {are}. Settings › Rules says what each of them makes."


def _cut(name: str) -> str:
    name = " ".join(name.split())
    return name if len(name) <= LONGEST else f"{name[: LONGEST - 1]}…"


def _end(host: str) -> str:
    return host if len(host) <= LONGEST else f"…{host[1 - LONGEST :]}"
