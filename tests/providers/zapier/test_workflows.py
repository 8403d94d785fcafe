"""Code workflows: switching them, and what their answers leave out."""

import pytest

from connector_app.model.change import values_of
from connector_app.model.failure import NotFound
from connector_app.providers import zapier
from connector_app.providers.zapier import items
from tests.providers.conformance import failure, row
from tests.providers.zapier.test_records import Walks

KIND = zapier.PROVIDER.kind("workflow")
TRIGGER = {"selected_api": "GoogleSheetsAPI", "action": "new_row", "authentication_id": "5", "params": {}}


class TestWorkflows(Walks):
    async def one(self, ask):
        (found,), _ = await self.every(ask, KIND)
        return row(found)

    async def test_all_that_zapier_says_is_shown(self, ask, remote):
        failed = {
            **TRIGGER,
            "status": "failed",
            "error": "No such sheet",
            "details": {"webhook_url": "https://x.example"},
        }
        made = remote.add_workflow(
            "Bread", description="Bakes", is_private=True, triggers=[failed], disabled_reason="trigger_claim_failed"
        )
        item = await self.one(ask)

        assert (item.title, item.status, item.url) == ("Bread", "off", made["editor_url"])
        assert item.fields == {
            "description": "Bakes",
            "status": "off",
            "shown_to": "me",
            "apps": ["GoogleSheetsAPI"],
            "reason": "Zapier could not connect what it begins with; No such sheet",
        }

    async def test_a_workflow_is_switched_on_and_off(self, ask, remote):
        remote.add_workflow("Bread", triggers=[TRIGGER | {"status": "active"}], disabled_reason="odd")
        item = await self.one(ask)
        on = row(await ask(items.update_item(item, {"status": "on"}, "k")))

        assert (on.status, on.fields["status"], on.fields["reason"]) == ("on", "on", "")
        assert values_of(KIND, on) == values_of(KIND, item) | {"status": "on", "reason": ""}
        off = row(await ask(items.update_item(on, {"status": "off"}, "k")))
        assert (off.status, off.fields["apps"]) == ("off", ["GoogleSheetsAPI"])
        assert [each["enabled"] for each in remote.workflows.values()] == [False]

    async def test_words_and_the_switch_are_two_calls_the_words_first(self, ask, remote):
        remote.add_workflow("Bread", triggers=[TRIGGER])
        item = await self.one(ask)
        words = items.update_item(item, {"title": "Cake", "status": "on"}, "k")
        changed = await ask(words)

        assert words.carries == ("title",)
        assert (changed.title, changed.fields["apps"]) == ("Cake", ["GoogleSheetsAPI"])
        assert (await ask(items.update_item(item, {"status": "on"}, "k"))).status == "on"
        assert [(each["name"], each["enabled"]) for each in remote.workflows.values()] == [("Cake", True)]

    @pytest.mark.parametrize(("choice", "private"), [("me", True), ("all", False)])
    async def test_a_new_one_is_seen_by_whom_the_person_says(self, ask, remote, choice, private):
        draft, problems = KIND.check({"title": "Bread", "shown_to": choice}, creating=True)
        await ask(items.create_item("workflow", draft, "k"))

        assert not problems
        assert remote.asked[-1][1] == {"name": "Bread", "is_private": private}

    def test_a_new_one_is_private_unless_told_and_is_switched_on_later(self):
        assert KIND.check({"title": "Bread"}, creating=True)[0]["shown_to"] == "me"
        _, problems = KIND.check({"title": "Bread", "status": "on"}, creating=True)
        assert [problem.field for problem in problems] == ["status"]

    async def test_one_that_is_gone_cannot_be_switched(self, ask, remote):
        remote.add_workflow("Bread")
        item = await self.one(ask)
        remote.workflows.clear()

        assert isinstance(await failure(ask(items.update_item(item, {"status": "on"}, "k"))), NotFound)
