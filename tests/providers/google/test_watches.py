"""Push channels of Google Calendar: what is asked for, what is kept of the answer, and what is read afterwards."""

from datetime import UTC, datetime

import pytest

from connector_app.model.call import Reply
from connector_app.model.item import Item
from connector_app.model.webhook import Again, Delivery
from connector_app.providers.google import watches, webhooks

URL = "https://hooks.example.org/hooks/0123456789abcdef0123456789abcdef"
UNTIL = datetime(2026, 1, 8, tzinfo=UTC)
ANSWER = {
    "kind": "api#channel",
    "id": "c1",
    "resourceId": "r1",
    "resourceUri": "https://www.googleapis.com/calendar/v3/calendars/primary/events",
    "token": "canary-channel-token-1",
    "expiration": "1767830400000",
}


def test_a_channel_is_asked_for_with_a_token_and_an_end_and_its_id_does_not_tell_the_address():
    call = watches.watch("ada@practice.example", URL, "canary-channel-token-1", UNTIL)

    assert (call.method, call.path, call.endpoint) == (
        "POST",
        "calendars/ada%40practice.example/events/watch",
        "calendar",
    )
    assert call.json["expiration"] == 1_767_830_400_000
    assert call.json["token"] == "canary-channel-token-1"
    assert len(call.json["id"]) <= 64
    assert call.json["id"] not in URL
    assert not call.idempotent


@pytest.mark.parametrize(
    ("more", "ends"), [({}, "2026-01-08T00:00:00.000Z"), ({"expiration": 1767830400000}, "2026-01-08T00:00:00.000Z")]
)
def test_of_the_answer_what_ends_the_channel_again_is_kept(more, ends):
    made = watches.watch("primary", URL, "canary-channel-token-1", UNTIL).decode(Reply(200, {}, ANSWER | more))

    assert (made.remote_id, made.expires_at) == ("c1 r1", ends)
    end = watches.unwatch("primary", made.remote_id)
    assert (end.path, end.json) == ("channels/stop", {"id": "c1", "resourceId": "r1"})


def test_one_without_an_end_has_none():
    call = watches.watch("primary", URL, "canary-channel-token-1", None)
    answer = {name: value for name, value in ANSWER.items() if name != "expiration"}

    assert "expiration" not in call.json
    assert call.decode(Reply(200, {}, answer)).expires_at == ""


def test_channels_can_be_neither_listed_nor_prolonged_and_are_there_for_calendars_alone():
    rows = [Item("itm_1", "google-1", "calendar", "primary", "Ada"), Item("itm_2", "google-1", "task", "t", "Bread")]

    assert (
        watches.watched("primary") is watches.renew("primary", "c1 r1", UNTIL) is watches.missed("primary", "") is None
    )
    assert watches.targets(rows) == {"primary": "Ada"}
    assert watches.life("primary").days == 7


@pytest.mark.parametrize(("state", "means"), [("sync", ()), ("exists", (Again(),)), ("not_exists", (Again(),))])
def test_a_notification_has_the_account_read_and_the_first_one_nothing(state, means):
    assert webhooks.events(Delivery(1, "google-1", "c1:1", state, b"", "2026-01-01T00:00:00.000Z")) == means
