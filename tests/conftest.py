"""What every test may count on: no network but loopback, a folder of its own, no process left behind."""

import os
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import hypothesis
import pytest

from tests.parts import processes

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

hypothesis.settings.register_profile("here", deadline=None)
hypothesis.settings.register_profile("ci", deadline=None, derandomize=True, database=None, print_blob=True)
hypothesis.settings.load_profile("ci" if os.environ.get("CI") else "here")

GRACE = 5.0  # seconds a child may take to end after its test
processes.adopt_orphans()


@pytest.fixture
def data_dir(tmp_path: Path) -> Path:
    """Return the path of a data folder that is not there yet."""
    return tmp_path / "data"


@pytest.fixture(autouse=True)
def a_stranger_to_this_machine(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """Hide the person's own settings, folders, proxies and keychain from the test and from what it starts."""
    home = tmp_path_factory.getbasetemp() / "home"
    home.mkdir(exist_ok=True)
    for name in list(os.environ):
        if name.startswith(("CONNECTOR_APP_", "KEYRING_", "PYTHON_KEYRING_")) or name.lower().endswith("_proxy"):
            monkeypatch.delenv(name)
    for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME", "DBUS_SESSION_BUS_ADDRESS"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("HOME", str(home))


@pytest.fixture(autouse=True)
def no_process_left_behind() -> Iterator[None]:
    """Fail the test that leaves a child running, daemons included, and end that child."""
    if not sys.platform.startswith("linux"):
        yield
        return
    before = processes.children()
    yield
    deadline = time.monotonic() + GRACE
    while (left := processes.children() - before) and time.monotonic() < deadline:
        time.sleep(0.02)
    commands = [processes.command(pid) for pid in left]
    processes.end(left)
    assert not left, f"the test left running: {commands}"
