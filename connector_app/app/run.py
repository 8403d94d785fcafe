"""From the first picture to the working window, and down again in reverse."""

import asyncio
import contextlib
from collections.abc import Callable, Coroutine, Mapping
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication, QMainWindow

from connector_app import __version__, config, resource
from connector_app.adapters.browser import SystemBrowser
from connector_app.adapters.clock import SystemClock
from connector_app.adapters.notifications import Notifications
from connector_app.adapters.own_folder import DATABASE
from connector_app.app import cannot_start, surroundings
from connector_app.app.background import Background
from connector_app.app.crash import Crash, watched
from connector_app.app.garbage import collected_here
from connector_app.app.notices import Curtain, Notices
from connector_app.app.turns import short_turns
from connector_app.app.watchdog import watching
from connector_app.app.way_out import WayOut
from connector_app.engine.door import EngineThread
from connector_app.engine.engine import Engine, running
from connector_app.engine.setup import Setup
from connector_app.language import said
from connector_app.model.failure import Failure, FailureError, Storage
from connector_app.model.release import PUBLISHER
from connector_app.model.restored import Restored
from connector_app.services.needs import Browser
from connector_app.services.verbs import Verbs
from connector_app.ui.ask import ask, say
from connector_app.ui.desk import Data, Desk, News
from connector_app.ui.frame import Frame
from connector_app.ui.main_window import MainWindow
from connector_app.ui.tasks import Tasks
from connector_app.ui.theme import Look, Theme
from connector_app.words.failures import explain

_WRONG = {
    "proxy": said("This cannot be used. An address looks like http://proxy.example:8080."),
    "ca_file": said("There is no file of this name."),
    "address": said("This cannot be used. An address looks like https://hooks.example.org."),
}
"""What is said of a setting that cannot be."""

Told = Restored | str
"""What became of a backup: what came, or why nothing did; "" where none was brought back."""


class _Ears(QObject):
    """Carries word from the engine's thread into the window's."""

    raised = Signal()
    died = Signal(object)  # what ended the engine
    broke = Signal(object)  # what something on the screen ended in
    told = Signal(str, str)  # what no desktop shows: heading and words
    pressed = Signal(str, str)  # a notification: whose it was, and which of its acts


@dataclass(slots=True)
class Program:
    """The running window, as `tour` and tests drive it."""

    window: QMainWindow
    theme: Theme
    frame: Frame
    tasks: Tasks
    desk: Desk
    main: MainWindow | None = None
    engine: list[Engine] = field(default_factory=list)
    closed: asyncio.Event = field(default_factory=asyncio.Event)
    again: bool = False
    background: Background | None = None
    between: Callable[[], Coroutine[Any, Any, Told]] | None = None  # done before it begins anew, and told then
    ready: asyncio.Event = field(default_factory=asyncio.Event)


class _Sight(QObject):
    """Tells the engine whether anybody can see the window: accounts are read more rarely while nobody does."""

    def __init__(self, window: QMainWindow, door: EngineThread[Verbs], tasks: Tasks) -> None:
        super().__init__(window)
        self._window, self._door, self._tasks, self._seen = window, door, tasks, True
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.Show, QEvent.Type.Hide, QEvent.Type.WindowStateChange}:
            seen = self._window.isVisible() and not self._window.isMinimized()
            if seen is not self._seen:
                self._seen = seen
                self._tasks.start(self._say(seen), name="say who looks")
        return super().eventFilter(watched, event)

    async def _say(self, seen: bool) -> None:
        await self._door.call(lambda v: v.live.in_sight(seen=seen))


async def run(
    app: QApplication,
    window: QMainWindow,
    folder: Path,
    environment: Mapping[str, str],
    *,
    browser: Browser | None = None,
    visitor: Any = None,
) -> None:
    """Build the window's inside, run until it is closed, take everything down in reverse.

    `visitor` is handed the running program: how it is driven without a person.
    """
    with collected_here(), short_turns(), watching(environment):
        told: Told = ""
        while (after := await _run(app, window, folder, environment, browser, visitor, told)) is not None:
            told = after
            window.show()


async def _run(
    app: QApplication,
    window: QMainWindow,
    folder: Path,
    environment: Mapping[str, str],
    browser: Browser | None,
    visitor: Any,
    told: Told,
) -> Told | None:
    """Run until the window is closed, with something `told` at first.

    Return None, or what is to be told first by the next one, where it shall begin anew: there is other data now.
    """
    settings = _settings(folder)
    look = settings.window
    theme = Theme(app, Look(look.look, look.contrast, look.text_scale, not look.reduced_motion))
    frame, news, ears, data, curtain = Frame(theme), News(), _Ears(), Data(), Curtain()
    engines: list[Engine] = []

    @contextlib.asynccontextmanager
    async def make() -> Any:
        desktop = Notifications(ears.pressed.emit)
        setup = Setup(
            folder,
            "window",
            environment=environment,
            browser=browser,
            changed=news.changed.emit,
            on_raise=ears.raised.emit,
            notifier=Notices(desktop, lambda: _settings(folder).notifications.show, ears.told.emit, curtain),
            publisher=PUBLISHER,
        )
        async with contextlib.aclosing(desktop), running(setup) as engine:
            engines.append(engine)
            yield engine.verbs

    door: EngineThread[Verbs] = EngineThread(make, ears.died.emit)
    tasks = Tasks(ears.broke.emit)
    desk = Desk(
        theme=theme,
        door=door,
        data=data,
        news=news,
        clock=SystemClock(),
        providers={},
        copy=QGuiApplication.clipboard().setText,
        open_link=lambda _url, _account: None,
        say=lambda _failure, _name: None,
        hold_seconds=float(look.hold_seconds),
    )
    desk.open_link = WayOut(desk, tasks, folder, engines, browser or SystemBrowser()).open
    program = Program(window, theme, frame, tasks, desk, engine=engines)
    desk.bring_back = partial(_begin_with, program, folder)
    window.setCentralWidget(frame)
    window.setWindowIcon(QIcon(str(resource("icons", "connector-manager.svg"))))
    _Sight(window, door, tasks)
    crash = Crash(program)
    ears.died.connect(crash.engine_ended)
    ears.broke.connect(crash.caught)
    program.background = background = _background(app, program, folder, ears)
    door.start()
    if (refusal := await _refused(door, data, folder / DATABASE)) is not None:
        cannot_start.show(program, folder, refusal)
    else:
        _begin(app, program, folder, ears, curtain)
    _tell(program, told)
    program.ready.set()
    visiting = asyncio.create_task(visitor(program), name="visitor") if visitor else None
    try:
        with watched(ears.broke.emit):
            await program.closed.wait()
        if visiting is not None:
            await visiting
    finally:
        if program.main is not None:
            program.main.locking.end(app)
            with contextlib.suppress(OSError):
                program.main.remember()
        tasks.cancel()
        background.close()
        window.hide()
        data.close()
        await door.close()
    if program.between is not None:
        return await program.between()
    return "" if program.again else None


def _begin_with(program: Program, folder: Path, backup: Path, password: str) -> None:
    """Close the window, bring a backup back, and open it again."""
    program.between = partial(_brought_back, folder, backup, password)
    program.closed.set()


def _tell(program: Program, told: Told) -> None:
    """Tell what became of a backup; nothing where there is nothing to tell."""
    if told:
        program.tasks.start(_told(program, told), name="tell what became of a backup")


async def _told(program: Program, told: Told) -> None:
    """Show it in a box that stays until it was read."""
    from connector_app.ui.views.brought_back import BroughtBackDialog
    from connector_app.words import moving

    if isinstance(told, str):
        await say(program.window, said("From the backup"), told)
    else:
        desk = program.desk
        sections = moving.sections(told, {each.id: each.name for each in desk.providers.values()})
        await ask(BroughtBackDialog(desk.theme, program.window, moving.heading(told), sections))


async def _brought_back(folder: Path, backup: Path, password: str) -> Told:
    """Bring a backup back. Return what became of it, a sentence where it did not work."""
    from connector_app.engine import moving

    try:
        return await moving.restore(folder, backup, password)
    except FailureError as error:
        words = explain(error.failure)
        return f"{words.heading}. {words.sentence}"


def _background(app: QApplication, program: Program, folder: Path, ears: _Ears) -> Background:
    """Put the program in the tray, and let it hear what is wanted there."""
    window = program.window
    made = Background(
        app,
        window,
        program.desk,
        program.tasks,
        program.closed,
        read=lambda: _settings(folder).window,
        write=partial(_write, folder),
    )
    ears.raised.connect(partial(_raise, window))
    ears.told.connect(made.tray.say)
    made.tray.opened.connect(partial(_raise, window))
    return made


def _begin(app: QApplication, program: Program, folder: Path, ears: _Ears, curtain: Curtain) -> None:
    """Fill the window: the engine runs, and its data can be read."""
    desk, catalog = program.desk, program.engine[0].verbs.catalog
    desk.providers, desk.refused = {p.id: p for p in catalog.providers}, catalog.refused
    desk.examine, desk.reach = partial(surroundings.examine, folder), partial(surroundings.reach, folder)
    read, write = partial(_read, folder), partial(_write, folder)
    program.main = main = MainWindow(desk, program.frame, program.tasks, folder, __version__, read=read, write=write)
    ears.pressed.connect(partial(_go_to, program.window, main))
    if program.background is not None:
        program.background.follow(main)
        main.settings.kept.connect(program.background.fit)
    main.locking.changed.connect(curtain.draw)
    main.locking.quit_wanted.connect(program.closed.set)
    main.locking.begin(app)  # before anything of anybody's is shown
    main.start()
    main.settings.begin(program.window)
    program.tasks.start(_look_at_keys(program), name="look at the keys")


async def _refused(door: EngineThread[Verbs], data: Data, path: Path) -> Failure | None:
    """Return why the program cannot begin, or None where it has."""
    if (failure := await asyncio.wrap_future(door.ready)) is not None:
        return failure
    try:
        data.open(path)
    except FailureError as error:
        return error.failure
    return None


async def _look_at_keys(program: Program) -> None:
    """Open what real accounts need; where the keychain keeps it shut, say so at once and not at the first failure."""
    from connector_app.model.result import Err

    answer = await program.desk.door.call(lambda v: v.keys.look())
    if isinstance(answer, Err):
        program.desk.say(answer.failure, "")


def _settings(folder: Path) -> config.Settings:
    try:
        return config.load(folder)
    except FailureError:
        return config.Settings()  # the engine says what is wrong with them


def _read(folder: Path, table: str, key: str) -> object:
    """Return a setting as it was kept: of "window", or of one platform, "providers.github"."""
    name, _, provider = table.partition(".")
    found = getattr(_settings(folder), name)
    return getattr(found.get(provider, config.Platform()) if provider else found, key)


def _write(folder: Path, table: str, key: str, value: object) -> str:
    """Keep a setting. Return a sentence where it cannot be kept."""
    try:
        config.keep(folder, table, key, value)
    except FailureError as error:
        return explain(error.failure).sentence
    except ValueError:
        return _WRONG.get(key, said("This cannot be used."))
    except OSError:
        return explain(Storage("unwritable", str(folder))).sentence
    return ""


def _raise(window: QMainWindow) -> None:
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    window.raise_()
    window.activateWindow()


def _go_to(window: QMainWindow, main: MainWindow, key: str, act: str) -> None:
    """Do what somebody asked for in a notification."""
    _raise(window)
    main.locking.unless_locked(lambda: main.attention.pressed(key, act))()
