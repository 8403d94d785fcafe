"""Reading what platforms send: when they answered, by their own clocks."""

import time
from datetime import UTC, datetime

import pytest

from connector_app.model.call import Reply
from connector_app.model.reading import answered_at

MORNING = datetime(2026, 3, 3, 8, 5, 30, tzinfo=UTC)


@pytest.fixture
def elsewhere(monkeypatch):
    """Stand on a computer that is five hours and a half ahead."""
    monkeypatch.setenv("TZ", "XXX-05:30")
    if hasattr(time, "tzset"):  # not on Windows
        time.tzset()
    yield
    monkeypatch.undo()
    if hasattr(time, "tzset"):
        time.tzset()


@pytest.mark.usefixtures("elsewhere")
@pytest.mark.parametrize(
    ("date", "at"),
    [
        ("Tue, 03 Mar 2026 08:05:30 GMT", MORNING),
        ("Tue, 03 Mar 2026 09:05:30 +0100", MORNING),
        ("Tue, 03 Mar 2026 08:05:30 -0000", MORNING),  # of no zone: UTC, and never the time of this place
        ("Tue, 03 Mar 2026 08:05:30", MORNING),
        ("Fri, 31 Dec 9999 23:59:59 -1400", None),  # in UTC a year that there is not
        ("Tue, 03 Mar 2026 08:05:30 +99999999999", None),
        ("Tue, 33 Mar 2026 08:05:30 GMT", None),
        ("soon", None),
        ("Tue", None),
        (" ", None),
        ("", None),
    ],
)
def test_the_platforms_clock_is_read_whatever_it_says(date, at):
    found = answered_at(Reply(200, {"date": date}))

    assert found == at
    assert found is None or found.utcoffset() == UTC.utcoffset(None)


def test_a_platform_need_not_say_when_it_answered():
    assert answered_at(Reply(200, {})) is None
