"""The one way out of the program: an address is checked here, and nowhere else handed to a browser."""

import re
from collections.abc import Collection
from typing import Protocol
from urllib.parse import urlsplit

from connector_app.language import said
from connector_app.model.failure import FailureError, Rejected

LONGEST = 8192
UNSAFE = re.compile(r"[\x00-\x20\x7f\"<>\\^`{|}]")
"""Control characters and those that RFC 3986 has no place for; a backslash is a slash to some browsers."""
HOST = re.compile(r"[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*")
HALF_ENCODED = re.compile(r"%(?![0-9A-Fa-f]{2})")


class Browser(Protocol):
    """Opens an address in the person's own browser.

    Raises FailureError(Unavailable).
    """

    async def open(self, url: str) -> None: ...


def checked(url: str, hosts: Collection[str], origins: Collection[str] = ()) -> str:
    """Return an address that may be opened, in ASCII; one that is ASCII already comes back byte for byte.

    `hosts` are the names allowed, in lower case, with their port where it is not 443; one that begins with a dot stands
    for everything below it. `origins`
    are the exact `http://` origins on this computer that are allowed besides (the practice platform's).

    Raises FailureError(Rejected).
    """
    if len(url) > LONGEST or UNSAFE.search(url) or HALF_ENCODED.search(url):
        raise _refused()
    try:
        place = urlsplit(url).netloc
    except ValueError as error:
        raise _refused() from error
    if "@" in place or not place.isascii():
        raise _refused()
    allowed = url.startswith("https://") and _is_among(place.lower().removesuffix(":443"), hosts)
    if not allowed and not (url.startswith("http://") and f"http://{place}" in origins):
        raise _refused()
    return url if url.isascii() else "".join(c if c.isascii() else _encoded(c) for c in url)


class Links:
    """Opens addresses that platforms and people bring, if they lead where they may."""

    def __init__(self, browser: Browser) -> None:
        self._browser = browser

    async def open_url(self, url: str, hosts: Collection[str], origins: Collection[str] = ()) -> None:
        """Open an address after checking it: see `checked`.

        Raises FailureError: Rejected where it leads elsewhere, Unavailable("browser") where no browser opened.
        """
        await self._browser.open(checked(url, hosts, origins))


def _is_among(place: str, hosts: Collection[str]) -> bool:
    if place in hosts:
        return not place.startswith(".")
    return bool(HOST.fullmatch(place)) and any(h.startswith(".") and place.endswith(h) for h in hosts)


def _encoded(character: str) -> str:
    return "".join(f"%{byte:02X}" for byte in character.encode("utf-8", "replace"))


def _refused() -> FailureError:
    return FailureError(Rejected(said("This link leads somewhere the program does not open.")))
