"""What came with a backup is put in its place as a whole or not at all, wherever that is cut off."""

import asyncio
import json
import os
import sys
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path

import pytest

from connector_app.adapters.key_file import KeyFile
from connector_app.engine import arrival
from connector_app.model.failure import FailureError, Storage
from tests.parts import arriving, processes
from tests.parts.arriving import ASIDE, KEY

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
    ASIDE: "empty",
    f"{ASIDE}-wal": "its end",
    "settings.toml": "hold = 2",
    "settings-before-restore.toml": "of an earlier time",
    "settings-before-restore-2.toml": "hold = 1",
    "platforms/mine.toml": "mine",
    "platforms/shop.toml": "shop",
    "platforms/shop.toml.before-restore-1": "another shop",
    "practice/history.key": json.dumps({KEY: "canary", "one": "canary"}),
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
    await arrival.put_in_place(folder, arrival.planned(folder, ASIDE, KEY, "canary"))


async def test_it_is_there_as_a_whole_and_nothing_is_written_over(folder):
    await arrive(folder)

    assert NEW == held(folder)
    await arrival.settle(folder)
    assert NEW == held(folder)


async def test_where_nothing_was_it_comes_as_a_whole(tmp_path):
    fill(tmp_path / arrival.PART, CAME)

    await arrival.put_in_place(tmp_path, arrival.planned(tmp_path, ASIDE))

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


MINE = [f"{arrival.READY}/data.db", "data.db"]
PLAN = {"moves": [MINE], "key": "", "line": ""}


@pytest.fixture
def stranger(tmp_path):
    """Return what makes a data folder that somebody else made ready, with a list of moves or whatever is said so."""
    fill(tmp_path, {"precious": "a person’s own"})

    def make(said):
        folder = tmp_path / "data"
        fill(folder / arrival.READY, {"data.db": "theirs", "evil": "theirs", "platforms/shop.toml": "theirs"})
        (folder / arrival.READY / arrival.PLAN).write_text(said if isinstance(said, str) else json.dumps(said))
        return folder

    return make


@pytest.mark.parametrize(
    "pair",
    [
        [f"{arrival.READY}/evil", "../evil.desktop"],
        ["../precious", "data.db"],
        ["{outside}/precious", "data.db"],
        [f"{arrival.READY}/data.db", "{outside}/data.db"],
        [f"{arrival.READY}/data.db", "..\\data.db"],
        [f"{arrival.READY}/data.db", "settings.toml"],
        [f"{arrival.READY}/evil", "evil"],
        [f"{arrival.READY}/platforms/../evil", "platforms/../evil"],
        [f"{arrival.READY}/platforms/con.toml", "platforms/con.toml"],
        [f"{arrival.READY}/data.db", "data.db\0"],
        ["data.db", "empty-before-restore-../../../precious.db"],
        ["data.db-wal", ASIDE],
        ["settings.toml", "settings-before-restore-x.toml"],
        ["settings.toml", "settings.toml.before-restore-1"],
        ["owner.lock", "settings-before-restore.toml"],
        ["practice/history.key", "platforms/shop.toml"],
        MINE[:1],
        [*MINE, "x"],
        [*MINE[:1], 1],
        "ab",
        5,
    ],
    ids=str,
)
async def test_a_move_that_the_program_never_makes_undoes_the_whole_list(stranger, tmp_path, pair):
    if isinstance(pair, list):
        pair = [each.replace("{outside}", str(tmp_path)) if isinstance(each, str) else each for each in pair]
    folder = stranger({**PLAN, "moves": [MINE, pair]})
    fill(folder, {"owner.lock": "x", "settings.toml": "hold = 1", "practice/history.key": "{}"})

    await arrival.settle(folder)

    left = {"owner.lock": "x", "settings.toml": "hold = 1", "practice/history.key": "{}"}
    assert {"precious": "a person’s own", **{f"data/{name}": text for name, text in left.items()}} == held(tmp_path)


@pytest.mark.parametrize(
    "said",
    [
        {**PLAN, "moves": 5},
        {**PLAN, "moves": None},
        {**PLAN, "key": 5},
        {**PLAN, "key": "another name in the file of keys"},
        {**PLAN, "line": ["x"]},
        {"moves": [MINE]},
        [MINE],
        "[" * 60_000,
        " " * (arrival.LARGEST + 1) + json.dumps(PLAN),
    ],
    ids=lambda said: str(said)[:40],
)
async def test_a_list_that_is_none_hinders_no_start(stranger, tmp_path, said):
    await arrival.settle(stranger(said))

    assert {"precious": "a person’s own"} == held(tmp_path)


@pytest.mark.parametrize("link", [arrival.PLAN, "platforms", "data.db", "platforms/shop.toml", "../platforms"])
async def test_no_link_is_followed_out_of_the_folder(stranger, tmp_path, link):
    shop = [f"{arrival.READY}/platforms/shop.toml", "platforms/shop.toml"]
    folder, outside = stranger({**PLAN, "moves": [MINE, shop]}), tmp_path / "outside"
    fill(outside, {"shop.toml": "a person’s own"})
    path = folder / arrival.READY / link
    if path.exists():
        path.rename(tmp_path / "was")
    path.symlink_to({"platforms": outside, arrival.PLAN: tmp_path / "was"}.get(path.name, outside / "shop.toml"))

    await arrival.settle(folder)

    assert ["shop.toml"] == [each.name for each in outside.iterdir()]
    assert not (folder / "data.db").exists()


async def test_a_list_of_the_programs_own_is_carried_out_where_a_folder_is_gone_meanwhile(stranger, tmp_path):
    shop = [f"{arrival.READY}/platforms/shop.toml", "platforms/shop.toml"]
    folder = stranger({"moves": [MINE, shop], "key": KEY, "line": "canary"})

    await arrival.settle(folder)

    keys = json.dumps({KEY: "canary"})
    assert {"data.db": "theirs", "platforms/shop.toml": "theirs", "practice/history.key": keys} == held(folder)


async def test_of_what_lies_beside_the_data_only_platforms_come_along(tmp_path):
    fill(tmp_path / arrival.PART, {**CAME, "copies/data-before-update.db": "untouched"})

    await arrival.put_in_place(tmp_path, arrival.planned(tmp_path, ASIDE))

    assert not (tmp_path / "copies").exists()


def test_every_move_that_is_planned_is_one_that_is_carried_out(folder):
    plan = arrival.planned(folder, arrival.kept(datetime(2026, 3, 1, tzinfo=UTC)), KEY, "canary")

    assert 7 == len(plan.moves)
    assert plan == arrival._told(json.loads(json.dumps(asdict(plan))))
