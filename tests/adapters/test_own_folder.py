"""Whose folder it is: somebody's things are never made private, and never mixed with ours."""

import sqlite3
import stat

import pytest

from connector_app.adapters import instance
from connector_app.model.failure import FailureError, Storage
from connector_app.store.database import Database


@pytest.fixture
def project(tmp_path):
    """Return a folder of somebody's, as open as such folders are."""
    folder = tmp_path / "project"
    (folder / "src").mkdir(parents=True)
    (folder / "build.sh").write_text("#!/bin/sh\n")
    for path in (folder, folder / "src", folder / "build.sh"):
        path.chmod(0o755)
    return folder


def modes(folder):
    return {path.name: stat.S_IMODE(path.stat().st_mode) for path in (folder, *folder.iterdir())}


def refused(folder):
    before = modes(folder)
    with pytest.raises(FailureError) as caught:
        instance.acquire(folder, "command")
    assert before == modes(folder)
    return caught.value.failure


def test_a_folder_with_somebodys_things_is_refused_and_stays_as_it_was(project):
    assert Storage("foreign", str(project)) == refused(project)


def test_a_folder_whose_name_is_no_text_is_refused_before_it_is_made(tmp_path):
    with pytest.raises(FailureError) as caught:
        instance.acquire(tmp_path / "caf\udce9", "window")

    assert Storage("name", str(tmp_path / "caf\\xe9")) == caught.value.failure
    assert [] == list(tmp_path.iterdir())


@pytest.mark.parametrize("name", ["owner.lock", "data.db"])
def test_a_link_with_one_of_our_names_does_not_make_it_ours(project, tmp_path, name):
    (tmp_path / "target").write_text("mine")
    (project / name).symlink_to(tmp_path / "target")

    assert Storage("foreign", str(project)) == refused(project)


@pytest.mark.parametrize("content", [b"", b"words", None])
def test_another_programs_database_of_the_same_name_does_not_make_it_ours(project, content):
    if content is None:
        with sqlite3.connect(project / "data.db") as database:
            database.execute("create table things (name)")
        database.close()
    else:
        (project / "data.db").write_bytes(content)

    assert Storage("foreign", str(project)) == refused(project)


@pytest.mark.parametrize("names", [(), ("settings.toml",), ("settings.toml", "practice", "logs")])
def test_an_empty_folder_and_one_with_nothing_but_ours_is_taken(data_dir, names):
    data_dir.mkdir(mode=0o755)
    for name in names:
        (data_dir / name).touch() if "." in name else (data_dir / name).mkdir()

    instance.acquire(data_dir, "command").release()

    assert {0o700, 0o600} >= set(modes(data_dir).values())


async def test_a_database_of_ours_that_was_put_into_a_new_folder_is_taken(data_dir):
    data_dir.mkdir(mode=0o700)
    async with Database(data_dir / "data.db"):
        pass
    (data_dir / "note.txt").write_text("put back from the copy of Monday")

    instance.acquire(data_dir, "command").release()


def test_what_somebody_puts_into_our_folder_later_keeps_its_mode(data_dir):
    instance.acquire(data_dir, "command").release()
    (data_dir / "tools").mkdir()
    (data_dir / "tidy.sh").write_text("")
    (data_dir / "settings.toml").write_text("")
    for name, mode in (("tools", 0o755), ("tidy.sh", 0o755), ("settings.toml", 0o644)):
        (data_dir / name).chmod(mode)

    instance.acquire(data_dir, "command").release()

    expected = {"data": 0o700, "owner.lock": 0o600, "tools": 0o755, "tidy.sh": 0o755, "settings.toml": 0o600}
    assert expected == modes(data_dir)


@pytest.mark.parametrize("names", [("logs",), ("copies",), ("logs", "copies")])
def test_folders_that_any_program_has_do_not_make_it_ours(tmp_path, names):
    folder = tmp_path / "project"
    for name in names:
        (folder / name).mkdir(parents=True)
        (folder / name / "server.log").write_text("somebody's")
    inside = [folder / name / "server.log" for name in names]
    for path in (folder, *(each.parent for each in inside), *inside):
        path.chmod(0o755)

    assert Storage("foreign", str(folder)) == refused(folder)
    assert {0o755} == {stat.S_IMODE(path.stat().st_mode) for path in inside}


def test_a_folder_with_our_own_log_and_copies_alone_is_taken(data_dir):
    for name in ("logs/connector-app.log", "logs/connector-app.log.1", "copies/data-2026-03-03.db"):
        (data_dir / name).parent.mkdir(parents=True, exist_ok=True)
        (data_dir / name).touch()

    instance.acquire(data_dir, "command").release()
