"""The tray: how the program stands as shape and word, what one can do there, and what closing the window does."""

import asyncio

import pytest
from PySide6.QtGui import QCloseEvent, QIcon
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication, QMainWindow, QMessageBox

from connector_app import resource
from connector_app.app.background import KEEP, QUIT, Background
from connector_app.config import Window
from connector_app.ui import tray as trays
from connector_app.ui.tasks import Tasks
from connector_app.ui.tray import Tray, state_of
from connector_app.ui.views.settings.general import GeneralSection
from connector_app.ui.views.settings.notifications import NotificationsSection


@pytest.fixture
def with_tray(monkeypatch):
    """Let the desktop have a tray: the offscreen screen has none."""
    monkeypatch.setattr(trays.QSystemTrayIcon, "isSystemTrayAvailable", lambda: True)


@pytest.fixture
def tray(theme):
    made = Tray(theme, QIcon(str(resource("icons", "connector-manager.svg"))))
    yield made
    made.close()


@pytest.mark.parametrize(
    ("needs", "is_paused", "told"),
    [
        (0, False, ("", "quiet", "2 of 2 accounts up to date")),
        (0, True, ("clock", "wait", "Sending is paused")),
        (1, True, ("triangle", "ask", "1 thing needs you")),
        (2, False, ("triangle", "ask", "2 things need you")),
    ],
)
def test_the_state_is_a_shape_and_a_word(needs, is_paused, told):
    assert state_of(needs, is_paused=is_paused, words="2 of 2 accounts up to date") == told


def test_the_menu_says_the_state_pauses_opens_and_quits(tray):
    opened, ended, paused = (QSignalSpy(each) for each in (tray.opened, tray.quit_wanted, tray.pause_wanted))
    plain = tray.icon.cacheKey()
    tray.set_state(2, "All well", is_paused=False)

    assert [each.text() for each in tray.menu.actions()] == ["2 things need you", "", "Pause sending", "Open", "Quit"]
    assert not tray.state.isEnabled()
    assert tray.tip == "Connector Manager: 2 things need you"
    assert tray.icon.cacheKey() != plain
    for action in (tray.pause, tray.open, tray.quit):
        action.trigger()
    tray.set_state(0, "All well", is_paused=True)
    assert tray.pause.text() == "Go on sending"
    tray.pause.trigger()
    tray.set_state(0, "", is_paused=False)
    assert (tray.tip, tray.icon.cacheKey()) == ("Connector Manager", plain)
    assert [paused.at(n)[0] for n in range(2)] == [True, False]
    reasons = trays.QSystemTrayIcon.ActivationReason
    for reason in (reasons.Trigger, reasons.Context):
        tray._activated(reason)
    assert (opened.count(), ended.count()) == (2, 1)


def test_it_is_there_only_where_it_is_wanted_and_can_be(tray, monkeypatch):
    tray.set_wanted(is_wanted=True)
    assert not tray.is_there
    tray.say("Anna", "The sign-in has ended.")
    monkeypatch.setattr(trays.QSystemTrayIcon, "isSystemTrayAvailable", lambda: True)
    tray.set_wanted(is_wanted=True)
    assert tray.is_there
    tray.say("Anna", "The sign-in has ended.")
    tray.set_wanted(is_wanted=False)
    assert not tray.is_there


class Room:
    """A window with what stands around it."""

    def __init__(self, theme, app):
        self.window, self.tasks, self.ended = QMainWindow(), Tasks(), asyncio.Event()
        self.settings, self.written, self.paused = Window(), [], []
        self.theme, self.door = theme, self
        self.background = Background(
            app, self.window, self, self.tasks, self.ended, read=lambda: self.settings, write=self._write
        )
        self.background.fit()
        self.window.show()

    async def call(self, verb):
        self.paused.append(verb)

    def _write(self, *words):
        self.written.append(words)
        return ""

    def close_window(self):
        event = QCloseEvent()
        QApplication.sendEvent(self.window, event)
        return event.isAccepted()

    async def answer(self, words):
        async with asyncio.timeout(5):
            while not (boxes := [b for b in self.window.findChildren(QMessageBox) if b.isVisible()]):
                await asyncio.sleep(0.005)
            next(b for b in boxes[0].buttons() if b.text() == words).click()
            while self.tasks._tasks:
                await asyncio.sleep(0.005)


@pytest.fixture
def room(theme, qapp):
    made = Room(theme, qapp)
    yield made
    made.background.close()
    made.window.deleteLater()


async def test_without_a_tray_closing_the_window_ends_the_program(room):
    assert room.close_window()
    assert room.ended.is_set()


async def test_with_a_tray_it_asks_once_in_plain_words(with_tray, room):
    room.background.fit()
    assert not room.close_window()
    await room.answer("Cancel")
    assert (room.window.isVisible(), room.written, room.ended.is_set()) == (True, [], False)
    room.close_window()
    await room.answer(KEEP)
    assert (room.window.isVisible(), room.ended.is_set()) == (False, False)
    room.window.show()
    room.close_window()
    await room.answer(QUIT)
    assert room.written == [("window", "when_closed", "keep"), ("window", "when_closed", "quit")]
    assert room.ended.is_set()


async def test_what_was_chosen_holds(with_tray, room):
    room.settings = Window(when_closed="keep")
    room.background.fit()
    assert not room.close_window()
    assert not room.window.isVisible()
    assert not room.ended.is_set()
    room.background.tray.pause.trigger()
    async with asyncio.timeout(5):
        while not room.paused:
            await asyncio.sleep(0.005)
    room.settings = Window(tray=False, when_closed="keep")
    room.background.fit()
    assert room.close_window()
    assert room.ended.is_set()


def test_the_settings_offer_tray_and_notifications(theme, shown):
    general = shown(GeneralSection(theme))
    trayed, closed = QSignalSpy(general.tray_changed), QSignalSpy(general.close_changed)
    general.set_running(tray=True, when_closed="keep", has_tray=True)
    assert general.when_closed.key == "keep"
    assert general._closing.isVisibleTo(general)
    general.when_closed.choose("quit")
    general.when_closed.activated.emit(2)
    general.tray.click()
    assert (trayed.at(0), closed.at(0)) == ([False], ["quit"])
    assert not general._closing.isVisibleTo(general)
    started = QSignalSpy(general.start_changed)
    for state, is_on, is_said in (("on", True, False), ("changed", False, True), ("off", False, False)):
        general.set_start(state)
        assert (general.start.isChecked(), general._start_note.isVisibleTo(general)) == (is_on, is_said)
    general.start.click()
    assert started.at(0) == [True]
    general.set_running(tray=True, when_closed="ask", has_tray=False)
    assert "no tray" in general._tray_hint.text()
    assert not general._closing.isVisibleTo(general)

    told = shown(NotificationsSection(theme))
    chosen = QSignalSpy(told.chosen)
    told.set_chosen("everything")
    assert told.options["everything"].isChecked()
    told.options["nothing"].click()
    assert chosen.at(0) == ["nothing"]
    assert not told.options["everything"].isChecked()
