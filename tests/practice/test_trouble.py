"""Trouble on demand, and the control port that switches it on."""

from datetime import timedelta
from email.utils import parsedate_to_datetime

import httpx
import pytest

from tests.practice.conftest import Visitor

ITEM = {"title": "New Item", "status": "active"}


async def trouble(visitor, kind, **how):
    response = await visitor.control("POST", "faults", {"kind": kind, **how})
    assert response.status_code == 200, response.text


async def count(visitor):
    return len((await visitor.control("GET", "items", params={"person": "ada"})).json()["items"])


@pytest.mark.parametrize(
    ("told", "header", "body"),
    [("both", "7", 7.0), ("header", "7", None), ("body", None, 7.0), ("none", None, None)],
)
async def test_too_many_requests_as_often_and_as_clearly_as_wished(ada, told, header, body):
    await trouble(ada, "rate-limited", count=2, retry_after=7, told=told)

    answers = [await ada.call("POST", "/items", json=ITEM) for _ in range(3)]

    assert [a.status_code for a in answers] == [429, 429, 201]
    assert answers[0].headers.get("retry-after") == header
    assert answers[0].json().get("retry_after") == body
    assert answers[0].headers["x-request-id"]


async def test_a_wait_may_be_told_as_a_date(ada, clock):
    await trouble(ada, "rate-limited", retry_after=90, told="date")

    answer = await ada.call("GET", "/users/me")

    assert parsedate_to_datetime(answer.headers["retry-after"]) - clock.now() == timedelta(seconds=90)


@pytest.mark.parametrize("status", [500, 502, 503, 504])
async def test_server_errors_do_nothing(ada, status):
    await trouble(ada, "server-error", status=status)

    answer = await ada.call("POST", "/items", json=ITEM)

    assert answer.status_code == status
    assert answer.json() == {"error": "server_error", "error_description": "Internal server error"}
    assert await count(ada) == 24


@pytest.mark.parametrize(("kind", "made"), [("cut-before", 0), ("cut-after", 1), ("cut-half", 1)])
async def test_a_cut_line_leaves_it_open_whether_it_was_done(ada, kind, made):
    await trouble(ada, kind)

    with pytest.raises(httpx.RemoteProtocolError):
        await ada.call("POST", "/items", json=ITEM)

    assert await count(ada) == 24 + made


async def test_a_lost_answer_can_be_had_again_with_its_key(ada):
    await trouble(ada, "cut-after")
    key = {"Idempotency-Key": "canary-key-1"}
    with pytest.raises(httpx.RemoteProtocolError):
        await ada.call("POST", "/items", json=ITEM, headers=key)

    again = await ada.call("POST", "/items", json=ITEM, headers=key)

    assert again.status_code == 201
    assert await count(ada) == 25


@pytest.mark.parametrize("kind", ["wrong-shape", "portal"])
async def test_answers_nobody_expects(ada, kind):
    await trouble(ada, kind)

    answer = await ada.call("GET", "/items")

    assert answer.status_code == 200
    if kind == "portal":
        assert answer.headers["content-type"].startswith("text/html")
        assert "guest network" in answer.text
    else:
        assert "items" not in answer.json()


async def test_a_deletion_can_answer_in_a_wrong_shape(ada):
    item = (await ada.call("POST", "/items", json=ITEM)).json()
    await trouble(ada, "wrong-shape")

    assert (await ada.call("DELETE", f"/items/{item['id']}")).json() == {"result": [204, None], "ok": "yes"}


async def test_slow_comes_on_top_and_stays_until_switched_off(ada, clock):
    await trouble(ada, "slow", seconds=3, count=None)
    await trouble(ada, "server-error", status=503)

    statuses = [(await ada.call("GET", "/users/me")).status_code for _ in range(2)]
    await ada.control("DELETE", "faults")
    await ada.call("GET", "/users/me")

    assert statuses == [503, 200]
    assert [s for s in clock.slept if s == 3.0] == [3.0, 3.0]


async def test_trouble_is_where_it_was_put(ada):
    await trouble(ada, "server-error", where="token", status=503)
    await trouble(ada, "server-error", where="all", status=502)

    api = await ada.call("GET", "/users/me")
    page = await ada.ask()
    token = await ada.refresh()

    assert (api.status_code, page.status_code, token.status_code) == (502, 200, 503)


async def test_the_clock_can_be_wrong(ada, clock):
    await ada.control("PATCH", "settings", {"skew": -3600})

    answer = await ada.call("GET", "/users/me")

    assert parsedate_to_datetime(answer.headers["date"]) == clock.now().replace(microsecond=0) - timedelta(hours=1)


async def test_tokens_can_be_made_short_lived_and_be_ended(practice, http, ada, ben, clock):
    await ada.control("PATCH", "settings", {"access_seconds": 10})
    brief = await Visitor(practice, http).sign_in()
    clock.advance(10)
    ended = await ada.control("POST", "tokens/expire", {"person": "ada"})

    assert brief.tokens["expires_in"] == 10
    assert (await brief.call("GET", "/users/me")).status_code == 401
    assert ended.json() == {"count": 1}
    assert (await ada.call("GET", "/users/me")).status_code == 401
    assert (await ben.call("GET", "/users/me")).status_code == 200
    assert (await ada.refresh()).status_code == 200


async def test_access_can_be_taken_away(ada, ben):
    ended = await ada.control("POST", "grants/revoke", {})

    assert ended.json() == {"count": 2}
    assert (await ada.call("GET", "/users/me")).status_code == 401
    assert (await ben.refresh()).json()["error"] == "invalid_grant"


async def test_a_good_refresh_can_be_refused_once(ada):
    await trouble(ada, "refuse-refresh")

    first, second = await ada.refresh(), await ada.refresh()

    assert (first.status_code, first.json()["error"]) == (400, "invalid_grant")
    assert second.status_code == 200


async def test_a_colleague_changes_things_at_the_platform(ada):
    made = (await ada.control("POST", "items", {"person": "ada", **ITEM})).json()
    changed = (await ada.control("PATCH", f"items/{made['id']}", {"title": "By a colleague"})).json()
    seen = (await ada.call("GET", f"/items/{made['id']}")).json()
    deleted = await ada.control("DELETE", f"items/{made['id']}")

    assert seen == changed
    assert changed["version"] == 2
    assert deleted.status_code == 204
    assert (await ada.call("GET", f"/items/{made['id']}")).status_code == 404


async def test_many_items_come_at_once(ada):
    made = await ada.control("POST", "items/many", {"count": 250})
    page = (await ada.call("GET", "/items", params={"limit": 100})).json()

    assert (made.status_code, made.json()) == (201, {"count": 250})
    assert len(page["items"]) == 100
    assert await count(ada) == 274


async def test_the_overview_tells_what_is_on_and_no_secret(ada):
    await trouble(ada, "slow", count=None)
    secret = {"url": "http://127.0.0.1:9/a", "secret": "canary-webhook-secret-1"}
    await ada.call("POST", "/webhooks", json=secret)

    overview = await ada.control("GET", "")

    body = overview.json()
    assert [f["kind"] for f in body["faults"]] == ["slow"]
    assert body["settings"]["access_seconds"] == 3600
    assert [p["handle"] for p in body["people"]] == ["ada", "ben"]
    assert [g["person"] for g in body["grants"]] == ["user_ada"]
    assert len(body["webhooks"]) == 1
    assert "canary" not in overview.text
    assert (await ada.control("GET", "deliveries")).json() == {"deliveries": []}


@pytest.mark.parametrize(
    ("method", "path", "body", "status"),
    [
        ("POST", "faults", {"kind": "earthquake"}, 400),
        ("POST", "faults", {"kind": "slow", "colour": "red"}, 400),
        ("POST", "faults", {"kind": "slow", "seconds": "long"}, 400),
        ("POST", "faults", {"kind": "slow", "count": True}, 400),
        ("POST", "faults", {"kind": "slow", "where": "moon"}, 400),
        ("PATCH", "settings", {"rotate": 1}, 400),
        ("PATCH", "settings", {"skew": True}, 400),
        ("POST", "tokens/expire", {"person": "mallory"}, 400),
        ("POST", "items", {"person": "ada", "title": ""}, 400),
        ("POST", "items/many", {"count": 0}, 400),
        ("POST", "items/many", {"count": "all"}, 400),
        ("PATCH", "items/nothing", {"title": "x"}, 404),
        ("DELETE", "items/nothing", None, 404),
        ("PUT", "items", {}, 404),
        ("GET", "nowhere", None, 404),
    ],
)
async def test_control_refuses_what_it_does_not_understand(visitor, method, path, body, status):
    response = await visitor.control(method, path, body)

    assert response.status_code == status
    assert response.json()["error_description"]


@pytest.mark.parametrize("token", ["", "guess", "\u00e9"])
async def test_control_is_not_there_without_its_token(practice, http, token):
    answers = [
        await http.get(f"{practice.control_origin}/{token}"),
        await http.get(f"{practice.control_origin}/{token}/desk"),
        await http.post(f"{practice.control_origin}/{token}/faults", json={"kind": "slow"}),
    ]

    assert [a.status_code for a in answers] == [404] * 3
    assert practice.faults.active == []


async def test_the_platforms_own_port_has_no_control(practice, http):
    answers = [await http.get(f"/{practice.control_token}/desk"), await http.get(f"/{practice.control_token}/")]

    assert [a.status_code for a in answers] == [404, 404]
    assert (await http.get("/")).status_code == 200


# The desk: pages for a person


async def test_the_desk_shows_one_persons_items(practice, http, ada):
    await ada.call("POST", "/items", json={"title": '<b>Bold & "quoted"</b>', "status": "inactive"})

    mine, theirs = await http.get(practice.desk_url), await http.get(practice.desk_url, params={"who": "ben"})

    assert mine.status_code == 200
    assert "&lt;b&gt;Bold &amp; &quot;quoted&quot;&lt;/b&gt;" in mine.text
    assert "<b>Bold" not in mine.text
    assert "Bread recipe" in mine.text
    assert "Invoice 0041" in theirs.text
    assert "Bread recipe" not in theirs.text
    assert "form-action 'self'" in mine.headers["content-security-policy"]


async def test_a_person_adds_changes_and_deletes_at_the_desk(practice, http, ada):
    async def press(do, **fields):
        return await http.post(practice.desk_url, data={"who": "ada", "do": do, **fields}, follow_redirects=True)

    added = await press("add", title="From the desk")
    item = (await ada.control("GET", "items")).json()["items"][-1]
    await press("save", id=item["id"], title="Renamed", status="archived")
    renamed = (await ada.call("GET", f"/items/{item['id']}")).json()
    await press("delete", id=item["id"])

    assert "Done." in added.text
    assert (item["title"], item["status"]) == ("From the desk", "active")
    assert (renamed["title"], renamed["status"]) == ("Renamed", "archived")
    assert (await ada.call("GET", f"/items/{item['id']}")).status_code == 404


@pytest.mark.parametrize(
    ("do", "kinds"),
    [
        ("busy", ["rate-limited"]),
        ("broken", ["server-error"]),
        ("slow", ["slow"]),
        ("cut", ["cut-after"]),
        ("lose", ["lose-webhook"]),
        ("double", ["double-webhook"]),
        ("well", []),
        ("expire", ["portal"]),
        ("revoke", ["portal"]),
    ],
)
async def test_a_person_tries_trouble_at_the_desk(practice, http, ada, do, kinds):
    if kinds in ([], ["portal"]):
        practice.faults.add("portal", where="token")

    response = await http.post(practice.desk_url, data={"who": "ada", "do": do})

    assert response.status_code == 303
    assert [f.kind for f in practice.faults.active] == kinds
    if do in {"expire", "revoke"}:
        assert (await ada.call("GET", "/users/me")).status_code == 401


@pytest.mark.parametrize(
    "fields",
    [
        {"do": "dance"},
        {},
        {"do": "add", "title": " "},
        {"do": "save", "id": "nothing"},
        {"who": "mallory", "do": "add"},
    ],
)
async def test_what_cannot_be_done_at_the_desk_is_said_in_words(practice, http, fields):
    response = await http.post(practice.desk_url, data=fields)

    assert response.status_code in {400, 404}
    assert "That was not changed" in response.text


async def test_the_desk_takes_only_get_and_post(practice, http):
    assert (await http.delete(practice.desk_url)).status_code == 405
    assert (await http.get(practice.desk_url, params={"who": "mallory"})).status_code == 400
