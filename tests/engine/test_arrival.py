"""What came with a backup is put in its place as a whole or not at all, wherever that is cut off."""

import asyncio
import json
import os
import sys
from pathlib import Path

import pytest

from connector_app.adapters.key_file import KeyFile
from connector_app.engine import arrival
from connector_app.model.failure import FailureError, Storage
from tests.parts import arriving, processes

OLD = {
    "data.db": "empty",
    "data.db-wal": "its end",
    "settings.toml": "hold = 1",
    "settings-before-restore.toml": "of an earlier time",
    "platforms/mine.toml": "mine",
    "platforms/shop.toml": "another shop",
    "practice/history.key": json.dumps({"one": "canary"}),
}
CAME = {"about.json": "{}", "data.db": "full", "settings.toml": "hold = 2", "platforms/shop.toml": "shop"}
NEW = {
    "data.db": "full",
    "kept.db": "empty",
    "kept.db-wal": "its end",
    "settings.toml": "hold = 2",
    "settings-before-restore.toml": "of an earlier time",
    "settings-before-restore-2.toml": "hold = 1",
    "platforms/mine.toml": "mine",
    "platforms/shop.toml": "shop",
    "platforms/shop.toml.before-restore-1": "another shop",
    "practice/history.key": json.dumps({"one": "canary", "two": "canary"}),
}


def fill(folder, files):
    for name, content in files.items():
        (folder / name).parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        (folder / name).write_text(content)


def held(folder):
    return {str(each.relative_to(folder)): each.read_text().strip() for each in folder.rglob("*") if each.is_file()}


@pytest.fixture
def folder(tmp_path):
    folder = tmp_path / "data"
    fill(folder, OLD)
    fill(folder / arrival.PART, CAME)
    return folder


async def arrive(folder):
    await arrival.put_in_place(folder, arrival.planned(folder, "kept.db", "two", "canary"))


async def test_it_is_there_as_a_whole_and_nothing_is_written_over(folder):
    await arrive(folder)

    assert NEW == held(folder)
    await arrival.settle(folder)
    assert NEW == held(folder)


async def test_where_nothing_was_it_comes_as_a_whole(tmp_path):
    fill(tmp_path / arrival.PART, CAME)

    await arrival.put_in_place(tmp_path, arrival.planned(tmp_path, "kept.db"))

    assert {name: content for name, content in CAME.items() if name != "about.json"} == held(tmp_path)


def test_a_kill_anywhere_leaves_the_old_or_the_new_and_the_next_start_ends_it(tmp_path):
    template = tmp_path / "template"
    fill(template, OLD)
    fill(template / arrival.PART, CAME)
    command, log = [sys.executable, "-m", "tests.parts.arriving", tmp_path], tmp_path / "log"
    with processes.running(command, env=dict(os.environ), log=log) as process:
        assert 0 == process.wait(15), log.read_text()

    found = []
    for each in sorted((tmp_path / "killed").iterdir(), key=lambda each: int(each.name)):
        asyncio.run(arrival.settle(each))
        found.append("old" if held(each) == OLD else "new" if held(each) == NEW else held(each))

    assert found == sorted(found, reverse=True), "once it has come, it has come"
    assert {"old", "new"} == set(found)
    assert min(found.count("old"), found.count("new")) > 5
    assert len(found) == arriving.count(tmp_path)


@pytest.mark.parametrize("failing", range(8))
async def test_a_disk_that_refuses_leaves_what_was_there(folder, monkeypatch, failing):
    moved, real = [], Path.rename

    def rename(path, to):
        moved.append(to)
        if len(moved) - 1 == failing:
            raise OSError(28, "No space left on device", str(path))
        return real(path, to)

    monkeypatch.setattr(Path, "rename", rename)
    with pytest.raises(FailureError) as error:
        await arrive(folder)
    monkeypatch.undo()

    assert "full" == error.value.failure.kind
    await arrival.settle(folder)
    assert OLD == held(folder)


async def test_what_has_come_has_come_though_nothing_can_be_taken_away(folder, monkeypatch):
    real = Path.rename

    def rename(path, to):
        if path.name == arrival.READY:
            raise OSError(5, "Input/output error", str(path))
        return real(path, to)

    monkeypatch.setattr(Path, "rename", rename)
    await arrive(folder)
    monkeypatch.undo()

    await arrival.settle(folder)
    assert NEW == held(folder)


async def test_a_key_that_cannot_be_kept_leaves_what_was_there(folder, monkeypatch):
    async def refuse(*_):
        raise FailureError(Storage("full", "history.key"))

    monkeypatch.setattr(KeyFile, "set", refuse)
    with pytest.raises(FailureError):
        await arrive(folder)

    assert OLD == {name: content for name, content in held(folder).items() if not name.startswith(arrival.PART)}


async def test_what_cannot_be_undone_at_once_is_ended_by_the_next_start(folder, monkeypatch):
    real = Path.rename

    def refuse(path, to):
        if (folder / "data.db").exists() and "full" == (folder / "data.db").read_text():
            raise OSError(5, "Input/output error", str(path))
        return real(path, to)

    monkeypatch.setattr(Path, "rename", refuse)
    with pytest.raises(FailureError):
        await arrive(folder)
    monkeypatch.undo()
    await arrival.settle(folder)

    assert NEW == held(folder)


async def test_what_was_left_half_made_is_taken_away_at_the_start(tmp_path):
    left = (".restore.part/data.db", ".backup.part/data.db", ".settings.toml.part", "copies/.data-2026-03-01.db.part")
    fill(tmp_path, {**dict.fromkeys(left, "canary"), ".data.db.part": "x", ".data.db.part-wal": "x", "mine.part": "x"})
    fill(tmp_path, {".restore.ready/data.db": "without a list", "copies/data-2026-03-01.db": "copy"})

    await arrival.settle(tmp_path)

    assert {"mine.part": "x", "copies/data-2026-03-01.db": "copy"} == held(tmp_path)


async def test_a_copy_that_takes_a_damaged_files_place_is_not_taken_away(tmp_path):
    fill(tmp_path, {".data.db.part": "x", "data.db-replacing": "damaged.db\n2026-03-01"})

    await arrival.settle(tmp_path)

    assert {".data.db.part", "data.db-replacing"} == set(held(tmp_path))
