"""Reading what platforms send: each answer is checked against the shape that its documentation promises."""

import re
from datetime import datetime
from typing import Annotated, TypeVar

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, TypeAdapter, ValidationError

from connector_app.model.call import Reply
from connector_app.model.clock import http_date, moment, stamp
from connector_app.model.failure import FailureError, Trace, Unreadable

T = TypeVar("T")
_MOMENT = re.compile(r"\d{4}-\d{2}-\d{2}T\d{2}:\d{2}.*")


class Wire(BaseModel):
    """An object of a platform. Fields not named are ignored; those that are must be what they say."""

    model_config = ConfigDict(extra="ignore", frozen=True, strict=True)


def _stamped(text: str) -> str:
    if not _MOMENT.fullmatch(text):
        raise ValueError("not a moment")
    try:
        return stamp(moment(text))
    except OverflowError as error:
        raise ValueError("not a moment of our calendar") from error


Moment = Annotated[str, AfterValidator(_stamped)]
"""A date and time with its offset (RFC 3339), brought to UTC."""

Name = Annotated[str, Field(min_length=1, max_length=255)]


def read(shape: type[T], reply: Reply, what: str) -> T:
    """Read an answer: an object of `shape`, which is a `Wire` or what is built of some ("list[ItemWire]").

    Raises FailureError(Unreadable) where it is not what the platform's documentation says.
    """
    try:
        return TypeAdapter(shape).validate_python(reply.json)
    except ValidationError as error:
        trace = Trace(status=reply.status, request_id=reply.headers.get("x-request-id", ""))
        raise FailureError(Unreadable(what, trace)) from error


def answered_at(reply: Reply) -> datetime | None:
    """Return when the platform answered, by its own clock (RFC 9110 section 6.6.1); None where it does not say."""
    return http_date(reply.headers.get("date", ""))
