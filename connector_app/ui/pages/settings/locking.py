"""What Safety does about the lock of the window."""

from PySide6.QtCore import QObject

from connector_app.language import said
from connector_app.model.result import Err, Ok, Result
from connector_app.store import screen_lock
from connector_app.ui.ask import ask
from connector_app.ui.pages.settings.place import Place
from connector_app.ui.views.lock import PassphraseDialog
from connector_app.ui.views.settings.locking import LockCard


class LockSetting(QObject):
    """Drives the card."""

    def __init__(self, place: Place, view: LockCard) -> None:
        super().__init__()
        self._place, self._view = place, view
        tasks = place.tasks
        view.set_wanted.connect(lambda: tasks.restart(self._set(), name="set the lock"))
        view.change_wanted.connect(lambda: tasks.restart(self._change(), name="change the lock"))
        view.end_wanted.connect(lambda: tasks.restart(self._end(), name="take the lock away"))
        view.lock_wanted.connect(place.lock)
        view.minutes_changed.connect(lambda minutes: place.keep("window", [("lock_minutes", minutes)]))

    def show(self) -> None:
        is_set = self._place.desk.data.read(screen_lock.get, None) is not None
        minutes = self._place.read("window", "lock_minutes")
        self._view.set_standing(is_set=is_set, minutes=minutes if isinstance(minutes, int) else 0)

    async def _set(self) -> None:
        dialog = self._dialog(said("Set a passphrase"), said("Set it"), present=False, new=True)
        if await ask(dialog):
            new = dialog.new.value()  # here: the engine's thread must not ask a widget
            answer = await self._place.desk.door.call(lambda v: v.lock.set(new))
            self._tell(answer, said("The window locks from now on: with Ctrl+L, and whenever the program starts."))

    async def _change(self) -> None:
        dialog = self._dialog(said("Change the passphrase"), said("Change it"), present=True, new=True)
        if await ask(dialog):
            new, present = dialog.new.value(), dialog.present.value()
            answer = await self._place.desk.door.call(lambda v: v.lock.set(new, present))
            self._tell(answer, said("The passphrase is changed."))

    async def _end(self) -> None:
        dialog = self._dialog(said("Take the lock away"), said("Take it away"), present=True, new=False)
        if await ask(dialog):
            present = dialog.present.value()
            answer = await self._place.desk.door.call(lambda v: v.lock.take_away(present))
            self._tell(answer, said("The lock is taken away."))

    def _dialog(self, title: str, act: str, *, present: bool, new: bool) -> PassphraseDialog:
        return PassphraseDialog(self._place.desk.theme, self._view.window(), title, act, present=present, new=new)

    def _tell(self, answer: Result[bool], done: str) -> None:
        match answer:
            case Ok(True):
                self._place.note(done)
            case Ok():
                self._place.note(said("This is not the passphrase. Nothing was changed."), is_good=False)
            case Err(failure):
                self._place.say(failure)
        self.show()
