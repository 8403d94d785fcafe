"""Where the power comes from, as Linux says it: a folder for each supply."""

import sys

import pytest

from connector_app.adapters.clock import slept
from connector_app.adapters.power import on_battery

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="reads /sys")
BATTERY, CHARGING = {"type": "Battery", "status": "Discharging"}, {"type": "Battery", "status": "Charging"}
PLUGGED, UNPLUGGED = {"type": "Mains", "online": "1"}, {"type": "Mains", "online": "0"}
MOUSE = {"type": "Battery", "status": "Discharging", "scope": "Device"}


@pytest.mark.parametrize(
    ("supplies", "answer"),
    [
        ([BATTERY, UNPLUGGED], True),
        ([BATTERY, PLUGGED], False),
        ([BATTERY], True),
        ([CHARGING, UNPLUGGED], False),
        ([MOUSE, PLUGGED], False),
        ([MOUSE], None),
        ([{"type": "Wireless"}], None),
        ([], None),
    ],
)
def test_a_computer_is_on_battery_while_one_discharges_and_nothing_is_plugged_in(tmp_path, supplies, answer):
    for number, said in enumerate(supplies):
        (tmp_path / str(number)).mkdir()
        for name, value in said.items():
            (tmp_path / str(number) / name).write_text(value + "\n")

    assert on_battery(tmp_path) is answer


def test_a_system_without_such_a_folder_says_nothing(tmp_path):
    assert on_battery(tmp_path / "none") is None


def test_the_time_asleep_does_not_grow_while_we_are_awake():
    before = slept()

    assert before is not None
    assert abs(slept() - before) < 1
