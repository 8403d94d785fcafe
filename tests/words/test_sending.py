"""What is told of a change on its way."""

import pytest

from connector_app.words.sending import reason_of, waiting_words


@pytest.mark.parametrize(
    ("failures", "words"),
    [
        ({}, ""),
        ({"unavailable": 2}, ""),
        ({"offline": 1}, "1 change waiting for the network"),
        ({"offline": 3, "rate-limited": 1}, "3 changes waiting for the network"),
    ],
)
def test_what_waits_for_the_network_is_counted(failures, words):
    assert waiting_words(failures) == words


def test_a_reason_that_nobody_knows_has_words_too():
    assert reason_of("new") == "It did not work yet"
