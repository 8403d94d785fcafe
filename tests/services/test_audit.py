"""The history, and every way of touching it that must be found."""

import base64
import csv
import hashlib
import json
import os
import shutil
from datetime import datetime

import apsw
import pytest

from connector_app.model import audit as form
from connector_app.model.audit import AuditQuery, Event, leaf, node
from connector_app.model.failure import FailureError, NotFound, Storage
from connector_app.model.result import Err, Ok
from connector_app.services import exports, proof
from connector_app.services.audit import Audit
from connector_app.store import audit as rows
from connector_app.store.database import Database
from tests.fakes.clock import ManualClock
from tests.fakes.signer import FakeAnchorHome, FakeSigner


@pytest.fixture
def path(tmp_path):
    return tmp_path / "data.db"


@pytest.fixture
async def db(path):
    async with Database(path) as db:
        yield db


@pytest.fixture
def clock():
    return ManualClock()


@pytest.fixture
async def audit(db, clock):
    audit = Audit(db, clock, os.urandom, "Connector Manager test")
    await audit.start()
    return audit


async def fill(audit, count=10, **more):
    for n in range(count):
        await audit.write(Event("item.created", target=f"itm_{n}", details={"title": f"Thing {n}"}, **more))


def tampered(path, tmp_path, *statements):
    """Return a copy of the database with the triggers gone and the statements run: what a thief could make of it."""
    copy = tmp_path / "stolen.db"
    shutil.copy(path, copy)
    for part in ("-wal", "-shm"):
        if path.with_name(path.name + part).exists():
            shutil.copy(path.with_name(path.name + part), copy.with_name(copy.name + part))
    raw = apsw.Connection(str(copy))
    raw.execute("drop trigger audit_keeps_entries; drop trigger audit_keeps_bytes")
    for statement in statements:
        if callable(statement):
            statement(raw)
        else:
            raw.execute(statement)
    raw.close()
    return copy


async def judged(copy, anchor):
    async with Database(copy) as db:
        return await db.read(lambda tx: proof.verify(tx, anchor))


async def test_an_untouched_history_is_unbroken_and_signed(audit, clock):
    await audit.use(FakeAnchorHome())
    await fill(audit, 9)
    clock.advance(5)
    await fill(audit, 1)
    await audit.checkpoint("exit")

    found = await audit.check()

    assert ("unbroken", 10, 10, True) == (found.verdict, found.size, found.signed_size, found.anchored)
    assert "session" == found.home
    assert found.since < found.until


async def test_without_a_keychain_it_is_linked_and_says_that_nobody_signed(audit):
    await fill(audit, 3)

    found = await audit.check()

    assert await audit.checkpoint("asked") is None
    assert ("unbroken", 3, 0, False, "") == (
        found.verdict,
        found.size,
        found.signed_size,
        found.anchored,
        found.key_id,
    )


async def test_an_empty_history_holds(audit):
    assert "unbroken" == (await audit.check()).verdict
    await audit.use(FakeAnchorHome())
    assert "unbroken" == (await audit.check()).verdict


ATTACKS = {
    "a byte changed": (
        ["update audit set entry = cast(replace(cast(entry as text), 'itm_4', 'itm_5') as blob) where seq = 5"],
        ("damaged", 5),
    ),
    "one deleted": (["delete from audit where seq = 4"], ("damaged", 4)),
    "two swapped": (
        [
            "update audit set seq = 99 where seq = 3",
            "update audit set seq = 3 where seq = 4",
            "update audit set seq = 4 where seq = 99",
        ],
        ("damaged", 3),
    ),
    "the tail below the checkpoint deleted": (["delete from audit where seq > 7"], ("shortened", 8)),
    "tail and checkpoint deleted": (
        ["delete from audit where seq > 7", "delete from checkpoints where size > 7"],
        ("shortened", 8),
    ),
    "all checkpoints deleted": (["delete from checkpoints"], ("shortened", 11)),
    "a checkpoint in the middle deleted": (["delete from checkpoints where counter = 2"], ("damaged", 1)),
    "a checkpoint's time edited": (
        [
            (
                "update checkpoints set note = cast(replace(cast(note as text), 'time 2', 'time 3') as blob)"
                " where counter = 2"
            )
        ],
        ("damaged", 1),
    ),
    "a checkpoint made unreadable": (["update checkpoints set note = x'ff' where counter = 2"], ("damaged", 1)),
    "details altered": (
        ['update audit_details set body = cast(\'{"title":"Other"}\' as blob) where seq = 6'],
        ("damaged", 6),
    ),
    "details slipped under an entry that has none": (
        ["insert into audit_details (seq, salt, body) values (10, x'00', x'00')"],
        ("damaged", 10),
    ),
    "a key exchanged": (["update audit_keys set public = randomblob(32)"], ("damaged", 1)),
}


@pytest.mark.parametrize("name", ATTACKS)
async def test_every_attack_is_found_where_it_was_made(audit, path, tmp_path, name):
    home = FakeAnchorHome()
    await audit.use(home)
    await fill(audit, 5)
    await audit.checkpoint("count")
    await fill(audit, 4)
    await audit.write(Event("sync.completed", actor="program"))
    await audit.checkpoint("exit")
    statements, expected = ATTACKS[name]

    found = await judged(tampered(path, tmp_path, *statements), home.kept)

    assert expected == (found.verdict, found.first_bad)


async def test_rewriting_everything_after_a_change_breaks_the_signatures(audit, path, tmp_path):
    home = FakeAnchorHome()
    await audit.use(home)
    await fill(audit, 5)
    await audit.checkpoint("exit")

    def rewrite(raw):
        previous = form.GENESIS
        for seq, entry in raw.execute("select seq, entry from audit order by seq").fetchall():
            forged = entry.replace(b'"actor":"you"', b'"actor":"program"') if seq == 2 else entry
            previous = form.link(audit.log, seq, forged, previous)
            raw.execute(
                "update audit set entry = ?, link = ?, leaf = ? where seq = ?",
                (forged, previous, form.leaf(forged), seq),
            )

    found = await judged(tampered(path, tmp_path, rewrite), home.kept)

    assert ("damaged", 1, 5, "root") == (found.verdict, found.first_bad, found.last_bad, found.why)
    assert 0 == found.signed_size


async def test_an_older_copy_put_back_is_found_by_the_anchor(audit, path, tmp_path):
    home = FakeAnchorHome()
    await audit.use(home)
    await fill(audit, 5)
    old = tampered(path, tmp_path)
    await fill(audit, 5)
    await audit.checkpoint("exit")

    found = await judged(old, home.kept)

    assert ("shortened", "anchor") == (found.verdict, found.why)


async def test_another_history_under_another_key_is_found_by_the_anchor(audit, path, tmp_path, clock):
    home = FakeAnchorHome()
    await audit.use(home)
    await fill(audit, 5)
    await audit.checkpoint("exit")
    async with Database(tmp_path / "forged.db") as other:
        forged = Audit(other, clock, os.urandom)
        await forged.start()
        await forged.use(FakeAnchorHome())
        await fill(forged, 5)
        await forged.checkpoint("exit")

    found = await judged(tmp_path / "forged.db", home.kept)

    assert ("damaged", "anchor") == (found.verdict, found.why)


async def test_a_new_key_counts_only_when_the_old_one_introduced_it(audit):
    old = FakeSigner(home="practice-file")
    await audit.use(FakeAnchorHome(old))
    await fill(audit, 2)
    new = FakeSigner(home="keychain:test", introduced_by=old, log=audit.log)
    await audit.use(FakeAnchorHome(new), "asked")
    await fill(audit, 2)

    assert ("unbroken", "keychain:test") == ((await audit.check()).verdict, (await audit.check()).home)

    await audit.use(FakeAnchorHome(FakeSigner()), "asked")
    assert ("damaged", "introduction") == ((await audit.check()).verdict, (await audit.check()).why)


async def test_a_key_that_was_replaced_signs_no_more(audit):
    old = FakeSigner(home="practice-file")
    for signer in (old, FakeSigner(home="keychain:test", introduced_by=old, log=audit.log)):
        await audit.use(FakeAnchorHome(signer), "asked")
    assert "unbroken" == (await audit.check()).verdict

    await audit.use(FakeAnchorHome(old), "asked")  # a thief of the file it lay in
    found = await audit.check()

    assert ("damaged", "signature") == (found.verdict, found.why)


async def test_a_key_is_introduced_by_the_one_just_before_it(audit):
    first = FakeSigner(home="practice-file")
    second = FakeSigner(home="passphrase", introduced_by=first, log=audit.log)
    third = FakeSigner(home="keychain:test", introduced_by=first, log=audit.log)
    for signer in (first, second, third):
        await audit.use(FakeAnchorHome(signer), "asked")
    found = await audit.check()

    assert ("damaged", "introduction") == (found.verdict, found.why)


async def test_nobody_introduces_the_first_key(audit):
    await audit.use(FakeAnchorHome(FakeSigner(introduced_by=FakeSigner(), log=audit.log)), "asked")
    found = await audit.check()

    assert ("damaged", "introduction") == (found.verdict, found.why)


async def test_a_checkpoint_says_where_its_key_lies(audit, db):
    signer = FakeSigner(home="session")
    await audit.use(FakeAnchorHome(signer), "asked")
    await db.write(lambda tx: tx.run("update audit_keys set home = 'keychain:test'"))
    found = await audit.check()

    assert ("damaged", "signature") == (found.verdict, found.why)


async def test_a_keychain_that_refuses_leaves_the_checkpoint_pending_and_alarms_nobody(audit, db):
    home = FakeAnchorHome()
    await audit.use(home)
    await fill(audit, 3)
    home.locked = True

    assert await audit.checkpoint("hour") is None
    assert "unbroken" == (await audit.check()).verdict
    assert not (await audit.check()).anchored

    home.locked = False
    await audit.checkpoint("hour")
    assert {"anchored"} == {r[0] for r in await db.read(lambda tx: tx.all("select state from checkpoints"))}


async def test_what_was_signed_is_read_back_and_another_answer_of_the_disk_is_written_down_once(audit, db):
    await audit.use(FakeAnchorHome())
    await fill(audit, 3)
    await db.write(lambda tx: tx.run("drop trigger audit_keeps_bytes"))
    await db.write(lambda tx: tx.run("update audit set entry = x'00' where seq = 2"))

    await audit.checkpoint("count")
    await audit.checkpoint("hour")

    told = (await audit.page(AuditQuery(actions=("audit.differs",)))).value
    assert [("error", "read-back")] == [(each.outcome, each.error) for each in told]


@pytest.mark.parametrize("note", [None, b"nonsense"])
async def test_a_checkpoint_that_is_gone_or_spoilt_cannot_be_read_back(audit, db, note):
    await audit.use(FakeAnchorHome())
    if note is None:
        await db.write(lambda tx: tx.run("delete from checkpoints"))
    else:
        await db.write(lambda tx: tx.run("update checkpoints set note = ?", (note,)))

    assert not await db.read(lambda tx: proof.read_back(tx, audit.log, form.Frontier(), 1))


async def test_a_dropped_checkpoint_of_an_hour_without_entries_is_missed_by_the_anchor(audit, path, tmp_path):
    home = FakeAnchorHome()
    await audit.use(home)
    await fill(audit, 2)
    await audit.checkpoint("count")
    await audit.checkpoint("hour")

    found = await judged(tampered(path, tmp_path, "delete from checkpoints where counter = 3"), home.kept)

    assert ("shortened", 3, "anchor") == (found.verdict, found.first_bad, found.why)


async def test_a_checkpoint_is_due_after_256_entries(audit):
    assert not audit.due
    await audit.use(FakeAnchorHome())
    await fill(audit, 255)
    assert not audit.due
    await fill(audit, 1)
    assert audit.due
    await audit.checkpoint("count")
    assert not audit.due


async def test_details_can_be_forgotten_and_the_proof_still_holds(audit, db):
    await fill(audit, 3)
    await db.write(lambda tx: rows.forget_details(tx, [2]))

    found = await audit.check()

    assert ("unbroken", 1) == (found.verdict, found.forgotten)
    assert (await audit.show(2)).value.details is None
    assert {"title": "Thing 0"} == (await audit.show(1)).value.details


async def test_verifying_is_itself_an_entry(audit):
    await fill(audit, 2)

    assert isinstance(await audit.verify(), Ok)

    newest = (await audit.page(AuditQuery())).value[0]
    assert ("audit.verified", 2) == (newest.action, newest.counts["entries"])


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        (AuditQuery(), 6),
        (AuditQuery(text="Thing 3"), 1),
        (AuditQuery(text="100%_"), 0),
        (AuditQuery(actions=("item",)), 5),
        (AuditQuery(actions=("item.created", "sync")), 6),
        (AuditQuery(outcome="error"), 1),
        (AuditQuery(actor="program"), 1),
        (AuditQuery(connection="c2"), 1),
        (AuditQuery(target="itm_2"), 1),
        (AuditQuery(before=3), 2),
        (AuditQuery(since="2999"), 0),
        (AuditQuery(until="2999"), 6),
        (AuditQuery(limit=4), 4),
    ],
)
async def test_the_history_can_be_narrowed(audit, query, expected):
    await fill(audit, 5, connection="c1")
    await audit.write(Event("sync.completed", actor="program", outcome="error", connection="c2"))

    assert expected == len((await audit.page(query)).value)


async def test_what_is_selected_can_be_counted_before_it_is_shown(audit, db):
    await fill(audit, 7)

    assert 7 == await db.read(lambda tx: rows.count(tx, AuditQuery(limit=2)))
    assert 1 == await db.read(lambda tx: rows.count(tx, AuditQuery(text="Thing 3")))


async def test_an_entry_that_is_not_there_is_not_found(audit):
    assert Err(NotFound("entry 9")) == await audit.show(9)


async def test_a_receipt_needs_a_signature(audit):
    assert isinstance(await audit.receipt(), Err)
    await audit.use(FakeAnchorHome())
    await fill(audit, 2)

    origin, size, root = (await audit.receipt()).value.split()

    assert (f"connector-manager/{audit.log.hex()}", "2", 32) == (origin, size, len(base64.b64decode(root)))


async def test_csv_is_safe_for_spreadsheets(audit, tmp_path):
    evil = "=HYPERLINK(1)"
    await audit.write(Event("item.created", target=evil, error=" \t+1", details={"title": '"quoted"\n'}))

    assert Ok(1) == await audit.export(tmp_path / "h.csv", "csv", AuditQuery(actions=("item",)))

    with (tmp_path / "h.csv").open(newline="") as file:
        header, row = list(csv.reader(file))
    assert list(exports.COLUMNS) == header
    assert "'" + evil in row
    assert "' \t+1" in row


async def test_json_lines_carry_the_specifications_names(audit, tmp_path):
    await audit.write(
        Event("api.request", status=201, request_id="r-1", details={"endpoint": "/items", "method": "POST"})
    )

    await audit.export(tmp_path / "h.jsonl", "jsonl", AuditQuery(), with_practice=True)

    first, second = [json.loads(x) for x in (tmp_path / "h.jsonl").read_text().splitlines()]
    assert ("api.request", "you", "r-1", 201, "/items") == (
        first["action"],
        first["userId"],
        first["requestId"],
        first["status"],
        first["metadata"]["endpoint"],
    )
    assert "audit.exported" == second["action"]


async def test_an_exported_line_is_the_specifications_entry(audit, tmp_path):
    await audit.write(Event("oauth.completed", request_id="r-1", details={"scope": "read:user,write:data"}))
    await audit.write(Event("item.created", "program", "error", request_id="r-2", error="rejected"))

    await audit.export(tmp_path / "h.jsonl", "jsonl", AuditQuery(), is_entry=False)

    lines = [json.loads(line) for line in (tmp_path / "h.jsonl").read_text().splitlines()]
    names = ("action", "userId", "requestId", "status", "metadata", "error")
    assert [
        ("oauth.completed", "you", "r-1", "success", {"scope": "read:user,write:data"}, None),
        ("item.created", "program", "r-2", "error", {}, "rejected"),
    ] == [tuple(line.get(name) for name in names) for line in lines]
    assert all(datetime.fromisoformat(line["timestamp"]).tzinfo for line in lines)


async def test_exports_leave_practice_out_unless_asked(audit, tmp_path):
    await fill(audit, 2, provider="practice")
    await fill(audit, 1, provider="github")
    query = AuditQuery(actions=("item",))

    assert Ok(1) == await audit.export(tmp_path / "a.csv", "csv", query, is_entry=False)
    assert Ok(3) == await audit.export(tmp_path / "b.csv", "csv", query, with_practice=True, is_entry=False)
    assert Ok(1) == await audit.export(tmp_path / "c", "bundle", query, is_entry=False)


async def test_a_place_that_cannot_be_written_is_said_and_leaves_nothing(audit, tmp_path):
    await fill(audit, 1)
    there = tmp_path / "no" / "h.csv"

    assert Err(Storage("file", str(there))) == await audit.export(there, "csv", AuditQuery())
    (tmp_path / "file").write_text("")
    folder = tmp_path / "file" / "b"
    assert Err(Storage("file", str(folder))) == await audit.export(folder, "bundle", AuditQuery())


async def test_a_bundle_proves_each_entry_even_when_others_are_left_out(audit, tmp_path):
    await audit.use(FakeAnchorHome())
    await fill(audit, 11)
    folder = tmp_path / "bundle"

    count = await audit.export(folder, "bundle", AuditQuery(text="Thing"), with_practice=True)

    manifest = json.loads((folder / "manifest.json").read_text())
    assert (Ok(11), 12, True, 1) == (count, manifest["size"], manifest["filtered"], manifest["left_out"])
    for text in (folder / "entries.jsonl").read_text().splitlines():
        line = json.loads(text)
        assert manifest["root"] == climbed(line, manifest["size"]).hex()
        body = base64.b64decode(line["details"])
        said = json.loads(base64.b64decode(line["entry"]))
        assert hashlib.sha256(bytes.fromhex(line["salt"]) + body).hexdigest() == said["detail"]
    for text in (folder / "SHA256SUMS").read_text().splitlines():
        digest, name = text.split("  ")
        assert digest == hashlib.sha256((folder / name).read_bytes()).hexdigest()


async def test_a_whole_bundle_carries_links_instead_of_proofs(audit, tmp_path):
    await audit.use(FakeAnchorHome())
    await fill(audit, 3)

    await audit.export(tmp_path / "b", "bundle", AuditQuery(), with_practice=True)

    lines = [json.loads(x) for x in (tmp_path / "b" / "entries.jsonl").read_text().splitlines()]
    assert [1, 2, 3, 4] == [line["seq"] for line in lines]
    assert all("link" in line and "proof" not in line for line in lines)


def climbed(line, size):
    """Return the root that an audit path leads to (RFC 9162 section 2.1.3.2)."""
    index, last, at = line["seq"] - 1, size - 1, leaf(base64.b64decode(line["entry"]))
    for sibling in map(bytes.fromhex, line["proof"]):
        if index & 1 or index == last:
            at = node(sibling, at)
            while not index & 1:
                index, last = index >> 1, last >> 1
        else:
            at = node(at, sibling)
        index, last = index >> 1, last >> 1
    return at


def test_a_disk_that_is_full_is_named(tmp_path, monkeypatch):
    def full(_descriptor):
        raise OSError(28, "canary")

    monkeypatch.setattr(exports.os, "fsync", full)
    (tmp_path / "h").write_text("before")

    with pytest.raises(FailureError) as error:
        exports.write_whole(tmp_path / "h", [b"after"])

    assert Storage("full", str(tmp_path / "h")) == error.value.failure
    assert ["before"] == [p.read_text() for p in tmp_path.iterdir()]
