"""A new version in words."""

from connector_app.model.release import Release


def told(release: Release | None, version: str) -> tuple[str, ...]:
    """Return lines: that there is a newer version and what is new in it, or that there is none."""
    if release is None:
        return (f"This is the newest version ({version}).",)
    return (
        f"Version {release.version} of {release.date} is there; this is {version}. What is new:",
        *(f"\u2022 {note}" for note in release.notes),
        f"Download it from {release.page}. Nothing was changed here.",
    )
