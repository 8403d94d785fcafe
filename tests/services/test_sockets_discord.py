"""Discord's Gateway, carried: a real server on loopback greets, beats, tells, breaks and closes with each code."""

import asyncio
import json
import logging

import pytest

from connector_app.model.failure import Rejected, Unauthorized
from connector_app.model.oauth import TokenSet
from connector_app.providers.discord.live import STOPS
from tests.parts.listening import BOT_KEY, DISCORD, Listening

SERVER, CHANNEL = "41771983423143937", "290926798999357250"
SESSION = "canary-session-1"
SLOWLY, FAST = 41_250, 10_000


@pytest.fixture
async def here(tmp_path):
    async with Listening(tmp_path) as here:
        yield here


def dispatch(seq, name, data):
    return {"op": 0, "s": seq, "t": name, "d": data}


def message(seq, text="Bread", number=None):
    number = seq if number is None else number
    return dispatch(
        seq,
        "MESSAGE_CREATE",
        {
            "id": f"33438519997496{number:04}",
            "channel_id": CHANNEL,
            "guild_id": SERVER,
            "author": {"id": "53908099506183680", "username": "Mason", "discriminator": "0"},
            "content": text,
            "timestamp": "2017-07-11T17:27:07.299000+00:00",
            "edited_timestamp": None,
            "type": 0,
        },
    )


async def hello(here, beat=SLOWLY):
    """Greet the next connection. Return it with the first thing it says that is no beat."""
    talk = await here.talks.next()
    await talk.say({"op": 10, "d": {"heartbeat_interval": beat}})
    return talk, await said(talk)


async def said(talk):
    """Answer beats until something else is said."""
    while (frame := await talk.hear())["op"] == 1:
        await talk.say({"op": 11})
    return frame


async def ready(here, beat=SLOWLY, session=SESSION):
    talk, first = await hello(here, beat)
    assert (first["op"], first["d"]["token"]) == (2, BOT_KEY)
    data = {
        "session_id": session,
        "resume_gateway_url": here.talks.url,
        "guilds": [{"id": SERVER, "unavailable": True}],
        "user": {"id": CHANNEL},
    }
    await talk.say(dispatch(1, "READY", data))
    return talk


async def listening(here, beat=SLOWLY):
    await here.sockets.start(DISCORD)
    talk = await ready(here, beat)
    await here.until(lambda: here.ears.ups == [True])
    return talk


async def resumed(here):
    talk, first = await hello(here)
    assert first["op"] == 6
    return talk, first["d"]


class TestListening:
    async def test_an_event_is_kept_and_shows_in_the_table_once(self, here):
        talk = await listening(here)
        assert here.ears.reads == [DISCORD], "what happened before is read"

        await talk.say(message(2))
        await here.until(lambda: len(here.kept) == 1)
        await asyncio.sleep(0.05)

        assert await here.titles(DISCORD) == ["Bread"]
        assert await here.count() == 1

    async def test_it_beats_and_goes_on_while_beats_are_answered(self, here):
        talk = await listening(here, FAST)
        for _ in range(3):
            assert (await talk.hear()) == {"op": 1, "d": 1}
            await talk.say({"op": 11})

        assert here.ears.ups == [True]

    async def test_the_connection_is_asked_for_as_the_documentation_says(self, here):
        await listening(here)

        assert here.talks.paths == ["/?v=10&encoding=json"]
        assert [path for path, _ in here.asked] == ["gateway/bot"]

    async def test_what_cannot_be_kept_is_read(self, here):
        async def not_now(*_):
            return False

        here.keep = not_now
        talk = await listening(here)
        await talk.say(message(2))

        await here.until(lambda: here.ears.reads == [DISCORD, DISCORD])


class TestTrouble:
    async def test_what_is_told_twice_around_a_drop_is_applied_once_and_nothing_is_missed(self, here):
        first = await listening(here)
        await first.say(message(2))
        await here.until(lambda: len(here.kept) == 1)
        first.drop()

        second, wanted = await resumed(here)
        assert (wanted["session_id"], wanted["seq"], wanted["token"]) == (SESSION, 2, BOT_KEY)
        await second.say(message(2))
        await second.say(message(3, "Milk"))
        await second.say(dispatch(4, "RESUMED", {}))
        await here.until(lambda: len(here.kept) == 3)
        await asyncio.sleep(0.05)

        assert await here.titles(DISCORD) == ["Bread", "Milk"]
        assert await here.count() == 2
        assert len(here.asked) == 1, "no new session was spent"

    async def test_a_beat_that_is_not_answered_cuts_the_connection_and_the_session_is_resumed(self, here):
        first = await listening(here, FAST)
        await first.hear()  # the beat, left without an answer

        assert await first.code() == 4000
        await resumed(here)
        await here.until(lambda: here.ears.ups[:2] == [True, False])

    async def test_a_session_that_is_gone_is_begun_anew_and_the_account_read_again(self, here):
        first = await listening(here)
        await first.say({"op": 9, "d": False})
        assert await first.code() == 4000

        await ready(here, session="canary-session-2")
        await here.until(lambda: here.ears.reads == [DISCORD, DISCORD])

        assert len(here.asked) == 2

    async def test_the_same_number_in_another_session_is_another_event(self, here):
        first = await listening(here)
        await first.say(message(2))
        await here.until(lambda: len(here.kept) == 1)
        await first.close(1000)
        second = await ready(here, session="canary-session-2")
        await second.say(message(2, "Milk", number=9))
        await here.until(lambda: len(here.kept) == 2)
        await asyncio.sleep(0.05)

        assert await here.titles(DISCORD) == ["Bread", "Milk"]

    async def test_asked_to_reconnect_it_resumes(self, here):
        first = await listening(here)
        await first.say({"op": 7, "d": None})

        assert await first.code() == 4000
        await resumed(here)

    @pytest.mark.parametrize("code", [4000, 4001, 4002, 4005, 4008])
    async def test_closed_for_a_passing_reason_it_resumes(self, here, code):
        first = await listening(here)
        await first.close(code)

        await resumed(here)

    @pytest.mark.parametrize("code", [4003, 4007, 4009])
    async def test_closed_because_the_session_ended_it_begins_a_new_one(self, here, code):
        first = await listening(here)
        await first.close(code)

        await ready(here, session="canary-session-2")

    @pytest.mark.parametrize("code", [4004, 4010, 4011, 4012, 4013, 4014])
    async def test_closed_for_good_it_stops_with_the_reason_and_the_account_is_read(self, here, code):
        talk = await listening(here)
        await talk.close(code)
        await here.until(lambda: not here.supervisor.names)

        trouble = here.sockets.told[-1].failure
        assert isinstance(trouble, Unauthorized if code == 4004 else Rejected)
        assert trouble.trace.code == str(code)
        assert here.ears.ups == [True, False]
        assert here.ears.reads == [DISCORD, DISCORD]
        assert await here.said(DISCORD) == (STOPS[code], [("live.ended", trouble.name, STOPS[code])])
        with pytest.raises(TimeoutError):
            await here.talks.next(0.3)

    async def test_a_server_that_accepts_and_says_nothing_is_left(self, here):
        await here.sockets.start(DISCORD)
        first = await here.talks.next()

        assert await first.code() == 4000
        await ready(here)

    async def test_a_server_that_refuses_the_connection_is_tried_again(self, here):
        here.talks.refuse = [503]
        await listening(here)

        assert len(here.talks.paths) == 2

    async def test_after_sleep_the_session_is_resumed(self, here):
        await listening(here)

        here.sockets.drop()

        await resumed(here)

    async def test_an_address_elsewhere_never_hears_the_key(self, here):
        first = await listening(here)
        await first.close(4009)
        async with type(here.talks)() as stranger:
            here.talks.url, own = stranger.url, here.talks.url
            await here.until(lambda: len(here.asked) > 2)
            here.talks.url = own
            await ready(here, session="canary-session-2")

            assert stranger.paths == []


class TestComingAndGoing:
    async def test_a_person_who_signed_in_has_no_socket(self, here):
        here.tokens[DISCORD] = TokenSet("canary-access-1")
        await here.sockets.start(DISCORD)
        await here.until(lambda: not here.supervisor.names)

        assert (here.asked, here.talks.paths) == ([], [])

    async def test_the_end_ends_the_session_and_leaves_nothing(self, here):
        talk = await listening(here)
        await here.supervisor.stop_all()

        assert await talk.code() == 1000
        assert not [task for task in asyncio.all_tasks() if "socket" in task.get_name()]

    async def test_neither_the_key_nor_the_session_nor_a_frame_is_logged(self, here, caplog):
        caplog.set_level(logging.DEBUG)
        talk = await listening(here)
        await talk.say(message(2, "canary-text-1"))
        await here.until(lambda: len(here.kept) == 1)
        talk.drop()
        await resumed(here)
        await here.supervisor.stop_all()

        ours = [record for record in caplog.records if record.name != "websockets.server"]  # that is the test's own
        assert not [r for r in ours if "canary" in r.getMessage() or "canary" in (r.exc_text or "")]

    async def test_the_session_is_in_no_row(self, here):
        talk = await listening(here)
        await talk.say(message(2))
        await here.until(lambda: len(here.kept) == 1)
        await asyncio.sleep(0.05)
        rows = await here.house.rows("select delivery_id, event, body from deliveries")

        assert SESSION not in json.dumps([[str(value) for value in row] for row in rows])
