"""GitHub's own examples of deliveries, from npm: each is taken, and those about issues are read whole."""

import hashlib
import hmac
import json
from collections import Counter
from datetime import UTC, datetime

import pytest

from connector_app.model.item import ConnectionId
from connector_app.model.webhook import Accepted, Delivery, DeliveryId
from connector_app.providers.github import PROVIDER
from connector_app.providers.github.webhooks import events, verify
from tests.fakes.clock import ManualClock
from tests.parts.hooked import House, account
from tests.parts.peers import packed

pytestmark = [pytest.mark.slow, pytest.mark.timeout(300)]

PACKAGE = "@octokit/webhooks-examples@7.6.1"
SECRET = b"canary-webhook-secret-1"
NOW = datetime(2026, 3, 3, 8, 5, tzinfo=UTC)


@pytest.fixture(scope="module")
def read():
    return packed(PACKAGE)


def signed(raw, name, guid):
    """Return a delivery's headers."""
    digest = hmac.new(SECRET, raw, hashlib.sha256).hexdigest().encode()
    return [
        (b"X-Hub-Signature-256", b"sha256=" + digest),
        (b"X-GitHub-Delivery", guid.encode()),
        (b"X-GitHub-Event", name.encode()),
    ]


async def test_every_example_is_taken_once_as_it_was_sent_and_never_otherwise(read, tmp_path):
    """Valid, one bit flipped, written anew, replayed, replayed with a new id: 329 payloads through door and worker."""
    async with House(tmp_path, ManualClock(NOW), (PROVIDER,)) as house:
        here = ConnectionId("github-00000001")
        house.accounts[here] = account(here)
        vault, house.vault.realm = house.vault.realm, lambda owner: "practice"
        assert vault(here) == "real"
        token, verdicts = await house.open_door(here, SECRET.decode()), Counter()
        for number, (name, raw) in enumerate((n, r) for n, r in examples(read)):
            named, flip = signed(raw, name, f"guid-{number}"), bytearray(raw)
            flip[number % len(raw)] ^= 1 << number % 8
            anew = json.dumps(json.loads(raw), indent=1).encode()
            for what, body, headers in (
                ("valid", raw, named),
                ("flipped", bytes(flip), named),
                ("anew", anew, named),
                ("replayed", raw, named),
                ("with a new id", raw, signed(raw, name, f"new-{number}")),
            ):
                house.clock.advance(0.1)
                answer = await house.webhooks.accept(token, body, headers)
                verdicts[what, answer.status] += 1
        stored = await house.value("select count(*) from deliveries")

        count, distinct = number + 1, len({raw for _, raw in examples(read)})
        assert count >= 329
        expected = {"valid": 200, "flipped": 401, "anew": 401, "replayed": 200, "with a new id": 200}
        assert verdicts == dict.fromkeys(expected.items(), count)
        assert stored == distinct
        await house.inbox.work()
        assert await house.value("select count(*) from deliveries where state = 'done'") == distinct


def examples(read):
    """Yield each example of GitHub's own service, as its bytes would be sent."""
    for each in read("api.github.com/index.json"):
        for said in each["examples"]:
            yield each["name"], json.dumps(said, separators=(",", ":"), ensure_ascii=False).encode()


@pytest.mark.parametrize("server", ["api.github.com", "ghes-35"])
def test_every_example_is_taken_and_every_whole_issue_in_one_is_read(read, server):
    verbs = set()
    for each in read(f"{server}/index.json"):
        for said in each["examples"]:
            raw = json.dumps(said).encode()
            taken = verify(raw, signed(raw, each["name"], "1"), [SECRET], NOW)
            assert isinstance(taken, Accepted), each["name"]
            found = events(Delivery(1, ConnectionId("github-1"), DeliveryId("1"), taken.event, raw, ""))
            is_ours = each["name"] in {"issues", "issue_comment"} and "pull_request" not in said["issue"]
            assert len(found) == is_ours, (each["name"], said.get("action"))
            for event in found:
                place = said["repository"]["full_name"]
                assert event.remote_id == f"{place}#{said['issue']['number']}"
                is_whole = {"state", "labels", "assignees", "body"} <= set(said["issue"])
                assert bool(event.at) == is_whole  # else it is asked for, as of "pinned" and "unpinned"
                assert (event.snapshot is not None) == (is_whole and event.verb != "deleted")
                assert event.snapshot is None or event.snapshot.title == said["issue"]["title"]
                verbs.add((event.verb, is_whole))
    assert verbs >= {("created", True), ("updated", True)}
