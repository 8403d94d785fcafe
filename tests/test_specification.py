"""Every demand of the integration specification has its tests, and they notice when it is broken."""

import ast
import os
import re
import shutil
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from pathlib import Path

import pytest

from tests.specification.breaks import BREAKS
from tests.specification.demands import CHECKLIST, DEMANDS, SECTIONS

HERE = Path(__file__).parent
ROOT = HERE.parent
SUITES = {"ProviderConformance": "providers/conformance.py", "Deliveries": "providers/deliveries.py"}
NOT_RUN = {"skip", "skipif", "xfail"}
LEFT_BEHIND = {"connector_app", ".git", ".venv", "build", ".hypothesis", ".pytest_cache"}


@cache
def found_in(name):
    """Return the test functions that pytest finds in a file by their names, those of an inherited suite included."""
    path = HERE / name
    if not path.exists():
        return {}
    found = {}
    for node in ast.parse(path.read_text()).body:
        if isinstance(node, ast.ClassDef):
            if not node.name.startswith("Test") and node.name not in SUITES:
                continue
            for base in node.bases:
                if isinstance(base, ast.Name) and base.id in SUITES:
                    found |= found_in(SUITES[base.id])
        inner = node.body if isinstance(node, ast.ClassDef) else [node]
        found |= {each.name: each for each in inner if isinstance(each, ast.FunctionDef | ast.AsyncFunctionDef)}
    return {test: node for test, node in found.items() if test.startswith("test_")}


def is_left_out(test):
    """Tell whether a mark keeps a test from being run."""
    marks = [node.attr for mark in test.decorator_list for node in ast.walk(mark) if isinstance(node, ast.Attribute)]
    return bool(NOT_RUN & set(marks))


def claims(test):
    """Tell whether a test asserts something or expects a failure."""
    return any(isinstance(node, ast.Assert) for node in ast.walk(test)) or "raises(" in ast.unparse(test)


@pytest.mark.parametrize("demand", DEMANDS)
def test_every_demand_has_tests_that_are_run_and_claim_something(demand):
    proofs = [proof.partition("::") for proof in DEMANDS[demand]]

    assert proofs
    assert [] == [f"{file}::{name}" for file, _, name in proofs if name not in found_in(file)]
    assert [] == [name for file, _, name in proofs if is_left_out(found_in(file)[name])]
    assert [] == [name for file, _, name in proofs if not claims(found_in(file)[name])]


def test_no_section_and_none_of_the_ten_scenarios_is_left_out():
    assert set(SECTIONS) == {demand.partition(" ")[0] for demand in DEMANDS}
    assert {f"9.{number}" for number in range(1, 11)} <= set(SECTIONS)


def test_every_line_of_the_checklist_has_its_row():
    assert 15 == len(CHECKLIST)
    assert set(CHECKLIST.values()) <= set(DEMANDS)


def test_what_is_broken_to_try_the_tests_is_a_demand():
    assert set(BREAKS) <= set(DEMANDS)


def test_every_line_that_is_broken_to_try_the_tests_is_there_once():
    lines = {(file, right) for breaks in BREAKS.values() for file, right, _ in breaks}
    texts = {file: (ROOT / "connector_app" / file).read_text() for file, _ in lines}

    assert [] == sorted((file, right) for file, right in lines if texts[file].count(right) != 1)


# Whether they would notice


def run(folder, proofs):
    """Run tests over the copy of the program in a folder. Return pytest's code and what it said last."""
    files = sorted({f"tests/{proof.partition('::')[0]}" for proof in proofs})
    names = " or ".join(sorted({proof.partition("::")[2] for proof in proofs}))
    options = ["-p", "no:cacheprovider", "-p", "no:randomly", "-q", "-x", "-m", "not slow", "-k", names]
    done = subprocess.run(
        [sys.executable, "-m", "pytest", *options, *files],
        cwd=folder,
        env={**os.environ, "PYTHONDONTWRITEBYTECODE": "1"},
        check=False,
        capture_output=True,
        text=True,
        timeout=280,
    )
    return done.returncode, done.stdout[-3000:] + done.stderr[-1000:]


def copied(folder):
    """Fill a folder with a copy of the program that may be spoiled, and with the tests as they are."""
    folder.mkdir()
    shutil.copytree(ROOT / "connector_app", folder / "connector_app", ignore=shutil.ignore_patterns("__pycache__"))
    for entry in ROOT.iterdir():
        if entry.name not in LEFT_BEHIND:
            (folder / entry.name).symlink_to(entry)
    return folder


def overlooked(folder, demand, file, right, wrong):
    """Spoil one line in a copy and run the demand's tests. Return what is amiss, or "" where they notice."""
    path = copied(folder) / "connector_app" / file
    text = path.read_text()
    if text.count(right) != 1:
        return f"{demand}: {file} has no longer one {right!r}; choose another line to break"
    path.write_text(text.replace(right, wrong))
    compile(path.read_text(), file, "exec")
    code, said = run(folder, DEMANDS[demand])
    shutil.rmtree(folder)
    noticed = code == 1 and re.search(r"\b[1-9]\d* (failed|error)", said)
    return "" if noticed else f"{demand}: nothing fails with {wrong!r} in {file}: {said[-300:]}"


@pytest.mark.slow
@pytest.mark.timeout(300)
def test_over_an_unbroken_copy_they_pass(tmp_path):
    code, said = run(copied(tmp_path / "copy"), [proof for demand in BREAKS for proof in DEMANDS[demand]])

    assert 0 == code, said


@pytest.mark.slow
@pytest.mark.timeout(1500)
def test_a_broken_demand_is_noticed(tmp_path):
    spoiled = [(demand, *each) for demand in BREAKS for each in BREAKS[demand]]

    with ThreadPoolExecutor(max(2, os.cpu_count() or 1)) as pool:
        jobs = [pool.submit(overlooked, tmp_path / str(n), *each) for n, each in enumerate(spoiled)]
        amiss = [found for job in jobs if (found := job.result())]

    assert [] == amiss
