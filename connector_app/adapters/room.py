"""How much room is left on the disk."""

import shutil
from pathlib import Path


def free(folder: Path) -> int | None:
    """Return the free bytes of the disk that holds a folder; None where the system does not say. May wait."""
    try:
        return shutil.disk_usage(folder).free
    except OSError:
        return None
