"""The lock of the window: hides it from people who pass by. It seals nothing; the vault does that."""

from dataclasses import dataclass

FREE_TRIES = 3
"""So many wrong passphrases cost nothing: everybody mistypes."""
LONGEST_WAIT = 300.0
"""No wait is longer (seconds): a person who remembers at last has to get in."""
FORGOTTEN_HOURS = 24
"""So long after somebody said that the passphrase is forgotten, the lock goes away by itself."""


@dataclass(frozen=True, slots=True)
class LockStanding:
    """How the lock stands.

    `wait` is how long the next try has to wait (seconds); `goes_at` the moment from which on the lock goes away by
    itself because its passphrase was forgotten, "" where nobody said so.
    """

    is_set: bool = False
    wait: float = 0.0
    goes_at: str = ""


def wait_after(failures: int) -> float:
    """Return how long to wait after so many wrong passphrases in a row (seconds): it doubles, from 5 on."""
    over = failures - FREE_TRIES
    return 0.0 if over < 0 else min(5.0 * 2.0 ** min(over, 10), LONGEST_WAIT)
