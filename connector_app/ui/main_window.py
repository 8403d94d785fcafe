"""The window's inside: the frame, its pages, and how they are kept up to date."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import cast

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut

from connector_app.language import said, several
from connector_app.model.connection import Access
from connector_app.model.item import ConnectionId
from connector_app.store.attention import TOLD_FROM
from connector_app.ui.desk import Desk
from connector_app.ui.frame import Frame
from connector_app.ui.pages.accounts import AccountsPage
from connector_app.ui.pages.activity import ActivityPage
from connector_app.ui.pages.attention import AttentionPage
from connector_app.ui.pages.connecting import ConnectingPages
from connector_app.ui.pages.items import ItemsPage
from connector_app.ui.pages.keeping import Keeping
from connector_app.ui.pages.lessons import LessonsPage
from connector_app.ui.pages.locking import Locking
from connector_app.ui.pages.news import NewsPage
from connector_app.ui.pages.outbox import OutboxPage
from connector_app.ui.pages.settings.page import SettingsPage
from connector_app.ui.pages.status import Status
from connector_app.ui.pages.weekly import WeeklyPages
from connector_app.ui.tasks import Tasks

COALESCE = 50  # milliseconds: commits within are one reload
STEP = 10_000
"""How often what is said of the time is said anew (milliseconds): as often as its words change."""


class MainWindow(QObject):
    """Owns the pages. `frame` is what is shown; `stood` tells how the program stands: needs, paused, in words."""

    stood = Signal(int, bool, str)

    def __init__(
        self,
        desk: Desk,
        frame: Frame,
        tasks: Tasks,
        folder: Path,
        version: str,
        *,
        read: Callable[[str, str], object],
        write: Callable[[str, str, object], str],
    ) -> None:
        super().__init__(frame)
        self._desk, self.frame, self._tasks, self._folder = desk, frame, tasks, folder
        self.items = ItemsPage(desk, frame, tasks)
        self.weekly = WeeklyPages(desk, tasks, folder, read, write)
        self.keeping = Keeping(desk, tasks, read, write)
        self.activity = ActivityPage(desk, frame, tasks, self.weekly, self.keeping)
        self.outbox = OutboxPage(desk, frame, tasks)
        self.status = Status(desk, frame, self.outbox, self.items.picking)
        desk.say, desk.tell = self.status.say, self.status.tell
        self.accounts = AccountsPage(desk, frame, tasks)
        self.attention = AttentionPage(desk, frame, tasks)
        self.connecting = ConnectingPages(desk, frame, tasks)
        self.news = NewsPage(desk, frame, tasks)
        self.lessons = LessonsPage(desk, frame, tasks)
        self.settings = SettingsPage(desk, tasks, folder, version, read=read, write=write)
        self.locking = Locking(desk, frame, tasks, lambda: int(str(read("window", "lock_minutes"))))
        pages = (self.items, self.activity, self.outbox, self.status, self.accounts, self.attention, self.connecting)
        for page in (*pages, self.news, self.lessons, self.settings, self.weekly, self.keeping, self.locking):
            page.setParent(self)
        frame.add_tab_page("Items", self.items.view, self.items.view.tools)
        frame.add_tab_page("Activity", self.activity.view, self.activity.view.tools)
        frame.add_tab_page("Outbox", self.outbox.view, self.outbox.view.tools)
        self._account = ""
        self._changed: set[str] = set()
        self._reload = QTimer(self, singleShot=True, interval=COALESCE)
        self._reload.timeout.connect(self._reload_changed)
        self._minute = QTimer(self, interval=STEP)
        self._minute.timeout.connect(self._pass_minute)
        self._connect()

    def _connect(self) -> None:
        frame = self.frame
        frame.account_chosen.connect(self.choose_account)
        frame.add_account.connect(self.connecting.begin)
        frame.settings.connect(self._open_settings)
        frame.tab_chosen.connect(self._open_tab)
        self.status.stood.connect(lambda is_paused, words: self.stood.emit(len(self.attention.needs), is_paused, words))
        self.attention.counted.connect(lambda _number: self.status.show())
        self.attention.sign_in.connect(self._reconnect)
        self.attention.decide.connect(self._decide_in)
        self.attention.verify.connect(self._verify)
        self.attention.settings_wanted.connect(self._open_section)
        self.items.add_account.connect(self.connecting.begin)
        self.items.history_of.connect(self._history_of_item)
        self.items.scope_wanted.connect(self._scope)
        self.items.acted.connect(self._acted)
        self.items.picking.acted.connect(self._acted)
        self.items.decide.connect(self._decide)
        self.outbox.counted.connect(lambda n: frame.set_count("Outbox", n, not_done(n)))
        self.outbox.show_item.connect(self._show_item)
        self.outbox.edit_item.connect(self.items.edit)
        self.accounts.reconnect.connect(self._reconnect)
        self.accounts.history_of.connect(self._history_of_account)
        self.accounts.news_of.connect(self._news_of_account)
        self.accounts.lessons_with.connect(self._lessons_with)
        self.connecting.lessons_wanted.connect(self._lessons_with)
        self.lessons.sign_in.connect(self._reconnect)
        self.attention.counted.connect(lambda _number: self.lessons.reload())
        self.lessons.create.connect(self._create_in)
        self.lessons.show_items.connect(self._show_account)
        self.connecting.connected.connect(self._connected)
        self.connecting.left.connect(self._left)
        self.connecting.rename_wanted.connect(self.accounts.rename)
        self.weekly.saved.connect(self._say_weekly)
        self.settings.closed.connect(lambda: frame.show_tab(frame.tab))
        self.settings.sign_in_wanted.connect(self._sign_in)
        self._desk.news.changed.connect(self._note)
        for keys, act in (
            (QKeySequence.StandardKey.Undo, self.status.undo),
            (QKeySequence.StandardKey.New, self.items.create),
            (QKeySequence.StandardKey.Refresh, self.items.refresh),
            (QKeySequence.StandardKey.Find, self.items.view.search.field.setFocus),
        ):
            QShortcut(QKeySequence(keys), frame, self.locking.unless_locked(act))
        QShortcut(QKeySequence("Ctrl+L"), frame, self.locking.lock)
        self.locking.unset.connect(lambda: self._open_section("Safety"))
        self.settings.lock_wanted.connect(self.locking.lock)

    # Beginning and keeping up

    def start(self) -> None:
        """Show what is there: the accounts and their items, or the grid where nothing is connected yet."""
        self.accounts.reload()
        self.attention.reload()
        self.restore()
        self.items.show()
        self.outbox.reload()
        self.status.show()
        self._minute.start()
        self.weekly.tick()
        if not self._desk.accounts:
            self.connecting.begin()

    def _note(self, tables: frozenset[str]) -> None:
        self._changed |= tables
        if not self._reload.isActive():
            self._reload.start()

    def _reload_changed(self) -> None:
        changed, self._changed = self._changed, set()
        if changed & {"connections", "freshness"}:
            self.accounts.reload()
            self.status.show()
        if changed & TOLD_FROM:
            self.attention.reload()
        if changed & {"items", "outbox", "connections"} and self.frame.tab == "Items":
            self.items.reload()
        if changed & {"outbox", "meta"}:
            self.outbox.reload()
            self.status.show_undo()
            self.status.show()
        if changed & {"audit", "connections"} and self.frame.tab == "Activity":
            self.activity.reload()
        if changed & {"deliveries", "freshness", "connections"}:
            self.news.reload()
        if changed & {"audit", "connections"}:
            self.lessons.reload()
        if "cursors" in changed:
            self.items.show_progress()

    def _pass_minute(self) -> None:
        self.weekly.tick()
        self.accounts.reload()
        self.attention.reload()
        self.items.model.touch()
        self.status.show()

    def _open_tab(self, name: str) -> None:
        if name != "Items":
            self.items.picking.leave()
        match name:
            case "Items":
                self.items.reload()
            case "Activity":
                self.activity.open()
            case _:
                self.outbox.reload()

    # Where the person is

    def choose_account(self, account: str) -> None:
        """Scope all three tabs to one account; the empty id is all of them."""
        if self.connecting.page is not None and self._desk.accounts:
            self.connecting.leave()
        self.news.leave()
        self.lessons.leave()
        self._account = account
        self.frame.show_tab(self.frame.tab)
        self.items.scope(account)
        self.activity.scope(account)
        self.outbox.scope(account)
        self.status.scope(account)

    def _scope(self, account: str) -> None:
        self.frame.choose_account(account)
        self.choose_account(account)

    def _connected(self, account: str) -> None:
        self.accounts.reload()
        self._show_account(account)

    def _left(self) -> None:
        self.accounts.reload()
        self._scope(self._account)

    def _open_settings(self) -> None:
        self.settings.show()
        self.frame.show_whole(self.settings.view)

    def _history_of_item(self, item: str) -> None:
        self.frame.show_tab("Activity")
        self.activity.show_item(item)

    def _history_of_account(self, account: str) -> None:
        self._scope(account)
        self.frame.show_tab("Activity")

    def _news_of_account(self, account: str) -> None:
        self._scope(account)
        self.news.show(account)

    def _show_account(self, account: str) -> None:
        self._scope(account)
        self.frame.show_tab("Items")

    def _lessons_with(self, account: str) -> None:
        self._scope(account)
        self.lessons.show(account)

    def _create_in(self, account: str) -> None:
        self._show_account(account)
        self.items.create()

    def _decide(self, change: str) -> None:
        self.frame.show_tab("Outbox")
        self.outbox.open(change)

    def _show_item(self, item: str) -> None:
        self.frame.show_tab("Items")
        self.items.view.table.choose(item)
        self.items.open(item)

    def _reconnect(self, account: str, lesson: str = "") -> None:
        found = self._desk.accounts.get(ConnectionId(account))
        if found is not None:
            self.connecting.reconnect(found, lesson)

    def _decide_in(self, account: str, change: str) -> None:
        """Show what has to be decided, within its account: else it may be too far down to be shown."""
        self._scope(account)
        self._decide(change)

    def _verify(self) -> None:
        self.frame.show_tab("Activity")
        self.activity.verify()

    def _open_section(self, name: str) -> None:
        self._open_settings()
        self.settings.view.show_section(name)

    def _sign_in(self, account: str, access: str, without: tuple[str, ...]) -> None:
        """Sign an account in again with other access than before; where none is named, as it was."""
        found = self._desk.accounts.get(ConnectionId(account))
        if found is not None:
            self.connecting.start(found.provider, cast("Access", access or found.access), found, without)

    def _say_weekly(self, words: str, _name: str) -> None:
        self.status.tell(said("The page of your week, {week}, is in Activity", week=words))

    def _acted(self) -> None:
        self.outbox.reload()
        self.status.show_undo()

    # Remembering

    def remember(self) -> None:
        """Write down where the person was, for the next start. Losing it is no harm."""
        state = {"account": self._account, "tab": self.frame.tab, "items": self.items.state()}
        state["activity"] = self.activity.state()
        path = self._folder / "window.json"
        beside = path.with_suffix(".part")
        beside.write_text(json.dumps(state))
        beside.replace(path)

    def restore(self) -> None:
        """Go where the person was."""
        try:
            state = json.loads((self._folder / "window.json").read_text())
            account = str(state.get("account", ""))
            self.items.restore({str(k): str(v) for k, v in dict(state.get("items", {})).items()})
            self.activity.restore({str(k): str(v) for k, v in dict(state.get("activity", {})).items()})
            tab = str(state.get("tab", "Items"))
        except (OSError, ValueError, AttributeError, TypeError, RecursionError):
            return
        if account in self._desk.accounts:
            self._account = account
            self.frame.choose_account(account)
            self.items.scope(account)
            self.activity.scope(account)
            self.outbox.scope(account)
            self.status.scope(account)
        if tab in {"Items", "Activity", "Outbox"}:
            self.frame.show_tab(tab)


def not_done(changes: int) -> str:
    """Return what the outbox's number says aloud; nothing where it shows none."""
    return several(changes, "{n} change is not done", "{n} changes are not done") if changes else ""
