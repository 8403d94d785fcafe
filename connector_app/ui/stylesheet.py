"""Roles become a palette and a style sheet. What we paint ourselves takes neither; fields, menus and bars do."""

import re
from collections.abc import Callable

from PySide6.QtGui import QColor, QPalette

from connector_app import resource
from connector_app.ui.tokens import Roles

_ROLE = re.compile(r"@([a-z_0-9]+)")
_LENGTH = re.compile(r"px\((\d+)\)")


def palette(roles: Roles) -> QPalette:
    """Return the whole palette, so that standard dialogs fit too."""
    made = QPalette()
    part = QPalette.ColorRole
    for key, value in {
        part.Window: roles.canvas,
        part.WindowText: roles.text,
        part.Base: roles.sheet,
        part.AlternateBase: roles.sunken,
        part.Text: roles.text,
        part.Button: roles.raised,
        part.ButtonText: roles.text,
        part.BrightText: roles.bad,
        part.Highlight: roles.ink,
        part.HighlightedText: roles.on_ink,
        part.Link: roles.ink,
        part.LinkVisited: roles.ink,
        part.ToolTipBase: roles.text,
        part.ToolTipText: roles.sheet,
        part.PlaceholderText: roles.text_3,
        part.Mid: roles.hairline,
        part.Light: roles.raised,
        part.Dark: roles.edge,
        part.Accent: roles.ink,
    }.items():
        made.setColor(key, QColor(value))
    for key in (part.WindowText, part.Text, part.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, key, QColor(roles.text_3))
    return made


def style_sheet(roles: Roles, px: Callable[[float], int]) -> str:
    """Return resources/style.qss with `@role` as colours and `px(n)` as pixels that grow with the text."""
    sheet = _ROLE.sub(
        lambda found: str(getattr(roles, found.group(1))), resource("style.qss").read_text(encoding="utf-8")
    )
    return _LENGTH.sub(lambda found: f"{px(int(found.group(1)))}px", sheet)
