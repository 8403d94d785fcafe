"""Every platform there is: those that are built in, and those that are described by a file in the data folder."""

import unicodedata
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from connector_app import config
from connector_app.adapters import given_file
from connector_app.described import platform
from connector_app.language import said
from connector_app.model.failure import FailureError, Rejected
from connector_app.model.oauth import ClientCredentials
from connector_app.model.provider import Provider
from connector_app.providers import PROVIDERS
from connector_app.services.catalog import Catalog, Overrides

FOLDER = "platforms"
LARGEST = 256 * 1024
"""A file about a platform has at most so many bytes."""


@dataclass(frozen=True, slots=True)
class Platforms:
    """What can be connected, and a sentence for each file that could not be read."""

    providers: tuple[Provider, ...]
    refused: tuple[str, ...] = ()


def known(folder: Path) -> Platforms:
    """Return the platforms. A wrong file hinders nothing but itself."""
    found, refused = list(PROVIDERS), []
    for file in sorted((folder / FOLDER).glob("*.toml")):
        try:
            found.append(_read(file, found))
        except FailureError as error:
            refused.append(error.failure.message if isinstance(error.failure, Rejected) else file.name)
    return Platforms(tuple(found), tuple(refused))


def _read(file: Path, there: Sequence[Provider]) -> Provider:
    """Return what a file describes, beside the platforms that are there. Raises FailureError(Rejected)."""
    if file.stem in {each.id for each in there}:
        raise FailureError(Rejected(said("{file}: there is a platform of this name already.", file=file.name)))
    try:
        raw = given_file.read(file, LARGEST)
        if len(raw) > LARGEST:
            raise FailureError(Rejected(said("{file}: this file is too large to describe a platform.", file=file.name)))
        text = raw.decode()
    except (OSError, UnicodeDecodeError) as error:
        raise FailureError(
            Rejected(said("{file} cannot be read: {reason}.", file=file.name, reason=type(error).__name__))
        ) from error
    found = platform(file.stem, text)
    if any(_alike(found.name) == _alike(each.name) for each in there):
        words = said("{file}: there is a platform called “{name}” already.", file=file.name, name=found.name)
        raise FailureError(Rejected(words))
    path = _callback(found)
    if path and any(_callback(each) == path for each in there):
        words = said("{file}: “{path}” is where the answers of another platform arrive.", file=file.name, path=path)
        raise FailureError(Rejected(words))
    return found


def _callback(provider: Provider) -> str:
    """Return the path at which a platform's answers arrive, "" where none do."""
    return (provider.oauth.redirect.path or "/") if provider.oauth else ""


def _alike(name: str) -> str:
    """Return a name as people read it: they do not see how wide a space is, nor look at capitals."""
    return " ".join(unicodedata.normalize("NFKC", name).casefold().split())


def catalog_of(
    folder: Path, settings: config.Settings, environment: Mapping[str, str], practice_origin: Callable[[], str]
) -> Catalog:
    """Return every platform there is, as settings and environment want it."""
    found = known(folder)
    return Catalog(found.providers, _overrides(found.providers, settings, environment), practice_origin, found.refused)


def _overrides(providers: tuple[Provider, ...], settings: config.Settings, environment: Mapping[str, str]) -> Overrides:
    """Return what settings and environment say about platforms."""
    clients = config.clients(settings, tuple(p.id for p in providers), environment)
    own = settings.providers
    return Overrides(
        endpoints={name: p.endpoints for name, p in own.items()},
        clients={name: ClientCredentials(c.client_id, c.secret) for name, c in clients.items()},
        hourly={name: p.requests_per_hour for name, p in own.items()},
        ports={name: p.redirect_ports for name, p in own.items() if p.redirect_ports},
        insecure_loopback=settings.network.allow_insecure_loopback,
    )
