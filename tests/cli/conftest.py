"""The program as a person at a terminal has it: words in, exit code and lines out."""

import asyncio
import io
import json
import shutil

import pytest

from connector_app.cli.main import main
from tests.parts.allowing import account_in


@pytest.fixture
def about(capsys, monkeypatch):
    """Return what makes a function that says words to the program about a folder.

    That one answers the exit code, the JSON lines, and all that was printed.
    """
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "disabled:")

    def made(folder):
        def speak(*words, stdin="", as_json=True, environment=None):
            monkeypatch.setattr("sys.stdin", io.StringIO(stdin))
            form = ["--json"] if as_json else []
            try:
                code = main(["--data-dir", str(folder), *form, *map(str, words)], environment or {})
            except SystemExit as error:
                code = error.code
            out, err = capsys.readouterr()
            return code, [json.loads(line) for line in out.splitlines() if line.startswith("{")], out + err

        return speak

    return made


@pytest.fixture(scope="session")
def original(tmp_path_factory):
    """Return a folder with a practice account in it, to be copied and never changed, and the account's id."""
    folder = tmp_path_factory.mktemp("original") / "data"
    return folder, asyncio.run(account_in(folder))


@pytest.fixture
def say(about, original, tmp_path):
    """Return a function that says words to the program about a copy of that folder."""
    folder = tmp_path / "data"
    shutil.copytree(original[0], folder)
    speak = about(folder)
    speak.here, speak.folder, speak.sound = original[1], folder, original[0] / "data.db"
    return speak
