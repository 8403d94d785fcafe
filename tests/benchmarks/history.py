"""What a history of a million entries costs: `python -m tests.benchmarks.history [ENTRIES]`.

Everything is a ratio to something plain measured in the same run: a filter to a scan of all entries, a verification to
one plain read of the rows in Python, appending with links to appending without. The milliseconds beside them are this
machine's, at this moment: of processor time where one thread works by itself, so that what else runs counts little, and
of the wall clock where disks and several threads take part (appending, exporting).
"""

import asyncio
import itertools
import os
import statistics
import sys
import tempfile
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

import apsw
from PySide6.QtWidgets import QApplication

from connector_app.model import audit as form
from connector_app.model.audit import AuditQuery, Event
from connector_app.model.clock import stamp
from connector_app.services import proof
from connector_app.services.audit import EVERY, Audit
from connector_app.services.errand import Errand
from connector_app.store import audit, schema
from connector_app.store.audit import Stamp
from connector_app.store.database import Database
from connector_app.store.tx import Tx
from connector_app.ui.entry_rows import Names, activity_rows
from connector_app.ui.row_model import RowModel
from connector_app.ui.theme import Look, Theme
from connector_app.ui.views.activity import ActivityView
from tests.fakes.clock import ManualClock
from tests.fakes.signer import FakeAnchorHome, FakeSigner

START = datetime(2024, 1, 1, tzinfo=UTC)
ACTIONS = ("item.created", "item.updated", "sync.completed", "webhook.received", "api.request", "outbox.sent")
RARE = ("oauth.completed", "settings.changed", "gap.recorded")
GAP = timedelta(seconds=60)
ROUNDS = 5


def event(n):
    action = RARE[n // 5000 % 3] if n % 5000 == 7 else ACTIONS[n % 6]
    return Event(
        action,
        actor=("you", "program", "platform")[n % 3],
        outcome="error" if n % 997 == 0 else "success",
        provider=("github", "slack", "google")[n % 3],
        connection=f"github-{n % 8:08x}",
        kind="issue",
        target=f"itm_{n % 50_000:016x}",
        request_id=f"{n:032x}",
        status=200,
        details={"title": f"Thing {n % 50_000} of the {n % 365}th day", "endpoint": f"/repos/a/b/issues/{n}"},
    )


class Careless:
    """A database file that is written as fast as can be: nobody minds if a power cut takes it."""

    def __init__(self, path):
        self.raw = schema.open_to_write(path)[0]
        for pragma in ("journal_mode = off", "synchronous = off", "secure_delete = off", "cache_size = -400000"):
            self.raw.execute(f"pragma {pragma}").fetchall()
        self.tx = Tx(self.raw)

    async def write(self, fn):
        return fn(self.tx)

    read = read_apart = write


async def fill(path, entries):
    """Write a history as the program writes it: a checkpoint every 256 entries, a key for each day."""
    db, clock, home = Careless(path), ManualClock(START), FakeAnchorHome()
    keeper = Audit(db, clock, os.urandom, "benchmark")
    db.raw.execute("begin")
    await keeper.start()
    await keeper.use(home)
    for first in range(0, entries, EVERY):
        for n in range(first, min(first + EVERY, entries)):
            place = Stamp(stamp(START + n * GAP), n, "0a1b2c3d", os.urandom(16))
            audit.append(db.tx, event(n), place, keeper.log)
        clock.set(START + (first + EVERY) * GAP)
        if stamp(clock.now())[:10] != home.signer.since[:10]:
            home.signer = FakeSigner(since=stamp(clock.now()), introduced_by=home.signer, log=keeper.log)
        await keeper.checkpoint("count")
    db.raw.execute("commit")
    db.raw.execute("pragma journal_mode = wal").fetchall()
    db.raw.close()


def timed(run, rounds=ROUNDS):
    """Return the median seconds of processor time of some runs."""
    taken = []
    for _ in range(rounds):
        began = time.process_time()
        run()
        taken.append(time.process_time() - began)
    return statistics.median(taken)


def say(name, seconds, ratio="", goal=""):
    print(f"{name:52} {seconds * 1000:12,.2f} ms  {ratio:>10}  {goal}", flush=True)


def filters(tx, entries):
    scan = timed(
        lambda: tx.all("select seq from audit where cast(entry as text) like '%canary-nowhere%' limit 200"), rounds=1
    )
    say("a scan (LIKE over every entry)", scan)
    month = {"since": stamp(START + (entries - 43_200) * GAP)}
    old = {"until": stamp(START + entries // 2 * GAP)}
    queries = {
        "nothing": {},
        "account": {"connection": "github-00000003"},
        "kind": {"actions": ("oauth", "token", "connection", "keys")},
        "kind, frequent": {"actions": ("item",)},
        "action": {"actions": ("settings.changed",)},
        "outcome": {"outcome": "error"},
        "who": {"actor": "you"},
        "item": {"target": "itm_00000000000003e7"},
        "time, last 30 days": month,
        "time, until a date": old,
        "text, one day's word": {"text": "211th"},
        "text, one item": {"text": "Thing 4711"},
        "text, nothing": {"text": "canarynowhere"},
        "account + outcome": {"connection": "github-00000003", "outcome": "error"},
        "kind + outcome + who": {"actions": ("item",), "outcome": "error", "actor": "you"},
        "account + time": {"connection": "github-00000003", **month},
        "text + account": {"text": "211th", "connection": "github-00000003"},
        "kind + until a date": {"actions": ("oauth",), **old},
        "account + who, disjoint": {"connection": "github-00000003", "provider": "nobody"},
    }
    for name, asked in queries.items():
        query = AuditQuery(**asked)
        seconds = timed(lambda query=query: audit.page(tx, query))
        say(f"newest 200, by {name}", seconds, f"1/{scan / seconds:,.0f}", "1/200")
    for name in ("nothing", "who", "account + outcome"):
        query = AuditQuery(**queries[name])
        say(f"count, by {name}", timed(lambda query=query: audit.count(tx, query), rounds=3))
    days = [stamp(START + (entries - 1440 * n) * GAP) for n in range(21, -1, -1)]
    say("picture of 21 days", timed(lambda: audit.days(tx, AuditQuery(), days), rounds=3))
    narrowed = AuditQuery(connection="github-00000003")
    say("picture of 21 days, one account", timed(lambda: audit.days(tx, narrowed, days), rounds=3))


def verification(tx, entries):
    def plain():
        after = 0
        while rows := audit.raw_with_details(tx, after, 2000):
            after = rows[-1][0]

    read = timed(plain, rounds=3)
    say("a plain read of the rows in Python", read)
    whole = timed(lambda: proof.verify(tx, None), rounds=1)
    assert proof.verify(tx, None).verdict == "unbroken"
    say("full verification", whole, f"{whole / read:.2f}x", "0.75x")
    notes = audit.checkpoints(tx)
    log = bytes.fromhex(tx.value("select value from meta where key = 'log'"))
    late = [(before, after) for before, after in itertools.pairwise(notes) if before.size >= entries - 1000 - EVERY]
    fresh = timed(lambda: [proof.read_back(tx, log, before.frontier, after.counter) for before, after in late])
    fresh *= 1000 / (late[-1][1].size - late[0][0].size)
    say("verification of 1,000 new entries", fresh, f"1/{whole / fresh:,.0f}", "1/200")


def appending():
    """Append batches of a hundred, with links and leaves and without, in turn."""

    def batch(tx, first, *, is_chained):
        for n in range(first, first + 100):
            place = Stamp(stamp(START + n * GAP), n, "0a1b2c3d", os.urandom(16))
            if is_chained:
                audit.append(tx, event(n), place, bytes(16))
            else:
                unchained(tx, event(n), place, n + 1)

    taken = {True: [], False: []}
    with tempfile.TemporaryDirectory() as folder:
        both = {each: schema.open_to_write(Path(folder) / f"{each}.db")[0] for each in (True, False)}
        for first, (is_chained, connection) in itertools.product(range(0, 30_000, 100), both.items()):
            tx, began = Tx(connection), time.perf_counter()
            tx.run("begin immediate")
            batch(tx, first, is_chained=is_chained)
            tx.run("commit")
            taken[is_chained].append(time.perf_counter() - began)
        for connection in both.values():
            connection.close()
    chained, plain = (statistics.median(taken[each]) for each in (True, False))
    say("append of 100, unchained", plain)
    say("append of 100, chained", chained, f"{plain / chained:.2f}x", "0.75x")


def unchained(tx, told, place, seq):
    """Write the same rows without looking at the one before and without hashing them."""
    details = form.canonical(told.details)
    entry = form.entry_bytes(
        told, log_id=bytes(16), seq=seq, ts=place.ts, mono=place.mono, boot=place.boot, detail="0" * 64
    )
    tx.run("insert into audit (seq, entry, link, leaf) values (?, ?, ?, ?)", (seq, entry, bytes(32), bytes(32)))
    tx.run("insert into audit_details (seq, salt, body) values (?, ?, ?)", (seq, place.salt, details))


async def export(path):
    """Export everything while somebody reads pages, and say what the reader waited for."""
    async with Database(path) as db:
        keeper, errand, waits = Audit(db, ManualClock(), os.urandom), Errand(), []
        await keeper.start()
        reader = apsw.Connection(str(path), flags=apsw.SQLITE_OPEN_READONLY)
        began = time.perf_counter()
        with tempfile.TemporaryDirectory() as folder:
            place = Path(folder) / "history.csv"
            going = asyncio.ensure_future(keeper.export(place, "csv", AuditQuery(), is_entry=False, errand=errand))
            while not going.done():
                await asyncio.sleep(0.016)
                at = time.perf_counter()
                audit.page(Tx(reader), AuditQuery())
                waits.append(time.perf_counter() - at)
            count = (await going).value
        say(f"export of {count:,} rows as CSV", time.perf_counter() - began)
        waits.sort()
        say("a page of 200 meanwhile, median", statistics.median(waits))
        say("a page of 200 meanwhile, 99 of 100", waits[len(waits) * 99 // 100])
        say("a page of 200 meanwhile, longest", waits[-1])
        reader.close()


def window(path):
    """Measure what opening the page costs the window's thread: reading, telling, and drawing the newest entries."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication([])
    theme = Theme(app, Look("light", motion=False))
    connection = schema.open_to_read(path)
    tx, now = Tx(connection), datetime(2026, 1, 1, tzinfo=UTC)

    def opened(rows):
        view, model = ActivityView(theme), RowModel()
        view.set_model(model)
        view.resize(1000, 800)
        view.show()
        app.processEvents()
        began = time.process_time()
        model.set_rows(activity_rows(audit.page(tx, AuditQuery(limit=rows)), Names({}), now, ()))
        view.show_table()
        view.grab()
        return time.process_time() - began

    say("opening the page, 200 entries", statistics.median(opened(200) for _ in range(ROUNDS)), "", "100 ms")
    say("the page after much scrolling, 4,000 entries", opened(4000))
    connection.close()


def main(entries):
    with tempfile.TemporaryDirectory() as folder:
        path = Path(os.environ.get("HISTORY_BENCHMARK_FILE") or Path(folder) / "data.db")
        if not path.exists():
            began = time.perf_counter()
            asyncio.run(fill(path, entries))
            taken = time.perf_counter() - began
            print(f"{entries:,} entries written in {taken:,.0f} s; {path.stat().st_size / entries:,.0f} bytes each")
        connection = schema.open_to_read(path)
        tx = Tx(connection)
        filters(tx, entries)
        verification(tx, entries)
        connection.close()
        appending()
        asyncio.run(export(path))
        window(path)


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000)
