"""Settings: what is chosen is written at once, and holds at once where it can."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from connector_app.model.failure import Failure
from connector_app.model.result import Err, Ok
from connector_app.ui.ask import is_sure
from connector_app.ui.desk import Desk
from connector_app.ui.tasks import Tasks
from connector_app.ui.theme import Look
from connector_app.ui.views.settings import SettingsView
from connector_app.words.failures import explain, home


class SettingsPage(QObject):
    """Drives the settings' view. `read` tells what was kept; `write` keeps a change, or says why that cannot be."""

    closed = Signal()

    def __init__(
        self,
        desk: Desk,
        tasks: Tasks,
        folder: Path,
        version: str,
        *,
        read: Callable[[str, str], object],
        write: Callable[[str, str, object], str],
    ) -> None:
        super().__init__()
        self._desk, self._tasks, self._folder, self._read, self._write = desk, tasks, folder, read, write
        self.view = SettingsView(desk.theme, version)
        self.view.back.connect(self.closed)
        self.view.general.look_changed.connect(self._look)
        self.view.general.hold_changed.connect(self._hold)
        self.view.network.proxy_changed.connect(self._proxy)
        self.view.network.test.connect(lambda: tasks.start(self._test(), name="test the network"))
        self.view.storage.open_folder.connect(lambda: desk.open_link(folder.as_uri(), "folder"))
        self.view.storage.remove_practice.connect(lambda: tasks.start(self._remove_practice(), name="remove practice"))

    def show(self) -> None:
        """Fill in what is known now."""
        self.view.set_note("")
        self.view.general.set_hold(round(self._desk.hold_seconds))
        self.view.network.set_proxy(str(self._read("network", "proxy")))
        self._tasks.start(self._fill(), name="fill in settings")

    async def _fill(self) -> None:
        sizes = [
            ("Folder", str(self._folder)),
            ("Data", _size(self._folder / "data.db")),
            ("Daily copies", _size(*(self._folder / "copies").glob("*.db"))),
        ]
        self.view.storage.set_facts(sizes)
        match await self._desk.door.call(lambda v: v.keys.homes()):
            case Ok(homes):
                real = homes.get("real", "")
                practice = " Practice accounts have a key of their own in a file." if homes.get("practice") else ""
                words = f"In {home(real)}." if real else "No account needs one yet."
                self.view.storage.set_keys(words + practice)
            case Err(failure):
                self._say(failure)

    def _look(self, look: Look) -> None:
        before = self._desk.theme.look
        self._desk.theme.set_look(look)
        kept = (
            ("look", before.scheme, look.scheme),
            ("contrast", before.contrast, look.contrast),
            ("text_scale", before.text, look.text),
            ("reduced_motion", not before.motion, not look.motion),
        )
        self._keep([(key, value) for key, was, value in kept if value != was])

    def _hold(self, seconds: int) -> None:
        self._desk.hold_seconds = float(seconds)
        self._keep([("hold_seconds", seconds)])

    def _keep(self, changes: Sequence[tuple[str, object]]) -> None:
        """Write what changed, and say where it holds only until the program is closed."""
        wrong = next(filter(None, (self._write("window", key, value) for key, value in changes)), "")
        self.view.set_note(wrong and f"This holds until you quit, but it could not be kept. {wrong}", is_good=False)

    def _proxy(self, proxy: str) -> None:
        wrong = self._write("network", "proxy", proxy)
        is_own = proxy not in {"system", "none"}
        self.view.network.set_address_error(wrong if is_own else "")
        self.view.set_note("" if is_own else wrong, is_good=False)
        if not wrong:
            self.view.network.set_result("Kept", "It holds from the next start on.", is_good=True)

    async def _test(self) -> None:
        known = [c for c in self._desk.accounts.values() if self._desk.provider(c.provider)]
        accounts = [c for c in known if c.provider != "practice"] or known
        if not accounts:
            self.view.network.set_result("Nothing to reach yet", "Add an account first.", is_good=None)
            return
        match await self._desk.door.call(lambda v: v.sync.refresh(accounts[0].id)):
            case Ok(_) if accounts[0].provider == "practice":
                told = "It needs no internet, so this says nothing about your connection."
                self.view.network.set_result("The practice account answered.", told, is_good=None)
            case Ok(_):
                self.view.network.set_result("It works", f"{accounts[0].name} answered.", is_good=True)
            case Err(failure):
                self.view.network.set_result(
                    "It does not work", explain(failure, accounts[0].name).sentence, is_good=False
                )

    async def _remove_practice(self) -> None:
        question = "Remove the practice account and everything in it? Changes that were not sent yet are given up."
        if not await is_sure(self.view.window(), "Remove practice data", question, keep="Keep it", go="Remove"):
            return
        match await self._desk.door.call(lambda v: v.practice.remove()):
            case Ok(_):
                self.show()
                self.view.set_note("The practice data was removed. The history stays.", is_good=True)
            case Err(failure):
                self._say(failure)

    def _say(self, failure: Failure) -> None:
        """Say a failure on the page: it covers the status line."""
        said = explain(failure)
        self.view.set_note(f"{said.heading}. {said.sentence}", is_good=False)


def _size(*paths: Path) -> str:
    total = sum(path.stat().st_size for path in paths if path.exists())
    return f"{total / 1_000_000:.1f} MB"
