import asyncio
import logging

import pytest

from connector_app.model.failure import Cancelled, FailureError, Unexpected
from connector_app.model.result import Err, Ok
from connector_app.services.boundary import returns_result


@returns_result
async def verb(error=None):
    if error:
        raise error
    return 7


async def test_a_value_comes_out_as_ok():
    assert Ok(7) == await verb()


async def test_a_failure_comes_out_as_err():
    assert Err(Cancelled()) == await verb(FailureError(Cancelled()))


async def test_a_bug_gets_a_reference_that_finds_it_in_the_log(caplog):
    with caplog.at_level(logging.ERROR):
        answer = await verb(ValueError("canary"))

    assert isinstance(answer.failure, Unexpected)
    assert answer.failure.reference in caplog.text
    assert "ValueError" == answer.failure.summary


async def test_being_cancelled_stays_being_cancelled():
    with pytest.raises(asyncio.CancelledError):
        await verb(asyncio.CancelledError())
