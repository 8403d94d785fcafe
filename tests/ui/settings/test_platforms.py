"""Platforms in the settings: a client id of one's own, and a limit."""

import tomllib

from PySide6.QtWidgets import QMessageBox

from connector_app.model.result import Ok
from connector_app.services.catalog import OWN_QUOTA
from connector_app.ui.pages.settings.platforms import Platforms
from connector_app.ui.views.credentials import CredentialsView
from connector_app.ui.widgets.button import Button
from connector_app.ui.widgets.text import Paragraph


def words(view):
    return [each.text() for each in view.findChildren(Paragraph) if each.isVisible()]


def button(view, name, about=""):
    found = (each for each in view.findChildren(Button) if each.isVisible() and each.words == name)
    return next((each for each in found if about in each.accessibleDescription()), None)


def press(view, name, about=""):
    """Press a button as soon as it is there: what was just added is shown by the loop. Return whether it was."""
    found = button(view, name, about)
    if found is not None:
        found.click()
    return found is not None


async def test_a_client_id_is_given_changed_and_forgotten(open_section, until):
    async with open_section(Platforms) as it:
        await until(lambda: press(it.view, "Set up", "GitHub"))
        await until(lambda: press(it.view, "Open github.com"))
        await until(lambda: press(it.view, "Set client id"))
        form = it.view.findChild(CredentialsView)
        form.go.click()
        await until(lambda: "The client id is missing." in words(form))
        form.set_values({"client_id": "Iv1.0123456789abcdef", "client_secret": "0123456789" * 4})
        form.go.click()
        await until(lambda: button(it.view, "Change client id"))
        assert await it.engine.verbs.keys.clients() == Ok(
            {p.id: "own" if p.id == "github" else "" for p in it.engine.verbs.catalog.providers if p.setup}
        )

        for answer in ("Keep it", "Forget it"):
            await until(lambda: press(it.view, "Forget client id"))
            await until(lambda: it.view.window().findChild(QMessageBox))
            box = it.view.window().findChild(QMessageBox)
            next(each for each in box.buttons() if each.text() == answer).click()
            await until(lambda: not it.view.window().findChild(QMessageBox))
        await until(lambda: button(it.view, "Set client id"))

    assert it.links[0].startswith("https://github.com/settings/")
    assert [good for _, good in it.said] == [True, True]
    assert it.said[1] == ("Your client id of GitHub was forgotten.", True)


async def test_a_limit_of_ones_own_is_kept_and_holds_at_once(open_section, until, folder):
    async with open_section(Platforms) as it:
        await until(lambda: button(it.view, "Set up", "Slack"))
        it.page._view.limit_changed.emit("slack", 500)
        await until(lambda: any("at most 500 requests an hour" in each for each in words(it.view)))
        assert OWN_QUOTA in it.engine.verbs.catalog.provider("slack").rates
        assert {"requests_per_hour": 500} == tomllib.loads((folder / "settings.toml").read_text())["providers"]["slack"]

        (folder / ".settings.toml.part").mkdir()
        it.page._view.limit_changed.emit("slack", 60)
        await until(lambda: it.said)
    assert not it.said[0][1]
    assert "cannot open its data" in it.said[0][0]


async def test_what_the_environment_names_is_not_changed_here(open_section, until):
    async with open_section(Platforms, {"CONNECTOR_APP_SLACK_CLIENT_ID": "1.2"}) as it:
        await until(lambda: button(it.view, "Change", "Slack"))
        await until(lambda: press(it.view, "Change", "Slack"))

        assert any("environment names" in each for each in words(it.view))
        assert button(it.view, "Set client id") is None
        await until(lambda: press(it.view, "All platforms"))
        assert button(it.view, "Change", "Zapier")
