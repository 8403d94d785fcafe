"""What came with a backup, in words: a stranger's names stay short and on their line, and no host loses its end."""

import pytest

from connector_app.words.moving import few_platforms, platforms, rules

HOST = f"{'accounts.google.com-' * 5}.canary.example.org"


def test_each_platform_is_told_with_the_whole_host_that_it_goes_to():
    assert [f"A shop ({HOST})"] == platforms([("A\n shop", HOST)])
    assert [f"{'x' * 39}… (shop.example)"] == platforms([("x" * 200, "shop.example")])


def test_in_few_words_the_end_of_each_host_stays_and_the_rest_is_counted():
    words = few_platforms([("Shop", HOST), *[("x" * 200, HOST)] * 199])

    assert "Shop (…" in words
    assert 5 == words.count("canary.example.org)")
    assert ", 195 more. Sign in only where you know the address." in words
    assert len(words) < 600
    assert "more" not in few_platforms([("Shop", "shop.example")] * 5)


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
