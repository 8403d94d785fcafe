"""Live updates of one account: how fresh it is, what sends news, what can be added, and what was set aside."""

from collections.abc import Callable, Coroutine, Iterable
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer

from connector_app.language import said
from connector_app.model.connection import Connection
from connector_app.model.failure import Failure
from connector_app.model.item import ConnectionId
from connector_app.model.result import Err, Ok, Result
from connector_app.model.webhook import Delivery
from connector_app.store import deliveries, subscriptions
from connector_app.store.subscriptions import Registration, RegistrationState
from connector_app.ui.desk import Desk
from connector_app.ui.frame import Frame
from connector_app.ui.tasks import Tasks
from connector_app.ui.views.news import Aside, NewsView, Source, Ways
from connector_app.words.failures import explain
from connector_app.words.freshness import every, fresh, is_up_to_date, trouble
from connector_app.words.times import ago, full

if TYPE_CHECKING:
    from connector_app.services.registrations import Address
    from connector_app.services.verbs import Verbs

    Verb = Callable[[Verbs], Coroutine[Any, Any, Result[Any]]]

MOST_ASIDE = 50
"""So many of what was set aside are listed; *Try all again* means all."""

STEP = 10_000
"""How often what is said of the time is said anew (milliseconds)."""

NO_WAY_IN = said(
    "This needs an address at which your computer is reached from outside, a tunnel of your own. Say it under "
    "Settings, Network."
)
_WHY = {
    "unreadable": said("It could not be read."),
    "rejected": said("It does not fit what is known of the account."),
    "unexpected": said("The program made a mistake with it."),
    "not-found": said("What it is about is not there any more."),
}


class NewsPage(QObject):
    """Drives the page. One account at a time."""

    def __init__(self, desk: Desk, frame: Frame, tasks: Tasks) -> None:
        super().__init__()
        self._desk, self._frame, self._tasks = desk, frame, tasks
        self.view: NewsView | None = None
        self._account = ConnectionId("")
        self._offers: dict[str, str] = {}

    def show(self, account: str) -> None:
        """Show the page of an account."""
        here = self._desk.accounts.get(ConnectionId(account))
        if here is None or here.provider not in self._desk.providers:
            return
        self.leave()
        self._account = here.id
        view = NewsView(self._desk.theme, here.provider, here.name, self._desk.platform_name(here.provider))
        view.closed.connect(self.close)
        view.check.connect(lambda: self._do(lambda v: v.sync.refresh(here.id), said("It was checked.")))
        view.watch.connect(
            lambda what: self._do(lambda v: v.watches.add(here.id, what), said("It is watched from now on."))
        )
        view.open_address.connect(lambda: self._tasks.start(self._open_address(here.id), name="open an address"))
        view.add_relay.connect(
            lambda url, secret: self._do(
                lambda v: v.relays.add(here.id, url, secret), said("The relay is listened to.")
            )
        )
        view.remove.connect(
            lambda token: self._do(partial(_remove, here=here.id, token=token), said("It was removed."))
        )
        view.confirm.connect(
            lambda token, shown: self._do(
                lambda v: v.registrations.confirm(here.id, token, shown), said("Its news count from now on.")
            )
        )
        view.replay.connect(lambda id_: self._do(lambda v: v.inbox.replay(id_), said("It is tried again.")))
        view.replay_all.connect(lambda: self._do(lambda v: v.inbox.replay_all(here.id), said("All are tried again.")))
        view.discard.connect(lambda id_: self._do(lambda v: v.inbox.discard(id_), said("It was discarded.")))
        view.copy_wanted.connect(self._desk.copy)
        self.view = view
        self.reload()
        self._frame.show_page(view)
        view.focus_heading()
        self._clock = QTimer(view, interval=STEP)  # goes with the page, however that goes
        self._clock.timeout.connect(self.reload)
        self._clock.timeout.connect(lambda: self._tasks.restart(self._look(), name="look for a secret that came"))
        self._clock.start()
        self._tasks.restart(self._fill(), name="look for ways of news")

    def close(self) -> None:
        """Go back to the tabs."""
        self._frame.show_tab(self._frame.tab)
        self.leave()

    def leave(self) -> None:
        """Forget the page: another one is shown."""
        view, self.view = self.view, None
        if view is not None:
            self._clock.stop()
            self._frame.drop_page(view)

    def reload(self) -> None:
        """Say anew what is known here: how fresh the account is, and what was set aside."""
        here = self._desk.accounts.get(self._account)
        if self.view is None or here is None:
            return
        known, now = self._desk.freshness(here.id), self._desk.now()
        told = fresh(here, known, now, followed=True)
        often = every(known) if known.way == "polling" and is_up_to_date(here, known, now) else ""
        self.view.set_freshness(", ".join(filter(None, (told[:1].upper() + told[1:], often))), trouble(known))
        aside: list[Delivery] = self._desk.data.read(
            lambda tx: deliveries.newest(tx, connection=here.id, state="parked", most=MOST_ASIDE), []
        )
        self.view.set_asides([self._aside(each) for each in aside])

    async def _fill(self) -> None:
        """Say what sends news, and what can be added: only the engine knows its address and the things there are."""
        here = self._desk.accounts.get(self._account)
        if here is None:
            return
        platform, door, account = self._desk.providers[here.provider], self._desk.door, here.id
        things = await door.call(lambda v: v.watches.choices(account)) if platform.watches else Ok({})
        names = dict(things.value) if isinstance(things, Ok) else {}
        opened = await door.call(lambda v: v.registrations.addresses(account))
        known = {each.token: each for each in opened.value} if isinstance(opened, Ok) else {}
        self._offers = _offers(known.values())
        outside = await door.call(_way_in)
        rows = self._desk.data.read(lambda tx: subscriptions.of(tx, account), [])
        if self.view is None or self._account != account:
            return
        watched = {row.target for row in rows if row.target}
        self.view.set_sources([self._source(row, names, known) for row in rows], self._otherwise(here))
        is_reached = isinstance(outside, Ok) and outside.value
        hears = platform.webhooks is not None and platform.id != "practice"  # that one has no page to register at
        self.view.set_ways(
            Ways(
                watch=None if platform.watches is None else "" if is_reached else NO_WAY_IN,
                address="" if hears and platform.by_hand else None,
                relay=platform.unrelayed if hears else None,
                things=tuple((target, name) for target, name in names.items() if target not in watched),
            )
        )

    def _otherwise(self, here: Connection) -> str:
        known = self._desk.freshness(here.id)
        if known.way == "live":
            return said("The platform tells what happens over a connection that this program keeps open.")
        often = every(known)
        if not often:
            return said("Nothing yet. The account is read instead.")
        return said("Nothing. The account is read {often} instead.", often=often)

    async def _look(self) -> None:
        """Look whether a secret came to an address since the last look."""
        account = self._account
        found = await self._desk.door.call(lambda v: v.registrations.addresses(account))
        if self.view is not None and isinstance(found, Ok) and _offers(found.value) != self._offers:
            await self._fill()

    def _source(self, row: Registration, names: dict[str, str], known: "dict[str, Address]") -> Source:
        now = self._desk.now()
        match row.state:
            case RegistrationState.MANUAL:
                opened = said("For you to register at the platform. Opened {ago}.", ago=ago(row.created_at, now))
                url, offered = (known[row.token].url, known[row.token].offered) if row.token in known else ("", "")
                title = said("Address ending in …{end}", end=url[-4:]) if url else said("An address of yours")
                return Source(row.token, title, opened, url, offered)
            case RegistrationState.RELAY:
                return Source(row.token, said("A relay"), said("Added {ago}.", ago=ago(row.created_at, now)))
            case RegistrationState.MAKING:
                more = said("It is being set up at the platform.")
            case RegistrationState.ENDING:
                more = said("It is being taken back at the platform.")
            case _:
                more = said("The platform tells of changes at once.")
                if row.expires_at:
                    more = said(
                        "The platform sends news, until {when}, then renewed by itself.",
                        when=full(row.expires_at, now),
                    )
        title = (
            said("News of {thing}", thing=names.get(row.target, row.target))
            if row.target
            else said("News of the whole account")
        )
        return Source(row.token if row.target else "", title, more)

    def _aside(self, each: Delivery) -> Aside:
        name, _, reference = each.reason.partition(" ")
        why = _WHY.get(name, said("It could not be applied ({name}).", name=name))
        title = said("{event}, {ago}", event=each.event or said("News"), ago=ago(each.received_at, self._desk.now()))
        return Aside(each.id, title, " ".join(filter(None, (why, reference))))

    def _do(self, verb: "Verb", words: str) -> None:
        self._tasks.start(self._ask(verb, words), name="change ways of news")

    async def _ask(self, verb: "Verb", words: str) -> None:
        view = self.view
        answer = await self._desk.door.call(verb)
        if view is None or self.view is not view:
            return
        if isinstance(answer, Err):
            self._wrong(answer.failure)
        else:
            view.set_note(words)
        self.reload()
        await self._fill()

    async def _open_address(self, account: ConnectionId) -> None:
        view = self.view
        answer = await self._desk.door.call(lambda v: v.registrations.add(account))
        if view is None or self.view is not view:
            return
        match answer:
            case Ok(made):
                view.show_address(made.url, made.secret)
                await self._fill()
            case Err(failure):
                self._wrong(failure)

    def _wrong(self, failure: Failure) -> None:
        if self.view is not None:
            told = explain(failure, self._desk.account_name(self._account))
            self.view.set_note(f"{told.heading}. {told.sentence}", is_good=False)


def _offers(addresses: "Iterable[Address]") -> dict[str, str]:
    return {each.token: each.offered for each in addresses if each.offered}


async def _way_in(verbs: "Verbs") -> Result[str]:
    return Ok(verbs.watches.address)


async def _remove(verbs: "Verbs", here: ConnectionId, token: str) -> Result[None]:
    """Take back whatever an account has under this token."""
    for held, remove in ((verbs.watches.watched, verbs.watches.remove), (verbs.relays.added, verbs.relays.remove)):
        rows = await held(here)
        if isinstance(rows, Ok) and any(row.token == token for row in rows.value):
            return await remove(here, token)
    return await verbs.registrations.remove(here, token)
