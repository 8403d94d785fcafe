"""Which language the window speaks, from its setting and the computer's own languages."""

import subprocess
import sys

import pytest

from connector_app import language
from connector_app.app.spoken import chosen

ALL = tuple((code, code) for code in ("en", "de", "es", "fr", "ja"))


@pytest.mark.parametrize(
    ("wanted", "here", "code"),
    [
        ("de", ["fr-FR"], "de"),
        ("system", ["nl-NL", "fr-CA", "de-DE"], "fr"),
        ("system", ["ja_JP"], "ja"),
        (None, ["en-GB", "de"], "en"),
        ("xx", [], "en"),
        ("system", ["nl-NL"], "en"),
    ],
)
def test_the_person_s_choice_counts_then_the_first_language_of_the_computer_that_is_complete(
    wanted, here, code, monkeypatch
):
    monkeypatch.setattr(language, "CHOICES", ALL)
    assert code == chosen(wanted, here)


PROGRAM = """
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QApplication
from connector_app import language
from connector_app.app.spoken import speak
language.CHOICES = (("en", "English"), ("de", "Deutsch"))
app = QApplication([])
speak(app, "en")
assert (language.code(), QLocale().language().name) == ("en", "English")
speak(app, "de")
print(language.code(), QLocale().language().name, QCoreApplication.translate("QPlatformTheme", "Cancel"))
"""


def test_qt_s_own_windows_speak_the_language_too(tmp_path, monkeypatch):
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    (tmp_path / "de.ts").write_text('<TS version="2.1" language="de_DE"></TS>')
    place = repr(str(tmp_path / "de.ts"))
    known = f"import connector_app.app.spoken as s\nfrom pathlib import Path\ns.resource = lambda *_: Path({place})"
    program = PROGRAM.replace("app = ", f"{known}\napp = ")
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert "de German Abbrechen" == done.stdout.strip()
