"""Connector Manager: one window for all of a person's online accounts."""

from pathlib import Path

__version__ = "0.1.0"


def resource(*parts: str) -> Path:
    """Return the path of a file that ships with the program: in the installed package, or in the checkout.

    `resource("icons", "github.svg")`. The file need not be there.
    """
    package = Path(__file__).parent
    installed = package / "resources"
    return (installed if installed.is_dir() else package.parent / "resources").joinpath(*parts)
