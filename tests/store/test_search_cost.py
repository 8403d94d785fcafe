"""What a search costs among a hundred thousand rows with bodies, as a part of reading all of them."""

import itertools
import random
import statistics
import time

import pytest

from connector_app.model.item import ConnectionId, Snapshot
from connector_app.store import items, schema, snapshots
from connector_app.store.items import ItemQuery
from connector_app.store.tx import Tx

SYLLABLES = [
    "ka",
    "lo",
    "mi",
    "ter",
    "ban",
    "su",
    "ri",
    "no",
    "pe",
    "do",
    "vi",
    "lan",
    "gro",
    "sha",
    "qui",
    "zen",
    "mar",
    "tol",
    "fe",
    "bur",
]


def vocabulary(chance):
    """Return words and their running weights: a few are everywhere, most are rare, as in a language."""
    words = ["".join(chance.choices(SYLLABLES, k=chance.randint(2, 4))) for _ in range(20_000)]
    return words, list(itertools.accumulate(1 / (n + 3) for n in range(len(words))))


def fill(tx, chance, rows):
    words, weights = vocabulary(chance)

    def text(length):
        return " ".join(chance.choices(words, cum_weights=weights, k=length))

    tx.run("pragma synchronous = off")
    for start in range(0, rows, 1000):
        page = [
            Snapshot("issue", f"r{n}", text(6), fields={"description": text(60)}, updated_at=f"{n * 7919 % rows:08}")
            for n in range(start, start + 1000)
        ]
        tx.run("begin immediate")
        here = ConnectionId(f"github-{start // 1000 % 3}")
        snapshots.put_snapshots(tx, here, "issue", page, at="", random=chance.randbytes, listing=1)
        tx.run("commit")
    return words


def test_the_newest_rows_of_all_are_told_without_opening_one(tmp_path):
    connection, _ = schema.open_to_write(tmp_path / "data.db")
    tx = Tx(connection)
    fill(tx, random.Random(1), 1000)

    source, values = items._source(tx, ItemQuery(), whole=True)
    plan = [row[3] for row in tx.all(f"explain query plan select items.rowid {source}", values)]

    assert any("COVERING INDEX items_by_change" in step for step in plan), plan
    assert not any("TEMP B-TREE" in step for step in plan), plan
    connection.close()


@pytest.mark.slow
@pytest.mark.timeout(300)
def test_a_search_costs_a_part_of_reading_every_row(tmp_path):
    connection, _ = schema.open_to_write(tmp_path / "data.db")
    tx = Tx(connection)
    words = fill(tx, random.Random(1), 100_000)

    def cost(work):
        began = time.thread_time()  # others on this machine do not count
        work()
        return time.thread_time() - began

    needles = [words[n] for n in (0, 3, 10, 30, 100, 300, 1000, 3000, 10_000, 19_999)]
    needles += [words[n][:3] for n in (0, 50, 700)] + [f"{words[40]} {words[60]}", "nothinglikethis", "issue", "ka"]
    searches, scans = [], []
    for needle in needles:
        scans.append(cost(lambda: tx.all("select count(*) from items where fields like ?", (f"%{needle}%",))))  # noqa: B023
        searches += [cost(lambda: items.page(tx, ItemQuery(text=needle, sort=sort))) for sort in ("changed", "title")]  # noqa: B023
    connection.close()
    scan = statistics.median(scans)

    assert statistics.median(searches) < scan / 3
    assert sorted(searches)[int(len(searches) * 0.95)] < scan
