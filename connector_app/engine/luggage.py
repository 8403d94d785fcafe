"""What goes along with the data to another computer: the settings, and files about platforms of a person's own."""

import platform
import re
from collections.abc import Callable, Mapping
from pathlib import Path

from connector_app import __version__, config
from connector_app.adapters import private_file
from connector_app.engine.platforms import FOLDER as PLATFORMS
from connector_app.engine.platforms import LARGEST
from connector_app.language import said
from connector_app.model.clock import Clock
from connector_app.model.ids import PLATFORM
from connector_app.services.audit import Audit
from connector_app.services.backup import Backup
from connector_app.services.envelope import Random
from connector_app.services.vault import Vault
from connector_app.store.database import Database

PROGRAM = f"Connector Manager {__version__}"
ABOUT_PLATFORM = rf"{PLATFORMS}/(?!(?:con|prn|aux|nul|com[0-9]|lpt[0-9])\.){PLATFORM.pattern}\.toml"
"""The names of files about platforms, below the data folder: those that can be one, and a file on any system."""
SMALL = re.compile(rf"{re.escape(config.NAME)}|{ABOUT_PLATFORM}")
"""The names of all these files."""
MOST = 200
"""So many files about platforms go along at most."""


def backup(db: Database, audit: Audit, vault: Vault, clock: Clock, random: Random, folder: Path) -> Backup:
    return Backup(db, audit, vault, clock, random, PROGRAM, computer(), files_of(folder))


def files_of(folder: Path) -> Callable[[], Mapping[str, bytes]]:
    """Return what names the files that go along with the data: settings without what is this computer's or secret."""

    def files() -> Mapping[str, bytes]:
        settings = config.load(folder)
        network = settings.network
        if "@" in network.proxy:  # a name and a password at the proxy
            network = network.model_copy(update={"proxy": "system"})
        shown = settings.model_copy(update={"network": network})
        found = {config.NAME: config.text_of(shown).encode()}
        for path in sorted((folder / PLATFORMS).glob("*.toml")):
            content = private_file.read(path, LARGEST)
            if content is not None and SMALL.fullmatch(f"{PLATFORMS}/{path.name}") and len(found) <= MOST:
                found[f"{PLATFORMS}/{path.name}"] = content
        return found

    return files


def computer() -> str:
    """Return what this computer calls itself."""
    return platform.node() or said("a computer without a name")
