"""A data folder, a keychain and the vault of the program that was started last."""

import secrets
from dataclasses import dataclass, field
from pathlib import Path

from connector_app.adapters.key_file import KeyFile
from connector_app.services.vault import Vault
from connector_app.store import vault as store
from connector_app.store.database import Database
from tests.fakes.clock import ManualClock
from tests.fakes.keychain import MemoryKeychain

REAL, OTHER, PRACTICE = "github-00112233", "slack-44556677", "practice-8899aabb"
TOKEN = b"canary-access-1"
PASSPHRASE = "canary passphrase"


@dataclass
class House:
    """A data folder and a keychain, which outlive the program, and the program's database and vault."""

    folder: Path
    db: Database
    keychain: MemoryKeychain = field(default_factory=MemoryKeychain)

    def __post_init__(self) -> None:
        self.vault = self.start()

    def start(self) -> Vault:
        """Return the vault of a program that was just started."""
        practice, history = (KeyFile(self.folder / "practice" / f"{name}.key") for name in ("vault", "history"))
        self.vault = Vault(self.db, self.keychain, practice, history, ManualClock(), secrets.token_bytes)
        return self.vault

    async def put(self, owner: str, name: str = "tokens", secret: bytes = TOKEN, generation: int = 1) -> None:
        await self.db.write(lambda tx: self.vault.put(tx, owner, name, secret, generation=generation))

    async def get(self, owner: str, name: str = "tokens") -> tuple[bytes, int] | None:
        return await self.db.write(lambda tx: self.vault.get(tx, owner, name))

    async def destroy(self, owner: str) -> None:
        await self.db.write(lambda tx: self.vault.destroy(tx, owner))

    async def keys(self) -> list[tuple[str, str]]:
        return [(k.home, k.state) for k in await self.db.write(store.keys)]

    @property
    def bytes_on_disk(self) -> bytes:
        return b"".join(p.read_bytes() for p in self.folder.rglob("*") if p.is_file())
