"""When a rule fires, and what it makes of a command."""

import pytest

from connector_app.model.item import ConnectionId
from connector_app.model.rule import Command, Rule, RuleId
from connector_app.providers.practice.kinds import ITEM

HERE, THERE = ConnectionId("slack-1"), ConnectionId("practice-1")
GIVEN = Command("/task", "Bake Bread", "ada", "kitchen", "https://hooks.slack.com/commands/canary")


def rule(fields=None, when=None, command="/task"):
    return Rule(RuleId(1), "Tasks", HERE, command, THERE, "item", fields or {"title": "{text}"}, when or {})


@pytest.mark.parametrize(
    ("made", "source", "expected"),
    [
        (rule(), HERE, True),
        (rule(command="/TASK"), HERE, True),
        (rule(command="/tasks"), HERE, False),
        (rule(), ConnectionId("slack-2"), False),
        (rule(when={"text": "bread"}), HERE, True),
        (rule(when={"text": "bread", "user": "ben"}), HERE, False),
        (rule(when={"channel": "KITCHEN", "command": "task"}), HERE, True),
    ],
)
def test_a_rule_fires_for_its_command_at_its_account_where_all_its_conditions_hold(made, source, expected):
    assert made.fires(source, GIVEN) == expected


def test_gaps_are_filled_once_with_what_was_said_and_with_nothing_else():
    odd = Command("/task", "{user} {secret}", "ada", "kitchen")
    made = rule({"title": "{text} ({user}, #{channel})", "description": "{answer_at} {0} {command}"})

    assert made.values(odd) == {"title": "{user} {secret} (ada, #kitchen)", "description": "{answer_at} {0} /task"}


def test_where_an_answer_goes_is_never_shown():
    assert "canary" not in repr(GIVEN)
    assert "canary" not in str(GIVEN.said)


@pytest.mark.parametrize(
    ("fields", "wrong"),
    [
        ({"title": "{text}"}, []),
        ({"title": "{text}", "status": "asleep"}, ["status"]),
        ({"title": "{text}", "colour": "{text}"}, ["colour"]),
        ({"description": "{text}"}, ["title"]),
        ({"title": "{text}", "status": "{text}"}, []),  # only the command will tell
    ],
)
def test_what_can_be_wrong_in_a_rule_is_known_before_any_command_comes(fields, wrong):
    assert list(rule(fields).wrong(ITEM)) == wrong
