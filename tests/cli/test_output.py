"""What is printed: one line stays one line, no terminal is steered, and no encoding ends the program."""

import io
import json
import os
import subprocess
import sys

import pytest

from connector_app.cli.output import Output, plain, survive_encodings, table
from connector_app.cli.reading import as_csv
from connector_app.model.audit import AuditEntry
from connector_app.model.failure import Rejected
from connector_app.model.item import Item
from connector_app.services.saving import as_record
from connector_app.words.history import tell

EVIL = "Hi\x1b]0;owned\x07\x1b[2J\u009b31m\u202e\n 99999 2026-01-01T00:00:00Z You removed GitHub"
SAID = "Hi\u00b7]0;owned\u00b7\u00b7[2J\u00b731m\u00b7  99999 2026-01-01T00:00:00Z You removed GitHub"
ORDERS = "\x1b\x07\u009b\u202e"
ITEM = Item("itm_1", "github-1", "issue", "7", EVIL, "open", {}, "")
LINE_ENDS = ["\n", "\r\n", "\r", "\v", "\f", "\x1c", "\x1d", "\x1e", "\x85", "\u2028", "\u2029"]
HERE = "import sys; from connector_app.cli.output import Output, survive_encodings; survive_encodings(); "


def orders(text):
    return set(ORDERS) & set(text)


@pytest.mark.parametrize("end", LINE_ENDS)
def test_a_value_makes_no_new_line(end, capsys):
    assert "a b" == plain(f"a{end}b")
    assert ["A    B", "x y  z"] == table([(f"x{end}y", "z")], ("A", "B")).split("\n")

    out = Output(as_json=False)
    out.event("renamed", f"a{end}b is now c.", "second")
    out.record({}, f"title  a{end}b")
    out.failed(Rejected(f"a{end}b"))

    said = capsys.readouterr()
    assert "a b is now c.\nsecond\ntitle  a b\n" == said.out
    assert 1 == len(said.err.splitlines())


def test_an_entry_of_the_history_is_one_line_whatever_it_tells_of(capsys):
    entry = AuditEntry(
        seq=5, ts="2026-01-01T00:00:00Z", action="item.created", actor="platform", outcome="success", provider="github",
        connection="c", kind="issue", target="t", request_id="", status=0, error="", counts={}, details={"title": EVIL},
    )  # fmt: skip

    Output(as_json=False).record({}, f"{entry.seq:>6} {entry.ts} {tell(entry, {}).plain}")

    assert f"     5 2026-01-01T00:00:00Z Somebody at the platform created {SAID}\n" == capsys.readouterr().out


def test_json_lines_are_ascii_and_say_the_same(capsys):
    Output(as_json=True).record(as_record(ITEM))

    line = capsys.readouterr().out
    assert line.isascii()
    assert not orders(line)
    assert EVIL == json.loads(line)["title"]


def test_csv_on_a_terminal_is_harmless_and_in_a_file_exact():
    assert not orders(as_csv([ITEM], {}, is_seen=True))
    assert SAID in as_csv([ITEM], {}, is_seen=True)
    assert EVIL in as_csv([ITEM], {})


@pytest.mark.parametrize("encoding", ["cp1252", "ascii"])
def test_an_encoding_that_lacks_a_character_does_not_end_the_program(encoding):
    code = HERE + "Output(as_json=False).event('x', 'Fine \\U0001f600'); print('\\ud800', file=sys.stderr)"

    done = subprocess.run(
        [sys.executable, "-c", code], check=False, capture_output=True, env={**os.environ, "PYTHONIOENCODING": encoding}
    )

    assert (0, rb"Fine \U0001f600", rb"\ud800") == (done.returncode, done.stdout.strip(), done.stderr.strip())


def test_streams_that_have_no_encoding_are_left_alone(monkeypatch):
    monkeypatch.setattr(sys, "stdout", io.StringIO())
    monkeypatch.setattr(sys, "stderr", None)

    survive_encodings()
