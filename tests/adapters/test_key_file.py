"""What only the key file has: a mode, a way of being written, and damage."""

import os
import stat

import pytest

from connector_app.adapters.key_file import KeyFile
from connector_app.model.failure import FailureError, Storage


@pytest.fixture
def path(tmp_path):
    return tmp_path / "practice" / "vault.key"


async def test_it_is_private_under_any_umask(path):
    before = os.umask(0)
    try:
        await KeyFile(path).set("a", "eA==")
    finally:
        os.umask(before)

    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


async def test_it_goes_when_nothing_is_left_in_it(path):
    await KeyFile(path).set("a", "eA==")
    await KeyFile(path).delete("a")

    assert list(path.parent.iterdir()) == []


async def test_a_link_in_its_place_is_neither_read_nor_written(path, tmp_path):
    path.parent.mkdir()
    target = tmp_path / "target"
    target.write_text('{"a": "bWluZQ=="}')
    path.symlink_to(target)

    for asked in (KeyFile(path).get("a"), KeyFile(path).set("a", "eA==")):
        with pytest.raises(FailureError) as caught:
            await asked
        assert caught.value.failure == Storage("unwritable", str(path))
    assert target.read_text() == '{"a": "bWluZQ=="}'


@pytest.mark.parametrize("content", [b"", b"{", b"[1]", b"\xff\xfe", b'{"a": 5}'])
async def test_a_damaged_one_holds_nothing(path, content):
    path.parent.mkdir()
    path.write_bytes(content)

    assert await KeyFile(path).get("a") is None
