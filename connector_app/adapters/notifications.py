"""Telling a person outside of the window, as the desktop does it: org.freedesktop.Notifications 1.2, on Linux."""

import asyncio
import contextlib
import html
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from typing import Any

from connector_app.language import said

NAME, PATH = "org.freedesktop.Notifications", "/org/freedesktop/Notifications"
PROGRAM, ICON = "Connector Manager", "connector-manager"
PATIENCE = 5.0
"""How long a desktop may take to answer (seconds)."""
_MEMBER, _SENDER = 3, 7  # fields of a header (D-Bus Specification, "Header Fields")
NEVER_ENDS = 0  # "expire_timeout": the desktop's own way of keeping it until somebody has seen it

Acts = Sequence[tuple[str, str]]


class Notifications:
    """One notification for each key; the same key again takes the place of the one before.

    `pressed` hears which key's notification was pressed, and which of its acts ("default" is the notification itself).
    """

    def __init__(self, pressed: Callable[[str, str], None]) -> None:
        self._pressed = pressed
        self._stack = AsyncExitStack()
        self._router: Any = None
        self._has_markup = False
        self._owner = ""  # the name on the bus of the desktop that gave the numbers
        self._ids: dict[str, int] = {}

    async def show(self, key: str, heading: str, words: str, acts: Acts = ()) -> bool:
        """Show a notification. Return False where there is no desktop that does."""
        if not await self._connected():
            return False
        shown = html.escape(words, quote=False) if self._has_markup else words
        flat = [word for act in (("default", said("Show")), *acts) for word in act]
        hints = {"desktop-entry": ("s", ICON), "urgency": ("y", 1)}
        values = (PROGRAM, self._ids.get(key, 0), ICON, heading, shown, flat, hints, NEVER_ENDS)
        answer = await self._call("Notify", "susssasa{sv}i", values)
        if answer is None:
            return False
        self._ids[key] = answer[0]
        return True

    async def withdraw(self, key: str) -> None:
        """Take a notification away, if it is still there."""
        number = self._ids.pop(key, None)
        if number is not None:
            await self._call("CloseNotification", "u", (number,))

    async def aclose(self) -> None:
        """Let go of the desktop. What is shown stays."""
        self._router = None
        stack, self._stack = self._stack, AsyncExitStack()
        with contextlib.suppress(OSError, EOFError):
            await stack.aclose()

    async def _connected(self) -> bool:
        if self._router is not None:
            return True
        stack = AsyncExitStack()
        try:
            async with asyncio.timeout(PATIENCE):
                self._router = await stack.enter_async_context(_session_bus())
                answer = await self._call("GetCapabilities")
        except (ImportError, OSError, EOFError, KeyError, ValueError, RuntimeError):
            answer = None
        self._stack = stack
        if answer is None or not await self._is_told():
            await self.aclose()
            return False
        self._has_markup = "body-markup" in answer[0]
        await stack.enter_async_context(self._listening())
        return True

    async def _is_told(self) -> bool:
        """Ask the bus for what the desktop says, and nobody else. Return whether it agreed."""
        from jeepney.bus_messages import message_bus  # noqa: PLC0415  there on Linux alone

        return await self._answer(message_bus.AddMatch(_rule(sender=NAME))) is not None

    @asynccontextmanager
    async def _listening(self) -> AsyncIterator[None]:
        """Hear what is pressed, for as long as the desktop is there."""
        with self._router.filter(_rule(), bufsize=64) as heard:
            task = asyncio.create_task(self._listen(heard), name="listen to notifications")
            try:
                yield
            finally:
                task.cancel()
                await asyncio.gather(task, return_exceptions=True)

    async def _listen(self, heard: "asyncio.Queue[Any]") -> None:
        while True:
            signal = await heard.get()
            fields = signal.header.fields
            if fields.get(_SENDER) != self._owner:  # anybody may send a signal straight to this program
                continue
            match fields.get(_MEMBER), signal.body:
                case "ActionInvoked", (int(number), str(act)):
                    if (key := self._key(number)) is not None:
                        self._pressed(key, act)
                case "NotificationClosed", (int(number), int()):
                    if (key := self._key(number)) is not None:
                        del self._ids[key]
                case _:
                    continue

    def _key(self, number: int) -> str | None:
        return next((key for key, each in self._ids.items() if each == number), None)

    async def _call(self, method: str, signature: str | None = None, values: tuple[Any, ...] = ()) -> Any:
        """Return what the desktop answers, None where it does not."""
        from jeepney import DBusAddress, new_method_call  # noqa: PLC0415

        answer = await self._answer(new_method_call(DBusAddress(PATH, NAME, NAME), method, signature, values))
        if answer is None:
            return None
        owner = answer.header.fields.get(_SENDER, "")
        if owner != self._owner:  # another desktop took its place: the numbers of the one before mean nothing there
            self._owner = owner
            self._ids.clear()
        return answer.body

    async def _answer(self, message: Any) -> Any:
        """Return the answer to a message, None where there is none or it is an error."""
        from jeepney import MessageType  # noqa: PLC0415
        from jeepney.io.common import RouterClosed  # noqa: PLC0415

        try:
            async with asyncio.timeout(PATIENCE):
                answer = await self._router.send_and_get_reply(message)
        except (OSError, EOFError, RouterClosed):  # the desktop is gone, and with it what it showed
            self._ids.clear()
            await self.aclose()
            return None
        return answer if answer.header.message_type is MessageType.method_return else None


def _rule(**more: str) -> Any:
    from jeepney import MatchRule  # noqa: PLC0415

    return MatchRule(type="signal", interface=NAME, path=PATH, **more)


def _session_bus() -> Any:
    from jeepney.io.asyncio import open_dbus_router  # noqa: PLC0415  there on Linux alone

    return open_dbus_router("SESSION")
