"""The verifier reaches people three ways: as a package of its own, inside the program, and in each bundle."""

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from verifier import connector_app_verify as verifier

FILE = Path(verifier.__file__)
ROOT = FILE.parent.parent


def built(project, folder):
    """Build a project's wheel, without a network, and return it."""
    command = [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", str(folder)]
    subprocess.run(command, cwd=project, check=True, capture_output=True)
    (wheel,) = folder.glob("*.whl")
    return zipfile.ZipFile(wheel)


def test_its_own_package_is_the_one_file(tmp_path):
    with built(FILE.parent, tmp_path) as wheel:
        files = [name for name in wheel.namelist() if ".dist-info/" not in name]
        points = next(wheel.read(name).decode() for name in wheel.namelist() if name.endswith("entry_points.txt"))

        assert ["connector_app_verify.py"] == files
        assert "connector-app-verify = connector_app_verify:main" in points
        assert FILE.read_bytes() == wheel.read("connector_app_verify.py")


def test_an_installed_program_finds_the_copy_for_its_bundles(tmp_path):
    with built(ROOT, tmp_path) as wheel:
        wheel.extractall(tmp_path / "site")
    site = str(tmp_path / "site")
    code = f"import sys; sys.path.insert(0, {site!r}); import connector_app; print(connector_app.verifier())"

    done = subprocess.run([sys.executable, "-I", "-c", code], cwd=tmp_path, check=True, capture_output=True, text=True)

    found = Path(done.stdout.strip())
    assert tmp_path / "site" / "connector_app" / "resources" / "connector_app_verify.py" == found
    assert FILE.read_bytes() == found.read_bytes()


@pytest.mark.skipif(sys.platform != "linux", reason="ulimit -v is Linux's")
@pytest.mark.parametrize(
    ("name", "answer"),
    [("entries.jsonl", "DAMAGED. Entry 14"), ("README.txt", "UNREADABLE. README.txt is larger"),
     ("checkpoints.txt", "DAMAGED. Checkpoint 6"), ("keys.txt", "UNREADABLE. keys.txt is larger")],
)  # fmt: skip
def test_a_zip_that_unpacks_without_end_fills_no_memory(made, tmp_path, name, answer):
    place = tmp_path / "b.zip"
    with zipfile.ZipFile(place, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as file:
        for path in made.folder.iterdir():
            with file.open(path.name, "w") as out:
                out.write(path.read_bytes())
                if path.name == name:
                    for _ in range(256):
                        out.write(b" " * (1 << 20))
    command = f'ulimit -v 150000; exec "{sys.executable}" -I -S "{FILE}" "{place}"'

    done = subprocess.run(
        ["sh", "-c", command], check=False, capture_output=True, text=True, env={"PATH": "/usr/bin:/bin"}
    )

    assert done.stdout.startswith(answer), done
    assert "Traceback" not in done.stderr
