"""One API request and how to read its answer, with no I/O in sight."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Generic, Literal, TypeVar

from connector_app.model.failure import Failure

T = TypeVar("T")
Method = Literal["GET", "POST", "PUT", "PATCH", "DELETE"]


@dataclass(frozen=True, slots=True)
class Request:
    """What goes over the wire. `repr` shows neither headers nor content: they may hold secrets."""

    method: str
    url: str
    headers: Mapping[str, str] = field(default_factory=dict, repr=False)
    content: bytes | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class Reply:
    """An HTTP answer, already read. Header names are lower case; `json` is None where the body is not JSON."""

    status: int
    headers: Mapping[str, str] = field(repr=False)
    json: Any = field(default=None, repr=False)
    body: bytes = field(default=b"", repr=False)


@dataclass(frozen=True, slots=True)
class Call(Generic[T]):
    """A request that a provider wants made.

    `path` is relative to the provider's endpoint named by `endpoint`. `decode` turns a good reply into the value; bad
    replies never reach it. `idempotent` says whether sending it twice is as good as once. `lane` names the limit it
    counts against: a method class of `Provider.rates`, and `about` the object, where a limit is per object (a channel).
    `json` and `form` exclude each other; `repr` shows neither, nor headers: they may hold secrets. `purpose` is the
    verb in plain words for the history ("list items"). From `until` on it is not sent any more. `otherwise` may turn a
    refusal into a value, where it says nothing of the whole: one of many channels that is closed to us. It answers
    None where the refusal stands. `carries` names the values that this call carries out, where its platform takes
    several calls for one change: when it is answered, the call for the rest is asked for. None named means all. Where
    `signed_in` is False the account's own credentials do not go along: the call brings others, or must have none.
    `is_path_secret`: whoever knows the path may do what the call does, so that it is never written down.
    """

    method: Method
    path: str
    decode: Callable[[Reply], T]
    endpoint: str = "api"
    query: Mapping[str, str] = field(default_factory=dict)
    json: Any = field(default=None, repr=False)
    form: Mapping[str, str] | None = field(default=None, repr=False)
    headers: Mapping[str, str] = field(default_factory=dict, repr=False)
    idempotent: bool = True
    lane: str = "api"
    about: str = ""
    purpose: str = ""
    until: datetime | None = None
    signed_in: bool = True
    is_path_secret: bool = False
    otherwise: Callable[[Failure], T | None] | None = None
    carries: tuple[str, ...] = ()
