"""Slack's socket, carried: a real server on loopback greets, tells, sends away, breaks and goes silent."""

import asyncio
import logging
import time

import pytest
from websockets.exceptions import ConnectionClosed

from connector_app.model.connection import ConnectionStatus
from connector_app.model.failure import FailureError, Forbidden, KeychainLocked, Offline, Rejected, Storage
from connector_app.model.live import Tell
from connector_app.model.oauth import TokenSet
from connector_app.providers.slack.live import SHARED, SWITCHED_OFF, TOO_LITTLE
from connector_app.store import connections, freshness
from tests.fakes.scripted_server import ScriptedServer
from tests.parts.listening import KEY, SLACK, TICKET, Listening

HELLO = {"type": "hello", "num_connections": 1}


@pytest.fixture
async def here(tmp_path):
    async with Listening(tmp_path) as here:
        yield here


def envelope(number, text="Bread", *, attempt=0):
    event = {"type": "message", "channel": "C012AB3CD", "user": "U1", "text": text, "ts": f"1700000000.{number:06}"}
    payload = {"type": "event_callback", "team_id": "T1", "event_id": f"Ev{number}", "event": event}
    return {"envelope_id": f"env-{number}-{attempt}", "type": "events_api", "payload": payload}


async def greeted(here, hello=HELLO):
    """Listen, and return the connection after it was greeted."""
    await here.sockets.start(SLACK)
    talk = await here.talks.next()
    await talk.say(hello)
    await here.until(lambda: here.ears.ups == [True])
    return talk


class TestListening:
    async def test_an_event_is_on_the_disk_when_it_is_answered_and_shows_in_the_table_once(self, here):
        talk = await greeted(here)
        assert here.ears.reads == [SLACK], "what happened before is read"

        began = time.monotonic()
        await talk.say(envelope(1))
        answer, took = await talk.hear(), time.monotonic() - began

        assert (answer, await here.count()) == ({"envelope_id": "env-1-0"}, 1)
        assert took < 3.0
        assert await here.titles(SLACK) == ["Bread"]

    async def test_nothing_is_answered_before_the_commit(self, here):
        gate, keep = asyncio.Event(), here.keep

        async def slowly(*what):
            await gate.wait()
            return await keep(*what)

        here.keep = slowly
        talk = await greeted(here)
        await talk.say(envelope(1))
        with pytest.raises(TimeoutError):
            await talk.hear(0.3)
        assert await here.count() == 0

        gate.set()

        # A `recv` that was called off loses nothing.
        assert await talk.hear() == {"envelope_id": "env-1-0"}
        assert await here.count() == 1

    async def test_what_cannot_be_kept_is_not_answered_and_the_account_is_read(self, here):
        async def not_now(*_):
            return False

        here.keep = not_now
        talk = await greeted(here)
        await talk.say(envelope(1))

        await here.until(lambda: here.ears.reads == [SLACK, SLACK])
        with pytest.raises(TimeoutError):
            await talk.hear(0.2)

    async def test_a_burst_is_answered_whole_in_time_and_shares_commits(self, here):
        talk = await greeted(here)
        began = time.monotonic()
        for number in range(300):
            await talk.say(envelope(number))
        answered = {(await talk.hear())["envelope_id"] for _ in range(300)}

        assert len(answered) == await here.count() == 300
        assert time.monotonic() - began < 3.0

    async def test_what_comes_again_is_answered_again_and_applied_once(self, here):
        talk = await greeted(here)
        for attempt in range(3):
            await talk.say(envelope(1, attempt=attempt))
            assert await talk.hear() == {"envelope_id": f"env-1-{attempt}"}

        assert await here.count() == 1
        assert await here.titles(SLACK) == ["Bread"]

    async def test_another_listener_with_the_same_key_is_told_of(self, here):
        await greeted(here, HELLO | {"num_connections": 2})

        await here.until(lambda: here.sockets.told == [Tell(SHARED)])

    async def test_frames_that_are_no_messages_hurt_nobody(self, here):
        talk = await greeted(here)
        for frame in ("", "x", "[]", b"\x00\xff", "[" * 5000, {"type": "news"}):
            await talk.say(frame)
        await talk.say(envelope(1))

        assert await talk.hear() == {"envelope_id": "env-1-0"}


class TestTrouble:
    async def test_after_a_drop_in_the_middle_the_event_comes_again_and_is_applied_once(self, here):
        first = await greeted(here)
        await first.say(envelope(1))
        await here.until(lambda: here.kept == ["Ev1"])
        first.drop()

        second = await here.talks.next()
        await second.say(HELLO)
        await second.say(envelope(1, attempt=1))
        assert await second.hear() == {"envelope_id": "env-1-1"}

        assert await here.titles(SLACK) == ["Bread"]
        await here.until(lambda: here.ears.ups == [True, False, True])

    async def test_sent_away_it_takes_the_next_connection_before_it_leaves_this_one(self, here):
        first = await greeted(here)
        await first.say({"type": "disconnect", "reason": "warning"})
        second = await here.talks.next()

        assert first in here.talks.open
        await first.say(envelope(1))
        assert await first.hear() == {"envelope_id": "env-1-0"}
        await second.say(HELLO | {"num_connections": 2})
        assert await first.code() == 1000
        await second.say(envelope(2, "Milk"))
        assert await second.hear() == {"envelope_id": "env-2-0"}

        assert await here.titles(SLACK) == ["Bread", "Milk"]
        assert here.ears.ups == [True], "nobody noticed"
        assert [path.rpartition("=")[2] for path in here.talks.paths] == [f"{TICKET}-1", f"{TICKET}-2"]

    async def test_a_ticket_that_is_refused_is_followed_by_a_fresh_one(self, here):
        here.talks.refuse = [403, 500]
        talk = await greeted(here)

        assert talk.ws.request.path == f"/link/?ticket={TICKET}-3"

    async def test_without_a_network_it_tries_again(self, here):
        here.refusals = [Offline("slack.com"), Offline("slack.com")]
        await greeted(here)

        assert len(here.asked) == 3

    async def test_one_that_answers_no_pings_is_left_and_another_one_opened(self, here):
        first = await greeted(here)
        first.ws.transport.pause_reading()  # thirty of its seconds pass

        second = await here.talks.next()
        await second.say(HELLO)

        await here.until(lambda: here.ears.ups == [True, False, True])

    async def test_one_that_answers_pings_is_kept(self, here):
        await greeted(here)
        with pytest.raises(TimeoutError):
            await here.talks.next(4.0)  # forty of its seconds

    async def test_after_sleep_the_dead_socket_is_given_up_at_once(self, here):
        first = await greeted(here)

        here.sockets.drop()

        second = await here.talks.next()
        await second.say(HELLO)
        await here.until(lambda: here.ears.ups == [True, False, True])
        assert first not in here.talks.open

    async def test_a_server_that_never_shakes_hands_is_given_up_and_another_address_asked_for(self, here):
        async def silent(_writer):
            await asyncio.sleep(60)

        async with ScriptedServer(lambda _: silent) as deaf:
            own, here.talks.url = here.talks.url, deaf.origin.replace("http", "ws")
            await here.sockets.start(SLACK)
            await here.until(lambda: deaf.requests)
            here.talks.url = own
            talk = await here.talks.next()
            await talk.say(HELLO)

            await here.until(lambda: here.ears.ups == [True])

    async def test_a_bug_is_noted_and_everything_begun_anew(self, here):
        async def wrong(*_):
            raise RuntimeError("a bug")

        keep, here.keep = here.keep, wrong
        first = await greeted(here)
        await first.say(envelope(1))
        assert await first.code() == 1000
        here.keep = keep

        second = await here.talks.next()
        await second.say(HELLO)
        await second.say(envelope(1, attempt=1))
        assert await second.hear() == {"envelope_id": "env-1-1"}
        assert [name for name, _ in here.deaths] == [f"socket {SLACK}"]
        here.deaths.clear()

    async def test_a_keychain_that_is_locked_is_asked_again(self, here):
        valid, locked = here.valid, [FailureError(KeychainLocked("keychain"))]

        async def shut(connection):
            if locked:
                raise locked.pop()
            return await valid(connection)

        here.valid = shut
        await greeted(here)

        assert [failure.name for _, failure in here.deaths] == ["keychain-locked"]
        here.deaths.clear()

    async def test_a_key_that_is_refused_ends_it_with_the_reason(self, here):
        here.refusals = [Forbidden(("connections:write",))]
        await here.sockets.start(SLACK)
        await here.until(lambda: not here.supervisor.names)

        assert here.sockets.told[-1].failure == Forbidden(("connections:write",))
        assert here.ears.reads == [SLACK]
        assert here.talks.paths == []

    async def test_switched_off_at_slack_ends_it(self, here):
        talk = await greeted(here)
        await talk.say({"type": "disconnect", "reason": "link_disabled"})

        await here.until(lambda: not here.supervisor.names)
        assert "switched off" in here.sockets.told[-1].failure.message
        assert here.ears.ups == [True, False]
        assert await here.said(SLACK) == (SWITCHED_OFF, [("live.ended", "rejected", SWITCHED_OFF)])

    async def test_what_keeps_it_from_working_is_told_once_and_withdrawn_when_it_is_cured(self, here):
        talk = await greeted(here, HELLO | {"num_connections": 2})
        entry = ("live.hindered", "rejected", SHARED)
        await here.until(lambda: len(here.sockets.told) == 1)
        assert await here.said(SLACK) == (SHARED, [entry])

        talk.drop()
        talk = await here.talks.next()
        await talk.say(HELLO | {"num_connections": 2})
        await here.until(lambda: len(here.sockets.told) == 2)
        assert await here.said(SLACK) == (SHARED, [entry])

        await talk.say({"type": "disconnect", "reason": "warning"})
        talk = await here.talks.next()
        await talk.say(HELLO)
        await here.until(lambda: here.sockets.told[-1] is None)
        assert await here.said(SLACK) == ("", [entry])

    async def test_what_ended_it_stays_until_it_is_well_or_not_wanted_any_more(self, here):
        refusal = Forbidden(("connections:write",))
        for _ in range(2):  # as after a restart of the program
            here.refusals = [refusal]
            await here.sockets.start(SLACK)
            await here.until(lambda: not here.supervisor.names)
        assert await here.said(SLACK) == (TOO_LITTLE, [("live.ended", "forbidden", TOO_LITTLE)])

        here.tokens[SLACK] = TokenSet("xoxp-canary-access-2")
        await here.sockets.start(SLACK)
        await here.until(lambda: not here.supervisor.names)
        assert (await here.said(SLACK))[0] == ""

    async def test_an_account_that_is_turned_off_says_nothing_of_its_socket(self, here):
        await greeted(here, HELLO | {"num_connections": 2})
        await here.until(lambda: len(here.sockets.told) == 1)
        await here.sockets.stop(SLACK)

        assert (await here.said(SLACK))[0] == ""

    async def test_a_disk_that_is_full_leaves_the_socket_alone(self, here, monkeypatch):
        def full(*_):
            raise FailureError(Storage("full", "data.db"))

        monkeypatch.setattr(freshness, "set_trouble", full)
        await greeted(here, HELLO | {"num_connections": 2})
        await here.until(lambda: here.sockets.told == [Tell(SHARED)])

        assert here.ears.ups == [True]


class TestComingAndGoing:
    @pytest.mark.parametrize("tokens", [TokenSet("xoxp-canary"), None])
    async def test_without_a_key_for_it_there_is_no_socket(self, here, tokens):
        here.tokens = {SLACK: tokens} if tokens else {}
        await here.sockets.start(SLACK)
        await here.until(lambda: not here.supervisor.names)

        assert (here.asked, here.talks.paths, here.ears.ups) == ([], [], [])

    async def test_an_account_that_is_off_has_none(self, here):
        await here.house.db.write(
            lambda tx: connections.set_status(tx, SLACK, ConnectionStatus.OFF, at="2026-01-01T00:00:00.000Z")
        )
        await here.sockets.start(SLACK)
        await here.until(lambda: not here.supervisor.names)

        assert here.asked == []

    async def test_the_end_closes_in_order_and_leaves_nothing(self, here):
        talk = await greeted(here)
        running = {task.get_name() for task in asyncio.all_tasks()}
        assert {f"socket {SLACK}", "socket's errand"} <= running

        await here.supervisor.stop_all()

        assert await talk.code() == 1000
        assert not [task for task in asyncio.all_tasks() if "socket" in task.get_name()]
        assert here.ears.ups == [True, False]

    async def test_what_is_on_its_way_to_the_disk_at_the_end_is_still_answered(self, here):
        keep = here.keep

        async def slowly(*what):
            await asyncio.sleep(0.2)
            return await keep(*what)

        here.keep = slowly
        talk = await greeted(here)
        await talk.say(envelope(1))
        await here.until(lambda: here.kept == ["Ev1"])
        await here.sockets.stop(SLACK)

        assert await talk.hear() == {"envelope_id": "env-1-0"}
        assert await here.count() == 1

    async def test_an_end_in_the_middle_of_a_greeting_is_quick(self, here):
        await here.sockets.start(SLACK)
        await here.talks.next()
        began = time.monotonic()

        await here.sockets.stop(SLACK)

        assert time.monotonic() - began < 2.5
        await here.until(lambda: not here.talks.open)

    async def test_a_server_that_does_not_say_goodbye_holds_nobody_up(self, here):
        talk = await greeted(here)
        talk.ws.transport.pause_reading()
        began = time.monotonic()

        await here.sockets.stop(SLACK)

        assert time.monotonic() - began < 5.0

    async def test_other_tokens_begin_another_connection(self, here):
        first = await greeted(here)
        here.tokens[SLACK] = TokenSet("xoxp-canary-access-2", extra={"live_key": f"{KEY}-new"})

        await here.sockets.start(SLACK)

        assert await first.code() == 1000
        await here.talks.next()
        assert [headers["authorization"] for _, headers in here.asked] == [f"Bearer {KEY}", f"Bearer {KEY}-new"]

    async def test_after_the_end_nothing_is_taken_any_more(self, here):
        talk = await greeted(here)
        await here.sockets.stop(SLACK)

        with pytest.raises(ConnectionClosed):
            await talk.say(envelope(1))
        assert await here.count() == 0

    async def test_neither_keys_nor_frames_nor_tickets_are_logged(self, here, caplog):
        caplog.set_level(logging.DEBUG)
        talk = await greeted(here)
        await talk.say(envelope(1, "canary-text-1"))
        await talk.hear()
        talk.drop()
        await here.talks.next()
        await here.supervisor.stop_all()

        ours = [record for record in caplog.records if record.name != "websockets.server"]  # that is the test's own
        assert not [r for r in ours if "canary" in r.getMessage() or "canary" in (r.exc_text or "")]


async def test_a_plain_address_is_not_opened_where_the_settings_do_not_say_so(tmp_path):
    async with Listening(tmp_path, insecure=False) as here:
        await here.sockets.start(SLACK)
        await here.until(lambda: not here.supervisor.names)

        assert isinstance(here.sockets.told[-1].failure, Rejected)
        assert here.talks.paths == []
