"""When something in the program ends that nobody foresaw: a page that says so, with a report to copy."""

import asyncio
import platform
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import TracebackType
from typing import Any, Protocol

from PySide6 import __version__ as qt_version

from connector_app import __version__
from connector_app.adapters.logs import trace
from connector_app.model.clock import stamp
from connector_app.ui.desk import Desk
from connector_app.ui.frame import Frame
from connector_app.ui.views.crash import CrashView


class Running(Protocol):
    """As much of the running window as is needed here. `again`: after it has closed, begin anew."""

    frame: Frame
    desk: Desk
    closed: asyncio.Event
    again: bool


def report(error: BaseException, at: str) -> str:
    """Return what helps to find the mistake: versions and places in the program.

    No words of an error: they may hold what it choked on, a title or worse.
    """
    lines = (
        f"Connector Manager {__version__}",
        f"When: {at}",
        f"System: {platform.platform()}, Python {platform.python_version()}, Qt {qt_version}",
        "",
        trace(error),
    )
    return "\n".join(lines)


class Crash:
    """Shows the page, once: what breaks afterwards may come of the first."""

    def __init__(self, program: Running) -> None:
        self._program = program
        self.view: CrashView | None = None

    def engine_ended(self, error: BaseException) -> None:
        """Say that nothing is read or sent any more."""
        self._show(error, can_go_on=False)

    def caught(self, error: BaseException) -> None:
        """Say that something on the screen did not come to its end."""
        if isinstance(error, Exception) and self.view is None:
            self._show(error, can_go_on=True)

    def _show(self, error: BaseException, *, can_go_on: bool) -> None:
        program = self._program
        if program.closed.is_set():
            return
        old, text = self.view, report(error, stamp(program.desk.now()))
        self.view = view = CrashView(program.desk.theme, text, can_go_on=can_go_on)
        view.copied.connect(lambda: program.desk.copy(text))
        view.again.connect(self._again)
        view.closed.connect(program.closed.set)
        view.gone_on.connect(self._go_on)
        program.frame.show_whole(view)
        if old is not None:
            program.frame.drop_page(old)
        view.focus_heading()

    def _again(self) -> None:
        self._program.again = True
        self._program.closed.set()

    def _go_on(self) -> None:
        view, self.view = self.view, None
        frame = self._program.frame
        frame.show_tab(frame.tab)
        if view is not None:
            frame.drop_page(view)


@contextmanager
def watched(caught: Callable[[BaseException], None]) -> Iterator[None]:
    """Hear of errors that Qt's slots and the loop's callbacks end in; whoever heard of them before still does."""
    loop, before = asyncio.get_running_loop(), sys.excepthook
    former = loop.get_exception_handler()

    def hook(kind: type[BaseException], error: BaseException, tb: TracebackType | None) -> None:
        before(kind, error, tb)
        caught(error)

    def handle(here: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
        (former or type(here).default_exception_handler)(here, context)
        if isinstance(error := context.get("exception"), Exception):
            caught(error)

    sys.excepthook = hook
    loop.set_exception_handler(handle)
    try:
        yield
    finally:
        sys.excepthook = before
        loop.set_exception_handler(former)
