"""Rules in the settings: made from fields and a menu, tried, switched, changed and removed."""

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox

from connector_app.model.audit import Event
from connector_app.model.connection import Account, Connection, ConnectionStatus
from connector_app.model.item import ConnectionId
from connector_app.model.result import Ok
from connector_app.store import connections
from connector_app.ui.pages.settings.rules import Rules
from connector_app.ui.views.settings.rule_form import RuleForm
from connector_app.ui.widgets.choose import Switch
from tests.ui.settings.test_platforms import button, press, words

SLACK, PRACTICE = ConnectionId("slack-00000001"), ConnectionId("practice-00000001")


def account(id_, name, access="change"):
    return Connection(
        id=id_, provider=id_.rpartition("-")[0], account=Account("user_1", "Ada"), name=name, method="oauth",
        access=access, scopes=(), status=ConnectionStatus.CONNECTED, created_at="2026-01-01T00:00:00.000Z",
    )  # fmt: skip


async def told(engine, *texts):
    for text in texts:
        said = {"command": "/task", "text": text, "user": "anna", "channel": "general"}
        await engine.verbs.audit.write(
            Event("command.received", actor="platform", provider="slack", connection=SLACK, details=said)
        )


async def there(it, *accounts):
    for each in accounts:
        await it.engine._db.write(lambda tx, each=each: connections.put(tx, each))
    it.desk.refresh_accounts()
    it.page.show()


async def test_a_rule_is_made_tried_switched_changed_and_removed(open_section, until):
    async with open_section(Rules) as it:
        await there(it, account(SLACK, "Slack Acme"), account(PRACTICE, "Practice Ada"))
        await told(it.engine, "order cake", "urgent: call Ben")
        await until(lambda: button(it.view, "New rule"))
        await until(lambda: press(it.view, "New rule"))
        form = it.view.findChild(RuleForm)
        await until(lambda: "When /task arrives in Slack Acme, make a Item in Practice Ada." in words(form))
        title = form._fields["title"].control
        title.clear()
        menu = form.menu(title)
        for wanted in ("Who gave it", "The words after the command"):
            next(each for each in menu.actions() if each.text() == wanted).trigger()
        QTest.keyClicks(form._when["text"], "urgent")
        QTest.keyClicks(form._when["user"], "an{na}")
        more = "and the words contain “urgent” and it is given by “an{na}”"
        await until(lambda: f"When /task arrives in Slack Acme {more}, make a Item in Practice Ada." in words(form))
        form._when["user"].clear()
        await until(lambda: press(it.view, "Try it"))
        await until(lambda: any("Title: annaurgent: call Ben" in each for each in words(form)))
        assert any("Nothing: this is not what the rule waits for." in each for each in words(form))

        await until(lambda: press(it.view, "Make rule"))
        await until(lambda: it.view.findChild(Switch))
        (rule,) = (await it.engine.verbs.rules.all()).value
        assert ({"title": "{user}{text}", "status": "active"}, {"text": "urgent"}) == (rule.fields, rule.when)
        assert rule.name == "/task from Slack Acme"
        it.view.findChild(Switch).click()
        await until(lambda: it.page._rules and not it.page._rules[rule.id].is_on)

        await until(lambda: press(it.view, "Change"))
        form = it.view.findChild(RuleForm)
        form._command.setText("")
        await until(lambda: press(it.view, "Save rule"))
        await until(lambda: "A rule needs the name of a command, like /task." in words(form))
        form._command.setText("/todo")
        await until(lambda: press(it.view, "Save rule"))
        await until(lambda: it.page._rules[rule.id].command == "/todo")
        assert not it.page._rules[rule.id].is_on

        await until(lambda: press(it.view, "Change"))
        for answer in ("Keep it", "Remove"):
            await until(lambda: press(it.view, "Remove rule"))
            await until(lambda: it.view.window().findChild(QMessageBox))
            box = it.view.window().findChild(QMessageBox)
            next(each for each in box.buttons() if each.text() == answer).click()
            await until(lambda: not it.view.window().findChild(QMessageBox))
        await until(lambda: button(it.view, "New rule") and not it.page._rules)
        assert await it.engine.verbs.rules.all() == Ok(())


@pytest.mark.parametrize(
    ("accounts", "why"),
    [
        ((), "none of your accounts tells of any"),
        ((account(SLACK, "Slack Acme", "read"),), "None of your accounts lets this program make anything."),
    ],
)
async def test_where_no_rule_can_be_made_it_is_said_why(open_section, until, accounts, why):
    async with open_section(Rules) as it:
        await there(it, *accounts)
        await until(lambda: any(why in each for each in words(it.view)))
        assert button(it.view, "New rule") is None
