"""The verbs about news from the platforms: the ways by which they come in, and what was set aside of them."""

import argparse
import sys

from connector_app.adapters.receiver import WebhookReceiver
from connector_app.cli.output import Output, value_of
from connector_app.cli.reading import find
from connector_app.engine.engine import Engine
from connector_app.model.connection import Connection


async def run(engine: Engine, arguments: argparse.Namespace, out: Output) -> int:
    """Do what was asked. Raises FailureError."""
    if arguments.what == "replay":
        value_of(await engine.verbs.inbox.replay(arguments.delivery))
        words = "It is tried again while the window or “connector-app receive” runs."
        out.event("replayed", words, delivery=str(arguments.delivery))
        return 0
    if arguments.what == "discard":
        value_of(await engine.verbs.inbox.discard(arguments.delivery))
        out.event("discarded", "It is not tried again.", delivery=str(arguments.delivery))
        return 0
    here = find(list(value_of(await engine.verbs.connections.all())), arguments.connection)
    registrations = engine.verbs.registrations
    if not registrations.origin:
        # Nobody listens while a command runs; the address is the one that window and `receive` take.
        async with WebhookReceiver(engine.nobody, port=await registrations.port()) as receiver:
            await registrations.at(receiver.origin)
    match arguments.what:
        case "add":
            await _add(engine, here, arguments, out)
        case "list":
            await _list(engine, here, out)
        case "secret":
            await _secret(engine, here, arguments.token, out)
        case "parked":
            await _parked(engine, here, out)
        case _:
            await _remove(engine, here, arguments.token)
            out.event("removed", "It was closed.", token=arguments.token)
    return 0


async def _add(engine: Engine, here: Connection, arguments: argparse.Namespace, out: Output) -> None:
    verbs = engine.verbs
    if arguments.relay:
        row = value_of(await verbs.relays.add(here.id, arguments.relay, sys.stdin.readline()))
        words = "The relay is listened to while the window or “connector-app receive” runs."
        out.event("webhook", words, token=row.token, url="", target="", secret="")
    elif arguments.at:
        row = value_of(await verbs.watches.add(here.id, arguments.at))
        words = f"News of {row.target} comes to {row.url}"
        out.event("webhook", words, token=row.token, url=row.url, target=row.target, secret="")
    else:
        secret = sys.stdin.readline().rstrip("\r\n") if arguments.secret_stdin else ""
        made = value_of(await verbs.registrations.add(here.id, secret))
        secret_words = [f"Secret (shown this once): {made.secret}"] if made.secret else []
        out.event("webhook", made.url, *secret_words, token=made.token, url=made.url, target="", secret=made.secret)


async def _secret(engine: Engine, here: Connection, token: str, out: Output) -> None:
    """Exchange the secret of an address, also for one that its platform made up (Notion's verification token)."""
    made = value_of(await engine.verbs.registrations.rotate(here.id, token, sys.stdin.readline()))
    words = f"Secret (shown this once): {made.secret}"
    out.event("webhook", made.url, words, token=made.token, url=made.url, target="", secret=made.secret)


async def _list(engine: Engine, here: Connection, out: Output) -> None:
    verbs = engine.verbs
    for each in value_of(await verbs.registrations.addresses(here.id)):
        record = {"token": each.token, "url": each.url, "created_at": each.created_at}
        out.record(record | {"target": "", "state": "manual", "expires_at": ""}, each.url)
    rows = (*value_of(await verbs.watches.watched(here.id)), *value_of(await verbs.relays.added(here.id)))
    for row in rows:
        record = {"token": row.token, "url": row.url, "created_at": row.created_at, "target": row.target}
        record |= {"state": row.state.value, "expires_at": row.expires_at}
        out.record(record, f"{row.url or row.token}  {row.target}  {row.state.value}")


async def _parked(engine: Engine, here: Connection, out: Output) -> None:
    for each in value_of(await engine.verbs.inbox.newest(connection=here.id, state="parked")):
        record = {"delivery": each.id, "event": each.event, "received_at": each.received_at, "reason": each.reason}
        out.record(record, f"{each.id:>6} {each.received_at} {each.event} — {each.reason}")


async def _remove(engine: Engine, here: Connection, token: str) -> None:
    verbs = engine.verbs
    if any(row.token == token for row in value_of(await verbs.watches.watched(here.id))):
        value_of(await verbs.watches.remove(here.id, token))
    elif any(row.token == token for row in value_of(await verbs.relays.added(here.id))):
        value_of(await verbs.relays.remove(here.id, token))
    else:
        value_of(await verbs.registrations.remove(here.id, token))
