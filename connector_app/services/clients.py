"""Who the program is at a platform, with the secret of a person's own registration where it needs one."""

from connector_app.model.failure import FailureError, SetupNeeded, VerificationFailed
from connector_app.model.oauth import ClientCredentials
from connector_app.model.provider import Provider
from connector_app.services.needs import Needs

FIELD = "client-secret"


def owner(provider: Provider) -> str:
    """Return under whose name the vault keeps a platform's client secret."""
    return f"provider:{provider.id}"


async def client_of(needs: Needs, provider: Provider) -> ClientCredentials:
    """Return the client, its secret taken from the vault where settings and environment have none.

    Raises FailureError(SetupNeeded) with what is missing; FailureError(Keychain...) where the vault stays shut.
    """
    client = needs.catalog.client(provider)
    if client is None:
        raise FailureError(SetupNeeded(provider.id, ("client_id",)))
    wanted = provider.oauth.secret if provider.oauth else "none"
    if client.secret or wanted == "none":
        return client
    await needs.vault.unlock(needs.vault.realm(owner(provider)))
    kept = await needs.db.write(lambda tx: needs.vault.get(tx, owner(provider), FIELD))
    if kept is not None:
        return ClientCredentials(client.client_id, kept[0].decode())
    if wanted == "required":
        raise FailureError(SetupNeeded(provider.id, ("client_secret",)))
    return client


async def client_if_known(needs: Needs, provider: Provider) -> ClientCredentials:
    """Return the client as far as it is known: for taking leave, which must not fail for want of a client id."""
    try:
        return await client_of(needs, provider)
    except FailureError as error:
        if isinstance(error.failure, SetupNeeded | VerificationFailed):
            return needs.catalog.client(provider) or ClientCredentials("")
        raise
