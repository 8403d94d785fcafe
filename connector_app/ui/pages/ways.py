"""From the card of a platform to the beginning of a sign-in: how much, by which way, and what that way needs first."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from typing import Any, cast

from PySide6.QtWidgets import QWidget

from connector_app.model.connection import Access, Connection
from connector_app.model.failure import Failure, Problem, Rejected, Unauthorized
from connector_app.model.provider import Provider
from connector_app.model.result import Err, Ok
from connector_app.services.clients import Way
from connector_app.ui.desk import Desk
from connector_app.ui.pages import errands
from connector_app.ui.pages.signing import Signing
from connector_app.ui.tasks import Tasks
from connector_app.ui.views.access import AccessView
from connector_app.ui.views.credentials import CredentialsView, Errand
from connector_app.words.failures import explain, key_not_accepted


class WayPages:
    """Shows the pages before a sign-in. `show` puts one up, `begin` starts to sign in, `back` goes to the cards.

    `fail` ends it with a failure and knows how to go on from there.
    """

    def __init__(
        self,
        desk: Desk,
        tasks: Tasks,
        *,
        show: Callable[[QWidget], None],
        begin: Callable[[Signing], None],
        fail: Callable[[Provider, Failure, Callable[[], None]], None],
        back: Callable[[], None],
    ) -> None:
        self._desk, self._tasks = desk, tasks
        self._show, self._begin, self._fail, self._back = show, begin, fail, back
        self._page: QWidget | None = None
        self.known: dict[str, tuple[Way, ...]] = {}  # by platform, so that a press is answered at once
        self.saved = 0
        """How many clients were saved here: ways that were asked for before that may lack what is there now."""

    def learn(self, ways: Mapping[str, tuple[Way, ...]], saved: int) -> None:
        """Remember ways, unless they are from before: `saved` is what it was when they were asked for."""
        if saved == self.saved:
            self.known.update(ways)

    def choose(self, provider: str) -> None:
        """Ask how much the program may do, and which way to sign in where there are several."""
        platform = self._desk.providers[provider]
        view = AccessView(self._desk.theme, platform.id, platform.name)
        if self.known.get(provider):
            _tell(view, self.known[provider][0], platform)
        else:
            show_permissions(view, platform, self._way_of(view, platform))
        view.groups_changed.connect(lambda: show_permissions(view, platform, self._way_of(view, platform)))
        view.chosen.connect(
            lambda access: self.go(platform, cast("Access", access), view.way, without=tuple(view.without))
        )
        view.back.connect(self._back)
        self._put_up(view)
        self._tasks.start(self._offer(view, platform), name="look for ways to sign in")

    def _way_of(self, view: AccessView, platform: Provider) -> Way:
        """Return the way that is chosen on a page; before the ways are known, the platform's first."""
        ways = self.known.get(platform.id) or (Way(platform.methods[0]),)
        return next((way for way in ways if way.method == view.way), ways[0])

    async def _offer(self, view: AccessView, platform: Provider) -> None:
        saved = self.saved
        answer = await self._desk.door.call(lambda v: v.connections.ways(platform.id))
        if self._page is not view or isinstance(answer, Err):
            return
        self.learn({platform.id: answer.value}, saved)
        ways = {way.method: way for way in answer.value}
        view.set_ways(errands.way_names(answer.value, platform))
        view.way_changed.connect(lambda key: _tell(view, ways[key], platform))
        if ways:
            _tell(view, answer.value[0], platform)

    def go(
        self,
        platform: Provider,
        access: Access,
        method: str = "",
        expect: Connection | None = None,
        without: tuple[str, ...] = (),
        lesson: str = "",
    ) -> None:
        """Go a way to sign in, or the first there is: set-up, a key, or straight to the browser."""
        again = partial(self.go, platform, access, method, expect, without, lesson)
        signing = Signing(platform, access, "oauth", expect, again, without=without, lesson=lesson)
        if platform.id in self.known:
            self._take(signing, self.known[platform.id], method)
        else:
            self._tasks.restart(self._go(signing, method), name="go a way to sign in")

    async def _go(self, signing: Signing, method: str) -> None:
        platform = signing.platform
        answer = await self._desk.door.call(lambda v: v.connections.ways(platform.id))
        if isinstance(answer, Err):
            self._fail(platform, answer.failure, signing.again)
            return
        self._take(signing, answer.value, method)

    def _take(self, signing: Signing, ways: tuple[Way, ...], method: str) -> None:
        """Take the way that was chosen, or the first: what it lacks is asked for before."""
        platform = signing.platform
        way = next((each for each in ways if each.method == method), ways[0])
        signing = replace(signing, method=way.method)
        if way.missing and (errand := errands.set_up(platform, way.missing)):
            self._set_up(signing, errand, way)
        elif way.method == "token" and (errand := errands.own_key(platform)):
            self._ask_key(signing, errand)
        elif way.method == "client-credentials" and (errand := errands.machine(platform)):
            self._ask_machine(signing, errand)
        else:
            self._begin(signing)

    def set_up(self, signing: Signing) -> bool:
        """Ask anew for what the platform did not accept of the set-up. Return whether there is a page for that."""
        errand = errands.set_up(signing.platform, ())
        if errand is None or signing.method not in {"oauth", "device"}:
            return False
        self._set_up(signing, errand, Way(signing.method))
        return True

    # What is fetched first

    def _set_up(self, signing: Signing, errand: Errand, way: Way) -> None:
        """Ask for a client of one's own; then the sign-in goes on by itself."""
        view = self._credentials(signing, errand)
        view.given.connect(
            lambda typed: self._tasks.start(self._save_client(view, signing, way, typed), name="save a client")
        )

    async def _save_client(self, view: CredentialsView, signing: Signing, way: Way, typed: dict[str, str]) -> None:
        view.set_busy(True)
        platform = signing.platform
        client_id, secret = typed[errands.CLIENT_ID], typed.get(errands.CLIENT_SECRET, "")
        tenant = typed.get(errands.TENANT, "")
        answer = await self._desk.door.call(lambda v: v.keys.set_client(platform.id, client_id, secret, tenant))
        if isinstance(answer, Ok):
            self.saved += 1
            self.known.pop(platform.id, None)
        if self._page is not view:
            return
        match answer:
            case Ok(_):
                method = "" if platform.device else way.method
                self.go(platform, signing.access, method, signing.expect, signing.without)
            case Err(failure):
                self._say(view, signing, failure, typed)

    def _ask_key(self, signing: Signing, errand: Errand) -> None:
        view = self._credentials(signing, errand)

        def given(typed: dict[str, str]) -> None:
            wanted = signing.expect.id if signing.expect else None
            self._enter(view, signing, typed, lambda v: v.connections.connect_token(
                signing.platform.id, signing.access, typed[errands.SECRET], expect=wanted, more=typed
            ))  # fmt: skip

        view.given.connect(given)

    def _ask_machine(self, signing: Signing, errand: Errand) -> None:
        view = self._credentials(signing, errand)

        def given(typed: dict[str, str]) -> None:
            wanted = signing.expect.id if signing.expect else None
            self._enter(view, signing, typed, lambda v: v.connections.connect_machine(
                signing.platform.id, signing.access, typed[errands.CLIENT_ID], typed[errands.SECRET], expect=wanted
            ))  # fmt: skip

        view.given.connect(given)

    def _enter(
        self, view: CredentialsView, signing: Signing, typed: dict[str, str], verb: Callable[[Any], Any]
    ) -> None:
        """Begin to sign in with what was typed; where that cannot be right, the page says so and keeps it."""

        def refused(failure: Failure) -> bool:
            if isinstance(failure, Unauthorized):
                words = key_not_accepted(signing.platform.name).sentence
                failure = Rejected("", (Problem(errands.SECRET, words),))
            if not isinstance(failure, Rejected):
                return False
            self._say(self._again_with(signing, view, typed), signing, failure, typed)
            return True

        again = partial(self._again_with, signing, view, typed)
        self._begin(Signing(signing.platform, signing.access, signing.method, signing.expect, again, verb, refused))

    def _again_with(self, signing: Signing, view: CredentialsView, typed: dict[str, str]) -> CredentialsView:
        """Put the page up again, with what had been typed."""
        build = self._ask_machine if signing.method == "client-credentials" else self._ask_key
        errand = (errands.machine if build == self._ask_machine else errands.own_key)(signing.platform)
        if errand is not None:
            build(signing, errand)
        page = self._page if isinstance(self._page, CredentialsView) else view
        page.set_values(typed)
        return page

    def _credentials(self, signing: Signing, errand: Errand) -> CredentialsView:
        platform = signing.platform
        view = CredentialsView(self._desk.theme, platform.id, platform.name, errand)
        view.back.connect(self._back if signing.expect else partial(self.choose, platform.id))
        view.link_wanted.connect(lambda url: self._desk.open_link(url, ""))
        view.copy_wanted.connect(self._desk.copy)
        self._put_up(view)
        return view

    def _say(self, view: CredentialsView, signing: Signing, failure: Failure, typed: dict[str, str]) -> None:
        view.set_busy(False)
        if isinstance(failure, Rejected):
            said = "" if failure.problems else explain(failure, signing.platform.name).sentence
            view.set_problems(failure.problems, said)
        else:
            self._fail(signing.platform, failure, partial(self._retry, view, signing, typed))

    def _retry(self, view: CredentialsView, signing: Signing, typed: dict[str, str]) -> None:
        """Put the set-up page up again with what had been typed there: the keychain did not take it."""
        errand = errands.set_up(signing.platform, ())
        if errand is None or signing.method in {"token", "client-credentials"}:
            self._again_with(signing, view, typed)
            return
        self._set_up(signing, errand, Way(signing.method))
        if isinstance(self._page, CredentialsView):
            self._page.set_values(typed)

    def _put_up(self, view: QWidget) -> None:
        self._page = view
        self._show(view)


def _tell(view: AccessView, way: Way, platform: Provider) -> None:
    """Say what a way brings: what comes next, and what is asked for."""
    view.set_note(errands.what_comes(way, platform), opens_browser=errands.opens_browser(way))
    is_consent = way.method in {"oauth", "device"}
    view.set_groups([(group.id, group.name) for group in platform.choices] if is_consent else [])
    show_permissions(view, platform, way)


def show_permissions(view: AccessView, platform: Provider, way: Way) -> None:
    """Say what each level may do with the groups that are in, and the platform's own words for that.

    A way by which nothing can be changed offers no level to change with.
    """
    view.set_read_only("" if platform.changes_by(way.method) else errands.NOTHING_TO_CHANGE.format(name=platform.name))
    without = tuple(view.without)
    levels = [(platform.may(level, without), platform.permissions[level].may_not) for level in ("read", "change")]
    view.set_permissions(levels[0], levels[1], errands.what_is_asked(way, platform, without))
