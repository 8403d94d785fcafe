"""Help: what this program is."""

from connector_app.ui.pages.settings.place import Place, Section
from connector_app.ui.views.settings.help import HelpSection


class Help(Section):
    name = "Help"

    def __init__(self, place: Place) -> None:
        super().__init__(place)
        self.view = HelpSection(place.desk.theme, place.version)
