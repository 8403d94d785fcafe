"""The window is killed at random moments while items are made: nothing is lost, nothing is there twice."""

import asyncio
import collections
import json
import os
import random
import time
import urllib.request

import pytest

from connector_app.practice.person import press_allow
from tests.parts import processes, program
from tests.parts.program import Program

pytestmark = [pytest.mark.slow, pytest.mark.timeout(240)]

KILLS = 6
SETTLE = 60.0  # seconds
QUIET = {"DISPLAY": "", "WAYLAND_DISPLAY": "", "DBUS_SESSION_BUS_ADDRESS": "disabled:", "QT_QPA_PLATFORM": "offscreen"}

# The window with a person in it who makes items one after the other, and notes each that the program took.
WINDOW = """import asyncio, itertools, json, os, sys
from pathlib import Path
import qasync
from PySide6.QtWidgets import QApplication, QMainWindow
from connector_app.app.run import run
from connector_app.model.result import Ok

folder, name, makes = Path(sys.argv[1]), sys.argv[2], sys.argv[3] == "makes"

def say(event, **fields):
    print(json.dumps({"event": event, **fields}), flush=True)

async def visit(program):
    here = next(iter(program.desk.accounts))
    say("open")
    for number in itertools.count() if makes else ():
        title = f"{name} {number}"
        answer = await program.desk.door.call(
            lambda v, title=title: v.items.create(here, "item", {"title": title}, hold=0.0))
        if isinstance(answer, Ok):
            say("took", title=title)
        else:
            say("refused", title=title, failure=repr(answer))
        await asyncio.sleep(0.05)
    await program.closed.wait()

app, window = QApplication(sys.argv[:1]), QMainWindow()
app.setQuitOnLastWindowClosed(False)
window.show()
with qasync.QEventLoop(app) as loop:
    loop.run_until_complete(run(app, window, folder, dict(os.environ), visitor=visit))
"""


def window(data, name, *, makes=True):
    """Run the window on this folder."""
    log = data.parent / "window.log"
    command = [program.COMMAND[0], "-c", WINDOW, str(data), name, "makes" if makes else "looks"]
    return processes.running(command, env={**os.environ, **QUIET}, log=log, pipes=True)


def control(data, method, path, body=None):
    """Ask the platform itself."""
    place = json.loads((data / "practice" / "control").read_text())
    request = urllib.request.Request(  # noqa: S310  loopback only
        f"{place['origin']}/{place['token']}/{path}",
        json.dumps(body).encode() if body else None,
        {"Content-Type": "application/json"},
        method=method,
    )
    with urllib.request.urlopen(request, timeout=10) as answer:  # noqa: S310
        return json.loads(answer.read())


def at_the_platform(data):
    """Return how often each title is at the platform, as the platform itself says it."""
    return collections.Counter(item["title"] for item in control(data, "GET", "items?person=ada")["items"])


def took(running):
    return [line["title"] for line in running.lines if line["event"] == "took"]


def test_a_window_killed_at_any_moment_loses_nothing_and_sends_nothing_twice(data_dir):
    promised, at_death = [], 0
    this = Program(data_dir, QUIET)
    with this.start("practice") as platform:  # alone, so that it outlives the window
        platform.wait_for("practice")
        with this.start("connect", "practice", "--print-url") as running:
            asyncio.run(press_allow(running.wait_for("open")["url"]))
            running.wait_for("connected")
            assert 0 == running.child.wait(20)
        before = at_the_platform(data_dir)
        control(data_dir, "POST", "faults", {"kind": "slow", "seconds": 0.1, "count": None})  # so that kills meet sends
        for number in range(KILLS):
            with window(data_dir, f"Life {number}") as child:
                life = program.Running(child)
                life.wait_for("took", seconds=30)
                time.sleep(random.uniform(0.0, 1.5))
                life.kill()
                life._listener.join(5)
            assert [] == [line for line in life.lines if line["event"] == "refused"]
            promised += took(life)
            at_death += sum(line["state"] != "done" for line in this.run("outbox", "list").lines if "entry" in line)

        control(data_dir, "DELETE", "faults")
        with window(data_dir, "Last", makes=False) as child:
            program.Running(child).wait_for("open", seconds=30)
            deadline = time.monotonic() + SETTLE
            while waiting := [line for line in this.run("outbox", "list").lines if "entry" in line]:
                assert time.monotonic() < deadline, waiting
                time.sleep(0.2)
        there = at_the_platform(data_dir)
        assert 0 == this.run("sync").code  # the lock is free
        here = collections.Counter(line["title"] for line in this.run("items", "--limit", "1000").lines)

    assert at_death > 0, "no kill came between taking a change and sending it: this proves nothing"
    assert {} == {title: count for title, count in (there - before).items() if count != 1}
    assert set() == set(promised) - set(there)
    assert there == here
    proof = next(line for line in this.run("audit", "verify").lines if line["event"] == "verified")
    assert "unbroken" == proof["verdict"]
