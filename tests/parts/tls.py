"""A platform behind TLS, as every real one is: all is handed on, and only the host is the server’s own again."""

import asyncio
import contextlib
import ssl
from collections.abc import AsyncIterator
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit


@dataclass(frozen=True, slots=True)
class Shown:
    """The addresses at which a pretend platform is reached over TLS."""

    endpoints: dict[str, str]


@contextlib.asynccontextmanager
async def in_front_of(remote: Any, context: ssl.SSLContext, name: str = "127.0.0.1") -> AsyncIterator[Shown]:
    """Serve the platform's addresses over TLS, one port for each of its own, by a name of this computer."""
    async with contextlib.AsyncExitStack() as up:
        ports: dict[int, int] = {}
        for address in remote.endpoints.values():
            behind = urlsplit(address).port
            if behind and behind not in ports:
                server = await asyncio.start_server(_handing_on(behind, name), "127.0.0.1", 0, ssl=context)
                up.push_async_callback(server.wait_closed)
                up.callback(server.close)
                ports[behind] = server.sockets[0].getsockname()[1]
        yield Shown({role: _behind_tls(address, ports, name) for role, address in remote.endpoints.items()})


def _behind_tls(address: str, ports: dict[int, int], name: str) -> str:
    parts = urlsplit(address)
    return parts._replace(scheme="https", netloc=f"{name}:{ports[parts.port]}").geturl() if parts.port else address


def _handing_on(port: int, name: str) -> Any:
    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        front = writer.get_extra_info("sockname")[1]
        behind_reader, behind_writer = await asyncio.open_connection("127.0.0.1", port)
        host = (f"{name}:{front}".encode(), f"127.0.0.1:{port}".encode())
        await asyncio.gather(_pump(reader, behind_writer, host), _pump(behind_reader, writer))

    return serve


async def _pump(
    reader: asyncio.StreamReader, writer: asyncio.StreamWriter, host: tuple[bytes, bytes] = (b"", b"")
) -> None:
    with contextlib.suppress(ConnectionError, ssl.SSLError):
        while some := await reader.read(65536):
            writer.write(some.replace(*host) if host[0] else some)
            await writer.drain()
    writer.close()
