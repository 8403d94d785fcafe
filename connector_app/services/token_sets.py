"""A token set as the bytes that are sealed, and back."""

import json
from datetime import datetime
from typing import Any

from connector_app.model.clock import moment, stamp
from connector_app.model.oauth import TokenSet


def packed(tokens: TokenSet) -> bytes:
    """Return a token set as bytes to seal."""
    return json.dumps(
        {
            "access": tokens.access,
            "refresh": tokens.refresh,
            "expires_at": _written(tokens.expires_at),
            "issued_at": _written(tokens.issued_at),
            "scopes": tokens.scopes,
            "form": tokens.form,
            "extra": dict(tokens.extra),
            "refresh_until": _written(tokens.refresh_until),
        }
    ).encode()


def unpacked(secret: bytes) -> TokenSet:
    """Read what `packed` wrote."""
    said: dict[str, Any] = json.loads(secret)
    return TokenSet(
        access=said["access"],
        refresh=said["refresh"],
        expires_at=_read(said["expires_at"]),
        issued_at=_read(said["issued_at"]),
        scopes=tuple(said["scopes"]),
        form=said["form"],
        extra=said["extra"],
        refresh_until=_read(said.get("refresh_until")),  # what was sealed before this was known has none
    )


def _written(at: datetime | None) -> str:
    return stamp(at) if at else ""


def _read(text: str | None) -> datetime | None:
    return moment(text) if text else None
