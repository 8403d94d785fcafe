"""Registrations from outside: one for each thing, compared, renewed in time, made anew, removed before access goes."""

import asyncio
from dataclasses import replace
from datetime import timedelta
from functools import partial

import pytest

from connector_app.model.call import Call
from connector_app.model.clock import moment, stamp
from connector_app.model.failure import FailureError, Forbidden, NotFound, Offline, Rejected, Trace
from connector_app.model.provider import Missed, Subscription
from connector_app.model.result import Err, Ok
from connector_app.model.webhook import Again
from connector_app.providers.practice import PROVIDER, webhooks
from connector_app.services import doors as keys
from connector_app.store import subscriptions
from connector_app.words import history
from tests.fakes.clock import ManualClock
from tests.parts.hooked import HERE, House, account, body, headers

OUTSIDE = "https://hooks.example.org"
LIFE = timedelta(days=3)
A_LIST, OTHER = "lists/1", "lists/2"


class Office:
    """A platform with lists to watch, and its module for doing so: behind it, what the platform remembers.

    `lists`: whether it tells what is registered; `prolongs`: whether one can be made to last longer.
    """

    def __init__(self, calls, clock):
        self.there, self.clock, self.number = {}, clock, 0
        self.lists, self.prolongs, self.life_time = True, True, LIFE
        self.lost, self.sent_again, self.visit, self.secrets = [], [], None, []
        calls.answers |= {
            "register webhook": self._register,
            "renew webhook": self._prolong,
            "remove webhook": lambda call: None if self.there.pop(call.path, None) else NotFound("webhook"),
            "list webhooks": lambda call: tuple(self.there.values()),
            "list webhook deliveries": lambda call: tuple(self.lost),
            "again": lambda call: self.sent_again.append(call.path),
        }

    async def _register(self, call):
        if self.visit:
            await self.visit(call)
        self.number += 1
        self.secrets.append(call.json["secret"])
        made = Subscription(f"w{self.number}", call.json["url"], call.json["secret"], call.json["until"])
        self.there[made.remote_id] = replace(made, secret="")
        return made

    def _prolong(self, call):
        self.there[call.path] = replace(self.there[call.path], expires_at=call.json["until"])
        return self.there[call.path]

    # The module

    def targets(self, _items):
        return {A_LIST: "Errands", OTHER: "Books"}

    def life(self, _target):
        return self.life_time

    def watch(self, target, url, secret, until):
        said = {"target": target, "url": url, "secret": secret, "until": stamp(until) if until else ""}
        return Call("POST", "watches", lambda _: None, json=said, purpose="register webhook")

    def renew(self, _target, remote_id, until):
        call = Call("PATCH", remote_id, lambda _: None, json={"until": stamp(until)}, purpose="renew webhook")
        return call if self.prolongs else None

    def unwatch(self, _target, remote_id):
        return Call("DELETE", remote_id, lambda _: None, purpose="remove webhook")

    def watched(self, _target):
        return Call("GET", "watches", lambda _: None, purpose="list webhooks") if self.lists else None

    def missed(self, _target, remote_id):
        return Call("GET", remote_id, lambda _: None, purpose="list webhook deliveries") if self.lists else None


def lost(name):
    return Missed(name, Call("POST", name, lambda _: None, purpose="again"))


@pytest.fixture
def clock():
    return ManualClock()


@pytest.fixture
async def house(tmp_path, clock):
    asks = lambda query: query.encode() if query.startswith("word=") else None  # noqa: E731
    provider = replace(PROVIDER, watches=None, subscriptions=None, echo=asks)
    async with House(tmp_path, clock, (provider,)) as house:
        house.office = Office(house.calls, clock)
        object.__setattr__(provider, "watches", house.office)
        house.watches.address = OUTSIDE
        yield house


async def rows(house):
    return await house.db.read(lambda tx: subscriptions.of(tx, HERE))


async def states(house):
    return [(row.target, row.state.value) for row in await rows(house)]


async def watch(house, wanted="Errands"):
    answer = await house.watches.add(HERE, wanted)
    assert isinstance(answer, Ok), answer
    return answer.value


async def settle(house):
    return await house.registrations.settle(account())


def purposes(house):
    done, house.calls.made[:] = [call.purpose for call in house.calls.made], []
    return done


async def deliver(house, url, secret, query="", delivery="d1"):
    raw = body()
    named = headers(raw, house.clock.now(), secret=secret, delivery=delivery)
    return await house.webhooks.accept(url.rpartition("/")[2], raw, named, query)


class TestWatching:
    async def test_a_thing_is_registered_by_its_name_with_an_address_from_outside(self, house):
        made = await watch(house)

        [there] = house.office.there.values()
        assert made.url == there.url
        assert there.url.startswith(f"{OUTSIDE}/hooks/")
        secret = house.calls.made[-1].json["secret"]
        assert (await deliver(house, there.url, secret)).status == 200
        assert await states(house) == [(A_LIST, "live")]
        [entry] = await house.entries("webhook.subscribed")
        assert (entry.actor, entry.details["watched"]) == ("you", A_LIST)
        assert secret not in str(entry)

    async def test_does_not_make_the_whole_account_live(self, house):
        await watch(house)

        assert not await settle(house)

    async def test_what_there_is_to_watch_is_told(self, house):
        assert (await house.watches.choices(HERE)).value == {A_LIST: "Errands", OTHER: "Books"}
        wrong = (await house.watches.add(HERE, "Nothing")).failure
        assert wrong == Rejected("There is no “Nothing” to watch. There is “Errands”, “Books”.")

    async def test_without_an_address_from_outside_says_what_is_missing(self, house):
        house.watches.address = ""

        message = (await house.watches.add(HERE, "Errands")).failure.message
        assert "settings.toml, under [live], in the line that begins with address" in message
        assert not set(message) & set("“”="), "nothing that looks like a line to copy, and is none"
        assert purposes(house) == []

    async def test_the_same_thing_is_watched_once(self, house):
        await watch(house)

        assert "watched already" in (await house.watches.add(HERE, A_LIST)).failure.message

    async def test_a_platform_that_cannot_be_asked_says_so(self, house):
        object.__setattr__(house.catalog.of(HERE), "watches", None)

        assert "cannot be asked" in (await house.watches.add(HERE, "Errands")).failure.message
        await settle(house)
        house.accounts.clear()
        assert (await house.watches.add(HERE, "Errands")).failure == NotFound("account")

    async def test_that_is_refused_leaves_nothing_behind(self, house):
        house.calls.answers["register webhook"] = Forbidden(("admin",), Trace(status=403))

        assert isinstance(await house.watches.add(HERE, "Errands"), Err)
        assert await rows(house) == []

    async def test_of_which_nobody_knows_the_outcome_is_looked_for_the_next_time(self, house):
        async def cut(call):
            await register(call)
            raise FailureError(Offline("127.0.0.1"))

        register = house.office._register
        house.calls.answers["register webhook"] = cut
        assert isinstance(await house.watches.add(HERE, "Errands"), Err)
        assert await states(house) == [(A_LIST, "making")]

        house.calls.answers["register webhook"] = register
        await settle(house)

        assert await states(house) == [(A_LIST, "live")]
        assert [row.remote_id for row in await rows(house)] == list(house.office.there) == ["w2"]
        assert (await deliver(house, (await rows(house))[0].url, house.office.secrets[-1])).status == 200

    async def test_whose_secret_was_lost_is_made_anew_with_another_and_the_former_one_removed(self, house):
        former = await watch(house)
        await watch(house, "Books")
        gone = [row for row in await rows(house) if row.target == OTHER]
        await house.watches.remove(HERE, gone[0].token)

        await house.db.write(lambda tx: subscriptions.without_secrets(tx, former.created_at, lambda: "canary-token"))
        await settle(house)

        assert await states(house) == [(A_LIST, "live")]
        [row], [there] = await rows(house), house.office.there.values()
        assert row.url == there.url != former.url
        secret = next(call.json["secret"] for call in reversed(house.calls.made) if call.purpose == "register webhook")
        assert (await deliver(house, there.url, secret)).status == 200

    async def test_that_never_came_there_is_made_anew_the_next_time(self, house):
        house.calls.answers["register webhook"] = Offline("127.0.0.1")
        await house.watches.add(HERE, "Errands")
        for _ in range(3):
            with pytest.raises(FailureError):
                await settle(house)
        assert await states(house) == [(A_LIST, "making")]

        house.calls.answers["register webhook"] = house.office._register
        await settle(house)

        assert await states(house) == [(A_LIST, "live")]


class TestTheQuestionAtTheAddress:
    async def test_is_answered_while_a_registration_is_made_and_never_otherwise(self, house):
        said = []

        async def visit(call):
            for query in ("word=hello", "other=1"):
                answer = await house.webhooks.accept(call.json["url"].rpartition("/")[2], b"", (), query)
                said.append((answer.status, answer.body, answer.content_type))

        house.office.visit = visit
        made = await watch(house)

        assert said[0] == (200, b"word=hello", "text/plain")
        assert said[1][0] == 404
        assert (await house.webhooks.accept(made.token, b"", (), "word=hello")).status == 404


class TestSettling:
    async def test_leaves_what_is_well_alone(self, house):
        await watch(house)
        before = await rows(house)
        purposes(house)

        await settle(house)

        assert await rows(house) == before
        assert purposes(house) == ["list webhooks", "list webhook deliveries"]

    async def test_renews_at_half_of_its_life(self, house, clock):
        await watch(house)
        clock.advance(LIFE.total_seconds() / 2 - 60)
        await settle(house)
        assert "renew webhook" not in purposes(house)

        clock.advance(120)
        await settle(house)

        [row] = await rows(house)
        assert "renew webhook" in purposes(house)
        assert moment(row.expires_at) == clock.now() + LIFE
        assert history.tell((await house.entries("webhook.renewed"))[0], {HERE: "Ada"}).plain == (
            "Live updates from Ada were prolonged"
        )

    async def test_renews_at_once_where_the_platform_asks_for_it(self, house):
        await watch(house)
        house.watches.renew(HERE)
        await settle(house)
        await settle(house)

        assert purposes(house).count("renew webhook") == 1

    @pytest.mark.parametrize("lists", [True, False])
    async def test_makes_another_before_the_end_where_none_can_be_prolonged(self, house, clock, lists):
        house.office.prolongs, house.office.lists = False, lists
        old = await watch(house)
        clock.advance(LIFE.total_seconds() / 2 + 60)
        purposes(house)

        await settle(house)

        assert [p for p in purposes(house) if not p.startswith("list")] == ["register webhook", "remove webhook"]
        [row] = await rows(house)
        assert row.token != old.token
        assert list(house.office.there) == [row.remote_id]

    @pytest.mark.parametrize("lists", [True, False])
    async def test_makes_one_anew_that_ended_while_nobody_was_here(self, house, clock, lists):
        house.office.lists = lists
        await watch(house)
        clock.advance(LIFE.total_seconds() + 1)
        house.office.there.clear()

        await settle(house)

        assert await states(house) == [(A_LIST, "live")]
        assert [row.remote_id for row in await rows(house)] == list(house.office.there)

    async def test_of_one_that_does_not_end_only_looks_whether_it_is_there(self, house, clock):
        house.office.life_time = None
        await watch(house)
        clock.advance(365 * 86_400)
        purposes(house)

        await settle(house)

        assert purposes(house) == ["list webhooks", "list webhook deliveries"]

    async def test_follows_a_new_address(self, house):
        old = await watch(house)
        house.watches.address = "https://other.example.org"

        await settle(house)

        assert [s.url.partition("/hooks/")[0] for s in house.office.there.values()] == ["https://other.example.org"]
        assert (await deliver(house, old.url, "canary-wrong")).status == 404

    async def test_does_not_gather_registrations_while_a_new_address_cannot_be_registered(self, house):
        await watch(house)
        house.watches.address = "https://other.example.org"
        house.calls.answers["register webhook"] = Offline("127.0.0.1")
        for _ in range(3):
            with pytest.raises(FailureError):
                await settle(house)
        assert await states(house) == [(A_LIST, "live"), (A_LIST, "making")]

        house.calls.answers["register webhook"] = house.office._register
        await settle(house)

        assert await states(house) == [(A_LIST, "live")]
        assert len(house.office.there) == 1

    async def test_ends_them_where_there_is_no_way_in_any_more(self, house):
        await watch(house)
        house.watches.address = ""

        await settle(house)

        assert (await rows(house), house.office.there) == ([], {})

    async def test_finishes_an_end_that_was_cut_off(self, house):
        made = await watch(house)
        house.calls.answers["remove webhook"] = Offline("127.0.0.1")
        assert isinstance(await house.watches.remove(HERE, made.token), Err)
        assert await states(house) == [(A_LIST, "ending")]
        house.calls.answers["remove webhook"] = lambda call: house.office.there.pop(call.path) and None

        await settle(house)

        assert (await rows(house), house.office.there) == ([], {})

    async def test_goes_on_with_the_others_where_one_cannot_be_settled(self, house, clock):
        await watch(house)
        await watch(house, "Books")
        clock.advance(LIFE.total_seconds() / 2 + 60)
        tries = iter([Forbidden(), *[None] * 9])
        renew = house.office._prolong
        house.calls.answers["renew webhook"] = lambda call: next(tries) or renew(call)

        with pytest.raises(FailureError):
            await settle(house)

        assert [moment(row.expires_at) > clock.now() + LIFE / 2 for row in await rows(house)] == [False, True]

    async def test_asks_again_for_what_could_not_be_delivered_and_did_not_come(self, house):
        await watch(house)
        secret = house.calls.made[-1].json["secret"]
        [row] = await rows(house)
        await deliver(house, row.url, secret, delivery="came")
        house.office.lost = [lost("first"), lost("came"), lost("last")]

        await settle(house)

        assert house.office.sent_again == ["first", "last"]

    async def test_makes_one_anew_that_has_no_secret(self, house):
        made = await watch(house)
        await house.db.write(lambda tx: keys.unseal(house.vault, tx, HERE, made.token))

        await settle(house)

        [row] = await rows(house)
        assert row.token != made.token
        assert list(house.office.there) == [row.remote_id]
        assert (await deliver(house, row.url, house.office.secrets[-1])).status == 200


class TestAPersonInBetween:
    async def test_what_is_removed_while_another_is_settled_stays_removed(self, house):
        first, second = await watch(house), await watch(house, "Books")
        removing = []

        async def meanwhile(_call):
            if not removing:
                removing.append(asyncio.create_task(house.watches.remove(HERE, second.token)))
                await asyncio.sleep(0.05)
            return tuple(house.office.there.values())

        house.calls.answers["list webhooks"] = meanwhile
        await settle(house)

        assert isinstance(await removing[0], Ok)
        assert [row.token for row in await rows(house)] == [first.token]
        assert list(house.office.there) == [first.remote_id]

    async def test_what_is_removed_while_it_is_settled_itself_stays_removed(self, house, clock):
        made, removing = await watch(house), []
        clock.advance(LIFE.total_seconds() / 2 + 60)
        prolong = house.office._prolong

        async def meanwhile(call):
            done = prolong(call)
            removing.append(asyncio.create_task(house.watches.remove(HERE, made.token)))
            await asyncio.sleep(0.05)
            return done

        house.calls.answers["renew webhook"] = meanwhile
        await settle(house)

        assert isinstance(await removing[0], Ok)
        assert (await rows(house), house.office.there) == ([], {})

    async def test_what_is_added_while_it_is_settled_keeps_its_secret(self, house):
        settling = []

        async def visit(_call):
            if not settling:
                settling.append(asyncio.create_task(settle(house)))
                await asyncio.sleep(0.05)

        house.office.visit = visit
        made = await watch(house)
        await settling[0]

        assert [row.token for row in await rows(house)] == [made.token]
        assert list(house.office.there) == [made.remote_id]
        assert (await deliver(house, made.url, house.office.secrets[0])).status == 200

    async def test_what_is_forgotten_with_its_account_is_not_written_down_again(self, house, clock):
        made = await watch(house)
        clock.advance(LIFE.total_seconds() / 2 + 60)
        forget = partial(house.db.write, lambda tx: tx.run("delete from subscriptions"))
        prolong = house.office._prolong

        async def meanwhile(call):
            await forget()
            return prolong(call)

        house.calls.answers["renew webhook"] = meanwhile
        await settle(house)
        assert (await rows(house), await house.entries("webhook.renewed")) == ([], [])

        house.office.visit = lambda _call: forget()
        assert isinstance((await house.watches.add(HERE, "Books")).failure, NotFound)
        assert await rows(house) == []
        assert list(house.office.there) == ["w1"], "what was made for nobody is taken back"
        assert not house.doors._doors.keys() - {made.token}


class TestTheEnd:
    async def test_of_one_thing_removes_it_there_and_here(self, house):
        made = await watch(house)
        await watch(house, "Books")

        assert (await house.watches.remove(HERE, made.token)).value is None

        assert await states(house) == [(OTHER, "live")]
        assert len(house.office.there) == 1
        assert isinstance((await house.watches.remove(HERE, made.token)).failure, NotFound)
        assert [row.target for row in (await house.watches.watched(HERE)).value] == [OTHER]

    async def test_of_one_that_is_gone_there_is_no_trouble(self, house):
        made = await watch(house)
        house.office.there.clear()

        assert isinstance(await house.watches.remove(HERE, made.token), Ok)
        assert await rows(house) == []

    async def test_of_an_account_removes_them_before_its_access_goes(self, house):
        await watch(house)
        await house.open_door()

        await house.registrations.unsubscribe(account())

        assert (await rows(house), house.office.there) == ([], {})

    async def test_of_an_account_tries_every_one_whichever_is_refused(self, house):
        first = await watch(house)
        await watch(house, "Books")
        await house.open_door()
        remove = house.calls.answers["remove webhook"]
        house.calls.answers["remove webhook"] = lambda call: (
            Forbidden() if call.path == first.remote_id else remove(call)
        )

        with pytest.raises(FailureError, match="forbidden"):
            await house.registrations.unsubscribe(account())

        assert await states(house) == [(A_LIST, "ending")]
        assert list(house.office.there) == [first.remote_id]

    @pytest.mark.parametrize("lists", [True, False])
    @pytest.mark.parametrize("by", ["person", "account"])
    async def test_of_one_that_was_half_made_looks_whether_it_is_there(self, house, lists, by):
        register = house.office._register

        async def cut(call):
            await register(call)
            raise FailureError(Offline("127.0.0.1"))

        house.calls.answers["register webhook"] = cut
        house.office.lists = lists
        await house.watches.add(HERE, "Errands")
        [half] = await rows(house)

        if by == "person":
            assert isinstance(await house.watches.remove(HERE, half.token), Ok)
        else:
            await house.registrations.unsubscribe(account())

        assert await rows(house) == []
        assert list(house.office.there) == ([] if lists else ["w1"]), "nobody can tell where nothing is listed"
        assert [e.target for e in await house.entries("webhook.unsubscribed")] == ["w1" if lists else ""]


class TestWordsOnTheWholeAccount:
    @pytest.mark.parametrize("settle", [False, True])
    async def test_have_it_read_again_and_its_registrations_compared_where_they_say_so(
        self, house, settle, monkeypatch
    ):
        token = await house.open_door()
        monkeypatch.setattr(webhooks, "events", lambda delivery: (Again(), Again(settle=settle)))
        raw = body()
        await house.webhooks.accept(token, raw, headers(raw, house.clock.now()))

        await house.inbox.work()

        assert (house.stale, house.settled) == ([HERE], [HERE] if settle else [])
        assert ("applied", "stale") in [(name, fields.get("effect")) for name, fields in house.told]
