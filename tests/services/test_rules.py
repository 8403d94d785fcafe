"""Commands and rules over a real database: written down, done once, answered."""

import asyncio
import hashlib
import json
from dataclasses import replace

import pytest

from connector_app.model.audit import AuditQuery
from connector_app.model.call import Call
from connector_app.model.connection import WITHOUT, Account
from connector_app.model.failure import FailureError, NotFound, Offline, Problem, Storage
from connector_app.model.item import ConnectionId
from connector_app.model.permission import Group
from connector_app.model.result import Ok
from connector_app.model.rule import NEW, Command, Rule, RuleId
from connector_app.model.webhook import Accepted
from connector_app.providers.practice import PROVIDER
from connector_app.services import rules as services
from connector_app.store import audit, connections, outbox
from connector_app.store import rules as rows
from connector_app.words.history import tell
from tests.fakes.clock import ManualClock
from tests.parts.hooked import HERE, House, account
from tests.parts.house import failure, value

READER = ConnectionId("practice-00000002")


class Commands:
    """A platform's commands, as plain JSON."""

    @staticmethod
    def command(delivery):
        said = json.loads(delivery.body)
        return Command(**said) if "command" in said else None

    @staticmethod
    def answer(given, words):
        return Call("POST", given.answer_at, lambda _: None, json=words, purpose="answer") if given.answer_at else None


class Silent:
    """Deliveries that say nothing about items."""

    verify = staticmethod(PROVIDER.webhooks.verify)

    @staticmethod
    def events(_delivery):
        return ()


PLATFORM = replace(PROVIDER, webhooks=Silent(), commands=Commands())
TASK = {"command": "/task", "text": "Bake Bread", "user": "ada", "channel": "kitchen", "answer_at": "canary-answer"}


@pytest.fixture
async def house(tmp_path):
    async with House(tmp_path, ManualClock(), (PLATFORM,)) as house:
        house.accounts[READER] = account(READER, access="read")
        house.calls.answers["answer"] = None
        await house.db.write(lambda tx: connections.put(tx, account()))
        yield house


async def add(house, **changed):
    said = {
        "fields": {"title": "{text}"},
        "target": HERE,
        "kind": "item",
        "name": "Tasks",
        "command": "/task",
    } | changed
    return await house.rules.save(Rule(source=HERE, **({"id": NEW} | said)))


async def come(house, said=TASK, number=1):
    body = json.dumps(said).encode()
    accepted = Accepted(f"d-{number}", "slash_command", hashlib.sha256(body + bytes([number])).digest())
    assert await house.webhooks.hear(HERE, accepted, body)
    await house.inbox.work()


async def made(house):
    return [(each.title, each.key) for each in await house.db.read(outbox.page)]


async def told(house, *actions):
    entries = await house.db.read(lambda tx: audit.page(tx, AuditQuery(actions=actions)))
    return [tell(each, {HERE: "Ada"}).plain for each in entries]


async def test_a_command_is_in_the_history_with_who_gave_it_and_without_where_the_answer_goes(house):
    await come(house)

    assert await told(house, "command.received") == ["/task Bake Bread from ada at Ada"]
    (entry,) = await house.db.read(lambda tx: audit.page(tx, AuditQuery(actions=("command.received",))))
    assert (entry.actor, "canary" in str(entry)) == ("platform", False)
    assert (await made(house), house.calls.made) == ([], [])


async def test_a_rule_makes_one_item_names_itself_and_answers(house):
    value(await add(house))
    await come(house)
    await come(house)  # the same delivery again

    ((title, _),) = await made(house)
    assert title == "Bake Bread"
    assert await told(house, "rule.fired") == ["The rule “Tasks” made Bake Bread for Ada"]
    assert [call.json for call in house.calls.made] == ["“Bake Bread” is on its way to Ada."]
    assert house.queued == [1]
    (row,) = await house.rows("select title, sync from items")
    assert row == ("Bake Bread", "pending")


async def test_a_delivery_that_is_worked_off_again_fires_nothing_twice(house):
    value(await add(house))
    await come(house)
    body = json.dumps(TASK).encode()
    await house.db.write(lambda tx: tx.run("update deliveries set state = 'waiting', body = ?", (body,)))
    await house.inbox.work()

    assert len(await made(house)) == 1


async def test_a_disk_that_refuses_in_the_middle_leaves_the_command_waiting_and_nothing_half_done(house, monkeypatch):
    value(await add(house))
    real, calls = outbox.add, []

    def refusing(tx, entry):
        calls.append(entry)
        real(tx, entry)
        if len(calls) == 1:
            raise FailureError(Storage("full", "data.db"))

    monkeypatch.setattr(outbox, "add", refusing)
    with pytest.raises(FailureError):
        await come(house)
    assert (await made(house), await told(house, "command.received", "rule.fired")) == ([], [])

    await house.inbox.work()
    assert len(await made(house)) == 1
    assert len(await told(house, "command.received", "rule.fired")) == 2


async def test_several_rules_fire_in_order_and_those_whose_conditions_do_not_hold_do_not(house):
    value(await add(house, name="One", fields={"title": "1 {text}"}))
    value(await add(house, name="Two", fields={"title": "2 {user}"}, when={"text": "soup"}))
    value(await add(house, name="Three", fields={"title": "3 {channel}"}, when={"user": "ADA"}))
    await come(house)

    assert [title for title, _ in reversed(await made(house))] == ["1 Bake Bread", "3 kitchen"]
    (answer,) = house.calls.made
    assert answer.json == "“1 Bake Bread” is on its way to Ada. “3 kitchen” is on its way to Ada."


async def test_what_a_rule_cannot_do_is_told_and_the_others_go_on(house):
    value(await add(house, name="Long", fields={"title": "{text}"}))
    value(await add(house, name="Short", fields={"title": "Something"}))
    await come(house, TASK | {"text": "x" * 3000})

    assert [title for title, _ in await made(house)] == ["Something"]
    assert await told(house, "rule.failed") == ["The rule “Long” could make nothing for Ada: Title too long"]
    assert "could not do this: Title too long" in house.calls.made[0].json


async def test_a_target_that_went_away_or_may_only_be_read_is_said(house):
    value(await add(house))
    house.accounts[HERE], kept = account(HERE, access="read"), house.accounts[HERE]
    await come(house)
    assert (await told(house, "rule.failed"))[0].endswith("Ada may only be read.")

    house.accounts[HERE] = kept
    await house.db.write(lambda tx: tx.run("update rules set target = 'practice-00000009'"))
    await come(house, number=2)
    assert (await told(house, "rule.failed"))[0].endswith("the account is not there any more.")
    await house.db.write(lambda tx: tx.run("update rules set target = ?, kind = 'gone'", (HERE,)))
    await come(house, number=3)
    assert "“gone” is not there" in (await told(house, "rule.failed"))[0]


async def test_an_answer_that_fails_or_takes_too_long_holds_nothing_up(house, monkeypatch):
    value(await add(house))
    house.calls.answers["answer"] = Offline("hooks.slack.com")
    await come(house)
    monkeypatch.setattr(services, "ANSWER_SECONDS", 0.05)
    house.calls.answers["answer"] = lambda _: asyncio.Event().wait()
    await come(house, number=2)
    await come(house, TASK | {"answer_at": ""}, number=3)

    assert len(await made(house)) == 3


@pytest.mark.parametrize(
    ("changed", "problem"),
    [
        ({"name": " "}, Problem("name", "A rule needs a name of one line, at most 80 characters.")),
        ({"name": "x" * 81}, Problem("name", "A rule needs a name of one line, at most 80 characters.")),
        ({"name": "Taken"}, Problem("name", "There is a rule of this name already.")),
        ({"command": " "}, Problem("command", "A rule needs the name of a command, like /task.")),
        ({"when": {"mood": "good"}}, Problem("mood", "A condition can look at these: command, text, user, channel.")),
        ({"fields": {"title": "{text}", "colour": "red"}}, Problem("colour", "Item has no field called “colour”.")),
        ({"fields": {}}, Problem("title", "Title is required")),
    ],
)
async def test_a_rule_that_cannot_be_right_is_refused_at_its_field(house, changed, problem):
    value(await add(house, name="Taken"))

    assert failure(await add(house, **({"name": "Other"} | changed))).problems == (problem,)
    assert len(value(await house.rules.all())) == 1


async def test_a_rule_into_what_was_left_out_at_the_sign_in_is_refused(tmp_path):
    group = Group("things", "Things", "your things", ("item",), {"read": ("read:user",), "change": ("write:data",)})
    async with House(tmp_path, ManualClock(), (replace(PLATFORM, groups=(group,)),)) as house:
        house.accounts[HERE] = account(settings={WITHOUT: "things"})
        await house.db.write(lambda tx: connections.put(tx, house.accounts[HERE]))

        assert "“Things” was left out" in failure(await add(house)).message
        assert value(await house.rules.places()).targets == ()


async def test_a_rule_for_what_is_not_there_is_refused(house):
    gone = ConnectionId("practice-00000009")

    assert failure(await add(house, target=gone)) == NotFound("account")
    assert failure(await add(house, kind="cake")) == NotFound("kind “cake”")
    assert failure(await add(house, target=READER)).message == "Ada may only be read."
    said = Rule(NEW, "Tasks", gone, "/task", HERE, "item", {"title": "{text}"})
    assert failure(await house.rules.save(said)) == NotFound("account")


async def test_an_account_whose_platform_tells_of_no_commands_has_no_rules(tmp_path):
    async with House(tmp_path, ManualClock()) as house:
        assert failure(await add(house)).message == "Ada tells of no commands."


async def test_a_rule_is_tried_on_the_newest_commands_and_makes_nothing(house):
    for number in range(12):
        await come(house, TASK | {"text": f"Bread {number}"}, number=number)
    rule = value(await add(house, when={"text": "1"}))
    trials = value(await house.rules.tried(rule))

    assert [trial.given.text for trial in trials] == [f"Bread {number}" for number in range(11, 1, -1)]
    assert [trial.values for trial in trials[:3]] == [{"title": "Bread 11"}, {"title": "Bread 10"}, None]
    assert await made(house) == []


async def test_a_rule_that_is_removed_fires_no_more_and_that_is_told(house):
    rule = value(await add(house))
    assert isinstance(await house.rules.remove(rule.id), Ok)
    await come(house)

    assert (await made(house), await told(house, "rule.added", "rule.removed")) == (
        [],
        ["You removed the rule “Tasks”", "You made the rule “Tasks”"],
    )
    assert failure(await house.rules.remove(rule.id)) == NotFound("rule")


async def test_a_rule_that_is_changed_stays_the_same_rule_and_fires_as_it_is_now(house):
    rule = value(await add(house))
    await add(house, name="Taken")
    changed = value(await house.rules.save(replace(rule, name=" Bread ", command="/bread", fields={"title": "{user}"})))
    await come(house)
    await come(house, TASK | {"command": "/bread"}, number=2)

    assert (changed, await house.db.read(lambda tx: rows.get(tx, rule.id))) == (changed, changed)
    assert (changed.id, changed.created_at, changed.name) == (rule.id, rule.created_at, "Bread")
    assert sorted(title for title, _ in await made(house)) == ["Bake Bread", "ada"]
    assert await told(house, "rule.changed", "rule.fired") == [
        "The rule “Bread” made ada for Ada",
        "The rule “Taken” made Bake Bread for Ada",
        "You changed the rule “Bread”",
    ]
    assert failure(await house.rules.save(replace(rule, name="Taken"))).problems[0].field == "name"
    assert failure(await house.rules.save(replace(rule, id=RuleId(7), name="Gone"))) == NotFound("rule")


async def test_a_draft_of_a_rule_is_tried_before_it_is_kept_and_refused_where_it_could_not_be(house):
    await come(house)
    draft = Rule(NEW, "Tasks", HERE, "/task", HERE, "item", {"title": "{text}"})

    assert [trial.values for trial in value(await house.rules.tried(draft))] == [{"title": "Bake Bread"}]
    assert failure(await house.rules.tried(replace(draft, command=""))).problems[0].field == "command"
    assert value(await house.rules.all()) == ()


async def test_the_places_between_which_a_rule_can_lead_are_told(house):
    others = account(READER, access="read"), account(ConnectionId("gone-00000003"))
    for number, other in enumerate(others):  # nothing describes the second one any more
        row = replace(other, account=Account(f"other_{number}", "Other"), name=f"Other {number}")
        await house.db.write(lambda tx, row=row: connections.put(tx, row))
    places = value(await house.rules.places())

    assert [each.id for each in places.sources] == [HERE, READER]
    assert [(each.id, [kind.id for kind in kinds]) for each, kinds in places.targets] == [(HERE, ["item"])]


async def test_a_rule_that_is_switched_off_is_kept_and_fires_no_more_until_it_is_switched_on(house):
    rule = value(await add(house))
    assert not value(await house.rules.switch(rule.id, on=False)).is_on
    assert not value(await house.rules.save(replace(rule, command="/TASK"))).is_on  # said anew, and still off
    await come(house)
    assert (await made(house), [each.is_on for each in value(await house.rules.all())]) == ([], [False])

    value(await house.rules.switch(rule.id, on=True))
    await come(house, number=2)
    assert len(await made(house)) == 1
    assert await told(house, "rule.switched-on", "rule.switched-off") == [
        "You switched the rule “Tasks” on",
        "You switched the rule “Tasks” off",
    ]
    assert failure(await house.rules.switch(RuleId(7), on=True)) == NotFound("rule")


async def test_an_account_takes_its_rules_along(house):
    value(await add(house))
    await house.db.write(lambda tx: connections.clear(tx, HERE))

    assert value(await house.rules.all()) == ()
