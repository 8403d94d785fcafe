"""A passphrase that lies in a file: who starts the program without a person puts it there."""

from collections.abc import Mapping
from pathlib import Path

NAME = "CONNECTOR_APP_PASSPHRASE_FILE"
MOST = 65536
"""So many characters of the file are looked at: the passphrase is its first line."""


def read(path: Path) -> str:
    """Return the first line. Raises OSError, UnicodeDecodeError."""
    with path.open(encoding="utf-8", newline="\n") as file:
        return file.readline(MOST).rstrip("\r\n")


def at_hand(environment: Mapping[str, str]) -> str:
    """Return it, "" where there is none to read. What gives its words once, as a pipe does, is not asked for them."""
    try:
        path = Path(environment.get(NAME) or ".")
        return read(path) if path.is_file() else ""
    except (OSError, ValueError):
        return ""
