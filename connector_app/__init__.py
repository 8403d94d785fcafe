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


def verifier() -> Path:
    """Return the path of the independent verifier, one file that needs nothing but Python.

    It lies among the resources of an installed program, and in a folder of its own in the checkout.
    """
    packed = resource("connector_app_verify.py")
    return packed if packed.is_file() else Path(__file__).parent.parent / "verifier" / packed.name


def notice() -> Path:
    """Return the path of the list of parts that others made, and their licences."""
    packed = resource("NOTICE")
    return packed if packed.is_file() else Path(__file__).parent.parent / "NOTICE"
