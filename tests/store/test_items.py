"""The table's rows: views in any order, searches by either plan, pages of snapshots."""

import itertools
import random
import re
from dataclasses import replace
from typing import get_args
from unicodedata import combining, normalize

import pytest
from hypothesis import given
from hypothesis import strategies as st

from connector_app.model.item import ConnectionId, Item, ItemId, ItemSync, Snapshot
from connector_app.store import connections, items, schema, snapshots
from connector_app.store.items import Column, ItemQuery
from connector_app.store.schema import open_to_write
from connector_app.store.tx import Tx

HERE, THERE, PRACTICE = ConnectionId("slack-1"), ConnectionId("notion-2"), ConnectionId("practice-3")
AT = "2026-03-03T08:05:00.000Z"
WORDS = ["bread", "Brot", "100%", "a_b", "Äpfel", "äpfel", "sto", "stop", 'say "hi"', "tri_gram", "back\\slash", "x"]


@pytest.fixture
def tx(tmp_path):
    connection, _ = open_to_write(tmp_path / "data.db")
    yield Tx(connection)
    connection.close()


@pytest.fixture
def chance():
    return random.Random(7).randbytes


def connect(tx, *connections, status="connected"):
    for position, id_ in enumerate(connections):
        tx.run(
            "insert into connections (id, provider, account_id, account_name, name, method, access, status, created_at,"
            " position) values (?, ?, ?, '', '', 'oauth', 'change', ?, ?, ?)",
            (id_, id_.split("-")[0], id_, status, AT, position),
        )


def shown(number, title="", **more):
    return Snapshot(
        "item", f"r{number}", title or f"title {number}", "active", updated_at=f"2026-01-{number:02}", **more
    )


def row(number, title="", connection=HERE, **more):
    values = {"remote_id": f"r{number}", "status": "active", "fields": {"tags": ["a"]}} | more
    return Item(ItemId(f"itm_{connection}_{number}"), connection, "item", title=title or f"title {number}", **values)


def titles(found):
    return [item.title for item in found]


def all_titles(tx, query):
    return titles(items.rows(tx, items.ids(tx, query)))


def test_a_row_comes_back_as_it_was_put(tx):
    item = row(1, version="7", url="https://x.example", parent="p", sync=ItemSync.PENDING, reason="why", read_at=AT)

    items.put(tx, item)

    assert items.get(tx, item.id) == item
    assert items.find(tx, HERE, "item", "r1") == item
    assert items.get(tx, ItemId("itm_none")) is None


def test_a_row_put_again_replaces_itself(tx):
    items.put(tx, row(1))
    items.put(tx, replace(row(1), title="after"))

    assert all_titles(tx, ItemQuery()) == ["after"]


def test_what_can_be_chosen_is_what_is_at_the_platform_by_its_title(tx):
    items.put(tx, row(1, "beta", remote_id="r1"))
    items.put(tx, row(2, "Alpha", remote_id="r2"))
    items.put(tx, row(3, "not sent yet", remote_id=""))
    items.put(tx, row(4, "deleted", remote_id="r4"), hidden=True)
    items.put(tx, row(5, "of somebody else", THERE, remote_id="r5"))

    assert items.titles(tx, HERE, "item") == [("r2", "Alpha"), ("r1", "beta")]
    assert items.titles(tx, HERE, "item", most=1) == [("r2", "Alpha")]
    assert items.titles(tx, HERE, "channel") == []


def test_a_hidden_row_is_there_and_not_shown(tx):
    items.put(tx, row(1), hidden=True)

    assert items.get(tx, row(1).id) is not None
    assert (items.count(tx, ItemQuery()), items.counts(tx)) == (0, {})


@pytest.mark.parametrize("descending", [True, False])
@pytest.mark.parametrize("column", get_args(Column))
def test_pages_walk_the_same_order_as_the_whole_vector(tx, column, descending):
    connect(tx, HERE, THERE)
    chance = random.Random(3)
    for n in range(40):
        where = chance.choice([HERE, THERE])
        items.put(tx, row(n, chance.choice("abcXYZ"), where, updated_at=f"2026-0{chance.randrange(1, 4)}"))
    query = ItemQuery(sort=column, descending=descending, limit=7)

    walked = itertools.chain.from_iterable(items.page(tx, replace(query, offset=7 * n)) for n in range(6))

    assert [i.id for i in walked] == [i.id for i in items.rows(tx, items.ids(tx, query))]
    assert items.count(tx, query) == 40


def test_an_order_is_what_its_column_says(tx):
    for n, title in enumerate(["b", "A", "c"]):
        items.put(tx, row(n, title, updated_at=f"2026-01-0{3 - n}"))

    assert all_titles(tx, ItemQuery(sort="title", descending=False)) == ["A", "b", "c"]
    assert all_titles(tx, ItemQuery(sort="changed", descending=True)) == ["b", "A", "c"]


def test_filters_leave_only_what_they_name(tx):
    items.put(tx, row(1, "here"))
    items.put(tx, row(2, "there", THERE, status="archived", sync=ItemSync.FAILED))

    assert all_titles(tx, ItemQuery(connections=(THERE,))) == ["there"]
    assert all_titles(tx, ItemQuery(status="active")) == ["here"]
    assert all_titles(tx, ItemQuery(sync=ItemSync.FAILED)) == ["there"]
    assert all_titles(tx, ItemQuery(kind="page")) == []


def test_practice_rows_are_shown_among_all_until_there_is_a_real_account(tx):
    connect(tx, PRACTICE)
    items.put(tx, row(1, "practice", PRACTICE))

    assert all_titles(tx, ItemQuery()) == ["practice"]
    connect(tx, HERE)
    assert all_titles(tx, ItemQuery()) == []
    assert all_titles(tx, ItemQuery(practice=True)) == ["practice"]
    assert all_titles(tx, ItemQuery(connections=(PRACTICE,))) == ["practice"]
    assert all_titles(tx, ItemQuery(practice=False)) == []


@pytest.mark.parametrize("common", [0, 20_000], ids=["walking the order", "from the index"])
def test_either_plan_finds_what_a_plain_search_finds(tx, monkeypatch, common):
    monkeypatch.setattr(items, "COMMON", common)
    chance = random.Random(11)
    kept = [" ".join(chance.choices(WORDS, k=3)) for _ in range(120)]
    for n, title in enumerate(kept):
        items.put(tx, row(n, title))

    for needle in [*WORDS, "br", "to", "%", "d bre", "nothing here", "STOP", "ÄPF", "\x00", "  stop  "]:
        wanted = sorted(t for t in kept if needle.strip("\x00 ").lower() in t.lower())
        assert sorted(all_titles(tx, ItemQuery(text=needle))) == wanted, needle
        assert items.count(tx, ItemQuery(text=needle)) == len(wanted)


def test_no_needle_breaks_the_search(tx):
    items.put(tx, row(1, "bread", fields={}))

    @given(needle=st.text(max_size=12) | st.text("bread\u0301_' ", max_size=8))
    def search(needle):
        clean = "".join(c for c in needle.strip() if ord(c) >= 32).lower()
        is_found = bool(all_titles(tx, ItemQuery(text=needle)))
        if clean in "bread":
            assert is_found
        elif is_found:
            bare = "".join(c for c in normalize("NFD", clean) if not combining(c))
            assert {"brea", "bread"} & set(re.findall(r"[^\W_]+", bare))

    search()


TEXTS = {
    "description": "The minutes of Tuesday's café meeting",
    "labels": ["Quarterly", "url"],
    "count": 7,
    "done": True,
}


@pytest.mark.parametrize("common", [0, 20_000], ids=["walking the order", "from the index"])
@pytest.mark.parametrize(
    ("needle", "is_found"),
    [
        ("minutes", True),
        ("minu", True),
        ("min", False),  # too little of a word
        ("MINUTES of", True),
        ("meeting agenda", True),  # a word of the title, a word of the text
        ("cafe", True),
        ("CAFÉ", True),
        ("cafe\u0301", True),
        ("quarter", True),
        ("tuesday's", True),
        ("of", True),
        ("inutes", False),  # the middle of a word
        ("minutes quarterlyx", False),
        ("description", False),  # the name of a field
        ("true", False),
        ("o", False),
        ("me", False),
    ],
)
def test_the_words_of_a_row_are_found_wherever_they_stand(tx, monkeypatch, common, needle, is_found):
    monkeypatch.setattr(items, "COMMON", common)
    items.put(tx, replace(row(1, "Agenda", fields=TEXTS), kind="note"))
    items.put(tx, row(2, "Bread", fields={"description": "something else"}))

    assert all_titles(tx, ItemQuery(text=needle)) == (["Agenda"] if is_found else [])
    assert titles(items.page(tx, ItemQuery(text=needle))) == (["Agenda"] if is_found else [])
    assert all_titles(tx, ItemQuery(text=needle, kind="item")) == []


def test_words_follow_what_becomes_of_a_row(tx, chance):
    first = shown(1, fields={"body": "alpha"})
    put(tx, chance, first)
    put(tx, chance, replace(first, fields={"body": "beta"}, version="2"))

    assert all_titles(tx, ItemQuery(text="alpha")) == []
    assert all_titles(tx, ItemQuery(text="beta")) == ["title 1"]
    (found,) = items.page(tx, ItemQuery())
    items.put(tx, replace(found, fields={"body": "gamma"}))
    assert all_titles(tx, ItemQuery(text="beta")) == []
    assert all_titles(tx, ItemQuery(text="gamma")) == ["title 1"]
    items.put(tx, found, hidden=True)
    assert all_titles(tx, ItemQuery(text="beta")) == []
    items.drop(tx, found.id)
    assert tx.all("select rowid from items_words where items_words match 'beta OR gamma'") == []


def test_rows_are_found_by_their_kind(tx):
    tx.run("insert into cursors (connection, kind) values (?, 'issue'), (?, 'event')", (HERE, HERE))
    items.put(tx, replace(row(1, "one"), kind="issue"))
    items.put(tx, replace(row(2, "two"), kind="event"))

    for needle, wanted in (("Issue", ["one"]), ("issu", ["one"]), ("iss", []), ("sue", [])):
        assert all_titles(tx, ItemQuery(text=needle)) == wanted
        assert titles(items.page(tx, ItemQuery(text=needle))) == wanted


def test_the_rows_of_an_account_are_found_by_its_name(tx):
    connect(tx, HERE, THERE)
    tx.run("update connections set name = 'Über Works' where id = ?", (THERE,))
    items.put(tx, row(1, "one", HERE))
    items.put(tx, row(2, "two", THERE))

    assert all_titles(tx, ItemQuery(text="über w")) == ["two"]
    assert all_titles(tx, ItemQuery(text="works")) == ["two"]
    assert titles(items.page(tx, ItemQuery(text="Works", sort="title"))) == ["two"]


def test_a_table_from_before_learns_its_words(tmp_path):
    path, scripts = tmp_path / "data.db", schema.migrations()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(schema, "migrations", lambda: scripts[:3])
        connection, _ = open_to_write(path)
        items.put(Tx(connection), row(1, "Agenda", fields=TEXTS))
        connection.close()

    connection, _ = open_to_write(path)

    assert all_titles(Tx(connection), ItemQuery(text="minutes")) == ["Agenda"]
    connection.close()


def test_the_words_of_an_account_that_was_taken_out_are_on_the_disk_no_more(tx, tmp_path):
    items.put(tx, row(1, "Agenda", HERE, fields={"body": "canaryword"}))
    items.put(tx, row(2, "Agenda", THERE, fields={"body": "otherword"}))
    for n in range(3, 200):
        items.put(tx, row(n, "Agenda", THERE))

    def on_disk(word):
        tx.all("pragma wal_checkpoint(truncate)")
        return word in (tmp_path / "data.db").read_bytes()

    assert on_disk(b"canaryword")
    tx.run("begin")
    connections.clear(tx, HERE)
    tx.run("commit")
    assert not on_disk(b"canaryword")
    assert all_titles(tx, ItemQuery(text="otherword")) == ["Agenda"]


def test_rows_that_are_gone_meanwhile_are_left_out(tx):
    for n in range(3):
        items.put(tx, row(n))
    vector = items.ids(tx, ItemQuery(sort="title", descending=False))
    items.drop(tx, row(1).id)

    assert titles(items.rows(tx, vector)) == ["title 0", "title 2"]
    assert set(items.by_rowid(tx, vector)) == {vector[0], vector[2]}


def test_no_rows_make_an_empty_vector(tx):
    assert list(items.ids(tx, ItemQuery())) == []


# Pages of snapshots


def put(tx, chance, *shown_, **more):
    return snapshots.put_snapshots(tx, HERE, "item", shown_, at=AT, random=chance, **more)


def test_a_page_counts_what_is_new_and_what_changed(tx, chance):
    first = put(tx, chance, shown(1), shown(2))
    second = put(tx, chance, shown(1), shown(2, "after"), shown(3))

    assert (first.new, first.changed) == (2, 0)
    assert (second.new, second.changed) == (1, 1)


def test_a_row_that_is_as_known_is_not_written_again(tx, chance):
    put(tx, chance, shown(1, fields={"tags": ["a"], "description": "x"}))
    read = items.find(tx, HERE, "item", "r1").read_at

    written = snapshots.put_snapshots(
        tx,
        HERE,
        "item",
        [shown(1, fields={"description": "x", "tags": ["a"]})],
        at="2027-01-01T00:00:00.000Z",
        random=chance,
    )

    assert (written.new, written.changed) == (0, 0)
    assert items.find(tx, HERE, "item", "r1").read_at == read


def test_an_item_that_comes_twice_on_a_page_is_one_row(tx, chance):
    put(tx, chance, shown(1, "first"), shown(1, "last"))

    assert all_titles(tx, ItemQuery()) == ["last"]


@pytest.mark.parametrize("sync", [ItemSync.PENDING, ItemSync.UNCLEAR, ItemSync.FAILED])
def test_a_row_with_a_change_of_ones_own_keeps_it(tx, chance, sync):
    items.put(tx, row(1, "mine", sync=sync, read_at=AT))

    written = put(tx, chance, shown(1, "theirs"), listing=2)

    assert (written.changed, all_titles(tx, ItemQuery())) == (0, ["mine"])
    assert items.get(tx, row(1).id).read_at == ""


def test_a_row_answered_while_the_page_was_on_its_way_stays(tx, chance):
    items.put(tx, row(1, "newer", read_at=AT))

    put(tx, chance, shown(1, "older"), keep=[row(1).id])

    assert all_titles(tx, ItemQuery()) == ["newer"]


def test_a_stale_row_is_in_step_once_it_was_read(tx, chance):
    put(tx, chance, shown(1))
    assert snapshots.mark_stale(tx, HERE, "item", "r1") == 1
    assert items.find(tx, HERE, "item", "r1").sync is ItemSync.STALE

    assert put(tx, chance, shown(1)).changed == 0
    assert items.find(tx, HERE, "item", "r1").sync is ItemSync.IN_STEP


def test_a_full_pass_removes_what_it_did_not_see(tx, chance):
    put(tx, chance, shown(1), shown(2), listing=1)
    items.put(tx, row(3, "pending", sync=ItemSync.PENDING))
    items.put(tx, row(4, "local", remote_id="", sync=ItemSync.PENDING))
    put(tx, chance, shown(2), listing=2)

    assert snapshots.sweep(tx, HERE, "item", 2) == 1
    assert sorted(all_titles(tx, ItemQuery())) == ["local", "pending", "title 2"]


def test_what_the_platform_calls_gone_goes(tx, chance):
    put(tx, chance, shown(1), shown(2))
    items.put(tx, row(3, "mine", sync=ItemSync.PENDING))

    assert snapshots.remove_gone(tx, HERE, "item", ["r1", "r3", "r9"]) == 1
    assert sorted(all_titles(tx, ItemQuery())) == ["mine", "title 2"]


def test_a_delivered_row_takes_the_place_of_what_a_listing_brought(tx, chance):
    items.put(tx, row(9, "mine", remote_id="", sync=ItemSync.PENDING))
    put(tx, chance, shown(1), listing=1)

    items.adopt(tx, items.get(tx, row(9).id), "r1")

    assert all_titles(tx, ItemQuery()) == ["mine"]
    assert items.find(tx, HERE, "item", "r1").id == row(9).id


def test_text_that_is_no_text_is_stored_all_the_same(tx, chance):
    put(tx, chance, shown(1, "half \ud800 pair"))

    assert all_titles(tx, ItemQuery()) == ["half ? pair"]


def test_an_account_forgotten_leaves_no_row(tx, chance):
    put(tx, chance, shown(1))
    items.put(tx, row(1, connection=THERE))

    assert connections.clear(tx, HERE).items == 1
    assert items.counts(tx) == {THERE: 1}


def test_a_page_costs_the_same_however_long_the_table_is(tx, chance, monkeypatch):
    """Every row is found by the index of remote ids: a plan that looks through the account grows with its square."""
    plans = []
    run = Tx.run

    def explained(self, statement, values=()):
        if statement.startswith(("with", "update items")):
            plans.append([row[3] for row in self.all(f"explain query plan {statement}", values)])
        return run(self, statement, values)

    monkeypatch.setattr(Tx, "run", explained)
    put(tx, chance, shown(1), listing=1)

    assert len(plans) == 4
    for plan in plans:
        assert any("items_by_remote (connection=? AND kind=? AND remote_id=?)" in step for step in plan)
        assert not [step for step in plan if step.startswith("SCAN i") or "items_by_connection" in step]
