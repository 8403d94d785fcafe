"""The verifier as a person runs it: one file, alone, in a Python that knows of nothing else."""

import ast
import io
import json
import os
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from tests.verifier.bundles import Bundle
from verifier import connector_app_verify as verifier

FILE = Path(verifier.__file__)


def run(*words, file=FILE, cwd=None):
    """Run the one file with nothing of this environment: no packages, no variables."""
    command = [sys.executable, "-I", "-S", str(file), *map(str, words)]
    done = subprocess.run(
        command, capture_output=True, text=True, cwd=cwd, env={"PATH": os.environ["PATH"]}, check=False
    )
    assert "Traceback" not in done.stderr
    return done


def test_it_imports_nothing_but_the_standard_library():
    tree = ast.parse(FILE.read_text())
    names = {
        (node.module if isinstance(node, ast.ImportFrom) else alias.name).split(".")[0]
        for node in ast.walk(tree)
        if isinstance(node, ast.Import | ast.ImportFrom)
        for alias in node.names
    }

    assert names <= sys.stdlib_module_names
    assert not names & {"socket", "urllib", "http", "ssl", "subprocess", "ctypes", "pickle"}


def test_its_package_needs_nothing():
    project = tomllib.loads((FILE.parent / "pyproject.toml").read_text())["project"]

    assert ([], ">=3.11") == (project["dependencies"], project["requires-python"])
    assert {"connector-app-verify": "connector_app_verify:main"} == project["scripts"]


def test_the_four_answers_have_their_exit_codes(made, tmp_path):
    bundle = Bundle(made, tmp_path / "b")
    assert (0, "UNBROKEN.") == head(run(made.folder, "--genesis", made.genesis, "--receipt", made.receipts[0]))

    bundle.edit(6, target="itm_9")
    bundle.save()
    assert (1, "DAMAGED. Entry 7 is not what was written: its link does not hold.") == head(run(bundle.folder))

    bundle = Bundle(made, tmp_path / "c")
    bundle.truncate(9, notes=3)
    bundle.save()
    assert (2, "SHORTENED. A receipt states 11 entries; here they end with number 9.") == head(
        run(bundle.folder, "--receipt", made.receipts[2])
    )

    assert (3, f"UNREADABLE. {tmp_path / 'd'} is not there, or is neither a folder nor a zip.") == head(
        run(tmp_path / "d")
    )


def head(done):
    return done.returncode, done.stdout.splitlines()[0]


def test_the_copy_in_a_bundle_checks_it(made):
    done = run(".", file="connector_app_verify.py", cwd=made.folder)

    assert (0, "UNBROKEN.") == head(done)
    assert "verif" not in " ".join(path.name for path in made.folder.rglob("*.pyc"))


def test_it_answers_in_json(made):
    done = run(made.folder, "--json")

    said = json.loads(done.stdout)
    assert (0, "unbroken", 13, 5) == (done.returncode, said["verdict"], said["entries"], said["checkpoint"]["counter"])
    assert [made.genesis] == [key["id"] for key in said["keys"]]


def test_receipts_may_lie_in_a_file(made, tmp_path, capsys):
    (tmp_path / "kept.txt").write_text("\n".join(made.receipts) + "\n\n")

    assert 0 == verifier.main([str(made.folder), "--receipt-file", str(tmp_path / "kept.txt")])
    assert "had 11 entries" in capsys.readouterr().out


@pytest.mark.parametrize("content", [None, b"\xff\0\n", b"x" * (2 << 20)])
def test_a_file_without_receipts_is_refused_with_a_sentence(made, tmp_path, capsys, content):
    if content is not None:
        (tmp_path / "kept.txt").write_bytes(content)

    assert 3 == verifier.main([str(made.folder), "--receipt-file", str(tmp_path / "kept.txt")])
    assert capsys.readouterr().out.startswith("UNREADABLE. ")


def test_a_key_id_may_be_written_as_people_copy_it(made, capsys):
    spaced = ":".join(made.genesis[at : at + 4] for at in range(0, 16, 4)).upper()

    assert 0 == verifier.main([str(made.folder), "--genesis", spaced, "--json"])
    assert json.loads(capsys.readouterr().out)["genesis_named"]


@pytest.mark.parametrize(
    "words", [[], ["a", "b"], ["a", "--genesis", "xyz"], ["a", "--genesis", ""], ["a", "--nonsense"]]
)
def test_wrong_use_exits_3_because_2_means_shortened(words, capsys):
    with pytest.raises(SystemExit) as ending:
        verifier.main(words)

    assert 3 == ending.value.code
    assert "usage: connector-app-verify" in capsys.readouterr().err
    assert 3 == run(*words).returncode


@pytest.mark.parametrize(("letters", "shown"), [("ascii", rb"\xc4 \u0436"), ("cp1252", b"\xc4 \\u0436")])
def test_it_prints_in_whatever_letters_a_terminal_has(letters, shown):
    out = io.TextIOWrapper(io.BytesIO(), encoding=letters, newline="\n")

    verifier.show("\u00c4 \u0436", out)

    out.flush()
    assert shown + b"\n" == out.buffer.getvalue()


def test_it_prints_where_there_is_no_terminal():
    out = io.StringIO()

    verifier.show("\u0436", out)

    assert "\u0436\n" == out.getvalue()


def test_an_answer_in_json_before_anything_was_read(tmp_path, capsys):
    assert 3 == verifier.main([str(tmp_path / "nowhere"), "--json"])

    said = json.loads(capsys.readouterr().out)
    assert ("unreadable", None, None, []) == (said["verdict"], said["log"], said["checkpoint"], said["keys"])
