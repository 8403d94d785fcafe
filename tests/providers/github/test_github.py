"""GitHub: the suite of all platforms, and what is its own of issues, repositories and their listings."""

from dataclasses import replace
from types import MappingProxyType

import pytest

from connector_app.model.failure import (
    FailureError,
    Forbidden,
    NotFound,
    Offline,
    RateLimited,
    Rejected,
    Unreadable,
)
from connector_app.model.item import ConnectionId, Cursor, Item, ItemId
from connector_app.model.places import cursor_of, state_of
from connector_app.providers import PROVIDERS, github
from connector_app.providers.github import issues, items, paging, repositories
from connector_app.providers.github.wire import IssueWire
from tests.providers.conformance import ProviderConformance, failure, row
from tests.providers.github.fake import GitHubRemote

HERE = "octocat/Hello-World"


class TestGitHub(ProviderConformance):
    provider = github.PROVIDER
    platform = GitHubRemote
    drafts = MappingProxyType(
        {
            "issue": {"repository": HERE, "title": "Bread", "body": "A loaf", "labels": ["kitchen"]},
            "repository": {"name": "bakery", "description": "Where bread is made"},
        }
    )
    edits = MappingProxyType(
        {
            "issue": {"title": "Cake", "labels": ["kitchen", "sweet"], "status": "inactive", "assignees": ["octocat"]},
            "repository": {"description": "Where cake is made", "status": "archived"},
        }
    )
    page = 4
    bare_lists = True
    deletes = "issues are closed instead, repositories archived"

    @pytest.fixture(autouse=True)
    def small_pages(self, monkeypatch):
        monkeypatch.setattr(paging, "PAGE_SIZE", str(self.page))

    @pytest.fixture(autouse=True)
    def a_place_for_issues(self, request):
        """Issues need a repository; the account of the suite has nothing of the kind that is tested."""
        kind = request.node.callspec.params.get("kind") if hasattr(request.node, "callspec") else None
        if "remote" in request.fixturenames and kind is not None and kind.id == "issue":
            request.getfixturevalue("remote").repository(HERE)

    # Listings

    async def test_pull_requests_are_left_out_wherever_they_stand(self, ask, remote):
        repository = remote.repository(HERE)
        for number in range(9):
            remote.issue(repository, f"Bread {number}", pull_request=number != 5)

        found, pages = await self.every(ask, self.provider.kind("issue"))
        assert [item.title for item in found] == ["Bread 5"]
        assert len(pages) == 3
        assert isinstance(await failure(ask(items.read_item(issue_row()))), NotFound)

    async def test_a_listing_where_nothing_changed_costs_nothing(self, ask, remote, wire):
        kind = self.provider.kind("issue")
        remote.issue(remote.repository(HERE), "Bread")
        _, pages = await self.every(ask, kind)
        _, pages = await self.every(ask, kind, since=pages[-1].resume)
        resume = pages[-1].resume
        statuses = []
        wire.change = lambda reply: (statuses.append(reply.status), reply)[1]

        items, pages = await self.every(ask, kind, since=resume)
        assert statuses == [304]
        assert items == []
        assert (pages[-1].resume, pages[-1].complete) == (resume, False)

    async def test_what_changed_since_is_listed_and_the_mark_moves_on(self, ask, remote):
        kind = self.provider.kind("issue")
        repository = remote.repository(HERE)
        for number in range(6):
            remote.issue(repository, f"Bread {number}")
        remote.clock.advance(600)
        _, pages = await self.every(ask, kind)
        marks = [state_of(pages[-1].resume)["since"]]
        for _ in range(3):
            remote.clock.advance(600)
            for each in repository.issues[1:6]:
                each["updated_at"] = remote.stamp()
            found, pages = await self.every(ask, kind, since=pages[-1].resume)
            marks.append(state_of(pages[-1].resume)["since"])
            assert len(found) == 5
            assert not any(page.complete for page in pages)
        assert marks == sorted(set(marks))
        assert state_of(pages[-1].resume)["etag"] == ""  # of another address: it would never be known again

    async def test_what_changes_while_it_is_listed_comes_with_the_next_listing(self, ask, remote):
        kind = self.provider.kind("issue")
        repository = remote.repository(HERE)
        for number in range(8):
            remote.issue(repository, f"Bread {number}")
        remote.clock.advance(600)
        first = await ask(items.list_items(kind.id, None, None))
        remote.clock.advance(2)
        repository.issues[0] |= {"title": "Cake", "updated_at": remote.stamp()}
        last = await ask(items.list_items(kind.id, first.next, None))

        found, _ = await self.every(ask, kind, since=last.resume)
        assert {item.title for item in (*first.items, *last.items)} == {f"Bread {number}" for number in range(8)}
        assert [item.title for item in found] == ["Cake"]

    @pytest.mark.parametrize("changed", [False, True])
    async def test_once_a_day_everything_is_read_so_that_what_is_gone_is_noticed(self, ask, remote, kind, changed):
        for number in (1, 2):
            await self.make(ask, kind, number)
        _, pages = await self.every(ask, kind)
        remote.clock.advance(23 * 3600)
        _, pages = await self.every(ask, kind, since=pages[-1].resume)
        assert kind.id == "repository" or not pages[-1].complete
        del (remote.repositories[0].issues if kind.id == "issue" else remote.repositories)[0]
        if changed:
            await self.make(ask, kind, 3)
        remote.clock.advance(3600)

        found, pages = await self.every(ask, kind, since=pages[-1].resume)
        assert all(page.complete for page in pages)
        assert len(found) == 1 + changed

    async def test_a_listing_of_repositories_that_fits_one_page_is_asked_for_only_where_it_changed(self, ask, remote):
        kind = self.provider.kind("repository")
        for number in range(self.page):
            remote.repository(f"octocat/bakery-{number}")
        _, pages = await self.every(ask, kind)
        found, pages = await self.every(ask, kind, since=pages[-1].resume)
        assert (found, pages[-1].complete) == ([], False)

        remote.repository("octocat/one-more")
        found, pages = await self.every(ask, kind, since=pages[-1].resume)
        assert len(found) == self.page + 1
        assert state_of(pages[-1].resume)["etag"] == ""  # the second page may change while the first does not

    @pytest.mark.parametrize("whole", ["", "yesterday", None])
    async def test_where_nobody_knows_when_everything_was_read_it_is_not_read_for_that(self, ask, remote, whole):
        since = cursor_of({"since": "2026-03-03T08:05:00Z", "etag": "", "whole": whole})

        _, pages = await self.every(ask, self.provider.kind("issue"), since=since)
        assert not pages[-1].complete

    @pytest.mark.parametrize("place", ['{"query":7}', '{"query":{"page":2}}', "page 2", "[]"])
    def test_a_place_that_is_none_of_ours_lets_the_listing_begin_anew(self, kind, place):
        with pytest.raises(FailureError) as error:
            items.list_items(kind.id, Cursor(place), None)
        assert isinstance(error.value.failure, Rejected)

    async def test_without_a_date_the_next_listing_is_a_whole_one(self, ask, remote, wire):
        remote.issue(remote.repository(HERE), "Bread")
        wire.change = lambda reply: replace(reply, headers={n: v for n, v in reply.headers.items() if n != "date"})

        _, pages = await self.every(ask, self.provider.kind("issue"))
        assert pages[-1].resume is None

    # Issues

    async def test_an_issue_is_closed_and_opened_again(self, ask, remote):
        repository = remote.repository(HERE)
        remote.issue(repository, "Bread")
        item = issue_row()
        there = []
        for status in ("inactive", "active", "archived", "active"):
            item = row(await ask(items.update_item(item, {"status": status}, "k")))
            assert item.status == status
            there.append((repository.issues[0]["state"], repository.issues[0]["state_reason"]))
        assert there == [("closed", "completed"), ("open", "reopened"), ("closed", "not_planned"), ("open", "reopened")]

    async def test_why_an_issue_was_closed_is_not_changed_without_a_word(self, ask, remote):
        remote.issue(remote.repository(HERE), "Bread", state="closed", state_reason="completed")

        found = await failure(ask(items.update_item(issue_row(), {"status": "archived"}, "k")))
        assert isinstance(found, Rejected)
        assert [problem.field for problem in found.problems] == ["status"]

    async def test_deleting_an_issue_closes_it_and_a_repository_is_archived(self, ask, remote):
        repository = remote.repository(HERE)
        remote.issue(repository, "Bread")

        await ask(items.delete_item(issue_row(), "k"))
        await ask(items.delete_item(Item(ItemId("itm_1"), ConnectionId("github-1"), "repository", HERE, ""), "k"))
        assert (repository.issues[0]["state"], repository.issues[0]["state_reason"]) == ("closed", "not_planned")
        assert repository.archived

    async def test_labels_that_github_passes_over_are_missing_in_the_row_and_said_of_a_change(self, ask, remote):
        remote.repository(HERE, push=False)
        made = await ask(items.create_item("issue", {"repository": HERE, "title": "Bread", "labels": ["x"]}, "k"))
        assert made.fields["labels"] == []

        change = {"title": "Cake", "labels": ["x"], "assignees": ["octocat"]}
        found = await failure(ask(items.update_item(row(made), change, "k")))
        assert isinstance(found, Rejected)
        assert [problem.field for problem in found.problems] == ["labels", "assignees"]
        assert (await ask(items.read_item(row(made)))).title == "Cake"

    async def test_labels_are_the_same_in_capitals(self, ask, remote, wire):
        remote.issue(remote.repository(HERE), "Bread")
        wire.change = lambda reply: replace(reply, json=reply.json | {"labels": ["Kitchen"]})

        shown = await ask(items.update_item(issue_row(), {"labels": ["kitchen"]}, "k"))
        assert shown.fields["labels"] == ["Kitchen"]

    async def test_where_issues_are_switched_off_the_repository_is_named(self, ask, remote):
        remote.repository(HERE, has_issues=False)

        found = await failure(ask(items.create_item("issue", {"repository": HERE, "title": "Bread"}, "k")))
        assert isinstance(found, Rejected)
        assert [problem.field for problem in found.problems] == ["repository"]

    async def test_an_archived_repository_says_so(self, ask, remote):
        remote.issue(remote.repository(HERE, archived=True), "Bread")

        found = await failure(ask(items.update_item(issue_row(), {"title": "Cake"}, "k")))
        assert isinstance(found, Rejected)
        assert "archived" in found.message

    async def test_an_issue_that_was_deleted_or_moved_away_is_not_there(self, ask, remote):
        repository = remote.repository(HERE)
        remote.issue(repository, "Bread", gone=True)
        assert isinstance(await failure(ask(items.read_item(issue_row()))), NotFound)

        remote.repositories.clear()
        remote.moved[HERE.lower()] = repository.number
        assert isinstance(await failure(ask(items.update_item(issue_row(), {"title": "Cake"}, "k"))), NotFound)
        assert isinstance(await failure(ask(items.read_item(replace(issue_row(), remote_id="x/y#1")))), NotFound)

    async def test_what_is_in_a_renamed_repository_is_found_changed_and_made_by_its_old_name(self, ask, remote):
        repository = remote.repository(HERE)
        remote.issue(repository, "Bread")
        remote.rename(repository, "hubot/Greetings")

        assert (await ask(items.read_item(issue_row()))).remote_id == "hubot/Greetings#1"
        changed = await ask(items.update_item(issue_row(), {"title": "Cake"}, "k"))
        made = await ask(items.create_item("issue", {"repository": HERE, "title": "Butter"}, "k"))
        await ask(items.delete_item(row(made), "k"))

        assert (changed.remote_id, changed.title, changed.parent) == ("hubot/Greetings#1", "Cake", "hubot/Greetings")
        assert [(each["title"], each["state"]) for each in repository.issues] == [
            ("Cake", "open"),
            ("Butter", "closed"),
        ]

    @pytest.mark.parametrize("change", [{}, {"title": "Cake"}])
    async def test_where_another_server_is_said_to_have_it_nothing_goes_there(self, ask, remote, change):
        repository = remote.repository(HERE)
        remote.issue(repository, "Bread")
        remote.rename(repository, "hubot/Greetings")
        async with GitHubRemote() as other:
            remote.elsewhere = other.origin
            call = items.update_item(issue_row(), change, "k") if change else items.read_item(issue_row())
            found = await failure(ask(call))

            assert (type(found), found.trace.code, other.requests) == (Offline, "captive", [])

    async def test_a_row_that_was_read_under_an_old_name_is_listed_under_the_new_one(self, ask, remote):
        repository = remote.repository(HERE)
        remote.issue(repository, "Bread")
        before, _ = await self.every(ask, self.provider.kind("issue"))
        remote.rename(repository, "hubot/Greetings")
        remote.issue(repository, "Cake")

        after, _ = await self.every(ask, self.provider.kind("issue"))
        assert [each.remote_id for each in before] == [f"{HERE}#1"]
        assert {each.remote_id for each in after} == {"hubot/Greetings#1", "hubot/Greetings#2"}

    # Repositories

    async def test_a_new_name_is_a_new_address(self, ask, remote):
        remote.repository("octocat/bakery")
        old = Item(ItemId("itm_1"), ConnectionId("github-1"), "repository", "octocat/bakery", "octocat/bakery")

        new = await ask(items.update_item(old, {"name": "cake shop"}, "k"))
        assert (new.remote_id, new.title, new.fields["name"]) == ("octocat/cake-shop", "octocat/cake-shop", "cake-shop")
        assert await ask(items.read_item(old)) == new  # the old address leads there

    async def test_a_repository_comes_back_out_of_the_archive(self, ask, remote):
        remote.repository("octocat/bakery", archived=True, disabled=True)
        item = Item(ItemId("itm_1"), ConnectionId("github-1"), "repository", "octocat/bakery", "octocat/bakery")

        found = await failure(ask(items.update_item(item, {"status": "active"}, "k")))
        assert isinstance(found, Rejected)  # GitHub itself has disabled it
        assert [problem.field for problem in found.problems] == ["status"]
        remote.repositories[0].disabled = False
        assert (await ask(items.update_item(item, {"status": "active"}, "k"))).status == "active"

    async def test_the_same_name_twice_is_refused_at_the_name(self, ask, remote):
        remote.repository("octocat/bakery")

        found = await failure(ask(items.create_item("repository", {"name": "bakery"}, "k")))
        assert isinstance(found, Rejected)
        assert [(p.field, p.message) for p in found.problems] == [("name", "name already exists on this account")]

    @pytest.mark.parametrize(("visibility", "private"), [("private", True), ("public", False), (None, True)])
    async def test_a_repository_is_private_unless_said_otherwise(self, ask, remote, visibility, private):
        values = {"name": "bakery"} | ({"visibility": visibility} if visibility else {})
        made = await ask(items.create_item("repository", values, "k"))

        assert remote.repositories[0].private is private
        assert made.fields["visibility"] == ("private" if private else "public")

    # Permissions and limits

    async def test_what_may_only_be_read_names_what_would_be_needed(self, ask, remote, exchange, kind):
        tokens = remote.key("classic", "read:user")
        call = items.create_item(kind.id, self.draft(kind), "k")

        found = await failure(exchange.with_tokens(self.provider, call, tokens))
        assert isinstance(found, Forbidden)
        assert found.missing_scopes == ("repo", "public_repo")

    @pytest.mark.parametrize(
        ("kind_of_key", "scopes", "granted"),
        [
            ("classic", ("repo", "read:user"), ("repo", "read:user")),
            ("classic", (), ("(no scope)",)),
            ("fine-grained", (), ()),
            ("app", (), ()),
        ],
    )
    async def test_what_was_granted_is_told_with_the_account(self, exchange, remote, kind_of_key, scopes, granted):
        tokens = remote.key(kind_of_key, *scopes)
        account = await exchange.with_tokens(self.provider, self.provider.whoami(), tokens)

        assert account.scopes == granted
        assert (account.id, account.name) == ("583231", "octocat")

    async def test_the_secondary_limit_is_waited_out(self, ask, remote):
        words = "You have exceeded a secondary rate limit. Please wait a few minutes before you try again."
        remote.fail(403, words, retry_after="45")
        remote.fail(429, words)

        await ask(self.provider.whoami())
        assert remote.clock.slept == [45, 60]

    async def test_a_long_wait_is_said_and_not_waited_out(self, ask, remote):
        remote.rate_limit(1800)

        found = await failure(ask(self.provider.whoami()))
        assert isinstance(found, RateLimited)
        assert found.retry_after == 1801

    async def test_writes_keep_the_distance_that_github_asks_for(self, ask, remote):
        remote.repository(HERE)
        for number in range(3):
            await ask(items.create_item("issue", {"repository": HERE, "title": f"Bread {number}"}, "k"))
        assert remote.clock.monotonic() == pytest.approx(6, abs=0.1)

    async def test_the_newer_version_of_the_api_says_the_same(self, ask, remote, wire):
        remote.issue(remote.repository(HERE), "Bread")
        newer = {"has_downloads", "assignee", "use_squash_pr_title_as_default"}
        wire.change = lambda reply: replace(reply, json=without(reply.json, newer))

        found, _ = await self.every(ask, self.provider.kind("issue"))
        assert [item.title for item in found] == ["Bread"]


def issue_row(remote_id=f"{HERE}#1"):
    return Item(ItemId("itm_1"), ConnectionId("github-1"), "issue", remote_id, "Bread", parent=HERE)


def without(value, names):
    if isinstance(value, dict):
        return {name: without(each, names) for name, each in value.items() if name not in names}
    return [without(each, names) for each in value] if isinstance(value, list) else value


# ---- what GitHub's own example says

EXAMPLE = {
    "id": 1,
    "node_id": "MDU6SXNzdWUx",
    "url": "https://api.github.com/repos/octocat/Hello-World/issues/1347",
    "repository_url": "https://api.github.com/repos/octocat/Hello-World",
    "html_url": "https://github.com/octocat/Hello-World/issues/1347",
    "number": 1347,
    "state": "open",
    "title": "Found a bug",
    "body": "I'm having a problem with this.",
    "user": {"login": "octocat", "id": 1},
    "labels": [{"id": 208045946, "name": "bug", "color": "f29513", "default": True}],
    "assignees": [{"login": "octocat", "id": 1}],
    "milestone": {"number": 1, "title": "v1.0", "state": "open"},
    "created_at": "2011-04-22T13:33:48Z",
    "updated_at": "2011-04-22T13:33:48Z",
}


def shown(**changed):
    return issues.snapshot(IssueWire.model_validate(EXAMPLE | changed))


def test_the_example_of_the_documents_is_read():
    item = shown()

    assert (item.remote_id, item.parent, item.title) == ("octocat/Hello-World#1347", HERE, "Found a bug")
    assert (item.status, item.url) == ("active", EXAMPLE["html_url"])
    assert item.updated_at == "2011-04-22T13:33:48.000Z"
    assert item.fields == {
        "repository": HERE,
        "body": "I'm having a problem with this.",
        "labels": ["bug"],
        "assignees": ["octocat"],
        "author": "octocat",
        "milestone": "v1.0",
    }


@pytest.mark.parametrize(
    ("state", "reason", "status"),
    [
        ("open", None, "active"),
        ("open", "reopened", "active"),
        ("closed", None, "inactive"),
        ("closed", "completed", "inactive"),
        ("closed", "something new", "inactive"),
        ("closed", "not_planned", "archived"),
        ("closed", "duplicate", "archived"),
    ],
)
def test_each_state_is_the_status_it_means(state, reason, status):
    assert shown(state=state, state_reason=reason).status == status


def test_what_an_issue_may_leave_out_is_empty():
    item = shown(
        body=None, user=None, labels=["plain", {"name": None}, {"name": "bug"}], assignees=None, milestone=None
    )

    assert item.fields == {
        "repository": HERE,
        "body": "",
        "labels": ["plain", "bug"],
        "assignees": [],
        "author": "",
        "milestone": "",
    }


@pytest.mark.parametrize(
    "url", ["https://github.example/api/v3/repos/octocat/Hello-World", "/repos/octocat/Hello-World/"]
)
def test_the_repository_of_an_issue_is_read_from_its_address_on_any_server(url):
    assert shown(repository_url=url).parent == HERE


@pytest.mark.parametrize("url", ["", "https://api.github.com/repositories/1", "https://api.github.com/repos/octocat"])
def test_an_issue_that_nobody_says_the_place_of_cannot_be_read(url):
    with pytest.raises(FailureError) as error:
        shown(repository_url=url)
    assert isinstance(error.value.failure, Unreadable)


# ---- what is written on the tin


def test_nothing_is_asked_of_github_com_when_the_endpoints_are_others(monkeypatch):
    item = issue_row()
    calls = [
        github.PROVIDER.whoami(),
        items.list_items("issue", None, None),
        items.list_items("issue", None, cursor_of({"since": "2026-03-03T08:05:00Z", "etag": 'W/"1"'})),
        items.list_items("repository", None, None),
        items.create_item("issue", {"repository": HERE, "title": "x"}, "k"),
        items.update_item(item, {"title": "x"}, "k"),
        items.read_item(item),
        items.read_item(replace(item, kind="repository", remote_id=HERE)),
    ]

    assert not [call.path for call in calls if "://" in call.path or "github.com" in call.path]


def test_a_remote_name_cannot_leave_its_place():
    assert items.read_item(issue_row("../../user#1")).path == "repos/../..%2Fuser/issues/1"  # refused: it has a ".."
    assert items.read_item(issue_row("a/b#1?x=/")).path == "repos/a/b/issues/1%3Fx%3D%2F"
    assert repositories.read_repository(issue_row("a/b/c?d")).path == "repos/a/b%2Fc%3Fd"


def test_a_create_is_never_sent_twice_by_itself():
    assert not items.create_item("issue", {"repository": HERE, "title": "x"}, "k").idempotent
    assert not items.create_item("repository", {"name": "x"}, "k").idempotent


def test_github_is_offered_after_the_practice_platform():
    assert [provider.id for provider in PROVIDERS][:2] == ["practice", "github"]


# ---- links


@pytest.mark.parametrize(
    ("link", "query"),
    [
        ("", None),
        ('<https://api.github.com/issues?page=2>; rel="next"', {"page": "2"}),
        (
            '<https://a/issues?page=1>; rel="prev", <https://a/issues?page=3&q=a%2Cb>; rel="next"',
            {"page": "3", "q": "a,b"},
        ),
        ('<https://a/i?page=2>; title="a, b; rel=x"; rel=next, <https://a/i?page=9>; rel="last"', {"page": "2"}),
        ('<https://a/i?page=2,3;4>; rel="last next"', {"page": "2,3;4"}),
        ('<https://elsewhere.example/take?page=2>;REL="NEXT"', {"page": "2"}),
        ('<https://a/i?page=9>; rel="last"', None),
        ('<https://a/i>; rel="next"', None),
        ("https://a/i?page=2; rel=next", None),
    ],
)
def test_the_next_page_is_the_query_of_the_link_and_nothing_else_of_it(link, query):
    from connector_app.model.call import Reply  # noqa: PLC0415

    assert paging.next_query(Reply(200, {"link": link})) == query
