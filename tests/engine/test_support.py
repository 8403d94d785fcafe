"""The support file: what is in it, and that no secret leaves in it, wherever one was planted."""

import base64
import logging
import os
import zipfile
from pathlib import Path
from urllib.parse import quote

import pytest

from connector_app import config
from connector_app.engine import passphrase_file, support
from connector_app.engine.engine import running
from connector_app.engine.setup import Setup
from connector_app.model.audit import AuditQuery, Event
from connector_app.model.connection import ConnectionStatus
from connector_app.model.failure import FailureError, Rejected
from connector_app.model.result import Err, Ok
from connector_app.model.support import PARTS, Searched
from connector_app.store import audit, connections, subscriptions
from connector_app.store.subscriptions import Registration, RegistrationState
from connector_app.words import support as words
from tests.parts.allowing import Allowing, connect

pytestmark = pytest.mark.timeout(60)
ACCESS, HOOK, PASTED = "canary-access-0001", "canaryhooktoken0001", "canary/pasted-1 ü"
log = logging.getLogger("connector_app.tests")


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "disabled:")
    return tmp_path / "data"


@pytest.fixture
async def engine(folder):
    environment = {"CONNECTOR_APP_GITHUB_CLIENT_SECRET": "canary-environment-1"}
    async with running(Setup(folder, "command", environment, browser=Allowing())) as engine:
        log.setLevel(logging.INFO)
        yield engine


async def actions(engine):
    query = AuditQuery(actions=("support.saved", "support.stopped"), limit=9)
    return [each.action for each in await engine.read(lambda tx: audit.page(tx, query))]


async def test_a_support_file_says_how_things_are_and_whose_they_are_only_where_that_is_wanted(
    engine, folder, tmp_path
):
    here = (await connect(engine)).connection
    log.warning("something about Ada Practice in %s", folder)
    await engine._audit.write(
        Event("api.request", outcome="error", error="unavailable", status=503, provider="practice")
    )

    draft = (await engine.verbs.support.draft()).value
    text = words.text(draft)

    assert PARTS == tuple(each.name for each in draft.parts)
    assert draft.searched.compared > 3, "the practice account's tokens, its vault key, and those from the environment"
    assert f"{here}, connected" in text
    assert "api.request practice unavailable 503" in text
    assert "something about (name) in (data folder)" in text
    assert "keychain     not tried: your computer’s safe is shut" in text
    assert "Ada" not in text
    assert str(Path.home()) not in text
    assert "Ada Practice" in words.text((await engine.verbs.support.draft(names=True)).value)
    less = (await engine.verbs.support.draft(without=("log", "accounts"))).value
    assert "(data folder)" not in words.text(less, without=("self-test",))

    assert Ok(draft.searched) == await engine.verbs.support.save(tmp_path / "s.txt", text)
    assert text == (tmp_path / "s.txt").read_text()
    assert 0o600 == (tmp_path / "s.txt").stat().st_mode & 0o777
    assert isinstance(await engine.verbs.support.save(tmp_path / "s.ZIP", text), Ok)
    with zipfile.ZipFile(tmp_path / "s.ZIP") as packed:
        assert [text.encode()] == [packed.read(name) for name in packed.namelist()]
    assert ["support.saved"] * 2 == await actions(engine)


async def test_the_settings_are_said_without_what_a_person_typed(engine, folder, tmp_path):
    (tmp_path / "ca.pem").touch()
    settings = {
        "network": {"proxy": "http://proxy.canary:8080", "ca_file": str(tmp_path / "ca.pem")},
        "live": {"address": "https://hooks.canary.example"},
        "window": {"look": "dark"},
        "providers": {"github": {"client_id": "canary-id", "endpoints": {"api": "https://git.canary.example"}}},
    }
    config.write(folder, config.Settings.model_validate(settings))

    draft = (await engine.verbs.support.draft(without=("self-test",))).value
    (said,) = (each.text for each in draft.parts if each.name == "settings")

    assert "window.look = dark" in said
    assert "providers.github.client_id = (set)" in said
    assert "providers.github.endpoints.api = (set)" in said
    assert 5 == said.count("(set)")
    assert "canary" not in said


async def test_the_way_into_a_proxy_is_a_secret_and_stands_nowhere(folder):
    folder.mkdir()
    proxy = {"network": {"proxy": "http://canary-anna:canary-w%40rd-1@proxy.canary:8080"}}
    config.write(folder, config.Settings.model_validate(proxy))
    async with running(Setup(folder, "command", browser=Allowing())) as engine:
        text = words.text((await engine.verbs.support.draft()).value)

        assert ("canary" in text, "Proxy: one of your own;" in text) == (False, True)
        for way_in in ("canary-anna", "canary-w%40rd-1", "canary-w@rd-1"):
            assert isinstance(await engine.verbs.support.look(f"it is {way_in}"), Err)


IN_FILE = "canary words in a file"


async def test_a_passphrase_that_lies_in_a_file_stands_nowhere(folder, tmp_path):
    (tmp_path / "word").write_text(f"{IN_FILE}\nanother line\n")
    (folder / "logs").mkdir(parents=True)
    environment = {"CONNECTOR_APP_PASSPHRASE_FILE": str(tmp_path / "word")}
    setup = Setup(folder, "window", environment)
    async with running(setup) as engine:
        assert isinstance(await engine.verbs.support.look("it is another line"), Ok)
        assert isinstance(await engine.verbs.support.look(f"it is {IN_FILE}"), Err)
    (folder / "logs" / "connector-app.log").write_text(f"it is {IN_FILE}\n")

    with pytest.raises(FailureError) as error:
        await support.alone(setup, False, ("self-test",))
    assert "the passphrase in a file" in error.value.failure.message


@pytest.mark.parametrize("content", [f"{IN_FILE}\nanother line\n", f"{IN_FILE}\r\n", IN_FILE])
def test_a_passphrase_in_a_file_is_its_first_line(tmp_path, content):
    (tmp_path / "word").write_bytes(content.encode())

    assert IN_FILE == passphrase_file.at_hand({passphrase_file.NAME: str(tmp_path / "word")})


@pytest.mark.parametrize("what", ["nothing", "a folder", "a pipe", "no text"])
def test_a_passphrase_file_that_cannot_be_read_holds_up_no_support_file(tmp_path, what):
    path = tmp_path / "word"
    match what:
        case "a folder":
            path.mkdir()
        case "a pipe":
            os.mkfifo(path)
        case "no text":
            path.write_bytes(b"\xff canary")

    assert "" == passphrase_file.at_hand({passphrase_file.NAME: str(path)})


async def test_a_log_that_cannot_be_deleted_holds_up_nobody_who_leaves(engine, folder):
    here = (await connect(engine)).connection
    stuck = folder / "logs" / f"account-{here}.log"
    stuck.mkdir(parents=True)

    steps = (await engine.verbs.connections.disconnect(here)).value

    assert {"ok"} == {each.outcome for each in steps if each.name in {"access", "keys"}}
    assert stuck.exists()


async def test_a_code_that_is_anybodys_words_is_left_out(engine):
    for code in ("Meet Anna in room 5\n\n== Log ==\n\u202eforged", "too_many.requests-7"):
        details = {"code": code}
        await engine._audit.write(Event("api.request", outcome="error", error="rejected", details=details))

    (said,) = (each.text for each in (await engine.verbs.support.draft()).value.parts if each.name == "failures")
    assert ("Anna" in said, "(left out)" in said, "too_many.requests-7" in said) == (False, True, True)
    assert 2 == len(said.splitlines())


WRITTEN = {
    "access": ACCESS,
    "access in base64": base64.b64encode(f"u:{ACCESS}".encode()).decode(),
    "access in hex": ACCESS.encode().hex(),
    "refresh": "canary-refresh-0001",
    "pasted, in an address": quote(PASTED, safe=""),
    "one of an address's secrets": "canary-webhook-0002",
    "a relay's channel": "canary-relay-channel",
    "a hook's address": HOOK,
    "from the environment": "canary-environment-1",
}
SEALED = {
    "tokens-too": f'{{"access": "{ACCESS}", "refresh": "canary-refresh-0001", "form": "Bearer"}}',
    "client-secret": PASTED,
    "webhook:t": '["canary-webhook-0001", "canary-webhook-0002"]',
    "relay:t": "https://relay.example/canary-relay-channel",
}


async def planted(engine):
    """Connect, seal every secret there is, and return the account."""
    here = (await connect(engine)).connection
    row = Registration(HOOK, here, RegistrationState.MANUAL, "2026-01-01T00:00:00.000Z")

    def plant(tx):
        for name, secret in SEALED.items():
            engine._vault.put(tx, here, name, secret.encode(), generation=1)
        subscriptions.put(tx, row)

    await engine._db.write(plant)
    return here


@pytest.mark.parametrize("place", ["log", "failures", "accounts", "the reason"])
async def test_a_secret_in_any_part_stops_the_file_and_is_told_without_saying_it(engine, place):
    here = await planted(engine)
    match place:
        case "log":
            log.error("choked on %s", ACCESS)
        case "failures":
            await engine._audit.write(Event("api.request", outcome="error", error="x", details={"code": ACCESS}))
        case "accounts":
            await engine._db.write(lambda tx: connections.rename(tx, here, f"my {ACCESS}"))
        case _:
            status, at = ConnectionStatus.OFFLINE, "2026-01-01T00:00:00.000Z"
            await engine._db.write(lambda tx: connections.set_status(tx, here, status, at=at, reason=ACCESS))

    answer = await engine.verbs.support.draft(names=True, without=("self-test",))

    assert isinstance(answer, Err)
    assert isinstance(answer.failure, Rejected)
    assert "A stored secret stands in it" in answer.failure.message
    assert ACCESS not in answer.failure.message
    assert ["support.stopped"] == await actions(engine)
    part = place if place in PARTS else "accounts"
    assert isinstance(await engine.verbs.support.draft(names=True, without=("self-test", part)), Ok)


async def test_every_secret_there_is_stops_the_file_in_whatever_form(engine):
    here = await planted(engine)
    passed = []
    for what, text in WRITTEN.items():
        await engine._db.write(lambda tx, text=text: connections.rename(tx, here, f"my {text}"))
        answer = await engine.verbs.support.draft(names=True, without=("self-test", "log"))
        passed += [what] if isinstance(answer, Ok) else []

    assert [] == passed
    await engine._db.write(lambda tx: connections.rename(tx, here, "my account"))
    assert isinstance(await engine.verbs.support.draft(names=True, without=("self-test", "log")), Ok)


async def test_what_is_written_or_copied_is_searched_once_more(engine, tmp_path):
    await planted(engine)

    saved = await engine.verbs.support.save(tmp_path / "s.txt", f"edited: {ACCESS}")
    looked = await engine.verbs.support.look(f"edited: {ACCESS}")

    assert all(isinstance(each, Err) and isinstance(each.failure, Rejected) for each in (saved, looked))
    assert not (tmp_path / "s.txt").exists()
    assert isinstance(await engine.verbs.support.look("edited"), Ok)


async def test_what_is_sealed_under_a_shut_key_is_counted_and_not_opened(folder, monkeypatch):
    monkeypatch.setattr("connector_app.services.passphrase.N", 2**4)
    async with running(Setup(folder, "command", passphrase="canary passphrase")) as engine:
        await engine.verbs.keys.set_secret("github", "canary-pasted-secret-1")
        await engine.sign()
        open_ = (await engine.verbs.support.draft(without=("self-test",))).value.searched
        assert (0, 0) == (open_.shut, open_.short)
        assert isinstance(await engine.verbs.support.look("the passphrase is CANARY passphrase"), Err)
        seed = engine._vault._history.held()[0].secret
        assert isinstance(await engine.verbs.support.look(base64.b64encode(seed).decode()), Err)
        assert isinstance(await engine.verbs.support.look("it is canary-pasted-secret-1"), Err)
    async with running(Setup(folder, "command")) as engine:
        found = (await engine.verbs.support.draft(without=("self-test",))).value.searched

    assert found.shut == 2, "the pasted secret and the signing key"
    assert "2 secrets could not be compared: the safe is shut" in words.searched(found)


async def test_where_the_program_cannot_begin_it_is_made_without_it(folder, tmp_path):
    async with running(Setup(folder, "command", browser=Allowing())) as engine:
        here = (await connect(engine)).connection
        token = Registration(HOOK, here, RegistrationState.MANUAL, "2026-01-01T00:00:00.000Z")
        await engine._db.write(lambda tx: subscriptions.put(tx, token))
        (folder / "logs").mkdir(exist_ok=True)
    sound = await support.alone(Setup(folder, "command"), False, ("self-test",))
    assert sound.searched.shut > 0
    assert f"{here}, connected" in words.text(sound)
    (folder / "logs" / "connector-app.log").write_text(f"a line with {HOOK}\n")
    with pytest.raises(Exception, match="rejected"):
        await support.alone(Setup(folder, "command"), False, ("self-test",))
    (folder / "logs" / "connector-app.log").write_text("a line\n")

    (folder / "data.db").write_bytes(b"canary" * 4000)
    (folder / "settings.toml").write_text("[nonsense\n")
    text = words.text(await support.alone(Setup(folder, "command"), False, ()))

    assert "== Accounts ==\nThis part cannot be read: storage" in text
    assert "== Settings ==\nThis part cannot be read: rejected" in text
    assert "FAIL  database" in text
    assert "FAIL  settings     rejected" in text
    assert text.endswith("a line\n")


@pytest.mark.parametrize(
    ("found", "said"),
    [
        (Searched(), "There was no stored secret to search for."),
        (Searched(14), "Searched for 14 stored secrets, in every form one could take: none was found."),
        (Searched(0, 1), "1 secret could not be compared: the safe is shut, and is not opened just for this."),
        (Searched(0, 0, 1), "1 secret could not be compared: too short to tell from other words."),
    ],
)
def test_the_search_is_said_in_words(found, said):
    assert words.searched(found) == said
