"""A notification daemon on a private session bus: takes what is shown, takes it away again, and presses its acts."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress

from jeepney import DBusAddress, HeaderFields, MessageType, message_bus, new_error, new_method_return, new_signal
from jeepney.io.blocking import open_dbus_connection

NAME, PATH = "org.freedesktop.Notifications", "/org/freedesktop/Notifications"


class Daemon:
    """`shown` is what stands on the screen, by number; `taken` all that was ever asked for, in order."""

    def __init__(self, address: str, capabilities: tuple[str, ...]) -> None:
        self._bus = open_dbus_connection(address)
        self._bus.send_and_get_reply(message_bus.RequestName(NAME))
        self._capabilities = list(capabilities)
        self.shown: dict[int, tuple] = {}
        self.taken: list[tuple] = []
        self.deaf = False
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()

    def press(self, number: int, act: str = "default") -> None:
        """Press one of the acts of what is shown, as a person does; it goes then."""
        emitter = DBusAddress(PATH, interface=NAME)
        self._bus.send(new_signal(emitter, "ActionInvoked", "us", (number, act)))
        self.shown.pop(number, None)
        self._bus.send(new_signal(emitter, "NotificationClosed", "uu", (number, 2)))

    def say(self, member: str, signature: str | None = None, body: tuple = ()) -> None:
        """Send a signal in the desktop's name, whatever it holds."""
        self._bus.send(new_signal(DBusAddress(PATH, interface=NAME), member, signature, body))

    def close(self) -> None:
        self._bus.sock.shutdown(2)
        self._thread.join(5)
        self._bus.close()

    def _serve(self) -> None:
        with suppress(OSError, ConnectionError, EOFError):
            while True:
                message = self._bus.receive()
                if message.header.message_type is MessageType.method_call:
                    self._answer(message)

    def _answer(self, message) -> None:
        match message.header.fields[3]:
            case "GetCapabilities":
                reply = new_method_return(message, "as", (self._capabilities,))
            case "Notify" if self.deaf:
                reply = new_error(message, "org.freedesktop.Notifications.Error.ExcessNotificationGeneration")
            case "Notify":
                _, replaces, _, heading, words, acts, _, _ = message.body
                number = replaces or len(self.taken) + 1
                self.shown[number] = heading, words, tuple(acts)
                self.taken.append((number, heading, words))
                reply = new_method_return(message, "u", (number,))
            case "CloseNotification":
                self.shown.pop(message.body[0], None)
                reply = new_method_return(message)
            case _:
                return
        self._bus.send(reply)


def intrude(address: str, to: str, number: int) -> None:
    """Say as a stranger, to everybody and then to one program alone, that something was pressed."""
    with open_dbus_connection(address) as stranger:
        for whom in (None, to):
            signal = new_signal(DBusAddress(PATH, interface=NAME), "ActionInvoked", "us", (number, "cure"))
            if whom:
                signal.header.fields[HeaderFields.destination] = whom
            stranger.send(signal)
        stranger.send_and_get_reply(message_bus.GetId())  # the bus has passed them on by now


@contextmanager
def daemon(address: str, *capabilities: str) -> Iterator[Daemon]:
    """Run a notification daemon on a bus."""
    served = Daemon(address, capabilities or ("body", "actions"))
    try:
        yield served
    finally:
        served.close()
