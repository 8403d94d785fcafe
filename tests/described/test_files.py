"""What a file about a platform can say, and how each thing of it goes over the wire."""

import hashlib
import hmac
import json
import time
import tomllib
from datetime import UTC, datetime
from pathlib import Path

import pytest

from connector_app.described import platform, shape
from connector_app.described.places import ShapeError, at, body_of, filled, text
from connector_app.model.call import Reply
from connector_app.model.failure import FailureError, Rejected
from connector_app.model.item import ConnectionId, Item, ItemId
from connector_app.model.lines import line_of
from connector_app.model.oauth import ClientCredentials, TokenSet
from connector_app.model.webhook import Accepted, Delivery, DeliveryId
from connector_app.model.webhook import Rejected as Untaken
from tests.described.test_shop import TEXT

ROOT = Path(__file__).parents[2]
EXAMPLES = sorted((ROOT / "docs" / "platforms").glob("*.toml"))
NOW = datetime(2026, 3, 3, 8, 5, tzinfo=UTC)


def example(name):
    return platform(name, (ROOT / "docs" / "platforms" / f"{name}.toml").read_text(encoding="utf-8"))


def reply(status=200, body=None, headers=None):
    return Reply(status, headers or {}, body, json.dumps(body).encode())


def row(kind, **more):
    return Item(ItemId("itm_1"), ConnectionId("x-1"), kind, **{"remote_id": "7", "title": "Bread", **more})


@pytest.mark.parametrize("file", EXAMPLES, ids=lambda file: file.stem)
def test_every_example_is_a_platform(file):
    provider = platform(file.stem, file.read_text(encoding="utf-8"))

    assert provider.kinds
    assert {"api", "userinfo"} <= set(provider.endpoints)
    assert set(provider.permissions) == {"read", "change"}
    assert provider.methods


def test_the_guide_shows_every_example_there_is():
    guide = (ROOT / "docs" / "platform-files.md").read_text(encoding="utf-8")

    assert len(EXAMPLES) >= 3
    assert [file.name for file in EXAMPLES if file.name not in guide] == []


def test_the_guide_names_every_table_and_key_of_a_file():

    guide = (ROOT / "docs" / "platform-files.md").read_text(encoding="utf-8")
    shapes = [each for each in vars(shape).values() if isinstance(each, type) and issubclass(each, shape.Shape)]
    keys = {field.alias or name for each in shapes for name, field in each.model_fields.items()}

    assert sorted(key for key in keys if f"`{key}`" not in guide) == []


# ---- wrong files


@pytest.mark.parametrize(
    ("old", "new", "line_with", "sentence"),
    [
        ('name = "Shop"', "name = 7", "name = 7", "“name”: input should be a valid string."),
        ("poll_seconds = 30", "pol_seconds = 30", "pol_seconds", "there is no “pol_seconds”."),
        ('api = "http://127.0.0.1/v2"', 'api = "http://shop.example"', "api = ",
         "“endpoints.api” must be an https address."),
        ('revoke = "http://127.0.0.1/oauth/revoke"\n', "", None, "this file needs an endpoint “revoke”."),
        ('next = { cursor = "next_cursor", query', 'next = { link = true, cursor = "x", query', "next =",
         "“kinds.0.list.next” says one of cursor, header, link and page_size."),
        ('next = { cursor = "next_cursor", query = "cursor" }', 'next = { cursor = "next_cursor" }', "next =",
         "“kinds.0.list.next” needs query, the parameter that carries the place."),
        ('name = "title"', 'name = "subject"', "[[kinds]]", "“kinds.0” has no field “title” for its title."),
        ('tags = "tags" }', 'labels = "tags" }', "[[kinds]]",
         "“kinds.0” says where “labels” stands, but has no such field."),
        ('kind = "item"', 'kind = "thing"', None,
         "this file speaks of deliveries about “thing”, but has no such kind."),
        ('event = "event"\n', "", None, None),
        ('timestamp_header = "X-Platform-Timestamp"\n', "", "[webhooks]",
         "“webhooks” needs timestamp_header and {timestamp} in signed, or neither."),
        ('delivery_header = "X-Platform-Delivery"\n', "", "[webhooks]",
         "“webhooks” needs header and delivery_header."),
        ("[webhooks]\n", '[webhooks]\nscheme = "standard"\n', "[webhooks]",
         "“webhooks” with scheme “standard” has its headers by itself."),
        ('event_header = "X-Platform-Event"\nevent = "event"\n', "", "[webhooks]",
         "“webhooks” needs event or event_header: what a delivery is about."),
    ],
)  # fmt: skip
def test_what_is_wrong_is_said_with_its_line(old, new, line_with, sentence):
    changed = TEXT.replace(old, new, 1)
    assert changed != TEXT
    if sentence is None:
        assert platform("shop", changed).webhooks is not None
        return
    lines = changed.splitlines()
    number = next((i for i, line in enumerate(lines, 1) if line_with and line_with in line), 1)

    assert refused("shop", changed) == f"shop.toml, line {number}: {sentence}"


def test_what_is_missing_is_said_with_the_line_of_its_table():
    number = TEXT.splitlines().index('name = "tags"')

    told = refused("shop", TEXT.replace('label = "Tags"\n', ""))
    assert told == f"shop.toml, line {number}: “kinds.0.fields.3.label” is missing."


def refused(name, said):
    with pytest.raises(FailureError) as error:
        platform(name, said)
    assert isinstance(error.value.failure, Rejected)
    return error.value.failure.message


def test_what_is_no_file_of_this_form_at_all_is_said_too():
    assert refused("shop", "name = ") == "shop.toml: invalid value (at end of document)."
    assert "says no way" not in refused("shop", "")
    no_way = "\n".join(line for line in TEXT.split("[oauth]")[0].splitlines()) + TEXT[TEXT.index("[account]") :]
    assert refused("shop", no_way).endswith("needs a way to sign in: [oauth], [device] or [key].")
    twice = TEXT[: TEXT.index("[webhooks]")] + TEXT[TEXT.index("[[kinds]]") : TEXT.index("[webhooks]")]
    assert refused("shop", twice).endswith("has two kinds of the same id.")
    assert "is no regular expression" in refused("shop", TEXT + "\n[key]\nshape = '('\n")
    assert "is no regular expression" in refused("shop", TEXT + "\n[key]\nmistakes = { '(' = 'x' }\n")


# ---- what goes out


def test_values_go_where_the_templates_name_them():
    assert filled("a/{id}/b", {"id": "x/ y"}, quoted=True) == "a/x%2F%20y/b"
    assert body_of({"a": "{x}", "b": {"c": "{y}!", "d": "{no}"}, "e": 7, "f": "{no} x"}, {"x": ["1"], "y": "z"}) == {
        "a": ["1"],
        "b": {"c": "z!"},
        "e": 7,
    }
    assert at({"a": [{"b": 1}]}, "a.0.b") == 1
    assert text({"a": 1.5}, "a") == "1.5"
    for wrong in (True, [], {}):
        with pytest.raises(ShapeError):
            text({"a": wrong}, "a")


def test_a_body_is_laid_out_as_the_file_says():
    tracker = example("generic-oauth")
    made = tracker.items.create_item("ticket", {"subject": "Bread", "state": "open"}, "k")
    changed = tracker.items.update_item(row("ticket", fields={"details": "old"}), {"state": "done"}, "k")

    assert (made.method, made.path, made.json) == ("POST", "tickets", {"ticket": {"subject": "Bread", "state": "open"}})
    assert not made.idempotent
    assert (changed.method, changed.path, changed.json) == ("PUT", "tickets/7", {"ticket": {"state": "done"}})


def test_an_address_may_need_more_than_the_id():
    gitlab = example("gitlab")
    issue = row("issue", parent="12", fields={"number": "3"})

    assert gitlab.items.read_item(issue).path == "projects/12/issues/3"
    assert gitlab.items.delete_item(issue, "k").path == "projects/12/issues/3"
    made = gitlab.items.create_item("issue", {"project": "12", "title": "Bread"}, "k")
    assert (made.path, made.json) == ("projects/12/issues", {"title": "Bread"})
    with pytest.raises(FailureError) as error:
        gitlab.items.read_item(row("issue", parent="12"))
    assert error.value.failure.message == "This request needs 'number', which is not known."


def test_what_a_platform_does_not_offer_is_said_and_refused():
    notes = example("api-key")

    assert notes.kinds[0].can.update == "Example notes keeps a note as it was written."
    with pytest.raises(FailureError):
        notes.items.update_item(row("note"), {"title": "x"}, "k")


def test_a_form_is_sent_as_a_form():
    changed = TEXT.replace('path = "items"\nheaders = { "idempotency-key" = "{key}" }', 'path = "items"\nform = "form"')
    call = platform("shop", changed).items.create_item("item", {"title": "Bread", "tags": ["a"]}, "k")

    assert (call.form, call.json) == ({"title": "Bread", "tags": "['a']"}, None)


def test_a_header_without_a_value_is_left_out():
    shop = platform("shop", TEXT)

    assert shop.items.delete_item(row("item"), "k").headers == {}
    assert shop.items.delete_item(row("item", version="3"), "k").headers == {"if-match": '"v3"'}
    assert shop.items.create_item("item", {}, "k-1").headers == {"idempotency-key": "k-1"}


# ---- pages


def walk(provider, kind, *replies, since=None):
    """Return the pages and the queries of a whole listing, the answers being these."""
    cursor, pages, queries = None, [], []
    for each in replies:
        call = provider.items.list_items(kind, cursor, since)
        queries.append(dict(call.query))
        pages.append(call.decode(each))
        cursor = pages[-1].next
    assert cursor is None
    return pages, queries


def test_pages_may_have_numbers():
    full = [{"id": i, "subject": "x", "state": "open", "changed_at": f"2026-03-0{i % 9 + 1}"} for i in range(50)]
    pages, queries = walk(
        example("generic-oauth"), "ticket", reply(body={"tickets": full}), reply(body={"tickets": full[:3]})
    )

    assert [query["page"] for query in queries] == ["1", "2"]
    assert [len(page.items) for page in pages] == [50, 3]
    later = example("generic-oauth").items.list_items("ticket", None, pages[-1].resume)
    assert later.query["changed_after"] == "2026-03-08T23:59:00.000Z"
    assert not later.decode(reply(body={"tickets": []})).complete


def test_the_next_page_may_be_named_in_a_header():
    project = [{"id": 1, "path_with_namespace": "a/b"}]
    pages, queries = walk(
        example("gitlab"), "project", reply(body=project, headers={"x-next-page": "2"}), reply(body=project)
    )

    assert [query.get("page") for query in queries] == [None, "2"]
    assert [page.items[0].title for page in pages] == ["a/b", "a/b"]
    assert pages[-1].resume is None


def test_the_next_page_may_be_a_link_of_which_only_the_parameters_are_used():
    linked = TEXT.replace('next = { cursor = "next_cursor", query = "cursor" }', "next = { link = true }")
    link = '<https://elsewhere.example/x?cursor=abc&limit=4>; rel="next", <https://a.example/>; rel="last"'
    pages, queries = walk(
        platform("shop", linked),
        "item",
        reply(body={"items": []}, headers={"link": link}),
        reply(body={"items": []}, headers={"link": '<https://a.example/>; rel="last"'}),
    )

    assert queries[1] == {"limit": "4", "cursor": "abc"}
    assert len(pages) == 2


def test_a_listing_without_pages_is_one():
    one = TEXT.replace('next = { cursor = "next_cursor", query = "cursor" }\n', "")
    pages, _ = walk(platform("shop", one), "item", reply(body={"items": []}))

    assert pages[0].complete


@pytest.mark.parametrize(
    "item",
    [
        {},
        {"id": ""},
        {"id": "x" * 256},
        {"id": "1", "subject": []},
        {"id": "1", "due": {}},
        {"id": "1", "due": float("nan")},
    ],
)
def test_an_item_of_another_shape_is_not_read(item):
    call = example("generic-oauth").items.list_items("ticket", None, None)
    with pytest.raises(ValueError, match="no "):
        call.decode(reply(body={"tickets": [item]}))
    with pytest.raises(ShapeError):
        call.decode(reply(body={"tickets": {}}))


def test_values_are_read_as_their_field_wants_them():
    gitlab = example("gitlab")
    item = {
        "id": 5, "iid": 2, "project_id": 12, "title": "Bread", "state": "opened", "description": None,
        "labels": ["a", {"name": "b"}], "due_date": "2026-03-31", "updated_at": "2026-03-03T08:05:00Z",
    }  # fmt: skip
    shown = gitlab.items.list_items("issue", None, None).decode(reply(body=[item])).items[0]

    assert shown.fields == {
        "project": "12",
        "description": "",
        "labels": ["a", "b"],
        "due": "2026-03-31",
        "number": "2",
    }
    assert (shown.remote_id, shown.parent, shown.status) == ("5", "12", "opened")
    with pytest.raises(ShapeError):
        gitlab.items.list_items("issue", None, None).decode(reply(body=[item | {"labels": "a"}]))
    bare = gitlab.items.list_items("issue", None, None).decode(reply(body=[{"id": 5, "due_date": True}])).items[0]
    assert (bare.fields["labels"], bare.fields["due"]) == ([], "true")
    assert shop_at(1_772_524_800) == "2026-03-03T08:00:00.000Z"
    assert shop_at("2026-03-03") == "2026-03-03T00:00:00.000Z"


@pytest.mark.parametrize("created", ["99999999999999999999", "9999-12-31T23:59:59-05:00", "9" * 5000])
def test_a_moment_beyond_the_calendar_is_not_read(created):
    with pytest.raises(ValueError, match=r"calendar|integer"):
        shop_at(created)


def shop_at(created):
    item = {"id": "1", "title": "x", "status": "active", "created_at": created}
    found = platform("shop", TEXT).items.list_items("item", None, None).decode(reply(body={"items": [item]}))
    return found.items[0].created_at


def test_a_time_nobody_can_read_does_not_begin_a_listing():
    shop = platform("shop", TEXT)
    page = shop.items.list_items("item", None, None).decode(reply(body={"items": [], "as_of": "yesterday"}))

    assert page.resume is None


# ---- refusals


@pytest.mark.parametrize(
    ("status", "body", "name"),
    [
        (200, {}, None),
        (304, None, None),
        (400, {"error": "invalid_grant"}, "unauthorized"),
        (400, {"error": "x", "error_description": "Because."}, "rejected"),
        (401, {}, "unauthorized"),
        (403, {"error": []}, "forbidden"),
        (404, None, "not-found"),
        (409, {}, "conflict"),
        (410, {}, "not-found"),
        (412, {}, "conflict"),
        (418, {}, "rejected"),
        (429, {}, "rate-limited"),
        (503, {}, "unavailable"),
    ],
)
def test_a_refusal_means_what_its_status_usually_means(status, body, name):
    failure = platform("shop", TEXT).classify(reply(status, body), NOW)

    assert (failure.name if failure else None) == name


def test_a_file_may_say_better_what_a_refusal_means():
    tracker = example("generic-oauth")
    quota = tracker.classify(reply(403, {"error": {"code": "quota", "message": "Too much."}}), NOW)

    assert (quota.name, quota.retry_after, quota.trace.words) == ("rate-limited", 60.0, "Too much.")
    assert tracker.classify(reply(403, {"error": {"code": "other"}}), NOW).name == "forbidden"


def test_a_wait_is_taken_from_the_header_or_the_body():
    shop = platform("shop", TEXT)

    assert shop.classify(reply(429, {"retry_after": 7}, {"retry-after": "3"}), NOW).retry_after == 3
    assert shop.classify(reply(429, {"retry_after": 7}), NOW).retry_after == 7


# ---- who is who


def test_a_key_goes_into_the_header_that_the_file_names():
    notes, gitlab = example("api-key"), example("gitlab")
    key = notes.pasted.read("nk-canary")

    assert notes.credentials(key) == {"x-api-key": "nk-canary"}
    assert gitlab.credentials(gitlab.pasted.read("glpat-canary")) == {"private-token": "glpat-canary"}
    assert gitlab.credentials(TokenSet("canary")) == {"authorization": "Bearer canary"}


def test_an_account_is_read_from_where_the_file_says():
    tracker = example("generic-oauth")
    said = tracker.whoami().decode(reply(body={"id": 7, "email": "ada@example.org", "team": {"name": "Bakers"}}))

    assert (said.id, said.label) == ("7", "ada@example.org at Bakers")
    assert tracker.endpoints["userinfo"] == "https://api.tracker.example/v1/me"
    for body in ({}, {"id": "", "email": "x"}, {"id": []}, []):
        with pytest.raises(ShapeError):
            tracker.whoami().decode(reply(body=body))


def test_access_is_withdrawn_as_the_file_says():
    tokens, client = TokenSet("canary-access", "canary-refresh"), ClientCredentials("ab12")
    by_form, by_json = example("gitlab").revoke(tokens, client), platform("shop", TEXT).revoke(tokens, client)

    assert [call.form for call in by_form] == [
        {"token": "canary-refresh", "client_id": "ab12"},
        {"token": "canary-access", "client_id": "ab12"},
    ]
    assert by_json[0].json == {"token": "canary-refresh", "token_type_hint": "refresh_token", "client_id": "ab12"}
    assert example("api-key").revoke(tokens, client) == ()
    assert example("api-key").revoke_page == "https://notes.example/help/api"


def test_a_device_and_a_set_up_may_be_described():
    said = TEXT + '\n[device]\nread = ["a"]\n'
    said = said.replace("[endpoints]\n", '[endpoints]\ndevice = "https://shop.example/device"\n')
    provider = platform("shop", said)

    assert provider.methods == ("oauth", "device")
    assert provider.device.scopes == {"read": ("a",), "change": ()}
    assert example("generic-oauth").setup.steps[1].copy == "http://127.0.0.1/callback/tracker"


# ---- deliveries that the suite of all platforms does not send

BODY = {"event": "item.created", "data": {"id": "r1"}}


def signed(body, secret=b"canary-webhook-secret", **headers):

    raw = body if isinstance(body, bytes) else json.dumps(body).encode()
    stamp = str(int(NOW.timestamp())).encode()
    digest = hmac.new(secret, stamp + b"." + raw, hashlib.sha256).hexdigest().encode()
    said = {
        b"X-Platform-Signature": b"sha256=" + digest, b"X-Platform-Timestamp": stamp,
        b"X-Platform-Event": b"item.created", b"X-Platform-Delivery": b"d-1",
    }  # fmt: skip
    said |= {name.encode().replace(b"_", b"-"): value for name, value in headers.items()}
    return raw, list(said.items())


def verify(raw, headers, now=NOW, text=TEXT):
    return platform("shop", text).webhooks.verify(raw, headers, [b"canary-webhook-secret"], now)


@pytest.mark.parametrize(
    ("body", "headers", "rejection"),
    [
        (BODY, {"X_Platform_Delivery": b""}, Untaken("headers", 400)),
        (BODY, {"X_Platform_Delivery": b"a b"}, Untaken("headers", 400)),
        (BODY, {"X_Platform_Event": b"item.deleted"}, Untaken("event", 400)),
        (b"{", {}, Untaken("body", 400)),
        (b"[" * 100_000, {}, Untaken("body", 400)),
        ({"event": [], "data": {"id": "r1"}}, {}, Untaken("body", 400)),
        ({"event": "item.created", "data": {}}, {}, Untaken("body", 400)),
    ],
)
def test_a_genuine_delivery_that_cannot_be_read_is_told_so(body, headers, rejection):
    assert verify(*signed(body, **headers)) == rejection


def test_what_a_delivery_is_about_may_stand_in_its_header_alone():
    alone = TEXT.replace('event = "event"\n', "")
    taken = verify(*signed({"data": {"id": "r1"}}), now=NOW.replace(tzinfo=None), text=alone)

    assert isinstance(taken, Accepted)
    assert taken.event == "item.created"


def test_a_delivery_about_something_else_changes_nothing():
    hooks = platform("shop", TEXT).webhooks

    def about(event, body):
        return hooks.events(Delivery(1, ConnectionId("x-1"), DeliveryId("d"), event, json.dumps(body).encode(), ""))

    assert [each.verb for each in about("item.deleted", BODY)] == ["deleted"]
    assert about("invoice.paid", BODY) == ()
    assert about("item.created", {}) == ()


def test_a_signature_without_a_time_is_enough_where_the_platform_sends_none():
    plain = TEXT.replace('signed = "{timestamp}.{body}"\ntimestamp_header = "X-Platform-Timestamp"\n', "")

    raw = json.dumps(BODY).encode()
    digest = hmac.new(b"canary-webhook-secret", raw, hashlib.sha256).hexdigest().encode()
    headers = [
        (b"x-platform-signature", b"sha256=" + digest),
        (b"x-platform-event", b"item.created"),
        (b"x-platform-delivery", b"d-1"),
    ]

    assert isinstance(verify(raw, headers, text=plain), Accepted)


def test_the_lines_of_a_file_are_found():

    said = 'a = 1\n[b]\nc = 2\n[[d]]\ne = 3\n[d.f]\ng = 4\n[[d]]\n"e" = 5\nh.i = 6\n'
    assert tomllib.loads(said)["d"][1]["h"]["i"] == 6
    places = {("a",): 1, ("b", "c"): 3, ("b", "x"): 2, ("d", 0, "e"): 5, ("d", 0, "f", "g"): 7, ("d", 1, "e"): 9}
    places |= {("d", 1, "h", "i"): 10, ("d", 1, "x"): 8, ("x",): 1, ("d", 0, "f", "x"): 6}

    assert {place: line_of(said, place) for place in places} == places


def test_a_header_of_nothing_but_blanks_is_looked_at_once():
    said = '[shop]\nname = 1\nwords = """\n[' + " " * 60_000 + 'x\n"""\n'
    began = time.process_time()

    assert line_of(said, ("shop", "name")) == 2
    assert line_of(said, ("shop", "nowhere")) == 1
    assert time.process_time() - began < 1  # each doubling took eight times as long: 2 KB took 13 s
