"""Adding an account: card, access level, waiting, ending. Two clicks from the empty window to the browser."""

from collections.abc import Callable, Iterable, Mapping
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from connector_app.language import said
from connector_app.model.connection import Access, Connection
from connector_app.model.failure import Cancelled, Failure, Refused, SetupNeeded, WrongAccount
from connector_app.model.item import ConnectionId
from connector_app.model.provider import Provider
from connector_app.model.result import Err, Ok
from connector_app.services.attempts import Step
from connector_app.services.clients import Way
from connector_app.ui.desk import Desk
from connector_app.ui.frame import Frame
from connector_app.ui.pages.endings import ending_of
from connector_app.ui.pages.errands import preparation
from connector_app.ui.pages.home_of_keys import HomeOfKeys
from connector_app.ui.pages.opening import open_platform
from connector_app.ui.pages.signing import Signing
from connector_app.ui.pages.waiting import Waiting
from connector_app.ui.pages.ways import WayPages
from connector_app.ui.records import PlatformRow, sentence
from connector_app.ui.tasks import Tasks
from connector_app.ui.views import endings
from connector_app.ui.views.ending import Ending, EndingView, of_lesson
from connector_app.ui.views.first_start import FirstStart
from connector_app.ui.views.waiting import WaitingView
from connector_app.words.failures import home
from connector_app.words.permissions import left_out, withheld

PRACTICE_SAVED = said(
    "The account was saved. Its key opens nothing but the practice platform, so it lies in a file of its own."
)


class ConnectingPages(QObject):
    """Owns the pages of one sign-in after the other. `connected` tells the account, `left` that nothing came of it."""

    connected = Signal(str)
    left = Signal()
    rename_wanted = Signal(str)
    lessons_wanted = Signal(str)

    def __init__(self, desk: Desk, frame: Frame, tasks: Tasks) -> None:
        super().__init__()
        self._desk, self._frame, self._tasks = desk, frame, tasks
        self._page: QWidget | None = None
        self._waiting = Waiting(desk, tasks)
        self._waiting.left.connect(self._leave)
        self._again: Callable[[], None] = self.begin
        self._signing: Signing | None = None
        self._homes = HomeOfKeys(desk, tasks, chosen=self._go_on, left=self._leave)
        self._ways = WayPages(desk, tasks, show=self._put_up, begin=self._begin, fail=self._fail, back=self.begin)

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
            view.set_safe_words(said("The keys to your accounts are kept in {place}.", place=home(home_)))

    def choose(self, provider: str) -> None:
        """Ask how much the program may do."""
        self._ways.choose(provider)

    def start(
        self,
        provider: str,
        access: Access,
        expect: Connection | None = None,
        without: tuple[str, ...] = (),
        lesson: str = "",
    ) -> None:
        """Begin to sign in: the browser opens, or what comes first is asked for."""
        self._ways.go(self._desk.providers[provider], access, expect.method if expect else "", expect, without, lesson)

    def reconnect(self, account: Connection, lesson: str = "") -> None:
        """Sign in again, in place: name, filters, history and outbox stay. `lesson` is the one that wants it."""
        self.start(account.provider, account.access, account, lesson=lesson)

    def _begin(self, signing: Signing) -> None:
        """Show that it is under way, and begin."""
        self._again, self._signing = signing.again, signing
        waiting = self._waiting.open(signing)
        self._show(waiting, whole=not self._desk.accounts)
        self._tasks.restart(self._sign_in(waiting, signing), name="sign in")

    def _fail(self, platform: Provider, failure: Failure, again: Callable[[], None]) -> None:
        self._again = again
        self._end(platform, ending_of(failure, platform.name), failure)

    async def _sign_in(self, waiting: WaitingView, signing: Signing) -> None:
        platform = signing.platform
        answer = await self._desk.door.call(signing.begin)
        if self._waiting.view is not waiting:  # the person left before there was anything to call off
            if isinstance(answer, Ok):
                await self._waiting.call_off(answer.value)
            return
        if isinstance(answer, Err):
            self._waiting.drop()
            if not signing.refused(answer.failure):
                self._end(platform, ending_of(answer.failure, platform.name), answer.failure)
            return
        self._waiting.attempt = answer.value
        attempt, seen = answer.value.id, 0
        while True:
            told = await self._desk.door.call(lambda v, seen=seen: v.connections.step_after(attempt, seen))  # type: ignore[misc]
            if not self._waiting.is_for(attempt):
                return  # the person went elsewhere
            match told:
                case Err(failure):
                    self._end(platform, ending_of(failure, platform.name), failure)
                    return
                case Ok(step):
                    seen = step.number
                    if step.is_last:
                        self._finish(platform, step)
                        return
                    self._waiting.follow(platform, step, signing.method)

    def _finish(self, platform: Provider, step: Step) -> None:
        account = step.account.label if step.account else platform.name
        connection = str(step.connection or "")
        if step.failure is not None:
            failure = step.failure
            if self._signing is not None and self._signing.refused(failure):
                self._waiting.end()  # the page is up again, with what was typed
                return
            if isinstance(failure, WrongAccount):
                ending = endings.wrong_account(platform.name, failure.expected, failure.found)
            else:
                ending = ending_of(failure, platform.name)
            if isinstance(failure, (Refused, Cancelled)) and (here := self._lesson_with()):
                ending, connection = of_lesson(ending), here
            self._end(platform, ending, failure, connection=connection)
        else:
            self._tasks.start(self._end_well(platform, account, step, connection), name="say how it ended")

    def _lesson_with(self) -> str:
        """Return the account of the lesson that this sign-in was begun from, "" where it was begun elsewhere."""
        signing = self._signing
        return signing.expect.id if signing and signing.lesson and signing.expect else ""

    async def _end_well(self, platform: Provider, account: str, step: Step, connection: str) -> None:
        """End well, and say what was given and where the key is: only the engine knows."""
        page, saved, attempt = self._page, PRACTICE_SAVED, self._waiting.attempt
        if platform.id != "practice":
            answer = await self._desk.door.call(lambda v: v.keys.homes())
            home_ = answer.value.get("real", "") if isinstance(answer, Ok) else ""
            saved = said("The account was saved.")
            if home_:
                saved = said("The account was saved. Its key is in {place}.", place=home(home_))
        here = await self._desk.door.call(lambda v: v.connections.get(ConnectionId(connection)))
        less = ""
        if isinstance(here, Ok):
            less = withheld(platform, attempt.access if attempt else here.value.access, here.value)
            saved = " ".join(filter(None, (saved, left_out(platform, here.value))))
        if step.phase == "nothing-shared":
            ending = _nothing_shared(platform, account, step.advice, less=less)
        elif step.already and not (attempt and attempt.expect):
            ending = endings.already_there(platform.name, account, less)
        else:
            found, is_practice = step.items_found or 0, platform.id == "practice"
            ending = endings.connected(platform.name, account, found, saved, less, step.advice, is_practice=is_practice)
        if self._lesson_with():
            ending = of_lesson(ending)
        if self._page is page:  # the person is still here
            self._end(platform, ending, connection=connection)

    def _end(self, platform: Provider, ending: Ending, failure: Failure | None = None, *, connection: str = "") -> None:
        self._waiting.end()
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
            case "lessons":
                self._leave_to(connection)
                self.lessons_wanted.emit(connection)
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
            case "give-up-keys" if self._page is not None:
                asked = self._homes.give_up(self._page, self._go_on, partial(self._fail, platform, again=self._again))
                self._tasks.start(asked, name="give keys up")
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
                await self._end_well(platform, account, Step(0, "connected", items_found=total.seen), connection)
            case Ok(_):
                self._end(platform, _nothing_shared(platform, account, is_again=True), connection=connection)
            case Err(failure):
                self._desk.say(failure, platform.name)
                if button:
                    button.setEnabled(True)

    def _go_on(self) -> None:
        """Begin anew what the missing home of the keys had stopped."""
        self._again()

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
        self._waiting.drop()
        self._show(page, whole=not self._desk.accounts)

    def leave(self) -> None:
        """Go away from whatever page is shown, calling off what is under way."""
        self._waiting.leave()
        self._drop()

    def _leave(self) -> None:
        self._drop()
        self.left.emit()

    def _leave_to(self, connection: str) -> None:
        self._drop()
        self.connected.emit(connection)

    def _drop(self) -> None:
        old, self._page = self._page, None
        self._waiting.drop()
        if old is not None:
            self._frame.show_tab(self._frame.tab)
            self._frame.drop_page(old)


def _nothing_shared(
    platform: Provider, account: str, advice: str = "", *, is_again: bool = False, less: str = ""
) -> Ending:
    wanted = (*platform.nothing_shared, *([advice] if advice else []))
    steps = tuple(sentence("{words}", words=words) for words in wanted)
    is_invited = platform.invite is not None
    return endings.nothing_shared(platform.name, account, steps, is_again=is_again, is_invited=is_invited, less=less)


def platform_rows(providers: Iterable[Provider], ways: Mapping[str, tuple[Way, ...]]) -> list[PlatformRow]:
    """Return the cards, the practice account first, each with what has to be done before."""
    ordered = sorted(providers, key=lambda p: p.id != "practice")
    return [
        PlatformRow(p.id, p.name, p.line, preparation(ways.get(p.id, ()), p), p.reached[0] if p.from_file else "")
        for p in ordered
    ]
