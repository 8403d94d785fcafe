"""The weekly pages: made when a week is over, caught up with after a while away, listed and opened."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from connector_app.model.result import Err, Ok
from connector_app.services.almanac import FOLDER, Week
from connector_app.ui.desk import Desk
from connector_app.ui.tasks import Tasks
from connector_app.ui.weekly_page import page
from connector_app.words import spans

AT_MOST = 4
"""So many weeks are caught up with: older ones are in the history, and nobody reads forty pages."""
LOOK = 360
"""Every so many looks at the clock (of ten seconds) it is asked whether a week is over."""
WEEKLY = "weekly"
"""What `open_link` is told to open a page of the data folder."""


class WeeklyPages(QObject):
    """Makes the pages. `saved` tells the week of the newest one that was made, in words, and the name of its file."""

    saved = Signal(str, str)

    def __init__(
        self,
        desk: Desk,
        tasks: Tasks,
        folder: Path,
        read: Callable[[str, str], object],
        write: Callable[[str, str, object], str],
    ) -> None:
        super().__init__()
        self._desk, self._tasks, self._folder = desk, tasks, folder / FOLDER
        self._read, self._write = read, write
        self._looks = 0
        self._is_making = self._is_asked = False

    @property
    def is_on(self) -> bool:
        return bool(self._read("history", "weekly"))

    def turn(self, *, on: bool) -> str:
        """Make pages from now on, or none. Return a sentence where that cannot be kept."""
        wrong = self._write("history", "weekly", on)
        if on and not wrong:
            self.look()
        return wrong

    def tick(self) -> None:
        """Look now and then; the first time at once."""
        if self._looks % LOOK == 0:
            self.look()
        self._looks += 1

    def look(self) -> None:
        """Make what is due, unless nobody wants it; while some are being made, it is looked once more afterwards."""
        if not self.is_on:
            return
        self._is_asked = True
        if not self._is_making:
            self._is_making = True
            self._tasks.start(self._make(), name="weekly page")

    def pages(self) -> tuple[tuple[str, str], ...]:
        """Return the pages that are there as (name of the file, week in words), the newest first."""
        names = sorted((path.name for path in self._folder.glob("week-*.html")), reverse=True)
        found = ((name, spans.week_of(name)) for name in names)
        return tuple((name, spans.week_words(monday)) for name, monday in found if monday)

    def open(self, name: str) -> None:
        self._desk.open_link(name, WEEKLY)

    async def _make(self) -> None:
        try:
            while self._is_asked:
                self._is_asked = False
                await self._make_due()
        finally:
            self._is_making = False

    async def _make_due(self) -> None:
        weeks = {week.since: week for week in spans.weeks(self._desk.now(), AT_MOST)}
        bounds = [(week.since, week.until) for week in weeks.values()]
        answer = await self._desk.door.call(lambda v: v.almanac.due(bounds))
        made: tuple[Week, ...] = answer.value if isinstance(answer, Ok) else ()
        for each in made:
            if not await self._keep(each, weeks[each.since]):
                return
        if made:
            newest = weeks[made[-1].since]
            self.saved.emit(newest.words, newest.name)

    async def _keep(self, told: Week, week: spans.Week) -> bool:
        """Write the page of a week. Return whether it is there."""
        content = page(told, week.words, self._desk.called(), self._desk.now())
        answer = await self._desk.door.call(lambda v: v.almanac.keep(week.name, content, told, week.words))
        if isinstance(answer, Err):
            self._desk.say(answer.failure, "")
        return isinstance(answer, Ok)
