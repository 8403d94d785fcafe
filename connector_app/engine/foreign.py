"""Settings of another computer: without what would send this one's sign-ins, or its news, somewhere else.

How this computer reaches the network, and is reached, is what is set here. A backup may come from a stranger, or from
a computer that somebody altered: an address in it could be theirs.
"""

from collections.abc import Container, Mapping
from typing import Any

from connector_app import config
from connector_app.language import said
from connector_app.model.failure import FailureError, Rejected
from connector_app.model.ids import PLATFORM
from connector_app.model.lines import tables
from connector_app.providers import PROVIDERS

UNFIT = said("The settings in this backup do not fit this version of the program. Nothing was changed here.")
CLIENT = "client id of "
_BUILT_IN = {each.id: each.name for each in PROVIDERS}


def fitted(
    came: bytes, here: config.Settings, brought: Container[str] = (), names: Mapping[str, str] = _BUILT_IN
) -> tuple[config.Settings, tuple[str, ...]]:
    """Return the settings that came as they are to be here, and what was left out of them.

    That is "proxy", "ca_file", "allow_insecure_loopback", "address", the name of a platform whose addresses were other
    ones, or `CLIENT` with the name of one at which sign-ins went by another app. `names` are what platforms are called,
    by their ids; `brought` are those that the backup describes itself, whose addresses are its own.

    Raises FailureError(Rejected) where they do not fit this version.
    """
    try:
        told = tables(came.decode())
        gone = [name for table in ("network", "live") for name in _differing(told.pop(table, {}), getattr(here, table))]
        platforms = {name: each for name, each in told.pop("providers", {}).items() if PLATFORM.fullmatch(name)}
        for platform, theirs in platforms.items():
            mine, name = here.providers.get(platform, config.Platform()), names.get(platform, platform)
            if _is_known(platform, brought) and theirs.pop("endpoints", {}) not in ({}, mine.endpoints):
                gone.append(name)
            if theirs.pop("client_id", "") not in ("", mine.client_id):
                gone.append(f"{CLIENT}{name}")
        settings = config.Settings.model_validate({**told, "providers": platforms})
        merged = _with_own(settings.providers, here, brought)
        settings = settings.model_copy(update={"network": here.network, "live": here.live, "providers": merged})
        if config.read(config.text_of(settings)) != settings:
            raise ValueError("would be read as something else")
    except (ValueError, AttributeError, TypeError, FailureError) as error:
        raise FailureError(Rejected(UNFIT)) from error
    return settings, tuple(gone)


def _is_known(platform: str, brought: Container[str]) -> bool:
    """Tell whether a platform is built in, or described here: its addresses are not a stranger's to say."""
    return platform in _BUILT_IN or platform not in brought


def _differing(told: dict[str, Any], here: config.Network | config.Live) -> list[str]:
    """Return the names of what is set there, and not so here."""
    usual = type(here)()
    return [
        name
        for name in type(here).model_fields
        if told.get(name, "") not in ("", getattr(usual, name), getattr(here, name))
    ]


def _with_own(
    came: dict[str, config.Platform], here: config.Settings, brought: Container[str]
) -> dict[str, config.Platform]:
    """Return what came about platforms, with client ids as they are here, and addresses of those that are known."""
    merged = dict(came)
    for platform, mine in here.providers.items():
        kept: dict[str, Any] = {"client_id": mine.client_id}
        if _is_known(platform, brought):
            kept["endpoints"] = mine.endpoints
        merged[platform] = merged.get(platform, config.Platform()).model_copy(update=kept)
    return {platform: each for platform, each in merged.items() if each != config.Platform()}
