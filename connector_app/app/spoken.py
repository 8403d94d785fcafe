"""Which language the program speaks: the person's choice, else the first one of this computer that is complete."""

from collections.abc import Sequence

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from connector_app import language, resource
from connector_app.language.catalogue import read


def chosen(wanted: object, spoken_here: Sequence[str]) -> str:
    """Return the language for a setting ("system", "de", …). `spoken_here` are the computer's, the dearest first."""
    complete = [code for code, _ in language.CHOICES]
    if wanted in complete:
        return str(wanted)
    codes = (each.replace("_", "-").partition("-")[0] for each in spoken_here)
    return next((code for code in codes if code in complete), "en")


def speak(app: QApplication, wanted: object) -> None:
    """Let the program and Qt's own windows speak the person's language, before a module is read that says something."""
    code = chosen(wanted, QLocale.system().uiLanguages())
    if code != "en":
        language.use(read(resource("languages", f"{code}.ts"), code))
    if QLocale.system().name().partition("_")[0] != language.code():  # else the computer's own, with its region
        QLocale.setDefault(QLocale(language.code()))
    own = QTranslator(app)
    if language.code() != "en" and own.load(
        f"qtbase_{language.code()}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    ):
        app.installTranslator(own)
