"""New versions, from the window: asked once, looked for, and never installed."""

import asyncio

import pytest
from PySide6.QtWidgets import QApplication, QMessageBox

from connector_app import config
from connector_app.app import run as window
from connector_app.model.release import NOT_SET_UP
from tests.parts.releases import OTHER, announcing, feed, said
from tests.ui.test_program import opened

pytestmark = pytest.mark.timeout(60)


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "disabled:")
    return tmp_path / "data"


async def until(truth, seconds=10.0):
    async with asyncio.timeout(seconds):
        while not truth():
            await asyncio.sleep(0.02)


def card(it):
    it.main._open_settings()
    return it.main.settings.sections["General"]._view.updates


def question():
    return next((w for w in QApplication.topLevelWidgets() if isinstance(w, QMessageBox) and w.isVisible()), None)


@pytest.mark.slow
async def test_a_person_is_asked_once_and_told_what_is_new(folder, monkeypatch):
    async with opened(folder) as it:
        await it.connect()
        assert question() is None, "this build knows no publisher, so that there is nothing to ask"
        here = card(it)
        here.look_button.click()
        await until(lambda: NOT_SET_UP in here._notes.text())
    async with announcing(feed(said("9.0.0"))) as there:
        monkeypatch.setattr(window, "PUBLISHER", there.publisher)
        async with opened(folder) as it:
            await until(question)
            next(b for b in question().buttons() if b.text() == "Yes, once a day").click()
            await until(lambda: config.load(folder).updates.look == "daily")
            here = card(it)
            here.look_button.click()
            await until(lambda: "Version 9.0.0 of 2026-11-20 is there" in here._words.text())
            assert "What is new." in here._notes.text()
            assert here.page_button.isVisibleTo(here)
            here.daily.click()
            await until(lambda: config.load(folder).updates.look == "never")
            there.body = feed(said("9.9.9"), key=OTHER)
            here.look_button.click()
            await until(lambda: "not signed" in here._notes.text())
