"""The whole job against platforms that others wrote: `emulate` plays them, a person presses its buttons in Chromium.

Where it is not what the platform's own documentation says, the step is left out and the reason stands beside it: the
connectors follow the platforms.
"""

import asyncio
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from connector_app import config
from connector_app.config import Network, Platform, Settings
from tests.parts.desktop import Desktop, desktop
from tests.parts.peers import Emulator, emulator, free_port
from tests.parts.program import Done, Program

pytestmark = [pytest.mark.slow, pytest.mark.timeout(240)]

KEY = "canary-asker-1"
SECRET = "0123456789abcdef0123456789abcdef01234567"
REPOSITORIES, EVENTS = 205, 255  # more than two pages of the one, more than one of the other
ADA = {"name": "Ada Practice", "email": "ada@example.org"}
RYE = ("--field", "title=Rye")

GITHUB_ID = "Ov23liCanary01234567"
GITHUB = {
    "authorize": "/login/oauth/authorize",
    "token": "/login/oauth/access_token",
    "device": "/login/device/code",
    "revoke": "/credentials/revoke",
    "issuer": "/login/oauth",
    "userinfo": "/user",
    "api": "",
}
GOOGLE_ID = "123456789012-canary0123.apps.googleusercontent.com"
GOOGLE = {
    "authorize": "/o/oauth2/v2/auth",
    "token": "/oauth2/token",
    "revoke": "/oauth2/revoke",
    "userinfo": "/oauth2/v2/userinfo",
    "api": "/tasks/v1",
    "calendar": "/calendar/v3",
    "drive": "/drive/v3",
}
MICROSOFT_ID = "11111111-2222-3333-4444-555555555555"
MICROSOFT = {
    "authorize": "/oauth2/v2.0/authorize",
    "token": "/oauth2/v2.0/token",
    "userinfo": "/v1.0/me",
    "api": "/v1.0",
}


@dataclass(frozen=True, slots=True)
class Peer:
    """An emulated platform, and what settings.toml says to reach it."""

    id: str
    remote: Emulator
    settings: Platform

    def program(self, there: Desktop, data: Path, secret: str = SECRET) -> Program:
        """Return the program of a person who has set this platform up."""
        data.mkdir()
        config.write(data, Settings(network=Network(allow_insecure_loopback=True), providers={self.id: self.settings}))
        there.env[f"CONNECTOR_APP_{self.id.upper()}_CLIENT_SECRET"] = secret
        return there.program(data)


@pytest.fixture(scope="module")
def github() -> Iterator[Peer]:
    """Run a GitHub with Ada, her repositories and one OAuth app."""
    port = free_port()
    seed = {
        "users": [{"login": "ada", **ADA}],
        "repos": [{"owner": "ada", "name": f"bread-{number}"} for number in range(REPOSITORIES)],
        "oauth_apps": [app(GITHUB_ID, port, "github")],
    }
    with emulator("github", {"tokens": key("ada"), "github": seed}, key=KEY) as remote:
        yield peer("github", remote, GITHUB_ID, port, GITHUB)


@pytest.fixture(scope="module")
def google() -> Iterator[Peer]:
    """Run a Google with Ada, her calendar and one client."""
    port, whose = free_port(), {"user_email": "ada@example.org"}
    at = {"start_date_time": "2026-01-10T09:00:00.000Z", "end_date_time": "2026-01-10T09:30:00.000Z"}
    seed = {
        "users": [ADA],
        "oauth_clients": [app(GOOGLE_ID, port, "google")],
        "calendars": [{"id": "primary", "summary": "Bakery", "primary": True, "time_zone": "UTC", **whose}],
        "calendar_events": [
            {"id": f"evt{number}", "calendar_id": "primary", "summary": f"Baking {number:03}", **whose, **at}
            for number in range(EVENTS)
        ],
    }
    with emulator("google", {"tokens": key("ada@example.org"), "google": seed}, key=KEY) as remote:
        yield peer("google", remote, GOOGLE_ID, port, GOOGLE)


@pytest.fixture(scope="module")
def microsoft() -> Iterator[Peer]:
    """Run a Microsoft with Ada. A client of the seed would need a secret, which a desktop program has not."""
    seed = {"users": [ADA]}
    with emulator("microsoft", {"tokens": key("ada@example.org"), "microsoft": seed}, key=KEY) as remote:
        yield peer("microsoft", remote, MICROSOFT_ID, free_port(), MICROSOFT)


def app(client_id, port, provider):
    """Return a registered client; its address to come back to is compared exactly, the port as well."""
    where = [f"http://127.0.0.1:{port}/callback/{provider}"]
    return {"client_id": client_id, "client_secret": SECRET, "name": "Connector Manager", "redirect_uris": where}


def key(login):
    return {KEY: {"login": login, "scopes": ["repo", "user"]}}


def peer(provider, remote, client_id, port, paths):
    endpoints = {name: remote.origin + path for name, path in paths.items()}
    return Peer(provider, remote, Platform(client_id=client_id, redirect_ports=(port,), endpoints=endpoints))


async def signed_in(there, program, peer, button, event="connected"):
    """Sign in: the program opens the browser, the person presses the button of their account there."""
    with program.start("connect", peer.id, "--method", "oauth") as running:
        running.wait_for("listening")
        tab = await there.browser.tab(peer.settings.endpoints["authorize"], seconds=30)
        await tab.press(button)
        line = await asyncio.to_thread(running.wait_for, event, seconds=60)
        await asyncio.to_thread(running.child.wait, 20)
    return line


def left_out(program):
    """Return the kinds that the newest reading left out, with the reason, as the history tells it."""
    (newest,) = program.run("audit", "list", "--limit", "1").lines
    assert "sync.completed" == newest["action"]
    return newest["metadata"].get("left_out", {})


def counts(done: Done):
    (line,) = [line for line in done.lines if line["event"] == "synced"]
    return {name: line[name] for name in ("seen", "new", "changed", "gone")}


def delivered(done: Done):
    assert (0, "done") == (done.code, done.lines[0]["state"]), done.words
    return done.lines[0]


def steps(done: Done):
    return {line["name"]: line["outcome"] for line in done.lines if line["event"] == "step"}


async def test_the_whole_job_at_a_github_that_others_wrote(tmp_path, github):
    ask = github.remote.ask
    async with desktop() as there:
        program = github.program(there, tmp_path / "data")
        line = await signed_in(there, program, github, "A ada Ada Practice ada@example.org")

        assert ("ada", REPOSITORIES, "change") == (line["account"], line["items"], line["access"])
        here = line["connection"]
        # The emulator knows no GET /issues, which lists the issues of all repositories: the kind is left out and the
        # other one read. So what a colleague does is watched on repositories here, and issues by their answers.
        assert {"issue": "not-found"} == left_out(program)

        assert 200 == ask("/repos/ada/bread-0", "PATCH", {"description": "From a colleague"}).status
        assert 201 == ask("/user/repos", "POST", {"name": "mill"}).status
        assert {"seen": REPOSITORIES + 1, "new": 1, "changed": 1, "gone": 0} == counts(program.run("sync"))
        assert 204 == ask("/repos/ada/mill", "DELETE").status
        assert {"seen": REPOSITORIES, "new": 0, "changed": 0, "gone": 1} == counts(program.run("sync"))

        into = ("item", "create", "--connection", here, "--kind")
        where = ("--field", "repository=ada/bread-1", "--field", "labels=dough,oven", "--field", "assignees=ada")
        made = delivered(program.run(*into, "issue", *RYE, *where, "--wait"))
        (issue,) = ask("/repos/ada/bread-1/issues").body
        assert ("Rye", "open", "ada") == (issue["title"], issue["state"], issue["assignees"][0]["login"])
        assert {"dough", "oven"} == {label["name"] for label in issue["labels"]}
        assert f"ada/bread-1#{issue['number']}" == made["remote_id"]

        change = ("item", "update", made["item"], "--wait", "--field")
        delivered(program.run(*change, "title=Rye bread", "--field", "body=Sour", "--field", "labels=dough"))
        issue = ask(f"/repos/ada/bread-1/issues/{issue['number']}").body
        assert ("Rye bread", "Sour", ["dough"]) == (issue["title"], issue["body"], [x["name"] for x in issue["labels"]])
        for status, there_is in (("archived", ("closed", "not_planned")), ("active", ("open", "reopened"))):
            assert status == delivered(program.run(*change, f"status={status}"))["status"]
            issue = ask(f"/repos/ada/bread-1/issues/{issue['number']}").body
            assert there_is == (issue["state"], issue["state_reason"])

        shop = ("--field", "name=shop", "--field", "visibility=private")
        made = delivered(program.run(*into, "repository", *shop, "--wait"))
        assert ("ada/shop", True) == (made["remote_id"], ask("/repos/ada/shop").body["private"])
        delivered(program.run("item", "update", made["item"], "--field", "status=archived", "--wait"))
        assert ask("/repos/ada/shop").body["archived"] is True

        # The emulator knows neither DELETE /applications/{id}/grant nor POST /credentials/revoke, only a page for it:
        # the person is told so, and the keys stay until access is withdrawn.
        gone = program.run("disconnect", here)
        assert (1, "failed", "later", "ok") == (gone.code, *(steps(gone)[n] for n in ("access", "keys", "copies")))
        assert "settings/applications" in gone.words
        assert [] == program.run("items").lines
        assert "unbroken" == program.run("audit", "verify").lines[-1]["verdict"]


async def test_a_wrong_secret_is_refused_by_that_github_and_the_person_reads_what_to_do(tmp_path, github):
    async with desktop() as there:
        program = github.program(there, tmp_path / "data", secret="f" * 40)
        line = await signed_in(there, program, github, "A ada Ada Practice ada@example.org", "failed")

        assert "rejected" == line["failure"]
        assert "does not know this client id with this secret" in line["message"]
        assert [] == [each for each in program.run("accounts").lines if "connection" in each]


async def test_the_whole_job_at_a_google_that_others_wrote(tmp_path, google):
    ask, events = google.remote.ask, "/calendar/v3/calendars/primary/events"
    async with desktop() as there:
        program = google.program(there, tmp_path / "data")
        line = await signed_in(there, program, google, "A ada@example.org Ada Practice ada@example.org")

        assert ("ada@example.org", EVENTS + 1, "change") == (line["account"], line["items"], line["access"])
        here = line["connection"]
        # The emulator has no Tasks, and no place in the changes of a Drive from which a listing of files begins.
        assert dict.fromkeys(("tasklist", "task", "file"), "not-found") == left_out(program)
        assert 0 == program.run("refresh", here).code

        # It gives no sync tokens either: everything is read anew each time, and what went away is noticed all the same.
        body = {"summary": "Inspection", "start": {"date": "2026-03-09"}, "end": {"date": "2026-03-10"}}
        assert 200 == ask(events, "POST", body).status
        assert 204 == ask(f"{events}/evt3", "DELETE").status
        assert {"seen": EVENTS + 1, "new": 1, "changed": 0, "gone": 1} == counts(program.run("sync"))
        (found,) = program.run("items", "--search", "Inspection").lines
        assert ("2026-03-09", "2026-03-09") == (found["fields"]["day"], found["fields"]["last_day"])

        into = ("item", "create", "--connection", here, "--kind")
        where = (
            "--field",
            "calendar=primary",
            "--field",
            "start=2026-03-09T08:00:00+01:00",
            "--field",
            "location=Oven",
        )
        made = delivered(program.run(*into, "event", *RYE, *where, "--wait"))
        (event,) = ask(f"{events}?q=Rye").body["items"]
        assert f"primary/{event['id']}" == made["remote_id"]
        assert ("Oven", "2026-03-09T09:00:00+01:00") == (event["location"], event["end"]["dateTime"])
        # Left out: changing an event (the emulator has no PATCH for one), and that an event bears our own id (it gives
        # another one, so that a repeated create would make a second event there).
        delivered(program.run("item", "delete", made["item"], "--wait"))
        assert [] == ask(f"{events}?q=Rye").body["items"]

        made = delivered(program.run(*into, "file", *RYE, "--field", "format=document", "--wait"))
        delivered(program.run("item", "update", made["item"], "--field", "title=Rye bread", "--wait"))
        (file,) = ask("/drive/v3/files").body["files"]
        assert ("Rye bread", "application/vnd.google-apps.document") == (file["name"], file["mimeType"])
        # Left out: moving a file to the trash. The emulator says yes to {"trashed": true} and does nothing.

        gone = program.run("disconnect", here)
        assert (0, "ok", "ok", "ok") == (gone.code, *(steps(gone)[n] for n in ("access", "keys", "copies")))
        assert [] == program.run("items").lines
        assert "unbroken" == program.run("audit", "verify").lines[-1]["verdict"]


async def test_signing_in_at_a_microsoft_that_others_wrote(tmp_path, microsoft):
    async with desktop() as there:
        program = microsoft.program(there, tmp_path / "data", secret="")
        line = await signed_in(there, program, microsoft, "A ada@example.org Ada Practice ada@example.org")

        assert "ada@example.org" == line["account"]
        # The emulator has GET /me and nothing else of Graph.
        assert "not-found" == program.run("sync").lines[-1]["failure"]
