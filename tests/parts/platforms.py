"""Each platform as a person meets it: its pretend servers, what lies there, how one signs in, what one does there.

A walk says what to type and where to look; who types it (a command line, a window) is the test's.
"""

import socket
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, urlencode, urlsplit

import httpx

from connector_app.adapters.clock import SystemClock
from tests.providers.discord.fake import KEY as DISCORD_KEY
from tests.providers.discord.fake import SECRET as DISCORD_SECRET
from tests.providers.discord.fake import DiscordRemote
from tests.providers.discord.world import APPLICATION
from tests.providers.github import fake_signin as github_signin
from tests.providers.github.fake import GitHubRemote
from tests.providers.google.fake import CLIENT as GOOGLE_CLIENT
from tests.providers.google.fake import SECRET as GOOGLE_SECRET
from tests.providers.google.fake import GoogleRemote
from tests.providers.google.tasks_fake import DEFAULT
from tests.providers.microsoft.entra import CLIENT as MICROSOFT_CLIENT
from tests.providers.microsoft.fake import MicrosoftRemote
from tests.providers.notion import fake as notion
from tests.providers.slack import fake as slack
from tests.providers.zapier import fake as zapier

_BROWSER = {"User-Agent": "Mozilla/5.0 (pretend person)", "Sec-Fetch-Mode": "navigate", "Sec-Fetch-Dest": "document"}


@dataclass(frozen=True)
class WrongKey:
    """What somebody pastes by mistake, and what they are told."""

    text: str
    words: str


class Walk:
    """What a person does at one platform. `key` is there where the platform takes a pasted one."""

    id: str
    name: str
    kind: str
    key: str = ""
    typed_as: str = "token"
    """The way to sign in with what is typed: a key, or the two lines of a machine's id and secret."""
    wrong_keys: tuple[WrongKey, ...] = ()
    client: tuple[str, str] = ("", "")
    needs_ports: bool = False
    """Whether the platform compares the port of the answer's address with what was registered."""
    first: int = 1
    """How many items lie there at first."""
    by_browser: int = 1
    """How many of them somebody sees who signed in through the browser."""
    account: str
    change: dict[str, str]
    kept_because: str = ""
    """Why an item cannot be deleted, where it cannot."""
    fixed_because: str = ""
    """Why an item cannot be changed, where it cannot."""
    has_browser: bool = True
    """Whether one signs in through the browser there."""
    withdraws: bool = True
    """Whether the sign-in through the browser ends at the platform when the account is removed."""

    withdraws_key: bool = False
    """Whether a pasted key ends there as well."""
    supersedes: bool = False
    """Whether a second sign-in of the same person ends the first one there."""
    ends_all: bool = True
    """Whether the end of one sign-in there is the end of all that this person gave the program."""

    @property
    def typed(self) -> dict[str, str]:
        """Return what is typed into the fields of the page for a key, or for an id and a secret."""
        first, _, second = self.key.partition("\n")
        return {"client_id": first, "secret": second} if second else {"secret": first}

    def __init__(self) -> None:
        self.ports = free_ports(2) if self.needs_ports else ()

    @property
    def client_settings(self) -> dict[str, str]:
        """Return the environment in which the program knows its client."""
        name = f"CONNECTOR_APP_{self.id.upper()}_CLIENT"
        return {f"{name}_ID": self.client[0], **({f"{name}_SECRET": self.client[1]} if self.client[1] else {})}

    def build(self, folder: Path) -> Any:
        raise NotImplementedError

    def open(self, folder: Path) -> Any:
        """Return the pretend platform, to be entered. Its clock is the true one, as the program's is."""
        remote = self.build(folder)
        remote.clock = SystemClock()
        return remote

    def furnish(self, remote: Any) -> dict[str, str]:
        """Put something there. Return the fields that a new item needs."""
        raise NotImplementedError

    def titles(self, remote: Any) -> list[str]:
        """Return the titles of what lies there, of the kind of this walk."""
        raise NotImplementedError

    def agree(self, remote: Any, url: str) -> str:
        """Be the person at the platform's page. Return what the browser carries back."""
        raise NotImplementedError

    def opens(self, remote: Any) -> int:
        """Return how many sign-ins of this program open the account there."""
        raise NotImplementedError

    async def come_back(self, remote: Any, url: str) -> int:
        """Agree, and go where the platform sends the browser. Return the status of the last page."""
        answer, to = self.agree(remote, url), dict(parse_qsl(urlsplit(url).query))["redirect_uri"]
        return await _browse(f"{to}?{answer}")


class GitHub(Walk):
    id, name, kind = "github", "GitHub", "issue"
    client = (github_signin.CLIENT, github_signin.SECRET)
    account = "octocat"
    supersedes = True
    key = "github_pat_canary_0123456789abcdef0123"
    wrong_keys = (
        WrongKey("Ov23liCANARY00000001", "This is the client id of an app. Make a key of your own, as the steps say."),
        WrongKey("ghp_" + "0" * 36, "GitHub does not accept this."),
    )
    first = by_browser = 2
    change = {"title": "Bake bread", "status": "inactive"}  # noqa: RUF012
    kept_because = "GitHub does not let programs delete an issue"

    def build(self, folder):
        return GitHubRemote(folder)

    def open(self, folder):
        remote = super().open(folder)
        remote.accounts.clock = remote.clock
        return remote

    def furnish(self, remote):
        remote.accounts.keys.clear()
        repository = remote.repository("octocat/Hello-World")
        remote.issue(repository, "Found here")
        remote.accounts.keys[self.key] = github_signin.Key("octocat", (), "fine-grained")
        return {"title": "Bread", "repository": "octocat/Hello-World"}

    def titles(self, remote):
        return [issue["title"] for each in remote.repositories for issue in each.issues]

    def agree(self, remote, url):
        asked = dict(parse_qsl(urlsplit(url).query))
        assert (asked["client_id"], asked["response_type"]) == (github_signin.CLIENT, "code")
        names = ("redirect_uri", "scope", "code_challenge")
        code = remote.accounts.authorize("octocat", **{name: asked[name] for name in names})
        return urlencode({"code": code, "state": asked["state"], "iss": remote.endpoints["issuer"]})

    def opens(self, remote):
        return sum(key.kind == "oauth" for key in remote.accounts.keys.values())


class Google(Walk):
    id, name, kind = "google", "Google Workspace", "task"
    client = (GOOGLE_CLIENT, GOOGLE_SECRET)
    account = "ada@practice.example"
    first = by_browser = 3  # a list, a task, a calendar
    change = {"title": "Cake", "status": "inactive"}  # noqa: RUF012

    def build(self, folder):
        return GoogleRemote(folder)

    def furnish(self, remote):
        remote.end_tokens()
        remote.tasks.make(DEFAULT, {"title": "Found here", "status": "needsAction"})
        return {"title": "Bread", "tasklist": DEFAULT}

    def titles(self, remote):
        return [task["title"] for task in remote.tasks.tasks[DEFAULT].values() if not task.get("deleted")]

    def agree(self, remote, url):
        """Agree. The pretend one names the true issuer; the answer names the one that the settings replace it by."""
        answer = dict(parse_qsl(remote.agree(url)))
        return urlencode(answer | {"iss": remote.endpoints["issuer"]})

    def opens(self, remote):
        return len(remote.refreshes)


class Microsoft(Walk):
    id, name, kind = "microsoft", "Microsoft 365", "task"
    client = (MICROSOFT_CLIENT, "")
    account = "AdeleV@contoso.example"
    first = by_browser = 2  # a list and a task
    change = {"title": "Cake", "status": "inactive"}  # noqa: RUF012
    withdraws = False

    def build(self, folder):
        return MicrosoftRemote(folder)

    def furnish(self, remote):
        remote.entra.accesses.clear()
        remote.entra.refreshes.clear()
        (place,) = remote.tasks
        remote.add_task(place, title="Found here")
        return {"title": "Bread", "list": place}

    def titles(self, remote):
        return [row["title"] for tasks in remote.tasks.values() for row in tasks.rows.values()]

    def agree(self, remote, url):
        return remote.entra.consent(url)

    def opens(self, remote):
        return len(remote.entra.refreshes)

    async def come_back(self, remote, url):
        """Microsoft's page sends a form that presses itself."""
        answer, to = self.agree(remote, url), dict(parse_qsl(urlsplit(url).query))["redirect_uri"]
        form = {
            **_BROWSER,
            "Origin": remote.origin,
            "Content-Type": "application/x-www-form-urlencoded",
            "Sec-Fetch-Site": "cross-site",
        }
        return await _browse(to, form, answer)


class Notion(Walk):
    id, name, kind = "notion", "Notion", "page"
    client = (notion.CLIENT, notion.SECRET)
    needs_ports = True
    account = "ann@acme.com at Acme"
    key = notion.KEY
    wrong_keys = (
        WrongKey("nrt_canaryrefresh", "Copy the one that begins with ntn_."),
        WrongKey("ntn_canaryaccess9canaryaccess9", "Notion does not accept this."),
    )
    supersedes, ends_all = True, False
    first = by_browser = 2  # a table and a page
    change = {"title": "Cake", "locked": "yes"}  # noqa: RUF012

    def build(self, folder):
        return notion.NotionRemote(folder)

    def furnish(self, remote):
        remote.add_page("Found here")
        return {"title": "Bread"}

    def titles(self, remote):
        here = [page["properties"]["title"]["title"] for page in remote.pages.values() if not page["in_trash"]]
        return ["".join(part["plain_text"] for part in title) for title in here]

    def agree(self, remote, url):
        asked = dict(parse_qsl(urlsplit(url).query))
        assert (asked["client_id"], asked["owner"]) == (notion.CLIENT, "user")
        code = f"canary-code-{next(remote.numbers)}"
        remote.codes[code] = asked["redirect_uri"]
        return urlencode({"code": code, "state": asked["state"]})

    def opens(self, remote):
        return len(remote.access - {notion.KEY})


class Discord(Walk):
    id, name, kind = "discord", "Discord", "message"
    client = (APPLICATION, DISCORD_SECRET)
    needs_ports = True
    account = "ledger"
    key = DISCORD_KEY
    wrong_keys = (
        WrongKey(APPLICATION, "This is the Application ID"),
        WrongKey(f"{DISCORD_KEY[:-1]}1", "Discord does not accept this."),
    )
    first, by_browser = 3, 1  # a server, a channel and a message; a person's own sign-in shows servers only
    supersedes = True  # Discord itself: a new sign-in of a person is the end of the one before
    change = {"content": "Cake"}  # noqa: RUF012

    def build(self, folder):
        return DiscordRemote(folder, SystemClock())

    def furnish(self, remote):
        self.channel = remote.world.add_channel(remote.guild, "general")
        remote.world.add_message(self.channel, "Found here")
        return {"content": "Bread", "channel": f"{remote.guild}/{self.channel}"}

    def titles(self, remote):
        return [message["content"] for message in remote.world.messages[self.channel].values()]

    def agree(self, remote, url):
        remote.redirects = [f"http://127.0.0.1:{port}/callback/discord" for port in self.ports]
        return remote.consent(url)

    def opens(self, remote):
        return sum(whose == "person" for whose in remote.opens.values())


class Slack(Walk):
    id, name, kind = "slack", "Slack", "message"
    client = (slack.CLIENT, "")
    needs_ports = True
    account = "ann at Acme"
    key = "xoxp-canary-access-2"
    wrong_keys = (
        WrongKey("xoxe-1-canary-1", "Copy the one that begins with xoxp-."),
        WrongKey("xoxp-canary-access-9", "Slack does not accept this."),
    )
    first = by_browser = 2  # a channel and a message
    change = {"text": "Cake"}  # noqa: RUF012
    withdraws_key = True
    supersedes, ends_all = True, False

    def build(self, folder):
        return slack.SlackRemote(folder)

    def furnish(self, remote):
        remote.keys.clear()
        remote.give(self.key)
        remote.redirects = [f"http://localhost:{port}/callback/slack" for port in self.ports]
        self.channel = remote.add_channel("general")["id"]
        remote.add_message(self.channel, "Found here")
        return {"text": "Bread", "channel": self.channel}

    def titles(self, remote):
        return [message["text"] for message in remote.messages[self.channel].values()]

    def agree(self, remote, url):
        asked = dict(parse_qsl(urlsplit(url).query))
        assert (asked["client_id"], asked["code_challenge_method"]) == (slack.CLIENT, "S256")
        code = remote.code(asked["code_challenge"], asked["redirect_uri"])
        return urlencode({"code": code, "state": asked["state"]})

    def opens(self, remote):
        return sum(not key.error for key in remote.keys.values())


class Zapier(Walk):
    id, name, kind = "zapier", "Zapier", "record"
    account = "Ann Lee"
    key = f"{zapier.CLIENT}\n{zapier.SECRET}"
    typed_as = "client-credentials"
    wrong_keys = (WrongKey(f"{zapier.CLIENT}\ncanary-other", "Zapier does not accept this."),)
    has_browser = False
    first = 2  # a table and a record
    change = {"title": "Cake"}  # noqa: RUF012

    def build(self, folder):
        return zapier.ZapierRemote(folder)

    def furnish(self, remote):
        remote.end_tokens()
        remote.add_record(zapier.TABLE, {"f1": "Found here"})
        return {"title": "Bread", "table": zapier.TABLE}

    def titles(self, remote):
        return [each["data"]["f1"] for each in remote.records[zapier.TABLE].values() if not each["deleted_at"]]

    def opens(self, remote):
        return len(remote.access)


class ZapierHook(Walk):
    """The other way into Zapier: the address of a hook, which takes and never shows."""

    id, name, kind = "zapier", "Zapier", "delivery"
    account = "Hook 93d4"
    key = zapier.ADDRESS
    has_browser = False
    first = 0
    change = {}  # noqa: RUF012
    fixed_because = "What was handed to Zapier cannot be changed any more."
    kept_because = "What was handed to Zapier cannot be called back."

    def build(self, folder):
        return zapier.HookRemote(folder)

    def furnish(self, remote):
        return {"title": "Bread", "message": "It is ready"}

    def titles(self, remote):
        return [each["event"] for each in remote.taken if not each.get("test")]

    def opens(self, remote):
        return 0  # nobody signs in


WALKS: tuple[type[Walk], ...] = (GitHub, Google, Microsoft, Slack, Notion, Discord, Zapier)


def free_ports(number: int) -> tuple[int, ...]:
    """Return ports that nobody listens at just now."""
    held = [socket.create_server(("127.0.0.1", 0)) for _ in range(number)]
    ports = tuple(each.getsockname()[1] for each in held)
    for each in held:
        each.close()
    return ports


def settings(walk: Walk, remote: Any) -> str:
    """Return the settings that send the program to the pretend platform."""
    places = "\n".join(f'{name} = "{address}"' for name, address in remote.endpoints.items())
    ports = f"[providers.{walk.id}]\nredirect_ports = [{', '.join(map(str, walk.ports))}]\n" if walk.ports else ""
    return f"[network]\nallow_insecure_loopback = true\n{ports}[providers.{walk.id}.endpoints]\n{places}\n"


async def _browse(url: str, headers: Any = _BROWSER, form: str = "") -> int:
    async with httpx.AsyncClient(trust_env=False, follow_redirects=True, headers=headers) as browser:
        answer = await (browser.post(url, content=form) if form else browser.get(url))
    return answer.status_code
