"""Where the power comes from: asked of the system, without a library and without waiting."""

import ctypes
import sys
from pathlib import Path

SUPPLIES = Path("/sys/class/power_supply")


def on_battery(supplies: Path = SUPPLIES) -> bool | None:
    """Tell whether this computer runs on its battery; None where the system does not say (so far: macOS)."""
    if sys.platform == "linux":
        return _on_battery(supplies)
    elif sys.platform == "win32":  # pragma: no cover  # noqa: RET505  so that types are checked for either system
        status = (ctypes.c_ubyte * 12)()  # SYSTEM_POWER_STATUS: the first byte says where the power comes from
        known = ctypes.windll.kernel32.GetSystemPowerStatus(ctypes.byref(status))
        return {0: True, 1: False}.get(status[0]) if known else None
    else:  # pragma: no cover
        return None


def _on_battery(supplies: Path) -> bool | None:
    """Read what the kernel says of each supply (Documentation/ABI/testing/sysfs-class-power).

    Batteries of a mouse or a keyboard have the scope "Device" and say nothing of the computer.
    """
    found = None
    try:
        each = sorted(supplies.iterdir())
    except OSError:
        return None
    for supply in each:
        if _word(supply / "scope") == "Device":
            continue
        match _word(supply / "type"):
            case "Mains" | "USB" if _word(supply / "online") == "1":
                return False
            case "Battery" if _word(supply / "status") == "Discharging":
                found = True
            case "Battery" | "Mains":
                found = bool(found)
            case _:
                pass
    return found


def _word(path: Path) -> str:
    try:
        return path.read_text(encoding="ascii", errors="replace").strip()
    except OSError:
        return ""
