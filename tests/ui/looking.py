"""How a test looks at a page: it presses what a person can press, and reads what a person can read.

For tests that are no tasks of the loop: a task's step that falls into `processEvents` within another is lost.
"""

from PySide6.QtCore import QCoreApplication

from connector_app.ui.widgets.button import Button
from connector_app.ui.widgets.text import Paragraph


def press(view, words):
    QCoreApplication.processEvents()  # what was just added is shown by the loop
    next(button for button in view.findChildren(Button) if button.words == words and button.isVisible()).click()


def says(view, words):
    QCoreApplication.processEvents()
    return any(words in each.text() for each in view.findChildren(Paragraph) if each.isVisible())
