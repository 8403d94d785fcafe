"""What a passphrase, or the password of a backup, has to be: one rule, where it is typed and where it is taken."""

SHORTEST = 8
"""Characters of the shortest one. Spaces around it are not counted."""


def is_long_enough(passphrase: str) -> bool:
    """Tell whether it has as many characters as it needs."""
    return len(passphrase.strip()) >= SHORTEST
