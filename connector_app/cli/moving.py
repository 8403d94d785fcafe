"""Moving to another computer: a backup is written, or brought back."""

import argparse
import asyncio
import getpass
import sys
from pathlib import Path

from connector_app.cli.output import Output, value_of
from connector_app.engine import moving
from connector_app.engine.engine import Engine
from connector_app.model.failure import FailureError, Rejected
from connector_app.words.amounts import amount, entries
from connector_app.words.moving import KNOWN, PLATFORMS, THEN, WHY, left_out, platforms, rules

OTHERS = "The two passwords are not the same. Nothing was written."


async def backup(engine: Engine, arguments: argparse.Namespace, out: Output) -> int:
    """Write a backup. Raises FailureError."""
    password = await asyncio.to_thread(_password, twice=True)
    file = arguments.file.absolute()
    about = value_of(await engine.verbs.backup.save(file, password))
    holds = f"{amount(about.accounts, 'account')}, {entries(about.entries)}, {amount(about.waiting, 'waiting change')}"
    words = (
        f"{file} holds {holds}, and no keys: on the other computer you sign in to each account once more.",
        "Without its password nobody can open it, not even you.",
    )
    out.event(
        "backed-up",
        *words,
        file=str(file),
        accounts=about.accounts,
        entries=about.entries,
        waiting=about.waiting,
    )
    return 0


async def restore(folder: Path, arguments: argparse.Namespace, out: Output) -> int:
    """Bring a backup back, and say to whom to sign in again. Raises FailureError."""
    password = await asyncio.to_thread(_password, twice=False)
    wait = getattr(arguments, "wait_lock", 0.0)
    found = await moving.restore(folder, arguments.file.absolute(), password, wait)
    to_do = found.accounts
    words = [f"The backup of {found.computer} is in {folder} now."]
    if to_do:
        words.append("Sign in to each account once more (its key was not in the backup):")
    words += [f"  {each.name}: connector-app connect {each.provider}" for each in to_do]
    if found.waiting:
        they = "It waits" if found.waiting == 1 else "They wait"
        words.append(
            f"{amount(found.waiting, 'change')} had not gone out yet. {they} for your word, so that nothing goes out"
            " twice: connector-app outbox"
        )
    if found.left_out:
        words += [f"{WHY}:", *(f"  {each}" for each in left_out(found.left_out)), THEN]
    if found.platforms:
        words += [f"{PLATFORMS}:", *(f"  {each}" for each in platforms(found.platforms)), KNOWN]
    if found.rules:
        words.append(rules(found.rules, found.rules_on))
    accounts = [{"connection": each.id, "name": each.name, "provider": each.provider} for each in to_do]
    out.event(
        "restored",
        *words,
        computer=found.computer,
        made=found.made,
        accounts=accounts,
        waiting=found.waiting,
        left_out=list(found.left_out),
        platforms=[{"name": name, "host": host} for name, host in found.platforms],
        rules={"came": found.rules, "on": found.rules_on},
    )
    return 0


def _password(*, twice: bool) -> str:
    """Return the password: the next line of standard input, or what is typed unseen at a terminal."""
    if not sys.stdin.isatty():
        return sys.stdin.readline().rstrip("\r\n")
    typed = getpass.getpass("Password of the backup: ")
    if twice and getpass.getpass("Once more: ") != typed:
        raise FailureError(Rejected(OTHERS))
    return typed
