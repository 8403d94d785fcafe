"""Notifications: what is told outside of the window. It holds at once: it is read each time something is told."""

from connector_app.ui.pages.settings.place import Place, Section
from connector_app.ui.views.settings.notifications import NotificationsSection


class Notifications(Section):
    name = "Notifications"

    def __init__(self, place: Place) -> None:
        super().__init__(place)
        self.view = self._view = NotificationsSection(place.desk.theme)
        self._view.chosen.connect(lambda key: place.keep("notifications", [("show", key)]))

    def show(self) -> None:
        self._view.set_chosen(str(self.place.read("notifications", "show")))
