"""Webhooks of the practice platform: registered, signed, in order, again and again, across restarts."""

import asyncio
import hashlib
import hmac
import itertools
import json
import time

import pytest

from connector_app.practice import deliveries
from connector_app.practice.server import Practice
from tests.practice.conftest import Visitor, client_of

ITEM = {"title": "New Item", "status": "active"}
SECRET = "canary-webhook-secret-1"


async def until(ready, seconds=5.0):
    end = time.monotonic() + seconds
    while not ready():
        assert time.monotonic() < end, "it never happened"
        await asyncio.sleep(0.01)


async def subscribe(visitor, url, **more):
    response = await visitor.call("POST", "/webhooks", json={"url": url, "secret": SECRET, **more})
    assert response.status_code == 201, response.text
    return response.json()


def states(practice):
    return [r["state"] for r in practice.platform.state.rows("SELECT state FROM deliveries ORDER BY n")]


async def test_a_webhook_is_registered_listed_and_removed(ada):
    made = await ada.call("POST", "/webhooks", json={"url": "http://127.0.0.1:9/hooks/a"})
    body = made.json()
    listed = (await ada.call("GET", "/webhooks")).json()["webhooks"]
    one = (await ada.call("GET", f"/webhooks/{body['id']}")).json()
    removed = await ada.call("DELETE", f"/webhooks/{body['id']}")

    assert made.status_code == 201
    assert len(body["secret"]) == 64
    assert body["events"] == ["item.created", "item.deleted", "item.updated"]
    assert listed == [one] == [{k: v for k, v in body.items() if k != "secret"}]
    assert removed.status_code == 204
    assert (await ada.call("GET", f"/webhooks/{body['id']}")).status_code == 404
    assert (await ada.call("DELETE", f"/webhooks/{body['id']}")).status_code == 404


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ({}, "Missing required field: url"),
        ({"url": 5}, "url must be"),
        ({"url": "https://evil.example/hook"}, "url must be"),
        ({"url": "http://localhost:80/hook"}, "url must be"),
        ({"url": "http://127.0.0.1:80@evil.example/"}, "url must be"),
        ({"url": "http://127.0.0.1:9/a", "events": []}, "events must be"),
        ({"url": "http://127.0.0.1:9/a", "events": "item.created"}, "events must be"),
        ({"url": "http://127.0.0.1:9/a", "events": ["item.moved"]}, "events must be"),
        ({"url": "http://127.0.0.1:9/a", "secret": "short"}, "secret must have"),
        ({"url": "http://127.0.0.1:9/a", "secret": 5}, "secret must have"),
    ],
)
async def test_a_registration_that_does_not_fit_is_refused(ada, body, words):
    response = await ada.call("POST", "/webhooks", json=body)

    assert (response.status_code, response.json()["error"]) == (400, "invalid_request")
    assert words in response.json()["error_description"]


async def test_registrations_are_limited_in_pace_and_number(practice, ada):
    body = {"url": "http://[::1]:9/hooks/a"}
    answers = [await ada.call("POST", "/webhooks", json=body) for _ in range(21)]
    practice.faults.settings.rate_limits = False
    one_more = await ada.call("POST", "/webhooks", json=body)

    assert [a.status_code for a in answers] == [201] * 20 + [429]
    assert answers[-1].json()["retry_after"] == 3
    assert one_more.json()["error_description"] == "Maximum 20 webhooks"


async def test_a_delivery_is_signed_over_the_bytes_that_are_sent(ada, listener, clock):
    hook = await subscribe(ada, listener.url)

    item = (await ada.call("POST", "/items", json=ITEM)).json()
    await until(lambda: listener.came)

    request = listener.came[0]
    stamp = request.header("x-platform-timestamp")
    expected = hmac.new(SECRET.encode(), stamp.encode() + b"." + request.body, hashlib.sha256).hexdigest()
    assert request.header("x-platform-signature") == f"sha256={expected}"
    assert abs(int(stamp) - clock.now().timestamp()) < 2
    assert request.header("x-platform-event") == "item.created"
    assert request.header("x-platform-delivery").startswith("delivery_")
    assert request.header("content-type") == "application/json"
    assert json.loads(request.body) == {
        "event": "item.created",
        "timestamp": item["created_at"],
        "data": item,
        "webhook_id": hook["id"],
    }


async def test_every_change_is_told_in_order(ada, listener):
    await subscribe(ada, listener.url)
    item = (await ada.call("POST", "/items", json=ITEM)).json()
    for number in range(5):
        await ada.call("PATCH", f"/items/{item['id']}", json={"title": f"Title {number}"})
    await ada.call("DELETE", f"/items/{item['id']}")

    await until(lambda: len(listener.came) == 7)

    assert [b["event"] for b in listener.bodies] == ["item.created", *["item.updated"] * 5, "item.deleted"]
    assert [b["data"]["version"] for b in listener.bodies] == [1, 2, 3, 4, 5, 6, 7]
    assert listener.bodies[-1]["data"]["deleted"] is True


async def test_only_what_was_asked_for_is_told_and_only_to_the_owner(ada, ben, listener):
    await subscribe(ada, listener.url, events=["item.deleted"])
    mine = (await ada.call("POST", "/items", json=ITEM)).json()
    theirs = (await ben.call("POST", "/items", json=ITEM)).json()
    await ben.call("DELETE", f"/items/{theirs['id']}")
    await ada.call("DELETE", f"/items/{mine['id']}")

    await until(lambda: listener.came)
    await asyncio.sleep(0.05)

    assert [(b["event"], b["data"]["id"]) for b in listener.bodies] == [("item.deleted", mine["id"])]


async def test_a_delivery_may_hold_only_the_essentials(practice, ada, listener):
    practice.faults.settings.short_webhooks = True
    await subscribe(ada, listener.url)

    item = (await ada.call("POST", "/items", json=ITEM)).json()
    await until(lambda: listener.came)

    assert listener.bodies[0]["data"] == {"id": item["id"], "title": "New Item", "status": "active"}


async def test_what_is_not_taken_is_sent_again_before_anything_newer(practice, ada, listener, clock):
    listener.statuses = [500, 0, 404, 200]
    await subscribe(ada, listener.url)

    await ada.call("POST", "/items", json={**ITEM, "title": "First"})
    await ada.call("POST", "/items", json={**ITEM, "title": "Second"})
    await until(lambda: states(practice) == ["done", "done"])

    assert [b["data"]["title"] for b in listener.bodies] == ["First"] * 4 + ["Second"]
    assert len({r.header("x-platform-delivery") for r in listener.came[:4]}) == 1
    assert len({r.body for r in listener.came[:4]}) == 1
    stamps = [int(r.header("x-platform-timestamp")) for r in listener.came[:4]]
    assert [b - a for a, b in itertools.pairwise(stamps)] == [1, 5, 30]
    assert all(wait == pytest.approx(due) for wait, due in zip(clock.slept, (1, 5, 30), strict=False))


async def test_a_receiver_that_is_gone_is_tried_for_hours_and_then_given_up(practice, ada, clock):
    began = clock.monotonic()
    await subscribe(ada, "http://127.0.0.1:9/hooks/nobody")

    await ada.call("POST", "/items", json=ITEM)
    await until(lambda: states(practice) == ["given-up"])

    assert clock.monotonic() - began == pytest.approx(sum(deliveries.WAITS))


async def test_one_slow_receiver_does_not_hold_up_another(practice, ada, listener, monkeypatch):
    monkeypatch.setattr(deliveries, "ANSWER_SECONDS", 0.3)
    held = asyncio.Event()

    async def hold(reader, writer):
        await held.wait()
        writer.close()

    server = await asyncio.start_server(hold, "127.0.0.1", 0)
    try:
        port = server.sockets[0].getsockname()[1]
        await subscribe(ada, f"http://127.0.0.1:{port}/hooks/slow")
        await subscribe(ada, listener.url)
        await ada.call("POST", "/items", json=ITEM)
        await until(lambda: listener.came, 1)
    finally:
        held.set()
        server.close()
        await server.wait_closed()


async def test_closing_does_not_wait_for_a_receiver(data_dir, clock):
    asked, held = asyncio.Event(), asyncio.Event()

    async def hold(reader, writer):
        asked.set()
        await held.wait()
        writer.close()

    async with await asyncio.start_server(hold, "127.0.0.1", 0) as server:
        async with Practice(data_dir, clock=clock) as practice, client_of(practice) as http:
            ada = await Visitor(practice, http).sign_in()
            await subscribe(ada, f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}/hooks/slow")
            await ada.call("POST", "/items", json=ITEM)
            await asked.wait()
            began = time.monotonic()
        assert time.monotonic() - began < 1
        held.set()
        await asyncio.sleep(0.01)


async def test_lost_and_doubled_deliveries(practice, ada, listener):
    practice.faults.add("lose-webhook")
    await subscribe(ada, listener.url)
    await ada.call("POST", "/items", json={**ITEM, "title": "Lost"})
    await until(lambda: states(practice) == ["lost"])
    practice.faults.add("double-webhook")
    await ada.call("POST", "/items", json={**ITEM, "title": "Twice"})

    await until(lambda: states(practice) == ["lost", "done"])

    assert [b["data"]["title"] for b in listener.bodies] == ["Twice", "Twice"]
    assert len({r.header("x-platform-delivery") for r in listener.came}) == 1


async def test_what_waits_survives_a_restart(data_dir, clock, listener):
    class Still(type(clock)):
        async def sleep(self, seconds):
            await asyncio.Event().wait()

    still = Still(clock.now())
    listener.statuses = [500]
    async with Practice(data_dir, clock=still) as practice, client_of(practice) as http:
        ada = await Visitor(practice, http).sign_in()
        await subscribe(ada, listener.url)
        item = (await ada.call("POST", "/items", json=ITEM)).json()
        await until(lambda: listener.came)
        await asyncio.sleep(0.05)
        assert len(listener.came) == 1
    still.advance(60)
    async with Practice(data_dir, clock=still) as practice:
        await until(lambda: states(practice) == ["done"])

    assert [b["data"]["id"] for b in listener.bodies] == [item["id"]] * 2


async def test_ending_the_access_ends_the_deliveries(practice, ada, listener):
    await subscribe(ada, listener.url)
    await ada.http.post(
        "/oauth/revoke", json={"client_id": "connector-manager-practice", "token": ada.tokens["refresh_token"]}
    )

    await ada.control("POST", "items", {"person": "ada", **ITEM})
    await asyncio.sleep(0.05)

    assert listener.came == []
    assert practice.platform.state.rows("SELECT * FROM webhooks") == []


async def test_a_full_disk_does_not_end_the_sending(practice, ada, listener, monkeypatch):
    await subscribe(ada, listener.url)
    settle, failed = deliveries.Deliveries._settle, []

    def full(self, row, state):
        if not failed:
            failed.append(row["id"])
            raise deliveries.apsw.FullError
        settle(self, row, state)

    monkeypatch.setattr(deliveries.Deliveries, "_settle", full)
    await ada.call("POST", "/items", json=ITEM)

    await until(lambda: states(practice) == ["done"])

    assert [r.header("x-platform-delivery") for r in listener.came] == failed * 2
