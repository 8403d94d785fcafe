"""Notifications over a real session bus, taken by a real daemon of our own."""

import asyncio
import contextlib

import pytest

from connector_app.adapters.notifications import Notifications
from connector_app.app.notices import Notices
from connector_app.model.attention import Cause, Need
from tests.parts.bus import session_bus
from tests.parts.desktop_notices import daemon


@pytest.fixture(scope="module")
def bus():
    with session_bus() as bus:
        yield bus


@pytest.fixture
def screen(bus, monkeypatch):
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", bus.address)
    with daemon(bus.address) as served:
        yield served


async def until(true):
    async with asyncio.timeout(5):
        while not true():
            await asyncio.sleep(0.005)


async def test_a_notification_is_shown_replaced_and_taken_away(screen):
    async with contextlib.aclosing(Notifications(lambda *_: None)) as desktop:
        assert await desktop.show("a", "Anna", "The <b>sign-in</b> has ended.", (("cure", "Sign in"),))
        assert await desktop.show("b", "Ben", "Ended.")
        assert await desktop.show("a", "Anna", "Ended again.")

        assert screen.shown == {
            1: ("Anna", "Ended again.", ("default", "Show")),
            2: ("Ben", "Ended.", ("default", "Show")),
        }
        assert screen.taken[0] == (1, "Anna", "The <b>sign-in</b> has ended.")
        await desktop.withdraw("a")
        await desktop.withdraw("nobody")
        assert list(screen.shown) == [2]


async def test_what_is_pressed_is_heard_once_and_only_of_our_own(screen):
    heard = []
    async with contextlib.aclosing(Notifications(lambda *told: heard.append(told))) as desktop:
        await desktop.show("a", "Anna", "Ended.", (("cure", "Sign in"),))
        screen.press(99)
        screen.press(1, "cure")
        await until(lambda: not desktop._ids)
        await desktop.show("a", "Anna", "Ended.")

    assert heard == [("a", "cure")]
    assert [number for number, *_ in screen.taken] == [1, 2]


async def test_where_a_desktop_reads_markup_it_is_given_none(bus, monkeypatch):
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", bus.address)
    with daemon(bus.address, "body", "body-markup") as served:
        async with contextlib.aclosing(Notifications(lambda *_: None)) as desktop:
            await desktop.show("a", "Anna", "<img src='x'> & more")
        assert served.taken == [(1, "Anna", "&lt;img src='x'&gt; &amp; more")]


async def test_without_a_desktop_nothing_is_shown_and_it_is_tried_anew(bus, monkeypatch):
    async with contextlib.aclosing(Notifications(lambda *_: None)) as desktop:
        for nowhere in ("disabled:", "unix:path=/nowhere/bus", bus.address):  # the last one without a daemon
            monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", nowhere)
            assert not await desktop.show("a", "Anna", "Ended.")
        with daemon(bus.address) as served:
            assert await desktop.show("a", "Anna", "Ended.")
            served.deaf = True
            assert not await desktop.show("b", "Ben", "Ended.")
        desktop._router._conn.writer.close()  # the bus itself goes
        await until(desktop._router._rcv_task.done)
        assert not await desktop.show("a", "Anna", "Ended.")
        assert desktop._router is None


async def test_what_is_told_is_what_the_person_wants_to_be_told(screen):
    wanted, told = ["problems"], []
    async with contextlib.aclosing(Notifications(lambda *_: None)) as desktop:
        notices = Notices(desktop, lambda: wanted[0], lambda *said: told.append(said))
        need = Need(Cause.SIGN_IN, "acme-anna")
        await notices.show(need, "Anna")
        assert screen.shown[1] == (
            "Anna",
            "The sign-in has ended. Sign in again to go on.",
            ("default", "Show", "cure", "Sign in"),
        )
        await notices.over(need.key, "Anna")
        assert screen.shown == {}
        wanted[0] = "everything"
        await notices.over(need.key, "Anna")
        assert screen.shown[2] == ("Anna", "What needed you is settled.", ("default", "Show"))
        wanted[0] = "nothing"
        await notices.show(need, "Anna")
        assert len(screen.taken) == 2
        assert told == []
        wanted[0] = "problems"
        screen.deaf = True
        await notices.show(need, "")
        assert told == [("An account", "The sign-in has ended. Sign in again to go on.")]
