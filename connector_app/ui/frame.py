"""The main frame: accounts at the left, a sheet in the middle, details at the right, a strip on top when needed.

Pure composition. It remembers nothing: whoever owns it sets accounts, counts, words and pages, and hears the signals.
"""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRectF, QSignalBlocker, QSize, Signal
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QLayout, QSizePolicy, QWidget

from connector_app.language import said
from connector_app.ui.delegates.account import AccountDelegate
from connector_app.ui.painting import fill
from connector_app.ui.records import ALL_ACCOUNTS, AccountRow
from connector_app.ui.row_model import RowModel
from connector_app.ui.theme import Theme
from connector_app.ui.tokens import RADIUS
from connector_app.ui.widgets.button import Button, IconButton
from connector_app.ui.widgets.layout import SIDE, SIDE_MOST, Sized, column, hide, holder, row, side_cap
from connector_app.ui.widgets.marks import countdown, slice_left
from connector_app.ui.widgets.panels import Banner
from connector_app.ui.widgets.row_buttons import RowButtons
from connector_app.ui.widgets.row_list import RowList
from connector_app.ui.widgets.scrim import Scrim
from connector_app.ui.widgets.stack import Stack
from connector_app.ui.widgets.surface import Line
from connector_app.ui.widgets.tabs import Tabs
from connector_app.ui.widgets.text import Text

TABS = {"Items": said("Items"), "Activity": said("Activity"), "Outbox": said("Outbox")}
"""The tabs by their names, and their words."""
_NAMES = tuple(TABS)
_DETAILS, _SHEET_LEAST = 298, 420
_LEAST = QSize(640, 440)  # of the window; below it nothing is promised


class Sheet(QWidget):
    """The paper in the middle. What stands on it may reach its edges: its corners are painted last."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme

    def paintEvent(self, _event: QPaintEvent) -> None:
        p, theme = QPainter(self), self.theme
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        path = QPainterPath()
        path.addRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS["sheet"], RADIUS["sheet"])
        p.setPen(QPen(theme.colour("hairline"), 1))
        p.setBrush(theme.colour("sheet"))
        p.drawPath(path)


class _Head(QWidget):
    """The line of tabs: as high with a button at its right as without one."""

    def __init__(self, theme: Theme, line: QLayout) -> None:
        super().__init__()
        self.theme = theme
        line.setContentsMargins(14, 12, 14, 0)
        self.setLayout(line)
        theme.changed.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        self.setMinimumHeight(self.theme.px(34) + 12)


class AccountList(QWidget):
    """All accounts first, then each account, and at the foot the way to one more and to the settings."""

    chosen = Signal(str)
    menu_wanted = Signal(str, QPoint)
    add = Signal()
    settings = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._model = RowModel()
        self._delegate = AccountDelegate(theme)
        self.view = RowList(theme, self._delegate, said("Accounts"))
        self._model.setParent(self.view)
        self.view.setModel(self._model)
        self.view.chosen.connect(self.chosen)
        self.view.menu_wanted.connect(self.menu_wanted)
        self.add_button = Button(theme, said("Add account"), "side", "plus")
        self.settings_button = IconButton(theme, said("Settings"), "settings")
        self._options = RowButtons(theme, self.view, "ellipsis")
        self._options.pressed.connect(self.menu_wanted)
        self.add_button.clicked.connect(self.add)
        self.settings_button.clicked.connect(self.settings)
        foot = row((self.add_button, 1), self.settings_button, gap=4)
        self.inner = Sized(theme, column((self.view, 1), foot, gap=6), fixed=SIDE, cap=SIDE_MOST)
        self.setLayout(row(self.inner, gap=0))

    def set_accounts(self, accounts: Sequence[AccountRow]) -> None:
        is_first = not self._model.rows
        self._delegate.has_caption = bool(accounts)
        self._model.set_rows((ALL_ACCOUNTS, *accounts))
        self.view.scheduleDelayedItemsLayout()
        self._options.set_names(
            [(each.id, said("Options of {account}", account=each.name)) for each in accounts], self.add_button
        )
        if is_first:
            self.choose("")

    def choose(self, account: str) -> None:
        """Show `account` as chosen; the empty id is all of them."""
        self.view.choose(account)

    def choose_none(self) -> None:
        """Choose nothing: while one is being added."""
        with QSignalBlocker(self.view):
            self.view.selectionModel().clear()


class StatusLine(QWidget):
    """What is known, in a few words, and the last act with its undo."""

    undo = Signal()
    needs_wanted = Signal()
    filled = Signal(bool)  # whether there is anything to say

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self._needs = hide(Button(theme, said("Needs you"), "link"))
        self._needs.clicked.connect(self.needs_wanted)
        self._mark = hide(countdown(theme, 14, 1.0, "quiet"))
        self._words = Text(theme, "", "small", "text_2")
        self._undo = Button(theme, said("Undo", "a button"), "link", "undo-2")
        self._undo.clicked.connect(self.undo)
        self._undo.setVisible(False)
        self.setLayout(row(self._mark, (self._words, 1), self._needs, self._undo, gap=8, margins=(17, 0, 13, 0)))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def set_words(self, words: Sequence[str], share: float | None = None) -> None:
        """Show short statements; `share`, 0 to 1, is how many accounts are up to date, as a slice."""
        self._words.setText("  \u00b7  ".join(words))
        self._tell()
        self._mark.setVisible(share is not None)
        if share is not None:
            self._mark.set_drawing(slice_left(self.theme, share, "quiet"))

    def set_needs(self, number: int) -> None:
        """Lead to what needs somebody and was put off; 0 where nothing does, or the strip says it."""
        self._needs.set_after(f"({number})")
        self._needs.setVisible(number > 0)
        self._tell()

    def set_undo(self, words: str, after: str = "") -> None:
        """Offer to undo: "Undo 3 changes", and "(8 s)" after it, which is not part of the name. No words, no offer."""
        self._undo.setVisible(bool(words))
        if words:
            self._undo.set_words(words)
        self._undo.set_after(after)
        self._tell()

    def _tell(self) -> None:
        offers = not (self._undo.isHidden() and self._needs.isHidden())
        self.filled.emit(bool(self._words.text()) or offers)

    def sizeHint(self) -> QSize:
        return QSize(200, self.theme.px(34))


class _BannerPlace(QWidget):
    """The strip with the room around it."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.inner = Banner(theme)
        self.setLayout(row(self.inner, gap=0, margins=(10, 10, 10, 0)))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)


class Frame(QWidget):
    """The window's contents. See `TABS` for the names of its tabs."""

    account_chosen = Signal(str)  # connection id; empty for all accounts
    account_menu_wanted = Signal(str, QPoint)
    add_account = Signal()
    settings = Signal()
    tab_chosen = Signal(str)
    undo = Signal()
    banner_acted = Signal()
    banner_put_off = Signal()
    needs_wanted = Signal()  # the list of all that needs somebody

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self.accounts = AccountList(theme)
        self.banner = _BannerPlace(theme)
        self.banner.setVisible(False)
        self.status = StatusLine(theme)
        self.tabs = Tabs(theme, TABS, said("Items, activity and outbox"))
        self._tab_pages: dict[str, QWidget] = {}
        self._tab_actions: dict[str, QWidget] = {}
        self._actions = row(gap=8)
        self._contents = Stack(theme)
        self._tabbed = holder(
            column(
                _Head(theme, row(self.tabs, None, self._actions, gap=8)),
                (self._contents, 1),
                gap=0,
            )
        )
        self._sheet_stack = Stack(theme)
        self._sheet_stack.addWidget(self._tabbed)
        self._panel: QWidget | None = None
        self._is_panel_asked = False
        self._divider = Line(theme, is_upright=True)
        self._panel_place = Sized(theme, column(gap=0), fixed=_DETAILS)
        sheet = Sheet(theme)
        sheet.setLayout(
            row((self._sheet_stack, 1), hide(self._divider), hide(self._panel_place), gap=0, margins=(1, 1, 1, 1))
        )
        self._sheet_line = row(sheet, gap=0, margins=(0, 10, 10, 0))
        sheet_place = holder(self._sheet_line)
        left_place = holder(row(self.accounts, gap=0, margins=(10, 10, 8, 6)))
        self._whole = holder(
            column(
                self.banner,
                (holder(row(left_place, (sheet_place, 1), gap=0)), 1),
                self.status,
                gap=0,
            )
        )
        self._root = Stack(theme, "canvas")
        self._root.addWidget(self._whole)
        whole = column(self._root, gap=0)
        whole.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)  # pages scroll; the window may be small
        self.setLayout(whole)
        self.setMinimumSize(_LEAST)
        self._scrim: Scrim | None = None
        self._connect()

    def _connect(self) -> None:
        self.accounts.chosen.connect(self.account_chosen)
        self.accounts.menu_wanted.connect(self.account_menu_wanted)
        self.accounts.add.connect(self.add_account)
        self.accounts.settings.connect(self.settings)
        self.status.undo.connect(self.undo)
        self.banner.inner.acted.connect(self.banner_acted)
        self.banner.inner.put_off.connect(self.banner_put_off)
        self.banner.inner.all_wanted.connect(self.needs_wanted)
        self.status.needs_wanted.connect(self.needs_wanted)
        self.status.filled.connect(self._fit_status)
        self.theme.changed.connect(self._fit_panel)
        self.tabs.currentChanged.connect(lambda i: self._open_tab(_NAMES[i]))

    # What is shown

    def add_tab_page(self, name: str, page: QWidget, actions: QWidget | None = None) -> None:
        """Give a tab its page, and what stands at its right while it is open."""
        self._tab_pages[name] = page
        self._contents.addWidget(page)
        if actions is not None:
            self._tab_actions[name] = actions
            self._actions.addWidget(actions)
        self._show_actions()

    def show_tab(self, name: str) -> None:
        """Go to a tab, leaving whatever page stands before it."""
        self._sheet_stack.show_page(self._tabbed)
        self._root.show_page(self._whole)
        self.tabs.setCurrentIndex(_NAMES.index(name))
        self._open_tab(name)

    @property
    def tab(self) -> str:
        return _NAMES[self.tabs.currentIndex()]

    def show_page(self, page: QWidget) -> None:
        """Show a page on the sheet instead of the tabs: a step of adding an account, an ending."""
        self.close_panel()
        self._root.show_page(self._whole)
        self._sheet_stack.show_page(page)

    def show_whole(self, page: QWidget) -> None:
        """Show a page in the whole window, without accounts: the first start, the settings."""
        self._root.show_page(page)

    def drop_page(self, page: QWidget) -> None:
        """Forget a page that is not needed any more."""
        for stack in (self._sheet_stack, self._root):
            if stack.indexOf(page) >= 0:
                stack.removeWidget(page)
        page.deleteLater()

    def show_form(self, card: QWidget) -> Scrim:
        """Show a form over the dimmed window. Connect the answer's `left` to what closes it."""
        self.close_form()
        self._scrim = Scrim(self.theme, self, card)
        return self._scrim

    def close_form(self) -> None:
        if self._scrim is not None:
            self._scrim.close_form()
            self._scrim = None

    def set_accounts(self, accounts: Sequence[AccountRow]) -> None:
        self.accounts.set_accounts(accounts)

    def choose_account(self, account: str) -> None:
        self.accounts.choose(account)

    def set_banner(self, name: str = "", words: str = "", action: str = "", short_action: str = "") -> None:
        """Show the strip for one cause; without a name it goes."""
        self.banner.setVisible(bool(name))
        self.banner.inner.show_cause(name, words, action, short_action)

    def set_needs(self, number: int) -> None:
        """Say how many entries need somebody: in the strip, or in the status line while there is none."""
        self.banner.inner.set_number(number)
        self.status.set_needs(number if self.banner.isHidden() else 0)

    def set_count(self, tab: str, count: int, tip: str = "") -> None:
        self.tabs.set_count(tab, count, tip)

    # The details at the right

    def set_panel(self, panel: QWidget | None) -> None:
        """Put details beside the page. Where there is no room they wait until `open_panel`."""
        place = self._panel_place.layout()
        if panel is not self._panel and place is not None:
            if self._panel is not None:
                place.removeWidget(self._panel)
                self._panel.setParent(None)
            self._panel, self._is_panel_asked = panel, False
            if panel is not None:
                place.addWidget(panel)
                panel.show()
        self._fit_panel()

    def open_panel(self) -> None:
        """Show the details even where they take the page's place."""
        self._is_panel_asked = True
        self._fit_panel()

    def close_panel(self) -> None:
        self.set_panel(None)

    @property
    def has_room_for_panel(self) -> bool:
        beside = min(self.theme.px(SIDE), side_cap(self.width())) + 40
        return self.width() - beside - self.theme.px(_DETAILS) >= self.theme.px(_SHEET_LEAST)

    def minimumSizeHint(self) -> QSize:
        return _LEAST

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.accounts.inner.set_cap(side_cap(self.width()))
        self._fit_panel()

    def paintEvent(self, _event: QPaintEvent) -> None:
        fill(QPainter(self), self.rect(), self.theme.colour("canvas"))

    def _fit_status(self, is_filled: bool) -> None:
        """Let the sheet reach down to the edge when there is nothing to say beneath it."""
        self.status.setVisible(is_filled)
        self._sheet_line.setContentsMargins(0, 10, 10, 0 if is_filled else 10)

    def _fit_panel(self) -> None:
        is_wide = self.has_room_for_panel
        is_shown = self._panel is not None and (is_wide or self._is_panel_asked)
        self._panel_place.setVisible(is_shown)
        self._divider.setVisible(is_shown and is_wide)
        self._sheet_stack.setVisible(is_wide or not is_shown)
        if is_wide:
            self._panel_place.setFixedWidth(self.theme.px(_DETAILS))
        else:
            self._panel_place.setMinimumWidth(0)
            self._panel_place.setMaximumWidth(16777215)

    def _open_tab(self, name: str) -> None:
        page = self._tab_pages.get(name)
        if page is not None:
            self._contents.show_page(page)
        self._show_actions()
        self.tab_chosen.emit(name)

    def _show_actions(self) -> None:
        for name, actions in self._tab_actions.items():
            actions.setVisible(name == self.tab)
