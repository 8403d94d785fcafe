"""Giving up keys that are gone, and replacing them after something was destroyed."""

import itertools
import json
import logging

import pytest

from connector_app.model.failure import (
    FailureError,
    KeychainChanged,
    KeychainLocked,
    KeychainUnavailable,
    Storage,
    VerificationFailed,
)
from connector_app.services import passphrase
from connector_app.store import vault as store
from connector_app.store.database import Database
from tests.parts.vault_house import OTHER, PASSPHRASE, PRACTICE, REAL, TOKEN, House


@pytest.fixture
async def house(tmp_path):
    async with Database(tmp_path / "connector.db") as db:
        yield House(tmp_path, db)


@pytest.fixture(autouse=True)
def cheap(monkeypatch):
    """Let passphrases cost next to nothing; what they really cost is a test of its own."""
    monkeypatch.setattr(passphrase, "N", 2**4)


async def failure_of(awaitable):
    with pytest.raises(FailureError) as caught:
        await awaitable
    return caught.value.failure


class TestForgetting:
    async def test_a_lost_key_is_given_up_with_what_it_sealed_and_each_account_named_once(self, house):
        await house.vault.unlock("real")
        await house.vault.unlock("practice")
        for owner in (REAL, OTHER, PRACTICE):
            await house.put(owner)
        house.keychain.items.clear()
        vault = house.start()
        await vault.unlock("practice")

        assert await vault.forget_lost_keys() == (REAL, OTHER)
        assert await vault.forget_lost_keys() == ()
        await vault.unlock("real")

        assert (await house.get(REAL), await house.get(PRACTICE)) == (None, (TOKEN, 1))
        await house.put(REAL, secret=b"fresh")
        assert await house.get(REAL) == (b"fresh", 1)

    async def test_keys_that_are_there_are_not_given_up(self, house):
        await house.vault.unlock("real")
        await house.put(REAL)

        assert await house.vault.forget_lost_keys(even_unreachable=True) == ()
        assert await house.start().forget_lost_keys(even_unreachable=True) == ()
        await house.vault.unlock("real")
        assert await house.get(REAL) == (TOKEN, 1)

    async def test_a_keychain_that_only_does_not_answer_is_not_given_up_by_itself(self, house):
        await house.vault.unlock("real")
        await house.put(REAL)
        vault = house.start()

        house.keychain.vanish()
        assert isinstance(await failure_of(vault.forget_lost_keys()), KeychainUnavailable)
        house.keychain.lock()
        assert isinstance(await failure_of(vault.forget_lost_keys()), KeychainLocked)
        house.keychain.unlock()
        await vault.unlock("real")
        assert await house.get(REAL) == (TOKEN, 1)

    async def test_a_person_may_give_up_a_keychain_for_a_passphrase(self, house):
        await house.vault.unlock("real")
        await house.put(REAL)
        house.keychain.vanish()
        vault = house.start()

        assert await vault.forget_lost_keys(even_unreachable=True) == (REAL,)
        await vault.use_passphrase(PASSPHRASE)

        assert vault.home("real") == "passphrase"
        assert await house.get(REAL) is None

    async def test_a_person_may_give_up_a_passphrase(self, house):
        await house.vault.use_passphrase(PASSPHRASE)
        await house.put(REAL)
        vault = house.start()

        assert await failure_of(vault.forget_lost_keys()) == KeychainLocked("passphrase")
        assert await vault.forget_lost_keys(even_unreachable=True) == (REAL,)
        await vault.unlock("real")
        assert vault.home("real") == "keychain:Memory"

    async def test_a_damaged_disk_is_no_reason_to_give_up(self, house):
        await house.vault.unlock("practice")
        await house.put(PRACTICE)
        path = house.folder / "practice" / "vault.key"
        path.rename(path.with_name("elsewhere"))
        path.symlink_to("elsewhere")

        assert isinstance(await failure_of(house.start().forget_lost_keys(even_unreachable=True)), Storage)


class TestShredding:
    async def test_after_a_disconnect_what_remains_has_a_fresh_key_and_the_old_ones_item_is_gone(self, house):
        await house.vault.unlock("real")
        await house.put(REAL)
        await house.put(OTHER, generation=3)
        before, old_key = await house.db.write(lambda tx: store.envelope(tx, OTHER)), dict(house.keychain.items)

        await house.destroy(REAL)
        await house.vault.shred()

        after = await house.db.write(lambda tx: store.envelope(tx, OTHER))
        assert (await house.get(REAL), await house.get(OTHER)) == (None, (TOKEN, 3))
        assert await house.keys() == [("keychain:Memory", "current")]
        assert not old_key.keys() & house.keychain.items.keys()
        assert before.vault_key != after.vault_key
        # Nothing of what the old key could open is left in the database or its write-ahead file.
        assert before.wrapped not in house.bytes_on_disk
        assert before.fields[0].blob not in house.bytes_on_disk
        assert (house.folder / "connector.db-wal").stat().st_size == 0

    async def test_after_the_last_account_no_key_is_left(self, house):
        await house.vault.unlock("real")
        await house.put(REAL)

        await house.destroy(REAL)
        await house.vault.shred()

        assert (house.keychain.items, await house.keys(), house.vault.home("real")) == ({}, [], "")
        await house.vault.unlock("real")
        await house.put(REAL)
        assert await house.get(REAL) == (TOKEN, 1)

    async def test_where_nothing_was_destroyed_nothing_is_done(self, house):
        await house.vault.unlock("real")
        await house.put(REAL)
        house.keychain.calls.clear()
        await house.destroy(OTHER)

        await house.vault.shred()

        assert house.keychain.calls == []

    async def test_a_practice_account_that_goes_leaves_the_keychain_alone(self, house):
        await house.vault.unlock("real")
        await house.vault.unlock("practice")
        await house.put(REAL)
        await house.put(PRACTICE)
        await house.put("practice-00000000", secret=b"stays")
        house.keychain.calls.clear()
        house.keychain.lock()
        key_file = (house.folder / "practice" / "vault.key").read_text()

        await house.destroy(PRACTICE)
        await house.vault.shred()

        assert house.keychain.calls == []
        assert await house.get("practice-00000000") == (b"stays", 1)
        assert len(json.loads((house.folder / "practice" / "vault.key").read_text())) == 1
        assert key_file != (house.folder / "practice" / "vault.key").read_text()

    async def test_a_passphrase_vault_is_shredded_without_asking_again(self, house):
        await house.vault.use_passphrase(PASSPHRASE)
        await house.put(REAL)
        await house.put(OTHER)

        await house.destroy(REAL)
        await house.vault.shred()
        assert await house.keys() == [("passphrase", "current")]
        await house.start().use_passphrase(PASSPHRASE)

        assert await house.get(OTHER) == (TOKEN, 1)

    async def test_a_session_vault_is_shredded(self, house):
        await house.vault.use_session_only()
        await house.put(REAL)
        await house.put(OTHER)

        await house.destroy(REAL)
        await house.vault.shred()

        assert (await house.keys(), await house.get(OTHER)) == ([("session", "current")], (TOKEN, 1))

    async def test_damaged_things_are_carried_along_still_damaged(self, house):
        await house.vault.unlock("real")
        for owner in (REAL, OTHER, "notion-00112233"):
            await house.put(owner)
        await house.db.write(lambda tx: tx.run("update data_keys set wrapped = x'02' where owner = ?", (OTHER,)))

        await house.destroy(REAL)
        await house.vault.shred()

        assert await failure_of(house.get(OTHER)) == VerificationFailed(f"{OTHER} tokens")
        assert await house.get("notion-00112233") == (TOKEN, 1)
        assert await house.keys() == [("keychain:Memory", "current")]

    @pytest.mark.parametrize("restart", [False, True])
    @pytest.mark.parametrize("calls", range(5))
    async def test_a_keychain_that_locks_in_the_middle_loses_nothing_and_later_it_is_finished(
        self, house, calls, restart
    ):
        await house.vault.unlock("real")
        await house.put(REAL)
        await house.put(OTHER)
        await house.destroy(REAL)
        left = itertools.count(calls, -1)
        ask = house.keychain._ask

        def locking(verb: str, name: str) -> None:
            if next(left) <= 0:
                house.keychain.lock()
            ask(verb, name)

        house.keychain._ask = locking  # type: ignore[method-assign]
        if calls < 4:
            assert await failure_of(house.vault.shred()) == KeychainLocked("keychain:Memory")
        else:
            await house.vault.shred()
        house.keychain._ask = ask  # type: ignore[method-assign]
        house.keychain.unlock()
        if restart:
            house.start()
            await house.vault.settle()
        else:
            await house.vault.shred()
        await house.vault.unlock("real")

        assert (await house.get(REAL), await house.get(OTHER)) == (None, (TOKEN, 1))
        assert await house.keys() == [("keychain:Memory", "current")]
        assert len(house.keychain.items) == 1

    async def test_a_keychain_that_is_locked_at_the_start_does_not_hold_up_the_start(self, house, caplog):
        await house.vault.unlock("real")
        await house.put(REAL)
        await house.put(OTHER)
        await house.destroy(REAL)
        house.keychain.lock()
        vault = house.start()

        with caplog.at_level(logging.WARNING):
            await vault.settle()
        assert "the real vault key's replacement waits: keychain-locked" in caplog.text
        assert vault.home("real") == "keychain:Memory"

        house.keychain.unlock()
        await vault.unlock("real")
        assert await house.keys() == [("keychain:Memory", "current")]
        assert await house.get(OTHER) == (TOKEN, 1)

    async def test_an_old_item_in_a_keychain_that_is_away_waits_for_it(self, house):
        await house.vault.unlock("real")
        await house.put(REAL)
        await house.destroy(REAL)
        house.keychain.name = "keychain:Other"

        assert await failure_of(house.vault.shred()) == KeychainChanged("keychain:Memory", "keychain:Other")
        house.keychain.name = "keychain:Memory"
        await house.vault.shred()
        assert (house.keychain.items, await house.keys()) == ({}, [])

    async def test_a_half_made_key_in_a_keychain_that_is_away_is_let_go(self, house):
        made = store.VaultKey("00", "keychain:Other", "new", "{}")
        await house.db.write(lambda tx: store.put_key(tx, made))

        await house.vault.settle()

        assert await house.keys() == []

    async def test_a_half_made_key_holds_up_nothing(self, house):
        made = store.VaultKey("00", "keychain:Memory", "new", "{}")
        await house.db.write(lambda tx: store.put_key(tx, made))
        house.keychain.lock()
        await house.vault.use_passphrase(PASSPHRASE)
        await house.put(REAL)
        await house.put(OTHER)
        await house.destroy(REAL)

        await house.vault.shred()
        assert await house.keys() == [("keychain:Memory", "new"), ("passphrase", "current")]

        house.keychain.unlock()
        await house.vault.shred()
        assert await house.keys() == [("passphrase", "current")]

    async def test_a_reader_in_the_way_leaves_the_old_key_for_later(self, house, monkeypatch):
        await house.vault.unlock("real")
        await house.put(REAL)
        await house.destroy(REAL)

        async def busy() -> bool:
            return False

        with monkeypatch.context() as patched:
            patched.setattr(house.db, "fold", busy)
            assert await failure_of(house.vault.shred()) == Storage("busy", str(house.db.path))
        assert await house.keys() == [("keychain:Memory", "old")]
        await house.vault.shred()
        assert await house.keys() == []
