"""The whole job against platforms that others wrote: `emulate` plays GitHub and Google, Chromium presses its buttons.

Where the emulator is not as the platform documents itself, the step is left out and the reason stands beside it.
"""

import asyncio
from collections.abc import Iterator

import pytest

from tests.parts.desktop import desktop
from tests.parts.peers import Emulator, emulator, free_port

pytestmark = [pytest.mark.slow, pytest.mark.timeout(240)]

KEY = "canary-asker-1"
SECRET = "0123456789abcdef0123456789abcdef01234567"
GOOGLE_ID = "123456789012-abc123.apps.googleusercontent.com"


@pytest.fixture(scope="module")
def github_port() -> int:
    return free_port()

@pytest.fixture(scope="module")
def github(github_port) -> Iterator[Emulator]:
    app = {
        "client_id": "Iv1.canaryclient1234",
        "client_secret": SECRET,
        "name": "Connector Manager",
        "redirect_uris": [f"http://127.0.0.1:{github_port}/callback/github"],
    }
    seed = {
        "tokens": {KEY: {"login": "ada", "scopes": ["repo", "user"]}},
        "github": {
            "users": [{"login": "ada", "name": "Ada Practice", "email": "ada@example.org"}],
            "repos": [{"owner": "ada", "name": f"bread-{number}"} for number in range(205)],
            "oauth_apps": [app],
        },
    }
    with emulator("github", seed) as running:
        yield running


async def test_github(tmp_path, github, github_port):
    at = github.origin
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "settings.toml").write_text(f"""
[network]
allow_insecure_loopback = true
[providers.github]
client_id = "Iv1.canaryclient1234"
redirect_ports = [{github_port}]
[providers.github.endpoints]
authorize = "{at}/login/oauth/authorize"
token = "{at}/login/oauth/access_token"
device = "{at}/login/device/code"
revoke = "{at}/credentials/revoke"
issuer = "{at}/login/oauth"
userinfo = "{at}/user"
api = "{at}"
""")
    async with desktop() as there:
        there.env["CONNECTOR_APP_GITHUB_CLIENT_SECRET"] = SECRET
        program = there.program(tmp_path / "data")
        with program.start("connect", "github", "--method", "oauth") as running:
            running.wait_for("listening")
            tab = await there.browser.tab("/login/oauth/authorize", seconds=30)
            await tab.press("A ada Ada Practice ada@example.org")
            line = await asyncio.to_thread(running.wait_for, "connected", seconds=60)
            await asyncio.to_thread(running.child.wait, 20)
        print(line)
        print(await tab.text())
        here = line["connection"]
        print(program.run("sync"))
        print(program.run("audit", "list", "--limit", "200").words)
        print(program.run("items", "--limit", "2").words)
        made = program.run("item", "create", "--connection", here, "--kind", "issue", "--field", "repository=ada/bread-1", "--field", "title=Rye", "--field", "labels=dough", "--field", "assignees=ada", "--wait")
        print(made)
        print(github.ask("/repos/ada/bread-1/issues"))
        item = made.lines[0]["item"]
        print(program.run("item", "update", item, "--field", "title=Rye bread", "--field", "status=inactive", "--wait"))
        print(github.ask("/repos/ada/bread-1/issues/1"))
        print(program.run("item", "update", item, "--field", "status=active", "--wait"))
        print(program.run("item", "delete", item, "--wait"))
        print(github.ask("/repos/ada/bread-1/issues/1"))
        print(program.run("disconnect", here))
    assert 0
