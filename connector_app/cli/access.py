"""Verbs about access: how long it lasts, and how all of it is cut."""

import argparse
import sys
from pathlib import Path

from connector_app.adapters.clock import SystemClock
from connector_app.cli.output import Output, value_of
from connector_app.cli.reading import find, reading
from connector_app.engine.engine import Engine
from connector_app.model.clock import stamp
from connector_app.model.connection import Connection
from connector_app.model.forecast import SignIn, in_order
from connector_app.model.item import ConnectionId
from connector_app.model.leaving import Cut
from connector_app.services.catalog import Catalog
from connector_app.store import audit_extent, connections, cuts, uses
from connector_app.store import sign_ins as known_sign_ins
from connector_app.words.cutting import QUESTION, TITLES, summary, to_do
from connector_app.words.forecast import when
from connector_app.words.permissions import granted


def sign_ins(folder: Path, catalog: Catalog, out: Output) -> int:
    """List how each sign-in goes on, what ends first at the top."""
    with reading(folder) as read:
        every: list[Connection] = read(connections.all) or []
        known: dict[ConnectionId, SignIn] = read(known_sign_ins.all) or {}
    now = SystemClock().now()
    ends = {each.id: each.ends for each in catalog.providers}
    for here, each in in_order(every, lambda id: ends.get(id, ()), known, now):  # noqa: A006
        at = stamp(each.at) if each.at else ""
        record = {"connection": here.id, "name": here.name, "ends": each.sort, "at": at, "why": each.why}
        out.record(record | {"soon": each.is_soon(now)}, f"{here.name:28} {when(each, now)}. {each.why}")
    if not every:
        out.event("none", "There is no account.")
    return 0


def permissions(folder: Path, arguments: argparse.Namespace, catalog: Catalog, out: Output) -> int:
    """List what an account may do, and when each was used last."""
    with reading(folder) as read:
        here = find(read(connections.all) or [], arguments.connection)
        used, begins = read(lambda tx: uses.of(tx, here.id)), read(audit_extent.begins)
    for each in granted(catalog.of(here), here, used, SystemClock().now(), begins):
        record = {"connection": here.id, "permission": each.words, "used": each.used, "ever": each.is_used}
        out.record(record, f"{each.words}: {each.used}")
    return 0


async def cut(engine: Engine, arguments: argparse.Namespace, out: Output) -> int:
    """Cut all access, once the person is sure. Return 1 where something is left for them to do."""
    if not arguments.yes:
        sys.stderr.write("\n".join(["All access of this program is cut.", *QUESTION, "Type yes to go on: "]))
        sys.stderr.flush()
        if sys.stdin.readline().strip().lower() != "yes":
            out.event("kept", "Nothing was cut.")
            return 1
    found = value_of(await engine.verbs.connections.cut_access())
    return _say(found, engine.verbs.catalog, out)


def show(folder: Path, catalog: Catalog, out: Output) -> int:
    """Show what came of the last time that all access was cut."""
    with reading(folder) as read:
        found: Cut | None = read(cuts.newest)
    if found is None:
        out.event("none", "All access was never cut.")
        return 0
    return _say(found, catalog, out)


def _say(found: Cut, catalog: Catalog, out: Output) -> int:
    platforms = {each.id: each for each in catalog.providers}
    for each in found.accounts:
        platform = platforms.get(each.provider)
        page = platform.revoke_page if platform else ""
        left = to_do(each, platform.name if platform else each.provider, page)
        for step in each.steps:
            said = {"connection": each.id, "name": step.name, "outcome": step.outcome, "message": step.words}
            out.event("step", f"{step.outcome:8} {each.name}: {TITLES[step.name]}. {step.words}", **said)
        if left:
            out.event("by-hand", f"{'by hand':8} {each.name}: {left}", connection=each.id, page=page, message=left)
    is_clean = not any(each.is_by_hand for each in found.accounts)
    out.event("cut", summary(found), at=found.at, ended_at=found.ended_at, accounts=len(found.accounts), clean=is_clean)
    return 0 if is_clean and found.ended_at else 1
