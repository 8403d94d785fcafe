"""Every platform's whole job on the command line: the program as processes, the platform as a server on loopback."""

import asyncio
import contextlib
import io
import json

import pytest

from connector_app.cli.main import main
from tests.parts.platforms import WALKS, settings
from tests.parts.program import Done, Program

pytestmark = pytest.mark.timeout(60)
PASSPHRASE = "canary passphrase of a test"
QUIET = {
    "DISPLAY": "",
    "WAYLAND_DISPLAY": "",
    "DBUS_SESSION_BUS_ADDRESS": "disabled:",
    "CONNECTOR_APP_PASSPHRASE": PASSPHRASE,
}
SLOW = [pytest.mark.slow, pytest.mark.timeout(180)]
FAST = ("github",)
"""The platform that is walked in every run: each step is a process of its own, which takes its second."""


def each(walks, *, fast=FAST):
    return pytest.mark.parametrize(
        "walk", [pytest.param(walk, id=walk.id, marks=() if walk.id in fast else SLOW) for walk in walks]
    )


class Hand:
    """Types at the command line for one platform, while the platform goes on answering."""

    def __init__(self, walk, remote, folder):
        self.walk, self.remote, self.folder = walk, remote, folder
        self.program = Program(folder, {**QUIET, **walk.client_settings})

    async def run(self, *words, stdin=""):
        return await asyncio.to_thread(self.program.run, *words, stdin=stdin)

    async def read(self, *words):
        """Look with a verb that only reads. Nobody owns the folder, so this process may do it as well as another."""

        def look():
            said = io.StringIO()
            with contextlib.redirect_stdout(said):
                code = main(["--data-dir", str(self.folder), "--json", *words], self.program.env)
            return Done(code, [json.loads(line) for line in said.getvalue().splitlines()], said.getvalue(), "")

        return await asyncio.to_thread(look)

    async def paste(self, key):
        return await self.run("connect", self.walk.id, "--method", self.walk.typed_as, stdin=f"{key}\n")

    async def sign_in(self):
        """Agree at the platform's page. Return what the program says in the end."""
        with self.program.start("connect", self.walk.id, "--method", "oauth", "--print-url") as running:
            line = await asyncio.to_thread(running.wait_for, "open")
            assert 200 == await self.walk.come_back(self.remote, line["url"])
            line = await asyncio.to_thread(running.wait_for, "connected")
            assert 0 == await asyncio.to_thread(running.child.wait, 20)
            return line

    async def accounts(self):
        return [line for line in (await self.read("accounts")).lines if "connection" in line]

    async def titles(self):
        found = await self.read("items", "--kind", self.walk.kind)
        return sorted(line["title"] for line in found.lines)

    async def leave(self, here, *, by_browser, left=None):
        """Remove the account, and look whether nothing of it is left here and what became of it at the platform.

        `left` is how many sign-ins open the account there afterwards, one less than before where nothing is said.
        """
        before = self.walk.opens(self.remote)
        withdraws = self.walk.withdraws if by_browser else self.walk.withdraws_key

        gone = await self.run("disconnect", here)

        steps = {line["name"]: line["outcome"] for line in gone.lines if line["event"] == "step"}
        expected = {"work": "ok", "access": "ok" if withdraws else "skipped", "keys": "ok", "copies": "ok"}
        assert (0, expected) == (gone.code, {name: steps[name] for name in expected})
        expected = before if not withdraws else before - 1 if left is None else left
        assert expected == self.walk.opens(self.remote)
        assert [] == await self.accounts()
        proof = said(await self.read("audit", "verify"), "verified")
        assert ("unbroken", proof["entries"]) == (proof["verdict"], proof["signed"])
        assert proof["entries"] > 3


@contextlib.asynccontextmanager
async def at(walk, folder):
    async with walk.open(folder / "remote") as remote:
        fields = walk.furnish(remote)
        (folder / "data").mkdir()
        (folder / "data" / "settings.toml").write_text(settings(walk, remote))
        yield Hand(walk, remote, folder / "data"), fields


def said(done, event):
    return next(line for line in done.lines if line.get("event") == event)


def shown(line):
    """Return the values of an item as its form shows them."""
    return {"title": line["title"], "status": line["status"], **line["fields"]}


def typed(fields):
    return [word for name, value in fields.items() for word in ("--field", f"{name}={value}")]


@each(WALKS)
async def test_the_whole_job(walk, tmp_path):
    walk = walk()
    async with at(walk, tmp_path) as (hand, fields):
        line = said(await hand.paste(walk.key), "connected") if walk.key else await hand.sign_in()
        here = line["connection"]
        assert (walk.account, "change", walk.first) == (line["account"], line["access"], line["items"])
        assert ["Found here"] == walk.titles(hand.remote) == await hand.titles()

        made = await hand.run("item", "create", "--connection", here, "--kind", walk.kind, *typed(fields), "--wait")
        assert (0, "done") == (made.code, made.lines[0]["state"])
        assert ["Bread", "Found here"] == sorted(walk.titles(hand.remote))
        item = made.lines[0]["item"]

        changed = await hand.run("item", "update", item, *typed(walk.change), "--wait")
        assert (0, "done") == (changed.code, changed.lines[0]["state"])
        assert walk.change == {name: shown(changed.lines[0])[name] for name in walk.change}
        assert sorted(("Found here", changed.lines[0]["title"])) == sorted(walk.titles(hand.remote))

        counts = said(await hand.run("sync", here), "synced")
        assert (0, 0) == (counts["new"], counts["gone"])
        assert sorted(walk.titles(hand.remote)) == await hand.titles()

        removed = await hand.run("item", "delete", item, "--wait")
        if walk.kept_because:
            assert 1 == removed.code
            assert walk.kept_because in said(removed, "failed")["message"]
        else:
            assert (0, "done") == (removed.code, removed.lines[0]["state"])
            assert ["Found here"] == walk.titles(hand.remote) == await hand.titles()

        await hand.leave(here, by_browser=not walk.key)


@each([walk for walk in WALKS if walk.key and walk.has_browser], fast=())
async def test_a_sign_in_through_the_browser_ends_at_the_platform_when_the_account_is_removed(walk, tmp_path):
    walk = walk()
    async with at(walk, tmp_path) as (hand, _):
        before = walk.opens(hand.remote)
        line = await hand.sign_in()
        assert (walk.by_browser, before + 1) == (line["items"], walk.opens(hand.remote))

        again = await hand.sign_in()
        assert (line["connection"], True) == (again["connection"], again["already"])
        assert before + (1 if walk.supersedes else 2) == walk.opens(hand.remote)

        await hand.leave(line["connection"], by_browser=True, left=before if walk.ends_all else None)


@each([walk for walk in WALKS if walk.key], fast=("notion",))
async def test_a_wrong_key_is_refused_with_a_sentence_and_nothing_is_kept(walk, tmp_path):
    walk = walk()
    async with at(walk, tmp_path) as (hand, _):
        for wrong in walk.wrong_keys:
            refused = await hand.paste(wrong.text)
            failed = said(refused, "failed")
            assert 1 == refused.code
            assert wrong.words in " ".join((failed["message"], *failed.get("problems", {}).values()))

        assert [] == await hand.accounts()


async def test_every_platform_is_listed_with_what_it_has_and_where_it_is(tmp_path):
    program = Program(tmp_path / "data", QUIET)

    found = {line["id"]: line for line in (await asyncio.to_thread(program.run, "providers")).lines}

    for walk in WALKS:
        listed = found[walk.id]
        kinds = {kind["id"]: kind for kind in listed["kinds"]}
        assert (walk.name, True) == (listed["name"], listed["built_in"])
        ways = [*(["oauth"] if walk.has_browser else []), *([walk.typed_as] if walk.key else [])]
        assert set(ways) <= set(listed["methods"])
        assert all(address.startswith("https://") for address in listed["endpoints"].values())
        assert {"list", "create", "update"} <= set(kinds[walk.kind]["verbs"])
        assert walk.kept_because in kinds[walk.kind]["reasons"].get("delete", "")
