"""Adding an account: card, access level, waiting, ending. Two clicks from the empty window to the browser."""

from collections.abc import Callable, Iterable, Mapping

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from connector_app.model.connection import Access, Connection
from connector_app.model.failure import Failure, SetupNeeded, StateMismatch, WrongAccount
from connector_app.model.item import ConnectionId
from connector_app.model.oauth import ANSWER_SECONDS
from connector_app.model.provider import Provider
from connector_app.model.result import Err, Ok
from connector_app.services.attempts import Attempt, Step
from connector_app.services.clients import Way
from connector_app.ui.desk import Desk
from connector_app.ui.frame import Frame
from connector_app.ui.pages.endings import ending_of
from connector_app.ui.pages.errands import preparation
from connector_app.ui.pages.home_of_keys import HomeOfKeys
from connector_app.ui.pages.opening import open_platform
from connector_app.ui.pages.signing import Signing
from connector_app.ui.pages.ways import WayPages
from connector_app.ui.records import PlatformRow, sentence
from connector_app.ui.tasks import Tasks
from connector_app.ui.views import endings
from connector_app.ui.views.ending import Ending, EndingView
from connector_app.ui.views.first_start import FirstStart
from connector_app.ui.views.waiting import AGREEING, CHECKING, LISTENING, OPENED, READING, WaitingView, connect_steps
from connector_app.words.failures import explain, home

TICK = 500
COPIED_STAYS = 2500  # milliseconds
PRACTICE_SAVED = (
    "The account was saved. Its key opens nothing but the practice platform, so it lies in a file of its own."
)
_PHASES = {
    "preparing": LISTENING,
    "listening": OPENED,
    "browser-opened": AGREEING,
    "waiting": AGREEING,
    "checking": CHECKING,
    "reading": READING,
}


class ConnectingPages(QObject):
    """Owns the pages of one sign-in after the other. `connected` tells the account, `left` that nothing came of it."""

    connected = Signal(str)
    left = Signal()
    rename_wanted = Signal(str)

    def __init__(self, desk: Desk, frame: Frame, tasks: Tasks) -> None:
        super().__init__()
        self._desk, self._frame, self._tasks = desk, frame, tasks
        self._page: QWidget | None = None
        self._waiting: WaitingView | None = None
        self._attempt: Attempt | None = None
        self._step: Step | None = None
        self._left_at = 0.0
        self._again: Callable[[], None] = self.begin
        self._signing: Signing | None = None
        self._longest = ANSWER_SECONDS
        self._homes = HomeOfKeys(desk, tasks, chosen=self._go_on, left=self._leave)
        self._ways = WayPages(desk, tasks, show=self._put_up, begin=self._begin, fail=self._fail, back=self.begin)
        self._ticking = QTimer(self)
        self._ticking.setInterval(TICK)
        self._ticking.timeout.connect(self._tick)

    @property
    def page(self) -> QWidget | None:
        """Return the page that is shown, or None."""
        return self._page

    # The pages in their order

    def begin(self) -> None:
        """Show the platforms: the whole window when nothing is connected, a page of the sheet otherwise."""
        is_first = not self._desk.accounts
        view = FirstStart(self._desk.theme, is_first=is_first)
        view.set_platforms(platform_rows(self._desk.providers.values(), {}))
        view.set_refused(self._desk.refused)
        view.chosen.connect(self.choose)
        view.skipped.connect(self._leave)
        self._show(view, whole=is_first)
        self._again = self.begin
        self._tasks.start(self._look_ahead(view), name="look at what is set up")

    async def _look_ahead(self, view: FirstStart) -> None:
        """Say which platforms need a set-up first, and where the keys are once a home was chosen for them."""
        door, ways, saved = self._desk.door, dict[str, tuple[Way, ...]](), self._ways.saved
        for platform in self._desk.providers:
            answer = await door.call(lambda v, of=platform: v.connections.ways(of))  # type: ignore[misc]
            if isinstance(answer, Ok):
                ways[platform] = answer.value
        homes = await door.call(lambda v: v.keys.homes())
        home_ = homes.value.get("real", "") if isinstance(homes, Ok) else ""
        self._ways.learn(ways, saved)
        if self._page is not view:
            return
        view.set_platforms(platform_rows(self._desk.providers.values(), ways))
        if home_:
            view.set_safe_words(f"The keys to your accounts are kept in {home(home_)}.")

    def choose(self, provider: str) -> None:
        """Ask how much the program may do."""
        self._ways.choose(provider)

    def start(self, provider: str, access: Access, expect: Connection | None = None) -> None:
        """Begin to sign in: the browser opens, or what comes first is asked for."""
        self._ways.go(self._desk.providers[provider], access, expect.method if expect else "", expect)

    def reconnect(self, account: Connection) -> None:
        """Sign in again, in place: name, filters, history and outbox stay."""
        self.start(account.provider, account.access, account)

    def _begin(self, signing: Signing) -> None:
        """Show that it is under way, and begin."""
        platform = signing.platform
        self._again, self._signing, self._longest = signing.again, signing, ANSWER_SECONDS
        waiting = WaitingView(self._desk.theme, platform.id, platform.name, signing.method)
        waiting.cancelled.connect(self._cancel)
        waiting.open_again.connect(self._open_again)
        waiting.copy_link.connect(self._copy)
        waiting.copy_code.connect(self._desk.copy)
        waiting.pasted.connect(self._paste)
        if signing.expect is not None:
            waiting.set_saved(f"{signing.expect.name} stays as it is until you have signed in.")
        self._waiting, self._step = waiting, None
        self._show(waiting, whole=not self._desk.accounts)
        self._tasks.restart(self._sign_in(waiting, signing), name="sign in")

    def _fail(self, platform: Provider, failure: Failure, again: Callable[[], None]) -> None:
        self._again = again
        self._end(platform, ending_of(failure, platform.name), failure)

    async def _sign_in(self, waiting: WaitingView, signing: Signing) -> None:
        platform = signing.platform
        answer = await self._desk.door.call(signing.begin)
        if self._waiting is not waiting:  # the person left before there was anything to call off
            if isinstance(answer, Ok):
                await self._call_off(answer.value)
            return
        if isinstance(answer, Err):
            self._waiting = None
            if not signing.refused(answer.failure):
                self._end(platform, ending_of(answer.failure, platform.name), answer.failure)
            return
        self._attempt = answer.value
        attempt, seen = answer.value.id, 0
        while True:
            told = await self._desk.door.call(lambda v, seen=seen: v.connections.step_after(attempt, seen))  # type: ignore[misc]
            if not self._is_under_way(attempt):
                return  # the person went elsewhere
            match told:
                case Err(failure):
                    self._end(platform, ending_of(failure, platform.name), failure)
                    return
                case Ok(step):
                    seen = step.number
                    self._follow(platform, step)
                    if step.is_last:
                        return

    def _is_under_way(self, attempt: str) -> bool:
        return self._attempt is not None and self._attempt.id == attempt

    def _follow(self, platform: Provider, step: Step) -> None:
        self._step = step
        self._left_at = self._desk.now().timestamp() + step.seconds_left if step.seconds_left else 0.0
        if step.is_last:
            self._finish(platform, step)
            return
        if self._waiting is None or self._signing is None:
            return
        hint = platform.consent_words and f"{platform.name} will ask. {platform.consent_words}."
        now = _PHASES.get(step.phase, LISTENING)
        self._waiting.set_steps(connect_steps(platform.name, now, hint, self._signing.method))
        if step.phase == "reading":
            self._waiting.set_saved("The account is saved. Its items are being read.")
        if step.user_code:
            self._waiting.set_code(step.user_code, step.verification_uri)
        if step.failure is not None and step.phase != "failed":
            said = explain(step.failure, platform.name)
            self._waiting.set_saved(f"{said.heading}. {said.sentence}")
        self._tick()
        self._ticking.start()

    def _finish(self, platform: Provider, step: Step) -> None:
        account = step.account.label if step.account else platform.name
        connection = str(step.connection or "")
        if step.failure is not None:
            failure = step.failure
            if self._signing is not None and self._signing.refused(failure):
                self._ticking.stop()
                self._attempt = None  # the page is up again, with what was typed
                return
            if isinstance(failure, WrongAccount):
                ending = endings.wrong_account(platform.name, failure.expected, failure.found)
            else:
                ending = ending_of(failure, platform.name)
            self._end(platform, ending, failure)
        elif step.phase == "nothing-shared":
            self._end(platform, _nothing_shared(platform, account), connection=connection)
        elif step.already and not (self._attempt and self._attempt.expect):
            self._end(platform, endings.already_there(platform.name, account), connection=connection)
        else:
            self._tasks.start(
                self._end_connected(platform, account, step.items_found or 0, connection), name="say where the key is"
            )

    async def _end_connected(self, platform: Provider, account: str, found: int, connection: str) -> None:
        """End well, and say where the key is: only the engine knows."""
        page, saved, asked = self._page, PRACTICE_SAVED, self._attempt.access if self._attempt else "read"
        if platform.id != "practice":
            answer = await self._desk.door.call(lambda v: v.keys.homes())
            home_ = answer.value.get("real", "") if isinstance(answer, Ok) else ""
            saved = f"The account was saved. Its key is in {home(home_)}." if home_ else "The account was saved."
        here = await self._desk.door.call(lambda v: v.connections.get(ConnectionId(connection)))
        if asked == "change" and isinstance(here, Ok) and here.value.access == "read":
            saved += f" {platform.name} gave leave to read only, so nothing can be changed there."
        if self._page is page:  # the person is still here
            self._end(platform, endings.connected(platform.name, account, found, saved), connection=connection)

    def _end(self, platform: Provider, ending: Ending, failure: Failure | None = None, *, connection: str = "") -> None:
        self._ticking.stop()
        self._waiting, self._attempt = None, None
        view = EndingView(self._desk.theme, platform.id, platform.name, ending)
        view.acted.connect(lambda act: self._act(platform, act, failure, connection))
        self._show(view, whole=not self._desk.accounts and not connection)
        view.focus_heading()

    def _act(  # noqa: C901, PLR0912  one case a button
        self, platform: Provider, act: str, failure: Failure | None, connection: str
    ) -> None:
        match act:
            case "show-items":
                self._leave_to(connection)
            case "rename":
                self._leave_to(connection)
                self.rename_wanted.emit(connection)
            case "try-again":
                is_set_up = isinstance(failure, SetupNeeded) and self._signing and self._ways.set_up(self._signing)
                if not is_set_up:
                    self._again()
            case "check-again":
                self._tasks.start(self._check(platform, connection), name="check again")
            case "reconnect":
                account = self._desk.accounts.get(ConnectionId(connection))
                if account:
                    self.reconnect(account)
            case "add-new":
                self.choose(platform.id)
            case "other-home":
                self._put_up(self._homes.ask(failure))
            case "open-platform":
                self._tasks.start(open_platform(self._desk, platform, connection), name="open the platform")
            case "close" if connection:
                self._leave_to(connection)
            case "close":
                self._leave()
            case _:
                pass

    async def _check(self, platform: Provider, connection: str) -> None:
        page = self._page
        button = page.buttons["check-again"] if isinstance(page, EndingView) else None
        if button:
            button.setEnabled(False)
        answer = await self._desk.door.call(lambda v: v.sync.refresh(ConnectionId(connection), full=True))
        if self._page is not page:
            return  # the person went elsewhere
        found = self._desk.accounts.get(ConnectionId(connection))
        account = found.account.label if found else platform.name
        match answer:
            case Ok(total) if total.seen:
                await self._end_connected(platform, account, total.seen, connection)
            case Ok(_):
                self._end(platform, _nothing_shared(platform, account, is_again=True), connection=connection)
            case Err(failure):
                self._desk.say(failure, platform.name)
                if button:
                    button.setEnabled(True)

    def _go_on(self) -> None:
        """Begin anew what the missing home of the keys had stopped."""
        self._again()

    # While waiting

    def _tick(self) -> None:
        if self._waiting is None:
            self._ticking.stop()
            return
        left = max(0.0, self._left_at - self._desk.now().timestamp()) if self._left_at else 0.0
        self._longest = max(self._longest, left)
        self._waiting.set_time_left(left, self._longest)

    def _cancel(self) -> None:
        attempt = self._attempt
        if attempt is None:
            self._leave()
            return
        self._tasks.start(self._call_off(attempt), name="call off")

    async def _call_off(self, attempt: Attempt) -> None:
        await self._desk.door.call(lambda v: v.connections.cancel(attempt.id))

    def _open_again(self) -> None:
        if attempt := self._attempt:
            self._tasks.start(self._reopen(attempt), name="open the browser again")

    async def _reopen(self, attempt: Attempt) -> None:
        answer = await self._desk.door.call(lambda v: v.connections.open_again(attempt.id))
        if isinstance(answer, Err) and self._waiting is not None:
            said = explain(answer.failure)
            self._waiting.set_saved(f"{said.heading}. {said.sentence}")

    def _copy(self) -> None:
        if self._step and self._step.url and self._waiting is not None:
            waiting = self._waiting
            self._desk.copy(self._step.url)
            waiting.set_copied(True)
            QTimer.singleShot(COPIED_STAYS, waiting, lambda: waiting.set_copied(False))

    def _paste(self, text: str) -> None:
        if attempt := self._attempt:
            self._tasks.start(self._hand_over(attempt, text), name="use the pasted answer")

    async def _hand_over(self, attempt: Attempt, text: str) -> None:
        answer = await self._desk.door.call(lambda v: v.connections.paste_answer(attempt.id, text))
        if isinstance(answer, Err) and self._waiting is not None:
            if isinstance(answer.failure, StateMismatch):
                self._waiting.set_paste_error("This address does not belong to this sign-in. Copy the newest one.")
            else:
                self._waiting.set_paste_error(explain(answer.failure).sentence)

    # Coming and going

    def _show(self, page: QWidget, *, whole: bool) -> None:
        old, self._page = self._page, page
        if whole:
            self._frame.show_whole(page)
        else:
            self._frame.accounts.choose_none()
            self._frame.show_page(page)
        if old is not None:
            self._frame.drop_page(old)

    def _put_up(self, page: QWidget) -> None:
        self._waiting = None
        self._show(page, whole=not self._desk.accounts)

    def leave(self) -> None:
        """Go away from whatever page is shown, calling off what is under way."""
        attempt, self._attempt = self._attempt, None
        if attempt is not None:
            self._tasks.start(self._call_off(attempt), name="call off")
        self._drop()

    def _leave(self) -> None:
        self._drop()
        self.left.emit()

    def _leave_to(self, connection: str) -> None:
        self._drop()
        self.connected.emit(connection)

    def _drop(self) -> None:
        old, self._page, self._waiting = self._page, None, None
        self._ticking.stop()
        if old is not None:
            self._frame.show_tab(self._frame.tab)
            self._frame.drop_page(old)


def _nothing_shared(platform: Provider, account: str, *, is_again: bool = False) -> Ending:
    steps = tuple(sentence("{words}", words=words) for words in platform.nothing_shared)
    is_invited = platform.invite is not None
    return endings.nothing_shared(platform.name, account, steps, is_again=is_again, is_invited=is_invited)


def platform_rows(providers: Iterable[Provider], ways: Mapping[str, tuple[Way, ...]]) -> list[PlatformRow]:
    """Return the cards, the practice account first, each with what has to be done before."""
    ordered = sorted(providers, key=lambda p: p.id != "practice")
    return [PlatformRow(p.id, p.name, p.line, preparation(ways.get(p.id, ()), p)) for p in ordered]
