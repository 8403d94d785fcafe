"""Safety: what the program may do, how long it may, and how all of it is stopped."""

from connector_app.ui.pages.settings.cutting import Cutting
from connector_app.ui.pages.settings.locking import LockSetting
from connector_app.ui.pages.settings.permissions import Permissions
from connector_app.ui.pages.settings.place import Place, Section
from connector_app.ui.pages.settings.sign_ins import SignIns
from connector_app.ui.views.settings.safety import SafetySection


class Safety(Section):
    name = "Safety"

    def __init__(self, place: Place) -> None:
        super().__init__(place)
        self.view = SafetySection(place.desk.theme)
        self.cutting = Cutting(place, self.view.cutting)
        self.sign_ins = SignIns(place, self.view.sign_ins)
        self.permissions = Permissions(place, self.view.permissions)
        self.locking = LockSetting(place, self.view.locking)
        for each in (self.cutting, self.sign_ins, self.permissions, self.locking):
            each.setParent(self)

    def show(self) -> None:
        self.sign_ins.show()
        self.permissions.show()
        self.locking.show()
        self.cutting.show()
