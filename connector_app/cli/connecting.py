"""Signing in from the command line: what the window shows as steps are events here."""

import argparse
import sys

from connector_app.cli.output import Output, value_of
from connector_app.engine.engine import Engine
from connector_app.model.failure import Failure, Unauthorized, Unexpected
from connector_app.model.result import Err, Result
from connector_app.services.attempts import Attempt, Step
from connector_app.words.amounts import amount
from connector_app.words.failures import key_not_accepted
from connector_app.words.permissions import left_out, withheld


async def connect(engine: Engine, arguments: argparse.Namespace, out: Output) -> int:
    """Sign in and say each step. Return 0 when connected."""
    verbs = engine.verbs
    provider = verbs.catalog.provider(arguments.provider)
    method = arguments.method or value_of(await verbs.connections.ways(provider.id))[0].method
    name = arguments.name
    begun: Result[Attempt]
    if method == "token":
        secret, fields = sys.stdin.readline(), provider.pasted.more if provider.pasted else ()
        more = {field.name: sys.stdin.readline() for field in fields}
        begun = await verbs.connections.connect_token(provider.id, arguments.access, secret, name, more=more)
    elif method == "client-credentials":
        client_id, secret = sys.stdin.readline(), sys.stdin.readline()
        begun = await verbs.connections.connect_machine(provider.id, arguments.access, client_id, secret, name)
    else:
        open_browser = not arguments.print_url
        begun = await verbs.connections.begin(
            provider.id,
            arguments.access,
            method=method,
            name=name,
            open_browser=open_browser,
            without=tuple(arguments.without),
        )
    if isinstance(begun, Err):
        return out.failed(begun.failure, provider.name)
    attempt = begun.value
    try:
        last = await _follow(engine, attempt, out)
    except BaseException:
        await verbs.connections.cancel(attempt.id)
        raise
    if last.failure is not None or last.connection is None:
        is_typed = method in {"token", "client-credentials"} and isinstance(last.failure, Unauthorized)
        words = key_not_accepted(provider.name) if is_typed else None
        return out.failed(last.failure or _nothing(), provider.name, words)
    account = last.account.label if last.account else ""
    here = value_of(await verbs.connections.get(last.connection))
    less = withheld(provider, arguments.access, here)
    found = "" if last.items_found is None else f" {amount(last.items_found, 'item')} found."
    out.event(
        "connected",
        " ".join(filter(None, (f"Connected as {account}.{found}", less, left_out(provider, here), last.advice))),
        connection=last.connection,
        account=account,
        items=last.items_found,
        already=last.already,
        access=here.access,
        withheld=less,
        advice=last.advice,
    )
    return 0


def _nothing() -> Failure:
    return Unexpected("no-connection")


async def _follow(engine: Engine, attempt: Attempt, out: Output) -> Step:
    seen, told = 0, set[str]()
    while True:
        step = value_of(await engine.verbs.connections.step_after(attempt.id, seen))
        seen = step.number
        if step.redirect_uri and "listening" not in told:
            told.add("listening")
            out.event("listening", "", redirect_uri=step.redirect_uri)
        if step.user_code and "device" not in told:
            told.add("device")
            words = f"Type the code {step.user_code} at {step.verification_uri}"
            out.event("device", words, user_code=step.user_code, verification_uri=step.verification_uri)
        elif step.url and not step.user_code and "open" not in told:
            told.add("open")
            opening = ["Your browser opens. If it does not, open this address:"] if attempt.open_browser else []
            out.event("open", *opening, step.url, url=step.url)
        if step.is_last:
            return step
