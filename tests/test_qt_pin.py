"""The pinned Qt lives on.

PySide6 6.12.0 on Python 3.11 drops a reference to None with each void call and each signal that crosses threads, and
aborts after some thousand of them: ADR 1.
"""

import subprocess
import sys

import pytest

CALLS = 20_000
DAY = 1_000_000

VOID_CALLS = """
from PySide6.QtWidgets import QApplication, QWidget
app = QApplication([])
widget = QWidget()
def work(times):
    for _ in range(times):
        widget.setToolTip("x")
"""
SIGNALS = """
import threading
from PySide6.QtCore import QCoreApplication, QEventLoop, QObject, Qt, Signal
app = QCoreApplication([])
class Bell(QObject):
    rang = Signal(bool)
heard = 0
def hear(loud):
    global heard
    heard += loud
bell = Bell()
bell.rang.connect(hear, Qt.ConnectionType.QueuedConnection)
def work(times):
    wanted = heard + times
    ringer = threading.Thread(target=lambda: [bell.rang.emit(True) for _ in range(times)])
    ringer.start()
    while heard < wanted:
        app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 100)
    ringer.join()
"""
COUNT = """
import sys
work(100)
before = [sys.getrefcount(thing) for thing in (None, True)]
work({calls})
after = [sys.getrefcount(thing) for thing in (None, True)]
print(*(b - a for a, b in zip(after, before)))
"""


each_way = pytest.mark.parametrize("work", [VOID_CALLS, SIGNALS], ids=["void calls", "signals across threads"])


def sunk(work, calls):
    """Return by how much the references to None and True have sunk after so many calls in a process of its own."""
    code = work + COUNT.format(calls=calls)
    done = subprocess.run([sys.executable, "-c", code], check=False, capture_output=True, text=True, timeout=150)
    assert (done.returncode, done.stderr) == (0, "")
    return [int(number) for number in done.stdout.split()]


@each_way
def test_the_pinned_qt_keeps_its_references(work):
    assert max(sunk(work, CALLS)) < CALLS / 100


@pytest.mark.slow
@pytest.mark.timeout(180)
@each_way
def test_the_pinned_qt_lives_through_a_working_day(work):
    assert max(sunk(work, DAY)) < CALLS / 100
