from datetime import UTC, datetime
from email.utils import format_datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from connector_app.model.limits import LONGEST_WAIT, Allowance, Breaker, Gcra, RetryPolicy, chance, seconds_told

NOW = datetime(2026, 3, 3, 8, 5, tzinfo=UTC)


@given(
    burst=st.integers(1, 50),
    rate=st.floats(0.1, 100),
    gaps=st.lists(st.floats(0, 10), max_size=100),
)
def test_no_window_ever_sees_more_than_rate_and_burst_allow(burst, rate, gaps):
    limiter, now, acted = Gcra(rate, burst), 0.0, []
    for gap in gaps:
        now += gap
        limiter, wait = limiter.take(at=now)
        acted.append(now + wait)

    for i, start in enumerate(acted):
        for j in range(i, len(acted)):
            assert j - i + 1 <= burst + rate * (acted[j] - start) + 1e-6


@given(rate=st.floats(0.1, 100), burst=st.integers(1, 20), until=st.floats(0, 1000), at=st.floats(0, 1000))
def test_nothing_goes_through_while_a_platform_says_wait(rate, burst, until, at):
    limiter = Gcra(rate, burst).hold(until=until)

    _, wait = limiter.take(at=at)

    assert at + wait >= until - 1e-6


def test_a_free_limiter_lets_its_burst_through_at_once():
    limiter, waits = Gcra(2.0, 3), []
    for _ in range(4):
        limiter, wait = limiter.take(at=10.0)
        waits.append(wait)

    assert [0.0, 0.0, 0.0, 0.5] == waits


@given(retry=st.integers(1, 3), jitter=st.floats(0, 1, exclude_max=True))
def test_a_wait_of_our_own_stays_below_its_doubled_and_capped_ceiling(retry, jitter):
    assert 0 <= RetryPolicy().delay(retry, jitter=jitter) < min(10.0, 2.0 ** (retry - 1)) + 1e-9


@given(retry=st.integers(1, 3), jitter=st.floats(0, 1, exclude_max=True), told=st.floats(0, LONGEST_WAIT))
def test_a_platforms_own_wait_is_obeyed_as_it_stands(retry, jitter, told):
    assert told == RetryPolicy().delay(retry, jitter=jitter, told=told)


def test_an_absurd_wait_is_an_hour():
    assert LONGEST_WAIT == RetryPolicy().delay(1, jitter=0.5, told=1e9)


def test_the_first_wait_is_a_second_doubled_each_time_and_never_more_than_ten():
    policy, almost = RetryPolicy(retries=9), 1 - 1e-12

    waits = [policy.delay(retry, jitter=almost) for retry in range(1, 8)]

    assert waits == pytest.approx([1, 2, 4, 8, 10, 10, 10])
    assert [policy.delay(retry, jitter=0.5) for retry in range(1, 8)] == [0.5, 1, 2, 4, 5, 5, 5]
    assert RetryPolicy() == RetryPolicy(retries=3, base=1.0, ceiling=10.0)


def test_after_three_retries_it_gives_up():
    assert RetryPolicy().delay(3, jitter=0.5, told=1.0) == 1.0
    assert RetryPolicy().delay(4, jitter=0.5, told=1.0) is None


@pytest.mark.parametrize(
    ("value", "seconds"),
    [
        (5, 5.0),
        ("2.5", 2.5),
        (-3, 0.0),
        (1e300, LONGEST_WAIT),
        (float("inf"), LONGEST_WAIT),
        (float("nan"), None),
        (None, None),
        (True, None),
        ({}, None),
        ("soon", None),
        ("", None),
        (10**400, None),
        (format_datetime(datetime(2026, 3, 3, 8, 5, 30, tzinfo=UTC), usegmt=True), 30.0),
        ("Tue, 03 Mar 2026 08:05:30", 30.0),
        (format_datetime(datetime(2020, 1, 1, tzinfo=UTC), usegmt=True), 0.0),
    ],
)
def test_a_wait_is_read_as_platforms_write_it(value, seconds):
    assert seconds == seconds_told(value, now=NOW)


@given(st.one_of(st.text(), st.floats(), st.integers(), st.none(), st.booleans(), st.binary()))
def test_reading_a_wait_never_raises_and_never_exceeds_an_hour(value):
    seconds = seconds_told(value, now=NOW)

    assert seconds is None or 0 <= seconds <= LONGEST_WAIT


LEFT = Allowance("left", "which", after="after", reset="reset")
EPOCH = NOW.timestamp()


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({}, 0.0),
        ({"left": "1", "after": "9"}, 0.0),
        ({"left": "many", "after": "9"}, 0.0),
        ({"left": " 0 ", "after": "9.25", "reset": "1"}, 9.25),
        ({"left": "0", "reset": f"{EPOCH + 12.5}"}, 12.5),
        ({"left": "0", "after": "soon", "reset": "7"}, 7.0),
        ({"left": "0", "reset": f"{EPOCH - 5}"}, 0.0),
        ({"left": "0", "reset": "soon"}, 0.0),
        ({"left": "0", "reset": "nan"}, 0.0),
        ({"left": "0", "after": "-1"}, 0.0),
        ({"left": "0", "after": "1e400"}, LONGEST_WAIT),
        ({"left": "0", "reset": "inf"}, LONGEST_WAIT),
        ({"left": "0"}, 0.0),
    ],
)
def test_where_nothing_is_left_it_is_known_until_when(headers, seconds):
    assert LEFT.wait(headers, now=NOW) == pytest.approx(seconds)


@given(st.integers(5, 200), st.floats(0, 1, exclude_max=True), st.floats(0, 1e6))
def test_a_server_that_fails_again_and_again_is_left_alone_longer_and_longer_up_to_a_bound(failures, jitter, at):
    breaker = Breaker()
    for _ in range(failures):
        breaker = breaker.failed(at=at, jitter=jitter)

    pause = min(30.0, 2.0 ** (failures - 5))
    assert pause / 2 <= breaker.wait(at=at) + 1e-6
    assert breaker.wait(at=at) <= pause + 1e-6


def test_four_failures_are_bad_luck():
    breaker = Breaker()
    for _ in range(4):
        breaker = breaker.failed(at=0.0, jitter=0.5)

    assert (0.0, False) == (breaker.wait(at=0.0), breaker.is_open)


def test_a_pause_ends():
    breaker = Breaker()
    for _ in range(5):
        breaker = breaker.failed(at=0.0, jitter=0.0)

    assert (True, True) == (breaker.is_open, breaker.wait(at=0.4) > 0)
    assert 0.0 == breaker.wait(at=0.5)


@given(bytes_=st.binary(min_size=4, max_size=4))
def test_chance_is_a_number_from_nothing_up_to_one(bytes_):
    assert 0 <= chance(lambda count: bytes_[:count]) < 1
    assert 0.5 == chance(lambda _: b"\x80\0\0\0")
