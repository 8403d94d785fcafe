"""Registrations at the platforms: what is there and what is written here are made the same, whatever came between."""

import asyncio
from dataclasses import replace
from datetime import timedelta

import pytest

from connector_app.model.clock import stamp
from connector_app.model.failure import FailureError, Forbidden, NotFound, Offline, Rejected
from connector_app.model.provider import Subscription
from connector_app.model.result import Err
from connector_app.providers.practice import PROVIDER
from connector_app.services import doors as keys
from connector_app.services.doors import HEARD_SECONDS
from connector_app.store import connections, subscriptions
from connector_app.store.subscriptions import RegistrationState
from tests.fakes.clock import ManualClock
from tests.parts.hooked import HERE, ORIGIN, SECRET, House, account, body, headers

RAW = body()
OTHER = "practice-00000002"


class Desk:
    """What the platform remembers of registrations, behind the calls."""

    def __init__(self, calls):
        self.there, self.calls, self.number, self.own_secret = {}, calls, 0, ""
        self.ends = ""
        calls.answers |= {
            "register webhook": self.register,
            "remove webhook": self.remove,
            "list webhooks": lambda _call: tuple(self.there.values()),
        }

    def register(self, call):
        self.number += 1
        made = Subscription(
            f"webhook_{self.number}", call.json["url"], self.own_secret or call.json["secret"], self.ends
        )
        self.there[made.remote_id] = replace(made, secret="")
        return made

    def remove(self, call):
        return None if self.there.pop(call.path, None) else NotFound("webhook")

    @property
    def urls(self):
        return [s.url for s in self.there.values()]

    def purposes(self):
        done, self.calls.made[:] = [call.purpose for call in self.calls.made], []
        return done


@pytest.fixture
def clock():
    return ManualClock()


@pytest.fixture
async def house(tmp_path, clock):
    async with House(tmp_path, clock) as house:
        house.desk = Desk(house.calls)
        yield house


async def rows(house, connection=HERE):
    return await house.db.read(lambda tx: subscriptions.of(tx, connection))


def token_of(url):
    return url.rpartition("/")[2]


async def deliver(house, token, secret):
    return (await house.webhooks.accept(token, RAW, headers(RAW, house.clock.now(), secret=secret))).status


class TestSubscribing:
    async def test_opens_an_address_that_the_platform_then_delivers_to(self, house):
        sent = []
        house.calls.answers["register webhook"] = lambda call: sent.append(call.json) or house.desk.register(call)

        assert await house.registrations.settle(account())

        [row] = await rows(house)
        assert (row.state, row.remote_id, row.url) == (RegistrationState.LIVE, "webhook_1", house.desk.urls[0])
        assert row.url == f"{ORIGIN}/hooks/{row.token}"
        assert len(row.token) == 32
        assert len(sent[0]["secret"]) == 64
        assert await deliver(house, row.token, sent[0]["secret"]) == 200
        assert [e.target for e in await house.entries("webhook.subscribed")] == ["webhook_1"]

    async def test_is_done_once(self, house):
        assert await house.registrations.settle(account())
        house.desk.purposes()

        assert await house.registrations.settle(account())

        assert house.desk.purposes() == ["list webhooks"]
        assert len(await rows(house)) == 1

    async def test_takes_deliveries_while_the_platform_is_still_being_asked(self, house):
        statuses = []

        class Eager:
            async def make(self, connection, call, **_):
                if call.purpose == "register webhook":
                    statuses.append(await deliver(house, token_of(call.json["url"]), call.json["secret"]))
                return await house.calls.make(connection, call)

        house.register._api = Eager()

        await house.registrations.settle(account())

        assert statuses == [200]

    async def test_keeps_the_secret_that_a_platform_insists_on(self, house):
        house.desk.own_secret = "canary-platforms-own-secret"

        await house.registrations.settle(account())

        [row] = await rows(house)
        assert await deliver(house, row.token, "canary-platforms-own-secret") == 200

    @pytest.mark.parametrize(
        ("changed", "provider", "origin"),
        [
            ({"scopes": ("read:user",)}, PROVIDER, ORIGIN),
            ({}, replace(PROVIDER, subscriptions=None), ORIGIN),
            ({}, replace(PROVIDER, webhooks=None), ORIGIN),
            ({}, PROVIDER, ""),
        ],
    )
    async def test_is_not_tried_where_it_cannot_work(self, tmp_path, clock, changed, provider, origin):
        async with House(tmp_path, clock, (provider,)) as house:
            house.registrations.origin = origin

            assert not await house.registrations.settle(account(**changed))

            assert house.calls.made == []

    async def test_needs_no_scope_where_the_sign_in_has_none(self, house):
        assert await house.registrations.settle(account(method="token", scopes=()))


class TestComparing:
    async def test_what_a_killed_program_left_half_made_is_removed_and_made_anew(self, house):
        house.calls.answers["register webhook"] = lambda call: (house.desk.register(call), Offline("127.0.0.1"))[1]
        with pytest.raises(FailureError):
            await house.registrations.settle(account())
        [half] = await rows(house)
        house.calls.answers["register webhook"] = house.desk.register

        await house.registrations.settle(account())

        [row] = await rows(house)
        assert half.state is RegistrationState.MAKING
        assert (row.state, house.desk.urls) == (RegistrationState.LIVE, [row.url])
        assert row.token != half.token

    async def test_another_port_of_the_receiver_is_told_to_the_platform(self, house):
        await house.registrations.settle(account())
        await house.registrations.at("http://127.0.0.1:47001")

        await house.registrations.settle(account())

        [row] = await rows(house)
        assert house.desk.urls == [row.url]
        assert row.url.startswith("http://127.0.0.1:47001/hooks/")
        assert await house.registrations.port() == 47001

    async def test_a_registration_that_the_platform_lost_is_made_anew(self, house):
        await house.registrations.settle(account())
        [before] = await rows(house)
        house.desk.there.clear()

        await house.registrations.settle(account())

        [after] = await rows(house)
        assert house.desk.urls == [after.url]
        assert house.doors.get(before.token) is None

    async def test_a_registration_that_ends_soon_is_made_anew(self, house, clock):
        house.desk.ends = stamp(clock.now() + timedelta(hours=2))
        await house.registrations.settle(account())
        [before] = await rows(house)
        await house.registrations.settle(account())
        assert await rows(house) == [before]
        clock.advance(3601)
        house.desk.ends = ""

        await house.registrations.settle(account())

        [after] = await rows(house)
        assert after.token != before.token
        assert house.desk.urls == [after.url]

    async def test_registrations_of_others_are_left_alone(self, house):
        house.desk.there["webhook_9"] = Subscription("webhook_9", "http://127.0.0.1:9999/hooks/" + "f" * 32)

        await house.registrations.settle(account())
        await house.registrations.unsubscribe(account())

        assert list(house.desk.there) == ["webhook_9"]

    async def test_a_second_one_of_ours_is_removed(self, house):
        await house.registrations.settle(account())
        [first] = await rows(house)
        earlier = replace(first, token="a" * 32, url="", remote_id="webhook_2", created_at="2025-01-01T00:00:00.000Z")
        await house.db.write(lambda tx: subscriptions.put(tx, earlier))
        house.desk.there["webhook_2"] = Subscription("webhook_2", f"{ORIGIN}/hooks/" + "a" * 32)
        house.desk.purposes()

        await house.registrations.settle(account())

        assert await rows(house) == [first]
        assert house.desk.urls == [first.url]

    async def test_one_without_a_secret_is_made_anew(self, house):
        await house.registrations.settle(account())
        [bare] = await rows(house)
        await house.db.write(lambda tx: keys.unseal(house.vault, tx, HERE, bare.token))

        await house.registrations.settle(account())

        [row] = await rows(house)
        assert row.token != bare.token
        assert house.desk.urls == [row.url]

    async def test_a_failure_at_the_platform_is_told_and_changes_nothing(self, house):
        await house.registrations.settle(account())
        before = await rows(house)
        house.calls.answers["list webhooks"] = Forbidden()

        with pytest.raises(FailureError):
            await house.registrations.settle(account())

        assert await rows(house) == before


class TestTwoAtTheSameTime:
    """Whoever works on an account's registrations has them alone: what one of them ends, the other does not keep."""

    @staticmethod
    async def _meanwhile(house, purpose, work):
        """Let `work` begin while the platform is asked for something, and return what it comes to."""
        answer, begun = house.calls.answers[purpose], []

        async def asked(call):
            done = answer(call)
            if not begun:
                begun.append(asyncio.create_task(work()))
                await asyncio.sleep(0.02)
            return done

        house.calls.answers[purpose] = asked
        return begun

    async def test_a_removal_while_one_is_made_takes_it_back_and_leaves_nothing(self, house):
        begun = await self._meanwhile(house, "register webhook", lambda: house.registrations.unsubscribe(account()))
        await house.registrations.settle(account())
        await begun[0]

        assert (await rows(house), house.desk.there, house.doors._doors) == ([], {}, {})
        assert await house.db.read(lambda tx: house.vault.fields(tx, HERE)) == ("tokens",)

    async def test_a_comparison_while_an_account_goes_makes_nothing_anew(self, house):
        await house.registrations.settle(account())
        begun = await self._meanwhile(house, "remove webhook", lambda: house.registrations.settle(account()))
        house.doors.shut(HERE)
        await house.registrations.unsubscribe(account())
        await begun[0]

        assert (await rows(house), house.desk.there) == ([], {})
        assert [each.purpose for each in house.calls.made].count("register webhook") == 1

    async def test_what_is_made_for_an_account_that_was_forgotten_meanwhile_is_taken_back(self, house):
        async def forget():
            await house.db.write(lambda tx: connections.clear(tx, HERE))

        await self._meanwhile(house, "register webhook", forget)
        with pytest.raises(FailureError, match="not-found"):
            await house.registrations.settle(account())

        assert (await rows(house), house.desk.there, house.doors._doors) == ([], {}, {})

    async def test_nothing_is_opened_for_an_account_that_is_gone(self, house):
        house.accounts.clear()

        assert (await house.registrations.add(HERE)).failure == NotFound("account")
        assert await rows(house) == []


class TestLeaving:
    async def test_removes_the_registration_and_takes_nothing_more(self, house):
        await house.registrations.settle(account())
        [row] = await rows(house)

        await house.registrations.unsubscribe(account())

        assert house.desk.there == {}
        assert await rows(house) == []
        assert await deliver(house, row.token, SECRET) == 404
        assert await house.db.read(lambda tx: house.vault.fields(tx, HERE)) == ("tokens",)
        assert [e.target for e in await house.entries("webhook.unsubscribed")] == ["webhook_1"]

    async def test_one_that_is_gone_already_is_no_failure(self, house):
        await house.registrations.settle(account())
        house.desk.there.clear()

        await house.registrations.unsubscribe(account())

        assert await rows(house) == []

    async def test_that_fails_leaves_a_note_for_the_next_comparison(self, house):
        await house.registrations.settle(account())
        [row] = await rows(house)
        house.calls.answers["remove webhook"] = Offline("127.0.0.1")
        with pytest.raises(FailureError):
            await house.registrations.unsubscribe(account())
        assert [r.state for r in await rows(house)] == [RegistrationState.ENDING]
        assert await deliver(house, row.token, SECRET) == 404
        await house.webhooks.start()
        assert house.doors.get(row.token) is None
        house.calls.answers["remove webhook"] = house.desk.remove

        await house.registrations.settle(account())

        [after] = await rows(house)
        assert house.desk.urls == [after.url]
        assert after.token != row.token

    async def test_finds_at_the_platform_what_was_only_half_made(self, house):
        house.calls.answers["register webhook"] = lambda call: (house.desk.register(call), Offline("127.0.0.1"))[1]
        with pytest.raises(FailureError):
            await house.registrations.settle(account())

        await house.registrations.unsubscribe(account())

        assert house.desk.there == {}
        assert await rows(house) == []

    async def test_looks_again_for_what_was_half_made_where_it_could_not_the_first_time(self, house):
        house.calls.answers["register webhook"] = lambda call: (house.desk.register(call), Offline("127.0.0.1"))[1]
        with pytest.raises(FailureError):
            await house.registrations.settle(account())
        listing, house.calls.answers["list webhooks"] = house.calls.answers["list webhooks"], Offline("127.0.0.1")
        with pytest.raises(FailureError):
            await house.registrations.unsubscribe(account())
        assert [row.state for row in await rows(house)] == [RegistrationState.ENDING]
        house.calls.answers["list webhooks"] = listing

        await house.registrations.unsubscribe(account())

        assert (house.desk.there, await rows(house)) == ({}, [])

    async def test_tries_every_one_whichever_is_refused(self, house):
        token = await house.open_door()
        await house.registrations.settle(account())
        await house.db.write(lambda tx: tx.run("update subscriptions set rowid = -1 where state = 'live'"))
        house.calls.answers["remove webhook"] = Forbidden()

        with pytest.raises(FailureError, match="forbidden"):
            await house.registrations.unsubscribe(account())

        assert [row.remote_id for row in await rows(house)] == ["webhook_1"]
        assert await deliver(house, token, SECRET) == 404

    async def test_forgets_what_was_half_made_and_never_arrived(self, house):
        house.calls.answers["register webhook"] = Offline("127.0.0.1")
        with pytest.raises(FailureError):
            await house.registrations.settle(account())

        await house.registrations.unsubscribe(account())

        assert await rows(house) == []

    async def test_closes_what_was_opened_by_hand_too(self, house):
        await house.open_door()

        await house.registrations.unsubscribe(account())

        assert await rows(house) == []
        assert house.desk.purposes() == []


class TestByHand:
    async def test_an_address_is_shown_with_its_secret_once(self, house):
        added = (await house.registrations.add(HERE)).value

        assert added.url == f"{ORIGIN}/hooks/{added.token}"
        assert len(added.secret) == 64
        assert added.secret not in repr(added)
        assert await deliver(house, added.token, added.secret) == 200
        [listed] = (await house.registrations.addresses(HERE)).value
        assert (listed.url, listed.secret) == (added.url, "")
        assert [e.action for e in await house.entries("webhook.added")] == ["webhook.added"]

    async def test_the_person_opened_exchanged_and_closed_it_the_program_did_the_rest(self, house):
        added = (await house.registrations.add(HERE)).value
        await house.registrations.rotate(HERE, added.token, "")
        await house.registrations.remove(HERE, added.token)

        entries = [e for action in ("added", "rotated", "removed") for e in await house.entries(f"webhook.{action}")]
        assert [(e.action, e.actor) for e in entries] == [
            ("webhook.added", "you"),
            ("webhook.rotated", "you"),
            ("webhook.removed", "you"),
        ]

    async def test_a_secret_of_the_platform_is_kept_as_it_was_given(self, house):
        added = (await house.registrations.add(HERE, "  canary-pasted-secret \n")).value

        assert added.secret == "canary-pasted-secret"
        assert await deliver(house, added.token, "canary-pasted-secret") == 200

    @pytest.mark.parametrize("secret", ["short", "x" * 513, "two\nlines of it", "bell\x07bell-bell"])
    async def test_a_secret_that_cannot_be_one_is_refused_with_a_sentence(self, house, secret):
        answer = await house.registrations.add(HERE, secret)

        assert isinstance(answer.failure, Rejected)
        assert await rows(house) == []

    async def test_a_platform_without_webhooks_is_refused_with_a_sentence(self, tmp_path, clock):
        async with House(tmp_path, clock, (replace(PROVIDER, webhooks=None),)) as house:
            assert isinstance((await house.registrations.add(HERE)).failure, Rejected)

    async def test_it_stays_when_the_registrations_are_compared(self, house):
        token = await house.open_door()

        await house.registrations.settle(account())

        assert {row.state for row in await rows(house)} == {RegistrationState.MANUAL, RegistrationState.LIVE}
        assert await deliver(house, token, SECRET) == 200

    async def test_it_counts_as_live_only_while_something_comes(self, house, clock):
        token = await house.open_door()
        assert not await house.registrations.settle(account(scopes=())), "nobody may have registered it yet"

        assert await deliver(house, token, "canary-wrong-secret-1") == 401
        assert not await house.registrations.settle(account(scopes=()))
        assert await deliver(house, token, SECRET) == 200
        assert await house.registrations.settle(account(scopes=()))

        clock.advance(HEARD_SECONDS + 1)
        assert not await house.registrations.settle(account(scopes=()))

    async def test_three_secrets_count_and_a_fourth_replaces_the_oldest(self, house):
        token = await house.open_door()
        for number in range(2, 5):
            given = (await house.registrations.rotate(HERE, token, f"canary-webhook-secret-{number}")).value.secret
            assert given == f"canary-webhook-secret-{number}"
        made = (await house.registrations.rotate(HERE, token, "")).value.secret

        assert await deliver(house, token, SECRET) == 401
        assert await deliver(house, token, "canary-webhook-secret-3") == 200
        assert await deliver(house, token, made) == 200

    async def test_it_is_removed_by_its_token(self, house):
        token = await house.open_door()

        await house.registrations.remove(HERE, token)

        assert await deliver(house, token, SECRET) == 404
        assert await rows(house) == []
        assert await house.registrations.remove(HERE, token) == Err(NotFound("this webhook address"))

    async def test_what_the_program_registered_is_not_removed_by_hand(self, house):
        await house.registrations.settle(account())
        [row] = await rows(house)

        assert isinstance(await house.registrations.remove(HERE, row.token), Err)


class TestThePort:
    async def test_is_not_known_at_first(self, house):
        assert await house.registrations.port() == 0

    @pytest.mark.parametrize("kept", ["", "no number", "70000", "-1"])
    async def test_is_not_believed_where_it_cannot_be_one(self, house, kept):
        await house.db.write(lambda tx: tx.run("insert into meta values ('receiver.port', ?)", (kept,)))

        assert await house.registrations.port() == 0


async def test_a_registration_does_not_show_its_token(house):
    await house.registrations.settle(account())
    [row] = await rows(house)

    assert row.token not in repr(row)


async def test_an_account_is_forgotten_with_its_registrations(house):
    await house.registrations.settle(account())

    await house.db.write(lambda tx: connections.clear(tx, HERE))

    assert await rows(house) == []
