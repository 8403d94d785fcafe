"""What every platform must do. A platform's own test file is this suite plus its fake.

    class TestPractice(ProviderConformance):
        provider = practice.PROVIDER
        platform = PracticeRemote
        drafts = {"item": {"title": "Bread"}}
        edits = {"item": {"title": "Cake"}}
        page = 100

The fake is a real server on loopback, entered with `async with`. See `Remote` for what it must offer. What a platform
cannot do is declared in its class with the reason: `deletes = "closes instead"`; the provider's own kinds must say the
same to the person.
"""

import json
from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import Any, ClassVar, Protocol

import pytest

from connector_app.adapters.http import HttpTransport
from connector_app.model.change import values_of
from connector_app.model.failure import (
    Conflict,
    FailureError,
    NotFound,
    Offline,
    Rejected,
    Trace,
    Unauthorized,
    Unreadable,
    trace_of,
)
from connector_app.model.item import ConnectionId, Item, ItemId
from connector_app.model.oauth import ClientCredentials, TokenSet
from connector_app.model.provider import Provider
from connector_app.services.catalog import Catalog, Overrides
from connector_app.services.exchange import Exchange
from connector_app.services.limits import Limits
from connector_app.store.database import Database
from tests.fakes.clock import ManualClock
from tests.fakes.office import Office, ok
from tests.providers.bad_days import BadDays
from tests.providers.deliveries import Deliveries

HERE = ConnectionId("here-1")


class Remote(Protocol):
    """A platform as a server on loopback, with an account that `tokens` open and that has no items yet."""

    endpoints: Mapping[str, str]
    tokens: TokenSet
    clock: ManualClock

    def rate_limit(self, seconds: float) -> None:
        """Answer the next call with "too fast", naming this wait in the platform's own way."""

    def end_tokens(self) -> None:
        """Let `tokens` open nothing from now on."""

    async def delivery(self) -> tuple[bytes, list[tuple[bytes, bytes]], bytes]:
        """Return a genuine delivery: body, headers, and the secret that it is signed with."""


class Tampering:
    """Carries requests like the transport it wraps, but for what a test wants done to an answer."""

    def __init__(self, inner):
        self.inner, self.change, self.sent = inner, lambda reply: reply, []

    async def send(self, request, *, seconds=30.0):
        self.sent.append(request)
        return self.change(await self.inner.send(request, seconds=seconds))


class Asking:
    """Makes the outbox's and the listings' calls with tokens that are good."""

    def __init__(self, provider, exchange, tokens):
        self.provider, self._exchange, self._tokens = provider, exchange, tokens

    async def make(self, connection, call, *, request_id="", urgent=False):
        return await self._exchange.with_tokens(self.provider, call, self._tokens, request_id=request_id)


class ProviderConformance(BadDays, Deliveries):
    provider: ClassVar[Provider]
    platform: ClassVar[Any]
    drafts: ClassVar[Mapping[str, Mapping[str, Any]]]
    """For each kind that can be created: values for an item; `edits` are what is changed of it afterwards."""
    edits: ClassVar[Mapping[str, Mapping[str, Any]]]
    page: ClassVar[int]
    """How many items a page holds at most."""
    bare_lists: ClassVar[bool] = False
    """Whether a page is a list and nothing around it, so that an empty list is an answer that can be read."""
    ahead: ClassVar[int] = 0
    """How many requests of a listing may bring no items yet, because they ask which parents there are."""
    updates: ClassVar[str] = ""
    deletes: ClassVar[str] = ""
    stays: ClassVar[Mapping[str, str]] = MappingProxyType({})
    """Kinds of which a removed item is still there, and the status that it then has."""
    unseen: ClassVar[Mapping[str, str]] = MappingProxyType({})
    """Kinds of which nobody can look whether one arrived, and why: the person decides."""

    @pytest.fixture
    async def remote(self, tmp_path):
        async with self.platform(tmp_path / "remote") as remote:
            yield remote

    @pytest.fixture
    async def wire(self):
        async with HttpTransport(proxy="none") as transport:
            yield Tampering(transport)

    @pytest.fixture
    async def exchange(self, tmp_path, remote, wire):
        overrides = Overrides(endpoints={self.provider.id: remote.endpoints}, insecure_loopback=True)
        async with Database(tmp_path / "data.db") as db:
            limits = Limits(db, remote.clock)
            await limits.start()
            catalog = Catalog((self.provider,), overrides)
            yield Exchange(wire, catalog, limits, remote.clock, bytes)
            await limits.close()

    @pytest.fixture
    def ask(self, exchange, remote):
        async def ask(call):
            return await exchange.with_tokens(self.provider, call, remote.tokens, request_id="canary-request-1")

        return ask

    def pytest_generate_tests(self, metafunc):
        if "kind" in metafunc.fixturenames:
            metafunc.parametrize("kind", [self.provider.kind(name) for name in self.drafts], ids=list(self.drafts))

    async def make(self, ask, kind, number=0):
        """Make an item and return it as a row."""
        draft = self.draft(kind, number)
        shown = await ask(self.provider.items.create_item(kind.id, draft, f"canary-key-{number}"))
        return row(shown)

    def known(self, item):
        """Return of a row what a create tells: some platforms show more in a listing."""
        return item

    def draft(self, kind, number=0):
        draft = dict(self.drafts[kind.id])
        draft[kind.title_field] = f"{draft[kind.title_field]} {number}"
        clean, problems = kind.check(draft, creating=True)
        assert not problems
        return clean

    async def every(self, ask, kind, since=None):
        """Return what a whole listing brings: the items, and the pages."""
        cursor, items, pages = None, [], []
        while True:
            page = await ask(self.provider.items.list_items(kind.id, cursor, since))
            items += page.items
            pages.append(page)
            cursor = page.next
            if cursor is None:
                return items, pages

    # The account

    async def test_it_says_whose_account_this_is(self, ask):
        account = await ask(self.provider.whoami())

        assert account.id
        assert account.name

    async def test_a_refused_token_asks_for_a_new_sign_in(self, ask, remote, kind):
        remote.end_tokens()

        assert isinstance(await failure(self.every(ask, kind)), Unauthorized)

    async def test_access_is_withdrawn_where_that_is_possible(self, exchange, remote, ask, kind):
        server = self.provider.oauth
        client = ClientCredentials(server.public_client_id if server else "")
        calls = self.provider.revoke(remote.tokens, client)
        if not calls:
            assert self.provider.revoke_page, "a person must be able to do by hand what the program cannot"
            return

        for call in calls:
            await exchange.with_tokens(self.provider, call, remote.tokens)
        assert isinstance(await failure(self.every(ask, kind)), Unauthorized)

    # Listing

    async def test_what_is_created_is_listed(self, ask, kind):
        item = await self.make(ask, kind)

        items, _ = await self.every(ask, kind)
        assert [item.remote_id] == [each.remote_id for each in items]
        assert self.known(row(items[0])) == self.known(item)

    async def test_every_page_comes_once_and_each_item_once(self, ask, kind):
        for count in (0, 1, self.page - 1, self.page, self.page + 1, 2 * self.page, 2 * self.page + 1):
            items, _ = await self.every(ask, kind)
            made = len(items)
            for number in range(made, count):
                await self.make(ask, kind, number)
            items, pages = await self.every(ask, kind)
            assert len({item.remote_id for item in items}) == len(items) == count
            assert len(pages) <= self.ahead + count // self.page + 1

    async def test_a_later_listing_brings_what_is_new(self, ask, remote, kind):
        await self.make(ask, kind, 1)
        remote.clock.advance(60)
        _, pages = await self.every(ask, kind)
        resume = pages[-1].resume
        remote.clock.advance(60)
        item = await self.make(ask, kind, 2)

        items, pages = await self.every(ask, kind, since=resume)
        assert item.remote_id in {each.remote_id for each in items}
        if not all(page.complete for page in pages):
            assert len(items) == 1

    async def test_a_later_listing_or_a_whole_one_shows_what_is_gone(self, ask, remote, kind):
        if self.deletes:
            return
        item = await self.make(ask, kind)
        remote.clock.advance(60)
        _, pages = await self.every(ask, kind)
        remote.clock.advance(60)
        await ask(self.provider.items.delete_item(item, "canary-key-9"))

        items, pages = await self.every(ask, kind, since=pages[-1].resume)
        if kind.id in self.stays:
            assert [each.status for each in items if each.remote_id == item.remote_id] == [self.stays[kind.id]]
            return
        gone = {remote_id for page in pages for remote_id in page.gone}
        assert item.remote_id not in {each.remote_id for each in items}
        assert item.remote_id in gone or all(page.complete for page in pages)

    # Changing

    async def test_an_update_changes_what_it_names_and_keeps_the_identity(self, ask, kind):
        assert bool(kind.can.update) == bool(self.updates)
        if self.updates:
            return
        item = await self.make(ask, kind)
        before = values_of(kind, item)

        after = row(await ask(self.provider.items.update_item(item, self.edits[kind.id], "canary-key-9")))
        assert after.remote_id == item.remote_id
        assert values_of(kind, after) == before | dict(self.edits[kind.id])
        assert self.known(row(await ask(self.provider.items.read_item(after)))) == self.known(after)

    async def test_a_change_over_somebody_elses_is_a_conflict_where_there_are_versions(self, ask, kind):
        if self.updates:
            return
        item = await self.make(ask, kind)
        if not item.version:
            return
        await ask(self.provider.items.update_item(item, self.edits[kind.id], "canary-key-8"))

        call = self.provider.items.update_item(item, {kind.title_field: "Later"}, "canary-key-9")
        assert isinstance(await failure(ask(call)), Conflict)

    async def test_a_deleted_item_is_gone(self, ask, kind):
        assert bool(kind.can.delete) == bool(self.deletes)
        if self.deletes:
            return
        item = await self.make(ask, kind)

        await ask(self.provider.items.delete_item(item, "canary-key-9"))
        items, _ = await self.every(ask, kind)
        assert [each.status for each in items] == ([self.stays[kind.id]] if kind.id in self.stays else [])

    async def test_what_is_gone_is_said_to_be_gone(self, ask, kind):
        if self.deletes or kind.id in self.stays:
            return
        item = await self.make(ask, kind)
        await ask(self.provider.items.delete_item(item, "canary-key-9"))

        for call in (
            self.provider.items.read_item(item),
            self.provider.items.update_item(item, self.edits[kind.id], "canary-key-8"),
            self.provider.items.delete_item(item, "canary-key-7"),
        ):
            assert isinstance(await failure(ask(call)), NotFound)

    async def test_what_the_platform_refuses_comes_with_a_sentence(self, ask, kind):
        call = self.provider.items.create_item(kind.id, self.draft(kind) | {kind.title_field: ""}, "canary-key-9")

        found = await failure(ask(call))
        assert isinstance(found, Rejected)
        assert found.message
        assert trace_of(found).status

    # Bad days

    async def test_a_rate_limit_is_waited_out(self, ask, remote, kind):
        remote.rate_limit(30)
        before = remote.clock.monotonic()

        await self.every(ask, kind)
        assert remote.clock.monotonic() - before >= 30

    async def test_a_lost_answer_never_makes_two(self, ask, wire, kind):
        lost = [True]

        def lose(reply):
            if lost.pop() if lost else False:
                raise FailureError(Offline("127.0.0.1", Trace(code="unanswered")))
            return reply

        wire.change = lose
        call = self.provider.items.create_item(kind.id, self.draft(kind), "canary-key-1")
        if call.idempotent:
            await ask(call)
        else:
            assert isinstance(await failure(ask(call)), Offline)
        assert len((await self.every(ask, kind))[0]) == 1

    async def test_a_change_whose_answer_was_lost_is_there_once_and_ends_by_itself(
        self, tmp_path, exchange, remote, wire, ask, kind
    ):
        """By a key that the platform honours, by a mark it keeps, or by looking for what says exactly the same."""
        here, lost = ConnectionId(f"{self.provider.id}-1a2b3c4d"), [True]

        def lose(reply):
            if lost.pop() if lost else False:
                raise FailureError(Offline("127.0.0.1", Trace(code="unanswered")))
            return reply

        async with Database(tmp_path / "office.db") as db:
            office = Office(db, Asking(self.provider, exchange, remote.tokens), remote.clock)
            await office.start()
            name = (await ask(self.provider.whoami_with(remote.tokens) or self.provider.whoami())).name
            await office.connect(here, name=name, method=next(iter(kind.methods), "oauth"))
            wire.change, before = lose, len(wire.sent)
            ok(await office.items.create(here, kind.id, self.draft(kind), hold=0))
            await office.deliver()
            sent = wire.sent[before:]
            if kind.id not in self.unseen:
                ok(await office.sync.refresh(here, kind.id))
            (entry,), rows = await office.entries(), await office.rows(kind=kind.id)

        assert not lost
        assert [(sent[0].url, sent[0].content)] * (2 if kind.key_seconds else 1) == [(s.url, s.content) for s in sent]
        there = {each.remote_id for each in (await self.every(ask, kind))[0]}
        mine = [row.remote_id for row in rows if row.id == entry.item or row.title == entry.title]
        if kind.id in self.unseen:
            assert (entry.state, entry.reason) == ("needs-you", "unclear")
        else:
            assert (entry.state, {*mine}, len(mine)) == ("done", there, 1)

    async def test_fields_nobody_knows_are_ignored(self, ask, wire, kind):
        wire.change = lambda reply: replace(reply, json=_with_more(reply.json))
        item = await self.make(ask, kind)

        assert [self.known(row(each)) for each in (await self.every(ask, kind))[0]] == [self.known(item)]
        assert (await ask(self.provider.whoami())).id

    @pytest.mark.parametrize(
        "body",
        [None, True, 7, "text", [], {}, {"ok": True, "something": "else"}, [{"id": 7}], {"items": [{"id": []}]}],
        ids=json.dumps,
    )
    async def test_an_answer_nobody_can_read_is_said_to_be_so(self, ask, wire, kind, body):
        item = await self.make(ask, kind)
        wire.change = lambda reply: replace(reply, json=body, body=json.dumps(body).encode())

        calls = [self.provider.items.read_item(item), self.provider.whoami()]
        if not (self.bare_lists and body == []):
            calls.append(self.provider.items.list_items(kind.id, None, None))
        for call in calls:
            assert isinstance(await failure(ask(call)), Unreadable)

    async def test_no_token_is_ever_part_of_an_address(self, ask, wire, remote, kind):
        await self.make(ask, kind)
        await self.every(ask, kind)

        assert len(wire.sent) > 1
        assert not [sent.url for sent in wire.sent if remote.tokens.access in sent.url]

    # What is written on the tin

    def test_the_facts_are_complete(self):
        provider = self.provider

        assert provider.docs_url
        assert provider.api_version
        assert provider.line
        assert provider.methods
        assert {"read", "change"} <= set(provider.permissions)
        assert all(set(group.may) in ({"read", "change"}, set()) for group in provider.groups)
        assert {"api", "userinfo"} <= set(provider.endpoints)
        assert provider.kinds
        for kind in provider.kinds:
            assert kind.can.create or kind.id in self.drafts
            assert kind.title_field in {field.name for field in kind.fields}

    def test_every_call_counts_against_a_limit_there_is(self, kind):
        item = Item(ItemId("itm_1"), HERE, kind.id, "r1", "x")
        calls = [
            self.provider.whoami(),
            self.provider.items.list_items(kind.id, None, None),
            self.provider.items.create_item(kind.id, self.draft(kind), "k"),
            self.provider.items.update_item(item, self.edits.get(kind.id, {}), "k"),
            self.provider.items.delete_item(item, "k"),
            self.provider.items.read_item(item),
        ]

        assert {call.lane for call in calls} <= set(self.provider.rates)
        assert all(call.purpose for call in calls)
        assert all(call.endpoint in self.provider.endpoints for call in calls)


def row(shown) -> Item:
    return Item(
        ItemId("itm_1"),
        HERE,
        shown.kind,
        shown.remote_id,
        shown.title,
        shown.status,
        shown.fields,
        version=shown.version,
        updated_at=shown.updated_at,
        created_at=shown.created_at,
        url=shown.url,
        parent=shown.parent,
    )


async def failure(awaitable):
    with pytest.raises(FailureError) as error:
        await awaitable
    return error.value.failure


def _with_more(value):
    """Return the same with a field nobody knows in every object."""
    if isinstance(value, dict):
        return {**{name: _with_more(each) for name, each in value.items()}, "x_new": {"since": "yesterday"}}
    if isinstance(value, list):
        return [_with_more(each) for each in value]
    return value
