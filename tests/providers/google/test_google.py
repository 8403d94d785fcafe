"""Google Workspace: the suite of all platforms, and what is its own about kinds, listings and errors."""

from dataclasses import replace
from datetime import timedelta
from types import MappingProxyType

import pytest

from connector_app.model.failure import (
    Conflict,
    FailureError,
    Forbidden,
    NotFound,
    Rejected,
    trace_of,
)
from connector_app.providers import google
from connector_app.providers.google import events, files, signin, tasks
from tests.providers.conformance import ProviderConformance, failure, row
from tests.providers.google.calendar_fake import HOLIDAYS, PRIMARY
from tests.providers.google.fake import GoogleRemote
from tests.providers.google.tasks_fake import DEFAULT

REFUSED = {
    "tasklist": {"title": "x" * 1025},
    "task": {"notes": "x" * 8193},
    "event": {"end": "2026-11-30T09:00:00+00:00"},
    "file": {"format": "application/vnd.google-apps.nonsense"},
}
"""Values that Google refuses: it takes things without a title."""


class TestGoogle(ProviderConformance):
    provider = google.PROVIDER
    proof = "word"
    platform = GoogleRemote
    drafts = MappingProxyType(
        {
            "tasklist": {"title": "Shopping"},
            "task": {"title": "Bread", "tasklist": DEFAULT, "notes": "A loaf", "due": "2026-11-30"},
            "event": {
                "title": "Dinner",
                "calendar": PRIMARY,
                "start": "2026-11-30T10:00:00+00:00",
                "end": "2026-11-30T11:30:00+00:00",
                "location": "Kitchen",
                "description": "Bring bread",
            },
            "file": {"title": "Recipes", "format": "document", "description": "Of the family", "starred": "yes"},
        }
    )
    edits = MappingProxyType(
        {
            "tasklist": {"title": "Food"},
            "task": {"title": "Cake", "notes": "", "status": "inactive"},
            "event": {"title": "Lunch", "location": "", "status": "tentative"},
            "file": {"title": "Menus", "starred": "no"},
        }
    )
    page = 4
    ahead = 1

    @pytest.fixture(autouse=True)
    def small_pages(self, monkeypatch):
        monkeypatch.setattr(tasks, "LISTS_PAGE", str(self.page))
        monkeypatch.setattr(tasks, "TASKS_PAGE", str(self.page))
        monkeypatch.setattr(events, "CALENDARS_PAGE", str(self.page))
        monkeypatch.setattr(events, "EVENTS_PAGE", str(self.page))
        monkeypatch.setattr(files, "PAGE", str(self.page))

    async def every(self, ask, kind, since=None):
        """Leave the default list out: nobody can make or delete it."""
        items, pages = await super().every(ask, kind, since)
        return [item for item in items if item.remote_id != DEFAULT], pages

    async def test_what_is_gone_is_said_to_be_gone(self, ask, kind):
        if kind.id != "file":
            await super().test_what_is_gone_is_said_to_be_gone(ask, kind)
            return
        item = await self.make(ask, kind)
        await ask(files.delete_file(item))
        for call in (files.read_file(item), files.update_file(item, {"title": "Menus"})):
            assert isinstance(await failure(ask(call)), NotFound)
        assert await ask(files.delete_file(item)) is None  # what is in the trash may be put there again

    async def test_what_the_platform_refuses_comes_with_a_sentence(self, ask, kind):
        call = self.provider.items.create_item(kind.id, self.draft(kind) | REFUSED[kind.id], "canary-key-9")

        found = await failure(ask(call))
        assert isinstance(found, Rejected)
        assert found.message
        assert found.problems
        assert trace_of(found).status == 400

    # Tasks

    async def test_the_states_of_a_task_are_reversible_but_for_what_was_cleared_away(self, ask, remote):
        kind = self.provider.kind("task")
        item = await self.make(ask, kind)
        assert item.status == "active"

        done = row(await ask(tasks.update_task(item, {"status": "inactive"})))
        assert done.status == "inactive"
        remote.tasks.clear(DEFAULT)
        assert (await ask(tasks.read_task(item))).status == "archived"
        again = row(await ask(tasks.update_task(item, {"status": "active"})))
        assert "completed" not in remote.tasks.tasks[DEFAULT][item.remote_id.rpartition("/")[2]]
        assert again.remote_id == item.remote_id

    async def test_a_due_day_is_sent_as_midnight_and_only_when_it_changed(self, ask, remote, wire):
        item = await self.make(ask, self.provider.kind("task"))
        assert b'"due":"2026-11-30T00:00:00.000Z"' in wire.sent[-1].content

        await ask(tasks.update_task(item, {"title": "Cake"}))
        assert wire.sent[-1].content == b'{"title":"Cake"}'
        assert (await ask(tasks.update_task(item, {"due": ""}))).fields["due"] == ""
        assert wire.sent[-1].content == b'{"due":null}'

    async def test_tasks_of_every_list_are_listed_and_later_only_what_changed_in_each(self, ask, remote):
        kind = self.provider.kind("task")
        food = remote.tasks.make_list("Food")["id"]
        for number in range(6):
            remote.tasks.make(food, {"title": f"Bread {number}"})
        remote.tasks.make(DEFAULT, {"title": "Call"})
        remote.clock.advance(60)
        items, pages = await self.every(ask, kind)
        assert sorted({item.parent for item in items}) == sorted([DEFAULT, food])
        assert (len(items), len(pages)) == (7, 1 + 1 + 2)
        assert all(page.complete for page in pages)

        remote.clock.advance(60)
        changed = items[-1].remote_id
        await ask(tasks.update_task(row(items[-1]), {"title": "Cake"}))
        await ask(tasks.delete_task(row(items[0])))
        items, more = await self.every(ask, kind, pages[-1].resume)
        assert [item.remote_id for item in items] == [changed]
        assert [each for page in more for each in page.gone] == [f"{DEFAULT}/{remote_id(remote, DEFAULT)}"]
        assert not more[-1].complete

    async def test_a_list_that_is_new_is_listed_from_its_beginning(self, ask, remote):
        kind = self.provider.kind("task")
        food = remote.tasks.make_list("Food")["id"]
        _, pages = await self.every(ask, kind)
        new = remote.tasks.make_list("Garden")["id"]
        remote.tasks.make(new, {"title": "Roses"})
        remote.clock.advance(600)

        items, pages = await self.every(ask, kind, pages[-1].resume)
        assert [(item.title, item.parent) for item in items] == [("Roses", new)]
        assert food in pages[-1].resume

    async def test_a_list_that_is_gone_makes_the_next_listing_a_whole_one(self, ask, remote):
        kind = self.provider.kind("task")
        food = remote.tasks.make_list("Food")["id"]
        remote.tasks.make(food, {"title": "Bread"})
        remote.tasks.make(DEFAULT, {"title": "Call"})
        _, pages = await self.every(ask, kind)
        await ask(tasks.delete_tasklist(row(tasks.tasklist(wire_list(food)))))
        remote.clock.advance(600)

        items, pages = await self.every(ask, kind, pages[-1].resume)
        assert [item.title for item in items] == ["Call"]
        assert all(page.complete for page in pages)

    async def test_once_a_day_everything_is_listed(self, ask, remote):
        kind = self.provider.kind("task")
        remote.tasks.make(DEFAULT, {"title": "Call"})
        for grant in remote.accesses.values():
            grant["ends"] += timedelta(days=2)
        remote.clock.advance(60)
        _, pages = await self.every(ask, kind)
        remote.clock.advance(86_000)
        items, pages = await self.every(ask, kind, pages[-1].resume)
        assert (items, pages[-1].complete) == ([], False)
        remote.clock.advance(500)

        items, pages = await self.every(ask, kind, pages[-1].resume)
        assert (len(items), pages[-1].complete) == (1, True)

    async def test_the_default_list_cannot_be_deleted(self, ask):
        assert isinstance(await failure(ask(tasks.delete_tasklist(row(tasks.tasklist(wire_list(DEFAULT)))))), Rejected)

    # Calendar

    async def test_calendars_are_listed_and_read_but_not_made_here(self, ask, remote):
        remote.calendar.add(HOLIDAYS, "Holidays", "reader", summaryOverride="Days off", description="<b>UK</b>")
        items, _ = await self.every(ask, self.provider.kind("calendar"))

        assert [(item.title, item.fields["access"]) for item in items] == [
            ("Ada", "owner"),
            ("Days off", "reader"),
        ]
        assert items[1].fields["description"] == "UK"
        assert await ask(self.provider.items.read_item(row(items[1]))) == items[1]
        for call in (
            lambda: self.provider.items.create_item("calendar", {"title": "x"}, "k"),
            lambda: self.provider.items.update_item(row(items[0]), {"title": "x"}, "k"),
            lambda: self.provider.items.delete_item(row(items[0]), "k"),
        ):
            with pytest.raises(FailureError) as error:
                call()
            assert "calendar.google.com" in error.value.failure.message

    async def test_a_repeated_event_is_the_same_event(self, ask, remote):
        kind = self.provider.kind("event")
        one, two = [await ask(events.create_event(self.draft(kind), "canary-key-1")) for _ in range(2)]

        assert len(remote.calendar.events[PRIMARY]) == 1
        assert one.remote_id == two.remote_id
        assert (one.title, one.status, one.fields["start"]) == (two.title, two.status, two.fields["start"])
        assert kind.key_seconds

    async def test_an_event_that_is_refused_for_another_reason_is_not_taken_for_one_that_arrived(self, ask, remote):
        remote.calendar.add(HOLIDAYS, "Holidays", "reader")
        draft = self.draft(self.provider.kind("event")) | {"calendar": HOLIDAYS}

        assert isinstance(await failure(ask(events.create_event(draft, "canary-key-1"))), Forbidden)

    @pytest.mark.parametrize(
        ("typed", "sent"),
        [
            ({"day": "2026-11-30"}, ({"date": "2026-11-30"}, {"date": "2026-12-01"})),
            ({"day": "2026-11-30", "last_day": "2026-12-01"}, ({"date": "2026-11-30"}, {"date": "2026-12-02"})),
            (
                {"start": "2026-11-30T10:00+01:00"},
                ({"dateTime": "2026-11-30T10:00:00+01:00"}, {"dateTime": "2026-11-30T11:00:00+01:00"}),
            ),
            (
                {"start": "2026-11-30T10:00:00Z", "end": "2026-11-30T10:30:00Z"},
                ({"dateTime": "2026-11-30T10:00:00+00:00"}, {"dateTime": "2026-11-30T10:30:00+00:00"}),
            ),
        ],
    )
    async def test_days_and_times_are_written_as_google_wants_them(self, ask, remote, typed, sent):
        shown = await ask(events.create_event({"title": "Dinner", "calendar": PRIMARY, **typed}, "canary-key-1"))

        (kept,) = remote.calendar.events[PRIMARY].values()
        assert (kept["start"], kept["end"]) == sent
        if "day" in typed:
            last = typed.get("last_day", typed["day"])
            assert (shown.fields["day"], shown.fields["last_day"]) == (typed["day"], last)
            assert (shown.fields["start"], shown.fields["end"]) == ("", "")

    async def test_an_event_of_hours_may_become_one_of_days_and_back(self, ask, remote):
        item = await self.make(ask, self.provider.kind("event"))
        whole = row(await ask(events.update_event(item, {"day": "2026-12-24"})))
        assert times(whole) == ("", "", "2026-12-24", "2026-12-24")

        longer = row(await ask(events.update_event(whole, {"last_day": "2026-12-26"})))
        assert times(longer) == ("", "", "2026-12-24", "2026-12-26")
        shorter = row(await ask(events.update_event(longer, {"last_day": ""})))
        assert times(shorter) == ("", "", "2026-12-24", "2026-12-24")
        back = row(await ask(events.update_event(shorter, {"start": "2026-12-24T18:00:00+00:00", "day": ""})))
        assert times(back) == ("2026-12-24T18:00:00+00:00", "2026-12-24T19:00:00+00:00", "", "")

    async def test_an_event_that_ends_before_it_begins_is_said_at_the_end(self, ask):
        item = await self.make(ask, self.provider.kind("event"))

        found = await failure(ask(events.update_event(item, {"end": "2026-11-30T09:00:00+00:00"})))
        assert [(p.field, p.message) for p in found.problems] == [("end", "An event must end after it begins")]

    async def test_an_event_without_a_time_is_said_at_the_begin(self, ask):
        found = await failure(ask(events.create_event({"title": "Dinner", "calendar": PRIMARY}, "canary-key-1")))

        assert [problem.field for problem in found.problems] == ["start"]

    async def test_guests_are_not_told(self, ask, wire):
        item = await self.make(ask, self.provider.kind("event"))
        item = row(await ask(events.update_event(item, {"title": "Lunch"})))
        await ask(events.delete_event(item))

        assert [sent.url.partition("?")[2] for sent in wire.sent] == ["sendUpdates=none"] * 3

    async def test_events_of_every_calendar_are_listed_and_later_only_what_changed(self, ask, remote):
        kind = self.provider.kind("event")
        remote.calendar.add(HOLIDAYS, "Holidays", "reader")
        for number in range(5):
            item = await self.make(ask, kind, number)
        items, pages = await self.every(ask, kind)
        assert (len(items), len(pages)) == (5, 1 + 2 + 1)
        same, more = await self.every(ask, kind, pages[-1].resume)
        assert (same, more[-1].complete) == ([], False)

        await ask(events.delete_event(item))
        await ask(events.update_event(row(items[0]), {"title": "Lunch"}))
        changed, more = await self.every(ask, kind, more[-1].resume)
        assert [each.title for each in changed] == ["Lunch"]
        assert [each for page in more for each in page.gone] == [item.remote_id]

    async def test_a_sync_token_that_is_too_old_begins_the_listing_anew(self, ask, remote):
        kind = self.provider.kind("event")
        _, pages = await self.every(ask, kind)
        remote.calendar.forget()

        found = await failure(self.every(ask, kind, pages[-1].resume))
        assert isinstance(found, Rejected)
        assert (trace_of(found).status, trace_of(found).code) == (410, "fullSyncRequired")

    async def test_a_calendar_that_is_closed_is_passed_over_and_then_listed_away(self, ask, remote):
        kind = self.provider.kind("event")
        remote.calendar.add("family@group.calendar.google.com", "Family")
        remote.calendar.insert("family@group.calendar.google.com", remote_event("Party"))
        await self.make(ask, kind)
        items, pages = await self.every(ask, kind)
        assert len(items) == 2
        remote.calendar.closed.add("family@group.calendar.google.com")

        items, pages = await self.every(ask, kind, pages[-1].resume)
        assert (items, pages[-1].complete) == ([], False)
        items, pages = await self.every(ask, kind, pages[-1].resume)
        assert (len(items), pages[-1].complete) == (1, True)
        items, pages = await self.every(ask, kind, pages[-1].resume)
        assert (items, pages[-1].complete) == ([], False)

    async def test_a_permission_that_is_missing_is_not_taken_for_a_closed_calendar(self, ask, remote):
        for grant in remote.accesses.values():
            grant["scopes"] = (signin.CALENDARS,)
        found = await failure(self.every(ask, self.provider.kind("event")))

        assert found.missing_scopes == (signin.EVENTS,)

    async def test_an_event_that_google_made_cannot_be_changed(self, ask, remote):
        item = await self.make(ask, self.provider.kind("event"))
        remote.calendar.events[PRIMARY][item.remote_id.rpartition("/")[2]]["eventType"] = "birthday"

        found = await failure(ask(events.update_event(item, {"title": "Lunch"})))
        assert "made this event by itself" in found.message

    # Drive

    async def test_files_later_show_what_changed_and_what_is_gone(self, ask, remote):
        kind = self.provider.kind("file")
        made = [await self.make(ask, kind, number) for number in range(6)]
        _, pages = await self.every(ask, kind)
        await ask(files.update_file(made[0], {"title": "Menus"}))
        await ask(files.delete_file(made[1]))
        remote.drive.remove(made[2].remote_id)
        for each in made[3:]:
            await ask(files.update_file(each, {"starred": "no"}))

        items, pages = await self.every(ask, kind, pages[-1].resume)
        assert [item.title for item in items] == ["Menus", "Recipes 3", "Recipes 4", "Recipes 5"]
        assert [each for page in pages for each in page.gone] == [made[1].remote_id, made[2].remote_id]
        assert len(pages) == 2
        assert await self.every(ask, kind, pages[-1].resume) == ([], [replace(pages[-1], items=(), gone=())])

    async def test_what_happens_while_files_are_listed_comes_with_the_next_listing(self, ask, remote):
        kind = self.provider.kind("file")
        made = [await self.make(ask, kind, number) for number in range(5)]
        first = await ask(files.list_files(None, None))
        second = await ask(files.list_files(first.next, None))
        await ask(files.delete_file(made[0]))
        last = await ask(files.list_files(second.next, None))

        _, pages = await self.every(ask, kind, last.resume)
        assert pages[0].gone == (made[0].remote_id,)

    async def test_a_place_in_the_changes_that_is_not_known_begins_the_listing_anew(self, ask):
        since = '{"changes":"999999"}'

        assert isinstance(await failure(self.every(ask, self.provider.kind("file"), since)), Rejected)

    # What can stand in the way

    async def test_a_service_that_is_switched_off_is_said_with_the_place_to_switch_it_on(self, ask, remote, kind):
        remote.switched_off = {"Tasks", "Calendar", "Drive"}
        found = await failure(self.every(ask, kind))

        assert isinstance(found, Rejected)
        name = {"event": "Calendar", "file": "Drive"}.get(kind.id, "Tasks")
        assert f"The Google {name} API is switched off" in found.message
        assert "https://console.developers.google.com/apis/api/" in found.message
        assert trace_of(found).code == "accessNotConfigured"

    async def test_what_was_left_unticked_is_named(self, ask, remote, kind):
        for grant in remote.accesses.values():
            grant["scopes"] = ("openid",)
        found = await failure(self.make(ask, kind))

        assert isinstance(found, Forbidden)
        assert found.missing_scopes[0].startswith(signin.SCOPE)

    async def test_a_place_of_another_make_begins_the_listing_anew(self, kind):
        if kind.id == "tasklist":
            return
        for strange in ('{"left":7,"start":7}', "[]", "garbage"):
            with pytest.raises(FailureError) as error:
                self.provider.items.list_items(kind.id, strange, None)
            assert isinstance(error.value.failure, Rejected)

    async def test_a_version_is_asked_for_where_google_keeps_one(self, ask, kind):
        item = await self.make(ask, kind)

        assert bool(item.version) == (kind.id == "event")
        if item.version:
            await ask(events.update_event(item, {"title": "Lunch"}))
            assert isinstance(await failure(ask(events.delete_event(item))), Conflict)


def remote_id(remote, place):
    return next(own for own, task in remote.tasks.tasks[place].items() if task.get("deleted"))


def wire_list(own):
    return google.tasks.TasklistWire(id=own, title="x")


def times(item):
    return tuple(item.fields[name] for name in ("start", "end", "day", "last_day"))


def remote_event(title):
    start, end = "2026-11-30T10:00:00+00:00", "2026-11-30T11:00:00+00:00"
    return {"summary": title, "start": {"dateTime": start}, "end": {"dateTime": end}}
