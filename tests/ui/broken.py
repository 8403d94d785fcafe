"""The picture of a program in which something broke."""

from connector_app.ui.frame import Frame
from connector_app.ui.views.crash import CrashView


def crash(theme):
    report = (
        "Connector Manager 0.1.0",
        "When: 2026-06-20T08:05:00.000Z",
        "System: Linux-6.1, Python 3.13.1, Qt 6.11.3",
        "",
        "  connector_app/ui/pages/items.py:212 open",
        "  KeyError",
    )
    frame = Frame(theme)
    frame.show_whole(CrashView(theme, "\n".join(report), can_go_on=True))
    return frame
