"""Moving to another computer, on the command line."""

import asyncio
import shutil
import sys
from pathlib import Path

import pytest

from connector_app.cli import moving
from connector_app.engine.engine import running
from connector_app.engine.setup import Setup
from connector_app.model.rule import NEW, Rule
from connector_app.services import sealed_file
from connector_app.store import rules
from tests.parts.allowing import Allowing, connect

pytestmark = pytest.mark.timeout(60)
PASSWORD = "canary password of a test"


@pytest.fixture
def say(about, tmp_path, monkeypatch):
    """Return a function that says words to the program about one of several folders, by its name."""
    monkeypatch.setattr(sealed_file, "N", 2**4)
    return lambda folder, *words, stdin=f"{PASSWORD}\n", **more: about(tmp_path / folder)(*words, stdin=stdin, **more)


@pytest.fixture
def lived(tmp_path, monkeypatch):
    """Return the name of a folder with an account in it, and a change that could not go out yet."""
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "disabled:")

    async def live():
        async with running(Setup(tmp_path / "old", "command", browser=Allowing())) as engine:
            here = (await connect(engine)).connection
            await engine.verbs.items.create(here, "item", {"title": "Zebra crossing"}, hold=3600)
            rule = Rule(NEW, "Tasks", here, "/task", here, "item", {"title": "{text}"})
            await engine._db.write(lambda tx: rules.add(tx, rule))

    asyncio.run(live())
    return "old"


def test_a_backup_is_made_and_brought_back_and_says_what_is_left_to_do(say, lived, tmp_path):
    file = tmp_path / "moving.backup"
    (tmp_path / lived / "settings.toml").write_text('[live]\naddress = "https://canary.example.org"\n')
    (tmp_path / lived / "platforms").mkdir()
    shutil.copy(Path(__file__).parents[1] / "described" / "shop.toml", tmp_path / lived / "platforms")

    code, (made,), _ = say(lived, "backup", file)
    assert (0, "backed-up", 1, 1) == (code, made["event"], made["accounts"], made["waiting"])
    assert "and no keys" in say(lived, "backup", file, as_json=False)[2]

    code, (back,), _ = say("new", "restore", file)
    assert (0, "restored", 1) == (code, back["event"], back["waiting"])
    assert ["address"] == back["left_out"]
    assert ([{"name": "Shop", "host": "127.0.0.1"}], {"came": 1, "on": 1}) == (back["platforms"], back["rules"])
    assert ["practice"] == [each["provider"] for each in back["accounts"]]
    words = say("newer", "restore", file, as_json=False)[2]
    assert "Ada Practice: connector-app connect practice" in words
    assert "no sign-in and no news goes elsewhere:\n  the address at which the other computer is reached" in words
    assert (
        "the address beside each:\n  Shop (127.0.0.1)\nSign in only where you know the address.\n1 rule came along"
        in words
    )
    assert "1 change had not gone out yet. It waits for your word" in words
    assert "unclear" in say("new", "outbox", as_json=False)[2].lower()


def test_a_wrong_password_and_a_full_folder_are_sentences(say, lived, tmp_path):
    file = tmp_path / "moving.backup"
    assert 0 == say(lived, "backup", file)[0]

    code, (said,), _ = say("new", "restore", file, stdin="another password\n")
    assert (1, "rejected") == (code, said["failure"])
    assert sealed_file.WRONG in said["message"]
    code, (said,), _ = say(lived, "restore", file)
    assert "already holds accounts or changes" in said["message"]
    assert "at least 8" in say(lived, "backup", file, stdin="short\n")[1][0]["message"]


def test_a_password_typed_at_a_terminal_is_typed_twice_where_it_is_new(monkeypatch):
    typed = iter(["one password", "another one", "one password", "one password", "the password"])
    monkeypatch.setattr(sys.stdin, "isatty", lambda: True, raising=False)
    monkeypatch.setattr("getpass.getpass", lambda _prompt: next(typed))

    with pytest.raises(moving.FailureError) as error:
        moving._password(twice=True)

    assert moving.OTHERS == error.value.failure.message
    assert "one password" == moving._password(twice=True)
    assert "the password" == moving._password(twice=False)
