"""The one door to the engine, as the window sees it."""

from collections.abc import Callable, Coroutine
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

from connector_app.model.result import Result

if TYPE_CHECKING:
    from connector_app.services.verbs import Verbs

T = TypeVar("T")


class Door(Protocol):
    async def call(self, verb: "Callable[[Verbs], Coroutine[Any, Any, Result[T]]]") -> Result[T]:
        """Run a verb in the engine and return its answer.

        Whoever stops waiting abandons the answer, never the work: only a verb of its own takes something back.
        """
        ...
