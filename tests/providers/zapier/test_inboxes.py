"""Trigger inboxes: made, paused, deleted; and what they took in, fetched once and never lost."""

import json

import pytest

from connector_app.model.failure import FailureError, Offline, Rejected, Trace
from connector_app.model.places import cursor_of
from connector_app.providers import zapier
from connector_app.providers.zapier import inboxes, items, messages
from connector_app.providers.zapier.kinds import INBOX
from tests.fakes.office import ok
from tests.providers.conformance import ProviderConformance, failure, row
from tests.providers.zapier import test_in_use
from tests.providers.zapier.fake import Refused, ZapierRemote, no
from tests.providers.zapier.test_in_use import HERE, by_client

office, wire = test_in_use.office, test_in_use.wire
DRAFT = {"title": "News", "app": "RSSCLIAPI@1.2.0", "action": "new_item", "inputs": "feed_url: x", "connection": "7"}
OURS = f"{inboxes.OURS}News"


@pytest.fixture
def method():
    return "client-credentials"


@pytest.fixture
async def remote(tmp_path):
    async with ZapierRemote(tmp_path) as remote:
        yield remote


class TestInboxes:
    provider = zapier.PROVIDER
    wire, exchange, ask = ProviderConformance.wire, ProviderConformance.exchange, ProviderConformance.ask

    async def every(self, ask, kind):
        cursor, found = None, []
        while True:
            page = await ask(items.list_items(kind, cursor, None))
            found += page.items
            if (cursor := page.next) is None:
                return found

    # The inbox itself

    async def test_it_says_what_it_listens_to_and_where_its_messages_go(self, ask, remote):
        made = await ask(items.create_item("inbox", DRAFT, "k"))
        (other,) = [remote.inboxes.add(None, "SlackCLIAPI@1.0.0", "new_message", connection=8)]

        assert (made.title, made.status) == ("News", "on")
        assert made.fields == {
            "app": "RSSCLIAPI@1.2.0",
            "action": "new_item",
            "connection": "7",
            "inputs": "feed_url: x",
            "status": "on",
            "reason": "",
            "fetched": "here",
        }
        shown = (await self.every(ask, "inbox"))[1]
        assert (shown.remote_id, shown.title) == (other["id"], "SlackCLIAPI@1.0.0, new_message")
        assert (shown.fields["connection"], shown.fields["fetched"]) == ("8", "elsewhere")

    async def test_asking_for_the_same_again_makes_no_second_one(self, ask, remote):
        first = await ask(items.create_item("inbox", DRAFT, "k1"))
        again = await ask(items.create_item("inbox", DRAFT, "k2"))

        assert first.remote_id == again.remote_id
        assert len(remote.inboxes.inboxes) == 1

    async def test_a_name_that_listens_to_something_else_is_said_at_the_name(self, ask):
        await ask(items.create_item("inbox", DRAFT, "k1"))
        found = await failure(ask(items.create_item("inbox", DRAFT | {"action": "new_feed"}, "k2")))

        assert isinstance(found, Rejected)
        assert [problem.field for problem in found.problems] == ["title"]
        found = await failure(ask(items.create_item("inbox", DRAFT | {"app": "x"}, "k3")))
        assert isinstance(found, Rejected)

    async def test_it_is_paused_and_goes_on(self, ask, remote):
        item = row(await ask(items.create_item("inbox", DRAFT, "k")))
        paused = await ask(items.update_item(item, {"status": "off"}, "k"))
        on = await ask(items.update_item(item, {"status": "on"}, "k"))

        assert [(each.status, each.fields["status"]) for each in (paused, on)] == [("off", "off"), ("on", "on")]

    @pytest.mark.parametrize(
        ("status", "reason", "shown", "words"),
        [
            ("initializing", None, ("starting", "on"), ""),
            ("initialization_failure", "subscribe_failed", ("failed", "on"), "did not take the subscription"),
            ("paused", "authentication", ("off", "off"), "cannot sign in"),
            ("paused", "something new", ("off", "off"), "something new"),
            ("something new", None, ("off", "off"), ""),
        ],
    )
    async def test_each_state_has_its_word(self, ask, remote, status, reason, shown, words):
        remote.inboxes.add("x").update(status=status, paused_reason=reason)
        (found,) = await self.every(ask, "inbox")

        assert (found.status, found.fields["status"]) == shown
        assert words in found.fields["reason"]
        assert found.status in {each.value for each in INBOX.statuses}

    # What it took in

    async def test_what_came_is_shown_and_acknowledged_with_the_next_request_only(self, ask, remote):
        inbox = remote.inboxes.add(OURS)
        remote.inboxes.put(inbox, {"title": "Bread is ready", "text": "By eight", "price": 3}, doubt=True)
        which = await ask(items.list_items("message", None, None))
        taken = await ask(items.list_items("message", which.next, None))

        (message,) = taken.items
        assert (message.title, message.status, message.parent) == ("Bread is ready", "received", inbox["id"])
        expected = {"message": "By eight", "data": "price: 3", "inbox": inbox["id"], "doubt": "yes"}
        assert (message.fields, taken.complete) == (expected, False)
        assert [each["status"] for each in remote.inboxes.messages[inbox["id"]]] == ["leased"]
        after = await ask(items.list_items("message", taken.next, None))
        assert remote.inboxes.messages[inbox["id"]] == []
        last = await ask(items.list_items("message", after.next, None))
        assert (after.items, last.items, last.next, last.complete) == ((), (), None, False)

    async def test_what_others_wait_for_is_left_to_them(self, ask, remote):
        theirs = remote.inboxes.add("another program")
        remote.inboxes.put(theirs, {"title": "Not ours"})

        assert await self.every(ask, "message") == []
        assert [each["status"] for each in remote.inboxes.messages[theirs["id"]]] == ["available"]

    async def test_many_come_lease_by_lease_from_every_inbox(self, ask, remote, monkeypatch):
        monkeypatch.setattr(messages, "LEASE_SIZE", 2)
        monkeypatch.setattr(inboxes, "PAGE_SIZE", 1)
        for name in ("one", "two", "three"):
            inbox = remote.inboxes.add(f"{inboxes.OURS}{name}")
            for number in range(5):
                remote.inboxes.put(inbox, {"title": f"{name} {number}"})
        gone = remote.inboxes.add(f"{inboxes.OURS}gone")
        gone["status"] = "deleting"

        found = await self.every(ask, "message")
        assert len({each.remote_id for each in found}) == len(found) == 15
        assert sum(map(len, remote.inboxes.messages.values())) == 0

    async def test_a_lease_that_ran_out_brings_the_same_again_under_the_same_id(self, ask, remote):
        remote.inboxes.put(remote.inboxes.add(OURS), {"title": "Bread"})
        which = await ask(items.list_items("message", None, None))
        taken = await ask(items.list_items("message", which.next, None))
        remote.clock.advance(messages.LEASE_SECONDS)
        late = await ask(items.list_items("message", taken.next, None))
        again = await ask(items.list_items("message", late.next, None))

        assert [each.remote_id for each in again.items] == [each.remote_id for each in taken.items]

    async def test_taking_is_not_repeated_by_itself_and_acknowledging_is(self, ask, remote, wire):
        remote.inboxes.put(remote.inboxes.add(OURS), {"title": "Bread"})
        which = await ask(items.list_items("message", None, None))
        lost = [True]

        def lose(reply):
            if lost.pop() if lost else False:
                raise FailureError(Offline("127.0.0.1", Trace(code="unanswered")))
            return reply

        wire.change = lose
        assert isinstance(await failure(ask(items.list_items("message", which.next, None))), Offline)
        remote.clock.advance(messages.LEASE_SECONDS)
        taken = await ask(items.list_items("message", which.next, None))
        lost.append(True)
        await ask(items.list_items("message", taken.next, None))
        assert (len(taken.items), remote.inboxes.messages[taken.items[0].parent]) == (1, [])

    @pytest.mark.parametrize("status", [409, 404, 403])
    async def test_an_inbox_that_is_drained_gone_or_closed_is_passed_over(self, ask, remote, status):
        remote.inboxes.add(OURS)
        which = await ask(items.list_items("message", None, None))
        remote.answers.append(no(status, "x", "x"))

        page = await ask(items.list_items("message", which.next, None))
        assert (page.items, page.next, page.complete) == ((), None, False)

    async def test_a_platform_that_is_down_keeps_the_place(self, ask, remote):
        remote.inboxes.add(OURS)
        which = await ask(items.list_items("message", None, None))
        place = cursor_of({"left": ["x"], "more": "", "lease": "y", "taken": 1})
        for cursor in (which.next, place):
            remote.answers += [Refused(503, {"message": "down"})] * 9
            assert (await failure(ask(items.list_items("message", cursor, None)))).name == "unavailable"
            remote.answers.clear()

    @pytest.mark.parametrize(
        ("payload", "title", "data"),
        [
            ({}, "Message from Zapier", ""),
            ([1, 2], "Message from Zapier", "value: 1, 2"),
            (None, "Message from Zapier", ""),
        ],
        ids=json.dumps,
    )
    async def test_whatever_came_is_shown(self, ask, remote, payload, title, data):
        remote.inboxes.put(remote.inboxes.add(OURS), payload)
        (message,) = await self.every(ask, "message")

        assert (message.title, message.fields["data"], message.fields["doubt"]) == (title, data, "")
        assert await ask(items.read_item(row(message))) == message

    @pytest.mark.parametrize(
        "state",
        [{"left": "x"}, {"left": [7]}, {"more": 7}, {"left": ["a"], "lease": 7}, {"left": ["a"], "taken": "x"}],
        ids=json.dumps,
    )
    def test_a_place_that_is_none_of_ours_is_refused(self, state):
        with pytest.raises(FailureError) as error:
            messages.list_messages(cursor_of(state))
        assert isinstance(error.value.failure, Rejected)


@by_client
async def test_messages_are_kept_whatever_a_later_reading_brings(office, remote):
    inbox = remote.inboxes.add(OURS)
    remote.inboxes.put(inbox, {"title": "Bread"})
    ok(await office.sync.refresh(HERE, kind="message"))
    assert [each.title for each in await office.rows(kind="message")] == ["Bread"]
    assert remote.inboxes.messages[inbox["id"]] == []

    remote.inboxes.put(inbox, {"title": "Cake"})
    office.clock.advance(60)
    ok(await office.sync.refresh(HERE, kind="message", full=True))
    assert sorted(each.title for each in await office.rows(kind="message")) == ["Bread", "Cake"]
