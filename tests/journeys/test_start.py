"""What a start costs: nothing heavy is read before the first picture, and the engine knows no window."""

import os
import subprocess
import sys

import pytest

pytestmark = pytest.mark.timeout(60)

HEAVY = ("asyncio", "httpx", "pydantic", "keyring", "cryptography", "apsw", "qasync")

# Opens the window; at the word of the first paint says which of the heavy parts are there, and ends at once.
SPY = f"""import os, sys

class Spy:
    def write(self, words):
        if "first-paint" in words:
            sys.stdout.write(repr([name for name in {HEAVY!r} if name in sys.modules]) + " " + words.split()[1])
            sys.stdout.flush()
            os._exit(0)
    def flush(self):
        pass

sys.stderr = Spy()
sys.argv = ["connector-app", "--data-dir", sys.argv[1]]
{{before}}
from connector_app.__main__ import main
main()
"""


def at_first_paint(folder, before=""):
    """Return what was read at the first paint, and after how many seconds that was."""
    env = {**os.environ, "CONNECTOR_APP_TRACE_START": "1", "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-c", SPY.format(before=before), str(folder)]
    done = subprocess.run(command, env=env, check=True, capture_output=True, text=True, timeout=40)
    found, _, seconds = done.stdout.rpartition(" ")
    return found, float(seconds)


def test_nothing_heavy_is_read_before_the_first_paint(data_dir):
    assert "[]" == at_first_paint(data_dir)[0]


def test_the_spy_sees_what_is_read_too_early(data_dir):
    assert "['asyncio']" == at_first_paint(data_dir, "import asyncio")[0]


def test_the_engine_never_imports_qt():
    code = (
        "import sys, connector_app.engine.engine;"
        "print(sorted(m for m in sys.modules if m.split('.')[0] in ('PySide6', 'shiboken6', 'qasync')))"
    )

    done = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True, timeout=40)

    assert "[]" == done.stdout.strip()
