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


def test_a_bug_in_a_folder_of_somebody_elses_leaves_nothing_there(tmp_path, capsys, monkeypatch):
    def broken(*_):
        raise RuntimeError("canary")

    (tmp_path / "thesis.txt").write_text("somebody's")
    monkeypatch.setattr(reading, "accounts", broken)

    assert 1 == main(["--data-dir", str(tmp_path), "accounts"], {})
    assert ["thesis.txt"] == [each.name for each in tmp_path.iterdir()]
    assert "Traceback" not in capsys.readouterr().err
