"""What a support file says: gathered part by part, so that a part which cannot be read leaves the others whole.

Everything here is named: versions, states, numbers, codes, places in the program. No title, no text and no address of
anybody is asked for; what a person typed into the settings is said to be there, and no more.
"""

import asyncio
import importlib.metadata
import locale
import platform
import re
from collections import Counter
from collections.abc import Callable, Collection, Mapping
from functools import partial
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

from connector_app import __version__, config, language
from connector_app.adapters import logs
from connector_app.adapters.clock import SystemClock
from connector_app.adapters.own_folder import DATABASE
from connector_app.engine import examination, passphrase_file
from connector_app.engine.setup import Setup
from connector_app.language import said
from connector_app.model.audit import AuditEntry, AuditQuery
from connector_app.model.clock import stamp
from connector_app.model.connection import Connection
from connector_app.model.failure import FailureError, Storage
from connector_app.model.support import PARTS, Draft, Part
from connector_app.services import support
from connector_app.services.leak import Held, Known
from connector_app.store import audit as history
from connector_app.store import connections, items, troubles
from connector_app.store.database import read_only, sqlite_version
from connector_app.store.tx import Tx

LIBRARIES = ("PySide6-Essentials", "qasync", "httpx", "cryptography", "keyring", "apsw", "pydantic", "websockets")
LINES = 300
"""So many lines of the log stand in it, the newest."""
LOOKED_AT, KINDS = 1_000, 60
"""So many of the newest failures are counted, and so many kinds of them are said."""
SHORTEST_NAME = 3
"""A name of fewer letters is in too many words to be taken out of them."""
PLAIN = re.compile(r"[A-Za-z0-9_.:-]{1,80}")
"""A code as programs write them. Anything else a platform sent in its place may be anybody's words."""
SHUT = said("not tried: your computer’s safe is shut, and is not opened just for this")


async def gather(
    folder: Path, with_names: bool, keychain_is_open: bool, without: Collection[str] = ()
) -> tuple[Part, ...]:
    """Return the parts that are not left out.

    Where names are not wanted, accounts are called by their ids, and what they are called elsewhere becomes “(name)”.
    """
    every = await asyncio.to_thread(partial(_read, folder, lambda tx: connections.all(tx, removed=True))) or []
    names = [] if with_names else _names(every)
    made: dict[str, Callable[[], str]] = {
        "versions": _versions,
        "settings": lambda: _settings(folder),
        "accounts": lambda: _accounts(folder, with_names),
        "failures": lambda: _failures(folder),
        "log": lambda: logs.tail(folder, LINES),
    }
    texts = {n: await asyncio.to_thread(_guarded, make) for n, make in made.items() if n not in without}
    if "self-test" not in without:
        texts["self-test"] = await _checks(folder, keychain_is_open)
    hidden = {str(folder): "(data folder)", str(Path.home()): "(home)", **dict.fromkeys(names, "(name)")}
    return tuple(Part(name, _without(texts[name], hidden)) for name in PARTS if name in texts)


async def alone(setup: Setup, with_names: bool, without: Collection[str]) -> Draft:
    """Return a draft where the program cannot begin: no key is at hand, and the history gets no entry.

    Raises FailureError(Rejected) where a secret stands in it.
    """
    gathered = await gather(setup.folder, with_names, keychain_is_open=False, without=without)
    held = await asyncio.to_thread(_held, setup)
    for each in gathered:
        support.refuse_secrets(each.text, held, each.name)
    return Draft(gathered, held.searched(), stamp(SystemClock().now()))


def secrets_of(setup: Setup, settings: config.Settings) -> dict[str, str]:
    """Return the secrets outside of the data file, by what they are.

    They come from whoever starts the program, the environment and what it points to, and from addresses in the
    settings: where news come to, and the way in of a proxy.
    """
    given = {name: value for name, value in setup.environment.items() if name.startswith("CONNECTOR_APP_")}
    found = {name: value for name, value in given.items() if name.endswith(("_SECRET", "_PASSPHRASE"))}
    way_in = urlsplit(settings.network.proxy)
    for name, value in (("name", way_in.username), ("password", way_in.password)):
        found |= {f"the proxy’s {name}": value or "", f"the proxy’s {name}, plain": unquote(value or "")}
    found |= {
        "the passphrase": setup.passphrase,
        "the passphrase in a file": passphrase_file.at_hand(setup.environment),
    }
    return {**found, "the address for news": settings.live.address.rstrip("/")}


def _held(setup: Setup) -> Held:
    known: list[Known] = []
    try:
        settings = config.load(setup.folder)
    except FailureError:
        settings = config.Settings()
    known += support.others(secrets_of(setup, settings))
    try:
        with read_only(setup.folder / DATABASE) as read:
            known += read(lambda tx: list(support.hooks(tx))) or []
            return Held(tuple(known), read(support.shut) or 0)
    except FailureError:
        return Held(tuple(known), 0)


def _read(folder: Path, fn: Callable[[Tx], Any]) -> Any:
    """Return what a function reads, None where there is nothing to read it from."""
    try:
        with read_only(folder / DATABASE) as read:
            return read(fn)
    except FailureError:
        return None


def _guarded(make: Callable[[], str]) -> str:
    try:
        return make()
    except FailureError as error:
        kind = f" ({error.failure.kind})" if isinstance(error.failure, Storage) else ""
        return f"This part cannot be read: {error.failure.name}{kind}"
    except OSError as error:
        return f"This part cannot be read: {error.strerror or type(error).__name__}"


def _names(every: Collection[Connection]) -> list[str]:
    """Return what accounts are called, the longest first, so that no part of one stays."""
    found = {n for c in every for n in (c.name, c.account.label, c.account.name, c.account.workspace, c.account.id)}
    return sorted((each for each in found if len(each) >= SHORTEST_NAME), key=len, reverse=True)


def _without(text: str, hidden: Mapping[str, str]) -> str:
    for each, instead in hidden.items():
        text = text.replace(each, instead)
    return text


def _versions() -> str:
    lines = [
        f"Connector Manager {__version__}",
        f"System: {platform.platform()}, {platform.machine()}",
        f"Python {platform.python_version()}, SQLite {sqlite_version()}",
        f"Language: {language.code()}, of the system: {locale.getlocale()[0] or 'unknown'}",
    ]
    for name in LIBRARIES:
        try:
            lines.append(f"{name} {importlib.metadata.version(name)}")
        except importlib.metadata.PackageNotFoundError:
            lines.append(f"{name}: version unknown")
    return "\n".join(lines)


def _settings(folder: Path) -> str:
    """Return what differs from the defaults. Of what a person typed it is only said that it is there."""
    told = config.load(folder).model_dump(exclude_defaults=True)
    lines = [f"{name} = {value}" for name, value in _flat(told)]
    return "\n".join(lines) or "All as they were at the start."


def _flat(told: Mapping[str, Any], above: str = "") -> list[tuple[str, object]]:
    found: list[tuple[str, object]] = []
    for name, value in told.items():
        whole = f"{above}{name}"
        if isinstance(value, Mapping):
            found += _flat(value, f"{whole}.")
        else:
            is_typed = isinstance(value, str) and name in {"proxy", "ca_file", "client_id", "address"}
            is_place = ".endpoints." in f".{whole}"
            found.append((whole, "(set)" if (is_typed and value not in config.NO_ADDRESS) or is_place else value))
    return found


def _accounts(folder: Path, with_names: bool) -> str:
    with read_only(folder / DATABASE) as read:
        every: list[Connection] = read(connections.all) or []
        numbers = read(items.counts) or {}
        standing = read(troubles.standing) or {}
        size = read(history.size) or 0
    lines = [_account(each, numbers.get(each.id, 0), with_names) for each in every] or ["No accounts."]
    for what, states in standing.items():
        if states:
            lines.append(f"{what}: " + ", ".join(f"{state} {number}" for state, number in states.items()))
    return "\n".join([*lines, f"history: {size} entries"])


def _account(each: Connection, number: int, with_name: bool) -> str:
    words = [each.id, each.status.value, f"since {each.since or '?'}", f"checked {each.checked_at or 'never'}"]
    words += [f"reason {each.reason}"] if each.reason else []
    words += [f"{each.method}, {each.access}", f"{number} items"]
    return ", ".join([*words, each.name] if with_name else words)


def _failures(folder: Path) -> str:
    with read_only(folder / DATABASE) as read:
        entries: list[AuditEntry] = []
        for outcome in ("error", "refused"):
            query = AuditQuery(outcome=outcome, limit=LOOKED_AT)
            entries += read(partial(history.page, query=query)) or []
    newest: dict[tuple[str, ...], str] = {}
    numbers: Counter[tuple[str, ...]] = Counter()
    for each in entries:
        code = str((each.details or {}).get("code") or "")
        told = (each.action, each.connection or each.provider, each.error or each.outcome, str(each.status or ""), code)
        kind = tuple(word if not word or PLAIN.fullmatch(word) else "(left out)" for word in told)
        numbers[kind] += 1
        newest[kind] = max(newest.get(kind, ""), each.ts)
    latest = sorted(newest, key=lambda kind: newest[kind], reverse=True)[:KINDS]
    lines = [f"{newest[kind]}  {numbers[kind]} x  {' '.join(filter(None, kind))}" for kind in latest]
    return "\n".join(lines) or "Nothing failed."


async def _checks(folder: Path, keychain_is_open: bool) -> str:
    """Return how the self-test goes; without the keychain where that is shut, since asking would open it."""
    lines = []
    try:
        settings = config.load(folder)
    except FailureError as error:
        settings = config.Settings()
        lines.append(f"FAIL  settings     {error.failure.name}")
    left_out = frozenset() if keychain_is_open else frozenset({"keychain"})
    async for each in examination.examine(folder, settings, left_out):
        words = each.failure.name if each.failure else each.words
        lines.append(f"{'pass' if each.passed else 'FAIL'}  {each.name:12} {words}")
    return "\n".join([*lines, *(f"----  {name:12} {SHUT}" for name in sorted(left_out))])
