"""What all painted rows share: one rounded shape, sentences, ribbons, states, and buttons one can really press."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QHelpEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyledItemDelegate, QStyleOptionViewItem, QToolTip, QWidget

from connector_app.language import said
from connector_app.ui.painting import fill, turn_over, write
from connector_app.ui.records import Sentence
from connector_app.ui.shapes import draw_countdown, draw_ribbon, draw_shape
from connector_app.ui.theme import Theme
from connector_app.ui.tokens import RADIUS, Role, TypeName
from connector_app.ui.words import plain_tip

RECORD = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex


def draw_ground(p: QPainter, theme: Theme, rect: QRect, *, is_chosen: bool, is_ringed: bool) -> None:
    """Draw hover or selection, and the keyboard ring, as one rounded row. High contrast rims what is chosen."""
    p.save()
    p.setRenderHint(QPainter.RenderHint.Antialiasing)
    ring = is_chosen and (is_ringed or theme.is_contrast)
    p.setPen(QPen(theme.colour("ink"), 2) if ring else Qt.PenStyle.NoPen)
    p.setBrush(theme.colour("ink_soft" if is_chosen else "hover"))
    p.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), RADIUS["control"], RADIUS["control"])
    p.restore()


@contextmanager
def reading_on(p: QPainter, view: QWidget | None, rect: QRect) -> Iterator[None]:
    """Paint what stands in `rect` along the way in which the view's language is read."""
    if view is None or not view.isRightToLeft():
        yield
        return
    p.save()
    turn_over(p, rect.left() + rect.right() + 1)
    yield
    p.restore()


def write_sentence(
    p: QPainter, theme: Theme, rect: QRect, parts: Sentence, face: TypeName = "body", ink: Role = "text_2"
) -> int:
    """Write a sentence whose things stand out, as one line. Each part stands for itself, so none can turn another."""
    x = rect.left()
    for part in parts:
        room = rect.right() - x
        if room <= 12:
            break
        box = QRect(x, rect.top(), room, rect.height())
        weight, shade = (600, "text") if part.is_thing else (400, ink)
        x += write(p, theme, box, part.words, face, shade, weight=weight)
    return x - rect.left()


class RowDelegate(QStyledItemDelegate):
    """Paints one kind of record. `compact` folds what does not fit into a second line."""

    acted = Signal(str)  # id of the record whose painted button was pressed

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self.compact = False
        self.turning: list[QRect] = []  # where rings were painted that turn
        self._actions: dict[str, QRect] = {}  # where buttons were painted, by record id
        self.pointer = QPoint(-1, -1)

    def height(self, record: Any = None) -> int:
        """Return the height of a row: of `record`, or of the usual one."""
        raise NotImplementedError

    def paint_row(self, p: QPainter, rect: QRect, record: Any, column: int, *, is_chosen: bool) -> None:
        raise NotImplementedError

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(self.theme.px(200), self.height(index.data(RECORD)))

    def paint(self, p: QPainter, option: Any, index: Index) -> None:
        record = index.data(RECORD)
        if record is not None:
            is_chosen = self.is_chosen(option.widget, index)
            with reading_on(p, option.widget, option.rect):
                self.paint_row(p, option.rect, record, index.column(), is_chosen=is_chosen)

    def is_chosen(self, view: Any, index: Index) -> bool:
        """Say whether the row is chosen. `option.state` would say it too, at the price of all of QStyle's names."""
        if not isinstance(view, QAbstractItemView):
            return False
        return bool(view.selectionModel().isRowSelected(index.row(), index.parent()))

    def action_at(self, at: QPoint) -> str:
        """Return the id of the record whose painted button lies under `at`, or nothing."""
        return next((key for key, box in self._actions.items() if box.contains(at)), "")

    def set_pointer(self, at: QPoint) -> None:
        self.pointer = at

    def forget_actions(self) -> None:
        """Forget where buttons were painted: everything is painted anew."""
        self._actions.clear()
        self.turning.clear()

    def editorEvent(
        self, event: QEvent, _model: QAbstractItemModel, _option: QStyleOptionViewItem, _index: Index
    ) -> bool:
        if isinstance(event, QMouseEvent) and event.button() == Qt.MouseButton.LeftButton:
            key = self.action_at(event.position().toPoint())
            if key and event.type() == QEvent.Type.MouseButtonRelease:
                self.acted.emit(key)
                return True
        return False

    def helpEvent(
        self, event: QHelpEvent, view: QAbstractItemView, _option: QStyleOptionViewItem, index: Index
    ) -> bool:
        record = index.data(RECORD)
        if record is None:
            return False
        QToolTip.showText(event.globalPos(), plain_tip(record.spoken), view)
        return True

    def _remember(self, p: QPainter, key: str, box: QRect) -> bool:
        """Keep where something can be pressed. Tell whether the pointer is over it."""
        there = p.worldTransform().mapRect(box)
        self._actions[key] = there
        return bool(there.contains(self.pointer))

    def draw_button(self, p: QPainter, box: QRect, key: str, words: str, after: str = "", *, is_quiet: bool) -> None:
        """Paint a button into a row and remember where, so that it can be pressed."""
        theme = self.theme
        over = self._remember(p, key, box)
        p.save()
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        p.setPen(QPen(theme.colour("edge" if over else "outline"), 1))
        p.setBrush(theme.colour("hover" if over else "raised"))
        p.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 7, 7)
        p.restore()
        shown = f"{words} \u00b7 {after}" if after else words
        ink = "text_2" if is_quiet else "text"
        write(p, theme, box, shown, "small", ink, weight=500, align=Qt.AlignmentFlag.AlignHCenter)

    def draw_link(self, p: QPainter, box: QRect, key: str, words: str) -> None:
        """Paint a link into a row and remember where."""
        theme = self.theme
        width = theme.advance(words, "small", 600)
        spot = QRect(box.left() - 4, box.top(), width + 8, box.height())
        is_over = self._remember(p, key, spot)
        write(p, theme, box, words, "small", "ink", weight=600)
        if is_over:
            y = box.center().y() + theme.height("small") // 2 - 1
            fill(p, QRect(box.left(), y, width, 1), theme.colour("ink"))

    def draw_state(
        self, p: QPainter, spot: QRect, shape: str, role: Role, *, back: Role = "sheet", share_left: float = 0.0
    ) -> None:
        """Draw the slice that shrinks, or the state's shape; a ring that turns is remembered for the next picture."""
        if share_left > 0:
            draw_countdown(p, self.theme, QRectF(spot), share_left, role)
            return
        if shape == "arc":
            self.turning.append(p.worldTransform().mapRect(spot.adjusted(-1, -1, 1, 1)))
        draw_shape(p, self.theme, QRectF(spot), shape, role, back=back, turn=self.theme.phase())

    def draw_account(
        self, p: QPainter, box: QRect, name: str, ribbon: str, *, is_practice: bool = False, ink: Role = "text_2"
    ) -> int:
        """Write an account's name beside its ribbon. A practice account is framed in its colour and says so."""
        theme = self.theme
        if is_practice:
            practice = said("Practice", "marks an account that is only for practice")
            shown = name if practice.lower() in name.lower() else f"{practice} \u00b7 {name}"
            width = min(theme.advance(shown, "small", 500) + theme.px(14), box.width())
            high = theme.height("small") + theme.px(5)
            frame = QRectF(box.left(), box.center().y() - high / 2 + 0.5, width, high)
            p.save()
            p.setRenderHint(QPainter.RenderHint.Antialiasing)
            p.setPen(QPen(theme.colour(ribbon), 1.2))
            p.setBrush(Qt.BrushStyle.NoBrush)
            p.drawRoundedRect(frame.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS["chip"] - 1, RADIUS["chip"] - 1)
            p.restore()
            inner = box.adjusted(theme.px(7), 0, 0, 0)
            inner.setWidth(max(0, int(width) - theme.px(12)))
            write(p, theme, inner, shown, "small", ink, weight=500)
            return int(width)
        draw_ribbon(p, theme, QPointF(box.left(), box.center().y() + 0.5), theme.px(15), ribbon)
        return theme.px(10) + write(p, theme, box.adjusted(theme.px(10), 0, 0, 0), name, "small", ink)
