"""Sections of the settings before the real engine, on one loop: no whole window is needed for them."""

import contextlib
from types import SimpleNamespace

import pytest
from PySide6.QtWidgets import QMainWindow

from connector_app.app.garbage import collected_here
from connector_app.app.run import _read, _write
from connector_app.engine.engine import running
from connector_app.engine.setup import Setup
from connector_app.ui.desk import Data, Desk, News
from connector_app.ui.pages.settings.place import Place
from connector_app.ui.tasks import Tasks


class Here:
    """The door without a thread between: the verbs answer on this loop."""

    def __init__(self, verbs):
        self.verbs = verbs

    async def call(self, verb):
        return await verb(self.verbs)


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "disabled:")
    return tmp_path / "data"


@pytest.fixture
def open_section(theme, folder, shown, until):
    """Open one section before an engine; `said` is what was said beneath it, `links` what was opened."""

    @contextlib.asynccontextmanager
    async def opened(made, environment=None):
        setup = Setup(folder, "command", environment or {})
        with collected_here():  # the database has a thread of its own, and a widget must not be deleted there
            async with running(setup) as engine:
                await engine.verbs.keys.use_session_only()
                said, links, data = [], [], Data()
                data.open(folder / "data.db")
                providers = {p.id: p for p in engine.verbs.catalog.providers}
                links_to = lambda url, _what: links.append(url)  # noqa: E731
                desk = Desk(
                    theme, Here(engine.verbs), data, News(), engine._setup.clock, providers, links.append, links_to,
                    lambda failure, _name: said.append(failure.name),
                )  # fmt: skip
                desk.refresh_accounts()
                place = Place(
                    desk, Tasks(), folder, "0.1.0",
                    read=lambda table, key: _read(folder, table, key),
                    write=lambda table, key, value: _write(folder, table, key, value),
                    note=lambda words, *, is_good=True: said.append((words, is_good)) if words else None,
                    sign_in=lambda account, access="", without=(): said.append(("sign in", account)),
                    lock=lambda: said.append("locked"),
                )  # fmt: skip
                page = made(place)
                window = QMainWindow()
                window.setCentralWidget(page.view)
                shown(window)
                page.show()
                try:
                    yield SimpleNamespace(page=page, view=page.view, engine=engine, desk=desk, said=said, links=links)
                finally:
                    place.tasks.cancel()
                    data.close()

    return opened
