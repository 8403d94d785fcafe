"""What can be set from outside: `settings.toml` in the data folder, and the environment before it."""

import os
import re
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal
from urllib.parse import urlsplit

import platformdirs
from pydantic import BaseModel, ConfigDict, Field, ValidationError, field_validator

from connector_app.language import said
from connector_app.model import address
from connector_app.model.failure import FailureError, Rejected
from connector_app.model.keeping import YEARS
from connector_app.model.lines import line_of, tables

NAME = "settings.toml"


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, strict=True)


NO_ADDRESS = frozenset({"system", "none"})
"""What a proxy may be called that is none of one’s own."""


class Network(_Strict):
    """`proxy` is "system", "none" or an address; `ca_file` is added to the operating system's certificates."""

    proxy: str = "system"
    ca_file: str = ""
    allow_insecure_loopback: bool = False

    @field_validator("proxy")
    @classmethod
    def _proxy(cls, value: str) -> str:
        if value in NO_ADDRESS or (address.host_of(value) and urlsplit(value).scheme in {"http", "https"}):
            return value
        words = said(
            'must be "system", "none" or an address like "http://proxy.example:8080"', "goes on after a name in quotes"
        )
        raise ValueError(words)

    @field_validator("ca_file")
    @classmethod
    def _ca_file(cls, value: str) -> str:
        if value and not Path(value).is_file():
            raise ValueError(said("names a file that is not there", "goes on after a name in quotes"))
        return value

    @field_validator("allow_insecure_loopback")
    @classmethod
    def _insecure(cls, value: bool) -> bool:
        if value and getattr(sys, "frozen", False):
            raise ValueError(said("cannot be switched on in the installed program", "goes on after a name in quotes"))
        return value


class Platform(_Strict):
    """`requests_per_hour` is a limit of one's own for each account there, 0 for none."""

    client_id: str = ""
    requests_per_hour: int = Field(default=0, ge=0, le=1_000_000)
    redirect_ports: tuple[int, ...] = Field(default=(), strict=False)
    endpoints: dict[str, str] = {}

    @field_validator("redirect_ports")
    @classmethod
    def _ports(cls, value: tuple[int, ...]) -> tuple[int, ...]:
        if any(not 1024 <= port <= 65535 for port in value):
            raise ValueError(said("must be numbers from 1024 to 65535", "goes on after a name in quotes"))
        return value

    @field_validator("endpoints")
    @classmethod
    def _addresses(cls, value: dict[str, str]) -> dict[str, str]:
        for name, url in value.items():
            try:
                address.endpoint(url)
            except ValueError as error:
                raise ValueError(f"“{name}” {error}") from error
        return value


class Window(_Strict):
    """`language` is system or a code like "de", `look` system, light or dark, `contrast` system, on or off.

    `text_scale` is a factor, `hold_seconds` how long a change can be taken back, `lock_minutes` after how long
    without anybody a window with a lock locks itself, 0 for never; `tray` shows the program in the tray,
    `when_closed` says whether it goes on there without its window.
    """

    language: str = Field(default="system", pattern=r"system|[a-z]{2}")
    look: Literal["system", "light", "dark"] = "system"
    contrast: Literal["system", "on", "off"] = "system"
    text_scale: float = Field(default=1.0, ge=0.8, le=3.0, strict=False)
    reduced_motion: bool = False
    hold_seconds: int = Field(default=10, ge=0, le=120)
    lock_minutes: int = Field(default=0, ge=0, le=24 * 60)
    tray: bool = True
    when_closed: Literal["ask", "keep", "quit"] = "ask"


class Notifications(_Strict):
    """`show` is "problems", "everything" (also when one is over) or "nothing"."""

    show: Literal["problems", "everything", "nothing"] = "problems"


class Live(_Strict):
    """`address` is where this computer is reached from outside, a tunnel of the person's own; "" where it is not."""

    address: str = ""

    @field_validator("address")
    @classmethod
    def _outside(cls, value: str) -> str:
        if value and urlsplit(address.endpoint(value)).path not in {"", "/"}:
            words = said(
                "must be an https address without a path, like “https://hooks.example.org”",
                "goes on after a name in quotes",
            )
            raise ValueError(words)
        return value


class History(_Strict):
    """`weekly` is whether each week is saved as a page to keep, `keep` for how long entries are kept."""

    weekly: bool = True
    keep: str = next(iter(YEARS))

    @field_validator("keep")
    @classmethod
    def _keep(cls, value: str) -> str:
        if value not in YEARS:
            choices = ", ".join(f'"{words}"' for words in YEARS)
            raise ValueError(said("must be {choices}", "goes on after a name in quotes", choices=choices))
        return value


class Updates(_Strict):
    """`look` says whether the program may look for a new version by itself; "unasked" until the person was asked."""

    look: Literal["unasked", "daily", "never"] = "unasked"


class Settings(_Strict):
    network: Network = Network()
    live: Live = Live()
    window: Window = Window()
    notifications: Notifications = Notifications()
    history: History = History()
    updates: Updates = Updates()
    providers: dict[str, Platform] = {}


@dataclass(frozen=True, slots=True)
class Client:
    """A client id of a person's own, and its secret where the environment names one."""

    client_id: str
    secret: str = field(default="", repr=False)


def default_folder() -> Path:
    """Return where everything lives unless someone says otherwise."""
    return Path(platformdirs.user_data_dir("ConnectorManager", appauthor=False, roaming=False))


def load(folder: Path) -> Settings:
    """Read the settings; no file means the defaults.

    Raises FailureError(Rejected) with the line and a sentence where something in it is wrong.
    """
    path = folder / NAME
    try:
        text = path.read_text(encoding="utf-8")
    except FileNotFoundError:
        return Settings()
    except (OSError, UnicodeDecodeError) as error:
        raise FailureError(
            Rejected(said("{file} cannot be read: {reason}.", file=NAME, reason=type(error).__name__))
        ) from error
    return read(text)


def read(text: str) -> Settings:
    """Read settings from their text. Raises FailureError(Rejected) as `load` does."""
    try:
        told = tables(text)
    except ValueError as error:
        raise FailureError(Rejected(f"{NAME}: {error}")) from error
    try:
        return Settings.model_validate(told)
    except ValidationError as error:
        first = error.errors()[0]
        where = [str(part) for part in first["loc"] if not isinstance(part, int)]
        line, words = str(line_of(text, where)), _explain(first, where)
        raise FailureError(Rejected(said("{file}, line {line}: {words}", file=NAME, line=line, words=words))) from error


def _explain(error: Any, where: list[str]) -> str:
    key = ".".join(where)
    match error["type"]:
        case "extra_forbidden":
            return said("there is no setting “{name}”.", name=key)
        case "value_error":
            return said("“{name}” {words}.", name=key, words=error["ctx"]["error"])
        case _:
            return said("“{name}”: {words}", name=key, words=_sentence(error["msg"]))


def _sentence(text: str) -> str:
    return text[:1].lower() + text[1:].rstrip(".") + "."


def write(folder: Path, settings: Settings) -> None:
    """Write the settings, whole or not at all. Raises OSError."""
    beside = folder / f".{NAME}.part"
    with os.fdopen(os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w", encoding="utf-8") as file:
        file.write(text_of(settings))
        file.flush()
        os.fsync(file.fileno())
    beside.replace(folder / NAME)


def keep(folder: Path, table: str, key: str, value: object) -> None:
    """Write one setting of a table ("window", or of one platform, "providers.github"); the others stay as they are.

    Raises FailureError(Rejected) where the file cannot be read, ValueError where the setting cannot be, OSError.
    """
    said = load(folder).model_dump(exclude_defaults=True)
    inner = said
    for name in table.split("."):
        inner = inner.setdefault(name, {})
    inner[key] = value
    write(folder, Settings.model_validate(said))


def text_of(settings: Settings) -> str:
    """Return settings as the file holds them, those that were not changed left out."""
    return _toml(settings.model_dump(exclude_defaults=True))


def _toml(tables: Mapping[str, Any], name: str = "") -> str:
    plain = {k: v for k, v in tables.items() if not isinstance(v, Mapping)}
    text = f"[{name}]\n" if name and plain else ""
    text += "".join(f"{_key(k)} = {_value(v)}\n" for k, v in plain.items()) + ("\n" if plain else "")
    for key, table in tables.items():
        if isinstance(table, Mapping):
            text += _toml(table, f"{name}.{_key(key)}" if name else _key(key))
    return text


def _key(key: str) -> str:
    return key if re.fullmatch(r"[A-Za-z0-9_-]+", key) else _value(key)


def _value(value: Any) -> str:
    match value:
        case bool():
            return str(value).lower()
        case str():
            escaped = "".join(f"\\u{ord(c):04x}" if ord(c) < 32 or c in '"\\\x7f' else c for c in value)
            return f'"{escaped}"'
        case tuple() | list():
            return f"[{', '.join(_value(v) for v in value)}]"
        case _:
            return str(value)


def clients(settings: Settings, providers: tuple[str, ...], environment: Mapping[str, str]) -> dict[str, Client]:
    """Return the client ids in force: the environment's come before the file's."""
    found = {}
    for provider in providers:
        name = f"CONNECTOR_APP_{provider.upper().replace('-', '_')}_CLIENT"
        client_id = environment.get(f"{name}_ID", "") or settings.providers.get(provider, Platform()).client_id
        if client_id:
            found[provider] = Client(client_id, environment.get(f"{name}_SECRET", ""))
    return found
