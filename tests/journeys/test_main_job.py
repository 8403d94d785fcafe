"""The whole job with real parts: the program as processes, a real browser, a real keychain."""

import asyncio
import json
import os
import subprocess
import sys
import time
import urllib.request

import pytest

from connector_app.practice.person import press_allow, press_deny
from tests.parts.desktop import desktop
from tests.parts.program import Program

pytestmark = pytest.mark.timeout(120)
QUIET = {"DISPLAY": "", "WAYLAND_DISPLAY": "", "DBUS_SESSION_BUS_ADDRESS": "disabled:"}


def only(done, event):
    return next(line for line in done.lines if line.get("event") == event)


def connected(program, press=press_allow):
    """Sign in with the address printed; somebody opens it and answers."""
    with program.start("connect", "practice", "--print-url") as running:
        url = running.wait_for("open")["url"]
        asyncio.run(press(url))
        if press is press_deny:
            return running.wait_for("failed")
        line = running.wait_for("connected")
        running.child.wait(20)
        return line


def control(data, path, body):
    """Act at the platform, as a colleague would."""
    place = json.loads((data / "practice" / "control").read_text())
    request = urllib.request.Request(  # noqa: S310  loopback only
        f"{place['origin']}/{place['token']}/{path}",
        json.dumps(body).encode(),
        {"Content-Type": "application/json"},
        method="POST",
    )
    with urllib.request.urlopen(request, timeout=10) as answer:  # noqa: S310
        return json.loads(answer.read())


async def test_a_person_agrees_in_the_real_browser_and_the_account_is_there(tmp_path):
    async with desktop() as there:
        program = there.program(tmp_path / "data")
        with program.start("connect", "practice") as running:
            running.wait_for("listening")
            tab = await there.browser.tab("/oauth/authorize", seconds=30)
            await tab.press("Allow")
            line = await asyncio.to_thread(running.wait_for, "connected", seconds=30)
            await asyncio.to_thread(running.child.wait, 20)

        assert ("Ada Practice", 24) == (line["account"], line["items"])
        assert 24 == len(program.run("items", "--limit", "50").lines)


async def test_a_person_says_no_in_the_real_browser_and_nothing_is_saved(tmp_path):
    async with desktop() as there:
        program = there.program(tmp_path / "data")
        with program.start("connect", "practice") as running:
            running.wait_for("listening")
            tab = await there.browser.tab("/oauth/authorize", seconds=30)
            await tab.press("Deny")
            line = await asyncio.to_thread(running.wait_for, "failed", seconds=30)
            code = await asyncio.to_thread(running.child.wait, 20)

        assert ("refused", 1) == (line["failure"], code)
        assert [] == [each for each in program.run("accounts").lines if "connection" in each]


def test_the_whole_job_on_the_command_line(tmp_path):
    program = Program(tmp_path / "data", QUIET)
    here = connected(program)["connection"]

    assert 0 == program.run("sync").code
    made = program.run("item", "create", "--connection", here, "--field", "title=Zebra crossing", "--wait")
    assert (0, "done") == (made.code, made.lines[0]["state"])
    item = made.lines[0]["item"]
    changed = program.run("item", "update", item, "--field", "title=Zebra crossings", "--wait")
    assert ("done", "Zebra crossings") == (changed.lines[0]["state"], changed.lines[0]["title"])
    assert ["Zebra crossings"] == [i["title"] for i in program.run("items", "--search", "zebra").lines]
    wrong = program.run("item", "create", "--connection", here, "--field", "title= ")
    assert (1, {"title": "Title is required"}) == (wrong.code, wrong.lines[0]["problems"])
    assert "done" == program.run("item", "delete", item, "--wait").lines[0]["state"]
    assert [] == program.run("items", "--search", "zebra").lines
    proof = only(program.run("audit", "verify"), "verified")
    assert ("unbroken", True) == (proof["verdict"], proof["anchored"])
    assert proof["entries"] == proof["signed"] > 10

    gone = program.run("disconnect", here)

    assert 0 == gone.code
    steps = {line["name"]: line["outcome"] for line in gone.lines if line["event"] == "step"}
    assert ("ok", "ok", "ok") == (steps["access"], steps["keys"], steps["copies"])
    assert "unbroken" == only(program.run("audit", "verify"), "verified")["verdict"]
    assert [] == program.run("items").lines
    names = {line["action"] for line in program.run("audit", "list", "--limit", "200").lines}
    assert {"oauth.completed", "item.created", "item.updated", "item.deleted", "connection.removed"} <= names


def test_saying_no_leaves_nothing_behind(tmp_path):
    program = Program(tmp_path / "data", QUIET)

    assert "refused" == connected(program, press_deny)["failure"]

    assert ["oauth.refused", "oauth.started"] == [e["action"] for e in program.run("audit", "list").lines]
    assert [] == [line for line in program.run("accounts").lines if "connection" in line]


def test_a_change_at_the_platform_is_there_within_two_seconds(tmp_path):
    program = Program(tmp_path / "data", QUIET)
    connected(program)

    with program.start("receive") as running:
        running.wait_for("receiver")
        deadline = time.monotonic() + 10
        while not any(line["action"] == "webhook.subscribed" for line in program.run("audit", "list").lines):
            assert time.monotonic() < deadline
        control(tmp_path / "data", "items", {"person": "ada", "title": "From a colleague", "status": "active"})
        changed = time.monotonic()
        running.wait_for("applied", seconds=5)
        took = time.monotonic() - changed
        found = program.run("items", "--search", "colleague").lines
        assert 0 == running.end()

    assert ["From a colleague"] == [line["title"] for line in found]
    assert took < 2.0


def test_one_process_owns_the_folder_and_the_others_are_told_who(tmp_path):
    program = Program(tmp_path / "data", QUIET)
    connected(program)

    with program.start("receive") as running:
        running.wait_for("receiver")
        refused = program.run("sync")
        read = program.run("accounts")
        running.end()

    assert (3, "in-use") == (refused.code, only(refused, "failed")["failure"])
    assert "without a window" in only(refused, "failed")["message"]
    assert (0, "connected") == (read.code, read.lines[0]["status"])


def test_the_window_does_the_whole_job_by_itself_and_leaves_pictures(tmp_path):
    command = [sys.executable, "-m", "connector_app", "tour", "--pictures", str(tmp_path / "shots")]

    done = subprocess.run(
        command, env={**os.environ, **QUIET}, check=False, capture_output=True, text=True, timeout=110
    )

    assert 0 == done.returncode, done.stdout + done.stderr
    pictures = {path.stem.split("-", 1)[1] for path in (tmp_path / "shots").glob("*.png")}
    for screen in (
        "first-start",
        "access",
        "waiting",
        "connected",
        "items",
        "outbox",
        "activity",
        "settings",
        "removed",
    ):
        assert {f"{screen}-light", f"{screen}-dark"} <= pictures
    assert "It still verifies." in done.stdout


def test_a_second_start_raises_the_first_window_and_the_command_line_works_beside_it(tmp_path):
    program = Program(tmp_path / "data", {**QUIET, "QT_QPA_PLATFORM": "offscreen"})

    with program.start() as window:
        deadline = time.monotonic() + 20
        while not (tmp_path / "data" / "data.db").exists():
            assert time.monotonic() < deadline
            time.sleep(0.1)
        time.sleep(1.0)
        with program.start() as second:
            assert 0 == second.child.wait(10)
        assert window.child.poll() is None
        assert 0 == program.run("accounts").code
        refused = program.run("sync")

    assert 3 == refused.code
    assert "window" in only(refused, "failed")["message"]


def test_neither_the_engine_nor_a_verb_ever_imports_qt(tmp_path):
    code = (
        "import sys, connector_app.engine.engine; from connector_app.cli.main import main;"
        f"main(['--data-dir', {str(tmp_path / 'd')!r}, 'providers', '--json']);"
        "print([m for m in sys.modules if m.split('.')[0] in ('PySide6', 'qasync', 'shiboken6')])"
    )

    done = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True, timeout=60)

    assert "[]" == done.stdout.splitlines()[-1]
