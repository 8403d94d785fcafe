"""Moving to another computer, from the settings: a backup is made, or brought back between two starts."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog

from connector_app.language import said, several
from connector_app.model.result import Err, Ok
from connector_app.ui.ask import ask, new_file
from connector_app.ui.pages.settings.place import Place
from connector_app.ui.views.settings.moving import MovingCard, PasswordDialog

NAME = "Connector Manager.backup"
KINDS = (said("Backups (*.backup)"), said("All files (*)"))
NOT_EMPTY = said(
    "There are accounts here already, and a backup is never mixed with them. It is brought back where nothing is kept"
    " yet: on the other computer, before an account is added there."
)


class Moving:
    """Drives the card."""

    def __init__(self, place: Place, card: MovingCard) -> None:
        self._place, self._card = place, card
        card.back_up.connect(lambda: place.tasks.start(self._back_up(), name="make a backup"))
        card.bring_back.connect(lambda: place.tasks.start(self._bring_back(), name="bring a backup back"))

    async def _back_up(self) -> None:
        path = await new_file(self._card.window(), said("Make a backup"), NAME, KINDS)
        if path is not None and (password := await self._password(is_new=True)):
            await self.save_to(path, password)

    async def save_to(self, path: Path, password: str) -> None:
        """Write a backup and say what became of it."""
        self._card.save.setEnabled(False)
        self._place.note(said("Making the backup …"))
        answer = await self._place.desk.door.call(lambda v: v.backup.save(path, password))
        self._card.save.setEnabled(True)
        match answer:
            case Ok(about):
                told = said(
                    "{file} holds {accounts}, {waiting}, the history. Take it to the other computer, and delete it"
                    " after that.",
                    file=path.name,
                    accounts=several(about.accounts, "{n} account", "{n} accounts"),
                    waiting=several(about.waiting, "{n} waiting change", "{n} waiting changes"),
                )
                self._place.note(told)
            case Err(failure):
                self._place.say(failure)

    async def _bring_back(self) -> None:
        if self._place.desk.accounts:
            self._place.note(NOT_EMPTY, is_good=False)
            return
        dialog = QFileDialog(self._card.window(), said("Choose the backup"), str(Path.home()))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters(KINDS)
        if not await ask(dialog):
            return
        path = Path(dialog.selectedFiles()[0])
        if password := await self._password(is_new=False):
            await self.bring_back(path, password)

    async def bring_back(self, path: Path, password: str) -> None:
        """Let the program begin anew with a backup, once it is sure that this password opens it."""
        match await self._place.desk.door.call(lambda v: v.backup.check(path, password)):
            case Ok(_):
                self._place.desk.bring_back(path, password)
            case Err(failure):
                self._place.say(failure)

    async def _password(self, *, is_new: bool) -> str:
        dialog = PasswordDialog(self._place.desk.theme, self._card.window(), is_new=is_new)
        return dialog.word.text() if await ask(dialog) else ""
