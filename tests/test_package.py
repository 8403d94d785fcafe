"""What is built from the sources holds all that the program needs to run elsewhere."""

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

import connector_app

ROOT = Path(__file__).parent.parent


@pytest.fixture(scope="module")
def wheel(tmp_path_factory):
    """Build the wheel, without a network, and return what lies in it."""
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", str(folder)]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    (built,) = folder.glob("*.whl")
    return zipfile.ZipFile(built)


def test_the_wheel_holds_every_module_and_migration(wheel):
    files = {p for p in (ROOT / "connector_app").rglob("*") if p.suffix in {".py", ".sql"}}

    assert {p.relative_to(ROOT).as_posix() for p in files} <= set(wheel.namelist())


def test_the_wheel_holds_every_resource(wheel):
    files = {p.relative_to(ROOT) for p in (ROOT / "resources").rglob("*") if p.is_file()}

    assert {f"connector_app/{path.as_posix()}" for path in files} <= set(wheel.namelist())


def test_the_wheel_holds_no_tests_and_nothing_of_this_machine(wheel):
    names = wheel.namelist()

    assert [name for name in names if name.split("/")[0] != "connector_app" and ".dist-info/" not in name] == []
    assert [name for name in names if name.endswith(".pyc") or "__pycache__" in name] == []


def test_an_installed_program_finds_its_own_resources(wheel, tmp_path):
    wheel.extractall(tmp_path / "site")
    (tmp_path / "site" / "connector_app" / "resources").mkdir(exist_ok=True)
    code = "import connector_app; print(connector_app.resource('icons'))"

    done = subprocess.run(
        [sys.executable, "-I", "-c", f"import sys; sys.path.insert(0, {str(tmp_path / 'site')!r}); {code}"],
        cwd=tmp_path,
        check=True,
        capture_output=True,
        text=True,
    )

    assert Path(done.stdout.strip()) == tmp_path / "site" / "connector_app" / "resources" / "icons"


def test_a_checkout_finds_the_resources_beside_the_package():
    assert connector_app.resource("icons", "x.svg") == ROOT / "resources" / "icons" / "x.svg"
