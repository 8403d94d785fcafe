"""How many of a thing, as people say it."""


def amount(number: int, one: str, many: str = "") -> str:
    """Return "1 item" or "1,200 items"; `many` where it is not `one` with an s."""
    return f"{number:,} {one if number == 1 else many or f'{one}s'}"
