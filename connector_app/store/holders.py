"""What a kind is below its holder: the fields of a row are those that its table was last seen with."""

from connector_app.model.item import ConnectionId, Kind
from connector_app.store import items
from connector_app.store.tx import Tx


def kind_in(tx: Tx, kind: Kind, connection: ConnectionId, holder: str) -> Kind:
    """Return the kind as it is in one holder of an account, by the holder's remote id."""
    if kind.columns is None or not holder:
        return kind
    return kind.under(items.find(tx, connection, kind.parent, holder))
