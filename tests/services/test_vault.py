"""The vault over a real database, a keychain in memory and real key files."""

import asyncio
import json
import secrets

import pytest

from connector_app.model.failure import (
    FailureError,
    KeychainChanged,
    KeychainLocked,
    KeychainUnavailable,
    Rejected,
    Storage,
    VerificationFailed,
)
from connector_app.services import envelope, key_home, passphrase
from connector_app.services.envelope import Key
from connector_app.services.vault import Vault
from connector_app.store import upkeep
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


class TestSealing:
    async def test_what_is_put_comes_back_with_its_generation_and_lies_nowhere_in_the_clear(self, house):
        await house.vault.unlock("real")
        await house.put(REAL, generation=7)

        assert await house.get(REAL) == (TOKEN, 7)
        assert await house.db.read(lambda tx: house.vault.get(tx, REAL, "tokens")) == (TOKEN, 7)
        assert TOKEN not in house.bytes_on_disk

    async def test_fields_of_an_owner_stand_beside_each_other(self, house):
        await house.vault.unlock("real")
        await house.put(REAL, "tokens", b"a", 1)
        await house.put(REAL, "webhook:x", b"b", 1)
        await house.put(REAL, "tokens", b"c", 2)

        assert (await house.get(REAL, "tokens"), await house.get(REAL, "webhook:x")) == ((b"c", 2), (b"b", 1))
        assert await house.db.write(lambda tx: house.vault.fields(tx, REAL)) == ("tokens", "webhook:x")

    async def test_where_nothing_is_there_is_nothing(self, house):
        await house.vault.unlock("real")
        await house.put(REAL)

        assert await house.get(REAL, "webhook:x") is None
        assert await house.get(OTHER) is None
        assert await house.db.write(lambda tx: house.vault.fields(tx, OTHER)) == ()

    async def test_a_field_can_go_alone(self, house):
        await house.vault.unlock("real")
        await house.put(REAL, "tokens", b"a")
        await house.put(REAL, "webhook:x", b"b")

        await house.db.write(lambda tx: house.vault.remove(tx, REAL, "webhook:x"))

        assert (await house.get(REAL, "tokens"), await house.get(REAL, "webhook:x")) == ((b"a", 1), None)
        assert await house.keys() == [("keychain:Memory", "current")]

    async def test_with_its_last_field_an_owner_goes(self, house):
        await house.vault.unlock("real")
        await house.put(REAL)

        for _ in range(2):  # the second time there is nothing
            await house.db.write(lambda tx: house.vault.remove(tx, REAL, "tokens"))

        assert await house.get(REAL) is None
        assert await house.keys() == [("keychain:Memory", "due")]

    async def test_a_damaged_field_is_told_and_the_others_stay(self, house):
        await house.vault.unlock("real")
        await house.put(REAL, "tokens")
        await house.put(REAL, "webhook:x", b"b")
        await house.db.write(lambda tx: tx.run("update sealed set blob = x'0100' where field = 'tokens'"))

        assert await failure_of(house.get(REAL)) == VerificationFailed(f"{REAL} tokens")
        await house.put(REAL, "webhook:y", b"c")  # does not hide it
        assert await failure_of(house.get(REAL)) == VerificationFailed(f"{REAL} tokens")
        assert await house.get(REAL, "webhook:x") == (b"b", 1)

        await house.put(REAL, "tokens", b"fresh", 2)
        assert await house.get(REAL) == (b"fresh", 2)

    async def test_a_damaged_field_can_be_removed(self, house):
        await house.vault.unlock("real")
        await house.put(REAL, "tokens")
        await house.put(REAL, "webhook:x", b"b")
        await house.db.write(lambda tx: tx.run("update sealed set blob = x'0100' where field = 'tokens'"))

        await house.db.write(lambda tx: house.vault.remove(tx, REAL, "tokens"))

        assert await house.get(REAL) is None
        assert await house.get(REAL, "webhook:x") == (b"b", 1)

    async def test_a_damaged_data_key_is_told_and_a_new_sign_in_heals_it(self, house):
        await house.vault.unlock("real")
        await house.put(REAL)
        await house.db.write(lambda tx: tx.run("update data_keys set wrapped = x'02'"))

        assert await failure_of(house.get(REAL)) == VerificationFailed(f"{REAL} tokens")
        await house.put(REAL, secret=b"fresh", generation=2)
        assert await house.get(REAL) == (b"fresh", 2)


class TestRealms:
    @pytest.mark.parametrize(
        ("owner", "realm"),
        [
            ("practice-1a2b3c4d", "practice"),
            ("provider:practice", "practice"),
            ("github-1a2b3c4d", "real"),
            ("provider:github", "real"),
            ("practice-bank-1a2b3c4d", "real"),
            ("practice-1a2b3c4d5", "real"),
            ("practice-1a2b3c4d\n", "real"),
            ("xpractice-1a2b3c4d", "real"),
            ("provider:practice-bank", "real"),
            ("history", "real"),
        ],
    )
    def test_only_the_practice_platforms_own_are_practice(self, owner, realm):
        assert Vault.realm(owner) == realm

    async def test_practice_accounts_need_no_keychain(self, house):
        house.keychain.vanish()

        await house.vault.unlock("practice")
        await house.put(PRACTICE)

        assert await house.get(PRACTICE) == (TOKEN, 1)
        assert house.vault.home("practice") == "practice-file"
        assert (house.folder / "practice" / "vault.key").stat().st_mode & 0o777 == 0o600
        assert house.keychain.calls == []

    @pytest.mark.parametrize("owner", [REAL, "provider:slack", "practice-bank-1a2b3c4d", "history"])
    @pytest.mark.parametrize("name", ["tokens", "client-secret", "webhook:x"])
    async def test_the_practice_key_never_seals_anything_real(self, house, owner, name):
        await house.vault.unlock("practice")

        assert await failure_of(house.put(owner, name)) == KeychainLocked("")
        assert await house.get(owner, name) is None

    async def test_the_real_key_is_one_short_line_with_nothing_but_the_key(self, house):
        await house.vault.unlock("real")
        await house.put(REAL)

        [(name, line)] = house.keychain.items.items()
        assert name.startswith("connector-manager-vault-")
        assert (len(line), len(key_home.value_of(line))) == (44, 32)


class TestUnlock:
    async def test_the_first_time_makes_the_key_later_times_read_it(self, house):
        assert house.vault.home("real") == ""
        await house.vault.unlock("real")
        await house.put(REAL)
        assert house.vault.home("real") == "keychain:Memory"

        await house.start().unlock("real")

        assert await house.get(REAL) == (TOKEN, 1)
        assert await house.keys() == [("keychain:Memory", "current")]

    async def test_an_open_key_is_not_read_again(self, house):
        await house.vault.unlock("real")
        house.keychain.calls.clear()

        await house.vault.unlock("real")

        assert house.keychain.calls == []

    async def test_a_keychain_that_refuses_the_first_time_leaves_nothing_behind(self, house):
        for fate, failure in (
            (house.keychain.lock, KeychainLocked("keychain:Memory")),
            (house.keychain.hang, KeychainLocked("keychain:Memory", waiting=True)),
            (house.keychain.vanish, KeychainUnavailable("no keychain answers")),
        ):
            fate()
            assert await failure_of(house.vault.unlock("real")) == failure
            assert await house.keys() == []
            assert house.vault.home("real") == ""

        house.keychain.unlock()
        await house.vault.unlock("real")

    async def test_before_it_is_unlocked_nothing_is_opened_or_sealed(self, house):
        await house.vault.unlock("real")
        await house.put(REAL)
        await house.start().settle()

        assert await failure_of(house.get(REAL)) == KeychainLocked("keychain:Memory")
        assert await failure_of(house.put(OTHER)) == KeychainLocked("keychain:Memory")

    async def test_a_keychain_that_is_locked_at_the_start_opens_later_with_everything(self, house):
        await house.vault.unlock("real")
        await house.put(REAL)
        house.keychain.lock()
        vault = house.start()
        await vault.settle()

        assert await failure_of(vault.unlock("real")) == KeychainLocked("keychain:Memory")
        house.keychain.unlock()
        await vault.unlock("real")

        assert await house.get(REAL) == (TOKEN, 1)

    async def test_another_keychain_is_told_and_back_again_everything_opens(self, house):
        await house.vault.unlock("real")
        await house.put(REAL)
        house.keychain.name = "keychain:Other"
        vault = house.start()

        assert await failure_of(vault.unlock("real")) == KeychainChanged("keychain:Memory", "keychain:Other")
        house.keychain.name = "keychain:Memory"
        await vault.unlock("real")

        assert await house.get(REAL) == (TOKEN, 1)

    @pytest.mark.parametrize("line", [None, "", "bm90IGEga2V5", "***", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="])
    async def test_a_missing_key_or_another_one_is_told_with_equal_homes(self, house, line):
        await house.vault.unlock("real")
        await house.put(REAL)
        house.keychain.items = {name: line for name in house.keychain.items if line is not None}

        assert await failure_of(house.start().unlock("real")) == KeychainChanged("keychain:Memory", "keychain:Memory")
        assert await house.db.write(lambda tx: house.vault.fields(tx, REAL)) == ("tokens",)

    async def test_a_keychain_that_does_not_keep_what_it_is_given_is_not_trusted(self, house, monkeypatch):
        async def lose(*_: str) -> None:
            """Take it, and keep nothing."""

        with monkeypatch.context() as patched:
            patched.setattr(house.keychain, "set", lose)
            assert isinstance(await failure_of(house.vault.unlock("real")), KeychainUnavailable)

        assert await failure_of(house.put(REAL)) == KeychainLocked("")
        await house.vault.unlock("real")
        assert await house.keys() == [("keychain:Memory", "current")]

    async def test_two_at_once_make_one_key(self, house):
        await asyncio.gather(*(house.vault.unlock("real") for _ in range(5)))

        assert len(house.keychain.items) == 1

    async def test_a_practice_key_file_that_is_gone_is_told(self, house):
        await house.vault.unlock("practice")
        await house.put(PRACTICE)
        (house.folder / "practice" / "vault.key").unlink()

        assert await failure_of(house.start().unlock("practice")) == KeychainChanged("practice-file", "practice-file")


class TestPassphrase:
    async def test_it_opens_what_it_closed(self, house):
        house.keychain.vanish()
        await house.vault.use_passphrase(PASSPHRASE)
        await house.put(REAL)
        assert house.vault.home("real") == "passphrase"

        vault = house.start()
        assert await failure_of(vault.unlock("real")) == KeychainLocked("passphrase")
        await vault.use_passphrase(PASSPHRASE)
        await vault.unlock("real")

        assert await house.get(REAL) == (TOKEN, 1)
        assert house.keychain.calls == []

    async def test_another_one_is_refused_and_nothing_is_lost(self, house):
        await house.vault.use_passphrase(PASSPHRASE)
        await house.put(REAL)
        vault = house.start()

        assert await failure_of(vault.use_passphrase("canary passphrasE")) == VerificationFailed("passphrase")
        await vault.use_passphrase(PASSPHRASE)
        assert await house.get(REAL) == (TOKEN, 1)

    @pytest.mark.parametrize("text", ["", "short", "        ", "1234567"])
    async def test_one_that_is_too_short_is_refused_with_a_sentence(self, house, text):
        failure = await failure_of(house.vault.use_passphrase(text))

        assert failure == Rejected("The passphrase needs at least 8 characters.")
        assert await house.keys() == []

    async def test_the_same_letters_typed_differently_are_the_same(self, house):
        await house.vault.use_passphrase("Caf\u00e9 au lait")
        await house.put(REAL)

        await house.start().use_passphrase("Cafe\u0301 au lait")

        assert await house.get(REAL) == (TOKEN, 1)

    @pytest.mark.parametrize(
        "change",
        [
            {"n": 2**3},
            {"n": 2**23},
            {"n": 17},
            {"r": 1},
            {"p": 2},
            {"kdf": "pbkdf2"},
            {"salt": ""},
            {"salt": "zz"},
            {"n": None},
            {"wrapped": 5},
            {"n": "many"},
        ],
    )
    async def test_lowered_costs_are_refused_before_anything_is_derived(self, house, change, monkeypatch):
        await house.vault.use_passphrase(PASSPHRASE)
        [key] = await house.db.write(store.keys)
        changed = json.dumps(json.loads(key.parameters) | change)
        await house.db.write(lambda tx: tx.run("update vault_keys set parameters = ?", (changed,)))
        monkeypatch.setattr(passphrase, "_derive", None)

        failure = await failure_of(house.start().use_passphrase(PASSPHRASE))

        assert failure == VerificationFailed("passphrase parameters")

    @pytest.mark.parametrize("parameters", ["", "[]", "null", "{}", "5"])
    async def test_parameters_that_are_none_are_refused(self, house, parameters):
        await house.vault.use_passphrase(PASSPHRASE)
        await house.db.write(lambda tx: tx.run("update vault_keys set parameters = ?", (parameters,)))

        failure = await failure_of(house.start().use_passphrase(PASSPHRASE))

        assert failure == VerificationFailed("passphrase parameters")

    async def test_raised_costs_are_kept(self, house, monkeypatch):
        monkeypatch.setattr(passphrase, "N", 2**6)
        await house.vault.use_passphrase(PASSPHRASE)
        await house.put(REAL)
        monkeypatch.setattr(passphrase, "N", 2**4)

        await house.start().use_passphrase(PASSPHRASE)

        assert await house.get(REAL) == (TOKEN, 1)

    async def test_it_costs_what_it_should(self, house, monkeypatch):
        monkeypatch.undo()
        await house.vault.use_passphrase(PASSPHRASE)
        await house.put(REAL)

        [key] = await house.db.write(store.keys)
        said = json.loads(key.parameters)
        assert (said["kdf"], said["n"], said["r"], said["p"], len(said["salt"])) == ("scrypt", 131072, 8, 1, 32)
        await house.start().use_passphrase(PASSPHRASE)
        assert await house.get(REAL) == (TOKEN, 1)

    async def test_it_never_takes_the_place_of_a_keychain(self, house):
        await house.vault.unlock("real")
        await house.put(REAL)
        house.keychain.vanish()

        assert await failure_of(house.start().use_passphrase(PASSPHRASE)) == KeychainChanged(
            "keychain:Memory", "passphrase"
        )
        assert await failure_of(house.vault.use_session_only()) == KeychainChanged("keychain:Memory", "session")


class TestChangingIt:
    async def change(self, house, old=PASSPHRASE, new="canary other passphrase"):
        await house.vault.change_passphrase(old, new, lambda tx: upkeep.set_meta(tx, "told", "yes"))

    async def told(self, house):
        return await house.db.write(lambda tx: upkeep.meta(tx, "told"))

    async def test_the_new_one_opens_and_the_old_one_is_refused(self, house):
        await house.vault.use_passphrase(PASSPHRASE)
        await house.put(REAL)

        await self.change(house)

        assert (TOKEN, 1) == await house.get(REAL)
        vault = house.start()
        assert await failure_of(vault.use_passphrase(PASSPHRASE)) == VerificationFailed("passphrase")
        await vault.use_passphrase("canary other passphrase")
        assert (TOKEN, 1) == await house.get(REAL)
        assert [("passphrase", "current")] == await house.keys()
        assert "yes" == await self.told(house)

    async def test_it_can_be_done_in_a_program_that_has_not_opened_them(self, house):
        await house.vault.use_passphrase(PASSPHRASE)
        await house.put(REAL)
        house.start()

        await self.change(house)

        assert (TOKEN, 1) == await house.get(REAL)

    async def test_what_lay_on_the_disk_before_opens_nothing_that_comes_after(self, house):
        await house.vault.use_passphrase(PASSPHRASE)
        await house.put(REAL)
        (before,) = [key for key in await house.db.write(store.keys) if key.home == "passphrase"]

        await self.change(house)

        _, key = passphrase.unwrap(PASSPHRASE, before.id, before.parameters)
        found = await house.db.write(lambda tx: store.envelope(tx, REAL))
        with pytest.raises(FailureError):
            envelope.open_field(found, Key(found.vault_key, key), found.fields[0])
        assert bytes.fromhex(json.loads(before.parameters)["wrapped"]) not in house.bytes_on_disk
        assert json.loads(before.parameters)["wrapped"].encode() not in house.bytes_on_disk

    async def test_a_wrong_old_one_changes_nothing_even_where_the_keys_are_open(self, house):
        await house.vault.use_passphrase(PASSPHRASE)
        before = await house.db.write(store.keys)

        failure = await failure_of(self.change(house, old="canary passphrasE"))

        assert failure == VerificationFailed("passphrase")
        assert before == await house.db.write(store.keys)
        await house.start().use_passphrase(PASSPHRASE)
        assert "" == await self.told(house)

    @pytest.mark.parametrize("short", ["", "1234567", "       1234567       "])
    async def test_a_new_one_that_is_too_short_changes_nothing(self, house, short):
        await house.vault.use_passphrase(PASSPHRASE)

        failure = await failure_of(self.change(house, new=short))

        assert failure == Rejected("The passphrase needs at least 8 characters.")
        await house.start().use_passphrase(PASSPHRASE)

    async def test_where_there_is_none_there_is_none_to_change(self, house):
        assert await failure_of(self.change(house)) == Rejected("Your keys are not behind a passphrase.")
        await house.vault.unlock("real")
        assert await failure_of(self.change(house)) == Rejected("Your keys are not behind a passphrase.")

    async def test_a_disk_that_refuses_leaves_the_old_one_and_a_later_replacement_keeps_it(self, house, monkeypatch):
        await house.vault.use_passphrase(PASSPHRASE)
        await house.put(REAL)
        await house.put(OTHER)
        refuse = monkeypatch.setattr
        refuse(store, "set_state", lambda *_: (_ for _ in ()).throw(FailureError(Storage("full", "here"))))
        assert await failure_of(self.change(house)) == Storage("full", "here")
        monkeypatch.undo()
        monkeypatch.setattr(passphrase, "N", 2**4)

        await house.destroy(OTHER)
        await house.vault.shred()

        await house.start().use_passphrase(PASSPHRASE)
        assert (TOKEN, 1) == await house.get(REAL)


class TestSession:
    async def test_it_ends_with_the_program(self, house):
        await house.vault.use_session_only()
        await house.vault.use_session_only()  # a second click
        await house.put(REAL)
        await house.vault.unlock("real")
        assert (await house.get(REAL), house.vault.home("real")) == ((TOKEN, 1), "session")

        vault = house.start()
        await vault.settle()

        assert await house.get(REAL) is None
        assert (await house.keys(), vault.home("real")) == ([], "")
        await vault.unlock("real")
        assert vault.home("real") == "keychain:Memory"

    async def test_settling_in_mid_session_takes_nothing_away(self, house):
        await house.vault.use_session_only()
        await house.put(REAL)

        await house.vault.settle()

        assert await house.get(REAL) == (TOKEN, 1)


async def test_nothing_secret_shows_in_a_representation(house):
    await house.vault.unlock("real")
    await house.put(REAL)
    [key] = await house.db.write(store.keys)
    found = await house.db.write(lambda tx: store.envelope(tx, REAL))

    shown = repr((key, found, key_home.PASSPHRASE, passphrase.fresh(PASSPHRASE, secrets.token_bytes)))
    assert all(secret not in shown for secret in ("wrapped=", "blob=", "check", "key=b", "canary"))
