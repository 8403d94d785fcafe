"""Looking at a data folder that somebody else may own: nothing is locked, nothing is written."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeVar

from connector_app.adapters.clock import SystemClock
from connector_app.adapters.key_file import KeyFile
from connector_app.adapters.keychain import SystemKeychain
from connector_app.model.audit import Receipt
from connector_app.model.failure import FailureError
from connector_app.services import proof
from connector_app.services.history_key import HistoryKeys, Sealing
from connector_app.services.proof import Proof
from connector_app.store.database import Reader
from connector_app.store.tx import Tx

T = TypeVar("T")


class _Sealed:
    """A vault that stays shut: what lies behind a passphrase is not opened for a look."""

    def put(self, tx: Tx, owner: str, field: str, secret: bytes, *, generation: int) -> None:
        raise NotImplementedError

    def get(self, tx: Tx, owner: str, field: str) -> tuple[bytes, int] | None:  # noqa: ARG002
        return None


class _Looking:
    """Answers a database's questions over a read-only connection."""

    def __init__(self, reader: Reader) -> None:
        self._reader = reader

    async def write(self, fn: Callable[[Tx], T]) -> T:
        return self._reader.read(fn)


async def verify(folder: Path, database: Path, receipts: Sequence[Receipt] = ()) -> Proof:
    """Check the history, with its anchor where the keychain gives it, and receipts. Raises FailureError(Storage)."""
    reader = Reader(database)
    keychain = SystemKeychain()
    try:
        file = KeyFile(folder / "practice" / "history.key")
        vault: Sealing = _Sealed()
        keys = HistoryKeys(_Looking(reader), vault, keychain, file, SystemClock(), bytes)  # type: ignore[arg-type]
        try:
            anchor = await keys.anchor()
        except FailureError:
            anchor = None
        return reader.read(lambda tx: proof.verify(tx, anchor, receipts=receipts))
    finally:
        keychain.close()
        reader.close()
