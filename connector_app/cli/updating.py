"""New versions of the program: looked for, told, and left to the person."""

from pathlib import Path

from connector_app import __version__, config
from connector_app.cli.output import Output, value_of
from connector_app.engine.engine import Engine
from connector_app.model.failure import FailureError, Storage
from connector_app.model.release import NOT_SET_UP
from connector_app.words.news import told


async def updates(engine: Engine, folder: Path, what: str, out: Output) -> int:
    """Look, open the page, or keep whether to look by itself. Raises FailureError."""
    verb = engine.verbs.updates
    match what:
        case "look":
            news = value_of(await verb.look())
            found = news.release
            values = {"newest": found.version, "date": found.date, "page": found.page} if found else {}
            notes = list(found.notes) if found else []
            out.event("looked", *told(found, __version__), version=__version__, notes=notes, **values)
        case "open":
            value_of(await verb.open_page())
            out.event("opened", "The page of the new version is open in your browser.")
        case _:
            keep_setting(folder, "updates", "look", what)
            is_set_up = value_of(await verb.want(daily=what == "daily"))
            words = "From now on the program looks once a day."
            if what == "never":
                words = "The program does not look by itself any more."
            out.event("kept", words if is_set_up or what == "never" else f"Kept. {NOT_SET_UP}", look=what)
    return 0


def keep_setting(folder: Path, table: str, key: str, value: str) -> None:
    """Keep a setting in the file. Raises FailureError(Storage) where it cannot be written."""
    try:
        config.keep(folder, table, key, value)
    except OSError as error:
        raise FailureError(Storage("unwritable", str(folder))) from error
