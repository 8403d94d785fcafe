"""While a sign-in is under way: the time that is left, and what a person can do meanwhile."""

from PySide6.QtCore import QObject, QTimer, Signal

from connector_app.language import said
from connector_app.model.connection import MethodId
from connector_app.model.failure import Failure, StateMismatch
from connector_app.model.oauth import ANSWER_SECONDS
from connector_app.model.provider import Provider
from connector_app.model.result import Err
from connector_app.services.attempts import Attempt, Step
from connector_app.ui.desk import Desk
from connector_app.ui.pages.signing import Signing
from connector_app.ui.tasks import Tasks
from connector_app.ui.views.waiting import AGREEING, CHECKING, LISTENING, OPENED, READING, WaitingView, connect_steps
from connector_app.words.failures import explain
from connector_app.words.lessons import HINTS

TICK = 500
COPIED_STAYS = 2500  # milliseconds
_PHASES = {
    "preparing": LISTENING,
    "listening": OPENED,
    "browser-opened": AGREEING,
    "waiting": AGREEING,
    "checking": CHECKING,
    "reading": READING,
}


class Waiting(QObject):
    """Owns the page that waits and the attempt it waits for. `left`: there was nothing yet to call off."""

    left = Signal()

    def __init__(self, desk: Desk, tasks: Tasks) -> None:
        super().__init__()
        self._desk, self._tasks = desk, tasks
        self.view: WaitingView | None = None
        self.attempt: Attempt | None = None
        self.step: Step | None = None
        self._hint = ""
        self._left_at = 0.0
        self._longest = ANSWER_SECONDS

    def open(self, signing: Signing) -> WaitingView:
        """Make the page for a sign-in that begins now."""
        platform = signing.platform
        told = platform.consent_words and said(
            "{name} will ask. {words}.", name=platform.name, words=platform.consent_words
        )
        self._hint = HINTS[signing.lesson].format(name=platform.name) if signing.lesson in HINTS else told
        view = WaitingView(self._desk.theme, platform.id, platform.name, signing.method)
        view.cancelled.connect(self._cancel)
        view.open_again.connect(self._open_again)
        view.copy_link.connect(self._copy)
        view.copy_code.connect(self._desk.copy)
        view.pasted.connect(self._paste)
        if signing.expect is not None:
            view.set_saved(said("{account} stays as it is until you have signed in.", account=signing.expect.name))
        ticking = QTimer(view)  # lives as long as the page does: a page that is gone is never written on
        ticking.timeout.connect(self._tick)
        ticking.start(TICK)
        self.view, self.step, self._left_at, self._longest = view, None, 0.0, ANSWER_SECONDS
        return view

    def follow(self, platform: Provider, step: Step, method: MethodId) -> None:
        """Show where the attempt stands. A failure in a step that is not the last is a hindrance, not the end."""
        self.step = step
        self._left_at = self._desk.now().timestamp() + step.seconds_left if step.seconds_left else 0.0
        if self.view is None:
            return
        self.view.set_steps(connect_steps(platform.name, _PHASES.get(step.phase, LISTENING), self._hint, method))
        if step.phase == "reading":
            self.view.set_saved(said("The account is saved. Its items are being read."))
        if step.user_code:
            self.view.set_code(step.user_code, step.verification_uri)
        if step.failure is not None:
            self._say(step.failure, platform.name)
        self._tick()

    def drop(self) -> None:
        """Another page is shown from now on."""
        self.view = None

    def end(self) -> None:
        """Nothing is under way any more."""
        self.drop()
        self.attempt = None

    def is_for(self, attempt: str) -> bool:
        """Tell whether this attempt is the one that is waited for."""
        return self.attempt is not None and self.attempt.id == attempt

    def leave(self) -> None:
        """Call off what is under way, without waiting for its end."""
        attempt, self.attempt = self.attempt, None
        if attempt is not None:
            self._tasks.start(self.call_off(attempt), name="call off")

    async def call_off(self, attempt: Attempt) -> None:
        await self._desk.door.call(lambda v: v.connections.cancel(attempt.id))

    def _tick(self) -> None:
        if self.view is None or self.step is None:
            return
        left = max(0.0, self._left_at - self._desk.now().timestamp()) if self._left_at else 0.0
        self._longest = max(self._longest, left)
        self.view.set_time_left(left, self._longest)

    def _cancel(self) -> None:
        if attempt := self.attempt:
            self._tasks.start(self.call_off(attempt), name="call off")
        else:
            self.left.emit()

    def _open_again(self) -> None:
        if attempt := self.attempt:
            self._tasks.start(self._reopen(attempt), name="open the browser again")

    async def _reopen(self, attempt: Attempt) -> None:
        answer = await self._desk.door.call(lambda v: v.connections.open_again(attempt.id))
        if isinstance(answer, Err):
            self._say(answer.failure)

    def _say(self, failure: Failure, name: str = said("The platform")) -> None:
        if self.view is not None:
            told = explain(failure, name)
            self.view.set_saved(f"{told.heading}. {told.sentence}")

    def _copy(self) -> None:
        if self.step and self.step.url and self.view is not None:
            view = self.view
            self._desk.copy(self.step.url)
            view.set_copied(True)
            QTimer.singleShot(COPIED_STAYS, view, lambda: view.set_copied(False))

    def _paste(self, text: str) -> None:
        if attempt := self.attempt:
            self._tasks.start(self._hand_over(attempt, text), name="use the pasted answer")

    async def _hand_over(self, attempt: Attempt, text: str) -> None:
        answer = await self._desk.door.call(lambda v: v.connections.paste_answer(attempt.id, text))
        if isinstance(answer, Err) and self.view is not None:
            if isinstance(answer.failure, StateMismatch):
                self.view.set_paste_error(said("This address does not belong to this sign-in. Copy the newest one."))
            else:
                self.view.set_paste_error(explain(answer.failure).sentence)
