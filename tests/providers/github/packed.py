"""What GitHub publishes of itself on npm, unpacked; skipped with the reason where npm cannot bring it."""

import json
import shutil
import subprocess
import tarfile

import pytest


def package(folder, name):
    """Return a function that reads a JSON file of an npm package (`name@version`)."""
    npm = shutil.which("npm")
    if npm is None:
        pytest.skip(f"npm is not installed: {name} was not asked")
    packed = subprocess.run([npm, "pack", name], cwd=folder, capture_output=True, text=True, timeout=240, check=False)
    if packed.returncode:
        pytest.skip(f"npm did not bring {name}: it was not asked")
    (archive,) = folder.glob("*.tgz")

    def read(path):
        with tarfile.open(archive) as opened:
            return json.load(opened.extractfile(f"package/{path}"))

    return read
