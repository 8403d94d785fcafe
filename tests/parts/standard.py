"""A sender that signs as Standard Webhooks 1.0 has it."""

import base64
import hashlib
import hmac


def sign(raw, id, at, secret):  # noqa: A002
    """Return a delivery's headers."""
    timestamp = str(int(at.timestamp())).encode()
    signed = b".".join((id.encode(), timestamp, raw))
    digest = hmac.new(base64.b64decode(secret.removeprefix(b"whsec_")), signed, hashlib.sha256).digest()
    signature = b"v1," + base64.b64encode(digest)
    return {b"webhook-id": id.encode(), b"webhook-timestamp": timestamp, b"webhook-signature": signature}
