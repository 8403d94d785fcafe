"""GitHub's own description of its API, asked about every request that the connector can make and every example in it.

The description is an npm package. Where npm cannot be reached, or the checker is not installed, these are skipped.
"""

import json
from urllib.parse import parse_qsl, urlsplit

import pytest

from connector_app.adapters.http import HttpTransport
from connector_app.model.call import Reply
from connector_app.model.item import ConnectionId, Item, ItemId
from connector_app.model.oauth import ClientCredentials, TokenSet
from connector_app.model.places import cursor_of
from connector_app.providers import github
from connector_app.providers.github import items, paging
from connector_app.services.catalog import Catalog, Overrides
from connector_app.services.exchange import Exchange
from connector_app.services.limits import Limits
from connector_app.store.database import Database
from tests.parts.peers import packed
from tests.providers.conformance import Tampering, row
from tests.providers.github.fake import GitHubRemote
from tests.providers.github.fake_signin import CLIENT, SECRET

pytestmark = [pytest.mark.slow, pytest.mark.timeout(300)]

PACKAGE = "@octokit/openapi@23.0.2"
SERVERS = {"api.github.com": "https://api.github.com", "ghes-3.19": "https://github.example/api/v3"}
ONLY_AT_GITHUB_COM = {"/credentials/revoke"}
"""What an Enterprise server of that version does not describe."""

PROVIDER = github.PROVIDER
EXAMPLES = [
    ("get", "/user", "200", PROVIDER.whoami()),
    ("get", "/issues", "200", items.list_items("issue", None, None)),
    ("get", "/issues", "200", items.list_items("issue", None, cursor_of({"since": "2026-03-03T08:05:00Z"}))),
    ("get", "/user/repos", "200", items.list_items("repository", None, None)),
    (
        "post",
        "/repos/{owner}/{repo}/issues",
        "201",
        items.create_item("issue", {"repository": "a/b", "title": "x"}, "k"),
    ),
    ("post", "/user/repos", "201", items.create_item("repository", {"name": "x"}, "k")),
    *(
        (
            method,
            f"/repos/{{owner}}/{{repo}}{tail}",
            "200",
            call(Item(ItemId("itm_1"), ConnectionId("x-1"), kind, at, "")),
        )
        for kind, at, tail in (("issue", "a/b#1", "/issues/{issue_number}"), ("repository", "a/b", ""))
        for method, call in (("get", items.read_item), ("patch", lambda item: items.update_item(item, {}, "k")))
    ),
]
"""Where an answer is described, and the call that reads such an answer."""


@pytest.fixture(scope="module")
def descriptions():
    read = packed(PACKAGE)
    found = {name: read(f"generated/{name}.json") for name in SERVERS}
    for name, description in found.items():
        description["servers"] = [{"url": SERVERS[name]}]
    return found


@pytest.fixture
async def sent(tmp_path, monkeypatch):
    """Return every kind of request that the connector makes, as it went over the wire."""
    monkeypatch.setattr(paging, "PAGE_SIZE", "2")
    async with GitHubRemote() as remote, HttpTransport(proxy="none") as transport, Database(tmp_path / "data.db") as db:
        wire, limits = Tampering(transport), Limits(db, remote.clock)
        await limits.start()
        overrides = Overrides(endpoints={"github": remote.endpoints}, insecure_loopback=True)
        exchange = Exchange(wire, Catalog((PROVIDER,), overrides), limits, remote.clock, bytes)

        async def ask(call):
            return await exchange.with_tokens(PROVIDER, call, remote.tokens)

        await ask(PROVIDER.whoami())
        for kind in KINDS:
            await change(ask, kind)
        for name in ("one", "two", "three"):
            remote.issue(remote.repository(f"octocat/{name}"), name)
        for kind in KINDS:
            await read(ask, kind)
        await ask(items.delete_item(row(await ask(items.create_item("repository", {"name": "old"}, "k"))), "k"))
        for client in (ClientCredentials(CLIENT), ClientCredentials(CLIENT, SECRET)):
            access, key = remote.accounts.issue("octocat", ("repo", "offline_access"))
            for call in PROVIDER.revoke(TokenSet(access, key.refresh), client):
                await exchange.bare(PROVIDER, call)
        await limits.close()
        return [(each, each.url.removeprefix(remote.api)) for each in wire.sent]


KINDS = {
    "repository": (
        {"name": "bakery", "description": "Bread", "visibility": "public"},
        ({"name": "shop", "description": ""}, {"status": "archived"}, {"status": "active"}),
    ),
    "issue": (
        {"repository": "octocat/shop", "title": "x", "body": "y", "labels": ["z"], "assignees": ["octocat"]},
        ({"title": "a", "body": "", "labels": [], "assignees": []}, {"status": "inactive"}, {"status": "active"}),
    ),
}
"""What is made of each kind, and what is then changed of it."""


async def change(ask, kind):
    draft, edits = KINDS[kind]
    item = row(await ask(items.create_item(kind, draft, "k")))
    for edit in edits:
        item = row(await ask(items.update_item(item, edit, "k")))
    await ask(items.read_item(item))
    if kind == "issue":
        await ask(items.delete_item(item, "k"))


async def read(ask, kind):
    resume = None
    for _ in range(3):
        page = await ask(items.list_items(kind, None, resume))
        while page.next:
            page = await ask(items.list_items(kind, page.next, resume))
        resume = page.resume


def test_the_walk_makes_every_kind_of_request(sent):
    made = {(request.method, "/".join(urlsplit(path).path.split("/")[:3:2])) for request, path in sent}

    assert {method for method, _ in made} == {"GET", "POST", "PATCH", "DELETE"}
    assert len({(request.method, urlsplit(path).path) for request, path in sent}) >= 12


@pytest.mark.parametrize("name", SERVERS)
def test_every_request_is_one_that_github_describes(descriptions, sent, name):
    core = pytest.importorskip("openapi_core", reason="openapi-core is not installed: no request was checked")
    from openapi_core.testing import MockRequest  # noqa: PLC0415

    api = core.OpenAPI.from_dict(descriptions[name], config=core.Config(spec_validator_cls=None))
    checked = 0
    for request, path in sent:
        parts = urlsplit(path)
        if name != "api.github.com" and parts.path in ONLY_AT_GITHUB_COM:
            continue
        api.validate_request(
            MockRequest(
                "https://" + urlsplit(SERVERS[name]).netloc,
                request.method.lower(),
                urlsplit(SERVERS[name]).path + parts.path,
                args=dict(parse_qsl(parts.query)),
                headers=dict(request.headers),
                data=request.content,
                content_type=request.headers["content-type"],
            )
        )
        checked += 1
    assert checked >= 25


@pytest.mark.parametrize("name", SERVERS)
def test_no_request_says_anything_that_github_does_not_know(descriptions, sent, name):
    """Check the names, which a checker lets through: a parameter or field that is not described is ignored there."""
    description = descriptions[name]
    for request, path in sent:
        parts = urlsplit(path)
        if name != "api.github.com" and parts.path in ONLY_AT_GITHUB_COM:
            continue
        operation = described(description, request.method.lower(), parts.path)
        known = {resolved(description, each)["name"] for each in operation.get("parameters", ())}
        assert set(dict(parse_qsl(parts.query))) <= known, path
        if request.content:
            schema = resolved(description, operation["requestBody"]["content"]["application/json"]["schema"])
            assert set(json.loads(request.content)) <= set(schema["properties"]), path


@pytest.mark.parametrize("name", SERVERS)
@pytest.mark.parametrize(
    ("method", "path", "status", "call"), EXAMPLES, ids=lambda each: each if type(each) is str else ""
)
def test_every_example_of_an_answer_can_be_read(descriptions, name, method, path, status, call):
    description = descriptions[name]
    content = resolved(description, description["paths"][path][method]["responses"][status])["content"]
    examples = [resolved(description, each)["value"] for each in content["application/json"]["examples"].values()]
    found = [resolved(description, each)["value"] if "$ref" in each else each for each in examples]

    assert found
    for each in found:
        decoded = call.decode(Reply(int(status), {}, as_issues(each)))
        if isinstance(each, list):
            assert len(decoded.items) == len(each)
            ours = [one for one in each if "pull_request" not in one]
            assert len(call.decode(Reply(int(status), {}, each)).items) == len(ours)
        else:
            assert decoded


def as_issues(value):
    """Return an example without the mark of a pull request, which the examples of issues bear."""
    if isinstance(value, list):
        return [as_issues(each) for each in value]
    return {name: each for name, each in value.items() if name != "pull_request"}


def described(description, method, path):
    """Return what is described for an address; parts in braces stand for anything."""
    steps = path.split("/")
    for pattern, operations in description["paths"].items():
        known = pattern.split("/")
        same = len(known) == len(steps) and all(k == s or k.startswith("{") for k, s in zip(known, steps, strict=True))
        if same and method in operations:
            return operations[method]
    raise AssertionError(f"GitHub describes no {method} {path}")


def resolved(description, value):
    while isinstance(value, dict) and "$ref" in value:
        there = value["$ref"]
        value = description
        for step in there.removeprefix("#/").split("/"):
            value = value[step]
    return value
