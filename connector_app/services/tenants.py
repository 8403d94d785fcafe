"""Whose addresses a platform is reached at, where each company has its own: kept with the data, and mended once."""

from collections.abc import Awaitable, Callable
from typing import TypeVar

from connector_app.model.failure import FailureError, SetupNeeded
from connector_app.model.provider import Provider
from connector_app.services.catalog import Catalog
from connector_app.services.needs import Needs
from connector_app.store import upkeep
from connector_app.store.tx import Tx

T = TypeVar("T")


def load(tx: Tx, catalog: Catalog) -> None:
    """Put into force what is kept."""
    for provider in catalog.providers:
        if kept := upkeep.meta(tx, _key(provider)):
            catalog.set_tenant(provider, kept)


def keep(tx: Tx, provider: Provider, tenant: str) -> None:
    upkeep.set_meta(tx, _key(provider), tenant)


async def rightly(needs: Needs, provider: Provider, ask: Callable[[], Awaitable[T]]) -> T:
    """Ask; where the platform says that its client belongs to another tenant, ask there once more and remember it.

    Raises FailureError.
    """
    try:
        return await ask()
    except FailureError as error:
        other = _other(provider, error)
        if not other or other == needs.catalog.tenant(provider):
            raise
    before = needs.catalog.tenant(provider)
    needs.catalog.set_tenant(provider, other)
    try:
        answer = await ask()
    except FailureError:
        needs.catalog.set_tenant(provider, before)
        raise
    await needs.db.write(lambda tx: keep(tx, provider, other))
    return answer


def _other(provider: Provider, error: FailureError) -> str:
    rule = provider.setup.tenant if provider.setup else None
    if rule is None or not isinstance(error.failure, SetupNeeded):
        return ""
    return rule.others.get(error.failure.trace.code, "")


def _key(provider: Provider) -> str:
    return f"tenant:{provider.id}"
