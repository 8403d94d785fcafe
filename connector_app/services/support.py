"""The support file: what helps somebody else to find out what is wrong, read first by the person it is about.

What stands in it is gathered from an allow-list. It is searched for every stored secret before it is shown, and what is
written is searched again: a find stops it, and is an entry of the history.
"""

import asyncio
import contextlib
import io
import zipfile
from collections.abc import Awaitable, Callable, Collection, Iterator, Mapping
from pathlib import Path

from connector_app.language import said
from connector_app.model.audit import Event
from connector_app.model.clock import Clock, stamp
from connector_app.model.failure import FailureError, Rejected
from connector_app.model.support import Draft, Part, Searched
from connector_app.services import leak
from connector_app.services.audit import Audit
from connector_app.services.boundary import returns_result
from connector_app.services.exports import write_whole
from connector_app.services.leak import Held, Known
from connector_app.services.vault import Vault
from connector_app.store import subscriptions
from connector_app.store import vault as store
from connector_app.store.database import Database
from connector_app.store.tx import Tx

WHOLE = "the file"
NAME = "report.txt"
"""What the text is called inside of a .zip."""

STOPPED = said(
    "A stored secret stands in it ({whose}, in “{part}”), so nothing was written. Leave that part out, and please tell"
    " us: this must never happen."
)
_PARTS = {
    "versions": said("versions", "a part of the support file"),
    "settings": said("settings", "a part of the support file"),
    "accounts": said("accounts", "a part of the support file"),
    "failures": said("failures", "a part of the support file"),
    "self-test": said("self-test", "a part of the support file"),
    "log": said("log", "a part of the support file"),
    WHOLE: said("the file", "all of the support file"),
}
_OTHERS = {
    "the proxy’s name": said("the proxy’s name", "a secret"),
    "the proxy’s name, plain": said("the proxy’s name, plain", "a secret, as it is without the signs of an address"),
    "the proxy’s password": said("the proxy’s password", "a secret"),
    "the proxy’s password, plain": said(
        "the proxy’s password, plain", "a secret, as it is without the signs of an address"
    ),
    "the passphrase": said("the passphrase", "a secret"),
    "the passphrase in a file": said("the passphrase in a file", "a secret"),
    "the address for news": said("the address for news", "a secret"),
}
"""What secrets outside of the data folder are called; variables of the environment by their names."""
EPOCH = (1980, 1, 1, 0, 0, 0)

Gather = Callable[[bool, bool, Collection[str]], Awaitable[tuple[Part, ...]]]
"""Returns the parts. Asked whether names may stand in them, whether the keychain is open (nothing opens it), and what
is left out."""


class Support:
    """`more` are secrets that lie outside of the data folder, by what they are."""

    def __init__(
        self, db: Database, vault: Vault, audit: Audit, clock: Clock, gather: Gather, more: Mapping[str, str]
    ) -> None:
        self._db, self._vault, self._audit, self._clock = db, vault, audit, clock
        self._gather, self._more = gather, more

    @returns_result
    async def draft(self, *, names: bool = False, without: Collection[str] = ()) -> Draft:
        """Put everything together, without some parts, for a person to read.

        Raises FailureError(Rejected) where a secret stands in it.
        """
        is_open = await self._db.read(lambda tx: self._vault.is_open(tx, "real"))
        parts = await self._gather(names, is_open, without)
        held = await self.held()
        for each in parts:
            await self._check(each.text, held, each.name)
        return Draft(parts, held.searched(), stamp(self._clock.now()))

    @returns_result
    async def save(self, path: Path, text: str) -> Searched:
        """Write the text, as it was read, to a file: text, or a .zip with it. Return what it was searched for.

        Raises FailureError: Rejected where a secret stands in it, Storage.
        """
        held = await self.held()
        await self._check(text, held, WHOLE)
        await asyncio.to_thread(write, path, text)
        await self._audit.write(Event("support.saved", details={"file": path.name}))
        return held.searched()

    @returns_result
    async def look(self, text: str) -> Searched:
        """Search a text that is to leave this computer in another way. Raises FailureError(Rejected) as `save` does."""
        held = await self.held()
        await self._check(text, held, WHOLE)
        return held.searched()

    async def _check(self, text: str, held: Held, part: str) -> None:
        try:
            await asyncio.to_thread(refuse_secrets, text, held, part)
        except FailureError as error:
            event = Event("support.stopped", outcome="refused", error=error.failure.name, details={"part": part})
            await self._audit.write(event)
            raise

    async def held(self) -> Held:
        """Return every secret that is at hand. Nothing is opened for it."""
        if self._vault.home("practice"):
            with contextlib.suppress(FailureError):  # a file: nobody is asked for anything
                await self._vault.unlock("practice")
        held = await self._db.read(self._vault.held)
        addresses = await self._db.read(lambda tx: tuple(hooks(tx)))
        return Held((*held.known, *addresses, *others(self._more)), held.shut)


def refuse_secrets(text: str, held: Held, part: str) -> None:
    """Raise FailureError(Rejected) where a secret stands in a text."""
    if (leaked := leak.found(text, held.known)) is not None:
        raise FailureError(Rejected(STOPPED.format(whose=leaked.whose, part=_PARTS.get(part, part))))


def write(path: Path, text: str) -> None:
    """Write a text whole or not at all; into a .zip where the name says so. Raises FailureError(Storage)."""
    write_whole(path, [_zipped(text) if path.suffix.lower() == ".zip" else text.encode("utf-8", "replace")])


def hooks(tx: Tx) -> Iterator[Known]:
    """Yield the addresses that news come to: whoever knows one can send there."""
    for each in subscriptions.every(tx):
        yield Known(said("the address for news of {account}", account=each.connection), each.token.encode())


def others(more: Mapping[str, str]) -> Iterator[Known]:
    """Yield secrets that lie outside of the data folder."""
    for what, secret in more.items():
        if secret:
            yield Known(_OTHERS.get(what, what), secret.encode("utf-8", "surrogatepass"))


def shut(tx: Tx) -> int:
    """Return how much is sealed, where no key is at hand."""
    return sum(len(each.fields) for key in store.keys(tx) for each in store.envelopes(tx, key.id))


def _zipped(text: str) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as packed:
        entry = zipfile.ZipInfo(NAME, EPOCH)
        entry.compress_type, entry.external_attr = zipfile.ZIP_DEFLATED, 0o600 << 16
        packed.writestr(entry, text.encode("utf-8", "replace"))
    return made.getvalue()
