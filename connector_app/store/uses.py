"""Which permissions an account has used: counted from the history by an index of its own, without opening an entry."""

from connector_app.model.item import ConnectionId
from connector_app.model.permission import Use, Verb
from connector_app.store.tx import Tx

_VERBS: dict[str, Verb] = {"item.created": "create", "item.updated": "update", "item.deleted": "delete"}


def of(tx: Tx, connection: ConnectionId) -> dict[tuple[str, Verb], Use]:
    """Return what was used, by kind and verb: changes that a platform took, and kinds that were read to their end."""
    changed = tx.all(
        "select kind, action, count(*), max(seq) from audit indexed by audit_by_use where family = 'item'"
        " and actor = 'you' and outcome = 'success' and connection = ? group by kind, action",
        (connection,),
    )
    newest = "select ts from audit where seq = ?"
    used = {
        (kind, _VERBS[action]): Use(count, str(tx.value(newest, (seq,), "")))
        for kind, action, count, seq in changed
        if action in _VERBS
    }
    read = tx.all("select kind, finished_at from cursors where connection = ? and finished_at <> ''", (connection,))
    return used | {(kind, "read"): Use(0, at) for kind, at in read}
