"""Zapier by the address of a catch hook: what is sent, what comes back, and what nobody can know."""

import json
from dataclasses import replace
from types import MappingProxyType

import pytest

from connector_app.model.call import Reply
from connector_app.model.failure import FailureError, Offline, Rejected, Trace, Unavailable, trace_of
from connector_app.model.item import Item, ItemId
from connector_app.providers import zapier
from connector_app.providers.zapier import deliveries, items
from connector_app.providers.zapier.kinds import DELIVERY
from tests.providers.conformance import HERE, ProviderConformance, failure, row
from tests.providers.zapier.fake import HOOK, OWNER, HookRemote


class TestHook(ProviderConformance):
    """The suite where it fits. A hook only takes: nothing of what was sent can be read or listed there."""

    provider = replace(zapier.PROVIDER, kinds=zapier.PROVIDER.kinds_by("token"))
    platform = HookRemote
    drafts = MappingProxyType({"delivery": {"title": "Bread", "message": "It is ready", "data": "Colour: brown"}})
    edits = MappingProxyType({})
    page = 100
    updates = "what was handed to Zapier is out of our hands"
    deletes = "what was handed to Zapier is out of our hands"
    unseen = MappingProxyType({"delivery": "nothing of what was sent can be read back"})

    @pytest.fixture
    def whoami(self, remote):
        return zapier.PROVIDER.whoami_with(remote.tokens)

    async def test_it_says_whose_account_this_is(self, ask, remote, whoami):
        """By the test that its tokens name; the plain question is of the other way in."""
        account = await ask(whoami)

        assert (account.id, account.name) == (remote.tokens.extra["account"], "Hook c0de")
        assert remote.taken == [
            {"event_id": "connector-manager-test", "event": "Test", "source": "connector-manager", "test": True}
        ]

    async def test_a_refused_token_asks_for_a_new_sign_in(self, ask, remote, kind):
        """A hook refuses nobody: it says "success" for a Zap that is gone, so handed over is all that is claimed."""
        remote.end_tokens()

        assert (await self.make(ask, kind)).status == "sent"
        assert kind.statuses[0].label == "Handed to Zapier"

    async def test_what_is_created_is_listed(self, ask, kind):
        """It is kept instead: a listing brings nothing, and says that it is not the whole."""
        await self.make(ask, kind)

        items_, pages = await self.every(ask, kind)
        assert items_ == []
        assert [(page.complete, page.gone, page.next, page.resume) for page in pages] == [(False, (), None, None)]

    async def test_every_page_comes_once_and_each_item_once(self, ask, remote, kind):
        """There are no pages. Each delivery is one object with an id of its own, never a list."""
        made = [await self.make(ask, kind, number) for number in range(3)]

        assert len({item.remote_id for item in made}) == 3
        assert [each["event_id"] for each in remote.taken] == [item.remote_id for item in made]

    async def test_a_later_listing_brings_what_is_new(self, ask, wire, remote, kind):
        """It brings nothing, and never asks the hook: that would start its Zap."""
        await self.every(ask, kind)

        assert remote.taken == []
        assert not [sent.url for sent in wire.sent if "/hooks/" in sent.url]

    async def test_what_the_platform_refuses_comes_with_a_sentence(self, ask, remote, kind):
        """A hook looks at no values; too much of them is all that it refuses."""
        call = self.provider.items.create_item(kind.id, {"title": "Bread", "message": "x" * 10_000_001}, "canary-key-9")

        found = await failure(ask(call))
        assert isinstance(found, Rejected)
        assert [problem.field for problem in found.problems] == ["message"]
        assert trace_of(found).status == 413

    async def test_a_lost_answer_never_makes_two(self, ask, wire, remote, kind):
        lost = [True]

        def lose(reply):
            if lost.pop() if lost else False:
                raise FailureError(Offline("127.0.0.1", Trace(code="unanswered")))
            return reply

        wire.change = lose
        call = self.provider.items.create_item(kind.id, self.draft(kind), "canary-key-1")
        assert not call.idempotent
        assert isinstance(await failure(ask(call)), Offline)
        assert len(remote.taken) == 1

    async def test_fields_nobody_knows_are_ignored(self, ask, wire, kind):
        wire.change = lambda reply: replace(reply, json={**reply.json, "x_new": {"since": "yesterday"}})

        assert (await self.make(ask, kind)).fields["receipt"]

    @pytest.mark.parametrize(
        "body", [None, True, 7, "text", [], {}, {"ok": True}, {"id": 7, "status": 7}], ids=json.dumps
    )
    async def test_an_answer_nobody_can_read_is_said_to_be_so(self, ask, wire, whoami, kind, body):
        """Nothing of a hook's answer is promised, and a silent one has none: what it took, it took."""
        wire.change = lambda reply: replace(reply, json=body, body=json.dumps(body).encode())

        assert (await self.make(ask, kind)).fields["receipt"] == ""
        assert await ask(whoami)

    async def test_no_token_is_ever_part_of_an_address(self, ask, wire, remote, whoami, kind):
        """The address is the secret by the platform's own design; its own calls go there, and nothing else holds it."""
        await ask(whoami)
        await self.make(ask, kind)
        item = await self.make(ask, kind, 1)
        await self.every(ask, kind)
        await ask(self.provider.items.read_item(item))

        address = f"{remote.origin}/hooks/catch/{OWNER}/{HOOK}/"
        own = [sent for sent in wire.sent if sent.url == address]
        others = [sent for sent in wire.sent if sent.url != address]
        assert (len(own), len(others)) == (3, 2)
        assert {sent.method for sent in own} == {"POST"}
        assert not [sent.url for sent in others if HOOK in sent.url]
        assert not [sent for sent in wire.sent if HOOK in str(dict(sent.headers)) or HOOK in str(sent.content)]
        assert not [sent for sent in wire.sent if "authorization" in sent.headers]

    async def test_a_delivery_with_one_bit_flipped_is_not(self, remote):
        """Zapier signs nothing: a changed secret is refused, a changed body cannot be told from a genuine one."""
        raw, headers, secrets, now = await self.delivered(remote)
        (name, secret) = headers[1]
        for bit in range(len(secret) * 8):
            changed = bytearray(secret)
            changed[bit // 8] ^= 1 << (bit % 8)
            verdict = self.provider.webhooks.verify(raw, [(name, bytes(changed))], secrets, now)
            assert verdict.reason == "signature"

    async def test_a_delivery_without_what_is_signed_is_not(self, remote):
        """Without the header that holds the secret it is not."""
        raw, headers, secrets, now = await self.delivered(remote)

        assert self.provider.webhooks.verify(raw, headers[:1], secrets, now).reason == "headers"

    # What is its own

    async def test_a_delivery_says_what_was_typed_under_an_id_of_its_own(self, ask, remote, kind):
        item = await self.make(ask, kind)

        assert remote.taken == [
            {
                "event_id": "canary-key-0",
                "event": "Bread 0",
                "source": "connector-manager",
                "message": "It is ready",
                "data": {"Colour": "brown"},
            }
        ]
        assert (item.remote_id, item.created_at) == ("canary-key-0", "2026-10-01T09:00:00.000Z")
        assert item.fields["receipt"].startswith("01990002-")

    async def test_what_was_left_empty_is_not_sent(self, ask, remote):
        await ask(items.create_item("delivery", {"title": "Bread", "message": "", "data": ""}, "canary-key-1"))

        assert set(remote.taken[0]) == {"event_id", "event", "source"}

    async def test_a_silent_hook_answers_nothing_and_that_is_good(self, ask, remote, kind):
        silent = f"{remote.tokens.extra['hook']}silent/"
        remote.tokens = replace(remote.tokens, extra={**remote.tokens.extra, "hook": silent})
        item = await self.make(ask, kind)

        assert (item.status, item.fields["receipt"]) == ("sent", "")
        assert (await ask(zapier.PROVIDER.whoami_with(remote.tokens))).id

    async def test_reading_a_delivery_again_shows_what_was_sent(self, ask, kind):
        item = await self.make(ask, kind)

        assert row(await ask(items.read_item(item))) == item

    async def test_a_listing_fails_where_zapier_is_not_there(self, ask, remote, kind):
        from tests.providers.zapier.fake import Refused  # noqa: PLC0415

        remote.answers += [Refused(503, {"message": "down"})] * 9
        assert isinstance(await failure(self.every(ask, kind)), Unavailable)

    @pytest.mark.parametrize("verb", ["update", "delete"])
    async def test_nothing_becomes_of_a_change_to_what_was_sent(self, ask, remote, kind, verb):
        """No form offers it; should something ask for it all the same, it is refused and the Zap does not run."""
        item = await self.make(ask, kind)
        call = items.update_item(item, {"title": "Cake"}, "k") if verb == "update" else items.delete_item(item, "k")

        assert isinstance(await failure(ask(call)), Rejected)
        assert len(remote.taken) == 1


@pytest.mark.parametrize("word", ["error", "Failed", "failure"])
def test_a_hook_that_says_it_took_nothing_is_believed(word):
    with pytest.raises(FailureError) as error:
        deliveries.send({"title": "Bread"}, "k").decode(Reply(200, {}, {"status": word}))

    assert isinstance(error.value.failure, Rejected)
    assert trace_of(error.value.failure).code == word


@pytest.mark.parametrize("date", ["", "yesterday", "Thu, 01 Oct 2026 25:00:00 GMT"])
def test_an_answer_without_a_readable_date_has_none(date):
    shown = deliveries.send({"title": "Bread"}, "k").decode(Reply(200, {"date": date} if date else {}))

    assert (shown.created_at, shown.updated_at) == ("", "")


def test_a_date_without_a_zone_counts_as_utc():
    shown = deliveries.send({"title": "Bread"}, "k").decode(Reply(200, {"date": "Thu, 01 Oct 2026 09:00:00 -0000"}))

    assert shown.created_at == "2026-10-01T09:00:00.000Z"


def test_any_answer_to_the_question_whether_zapier_is_there_will_do():
    item = Item(ItemId("itm_1"), HERE, "delivery", "r1", "Bread")
    call = items.read_item(item)

    assert call.decode(Reply(200, {}, {"id": 7})).remote_id == "r1"
    assert call.otherwise(Offline("x", Trace(code="unanswered"))) is None
    assert call.otherwise(Unavailable("x", Trace(status=500))) is None
    with pytest.raises(FailureError):
        items.delete_item(item, "k").decode(Reply(200, {}))


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Colour: brown\nWhen: 8:15", ""),
        ("brown", "Each line needs a name"),
        (": brown", "Each line needs a name"),
        ("Colour: brown\n\nColour: white", "“Colour” comes twice"),
    ],
)
def test_details_are_checked_where_they_are_typed(text, words):
    _, problems = DELIVERY.check({"title": "Bread", "data": text}, creating=True)

    assert [p.field for p in problems] == (["data"] if words else [])
    assert not words or words in problems[0].message
