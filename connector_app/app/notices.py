"""What is told outside of the window: through the desktop, and where that shows nothing, from the tray."""

from collections.abc import Callable
from typing import Literal

from connector_app.adapters.notifications import Notifications
from connector_app.language import said
from connector_app.model.attention import Need
from connector_app.ui.words import safe_text
from connector_app.words.attention import told

Shown = Literal["problems", "everything", "nothing"]


class Curtain:
    """Whether the window is locked: what is told outside of it names nobody then."""

    is_drawn = False

    def draw(self, is_drawn: bool) -> None:
        self.is_drawn = is_drawn


class Notices:
    """Tells of each entry in words. `wanted` answers what the person wants to be told of, each time anew.

    Behind a drawn `curtain` no account is named.
    `otherwise` is given what no desktop shows, as (heading, words). No titles of items are in either.
    """

    def __init__(
        self,
        desktop: Notifications,
        wanted: Callable[[], Shown],
        otherwise: Callable[[str, str], None],
        curtain: Curtain,
    ) -> None:
        self._desktop, self._wanted, self._otherwise, self._curtain = desktop, wanted, otherwise, curtain

    async def show(self, need: Need, name: str) -> None:
        if self._wanted() != "nothing":
            words = told(need, self._shown(name) or said("An account"))
            await self._tell(need.key, words.who, words.sentence, (("cure", words.short or words.action),))

    async def over(self, key: str, name: str) -> None:
        await self._desktop.withdraw(key)
        if self._wanted() == "everything":
            await self._tell(key, self._shown(name) or "Connector Manager", said("What needed you is settled."))

    def _shown(self, name: str) -> str:
        return "" if self._curtain.is_drawn else name

    async def _tell(self, key: str, heading: str, words: str, acts: tuple[tuple[str, str], ...] = ()) -> None:
        heading, words = safe_text(heading), safe_text(words)  # an account's name is the platform's text
        if not await self._desktop.show(key, heading, words, acts):
            self._otherwise(heading, words)
