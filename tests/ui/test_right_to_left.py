"""A language that is read from right to left, such as Arabic: what is painted by hand turns over with what Qt lays."""

import pytest
from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget

from connector_app.ui.icons import draw_icon, draw_tile
from connector_app.ui.painting import turn_over, turned_back, write
from connector_app.ui.shapes import draw_countdown, draw_shape
from connector_app.ui.widgets.chart import Chart
from connector_app.ui.widgets.flow import Flow
from connector_app.ui.widgets.layout import Indented
from connector_app.ui.widgets.rows import RowTable
from connector_app.ui.widgets.tabs import Tabs
from connector_app.ui.widgets.text import Paragraph, Text
from tests.ui.screens import SCREENS

RTL = Qt.LayoutDirection.RightToLeft
ARABIC = "اجتماع الفريق"


def right_to_left(widget):
    """Let a widget be read from right to left, as under an Arabic program."""
    widget.setLayoutDirection(RTL)
    return widget


def painted(draw, *, is_over=False, width=200):
    """Return what is painted on white, as a picture."""
    image = QImage(width, 40, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    p = QPainter(image)
    if is_over:
        turn_over(p, width)
    draw(p)
    p.end()
    return image


def inked(image):
    """Return the columns in which there is ink, first and last."""
    white = 0xFFFFFFFF
    columns = [x for x in range(image.width()) if any(image.pixel(x, y) != white for y in range(image.height()))]
    return columns[0], columns[-1]


def apart(one, other):
    """Return how far apart two pictures are, from 0 to 1."""
    spots = [(x, y) for x in range(one.width()) for y in range(one.height())]
    return sum(abs(one.pixelColor(*at).lightness() - other.pixelColor(*at).lightness()) for at in spots) / (
        255 * len(spots)
    )


def turned_round(image):
    return image.flipped(Qt.Orientation.Horizontal)


THINGS = {
    "words": lambda p, theme: write(p, theme, QRect(10, 0, 150, 40), "Launch plan"),
    "icon": lambda p, theme: draw_icon(p, theme, "search", "text", QPointF(10, 20), 18),
    "tile": lambda p, theme: draw_tile(p, theme, QRectF(10, 5, 30, 30), "github"),
    "letter": lambda p, theme: draw_tile(p, theme, QRectF(10, 5, 30, 30), "mine", "Kitchen"),
    "shape": lambda p, theme: draw_shape(p, theme, QRectF(10, 10, 20, 20), "clock", "text"),
    "slice": lambda p, theme: draw_countdown(p, theme, QRectF(10, 10, 20, 20), 0.3),
}


@pytest.mark.parametrize("thing", THINGS)
def test_what_has_a_right_way_round_keeps_it_at_the_other_side(theme, thing):
    there = painted(lambda p: THINGS[thing](p, theme))
    turned = painted(lambda p: THINGS[thing](p, theme), is_over=True)

    first, last = inked(there)
    assert (199 - last, 199 - first) == inked(turned)
    wide = last - first + 1
    same, other = there.copy(first, 0, wide, 40), turned.copy(199 - last, 0, wide, 40)
    assert apart(same, other) < 0.03, "but for the last shade of an edge"
    assert thing == "shape" or apart(same, turned_round(other)) > 3 * apart(same, other)


def test_an_icon_that_points_points_the_other_way(theme):
    there = painted(lambda p: draw_icon(p, theme, "chevron-right", "text", QPointF(10, 20), 18))
    turned = painted(lambda p: draw_icon(p, theme, "chevron-right", "text", QPointF(10, 20), 18), is_over=True)
    assert apart(turned, turned_round(there)) < 0.001
    assert apart(turned, there) > 0.003


def test_words_are_not_touched_where_nothing_is_turned_over():
    def both(p):
        before = p.worldTransform()
        with turned_back(p, 10, 20):
            assert before == p.worldTransform()

    painted(both)


def test_buttons_in_a_line_begin_at_the_right(shown):
    place = right_to_left(QWidget())
    line = Flow(gap=8)
    first, second = QPushButton("a"), QPushButton("b")
    line.addWidget(first)
    line.addWidget(second)
    place.setLayout(line)
    shown(place, 400, 60)

    assert 400 == first.geometry().right() + 1
    assert second.geometry().right() + 9 == first.geometry().left()


def test_what_is_held_in_is_held_in_from_the_right(theme, shown):
    held = right_to_left(Indented(theme, Text(theme, "x"), by=30))
    held._fit()
    shown(held, 200, 40)
    assert (0, theme.px(30)) == (held.layout().contentsMargins().left(), held.layout().contentsMargins().right())


def test_a_day_of_the_picture_is_picked_where_it_is_painted(theme, shown, qtbot):
    chart = right_to_left(Chart(theme))
    chart.set_days([(1, 1, 1)] * 4, ("a", "b", "c"), "x")
    shown(chart, 400, 100)
    picked = []
    chart.picked.connect(picked.append)

    qtbot.mouseClick(chart, Qt.MouseButton.LeftButton, pos=QPoint(390, 50))
    QTest.keyClick(chart, Qt.Key.Key_Left)
    QTest.keyClick(chart, Qt.Key.Key_Return)
    assert [0, 1] == picked


def test_tabs_are_painted_where_they_are_pressed(theme, shown):
    tabs = right_to_left(Tabs(theme, {"Items": "Items", "Activity": "Activity"}, "Places"))
    shown(tabs, 400, 40)
    tabs.setCurrentIndex(1)
    soft = theme.colour("ink_soft").rgb()
    image = tabs.grab().toImage()
    box = tabs.tabRect(1)

    assert soft == image.pixel(box.center().x(), box.top() + 4)
    assert soft != image.pixel(tabs.tabRect(0).center().x(), box.top() + 4)


@pytest.mark.parametrize("words", ["Launch plan", ARABIC])
@pytest.mark.parametrize("make", [Text, Paragraph])
def test_a_label_begins_at_the_right_whatever_its_letters(theme, shown, make, words):
    label = shown(right_to_left(make(theme, words)), 400, 30)
    picture = label.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    ground = picture.pixel(0, 0)
    columns = [x for x in range(400) if any(picture.pixel(x, y) != ground for y in range(picture.height()))]
    assert columns
    assert columns[0] > 200
    assert columns[-1] > 390


def test_a_link_in_a_row_is_pressed_where_it_is_seen(theme, shown, qtbot):
    screen = right_to_left(SCREENS["items"](theme))
    shown(screen)
    [table] = [each for each in screen.findChildren(RowTable) if each.isVisible()]
    acted = []
    table.acted.connect(acted.append)
    screen.grab()
    [key] = table._delegate._actions
    box = table._delegate._actions[key]
    cell = table.visualRect(table.model().index(table.model().row_of(key), 3))

    assert cell.contains(box.center())
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=box.center())
    assert [key] == acted


def test_a_head_is_pulled_at_the_edge_where_its_column_begins(theme, shown, qtbot):
    screen = right_to_left(SCREENS["items"](theme))
    shown(screen)
    [table] = [each for each in screen.findChildren(RowTable) if each.isVisible()]
    head = table.horizontalHeader()
    begins = head.sectionViewportPosition(1) + head.sectionSize(1)
    pulled = []
    head.pulled.connect(lambda column, width: pulled.append((column, width)))

    assert 1 == head.edge_at(begins)
    qtbot.mousePress(head.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(begins, 5))
    qtbot.mouseMove(head.viewport(), QPoint(begins + 20, 5))
    qtbot.mouseRelease(head.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(begins + 20, 5))
    assert (1, head.sectionSize(1) + 20) in pulled
