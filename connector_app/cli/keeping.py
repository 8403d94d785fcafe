"""How large the history is, how long it is kept, and the removal of what is older."""

import argparse
import sys
from pathlib import Path

from connector_app import config
from connector_app.adapters.clock import SystemClock
from connector_app.cli.output import Output, value_of
from connector_app.cli.reading import reading
from connector_app.cli.updating import keep_setting
from connector_app.engine.engine import Engine
from connector_app.model.audit import AuditQuery
from connector_app.model.keeping import YEARS
from connector_app.services import retention
from connector_app.store import audit, audit_extent, audit_ground
from connector_app.words import keeping
from connector_app.words.proving import reaches


def size(folder: Path, settings: config.Settings, out: Output) -> int:
    """Say how large the history is, without the folder's lock."""
    with reading(folder) as read:
        first, taken = read(audit_extent.oldest), read(audit_extent.size_in_bytes) or 0
        number = read(lambda tx: audit.count(tx, AuditQuery())) or 0
        dropped, note = read(audit_ground.mark) or 0, read(audit_extent.newest_drop)
        years, now = YEARS[settings.history.keep], SystemClock().now()
        due = read(lambda tx: retention.due(tx, years, now))
    since = first.ts if first else ""
    out.record(
        {"entries": number, "bytes": taken, "since": since, "keep": settings.history.keep, "dropped": dropped},
        *(f"{name:16} {words}" for name, words in reaches(number, since, taken, now)),
        keeping.kept(years, note, now, waits=due is not None and not due.is_agreed),
    )
    return 0


async def keep(engine: Engine, folder: Path, arguments: argparse.Namespace, out: Output) -> int:
    """Keep the setting, and remove what is older once the person is sure. Raises FailureError."""
    span = next(words for words, years in YEARS.items() if arguments.span in {str(years), words})
    years = YEARS[span]
    keep_setting(folder, "history", "keep", span)
    await engine.sign()
    verbs, now = engine.verbs.retention, SystemClock().now()
    due = value_of(await verbs.keep(years))
    out.event("kept", f"{keeping.FOR[years]}.", keep=span, due=due.entries if due else 0)
    if due is None:
        return 0
    if not arguments.yes:
        sys.stderr.write(f"{keeping.question(due.entries, due.limit, now)} Type yes to remove them: ")
        sys.stderr.flush()
        if sys.stdin.readline().strip().lower() != "yes":
            out.event("waits", "Nothing was removed.", entries=0)
            return 1
    count = value_of(await verbs.drop(due.limit))
    out.event("removed", keeping.done(count), entries=count)
    return 0
