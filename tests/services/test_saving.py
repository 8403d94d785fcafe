"""What the table shows, as a file: in its order, whole or not at all, and nothing in it is a formula."""

import csv
import io
import json
import zipfile

import pytest

from connector_app.model.failure import Rejected, Storage
from connector_app.services import workbook
from connector_app.services.audit import Audit
from connector_app.services.saving import HEAD, Saving
from connector_app.store.database import Database
from connector_app.store.items import ItemQuery
from tests.fakes.clock import ManualClock
from tests.parts.house import failure, value

ROWS = """
insert into connections (id, provider, account_id, account_name, name, method, access, status, created_at)
  values ('acme-1', 'acme', '1', 'Ada', 'Acme – Ada', 'oauth', 'read', 'connected', '');
insert into items (id, connection, kind, remote_id, title, fields, updated_at)
  values ('itm_1', 'acme-1', 'task', '1', '=HYPERLINK("x")', '{"note": "Grüße"}', '2026-01-01T00:00:00.000Z');
insert into items (id, connection, kind, remote_id, title, updated_at)
  values ('itm_2', 'acme-1', 'task', '2', 'Newer', '2026-02-01T00:00:00.000Z');
insert into items (id, connection, kind, remote_id, title, updated_at)
  values ('itm_3', 'acme-1', 'file', '3', 'Of another kind', '2026-03-01T00:00:00.000Z')
"""


@pytest.fixture
async def saving(tmp_path):
    async with Database(tmp_path / "data.db") as db:
        clock = ManualClock()
        audit = Audit(db, clock, bytes)
        await audit.start()

        def put(tx):
            for each in ROWS.split(";"):
                tx.run(each)

        await db.write(put)
        made = Saving(db, audit)
        made.audit = audit
        yield made


TASKS = ItemQuery(kind="task", limit=1)  # of a file all rows are wanted, whatever a page holds


async def test_a_table_holds_the_rows_that_are_shown_in_their_order_and_no_formula(saving, tmp_path):
    assert value(await saving.items(tmp_path / "items.csv", "csv", TASKS)) == 2

    head, newer, older = csv.reader(io.StringIO((tmp_path / "items.csv").read_text()))
    assert tuple(head) == HEAD
    assert (newer[1], older[1], older[2]) == ("Newer", '\'=HYPERLINK("x")', "Acme – Ada")
    (entry, *_) = await saving.audit._db.read(lambda tx: tx.all("select action from audit order by seq desc"))
    assert entry == ("item.exported",)


async def test_json_lines_hold_every_field(saving, tmp_path):
    assert value(await saving.items(tmp_path / "items.jsonl", "jsonl", TASKS)) == 2

    *_, last = [json.loads(line) for line in (tmp_path / "items.jsonl").read_text().splitlines()]
    assert (last["title"], last["fields"]) == ('=HYPERLINK("x")', {"note": "Grüße"})


async def test_a_workbook_is_text_and_one_that_is_too_long_is_refused_before_anything_is_there(
    saving, tmp_path, monkeypatch
):
    value(await saving.items(tmp_path / "items.xlsx", "xlsx", TASKS))

    with zipfile.ZipFile(tmp_path / "items.xlsx") as book:
        assert b"<f>" not in book.read("xl/worksheets/sheet1.xml")
    monkeypatch.setattr(workbook, "MOST_ROWS", 2)
    assert isinstance(failure(await saving.items(tmp_path / "more.xlsx", "xlsx", TASKS)), Rejected)
    assert not (tmp_path / "more.xlsx").exists()


async def test_a_place_that_cannot_be_written_is_said(saving, tmp_path):
    assert isinstance(failure(await saving.items(tmp_path / "no" / "x.csv", "csv", TASKS)), Storage)
    assert isinstance(failure(await saving.text(tmp_path / "no" / "x.txt", "words")), Storage)
