"""What a failure means for a change on its way."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from connector_app.model.failure import (
    ApprovalNeeded,
    Conflict,
    Forbidden,
    NotFound,
    Offline,
    RateLimited,
    Rejected,
    Storage,
    TimedOut,
    Trace,
    Unauthorized,
    Unavailable,
    Unreadable,
)
from connector_app.model.verdict import LONGEST_WAIT, UNANSWERED, Verdict, backoff, verdict

UNSENT = Offline("host")
LOST = Offline("host", Trace(code=UNANSWERED))
ANY = [
    UNSENT,
    LOST,
    TimedOut(30),
    Unavailable("host", Trace(status=500)),
    Unavailable("host", Trace(status=503)),
    Unreadable("item"),
    Storage("full", "here"),
    Unavailable("host", Trace(status=503, retry_after=400)),
    RateLimited(7),
    Unauthorized("x"),
    Forbidden(),
    NotFound("item"),
    Conflict("item"),
    Rejected("no"),
]


def judge(failure, verb="create", *, repeatable=False, attempts=1):
    return verdict(failure, verb, repeatable=repeatable, attempts=attempts, jitter=0.5)


TURNED_AWAY = Unavailable("host", Trace(status=503, retry_after=400))
"""Try again then, a platform says that did not begin."""


@pytest.mark.parametrize(
    "failure",
    [
        LOST,
        TimedOut(30),
        Unavailable("host", Trace(status=500)),
        Unavailable("host", Trace(status=503)),
        Unavailable("host", Trace(status=500, retry_after=400)),
        Unreadable("item"),
    ],
    ids=str,
)
def test_what_may_have_arrived_and_must_not_be_repeated_is_unclear(failure):
    assert judge(failure).kind == "unclear"


@pytest.mark.parametrize("failure", ANY, ids=str)
def test_what_may_be_repeated_is_never_unclear(failure):
    assert judge(failure, repeatable=True).kind != "unclear"


def test_what_was_not_sent_is_tried_again():
    assert judge(UNSENT).kind == "later"
    assert not judge(UNSENT).maybe


def test_what_may_have_arrived_is_marked_so():
    assert judge(LOST, repeatable=True).maybe


def test_a_platform_that_names_a_time_in_its_503_did_not_begin():
    assert judge(TURNED_AWAY) == Verdict("later", 400)


def test_a_platform_that_says_when_is_obeyed():
    assert judge(RateLimited(7)).seconds == 7


def test_deleting_what_is_gone_is_done():
    assert judge(NotFound("item"), "delete", repeatable=True).kind == "done"


@pytest.mark.parametrize("failure", [NotFound("item"), Conflict("item")])
def test_changing_what_somebody_changed_is_a_conflict(failure):
    assert judge(failure, "update", repeatable=True).kind == "conflict"


@pytest.mark.parametrize("failure", [Rejected("no"), Forbidden(), Conflict("item"), ApprovalNeeded("x")])
def test_a_plain_no_to_a_create_waits_for_the_person(failure):
    assert judge(failure).kind == "refused"


def test_a_missing_sign_in_fails_nothing():
    assert judge(Unauthorized("x")).kind == "later"


def test_answers_that_stay_unreadable_are_given_up():
    assert judge(Unreadable("item"), repeatable=True, attempts=4).kind == "later"
    assert judge(Unreadable("item"), repeatable=True, attempts=5).kind == "refused"


@given(attempts=st.integers(1, 10_000), jitter=st.floats(0, 1, exclude_max=True))
def test_waits_grow_and_end_at_a_minute(attempts, jitter):
    assert 0 < backoff(attempts, jitter) <= LONGEST_WAIT
    assert backoff(attempts, jitter) <= backoff(attempts + 1, jitter)
