"""What is given to somebody who has to check: whole or not at all, and the verifier takes it."""

import asyncio
import csv
import hashlib
import os
import threading
import time
import zipfile
from xml.etree import ElementTree as ET

import pytest

from connector_app.model.audit import AuditQuery, Event
from connector_app.model.failure import Cancelled, Rejected
from connector_app.model.result import Err, Ok
from connector_app.services import exports, workbook
from connector_app.services.audit import Audit
from connector_app.services.errand import Errand
from connector_app.services.pack import Asked
from connector_app.store import audit as rows
from connector_app.store.database import Database
from tests.fakes.clock import ManualClock
from tests.fakes.signer import FakeAnchorHome
from verifier import connector_app_verify as verifier

EVIL = '=HYPERLINK("canary")\x00\ud800 <b>&amp;</b>'
EVERYTHING = Asked(AuditQuery(), "from the beginning until now", {"history.pdf": b"canary pages"}, with_practice=True)


@pytest.fixture
async def audit(tmp_path):
    async with Database(tmp_path / "data.db") as db:
        audit = Audit(db, ManualClock(), os.urandom, "Connector Manager test")
        await audit.start()
        await audit.use(FakeAnchorHome())
        for n in range(5):
            await audit.write(Event("item.created", provider="github", target=f"itm_{n}", details={"title": EVIL}))
        yield audit


async def test_an_auditor_gets_pages_a_table_and_a_proof_that_the_verifier_takes(audit, tmp_path):
    receipt = (await audit.receipt()).value
    folder = tmp_path / "pack"

    assert Ok(6) == await audit.pack(folder, EVERYTHING)

    report = verifier.verify(folder / "proof", [receipt])
    assert ("unbroken", 6, 5) == (report.verdict, report.entries, report.confirmed)
    with (folder / "history.csv").open(newline="") as file:
        assert 7 == len(list(csv.reader(file)))
    assert b"canary pages" == (folder / "history.pdf").read_bytes()
    assert report.genesis in (folder / "READ-ME-FIRST.txt").read_text()
    sums = dict(reversed(line.split("  ")) for line in (folder / "checksums.txt").read_text().splitlines())
    there = {path.relative_to(folder).as_posix(): path for path in folder.rglob("*") if path.is_file()}
    assert sums == {n: hashlib.sha256(p.read_bytes()).hexdigest() for n, p in there.items() if n != "checksums.txt"}


async def test_a_stretch_of_time_is_proved_entry_by_entry(audit, tmp_path):
    asked = Asked(AuditQuery(actions=("item",)), "some", {}, with_practice=False)

    assert Ok(5) == await audit.pack(tmp_path / "pack", asked)

    report = verifier.verify(tmp_path / "pack" / "proof")
    assert ("unbroken", 5, [(6, 6)]) == (report.verdict, report.entries, report.left_out.kept)


async def test_nothing_is_left_of_what_was_stopped_and_a_folder_that_is_used_is_refused(audit, tmp_path):
    stopped = Errand(is_stopped=True)

    assert Err(Cancelled()) == await audit.pack(tmp_path / "pack", EVERYTHING, stopped)
    assert Err(Cancelled()) == await audit.export(tmp_path / "b", "bundle", AuditQuery(), errand=stopped)
    assert Err(Cancelled()) == await audit.export(tmp_path / "h.csv", "csv", AuditQuery(), errand=stopped)
    assert not [path for path in tmp_path.iterdir() if not path.name.startswith("data.db")]
    (tmp_path / "pack").mkdir()
    (tmp_path / "pack" / "mine").write_text("precious")
    assert isinstance(await audit.pack(tmp_path / "pack", EVERYTHING), Err)
    assert ["mine"] == [path.name for path in (tmp_path / "pack").iterdir()]


async def test_what_is_cancelled_stops_and_leaves_nothing(audit, tmp_path, monkeypatch):
    begun, steps = threading.Event(), []

    def slow(_tx, seqs):
        begun.set()
        steps.append(seqs)
        time.sleep(0.05)
        return []

    monkeypatch.setattr(rows, "these", slow)
    monkeypatch.setattr(exports, "PAGE", 1)
    going = asyncio.ensure_future(audit.export(tmp_path / "h.csv", "csv", AuditQuery(), is_entry=False))
    await asyncio.to_thread(begun.wait)
    going.cancel()
    with pytest.raises(asyncio.CancelledError):
        await going
    at_the_end = len(steps)
    async with asyncio.timeout(5):
        while any("h.csv" in path.name for path in tmp_path.iterdir()):
            await asyncio.sleep(0.01)

    assert len(steps) <= at_the_end + 1
    assert not [path for path in tmp_path.iterdir() if "h.csv" in path.name]


async def test_an_errand_says_how_far_it_is(audit, tmp_path):
    errand = Errand()

    await audit.export(tmp_path / "b", "bundle", AuditQuery(), with_practice=True, errand=errand)

    assert (6, 6) == (errand.done, errand.whole)


async def test_a_workbook_holds_text_and_no_formula(audit, tmp_path):
    path = tmp_path / "history.xlsx"

    assert Ok(5) == await audit.export(path, "xlsx", AuditQuery(actions=("item",)), with_practice=True)

    with zipfile.ZipFile(path) as file:
        assert file.testzip() is None
        for name in file.namelist():
            ET.fromstring(file.read(name))  # noqa: S314  our own
        sheet = ET.fromstring(file.read("xl/worksheets/sheet1.xml"))  # noqa: S314
    space = {"s": "http://schemas.openxmlformats.org/spreadsheetml/2006/main"}
    rows = [[cell.findtext(".//s:t", "", space) for cell in row] for row in sheet.iterfind(".//s:row", space)]
    assert 6 == len(rows)
    assert ["seq", "timestamp"] == rows[0][:2]
    assert {"inlineStr"} == {cell.get("t") for cell in sheet.iterfind(".//s:c", space)}
    assert "HYPERLINK" in rows[1][-1]


async def test_a_sheet_that_would_be_too_long_is_refused(audit, tmp_path, monkeypatch):
    monkeypatch.setattr(workbook, "MOST_ROWS", 4)

    answer = await audit.export(tmp_path / "h.xlsx", "xlsx", AuditQuery())

    assert isinstance(answer, Err)
    assert isinstance(answer.failure, Rejected)
    assert not (tmp_path / "h.xlsx").exists()
