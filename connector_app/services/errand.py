"""Something that takes long: how far it is, and whether it shall stop. Shared by two threads, and by two loops."""

from dataclasses import dataclass

from connector_app.model.failure import Cancelled, FailureError


@dataclass(slots=True)
class Errand:
    """`done` of `whole` steps; whoever waits sets `is_stopped`, whoever works looks at it."""

    done: int = 0
    whole: int = 0
    is_stopped: bool = False

    def step(self, done: int, whole: int) -> None:
        """Say how far it is. Raises FailureError(Cancelled) where it shall stop."""
        self.done, self.whole = done, whole
        if self.is_stopped:
            raise FailureError(Cancelled())
