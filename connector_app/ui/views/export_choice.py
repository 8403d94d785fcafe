"""What an export shall be: said before it starts, with how many entries it takes and what is left out."""

from dataclasses import dataclass
from typing import Literal

from PySide6.QtWidgets import QCheckBox, QDialog, QDialogButtonBox, QLabel, QRadioButton, QVBoxLayout, QWidget

from connector_app.language import said, several
from connector_app.ui.ask import ask

Form = Literal["csv", "jsonl", "xlsx", "bundle"]
FORMS: tuple[tuple[Form, str, str], ...] = (
    ("csv", said("A table for spreadsheets (CSV)"), ".csv"),
    ("xlsx", said("An Excel workbook (XLSX)"), ".xlsx"),
    ("jsonl", said("JSON lines, for programs"), ".jsonl"),
    ("bundle", said("With proofs: a folder that can be checked"), ""),
)


@dataclass(frozen=True, slots=True)
class Offer:
    """How many entries are shown, how many of them are of practice accounts, and whether filters leave some out."""

    count: int
    of_practice: int
    is_narrowed: bool

    def words(self, *, with_practice: bool) -> str:
        number = self.count - (0 if with_practice else self.of_practice)
        written = several(
            number, "{n} entry will be written, oldest first.", "{n} entries will be written, oldest first."
        )
        return f"{written} {said('The filters leave the others out.')}" if self.is_narrowed else written


@dataclass(frozen=True, slots=True)
class Choice:
    form: Form
    with_practice: bool

    @property
    def suffix(self) -> str:
        return next(suffix for form, _, suffix in FORMS if form == self.form)


async def choose(parent: QWidget, offer: Offer) -> Choice | None:
    """Ask for the form. Return None where the person thinks better of it.

    Practice accounts are left out unless they are asked for, or nothing else would be written.
    """
    dialog, lead = QDialog(parent), QLabel()
    dialog.setWindowTitle(said("Export the history"))
    lead.setWordWrap(True)
    radios = [QRadioButton(words) for _, words, _ in FORMS]
    radios[0].setChecked(True)
    practice = QCheckBox(said("Practice accounts too"))
    practice.setChecked(offer.of_practice == offer.count)
    practice.setVisible(0 < offer.of_practice < offer.count)
    buttons = QDialogButtonBox()
    buttons.addButton(said("Choose a place"), QDialogButtonBox.ButtonRole.AcceptRole)
    buttons.addButton(said("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
    buttons.accepted.connect(dialog.accept)
    buttons.rejected.connect(dialog.reject)
    lines = QVBoxLayout(dialog)
    for each in (lead, *radios, practice, buttons):
        lines.addWidget(each)

    def tell() -> None:
        lead.setText(offer.words(with_practice=practice.isChecked()))

    practice.toggled.connect(tell)
    tell()
    if not await ask(dialog):
        return None
    chosen = next(form for (form, _, _), radio in zip(FORMS, radios, strict=True) if radio.isChecked())
    return Choice(chosen, practice.isChecked())
