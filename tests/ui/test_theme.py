import subprocess
import sys
from dataclasses import replace
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter

from connector_app.ui.icons import draw_app_mark, draw_tile, icon, pixmap, tile_icon
from connector_app.ui.shapes import SHAPES, draw_countdown, draw_shape
from connector_app.ui.stylesheet import palette, style_sheet
from connector_app.ui.theme import Look
from connector_app.ui.tokens import SETS
from connector_app.ui.widgets.marks import StateMark
from connector_app.ui.widgets.text import Text
from tests.ui.conftest import STILL


def painted(draw, side=40):
    image = QImage(side, side, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    p = QPainter(image)
    draw(p, image.rect().toRectF())
    p.end()
    return image


def test_the_person_chooses_light_or_dark(theme, qapp):
    theme.set_look(replace(STILL, scheme="dark"))

    assert theme.name == "dark"
    assert qapp.palette().window().color().name().upper() == SETS["dark"].canvas


def test_the_person_can_ask_for_contrast(theme):
    theme.set_look(replace(STILL, contrast="on"))

    assert theme.name == "contrast-light"
    assert theme.is_contrast


def test_the_system_is_followed_while_the_program_runs(theme, monkeypatch):
    """The offscreen platform has no scheme of its own, so the system's answer is put in its place."""
    theme.set_look(replace(STILL, scheme="system"))
    answers = SimpleNamespace(colorScheme=lambda: Qt.ColorScheme.Dark, setColorScheme=lambda scheme: None)
    monkeypatch.setattr(theme, "_hints", answers)
    seen = []
    theme.changed.connect(lambda: seen.append(theme.name))
    QGuiApplication.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)

    assert seen == ["dark"]


def test_without_a_scheme_the_systems_palette_decides(theme, monkeypatch):
    answers = SimpleNamespace(colorScheme=lambda: Qt.ColorScheme.Unknown, setColorScheme=lambda scheme: None)
    monkeypatch.setattr(theme, "_hints", answers)
    monkeypatch.setattr(theme, "_given", palette(SETS["dark"]))
    theme.set_look(replace(STILL, scheme="system"))

    assert theme.name == "dark"


def test_text_grows_and_gaps_do_not(theme):
    small = theme.height()
    theme.set_look(replace(STILL, text=2.0))

    assert theme.px(10) == 20
    assert theme.height() == pytest.approx(2 * small, abs=3)
    assert theme.is_large


def test_text_never_gets_too_small_to_read(theme):
    theme.set_look(replace(STILL, text=0.1))

    assert theme.scale == 0.85


def test_with_reduced_motion_nothing_takes_time(theme):
    assert {theme.duration(motion) for motion in ("press", "hover", "page", "turn")} == {0}
    assert theme.phase() == 0

    theme.set_look(replace(STILL, motion=True))

    assert theme.duration("page") == 200


def test_a_widget_that_is_open_follows(theme, qtbot):
    label = Text(theme, "Launch plan")
    qtbot.addWidget(label)
    small = label.sizeHint()
    theme.set_look(replace(STILL, text=2.0))

    assert label.sizeHint().width() > 1.8 * small.width()


def test_the_ring_turns_only_while_it_can_be_seen(theme, qtbot):
    mark = StateMark(theme, "arc", "ink")
    qtbot.addWidget(mark)
    mark.show()
    assert not mark._timer.isActive()

    theme.set_look(replace(STILL, motion=True))
    assert mark._timer.isActive()

    mark.hide()
    assert not mark._timer.isActive()


def test_titles_are_shortened_to_their_room(theme):
    assert theme.elided("A rather long title", 60).endswith("…")
    assert theme.elided("Short", 400) == "Short"


@pytest.mark.parametrize("name", SETS)
def test_the_style_sheet_leaves_no_gap(name):
    sheet = style_sheet(SETS[name], lambda value: round(2 * value))

    assert "@" not in sheet
    assert "px(" not in sheet
    assert SETS[name].edge in sheet


@pytest.mark.parametrize("shape", SHAPES)
def test_every_shape_draws_something_of_its_own(theme, shape):
    image = painted(lambda p, r: draw_shape(p, theme, r, shape, "ink"))
    others = [painted(lambda p, r, s=s: draw_shape(p, theme, r, s, "ink")) for s in SHAPES if s != shape]

    assert image != painted(lambda p, r: None)
    assert image not in others


def test_an_unknown_shape_draws_nothing(theme):
    assert painted(lambda p, r: draw_shape(p, theme, r, "", "ink")) == painted(lambda p, r: None)


def test_a_countdown_shrinks(theme):
    full, half = (painted(lambda p, r, n=n: draw_countdown(p, theme, r, n)) for n in (1.0, 0.5))

    assert full.pixelColor(QPoint(28, 20)) != half.pixelColor(QPoint(28, 20))


@pytest.mark.parametrize(
    "platform", ["practice", "github", "google", "microsoft", "slack", "notion", "discord", "zapier"]
)
def test_every_platform_has_a_mark_of_its_own(theme, platform):
    tile = painted(lambda p, r: draw_tile(p, theme, r, platform))
    letter = painted(lambda p, r: draw_tile(p, theme, r, "linear", "Linear"))

    assert tile != letter
    assert not tile_icon(theme, platform).isNull()


def test_a_platform_without_a_mark_gets_its_letter(theme):
    linear, asana = (painted(lambda p, r, n=n: draw_tile(p, theme, r, n.lower(), n)) for n in ("Linear", "Asana"))

    assert linear != asana


def test_icons_are_redrawn_in_the_new_colours(theme):
    light = pixmap(theme, "plus", "text").toImage()
    theme.set_look(replace(STILL, scheme="dark"))
    dark = pixmap(theme, "plus", "text").toImage()

    assert light != dark
    assert not icon(theme, "plus").isNull()


def test_the_program_has_a_mark(theme):
    assert painted(lambda p, r: draw_app_mark(p, theme, r)).pixelColor(20, 3) == theme.colour("ink")


def test_the_first_picture_asks_qt_for_none_of_its_names():
    script = (
        "import sys; from PySide6.QtWidgets import QApplication; app = QApplication([]);"
        "from connector_app.ui.first_frame import FirstFrame, guess; frame = FirstFrame(guess(app));"
        "frame.resize(1280, 820); frame.show(); app.processEvents();"
        "print('connector_app.ui.theme' in sys.modules, 'PySide6.QtSvg' in sys.modules, frame._sheet.width())"
    )
    answer = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True, timeout=20)

    assert answer.stdout.split() == ["False", "False", "1010"]


def test_the_whole_look_needs_nothing_but_qts_three_essentials():
    script = (
        "import sys, connector_app.ui.frame, connector_app.ui.views.first_start, connector_app.ui.views.items;"
        "print(*sorted(m for m in sys.modules if m.partition('.')[0] in "
        "{'httpx', 'pydantic', 'keyring', 'asyncio', 'cryptography', 'qasync', 'apsw'} or m == 'PySide6.QtSvg'))"
    )
    answer = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True, timeout=20)

    assert answer.stdout.split() == []


def test_a_look_is_a_value():
    assert Look() == Look("system", "system", 1.0, motion=True)
