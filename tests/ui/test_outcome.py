"""What a form says will happen: as whom, where, who sees it, whether it can be undone."""

from dataclasses import replace

import pytest

from connector_app.model.connection import Account, Connection, ConnectionStatus
from connector_app.model.failure import Problem
from connector_app.model.item import Abilities, Item
from connector_app.providers import discord, practice, slack, zapier
from connector_app.store import items
from connector_app.store.database import Database
from connector_app.ui.pages.outcome import Place, outcome, place_of, removal

ME = Account("7", "Ada")
MESSAGE = slack.PROVIDER.kind("message")
ISSUE_LIKE = practice.PROVIDER.kinds[0]


def account(provider):
    at = "2026-03-01T09:00:00.000Z"
    return Connection(f"{provider}-1", provider, ME, "Mine", "oauth", "change", (), ConnectionStatus.CONNECTED, at)


def says(kind, values, *, before=None, problems=(), place=Place(), platform="Slack"):  # noqa: B008  a frozen value
    told = outcome(kind, account("slack"), values, before, problems, platform, place)
    return "".join(part.words for part in told)


def test_a_new_message_says_as_whom_where_who_sees_it_and_how_it_is_taken_away():
    said = says(MESSAGE, {"text": "Lunch?", "channel": "C1"}, place=Place("#finance", 12))

    assert said == (
        "Ada creates the message Lunch? in #finance at Slack. Everyone in the channel can see it: 12 people."
        " Later you can still take it away: “Delete”."
    )


def test_what_is_not_known_is_left_out():
    quiet = replace(ISSUE_LIKE, seen_by="")

    assert says(quiet, {"title": "Bread"}, platform="X").startswith("Ada creates the item Bread at X. Later ")
    one = says(MESSAGE, {"text": "Lunch?"}, place=Place("#me", 1))
    assert "in #me at Slack. Everyone in the channel can see it: 1 person." in one


def test_what_cannot_be_taken_back_says_so():
    final = replace(ISSUE_LIKE, can=Abilities(delete="No."))
    assert says(final, {"title": "Bread"}).endswith(" Once it is sent, it cannot be taken back from here.")

    delivery = zapier.PROVIDER.kind("delivery")
    assert says(delivery, {"title": "Bread"}).endswith(" Once it is sent, it cannot be taken back from here.")


def test_a_deletion_says_as_whom_where_who_sees_it_and_how_long_it_can_be_undone():
    place = Place("#finance", 12)

    assert removal(MESSAGE, account("slack"), "Slack", place, 10) == (
        "“Delete” acts as Ada in #finance at Slack. Everyone in the channel can see it: 12 people."
        " For 10 seconds you can undo it."
    )
    at_once = removal(replace(MESSAGE, seen_by=""), account("slack"), "Slack", Place(), 0)
    assert at_once == "“Delete” acts as Ada at Slack. It is sent at once and cannot be undone here."


def test_a_change_says_what_of_it_and_that_it_can_be_changed_back():
    said = says(ISSUE_LIKE, {"title": "Cake"}, before={"title": "Bread"}, platform="Practice")

    assert said == "Ada changes title of this item at Practice. Only you can see it. You can change it back later."


@pytest.mark.parametrize("before", [None, {"title": "Bread"}])
def test_nothing_is_promised_while_a_field_is_wrong(before):
    wrong = (Problem("title", "too long"),)

    assert says(ISSUE_LIKE, {"title": "x"}, before=before, problems=wrong) == "Nothing yet: title still needs a look."
    assert says(ISSUE_LIKE, {}, before={"title": "Bread"}) == "Nothing changes."


async def test_the_number_of_people_is_that_of_the_channel_or_of_the_server_it_is_in(tmp_path):
    def row(provider, kind, remote, title, parent="", **fields):
        return Item(f"itm_{remote}", account(provider).id, kind, remote, title, fields=fields, parent=parent)

    async with Database(tmp_path / "data.db") as db:
        for each in (
            row("slack", "channel", "C1", "#finance", members="12"),
            row("slack", "channel", "C2", "#new", members=""),
            row("discord", "server", "S1", "Book club", members="40"),
            row("discord", "channel", "S1/C3", "#talk", parent="S1"),
            row("discord", "channel", "S9/C4", "#alone", parent="S9"),
        ):
            await db.write(lambda tx, each=each: items.put(tx, each))

        async def found(provider, kind, **values):
            of = provider.kind(kind)
            return await db.read(lambda tx: place_of(tx, provider, account(provider.id), of, values))

        assert await found(slack.PROVIDER, "message", channel="C1") == Place("#finance", 12)
        assert await found(slack.PROVIDER, "message", channel="C2") == Place("#new", None)
        assert await found(slack.PROVIDER, "message", channel="C9") == Place()
        assert await found(slack.PROVIDER, "message") == Place()
        assert await found(discord.PROVIDER, "message", channel="S1/C3") == Place("#talk", 40)
        assert await found(discord.PROVIDER, "message", channel="S9/C4") == Place("#alone", None)
        assert await found(practice.PROVIDER, "item", title="Bread") == Place()
