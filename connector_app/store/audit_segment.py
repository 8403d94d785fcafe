"""Many entries compared at once, by a digest of all their bytes (docs/audit-format.md section 4).

SQLite puts the bytes together, so that hundreds of entries cost one row and one hash instead of five hashes each. It
walks a range of numbers in their order; would it ever not, the digest were another one, and each entry looked at.
"""

import hashlib

from connector_app.model.audit import SALT
from connector_app.store.tx import Tx

CHUNK = 4096
_ENTRIES = (
    "select count(*), sum(length(link) = 32 and length(leaf) = 32), cast(group_concat(entry, x'0a') as blob),"
    " cast(group_concat(link || leaf, '') as blob)"
    " from audit where seq > ? and seq <= ?"
)
_DETAILS = (
    f"select count(*), sum(length(salt) = {SALT}),"
    " cast(group_concat(seq || ' ' || length(body) || ' ' || salt || body, '') as blob)"
    " from audit_details where seq > ? and seq <= ?"
)


def digest(tx: Tx, after: int, upto: int) -> bytes | None:
    """Return the digest of the entries after a number up to another, with the details that are there.

    None where an entry is missing, or what lies beside it has not its length: then other bytes could give the same.
    """
    entries, links, details = hashlib.sha256(), hashlib.sha256(), hashlib.sha256()
    for first in range(after, upto, CHUNK):
        last = min(first + CHUNK, upto)
        count, fitting, text, hashes = tx.one(_ENTRIES, (first, last)) or (0, 0, b"", b"")
        if (count, fitting) != (last - first, count):
            return None
        entries.update(text)
        entries.update(b"\n")
        links.update(hashes)
        count, fitting, text = tx.one(_DETAILS, (first, last)) or (0, 0, b"")
        if count and fitting != count:
            return None
        details.update(text or b"")
    return hashlib.sha256(entries.digest() + links.digest() + details.digest()).digest()
