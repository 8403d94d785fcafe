"""Where the files that ship beside the code lie: icons, the style sheet, the browser's end page."""

from pathlib import Path


def folder() -> Path:
    """Return the folder `resources`: inside the package once installed or bundled, beside it in a checkout."""
    package = Path(__file__).resolve().parent.parent
    inside = package / "resources"
    return inside if inside.is_dir() else package.parent / "resources"


def read(name: str) -> str:
    """Return the text of `resources/<name>`. Raise FileNotFoundError when it did not ship."""
    return folder().joinpath(name).read_text(encoding="utf-8")
