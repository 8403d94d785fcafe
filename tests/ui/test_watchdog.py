"""No turn of the window's loop is long: those that are get noted, with the place where they were."""

import asyncio
import logging
import sys
import time

import pytest

from connector_app.app.watchdog import ASKED, LONG, watched_turns, watching
from tests.ui.test_program import folder, opened  # noqa: F401  a fixture

pytestmark = [
    pytest.mark.timeout(60),
    pytest.mark.skipif(not sys.platform.startswith("linux"), reason="a thread's own time is read as Linux offers it"),
]
AT_FIRST, AGAIN = 2.0, 0.5
"""Seconds that a turn may work while a person walks through the window, the first time and again.

The aim is 0.1. Measured on two busy cores: 0.7 where the settings are laid out for the first time.
"""


def work_hard(seconds):
    until = time.thread_time() + seconds
    while time.thread_time() < until:
        pass


async def test_a_turn_that_works_too_long_is_noted_with_its_place_and_one_that_waits_a_little_is_not():
    noted = []
    with watched_turns(noted.append):
        await asyncio.sleep(0.05)
        time.sleep(LONG * 2)  # noqa: ASYNC251  this is what waits
        await asyncio.sleep(0.05)
        assert [] == noted
        work_hard(LONG * 4)
        await asyncio.sleep(0.05)

    (turn,) = noted
    assert turn.worked >= LONG * 3, "what is told is the whole of it, not how long it was when first seen"
    assert "work_hard" in turn.where


async def test_a_turn_that_has_not_ended_when_nobody_watches_any_more_is_told_too():
    noted = []
    with watched_turns(noted.append):
        await asyncio.sleep(0.05)
        work_hard(LONG * 4)

    assert ["work_hard" in each.where for each in noted] == [True]


@pytest.mark.parametrize(("asked", "told"), [({ASKED: "1"}, 1), ({}, 0)])
async def test_it_writes_into_the_log_only_where_somebody_asked_for_it(caplog, asked, told):
    with caplog.at_level(logging.WARNING, "connector_app"), watching(asked):
        await asyncio.sleep(0.03)
        work_hard(LONG * 4)
        await asyncio.sleep(0.03)

    assert told == len([each for each in caplog.records if "a turn worked" in each.message])


async def test_an_installed_program_is_not_watched(caplog, monkeypatch):
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    with caplog.at_level(logging.WARNING, "connector_app"), watching({ASKED: "1"}):
        work_hard(LONG * 4)

    assert [] == caplog.records


@pytest.mark.slow
async def test_no_turn_is_long_on_a_walk_through_all_main_screens(folder):  # noqa: F811
    noted = []
    async with opened(folder) as it:
        await it.connect()
        for most in (AT_FIRST, AGAIN):
            noted.clear()
            with watched_turns(noted.append):
                for tab in ("Activity", "Outbox", "Items"):
                    it.program.frame.show_tab(tab)
                    await asyncio.sleep(0.05)
                it.press("Settings")
                for name in it.main.settings.view.sections:
                    it.press(name)
                    await asyncio.sleep(0.03)
                it.press("Back to accounts")
                await asyncio.sleep(0.05)
            assert [] == [each for each in noted if each.worked > most]
