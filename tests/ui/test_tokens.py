"""Every text and control pair the program uses, measured from the tokens themselves (WCAG 2.2, 1.4.3 and 1.4.11)."""

from dataclasses import asdict

import pytest

from connector_app.ui.shapes import SHAPES
from connector_app.ui.states import ACCOUNT_STATES, OUTBOX_STATES
from connector_app.ui.tokens import RIBBONS, SETS

SURFACES = ("canvas", "sheet", "raised", "sunken", "hover", "ink_soft")
STATES = ("ok", "wait", "ask", "bad", "quiet")
TEXT = [
    *((front, back) for front in ("text", "text_2", "text_3", "ink") for back in SURFACES),
    ("on_ink", "ink"),
    ("on_ink", "ink_hover"),
    *((state, back) for state in STATES for back in (*SURFACES, f"{state}_soft")),
    *((front, f"{state}_soft") for front in ("text", "text_2") for state in STATES),
]
CONTROLS = [("edge", back) for back in ("canvas", "sheet", "raised", "sunken")]


def luminance(colour):
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def ratio(a, b):
    high, low = sorted((luminance(a), luminance(b)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def test_the_measure_is_the_one_of_the_standard():
    assert round(ratio("#000000", "#FFFFFF"), 2) == 21
    assert round(ratio("#777777", "#FFFFFF"), 2) == 4.48


@pytest.mark.parametrize("name", SETS)
@pytest.mark.parametrize(("front", "back"), TEXT)
def test_text_can_be_read_wherever_it_may_stand(name, front, back):
    colours = asdict(SETS[name])
    least = 7.0 if name.startswith("contrast") else 4.5

    assert ratio(colours[front], colours[back]) >= least


@pytest.mark.parametrize("name", SETS)
@pytest.mark.parametrize(("front", "back"), CONTROLS)
def test_the_rim_of_a_control_can_be_seen(name, front, back):
    colours = asdict(SETS[name])

    assert ratio(colours[front], colours[back]) >= 3.0


@pytest.mark.parametrize("name", SETS)
@pytest.mark.parametrize("ribbon", RIBBONS)
def test_a_ribbon_can_be_seen_beside_its_name(name, ribbon):
    colours = asdict(SETS[name])
    colour = RIBBONS[ribbon][name.endswith("dark")]

    assert min(ratio(colour, colours[back]) for back in ("canvas", "sheet", "ink_soft")) >= 3.0


def test_states_are_the_public_vocabulary():
    assert list(ACCOUNT_STATES) == [
        "connecting",
        "connected",
        "busy",
        "offline",
        "sign-in-needed",
        "access-removed",
        "off",
    ]
    assert list(OUTBOX_STATES) == ["waiting", "sending", "waiting-until", "needs-you", "done"]


@pytest.mark.parametrize("states", [ACCOUNT_STATES, OUTBOX_STATES])
def test_states_differ_without_colour(states):
    assert len({look.shape for look in states.values()}) == len(states)
    assert len({look.word for look in states.values()}) == len(states)
    assert {look.shape for look in states.values()} <= set(SHAPES)
