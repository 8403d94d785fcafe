"""While there is a window, the engine gives way sooner."""

import sys

from connector_app.app.turns import TURN, short_turns


def test_turns_are_short_while_there_is_a_window_and_as_they_were_afterwards():
    before = sys.getswitchinterval()

    with short_turns():
        during = sys.getswitchinterval()

    assert (during < before, round(during, 6), sys.getswitchinterval()) == (True, TURN, before)
