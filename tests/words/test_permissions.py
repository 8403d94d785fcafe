"""Permissions in words: what was given and used, and what stops with less."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from connector_app.model.connection import WITHOUT, Account, Connection, ConnectionStatus
from connector_app.model.item import ConnectionId
from connector_app.model.permission import Use
from connector_app.providers import PROVIDERS
from connector_app.words.permissions import granted, stops, summary

NOW = datetime(2026, 6, 20, 10, 0, tzinfo=UTC)
TODAY = "2026-06-20T09:55:00.000Z"
OF = {each.id: each for each in PROVIDERS}


def account(provider="google", access="change", **more):
    values = {"scopes": (), "method": "oauth"} | more
    return Connection(
        ConnectionId(f"{provider}-1"), provider, Account("1", "Ada"), name="Mine", access=access,
        status=ConnectionStatus.CONNECTED, created_at=TODAY, **values,
    )  # fmt: skip


def test_each_permission_says_when_it_was_used_last_or_that_it_never_was():
    uses = {("file", "read"): Use(0, TODAY), ("task", "create"): Use(214, TODAY), ("task", "update"): Use(1, TODAY)}

    said = {each.words: each.used for each in granted(OF["google"], account(), uses, NOW)}

    assert "used last 5 min ago" == said["May see files"]
    assert "used 214 times, last 5 min ago" == said["May create tasks"]
    assert "used 1 time, last 5 min ago" == said["May change tasks"]
    assert "never used" == said["May see tasks"]


def test_who_may_only_read_is_told_of_nothing_else():
    said = granted(OF["google"], account(access="read"), {}, NOW)

    assert all(each.words.startswith("May see ") for each in said)
    assert f"{len(said)} permissions, {len(said)} never used." == summary(said)


def test_of_a_history_whose_beginning_was_removed_only_what_is_left_is_said():
    uses = {("item", "create"): Use(3, TODAY)}

    said = granted(OF["practice"], account("practice"), uses, NOW, "2024-03-03T08:00:00.000Z")

    told = {each.words: each.used for each in said}
    assert "never used" == told["May see items"]  # that is known without the history
    assert told["May create items"].startswith("used 3 times since 3 March 2024, last")
    assert "not used since 3 March 2024" == told["May delete items"]
    assert summary(said).endswith("3 not used since 3 March 2024.")


def test_a_platforms_own_verb_for_removing_is_quoted_and_what_cannot_be_is_left_out():
    said = [each.words for each in granted(OF["notion"], account("notion"), {}, NOW)]

    assert "May use “Move to trash” on pages" in said
    assert not any("delete" in words for words in said)


def test_where_all_was_used_that_is_said():
    (one,) = granted(OF["practice"], account("practice", "read"), {("item", "read"): Use(0, TODAY)}, NOW)

    assert "1 permission, all of them used." == summary((one,))


@pytest.mark.parametrize(
    ("access", "without", "already", "words"),
    [
        ("change", (), "", ()),
        ("change", ("drive",), "drive", ()),
        ("change", ("drive",), "", ("“Drive” is not read or changed any more.",)),
        ("read", (), "", ("Nothing can be created, changed or deleted in this account any more.",)),
    ],
)
def test_what_will_stop_is_said_before_anything_is_asked(access, without, already, words):
    here = replace(account(), settings={WITHOUT: already} if already else {})

    said = stops(OF["google"], here, access, without)

    assert words == said[:-1] if words else said == ()
    assert not said or "until you take it back at https://myaccount.google.com/permissions" in said[-1]


def test_without_a_page_for_it_none_is_named():
    here = account("practice")

    assert "before; the new key" in stops(OF["practice"], here, "read", ())[-1]
