"""From what the database holds to what a row of the window says."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLabel

from connector_app.model.audit import AuditEntry
from connector_app.model.connection import ConnectionStatus
from connector_app.model.freshness import Freshness
from connector_app.model.item import Item, ItemSync
from connector_app.model.outbox import OutboxEntry, OutboxState
from connector_app.providers.practice import PROVIDER as PRACTICE
from connector_app.ui.delegates.item import ItemDelegate
from connector_app.ui.frame import AccountList
from connector_app.ui.records import AccountRow
from connector_app.ui.rows import account_row, item_row, life, outbox_row
from connector_app.ui.states import ACCOUNT_STATES
from connector_app.ui.views.items import ItemsView
from connector_app.ui.views.settings.view import SettingsView
from connector_app.ui.widgets.panels import Timeline
from connector_app.words import times
from tests.parts.hooked import account
from tests.ui import sample
from tests.ui.screens import main_frame

NOW = datetime(2026, 11, 2, 9, 5, tzinfo=UTC)
ITEM = Item(
    "itm_1", "con_1", "item", "r1", "Herd", created_at="2026-03-01T08:00:00Z", updated_at="2026-03-01T08:00:00Z"
)


def entry(reason):
    state = OutboxState.NEEDS_YOU
    return OutboxEntry(7, "con_1", "itm_1", "update", "item", "key", state, "2026-11-02T09:00:00Z", reason=reason)


def told(ts, action="item.updated", actor="you", before="Herd"):
    return AuditEntry(
        seq=1, ts=ts, actor=actor, action=action, outcome="success", provider="practice", connection="con_1",
        kind="item", target="itm_1", request_id="", status=0, error="", counts={},
        details={"title": "Herd", "before": before},
    )  # fmt: skip


@pytest.mark.parametrize(
    ("reason", "state", "act"),
    [("refused", "Not sent", "Try again"), ("unclear", "Needs you", "Decide"), ("conflict", "Needs you", "Decide")],
)
def test_what_was_refused_can_be_tried_again_and_what_may_have_arrived_is_decided_about(reason, state, act):
    row = item_row(ITEM, None, None, entry(reason), NOW)

    assert (state, act) == (row.state, row.action)
    assert act == outbox_row(entry(reason), "Mine", NOW).action


def test_a_row_without_a_change_on_its_way_offers_nothing_to_press():
    for sync in ItemSync:
        row = item_row(Item("itm_1", "con_1", "item", "r1", "Herd", sync=sync), None, None, None, NOW)
        assert "" == row.action


def test_what_was_not_made_here_was_made_at_the_platform():
    assert ((times.full(ITEM.created_at, NOW), "Made at the platform"),) == life(
        ITEM, (), {}, NOW, is_making_told=False
    )
    here = life(ITEM, [told("2026-03-01T08:00:00.000Z", "item.created")], {}, NOW, is_making_told=True)
    assert ((times.full(ITEM.created_at, NOW), "You created it"),) == here


def test_a_change_that_no_entry_tells_was_made_at_the_platform():
    changed = Item(
        "itm_1", "con_1", "item", "r1", "Herd", created_at="2026-03-01T08:00:00Z", updated_at="2026-10-30T08:00:00Z"
    )
    renamed = told("2026-06-01T08:00:00.000Z")

    words = [what for _, what in life(changed, [renamed], {}, NOW, is_making_told=False)]
    assert ["Changed at the platform", "You changed it", "Made at the platform"] == words
    ours = told("2026-10-30T08:00:01.000Z")
    words = [what for _, what in life(changed, [ours, renamed], {}, NOW, is_making_told=False)]
    assert ["You changed it", "You changed it", "Made at the platform"] == words


def test_every_line_of_a_life_begins_with_a_capital_and_a_date_nobody_can_read_is_left_out():
    item = Item("itm_1", "con_1", "item", "r1", "Herd", created_at="soon", updated_at="later")
    waits = told("2026-06-01T08:00:00.000Z", "outbox.queued")

    assert ((times.full(waits.ts, NOW), "Your change to it waits to be sent"),) == life(
        item, [waits], {}, NOW, is_making_told=False
    )


def test_a_name_the_item_has_no_more_is_told_apart_from_the_one_it_has():
    renamed = told("2026-03-01T08:00:00.000Z", before="Flock")
    elsewhere = Item("itm_1", "con_1", "item", "r1", "Goats")

    assert ["You renamed it. Before, it was “Flock”."] == [
        what for _, what in life(ITEM, [renamed], {}, NOW, is_making_told=True)
    ]
    assert ["You renamed Flock to Herd"] == [
        what for _, what in life(elsewhere, [renamed], {}, NOW, is_making_told=True)
    ]


def test_what_is_not_at_the_platform_yet_was_not_made_there():
    local = Item("itm_1", "con_1", "item", "", "Herd", created_at="2026-03-01T08:00:00Z")

    assert () == life(local, (), {}, NOW, is_making_told=False)


def test_a_long_line_of_a_life_is_shown_whole(theme, qtbot):
    line = Timeline(theme)
    qtbot.addWidget(line)
    line.resize(260, 400)
    short, long = "Made at the platform", "You renamed it from a very long title to another one that is no shorter"
    line.set_entries((("Today", long), ("", short)))
    line.show()
    words = {each.text(): each for each in line.findChildren(QLabel)}

    assert {long, short, "Today"} == set(words)
    assert words[long].height() >= words[long].heightForWidth(words[long].width()) > 2 * words[short].height()
    assert f"Today: {long}. {short}" == line.accessibleName()


@pytest.mark.parametrize(("letters", "is_wide"), [(28, False), (60, True)])
def test_an_address_has_room_where_there_is_room_and_a_title_always_has(theme, qtbot, letters, is_wide):
    width = sum(map(theme.px, sample.WIDTHS.values())) + theme.px(60) + letters * theme.metrics().averageCharWidth()
    frame = main_frame(theme, banner=False)
    view: ItemsView = frame.items
    qtbot.addWidget(frame)
    view.table.setMinimumWidth(width)
    view.table.setMaximumWidth(width)
    frame.resize(1600, 820)
    frame.show()
    table = view.table

    assert isinstance(table.itemDelegate(), ItemDelegate)
    assert not table.itemDelegate().compact
    assert is_wide == (table.columnWidth(sample.ACCOUNT) == theme.px(sample.WIDEST[sample.ACCOUNT]))
    assert table.columnWidth(0) >= 25 * theme.metrics().averageCharWidth()
    if is_wide:
        assert theme.advance("anna.longname@acme.example", "small") < table.columnWidth(sample.ACCOUNT) - 30


@pytest.mark.parametrize(
    ("status", "known", "shown", "spoken", "shape"),
    [
        ("connected", Freshness("live", "2026-11-02T09:04:00.000Z", 300), "Live", "Ada, Connected, live", "check-disc"),
        (
            "connected",
            Freshness("polling", "2026-11-02T09:04:27.000Z", 60),
            "Checked 40 s ago",
            "Ada, Connected",
            "check-disc",
        ),
        (
            "connected",
            Freshness("polling", "2026-11-02T09:01:00.000Z", 90),
            "Checked 4 min ago",
            "Ada, Connected, checked 4 min ago",
            "check-disc",
        ),
        (
            "connected",
            Freshness("live", "2026-10-30T09:01:00.000Z", 90),
            "Last read Friday",
            "Ada, Connected, not checked since Friday",
            "clock",
        ),
        ("connected", Freshness(), "Not read yet", "Ada, Connected, not checked yet", "clock"),
        (
            "offline",
            Freshness("live", "2026-11-02T09:04:00.000Z", 300),
            "",
            "Ada, Offline, since Friday",
            "slashed-ring",
        ),
        ("connecting", Freshness(), "", "Ada, Connecting", "arc"),
        ("busy", Freshness(), "", "Ada, Busy, will retry", "clock"),
        ("off", Freshness(), "", "Ada, Turned off, by you", "switch-off"),
    ],
)
def test_an_account_says_how_fresh_it_is_and_no_more(status, known, shown, spoken, shape):
    each = account(status=ConnectionStatus(status), since="2026-10-30T08:00:00.000Z")

    row = account_row(each, known, NOW, PRACTICE)

    assert (row.shown, row.spoken, row.look.shape) == (shown, spoken, shape)


@pytest.mark.parametrize("text", [1.0, 1.5, 2.0])
def test_no_state_of_an_account_is_cut_off_however_large_the_text(theme, shown, text):
    theme.set_look(replace(theme.look, text=text))
    accounts = shown(AccountList(theme))
    accounts.set_accounts(tuple(AccountRow(state, "Ada", "slack", state=state) for state in ACCOUNT_STATES))
    QCoreApplication.processEvents()
    view = accounts.view
    delegate = view.itemDelegate()

    assert len(ACCOUNT_STATES) == len({(look.shape, look.word) for look in ACCOUNT_STATES.values()}) == 7
    for state, look in ACCOUNT_STATES.items():
        row = view.visualRect(view.index_of(state))
        line = delegate.state_line(row)
        assert theme.advance(look.word, "small", 400 if look.is_calm else 600) <= line.width()
        assert line.bottom() < row.bottom()


@pytest.mark.parametrize(
    ("width", "text", "wide"), [(1280, 2.0, 400), (900, 2.0, 306), (640, 2.0, 242), (640, 1.0, 242)]
)
def test_the_list_at_the_left_takes_no_more_than_a_third_and_never_cuts_what_fits_at_usual_size(
    theme, shown, width, text, wide
):
    theme.set_look(replace(theme.look, text=text))
    frame, settings = shown(main_frame(theme), width), shown(SettingsView(theme), width)
    QCoreApplication.processEvents()

    assert (wide, wide) == (frame.accounts.width(), settings._side.width())
