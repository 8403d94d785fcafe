"""What this program may do, how long it may, and how all of it is stopped."""

from PySide6.QtWidgets import QWidget

from connector_app.language import said
from connector_app.ui.theme import Theme
from connector_app.ui.views.settings.cutting import CuttingCard
from connector_app.ui.views.settings.locking import LockCard
from connector_app.ui.views.settings.parts import section
from connector_app.ui.views.settings.permissions import PermissionsCard
from connector_app.ui.views.settings.sign_ins import SignInsCard
from connector_app.ui.widgets.layout import column
from connector_app.ui.widgets.text import Paragraph
from connector_app.words.cutting import QUESTION


class SafetySection(QWidget):
    """Cards one below the other; each is driven by a page of its own."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.cutting = CuttingCard(theme, QUESTION)
        self.sign_ins = SignInsCard(theme)
        self.permissions = PermissionsCard(theme)
        self.locking = LockCard(theme)
        parts = (
            self.sign_ins,
            self.permissions,
            Paragraph(theme, said("Lock"), "strong"),
            8,
            self.locking,
            24,
            Paragraph(theme, said("Cut all access"), "strong"),
            8,
            self.cutting,
        )
        lead = said("What this program may do with your accounts, and how you stop it.")
        self.setLayout(column(section(theme, said("Safety"), lead, *parts), gap=0))
