"""Moving to another computer: a backup is made of a data folder and brought back into another one."""

import asyncio
import dataclasses
import errno
import hashlib
import io
import json
import os
import secrets
import shutil
import stat
import tarfile
from datetime import timedelta
from pathlib import Path

import apsw
import pytest
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from connector_app import config
from connector_app.adapters.clock import SystemClock
from connector_app.engine import moving
from connector_app.engine.engine import DATABASE, running
from connector_app.engine.luggage import files_of
from connector_app.engine.setup import Setup
from connector_app.model.audit import AuditQuery
from connector_app.model.failure import FailureError, InUse, Rejected
from connector_app.model.item import ConnectionId
from connector_app.model.outbox import OutboxState
from connector_app.model.result import Err
from connector_app.model.rule import Rule, RuleId
from connector_app.model.webhook import Accepted
from connector_app.services import backup, sealed_file
from connector_app.services.history_key import HistoryKeys
from connector_app.store import audit, connections, deliveries, intents, outbox, rules, subscriptions
from connector_app.store.database import Reader
from connector_app.store.subscriptions import Registration, RegistrationState
from connector_app.words.history import tell
from tests.parts.allowing import Allowing, connect

pytestmark = pytest.mark.timeout(60)
PASSWORD = "canary password of a test"
WAITS = "Zebra crossing that waits"
SETTINGS = """\
[network]
proxy = "http://canary-name:canary-proxy-password@proxy.example:8080"
[window]
hold_seconds = 30
[providers.github]
client_id = "canary-client-id"
"""
SHOP = 'name = "A shop of somebody’s own"\n'


async def live_in(folder):
    """Make a data folder with one of everything that moves, and one of everything that must not."""
    async with running(Setup(folder, "window", browser=Allowing())) as engine:
        here = (await connect(engine)).connection
        await engine.verbs.items.create(here, "item", {"title": WAITS}, hold=3600)

        def fill(tx):
            engine._vault.put(tx, "practice-0a0b0c0d", "refresh", b"canary-refresh-token", generation=1)
            for token, state in (("canary-own-hook", "live"), ("canary-by-hand", "manual")):
                url = f"http://127.0.0.1:1/hook/{token}"
                row = Registration(token, here, RegistrationState(state), "2026-03-01T00:00:00.000Z", "r1", url)
                subscriptions.put(tx, row)
            body = b"canary-delivery-body"
            deliveries.take(tx, here, Accepted("d1", "item.created", b"1"), body, "2026-03-01T00:00:00.000Z")
            tx.run("update cursors set cursor = 'canary-delta-link'")
            intents.put(tx, intents.Intent(here, "revoke", details={"state": "canary-intent"}))
            rules.add(tx, Rule(RuleId(0), "Tasks", here, "/task", here, "item", {"title": "{text}"}))

        await engine._db.write(fill)
    (folder / "settings.toml").write_text(SETTINGS)
    (folder / "platforms").mkdir(exist_ok=True)
    (folder / "platforms" / "shop.toml").write_text(SHOP)
    return here


@pytest.fixture(scope="module")
def original(tmp_path_factory):
    folder = tmp_path_factory.mktemp("original") / "data"
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("DBUS_SESSION_BUS_ADDRESS", "disabled:")
        patch.setattr(sealed_file, "N", 2**4)
        here = asyncio.run(live_in(folder))
        about = asyncio.run(saved(folder, folder.parent / "moving.backup")).value
    return folder, here, about


@pytest.fixture
def folder(original, tmp_path, monkeypatch):
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "disabled:")
    monkeypatch.setattr(sealed_file, "N", 2**4)
    folder = tmp_path / "data"
    shutil.copytree(original[0], folder)
    return folder


@pytest.fixture
def file(tmp_path, original, folder):
    """Return a backup of `folder`, as it was made a moment ago."""
    return Path(shutil.copy(original[0].parent / "moving.backup", tmp_path))


@pytest.fixture
def there(tmp_path):
    return tmp_path / "another computer" / "data"


async def saved(folder, file, password=PASSWORD):
    async with running(Setup(folder, "command")) as engine:
        return await engine.verbs.backup.save(file, password)


async def refusal(there, file, password=PASSWORD):
    with pytest.raises(FailureError) as error:
        await moving.restore(there, file, password)
    return error.value.failure


def members(file):
    """Open a backup as docs/backup.md describes it, with nothing of the program."""
    line, _, rest = file.read_bytes().partition(b"\n")
    lid, bound_to = json.loads(line), hashlib.sha256(line + b"\n").digest()
    assert "connector-manager/backup/1" == lid["format"]
    salt, costs = bytes.fromhex(lid["salt"]), {name: lid[name] for name in ("n", "r", "p")}
    key = AESGCM(hashlib.scrypt(PASSWORD.encode(), salt=salt, **costs, dklen=96)[:32])
    chunks = [rest[at : at + 1048576 + 16] for at in range(0, len(rest), 1048576 + 16)]
    packed = b""
    for number, chunk in enumerate(chunks):
        nonce = bytes.fromhex(lid["nonce"]) + number.to_bytes(4, "big") + bytes([number == len(chunks) - 1])
        packed += key.decrypt(nonce, chunk, bound_to)
    with tarfile.open(fileobj=io.BytesIO(packed), mode="r:gz") as archive:
        return {each.name: archive.extractfile(each).read() for each in archive}


async def test_everything_is_there_again_and_what_waited_waits_for_a_word(original, file, there, monkeypatch):
    about = original[2]
    async with running(Setup(original[0], "command")) as engine:
        before = await engine.read(connections.all)
        (told,) = (await engine.verbs.audit.page(AuditQuery(actions=("storage.backed-up",)))).value
    assert (1, 1) == (about.accounts, about.waiting)
    assert "You made a backup: moving.backup" == tell(told, {}).plain
    assert 0o600 == stat.S_IMODE(file.stat().st_mode)
    assert not (original[0] / backup.BESIDE).exists()

    monkeypatch.setattr(moving, "computer", lambda: "canary-new-computer")
    found = await moving.restore(there, file, PASSWORD)

    assert (about.computer, about.made, 1) == (found.computer, found.made, found.waiting)
    assert [original[1]] == [each.id for each in found.accounts]
    async with running(Setup(there, "command")) as engine:
        (entry,) = [each for each in await engine.read(outbox.page) if each.title == WAITS]
        (account,) = await engine.read(connections.all)
        kept = await engine.read(rules.all)
        page = (await engine.verbs.audit.page(AuditQuery(actions=("storage", "outbox", "live")))).value
        news = await engine.read(subscriptions.every)
    assert (OutboxState.NEEDS_YOU, "unclear") == (entry.state, entry.reason)
    assert "sign-in-needed" == account.status.value
    assert before[0].name == account.name
    assert ["Tasks"] == [each.name for each in kept]
    assert ["storage.restored", "live.ended", "outbox.unclear"] == [each.action for each in page][:3]
    said = "You brought the backup moving.backup back: what began on {} goes on on canary-new-computer"
    assert said.format(about.computer) == tell(page[0], {}).plain
    assert {"accounts": 1, "waiting": 1, "entries": page[0].counts["entries"]} == page[0].counts
    assert not any(each.by_person for each in news)
    assert 30 == config.load(there).window.hold_seconds
    assert ("client id of GitHub",) == found.left_out
    assert {} == config.load(there).providers
    assert SHOP == (there / "platforms" / "shop.toml").read_text()
    assert [] == list(there.glob(".*part"))


async def test_no_key_and_no_token_is_in_it(folder, file, original):
    async with running(Setup(folder, "window")) as engine:
        assert (await engine.verbs.backup.save(file, PASSWORD)).value
        vault, here = engine._vault, original[1]

        def every_secret(tx):
            owners = [row[0] for row in tx.all("select owner from data_keys")]
            found = [vault.get(tx, owner, name)[0] for owner in owners for name in vault.fields(tx, owner)]
            return found + [row[0] for row in tx.all("select wrapped from data_keys union select blob from sealed")]

        held = await engine.read(every_secret)
        seed = (await vault.signing_key()).seed
    assert here
    assert b"canary-refresh-token" in held
    text = [value for line in held for value in (line, line.decode("latin-1").encode().hex().encode())]
    files = [line for name in ("vault.key", "history.key") for line in secrets_in(folder / "practice" / name)]
    names = ("own-hook", "by-hand", "delivery-body", "delta-link", "intent", "proxy-password", "name:")
    forbidden = [*text, *files, seed, seed.hex().encode(), *(f"canary-{name}".encode() for name in names)]

    opened = members(file)

    whole = b"\n".join(opened.values())
    assert {"about.json", "settings.toml", "platforms/shop.toml", "data.db"} == set(opened)
    assert WAITS.encode() in whole, "words are found in it where they are"
    assert [] == [secret[:20] for secret in forbidden if secret in whole]
    assert len(forbidden) > 15
    assert PASSWORD.encode() not in whole + file.read_bytes()
    assert WAITS.encode() not in file.read_bytes()


def secrets_in(file):
    """Return the values that a key file holds, in pieces: a line of JSON would never be found whole."""
    return [piece.encode() for piece in file.read_text().replace("\\", "").split('"') if len(piece) > 40]


async def test_the_history_goes_on_under_a_key_that_the_one_before_introduced(folder, file, there):

    await moving.restore(there, file, PASSWORD)

    for each in (there, folder, there):  # over two starts, while the first computer goes on as well
        async with running(Setup(each, "command", browser=Allowing())) as engine:
            await connect(engine)
            await engine.sign()
            await engine.verbs.audit.checkpoint("asked")
            proof = (await engine.verbs.audit.verify()).value
        assert ("unbroken", True, proof.size) == (proof.verdict, proof.anchored, proof.signed_size), proof.why
    told, same = Reader(there / DATABASE), Reader(folder / DATABASE)
    (entry,) = told.read(lambda tx: audit.page(tx, AuditQuery(actions=("storage.restored",))))
    for each in (told, same):
        size, root = each.read(lambda tx: moving.root_of(tx, entry.counts["entries"]))
        assert (entry.counts["entries"], entry.details["root"]) == (size, root.hex())
        each.close()


async def test_a_history_that_nobody_signed_yet_goes_on_unsigned(tmp_path, monkeypatch, there):
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "disabled:")
    monkeypatch.setattr(sealed_file, "N", 2**4)
    about = (await saved(tmp_path / "fresh", tmp_path / "fresh.backup")).value

    found = await moving.restore(there, tmp_path / "fresh.backup", PASSWORD)

    assert "" == about.introduced_by
    assert () == found.accounts
    assert not (there / "practice" / "history.key").exists()


async def test_a_history_and_its_copy_keep_their_keys_under_different_names(folder, file, there):
    await moving.restore(there, file, PASSWORD)

    names = {name for each in (folder, there) for name in keys_in(each / "practice" / "history.key")}

    assert 2 == len(names)
    assert HistoryKeys.name("0a", "") == "connector-manager-history-0a"


def keys_in(file):
    return [piece for piece in file.read_text().split('"') if piece.startswith("connector-manager-history-")]


async def test_a_wrong_password_changes_nothing(folder, file, there):

    assert Rejected(sealed_file.WRONG) == await refusal(there, file, "another password")

    assert ["owner.lock"] == [path.name for path in there.iterdir()]
    assert (await moving.restore(there, file, PASSWORD)).accounts


async def test_a_backup_of_which_a_part_is_missing_changes_nothing(folder, file, there):
    whole = file.read_bytes()
    for part in (whole[:-1], whole[: len(whole) // 2], whole[:-200] + bytes([whole[-200] ^ 1]) + whole[-199:]):
        file.write_bytes(part)

        assert Rejected(sealed_file.DAMAGED) == await refusal(there, file)

        assert ["owner.lock"] == [path.name for path in there.iterdir()]


def forged(file, contents):
    """Write a backup that is sealed as it should be, and holds something else."""
    packed = io.BytesIO()
    with tarfile.open(fileobj=packed, mode="w:gz") as archive:
        for name, content in contents.items():
            entry = tarfile.TarInfo(name)
            entry.size = len(content)
            archive.addfile(entry, io.BytesIO(content))
    lid = sealed_file.fresh(PASSWORD, secrets.token_bytes)
    file.write_bytes(b"".join(sealed_file.sealed([packed.getvalue()], lid)))


async def test_one_that_holds_no_data_or_strange_names_puts_nothing_anywhere(folder, file, there, tmp_path):
    held = members(file)
    for change in (
        {"data.db": b"no database at all " * 100},
        {"data.db": None},
        {"about.json": None},
        {"about.json": b"{}"},
        {"about.json": b"[]"},
    ):
        forged(file, {name: content for name, content in {**held, **change}.items() if content is not None})
        assert (await refusal(there, file)).name in {"rejected", "storage"}
        assert ["owner.lock"] == [path.name for path in there.iterdir()]

    strange = {f"platforms/a-{n}.toml": b"" for n in range(300)}
    large = {"platforms/large.toml": b"#" * 300_000}
    escaping = ("../escaped.toml", "platforms/../../escaped.toml", "/escaped", "practice/x", "platforms/con.toml")
    for change in (*({name: b"1"} for name in escaping), {"SETTINGS.toml": b""}, large, strange):
        forged(file, {**held, **change})
        assert Rejected(moving.STRANGE) == await refusal(there, file)
        assert ["owner.lock"] == [path.name for path in there.iterdir()]

    assert [] == [path for path in tmp_path.rglob("*") if path.name in {"escaped.toml", "escaped", "x", "large.toml"}]


async def test_one_of_a_newer_version_is_told(folder, file, there, tmp_path):
    held = members(file)
    newer = tmp_path / "newer.db"
    newer.write_bytes(held["data.db"])
    connection = apsw.Connection(str(newer))
    connection.execute("pragma user_version = 900")
    connection.close()
    forged(file, {**held, "data.db": newer.read_bytes()})

    failure = await refusal(there, file)

    assert ("storage", "newer") == (failure.name, failure.kind)
    assert not (there / DATABASE).exists()


async def test_settings_that_do_not_fit_are_told_before_anything_is_moved(folder, file, there):
    forged(file, {**members(file), "settings.toml": b"[window]\nfrom_the_future = true\n"})

    assert "settings in this backup do not fit" in (await refusal(there, file)).message

    assert not (there / DATABASE).exists()


async def test_a_folder_that_holds_something_is_left_alone(folder, file):
    before = (folder / DATABASE).read_bytes()

    assert Rejected(moving.NOT_EMPTY) == await refusal(folder, file)

    assert before == (folder / DATABASE).read_bytes()


async def test_a_folder_in_which_nothing_was_done_yet_counts_as_empty_and_is_kept_beside(folder, file, there):
    async with running(Setup(there, "window")):
        pass
    (there / "settings.toml").write_text("[window]\nhold_seconds = 60\n")

    found = await moving.restore(there, file, PASSWORD)

    assert found.accounts
    assert 30 == config.load(there).window.hold_seconds
    assert "hold_seconds = 60" in (there / "settings-before-restore.toml").read_text()
    assert 1 == len(list(there.glob("empty-before-restore-*.db")))
    async with running(Setup(there, "command")) as engine:
        assert 1 == len(await engine.read(connections.all))


async def test_a_full_disk_leaves_what_was_there(folder, file, there, monkeypatch):
    before = file.read_bytes()

    def full(_descriptor):
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as disk:
        async with running(Setup(folder, "command")) as engine:
            disk.setattr(os, "fsync", full)
            answer = await engine.verbs.backup.save(file, PASSWORD)
            disk.undo()
        assert isinstance(answer, Err)
        assert ("storage", "full") == (answer.failure.name, answer.failure.kind)
        disk.setattr(os, "fsync", full)
        failure = await refusal(there, file)

    assert ("storage", "full") == (failure.name, failure.kind)
    assert before == file.read_bytes()
    assert [] == [path.name for path in file.parent.iterdir() if path.name.endswith(".part")]
    assert ["owner.lock"] == [path.name for path in there.iterdir()]


async def test_another_persons_file_is_not_written_over(folder, file, tmp_path):
    file.write_text("a letter")

    assert Err(Rejected(backup.OTHER_FILE)) == await saved(folder, file)
    assert "a letter" == file.read_text()
    assert Err(Rejected(backup.NOT_THERE)) == await saved(folder, tmp_path)
    assert Err(Rejected(backup.NOT_THERE)) == await saved(folder, tmp_path / "missing" / "new.backup")
    assert "The password needs at least 8" in (await saved(folder, tmp_path / "new.backup", "short")).failure.message


async def test_a_file_that_is_not_there_is_told(there, file):
    file.unlink()

    assert "cannot be opened" in (await refusal(there, file)).message


async def test_a_folder_in_use_is_told(folder, file, there):
    async with running(Setup(there, "window")):
        assert InUse("window") == await refusal(there, file)


def test_what_goes_along_is_read_anew_each_time(folder):
    assert {"settings.toml", "platforms/shop.toml"} == set(files_of(folder)())
    assert "canary-proxy-password" not in files_of(folder)()["settings.toml"].decode()
    assert moving.computer()
    assert dataclasses.is_dataclass(backup.About)
    assert ConnectionId("x")


class Days(SystemClock):
    """A clock of another day, once it was turned on."""

    def __init__(self):
        self.days = 0

    def now(self):
        return super().now() + timedelta(days=self.days)


async def test_a_backup_over_midnight_is_one_whose_history_goes_on(folder, file, there, monkeypatch):
    clock, real, loop, made = Days(), backup.moving.copy, asyncio.get_running_loop(), []
    async with running(Setup(folder, "command", clock=clock)) as engine:

        def copy(*values):
            if not made:  # while the first one is made the day ends, and its key signs
                clock.days = 1
                asyncio.run_coroutine_threadsafe(engine._audit.checkpoint("asked"), loop).result(10)
            made.append(values)
            return real(*values)

        monkeypatch.setattr(backup.moving, "copy", copy)
        about = (await engine.verbs.backup.save(file, PASSWORD)).value
        assert about.introduced_by == (await engine.read(audit.keys))[-1].key_id
    assert 2 == len(made)

    await moving.restore(there, file, PASSWORD, clock=clock)

    assert ("unbroken", True) == await verdict(there, clock)


async def verdict(folder, clock):
    async with running(Setup(folder, "command", clock=clock, browser=Allowing())) as engine:
        await connect(engine)
        await engine.sign()
        await engine.verbs.audit.checkpoint("asked")
        proof = (await engine.verbs.audit.verify()).value
    return proof.verdict, proof.anchored


async def test_a_day_that_ends_each_time_ends_the_backup(folder, file, monkeypatch):
    monkeypatch.setattr(backup.Backup, "_read", lambda *_: (None, "another key"))

    assert "busy" == (await saved(folder, file)).failure.kind


@pytest.mark.parametrize("change", [{"introduced_by": "", "introduction": ""}, {"introduction": "0c" * 64}])
async def test_a_key_that_nobody_introduced_is_found_by_whoever_verifies(folder, file, there, change):
    held = members(file)
    forged(file, {**held, "about.json": json.dumps(json.loads(held["about.json"]) | change).encode()})

    await moving.restore(there, file, PASSWORD)

    assert "damaged" == (await verdict(there, SystemClock()))[0]
