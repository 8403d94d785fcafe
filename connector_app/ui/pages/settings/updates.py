"""New versions, in the settings: looked for when the person wants it, told, and left to them."""

from PySide6.QtWidgets import QWidget

from connector_app.language import said
from connector_app.model.failure import Failure
from connector_app.model.release import NOT_SET_UP
from connector_app.model.result import Err, Ok
from connector_app.ui.ask import is_sure
from connector_app.ui.pages.settings.place import Place
from connector_app.ui.views.settings.updates import UpdatesCard
from connector_app.words.failures import explain
from connector_app.words.news import heading, notes
from connector_app.words.times import ago

FOUND = "new versions"
"""The one task that says what is known of them: what was found last stays, whatever was begun before it."""

QUESTION = said(
    "Shall the program ask its makers once a day whether there is a new version? Nothing about you is sent, and nothing"
    " installs itself. You can change this in the settings."
)


async def ask_once(place: Place, window: QWidget) -> None:
    """Ask whether to look daily, where this build knows where to look and the person was never asked."""
    if place.read("updates", "look") != "unasked" or not place.desk.accounts:
        return  # whoever has no account yet is asked enough
    if await place.desk.door.call(lambda v: v.updates.can_look()) != Ok(True):
        return
    await _choose(
        place, daily=await is_sure(window, said("New versions"), QUESTION, keep=said("No"), go=said("Yes, once a day"))
    )


async def _choose(place: Place, *, daily: bool) -> bool:
    """Keep what the person chose. Return whether this build knows where to look."""
    place.keep("updates", [("look", "daily" if daily else "never")])
    return await place.desk.door.call(lambda v: v.updates.want(daily=daily)) == Ok(True)


class Updates:
    """Drives the card. What the person chose is kept in the settings."""

    def __init__(self, place: Place, card: UpdatesCard) -> None:
        self._place, self._card = place, card
        card.daily_changed.connect(
            lambda daily: place.tasks.start(self._want(daily=daily), name="choose about versions")
        )
        card.look.connect(lambda: place.tasks.restart(self._look(), name=FOUND))
        card.open_page.connect(lambda: place.tasks.start(self._open(), name="open the page of a version"))

    def show(self) -> None:
        self._card.daily.setChecked(self._place.read("updates", "look") == "daily")
        self._place.tasks.restart(self._show_known(), name=FOUND)

    async def _want(self, *, daily: bool) -> None:
        can_look = await _choose(self._place, daily=daily)
        self._card.daily.setChecked(self._place.read("updates", "look") == "daily")
        if daily and not can_look:
            self._card.set_found(self._this(), NOT_SET_UP, has_page=False)

    async def _show_known(self) -> None:
        match await self._place.desk.door.call(lambda v: v.updates.known()):
            case Ok(news) if news.looked_at:
                self._card.set_found(
                    heading(news.release, self._place.version, ago(news.looked_at, self._place.desk.now())),
                    notes(news.release),
                    has_page=news.release is not None,
                )
            case _:
                self._card.set_found(self._this(), "", has_page=False)

    async def _look(self) -> None:
        self._card.look_button.setEnabled(False)
        answer = await self._place.desk.door.call(lambda v: v.updates.look())
        self._card.look_button.setEnabled(True)
        match answer:
            case Ok(_):
                await self._show_known()
            case Err(failure):
                self._say(failure)

    def _this(self) -> str:
        return said("This is version {version}.", version=self._place.version)

    def _say(self, failure: Failure) -> None:
        told = explain(failure, said("The page of the makers"))
        self._card.set_found(self._this(), told.sentence, has_page=False)

    async def _open(self) -> None:
        answer = await self._place.desk.door.call(lambda v: v.updates.open_page())
        if isinstance(answer, Err):
            self._say(answer.failure)
