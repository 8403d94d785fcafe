"""The verbs of development say what is wrong in a sentence, and the gate counts."""

import importlib.util
import os
import re
import subprocess
import sys
import threading
import tomllib
from pathlib import Path
from subprocess import Popen

import pytest

from tests import report
from tests.gate import Gate

ROOT = Path(__file__).parent.parent
GATE = Gate(lines=90, branches=80, every_branch=("app/vault.py", "app/*/webhooks.py"))


@pytest.fixture
def make():
    """Load make.py afresh, as a module."""
    spec = importlib.util.spec_from_file_location("make", ROOT / "make.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def run(*words):
    command = [sys.executable, str(ROOT / "make.py"), *words]
    return subprocess.run(command, check=False, capture_output=True, text=True)


def covered(lines=100, branches=100, **files):
    """Return the part of coverage's JSON report that the gate reads."""
    totals = {"covered_lines": lines, "num_statements": 100, "covered_branches": branches, "num_branches": 100}
    return {
        "totals": totals,
        "files": {
            f"app/{name.replace('_', '/')}.py": {"missing_branches": missing, "missing_lines": []}
            for name, missing in {"vault": [], "slack_webhooks": [], **files}.items()
        },
    }


def test_the_makefile_and_the_python_file_have_the_same_verbs(make):
    phony = re.search(r"^\.PHONY: (.*)$", (ROOT / "Makefile").read_text(), re.MULTILINE)[1].split()

    assert phony == list(make.VERBS)


def test_help_lists_every_verb_with_a_sentence(make):
    told = run("help").stdout

    assert [line.split()[1] for line in told.splitlines()] == list(make.VERBS)
    assert all(len(line.split()) > 4 for line in told.splitlines())


def test_an_unknown_verb_is_refused_with_a_sentence():
    done = run("tset")

    assert (done.returncode, done.stdout) == (2, "")
    assert "no verb 'tset'" in done.stderr


def test_a_platforms_suite_needs_the_platforms_name():
    done = run("conform")

    assert done.returncode == 2
    assert "make conform P=practice" in done.stderr


def test_an_old_python_is_refused_with_a_sentence(make, monkeypatch, capsys):
    monkeypatch.setattr(make.sys, "version_info", (3, 9, 2))
    monkeypatch.setattr(make.shutil, "which", lambda name: None)

    with pytest.raises(SystemExit):
        make.best_python()

    assert "needs Python 3.11 or newer" in capsys.readouterr().err


def test_an_old_python_hands_over_to_a_newer_one(make, monkeypatch):
    monkeypatch.setattr(make.sys, "version_info", (3, 9, 2))
    monkeypatch.setattr(make.shutil, "which", lambda name: sys.executable if name == "python3.12" else None)

    assert make.best_python() == sys.executable


def test_an_old_python_can_read_the_file():
    compile_as = "import ast, sys; ast.parse(open(sys.argv[1]).read(), feature_version=(3, 7))"

    subprocess.run([sys.executable, "-c", compile_as, str(ROOT / "make.py")], check=True)


def test_missing_system_packages_are_named_in_one_sentence_to_who_may_not_install(make, monkeypatch, capsys):
    monkeypatch.setattr(make, "is_there", lambda need: False)
    monkeypatch.setattr(make.os, "geteuid", lambda: 1000)

    with pytest.raises(SystemExit):
        make.system_packages("window")

    told = capsys.readouterr().err
    assert told.count("\n") == 1
    assert "libegl1" in told
    assert "libxcb-cursor0" in told


def test_what_only_a_part_of_the_tests_wants_is_named_and_stops_nothing(make, monkeypatch, capsys):
    monkeypatch.setattr(make, "is_there", lambda need: False)
    monkeypatch.setattr(make.os, "geteuid", lambda: 1000)

    make.system_packages("peers", needed=False)

    told = capsys.readouterr()
    assert (told.out.count("\n"), told.err) == (1, "")
    assert "npm" in told.out


def test_every_slow_test_is_run_once(make):
    apart = [path for name, paths in make.SLOW.items() if name != "campaigns" for path in paths]

    assert sorted(make.SLOW["campaigns"]) == sorted(["tests", *("--ignore=" + path for path in apart)])
    assert all((ROOT / path).is_dir() for path in apart)


def test_needs_are_libraries_files_or_commands(make):
    assert make.is_there("libc.so.6")
    assert make.is_there("/etc/pass*")
    assert make.is_there("sh")
    assert not make.is_there("libno-such-thing.so.1")
    assert not make.is_there("/no/such/*/file")
    assert not make.is_there("no-such-command")


def test_every_suite_of_the_tests_is_run_by_one_verb_once(make):
    named = {path for paths in make.SUITES.values() for path in paths if not path.startswith("--")}
    left_out = {path.removeprefix("--ignore=") for path in make.SUITES["unit"] if path.startswith("--ignore=")}

    assert named - {"tests"} == left_out


def test_the_gate_lets_through_what_reaches_it():
    assert GATE.shortfalls(covered(lines=90, branches=80)) == []


def test_the_gate_says_what_falls_short():
    assert GATE.shortfalls(covered(lines=89)) == ["89.0 % of all lines were reached; 90 % are demanded."]
    assert GATE.shortfalls(covered(branches=79)) == ["79.0 % of all branches were reached; 80 % are demanded."]


def test_the_gate_demands_every_branch_where_it_matters():
    assert GATE.shortfalls(covered(slack_webhooks=[[3, 5]])) == [
        "app/slack/webhooks.py: every branch has to be taken; missing 3->5."
    ]


def test_the_gate_misses_a_file_that_has_moved():
    measured = covered()
    del measured["files"]["app/vault.py"]

    assert GATE.shortfalls(measured) == ["app/vault.py was not measured: has it moved?"]


def test_the_projects_own_gate_can_be_read():
    gate = Gate.read((ROOT / "pyproject.toml").read_text())

    assert (gate.lines, gate.branches) == (90, 90)
    assert "connector_app/services/vault.py" in gate.every_branch


def test_what_the_program_is_built_with_is_pinned_as_well():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())

    assert project["project"]["optional-dependencies"]["build"] == project["build-system"]["requires"]


def test_every_suite_runs_in_one_lane(make):
    assert sorted(name for lane in make.LANES for name in lane) == sorted(make.SUITES)
    assert sorted(name for lane in make.SLOW_LANES for name in lane) == sorted(make.SLOW)


def test_lanes_run_beside_each_other_and_each_is_reported(make, monkeypatch, capsys):
    began = threading.Barrier(2)

    def pytest_(*words, measured, told, name):
        began.wait(10)  # neither goes on before the other is there
        if name == "a":
            told.append("FAILED tests/x.py::test_b - assert 1 == 2")
        told.append(f"== 3 passed, 1 failed in 1.2s ({name}) ==" if name == "a" else "== 2 passed in 1.0s ==")
        return name == "a"

    monkeypatch.setattr("tests.report.pytest", pytest_)
    suites = {"a": ["x"], "b": ["y"]}
    report = make.Report()
    report.beside([lambda: report.lane(("a",), suites, "slow"), lambda: report.lane(("b",), suites, "slow")])
    with pytest.raises(SystemExit) as ended:
        report.end()

    told = capsys.readouterr().out
    assert ended.value.code == 1
    assert re.search(r"a +[\d.]+ s  FAILED \(True\)  3 passed, 1 failed in 1.2s \(a\)", told)
    assert re.search(r"b +[\d.]+ s  ok  2 passed in 1.0s", told)
    assert "\na: FAILED tests/x.py::test_b - assert 1 == 2\n" in told, "which one, at the end"
    assert "==== 5 passed, 1 failed in" in told


def test_a_test_that_fails_is_named_again(monkeypatch, capsys):
    program = "print('FAILED tests/x.py::test_b - assert 1 == 2'); print('1 failed in 0.02s'); raise SystemExit(1)"
    monkeypatch.setattr("tests.report.Popen", lambda command, **how: Popen([sys.executable, "-c", program], **how))
    told = []

    assert report.pytest("tests", told=told, name="unit") == 1
    assert told == ["FAILED tests/x.py::test_b - assert 1 == 2", "1 failed in 0.02s"]
    assert "unit        | FAILED tests/x.py::test_b" in capsys.readouterr().out


def test_files_of_tests_lie_in_memory_where_there_is_room_and_go_afterwards(tmp_path, monkeypatch):
    monkeypatch.delenv("PYTEST_DEBUG_TEMPROOT", raising=False)
    with report.in_memory(tmp_path, room=1):
        place = Path(os.environ["PYTEST_DEBUG_TEMPROOT"])
        (place / "left").write_text("here")
        assert place.parent == tmp_path

    assert not place.exists()
    assert "PYTEST_DEBUG_TEMPROOT" not in os.environ


@pytest.mark.parametrize(("where", "room"), [("", 1 << 60), ("nowhere", 1)])
def test_without_room_in_memory_they_lie_where_they_always_do(tmp_path, monkeypatch, where, room):
    monkeypatch.delenv("PYTEST_DEBUG_TEMPROOT", raising=False)
    with report.in_memory(tmp_path / where, room=room):
        assert "PYTEST_DEBUG_TEMPROOT" not in os.environ
