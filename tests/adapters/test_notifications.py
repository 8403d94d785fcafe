"""Notifications over a real session bus, taken by a real daemon of our own."""

import asyncio
import contextlib

import pytest

from connector_app.adapters import notifications
from connector_app.adapters.notifications import Notifications
from connector_app.app.notices import Curtain, Notices
from connector_app.model.attention import Cause, Need
from tests.parts.bus import session_bus
from tests.parts.desktop_notices import daemon, intrude


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


async def test_a_signal_of_another_shape_or_from_a_stranger_presses_nothing_and_ends_nothing(bus, screen):
    heard = []
    async with contextlib.aclosing(Notifications(lambda *told: heard.append(told))) as desktop:
        await desktop.show("a", "Anna", "Ended.", (("cure", "Sign in"),))
        screen.say("ActionInvoked")
        screen.say("ActionInvoked", "u", (1,))
        screen.say("ActionInvoked", "us", (99, "cure"))
        screen.say("NotificationClosed", "us", (1, "why"))
        await asyncio.to_thread(intrude, bus.address, desktop._router.unique_name, 1)
        screen.press(1, "default")
        await until(lambda: not desktop._ids)

    assert heard == [("a", "default")]


async def test_a_desktop_that_took_the_place_of_another_knows_none_of_its_numbers(bus, monkeypatch):
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", bus.address)
    async with contextlib.aclosing(Notifications(lambda *_: None)) as desktop:
        with daemon(bus.address):
            await desktop.show("a", "Anna", "Ended.")
            await desktop.show("b", "Ben", "Ended.")
        with daemon(bus.address) as other:
            assert await desktop.show("b", "Ben", "Ended.")
            assert desktop._ids == {"b": other.taken[-1][0]}


async def test_a_bus_that_never_says_whether_it_will_tell_is_not_waited_for(bus, screen, monkeypatch):
    asked, is_over = [], asyncio.Event()

    async def carry(source, sink, *, deaf):
        while raw := await source.read(1 << 16):
            if deaf and b"GetCapabilities" in raw:
                monkeypatch.setattr(notifications, "PATIENCE", 0.05)  # for what is asked next
            if deaf and b"AddMatch" in raw:
                asked.append(raw)
            else:
                sink.write(raw)
        sink.close()
        await sink.wait_closed()

    async def between(source, sink):
        there, onward = await asyncio.open_unix_connection(bus.address.removeprefix("unix:path="))
        await asyncio.gather(carry(source, onward, deaf=True), carry(there, sink, deaf=False))
        is_over.set()

    path = str(bus.folder / "deaf")
    async with await asyncio.start_unix_server(between, path):
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={path}")
        async with contextlib.aclosing(Notifications(lambda *_: None)) as desktop:
            assert not await desktop.show("a", "Anna", "Ended.")
            assert desktop._router is None
        await is_over.wait()
    assert len(asked) == 1


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
        curtain = Curtain()
        notices = Notices(desktop, lambda: wanted[0], lambda *said: told.append(said), curtain)
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
        curtain.draw(True)  # the window is locked: nobody is named
        await notices.over(need.key, "Anna")
        assert "Connector Manager" == screen.shown[3][0]
        await notices.show(need, "Anna")
        assert "An account" == screen.taken[-1][1]
        curtain.draw(False)
        wanted[0] = "nothing"
        await notices.show(need, "Anna")
        assert len(screen.taken) == 4
        assert told == []
        wanted[0] = "problems"
        screen.deaf = True
        await notices.show(need, "")
        await notices.show(need, "An\0na\u202e")
        assert told.pop()[0] == "An\u2400na⟨RLO⟩"
        screen.deaf = False
        await notices.show(need, "An\0na\u202e")
        assert screen.taken[-1][1] == "An\u2400na⟨RLO⟩"
        assert told == [("An account", "The sign-in has ended. Sign in again to go on.")]
