"""The log finds what went wrong, is private, and holds no secret and no control character."""

import logging
import stat
import sys

import pytest

from connector_app.adapters import logs
from connector_app.services.boundary import unexpected

log = logging.getLogger("connector_app.tests")


def failed(words):
    try:
        raise KeyError(words)
    except KeyError as error:
        raise ValueError(words) from error


def written(folder):
    return (folder / logs.FOLDER / logs.NAME).read_text(encoding="utf-8")


def test_a_bug_is_found_by_its_reference_and_its_words_stay_out(tmp_path, capsys):
    with logs.kept_in(tmp_path):
        try:
            failed("canary-token")
        except ValueError as error:
            failure = unexpected(error)

    text = written(tmp_path)
    assert failure.reference in text
    assert "test_logs.py" in text
    assert "KeyError" in text
    assert "canary" not in text
    assert "" == capsys.readouterr().err


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes")
def test_it_is_nobody_elses(tmp_path):
    with logs.kept_in(tmp_path):
        log.warning("something")

    assert 0o600 == stat.S_IMODE((tmp_path / logs.FOLDER / logs.NAME).stat().st_mode)
    assert 0o700 == stat.S_IMODE((tmp_path / logs.FOLDER).stat().st_mode)


def test_nothing_in_it_moves_a_terminal(tmp_path):
    with logs.kept_in(tmp_path):
        log.warning("name \x1b]0;x\x07 and \u202e")

    assert "name \u00b7]0;x\u00b7 and \u00b7" in written(tmp_path)


def test_it_does_not_grow_without_end(tmp_path):
    with logs.kept_in(tmp_path):
        for _ in range(40):
            log.warning("x" * 100_000)

    files = list((tmp_path / logs.FOLDER).iterdir())
    assert logs.OLDER + 1 == len(files)
    assert sum(each.stat().st_size for each in files) <= (logs.OLDER + 1) * (logs.LARGEST + 200_000)


def test_where_it_cannot_be_written_nothing_happens(tmp_path, capsys):
    (tmp_path / logs.FOLDER).write_text("in the way")

    with logs.kept_in(tmp_path):
        log.warning("something")

    assert ("", "") == capsys.readouterr()


def test_without_anything_to_say_nothing_is_made(tmp_path):
    with logs.kept_in(tmp_path):
        pass

    assert [] == list(tmp_path.iterdir())


def test_a_message_cannot_pretend_to_be_two(tmp_path):
    with logs.kept_in(tmp_path):
        log.warning("item %s", "x\n2026-01-01 00:00:00,000 ERROR connector_app: forged\r\n\x85\u2028y")
        try:
            failed("canary")
        except ValueError as error:
            log.exception("bug\nforged", exc_info=error)

    first, second, *trace = written(tmp_path).splitlines()
    assert first.endswith("item x\u00b72026-01-01 00:00:00,000 ERROR connector_app: forged\u00b7\u00b7\u00b7\u00b7y")
    assert second.endswith("bug\u00b7forged")
    assert len(trace) > 2


def test_nothing_is_written_into_somebody_elses_folder_until_it_is_ours(tmp_path, capsys):
    (tmp_path / "thesis.txt").write_text("somebody's")
    with logs.kept_in(tmp_path):
        log.warning("one")
        assert ["thesis.txt"] == [each.name for each in tmp_path.iterdir()]
        (tmp_path / "owner.lock").touch()
        log.warning("two")

    assert ("", "") == capsys.readouterr()
    assert ["two"] == [line.rsplit(" ", 1)[1] for line in written(tmp_path).splitlines()]


def test_a_log_of_an_earlier_time_is_gone_on_with(tmp_path):
    for words in ("one", "two"):
        with logs.kept_in(tmp_path):
            log.warning(words)

    assert ["one", "two"] == [line.rsplit(" ", 1)[1] for line in written(tmp_path).splitlines()]
