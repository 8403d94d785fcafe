"""The page of a week: what stands on it, that nothing in it can be more than text, and when it is made."""

import asyncio
from datetime import UTC, datetime, timedelta

import pytest

from connector_app.model.audit import Event
from connector_app.model.connection import Account, Connection, ConnectionStatus
from connector_app.model.failure import Storage
from connector_app.model.item import ConnectionId
from connector_app.services.almanac import PARTS, Part, Week
from connector_app.ui.entry_rows import Names
from connector_app.ui.weekly_page import page
from connector_app.ui.widgets.button import Button
from connector_app.words.failures import explain
from tests.ui.test_program import folder, opened  # noqa: F401  a fixture
from tests.words.test_words import entry

NOW = datetime(2026, 3, 30, 8, tzinfo=UTC)
EVIL = '<script>alert("x")</script>\u202e $title'
NAMES = Names({"c": "Ada & Co"})
ASLEEP = {"why": "asleep", "from": "2026-03-24T22:00:00.000Z", "to": "2026-03-25T06:00:00.000Z"}


def account(name, status):
    return Connection(ConnectionId("c"), "github", Account("1", name), name, "oauth", "read", (), status, "")


def made(asking=(), **parts):
    every = {name: Part(0, ()) for name in PARTS} | {
        name: Part(count, tuple(newest)) for name, (count, newest) in parts.items()
    }
    week = Week("2026-03-23T00:00:00.000Z", "2026-03-30T00:00:00.000Z", 7, every, {"new": 2, "gone": 0}, asking)
    return page(week, "23 to 29 March 2026", NAMES, NOW).decode()


def at(action, **more):
    return entry(action, ts="2026-03-25T08:00:00.000Z", **more)


def test_a_quiet_week_says_so():
    said = made()

    assert "<h1>Your week, 23 to 29 March 2026</h1>" in said
    assert "Everything worked." in said
    assert "No account needed a sign-in" in said
    assert "When nobody followed" not in said
    assert "2 new." in said.lower()


def test_what_was_sent_changed_failed_and_needs_a_sign_in_is_told():
    asking = (account("Ada", ConnectionStatus.SIGN_IN_NEEDED), account("Eve", ConnectionStatus.ACCESS_REMOVED))
    said = made(
        asking,
        sent=(30, [at("item.created", details={"title": "Plants"})]),
        changed=(1, [at("item.updated", actor="platform", details={"title": "Soil", "by": "signed"})]),
        failed=(1, [at("live.ended", actor="program", outcome="error", details={"why": "No answer"})]),
        gaps=(1, [at("gap.recorded", connection="", details=ASLEEP)]),
        caught=(1, [at("gap.caught-up", counts={"new": 17}, details=ASLEEP | {"missing": ["between"]})]),
    )

    assert "You created <b>Plants</b>" in said
    assert "And 29 more" in said
    assert "Ada &amp; Co, signed delivery" in said
    assert 'ended: No answer <span class="bad">Did not work</span>' in said
    assert "Caught up: 17 changes. Possibly missed: what came and went meanwhile." in said
    assert "Sign in needed" in said
    assert "Access was removed" in said


def test_nothing_that_a_platform_sent_can_be_more_than_text():
    said = made(
        (account(EVIL, ConnectionStatus.SIGN_IN_NEEDED),),
        sent=(1, [at("item.updated", details={"title": EVIL, "changes": {EVIL: ["a", "b"]}})]),
        failed=(1, [at("item.created", connection="", provider="", details={"title": EVIL})]),
    )

    assert "<script" not in said
    assert "\u202e" not in said
    assert "&lt;script&gt;" in said
    assert "default-src 'none'" in said


@pytest.mark.timeout(60)
async def test_pages_are_made_when_weeks_are_over_four_at_most_and_opened_from_the_activity(folder, monkeypatch):  # noqa: F811
    async with opened(folder) as it:
        await it.program.engine[0]._audit.write(Event("item.created", details={"title": "Plants"}))
        weekly, desk, opened_pages = it.main.weekly, it.program.desk, []
        desk.open_link = lambda name, what: opened_pages.append((name, what))
        assert () == weekly.pages()

        assert "" == weekly.turn(on=False)
        monkeypatch.setattr(desk, "clock", Later(60))
        weekly.look()
        await asyncio.sleep(0.05)
        assert (False, ()) == (weekly.is_on, weekly.pages())

        it.program.frame.show_tab("Activity")
        page_, about = it.main.activity, it.main.activity.proving.about
        it.press("About this history")
        about.weekly.click()
        await it.until(lambda: len(weekly.pages()) == 4)
        await it.until(lambda: "The page of your week" in it.status())
        await it.until(lambda: sum("The page of " in row.spoken for row in page_.model.rows) == 4)
        [newest, *_] = weekly.pages()
        await it.until(lambda: newest[1] in {each.words for each in about.findChildren(Button) if each.isVisible()})
        it.press(newest[1])
        row = next(row for row in page_.model.rows if newest[1] in row.spoken)
        page_.view.opened.emit(row.id)
        it.press("Open page")
        assert [(newest[0], "weekly")] * 2 == opened_pages

        for _ in range(2):
            weekly.tick()
        await asyncio.sleep(0.05)
        assert 4 == len(weekly.pages())


@pytest.mark.timeout(60)
async def test_a_page_that_cannot_be_written_is_told_and_no_other_is_tried(folder, monkeypatch):  # noqa: F811
    async with opened(folder) as it:
        await it.program.engine[0]._audit.write(Event("item.created"))
        (folder / "weekly").write_text("a file stands there")
        it.main.weekly.look()  # nothing is due yet; the next look comes while this one goes on
        await asyncio.sleep(0)
        monkeypatch.setattr(it.program.desk, "clock", Later(60))
        it.main.weekly.look()

        words = explain(Storage("unwritable", ""))
        await it.until(lambda: f"{words.heading}. {words.sentence}" == it.status())
        assert () == it.main.weekly.pages()
        monkeypatch.setattr(it.main.weekly, "_write", lambda *_said: "The disk is full.")
        it.program.frame.show_tab("Activity")
        it.main.activity.proving._turn_weekly(True)
        assert "This could not be kept" == it.main.activity.view._proof.text()


class Later:
    def __init__(self, days):
        self.days = days

    def now(self):
        return datetime.now(UTC) + timedelta(days=self.days)
