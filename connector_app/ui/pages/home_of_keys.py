"""Where the keys shall live, asked when the computer's own safe does not take them: nothing is chosen silently."""

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QWidget

from connector_app.language import said
from connector_app.model.failure import Failure, KeychainChanged, KeychainLocked
from connector_app.model.result import Err, Ok
from connector_app.ui.ask import is_sure
from connector_app.ui.desk import Desk
from connector_app.ui.tasks import Tasks
from connector_app.ui.views.keychain import KeychainView
from connector_app.words.failures import GIVING_UP, explain, home

Verb = Callable[[Any], Any]


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
        view.forgotten.connect(lambda: self._forget(view))
        return view

    async def give_up(
        self,
        page: QWidget,
        then: Callable[[], None],
        failed: Callable[[Failure], None],
        *,
        even_unreachable: bool = False,
    ) -> None:
        """Ask whether the keys that are lost shall be given up; if so, give them up and go on with `then`."""
        if not await is_sure(
            page.window(), said("Give keys up"), GIVING_UP, keep=said("Keep them"), go=said("Give them up")
        ):
            return
        match await self._desk.door.call(lambda v: v.keys.forget_lost(even_unreachable=even_unreachable)):
            case Ok(_):
                then()
            case Err(failure):
                failed(failure)

    def _forget(self, view: KeychainView) -> None:
        asked = self.give_up(view, self._chosen, lambda failure: _say(view, failure), even_unreachable=True)
        self._tasks.start(asked, name="give keys up")

    def _keep(self, view: KeychainView, verb: Verb) -> None:
        self._tasks.start(self._move_in(view, verb), name="keep the keys")

    async def _move_in(self, view: KeychainView, verb: Verb) -> None:
        match await self._desk.door.call(verb):
            case Ok(_):
                self._chosen()
            case Err(KeychainChanged(recorded, _)):
                view.offer_giving_up(
                    said(
                        "Your keys were put away in {place}. While they are, no other place can be chosen.",
                        place=home(recorded),
                    )
                )
            case Err(failure):
                _say(view, failure)


def _say(view: KeychainView, failure: Failure) -> None:
    view.set_error(explain(failure).sentence)
