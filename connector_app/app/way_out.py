"""How the window opens what lies outside it: addresses through the one check there is, the data folder by Qt."""

from collections.abc import Collection
from pathlib import Path
from urllib.parse import urlsplit

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from connector_app.engine.engine import Engine
from connector_app.model.failure import FailureError, NotFound
from connector_app.model.item import ConnectionId
from connector_app.services import almanac
from connector_app.services.catalog import origin_of
from connector_app.services.links import Browser, Links
from connector_app.ui.desk import Desk
from connector_app.ui.pages.weekly import WEEKLY
from connector_app.ui.tasks import Tasks
from connector_app.words.spans import week_of

FOLDER, PRACTICE = "folder", "practice"


class WayOut:
    """Opens a page of a platform, of an item, of the practice desk; a weekly page; or the data folder. Nothing else.

    `engines` holds the running engine once there is one.
    """

    def __init__(self, desk: Desk, tasks: Tasks, folder: Path, engines: list[Engine], browser: Browser) -> None:
        self._desk, self._tasks, self._folder = desk, tasks, folder
        self._engines, self._links = engines, Links(browser)

    def open(self, url: str, account: str) -> None:
        """Open `url` for an account, "practice" for its desk, "" for a platform's page; "folder" the data folder.

        "weekly" opens the weekly page of that name.
        """
        if account == FOLDER:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))
        elif account == WEEKLY:
            self._open_page(url)
        else:
            self._tasks.start(self._open(url, account), name="open a link")

    def _open_page(self, name: str) -> None:
        path = self._folder / almanac.FOLDER / name
        if week_of(name) and path.is_file():
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
        else:
            self._desk.say(NotFound("this page"), "")

    async def _open(self, url: str, account: str) -> None:
        try:
            await self._links.open_url(url, self._hosts(account), self._origins(account))
        except FailureError as error:
            self._desk.say(error.failure, "")

    def _hosts(self, account: str) -> Collection[str]:
        """Return where an item of this account may lead; every platform's own pages are known beforehand."""
        known = [page for each in self._desk.providers.values() for page in each.pages]
        if (found := self._desk.accounts.get(ConnectionId(account))) and self._engines:
            catalog = self._engines[0].verbs.catalog
            if platform := self._desk.providers.get(found.provider):
                known += (*catalog.endpoints(platform).values(), *(f"https://{host}" for host in platform.hosts))
        return {urlsplit(each).netloc.lower() for each in known if each.startswith("https://")}

    def _origins(self, account: str) -> Collection[str]:
        desk = self._engines[0].practice.desk_url if account == PRACTICE and self._engines else ""
        return {origin_of(desk)} if desk else ()
