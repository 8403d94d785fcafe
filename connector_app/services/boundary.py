"""Where exceptions end: a verb answers with its value, or with the one reason why there is none."""

import asyncio
import functools
import logging
import secrets
from collections.abc import Callable, Coroutine
from typing import Any, ParamSpec, TypeVar

from connector_app.model.failure import FailureError, Unexpected
from connector_app.model.result import Err, Ok, Result

P = ParamSpec("P")
T = TypeVar("T")
log = logging.getLogger(__name__)


def returns_result(verb: Callable[P, Coroutine[Any, Any, T]]) -> Callable[P, Coroutine[Any, Any, Result[T]]]:
    """Make a verb that raises into one that answers Ok or Err.

    What nobody foresaw becomes Unexpected, with a reference that finds it in the log. Being cancelled stays that.
    """

    @functools.wraps(verb)
    async def answer(*args: P.args, **kwargs: P.kwargs) -> Result[T]:
        try:
            return Ok(await verb(*args, **kwargs))
        except FailureError as error:
            return Err(error.failure)
        except Exception as error:  # noqa: BLE001  the one place, with the supervisor, where everything is caught
            return Err(unexpected(error))

    return answer


async def every(*works: Callable[[], Coroutine[Any, Any, Any]]) -> None:
    """Do these one after the other, whatever becomes of any of them.

    Raises FailureError with what failed first, once all of them were tried.
    """
    answers = [await returns_result(work)() for work in works]
    for answer in answers:
        if isinstance(answer, Err):
            raise FailureError(answer.failure)


async def together(*works: Callable[[], Coroutine[Any, Any, Any]]) -> None:
    """Do these at the same time, whatever becomes of any of them.

    Raises FailureError with what failed first in their order, once all of them were tried.
    """
    async with asyncio.TaskGroup() as group:
        tasks = [group.create_task(returns_result(work)()) for work in works]
    for task in tasks:
        if isinstance(answer := task.result(), Err):
            raise FailureError(answer.failure)


def unexpected(error: BaseException) -> Unexpected:
    """Write a bug of ours to the log and return the failure that points there."""
    reference = secrets.token_hex(4)
    log.error("unexpected %s: %s", reference, type(error).__name__, exc_info=error)
    return Unexpected(reference, type(error).__name__)
