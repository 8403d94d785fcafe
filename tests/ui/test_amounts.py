"""What the window says of one thing and of many."""

import pytest

from connector_app.services.proof import Proof
from connector_app.ui.main_window import not_done
from connector_app.ui.views import endings
from connector_app.ui.views.settings.general import GeneralSection
from connector_app.words.proving import covered


@pytest.mark.parametrize(
    ("changes", "words"), [(0, ""), (1, "1 change is not done"), (1200, "1,200 changes are not done")]
)
def test_the_outboxs_number_is_said_of_one_and_of_many(changes, words):
    assert words == not_done(changes)


@pytest.mark.parametrize(
    ("proof", "words"),
    [
        (Proof("unbroken", 9), "Not sealed with a signature yet."),
        (Proof("unbroken", 9, 1), "1 of them is sealed with a signature."),
        (Proof("unbroken", 9, 2), "2 of them are sealed with a signature."),
        (Proof("unbroken", 9, 9), "All are sealed with a signature."),
        (Proof("unbroken", 1, 1), "It is sealed with a signature."),
        (
            Proof("unbroken", 9, 2, anchored=True, forgotten=1, home="keychain:macOS"),
            (
                "2 of them are sealed with a signature, compared with the note of it in your computer’s safe, "
                "the words of 1 entry were forgotten."
            ),
        ),
    ],
)
def test_what_a_verification_covers_is_said_of_one_and_of_many(proof, words):
    assert words == covered(proof)


def test_an_ending_counts_one_as_one():
    assert "1 item found" in endings.connected("GitHub", "anna", 1, "").reason
    assert "1,200 items found" in endings.connected("GitHub", "anna", 1200, "").reason
    assert endings.timed_out("GitHub", 1).reason.startswith("1 minute passed")
    assert endings.timed_out("GitHub", 5).reason.startswith("5 minutes passed")


def test_a_second_to_undo_is_one(theme, qtbot):
    view = GeneralSection(theme)
    qtbot.addWidget(view)
    for seconds, words in ((0, "Send at once"), (1, "1 second"), (45, "45 seconds")):
        view.set_hold(seconds)
        assert words == view.hold.currentText()
