"""Help: who made the parts of this program."""

from dataclasses import fields

import pytest
from PySide6.QtWidgets import QApplication

from connector_app import notice
from connector_app.ui.pages.settings import help as page
from connector_app.ui.pages.settings.place import Place
from connector_app.ui.theme import Look, Theme
from connector_app.ui.views.settings.help import PartsDialog


class Desk:
    def __init__(self, theme):
        self.theme = theme


@pytest.fixture
def section(qtbot):
    theme = Theme(QApplication.instance(), Look("light"))
    place = Place(Desk(theme), None, notice().parent, "0.1.0", *[None] * (len(fields(Place)) - 4))
    made = page.Help(place)
    qtbot.addWidget(made.view)
    return made


def shown(section):
    section.view.parts_button.click()
    dialog = next(w for w in section.view.window().findChildren(PartsDialog))
    words = dialog.text.toPlainText()
    dialog.reject()
    dialog.setParent(None)
    dialog.deleteLater()
    return words


def test_the_parts_and_their_licences_can_be_read(section):
    words = shown(section)

    assert "cryptography" in words
    assert "GNU Lesser General Public License 3" in words
    assert "Lucide" in words


def test_an_installation_without_the_list_says_so(section, monkeypatch, tmp_path):
    monkeypatch.setattr(page, "notice", lambda: tmp_path / "NOTICE")

    assert "missing from this installation" in shown(section)
