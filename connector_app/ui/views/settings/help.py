"""What this program is, and how it can be looked at when something does not work."""

from PySide6.QtWidgets import QWidget

from connector_app.ui.theme import Theme
from connector_app.ui.views.settings.parts import card, section, setting
from connector_app.ui.widgets.layout import column


class HelpSection(QWidget):
    """What this program is, and how it can be looked at when something does not work."""

    def __init__(self, theme: Theme, version: str) -> None:
        super().__init__()
        tested = (
            "Folders, network, safe, clock and the way back from the browser: “connector-app doctor” looks at them."
        )
        rows = card(
            theme,
            setting(theme, "Self-test", tested),
            setting(theme, "Connector Manager", f"Version {version}. Pictures and their licences are named in NOTICE."),
        )
        self.setLayout(column(section(theme, "Help", "When something does not work.", rows), gap=0))
