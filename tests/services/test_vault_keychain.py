"""The vault over a real keychain: gnome-keyring, on a bus of its own."""

import gc
import secrets
import threading
import warnings

import pytest

from connector_app.adapters.key_file import KeyFile
from connector_app.adapters.keychain import SystemKeychain
from connector_app.model.failure import FailureError, KeychainChanged, KeychainLocked, KeychainUnavailable
from connector_app.services.audit import Audit
from connector_app.services.vault import Vault
from connector_app.store import vault as store
from connector_app.store.database import Database
from tests.fakes.clock import ManualClock
from tests.parts.keychain import keychain as real_keychain

REAL, OTHER = "github-00112233", "slack-44556677"
TOKEN = b"canary-access-1"
HOME = "keychain:SecretService"


@pytest.fixture
def fate(monkeypatch):
    with real_keychain() as fate:
        for name, value in fate.env.items():
            monkeypatch.setenv(name, value)
        yield fate
        fate.vanish()
        for thread in threading.enumerate():
            if thread.name == "keychain":
                thread.join(5)
    with warnings.catch_warnings():  # secretstorage leaves its socket to the garbage collector when a call fails
        warnings.simplefilter("ignore", ResourceWarning)
        gc.collect()


@pytest.fixture
async def db(tmp_path):
    async with Database(tmp_path / "connector.db") as db:
        yield db


@pytest.fixture
def start(fate, db, tmp_path):
    """Start the program's vault, with a keychain of its own each time."""
    opened: list[SystemKeychain] = []

    def start(seconds: float = 10.0) -> Vault:
        opened.append(SystemKeychain(seconds=seconds))
        practice, history = (KeyFile(tmp_path / "practice" / f"{name}.key") for name in ("vault", "history"))
        return Vault(db, opened[-1], practice, history, ManualClock(), secrets.token_bytes)

    yield start
    for keychain in opened:
        keychain.close()


async def failure_of(awaitable):
    with pytest.raises(FailureError) as caught:
        await awaitable
    return caught.value.failure


async def put(db, vault, *owners):
    await db.write(lambda tx: [vault.put(tx, owner, "tokens", TOKEN, generation=1) for owner in owners])


async def get(db, vault, owner):
    return await db.write(lambda tx: vault.get(tx, owner, "tokens"))


async def test_what_is_sealed_opens_after_a_restart_and_a_disconnect_changes_the_item(start, db):
    vault = start()
    await vault.unlock("real")
    assert vault.home("real") == HOME
    await put(db, vault, REAL, OTHER)
    [before] = await db.write(store.keys)

    await db.write(lambda tx: vault.destroy(tx, REAL))
    await vault.shred()
    vault = start()
    await vault.settle()
    await vault.unlock("real")

    [after] = await db.write(store.keys)
    keychain = SystemKeychain()
    assert await get(db, vault, OTHER) == (TOKEN, 1)
    assert await keychain.get(f"connector-manager-vault-{before.id}") is None
    assert len(await keychain.get(f"connector-manager-vault-{after.id}") or "") == 44
    keychain.close()


async def test_a_locked_one_leaves_everything_in_place(start, db, fate):
    vault = start()
    await vault.unlock("real")
    await put(db, vault, REAL)
    fate.lock()
    vault = start()

    assert await failure_of(vault.unlock("real")) == KeychainLocked(HOME)
    fate.unlock()
    await vault.unlock("real")
    assert await get(db, vault, REAL) == (TOKEN, 1)


async def test_a_hung_one_is_waited_for_so_long_and_no_longer(start, db, fate):
    fate.hang()

    assert await failure_of(start(seconds=0.5).unlock("real")) == KeychainLocked(HOME, waiting=True)
    fate.go_on()
    await start().unlock("real")
    assert [k.state for k in await db.write(store.keys)] == ["current"]


async def test_an_absent_one_stores_nothing(start, db, fate):
    fate.vanish()

    assert isinstance(await failure_of(start().unlock("real")), KeychainUnavailable)
    assert await db.write(store.keys) == []


async def test_a_deleted_item_is_told_and_a_new_sign_in_begins_afresh(start, db):
    vault = start()
    await vault.unlock("real")
    await put(db, vault, REAL)
    [key] = await db.write(store.keys)
    keychain = SystemKeychain()
    await keychain.delete(f"connector-manager-vault-{key.id}")
    keychain.close()

    vault = start()
    assert await failure_of(vault.unlock("real")) == KeychainChanged(HOME, HOME)
    assert await vault.forget_lost_keys() == (REAL,)
    await vault.unlock("real")
    await put(db, vault, REAL)
    assert await get(db, vault, REAL) == (TOKEN, 1)


async def test_the_history_is_signed_and_anchored_there(start, db):
    vault, audit = start(), Audit(db, ManualClock(), secrets.token_bytes)
    await vault.unlock("real")
    await audit.start()
    await audit.use(vault)
    anchor = await audit.checkpoint("asked")

    again = start()
    assert await again.anchor() == anchor
    assert (await again.signing_key()).home == HOME
