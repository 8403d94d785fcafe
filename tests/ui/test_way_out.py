"""Whatever the window opens goes through the one check, whoever set the address."""

import os
from dataclasses import replace
from types import SimpleNamespace

import pytest
from PySide6.QtGui import QDesktopServices

from connector_app.app.way_out import WayOut
from connector_app.app.window import _taken
from connector_app.model.failure import Rejected
from tests.parts.tiny import tiny_provider

DESK = "http://127.0.0.1:47811/desk?key=canary"


class Here:
    """A desk with one account, and a browser that writes down what it is given."""

    def __init__(self, folder):
        platform = replace(
            tiny_provider("https://tiny.example"), docs_url="https://tiny.example/docs", hosts=(".items.example",)
        )
        catalog = SimpleNamespace(
            endpoints=lambda _: {"api": "https://api.tiny.example/v1", "web": "https://tiny.example"}
        )
        engine = SimpleNamespace(verbs=SimpleNamespace(catalog=catalog), practice=SimpleNamespace(desk_url=DESK))
        self.opened, self.said, self.waiting, self.engines = [], [], [], [engine]
        self.providers, self.accounts = (
            {"tiny": platform},
            {name: SimpleNamespace(provider=name.partition("-")[0]) for name in ("tiny-1", "lost-1")},
        )
        self.way = WayOut(self, self, folder, self.engines, SimpleNamespace(open=self._opened))

    async def _opened(self, url):
        self.opened.append(url)

    def say(self, failure, _name):
        self.said.append(failure)

    def start(self, work, *, name):
        assert name
        self.waiting.append(work)

    async def open(self, url, account):
        self.way.open(url, account)
        await self.waiting.pop()
        return self.opened


@pytest.fixture
def here(tmp_path):
    return Here(tmp_path)


@pytest.mark.parametrize(
    ("url", "account"),
    [
        ("https://tiny.example/item/7", "tiny-1"),
        ("https://api.tiny.example/item/7", "tiny-1"),
        ("https://acme.items.example/7", "tiny-1"),
        ("https://tiny.example/docs", ""),
        (DESK, "practice"),
    ],
)
async def test_what_leads_to_the_platform_is_opened(here, url, account):
    assert [url] == await here.open(url, account)
    assert [] == here.said


@pytest.mark.parametrize(
    ("url", "account"),
    [
        ("https://tiny.example@evil.example/login", "tiny-1"),
        ("https://evil.example/", "tiny-1"),
        ("https://t\u0456ny.example/", "tiny-1"),
        ("http://tiny.example/", "tiny-1"),
        ("https://api.tiny.example/", "gone-1"),
        ("https://api.tiny.example/", "lost-1"),
        ("file:///etc/passwd", "folder-1"),
        ("file://127.0.0.1/etc/passwd", "practice"),
        ("smb://127.0.0.1/share", "practice"),
        ("http://127.0.0.1:47812/", "practice"),
        (DESK, "tiny-1"),
    ],
)
async def test_what_leads_elsewhere_is_refused_and_said(here, url, account):
    assert [] == await here.open(url, account)
    assert [Rejected("This link leads somewhere the program does not open.")] == here.said


async def test_before_there_is_an_engine_only_the_platforms_own_pages_open(here):
    here.engines.clear()
    await here.open("https://api.tiny.example/", "tiny-1")
    await here.open(DESK, "practice")
    assert ["https://tiny.example/docs"] == await here.open("https://tiny.example/docs", "tiny-1")


def test_what_qt_starts_inherits_no_secret(monkeypatch):
    monkeypatch.setenv("CONNECTOR_APP_PASSPHRASE", "canary")
    monkeypatch.setenv("CONNECTOR_APP_TINY_CLIENT_SECRET", "canary")

    whole = _taken(os.environ)

    assert "canary" == whole["CONNECTOR_APP_PASSPHRASE"]
    assert not [name for name in os.environ if name.startswith("CONNECTOR_APP_")]
    assert os.environ["PATH"] == whole["PATH"]


def test_a_weekly_page_is_opened_by_its_name_and_nothing_else_is(here, tmp_path, monkeypatch):
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))
    (tmp_path / "weekly").mkdir()
    page = tmp_path / "weekly" / "week-2026-03-30.html"
    page.touch()
    (tmp_path / "weekly" / "other.html").touch()

    for name in ("week-2026-03-30.html", "week-2026-03-23.html", "other.html", "../weekly/week-2026-03-30.html"):
        here.way.open(name, "weekly")

    assert [str(page)] == opened
    assert ["not-found"] * 3 == [failure.name for failure in here.said]
