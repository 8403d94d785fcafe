"""Addresses that a person writes into a file: what may stand there, and a sentence for what may not."""

import re
from urllib.parse import urlsplit

from connector_app.language import said

LOOPBACK = frozenset({"127.0.0.1", "::1", "localhost"})
_UNFIT = re.compile(r"[^\x21-\x7e]|\\")
"""What no address is written with (RFC 3986 section 2): controls, spaces, other letters; browsers read \\ as /."""


def checked(text: str) -> str:
    """Return an address as it was written: https, or http to this computer.

    Raises ValueError with words that go on after its name.
    """
    host = host_of(text)
    scheme = urlsplit(text).scheme if host else ""
    if not (scheme == "https" or (scheme == "http" and host in LOOPBACK)):
        raise ValueError(said("must be an https address", "goes on after a name in quotes"))
    if "@" in urlsplit(text).netloc:
        raise ValueError(
            said("must be an https address without a name or password in it", "goes on after a name in quotes")
        )
    return text


def endpoint(text: str) -> str:
    """Return the address of an endpoint, to which paths and queries are added. Raises ValueError as `checked` does."""
    if set(checked(text)) & {"?", "#"}:
        raise ValueError(said("must be an https address without “?” and “#”", "goes on after a name in quotes"))
    return text


def host_of(text: str) -> str:
    """Return whom an address leads to, "" where it is none."""
    try:
        parts = urlsplit(text)
        is_whole = parts.port != 0 and not _UNFIT.search(text)
    except ValueError:  # brackets that do not close, a port beyond 65535
        return ""
    return (parts.hostname or "") if is_whole else ""
