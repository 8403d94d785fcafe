"""Any file at all is brought back, or refused with a sentence and nothing was changed: cut off, altered, made up."""

import asyncio
import gzip
import json
import os
import secrets

import apsw
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from connector_app.engine import foreign, moving
from connector_app.engine.engine import running
from connector_app.engine.setup import Setup
from connector_app.model.failure import FailureError, Rejected, Storage
from connector_app.services import parcel, sealed_file
from connector_app.store import connections, schema

PASSWORD = "canary password of a test"
LOG = "0a" * 16
ABOUT = {"program": "x", "computer": "y", "made": "2026-03-01T00:00:00.000Z", "log": LOG}
ABOUT |= {"entries": 0, "accounts": 0, "waiting": 0}
SAID = {
    sealed_file.NOT_OURS,
    sealed_file.NEWER,
    sealed_file.WRONG,
    sealed_file.DAMAGED,
    moving.STRANGE,
    foreign.UNFIT,
}
FILES = {
    "about.json": json.dumps(ABOUT).encode(),
    "settings.toml": b"[window]\nhold_seconds = 30\n",
    "platforms/shop.toml": b"name = 'x'\n",
    "data.db": b"no database " * 100,
}
HERE = {"settings.toml": b"[window]\nhold_seconds = 60\n", "platforms/mine.toml": b"name = 'y'\n"}

CHANGES = st.lists(
    st.tuples(st.sampled_from(["flip", "cut", "add", "put", "twice"]), st.floats(0, 1), st.binary(max_size=12)),
    min_size=1,
    max_size=3,
)


def changed(content, changes):
    for what, where, more in changes:
        at = int(where * max(0, len(content) - 1))
        match what:
            case "flip":
                content = (
                    content[:at] + bytes([content[at] ^ (more[:1] or b"\1")[0]]) + content[at + 1 :] if content else b""
                )
            case "cut":
                content = content[:at]
            case "add":
                content = content[:at] + more + content[at:]
            case "put":
                content = content[:at] + more + content[at + len(more) :]
            case "twice":
                content = content[:at] + content[at // 2 :]
    return content


def sealed(packed):
    return b"".join(sealed_file.sealed(packed, sealed_file.fresh(PASSWORD, secrets.token_bytes)))


def file_of(level, changes, files):
    """Return a backup that was changed at one of its levels, each above sealed as it should be."""
    if level == "about":
        files = {**files, "about.json": changed(files["about.json"], changes)}
    if level == "settings":
        files = {**files, "settings.toml": changed(files["settings.toml"], changes)}
    if level == "data":
        files = {**files, "data.db": changed(files["data.db"], changes)}
    members = [(name, len(content), [content]) for name, content in files.items()]
    tar = b"".join(parcel._tar(members))
    if level == "tar":
        tar = changed(tar, changes)
    if level == "header":
        head = changed(tar[:512], changes)[:512].ljust(512, b"\0")
        sum_ = sum(head[:148]) + 8 * 32 + sum(head[156:])
        tar = head[:148] + b"%06o\0 " % sum_ + head[156:] + tar[512:]
    packed = gzip.compress(tar, 1)
    if level == "packed":
        packed = changed(packed, changes)
    whole = sealed([packed])
    return (
        changed(whole, changes)
        if level == "file"
        else b"".join(more for *_, more in changes)
        if level == "any"
        else whole
    )


def held(folder):
    return {
        str(each.relative_to(folder)): each.read_bytes()
        for each in folder.rglob("*")
        if each.is_file() and each.name != "owner.lock"
    }


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.setattr(sealed_file, "N", 2**4)
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "disabled:")
    for name, content in HERE.items():
        (tmp_path / "data" / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "data" / name).write_bytes(content)
    (tmp_path / "data" / "owner.lock").touch()
    return tmp_path / "data"


def why(folder, path):
    """Return why a backup is not brought back, None where it is."""
    try:
        asyncio.run(moving.restore(folder, path, PASSWORD))
    except FailureError as error:
        return error.failure
    return None


MOST = int(os.environ.get("BACKUP_FILES", "2000"))
"""So many files are tried by the slow suites, and a fortieth of that as databases."""

LEVELS = ["any", "file", "packed", "tar", "header", "about", "settings"]


def refuse(folder, level, changes):
    path = folder.parent / "any.backup"
    path.write_bytes(file_of(level, changes, FILES))
    failure = why(folder, path)
    assert (isinstance(failure, Rejected) and failure.message in SAID) or (
        level == "header" and failure == Storage("full", str(folder / ".restore.part"))
    )
    assert held(folder) == HERE


@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(level=st.sampled_from(LEVELS), changes=CHANGES)
def test_a_file_that_is_no_whole_backup_is_a_sentence_and_changes_nothing(folder, level, changes):
    refuse(folder, level, changes)


@pytest.mark.slow
@pytest.mark.timeout(1800)
@settings(max_examples=MOST, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(level=st.sampled_from(LEVELS), changes=CHANGES)
def test_so_many_files_that_are_no_whole_backups_are_sentences(folder, level, changes):
    refuse(folder, level, changes)


def data(path):
    connection, _ = schema.open_to_write(path)
    connection.execute("insert or replace into meta (key, value) values ('log', ?)", (LOG,))
    connection.execute(
        "insert into connections (id, provider, account_id, account_name, name, method, access, status, created_at)"
        " values ('practice-0123abcd', 'practice', '1', 'A', 'A', 'oauth', 'read', 'connected',"
        " '2026-03-01T00:00:00.000Z')"
    )
    for number in range(50):
        values = (f"i{number}", f"Zebra {number}")
        connection.execute(
            "insert into items (id, connection, kind, title) values (?, 'practice-0123abcd', 'item', ?)", values
        )
    schema.close(connection)
    connection = apsw.Connection(str(path))
    connection.execute("pragma journal_mode = delete").fetchall()
    connection.execute("vacuum").fetchall()
    connection.close()
    return path.read_bytes()


@pytest.mark.slow
@pytest.mark.timeout(1800)
def test_a_database_that_was_altered_is_refused_or_works(tmp_path, folder):
    whole, came = data(tmp_path / "made.db"), []

    @settings(max_examples=max(1, MOST // 40), suppress_health_check=list(HealthCheck))
    @given(changes=CHANGES)
    def one(changes):
        here = tmp_path / secrets.token_hex(4)
        path = tmp_path / "altered.backup"
        path.write_bytes(file_of("data", changes, {**FILES, "data.db": whole}))
        failure = why(here, path)
        if failure is None:
            came.append(here)
            asyncio.run(start(here))
        else:
            assert failure == Rejected(sealed_file.DAMAGED) or failure.name == "storage"
            assert held(here) == {}

    one()

    assert came


async def start(folder):
    async with running(Setup(folder, "command")) as engine:
        await engine.read(connections.all)
