"""The sections of the settings as pictures: one line here for each section."""

from functools import partial

from connector_app.ui.frame import Frame
from connector_app.ui.views.settings.general import GeneralSection
from connector_app.ui.views.settings.help import HelpSection
from connector_app.ui.views.settings.network import NetworkSection
from connector_app.ui.views.settings.platforms import PlatformLine, PlatformsSection
from connector_app.ui.views.settings.storage import StorageSection
from connector_app.ui.views.settings.view import SettingsView


def _network(theme):
    view = NetworkSection(theme)
    view.set_proxy("http://proxy.acme.example:8080")
    view.set_result(
        "All 6 platforms can be reached",
        "Tested just now through proxy.acme.example. Slowest: Microsoft 365, 0.4 s.",
        is_good=True,
    )
    return view


def _storage(theme):
    view = StorageSection(theme)
    view.set_facts(
        (
            ("Folder", "/home/you/.local/share/connector-app"),
            ("Size", "14.2 MB"),
            ("Items", "1,284"),
            ("History", "4,182"),
        )
    )
    view.set_keys("In your computer’s safe (GNOME Keyring).")
    return view


def _platforms(theme):
    view = PlatformsSection(theme)
    view.set_platforms(
        (
            PlatformLine(
                "github",
                "GitHub",
                "Your own client id",
                "Your own. It is kept sealed; its secret is never shown again.",
                can_give=True,
                can_forget=True,
                help="https://github.com/settings/developers",
                hourly=500,
            ),
            PlatformLine("google", "Google", "The program’s client id", "The one it brings along.", can_give=True),
            PlatformLine("slack", "Slack", "No client id yet", "None yet.", can_give=True),
            PlatformLine("zapier", "Zapier", "Needs no client id"),
        )
    )
    return view


def _platform(theme):
    view = _platforms(theme)
    view.open("github")
    return view


SETTINGS = {
    "General": GeneralSection,
    "Network": _network,
    "Platforms": _platforms,
    "Storage": _storage,
    "Help": lambda theme: HelpSection(theme, "0.1.0"),
}


def _settings(theme, name="General", **others):
    view = SettingsView(theme)
    for section, made in {**SETTINGS, **others}.items():
        view.add_section(section, made(theme))
    view.show_section(name)
    frame = Frame(theme)
    frame.show_whole(view)
    return frame


SETTINGS_SCREENS = {f"settings-{name.lower()}": partial(_settings, name=name) for name in SETTINGS} | {
    "settings-platform": partial(_settings, name="Platforms", Platforms=_platform),
}
