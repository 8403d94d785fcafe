"""Moving to another computer, in words: what was in a backup and is not here."""

from collections.abc import Sequence

WHY = "Left out, so that no sign-in and no news goes elsewhere"
THEN = "Set it here where you need it: this computer’s own settings stayed as they were."
_WORDS = {
    "proxy": "the address of a proxy",
    "ca_file": "a file of certificates that were trusted there",
    "allow_insecure_loopback": "the permission to do without encryption on one’s own computer",
    "address": "the address at which the other computer is reached from outside",
}


def left_out(names: Sequence[str]) -> list[str]:
    """Return what was left out of settings that came, each as part of a sentence: other names are of platforms."""
    return [_WORDS.get(name, f"addresses of {name} that are not {name}’s own") for name in names]
