"""Going on with a daily copy where the data file is damaged."""

import asyncio
import json
import os
import stat
from pathlib import Path

import pytest

from connector_app.engine import recovery
from connector_app.engine.engine import DATABASE, running
from connector_app.engine.setup import Setup
from connector_app.model.audit import AuditQuery
from connector_app.model.failure import FailureError, InUse, NotFound, Rejected, Storage
from connector_app.model.item import ConnectionId
from connector_app.model.outbox import OutboxState
from connector_app.model.webhook import Accepted
from connector_app.services.signer import Signer
from connector_app.store import audit, connections, copies, deliveries, outbox, subscriptions, upkeep
from connector_app.store.database import Database, Reader
from connector_app.store.subscriptions import Registration, RegistrationState
from connector_app.words.history import tell
from tests.fakes.clock import ManualClock
from tests.parts.allowing import Allowing, connect

pytestmark = pytest.mark.timeout(60)
DAMAGED = b"canary of a damaged file" * 400


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "disabled:")
    return tmp_path / "data"


async def sound(folder, *days):
    """Make a data file, and a copy of it for each day."""
    folder.mkdir(mode=0o700)
    async with Database(folder / DATABASE):
        for day in days:
            copies.copy(folder / DATABASE, folder / "copies", f"data-{day}.db")


def damage(folder):
    (folder / DATABASE).write_bytes(DAMAGED)


async def failure_of(folder):
    with pytest.raises(FailureError) as error:
        await recovery.go_on_with_copy(folder)
    return error.value.failure


async def test_what_waited_is_asked_about_and_each_account_signed_in_again(folder):
    async with running(Setup(folder, "command", browser=Allowing())) as engine:
        here = (await connect(engine)).connection
        await engine.verbs.items.create(here, "item", {"title": "Zebra crossing"}, hold=60)
        copy = await engine.verbs.upkeep.copy()
    damage(folder)
    assert copy.stem.removeprefix("data-") == recovery.newest_day(folder)

    found = await recovery.go_on_with_copy(folder)

    assert DAMAGED == found.kept.read_bytes()
    assert 0o600 == stat.S_IMODE((folder / DATABASE).stat().st_mode)
    assert [] == list(folder.glob(".*.part*"))
    async with running(Setup(folder, "command")) as engine:
        (entry,) = await engine.read(outbox.page)
        (account,) = await engine.read(connections.all)
        told = (await engine.verbs.audit.page(AuditQuery(actions=("storage", "outbox")))).value
    assert (OutboxState.NEEDS_YOU, "unclear") == (entry.state, entry.reason)
    assert "sign-in-needed" == account.status.value
    assert ["storage.recovered", "outbox.unclear"] == [each.action for each in told][:2]
    said, counted = told[0].details, told[0].counts
    assert {"day": found.day, "file": found.kept.name} == said
    assert {"accounts": 1, "parked": 0, "copied": told[-1].seq} == counted  # all that was signed is in the copy


async def signed_whole(engine):
    """Verify with everything signed: what reads the account may have written one more entry after the checkpoint."""
    async with asyncio.timeout(5):
        while True:
            await engine.verbs.audit.checkpoint("asked")
            proof = (await engine.verbs.audit.verify()).value
            if proof.size == proof.signed_size:
                return proof


async def test_the_history_goes_on_from_the_copy_and_names_what_was_signed_after_it(folder):
    async with running(Setup(folder, "window", browser=Allowing())) as engine:
        here = (await connect(engine)).connection
        await engine.verbs.upkeep.copy()
        for name in ("Ada", "Bob", "Cy"):
            await engine.verbs.connections.rename(here, name)
        await engine.verbs.audit.checkpoint("asked")
    async with Database(folder / DATABASE) as db:
        signed = (await db.read(audit.checkpoints))[-1]
    damage(folder)

    found = await recovery.go_on_with_copy(folder)

    async with Database(folder / DATABASE) as db:  # nobody started the program yet: the act itself renewed the note
        note = await db.read(audit.newest_checkpoint)
        [line] = json.loads((folder / "practice" / "history.key").read_text()).values()
    kept = Signer.read(line, "practice-file").anchor
    assert (note.counter, note.size) == (kept.counter, kept.size)
    for name in ("Dee", "Eve"):  # over two starts, and far beyond where the note had been
        async with running(Setup(folder, "window", browser=Allowing())) as engine:
            await connect(engine)  # with it the key of the history is at hand
            await engine.verbs.connections.rename(here, name)
            proof = await signed_whole(engine)
            (entry,) = (await engine.verbs.audit.page(AuditQuery(actions=("storage.recovered",)))).value
        assert ("unbroken", True, proof.size) == (proof.verdict, proof.anchored, proof.signed_size)
        [goes_on] = proof.continued
        assert (entry.seq, found.day, signed.size) == (goes_on.seq, goes_on.day, goes_on.last)
        assert entry.counts["copied"] + 1 == goes_on.first < goes_on.last
    assert (signed.size, signed.frontier.root().hex()) == (entry.counts["signed"], entry.target)


async def test_without_a_damaged_file_nothing_gives_the_note_up(folder):
    async with running(Setup(folder, "window", browser=Allowing())) as engine:
        here = (await connect(engine)).connection
        copy = await engine.verbs.upkeep.copy()
        await engine.verbs.connections.rename(here, "Ada")
    (folder / DATABASE).write_bytes(copy.read_bytes())  # somebody puts an older one there: sound, and cut

    assert isinstance(await failure_of(folder), Rejected)

    async with running(Setup(folder, "window", browser=Allowing())) as engine:
        await connect(engine)
        assert "unbroken" != (await engine.verbs.audit.verify()).value.verdict


async def test_news_that_waited_is_set_aside_and_addresses_without_their_secrets_are_not_said_to_work(folder):
    here, at = ConnectionId("practice-1"), "2026-03-01T00:00:00.000Z"
    before = [
        Registration("canary-own", here, RegistrationState.LIVE, at, remote_id="r1", url="http://127.0.0.1:1/own"),
        Registration("canary-watch", here, RegistrationState.LIVE, at, remote_id="r2", target="lists/1"),
        Registration("canary-left", here, RegistrationState.ENDING, at, remote_id="r3", target="lists/2"),
        Registration("canary-hand", here, RegistrationState.MANUAL, at),
        Registration("canary-relay", here, RegistrationState.RELAY, at),
    ]

    def fill(tx):
        for row in before:
            subscriptions.put(tx, row)
        deliveries.take(tx, here, Accepted("d1", "item.created", b"1"), b"{}", at)
        deliveries.take(tx, here, Accepted("d2", "item.created", b"2"), b"{}", at)
        deliveries.done(tx, 1)

    folder.mkdir(mode=0o700)
    async with Database(folder / DATABASE) as db:
        await db.write(fill)
        copies.copy(folder / DATABASE, folder / "copies", "data-2026-03-01.db")
    damage(folder)

    await recovery.go_on_with_copy(folder, clock=ManualClock())

    async with Database(folder / DATABASE) as db:
        rows = await db.read(subscriptions.every)
        news = await db.read(deliveries.newest)
        told = await db.read(lambda tx: audit.page(tx, AuditQuery()))
    assert [("d2", "parked", "recovered"), ("d1", "done", "")] == [(n.delivery_id, n.state, n.reason) for n in news]
    ending = [(row.token, row.remote_id) for row in rows if row.state is RegistrationState.ENDING]
    assert [("canary-own", "r1"), ("canary-watch", "r2"), ("canary-left", "r3")] == ending
    [wanted] = [row for row in rows if row.state is not RegistrationState.ENDING]
    assert ("lists/1", "making", "") == (wanted.target, wanted.state.value, wanted.remote_id)
    assert wanted == rows[-1]
    assert [1] == [entry.counts["parked"] for entry in told if entry.action == "storage.recovered"]
    assert ["live.ended"] * 2 == [entry.action for entry in told if entry.connection == here]
    words = tell(next(e for e in told if e.connection == here), {here: "Ada"}).plain
    assert "Live updates from Ada ended: the safety copy does not hold its secret. Add it anew" == words


async def test_a_file_that_is_sound_or_not_there_is_left_alone(folder):
    await sound(folder, "2026-03-01")
    before = (folder / DATABASE).read_bytes()

    assert isinstance(await failure_of(folder), Rejected)
    assert before == (folder / DATABASE).read_bytes()
    (folder / DATABASE).unlink()
    assert isinstance(await failure_of(folder), Rejected)
    assert not (folder / DATABASE).exists()


async def test_the_newest_copy_that_is_sound_is_taken(folder):
    await sound(folder, "2026-03-01", "2026-03-02", "2026-03-03")
    damage(folder)
    (folder / "copies" / "data-2026-03-03.db").write_bytes(DAMAGED)

    found = await recovery.go_on_with_copy(folder, clock=ManualClock())

    assert ("2026-03-02", "damaged-2026-01-01-000000.db") == (found.day, found.kept.name)


async def test_without_a_sound_copy_everything_stays_as_it_is(folder):
    await sound(folder)
    damage(folder)

    assert "" == recovery.newest_day(folder)
    assert NotFound("a sound daily copy") == await failure_of(folder)
    assert DAMAGED == (folder / DATABASE).read_bytes()


async def test_a_folder_that_is_in_use_is_left_alone(folder):
    async with running(Setup(folder, "window")):
        assert InUse("window") == await failure_of(folder)


async def test_a_file_of_a_newer_version_is_not_damaged(folder):
    await sound(folder, "2026-03-01")
    async with Database(folder / DATABASE) as db:
        await db.write(lambda tx: tx.run("pragma user_version = 999"))

    assert "newer" == (await failure_of(folder)).kind


async def test_a_full_disk_leaves_everything_as_it_is(folder, monkeypatch):
    await sound(folder, "2026-03-01")
    damage(folder)

    def full(*_):
        raise OSError(28, os.strerror(28))

    monkeypatch.setattr("shutil.copyfile", full)

    assert "full" == (await failure_of(folder)).kind
    assert DAMAGED == (folder / DATABASE).read_bytes()


class KilledError(BaseException):
    """The process ends here."""


def killed_at(monkeypatch, step, *, links):
    """Let the process end before it moves a file for the so-many-th time; the mark goes last."""
    moved, removed = Path.replace, Path.unlink
    left = [step]

    def count():
        if not left[0]:
            raise KilledError
        left[0] -= 1

    def replace(self, target):
        count()
        return moved(self, target)

    def unlink(self, *, missing_ok=False):
        if self.name.endswith("-replacing"):
            count()
        removed(self, missing_ok=missing_ok)

    monkeypatch.setattr(Path, "replace", replace)
    monkeypatch.setattr(Path, "unlink", unlink)
    if not links:
        monkeypatch.setattr("os.link", lambda *_: Path("/no such file").stat())


@pytest.mark.parametrize(("step", "links"), [(0, True), (1, True), (2, True), (3, True), (3, False), (4, False)])
async def test_whoever_is_killed_in_between_leaves_no_file_that_looks_sound_and_the_next_one_goes_on(
    folder, monkeypatch, step, links
):
    await sound(folder, "2026-03-01")
    damage(folder)
    with monkeypatch.context() as killed:
        killed_at(killed, step, links=links)
        with pytest.raises(KilledError):
            await recovery.go_on_with_copy(folder, clock=ManualClock())
    with pytest.raises(FailureError) as error:
        await Database(folder / DATABASE).__aenter__()
    assert Storage("damaged", str(folder / DATABASE)) == error.value.failure
    with pytest.raises(FailureError) as error:
        Reader(folder / DATABASE)
    assert Storage("damaged", str(folder / DATABASE)) == error.value.failure
    upkeep.newest_copy(folder / "copies").unlink()
    assert "2026-03-01" == recovery.newest_day(folder)

    found = await recovery.go_on_with_copy(folder)

    assert ("2026-03-01", "damaged-2026-01-01-000000.db") == (found.day, found.kept.name)
    assert DAMAGED == found.kept.read_bytes()
    assert isinstance(await failure_of(folder), Rejected)
    async with Database(folder / DATABASE) as db:
        assert ["storage.recovered"] == [each.action for each in await db.read(lambda tx: audit.page(tx, AuditQuery()))]


@pytest.mark.parametrize("said", ["", "damaged-2026-01-01-000000.db\n2026-03-01"])
async def test_a_mark_without_what_it_needs_lets_the_newest_copy_be_taken_anew(folder, said):
    await sound(folder, "2026-03-02")
    (folder / "data.db-replacing").write_text(said)

    found = await recovery.go_on_with_copy(folder, clock=ManualClock())

    assert "2026-03-02" == found.day
    assert isinstance(await failure_of(folder), Rejected)


@pytest.mark.parametrize("links", [True, False])
async def test_the_damaged_file_is_kept_whole_also_where_files_have_one_name_only(tmp_path, monkeypatch, links):
    path, by = tmp_path / "data.db", tmp_path / ".data.db.part"
    path.write_bytes(b"canary")
    path.with_name("data.db-wal").write_bytes(b"canary of what belongs to it")
    by.write_bytes(b"copy")
    if not links:
        monkeypatch.setattr("os.link", lambda *_: (tmp_path / "no such file").stat())

    aside = await asyncio.to_thread(upkeep.replace, path, by, upkeep.Replacement("damaged.db", ""))

    assert (b"canary", b"copy") == (aside.read_bytes(), path.read_bytes())
    assert b"canary of what belongs to it" == (tmp_path / "damaged.db-wal").read_bytes()
    assert not (tmp_path / "data.db-wal").exists()
    with pytest.raises(FailureError) as error:
        upkeep.replace(tmp_path / "none.db", by, upkeep.Replacement("other.db", ""))
    assert isinstance(error.value.failure, Storage)
