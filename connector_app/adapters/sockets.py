"""The one place that talks WebSocket (RFC 6455) to the platforms: text frames, bounded in size and time.

What the library leaves open is closed here: no redirect is followed, nothing is compressed, no environment obeyed but
the person's proxy setting, no frame and no address logged. Only encrypted addresses are opened; plain ones on this
computer alone, where the settings allow them.
"""

import asyncio
import contextlib
import logging
from typing import Any
from urllib.parse import urlsplit

from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed, InvalidHandshake, InvalidStatus, InvalidURI, ProxyError

from connector_app import __version__
from connector_app.adapters.network import certificates, proxy_for, why
from connector_app.language import said
from connector_app.model.address import LOOPBACK
from connector_app.model.failure import FailureError, Offline, Rejected, Trace, Unavailable
from connector_app.model.live import ABNORMAL

MOST_BYTES = 4 * 1024 * 1024
"""The longest message that is taken; a longer one ends the connection (1009)."""

MOST_WAITING = 4
"""So many messages are read ahead of whoever takes them; then the other side has to wait."""

OPEN_SECONDS, SEND_SECONDS, CLOSE_SECONDS = 10.0, 5.0, 2.0

NOT_OPENED = said("Only encrypted addresses (wss) are opened for live updates.")

log = logging.getLogger(__name__)
_SILENT = logging.getLogger(f"{__name__}.silent")
_SILENT.disabled = True  # the library would write frames and addresses


class _Once(connect):
    """Connects to the address that it was given, and nowhere else."""

    def process_redirect(self, exc: Exception) -> Exception:
        return exc


class Line:
    """An open connection. `code` is how it ended, once it did."""

    def __init__(self, connection: ClientConnection) -> None:
        self._connection = connection

    @property
    def code(self) -> int:
        return self._connection.close_code or ABNORMAL

    async def receive(self) -> str | None:
        """Return the next text; None once the connection has ended. What is no text is passed over."""
        try:
            while not isinstance(text := await self._connection.recv(), str):
                pass
        except ConnectionClosed:
            return None
        return text

    async def send(self, text: str) -> bool:
        """Send a text. Return False where that is not possible any more; the connection is given up then."""
        try:
            async with asyncio.timeout(SEND_SECONDS):
                await self._connection.send(text)
        except (ConnectionClosed, TimeoutError):
            self.abort()
            return False
        return True

    async def ping(self) -> bool:
        """Ask whether the other side is there. Return False where the connection ended before the answer."""
        try:
            await (await self._connection.ping())
        except ConnectionClosed:
            return False
        return True

    async def close(self, code: int) -> None:
        """Close in order, within `CLOSE_SECONDS` or else without."""
        try:
            async with asyncio.timeout(CLOSE_SECONDS):
                await self._connection.close(code)
        except TimeoutError:
            log.info("a live connection was not closed in order")
        finally:
            self.abort()

    def abort(self) -> None:
        """Drop the connection where it stands."""
        with contextlib.suppress(RuntimeError):  # the loop is gone
            self._connection.transport.abort()


class WebSockets:
    """Opens connections. `proxy` and `ca_file` are those of `HttpTransport`."""

    def __init__(
        self,
        *,
        proxy: str = "system",
        ca_file: str = "",
        insecure_loopback: bool = False,
        open_seconds: float = OPEN_SECONDS,
    ) -> None:
        self._proxy, self._ca_file, self._insecure_loopback = proxy, ca_file, insecure_loopback
        self._open_seconds = open_seconds

    async def open(self, url: str) -> Line:
        """Open a connection. Raises FailureError: Offline, Unavailable (the other side refused), Rejected."""
        host, options = self._checked(url)
        try:
            connection = await _Once(
                url,
                compression=None,
                user_agent_header=f"ConnectorManager/{__version__}",
                open_timeout=self._open_seconds,
                close_timeout=CLOSE_SECONDS,
                ping_interval=None,
                max_size=MOST_BYTES,
                max_queue=MOST_WAITING,
                logger=_SILENT,
                **options,
            )
        except InvalidStatus as error:
            raise FailureError(Unavailable(host, Trace(status=error.response.status_code))) from None
        except ProxyError:
            raise FailureError(Offline(host)) from None
        except (InvalidHandshake, InvalidURI):
            raise FailureError(Unavailable(host)) from None
        except (OSError, TimeoutError) as error:
            raise FailureError(Offline(host, Trace(code=why(error)))) from None
        return Line(connection)

    def _checked(self, url: str) -> tuple[str, dict[str, Any]]:
        """Return the host, and how it is reached. Raises FailureError(Rejected) where it must not be."""
        try:
            parts = urlsplit(url)
            host, port = parts.hostname or "", parts.port
        except ValueError:
            raise FailureError(Rejected(NOT_OPENED)) from None
        is_here = parts.scheme == "ws" and host in LOOPBACK and self._insecure_loopback
        if not host or port == 0 or parts.username or not url.isascii() or not (parts.scheme == "wss" or is_here):
            raise FailureError(Rejected(NOT_OPENED))
        if is_here:
            return host, {"proxy": None}
        proxy = proxy_for(self._proxy, f"https{url.removeprefix('wss')}")
        trust = certificates(self._ca_file)
        return host, {"proxy": proxy or None, "ssl": trust, **({"proxy_ssl": trust} if proxy[:6] == "https:" else {})}
