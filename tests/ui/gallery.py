"""Take a picture of every screen in every look: `python -m tests.ui.gallery FOLDER [names]`, with a display.

Each screen is made once and photographed in every look, so that it also has to follow while it is open.
SHOTS_LANGUAGE=de takes them in another language.
"""

import os
import sys
from pathlib import Path

from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QApplication

from connector_app import language, resource
from connector_app.language.catalogue import read

SIZE = (1280, 820)


def main(folder: Path, only: list[str]) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    app = QApplication([])
    if code := os.environ.get("SHOTS_LANGUAGE", ""):  # before anything is imported that says something
        language.use(read(resource("languages", f"{code}.ts"), code))
    from connector_app.ui.theme import Look, Theme
    from tests.ui.screens import SCREENS

    looks = {
        "light": Look("light", motion=False),
        "dark": Look("dark", motion=False),
        "contrast-light": Look("light", "on", motion=False),
        "contrast-dark": Look("dark", "on", motion=False),
        "text200-light": Look("light", text=2.0, motion=False),
    }
    theme = Theme(app, looks["light"])
    QCursor.setPos(QPoint(1598, 998))
    for name, make in SCREENS.items():
        if only and not any(name.startswith(wanted) for wanted in only):
            continue
        theme.set_look(looks["light"])
        screen = make(theme)
        screen.resize(*SIZE)
        screen.show()
        for look, choice in looks.items():
            theme.set_look(choice)
            for _ in range(6):
                app.processEvents()
            screen.resize(*SIZE)
            app.processEvents()
            if (focused := app.focusWidget()) is not None:
                focused.clearFocus()
            app.processEvents()
            screen.grab().save(str(folder / f"{name}-{look}.png"))
            if (screen.width(), screen.height()) != SIZE:
                sys.stdout.write(f"{name} {look}: wants {screen.width()} x {screen.height()}\n")
        screen.close()
        screen.deleteLater()
        app.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)  # processEvents alone keeps it


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2:])
