"""What came with a backup, in words: a stranger's names stay short and on their line, and no host loses its end."""

import pytest

from connector_app.model.connection import Account, Connection, ConnectionStatus
from connector_app.model.restored import Restored
from connector_app.words.moving import SHOWN, heading, left_out, platforms, rules, sections

HOST = f"{'accounts.google.com-' * 5}.canary.example.org"
MADE = "2026-03-01T00:00:00.000Z"


def account(name, provider="github"):
    status = ConnectionStatus.SIGN_IN_NEEDED
    return Connection("github-0a0b0c0d", provider, Account("1", name), name, "oauth", "read", (), status, MADE)


def test_each_platform_is_told_with_the_whole_host_that_it_goes_to():
    assert [f"A shop ({HOST})"] == platforms([("A\n shop", HOST)])
    assert [f"{'x' * 79}… (shop.example)"] == platforms([("x" * 200, "shop.example")])


def test_a_strangers_names_stay_on_their_line():
    assert "What was on Ada’s computer is here now." == heading(Restored("Ada’s\ncomputer", MADE, (), 0))
    assert ["addresses of A b that are not A b’s own"] == left_out(["A\nb"])


def test_what_came_and_what_did_not_and_who_asks_for_a_sign_in_are_lists():
    accounts = (account("Ada"), account("Shop\n2", "shop"))

    told = sections(Restored("x", MADE, accounts, 2, ("proxy",), (("Shop", HOST),), 1, 1), {"github": "GitHub"})

    came, shops, sign_in, gone = (each.lines for each in told)
    assert ["What came", "Platforms that came", "Sign in once more", "What did not come"] == [e.heading for e in told]
    assert "2 accounts, with items, settings and the whole history" == came[0]
    assert "2 changes that had not gone out. They wait for your word in the outbox." == came[1]
    assert came[2].startswith("1 rule came along")
    assert (f"Shop ({HOST})",) == shops
    assert ("the keys of your accounts: no backup holds any", "the address of a proxy") == gone
    assert ("Ada (GitHub)", "Shop 2 (shop)") == sign_in


def test_where_there_was_little_little_is_told():
    told = sections(Restored("x", MADE, (), 1), {})

    assert ["What came", "What did not come"] == [each.heading for each in told]
    assert "1 change that had not gone out. It waits for your word in the outbox." == told[0].lines[1]
    assert "" == told[1].words


def test_of_a_flood_the_number_is_told():
    lines = sections(Restored("x", MADE, tuple(account(f"{n}") for n in range(SHOWN + 7)), 0), {})[1].lines

    assert (SHOWN + 1, "and 7 more") == (len(lines), lines[-1])


@pytest.mark.parametrize(
    ("came", "on", "words"),
    [
        (1, 0, "1 rule came along, and it is off."),
        (1, 1, "1 rule came along, and it is on."),
        (2, 0, "2 rules came along, and none of them are on."),
        (3, 1, "3 rules came along, and 1 of them is on."),
        (3, 3, "3 rules came along, and 3 of them are on."),
    ],
)
def test_of_rules_it_is_told_how_many_are_on(came, on, words):
    assert rules(came, on).startswith(words)
