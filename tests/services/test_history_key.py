"""The history's signing key and anchor: in each home, on the move, lost, and when somebody turned the history back."""

import base64
import json
import secrets
from dataclasses import replace
from datetime import timedelta

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from connector_app.adapters.key_file import KeyFile
from connector_app.model import audit as form
from connector_app.model.audit import AuditAnchor, AuditQuery, Event
from connector_app.model.failure import (
    FailureError,
    KeychainChanged,
    KeychainLocked,
    KeychainUnavailable,
    VerificationFailed,
)
from connector_app.model.result import Ok
from connector_app.services import passphrase, signatures
from connector_app.services.audit import Audit
from connector_app.services.signer import Signer
from connector_app.services.vault import Vault
from connector_app.store import audit as store
from connector_app.store.database import Database
from tests.fakes.clock import ManualClock
from tests.fakes.keychain import MemoryKeychain

PASSPHRASE = "canary passphrase"
REAL = "github-00112233"


class House:
    """What outlives the program (folder and keychain), and the program that was started last."""

    def __init__(self, folder, db):
        self.folder, self.db, self.keychain, self.clock = folder, db, MemoryKeychain(), ManualClock()

    async def start(self):
        """Start the program, up to where its history is signed."""
        self.vault = Vault(
            self.db, self.keychain, self._file("vault"), self._file("history"), self.clock, secrets.token_bytes
        )
        self.audit = Audit(self.db, self.clock, secrets.token_bytes)
        await self.vault.settle()
        await self.audit.start()

    async def sign(self, reason="start"):
        await self.audit.use(self.vault, reason)

    async def write(self, count=3):
        for _ in range(count):
            await self.audit.write(Event("item.created"))

    async def verify(self):
        answer = await self.audit.verify(is_entry=False)
        assert isinstance(answer, Ok)
        return answer.value

    async def keys(self):
        return await self.db.write(store.keys)

    @property
    def history_file(self):
        return self.folder / "practice" / "history.key"

    def _file(self, name):
        return KeyFile(self.folder / "practice" / f"{name}.key")


@pytest.fixture
async def house(tmp_path):
    async with Database(tmp_path / "connector.db") as db:
        house = House(tmp_path, db)
        await house.start()
        yield house


@pytest.fixture(autouse=True)
def cheap(monkeypatch):
    monkeypatch.setattr(passphrase, "N", 2**4)


async def failure_of(awaitable):
    with pytest.raises(FailureError) as caught:
        await awaitable
    return caught.value.failure


async def at_home(house, home):
    """Bring the house to where real accounts' key is in this home."""
    if home == "passphrase":
        await house.vault.use_passphrase(PASSPHRASE)
    elif home == "keychain:Memory":
        await house.vault.unlock("real")
        await house.db.write(lambda tx: house.vault.put(tx, REAL, "tokens", b"x", generation=1))
    elif home == "session":
        await house.vault.use_session_only()
    else:
        await house.vault.unlock("practice")


@pytest.mark.parametrize(
    ("chosen", "home"),
    [
        ("keychain:Memory", "keychain:Memory"),
        ("passphrase", "passphrase"),
        ("practice-file", "practice-file"),
        ("session", "practice-file"),
    ],
)
async def test_the_key_lives_where_the_vault_key_does_and_says_so(house, chosen, home):
    await at_home(house, chosen)

    signer = await house.vault.signing_key()

    assert signer.home == home
    Ed25519PublicKey.from_public_bytes(signer.public).verify(signer.sign(b"words"), b"words")
    assert house.history_file.exists() == (home == "practice-file")
    assert await house.vault.signing_key() == signer


@pytest.mark.parametrize("home", ["keychain:Memory", "passphrase", "practice-file"])
async def test_key_and_anchor_are_there_after_a_restart(house, home):
    await at_home(house, home)
    await house.sign()
    await house.write()
    made = await house.audit.checkpoint("asked")

    await house.start()
    if home == "passphrase":
        assert await failure_of(house.vault.signing_key()) == KeychainLocked("passphrase")
        await house.vault.use_passphrase(PASSPHRASE)
    assert await house.vault.anchor() == made
    await house.sign()

    found = await house.verify()
    assert (found.verdict, found.anchored, found.signed_size, found.home) == ("unbroken", True, 3, home)
    assert len(await house.keys()) == 1


async def test_the_item_is_one_short_line_of_its_own(house):
    await at_home(house, "keychain:Memory")
    await house.sign()
    await at_home(house, "practice-file")

    [line] = [v for k, v in house.keychain.items.items() if "history" in k]
    assert line.isascii()
    assert line.isprintable()
    assert len(line) < 1280 / 2
    assert len(house.keychain.items) == 2


@pytest.mark.parametrize("home", ["keychain:Memory", "passphrase"])
async def test_when_a_real_home_appears_the_old_key_introduces_the_new_one(house, home):
    await at_home(house, "practice-file")
    await house.sign()
    await house.write()

    await at_home(house, home)
    await house.sign("asked")
    await house.write()
    await house.audit.checkpoint("exit")

    old, new = await house.keys()
    log = house.audit.log
    assert (old.home, new.home, new.introduced_by) == ("practice-file", home, old.key_id)
    assert signatures.holds(
        old.public, new.introduction, signatures.introduction_text(log, new.public, home, new.since)
    )
    assert not house.history_file.exists()
    found = await house.verify()
    assert (found.verdict, found.key_id, found.home, found.signed_size) == ("unbroken", old.key_id, home, 6)


async def test_a_move_that_is_cut_short_before_the_new_key_was_recorded_goes_on(house):
    await house.sign()
    await house.write()
    await at_home(house, "keychain:Memory")
    made = await house.vault.signing_key()  # and then the end: nothing of it is in the database
    assert house.history_file.exists()

    await house.start()
    await house.vault.unlock("real")
    await house.sign()

    assert (await house.keys())[-1].public == made.public
    assert (await house.verify()).verdict == "unbroken"
    assert not house.history_file.exists()


async def test_the_anchor_moves_along(house):
    await house.sign()
    await house.write()
    anchor = await house.audit.checkpoint("asked")
    await at_home(house, "keychain:Memory")

    await house.vault.signing_key()

    assert await house.vault.anchor() == anchor


async def test_after_the_last_real_account_the_key_stays_where_it_is(house):
    await at_home(house, "keychain:Memory")
    await house.sign()
    await house.db.write(lambda tx: house.vault.destroy(tx, REAL))
    await house.vault.shred()

    await house.start()
    await house.sign()

    assert (await house.verify()).home == "keychain:Memory"
    assert len(await house.keys()) == 1


async def test_a_passphrase_vault_keeps_the_history_key_when_the_last_account_goes(house):
    await at_home(house, "passphrase")
    await house.db.write(lambda tx: house.vault.put(tx, REAL, "tokens", b"x", generation=1))
    await house.sign()
    await house.db.write(lambda tx: house.vault.destroy(tx, REAL))
    await house.vault.shred()

    await house.start()
    await house.vault.use_passphrase(PASSPHRASE)
    await house.sign()

    assert len(await house.keys()) == 1


DAY = 24 * 3600.0


class TestDays:
    """Each day on which something is signed has a key of its own."""

    @pytest.fixture
    async def signing(self, house):
        await at_home(house, "keychain:Memory")
        await house.sign()
        return house

    async def test_a_running_program_takes_a_new_key_with_the_first_checkpoint_of_a_day(self, signing):
        for _ in range(3):
            signing.clock.advance(DAY)
            await signing.write(1)
            await signing.audit.checkpoint("hour")
            await signing.audit.checkpoint("hour")

        keys = await signing.keys()
        assert ["2026-01-01", "2026-01-02", "2026-01-03", "2026-01-04"] == [key.since[:10] for key in keys]
        assert ["", *(key.key_id for key in keys[:-1])] == [key.introduced_by for key in keys]
        found = await signing.verify()
        assert ("unbroken", keys[0].key_id, 3, True) == (found.verdict, found.key_id, found.signed_size, found.anchored)

    async def test_the_private_half_of_the_day_before_is_nowhere_any_more(self, signing):
        before = await signing.vault.signing_key()
        signing.clock.advance(DAY)

        await signing.audit.checkpoint("hour")

        seed = base64.b64encode(before.seed).decode()
        assert (await signing.vault.signing_key()).seed != before.seed
        assert [] == [line for line in signing.keychain.items.values() if seed in line]

    async def test_days_without_a_start_are_bridged_in_one_step(self, signing):
        signing.clock.advance(200 * DAY)
        await signing.start()

        await signing.sign()

        assert ["2026-01-01", "2026-07-20"] == [key.since[:10] for key in await signing.keys()]
        assert "unbroken" == (await signing.verify()).verdict

    async def test_a_clock_that_was_set_back_does_not_keep_the_key_for_ever(self, signing):
        signing.clock.set(signing.clock.now() - timedelta(days=400))
        await signing.audit.checkpoint("hour")

        assert 2 == len(await signing.keys())
        assert "unbroken" == (await signing.verify()).verdict

    async def test_a_keychain_that_refuses_leaves_yesterdays_key_and_alarms_nobody(self, signing):
        signing.clock.advance(DAY)
        signing.keychain.lock()
        assert await signing.audit.checkpoint("hour") is None
        assert ("unbroken", 1) == ((await signing.verify()).verdict, len(await signing.keys()))
        signing.keychain.unlock()

        await signing.audit.checkpoint("hour")

        assert ("unbroken", 2) == ((await signing.verify()).verdict, len(await signing.keys()))

    async def test_killed_before_the_new_key_was_recorded_the_next_start_goes_on_with_it(self, signing):
        signing.clock.advance(DAY)
        taken = await signing.vault.signing_key()  # and then the end: the database knows nothing of it
        assert 1 == len(await signing.keys())
        await signing.start()
        signing.clock.advance(DAY)

        await signing.sign()

        _, recorded, todays = await signing.keys()  # once it is recorded, the day's own follows
        assert (taken.public, recorded.key_id) == (recorded.public, todays.introduced_by)
        assert "unbroken" == (await signing.verify()).verdict

    async def test_a_copy_that_does_not_know_the_last_days_keys_learns_them_from_the_keychain(self, signing):
        older = await signing.db.write(lambda tx: tx.all("select * from audit_keys"))
        for _ in range(8):  # one day more than the copies of a week are old
            signing.clock.advance(DAY)
            await signing.audit.checkpoint("hour")
        keys = await signing.keys()
        await signing.db.write(lambda tx: tx.run("delete from audit_keys where rowid > ?", (len(older),)))
        await signing.start()

        await signing.sign()

        assert keys == await signing.keys()
        assert "unbroken" == (await signing.verify()).verdict

    async def test_the_item_holds_a_week_of_older_keys_within_what_windows_keeps(self, signing):
        for _ in range(9):
            signing.clock.advance(DAY)
            await signing.audit.checkpoint("hour")

        [line] = [v for k, v in signing.keychain.items.items() if "history" in k]
        held, kept = await signing.vault.signing_key(), Signer.read(line, "keychain:Memory")
        assert (len(line) <= 1280, line.isascii(), 7 <= len(kept.older)) == (True, True, True)
        assert replace(held, older=held.older[-len(kept.older) :]) == kept
        assert list(kept.older) == (await signing.keys())[-1 - len(kept.older) : -1]

    async def test_the_item_of_the_form_before_is_read(self, signing):
        signing.clock.advance(DAY)
        await signing.audit.checkpoint("hour")
        [name] = [k for k in signing.keychain.items if "history" in k]
        held = Signer.read(signing.keychain.items[name], "keychain:Memory")
        assert (held.anchor is not None, len(held.older)) == (True, 1)

        said = {
            "seed": held.seed,
            "introduction": held.introduction,
            "root": held.anchor.root,
            "note": held.anchor.note,
        }
        text = {each: base64.b64encode(raw).decode() for each, raw in said.items()}
        own = {"since": held.since, "by": held.introduced_by, "counter": held.anchor.counter, "size": held.anchor.size}
        older = [[base64.b64encode(k.public).decode(), k.home, k.since, k.introduced_by, ""] for k in held.older]
        line = json.dumps(text | own | {"key": held.anchor.key_id, "older": older})

        assert held == Signer.read(line, "keychain:Memory")
        first = Signer(held.seed, "keychain:Memory", held.since)
        assert first == Signer.read(json.dumps({"seed": text["seed"], "since": held.since}), "keychain:Memory")
        assert first == Signer.read(first.line(), "keychain:Memory")

    async def test_a_thief_of_todays_key_cannot_sign_for_yesterday(self, signing):
        await signing.write()
        await signing.audit.checkpoint("hour")
        signing.clock.advance(DAY)
        await signing.write()
        await signing.audit.checkpoint("hour")
        stolen, first = await signing.vault.signing_key(), (await signing.db.read(store.checkpoints))[0]
        point = form.read_checkpoint(form.note_parts(first.note)[0])
        note = form.signed_note(replace(point, time="2025-12-31T00:00:00.000Z"), stolen.public, stolen.sign)
        await signing.db.write(lambda tx: tx.run("update checkpoints set note = ? where counter = 1", (note,)))

        found = await signing.verify()

        assert ("damaged", 1) == (found.verdict, found.first_bad)

    async def test_a_checkpoint_of_today_that_was_signed_anew_is_not_the_one_that_was_kept(self, signing):
        await signing.write()
        await signing.audit.checkpoint("hour")
        stolen, newest = await signing.vault.signing_key(), (await signing.db.read(store.checkpoints))[-1]
        point = form.read_checkpoint(form.note_parts(newest.note)[0])
        note = form.signed_note(replace(point, time="2025-12-31T00:00:00.000Z"), stolen.public, stolen.sign)
        await signing.db.write(
            lambda tx: tx.run("update checkpoints set note = ? where counter = ?", (note, newest.counter))
        )

        found = await signing.verify()

        assert ("damaged", "anchor", 1, 3, 0) == (
            found.verdict, found.why, found.first_bad, found.last_bad, found.signed_size
        )  # fmt: skip
        assert await signing.audit.checkpoint("hour") is None  # and what is kept stays


class TestSomethingIsWrong:
    @pytest.mark.parametrize("line", [None, "", "{}", "5", "not json", '{"seed": "eA==", "since": "x"}'])
    async def test_a_key_that_is_gone_or_spoilt_is_told(self, house, line):
        await at_home(house, "keychain:Memory")
        await house.sign()
        [name] = [k for k in house.keychain.items if "history" in k]
        if line is None:
            del house.keychain.items[name]
        else:
            house.keychain.items[name] = line

        await house.start()
        assert await failure_of(house.vault.signing_key()) == KeychainChanged("keychain:Memory", "keychain:Memory")

    async def test_another_key_in_its_place_is_told(self, house):
        await at_home(house, "keychain:Memory")
        await house.sign()
        [name] = [k for k in house.keychain.items if "history" in k]
        house.keychain.items[name] = Signer(b"\x05" * 32, "", "2026-01-01T00:00:00.000Z").line()

        await house.start()
        assert await failure_of(house.vault.signing_key()) == KeychainChanged("keychain:Memory", "keychain:Memory")

    async def test_another_keychain_is_told(self, house):
        await at_home(house, "keychain:Memory")
        await house.sign()
        house.keychain.name = "keychain:Other"

        await house.start()
        assert await failure_of(house.vault.signing_key()) == KeychainChanged("keychain:Memory", "keychain:Other")

    async def test_a_file_that_is_gone_when_the_key_should_move_is_told(self, house):
        await house.sign()
        house.history_file.unlink()

        await house.start()
        await at_home(house, "keychain:Memory")
        assert await failure_of(house.vault.signing_key()) == KeychainChanged("practice-file", "keychain:Memory")

    async def test_a_locked_keychain_leaves_the_checkpoint_pending_and_the_next_one_settles_it(self, house):
        await at_home(house, "keychain:Memory")
        await house.sign()
        await house.write()
        house.keychain.lock()

        assert await house.audit.checkpoint("hour") is None
        house.keychain.unlock()
        assert await house.audit.checkpoint("hour") == await house.vault.anchor()
        assert (await house.verify()).verdict == "unbroken"

    async def test_without_a_signing_key_there_is_no_anchor_and_none_is_made(self, house):
        assert await house.vault.anchor() is None
        failure = await failure_of(house.vault.set_anchor(AuditAnchor(1, 1, bytes(32))))

        assert isinstance(failure, KeychainUnavailable)
        assert not house.history_file.exists()


class TestTurnedBack:
    @pytest.fixture
    async def turned_back(self, house, tmp_path):
        """Give the history of this morning back, while the keychain knows this evening's."""
        await at_home(house, "keychain:Memory")
        await house.sign()
        await house.write()
        await house.audit.checkpoint("asked")
        await house.db.fold()
        older = (tmp_path / "connector.db").read_bytes()
        await house.write()
        evening = await house.audit.checkpoint("asked")
        (tmp_path / "older").mkdir()
        (tmp_path / "older" / "connector.db").write_bytes(older)
        async with Database(tmp_path / "older" / "connector.db") as db:
            house.db = db
            await house.start()
            yield evening

    async def test_the_proof_of_it_is_never_overwritten(self, house, turned_back):
        await house.sign()
        for _ in range(6):
            await house.write(1)
            assert await house.audit.checkpoint("asked") is None

        assert await house.vault.anchor() == turned_back
        assert (await house.verify()).verdict != "unbroken"
        await house.start()
        assert await house.vault.anchor() == turned_back

    async def test_it_is_said_at_the_start_and_once(self, house, turned_back):
        for reason in ("start", "hour"):
            await house.sign(reason)

        found = await house.db.read(lambda tx: store.page(tx, AuditQuery(actions=("audit.differs",))))
        assert [("program", "error", "verification-failed")] == [(e.actor, e.outcome, e.error) for e in found]

    async def test_it_is_refused_by_name(self, house, turned_back):
        await house.vault.signing_key()

        assert await failure_of(house.vault.set_anchor(AuditAnchor(9, 9, bytes(32)))) == VerificationFailed("history")


class TestForgetting:
    async def test_a_key_that_was_lost_is_followed_by_a_new_one_only_when_somebody_gave_it_up(self, house):
        await at_home(house, "keychain:Memory")
        await house.sign()
        house.keychain.items.clear()
        await house.start()

        assert await house.vault.forget_lost_keys() == (REAL,)
        await house.vault.unlock("real")
        await house.sign()

        first, second = await house.keys()
        assert (first.home, second.home, second.introduced_by) == ("keychain:Memory", "keychain:Memory", "")

    async def test_one_that_is_there_is_not_given_up(self, house):
        assert await house.vault.forget_lost_keys() == ()  # nothing at all yet
        await at_home(house, "keychain:Memory")
        await house.sign()
        assert await house.vault.forget_lost_keys() == ()  # held
        await house.start()

        assert await house.vault.forget_lost_keys() == ()  # found
        await house.sign()
        assert len(await house.keys()) == 1

    async def test_one_that_only_does_not_answer_is_given_up_when_a_person_says_so(self, house):
        await at_home(house, "keychain:Memory")
        await house.sign()
        await house.db.write(lambda tx: house.vault.destroy(tx, REAL))
        await house.vault.shred()
        house.keychain.vanish()
        await house.start()

        assert isinstance(await failure_of(house.vault.forget_lost_keys()), KeychainUnavailable)
        await house.vault.forget_lost_keys(even_unreachable=True)
        await house.sign()

        assert (await house.keys())[-1].home == "practice-file"

    async def test_a_forgotten_passphrase_takes_the_history_key_with_it(self, house):
        await at_home(house, "passphrase")
        await house.sign()
        await house.start()

        assert await house.vault.forget_lost_keys(even_unreachable=True) == ()
        await house.sign()
        assert (await house.keys())[-1].home == "practice-file"

    async def test_a_given_up_key_that_comes_back_changed_is_let_in(self, house):
        await at_home(house, "keychain:Memory")
        await house.sign()
        [name] = [k for k in house.keychain.items if "history" in k]
        house.keychain.items[name] = Signer(b"\x05" * 32, "", "2026-01-01T00:00:00.000Z").line()
        await house.start()

        await house.vault.forget_lost_keys()

        assert (await house.vault.signing_key()).seed == b"\x05" * 32


def test_the_private_half_shows_in_no_representation():
    assert "seed" not in repr(Signer(b"canary-key-1" + bytes(20), "practice-file", ""))
