"""GitHub's rows in the real table: read, changed, closed, gone. The services are those of the program."""

import pytest

from connector_app.adapters.http import HttpTransport
from connector_app.model.failure import FailureError, Offline, Rejected, Trace
from connector_app.model.item import ConnectionId, ItemSync
from connector_app.model.result import Err
from connector_app.model.webhook import Delivery, DeliveryId
from connector_app.providers import github
from connector_app.providers.github import paging
from connector_app.services.catalog import Catalog, Overrides
from connector_app.services.exchange import Exchange
from connector_app.services.limits import Limits
from connector_app.store.database import Database
from tests.fakes.office import Office, ok
from tests.parts.whole import Line
from tests.providers.conformance import Tampering
from tests.providers.github.fake import GitHubRemote

HERE = ConnectionId("github-1a2b3c4d")
PLACE = "octocat/Hello-World"


@pytest.fixture(autouse=True)
def small_pages(monkeypatch):
    monkeypatch.setattr(paging, "PAGE_SIZE", "2")


@pytest.fixture
async def remote():
    async with GitHubRemote() as remote:
        yield remote


@pytest.fixture
async def wire():
    async with HttpTransport(proxy="none") as transport:
        yield Tampering(transport)


@pytest.fixture
async def office(tmp_path, remote, wire):
    overrides = Overrides(endpoints={"github": remote.endpoints}, insecure_loopback=True)
    async with Database(tmp_path / "data.db") as db:
        limits = Limits(db, remote.clock)
        await limits.start()
        exchange = Exchange(wire, Catalog((github.PROVIDER,), overrides), limits, remote.clock, bytes)

        office = Office(db, Line(exchange, remote, github.PROVIDER), remote.clock)
        await office.start()
        await office.connect(HERE, name="octocat")
        yield office
        await limits.close()


async def refresh(office, kind="issue"):
    counts = ok(await office.sync.refresh(HERE, kind))
    return counts.seen, counts.new, counts.changed, counts.gone


async def test_what_changed_is_read_and_what_is_gone_goes_within_a_day(office, remote):
    place = remote.repository(PLACE)
    for number in range(5):
        remote.issue(place, f"Bread {number}", pull_request=number == 2)
    remote.clock.advance(600)
    assert await refresh(office) == (4, 4, 0, 0)
    assert await refresh(office) == (0, 0, 0, 0)

    remote.clock.advance(600)
    place.issues[0] |= {"title": "Cake", "updated_at": remote.stamp()}
    place.issues[3]["gone"] = True
    assert await refresh(office) == (1, 0, 1, 0)
    assert len(await office.rows()) == 4
    remote.clock.advance(86400)
    assert await refresh(office) == (3, 0, 0, 1)
    assert {row.title for row in await office.rows()} == {"Cake", "Bread 1", "Bread 4"}
    assert await refresh(office) == (0, 0, 0, 0)


async def test_an_issue_is_made_closed_and_opened_again(office, remote):
    place = remote.repository(PLACE)
    draft = {"repository": PLACE, "title": "Bread", "labels": ["kitchen"]}
    row = ok(await office.items.create(HERE, "issue", draft, hold=0))
    await office.deliver()
    for status in ("archived", "active", "inactive"):
        ok(await office.items.update(row.id, {"status": status}, hold=0))
        await office.deliver()
        assert (await office.row(row)).status == status

    assert (await office.row(row)).remote_id == f"{PLACE}#1"
    assert (place.issues[0]["state"], place.issues[0]["state_reason"]) == ("closed", "completed")
    assert await refresh(office) == (1, 0, 0, 0)


async def test_a_change_that_github_passes_over_is_said_beneath_the_row(office, remote):
    remote.issue(remote.repository(PLACE, push=False), "Bread")
    await refresh(office)
    (row,) = await office.rows()
    ok(await office.items.update(row.id, {"labels": ["kitchen"]}, hold=0))
    await office.deliver()

    row = await office.row(row)
    assert (row.sync, row.reason) == (ItemSync.FAILED, "GitHub did not take over all of this change.")


async def test_a_new_issue_is_open_and_nothing_else(office, remote):
    remote.repository(PLACE)
    refused = await office.items.create(HERE, "issue", {"repository": PLACE, "title": "Bread", "status": "inactive"})

    assert isinstance(refused, Err)
    assert [problem.field for problem in refused.failure.problems] == ["status"]


@pytest.mark.parametrize(("kind", "word"), [("issue", "Close it instead"), ("repository", "Archive it instead")])
async def test_what_is_not_deleted_says_what_to_do_instead(office, remote, kind, word):
    remote.issue(remote.repository(PLACE), "Bread")
    await refresh(office, kind)
    (row,) = await office.rows()

    refused = await office.items.delete(row.id)
    assert isinstance(refused, Err)
    assert isinstance(refused.failure, Rejected)
    assert word in refused.failure.message


async def test_a_lost_answer_is_found_again_with_the_next_listing(office, remote, wire):
    remote.repository(PLACE)
    await refresh(office)

    def lose(reply):
        raise FailureError(Offline("127.0.0.1", Trace(code="unanswered")))

    wire.change = lose
    row = ok(await office.items.create(HERE, "issue", {"repository": PLACE, "title": "Bread"}, hold=0))
    await office.deliver()
    assert (await office.row(row)).sync is ItemSync.UNCLEAR

    wire.change = lambda reply: reply
    await refresh(office)
    (row,) = await office.rows()
    assert (row.sync, row.remote_id) == (ItemSync.IN_STEP, f"{PLACE}#1")
    assert len(remote.repositories[0].issues) == 1


async def test_a_repository_takes_its_row_along_to_its_new_name(office, remote):
    remote.repository("octocat/bakery")
    await refresh(office, "repository")
    (row,) = await office.rows()
    ok(await office.items.update(row.id, {"name": "cake shop"}, hold=0))
    await office.deliver()

    assert (await office.row(row)).remote_id == "octocat/cake-shop"
    assert await refresh(office, "repository") == (1, 0, 0, 0)


async def test_a_delivery_says_of_an_issue_what_a_listing_says(office, remote):
    raw, _, _ = await remote.delivery()
    await refresh(office)
    (row,) = await office.rows()

    (event,) = github.PROVIDER.webhooks.events(Delivery(1, HERE, DeliveryId("d"), "issues", raw, ""))
    shown = event.snapshot
    assert (shown.remote_id, shown.title, shown.status, shown.fields, shown.parent, shown.url, shown.updated_at) == (
        row.remote_id,
        row.title,
        row.status,
        row.fields,
        row.parent,
        row.url,
        row.updated_at,
    )
