"""The engine as a whole: what it takes up where an earlier process left, and who hears that the network is back."""

import asyncio
import os
import re

import pytest

from connector_app.adapters.clock import SystemClock
from connector_app.engine.engine import running
from connector_app.engine.reading import Reading
from connector_app.engine.setup import Setup
from connector_app.model.audit import AuditQuery, Event
from connector_app.model.failure import FailureError, InUse, NotFound, Offline, Rejected, Unexpected
from connector_app.model.item import ConnectionId
from connector_app.model.result import Err, Ok
from connector_app.services.audit import Audit
from connector_app.store import audit, connections, freshness
from connector_app.store.database import Database
from tests.parts.allowing import Allowing, connect

HERE = ConnectionId("practice-00000001")


class Pump:
    def __init__(self):
        self.told = 0

    async def back_online(self):
        self.told += 1


class Sync:
    def __init__(self, *answers):
        self.answers = list(answers)

    async def read(self, connection, *, quiet):
        answer = self.answers.pop(0)
        if isinstance(answer, Exception):
            raise answer
        return answer


async def test_the_outbox_hears_once_that_the_network_is_back():
    pump = Pump()
    reading = Reading(Sync(1, FailureError(Offline("h")), FailureError(NotFound("x")), 2, 3), pump)

    for _ in range(5):
        try:
            await reading.read(HERE, quiet=True)
        except FailureError:
            assert 0 == pump.told

    assert 1 == pump.told


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "disabled:")
    return tmp_path / "data"


@pytest.mark.timeout(60)
async def test_what_was_connected_goes_on_after_a_new_start_with_a_signed_history(folder):
    async with running(Setup(folder, "window", browser=Allowing())) as engine:
        step = await connect(engine)
        assert ("connected", 24) == (step.phase, step.items_found)
        desk = (await engine.verbs.practice.desk()).value
        assert desk.startswith("http://127.0.0.1:")
        assert {"practice": "practice-file", "real": ""} == (await engine.verbs.keys.homes()).value
        assert Ok(None) == await engine.verbs.keys.look()
        assert isinstance(await engine.verbs.keys.set_secret("nowhere", "x"), Err)
        assert isinstance(await engine.verbs.keys.set_secret("practice", " "), Err)
        assert Ok(None) == await engine.verbs.keys.set_secret("practice", "canary-secret")
        assert Ok((("practice", "client-secret"),)) == await engine.verbs.keys.secrets()
        assert Ok(None) == await engine.verbs.keys.remove_secret("practice")
        assert isinstance(await engine.verbs.keys.remove_secret("practice"), Err)
        assert Ok(None) == await engine.verbs.renewal.renew(step.connection)
        assert isinstance(await engine.verbs.renewal.renew(HERE), Err)

    async with running(Setup(folder, "receive")) as engine:
        (here,) = await engine.read(connections.all)
        await engine.sign()
        found = (await engine.verbs.audit.verify()).value

        assert "connected" == here.status.value
        assert ("unbroken", True) == (found.verdict, found.anchored)
        assert found.signed_size > 3


@pytest.mark.timeout(60)
async def test_keys_can_live_behind_a_passphrase_and_are_asked_for_when_gone(folder):
    async with running(Setup(folder, "command", passphrase="canary passphrase")) as engine:
        assert "passphrase" == (await engine.verbs.keys.homes()).value["real"]
        assert isinstance(await engine.verbs.keys.use_session_only(), Err)

    async with running(Setup(folder, "command")) as engine:
        assert isinstance(await engine.verbs.keys.look(), Err)
        assert isinstance(await engine.verbs.keys.forget_lost(), Err)
        assert Ok(None) == await engine.verbs.keys.use_passphrase("canary passphrase")
        assert Ok(()) == await engine.verbs.keys.forget_lost(even_unreachable=True)  # it opens: nothing is lost
        assert "passphrase" == (await engine.verbs.keys.homes()).value["real"]
        assert 0 == await engine.read(lambda tx: tx.value("select count(*) from audit where action like 'keys.g%'"))

    with pytest.raises(FailureError):
        async with running(Setup(folder, "command", passphrase="canary wrong one")):
            pass


@pytest.mark.timeout(60)
async def test_a_forgotten_passphrase_can_be_given_up_and_another_one_chosen(folder):
    async with running(Setup(folder, "command", passphrase="canary passphrase")) as engine:
        assert Ok(None) == await engine.verbs.keys.set_secret("github", "canary-secret")

    async with running(Setup(folder, "command")) as engine:
        assert isinstance(await engine.verbs.keys.use_session_only(), Err)
        assert Ok(()) == await engine.verbs.keys.forget_lost(even_unreachable=True)
        assert Ok(()) == await engine.verbs.keys.secrets()
        assert Ok(None) == await engine.verbs.keys.use_passphrase("canary other passphrase")
        newest, moved = (await engine.verbs.audit.page(AuditQuery(actions=("keys",)))).value[::-1]

    said = ("keys.given-up", "you", {"accounts": 0}, {"home": "passphrase"})
    assert said == (newest.action, newest.actor, newest.counts, newest.details)
    assert ("keys.moved", {"home": "passphrase"}) == (moved.action, moved.details)


@pytest.mark.timeout(60)
async def test_an_account_whose_task_dies_of_a_bug_is_not_called_connected(folder, monkeypatch):
    async with running(Setup(folder, "window", browser=Allowing())) as engine:
        step = await connect(engine)

        async def bug(*_args, **_more):
            raise OverflowError("a bug")

        monkeypatch.setattr(engine._sync, "read", bug)
        engine.verbs.live.nudge(step.connection)
        async with asyncio.timeout(20):
            while (await engine.read(connections.all))[0].status.value == "connected":
                await asyncio.sleep(0.02)
        (here,) = await engine.read(connections.all)
        (entry,) = (await engine.verbs.audit.page(AuditQuery(actions=("connection.status",), limit=1))).value
        await engine._died("socket " + step.connection, Unexpected("canary"))
        trouble = (await engine.read(lambda tx: freshness.of(tx, step.connection))).trouble
        await engine._died("socket " + step.connection, Offline("h"))
        await engine._died("inbox", Unexpected("canary"))

    assert ("offline", "unexpected") == (here.status.value, here.reason)
    assert ("unexpected", "offline") == (entry.error, entry.details["status"])
    assert "unexpected" == trouble


def reasons(tx):
    return [re.search(rb"^reason (.*)$", each.note, re.MULTILINE)[1].decode() for each in audit.checkpoints(tx)]


@pytest.mark.timeout(60)
async def test_a_command_signs_what_a_killed_one_left_and_what_it_wrote_itself_and_nothing_else(folder):
    async with running(Setup(folder, "command", browser=Allowing())) as engine:
        step = await connect(engine)
    async with running(Setup(folder, "command")) as engine:
        before = await engine.read(reasons)
    async with running(Setup(folder, "command")) as engine:
        assert before == await engine.read(reasons)  # nothing was written: nothing to sign
    async with Database(folder / "data.db") as db:  # as one that was killed would leave it
        killed = Audit(db, SystemClock(), os.urandom)
        await killed.start()
        await killed.write(Event("settings.changed"))

    async with running(Setup(folder, "command")) as engine:
        assert [*before, "start"] == await engine.read(reasons)
        await engine.verbs.connections.rename(step.connection, "Mine")
    async with running(Setup(folder, "command")) as engine:
        assert [*before, "start", "exit"] == await engine.read(reasons)


async def test_keys_can_be_kept_only_until_the_end(folder):
    async with running(Setup(folder, "command")) as engine:
        assert Ok(None) == await engine.verbs.keys.use_session_only()
        assert "session" == (await engine.verbs.keys.homes()).value["real"]


async def test_the_folder_belongs_to_one(folder):
    async with running(Setup(folder, "window")):
        with pytest.raises(FailureError) as error:
            async with running(Setup(folder, "command")):
                pass

    assert InUse("window") == error.value.failure


async def test_settings_that_are_wrong_start_nothing(folder):
    folder.mkdir()
    (folder / "settings.toml").write_text("nonsense")

    with pytest.raises(FailureError) as error:
        async with running(Setup(folder, "command")):
            pass

    assert isinstance(error.value.failure, Rejected)
