"""Two processes want one data folder: one at a time has it, and each change is there once."""

import asyncio
import json
import os
import sys

import apsw
import pytest

from tests.parts.allowing import account_in

pytestmark = [pytest.mark.slow, pytest.mark.timeout(300)]


async def start(folder, connection, title, *, wait):
    return await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "connector_app", "--data-dir", str(folder), "--json", "--wait-lock", str(wait)),
        *("item", "create", "--connection", connection, "--field", f"title={title}", "--wait"),
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.DEVNULL,
        env={**os.environ, "DBUS_SESSION_BUS_ADDRESS": "disabled:"},
    )


async def ended(process):
    out, _ = await process.communicate()
    return process.returncode, [json.loads(line) for line in out.splitlines()]


def at_the_platform(folder):
    db = apsw.Connection(str(folder / "practice" / "platform.db"), flags=apsw.SQLITE_OPEN_READONLY)
    return [title for (title,) in db.execute("select title from items where deleted = 0 and title like 'two %'")]


def in_the_outbox(folder):
    db = apsw.Connection(str(folder / "data.db"), flags=apsw.SQLITE_OPEN_READONLY)
    return sorted(db.execute("select title, state from outbox where title like 'two %'"))


async def test_who_waits_for_the_folder_gets_it_and_who_does_not_is_told_and_changes_nothing(tmp_path):
    folder = tmp_path / "data"
    connection = await account_in(folder)
    waiting = await asyncio.gather(*(start(folder, connection, f"two {n}", wait=120) for n in range(3)))
    assert [code for code, _ in await asyncio.gather(*map(ended, waiting))] == [0, 0, 0]
    assert sorted(at_the_platform(folder)) == ["two 0", "two 1", "two 2"]

    hasty = await asyncio.gather(*(start(folder, connection, f"two {n}", wait=0) for n in range(3, 6)))
    codes = [code for code, _ in await asyncio.gather(*map(ended, hasty))]
    assert set(codes) <= {0, 3}
    assert 0 in codes
    done = [f"two {n}" for n in range(3)] + [f"two {n}" for n, code in enumerate(codes, 3) if code == 0]
    assert sorted(at_the_platform(folder)) == done
    assert in_the_outbox(folder) == [(title, "done") for title in done]


async def test_who_waits_goes_on_with_what_a_killed_one_left(tmp_path):
    folder = tmp_path / "data"
    connection = await account_in(folder)
    for number, seconds in enumerate((1.0, 1.5, 2.0, 2.5)):
        first = await start(folder, connection, f"two {number} a", wait=120)
        second = await start(folder, connection, f"two {number} b", wait=120)
        await asyncio.sleep(seconds)
        for one in (first, second)[number % 2 :][:1]:
            if one.returncode is None:
                one.kill()
        await asyncio.gather(ended(first), ended(second))
    last = await start(folder, connection, "two last", wait=120)
    assert (await ended(last))[0] == 0

    titles, told = at_the_platform(folder), in_the_outbox(folder)
    assert len(titles) == len(set(titles))
    assert "two last" in titles
    assert sorted(titles) == [title for title, _ in told]
    assert {state for _, state in told} == {"done"}
