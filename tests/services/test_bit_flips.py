"""A bit turns round somewhere in the history: it is found, and the entry is named."""

import os
import random

import pytest

from connector_app.model.audit import AuditQuery, Event
from connector_app.services import proof
from connector_app.services.audit import Audit
from connector_app.store import audit as rows
from tests.fakes.clock import ManualClock
from tests.fakes.signer import FakeAnchorHome, FakeSigner
from tests.verifier.shelf import Shelf

COLUMNS = (
    ("audit", "entry", "seq"),
    ("audit", "link", "seq"),
    ("audit", "leaf", "seq"),
    ("audit_details", "salt", "seq"),
    ("audit_details", "body", "seq"),
    ("checkpoints", "note", "counter"),
)


@pytest.fixture(params=["of one day", "of three days"])
async def shelf(request):
    """Return a history of 12 entries, signed at 0, 4, 8 and 12: by one key, or each time by that of another day."""
    shelf, home = Shelf(), FakeAnchorHome()
    clock = ManualClock()
    audit = Audit(shelf, clock, os.urandom)
    await audit.start()
    await audit.use(home)
    for n in range(12):
        await audit.write(Event("item.created", target=f"itm_{n}", details={"title": f"Caf\u00e9 {n}"}))
        if n % 4 == 3:
            if request.param == "of three days":
                clock.advance(24 * 3600)
                home.signer = FakeSigner(introduced_by=home.signer, log=audit.log)
            await audit.checkpoint("count")
    shelf.raw.execute("drop trigger audit_keeps_bytes")
    return shelf


def flip(shelf, chance):
    """Turn one bit round. Return where, and how to turn it back."""
    table, column, key = chance.choice(COLUMNS)
    place, value = chance.choice(shelf.raw.execute(f"select {key}, {column} from {table}").fetchall())  # noqa: S608
    raw = bytearray(value)
    raw[chance.randrange(len(raw))] ^= 1 << chance.randrange(8)
    statement = f"update {table} set {column} = ? where {key} = ?"  # noqa: S608
    shelf.raw.execute(statement, (bytes(raw), place))
    return (column, place), lambda: shelf.raw.execute(statement, (value, place))


def found_all(shelf, chance, number):
    for _ in range(number):
        (column, place), back = flip(shelf, chance)

        found = proof.verify(shelf.tx, None)

        if column == "note":
            signed = (0, 0, 4, 8)[place - 1]
            expected = ("damaged", signed + 1, signed)
            assert expected == (found.verdict, found.first_bad, found.signed_size), (column, place)
        else:
            assert ("damaged", place, place) == (found.verdict, found.first_bad, found.last_bad), (column, place)
            assert (place - 1) // 4 * 4 == found.signed_size
        assert 12 == len(rows.page(shelf.tx, AuditQuery()))  # and the rest can be read all the same
        back()
    assert "unbroken" == proof.verify(shelf.tx, None).verdict


async def test_a_hundred_bits_are_found_where_they_turned(shelf):
    found_all(shelf, random.Random(6), 100)


@pytest.mark.slow
@pytest.mark.timeout(300)
async def test_ten_thousand_bits_are_found_where_they_turned(shelf):
    found_all(shelf, random.Random(7), 10_000)


async def test_what_cannot_be_read_is_shown_as_damaged_and_takes_nothing_else_along(shelf):
    shelf.raw.execute("update audit set entry = x'ff' where seq = 5")
    shelf.raw.execute("update audit set entry = x'5b5d' where seq = 6")
    shelf.raw.execute("update audit_details set body = x'ff' where seq = 7")
    assert "entry.damaged" == rows.get(shelf.tx, 5).action

    shown = {each.seq: each.action for each in rows.page(shelf.tx, AuditQuery())}

    assert ["entry.damaged"] * 3 == [shown.pop(seq) for seq in (5, 6, 7)]
    assert {"item.created"} == set(shown.values())
    assert [12, 11, 10, 9, 8, 7, 4, 3, 2, 1] == [e.seq for e in rows.page(shelf.tx, AuditQuery(actions=("item",)))]


async def test_bytes_that_would_be_two_entries_are_one_that_is_damaged(shelf):
    shelf.raw.execute("update audit set entry = cast('{},{}' as blob) where seq = 5")

    shown = {each.seq: each.action for each in rows.page(shelf.tx, AuditQuery())}

    assert "entry.damaged" == shown.pop(5)
    assert {"item.created"} == set(shown.values())
