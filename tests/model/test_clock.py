from datetime import UTC, datetime

import pytest

from connector_app.model.clock import moment


@pytest.mark.parametrize("text", ["9999-12-31T23:59:59-05:00", "0001-01-01T00:00:00+05:00", "never", ""])
def test_what_is_no_moment_of_the_calendar_is_a_value_error(text):
    with pytest.raises(ValueError, match=r"calendar|Invalid"):
        moment(text)


def test_the_ends_of_the_calendar_are_moments():
    assert datetime(9999, 12, 31, 23, 59, 59, tzinfo=UTC) == moment("9999-12-31T23:59:59Z")
    assert datetime(1, 1, 1, tzinfo=UTC) == moment("0001-01-01T00:00:00")
