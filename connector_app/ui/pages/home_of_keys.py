"""Where the keys shall live, asked when the computer's own safe does not take them: nothing is chosen silently."""

from collections.abc import Callable
from typing import Any

from connector_app.model.failure import Failure, KeychainLocked
from connector_app.model.result import Err, Ok
from connector_app.ui.desk import Desk
from connector_app.ui.tasks import Tasks
from connector_app.ui.views.keychain import KeychainView
from connector_app.words.failures import explain


class HomeOfKeys:
    """Asks, and goes on with what was asked for before: `chosen` once there is a home, `left` where none was chosen."""

    def __init__(self, desk: Desk, tasks: Tasks, chosen: Callable[[], None], left: Callable[[], None]) -> None:
        self._desk, self._tasks, self._chosen, self._left = desk, tasks, chosen, left

    def ask(self, failure: Failure | None) -> KeychainView:
        """Return the page that asks. `failure` is why it has to."""
        is_known = isinstance(failure, KeychainLocked) and failure.home == "passphrase"
        view = KeychainView(self._desk.theme, is_known=is_known)
        view.cancelled.connect(self._left)
        view.passphrase.connect(lambda words: self._keep(view, lambda v: v.keys.use_passphrase(words)))
        view.until_quit.connect(lambda: self._keep(view, lambda v: v.keys.use_session_only()))
        return view

    def _keep(self, view: KeychainView, verb: Callable[[Any], Any]) -> None:
        self._tasks.start(self._move_in(view, verb), name="keep the keys")

    async def _move_in(self, view: KeychainView, verb: Callable[[Any], Any]) -> None:
        match await self._desk.door.call(verb):
            case Ok(_):
                self._chosen()
            case Err(failure):
                view.set_error(explain(failure).sentence)
