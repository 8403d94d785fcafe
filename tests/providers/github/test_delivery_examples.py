"""GitHub's own examples of deliveries, from npm: each is taken, and those about issues are read whole."""

import hashlib
import hmac
import json
from datetime import UTC, datetime

import pytest

from connector_app.model.item import ConnectionId
from connector_app.model.webhook import Accepted, Delivery, DeliveryId
from connector_app.providers.github.webhooks import events, verify
from tests.parts.peers import packed

pytestmark = [pytest.mark.slow, pytest.mark.timeout(300)]

PACKAGE = "@octokit/webhooks-examples@7.6.1"
SECRET = b"canary-webhook-secret-1"
NOW = datetime(2026, 3, 3, 8, 5, tzinfo=UTC)


@pytest.fixture(scope="module")
def read():
    return packed(PACKAGE)


@pytest.mark.parametrize("server", ["api.github.com", "ghes-35"])
def test_every_example_is_taken_and_every_whole_issue_in_one_is_read(read, server):
    verbs = set()
    for each in read(f"{server}/index.json"):
        for said in each["examples"]:
            raw = json.dumps(said).encode()
            signed = b"sha256=" + hmac.new(SECRET, raw, hashlib.sha256).hexdigest().encode()
            headers = [(b"X-Hub-Signature-256", signed), (b"X-GitHub-Delivery", b"1")]
            taken = verify(raw, [*headers, (b"X-GitHub-Event", each["name"].encode())], [SECRET], NOW)
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
