"""New versions, on the command line; and what a publisher announces is what the program takes."""

import asyncio
import io
import json
import runpy
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from connector_app import config
from connector_app.cli import updating
from connector_app.cli.main import main
from connector_app.cli.output import Output
from connector_app.engine.engine import running
from connector_app.engine.setup import Setup
from connector_app.model.failure import FailureError
from connector_app.model.release import NOT_SET_UP, Publisher, read_feed
from tests.parts.releases import announcing, feed, said

PUBLISHING = runpy.run_path(str(Path(__file__).parents[2] / "packaging" / "feed.py"), run_name="publishing")


class Browser:
    def __init__(self):
        self.opened = []

    async def open(self, url):
        self.opened.append(url)


def test_a_build_without_a_publisher_says_so(tmp_path, capsys, monkeypatch):
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "disabled:")
    monkeypatch.setattr("sys.stdin", io.StringIO())

    assert 1 == main(["--data-dir", str(tmp_path / "data"), "updates", "look"], {})
    assert NOT_SET_UP in capsys.readouterr().err
    assert 0 == main(["--data-dir", str(tmp_path / "data"), "updates", "daily"], {})
    assert NOT_SET_UP in capsys.readouterr().out
    assert "daily" == config.load(tmp_path / "data").updates.look


async def test_what_is_new_is_told_and_its_page_opened(tmp_path, capsys):
    browser = Browser()
    async with announcing(feed(said("9.0.0"))) as there:
        setup = Setup(tmp_path / "data", "command", browser=browser, publisher=there.publisher)
        async with running(setup) as engine:
            for what in ("look", "open", "never"):
                assert 0 == await updating.updates(engine, setup.folder, what, Output(as_json=False))
            there.body = feed(said("0.0.1", number=8))
            await updating.updates(engine, setup.folder, "look", Output(as_json=True))
    out = capsys.readouterr().out

    assert "Version 9.0.0 of 2026-11-20 is there" in out
    assert "\u2022 What is new." in out
    assert ["https://get.example/9.0.0"] == browser.opened
    assert [] == json.loads(out.splitlines()[-1])["notes"]
    assert "never" == config.load(setup.folder).updates.look


async def test_a_choice_that_cannot_be_kept_is_told(tmp_path):
    folder = tmp_path / "data"
    folder.mkdir()
    (folder / ".settings.toml.part").mkdir()

    with pytest.raises(FailureError) as error:
        await asyncio.to_thread(updating.keep_setting, folder, "updates", "look", "daily")

    assert "storage" == error.value.failure.name


def test_what_a_publisher_signs_is_what_the_program_takes(tmp_path):
    key, password = tmp_path / "key.pem", "canary password of a release key"
    public = PUBLISHING["make_key"](key, password)
    with pytest.raises(FileExistsError):
        PUBLISHING["make_key"](key, password)
    content = {name: value for name, value in said("1.2.0").items() if name in {"number", "releases"}}
    content |= {"feed": "another", "expires": "2020-01-01T00:00:00.000Z"}  # neither is for the list to say

    raw = PUBLISHING["signed_feed"](key.read_bytes(), password, json.dumps(content).encode(), 60).encode()

    publisher = Publisher("https://releases.example/", public, ("get.example",))
    soon, late = (datetime.now(UTC) + timedelta(days=days) for days in (59, 61))
    assert 7 == read_feed(raw, publisher, now=soon, known=0).number
    with pytest.raises(FailureError):
        read_feed(raw, publisher, now=late, known=0)
    with pytest.raises(FailureError):
        PUBLISHING["signed_feed"](key.read_bytes(), password, b'{"number": 1, "releases": []}', -1)
