"""Tests of the window run on Qt's own event loop; every other test runs on plain asyncio."""

import asyncio
from collections.abc import Callable

import pytest
import qasync
from PySide6.QtWidgets import QApplication


def pytest_asyncio_loop_factories(config, item):
    """Return the one loop that tests below this folder run on."""
    return {"qt": lambda: qasync.QEventLoop(QApplication.instance() or QApplication([]))}


@pytest.fixture
def until():
    """Wait for something to become true without a loop inside the loop: pytest-qt's waitUntil would hang for good."""

    async def wait(true: Callable[[], object], *, seconds: float = 5.0) -> None:
        async with asyncio.timeout(seconds):
            while not true():
                await asyncio.sleep(0.005)

    return wait
