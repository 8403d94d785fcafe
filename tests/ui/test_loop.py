"""The ground that tests of the window stand on."""

import asyncio

import qasync
from PySide6.QtCore import QTimer


async def test_a_test_of_the_window_runs_on_qts_loop(until):
    fired = []
    QTimer.singleShot(1, lambda: fired.append(True))

    await until(lambda: fired)

    assert isinstance(asyncio.get_running_loop(), qasync.QEventLoop)
