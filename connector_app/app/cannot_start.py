"""The page of a program that cannot begin: what is wrong, and what a person can do about it."""

import asyncio
from pathlib import Path
from typing import Protocol

from connector_app.engine.recovery import go_on_with_copy, newest_day
from connector_app.language import said
from connector_app.model.failure import Failure, FailureError, InUse, Storage
from connector_app.ui.desk import Desk
from connector_app.ui.frame import Frame
from connector_app.ui.tasks import Tasks
from connector_app.ui.views.ending import Act, Ending, EndingView
from connector_app.words.failures import NOT_IN_COPY, details, explain
from connector_app.words.times import date


class Stopped(Protocol):
    """As much of the running window as is needed here. `again`: after it has closed, begin anew."""

    frame: Frame
    tasks: Tasks
    desk: Desk
    closed: asyncio.Event
    again: bool


def show(program: Stopped, folder: Path, failure: Failure) -> None:
    """Say why the program cannot begin. Where the data file is damaged, offer to go on with a copy."""
    _say(program, folder, failure, "")
    if isinstance(failure, Storage) and failure.kind == "damaged":
        program.tasks.start(_offer(program, folder, failure), name="look for a copy")


def _say(program: Stopped, folder: Path, failure: Failure, day: str) -> EndingView:
    told = explain(failure)
    acts: tuple[Act, ...] = (Act("close", said("Close"), "primary"),)
    saved = said("Nothing was changed.")
    if day:
        words = date(day, program.desk.now())
        acts = (
            Act("use-copy", said("Go on with the copy of {day}", day=words), "primary"),
            Act("close", said("Close")),
        )
        saved = f"{said('The newest copy is of {day}.', day=words)} {NOT_IN_COPY}"
    icon = "lock" if isinstance(failure, InUse) else "hard-drive"
    ending = Ending(
        told.heading, told.sentence, saved, acts, icon, "bad", "bad", said("Problem"), details=details(failure)
    )
    view = EndingView(program.desk.theme, "", "Connector Manager", ending)

    def act(name: str) -> None:
        if name == "close":
            program.closed.set()
        else:
            view.buttons[name].setEnabled(False)
            program.tasks.start(_go_on(program, folder), name="go on with a copy")

    view.acted.connect(act)
    program.frame.show_whole(view)
    return view


async def _offer(program: Stopped, folder: Path, failure: Failure) -> None:
    day = await asyncio.to_thread(newest_day, folder)
    if day:
        _say(program, folder, failure, day)


async def _go_on(program: Stopped, folder: Path) -> None:
    try:
        await go_on_with_copy(folder)
    except FailureError as error:
        _say(program, folder, error.failure, "")
    else:
        program.again = True
        program.closed.set()
