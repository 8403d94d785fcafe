"""A real keychain: gnome-keyring on a session bus of its own; or locked, or hung, or not there at all."""

import contextlib
import os
import signal
import subprocess
from collections.abc import Iterator
from typing import Literal

from jeepney import DBusAddress, MessageType, message_bus, new_method_call
from jeepney.io.blocking import open_dbus_connection

from tests.parts import processes
from tests.parts.bus import Bus, session_bus

State = Literal["unlocked", "locked", "hung", "absent"]

PASSWORD = b"canary-login-password"
NAME = "org.freedesktop.secrets"
COLLECTION = "org.freedesktop.Secret.Collection"
LOGIN = "/org/freedesktop/secrets/collection/login"
SERVICE = DBusAddress("/org/freedesktop/secrets", NAME, "org.freedesktop.Secret.Service")
PROPERTIES = DBusAddress(LOGIN, NAME, "org.freedesktop.DBus.Properties")


class RealKeychain:
    """The keychain of a person who logged in a moment ago, and what can happen to it."""

    def __init__(self, bus: Bus) -> None:
        self._bus = bus
        self._stack = contextlib.ExitStack()
        self._daemon: subprocess.Popen[bytes] | None = None

    @property
    def env(self) -> dict[str, str]:
        """Return what a program needs to find this keychain."""
        return self._bus.env

    @property
    def locked(self) -> bool:
        """Tell whether the login collection is locked."""
        return bool(self._ask(new_method_call(PROPERTIES, "Get", "ss", (COLLECTION, "Locked")))[0][1])

    def start(self) -> None:
        """Log in: run the daemon and unlock the login collection with the right password."""
        home = self._bus.folder / "home"
        home.mkdir(exist_ok=True)
        env = {**os.environ, **self._bus.env, "XDG_DATA_HOME": str(home), "XDG_CONFIG_HOME": str(home)}
        command = ["gnome-keyring-daemon", "--foreground", "--unlock", "--components=secrets"]
        log = self._bus.folder / "keyring.log"
        self._daemon = self._stack.enter_context(processes.running(command, env=env, log=log, pipes=True))
        assert self._daemon.stdin
        self._daemon.stdin.write(PASSWORD)
        self._daemon.stdin.close()
        processes.wait_until(lambda: self._answers and not self.locked, what="The keychain", log=log)

    def lock(self) -> None:
        """Lock it as a screen saver does. Nobody is there to answer the prompt that asks for the password."""
        self._ask(new_method_call(SERVICE, "Lock", "ao", ([LOGIN],)))

    def unlock(self) -> None:
        """Unlock it by logging in again; what was stored is still there."""
        self.vanish()
        self.start()

    def hang(self) -> None:
        """Let it take calls and never answer one."""
        assert self._daemon
        os.kill(self._daemon.pid, signal.SIGSTOP)

    def go_on(self) -> None:
        """Let it answer again."""
        assert self._daemon
        os.kill(self._daemon.pid, signal.SIGCONT)

    def vanish(self) -> None:
        """End the daemon; the bus stays."""
        self._stack.close()
        self._daemon = None

    @property
    def _answers(self) -> bool:
        return bool(self._ask(message_bus.NameHasOwner(NAME))[0])

    def _ask(self, message):
        with open_dbus_connection(bus=self._bus.address) as connection:
            reply = connection.send_and_get_reply(message, timeout=10)
        if reply.header.message_type is MessageType.error:
            raise RuntimeError(f"The keychain refused: {reply.body}")
        return reply.body


@contextlib.contextmanager
def keychain(state: State = "unlocked", *, bus: Bus | None = None) -> Iterator[RealKeychain]:
    """Run a keychain in this state, on a bus of its own unless one is given. Give `.env` to the program under test."""
    with contextlib.ExitStack() as up:
        real = RealKeychain(bus or up.enter_context(session_bus()))
        up.callback(real.vanish)
        if state != "absent":
            real.start()
        if state == "locked":
            real.lock()
        if state == "hung":
            real.hang()
        yield real
