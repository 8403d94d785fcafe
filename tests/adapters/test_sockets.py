"""WebSockets to real servers on loopback: whom they reach, whom they trust, and what they do not take."""

import asyncio
import ssl
import time

import pytest
import trustme

from connector_app.adapters.sockets import MOST_BYTES, MOST_WAITING, WebSockets
from connector_app.model.failure import FailureError, Offline, Rejected, Trace, Unavailable
from connector_app.services.carrier import MOST_AHEAD
from tests.fakes.scripted_server import ScriptedServer, answer
from tests.fakes.talks import Talks


@pytest.fixture
async def talks():
    async with Talks() as talks:
        yield talks


@pytest.fixture
def wires():
    return WebSockets(insecure_loopback=True, open_seconds=1.0)


async def opened(wires, talks):
    line = await wires.open(talks.url)
    return line, await talks.next()


async def failure_of(wires, url):
    with pytest.raises(FailureError) as caught:
        await wires.open(url)
    return caught.value.failure


class TestAConnection:
    async def test_carries_texts_both_ways_and_says_how_it_ended(self, wires, talks):
        line, talk = await opened(wires, talks)
        await talk.say({"a": 1})
        assert await line.receive() == '{"a": 1}'
        assert await line.send('"b"')
        assert await talk.hear() == "b"
        assert talk.agent.startswith("ConnectorManager/")

        await talk.close(4009)

        assert (await line.receive(), line.code) == (None, 4009)
        assert not await line.send("late")
        assert not await line.ping()

    async def test_that_breaks_ended_without_a_word(self, wires, talks):
        line, talk = await opened(wires, talks)
        talk.drop()

        assert (await line.receive(), line.code) == (None, 1006)

    async def test_answers_and_asks_whether_somebody_is_there(self, wires, talks):
        line, talk = await opened(wires, talks)
        reading = asyncio.create_task(line.receive())

        assert await line.ping()
        await (await talk.ws.ping())

        await line.close(1000)
        assert await reading is None

    async def test_passes_over_what_is_no_text(self, wires, talks):
        line, talk = await opened(wires, talks)
        await talk.say(b"\x00\xff")
        await talk.say("text")

        assert await line.receive() == "text"

    async def test_ends_where_a_message_is_longer_than_any_should_be(self, wires, talks):
        line, talk = await opened(wires, talks)
        await talk.say("x" * MOST_BYTES)
        assert len(await line.receive()) == MOST_BYTES
        sending = asyncio.create_task(talk.say("x" * (MOST_BYTES + 1)))

        assert (await line.receive(), line.code) == (None, 1006)
        await asyncio.gather(sending, return_exceptions=True)
        assert await talk.code() == 1009

    async def test_reads_no_further_ahead_than_a_little(self, wires, talks):
        line, talk = await opened(wires, talks)

        async def flood():
            for _ in range(200):
                await talk.say("x" * 1_000_000)

        with pytest.raises(TimeoutError):
            await asyncio.wait_for(flood(), 1)
        line.abort()

    def test_what_waits_for_one_account_stays_within_64_mib(self):
        """Messages read ahead by the line, and those that its carrier was handed but did not look at yet."""
        assert (MOST_WAITING + MOST_AHEAD) * MOST_BYTES <= 64 << 20

    async def test_closes_within_a_moment_though_nobody_answers(self, wires, talks):
        line, talk = await opened(wires, talks)
        talk.ws.transport.pause_reading()
        began = time.monotonic()

        await line.close(1000)

        assert time.monotonic() - began < 3.0


class TestTheWayThere:
    @pytest.mark.parametrize(
        "url",
        [
            *("ws://slack.com/", "ws://127.0.0.1.evil.example/", "http://127.0.0.1:1/", "wss://you:me@slack.com/"),
            *("wss://", "wss://slack.com:0/", "wss://slack.com:x/", "wss://[", "wss://sl\u00e4ck.com/", "", "x"),
        ],
    )
    async def test_only_encrypted_addresses_are_opened(self, wires, url):
        assert isinstance(await failure_of(wires, url), Rejected)

    async def test_plain_ones_not_even_on_this_computer_unless_the_settings_say_so(self, talks):
        assert isinstance(await failure_of(WebSockets(), talks.url), Rejected)
        assert talks.paths == []

    async def test_nobody_there(self, wires, talks):
        talks.server.close()
        await talks.server.wait_closed()

        assert await failure_of(wires, talks.url) == Offline("127.0.0.1")

    async def test_nobody_answers(self, wires):
        async def silent(_writer):
            await asyncio.sleep(60)

        async with ScriptedServer(lambda _: silent) as server:
            assert isinstance(await failure_of(wires, server.origin.replace("http", "ws")), Offline)

    @pytest.mark.parametrize("status", [401, 403, 404, 429, 503])
    async def test_a_refusal_is_told_with_its_status(self, wires, talks, status):
        talks.refuse = [status]

        assert await failure_of(wires, talks.url) == Unavailable("127.0.0.1", Trace(status=status))

    async def test_what_is_no_socket_is_not_taken_for_one(self, wires):
        async with ScriptedServer(lambda _: answer(b"{}")) as server:
            failure = await failure_of(wires, server.origin.replace("http", "ws"))

        assert isinstance(failure, Unavailable)

    async def test_it_goes_nowhere_else(self, wires, talks):
        elsewhere = answer(b"", "302 Found", headers=[("Location", talks.url)])
        async with ScriptedServer(lambda _: elsewhere) as server:
            failure = await failure_of(wires, server.origin.replace("http", "ws"))

        assert failure == Unavailable("127.0.0.1", Trace(status=302))
        assert talks.paths == []


class TestTrust:
    @pytest.fixture
    def authority(self, tmp_path):
        authority = trustme.CA()
        authority.cert_pem.write_to_path(tmp_path / "ca.pem")
        return authority

    def tls(self, authority, name="127.0.0.1"):
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        authority.issue_cert(name).configure_cert(context)
        return context

    async def test_an_authority_from_the_persons_own_file_is_trusted(self, authority, tmp_path):
        async with Talks(tls=self.tls(authority)) as talks:
            line, talk = await opened(WebSockets(ca_file=str(tmp_path / "ca.pem")), talks)
            await talk.say("hello")

            assert await line.receive() == "hello"
            await line.close(1000)

    async def test_any_other_is_not(self, authority):
        async with Talks(tls=self.tls(authority)) as talks:
            assert await failure_of(WebSockets(), talks.url) == Offline("127.0.0.1", Trace(code="certificate"))
            assert talks.paths == []

    async def test_nor_is_another_name(self, authority, tmp_path):
        async with Talks(tls=self.tls(authority, "platform.example")) as talks:
            failure = await failure_of(WebSockets(ca_file=str(tmp_path / "ca.pem")), talks.url)

            assert failure == Offline("127.0.0.1", Trace(code="certificate"))


class TestProxies:
    async def test_the_systems_proxy_is_used_for_others_and_never_for_this_computer(self, wires, talks, monkeypatch):
        async with ScriptedServer(lambda _: answer(b"", "403 Forbidden")) as proxy:
            monkeypatch.setenv("https_proxy", proxy.origin)
            monkeypatch.setenv("http_proxy", proxy.origin)
            line, _ = await opened(wires, talks)
            await line.close(1000)
            failure = await failure_of(wires, "wss://platform.example/?ticket=canary-ticket-1")

        assert failure == Offline("platform.example")
        assert [(method, target) for method, target, _, _ in proxy.requests] == [("CONNECT", "platform.example:443")]

    async def test_none_means_none(self, monkeypatch):
        async with ScriptedServer(lambda _: answer(b"", "403 Forbidden")) as proxy:
            monkeypatch.setenv("https_proxy", proxy.origin)
            failure = await failure_of(WebSockets(proxy="none"), "wss://platform.invalid/")

        assert isinstance(failure, Offline)
        assert proxy.requests == []
