"""Change notifications of Microsoft Graph: what is taken, and what is not."""

import json
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from connector_app.model.item import ConnectionId
from connector_app.model.webhook import Accepted, Again, Delivery, DeliveryId, Rejected
from connector_app.providers.microsoft import PROVIDER, watches
from connector_app.providers.microsoft.webhooks import echo, events, verify

NOW = datetime(2026, 3, 3, 8, 5, tzinfo=UTC)
SECRET = b"canary-webhook-secret-1"
TASK = {
    "id": "n1",
    "subscriptionId": "canary-subscription-1",
    "subscriptionExpirationDateTime": "2026-03-05T10:00:00Z",
    "clientState": SECRET.decode(),
    "changeType": "updated",
    "resource": "users/ab12@cd34/todo/lists/L1=/tasks/T1=",
    "tenantId": "cd34",
    "resourceData": {"@odata.type": "#microsoft.graph.todoTask", "@odata.etag": 'W/"x"', "id": "T1="},
}
LIFE = {**TASK, "changeType": "", "lifecycleEvent": "missed", "resource": "me/events", "resourceData": None}


def body(*notifications):
    return json.dumps({"value": notifications}).encode()


def check(*notifications, secrets=(SECRET,)):
    return verify(body(*notifications), [], secrets, NOW)


def told(raw):
    return events(Delivery(1, ConnectionId("microsoft-1"), DeliveryId("d"), "updated", raw, ""))


def test_a_genuine_delivery_is_taken_and_known_again():
    first, again = check(TASK), check({**TASK, "id": "n2"})

    assert isinstance(first, Accepted)
    assert first.event == "updated"
    assert again.delivery_id == first.delivery_id  # Graph repeats itself under other names
    assert again.signed != first.signed


@pytest.mark.parametrize(
    "other",
    [{"subscriptionId": "x"}, {"resource": "x"}, {"changeType": "deleted"}, {"resourceData": {"@odata.etag": "y"}}],
    ids=str,
)
def test_what_tells_of_something_else_is_another_delivery(other):
    assert check({**TASK, **other}).delivery_id != check(TASK).delivery_id


def test_several_in_one_are_taken_where_every_one_of_them_is_genuine():
    other = {**TASK, "changeType": "created", "clientState": "canary-webhook-secret-2"}

    assert check(TASK, other, secrets=(SECRET, b"canary-webhook-secret-2")).event == "several"
    for order in ((TASK, other), (other, TASK)):
        assert check(*order) == Rejected("signature")


@pytest.mark.parametrize(
    "state", ["canary-webhook-secret-", "canary-webhook-secret-12", "Canary-webhook-secret-1", "", None]
)
def test_another_word_is_refused(state):
    assert check({**TASK, "clientState": state}) == Rejected("signature")


def test_without_the_word_it_is_refused():
    assert check({name: value for name, value in TASK.items() if name != "clientState"}) == Rejected("signature")


def test_a_word_that_no_text_can_hold_is_refused():
    assert verify(b'{"value":[{"clientState":"\\ud800"}]}', [], (SECRET,), NOW) in {
        Rejected("signature"),
        Rejected("body", 400),
    }


@pytest.mark.parametrize("secrets", [(), (b"",)])
def test_without_a_secret_nothing_is_taken(secrets):
    assert check({**TASK, "clientState": ""}, secrets=secrets) == Rejected("secret")


def test_an_empty_secret_beside_a_true_one_opens_nothing():
    assert check({**TASK, "clientState": ""}, secrets=(b"", SECRET)) == Rejected("signature")
    assert isinstance(check(TASK, secrets=(b"", SECRET)), Accepted)


@pytest.mark.parametrize("raw", [b"", b"[]", b'{"value":[]}', b'{"value":{}}', b'{"value":[7]}', b"\xff"])
def test_a_body_that_cannot_be_read_is_answered_400(raw):
    assert verify(raw, [], (SECRET,), NOW) == Rejected("body", 400)
    assert told(raw) == ()


@pytest.mark.parametrize(
    ("event", "means"),
    [("reauthorizationRequired", Again(settle=True)), ("subscriptionRemoved", Again(settle=True)), ("missed", Again())],
)
def test_a_word_on_the_subscription_itself_has_the_account_read_and_what_is_registered_compared(event, means):
    raw = body({**LIFE, "lifecycleEvent": event})

    assert verify(raw, [], (SECRET,), NOW).event == event
    assert told(raw) == (means,)


def test_an_event_nobody_knows_is_answered_400():
    assert check({**TASK, "changeType": "exploded"}) == Rejected("event", 400)
    assert check({**LIFE, "lifecycleEvent": "exploded"}) == Rejected("event", 400)
    assert check({**TASK, "changeType": ""}) == Rejected("event", 400)
    assert told(body({**TASK, "changeType": "exploded"})) == ()


@pytest.mark.parametrize("verb", ["created", "updated", "deleted"])
@pytest.mark.parametrize(
    ("resource", "kind", "remote_id", "hints"),
    [
        ("users/ab12@cd34/todo/lists/L1=/tasks/T1=", "task", "L1=/T1=", {"parent": "L1="}),
        ("me/todo/lists('L1=')/tasks('T1=')", "task", "L1=/T1=", {"parent": "L1="}),
        ("Users/ab12/Todo/Lists/L1/Tasks/T1", "task", "L1/T1", {"parent": "L1"}),
        ("Users/ab12/Events/AAMk=", "event", "AAMk=", {}),
        ("me/events('AAMk=')", "event", "AAMk=", {}),
    ],
)
def test_a_notification_means_read_again(verb, resource, kind, remote_id, hints):
    (event,) = told(body({**TASK, "changeType": verb, "resource": resource}))

    assert (event.verb, event.kind, event.remote_id, event.hints, event.snapshot) == (
        verb,
        kind,
        remote_id,
        hints,
        None,
    )


@pytest.mark.parametrize("resource", ["me/drive/root", "Drives/b!x/Root"])
def test_of_a_drive_it_only_says_that_something_changed_so_it_is_read(resource):
    assert told(body({**TASK, "resource": resource})) == (Again(),)


@pytest.mark.parametrize("now", [NOW, NOW.replace(tzinfo=None)])
def test_what_looks_the_same_every_time_is_a_repeat_within_a_minute_only(now):
    """OneDrive's notifications hold nothing that changes: the second would else count as the first, for days."""
    raw = body({**TASK, "resource": "me/drive/root", "resourceData": None})
    first, soon, later = (verify(raw, [], (SECRET,), now + timedelta(seconds=s)) for s in (0, 59, 60))

    assert (first.delivery_id, first.signed) == (soon.delivery_id, soon.signed)
    assert first.delivery_id != later.delivery_id
    assert first.signed != later.signed
    dated = [verify(body(TASK), [], (SECRET,), now + timedelta(hours=h)) for h in (0, 1)]
    assert dated[0] == dated[1]


@pytest.mark.parametrize("resource", ["users/ab12/messages/M1", "", "me/todo/lists/L1"])
def test_what_names_no_item_of_ours_means_nothing(resource):
    assert told(body({**TASK, "resource": resource})) == ()


def test_the_word_that_graph_wants_to_hear_again_is_decoded_once():
    assert (
        echo("validationToken=Validation%3A+Testing+client+application+reachability")
        == b"Validation: Testing client application reachability"
    )
    assert echo("validationToken=50%2525") == b"50%25"
    assert echo("validationToken=%3Cscript%3E&x=1") == b"<script>"


@pytest.mark.parametrize(
    "query", ["", "x=1", "validationToken=", "validationToken=a&validationToken=b", "&".join("a=1" for _ in range(9))]
)
def test_anything_else_is_not_answered(query):
    assert echo(query) is None


def test_the_program_asks_for_them_and_a_person_cannot():
    assert (PROVIDER.watches, PROVIDER.echo) == (watches, echo)
    assert not PROVIDER.by_hand


@given(raw=st.binary() | st.just(body(TASK)), secrets=st.lists(st.binary(max_size=8), max_size=2))
def test_whatever_arrives_gets_an_answer(raw, secrets):
    assert isinstance(verify(raw, [], secrets, NOW), Rejected)
    assert isinstance(told(raw), tuple)


@given(query=st.text())
def test_whatever_is_asked_for_is_answered_or_not(query):
    assert echo(query) is None or echo(query)
