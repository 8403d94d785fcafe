"""Starting with the computer: real files where desktops look for them, and what a person finds there."""

import plistlib
import subprocess
import sys
from pathlib import Path

import pytest

from connector_app.adapters.autostart import UNFIT, RunKey, command, desktop_entry, entry, of_this_computer
from connector_app.model.failure import Rejected, Storage
from connector_app.model.result import Err, Ok
from connector_app.services.starting import Starting

WORDS = ("/opt/connector manager/run", '--data-dir=/home/ada/100 % "mine" $HOME `id` \\x')


@pytest.fixture
def place(tmp_path):
    return entry("linux", WORDS, {"XDG_CONFIG_HOME": str(tmp_path)}, tmp_path / "home")


async def test_it_is_written_read_and_taken_away(place):
    starting = Starting(place)

    assert await starting.state() == Ok("off")
    assert await starting.turn(on=True) == Ok("on")
    assert place.path.read_text().splitlines()[:2] == ["[Desktop Entry]", "Type=Application"]
    assert [each.name for each in place.path.parent.iterdir()] == ["connector-manager.desktop"]
    assert await starting.turn(on=False) == Ok("off")
    assert await starting.turn(on=False) == Ok("off")


async def test_an_entry_that_somebody_changed_says_so_and_can_be_put_right(place):
    starting = Starting(place)
    await starting.turn(on=True)
    place.path.write_text(place.path.read_text() + "Hidden=true\n")

    assert await starting.state() == Ok("changed")
    assert await starting.turn(on=True) == Ok("on")


async def test_a_folder_that_cannot_be_written_is_a_sentence(tmp_path):
    (tmp_path / "autostart").write_text("not a folder")
    starting = Starting(entry("linux", WORDS, {"XDG_CONFIG_HOME": str(tmp_path)}, tmp_path))

    assert await starting.turn(on=True) == Err(Storage("unwritable", "autostart"))
    assert await starting.state() == Err(Storage("unwritable", "autostart"))


def test_the_desktop_starts_exactly_these_words(tmp_path):
    """Ask a shell what the quoting means: within double quotes it escapes the same four characters."""
    line = next(each for each in desktop_entry(WORDS).decode().splitlines() if each.startswith("Exec="))
    once = line.removeprefix("Exec=").replace("\\\\", "\\").replace("%%", "%")
    said = subprocess.run(["sh", "-c", f"printf '%s\\n' {once}"], check=True, capture_output=True, text=True).stdout

    assert said.splitlines() == list(WORDS)
    path = tmp_path / "connector-manager.desktop"
    path.write_bytes(desktop_entry(WORDS))
    subprocess.run(["desktop-file-validate", str(path)], check=True)
    assert b"Exec=/usr/bin/connector-manager\n" in desktop_entry(("/usr/bin/connector-manager",))


@pytest.mark.parametrize("system", ["linux", "darwin"])
@pytest.mark.parametrize("sign", ["\n", "\r", "\t", "\x1b", "\x7f", "\x85", "\udcff"], ids=ascii)
async def test_a_path_that_no_entry_can_hold_is_refused_with_a_sentence(tmp_path, system, sign):
    place = entry(system, ("/usr/bin/run", f"--data-dir=/home/ada{sign}Exec=evil"), {}, tmp_path)
    starting = Starting(place)

    assert await starting.state() == Ok("off")
    assert await starting.turn(on=True) == Err(Rejected(UNFIT))
    assert [] == list(tmp_path.iterdir())


async def test_an_entry_of_before_can_be_taken_away_where_none_can_be_written_now(tmp_path):
    place = entry("linux", ("/usr/bin/run\n",), {}, tmp_path)
    place.path.parent.mkdir(parents=True)
    place.path.touch()

    assert await Starting(place).state() == Ok("changed")
    assert await Starting(place).turn(on=False) == Ok("off")


def test_each_system_has_its_own_place(tmp_path):
    agent = entry("darwin", WORDS, {}, tmp_path)
    assert agent.path == tmp_path / "Library/LaunchAgents/io.github.connector-manager.plist"
    agent.turn_on()
    said = plistlib.loads(agent.path.read_bytes())
    assert (said["ProgramArguments"], said["RunAtLoad"]) == (list(WORDS), True)
    for said in ({}, {"XDG_CONFIG_HOME": "here"}):
        assert entry("linux", WORDS, said, tmp_path).path.parent == tmp_path / ".config" / "autostart"
    assert of_this_computer(WORDS, {}, tmp_path) == entry(sys.platform, WORDS, {}, tmp_path)
    assert RunKey("run").line == "run"


def test_the_same_program_with_the_same_folder_is_started(monkeypatch):
    usual, own = Path("/home/ada/.local/share/ConnectorManager"), Path("/mnt/own")

    assert command(usual, usual, {}) == (sys.executable, "-m", "connector_app")
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert command(own, usual, {}) == (sys.executable, "--data-dir=/mnt/own")


def test_an_appimage_starts_as_its_file_and_a_flatpak_by_its_name_never_what_another_one_left(tmp_path, monkeypatch):
    mount, own = tmp_path / ".mount_Connec1", Path("/mnt/own")
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(mount / "usr/lib/connector-manager/connector-manager"))
    image = {"APPIMAGE": "/home/ada/Connector Manager.AppImage", "APPDIR": str(mount)}

    assert command(own, own, image) == ("/home/ada/Connector Manager.AppImage",)
    assert command(own, Path("/usual"), image) == ("/home/ada/Connector Manager.AppImage", "--data-dir=/mnt/own")
    for odd in (
        {"APPIMAGE": "here.AppImage"},
        {"APPDIR": "mount"},
        {"APPDIR": str(tmp_path / ".mount_other")},
        {"APPDIR": "/"},
    ):
        assert command(own, own, image | odd) == (sys.executable,)

    flatpak = {"FLATPAK_ID": "io.github.connector_manager.ConnectorManager"}
    assert command(own, own, flatpak) == (sys.executable,)
    monkeypatch.setattr(sys, "executable", "/app/lib/connector-manager/connector-manager")
    assert command(own, own, flatpak) == ("flatpak", "run", "io.github.connector_manager.ConnectorManager")
    assert command(own, own, {}) == (sys.executable,)
    within = {"XDG_CONFIG_HOME": str(tmp_path / ".var/app/config")}
    assert entry("linux", WORDS, flatpak | within, tmp_path).path.parent == tmp_path / ".config/autostart"
    desktops = {"HOST_XDG_CONFIG_HOME": str(tmp_path / "etc")}
    assert entry("linux", WORDS, flatpak | within | desktops, tmp_path).path.parent == tmp_path / "etc/autostart"
    assert entry("linux", WORDS, within | desktops, tmp_path).path.parent == tmp_path / ".var/app/config/autostart"
