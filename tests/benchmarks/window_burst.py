"""Does the window stand still while a thousand deliveries come in a second? `python -m tests.benchmarks.window_burst`.

The whole program with its window, off screen; a practice account; a sender in a process of its own. A timer in the
window's thread is due every five milliseconds: how late it is, is how long the window could not have painted. First
without deliveries, then while they come and are worked off. A frame is 16.7 ms.

`own` is what the window's thread itself computed between two beats: what else the machine does makes a beat late, but
not that. A number of seconds as argument stands for `connector_app.app.turns.TURN`, to compare.
"""

import asyncio
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["DBUS_SESSION_BUS_ADDRESS"] = "disabled:"

import qasync
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow

from connector_app.app import turns
from connector_app.app.run import run
from connector_app.app.tour import PressingBrowser
from tests.benchmarks.webhooks import prepared

BURST, SECONDS, CONNECTIONS = 1000, 1.0, 32
STEP = 5
FRAME = 1000 / 60


class Heart:
    """Notes how late each beat is, in milliseconds."""

    def __init__(self):
        self.late, self._last = [], 0.0
        self.own, self._worked = [], 0.0
        self.timer = QTimer(timerType=Qt.TimerType.PreciseTimer, interval=STEP)
        self.timer.timeout.connect(self._beat)
        self.timer.start()

    def _beat(self):
        now, worked = time.perf_counter(), time.thread_time()
        if self._last:
            self.late.append(max(0.0, (now - self._last) * 1000 - STEP))
            self.own.append((worked - self._worked) * 1000)
        self._last, self._worked = now, worked

    def take(self):
        taken, self.late, self.own = (sorted(self.late), sorted(self.own)), [], []
        return taken


async def send(port, token, secret):
    """Be the sender: a thousand deliveries spread over a second. Print statuses and how long each answer took."""
    loop, lines = asyncio.get_running_loop(), []
    whole = [prepared(int(port), token.encode(), secret, number) for number in range(BURST)]
    began = loop.time()

    async def connection(which):
        reader, writer = await asyncio.open_connection("127.0.0.1", int(port))
        for number in range(which, BURST, CONNECTIONS):
            await asyncio.sleep(max(0.0, began + SECONDS * number / BURST - loop.time()))
            at = loop.time()
            writer.write(whole[number])
            head = await reader.readuntil(b"\r\n\r\n")
            await reader.readexactly(int(head.lower().partition(b"content-length: ")[2].split(b"\r\n")[0]))
            lines.append((head[9:12].decode(), (loop.time() - at) * 1000))
        writer.close()

    await asyncio.gather(*(connection(which) for which in range(CONNECTIONS)))
    sys.stdout.write(json.dumps({"took": loop.time() - began, "answers": lines}))


def told(name, beats):
    """Print how late the beats were."""
    late, own = beats
    if not late:
        return
    p50, p99 = late[len(late) // 2], late[int(len(late) * 0.99)]
    over = sum(each > FRAME for each in late)
    sys.stdout.write(
        f"{name:20} {len(late):5} beats  late p50 {p50:5.2f} ms  p99 {p99:5.2f} ms  max {late[-1]:6.2f} ms"
        f"  over a frame: {over}  own p99 {own[int(len(own) * 0.99)]:5.2f} ms  max {own[-1]:5.2f} ms\n"
    )


async def connect(door):
    """Sign in to the practice account and return its id."""
    attempt, seen = (await door.call(lambda v: v.connections.begin("practice", "change"))).value, 0
    while True:
        step = (await door.call(lambda v, seen=seen: v.connections.step_after(attempt.id, seen))).value
        seen = step.number
        if step.is_last:
            assert step.phase == "connected", step.failure
            return str(step.connection)


async def visit(program):
    """Measure, print, and close the window."""
    door, data = program.desk.door, program.desk.data
    here = await connect(door)
    made = (await door.call(lambda v: v.registrations.add(here))).value

    def count(*states):
        found = data.read(lambda tx: tx.all("select state, count(*) from deliveries group by state"), [])
        return sum(number for state, number in found if not states or state in states)

    await asyncio.sleep(2)
    heart = Heart()
    await asyncio.sleep(3)
    told("quiet", heart.take())
    port = program.engine[0].receiver_origin.rpartition(":")[2]
    command = [sys.executable, "-m", "tests.benchmarks.window_burst", "send", port, made.token, made.secret]
    child = await asyncio.create_subprocess_exec(*command, stdout=subprocess.PIPE)
    while not count():  # it makes everything ready first
        await asyncio.sleep(0.02)
    heart.take()
    said, _ = await child.communicate()
    told("1,000 in a second", heart.take())
    while count("waiting"):
        await asyncio.sleep(0.05)
    told("the rest worked off", heart.take())
    answers = json.loads(said)
    waits = sorted(took for _, took in answers["answers"])
    statuses = dict(Counter(status for status, _ in answers["answers"]))
    sys.stdout.write(
        f"answers {statuses} in {answers['took']:.2f} s  p50 {statistics.median(waits):.2f} ms"
        f"  p99 {waits[int(len(waits) * 0.99)]:.2f} ms  max {waits[-1]:.2f} ms\n"
    )


def main():
    turns.TURN = float(sys.argv[1]) if sys.argv[1:] else turns.TURN
    app = QApplication([])
    app.setQuitOnLastWindowClosed(False)
    window = QMainWindow()
    window.resize(1180, 780)
    window.show()

    async def visitor(program):
        try:
            await visit(program)
        finally:
            program.closed.set()

    with tempfile.TemporaryDirectory(prefix="cm-burst-") as folder, qasync.QEventLoop(app) as loop:
        loop.run_until_complete(run(app, window, Path(folder) / "data", {}, browser=PressingBrowser(), visitor=visitor))


if __name__ == "__main__":
    if sys.argv[1:2] == ["send"]:
        asyncio.run(send(*sys.argv[2:]))
    else:
        main()
