"""A search for secrets in a text that is to leave this computer, in every form that they could have taken there."""

import base64
import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from urllib.parse import quote, quote_plus

from connector_app.model.support import Searched

SHORTEST = 8
"""Characters of the shortest secret that is looked for: a shorter one may be any word."""

LONG, PIECE = 40, 20
"""Of a secret of so many characters its first and its last ones count as well: what is too long is cut off."""

PUBLIC = frozenset(
    {"form", "scopes", "expires_at", "issued_at", "refresh_until", "name", "account", "bot_id", "workspace_id"}
    | {"client_id", "since", "by", "key", "root", "note", "counter", "size", "introduction", "older"}
)
"""What is sealed beside a secret without being one, by its name there."""

_START = (0, 2, 3)
"""The first character of base64 that depends on nothing before, by the bytes that stand before (RFC 4648 section 4)."""


@dataclass(frozen=True, slots=True)
class Known:
    """A secret, and whose it is: its owner and what it is for. `repr` hides it."""

    whose: str
    secret: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Held:
    """All secrets that are at hand, and how many are sealed under a key that is not."""

    known: tuple[Known, ...] = ()
    shut: int = 0

    def searched(self) -> Searched:
        """Return what a search for these amounts to."""
        long = sum(len(each.secret) >= SHORTEST for each in self.known)
        return Searched(long, self.shut, len(self.known) - long)


def secrets_in(sealed: bytes) -> Iterator[bytes]:
    """Yield the secrets in what is sealed as one: it may be a JSON text in which others stand beside them.

    Of an address the part after its host is one by itself.
    """
    try:
        said = json.loads(sealed)
    except ValueError:
        said = None
    for each in _texts(said) if isinstance(said, dict | list) else (sealed,):
        yield each
        if each.startswith((b"https://", b"http://")):
            place = each.split(b"/", 3)[3:]
            yield from (one for one in place if one)


def found(text: str, known: Iterable[Known]) -> Known | None:
    """Return the first secret that stands in a text in any form, None where none does.

    A form that is broken into lines is found too; the case of letters does not matter.
    """
    whole = text.casefold()
    joined = "".join(whole.split())
    for each in known:
        if len(each.secret) >= SHORTEST and any(
            form in whole or "".join(form.split()) in joined for form in forms(each.secret)
        ):
            return each
    return None


def forms(secret: bytes) -> set[str]:
    """Return how a secret may be written: as it is, as base64 wherever it begins, as hex, for a URL, in JSON, in HTML.

    All of it in the case of `str.casefold`.
    """
    made = {secret.hex(), *_base64(secret)}
    try:
        text = secret.decode()
    except UnicodeDecodeError:
        return {each.casefold() for each in made}
    made |= {text, quote(text, safe=""), quote(text), quote_plus(text), quote(quote(text, safe=""), safe="")}
    if len(text) >= LONG and "://" not in text:
        made |= {text[:PIECE], text[-PIECE:]}
    for quoted in (json.dumps(text)[1:-1], json.dumps(text, ensure_ascii=False)[1:-1]):
        made |= {quoted, quoted.replace("/", "\\/")}
    # By hand: as forms of what a page shows, and by whatever order of replacing.
    made.add(text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;"))
    return {each.casefold() for each in made}


def _base64(secret: bytes) -> Iterator[str]:
    for before, start in enumerate(_START):
        end = (before + len(secret)) * 8 // 6
        for encode in (base64.b64encode, base64.urlsafe_b64encode):
            yield encode(bytes(before) + secret).decode()[start:end]


def _texts(said: object) -> Iterator[bytes]:
    match said:
        case dict():
            for name, value in said.items():
                if name not in PUBLIC:
                    yield from _texts(value)
        case list():
            for value in said:
                yield from _texts(value)
        case str() if said:
            yield said.encode("utf-8", "surrogatepass")
        case _:
            return
