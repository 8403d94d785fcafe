"""What only a release needs to know of the Windows packages, since it takes long: with RELEASE=1 in the environment.

The MSI installed, replaced and removed; every part that runs signed; the same program from a second build.
"""

import hashlib
import os
import shutil
import subprocess
import sys

import pytest

from connector_app import __version__
from tests.packages.test_others import judged, signing
from tests.packages.test_windows import (  # noqa: F401  fixtures
    BUILT,
    MISSING,
    PATIENCE,
    ROOT,
    START,
    WINDOWS,
    built,
    screen,
    wine,
)
from tests.parts.program import Program

pytestmark = [
    pytest.mark.slow,
    pytest.mark.timeout(3600),
    pytest.mark.skipif(bool(MISSING), reason=f"{', '.join(MISSING)} is not here: see locks/system.toml"),
    pytest.mark.skipif(not os.environ.get("RELEASE"), reason="only with RELEASE=1, before a release"),
]
ALL_USERS = "Program Files/Connector Manager/connector-manager.exe"


def packed(program, out, version, **more):
    words = [str(WINDOWS / "installers.sh"), str(program), str(out), version]
    subprocess.run(words, check=True, capture_output=True, env={**os.environ, **more})
    return out / f"Connector-Manager-{version}.msi"


def copied(built, folder):  # noqa: F811  a fixture
    program = folder / "program"
    shutil.copytree(built / "dist" / "connector-manager", program, copy_function=os.link)
    return program


def tree(folder):
    return {
        str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def msi(there, verb, path):
    return there.run("msiexec", verb, f"Z:{path}".replace("/", "\\"), "/qn", seconds=PATIENCE).returncode


def test_the_msi_installs_for_everybody_replaces_an_older_one_and_is_removed(built, screen, tmp_path):  # noqa: F811
    program = copied(built, tmp_path)
    new, old = packed(program, tmp_path, __version__), packed(program, tmp_path, "0.0.1")
    with wine.windows(tmp_path / "windows", display=screen.display) as there:
        where = there.disk / ALL_USERS
        assert (0, True) == (msi(there, "/i", old), where.exists())
        assert (0, True) == (msi(there, "/i", new), where.exists())
        done = Program(tmp_path / "data", there.env, (*START, str(where))).run("doctor", seconds=PATIENCE)
        assert 0 == done.code, done.words + done.errors
        assert 0 != msi(there, "/i", old), "an older one does not take a newer one's place"
        assert (0, False) == (msi(there, "/x", new), where.exists())
        assert (tmp_path / "data" / "data.db").exists()
    shutil.rmtree(tmp_path / "windows", ignore_errors=True)


def test_every_part_that_runs_is_signed_where_there_is_a_certificate(built, tmp_path):  # noqa: F811
    program = tmp_path / "program"
    shutil.copytree(built / "dist" / "connector-manager", program)
    pack, certificate = signing(tmp_path)
    secret = {"WINDOWS_CERTIFICATE_FILE": str(pack), "WINDOWS_CERTIFICATE_PASSWORD": "canary"}
    made = packed(program, tmp_path, __version__, **secret)
    runs = [path for path in program.rglob("*") if path.suffix in {".exe", ".dll", ".pyd"}]

    assert len(runs) > 50
    for path in (*runs, tmp_path / f"Connector-Manager-{__version__}-setup.exe", made):
        assert "canary of a test" in judged(path, certificate), path.name


def test_a_second_build_makes_the_same_program(built):  # noqa: F811
    first = tree(built / "dist" / "connector-manager")
    (BUILT / "made-of").unlink()
    shutil.rmtree(BUILT / "dist")
    shutil.rmtree(BUILT / "work")

    subprocess.run([sys.executable, str(WINDOWS / "build.py"), "--quick"], cwd=ROOT, check=True, capture_output=True)

    second = tree(built / "dist" / "connector-manager")
    assert [name for name in first | second if first.get(name) != second.get(name)] == []
