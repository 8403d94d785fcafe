"""What is asked in a box of its own: the title stands in it, and what a platform says is shown as it is."""

import asyncio

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QMessageBox, QWidget

from connector_app.ui.ask import choose, is_sure, say

NAME = "<a href='https://bad.example'>Ada</a>"


@pytest.mark.parametrize(
    ("way", "press", "answer"),
    [
        (lambda parent: is_sure(parent, "Remove it?", NAME, keep="Keep it", go="Remove"), "Remove", True),
        (lambda parent: is_sure(parent, "Remove it?", NAME, keep="Keep it", go="Remove"), "Keep it", False),
        (lambda parent: choose(parent, "Remove it?", NAME, "Now", "Later"), "Later", "Later"),
        (lambda parent: say(parent, "Remove it?", NAME), "OK", None),
    ],
)
async def test_a_box_says_its_title_too_and_markup_as_what_it_is(qtbot, until, way, press, answer):
    parent = QWidget()
    qtbot.addWidget(parent)
    asked = asyncio.ensure_future(way(parent))
    await until(lambda: parent.findChild(QMessageBox))
    box = parent.findChild(QMessageBox)

    assert ("Remove it?", "Remove it?", NAME) == (box.windowTitle(), box.text(), box.informativeText())
    said = [label for label in box.findChildren(QLabel) if label.text()]
    assert {Qt.TextFormat.PlainText} == {label.textFormat() for label in said}
    assert {box.text(), NAME} <= {label.text() for label in said}
    next(each for each in box.buttons() if each.text().replace("&", "") == press).click()
    assert answer == await asked
