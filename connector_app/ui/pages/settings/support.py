"""Prepares the support file, shows it whole, and saves what was shown."""

from pathlib import Path

from PySide6.QtCore import QObject

from connector_app.language import said
from connector_app.model.failure import Rejected
from connector_app.model.result import Err, Ok
from connector_app.model.support import Draft
from connector_app.ui.ask import new_file
from connector_app.ui.pages.settings.place import Place
from connector_app.ui.views.settings.support import SupportCard
from connector_app.words import support as words
from connector_app.words.failures import explain

FILE = "Connector Manager support.txt"
KINDS = (said("Text (*.txt)"), said("Packed (*.zip)"))
BUSY = said("Putting it together, and searching it for every stored secret …")


class SupportFile(QObject):
    """Drives the card. What is saved is what was shown, letter by letter."""

    def __init__(self, place: Place, card: SupportCard) -> None:
        super().__init__()
        self._place, self._card = place, card
        self._draft: Draft | None = None
        self._asked = 0  # an answer to an earlier question is not shown
        card.wanted.connect(self._prepare)
        card.names_turned.connect(self._prepare)
        card.part_turned.connect(self._turn)
        card.save.connect(lambda: place.tasks.start(self._save(), name="save the support file"))
        card.copied.connect(lambda: place.tasks.start(self._copy(), name="copy the support file"))
        card.closed.connect(self._close)

    def _prepare(self) -> None:
        self._asked, self._draft = self._asked + 1, None
        self._card.show_busy(BUSY)
        self._place.tasks.start(self._put_together(self._asked), name="prepare the support file")

    def _turn(self, name: str, is_in: bool) -> None:
        """Take a part out of what is shown, or put it back in; one that was left out before is gathered."""
        if self._draft is None or (is_in and name not in {each.name for each in self._draft.parts}):
            self._prepare()
        else:
            self._show(self._draft)

    def _close(self) -> None:
        self._draft, self._asked = None, self._asked + 1
        self._card.show_idle()

    async def _put_together(self, number: int) -> None:
        names, without = self._card.names.isChecked(), self._card.without
        answer = await self._place.desk.door.call(lambda v: v.support.draft(names=names, without=without))
        if number != self._asked:
            return
        match answer:
            case Ok(draft):
                self._draft = draft
                self._show(draft)
            case Err(failure):
                told = explain(failure)
                self._card.show_stopped(
                    told.sentence
                    if isinstance(failure, Rejected)
                    else said("{heading}. {sentence}", heading=told.heading, sentence=told.sentence)
                )

    def _show(self, draft: Draft) -> None:
        self._card.show_text(draft.searched, words.text(draft, self._card.without))

    async def _save(self) -> None:
        if path := await new_file(self._card.window(), said("Save the support file"), FILE, KINDS):
            await self.save_to(path)

    async def save_to(self, path: Path) -> None:
        """Write what is shown to a file."""
        if self._draft is None:
            return
        text = words.text(self._draft, self._card.without)
        match await self._place.desk.door.call(lambda v: v.support.save(path, text)):
            case Ok(_):
                self._place.note(
                    said("The support file is in {file}. It holds what you see here, and nothing else.", file=path.name)
                )
            case Err(failure):
                self._place.say(failure)

    async def _copy(self) -> None:
        """Copy what is shown, searched once more: what is copied leaves as well."""
        if self._draft is None:
            return
        text = words.text(self._draft, self._card.without)
        match await self._place.desk.door.call(lambda v: v.support.look(text)):
            case Ok(_):
                self._place.desk.copy(text)
                self._place.note(said("The support file was copied."))
            case Err(failure):
                self._place.say(failure)
