"""A program that is killed at each step of the vault's work in turn: `python -m tests.parts.dying_vault FOLDER STORY`.

FOLDER/before holds what there is when the story begins; each child works on a copy of its own, FOLDER/1, FOLDER/2 ...,
and kills itself (SIGKILL) at that step. Prints how many steps there are: the first child that lives to the end tells.
"""

import asyncio
import itertools
import os
import secrets
import shutil
import signal
import sys
from pathlib import Path
from typing import Any

from connector_app.adapters.clock import SystemClock
from connector_app.adapters.key_file import KeyFile
from connector_app.services import passphrase
from connector_app.services.vault import Vault
from connector_app.store import upkeep
from connector_app.store.database import Database

REAL, OTHER, PRACTICE, OTHER_PRACTICE = "github-00112233", "slack-44556677", "practice-00112233", "practice-44556677"
TOKEN = b"canary-access-1"
PASSPHRASE, ANOTHER = "canary passphrase", "canary other passphrase"
KEYCHAIN = "keychain:File"


def vault_of(folder: Path, db: Any, keychain: Any = None, practice: Any = None) -> Vault:
    """Return the vault of a program whose keychain outlives it in a file."""
    return Vault(
        db,
        keychain or KeyFile(folder / "keychain" / "items", KEYCHAIN),
        practice or KeyFile(folder / "practice" / "vault.key"),
        KeyFile(folder / "practice" / "history.key"),
        SystemClock(),
        secrets.token_bytes,
    )


class Mortal:
    """Passes every call on, and counts a step before and after each one that leaves the process."""

    steps = itertools.count(1)
    last = 0

    def __init__(self, what: Any) -> None:
        self._what = what

    def __getattr__(self, name: str) -> Any:
        found = getattr(self._what, name)
        if not asyncio.iscoroutinefunction(found):
            return found

        async def counted(*args: Any, **kwargs: Any) -> Any:
            self._step()
            answer = await found(*args, **kwargs)
            self._step()
            return answer

        return counted

    @classmethod
    def _step(cls) -> None:
        if next(cls.steps) == cls.last:
            os.kill(os.getpid(), signal.SIGKILL)


async def tell(folder: Path, story: str) -> None:
    async with Database(folder / "connector.db") as db:
        keychain = Mortal(KeyFile(folder / "keychain" / "items", KEYCHAIN))
        vault = vault_of(folder, Mortal(db), keychain, Mortal(KeyFile(folder / "practice" / "vault.key")))
        if story == "change":
            await vault.change_passphrase(PASSPHRASE, ANOTHER, lambda tx: upkeep.set_meta(tx, "told", "yes"))
            return
        if story == "passphrase":
            await vault.use_passphrase(PASSPHRASE)
        else:
            await vault.unlock("practice" if story == "practice" else "real")
        if story == "first":
            await db.write(lambda tx: vault.put(tx, OTHER, "tokens", TOKEN, generation=1))
            return
        gone = [PRACTICE] if story == "practice" else [REAL, OTHER] if story == "last" else [REAL]
        await db.write(lambda tx: [vault.destroy(tx, owner) for owner in gone])
        await vault.shred()


def main() -> None:
    passphrase.N = 2**4  # here, in a process of its own
    folder, story = Path(sys.argv[1]), sys.argv[2]
    for step in itertools.count(1):
        shutil.copytree(folder / "before", folder / str(step))
        child = os.fork()
        if child == 0:
            Mortal.last = step
            asyncio.run(tell(folder / str(step), story))
            os._exit(0)
        _, status = os.waitpid(child, 0)
        if status == 0:
            sys.stdout.write(str(step))
            return
        if not os.WIFSIGNALED(status) or os.WTERMSIG(status) != signal.SIGKILL:
            sys.exit(f"step {step} ended with {status}")


if __name__ == "__main__":
    main()
