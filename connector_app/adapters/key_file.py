"""Keys in a file: a keychain's way of speaking over one 0600 file. For practice accounts, whose tokens open nothing."""

import json
from pathlib import Path

from connector_app.adapters import private_file


class KeyFile:
    """Holds named one-line secrets. `home` is what people and the history are told about where they are.

    Every method raises FailureError(Storage) where the file is a link, another person's, or cannot be written.
    """

    def __init__(self, path: Path, home: str = "practice-file") -> None:
        self._path, self._home = path, home

    async def home(self) -> str:
        return self._home

    async def get(self, name: str) -> str | None:
        return self._read().get(name)

    async def set(self, name: str, secret: str) -> None:
        self._write({**self._read(), name: secret})

    async def delete(self, name: str) -> None:
        """Forget a secret; one that is not there is fine. An empty file goes too."""
        held = self._read()
        if held.pop(name, None) is not None:
            self._write(held)

    def _read(self) -> dict[str, str]:
        content = private_file.read(self._path)
        try:
            held = json.loads(content or b"{}")
        except ValueError:
            # Not what was written: the keys in it are gone, as when the file is.
            return {}
        return {k: v for k, v in held.items() if isinstance(v, str)} if isinstance(held, dict) else {}

    def _write(self, held: dict[str, str]) -> None:
        if held:
            private_file.replace(self._path, json.dumps(held, sort_keys=True).encode() + b"\n")
        else:
            with private_file.storage_errors(self._path):
                self._path.unlink(missing_ok=True)
                private_file.sync_folder(self._path.parent)
