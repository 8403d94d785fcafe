"""A bug met on the command line: one line for the person, and the rest where the reference finds it."""

import json

from connector_app.adapters import logs
from connector_app.cli import reading
from connector_app.cli.main import main


def test_a_bug_has_a_reference_that_the_log_knows(tmp_path, capsys, monkeypatch):
    def broken(*_):
        raise RuntimeError("canary")

    monkeypatch.setattr(reading, "accounts", broken)

    assert 1 == main(["--data-dir", str(tmp_path), "--json", "accounts"], {})

    said, text = capsys.readouterr(), (tmp_path / logs.FOLDER / logs.NAME).read_text()
    reference = json.loads(said.out)["message"].rsplit(" ", 1)[1].rstrip(".")
    assert reference in text
    assert "canary" not in text + said.out + said.err
    assert "" == said.err


def test_it_is_written_once_however_many_keep_it(tmp_path):
    with logs.kept_in(tmp_path), logs.kept_in(tmp_path):
        logs.logging.getLogger("connector_app.tests").warning("something")

    assert 1 == (tmp_path / logs.FOLDER / logs.NAME).read_text().count("something")
