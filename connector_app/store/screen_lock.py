"""What is kept of the window's lock: a digest of its passphrase, and what was tried since. It does not move away."""

import json
from dataclasses import asdict, dataclass

from connector_app.store import upkeep
from connector_app.store.tx import Tx

KEY = "screen-lock"


@dataclass(frozen=True, slots=True)
class KeptLock:
    """`digest` is what scrypt makes of the passphrase at the cost `n`; moments as they are stamped, "" for never."""

    salt: str
    n: int
    digest: str
    failures: int = 0
    failed_at: str = ""
    forgotten_at: str = ""


def get(tx: Tx) -> KeptLock | None:
    """Return the lock, None where there is none. What cannot be read is no lock: nobody could ever open it."""
    try:
        told = json.loads(upkeep.meta(tx, KEY) or "null")
        return None if told is None else KeptLock(**told)
    except (ValueError, TypeError, RecursionError):
        return None


def put(tx: Tx, lock: KeptLock | None) -> None:
    if lock is None:
        tx.run("delete from meta where key = ?", (KEY,))
    else:
        upkeep.set_meta(tx, KEY, json.dumps(asdict(lock)))
