"""Where the platform's files lie: pages, schema and samples, beside the package or inside it once installed."""

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent.parent
_FOLDERS = (_PACKAGE / "resources" / "practice", _PACKAGE.parent / "resources" / "practice")


def resource(name: str) -> str:
    """Return the text of a file of `resources/practice`. Raises FileNotFoundError."""
    for folder in _FOLDERS:
        if (folder / name).is_file():
            return (folder / name).read_text("utf-8")
    raise FileNotFoundError(name)
