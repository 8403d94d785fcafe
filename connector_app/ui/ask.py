"""Wait for a dialog without a loop inside the loop: `exec` would kill the one that runs."""

import asyncio
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QLabel, QMessageBox, QWidget

from connector_app.language import said
from connector_app.ui.words import no_mnemonic, safe_text

LONGEST_QUESTION = 600
"""What is lost must be readable to its end before somebody agrees to it (graphemes)."""


async def ask(dialog: QDialog) -> bool:
    """Open a dialog and return whether it was accepted. It is gone afterwards."""
    answered: asyncio.Future[int] = asyncio.get_running_loop().create_future()

    def finished(result: int) -> None:
        if not answered.done():
            answered.set_result(result)

    if isinstance(dialog, QMessageBox):
        for label in dialog.findChildren(QLabel):  # names in it may be a stranger's, and look like a link
            label.setTextFormat(Qt.TextFormat.PlainText)
    dialog.finished.connect(finished)
    dialog.open()
    try:
        return await answered == QDialog.DialogCode.Accepted
    finally:
        dialog.close()
        dialog.deleteLater()


async def new_file(parent: QWidget, title: str, name: str, kinds: Sequence[str], suffix: str = "") -> Path | None:
    """Ask for the name of a new file, `name` in the home folder at first. Return None where nobody wants one.

    `suffix` is put behind a name that has none.
    """
    dialog = QFileDialog(parent, title, str(Path.home() / name))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilters(kinds)
    dialog.setDefaultSuffix(suffix.removeprefix("."))
    return Path(dialog.selectedFiles()[0]) if await ask(dialog) else None


async def choose(parent: QWidget, title: str, question: str, *options: str, stay: str = said("Cancel")) -> str:
    """Ask which of several things shall be. Return the words of what was chosen, "" where nothing was."""
    box, pressed = _box(parent, title, question), list[str]()
    for words in options:
        button = box.addButton(no_mnemonic(words), QMessageBox.ButtonRole.AcceptRole)
        button.clicked.connect(lambda _checked=False, words=words: pressed.append(words))
    box.setEscapeButton(box.addButton(no_mnemonic(stay), QMessageBox.ButtonRole.RejectRole))
    await ask(box)
    return pressed[0] if pressed else ""


async def say(parent: QWidget, title: str, words: str) -> None:
    """Say something that stays until it was read."""
    box = _box(parent, title, words)
    box.addButton(QMessageBox.StandardButton.Ok)
    await ask(box)


async def is_sure(parent: QWidget, title: str, question: str, *, keep: str, go: str) -> bool:
    """Ask before something is given up, and return whether it shall be. Enter and Escape keep it."""
    box, pressed = _box(parent, title, question), list[str]()
    stay = box.addButton(no_mnemonic(keep), QMessageBox.ButtonRole.RejectRole)
    leave = box.addButton(no_mnemonic(go), QMessageBox.ButtonRole.AcceptRole)
    leave.clicked.connect(lambda: pressed.append(go))
    box.setDefaultButton(stay)
    box.setEscapeButton(stay)
    await ask(box)
    return bool(pressed)


def _box(parent: QWidget, title: str, words: str) -> QMessageBox:
    """Return a box whose title stands in it too: macOS shows no title of its window."""
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.NoIcon)
    box.setWindowTitle(safe_text(title))
    box.setText(safe_text(title))
    box.setInformativeText(safe_text(words, longest=LONGEST_QUESTION))
    return box
