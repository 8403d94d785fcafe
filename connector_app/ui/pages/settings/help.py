"""Help: the self-test, and what this program is."""

from connector_app import notice
from connector_app.language import said, several
from connector_app.model.checked import Checked
from connector_app.ui.pages.settings.place import Place, Section
from connector_app.ui.pages.settings.support import SupportFile
from connector_app.ui.views.settings.help import HelpSection, PartsDialog
from connector_app.words.failures import explain

_NAMES = {
    "settings": said("The settings"),
    "environment": said("This computer"),
    "folders": said("The data folder"),
    "languages": said("Languages"),
    "loopback": said("The way back from the browser"),
    "keychain": said("Your computer’s safe"),
    "network": said("The network"),
    "platforms": said("Platforms"),
    "database": said("The data"),
    "clock": said("The clock"),
}
"""What the checks are called."""


class Help(Section):
    name = "Help"

    def __init__(self, place: Place) -> None:
        super().__init__(place)
        self.view = self._view = HelpSection(place.desk.theme, place.version)
        self._view.test.connect(lambda: self.tasks.start(self._test(), name="self-test"))
        self._view.show_parts.connect(self._show_parts)
        self.support = SupportFile(place, self._view.support)
        self.support.setParent(self)

    def _show_parts(self) -> None:
        try:
            words = notice().read_text(encoding="utf-8")
        except OSError:
            words = said("The list is missing from this installation.")
        PartsDialog(self.desk.theme, self._view.window(), words).open()

    async def _test(self) -> None:
        self._view.set_busy(True)
        found = await self.desk.examine()
        self._view.set_busy(False)
        wrong = sum(not each.passed for each in found)
        verdict = several(wrong, "{n} thing did not pass", "{n} things did not pass") if wrong else said("All is well")
        lines = [(_NAMES.get(each.name, each.name), _told(each), each.passed) for each in found]
        self._view.set_checks(verdict, lines)


def _told(each: Checked) -> str:
    if each.failure is None:
        return each.words
    told = explain(each.failure)
    return said("{heading}. {sentence}", heading=told.heading, sentence=told.sentence)
