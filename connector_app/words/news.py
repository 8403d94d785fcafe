"""A new version in words."""

from connector_app.language import said
from connector_app.model.release import Release


def heading(release: Release | None, version: str, looked: str = said("just now")) -> str:
    """Return that there is a newer version, or that none was known when somebody looked last."""
    if release is None:
        return said("Nothing newer than {version} was known {ago}.", version=version, ago=looked)
    return said(
        "Version {new} of {date} is there; this is {version}.", new=release.version, date=release.date, version=version
    )


def notes(release: Release | None) -> str:
    """Return what is new, a line each; "" where nothing is."""
    return "\n".join(f"\u2022 {note}" for note in release.notes) if release else ""


def told(release: Release | None, version: str) -> tuple[str, ...]:
    """Return all of it as lines, for the command line."""
    if release is None:
        return (heading(release, version),)
    page = f"Download it from {release.page}. Nothing was changed here."
    return heading(release, version), *notes(release).splitlines(), page
