"""What a service answers: the value, or the reason there is none."""

from dataclasses import dataclass
from typing import Generic, TypeVar

from connector_app.model.failure import Failure

T_co = TypeVar("T_co", covariant=True)
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Ok(Generic[T_co]):
    value: T_co


@dataclass(frozen=True, slots=True)
class Err:
    failure: Failure


Result = Ok[T] | Err
