"""kill -9 before and after each thing that the vault does outside of its own memory."""

import asyncio
import json
import sys

import pytest

from connector_app.model.failure import FailureError, VerificationFailed
from connector_app.services import passphrase
from connector_app.store import upkeep
from connector_app.store import vault as store
from connector_app.store.database import Database
from tests.parts.dying_vault import ANOTHER, OTHER, OTHER_PRACTICE, PASSPHRASE, PRACTICE, REAL, TOKEN, vault_of


@pytest.fixture(autouse=True)
def cheap(monkeypatch):
    monkeypatch.setattr(passphrase, "N", 2**4)


async def prepare(folder, story):
    """Leave what there is when the story begins: two accounts of each realm, but for the very first start."""
    folder.mkdir()
    async with Database(folder / "connector.db") as db:
        if story == "first":
            return
        vault = vault_of(folder, db)
        await vault.unlock("practice")
        owners = [PRACTICE, OTHER_PRACTICE, REAL, OTHER]
        if story in {"passphrase", "change"}:
            await vault.use_passphrase(PASSPHRASE)
        else:
            await vault.unlock("real")
        await db.write(lambda tx: [vault.put(tx, owner, "tokens", TOKEN, generation=1) for owner in owners])


async def steps_of(folder, story):
    program = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "tests.parts.dying_vault", str(folder), story, stdout=asyncio.subprocess.PIPE
    )
    out, _ = await program.communicate()
    assert program.returncode == 0
    return int(out)


async def next_start(folder, story):
    """Start again. Return what opens, the keys' states, and the names of the items in keychain and key file."""
    async with Database(folder / "connector.db") as db:
        vault = vault_of(folder, db)
        await vault.settle()
        if story == "passphrase":
            await vault.use_passphrase(PASSPHRASE)
        elif story != "last" or vault.home("real"):
            await vault.unlock("real")
        await vault.unlock("practice")
        found = {}
        for owner in (REAL, OTHER, PRACTICE, OTHER_PRACTICE):
            found[owner] = await db.write(lambda tx, owner=owner: vault.get(tx, owner, "tokens"))
        keys = sorted((k.home, k.state) for k in await db.write(store.keys))
        ids = {f"connector-manager-vault-{k.id}" for k in await db.write(store.keys) if k.home != "passphrase"}
    items = set()
    for path in (folder / "keychain" / "items", folder / "practice" / "vault.key"):
        if path.exists():
            items |= json.loads(path.read_text()).keys()
    return {owner: value[0] for owner, value in found.items() if value}, keys, items == ids


PRACTICE_KEY, REAL_KEY = ("practice-file", "current"), ("keychain:File", "current")
EVERYTHING = {REAL, OTHER, PRACTICE, OTHER_PRACTICE}


@pytest.mark.timeout(120)
@pytest.mark.parametrize(
    ("story", "gone", "keys"),
    [
        pytest.param("keychain", {REAL}, [REAL_KEY, PRACTICE_KEY], marks=pytest.mark.slow),
        pytest.param("last", {REAL, OTHER}, [PRACTICE_KEY], marks=pytest.mark.slow),
        pytest.param("practice", {PRACTICE}, [REAL_KEY, PRACTICE_KEY], marks=pytest.mark.slow),
        pytest.param("passphrase", {REAL}, [("passphrase", "current"), PRACTICE_KEY], marks=pytest.mark.slow),
    ],
)
async def test_a_disconnect_that_is_killed_at_any_step_is_finished_by_the_next_start(tmp_path, story, gone, keys):
    await prepare(tmp_path / "before", story)

    steps = await steps_of(tmp_path, story)

    assert steps > 12
    before, after = set(), set()
    for step in range(1, steps + 1):
        opens, states, tidy = await next_start(tmp_path / str(step), story)
        assert set(opens.values()) == {TOKEN}
        # Killed before the account was gone: everything is there; after: all but that account is.
        assert set(opens) in (EVERYTHING, EVERYTHING - gone)
        (before if set(opens) == EVERYTHING else after).add(step)
        expected = keys if step in after or story != "last" else [REAL_KEY, PRACTICE_KEY]
        assert (step, states, tidy) == (step, sorted(expected), True)
    assert max(before) < min(after)


@pytest.mark.timeout(120)
async def test_a_first_key_that_is_killed_in_the_making_leaves_one_key_and_one_item(tmp_path):
    await prepare(tmp_path / "before", "first")

    steps = await steps_of(tmp_path, "first")

    assert steps > 12
    for step in range(1, steps + 1):
        opens, states, tidy = await next_start(tmp_path / str(step), "first")
        assert (states, tidy) == ([REAL_KEY, PRACTICE_KEY], True)
        assert opens == ({OTHER: TOKEN} if step == steps else {})


async def opened_by(folder, word):
    """Start again with a passphrase. Return what opens, nothing where it is refused, and whether it was told."""
    async with Database(folder / "connector.db") as db:
        vault = vault_of(folder, db)
        await vault.settle()
        told = await db.write(lambda tx: upkeep.meta(tx, "told"))
        opening = await asyncio.gather(vault.use_passphrase(word), return_exceptions=True)
        if opening != [None]:
            assert [error.failure for error in opening] == [VerificationFailed("passphrase")]
            return set(), told
        found = [await db.write(lambda tx, owner=owner: vault.get(tx, owner, "tokens")) for owner in (REAL, OTHER)]
        await vault.settle()
        assert sorted((k.home, k.state) for k in await db.write(store.keys)) == [
            ("passphrase", "current"),
            PRACTICE_KEY,
        ]
        return {value for value, _ in found}, told


@pytest.mark.slow
@pytest.mark.timeout(120)
async def test_a_change_of_the_passphrase_that_is_killed_at_any_step_happened_or_did_not(tmp_path):
    await prepare(tmp_path / "before", "change")

    steps = await steps_of(tmp_path, "change")

    assert steps > 8
    opens = [
        [await opened_by(tmp_path / str(step), word) for word in (PASSPHRASE, ANOTHER)] for step in range(1, steps + 1)
    ]
    before, after = [({TOKEN}, ""), (set(), "")], [(set(), "yes"), ({TOKEN}, "yes")]
    first = opens.index(after)
    assert first > 2
    assert opens == [before] * first + [after] * (steps - first)


async def test_a_folder_that_was_copied_away_from_its_keychain_opens_for_nobody(tmp_path):
    await prepare(tmp_path / "before", "keychain")
    (tmp_path / "before" / "keychain" / "items").unlink()

    with pytest.raises(FailureError) as caught:
        await next_start(tmp_path / "before", "keychain")

    assert caught.value.failure.name == "keychain-changed"
