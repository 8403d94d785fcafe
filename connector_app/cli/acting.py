"""The verbs that act: through the same engine as the window's, with the folder's lock."""

import argparse
import asyncio
import contextlib
import os
import signal
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Literal

from connector_app.adapters import own_folder
from connector_app.adapters.clock import SystemClock
from connector_app.cli import access, connecting, helping, keeping, moving, ruling, updating, webhooks
from connector_app.cli.fields import fields_of, first_kind
from connector_app.cli.output import Output, value_of
from connector_app.cli.passphrases import passphrase_of
from connector_app.cli.reading import audit_query, entry_record, find
from connector_app.engine.engine import Engine, running
from connector_app.engine.setup import Setup
from connector_app.model.connection import Connection
from connector_app.model.failure import FailureError, Rejected, TimedOut
from connector_app.model.item import Item, ItemId
from connector_app.model.outbox import OutboxId, OutboxState
from connector_app.model.result import Err, Ok
from connector_app.practice.server import Practice
from connector_app.services import saving
from connector_app.services.pack import Asked
from connector_app.services.sync import SyncProgress
from connector_app.store import items, outbox
from connector_app.words.amounts import amount, entries
from connector_app.words.failures import GIVING_UP, explain

SEPARATORS = tuple(filter(None, (os.sep, os.altsep)))
AT_ONCE = 5.0
"""How long a change that nobody waits for may take to go out before the command ends (seconds)."""

DELIVERY = 60.0
Form = Literal["csv", "jsonl", "xlsx", "bundle"]
FORMS: dict[str, Form] = {"": "bundle", **saving.FORMS}
"""The form of an export by the ending of its name."""


async def act(arguments: argparse.Namespace, folder: Path, environment: Mapping[str, str], out: Output) -> int:
    """Do what needs the engine. Raises FailureError."""
    if arguments.verb == "practice":
        return await _practice(folder, arguments.port, out)
    passphrase = passphrase_of(arguments, environment)
    setup = Setup(
        folder,
        "receive" if arguments.verb == "receive" else "command",
        environment=environment,
        wait=getattr(arguments, "wait_lock", 0.0),
        passphrase=passphrase,
        tell=lambda name, fields: out.event(name, f"{name}: " + ", ".join(fields.values()), **fields),
    )
    async with running(setup) as engine:
        if (arguments.verb, getattr(arguments, "what", None)) == ("secrets", "passphrase"):
            fresh = sys.stdin.readline().rstrip("\r\n")
            value_of(await engine.verbs.keys.change_passphrase(passphrase, fresh))
            out.event("changed", "The passphrase was changed. The old one opens nothing any more.")
            return 0
        return await _act(engine, folder, arguments, out)


async def _act(engine: Engine, folder: Path, arguments: argparse.Namespace, out: Output) -> int:  # noqa: C901, PLR0912  a case a verb
    what = getattr(arguments, "what", None)
    match arguments.verb, what:
        case "connect", _:
            return await connecting.connect(engine, arguments, out)
        case "refresh", _:
            here = await _find(engine, arguments.connection)
            value_of(await engine.verbs.renewal.renew(here.id))
            out.event("refreshed", f"The sign-in of {here.name} was renewed.", connection=here.id)
        case "rename", _:
            here = await _find(engine, arguments.connection)
            value_of(await engine.verbs.connections.rename(here.id, arguments.name))
            out.event("renamed", f"{here.name} is now {arguments.name}.", connection=here.id, name=arguments.name)
        case "colour", _:
            here = await _find(engine, arguments.connection)
            value_of(await engine.verbs.connections.recolour(here.id, arguments.colour))
            out.event("recoloured", f"{here.name} is now {arguments.colour}.", connection=here.id)
        case "disconnect", _:
            return await _disconnect(engine, arguments, out)
        case "cut-access", _:
            return await access.cut(engine, arguments, out)
        case "sync", _:
            return await _sync(engine, arguments, out)
        case "item", _:
            return await _item(engine, arguments, out)
        case "outbox", _:
            return await _outbox(engine, arguments, out)
        case "receive", _:
            return await _receive(engine, arguments.seconds, out)
        case "webhook", _:
            return await webhooks.run(engine, arguments, out)
        case "rules", _:
            return await ruling.rules(engine, arguments, out)
        case "account-log", _:
            return await helping.account_log(engine, await _find(engine, arguments.connection), what or "", out)
        case "updates", _:
            return await updating.updates(engine, folder, what or "", out)
        case "backup", _:
            return await moving.backup(engine, arguments, out)
        case "audit", _:
            return await _audit(engine, folder, arguments, out)
        case _:
            return await _secrets(engine, arguments, out)
    return 0


async def _find(engine: Engine, wanted: str) -> Connection:
    return find(list(value_of(await engine.verbs.connections.all())), wanted)


async def _disconnect(engine: Engine, arguments: argparse.Namespace, out: Output) -> int:
    here = await _find(engine, arguments.connection)
    steps = value_of(await engine.verbs.connections.disconnect(here.id))
    for step in steps:
        out.event("step", f"{step.outcome:8} {step.words}", name=step.name, outcome=step.outcome, message=step.words)
    out.event("disconnected", f"{here.name} was removed; its history stays.", connection=here.id)
    return 1 if any(step.outcome == "failed" for step in steps) else 0


async def _sync(engine: Engine, arguments: argparse.Namespace, out: Output) -> int:
    every = value_of(await engine.verbs.connections.all())
    wanted = [find(list(every), arguments.connection)] if arguments.connection else list(every)
    code = 0
    for here in wanted:

        def progress(at: SyncProgress, here: Connection = here) -> None:
            if out.as_json:
                counts: dict[str, Any] = {"seen": at.seen, "new": at.new, "changed": at.changed, "gone": at.gone}
                out.event("progress", connection=here.id, kind=at.kind, **counts)

        match await engine.verbs.sync.refresh(here.id, arguments.kind or None, progress):
            case Ok(total):
                counts: dict[str, Any] = {
                    "seen": total.seen,
                    "new": total.new,
                    "changed": total.changed,
                    "gone": total.gone,
                }
                words = ", ".join(f"{number} {name}" for name, number in counts.items())
                names = {kind.id: kind.plural for kind in engine.verbs.catalog.of(here).kinds}
                left_out = {kind: failure.name for kind, failure in total.left_out}
                more = [f"{names[kind]}: not read. {explain(why, here.name).sentence}" for kind, why in total.left_out]
                said = [f"{here.name}: {words}.", *more]
                out.event("synced", *said, connection=here.id, **counts, left_out=left_out)
            case Err(failure):
                code = out.failed(failure, here.name)
    return code


async def _item(engine: Engine, arguments: argparse.Namespace, out: Output) -> int:
    verbs = engine.verbs
    match arguments.what:
        case "create":
            here = await _find(engine, arguments.connection)
            kind = arguments.kind or first_kind(verbs.catalog.of(here), here)
            item = value_of(await verbs.items.create(here.id, kind, fields_of(arguments.field), hold=arguments.hold))
        case "update":
            item = value_of(
                await verbs.items.update(ItemId(arguments.item), fields_of(arguments.field), hold=arguments.hold)
            )
        case _:
            item = value_of(await verbs.items.delete(ItemId(arguments.item), hold=arguments.hold))
    entry = await engine.read(lambda tx: next(iter(reversed(outbox.open_of(tx, item.id))), None))
    code = 0
    if entry is not None and not arguments.hold:
        seconds = DELIVERY if arguments.wait else AT_ONCE
        answer = await verbs.pump.wait(entry.id, seconds=seconds)
        if isinstance(answer, Err) and (arguments.wait or not isinstance(answer.failure, TimedOut)):
            raise FailureError(answer.failure)
        entry_id = entry.id
        entry = await engine.read(lambda tx: outbox.get(tx, entry_id)) or entry
        code = 1 if arguments.wait and entry.state is not OutboxState.DONE else 0
    found = await engine.read(lambda tx: items.get(tx, item.id)) or item
    state = entry.state.value if entry else OutboxState.DONE.value
    record = saving.as_record(found) | {"outbox": entry_record(entry) if entry else None, "state": state}
    out.record(record, f"{found.id} {_words(found)} — {state}{f' ({entry.reason})' if entry and entry.reason else ''}")
    return code


def _words(item: Item) -> str:
    return f"“{item.title}”"


async def _outbox(engine: Engine, arguments: argparse.Namespace, out: Output) -> int:
    verbs = engine.verbs
    if arguments.what in {"pause", "go-on"}:
        is_paused = arguments.what == "pause"
        value_of(await verbs.outbox.pause(is_paused=is_paused))
        words = "Sending is paused. Changes wait until you go on." if is_paused else "Changes are being sent again."
        out.event(arguments.what, words, paused=is_paused)
        return 0
    entry = OutboxId(arguments.entry)
    match arguments.what:
        case "send":
            value_of(await verbs.outbox.send_now(entry))
            await verbs.pump.wait(entry, seconds=AT_ONCE)
        case "undo":
            value_of(await verbs.outbox.undo(entry))
        case "retry":
            value_of(await verbs.outbox.retry(entry))
            await verbs.pump.wait(entry, seconds=AT_ONCE)
        case "discard":
            value_of(await verbs.outbox.discard(entry))
        case "edit":
            value_of(await verbs.items.edit(entry, fields_of(arguments.field)))
        case _:
            value_of(await verbs.outbox.resolve(entry, arguments.keep))
    found = await engine.read(lambda tx: outbox.get(tx, entry))
    state = found.state.value if found else "gone"
    out.event(arguments.what, f"{entry}: {state}", entry=entry, state=state)
    return 0


async def _receive(engine: Engine, seconds: float, out: Output) -> int:
    out.event("receiver", f"Listening at {engine.receiver_origin}", url=engine.receiver_origin)
    await _until_told(seconds)
    return 0


async def _until_told(seconds: float = 0.0) -> None:
    """Wait for SIGTERM or Ctrl-C, or so many seconds."""
    stop, loop = asyncio.Event(), asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        with contextlib.suppress(NotImplementedError):
            loop.add_signal_handler(number, stop.set)
    with contextlib.suppress(TimeoutError):
        async with asyncio.timeout(seconds or None):
            await stop.wait()


def form_of(file: str) -> Form:
    """Return the form that a name asks for: the one of its ending, a bundle where it has none or ends as folders do.

    Raises FailureError(Rejected) for an ending nobody knows: somebody who means a file wants no folder.
    """
    suffix = "" if file.endswith(SEPARATORS) else Path(file).suffix.lower()
    if suffix not in FORMS:
        raise FailureError(
            Rejected(
                f"Nothing is written as “{suffix}”. Name a .csv, .xlsx or .jsonl file, a folder (without an ending), or"
                " say --form."
            )
        )
    return FORMS[suffix]


async def _audit(engine: Engine, folder: Path, arguments: argparse.Namespace, out: Output) -> int:
    if arguments.what == "receipt":
        await engine.sign()
        line = value_of(await engine.verbs.audit.receipt())
        out.event("receipt", line, receipt=line)
        return 0
    if arguments.what == "keep":
        return await keeping.keep(engine, folder, arguments, out)
    if arguments.what == "forget":
        return await _forget(engine, arguments, out)
    form = "bundle" if arguments.what == "pack" else arguments.form or form_of(arguments.file)
    await engine.sign()
    query, with_practice = audit_query(arguments), arguments.with_practice
    place = await asyncio.to_thread(Path(arguments.file).absolute)
    if arguments.what == "pack":
        asked = Asked(query, f"from {query.since or 'the beginning'} until {query.until or 'now'}", {}, with_practice)
        count = value_of(await engine.verbs.audit.pack(place, asked))
        out.event("packed", f"{entries(count)} in {place}.", entries=count, file=str(place))
        return 0
    count = value_of(await engine.verbs.audit.export(place, form, query, with_practice=with_practice))
    out.event("exported", f"{entries(count)} in {place}.", entries=count, file=str(place), form=form)
    return 0


async def _forget(engine: Engine, arguments: argparse.Namespace, out: Output) -> int:
    """Erase words for good, once the person is sure."""
    if not arguments.yes:
        sys.stderr.write("Titles, values and addresses are erased for good; the entries stay. Type yes to go on: ")
        sys.stderr.flush()
        if sys.stdin.readline().strip().lower() != "yes":
            out.event("kept", "Nothing was forgotten.")
            return 1
    await engine.sign()
    count = value_of(await engine.verbs.audit.forget(seq=arguments.entry, target=arguments.item))
    out.event("forgotten", f"The words of {entries(count)} were forgotten; the proof holds.", entries=count)
    return 0


async def _secrets(engine: Engine, arguments: argparse.Namespace, out: Output) -> int:
    keys = engine.verbs.keys
    match arguments.what:
        case "set":
            value_of(await keys.set_secret(arguments.provider, sys.stdin.readline(), arguments.name))
            out.event("kept", "Kept. It is never shown again.", provider=arguments.provider, name=arguments.name)
        case "list":
            for provider, name in value_of(await keys.secrets()):
                out.record({"provider": provider, "name": name}, f"{provider} {name}")
        case "forget":
            return await _forget_keys(engine, arguments, out)
        case _:
            value_of(await keys.remove_secret(arguments.provider, arguments.name))
            out.event("removed", "Forgotten.", provider=arguments.provider, name=arguments.name)
    return 0


async def _forget_keys(engine: Engine, arguments: argparse.Namespace, out: Output) -> int:
    """Give up keys that are lost, for somebody who said that they mean it."""
    if not arguments.yes:
        raise FailureError(Rejected(f"{GIVING_UP} Say --yes if you mean it."))
    before = value_of(await engine.verbs.keys.homes())
    asked = value_of(await engine.verbs.keys.forget_lost(even_unreachable=arguments.even_unreachable))
    after = value_of(await engine.verbs.keys.homes())
    if before == after:
        out.event("kept", "Nothing was given up: no keys are lost.", accounts=[])
    else:
        words = f"The keys were given up. {amount(len(asked), 'account')} asked for a new sign-in."
        out.event("forgotten", words, accounts=list(asked))
    return 0


async def _practice(folder: Path, port: int, out: Output) -> int:
    await asyncio.to_thread(own_folder.refuse_foreign, folder)
    try:
        async with Practice(folder, clock=SystemClock(), port=port) as practice:
            words = (f"The practice platform answers at {practice.origin}", f"Change things there: {practice.desk_url}")
            out.event("practice", *words, url=practice.origin, desk=practice.desk_url, control=practice.control_origin)
            await _until_told()
    except OSError as error:
        raise FailureError(Rejected(f"Port {port} is taken.")) from error
    return 0
