"""Settings of another computer: without what would send this one's sign-ins, or its news, somewhere else.

How this computer reaches the network, and is reached, is what is set here. A backup may come from a stranger, or from
a computer that somebody altered: an address in it could be theirs.
"""

from typing import Any

from connector_app import config
from connector_app.model.failure import FailureError, Rejected
from connector_app.model.lines import tables
from connector_app.providers import PROVIDERS

UNFIT = "The settings in this backup do not fit this version of the program. Nothing was changed here."


def fitted(came: bytes, here: config.Settings) -> tuple[config.Settings, tuple[str, ...]]:
    """Return the settings that came as they are to be here, and what was left out of them.

    That is "proxy", "ca_file", "allow_insecure_loopback", "address", or the name of a platform whose addresses were
    other ones. Raises FailureError(Rejected) where they do not fit this version.
    """
    try:
        said = tables(came.decode())
        gone = [name for table in ("network", "live") for name in _differing(said.pop(table, {}), getattr(here, table))]
        platforms = said.get("providers", {})
        for each in PROVIDERS:
            mine, theirs = here.providers.get(each.id, config.Platform()).endpoints, platforms.get(each.id, {})
            if theirs.pop("endpoints", {}) not in ({}, mine):
                gone.append(each.name)
        settings = config.Settings.model_validate(said)
        settings = settings.model_copy(
            update={"network": here.network, "live": here.live, "providers": _with_own(settings.providers, here)}
        )
        if config.read(config.text_of(settings)) != settings:
            raise ValueError("would be read as something else")
    except (ValueError, AttributeError, TypeError, FailureError) as error:
        raise FailureError(Rejected(UNFIT)) from error
    return settings, tuple(gone)


def _differing(said: dict[str, Any], here: config.Network | config.Live) -> list[str]:
    """Return the names of what is set there, and not so here."""
    usual = type(here)()
    return [
        name
        for name in type(here).model_fields
        if said.get(name, "") not in ("", getattr(usual, name), getattr(here, name))
    ]


def _with_own(came: dict[str, config.Platform], here: config.Settings) -> dict[str, config.Platform]:
    """Return what came about platforms, with the addresses of those that are built in as they are here."""
    merged = dict(came)
    for each in PROVIDERS:
        if mine := here.providers.get(each.id, config.Platform()).endpoints:
            merged[each.id] = merged.get(each.id, config.Platform()).model_copy(update={"endpoints": mine})
    return merged
