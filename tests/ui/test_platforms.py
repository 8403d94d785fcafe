"""Real platforms' ways in, through the window: what is fetched first, what is wrong with it, and what it opens."""

import asyncio
import contextlib
from functools import partial
from itertools import pairwise
from urllib.parse import parse_qsl, urlencode, urlsplit

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QApplication, QLabel

from connector_app.providers import PROVIDERS
from connector_app.providers.google import signin
from connector_app.store import outbox
from connector_app.ui.pages import errands
from connector_app.ui.pages.errands import CLIENT_ID, CLIENT_SECRET, KEY_FIRST, SECRET, TENANT
from connector_app.ui.pages.signing import Signing
from connector_app.ui.views.access import AccessView
from connector_app.ui.views.credentials import CredentialsView
from connector_app.ui.views.ending import EndingView
from connector_app.ui.views.first_start import FirstStart
from connector_app.ui.views.item_form import ItemForm
from connector_app.ui.views.keychain import KeychainView
from connector_app.ui.views.removal import RemovalView
from connector_app.ui.views.waiting import WaitingView
from connector_app.ui.widgets.button import Button
from connector_app.ui.widgets.field import FormField
from connector_app.ui.widgets.platform_card import PlatformCard
from connector_app.ui.widgets.text import Paragraph
from tests.parts.platforms import (
    Discord,
    GitHub,
    Google,
    Microsoft,
    Notion,
    Slack,
    Zapier,
    ZapierHook,
    settings,
)
from tests.providers.google import fake as google
from tests.providers.notion import fake as notion
from tests.ui.test_program import opened

pytestmark = pytest.mark.timeout(60)
LEAST_WIDTH, PAD, BESIDE_ICON = 212, 18, 19
"""Of a card, in pixels at 100 % text: the narrowest in a window of the usual size."""


class Person:
    """Sits at the browser and agrees to what the platform asks; pages that ask nothing are only looked at."""

    def __init__(self, walk, remote):
        self.walk, self.remote, self.opened, self.agreed = walk, remote, [], []
        self.is_there = True
        self._tasks = set()

    async def open(self, url):
        self.opened.append(url)
        if self.is_there and url.startswith(self.remote.endpoints["authorize"].partition("{")[0]):
            task = asyncio.ensure_future(self._agree(url))
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)

    async def _agree(self, url):
        self.agreed.append(await self.walk.come_back(self.remote, url))


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "disabled:")
    (tmp_path / "data").mkdir()
    return tmp_path / "data"


@contextlib.asynccontextmanager
async def at(walk, folder, *, adapt=lambda _remote: None, environment=None):
    """Open the window on a platform's pretend servers; what is kept there lasts until it quits."""
    async with walk.open(folder.parent) as remote:
        fields = walk.furnish(remote)
        adapt(remote)
        (folder / "settings.toml").write_text(settings(walk, remote))
        person = Person(walk, remote)
        async with opened(folder, person, environment) as it:
            it.remote, it.fields = remote, fields
            await it.program.desk.door.call(lambda v: v.keys.use_session_only())
            yield it, person


def says(view, words):
    """Tell whether a page says this. No event is processed here: the loop's tasks would be lost within this one."""
    return any(words in each.text() for each in view.findChildren(Paragraph) if each.isVisible())


def asked(it):
    return it.shown(CredentialsView)


def wrong(it, name):
    """Return the sentence at a field, "" where there is none."""
    field = asked(it)._fields[name]
    return field._error.text() if field.is_wrong and field._problem.isVisible() else ""


def fill(it, **typed):
    for name, text in typed.items():
        control = asked(it)._fields[name].control
        control.setText(text)
        control.textEdited.emit(text)


async def choose(it, name, way=""):
    """Press the card, choose the way, press Read and change."""
    it.press(name)
    view = it.shown(AccessView)
    await it.until(lambda: view.way)
    if way:
        view._ways.choose(way)
        view._ways.activated.emit(view._ways.currentIndex())
    it.press("Read and change")


async def ended(it):
    await it.until(lambda: it.shown(EndingView) is not None)
    return it.words(it.shown(EndingView))


JOBS = (
    (GitHub, "token"),
    pytest.param(Google, "oauth", marks=pytest.mark.slow),
    pytest.param(Microsoft, "oauth", marks=pytest.mark.slow),
    pytest.param(Slack, "token", marks=pytest.mark.slow),
    pytest.param(Slack, "oauth", marks=pytest.mark.slow),
    pytest.param(Notion, "token", marks=pytest.mark.slow),
    pytest.param(Notion, "oauth", marks=pytest.mark.slow),
    pytest.param(Discord, "token", marks=pytest.mark.slow),
    pytest.param(Zapier, "client-credentials", marks=pytest.mark.slow),
    pytest.param(ZapierHook, "token", marks=pytest.mark.slow),
)


class Job:
    """Does at the window's buttons what a walk says."""

    def __init__(self, it, walk):
        self.it, self.walk = it, walk

    async def connect(self, way):
        await choose(self.it, self.walk.name, way)
        if way != "oauth":
            await self.it.until(lambda: asked(self.it) is not None)
            fill(self.it, **self.walk.typed)
            self.it.press("Connect")
        title = await ended(self.it)
        self.it.press("Show items")
        await self.it.until(lambda: self.it.main.items.model.rowCount() == self.walk.first)
        return title

    async def make(self, fields):
        self.it.main.items.create()
        kind = next((each for each in self.form.findChildren(FormField) if each.label == "Kind"), None)
        if kind is not None:
            kind.control.choose(self.walk.kind)
            kind.control.activated.emit(kind.control.currentIndex())
        await self.save(fields)

    async def save(self, values):
        """Fill in the form, save, and wait until the platform has it."""
        form = self.form
        for name, value in values.items():
            form._fields[name].set_value(value)
        assert values == {name: form.values()[name] for name in values}
        form.submit_button.click()
        await self.it.until(lambda: self.it.shown(ItemForm) is None)
        await self.sent()

    async def sent(self):
        """Let what waits go now, and wait until it is done."""
        page, desk = self.it.main.outbox, self.it.program.desk
        await self.it.until(page.newest_undoable)
        await desk.door.call(lambda v: v.outbox.send_now(page.newest_undoable().id))
        await self.it.until(lambda: desk.data.read(outbox.count_open, 1) == 0)

    @property
    def form(self):
        return self.it.shown(ItemForm)

    def open(self, title):
        """Open the details of an item. Return them."""
        model = self.it.main.items.model
        found = filter(None, (model.item_at(row) for row in range(model.rowCount())))
        item = next(each for each in found if each.title == title)
        self.it.main.items.open(item.id)
        return self.it.main.items.details

    def row(self, title):
        """Return the values of an item as its form shows them."""
        self.open(title).edit_button.click()
        shown = self.form.values()
        self.it.main.items._editing._close_form()
        return shown

    async def leave(self):
        """Remove the account. Return how each step went."""
        self.it.main.accounts.remove(self.it.account.id)
        self.it.press("Remove account")
        await self.it.until(lambda: not self.it.program.desk.accounts)
        view = self.it.shown(RemovalView)
        await self.it.until(view._result.isVisible)
        return view._result._words.text()


@pytest.mark.parametrize(("walk", "way"), JOBS, ids=lambda each: each if isinstance(each, str) else each.__name__)
async def test_the_whole_job_at_every_platform(walk, way, folder):
    walk = walk()
    by_browser = way == "oauth"
    async with at(walk, folder, environment=walk.client_settings if by_browser else None) as (it, person):
        job = Job(it, walk)
        title = await job.connect(way)
        assert title == f"Connected as {walk.account}"
        assert (walk.account, "change", way) == (it.account.account.label, it.account.access, it.account.method)
        assert person.agreed == ([200] if by_browser else [])
        found, before = walk.titles(it.remote), walk.opens(it.remote)
        assert set(found) <= set(it.titles())

        await job.make(it.fields)
        made = next(iter(set(walk.titles(it.remote)) - set(found)))
        await it.until(lambda: made in it.titles())

        details = job.open(made)
        assert details.edit_button.isEnabled() == (not walk.fixed_because)
        assert walk.fixed_because in details._why_not.text()
        if not walk.fixed_because:
            details.edit_button.click()
            await job.save(walk.change)
            made = next(iter(set(walk.titles(it.remote)) - set(found)))
            await it.until(lambda: made in it.titles())
            assert walk.change == {name: job.row(made)[name] for name in walk.change}

        it.press("Refresh")
        await it.until(lambda: not [name for name in it.program.tasks._tasks.values() if name.startswith("refresh")])
        assert set(walk.titles(it.remote)) <= set(it.titles())

        details = job.open(made)
        assert details.delete_button.isEnabled() == (not walk.kept_because)
        assert walk.kept_because in details._why_not.text()
        if not walk.kept_because:
            details.delete_button.click()
            await job.sent()
            assert found == walk.titles(it.remote)
            await it.until(lambda: made not in it.titles())

        assert "Everything worked. The history stays." == await job.leave()
        withdraws = walk.withdraws if by_browser else walk.withdraws_key
        assert walk.opens(it.remote) == before - withdraws
        assert 0 == it.main.items.model.rowCount()


async def test_a_row_has_the_columns_of_the_table_that_is_chosen_for_it(folder):
    walk, money = Notion(), "393abc1e-edcd-8103-8000-00000000b000"

    def furnished(remote):
        remote.add_source(money, "Money", "What", Price="number", Paid="checkbox", Kind="select", Sum="formula")

    async with at(walk, folder, adapt=furnished) as (it, _):
        job = Job(it, walk)
        walk.first, walk.kind = 3, "row"
        await job.connect("token")
        it.main.items.create()
        kind = next(each for each in job.form.findChildren(FormField) if each.label == "Kind")
        kind.control.choose("row")
        kind.control.activated.emit(kind.control.currentIndex())
        form = job.form
        own = ["Title", "In the table", "State of the page", "Locked", "Text"]
        assert own == [field.label for field in form._fields.values()]

        form._fields["title"].set_value("Rent")
        table = form._fields["source"].control
        table.setFocus()
        table.choose(money)
        assert [*own, "Kind", "Paid", "Price"] == [field.label for field in form._fields.values()]
        assert ("Rent", money) == (form._fields["title"].value(), form._fields["source"].value())
        assert "Not changed here: Sum (Notion works it out from other columns)." == form._fixed.text()
        price = next(name for name, field in form._fields.items() if field.label == "Price")
        form._fields[price].set_value("much")
        form.submit_button.click()
        await it.until(lambda: form._fields[price].is_wrong)
        assert "Write a number, like 3 or -2.5" == form._fields[price]._error.text()
        choice = next(name for name, field in form._fields.items() if field.label == "Kind")
        await job.save({price: "650.5", choice: "High"})
        (page,) = [each for each in it.remote.pages.values() if each["parent"].get("data_source_id") == money]
        assert (650.5, "High") == (page["properties"]["Price"]["number"], page["properties"]["Kind"]["select"]["name"])

        await it.until(lambda: "Rent" in it.titles())
        details = job.open("Rent")
        facts = " ".join(each.text() for each in details.findChildren(QLabel))
        assert all(said in facts for said in ("Price", "650.5", "High", "Sum", "Money"))
        assert ("Locked", "No") == next(pair for pair in pairwise(facts.split()) if pair[0] == "Locked")
        assert money not in facts
        details.edit_button.click()
        await job.save({price: ""})
        assert page["properties"]["Price"]["number"] is None

        it.main.items.create()
        kind = next(each for each in job.form.findChildren(FormField) if each.label == "Kind")
        kind.control.choose("row")
        kind.control.activated.emit(kind.control.currentIndex())
        job.form._fields["source"].control.choose(notion.SOURCE)
        assert own == [field.label for field in job.form._fields.values()]


async def test_a_pasted_key_is_corrected_at_its_field_and_opens_the_account_for_new_items(folder):
    walk = GitHub()
    async with at(walk, folder) as (it, _):
        await choose(it, "GitHub", "token")
        await it.until(lambda: asked(it) is not None)
        await it.until(lambda: says(asked(it), "Make a key at GitHub and paste it here."))
        for bad in walk.wrong_keys:
            fill(it, **{SECRET: bad.text})
            it.press("Connect")
            await it.until(lambda bad=bad: asked(it) and bad.words in wrong(it, SECRET))
            assert {SECRET: bad.text} == asked(it).values()
        assert {} == it.program.desk.accounts

        fill(it, **{SECRET: walk.key})
        it.press("Connect")
        assert "Connected as octocat" == await ended(it)
        it.press("Show items")
        await it.until(lambda: it.main.items.model.rowCount() == walk.first)
        assert ["Found here", "octocat/Hello-World"] == sorted(it.titles())

        it.main.items.create()
        form = it.shown(ItemForm)
        assert "Issue" == form._top.itemAt(1).widget().control.currentText()
        place = form._fields["repository"].control
        assert ["Choose one", "octocat/Hello-World"] == [place.itemText(i) for i in range(place.count())]
        place.setCurrentIndex(1)
        form._fields["title"].set_value("Bread")
        form.submit_button.click()
        await it.until(lambda: it.shown(ItemForm) is None)
        waiting = it.main.outbox.newest_undoable()
        await it.program.desk.door.call(lambda v: v.outbox.send_now(waiting.id))
        await it.until(lambda: ["Found here", "Bread"] == walk.titles(it.remote))
        await it.until(lambda: it.main.outbox.newest_undoable() is None)


async def test_a_client_of_ones_own_is_corrected_at_its_field_and_signing_in_goes_on_by_itself(folder, monkeypatch):
    walk = Google()
    async with at(walk, folder) as (it, person):
        await choose(it, walk.name)
        await it.until(lambda: asked(it) is not None)
        assert [] == person.opened
        fill(it, **{CLIENT_ID: "nonsense", CLIENT_SECRET: walk.client[1]})
        it.press("Continue")
        await it.until(lambda: "looks like 123456789012" in wrong(it, CLIENT_ID))
        assert {CLIENT_ID: "nonsense", CLIENT_SECRET: walk.client[1]} == asked(it).values()
        assert "" == wrong(it, CLIENT_SECRET)

        fill(it, **{CLIENT_ID: walk.client[0]})
        it.press("Continue")
        assert f"Connected as {walk.account}" == await ended(it)
        assert [200] == person.agreed
        it.press("Show items")
        await it.until(lambda: it.main.items.model.rowCount() == walk.first)

        monkeypatch.setitem(google.USER, "id", "999")
        monkeypatch.setitem(google.USER, "email", "bob@practice.example")
        before = it.account
        it.main.connecting.reconnect(before)
        await ended(it)
        for who in (walk.account, "bob@practice.example"):
            await it.until(lambda who=who: says(it.shown(EndingView), who))
        assert (before.id, before.account, before.name) == (it.account.id, it.account.account, it.account.name)
        assert 1 == len(it.program.desk.accounts)


class Unticking(Google):
    """A person who leaves the boxes of the calendar as they are."""

    def agree(self, remote, url):
        answer = dict(parse_qsl(remote.agree(url, unticked=(signin.EVENTS, signin.CALENDARS))))
        return urlencode(answer | {"iss": remote.endpoints["issuer"]})


async def test_a_box_that_was_not_ticked_is_said_in_words_and_its_kinds_are_not_offered(folder):
    walk = Unticking()
    async with at(walk, folder, environment=walk.client_settings) as (it, person):
        await choose(it, walk.name)
        assert f"Connected as {walk.account}" == await ended(it)
        assert says(it.shown(EndingView), "Less was given than was asked for. May not see your calendar.")

        it.press("Show items")
        await it.until(lambda: it.main.items.model.rowCount() == 2)
        assert {"tasklist", "task", "file"} == {kind.id for kind in it.main.items._kinds()}
        assert "change" == it.account.access

        walk.agree = partial(Google.agree, walk)  # and the second time ticks all of them
        it.main.connecting.reconnect(it.account)
        await it.until(lambda: len(person.agreed) == 2)
        await it.until(lambda: it.shown(EndingView) is not None)
        assert not says(it.shown(EndingView), "Less was given")
        await it.until(lambda: "event" in {kind.id for kind in it.main.items._kinds()})


async def test_what_was_unticked_is_not_asked_for_now_or_later(folder):
    walk = Google()
    async with at(walk, folder, environment=walk.client_settings) as (it, person):
        it.press(walk.name)
        view = it.shown(AccessView)
        await it.until(lambda: view.way and says(view, "See your calendars and their events"))
        it.press("Calendar")
        await it.until(lambda: not says(view, "See your calendars and their events"))
        assert "calendar" not in view._scopes.text()
        it.press("Read and change")

        assert f"Connected as {walk.account}" == await ended(it)
        assert says(it.shown(EndingView), "You left out “Calendar”.")
        it.press("Show items")
        await it.until(lambda: it.main.items.model.rowCount() == 2)
        assert {"tasklist", "task", "file"} == {kind.id for kind in it.main.items._kinds()}

        it.main.connecting.reconnect(it.account)
        await it.until(lambda: len(person.agreed) == 2)
        await it.until(lambda: it.shown(EndingView) is not None)
        scopes = [dict(parse_qsl(urlsplit(url).query))["scope"] for url in person.opened]
        assert [f"openid email {signin.TASKS} {signin.FILES}"] * 2 == scopes
        assert ("calendar",) == it.account.without


async def test_a_company_of_ones_own_is_reached_at_its_own_address(folder):
    walk = Microsoft()

    def single(remote):
        remote.entra.audience = "single"
        remote.endpoints = {name: url.replace("/common/", "/{tenant}/") for name, url in remote.endpoints.items()}

    async with at(walk, folder, adapt=single) as (it, person):
        await choose(it, walk.name, "oauth")
        await it.until(lambda: asked(it) is not None)
        fill(it, **{CLIENT_ID: walk.client[0], TENANT: "not a tenant"})
        it.press("Continue")
        await it.until(lambda: "contoso.onmicrosoft.com" in wrong(it, TENANT))
        assert [] == person.opened

        fill(it, **{TENANT: "contoso.onmicrosoft.com"})
        it.press("Continue")
        await it.until(lambda: person.opened)
        assert person.opened[0].startswith(f"{it.remote.origin}/contoso.onmicrosoft.com/oauth2/v2.0/authorize?")


@pytest.mark.slow
@pytest.mark.timeout(60)
async def test_a_code_is_shown_copied_and_its_page_opened_again(folder):
    walk = GitHub()

    def slow(remote):
        remote.endpoints.pop("issuer")  # its codes are typed at github.com

    async with at(walk, folder, adapt=slow) as (it, person):
        await choose(it, "GitHub", "device")
        await it.until(lambda: asked(it) is not None)
        fill(it, **{CLIENT_ID: walk.client[0]})
        it.press("Continue")
        await it.until(lambda: it.shown(WaitingView) and it.shown(WaitingView)._code.text() == "WDJB-MJHT")
        await it.until(lambda: person.opened == ["https://github.com/login/device"])
        it.press("Copy code")
        assert "WDJB-MJHT" == QApplication.clipboard().text()
        it.press("Open again")
        await it.until(lambda: person.opened == ["https://github.com/login/device"] * 2)

        (code,) = it.remote.accounts.devices
        it.remote.accounts.agree(code)
        assert "Connected as octocat" == await ended(it)
        assert 1 == walk.opens(it.remote)


async def test_where_no_safe_answers_a_passphrase_is_asked_for_and_the_key_is_not_lost(folder):
    walk = GitHub()
    async with walk.open(folder.parent) as remote:
        walk.furnish(remote)
        (folder / "settings.toml").write_text(settings(walk, remote))
        async with opened(folder, Person(walk, remote)) as it:
            await choose(it, "GitHub", "token")
            fill(it, **{SECRET: walk.key})
            it.press("Connect")
            await ended(it)
            it.press("Choose where to keep keys")
            await it.until(lambda: it.shown(KeychainView) is not None)
            it.shown(KeychainView).passphrase.emit("canary passphrase of a test")
            await it.until(lambda: asked(it) is not None)
            assert {SECRET: walk.key} == asked(it).values()
            it.press("Connect")
            assert "Connected as octocat" == await ended(it)


async def test_every_card_says_what_has_to_be_done_first(folder):
    async with opened(folder) as it:
        await it.until(lambda: len(cards(it)) == len(it.program.desk.providers))
        await it.until(lambda: any("set-up once" in said for said in cards(it).values()))

        said = cards(it)

    assert {
        "practice": "Stays on this computer",
        "github": "A key to make there once",
        "google": "10 minutes of set-up once",
        "microsoft": "5 minutes of set-up once",
        "slack": "A key to make there once",
        "notion": "A key to make there once",
        "zapier": "A hook to make there once",
        "discord": "A bot’s key to make once",
    }.items() <= said.items()
    assert [] == [name for name, words in said.items() if not words]


def cards(it):
    view = it.shown(FirstStart)
    return {card.platform.id: card.platform.preparation for card in view.findChildren(PlatformCard)}


async def test_a_client_id_in_the_environment_leaves_nothing_to_be_done_first(folder):
    walk = Google()
    async with at(walk, folder, environment=walk.client_settings) as (it, person):
        await it.until(lambda: "" == cards(it)["google"])
        await choose(it, walk.name)
        assert f"Connected as {walk.account}" == await ended(it)
        assert [200] == person.agreed


async def test_every_link_of_every_page_before_a_sign_in_opens(folder):
    walk = GitHub()
    async with at(walk, folder) as (it, person):
        for platform in it.program.desk.providers.values():
            for errand in (errands.set_up(platform, ()), errands.own_key(platform), errands.machine(platform)):
                links = [step.link for step in errand.steps if step.link] if errand else []
                if not links:
                    continue
                person.opened.clear()
                signing = Signing(platform, "change", "oauth", None, lambda: None)
                it.main.connecting._ways._credentials(signing, errand)
                for button in asked(it).findChildren(Button):
                    if button.words.startswith("Open "):
                        button.click()
                await it.until(lambda links=links: sorted(person.opened) == sorted(links))


@pytest.mark.parametrize("provider", PROVIDERS, ids=lambda provider: provider.id)
def test_what_a_card_says_is_never_cut(provider, theme):
    inner = LEAST_WIDTH - 2 * PAD
    flags = Qt.TextFlag.TextWordWrap
    line = theme.metrics("small").boundingRect(QRect(0, 0, theme.px(inner), 1000), flags, provider.line)
    beside = theme.px(inner - BESIDE_ICON)

    assert line.height() <= 2 * theme.height("small")
    assert all(theme.advance(words, "caption") <= beside for words in (provider.prepare, KEY_FIRST))
    if provider.setup:
        assert theme.advance(f"{provider.setup.minutes} minutes of set-up once", "caption") <= beside
