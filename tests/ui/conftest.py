"""Tests of the window run on Qt's own event loop; every other test runs on plain asyncio."""

import asyncio
import gc
from collections.abc import Callable

import pytest
import qasync
from PySide6.QtWidgets import QApplication

from connector_app.app.garbage import collect_due
from connector_app.ui.theme import Look, Theme

STILL = Look("light", "off", motion=False)


def pytest_asyncio_loop_factories(config, item):
    """Return the one loop that tests below this folder run on."""
    return {"qt": lambda: qasync.QEventLoop(_application())}


def _application():
    """Return the application, which stays when its last window closes, as the program's own does.

    Else the window that one test closes would end the loop of the next.
    """
    app = QApplication.instance() or QApplication([])
    app.setQuitOnLastWindowClosed(False)
    return app


@pytest.fixture(autouse=True)
def staying():
    _application()


@pytest.fixture(scope="session", autouse=True)
def no_collection_elsewhere():
    """Let no other thread collect what tests leave: a widget that ends in a database's thread crashes Qt later."""
    gc.disable()
    yield
    gc.enable()


@pytest.fixture(autouse=True)
def swept():
    """Collect in Qt's thread what is due, as the program itself does."""
    yield
    collect_due()


@pytest.fixture(scope="session")
def one_theme(qapp):
    return Theme(qapp, STILL)


@pytest.fixture
def theme(one_theme):
    """Return the look of the window: light, 100 %, and nothing moves."""
    one_theme.set_look(STILL)
    return one_theme


@pytest.fixture
def until():
    """Wait for something to become true without a loop inside the loop: pytest-qt's waitUntil would hang for good."""

    async def wait(true: Callable[[], object], *, seconds: float = 5.0) -> None:
        async with asyncio.timeout(seconds):
            while not true():
                await asyncio.sleep(0.005)

    return wait


@pytest.fixture
def shown(qtbot):
    def show(widget, width=1280, height=820):
        qtbot.addWidget(widget)
        widget.resize(width, height)
        widget.show()
        return widget

    return show
