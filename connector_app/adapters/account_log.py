"""The detailed log of an account, on request: a file of its own beside the program's log."""

import os
import re
from pathlib import Path

from connector_app.adapters import private_file
from connector_app.adapters.logs import FOLDER, UNSEEN
from connector_app.model.failure import FailureError, NotFound

LARGEST = 1_000_000
"""Bytes: what comes after that is not written."""
_NAME = re.compile(r"[a-z0-9-]{1,80}")


class AccountLogs:
    """One file an account. Methods raise FailureError: Storage; NotFound for what is no account's id."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder / FOLDER

    def accounts(self) -> list[str]:
        """Return the accounts that have one."""
        with private_file.storage_errors(self._folder):
            return [path.stem.removeprefix("account-") for path in self._folder.glob("account-*.log")]

    def add(self, account: str, line: str) -> None:
        """Append a line, as long as there is room."""
        path = self._path(account)
        with private_file.storage_errors(path):
            private_file.make_folder(self._folder)
            private_file.make_file(path)
            with os.fdopen(os.open(path, os.O_WRONLY | os.O_APPEND | private_file.NO_LINK), "ab") as file:
                if file.tell() < LARGEST:
                    file.write(UNSEEN.sub("\u00b7", line).replace("\n", "\u00b7").encode() + b"\n")

    def read(self, account: str) -> str | None:
        """Return all of it, None where there is none."""
        found = private_file.read(self._path(account), LARGEST * 2)
        return None if found is None else found.decode("utf-8", "replace")

    def remove(self, account: str) -> None:
        """Delete it; one that is not there is fine."""
        path = self._path(account)
        with private_file.storage_errors(path):
            path.unlink(missing_ok=True)

    def _path(self, account: str) -> Path:
        if not _NAME.fullmatch(account):
            raise FailureError(NotFound("account"))
        return self._folder / f"account-{account}.log"
