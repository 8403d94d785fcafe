"""The pinned Qt lives on.

PySide6 6.12.0 on Python 3.11 drops a reference to None with each void call and each signal that crosses threads, and
aborts after some thousand of them: ADR 1.
"""

import subprocess
import sys

import pytest

CALLS = 20_000

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


@pytest.mark.parametrize("work", [VOID_CALLS, SIGNALS], ids=["void calls", "signals across threads"])
def test_the_pinned_qt_keeps_its_references(work):
    done = subprocess.run(
        [sys.executable, "-c", work + COUNT.format(calls=CALLS)],
        check=False,
        capture_output=True,
        text=True,
        timeout=60,
    )

    assert (done.returncode, done.stderr) == (0, "")
    sunk = [int(number) for number in done.stdout.split()]
    assert max(sunk) < CALLS / 100, f"references to None and True sank by {sunk}"
