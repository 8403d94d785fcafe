"""General: the look, which holds at once, and how long a change can be taken back."""

from collections.abc import Callable, Coroutine
from typing import TYPE_CHECKING, Any

from connector_app.model.result import Err, Ok, Result
from connector_app.ui.pages.settings.place import Place, Section
from connector_app.ui.pages.settings.updates import Updates
from connector_app.ui.theme import Look
from connector_app.ui.tray import has_tray
from connector_app.ui.views.settings.general import GeneralSection

if TYPE_CHECKING:
    from connector_app.services.starting import State
    from connector_app.services.verbs import Verbs


class General(Section):
    name = "General"

    def __init__(self, place: Place) -> None:
        super().__init__(place)
        self.view = self._view = GeneralSection(place.desk.theme)
        self._view.look_changed.connect(self._look)
        self._view.language_changed.connect(lambda code: place.keep("window", [("language", code)]))
        self._view.hold_changed.connect(self._hold)
        self._view.start_changed.connect(lambda on: self.tasks.restart(self._turn(on), name="start with the computer"))
        self._view.tray_changed.connect(lambda is_on: place.keep("window", [("tray", is_on)]))
        self._view.close_changed.connect(lambda way: place.keep("window", [("when_closed", way)]))
        self.updates = Updates(self.place, self._view.updates)

    def show(self) -> None:
        self._view.set_hold(round(self.desk.hold_seconds))
        self.updates.show()
        self.tasks.restart(self._look_at_start(), name="start with the computer")
        read = self.place.read
        is_on, way = bool(read("window", "tray")), str(read("window", "when_closed"))
        self._view.language.choose(str(read("window", "language")))
        self._view.set_running(tray=is_on, when_closed=way, has_tray=has_tray())

    async def _look_at_start(self) -> None:
        await self._show_start(lambda v: v.starting.state())

    async def _turn(self, on: bool) -> None:
        await self._show_start(lambda v: v.starting.turn(on=on))

    async def _show_start(self, verb: "Callable[[Verbs], Coroutine[Any, Any, Result[State]]]") -> None:
        match await self.desk.door.call(verb):
            case Ok(state):
                self._view.set_start(state)
            case Err(failure):
                self._view.set_start("off")
                self.place.say(failure)

    def _look(self, look: Look) -> None:
        before = self.desk.theme.look
        self.desk.theme.set_look(look)
        kept = (
            ("look", before.scheme, look.scheme),
            ("contrast", before.contrast, look.contrast),
            ("text_scale", before.text, look.text),
            ("reduced_motion", not before.motion, not look.motion),
        )
        self.place.keep("window", [(key, value) for key, was, value in kept if value != was])

    def _hold(self, seconds: int) -> None:
        self.desk.hold_seconds = float(seconds)
        self.place.keep("window", [("hold_seconds", seconds)])
