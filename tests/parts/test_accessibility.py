"""A window on the real screen can be used by names alone."""

import os
import sys
from pathlib import Path

import pytest

from tests.parts import processes
from tests.parts.accessibility import assistive
from tests.parts.bus import session_bus
from tests.parts.screen import xvfb

pytestmark = pytest.mark.timeout(90)  # real programs, on a machine that may be busy

SAMPLE = Path(__file__).with_name("sample_window.py")


@pytest.fixture
def screen():
    with xvfb() as screen:
        yield screen


@pytest.fixture
def reader(screen, tmp_path):
    with session_bus() as bus, assistive(bus, screen.env, program="Sample") as reader:
        env = {**os.environ, **reader.env}
        with processes.running([sys.executable, SAMPLE], env=env, log=tmp_path / "sample.log"):
            yield reader


def test_a_reader_types_presses_and_reads_the_answer(reader):
    reader.write("Words", "canary words")
    reader.press("Say it")

    assert reader.wait_for_text("You said") == "You said canary words"


def test_a_reader_reads_tables_and_chooses_from_lists(reader):
    things = reader.table("Things")
    reader.choose("Places", "There")

    assert things == {"header": ["Thing", "Number"], "rows": [["apple", "0"], ["pear", "1"]], "count": 2}
    assert reader.wait_for_row("Things", "pear") == 1
    assert reader.wait_for_text("Gone to") == "Gone to There"


def test_what_is_not_there_is_missed_with_what_is_there(reader):
    reader.wait_for("Say it")

    with pytest.raises(TimeoutError, match="Say it"):
        reader.wait_for("Take it back", seconds=0.3)


def test_a_screen_is_photographed(reader, screen, tmp_path):
    reader.wait_for("Say it")
    screen.picture(tmp_path / "shots" / "sample.png")

    assert (tmp_path / "shots" / "sample.png").read_bytes().startswith(b"\x89PNG")


def test_with_a_window_manager_mouse_and_keys_reach_the_window(tmp_path):
    with (
        xvfb(window_manager=True) as screen,
        session_bus() as bus,
        assistive(bus, screen.env, program="Sample") as reader,
    ):
        env = {**os.environ, **reader.env}
        with processes.running([sys.executable, SAMPLE], env=env, log=tmp_path / "sample.log"):
            x, y, width, height = reader.where("Words")
            screen.click(x + width // 2, y + height // 2)
            screen.type("canary keys")
            screen.key("Tab", "space")

            assert reader.wait_for_text("You said") == "You said canary keys"
