"""The support file, made by the engine or without it where that cannot begin; and the detailed log of an account."""

import argparse
import asyncio
from collections.abc import Mapping
from contextlib import AsyncExitStack
from pathlib import Path
from typing import Any

from connector_app.cli.output import Output, value_of
from connector_app.cli.passphrases import passphrase_of
from connector_app.engine import support
from connector_app.engine.engine import Engine, running
from connector_app.engine.setup import Setup
from connector_app.model.connection import Connection
from connector_app.model.failure import FailureError, InUse, NotFound, Rejected, Storage
from connector_app.model.result import Err
from connector_app.model.support import Draft
from connector_app.services.support import write
from connector_app.words import detailed
from connector_app.words import support as words
from connector_app.words.times import clock

SHOWN = "-"
"""Instead of a file: only show it."""

ENDINGS = (".txt", ".zip")
"""How the name of the file may end."""

CANNOT_BEGIN = (InUse, Storage, Rejected)
"""Why an engine may not be there: another process has the folder, the data or the settings cannot be read."""


async def support_file(arguments: argparse.Namespace, folder: Path, environment: Mapping[str, str], out: Output) -> int:
    """Write a support file, or show what would stand in it. Raises FailureError."""
    if str(arguments.file) != SHOWN:
        await asyncio.to_thread(_refuse, arguments.file)
    setup = Setup(
        folder,
        "command",
        environment=environment,
        wait=getattr(arguments, "wait_lock", 0.0),
        passphrase=passphrase_of(arguments, environment),
    )
    async with AsyncExitStack() as stack:
        try:
            engine = await stack.enter_async_context(running(setup))
        except FailureError as error:
            if not isinstance(error.failure, CANNOT_BEGIN):
                raise
            return await _alone(arguments, setup, out, error.failure.name)
        if arguments.open:
            value_of(await engine.verbs.keys.look())
        draft = value_of(await engine.verbs.support.draft(names=arguments.names, without=arguments.without))
        if str(arguments.file) != SHOWN:
            value_of(await engine.verbs.support.save(arguments.file.absolute(), words.text(draft)))
    return _told(arguments, draft, out)


def _refuse(file: Path) -> None:
    """Raise FailureError(Rejected) where a name says nothing of the form, or another file has it."""
    if file.suffix.lower() not in ENDINGS:
        raise FailureError(Rejected("Name a .txt or .zip file, or “-” to see it only."))
    if file.exists() or file.is_symlink():
        raise FailureError(Rejected(f"{file} is there already and was left as it is. Choose another name."))


async def _alone(arguments: argparse.Namespace, setup: Setup, out: Output, why: str) -> int:
    """Do without the engine: it cannot begin, or another process has the folder."""
    draft = await support.alone(setup, arguments.names, arguments.without)
    if str(arguments.file) != SHOWN:
        await asyncio.to_thread(write, arguments.file.absolute(), words.text(draft))
    out.event("alone", f"Made without the program’s keys and without an entry in the history ({why}).", why=why)
    return _told(arguments, draft, out)


async def account_log(engine: Engine, here: Connection, what: str, out: Output) -> int:
    """Begin, end, show or remove the detailed log of an account. Raises FailureError."""
    verbs = engine.verbs.detailed
    match what:
        case "start":
            ends = value_of(await verbs.begin(here.id))
            at = clock(ends)
            said = f"A detailed log of {here.name} is kept until {at}, also by a window that you open meanwhile."
            out.event("begun", said, connection=here.id, until=ends)
        case "stop":
            value_of(await verbs.end(here.id))
            out.event("ended", f"No detailed log of {here.name} is kept any more.", connection=here.id)
        case "show":
            answer = await verbs.text(here.id)
            if isinstance(answer, Err) and isinstance(answer.failure, NotFound) and verbs.listener(here.id):
                out.event("log", detailed.NOTHING_YET, connection=here.id, text="")
            else:
                text = value_of(answer)
                out.event("log", *text.splitlines(), connection=here.id, text=text)
        case _:
            was_there = value_of(await verbs.remove(here.id))
            said = f"The detailed log of {here.name} was deleted." if was_there else detailed.NONE
            out.event("removed", said, connection=here.id, was_there=was_there)
    return 0


def _told(arguments: argparse.Namespace, draft: Draft, out: Output) -> int:
    found, text = draft.searched, words.text(draft)
    numbers: dict[str, Any] = {"compared": found.compared, "shut": found.shut, "short": found.short}
    if str(arguments.file) == SHOWN:
        out.event("support-file", *text.splitlines(), text=text, **numbers)
    else:
        said = f"The support file is in {arguments.file}. Read it before you give it to anybody."
        out.event("support-file", said, words.searched(found), file=str(arguments.file.absolute()), **numbers)
    return 0
