"""What an engine is built with."""

import secrets
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from connector_app.adapters.clock import SystemClock, slept
from connector_app.adapters.power import on_battery
from connector_app.model.clock import Clock, Slept
from connector_app.model.release import PUBLISHER, Publisher
from connector_app.services.attention import Notifier, Silent
from connector_app.services.needs import Browser
from connector_app.services.webhooks import Tell
from connector_app.store.database import Listener

Role = Literal["window", "receive", "command"]


@dataclass(frozen=True, slots=True)
class Setup:
    """What an engine is built with. `wait` for the folder in seconds; `changed` is told which tables a commit changed.

    `passphrase` opens the safe of someone without a keychain. `notifier` tells a person what needs somebody, `tell`
    hears what happens to deliveries, `on_raise` that the program was started again.
    """

    folder: Path
    role: Role
    environment: Mapping[str, str] = field(default_factory=dict, repr=False)
    wait: float = 0.0
    passphrase: str = field(default="", repr=False)
    browser: Browser | None = None
    changed: Listener | None = None
    on_raise: Callable[[], None] | None = None
    notifier: Notifier = field(default_factory=Silent)
    tell: Tell = lambda _name, _fields: None
    clock: Clock = field(default_factory=SystemClock)
    slept: Slept = slept
    on_battery: Callable[[], bool | None] = on_battery
    random: Callable[[int], bytes] = secrets.token_bytes
    publisher: Publisher = PUBLISHER
