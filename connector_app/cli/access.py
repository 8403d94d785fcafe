"""Verbs about access: cut all of it, and see what came of that."""

import argparse
import sys
from pathlib import Path

from connector_app.cli.output import Output, value_of
from connector_app.cli.reading import reading
from connector_app.engine.engine import Engine
from connector_app.model.leaving import Cut
from connector_app.services.catalog import Catalog
from connector_app.store import cuts
from connector_app.words.cutting import QUESTION, TITLES, summary, to_do


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
