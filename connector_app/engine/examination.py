"""A look at everything the program needs: each thing passes or fails, with a sentence."""

import asyncio
import platform
import secrets
import socket
import ssl
import tempfile
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Collection, Sequence
from datetime import timedelta
from pathlib import Path
from urllib.parse import urlsplit

from connector_app import __version__, language, resource
from connector_app.adapters.clock import SystemClock
from connector_app.adapters.http import HttpTransport
from connector_app.adapters.keychain import SystemKeychain
from connector_app.adapters.own_folder import DATABASE
from connector_app.adapters.serve import Request, Response, Server, authority, bind
from connector_app.config import Network, Settings
from connector_app.engine import platforms, recovery
from connector_app.language import catalogue, listed, said, several
from connector_app.model.audit import AuditQuery
from connector_app.model.call import Request as Wire
from connector_app.model.checked import Checked, Reached
from connector_app.model.clock import moment, stamp
from connector_app.model.failure import FailureError, Storage, Unreadable
from connector_app.store import audit, connections, upkeep
from connector_app.store.database import read_only, sqlite_version

AHEAD = timedelta(minutes=2)
REACH_SECONDS = 10.0
"""How long a platform may take to say that it is there."""

_PROXIES = {"system": said("system", "a proxy"), "none": said("none", "a proxy")}

Check = Callable[[Path, Settings], Awaitable[str]]


async def examine(folder: Path, settings: Settings, without: Collection[str] = ()) -> AsyncIterator[Checked]:
    """Run every check but those left out by name, and say how each went."""
    for name, check in CHECKS.items():
        if name in without:
            continue
        try:
            yield Checked(name, True, await check(folder, settings))
        except FailureError as error:
            yield Checked(name, False, failure=error.failure)
        except OSError as error:
            yield Checked(name, False, f"{type(error).__name__}: {error.strerror or error}")


async def reach(network: Network, addresses: Sequence[str]) -> tuple[Reached, ...]:
    """Ask each address whether anybody is there, the way these settings say. Any answer is one."""
    async with HttpTransport(proxy=network.proxy, ca_file=network.ca_file, total_seconds=REACH_SECONDS) as transport:
        return tuple(await asyncio.gather(*(_one(transport, each) for each in addresses)))


async def _one(transport: HttpTransport, address: str) -> Reached:
    host, began = urlsplit(address).netloc, time.monotonic()
    try:
        await transport.send(Wire("HEAD", address), seconds=REACH_SECONDS)
    except FailureError as error:
        if not isinstance(error.failure, Unreadable):  # whoever says something odd is there
            return Reached(host, time.monotonic() - began, error.failure)
    return Reached(host, time.monotonic() - began)


async def _environment(_folder: Path, _settings: Settings) -> str:
    system = f"{platform.system()} {platform.release()}"
    python, sqlite = platform.python_version(), sqlite_version()
    return f"Connector Manager {__version__}, Python {python}, {system}, SQLite {sqlite}"


async def _folders(folder: Path, _settings: Settings) -> str:
    await asyncio.to_thread(_write_in, folder)
    return said("{folder} can be written.", folder=folder)


def _write_in(folder: Path) -> None:
    there = next(place for place in (folder, *folder.parents) if place.exists())
    with tempfile.TemporaryFile(dir=there) as file:
        file.write(b"connector manager")


async def _loopback(_folder: Path, _settings: Settings) -> str:
    async def answer(request: Request) -> Response:
        return Response(200, (("Content-Type", "text/plain"),), request.path.encode())

    listening = bind("127.0.0.1", 0)
    async with Server(answer, [listening]):
        reader, writer = await asyncio.open_connection(*listening.getsockname())
        mark = secrets.token_hex(8)
        writer.write(f"GET /{mark} HTTP/1.1\r\nHost: {authority(listening)}\r\nConnection: close\r\n\r\n".encode())
        came = await asyncio.wait_for(reader.read(), 5)
        writer.close()
    if mark.encode() not in came.rpartition(b"\r\n\r\n")[2]:
        raise OSError(said("the answer was another one"))
    return said("An answer from the browser can be received on this computer.")


async def _keychain(_folder: Path, _settings: Settings) -> str:
    keychain, name, secret = SystemKeychain(), f"connector-manager-doctor-{secrets.token_hex(4)}", secrets.token_hex(16)
    try:
        await keychain.set(name, secret)
        same = await keychain.get(name) == secret
        await keychain.delete(name)
        gone = await keychain.get(name) is None
    finally:
        keychain.close()
    if not (same and gone):
        raise OSError(said("the keychain did not keep what it was given"))
    return said("{keychain} writes, reads and deletes.", keychain=keychain.name)


async def _network(folder: Path, settings: Settings) -> str:
    roots = ssl.create_default_context(cafile=settings.network.ca_file or None).cert_store_stats()["x509_ca"]
    with read_only(folder / DATABASE) as read:
        used = {c.provider for c in read(connections.all) or []} - {"practice"}
    hosts = sorted(
        {urlsplit(p.endpoints["api"]).hostname or "" for p in platforms.known(folder).providers if p.id in used}
    )
    loop = asyncio.get_running_loop()
    for host in hosts:
        await loop.getaddrinfo(host, 443, type=socket.SOCK_STREAM)
    found = several(len(hosts), "{n} platform can be found", "{n} platforms can be found")
    return said(
        "Proxy: {proxy}; {authorities}; {reached}.",
        proxy=_PROXIES.get(settings.network.proxy, said("one of your own", "a proxy")),  # it may hold a password
        authorities=several(roots, "{n} certificate authority", "{n} certificate authorities"),
        reached=found if hosts else said("no account needs the network yet"),
    )


async def _platforms(folder: Path, _settings: Settings) -> str:
    known = platforms.known(folder)
    if known.refused:
        words = several(
            len(known.refused),
            "{n} file about platforms cannot be read: see Settings, Platforms.",
            "{n} files about platforms cannot be read: see Settings, Platforms.",
        )
        raise OSError(words)
    return several(len(known.providers), "{n} platform can be connected.", "{n} platforms can be connected.")


async def _languages(_folder: Path, _settings: Settings) -> str:
    for code, name in language.CHOICES[1:]:
        read = await asyncio.to_thread(catalogue.read, resource("languages", f"{code}.ts"), code)
        if not read.texts:
            raise OSError(said("the translations into {language} cannot be read", language=name))
    return said("It can speak {languages}.", languages=listed([name for _, name in language.CHOICES]))


async def _database(folder: Path, _settings: Settings) -> str:
    try:
        with read_only(folder / DATABASE) as read:
            wrong = read(upkeep.damage)
    except FailureError as error:
        if error.failure != Storage("damaged", str(folder / DATABASE)):
            raise
        wrong = said("it cannot be read")
    if wrong:
        day = await asyncio.to_thread(recovery.newest_day, folder)
        if not day:
            raise OSError(said("the data file is damaged: {wrong}; there is no daily copy", wrong=wrong))
        words = said(
            "the data file is damaged: {wrong}; “doctor --use-copy” goes on with the copy of {day}",
            wrong=wrong,
            day=day,
        )
        raise OSError(words)
    return said("There is no data yet.") if wrong is None else said("The data file is sound.")


async def _clock(folder: Path, _settings: Settings) -> str:
    """Compare with the newest entry of the history: a clock that was set back lies before it."""
    with read_only(folder / DATABASE) as read:
        newest = read(lambda tx: audit.page(tx, AuditQuery(limit=1)))
    now = SystemClock().now()
    if newest and moment(newest[0].ts) > now + AHEAD:
        raise OSError(said("this computer’s clock is earlier than the newest entry of the history"))
    return said("It is {moment}; nothing contradicts that.", moment=stamp(now))


CHECKS: dict[str, Check] = {
    "environment": _environment,
    "folders": _folders,
    "loopback": _loopback,
    "keychain": _keychain,
    "network": _network,
    "platforms": _platforms,
    "languages": _languages,
    "database": _database,
    "clock": _clock,
}
