"""An account's live updates: ways that are added and taken back, and what was set aside."""

import hashlib

from PySide6.QtCore import QPoint

from connector_app.model.item import ConnectionId
from connector_app.model.webhook import Accepted
from connector_app.store import connections, deliveries, subscriptions
from connector_app.store.deliveries import newest
from connector_app.store.subscriptions import Registration, RegistrationState
from connector_app.ui.frame import Frame
from connector_app.ui.pages.news import NO_WAY_IN, NewsPage
from connector_app.ui.views.news import NewsView
from connector_app.ui.widgets.field import Input
from tests.providers.notion.test_webhooks import HANDSHAKE, PUBLISHED, TOKEN
from tests.ui.settings.test_platforms import button, press, words
from tests.ui.settings.test_rules import account

GITHUB = ConnectionId("github-00000001")


class Around:
    """The page in its frame, as a section is opened."""

    def __init__(self, place):
        self.view = Frame(place.desk.theme)
        self.news = NewsPage(place.desk, self.view, place.tasks)

    def show(self):
        """Show nothing yet."""


async def park(engine, number):
    accepted = Accepted(f"d-{number}", "issues", hashlib.sha256(bytes([number])).digest())
    await engine._db.write(lambda tx: deliveries.take(tx, GITHUB, accepted, b"{}", "2026-01-01T00:00:00.000Z"))
    (found, *_) = await engine._db.read(lambda tx: newest(tx, state="waiting"))
    await engine._db.write(lambda tx: deliveries.park(tx, found.id, "unexpected ab12"))


async def test_ways_of_news_are_added_and_taken_back(open_section, until):
    async with open_section(Around) as it:
        await it.engine._db.write(lambda tx: connections.put(tx, account(GITHUB, "GitHub anna")))
        await it.engine.verbs.registrations.at("http://127.0.0.1:1")
        it.desk.refresh_accounts()
        it.page.news.show("nobody")
        assert it.view.findChild(NewsView) is None
        it.page.news.show(GITHUB)
        view = it.view.findChild(NewsView)
        await until(lambda: NO_WAY_IN in words(view))
        assert "Not checked yet" in words(view)

        await until(lambda: press(view, "Open an address"))
        await until(lambda: any("The secret is shown this once." in each for each in words(view)))
        await until(lambda: button(view, "Remove", "Address ending in …"))
        await until(lambda: press(view, "Copy address", "Address ending"))
        assert it.links[0].startswith("http://127.0.0.1:1/hooks/")
        assert button(view, "Copy address", f"Address ending in …{it.links[0][-4:]}")

        relay, secret = view.findChildren(Input)
        relay.setText("https://relay.example/abc")
        await until(lambda: press(view, "Add relay"))
        await until(lambda: any("A relay needs the secret" in each for each in words(view)))
        secret.setText("canary-secret-of-a-relay")
        await until(lambda: press(view, "Add relay"))
        await until(lambda: button(view, "Remove", "A relay"))
        for about in ("A relay", "Address ending"):
            await until(lambda about=about: press(view, "Remove", about))
            await until(lambda about=about: not button(view, "Remove", about))
        assert await it.engine._db.read(lambda tx: tx.all("select * from subscriptions")) == []
        await until(lambda: press(view, "Back to items"))
        assert it.page.news.view is None


async def test_a_practice_account_offers_no_page_to_register_at_and_says_plainly_that_it_tells(open_section, until):
    practice = ConnectionId("practice-00000001")
    row = Registration("t" * 32, practice, RegistrationState.LIVE, "2026-01-01T00:00:00.000Z")
    async with open_section(Around) as it:
        await it.engine._db.write(lambda tx: connections.put(tx, account(practice, "Practice ada")))
        await it.engine._db.write(lambda tx: subscriptions.put(tx, row))
        await it.engine.verbs.registrations.at("http://127.0.0.1:1")
        it.desk.refresh_accounts()
        it.page.news.show(practice)
        view = it.view.findChild(NewsView)
        await until(lambda: "The platform tells of changes at once." in words(view))
        assert "A relay" not in words(view)
        assert not button(view, "Open an address")


async def test_what_was_set_aside_is_replayed_or_discarded_and_that_is_told(open_section, until):
    async with open_section(Around) as it:
        await it.engine._db.write(lambda tx: connections.put(tx, account(GITHUB, "GitHub anna")))
        it.desk.refresh_accounts()
        for number in range(4):
            await park(it.engine, number)
        it.page.news.show(GITHUB)
        view = it.view.findChild(NewsView)
        assert words(view).count("The program made a mistake with it. ab12") == 4
        for name, left in (("Discard", 3), ("Try again", 2), ("Try all again", 0)):
            await until(lambda name=name: press(view, name))
            await until(lambda left=left: sum("made a mistake" in each for each in words(view)) == left)

        states = [each.state for each in await it.engine._db.read(newest)]
        assert sorted(states) == ["done", "waiting", "waiting", "waiting"]
        actions = [row[0] for row in await it.engine._db.read(lambda tx: tx.all("select action from audit"))]
        assert actions.count("webhook.discarded") == 1
        failure = (await it.engine.verbs.inbox.discard(99)).failure
        assert failure.name == "not-found"


async def test_a_secret_that_came_to_an_address_is_copied_and_counts_once_the_person_says_so(open_section, until):
    notion = ConnectionId("notion-00000001")
    async with open_section(Around) as it:
        await it.engine._db.write(lambda tx: connections.put(tx, account(notion, "Notion anna")))
        await it.engine.verbs.registrations.at("http://127.0.0.1:1")
        it.desk.refresh_accounts()
        it.page.news.show(notion)
        view = it.view.findChild(NewsView)
        await until(lambda: press(view, "Open an address"))
        await until(lambda: button(view, "Remove", "Address ending"))
        (token,) = [row[0] for row in await it.engine._db.read(lambda tx: tx.all("select token from subscriptions"))]
        assert not button(view, "The platform has it")

        await it.engine._webhooks.accept(token, HANDSHAKE, [(b"x-notion-signature", PUBLISHED)])
        it.page.news._clock.timeout.emit()
        await until(lambda: press(view, "Copy this secret"))
        assert it.links[-1] == TOKEN.decode()
        other = HANDSHAKE.replace(b"secret_t", b"secret_u")
        await it.engine._webhooks.accept(token, other, [(b"x-notion-signature", PUBLISHED)])
        await until(lambda: press(view, "The platform has it"))  # the page shows the first one still
        await until(lambda: any("Another secret came meanwhile" in each for each in words(view)))
        assert it.engine._doors.offered(token)
        await it.engine._webhooks.accept(token, HANDSHAKE, [(b"x-notion-signature", PUBLISHED)])
        it.page.news._clock.timeout.emit()
        await until(lambda: press(view, "Copy this secret"))
        await until(lambda: it.links[-1] == TOKEN.decode() and press(view, "The platform has it"))

        await until(lambda: "Its news count from now on." in words(view))
        said = [each.mapTo(view, QPoint()).y() for each in (view._state, view._note, view._sources.parentWidget())]
        assert said == sorted(said)
        await until(lambda: not button(view, "The platform has it"))
        (shown,) = (await it.engine.verbs.registrations.addresses(notion)).value
        assert shown.offered == ""
