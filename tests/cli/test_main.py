"""The command line's verbs, one by one, on a folder with a practice account in it."""

import contextlib
import json
import os
import shutil
import socket
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import apsw
import pytest

from connector_app.__main__ import _verb
from connector_app.cli.main import folder_of
from connector_app.cli.output import Output, plain, table
from connector_app.model.failure import InUse, Offline, RateLimited, Trace
from connector_app.store import copies
from connector_app.words.sending import clock_of

pytestmark = pytest.mark.timeout(60)


def test_platforms_and_accounts_are_told(say):
    code, lines, _ = say("providers")
    practice = next(line for line in lines if line["id"] == "practice")
    assert (0, ["list", "create", "update", "delete"]) == (code, practice["kinds"][0]["verbs"])
    assert all(line["api_version"] and line["docs_url"] for line in lines)
    assert "Practice account" in say("providers", as_json=False)[2]
    assert f"API {practice['api_version']} {practice['docs_url']}" in say("providers", as_json=False)[2]
    assert ("connected", 24) == (say("accounts")[1][0]["status"], say("accounts")[1][0]["items"])
    assert "Ada Practice" in say("accounts", as_json=False)[2]
    assert "practice-file" == say("status", say.here)[1][0]["history_key"]
    assert "account_id" in say("status", say.here, as_json=False)[2]
    fresh = say("status", say.here)[1][0]
    assert fresh["freshness"].startswith("not checked since "), "no program runs that keeps it up to date"
    assert fresh["read_at"] > "2026"
    assert ("", 0, "") == (fresh["way"], fresh["every_seconds"], fresh["live_trouble"])
    assert (1, "not-found") == (say("status", "nobody")[0], say("status", "nobody")[1][0]["failure"])


def test_a_folder_without_anything_is_no_trouble(say):
    shutil.rmtree(say.folder)

    assert "No accounts yet" in say("accounts", as_json=False)[2]
    assert "Nothing waits" in say("outbox", as_json=False)[2]
    assert [] == say("items")[1]
    assert [] == say("audit")[1]
    assert "no history yet" in say("audit", "verify", as_json=False)[2]


@pytest.mark.parametrize("words", [("sync",), ("practice",)])
def test_a_folder_with_other_things_is_told_and_stays_as_it_is(say, words):
    shutil.rmtree(say.folder)
    say.folder.mkdir(mode=0o755)
    (say.folder / "build.sh").write_text("")

    code, _, said = say(*words, as_json=False)

    assert (1, 1) == (code, said.count("\n"))
    assert said.startswith("storage: This folder holds other things. ")
    assert f"it did not make {say.folder}. Choose an empty folder" in said
    assert ["build.sh"] == [path.name for path in say.folder.iterdir()]
    assert 0o755 == say.folder.stat().st_mode & 0o777


def test_items_are_searched_sorted_and_given_as_csv(say):
    titles = [line["title"] for line in say("items", "--sort", "title", "--limit", "5")[1]]
    assert titles == sorted(titles, key=str.casefold)
    assert '"title"' in say("items", "--csv", as_json=False)[2]
    assert "TITLE" in say("items", as_json=False)[2]
    assert [] == say("items", "--connection", say.here, "--sync", "failed", "--status", "active", "--kind", "item")[1]


EVIL = "Zebra\x1b]0;owned\x07\u009b31m\u202e \U0001f600"


def on_a_terminal(*words):
    """Return what the program prints on a terminal."""
    ours, theirs = pytest.importorskip("pty").openpty()
    with subprocess.Popen(
        [sys.executable, "-m", "connector_app", *words], stdout=theirs, stdin=subprocess.DEVNULL
    ) as it:
        os.close(theirs)
        said = b""
        with contextlib.suppress(OSError):  # the other end was closed
            while part := os.read(ours, 65536):
                said += part
    os.close(ours)
    assert 0 == it.returncode
    return said.decode()


def test_all_items_of_a_view_are_written_to_a_file_whatever_the_page_holds(say, tmp_path):
    code, lines, _ = say("items", "--limit", "1", "--export", str(tmp_path / "items.jsonl"))

    assert (0, 24) == (code, lines[0]["items"])
    assert 24 == len((tmp_path / "items.jsonl").read_text().splitlines())
    assert (1, "rejected") == (
        say("items", "--export", "items.pdf")[0],
        say("items", "--export", "x.pdf")[1][0]["failure"],
    )


def test_a_filter_that_was_saved_in_the_window_narrows_the_list_too(say):
    saved = {"Old": {"text": "", "account": say.here, "kind": "item", "status": "archived"}}
    with contextlib.closing(apsw.Connection(str(say.folder / "data.db"))) as data:
        data.execute("insert into meta (key, value) values ('filters', ?)", (json.dumps(saved),))

    found = say("items", "--saved", "Old")[1]

    assert found == say("items", "--connection", say.here, "--status", "archived")[1] != []
    assert (1, "not-found") == (say("items", "--saved", "New")[0], say("items", "--saved", "New")[1][0]["failure"])


def test_csv_steers_no_terminal_and_a_pipe_gets_what_its_encoding_has(say):
    with contextlib.closing(apsw.Connection(str(say.folder / "data.db"))) as data:  # as a platform could have sent it
        data.execute("update items set title = ? where rowid = 1", (EVIL,))
    words = ["--data-dir", str(say.folder), "items", "--csv"]

    seen = on_a_terminal(*words)
    piped = subprocess.run(
        [sys.executable, "-m", "connector_app", *words],
        check=False,
        capture_output=True,
        env={**os.environ, "PYTHONIOENCODING": "cp1252"},
    )

    assert "Zebra\u00b7]0;owned\u00b7\u00b731m\u00b7 \U0001f600" in seen
    assert not set(seen) & set("\x1b\x07\u009b\u202e")
    assert (0, b"") == (piped.returncode, piped.stderr)
    assert b"Zebra\x1b]0;owned\x07\\x9b31m\\u202e \\U0001f600" in piped.stdout


def test_a_change_goes_out_at_once_or_is_held_and_decided_about(say):
    code, lines, _ = say("item", "create", "--connection", say.here, "--field", "title=Zebra", "--wait")
    item = lines[0]["item"]
    assert (0, "done") == (code, lines[0]["state"])
    assert "Zebra" in say("item", "show", item, as_json=False)[2]
    assert "not-found" == say("item", "show", "itm_none")[1][0]["failure"]
    assert "waiting" == say("item", "update", item, "--field", "title=Zebras", "--hold", "60")[1][0]["state"]
    number = str(say("outbox", "list")[1][0]["entry"])
    assert "Zebras" in say("outbox", as_json=False)[2]
    assert 0 == say("outbox", "edit", number, "--field", "title=Zebra herd")[0]
    (held,) = say("outbox", "list")[1]
    assert (number, "waiting") == (str(held["entry"]), held["state"]), "what is corrected is held as long as before"
    assert 0 == say("outbox", "send", number)[0]
    assert "Zebra herd" == say("item", "show", item)[1][0]["title"]
    say("item", "delete", item, "--hold", "60")
    assert 0 == say("outbox", "undo", str(say("outbox", "list")[1][0]["entry"]))[0]
    for words in (("retry", "999"), ("discard", "999"), ("resolve", "999", "mine")):
        assert 1 == say("outbox", *words)[0]
    assert 0 == say("item", "delete", item, "--wait")[0]


def test_what_waits_for_the_network_says_so_and_until_when(say):
    say("item", "create", "--connection", say.here, "--field", "title=Zebra", "--hold", "600")
    assert "waiting for the network" not in say("outbox", as_json=False)[2]
    with contextlib.closing(apsw.Connection(str(say.folder / "data.db"))) as db:
        db.execute("update outbox set state = 'waiting-until', failure = 'offline' where state = 'waiting'")
        ((due,),) = db.execute("select not_before from outbox where state = 'waiting-until'").fetchall()
    told = say("outbox", as_json=False)[2]

    assert f"waiting until {clock_of(due, datetime.now(UTC))}: No connection" in told
    assert "1 change waiting for the network." in told
    assert {"event": "waiting", "failures": {"offline": 1}} in say("outbox")[1]


def test_sending_is_paused_and_goes_on(say):
    assert 0 == say("outbox", "pause")[0]
    made = say("item", "create", "--connection", say.here, "--field", "title=Zebra", "--hold", "1")[1][0]
    assert "waiting" == made["state"]
    told = say("outbox", as_json=False)[2]
    assert "Sending is paused." in told
    assert "Zebra" in told
    assert {"event": "go-on", "paused": False}.items() <= say("outbox", "go-on")[1][0].items()
    assert "Sending is paused." not in say("outbox", as_json=False)[2]
    assert 0 == say("item", "delete", made["item"])[0]


def test_reading_renaming_and_renewing(say):
    assert "synced" == say("sync", say.here, "--kind", "item")[1][-1]["event"]
    assert "seen" in say("sync", as_json=False)[2]
    assert "not-found" == say("sync", say.here, "--kind", "nothing")[1][-1]["failure"]
    assert 0 == say("rename", say.here, "Mine")[0]
    assert "Mine" == say("accounts")[1][0]["name"]
    assert 0 == say("refresh", "Mine")[0]
    assert 0 == say("colour", "Mine", "slate")[0]
    said = {line["permission"]: line["ever"] for line in say("permissions", "Mine")[1]}
    assert said == {"May see items": True} | dict.fromkeys(
        (f"May {v} items" for v in ("create", "change", "delete")), False
    )
    (found,) = say("sign-ins")[1]
    assert ("Mine", "never", "", False) == (found["name"], found["ends"], found["at"], found["soon"])
    assert (
        "Mine                         Does not end by itself. The practice platform"
        in say("sign-ins", as_json=False)[2]
    )


def test_the_history_is_listed_shown_verified_exported_and_receipted(say, tmp_path):
    entries = say("audit", "list", "--action", "oauth")[1]
    assert ["oauth.completed", "oauth.started"] == [e["action"] for e in entries]
    assert "You connected" in say("audit", as_json=False)[2]
    assert 1 == say("audit", "show", "1")[1][0]["seq"]
    assert "userId" in say("audit", "show", "1", as_json=False)[2]
    assert "not-found" == say("audit", "show", "999")[1][0]["failure"]
    assert "unbroken" == say("audit", "verify")[1][0]["verdict"]
    for name in ("h.csv", "h.jsonl", "bundle"):
        assert say("audit", "export", str(tmp_path / name), "--with-practice")[1][0]["entries"] > 3
        assert (tmp_path / name).exists()
    assert say("audit", "receipt")[1][0]["receipt"].startswith("connector-manager/")


def test_a_receipt_that_was_kept_is_compared_and_words_can_be_forgotten(say, tmp_path):
    receipt = say("audit", "receipt")[1][0]["receipt"]
    (tmp_path / "kept.txt").write_text(f"{receipt}\n\n")
    size = int(receipt.split()[1])
    told = say("audit", "verify", "--receipt", receipt, "--receipt-file", str(tmp_path / "kept.txt"))[1][0]
    assert ("unbroken", size) == (told["verdict"], told["receipt_agrees_at"])
    assert "agrees" in say("audit", "verify", "--receipt", receipt, as_json=False)[2]

    for change, verdict in ((f" {size} ", "shortened"), (receipt[18:26], "damaged")):
        forged = receipt.replace(change, {"shortened": f" {size + 90} ", "damaged": "0a1b2c3d"}[verdict])
        code, lines, _ = say("audit", "verify", "--receipt", forged)
        assert (1, verdict) == (code, lines[0]["verdict"])
    assert "not the history of your receipt" in say("audit", "verify", "--receipt", forged, as_json=False)[2]
    for words in (("--receipt", "nonsense"), ("--receipt-file", str(tmp_path / "none"))):
        code, lines, _ = say("audit", "verify", *words)
        assert (1, "rejected") == (code, lines[0]["failure"])

    assert 1 == say("audit", "forget", "1", stdin="no\n")[0]
    assert not say("audit", "show", "1")[1][0]["details_forgotten"]
    assert 1 == say("audit", "forget", "1", stdin="yes\n")[1][0]["entries"]
    assert say("audit", "show", "1")[1][0]["details_forgotten"]
    code, lines, _ = say("audit", "forget", "1", "--yes")
    assert (1, "not-found") == (code, lines[0]["failure"])
    assert "unbroken" == say("audit", "verify", "--receipt", receipt)[1][0]["verdict"]


@pytest.mark.parametrize(
    ("name", "form"),
    [("history.JSONL", "jsonl"), ("history.Csv", "csv"), ("history.csv/", "bundle"), ("v2/", "bundle")],
)
def test_the_form_of_an_export_is_that_of_its_name(say, tmp_path, name, form):
    answer = say("audit", "export", f"{tmp_path}/{name}")[1][0]

    assert form == answer["form"]
    assert (form == "bundle") == (tmp_path / name).is_dir()


def test_an_ending_that_nobody_knows_is_refused_before_anything_is_made(say, tmp_path):
    code, lines, _ = say("audit", "export", str(tmp_path / "history.JSON"))

    assert (1, "rejected") == (code, lines[0]["failure"])
    assert "“.json”" in lines[0]["message"]
    assert not (tmp_path / "history.JSON").exists()
    assert 0 == say("audit", "export", str(tmp_path / "history.JSON"), "--form", "jsonl")[0]
    assert (tmp_path / "history.JSON").is_file()


def test_a_bundle_goes_into_no_folder_with_other_things_and_the_history_does_not_say_it_did(say, tmp_path):
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "README.txt").write_text("precious")

    code, lines, _ = say("audit", "export", str(tmp_path / "mine"))

    assert (1, "rejected") == (code, lines[0]["failure"])
    assert "empty folder" in lines[0]["message"]
    assert ["precious"] == [path.read_text() for path in (tmp_path / "mine").iterdir()]
    assert [] == say("audit", "list", "--action", "audit.exported")[1]


def test_a_history_that_nobody_signed_has_no_receipt_and_says_so(say):
    shutil.rmtree(say.folder)

    code, _, words = say("audit", "receipt", as_json=False)

    assert 1 == code
    assert "Nobody has signed this history yet. It is signed once an account is connected" in words
    assert "platform" not in words.lower()


def test_addresses_for_news_are_opened_listed_and_closed(say):
    assert say("webhook", "add", say.here)[1][0]["secret"]
    given = say("webhook", "add", say.here, "--secret-stdin", stdin="canary-secret-of-a-platform\n")[1][0]
    assert 2 == len(say("webhook", "list", say.here)[1])
    assert 0 == say("webhook", "remove", say.here, given["token"])[0]
    assert 1 == len(say("webhook", "list", say.here)[1])


def test_the_secret_of_an_address_is_exchanged_for_one_that_a_platform_made_up(say):
    token = say("webhook", "add", say.here)[1][0]["token"]

    def exchange(line):
        code, [told], _ = say("webhook", "secret", say.here, token, stdin=line)
        return code, told

    code, told = exchange("canary-secret-of-a-platform\n")
    assert (code, told["token"], told["secret"]) == (0, token, "canary-secret-of-a-platform")
    assert len(exchange("\n")[1]["secret"]) == 64
    code, told = exchange("x\n")
    assert (code, told["failure"]) == (1, "rejected")
    assert "8 to 512 characters" in str(told)
    assert [token] == [row["token"] for row in say("webhook", "list", say.here)[1]]
    assert "not-found" == say("webhook", "secret", say.here, "nothing", stdin="canary-secret-1\n")[1][0]["failure"]


def test_a_relay_is_listened_to_listed_and_given_up_again_and_its_address_is_never_shown(say):
    url = "https://relay.example.org/canary-channel-1"
    added = say("webhook", "add", say.here, "--relay", url, stdin="canary-secret-of-a-platform\n")
    assert (0, "", "") == (added[0], added[1][0]["url"], added[1][0]["secret"])
    [row] = [line for line in say("webhook", "list", say.here)[1] if line["state"] == "relay"]
    assert url not in say("webhook", "list", say.here, as_json=False)[2]
    assert 0 == say("webhook", "remove", say.here, row["token"])[0]
    assert [] == say("webhook", "list", say.here)[1]
    assert (1, "rejected") == (
        say("webhook", "add", say.here, "--relay", "http://relay.example.org", stdin="canary-secret\n")[0],
        say("webhook", "add", say.here, "--at", "Everything")[1][0]["failure"],
    )


def test_what_was_set_aside_is_listed_with_its_reason_and_tried_again_when_asked(say):
    assert [] == say("webhook", "parked", say.here)[1]
    raw = apsw.Connection(str(say.folder / "data.db"))
    raw.execute(
        "insert into deliveries (id, connection, delivery_id, signed, event, body, received_at, state, reason)"
        " values (7, ?, 'd', x'00', 'item.created', x'7b7d', '2026-01-01T00:00:00.000Z', 'parked', 'unreadable')",
        (say.here,),
    ).fetchall()
    raw.close()

    [parked] = say("webhook", "parked", say.here)[1]
    assert (7, "item.created", "unreadable") == tuple(parked[k] for k in ("delivery", "event", "reason"))
    assert 0 == say("webhook", "replay", "7")[0]
    assert [] == say("webhook", "parked", say.here)[1]
    assert (1, "not-found") == (say("webhook", "replay", "7")[0], say("webhook", "replay", "7")[1][0]["failure"])


def test_secrets_are_kept_listed_forgotten_and_never_shown(say, tmp_path):
    code, _, words = say("secrets", "set", "practice", "client-secret", stdin="canary-secret")
    assert (0, False) == (code, "canary-secret" in words)
    assert [{"provider": "practice", "name": "client-secret"}] == say("secrets", "list")[1]
    assert 0 == say("secrets", "remove", "practice", "client-secret")[0]
    assert 1 == say("secrets", "remove", "practice", "client-secret")[0]
    word = tmp_path / "word"
    word.write_text("canary passphrase\n")
    assert 0 == say("secrets", "list", environment={"CONNECTOR_APP_PASSPHRASE_FILE": str(word)})[0]
    missing = {"CONNECTOR_APP_PASSPHRASE_FILE": str(tmp_path / "none")}
    assert "rejected" == say("secrets", "list", environment=missing)[1][0]["failure"]
    wrong = say("--passphrase-stdin", "secrets", "list", stdin="canary another\n")
    assert (1, "verification-failed") == (wrong[0], wrong[1][0]["failure"])


def test_the_passphrase_is_changed_and_the_old_one_refused(say, tmp_path):
    old, word = {"CONNECTOR_APP_PASSPHRASE": "canary passphrase"}, tmp_path / "word"
    word.write_text("canary other passphrase\n")
    assert 0 == say("secrets", "list", environment=old)[0]

    short = say("secrets", "passphrase", stdin="short\n", environment=old)
    assert (1, "rejected") == (short[0], short[1][0]["failure"])
    wrong = say("--passphrase-stdin", "secrets", "passphrase", stdin="canary wrong one\ncanary other passphrase\n")
    assert (1, "verification-failed") == (wrong[0], wrong[1][0]["failure"])
    none = say("secrets", "passphrase", stdin="canary other passphrase\n")
    assert (1, "verification-failed") == (none[0], none[1][0]["failure"])
    both = "canary passphrase\ncanary other passphrase\n"
    code, lines, words = say("--passphrase-stdin", "secrets", "passphrase", stdin=both)
    assert (0, "changed", False) == (code, lines[0]["event"], "canary" in words)

    assert "verification-failed" == say("secrets", "list", environment=old)[1][0]["failure"]
    assert 0 == say("secrets", "list", environment={"CONNECTOR_APP_PASSPHRASE_FILE": str(word)})[0]
    assert ["settings.changed"] == [entry["action"] for entry in say("audit", "list", "--action", "settings")[1]]


def test_lost_keys_are_given_up_only_by_somebody_who_means_it(say):
    assert 0 == say("secrets", "set", "practice", "client-secret", stdin="canary-secret")[0]
    code, lines, words = say("secrets", "forget")
    assert (1, "rejected", True) == (code, lines[0]["failure"], "Say --yes if you mean it." in words)
    assert ["kept"] == [line["event"] for line in say("secrets", "forget", "--yes")[1]]

    (say.folder / "practice" / "vault.key").unlink()
    code, lines, _ = say("secrets", "forget", "--yes")

    assert (0, "forgotten", [say.here]) == (code, lines[0]["event"], lines[0]["accounts"])
    assert ["keys.given-up"] == [entry["action"] for entry in say("audit", "list", "--action", "keys")[1]]
    assert "sign-in-needed" == say("status", say.here)[1][0]["status"]
    assert 0 == say("secrets", "set", "practice", "client-secret", stdin="canary-secret")[0]  # under a new key


def test_a_forgotten_passphrase_is_given_up_only_when_it_is_said(say):
    assert 0 == say("secrets", "list", environment={"CONNECTOR_APP_PASSPHRASE": "canary passphrase"})[0]
    assert "keychain-locked" == say("secrets", "forget", "--yes")[1][0]["failure"]

    code, lines, _ = say("secrets", "forget", "--yes", "--even-unreachable")

    assert (0, "forgotten", []) == (code, lines[0]["event"], lines[0]["accounts"])
    assert 0 == say("secrets", "list", environment={"CONNECTOR_APP_PASSPHRASE": "canary other passphrase"})[0]


def test_live_updates_run_for_as_long_as_they_are_asked_to(say):
    code, lines, _ = say("receive", "--for", "1.5")

    assert (0, "receiver") == (code, lines[0]["event"])


def test_disconnecting_says_each_step(say):
    code, lines, _ = say("disconnect", say.here)

    assert (0, "disconnected") == (code, lines[-1]["event"])
    assert [] == [line for line in say("accounts")[1] if "connection" in line]


def test_all_access_is_cut_only_by_somebody_who_means_it_and_each_step_is_said(say):
    assert (0, "none") == (say("cut-access", "show")[0], say("cut-access", "show")[1][0]["event"])
    code, lines, words = say("cut-access", stdin="no\n")
    assert (1, "kept") == (code, lines[-1]["event"])
    assert "Changes that were not sent yet are given up." in words

    code, lines, _ = say("cut-access", "--yes")
    assert [{"event": "none"}] == say("sign-ins")[1]

    said = {line["name"]: line["outcome"] for line in lines if line["event"] == "step"}
    assert {"work": "ok", "live": "ok", "access": "ok", "proof": "ok", "copies": "ok", "keys": "ok"} == said
    assert (0, True, 1) == (code, lines[-1]["clean"], lines[-1]["accounts"])
    assert [] == [line for line in say("accounts")[1] if "connection" in line]
    assert "Nothing is left to do." in say("cut-access", "show", as_json=False)[2]


def test_a_sign_in_that_cannot_be_is_said(say):
    assert "not-found" == say("connect", "nowhere")[1][0]["failure"]
    assert "rejected" == say("connect", "practice", "--method", "token", stdin="canary\n")[1][0]["failure"]
    machine = say("connect", "practice", "--method", "client-credentials", stdin="a\nb\n")
    assert "rejected" == machine[1][0]["failure"]


def test_the_doctor_says_pass_or_fail_for_each(say):
    code, lines, _ = say("doctor")

    names = {"environment", "folders", "loopback", "keychain", "network", "platforms", "database", "clock"}
    assert names | {"languages"} == {line["name"] for line in lines}
    assert [] == [line for line in lines if not line["passed"] and line["name"] != "keychain"]
    assert code == (0 if all(line["passed"] for line in lines) else 1)


def test_the_doctor_finds_a_language_that_is_not_there(say, monkeypatch, tmp_path):
    (spoken,) = [line for line in say("doctor")[1] if line["name"] == "languages"]
    assert "It can speak English, Deutsch, Español, Français and 日本語." == spoken["message"]

    monkeypatch.setattr("connector_app.engine.examination.resource", tmp_path.joinpath)
    (missing,) = [line for line in say("doctor")[1] if line["name"] == "languages"]
    assert not missing["passed"]
    assert "the translations into Deutsch cannot be read" in missing["message"]


def test_damaged_data_is_named_and_a_copy_gone_on_with(say):
    assert "rejected" == say("doctor", "--use-copy")[1][0]["failure"]
    (say.folder / "data.db").write_bytes(b"canary" * 2000)
    (without,) = [line for line in say("doctor")[1] if line["name"] == "database"]
    assert "the data file is damaged: it cannot be read; there is no daily copy" in without["message"]
    copies.copy(say.sound, say.folder / "copies", "data-2026-03-01.db")
    (there,) = [line for line in say("doctor")[1] if line["name"] == "database"]
    assert "“doctor --use-copy” goes on with the copy of 2026-03-01" in there["message"]

    code, lines, _ = say("doctor", "--use-copy")

    assert (0, "recovered", "2026-03-01") == (code, lines[0]["event"], lines[0]["day"])
    assert b"canary" * 2000 == Path(lines[0]["kept"]).read_bytes()
    (here,) = [line for line in say("doctor")[1] if line["name"] == "database"]
    assert here["passed"]
    assert "sign-in-needed" == say("status", say.here)[1][0]["status"]


@pytest.mark.parametrize(
    ("words", "help_"),
    [
        (("webhook", "--help"), "list the addresses"),
        (("receive", "--help"), "until you stop it (Ctrl-C)"),
        (("outbox", "--help"), "take a change back before it is sent"),
        (("secrets", "--help"), "list the names of what is kept"),
    ],
)
def test_help_speaks_as_people_do(say, words, help_):
    assert help_ in say(*words)[2]


def test_one_is_one_and_many_are_many(say, tmp_path):
    number = len(say("audit", "list")[1])
    assert "Unbroken since" in say("audit", "verify", as_json=False)[2]
    assert f": {number} entries;" in say("audit", "verify", as_json=False)[2]
    one = say("audit", "export", str(tmp_path / "h.csv"), "--action", "oauth.started", "--with-practice", as_json=False)
    assert one[2].startswith("1 entry in ")
    with contextlib.closing(apsw.Connection(str(say.folder / "data.db"))) as data:
        data.execute("delete from items where rowid > (select min(rowid) from items)")
    assert " 1 item\n" in say("accounts", as_json=False)[2]


def test_the_doctor_only_looks_and_says_nothing_of_saving(say):
    words = say("doctor", as_json=False)[2]

    assert "FAIL  keychain" in words  # there is none in a test
    assert "Nothing was saved" not in words


@pytest.mark.parametrize("words", [["nonsense"], ["items", "--limit", "x"], ["item"], ["connect"]])
def test_wrong_use_is_two_and_a_sentence(say, words):
    code, _, said = say(*words)

    assert 2 == code
    assert "usage" in said


@pytest.mark.parametrize(
    "number", ["0", "-1", "1000001", "99999999999999999999", "9" * 5000, "1.5", "nan", "\u0661\u0660x"]
)
@pytest.mark.parametrize("words", [("items", "--limit"), ("audit", "list", "--limit")])
def test_a_number_that_cannot_be_is_wrong_use(say, words, number):
    code, _, said = say(*words, number)

    assert 2 == code
    assert "argument --limit" in said
    assert "is not a whole number from 1 to 1,000,000" in said


@pytest.mark.parametrize(
    "words",
    [
        ("practice", "--port", "65536"),
        ("practice", "--port", "-1"),
        *(("receive", "--for", said) for said in ("nan", "inf", "-1", "31536001", "soon")),
        *(("item", "delete", "itm_1", "--hold", said) for said in ("nan", "1e999", "-0.5")),
        ("--wait-lock", "nan", "sync"),
        ("outbox", "retry", "99999999999999999999"),
        ("audit", "show", "99999999999999999999"),
        ("audit", "show", "0"),
    ],
)
def test_a_port_a_time_or_a_row_that_cannot_be_is_wrong_use(say, words):
    code, _, said = say(*words)

    assert 2 == code
    assert "is not a" in said


def test_the_version_is_told(say):
    assert 0 == say("--version")[0]


def test_wrong_settings_are_told_before_anything_is_done(say):
    (say.folder / "settings.toml").write_text("[networ]\n")

    assert (1, "rejected") == (say("accounts")[0], say("accounts")[1][0]["failure"])


def test_a_port_that_is_taken_is_said(say):
    with socket.create_server(("127.0.0.1", 0)) as taken:
        code, lines, _ = say("practice", "--port", str(taken.getsockname()[1]))

    assert (1, "rejected") == (code, lines[0]["failure"])


def test_a_verb_and_the_folder_are_found_among_options(tmp_path):
    class Said:
        data_dir = None

    assert "items" == _verb(["--data-dir", "x", "--json", "items"])
    assert "" == _verb(["--data-dir", "x"])
    assert tmp_path == folder_of(Said(), {"CONNECTOR_APP_DATA_DIR": str(tmp_path)})
    assert "ConnectorManager" in str(folder_of(Said(), {}))


def test_what_a_terminal_could_obey_is_made_harmless():
    assert "a\u00b7[31mb" == plain("a\x1b[31mb")
    assert "A   B\nx\u00b7  y" == table([("x\x07", "y")], ("A", "B"))


def test_a_failure_carries_what_the_platform_said(capsys):
    assert 3 == Output(as_json=True).failed(InUse("window"))
    assert 1 == Output(as_json=True).failed(RateLimited(5, Trace(429, "slow", 5.0, "r-1")))
    lines = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert (429, "slow", 5.0, "r-1") == tuple(lines[1][k] for k in ("status", "code", "retry_after", "request_id"))
    assert 1 == Output(as_json=False).failed(Offline("h"))
    assert "offline: No connection" in capsys.readouterr().err
