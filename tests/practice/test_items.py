"""The practice platform's API: items and users, strict where the specification is."""

import asyncio
import math

import pytest

from connector_app.practice.server import Practice
from tests.practice.conftest import Visitor, client_of

GOOD = {"title": "New Item", "description": "Item description", "status": "active", "metadata": {"source": "api"}}


async def everything(visitor, **params):
    """Walk a listing to its end."""
    found, pages, cursor = [], [], None
    while True:
        query = {**params, **({"cursor": cursor} if cursor else {})}
        body = (await visitor.call("GET", "/items", params=query)).json()
        pages.append(body)
        found += body["items"]
        cursor = body["next_cursor"]
        if not cursor:
            return found, pages


async def test_creating_answers_with_the_item(ada):
    response = await ada.call("POST", "/items", json={**GOOD, "tags": ["a", "b"]})

    assert response.status_code == 201
    body = response.json()
    assert body == {
        **GOOD,
        "id": body["id"],
        "tags": ["a", "b"],
        "version": 1,
        "created_at": "2026-03-03T08:05:00.000Z",
        "updated_at": "2026-03-03T08:05:00.000Z",
    }
    assert body["id"].startswith("item_")
    assert response.headers["etag"] == '"v1"'
    assert body in (await everything(ada))[0]


@pytest.mark.parametrize(
    ("changed", "words"),
    [
        ({"title": None}, "Missing required field: title"),
        ({"status": None}, "Missing required field: status"),
        ({"title": ""}, "Title is required"),
        ({"title": "   "}, "Title is required"),
        ({"title": "x" * 201}, "Title too long"),
        ({"title": 5}, "Title must be text"),
        ({"description": "x" * 2001}, "Description too long"),
        ({"description": {}}, "Description must be text"),
        ({"status": "open"}, "Status must be one of: active, inactive, archived"),
        ({"status": ["active"]}, "Status must be one of: active, inactive, archived"),
        ({"metadata": []}, "Metadata must be an object"),
        ({"tags": ["x"] * 11}, "Maximum 10 tags"),
        ({"tags": "x"}, "Tags must be a list of words"),
        ({"tags": [1]}, "Tags must be a list of words"),
    ],
)
async def test_the_specifications_rules_hold_with_its_own_messages(ada, changed, words):
    body = {k: v for k, v in {**GOOD, **changed}.items() if v is not None}

    response = await ada.call("POST", "/items", json=body)

    assert response.status_code == 400
    assert response.json() == {"error": "invalid_request", "error_description": words}


async def test_text_is_trimmed_before_it_is_measured(ada):
    body = {"title": " " + "x" * 200 + "\n", "description": " " * 3000, "status": "active", "tags": ["t"] * 10}

    response = await ada.call("POST", "/items", json=body)
    longest = await ada.call("POST", "/items", json={**body, "description": " " + "d" * 2000})

    assert (response.status_code, longest.status_code) == (201, 201)
    assert (response.json()["title"], response.json()["description"]) == ("x" * 200, "")
    assert longest.json()["description"] == "d" * 2000


@pytest.mark.parametrize("body", [b"{", b"[]", b"null", b'{"title": NaN}', b'{"title":"\\ud800","status":"active"}'])
async def test_a_body_that_is_no_object_is_refused(ada, body):
    response = await ada.call("POST", "/items", content=body, headers={"Content-Type": "application/json"})

    assert (response.status_code, response.json()["error"]) == (400, "invalid_request")


@pytest.mark.parametrize(
    ("headers", "words"),
    [
        ({"User-Agent": None}, "User-Agent"),
        ({"User-Agent": ""}, "User-Agent"),
        ({"X-Request-ID": None}, "X-Request-ID"),
        ({"X-Request-ID": "x" * 129}, "X-Request-ID"),
        ({"Content-Type": "text/plain"}, "Content-Type must be application/json"),
        ({"Idempotency-Key": "a b"}, "Idempotency-Key"),
    ],
)
async def test_a_request_without_its_headers_is_refused_with_the_reason(ada, headers, words):
    response = await ada.call("POST", "/items", json=GOOD, headers=headers)

    assert (response.status_code, response.json()["error"]) == (400, "invalid_request")
    assert words in response.json()["error_description"]


async def test_the_request_id_comes_back(ada):
    good = await ada.call("GET", "/users/me", headers={"X-Request-ID": "canary-request-1"})
    bad = await ada.call("GET", "/nowhere", headers={"X-Request-ID": "canary-request-2"})

    assert good.headers["x-request-id"] == "canary-request-1"
    assert bad.headers["x-request-id"] == "canary-request-2"


@pytest.mark.parametrize("value", ["", "Basic abc", "Bearer", "Bearer canary-access-1"])
async def test_without_a_good_token_nothing_is_told(ada, value):
    response = await ada.call("GET", "/items", headers={"Authorization": value})

    assert response.status_code == 401
    assert response.json() == {"error": "invalid_token", "error_description": "Token expired or invalid"}


@pytest.mark.parametrize(
    ("scope", "method", "path", "missing"),
    [
        ("write:data", "GET", "/users/me", "read:user"),
        ("write:data", "GET", "/items", "read:user"),
        ("write:data", "GET", "/items/x", "read:user"),
        ("read:user", "POST", "/items", "write:data"),
        ("read:user", "PATCH", "/items/x", "write:data"),
        ("read:user", "DELETE", "/items/x", "write:data"),
        ("read:user", "POST", "/webhooks", "admin:webhooks"),
        ("read:user", "GET", "/webhooks", "admin:webhooks"),
        ("read:user", "GET", "/webhooks/x", "admin:webhooks"),
        ("read:user", "DELETE", "/webhooks/x", "admin:webhooks"),
    ],
)
async def test_each_verb_needs_its_scope(visitor, scope, method, path, missing):
    await visitor.sign_in(scope=scope)

    response = await visitor.call(method, path)

    assert response.status_code == 403
    assert response.json() == {
        "error": "insufficient_scope",
        "error_description": f"Missing required scope: {missing}",
    }


@pytest.mark.parametrize(
    ("method", "path", "status", "code"),
    [
        ("GET", "/nowhere", 404, "not_found"),
        ("GET", "/items/", 404, "not_found"),
        ("GET", "/items/a/b", 404, "not_found"),
        ("GET", "/users/nobody", 404, "not_found"),
        ("GET", "/items/nothing", 404, "not_found"),
        ("DELETE", "/items/nothing", 404, "not_found"),
        ("PUT", "/items/nothing", 405, "method_not_allowed"),
        ("DELETE", "/users/me", 405, "method_not_allowed"),
    ],
)
async def test_what_is_not_there_is_said_so(ada, method, path, status, code):
    response = await ada.call(method, path)

    assert (response.status_code, response.json()["error"]) == (status, code)
    assert ("allow" in response.headers) == (status == 405)


async def test_users_can_be_read_by_id(ada):
    assert (await ada.call("GET", "/users/user_ben")).json()["name"] == "Ben Practice"


async def test_each_person_starts_with_friendly_items(ada, ben, practice):
    mine, _ = await everything(ada)
    theirs, _ = await everything(ben)

    assert len(mine) == len(theirs) == 24
    assert {i["id"] for i in mine}.isdisjoint(i["id"] for i in theirs)
    assert {i["status"] for i in mine} == {"active", "inactive", "archived"}
    assert any("description" in i for i in mine)
    assert any(i.get("tags") for i in mine)
    assert all(i["updated_at"] < "2026-03-03" for i in mine)


async def test_the_samples_are_the_same_in_every_folder(ada, tmp_path, clock):
    mine, _ = await everything(ada)
    async with (
        Practice(tmp_path / "other", clock=clock) as other,
        client_of(other) as http,
    ):
        theirs, _ = await everything(await Visitor(other, http).sign_in())

    assert [i["id"] for i in theirs] == [i["id"] for i in mine]
    assert [i["title"] for i in theirs] == [i["title"] for i in mine]


@pytest.mark.parametrize("limit", [1, 5, 12, 23, 24, 25, 100])
async def test_pages_hold_every_item_once(ada, limit):
    found, pages = await everything(ada, limit=limit)

    assert len({i["id"] for i in found}) == len(found) == 24
    assert len(pages) == math.ceil(24 / limit)
    assert [p["has_more"] for p in pages] == [True] * (len(pages) - 1) + [False]


@pytest.mark.parametrize(
    ("params", "words"),
    [
        ({"limit": 0}, "limit must be between 1 and 100"),
        ({"limit": 101}, "limit must be between 1 and 100"),
        ({"limit": "ten"}, "limit must be between 1 and 100"),
        ({"limit": "\u0661"}, "limit must be between 1 and 100"),
        ({"cursor": "canary"}, "Unknown cursor"),
        ({"cursor": "W10"}, "Unknown cursor"),
        ({"cursor": "\u00e9"}, "Unknown cursor"),
        ({"updated_since": "yesterday"}, "updated_since"),
        ({"status": "open"}, "Status must be one of"),
    ],
)
async def test_a_listing_that_cannot_be_read_is_refused(ada, params, words):
    response = await ada.call("GET", "/items", params=params)

    assert response.status_code == 400
    assert words in response.json()["error_description"]


async def test_a_cursor_belongs_to_its_own_listing(ada):
    cursor = (await ada.call("GET", "/items", params={"limit": 5})).json()["next_cursor"]

    other = await ada.call("GET", "/items", params={"cursor": cursor, "status": "active"})

    assert other.json()["error_description"] == "Unknown cursor"


async def test_a_listing_can_be_of_one_status(ada):
    found, _ = await everything(ada, status="archived", limit=2)

    assert {i["status"] for i in found} == {"archived"}


async def test_items_made_and_deleted_during_a_walk_move_nothing(ada):
    first = (await ada.call("GET", "/items", params={"limit": 10})).json()
    await ada.call("DELETE", f"/items/{first['items'][0]['id']}")
    fresh = (await ada.call("POST", "/items", json=GOOD)).json()
    rest, _ = await everything(ada, limit=10, cursor=first["next_cursor"])

    ids = [i["id"] for i in (*first["items"], *rest)]
    assert len(ids) == len(set(ids)) == 25
    assert ids[-1] == fresh["id"]


async def test_changes_since_are_listed_with_tombstones(ada, clock):
    found, pages = await everything(ada)
    clock.advance(1)
    await ada.call("PATCH", f"/items/{found[3]['id']}", json={"title": "Other"})
    await ada.call("DELETE", f"/items/{found[5]['id']}")

    changed, later = await everything(ada, updated_since=pages[-1]["as_of"], limit=1)

    assert [i["id"] for i in changed] == [found[3]["id"], found[5]["id"]]
    assert changed[0]["title"] == "Other"
    assert changed[1] == {**found[5], "deleted": True, "version": 2, "updated_at": changed[1]["updated_at"]}
    assert (await everything(ada, updated_since="2026-03-03T09:05:01+01:00"))[0] == changed
    clock.advance(1)
    assert (await everything(ada, updated_since=ada.practice.platform.at()))[0] == []
    assert later[-1]["as_of"] == "2026-03-03T08:05:01.000Z"


async def test_a_walk_says_when_it_began_not_when_it_ended(ada, clock):
    first = (await ada.call("GET", "/items", params={"limit": 10})).json()
    clock.advance(60)
    second = (await ada.call("GET", "/items", params={"limit": 10, "cursor": first["next_cursor"]})).json()

    assert second["as_of"] == first["as_of"] == "2026-03-03T08:05:00.000Z"


async def test_changing_keeps_the_rest(ada, clock):
    item = (await ada.call("POST", "/items", json=GOOD)).json()
    clock.advance(5)

    response = await ada.call("PATCH", f"/items/{item['id']}", json={"status": "archived", "unknown": 1})

    assert response.status_code == 200
    changed = {"status": "archived", "version": 2, "updated_at": "2026-03-03T08:05:05.000Z"}
    assert response.json() == {**item, **changed}
    assert response.headers["etag"] == '"v2"'
    assert (await ada.call("GET", f"/items/{item['id']}")).json() == response.json()


async def test_changing_nothing_makes_no_version(ada):
    item = (await ada.call("POST", "/items", json=GOOD)).json()

    for body in ({}, {"title": item["title"]}):
        assert (await ada.call("PATCH", f"/items/{item['id']}", json=body)).json() == item


@pytest.mark.parametrize("method", ["PATCH", "DELETE"])
async def test_a_stale_version_is_a_conflict(ada, method):
    item = (await ada.call("POST", "/items", json=GOOD)).json()
    path = f"/items/{item['id']}"
    await ada.call("PATCH", path, json={"title": "Theirs"}, headers={"If-Match": '"v1"'})

    how = {"json": {"title": "Mine"}} if method == "PATCH" else {}
    stale = await ada.call(method, path, headers={"If-Match": '"v1"'}, **how)
    either = await ada.call(method, path, headers={"If-Match": '"v1", "v2"'}, **how)

    assert (stale.status_code, stale.json()["error"]) == (412, "conflict")
    assert either.status_code in {200, 204}


async def test_any_version_will_do_when_asked_so(ada):
    item = (await ada.call("POST", "/items", json=GOOD)).json()

    assert (await ada.call("DELETE", f"/items/{item['id']}", headers={"If-Match": "*"})).status_code == 204


async def test_deleted_is_gone(ada):
    item = (await everything(ada))[0][0]

    response = await ada.call("DELETE", f"/items/{item['id']}")

    assert (response.status_code, response.content) == (204, b"")
    assert (await ada.call("DELETE", f"/items/{item['id']}")).status_code == 404
    assert (await ada.call("PATCH", f"/items/{item['id']}", json={"title": "x"})).status_code == 404
    assert len((await everything(ada))[0]) == 23


async def test_other_peoples_items_are_not_there(ada, ben):
    item = (await everything(ben))[0][0]

    assert (await ada.call("GET", f"/items/{item['id']}")).status_code == 404
    assert (await ada.call("PATCH", f"/items/{item['id']}", json={"title": "x"})).status_code == 404


async def test_the_same_key_gets_the_same_answer(ada):
    key = {"Idempotency-Key": "canary-key-1"}
    first = await ada.call("POST", "/items", json=GOOD, headers=key)
    again = await ada.call("POST", "/items", json=GOOD, headers=key)
    other = await ada.call("POST", "/items", json={**GOOD, "title": "Other"}, headers=key)

    assert (again.status_code, again.json()) == (first.status_code, first.json())
    assert again.headers["etag"] == first.headers["etag"]
    assert again.headers["idempotency-replayed"] == "true"
    assert (other.status_code, other.json()["error"]) == (422, "idempotency_mismatch")
    assert len((await everything(ada))[0]) == 25


async def test_a_key_covers_changes_too(ada):
    item = (await everything(ada))[0][0]
    key = {"Idempotency-Key": "canary-key-2", "If-Match": f'"v{item["version"]}"'}

    for _ in range(2):
        response = await ada.call("PATCH", f"/items/{item['id']}", json={"title": "Once"}, headers=key)
        assert (response.status_code, response.json()["version"]) == (200, 2)


async def test_a_key_does_not_keep_a_refusal(ada):
    key = {"Idempotency-Key": "canary-key-3"}
    refused = await ada.call("POST", "/items", json={"title": ""}, headers=key)
    made = await ada.call("POST", "/items", json=GOOD, headers=key)

    assert (refused.status_code, made.status_code) == (400, 201)


async def test_a_key_is_forgotten_after_a_day_and_belongs_to_one_person(ada, ben, clock):
    key = {"Idempotency-Key": "canary-key-4"}
    ids = [(await who.call("POST", "/items", json=GOOD, headers=key)).json()["id"] for who in (ada, ben)]
    ada.practice.faults.settings.access_seconds = 10**6
    await ada.sign_in()
    clock.advance(86401)
    ids.append((await ada.call("POST", "/items", json=GOOD, headers=key)).json()["id"])

    assert len(set(ids)) == 3


async def test_calls_go_through_at_fifty_a_second_a_hundred_at_once(ada, clock):
    answers = [await ada.call("GET", "/users/me") for _ in range(101)]
    clock.advance(1.0)
    after = [(await ada.call("GET", "/users/me")).status_code for _ in range(51)]

    assert [a.status_code for a in answers] == [200] * 100 + [429]
    refused = answers[-1]
    assert refused.headers["retry-after"] == "1"
    assert refused.json() == {"error": "rate_limited", "error_description": "Too many requests", "retry_after": 1}
    assert after == [200] * 50 + [429]


async def test_one_persons_haste_does_not_slow_the_other(ada, ben):
    for _ in range(101):
        last = await ada.call("GET", "/users/me")

    assert last.status_code == 429
    assert (await ben.call("GET", "/users/me")).status_code == 200


async def test_what_was_answered_survives_the_end(data_dir, clock):
    async with Practice(data_dir, clock=clock) as practice, client_of(practice) as http:
        ada = await Visitor(practice, http).sign_in()
        item = (await ada.call("POST", "/items", json=GOOD)).json()
    async with Practice(data_dir, clock=clock) as again, client_of(again) as http:
        ada.practice, ada.http = again, http
        found = await ada.call("GET", f"/items/{item['id']}")

    assert again.origin == practice.origin
    assert found.json() == item


async def test_many_callers_at_once_each_get_their_own(practice, ada):
    practice.faults.settings.rate_limits = False
    answers = await asyncio.gather(
        *(ada.call("POST", "/items", json={**GOOD, "title": f"Item {n}"}) for n in range(60))
    )

    assert {a.json()["title"] for a in answers} == {f"Item {n}" for n in range(60)}
    assert len({a.json()["id"] for a in answers}) == 60
