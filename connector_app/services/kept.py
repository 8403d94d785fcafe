"""The tokens of an account that is on its way out, or never came to be: opened once more."""

from connector_app.model.failure import (
    Failure,
    FailureError,
    KeychainChanged,
    KeychainLocked,
    KeychainUnavailable,
    VerificationFailed,
)
from connector_app.model.item import ConnectionId
from connector_app.model.oauth import TokenSet
from connector_app.services.needs import Needs


async def kept_tokens(needs: Needs, connection: ConnectionId) -> TokenSet | None:
    """Return what is sealed, or None where there is nothing (any more) that opens. Raises FailureError(Keychain...)."""
    await needs.vault.unlock(needs.vault.realm(connection))
    try:
        found = await needs.db.write(lambda tx: needs.tokens.load(tx, connection))
    except FailureError as error:
        if isinstance(error.failure, VerificationFailed):
            return None
        raise
    return found[0] if found else None


def is_shut(failure: Failure) -> bool:
    """Tell whether a key could not be had: nothing is wrong with what it opens."""
    return isinstance(failure, KeychainLocked | KeychainUnavailable | KeychainChanged)
