import typing

import pytest

from connector_app.model import failure
from connector_app.model.failure import FailureError, Offline, RateLimited, Rejected, Trace, Unavailable

EVERY = typing.get_args(failure.Failure)
VOCABULARY = (
    "offline unauthorized forbidden not-found conflict rejected rate-limited unavailable unreadable keychain-locked "
    "keychain-unavailable keychain-changed storage cancelled refused timed-out state-mismatch port-taken setup-needed "
    "approval-needed verification-failed wrong-account clock-wrong in-use closing unexpected"
)


def test_the_set_is_closed_and_has_the_names_that_scripts_rely_on():
    assert sorted(VOCABULARY.split()) == sorted(kind.name for kind in EVERY)


def test_only_what_time_can_heal_is_worth_retrying():
    assert {Offline, RateLimited, Unavailable} == {
        kind for kind in EVERY if failure.is_worth_retrying(object.__new__(kind))
    }


def test_an_error_carries_its_failure_and_shows_only_its_name():
    error = FailureError(Rejected("canary-words", trace=Trace(words="canary-words")))

    assert "rejected" == str(error)


@pytest.mark.parametrize(
    ("given", "status"), [(Offline("h", Trace(503)), 503), (failure.Cancelled(), None), (failure.InUse("window"), None)]
)
def test_what_a_platform_said_can_be_looked_up_in_any_failure(given, status):
    assert status == failure.trace_of(given).status
