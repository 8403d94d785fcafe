"""How long the history is kept: chosen, asked about before anything is removed, and said on the page."""

from collections.abc import Awaitable, Callable

from PySide6.QtCore import QObject, Signal

from connector_app.language import said
from connector_app.model.keeping import YEARS, setting
from connector_app.model.result import Err, Ok
from connector_app.services.retention import Due
from connector_app.store import audit_extent
from connector_app.ui.ask import choose
from connector_app.ui.desk import Desk
from connector_app.ui.tasks import Tasks
from connector_app.ui.views.keeping import KeepingPart
from connector_app.words import keeping


class Keeping(QObject):
    """Drives the part of the panel.

    `removed` tells what was removed, `refused` why a setting could not be kept, `learned` what `sentence` has to say.
    """

    removed = Signal(str)
    refused = Signal(str)
    learned = Signal()

    def __init__(
        self, desk: Desk, tasks: Tasks, read: Callable[[str, str], object], write: Callable[[str, str, object], str]
    ) -> None:
        super().__init__()
        self._desk, self._tasks, self._read, self._write = desk, tasks, read, write
        self._part: KeepingPart | None = None
        self._waits: bool | None = None  # not known yet
        self._is_asked = False
        self.pack: Callable[[], Awaitable[None]] | None = None

    @property
    def years(self) -> int:
        """For how many years entries are kept, 0 for ever."""
        return YEARS[str(self._read("history", "keep"))]

    def sentence(self) -> str:
        """Say how long entries are kept, and what was removed. Return "" while that is looked up."""
        if self._waits is None and self.years:
            if not self._is_asked:
                self._is_asked = True
                self._tasks.start(self.fill(), name="learn what is kept")
            return ""
        newest = self._desk.data.read(audit_extent.newest_drop, None)
        return keeping.kept(self.years, newest, self._desk.now(), waits=bool(self._waits))

    def show_in(self, part: KeepingPart) -> None:
        self._part = part
        part.chosen.connect(lambda years: self._tasks.start(self.change(years), name="keep history"))
        part.remove.connect(lambda: self._tasks.start(self.review(), name="remove old entries"))

    async def fill(self) -> None:
        """Say what is kept, and what waits to be removed."""
        if self._part is None:
            return
        answer = await self._desk.door.call(lambda v: v.retention.due())
        due = answer.value if isinstance(answer, Ok) else None
        self._waits = due is not None and not due.is_agreed
        self._part.set_kept(self.years, self.sentence())
        self._part.set_due(
            keeping.due(due.entries, due.limit, self._desk.now(), is_agreed=due.is_agreed) if due else ""
        )
        self.learned.emit()

    async def change(self, years: int) -> None:
        """Keep so many years from now on, and ask before anything goes."""
        if wrong := self._write("history", "keep", setting(years)):
            self.refused.emit(wrong)
            await self.fill()
            return
        answer = await self._desk.door.call(lambda v: v.retention.keep(years))
        await self.fill()
        if isinstance(answer, Err):
            self._desk.say(answer.failure, "")
        elif answer.value is not None:
            await self._ask(answer.value)

    async def review(self) -> None:
        """Ask once more about what waits."""
        answer = await self._desk.door.call(lambda v: v.retention.due())
        if isinstance(answer, Ok) and answer.value is not None:
            await self._ask(answer.value)
        await self.fill()

    async def _ask(self, due: Due) -> None:
        """Remove what is too old once the person says so, after an auditor pack where they want one first."""
        if self._part is None:
            return
        question, options = keeping.question(due.entries, due.limit, self._desk.now()), (keeping.PACK, keeping.REMOVE)
        answer = keeping.PACK
        while answer == keeping.PACK:
            answer = await choose(self._part.window(), keeping.TITLE, question, *options, stay=keeping.LATER)
            if answer == keeping.PACK and self.pack is not None:
                await self.pack()
        if answer == keeping.REMOVE:
            await self._remove(due)

    async def _remove(self, due: Due) -> None:
        if self._part is not None:
            self._part.set_due(said("Removing them. This can take a while."), can_remove=False)
        match await self._desk.door.call(lambda v: v.retention.drop(due.limit)):
            case Ok(number):
                self.removed.emit(keeping.done(number))
            case Err(failure):
                self._desk.say(failure, "")
        await self.fill()
