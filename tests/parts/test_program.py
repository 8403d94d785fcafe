"""A program is run, listened to and ended; here a stand-in that says what it was told."""

import json
import signal
import sys

import pytest

from tests.parts.program import Program

pytestmark = pytest.mark.timeout(90)  # real programs, on a machine that may be busy

STAND_IN = """import json, os, sys, time
print(json.dumps({"event": "told", "words": sys.argv[1:], "home": os.environ["CANARY"]}), flush=True)
if "receive" in sys.argv:
    time.sleep(60)
print("and", input(), file=sys.stderr)
sys.exit(3)
"""


@pytest.fixture
def stand_in(data_dir):
    return Program(data_dir, {"CANARY": "canary-1"}, (sys.executable, "-c", STAND_IN))


def test_a_verb_is_run_to_its_end(stand_in, data_dir):
    done = stand_in.run("items", "--search", "x", stdin="canary-2\n")

    assert (done.code, done.errors) == (3, "and canary-2\n")
    words = ["--data-dir", str(data_dir), "--json", "items", "--search", "x"]
    assert done.lines == [{"event": "told", "words": words, "home": "canary-1"}]
    assert json.loads(done.words) == done.lines[0]


def test_what_goes_on_is_listened_to_and_asked_to_end(stand_in):
    with stand_in.start("receive") as running:
        assert running.wait_for("told")["home"] == "canary-1"
        assert running.end() == -signal.SIGTERM


def test_what_goes_on_is_ended_afterwards(stand_in):
    with stand_in.start("receive") as running:
        running.wait_for("told")

    assert running.child.returncode is not None


def test_an_event_that_never_comes_is_missed_with_what_came(stand_in):
    with stand_in.start("receive") as running, pytest.raises(TimeoutError, match="told"):
        running.wait_for("connected", seconds=0.5)
