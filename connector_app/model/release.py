"""What the makers of this program say about its versions: read only where they signed it, and only while it holds."""

import base64
import json
import re
from dataclasses import dataclass
from datetime import datetime
from urllib.parse import urlsplit

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from connector_app.language import said
from connector_app.model.clock import moment
from connector_app.model.failure import FailureError, Rejected

DOMAIN = b"connector-manager/releases/1\n"
"""Stands before what is signed, so that no signature made for something else fits."""
MOST_NOTES, LONGEST_NOTE = 20, 300

NOT_SET_UP = said(
    "This build of the program does not know where new versions are announced, so it cannot look for them. Look at the"
    " page from which you downloaded it."
)
UNSIGNED = said(
    "What was said about new versions was not signed by the makers of this program. Nothing was taken from it."
)
UNREADABLE = said("What the makers say about new versions cannot be read by this version. Look at their page yourself.")
OLDER = said("What was said about new versions is older than what was said before. Nothing was taken from it.")
EXPIRED = said(
    "What was said about new versions is out of date: somebody may be holding back something newer, or the clock of"
    " this computer is wrong. Nothing was taken from it."
)


@dataclass(frozen=True, slots=True)
class Publisher:
    """Where versions are announced (`feed`), who signs that (`key`, 32 bytes in hex), the hosts of download pages."""

    feed: str = ""
    key: str = ""
    hosts: tuple[str, ...] = ()

    @property
    def is_set_up(self) -> bool:
        return bool(self.feed and self.key)


PUBLISHER = Publisher()
"""Filled in by whoever publishes (docs/releasing.md): with nothing here the program says that it cannot look."""


@dataclass(frozen=True, slots=True)
class Release:
    """A version, its day (2026-11-30), what is new in it in plain words, and the page to download it from."""

    version: str
    date: str
    notes: tuple[str, ...]
    page: str


@dataclass(frozen=True, slots=True)
class Feed:
    """`number` grows with each feed, so that an older one is known as such."""

    number: int
    releases: tuple[Release, ...]

    def newest_after(self, version: str) -> Release | None:
        """Return the newest release if it is newer than `version`. Never an older one."""
        newest = max(self.releases, key=lambda each: order_of(each.version), default=None)
        return newest if newest and order_of(newest.version) > order_of(version) else None


def read_feed(raw: bytes, publisher: Publisher, *, now: datetime, known: int) -> Feed:
    """Read a feed that its publisher signed, that has not expired, and is not older than the one `known`.

    Raises FailureError(Rejected) with a sentence.
    """
    signed = _signed(raw, publisher.key)
    try:
        feed = json.loads(signed)
        if feed["feed"] != DOMAIN.decode().strip():
            raise ValueError("another feed")
        number, expires = int(feed["number"]), moment(str(feed["expires"]))
        releases = tuple(_release(each, publisher) for each in feed["releases"])
    except (ValueError, KeyError, TypeError, OverflowError, RecursionError) as error:
        raise FailureError(Rejected(UNREADABLE)) from error
    if expires <= now:
        raise FailureError(Rejected(EXPIRED))
    if number < known:
        raise FailureError(Rejected(OLDER))
    return Feed(number, releases)


def order_of(version: str) -> tuple[int, ...]:
    """Return what versions are compared by. Raises ValueError for what is no version ("1.2.3")."""
    if not re.fullmatch(r"\d{1,6}(\.\d{1,6}){2}", version, re.ASCII):
        raise ValueError("no version")
    return tuple(int(part) for part in version.split("."))


def _signed(raw: bytes, key: str) -> bytes:
    """Return what was signed, once it is sure that it was."""
    try:
        whole = json.loads(raw)
        signed = base64.b64decode(whole["signed"], validate=True)
        signature = base64.b64decode(whole["signature"], validate=True)
        Ed25519PublicKey.from_public_bytes(bytes.fromhex(key)).verify(signature, DOMAIN + signed)
    except (ValueError, KeyError, TypeError, RecursionError, InvalidSignature) as error:
        raise FailureError(Rejected(UNSIGNED)) from error
    return signed


def _release(told: dict[str, object], publisher: Publisher) -> Release:
    version, date, page, notes = str(told["version"]), str(told["date"]), str(told["page"]), told["notes"]
    order_of(version)
    if not re.fullmatch(r"\d{4}-\d\d-\d\d", date, re.ASCII) or not isinstance(notes, list):
        raise ValueError("no release")
    if not page.startswith("https://") or urlsplit(page).netloc not in publisher.hosts:
        raise ValueError("a page somewhere else")
    words = tuple(" ".join(str(note).split())[:LONGEST_NOTE] for note in notes[:MOST_NOTES])
    return Release(version, date, words, page)
