"""The support file on the command line."""

import asyncio
import re
import sys

import pytest

from connector_app.engine.engine import running
from connector_app.engine.setup import Setup
from connector_app.services import passphrase, sealed_file
from tests.parts.allowing import account_in

pytestmark = pytest.mark.timeout(60)
PASTED = "canary-pasted-secret-1"


@pytest.fixture
def say(about, tmp_path, monkeypatch):
    """Return a function that says words to the program about a folder that is not there yet."""
    monkeypatch.setattr(passphrase, "N", 2**4)
    monkeypatch.chdir(tmp_path)
    return about(tmp_path / "data")


def test_a_support_file_is_shown_or_written_and_says_what_it_was_compared_with(say, tmp_path):
    say("secrets", "set", "github", "client-secret", "--passphrase-stdin", stdin=f"canary passphrase\n{PASTED}\n")

    code, _, shown = say("support-file", "-", "--without", "self-test", as_json=False)
    assert (0, True) == (code, "== Accounts ==\nNo accounts." in shown)
    assert "could not be compared: the safe is shut" in shown
    options = ("--without", "self-test", "--without", "log", "--passphrase-stdin")
    code, (told,), _ = say("support-file", "s.txt", *options, stdin="canary passphrase\n")

    assert (0, "support-file", str(tmp_path / "s.txt")) == (code, told["event"], told["file"])
    assert (0, 0) == (told["shut"], told["short"])
    assert told["compared"] > 1
    text = (tmp_path / "s.txt").read_text()
    assert "Versions" in text
    assert "== Log ==" not in text
    assert PASTED not in text
    _, lines, _ = say("support-file", "-", "--open")
    assert ["keychain-locked"] == [each["failure"] for each in lines], "a passphrase was wanted, and none was given"


def test_it_is_made_beside_a_window_and_where_nothing_else_works(say, tmp_path):
    async def beside():
        async with running(Setup(tmp_path / "data", "window")):
            return await asyncio.to_thread(say, "support-file", "s.zip", "--without", "self-test")

    code, (alone, told), _ = asyncio.run(beside())
    assert (0, "alone", "in-use", 0) == (code, alone["event"], alone["why"], told["compared"])
    assert (tmp_path / "s.zip").read_bytes().startswith(b"PK")

    (tmp_path / "data" / "settings.toml").write_text("[nonsense\n")
    code, (alone, told), _ = say("support-file", "-", "--without", "self-test")
    assert (0, "rejected") == (code, alone["why"])
    assert "This part cannot be read: rejected" in told["text"]
    (tmp_path / "data" / "logs").mkdir()
    (tmp_path / "data" / "logs" / "connector-app.log").write_text("it is the canary passphrase\n")
    code, (refused,), _ = say("support-file", "-", "--passphrase-stdin", stdin="canary passphrase\n")
    assert (1, True) == (code, "(the passphrase, in “log”)" in refused["message"])


@pytest.mark.parametrize("verb", [("support-file", "-"), ("backup", "x.backup"), ("doctor",)], ids=lambda verb: verb[0])
def test_a_data_folder_whose_name_is_no_text_is_told_in_a_sentence(about, tmp_path, verb):
    code, _, said = about(tmp_path / "caf\udce9")(*verb, as_json=False)

    assert (1, True) == (code, "is not written in UTF-8" in said)
    assert [] == list(tmp_path.iterdir())


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere every name is text")
def test_a_file_may_have_any_name(say, tmp_path, monkeypatch):
    monkeypatch.setattr(sealed_file, "N", 2**4)
    for words in (("support-file", "caf\udce9.txt", "--without", "self-test"), ("backup", "caf\udce9.backup")):
        assert 0 == say(*words, stdin="canary passphrase\n")[0]
    assert 0 == say("audit", "list")[0]

    assert 2 == len(list(tmp_path.glob("caf\udce9.*")))


def test_no_other_ending_is_taken_and_no_file_is_replaced(say, tmp_path):
    (tmp_path / "s.txt").write_text("mine")
    for name, why in (("s.doc", "Name a .txt or .zip file"), ("s", "Name a .txt"), ("s.txt", "is there already")):
        code, (told,), _ = say("support-file", name)
        assert (1, "rejected") == (code, told["failure"])
        assert why in told["message"]

    assert ["s.txt"] == [each.name for each in tmp_path.iterdir()]
    assert "mine" == (tmp_path / "s.txt").read_text()


def test_a_wrong_passphrase_is_told_and_nothing_is_written(say, tmp_path):
    say("secrets", "set", "github", "client-secret", "--passphrase-stdin", stdin=f"canary passphrase\n{PASTED}\n")

    code, lines, _ = say("support-file", "s.txt", "--passphrase-stdin", stdin="another passphrase\n")

    assert (1, ["verification-failed"]) == (code, [each["failure"] for each in lines])
    assert not (tmp_path / "s.txt").exists()


def test_a_detailed_log_of_one_account_is_kept_shown_and_removed(say, tmp_path):
    here = asyncio.run(account_in(tmp_path / "data"))
    assert "not-found" == say("account-log", "show", here)[1][0]["failure"]
    code, (begun,), _ = say("account-log", "start", here)
    assert (0, here) == (code, begun["connection"])
    assert begun["until"].endswith("Z")
    code, _, said = say("account-log", "show", here, as_json=False)
    assert (0, "Nothing was written yet.\n") == (code, said)

    say("sync", here)
    (log,) = say("account-log", "show", here)[1]
    lines = [line.split("  ")[1:3] for line in log["text"].splitlines()]
    assert ["GET /v2/items", "200"] in lines
    assert "limit=" not in log["text"]
    assert "Bearer" not in log["text"]
    number = len(lines)

    assert "ended" == say("account-log", "stop", here)[1][0]["event"]
    say("sync", here)
    assert number == len(say("account-log", "show", here)[1][0]["text"].splitlines())
    assert "removed" == say("account-log", "remove", here)[1][0]["event"]
    assert [] == list((tmp_path / "data" / "logs").glob("account-*"))
    assert "There was no log to delete.\n" == say("account-log", "remove", here, as_json=False)[2]
    _, _, said = say("account-log", "start", here, as_json=False)
    assert re.search(r"until \d\d:\d\d, also", said)
    say("sync", here)
    say("disconnect", here)
    assert [] == list((tmp_path / "data" / "logs").glob("account-*")), "nothing of a removed account stays"
