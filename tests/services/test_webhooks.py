"""Deliveries at the door: genuine ones are kept once, others leave nothing behind."""

import asyncio
import contextlib
import time
from dataclasses import replace

import pytest

from connector_app.model.failure import FailureError, KeychainLocked
from connector_app.model.limits import Gcra
from connector_app.model.webhook import Accepted
from connector_app.providers.practice import PROVIDER
from connector_app.services import webhooks
from connector_app.services.doors import SHUT_SECONDS, Load
from connector_app.store import connections
from tests.fakes.clock import ManualClock
from tests.parts.hooked import HERE, SECRET, House, account, body, headers, thing

RAW = body()
RECEIVED = b'{"received":true}'


@pytest.fixture
def clock():
    return ManualClock()


@pytest.fixture
async def house(tmp_path, clock):
    async with House(tmp_path, clock) as house:
        house.token = await house.open_door()
        yield house


async def deliver(house, raw=RAW, *, at=None, token=None, **named):
    sent = headers(raw, house.clock.now() if at is None else at, **named)
    return await house.webhooks.accept(token or house.token, raw, sent)


async def kept(house):
    return await house.value("select count(*) from deliveries")


class TestAGenuineDelivery:
    async def test_is_kept_with_its_history_entry_before_it_is_answered(self, house):
        answer = await deliver(house)

        assert (answer.status, answer.body, answer.content_type) == (200, RECEIVED, "application/json")
        [row] = await house.rows("select connection, delivery_id, event, body, state from deliveries")
        assert row == (HERE, "delivery_1", "item.created", RAW, "waiting")
        [entry] = await house.entries("webhook.received")
        assert (entry.actor, entry.provider, entry.connection) == ("platform", "practice", HERE)
        assert (entry.target, entry.request_id) == ("delivery_1", "delivery_1")
        assert entry.details == {"event": "item.created", "delivery": "delivery_1", "by": "signed"}
        assert ("accepted", {"delivery": "delivery_1", "connection": HERE}) in house.told

    async def test_is_acted_on_once_however_often_it_comes(self, house):
        await deliver(house)

        answers = [await deliver(house) for _ in range(5)]

        assert {(a.status, a.body) for a in answers} == {(200, RECEIVED)}
        assert await kept(house) == 1
        assert len(await house.entries("webhook.received")) == 1
        assert house.stale == []

    async def test_is_acted_on_once_when_a_hundred_come_at_the_same_time(self, house):
        answers = await asyncio.gather(*(deliver(house) for _ in range(100)))

        assert {(a.status, a.body) for a in answers} == {(200, RECEIVED)}
        assert await kept(house) == 1
        assert [name for name, _ in house.told].count("accepted") == 1
        assert len(await house.entries("webhook.received")) == 1

    async def test_that_comes_again_under_another_id_makes_the_account_be_read_again(self, house):
        await deliver(house, delivery="delivery_1")

        answer = await deliver(house, delivery="delivery_2")

        assert (answer.status, answer.body) == (200, RECEIVED)
        assert await kept(house) == 1
        assert house.stale == [HERE]

    async def test_that_comes_again_is_written_down_once_a_minute_with_how_often(self, house):
        await deliver(house)
        for _ in range(3):
            await deliver(house)
        await house.webhooks.write_down()
        for _ in range(2):
            await deliver(house)
        await house.webhooks.write_down()
        house.clock.advance(webhooks.QUIET_SECONDS)
        await house.webhooks.write_down()

        entries = await house.entries("webhook.duplicate")

        assert [e.counts for e in entries] == [{"times": 3}, {"times": 2}]
        assert {(e.target, e.outcome) for e in entries} == {("delivery_1", "success")}

    @pytest.mark.parametrize(("age", "status"), [(299, 200), (300, 200), (301, 401), (-300, 200), (-301, 401)])
    async def test_counts_within_five_minutes_both_ways(self, house, age, status):
        answer = await deliver(house, at=house.clock.now().timestamp() - age)

        assert answer.status == status
        assert await kept(house) == (1 if status == 200 else 0)

    async def test_that_was_acted_on_is_known_after_a_restart(self, tmp_path, clock):
        async with House(tmp_path, clock) as house:
            house.token = token = await house.open_door()
            sent = headers(RAW, clock.now())
            await house.webhooks.accept(token, RAW, sent)
            await house.inbox.work()

        async with House(tmp_path, clock) as house:
            again = await house.webhooks.accept(token, RAW, sent)
            other = await house.webhooks.accept(token, RAW, headers(RAW, clock.now(), delivery="delivery_9"))

            assert (again.status, other.status) == (200, 200)
            assert await kept(house) == 1

    async def test_of_an_account_that_needs_a_sign_in_is_kept_all_the_same(self, house):
        house.accounts.clear()

        assert (await deliver(house)).status == 200
        assert await kept(house) == 1

    async def test_may_be_signed_with_any_of_the_secrets_while_they_are_exchanged(self, house):
        await house.registrations.rotate(HERE, house.token, "canary-webhook-secret-2")

        old = await deliver(house, body(data=thing(1)), delivery="delivery_1", secret=SECRET)
        new = await deliver(house, body(data=thing(2)), delivery="delivery_2", secret="canary-webhook-secret-2")

        assert (old.status, new.status) == (200, 200)
        assert await kept(house) == 2


class TestWhatIsNotTaken:
    @pytest.mark.parametrize("token", ["", "0" * 32, "../" * 10])
    async def test_an_unknown_address_is_nowhere(self, house, token):
        assert await house.webhooks.accept(token, RAW, headers(RAW, house.clock.now())) == webhooks.UNKNOWN

        assert await house.entries("webhook") == await house.entries("webhook.added")

    async def test_a_wrong_signature_leaves_nothing_of_the_body(self, house, tmp_path, caplog):
        secret_words = b"canary-body-words"

        answer = await deliver(house, body(title="canary-body-words"), secret="canary-wrong-secret")
        await house.webhooks.write_down()

        assert (answer.status, answer.body) == (401, b'{"received":false}')
        assert await kept(house) == 0
        [entry] = await house.entries("webhook.rejected")
        assert (entry.outcome, entry.error, entry.counts) == ("refused", "signature", {"times": 1})
        assert secret_words.decode() not in caplog.text
        assert not any(secret_words in path.read_bytes() for path in tmp_path.iterdir())

    @pytest.mark.parametrize(
        ("raw", "event", "reason"),
        [(b"{", "item.created", "body"), (RAW, "item.updated", "event"), (b"\xff" * 40, "item.created", "body")],
    )
    async def test_a_genuine_one_that_cannot_be_read_is_a_bad_request_and_counted(self, house, raw, event, reason):
        answer = await deliver(house, raw, event=event)
        await house.webhooks.write_down()

        assert answer.status == 400
        assert await kept(house) == 0
        [entry] = await house.entries("webhook.rejected")
        assert entry.error == reason

    @pytest.mark.parametrize("delivery_id", ["", "x" * 256])
    async def test_an_id_that_cannot_be_kept_is_a_bad_request(self, tmp_path, clock, delivery_id):
        class Loose:
            @staticmethod
            def verify(raw, headers, secrets, now):
                return Accepted(delivery_id, "item.created", bytes(32))

        async with House(tmp_path, clock, (replace(PROVIDER, webhooks=Loose),)) as house:
            house.token = await house.open_door()

            assert (await deliver(house)).status == 400
            assert await kept(house) == 0

    async def test_a_body_that_is_too_large_is_not_looked_at(self, house):
        raw = b" " * (webhooks.BODY_BYTES + 1)

        assert (await deliver(house, raw)).status == 413
        assert (await deliver(house, body(filler="x" * (webhooks.BODY_BYTES - 400)))).status == 200

    async def test_a_flood_of_unsigned_ones_writes_one_entry_a_minute(self, house):
        for _ in range(3000):
            await house.webhooks.accept(house.token, RAW, ())
            await house.webhooks.write_down()
        house.clock.advance(webhooks.QUIET_SECONDS)
        await house.webhooks.write_down()

        assert await kept(house) == 0
        counts = [e.counts["times"] for e in await house.entries("webhook.rejected")]
        assert counts == [1, 2999]
        assert house.webhooks._tally.take(0.0, rest=True) == []

    async def test_what_is_refused_is_forgotten_after_a_quiet_minute(self, house):
        await house.webhooks.accept(house.token, RAW, ())
        await house.webhooks.write_down()
        assert len(house.webhooks._tally._counts) == 1

        house.clock.advance(webhooks.QUIET_SECONDS)
        await house.webhooks.write_down()

        assert house.webhooks._tally._counts == {}

    async def test_an_address_whose_account_was_removed_is_closed(self, house):
        await house.db.write(lambda tx: connections.clear(tx, HERE))

        assert (await deliver(house)).status == 404
        assert await kept(house) == 0

    async def test_a_platform_that_sends_no_webhooks_has_no_address(self, tmp_path, clock):
        async with House(tmp_path, clock) as house:
            house.token = await house.open_door()

        async with House(tmp_path, clock, (replace(PROVIDER, webhooks=None),)) as after:
            after.token = house.token

            assert await deliver(after) == webhooks.UNKNOWN

    async def test_a_platform_that_is_not_described_any_more_is_asked_to_try_later(self, tmp_path, clock):
        async with House(tmp_path, clock) as house:
            house.token = await house.open_door()

        async with House(tmp_path, clock, ()) as after:
            after.token = house.token

            assert (await deliver(after)).status == 503


class TestAnOfferedSecret:
    """A platform's first message to a new address brings its secret: a person decides whether it counts."""

    @staticmethod
    @contextlib.asynccontextmanager
    async def house(tmp_path, clock, **more):
        platform = replace(PROVIDER, offers=lambda raw: raw.decode() if raw.startswith(b"canary-offered") else "")
        async with House(tmp_path, clock, (platform,), **more) as house:
            house.token = await house.open_door()
            yield house

    @staticmethod
    async def offer(house, raw=b"canary-offered-1"):
        return (await house.webhooks.accept(house.token, raw, ())).status

    async def test_is_held_in_memory_the_newest_of_them(self, tmp_path, clock):
        async with self.house(tmp_path, clock) as house:
            statuses = [
                await self.offer(house),
                await self.offer(house, b"canary-offered-2"),
                await self.offer(house, RAW),
            ]

            assert statuses == [200, 200, 401]
            assert house.doors.offered(house.token) == "canary-offered-2"
            assert "canary" not in repr(house.doors.get(house.token))
            assert house.doors.offered("nowhere") == ""
            assert await kept(house) == 0

    async def test_is_not_listened_to_once_something_was_proven_there(self, tmp_path, clock):
        async with self.house(tmp_path, clock) as house:
            await deliver(house)

            assert (await self.offer(house), house.doors.offered(house.token)) == (401, "")

    async def test_is_not_listened_to_after_the_secret_was_exchanged_even_after_a_restart(self, tmp_path, clock):
        async with self.house(tmp_path, clock) as house:
            await house.registrations.rotate(HERE, house.token, "")
            await house.webhooks.start()

            assert await self.offer(house) == 401

    async def test_that_comes_again_and_again_is_put_off(self, tmp_path, clock):
        async with self.house(tmp_path, clock, door={"refused": Gcra(1, 1)}) as house:
            assert [await self.offer(house), await self.offer(house, b"canary-offered-2")] == [200, 429]
            assert house.doors.offered(house.token) == "canary-offered-1"


class TestTooMuch:
    async def test_more_than_an_address_takes_is_put_off_and_not_kept(self, tmp_path, clock):
        async with House(tmp_path, clock, door={"genuine": Gcra(1, 2)}) as house:
            house.token = await house.open_door()

            statuses = [(await deliver(house, body(data=thing(n)), delivery=f"d{n}")).status for n in range(4)]
            clock.advance(1)
            later = await deliver(house, body(data=thing(9)), delivery="d9")

            assert statuses == [200, 200, 429, 429]
            assert later.status == 200
            assert await kept(house) == 3

    async def test_more_refusals_than_are_handed_out_are_only_told_to_wait(self, tmp_path, clock):
        async with House(tmp_path, clock, door={"refused": Gcra(1, 2)}) as house:
            house.token = await house.open_door()

            answers = [await house.webhooks.accept(house.token, RAW, ()) for _ in range(3)]
            genuine = await deliver(house)

            assert [a.status for a in answers] == [401, 401, 429]
            assert answers[-1].retry_after > 0
            assert genuine.status == 200

    @pytest.mark.parametrize("load", [Load(most=2), Load(most_bytes=2 * len(RAW))])
    async def test_a_full_line_takes_nothing_until_some_of_it_is_worked_off(self, tmp_path, clock, load):
        async with House(tmp_path, clock, load=load) as house:
            house.token = await house.open_door()
            statuses = [(await deliver(house, body(data=thing(n)), delivery=f"d{n}")).status for n in range(3)]
            await house.inbox.work()

            later = await deliver(house, body(data=thing(9)), delivery="d9")

            assert statuses == [200, 200, 503]
            assert later.status == 200

    async def test_what_waits_is_counted_again_after_a_restart(self, tmp_path, clock):
        async with House(tmp_path, clock) as house:
            house.token = await house.open_door()
            await deliver(house)

        async with House(tmp_path, clock) as after:
            assert (after.load.count, after.load.bytes) == (1, len(RAW))


class TestTrouble:
    async def test_a_full_disk_is_not_an_acknowledgement_and_mends_by_itself(self, house):
        await deliver(house, body(data=thing(2)), delivery="d2")
        large = body(filler="x" * 500_000)
        pages = await house.db.write(lambda tx: tx.value("pragma page_count"))
        await house.db.write(lambda tx: tx.all(f"pragma max_page_count = {pages + 20}"))
        refused = await deliver(house, large)
        await house.db.write(lambda tx: tx.all("pragma max_page_count = 1000000"))

        taken = await deliver(house, large)

        assert (refused.status, taken.status) == (503, 200)
        assert await house.value("select count(*) from deliveries where delivery_id = 'delivery_1'") == 1
        assert len(await house.entries("webhook.received")) == 2

    async def test_nothing_is_acknowledged_while_the_program_ends(self, tmp_path, clock):
        async with House(tmp_path, clock) as house:
            house.token = await house.open_door()
            await deliver(house, body(data=thing(2)), delivery="d2")  # the secret is known from here on

        assert (await deliver(house)).status == 503

    async def test_a_disk_that_does_not_answer_in_time_is_not_an_acknowledgement(self, house, monkeypatch):
        monkeypatch.setattr(webhooks, "ANSWER_SECONDS", 0.05)
        await deliver(house, body(data=thing(2)), delivery="d2")
        slow = asyncio.create_task(house.db.write(lambda tx: time.sleep(0.3)))
        await asyncio.sleep(0)

        first = await deliver(house)
        await slow
        second = await deliver(house)

        assert (first.status, second.status) == (503, 200)
        assert first.retry_after > 0
        assert await house.value("select count(*) from deliveries where delivery_id = 'delivery_1'") == 1

    async def test_whatever_is_slow_here_the_platform_hears_within_its_three_seconds(self, tmp_path, clock):
        async def for_ever(realm):
            await asyncio.Event().wait()

        async def seconds(house):
            began = time.monotonic()
            statuses.append((await deliver(house)).status)
            return time.monotonic() - began

        statuses = []
        async with House(tmp_path, clock) as house:
            house.token = await house.open_door()
            unlock, house.vault.unlock = house.vault.unlock, for_ever
            keychain = [await seconds(house), await seconds(house)]
            house.vault.unlock = unlock
            clock.advance(SHUT_SECONDS)
            await deliver(house, body(data=thing(2)), delivery="d2")
            slow = asyncio.create_task(house.db.write(lambda tx: time.sleep(3.2)))
            await asyncio.sleep(0)
            disk = await seconds(house)
            await slow

        assert statuses == [503] * 3
        assert max(*keychain, disk) < 3
        assert keychain[1] < 0.5  # it is left in peace meanwhile

    async def test_a_locked_keychain_puts_deliveries_off_and_is_left_in_peace(self, tmp_path, clock):
        class Locked:
            def __init__(self, vault):
                self.vault, self.locked, self.asked = vault, True, 0

            def __getattr__(self, name):
                return getattr(self.vault, name)

            async def unlock(self, realm):
                self.asked += 1
                if self.locked:
                    raise FailureError(KeychainLocked("keychain:SecretService"))
                await self.vault.unlock(realm)

        async with House(tmp_path, clock) as house:
            house.token = await house.open_door()
            vault = house.doors._vault = Locked(house.vault)
            put_off = [(await deliver(house)).status for _ in range(20)]
            asked = vault.asked
            vault.locked = False
            clock.advance(SHUT_SECONDS)

            taken = await asyncio.gather(*(deliver(house) for _ in range(5)))

            assert set(put_off) == {503}
            assert asked == 1
            assert {a.status for a in taken} == {200}
            assert vault.asked == 2

    async def test_a_sealed_secret_that_was_tampered_with_opens_nothing(self, house, tmp_path):
        await house.db.write(lambda tx: tx.run("update sealed set blob = zeroblob(length(blob))"))

        assert (await deliver(house)).status == 503


class TestWritingDown:
    async def test_goes_on_by_itself_and_leaves_nothing_uncounted_at_the_end(self, house):
        writing = asyncio.create_task(house.webhooks.run())
        for _ in range(3):
            await house.webhooks.accept(house.token, RAW, ())
        async with asyncio.timeout(5):
            while not await house.entries("webhook.rejected"):
                await asyncio.sleep(0.005)
        house.webhooks._tally.add("webhook.rejected", HERE, "headers")

        writing.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await writing

        entries = await house.entries("webhook.rejected")
        assert sum(e.counts["times"] for e in entries) == 4

    async def test_ends_although_the_disk_refuses(self, house):
        writing = asyncio.create_task(house.webhooks.run())
        await asyncio.sleep(0.05)
        await house.db.__aexit__(None, None, None)
        await house.webhooks.accept(house.token, RAW, ())
        house.webhooks._tally.add("webhook.rejected", HERE, "headers")

        writing.cancel()
        ended = await asyncio.gather(writing, return_exceptions=True)

        assert isinstance(ended[0], asyncio.CancelledError | FailureError)


async def test_a_door_shows_neither_its_token_nor_its_secrets(house):
    await deliver(house)
    door = house.doors.get(house.token)

    assert house.token not in repr(door)
    assert SECRET not in repr(door)
    assert door.secrets == (SECRET.encode(),)


async def test_an_account_whose_doors_were_closed_takes_nothing(house):
    house.doors.close_all(HERE)

    assert (await deliver(house)).status == 404


async def test_the_vault_is_opened_once_for_all_who_wait(house):
    door, unlocked = house.doors.get(house.token), []

    class Counting:
        def __getattr__(self, name):
            return getattr(house.vault, name)

        async def unlock(self, realm):
            unlocked.append(realm)
            await asyncio.sleep(0.01)

    house.doors._vault = Counting()

    found = await asyncio.gather(*(house.doors.secrets(door) for _ in range(10)))

    assert set(found) == {(SECRET.encode(),)}
    assert unlocked == ["practice"]


@pytest.mark.parametrize(
    ("name", "size"), [("d-1", webhooks.BODY_BYTES + 1), ("", 1), ("x" * (webhooks.LONGEST_ID + 1), 1)]
)
async def test_news_over_our_own_connection_keep_to_the_same_bounds(house, name, size):
    assert not await house.webhooks.hear(HERE, Accepted(name, "item.updated", b"signed"), b"x" * size)
    assert await kept(house) == 0


async def test_news_over_our_own_connection_are_not_taken_while_nothing_fits_and_taken_again_then(tmp_path, clock):
    async with House(tmp_path, clock, load=Load(most=0)) as house:
        await house.db.write(lambda tx: connections.put(tx, account()))
        taken = [await house.webhooks.hear(HERE, Accepted("d-1", "item.updated", b"signed"), RAW)]
        house.load._most = 1
        taken.append(await house.webhooks.hear(HERE, Accepted("d-1", "item.updated", b"signed"), RAW))

        assert taken == [False, True]
        assert await kept(house) == 1


async def test_news_over_our_own_connection_are_not_taken_by_a_disk_that_does_not_answer(house, monkeypatch):
    monkeypatch.setattr(webhooks, "ANSWER_SECONDS", 0.05)
    slow = asyncio.create_task(house.db.write(lambda tx: time.sleep(0.3)))
    await asyncio.sleep(0)

    taken = await house.webhooks.hear(HERE, Accepted("d-1", "item.updated", b"signed"), RAW)
    await slow

    assert not taken
