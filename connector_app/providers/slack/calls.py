"""Slack's methods as Calls: reading with GET and a query, changing with POST and JSON."""

from collections.abc import Callable, Mapping
from typing import Any, TypeVar

from connector_app.model.call import Call, Reply
from connector_app.model.failure import Failure

T = TypeVar("T")

JSON = {"content-type": "application/json; charset=utf-8"}
"""Without the character set Slack answers with a warning."""


def reading(
    method: str,
    decode: Callable[[Reply], T],
    query: Mapping[str, str],
    *,
    purpose: str,
    otherwise: Callable[[Failure], T | None] | None = None,
) -> Call[T]:
    """Return a call that only reads. Parameters without a value are left out: Slack wants no empty ones."""
    return Call(
        "GET",
        method,
        decode,
        query={name: value for name, value in query.items() if value},
        lane=method,
        purpose=purpose,
        otherwise=otherwise,
    )


def changing(
    method: str,
    decode: Callable[[Reply], T],
    body: Mapping[str, Any],
    *,
    purpose: str,
    about: str = "",
    idempotent: bool = True,
    carries: tuple[str, ...] = (),
) -> Call[T]:
    """Return a call that changes something. `about` is the channel it is in."""
    return Call(
        "POST",
        method,
        decode,
        json=dict(body),
        headers=JSON,
        idempotent=idempotent,
        lane=method,
        about=about,
        purpose=purpose,
        carries=carries,
    )


def who(decode: Callable[[Reply], T], *, purpose: str) -> Call[T]:
    """Return the question whose account this is (`auth.test`): it needs no permission."""
    return Call(
        "POST",
        "",
        decode,
        endpoint="userinfo",
        form={},
        lane="auth.test",
        about=f"auth.test {purpose}",
        purpose=purpose,
    )
