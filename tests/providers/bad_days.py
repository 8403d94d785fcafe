"""What every platform's changes must survive: sudden ends, broken wires, storms of refusals. Part of the suite, slow.

After each of them nothing is lost, nothing is doubled, every entry has a named state and the history is in step.
"""

import asyncio
import base64
import contextlib
import os
import pickle
import random
from collections.abc import Mapping
from dataclasses import replace
from typing import Any, ClassVar
from urllib.parse import urlsplit

import pytest

from connector_app.adapters.http import HttpTransport
from connector_app.model.call import Reply
from connector_app.model.item import ConnectionId
from connector_app.model.provider import Provider
from connector_app.services.catalog import Catalog, Overrides, origin_of
from connector_app.services.exchange import Exchange
from connector_app.services.limits import Limits
from connector_app.store.database import Database
from tests.fakes.office import Office, ok
from tests.parts import syscalls
from tests.parts.cutting import CutWire
from tests.parts.syscalls import Asked, Asking, Mother

FEW = {"create": 3, "update": 1, "delete": 1}
"""System calls at which a platform's change is killed, of a thousand and more: spread evenly over those that change
something outside the process or hear from there. KILL_POINTS=n takes n of each verb, KILL_POINTS=all really all."""

FILES = ("close", "fdatasync", "fsync", "ftruncate", "openat", "pwrite64", "unlink", "write")
TELLING = frozenset({*FILES, "connect", "epoll_ctl", "getrandom", "recvfrom", "sendto", "socket"})
REACH, STEP = 3072, 256
STORM = 12


class BadDays:
    provider: ClassVar[Provider]
    edits: ClassVar[Mapping[str, Mapping[str, Any]]]
    updates: ClassVar[str]
    deletes: ClassVar[str]
    stays: ClassVar[Mapping[str, str]]
    unseen: ClassVar[Mapping[str, str]]
    kills: ClassVar[Mapping[str, int]] = FEW

    # kill -9

    @pytest.mark.slow
    @pytest.mark.timeout(3600)
    @pytest.mark.parametrize("verb", ["create", "update", "delete"])
    async def test_a_change_is_there_once_wherever_the_program_is_killed(self, tmp_path, remote, ask, kind, verb):
        if {"create": "", "update": self.updates, "delete": self.deletes}[verb]:
            return
        if not syscalls.works():
            pytest.skip("strace is not here, or may not follow a process")
        async with Mother() as mother:
            first = await self.asked(tmp_path / "first", remote, ask, kind, verb, 0, trace=str(tmp_path / "trace"))
            assert (await mother.run(first)).said == ["kept", "sent"]
            points, killed = _points(syscalls.calls(first.trace), self.kills[verb]), 0
            for number, (call, count) in enumerate(points, 1):
                more = {"call": call, "inject": f"signal=KILL:when={count}"}
                asked = await self.asked(tmp_path / f"run-{number}", remote, ask, kind, verb, number, **more)
                before = await self.there(ask, kind)
                self.calm(remote)
                ran = await mother.run(asked)
                killed += ran.code == -9
                assert ran.code in {0, -9}, (call, count)
                self.calm(remote)
                found = await mother.run(replace(asked, verb="settle", call=""))
                self.judge(kind, asked, ran, found, before, await self.there(ask, kind))
        assert killed >= len(points) // 2  # how often a thread waits differs from run to run

    def calm(self, remote):
        """Let a platform that counts requests forget them: a process's time is not the platform's here."""

    async def asked(self, folder, remote, ask, kind, verb, number, **more):
        folder.mkdir()
        whoami = self.provider.whoami_with(remote.tokens) or self.provider.whoami()
        values, item = self.draft(kind, number), ""
        if verb != "create":
            item = (await self.make(ask, kind, number)).remote_id
            values = dict(self.edits[kind.id]) if verb == "update" else {}
        return Asked(
            folder=str(folder),
            provider=self.provider.id,
            endpoints=dict(remote.endpoints),
            tokens=base64.b64encode(pickle.dumps(remote.tokens)).decode(),
            at=remote.clock.now().timestamp(),
            name=(await ask(whoami)).name,
            method=next(iter(kind.methods), "oauth"),
            verb=verb,
            kind=kind.id,
            values=values,
            item=item,
            is_listed=kind.id not in self.unseen,
            **more,
        )

    async def there(self, ask, kind):
        """Return what there is at the platform, by its id: the values that a listing shows, and the status."""
        items, _ = await self.every(ask, kind)
        return {each.remote_id: (each.status, dict(each.fields), each.title) for each in items}

    def judge(self, kind, asked, ran, found, before, after):
        said = (asked.call, asked.inject, ran, found)
        kept, states = "kept" in ran.said, [(state, reason) for _, state, reason, _ in found.entries]
        is_done = states == [("done", "")]
        assert len(states) <= 1, said
        assert states or not kept, said
        if not is_done and states:
            assert states == [("needs-you", "unclear")], said
            assert asked.verb == "create", said
            assert not kind.key_seconds, said
        if asked.is_listed:
            changed = {key for key, values in after.items() if before.get(key) != values}  # some show the newest only
            if asked.verb == "create":
                assert len(changed) == is_done, said
                assert not changed & set(before), said
            else:
                gone = {asked.item} & set(before) - set(after)
                assert changed | gone == ({asked.item} if is_done else set()), said
        assert list(found.told.values()) == [1] * is_done, said
        assert found.verdict == "unbroken", said

    # The wire

    @pytest.mark.slow
    @pytest.mark.timeout(600)
    @pytest.mark.parametrize("direction", ["there", "back"])
    async def test_a_new_item_is_there_once_wherever_the_connection_breaks(
        self, tmp_path, remote, ask, kind, direction
    ):
        async with self.office(tmp_path, remote, ask, kind) as (office, wire, transport):
            for number, after in enumerate(range(0, REACH, STEP)):
                before = await self.there(ask, kind)
                await transport.close()  # the next request opens a connection anew
                wire.cut(direction, after)
                await self.create(office, kind, number)
                await self.settle(office, kind, before, ask)
            assert wire.cuts >= 2

    # Storms

    @pytest.mark.slow
    @pytest.mark.timeout(600)
    async def test_a_storm_of_refusals_loses_and_doubles_nothing(self, tmp_path, remote, ask, kind):
        """Each request is refused, broken before or after the work, or told to wait; then all is well again."""
        chance, storm = random.Random(kind.id), [True]

        async def weather(request, send):
            if request.method == "GET" or not storm[0]:
                return await send(request)
            match chance.choice(["429", "503 and when", "503", "500", "500 after", "fine"]):
                case "429":
                    return Reply(429, {"retry-after": "2"}, {})
                case "503 and when":
                    return Reply(503, {"retry-after": "2"}, {})
                case "503" | "500" as status:
                    return Reply(int(status), {}, {})
                case "500 after":
                    await send(request)
                    return Reply(500, {}, {})
                case _:
                    return await send(request)

        async with self.office(tmp_path, remote, ask, kind, weather) as (office, _, _):
            for number in range(STORM):
                before = await self.there(ask, kind)
                storm[0] = True
                await self.create(office, kind, number)
                async with office.pumping():
                    for _ in range(20):
                        await office.clock.sleep(0.5)
                    storm[0] = False
                await self.settle(office, kind, before, ask)

    @contextlib.asynccontextmanager
    async def office(self, folder, remote, ask, kind, weather=None):
        """Run the outbox behind a wire that can be cut, to a platform that answers as `weather` lets it."""
        here = ConnectionId(f"{self.provider.id}-1a2b3c4d")
        async with contextlib.AsyncExitStack() as stack:
            origins = {origin_of(url) for url in remote.endpoints.values()}
            api = origin_of(remote.endpoints["api"])
            wire = await stack.enter_async_context(CutWire(urlsplit(api).port))
            named = {
                name: url.replace(api, wire.origin) if not weather and len(origins) == 1 else url
                for name, url in remote.endpoints.items()
            }
            transport = await stack.enter_async_context(HttpTransport(proxy="none"))
            db = await stack.enter_async_context(Database(folder / "office.db"))
            limits = Limits(db, remote.clock)
            stack.push_async_callback(limits.close)
            catalog = Catalog((self.provider,), Overrides(endpoints={self.provider.id: named}, insecure_loopback=True))
            carrier = Weather(transport, weather or _fine)
            remote.clock.sleep = carrier.not_meanwhile(remote.clock.sleep)
            exchange = Exchange(carrier, catalog, limits, remote.clock, os.urandom)
            office = Office(db, Asking(self.provider, exchange, remote.tokens), remote.clock)
            await office.start()
            name = (await ask(self.provider.whoami_with(remote.tokens) or self.provider.whoami())).name
            await office.connect(here, name=name, method=next(iter(kind.methods), "oauth"))
            self.here = here
            yield office, wire, transport

    async def create(self, office, kind, number):
        ok(await office.items.create(self.here, kind.id, self.draft(kind, number), hold=0))

    async def settle(self, office, kind, before, ask):
        """Send to the end, look, and say that the change is there once, or that the person is asked about it."""
        await office.deliver()
        if kind.id not in self.unseen:
            ok(await office.sync.refresh(self.here, kind.id, full=True))
        entry = (await office.entries())[-1]
        made = len(set(await self.there(ask, kind)) - set(before))
        if entry.state == "done":
            assert made == 1 or kind.id in self.unseen
        else:
            assert (entry.state, entry.reason, made) == ("needs-you", "unclear", 0)
            assert not kind.key_seconds
            ok(await office.decisions.discard(entry.id))


async def _fine(request, send):
    return await send(request)


class Weather:
    """Carries requests unless the weather is against it. No time goes by for who sleeps while one is on its way."""

    def __init__(self, inner, weather):
        self.inner, self.weather, self.on_its_way = inner, weather, 0

    async def send(self, request, *, seconds=30.0):
        self.on_its_way += 1
        try:
            return await self.weather(request, lambda each: self.inner.send(each, seconds=seconds))
        finally:
            self.on_its_way -= 1

    def not_meanwhile(self, sleep):
        async def slept(seconds):
            while self.on_its_way:
                await asyncio.sleep(0.001)
            await sleep(seconds)

        return slept


def _points(calls, few):
    """Return at which calls to kill, spread evenly."""
    asked = os.environ.get("KILL_POINTS", str(few))
    if asked == "all":
        return calls
    telling = [call for call in calls if call[0] in TELLING]
    step = max(1.0, len(telling) / int(asked))
    return [telling[int(at * step)] for at in range(min(int(asked), len(telling)))]
