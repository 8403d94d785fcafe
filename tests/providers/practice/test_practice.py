"""The practice platform: the suite of all platforms, and what is its own."""

from datetime import UTC, datetime
from types import MappingProxyType
from urllib.parse import parse_qsl, urlsplit

import pytest
from pydantic import BaseModel

from connector_app.model import reading
from connector_app.model.call import Reply
from connector_app.model.failure import (
    Conflict,
    FailureError,
    Forbidden,
    NotFound,
    RateLimited,
    Rejected,
    Unauthorized,
    Unavailable,
    Unreadable,
    trace_of,
)
from connector_app.model.item import ConnectionId, Item, ItemId
from connector_app.model.oauth import AuthorizationRequest, ClientCredentials, TokenSet, challenge
from connector_app.providers import PROVIDERS, practice
from connector_app.providers.practice import items, wire
from connector_app.providers.practice.failures import classify
from connector_app.services import grants
from connector_app.services.catalog import Catalog, Overrides
from tests.fakes.clock import ManualClock
from tests.providers.conformance import ProviderConformance
from tests.providers.practice.fake import PracticeRemote

NOW = datetime(2026, 3, 3, 8, 5, tzinfo=UTC)


class TestPractice(ProviderConformance):
    kills = MappingProxyType({"create": 18, "update": 6, "delete": 6})
    provider = practice.PROVIDER
    platform = PracticeRemote
    drafts = MappingProxyType({"item": {"title": "Bread", "description": "A loaf", "tags": ["kitchen"]}})
    edits = MappingProxyType({"item": {"title": "Cake", "tags": ["kitchen", "sweet"]}})
    page = 4

    def calm(self, remote):
        remote.platform.faults.settings.rate_limits = False

    @pytest.fixture(autouse=True)
    def small_pages(self, monkeypatch):
        monkeypatch.setattr(items, "PAGE_SIZE", str(self.page))

    async def test_registrations_come_and_go(self, ask, remote):
        hooks = self.provider.subscriptions
        made = await ask(hooks.watch("", "http://127.0.0.1:9/hooks/x", "canary-webhook-secret-1", None))

        assert made.secret == "canary-webhook-secret-1"
        assert [each.remote_id for each in await ask(hooks.watched(""))] == [made.remote_id]
        await ask(hooks.unwatch("", made.remote_id))
        assert await ask(hooks.watched("")) == ()

    async def test_the_same_key_makes_the_same_item(self, ask, kind):
        one, two = [await ask(items.create_item("item", self.draft(kind), "canary-key-1")) for _ in range(2)]

        assert one == two

    async def test_what_needs_a_scope_names_it(self, ask, remote, kind):
        remote.platform.state.do("UPDATE tokens SET scope = 'read:user'")

        with pytest.raises(FailureError) as error:
            await self.make(ask, kind)
        assert error.value.failure.missing_scopes == ("write:data",)


def reply(status, body=None, **headers):
    return Reply(status, {name.replace("_", "-"): value for name, value in headers.items()}, body)


def no(code, words):
    return {"error": code, "error_description": words}


@pytest.mark.parametrize(
    ("status", "body", "expected"),
    [
        (400, no("invalid_request", "Title too long"), Rejected),
        (401, no("invalid_token", "Token expired or invalid"), Unauthorized),
        (400, no("invalid_grant", "Unknown refresh token"), Unauthorized),
        (403, no("insufficient_scope", "Missing required scope: write:data"), Forbidden),
        (404, no("not_found", "No such item"), NotFound),
        (409, no("conflict", ""), Conflict),
        (412, no("conflict", ""), Conflict),
        (418, None, Rejected),
        (422, no("invalid_request", ""), Rejected),
        (429, no("rate_limited", ""), RateLimited),
        (500, no("server_error", ""), Unavailable),
        (503, "<html>", Unavailable),
        (302, None, Unreadable),
    ],
)
def test_each_refusal_is_the_failure_it_means(status, body, expected):
    failure = classify(reply(status, body), NOW)

    assert isinstance(failure, expected)
    assert trace_of(failure).status == status


@pytest.mark.parametrize("status", [200, 201, 204])
def test_a_good_answer_is_no_failure(status):
    assert classify(reply(status, {}), NOW) is None


@pytest.mark.parametrize(
    ("headers", "body", "seconds"),
    [
        ({"retry_after": "7"}, {}, 7),
        ({}, {"error": "rate_limited", "retry_after": 1.5}, 1.5),
        ({"retry_after": "Tue, 03 Mar 2026 08:05:30 GMT"}, {}, 30),
        ({"retry_after": "7"}, {"error": "rate_limited", "retry_after": 60}, 7),
        ({}, {}, 60),
        ({}, "<html>", 60),
    ],
)
def test_a_wait_is_read_wherever_it_stands(headers, body, seconds):
    assert classify(reply(429, body, **headers), NOW).retry_after == seconds


@pytest.mark.parametrize(
    ("words", "field"),
    [
        ("Title is required", "title"),
        ("Missing required field: title", "title"),
        ("Description too long", "description"),
        ("Maximum 10 tags", "tags"),
        ("Status must be one of: active, inactive, archived", "status"),
        ("Body must be valid JSON", ""),
    ],
)
def test_a_refusal_stands_at_the_field_it_speaks_of(words, field):
    failure = classify(reply(400, no("invalid_request", words)), NOW)

    assert [(p.field, p.message) for p in failure.problems] == ([(field, words)] if field else [])
    assert failure.message == words


def test_what_a_refusal_says_is_kept_for_those_who_ask():
    trace = trace_of(classify(reply(404, no("not_found", "No such item"), x_request_id="canary-request-1"), NOW))

    assert (trace.code, trace.words, trace.request_id) == ("not_found", "No such item", "canary-request-1")


ITEM = {"id": "item_1", "title": "Bread", "status": "active", "created_at": "2026-03-03T08:05:00Z"}
ITEM["updated_at"] = ITEM["created_at"]


def read(item):
    return reading.read(wire.ItemWire, reply(200, item), "item")


def test_an_item_may_leave_out_what_it_has_not():
    item = read(ITEM)

    assert (item.description, item.tags, item.version) == (None, [], None)
    assert items.snapshot("item", item).fields == {"description": "", "tags": []}


def test_moments_are_kept_in_one_form():
    assert read({**ITEM, "updated_at": "2026-03-03T10:05:00.5+02:00"}).updated_at == "2026-03-03T08:05:00.500Z"


@pytest.mark.parametrize(
    "wrong",
    [
        {"id": ""},
        {"id": 7},
        {"title": None},
        {"description": 5},
        {"status": "burnt"},
        {"created_at": "yesterday"},
        {"created_at": 1700000000},
        {"created_at": "0001-01-01T00:00:00+14:00"},
        {"updated_at": "2026-02-30T00:00:00Z"},
        {"tags": "kitchen"},
        {"tags": [7]},
        {"metadata": []},
    ],
    ids=str,
)
def test_an_item_must_be_what_the_specification_says(wrong):
    with pytest.raises(FailureError) as error:
        read(ITEM | wrong)
    assert isinstance(error.value.failure, Unreadable)


@pytest.mark.parametrize("name", ["id", "title", "status", "created_at", "updated_at"])
def test_an_item_must_have_what_the_specification_requires(name):
    with pytest.raises(FailureError):
        read({key: value for key, value in ITEM.items() if key != name})


# What is asked, and how


REDIRECT = "http://127.0.0.1:5000/callback/practice"


def asking():
    server = practice.PROVIDER.oauth
    return AuthorizationRequest.new(
        *("practice", server, "canary-client", REDIRECT, server.scopes["change"]),
        randomness=(bytes(32), bytes(range(32))),
        started=0.0,
    )


def test_the_question_for_the_browser_is_the_specifications():
    url = urlsplit(asking().url(practice.PROVIDER.endpoints["authorize"]))
    asked = dict(parse_qsl(url.query, strict_parsing=True))

    assert url.path == "/oauth/authorize"
    assert asked.pop("state")
    assert (asked.pop("code_challenge"), asked.pop("code_challenge_method")) == (challenge(asking().verifier), "S256")
    assert asked == {
        "client_id": "canary-client",
        "redirect_uri": REDIRECT,
        "scope": "read:user,write:data",
        "response_type": "code",
    }


def test_tokens_are_asked_for_as_the_specification_writes_it_in_json():
    client = ClientCredentials("canary-client", "canary-secret-1")

    code = grants.code_call(asking(), client, "canary-code-1", ManualClock())
    fresh = grants.refresh_call(practice.PROVIDER, client, "canary-refresh-1", ManualClock())

    who = {"client_id": "canary-client", "client_secret": "canary-secret-1"}
    assert (code.method, code.endpoint, code.form, code.idempotent) == ("POST", "token", None, False)
    assert code.json == {
        "grant_type": "authorization_code",
        "code": "canary-code-1",
        "redirect_uri": REDIRECT,
        "code_verifier": asking().verifier,
        **who,
    }
    assert (fresh.method, fresh.endpoint, fresh.form, fresh.idempotent) == ("POST", "token", None, False)
    assert fresh.json == {"grant_type": "refresh_token", "refresh_token": "canary-refresh-1", **who}


def test_the_calls_are_the_specifications_endpoints():
    item = Item(ItemId("itm_1"), ConnectionId("practice-1"), "item", "item_1", "x")
    calls = [
        items.list_items("item", None, None),
        items.create_item("item", {"title": "x"}, "k"),
        items.update_item(item, {"title": "y"}, "k"),
        items.delete_item(item, "k"),
        practice.whoami(),
        practice.subscriptions.watch("", "http://127.0.0.1:9/hooks/x", "canary-webhook-secret-1", None),
        *practice.revoke(TokenSet("canary-access-1"), ClientCredentials("me")),
    ]
    catalog = Catalog(PROVIDERS, Overrides(), lambda: "http://127.0.0.1:9")

    assert [f"{call.method} {urlsplit(catalog.url(practice.PROVIDER, call)).path}" for call in calls] == [
        "GET /v2/items",
        "POST /v2/items",
        "PATCH /v2/items/item_1",
        "DELETE /v2/items/item_1",
        "GET /v2/users/me",
        "POST /v2/webhooks",
        "POST /oauth/revoke",
    ]
    assert calls[5].json["events"] == ["item.created", "item.updated", "item.deleted"]


def test_the_platforms_tiers_are_kept_of_our_own_accord():
    rates = practice.PROVIDER.rates

    assert (rates["api"].per_second, rates["api"].burst) == (50, 100)
    assert [(rates[lane].per_second * 60, rates[lane].burst) for lane in ("webhooks", "oauth")] == [(20, 20)] * 2
    assert (rates["oauth"].per, rates["api"].per) == ("app", "account")


def test_strangers_speak_in_models_of_one_kind():
    models = [m for m in vars(wire).values() if isinstance(m, type) and issubclass(m, BaseModel) and m is not BaseModel]

    assert {model.model_config["extra"] for model in models} == {"ignore"}


def test_the_refresh_token_is_withdrawn_first():
    calls = practice.revoke(TokenSet("canary-access-1", "canary-refresh-1"), ClientCredentials("me"))

    assert [call.json["token"] for call in calls] == ["canary-refresh-1", "canary-access-1"]
    assert len(practice.revoke(TokenSet("canary-access-1"), ClientCredentials("me"))) == 1


def test_a_user_without_a_name_is_called_by_what_there_is():
    account = practice.whoami().decode(reply(200, {"id": "user_1", "name": "", "email": "a@practice.example"}))

    assert account.name == "a@practice.example"


def test_the_practice_platform_is_offered_first():
    assert PROVIDERS[0] is practice.PROVIDER


def test_a_remote_name_cannot_leave_its_place():
    from dataclasses import replace  # noqa: PLC0415

    item = Item(ItemId("itm_1"), ConnectionId("practice-1"), "item", "../users/me?x=", "x")

    assert items.read_item(item).path == "items/..%2Fusers%2Fme%3Fx%3D"
    assert items.delete_item(replace(item, version="3"), "k").headers == {"if-match": '"v3"'}
