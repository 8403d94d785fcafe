"""Whether what a platform shows is what an unclear create made there. Pure.

Where the platform keeps a mark of ours, that alone counts. Elsewhere it must say exactly what was sent, be of this
account where rows say whose they are, and have been made since it was sent.
"""

from datetime import UTC, datetime, timedelta

from connector_app.model.change import same, values_of
from connector_app.model.clock import moment, stamp
from connector_app.model.connection import Account
from connector_app.model.item import Item, Kind
from connector_app.model.outbox import OutboxEntry

TOLERANCE = timedelta(seconds=120)
"""By so much a platform's clock may be behind ours before what was made here looks older than it is."""


def made_since(entry: OutboxEntry) -> str:
    """Return from when on a row can be what a create made, to the minute: some platforms say no more."""
    tried = datetime.fromtimestamp(entry.tried_at, UTC) if entry.tried_at else moment(entry.created_at)
    return stamp(tried - TOLERANCE)[:16]


def is_made_by(entry: OutboxEntry, kind: Kind, there: Item, account: Account) -> bool:
    """Tell whether a row that came from the platform is what this create made."""
    if kind.mark:
        return str(there.fields.get(kind.mark, "")) == entry.key
    if there.created_at and there.created_at[:16] < made_since(entry):
        return False
    author = there.fields.get(kind.author, "") if kind.author else ""
    if author and author not in {account.id, account.name}:
        return False
    shown, sent = values_of(kind, there), kind.shown_as(entry.payload)
    fields = {each.name: each for each in kind.fields}
    # A listing shows not all that was sent: the text of a page, say. What it shows has to be the same.
    return all(
        same(fields.get(name), value, shown[name]) for name, value in sent.items() if shown.get(name) is not None
    )
