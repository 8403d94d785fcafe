"""What npm brings is brought once and whole, or the test is skipped with the reason; here npm is a stand-in."""

import json
import os
import tarfile

import pytest

from tests.parts import peers

pytestmark = pytest.mark.timeout(60)

NPM = """#!/bin/sh
echo "$@" >> "{told}"
[ -e "{broken}" ] && {{ echo "npm error code ENOTFOUND" >&2; exit 1; }}
[ "$1" = pack ] && cp "{archive}" . || mkdir -p node_modules/thing
"""


@pytest.fixture
def npm(tmp_path, monkeypatch):
    """Put a stand-in for npm on the path; it is broken while there is a file of that name in the folder returned."""
    (tmp_path / "bin").mkdir()
    file, archive = tmp_path / "said.json", tmp_path / "thing-1.tgz"
    file.write_text(json.dumps({"said": 1}))
    with tarfile.open(archive, "w:gz") as made:
        made.add(file, "package/a/said.json")
    names = {"told": tmp_path / "told", "broken": tmp_path / "broken", "archive": archive}
    script = tmp_path / "bin" / "npm"
    script.write_text(NPM.format(**names))
    script.chmod(0o755)
    monkeypatch.setenv("PATH", f"{script.parent}{os.pathsep}{os.environ['PATH']}")
    monkeypatch.setattr(peers, "STORE", tmp_path / "store")
    return tmp_path


def test_a_package_is_brought_once_and_read_often(npm):
    assert [{"said": 1}] * 2 == [peers.packed("@a/thing@1")("a/said.json") for _ in range(2)]
    assert peers.installed("thing@1", "other@2") == peers.installed("thing@1", "other@2")

    told = (npm / "told").read_text().splitlines()
    assert (2, ["pack", "@a/thing@1"]) == (len(told), told[0].split()[:2])
    assert "--ignore-scripts" in told[1]
    assert ["@a-thing@1", "thing@1+other@2"] == sorted(path.name for path in (npm / "store").iterdir())


def test_where_npm_is_not_reached_the_test_is_skipped_with_the_reason_and_the_next_one_tries_again(npm):
    (npm / "broken").touch()

    with pytest.raises(pytest.skip.Exception, match=r"npm did not bring thing@1 \(ENOTFOUND\)"):
        peers.installed("thing@1")

    (npm / "broken").unlink()
    assert (peers.installed("thing@1") / "thing").is_dir()


def test_where_there_is_no_npm_the_test_is_skipped_with_the_reason(npm, monkeypatch):
    monkeypatch.setenv("PATH", str(npm / "nowhere"))

    with pytest.raises(pytest.skip.Exception, match="npm is not installed: thing@1 was not asked"):
        peers.installed("thing@1")


def test_a_machine_that_npm_has_no_node_for_is_named(monkeypatch):
    monkeypatch.setattr(peers.platform, "machine", lambda: "pdp11")

    with pytest.raises(pytest.skip.Exception, match="pdp11"):
        peers.node_package()
