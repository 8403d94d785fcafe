"""Discord's ids: 64 bits as text, never a JSON number; they tell when a thing was made, and order things by it."""

from datetime import UTC, datetime, timedelta

from connector_app.model.clock import stamp

EPOCH = datetime(2015, 1, 1, tzinfo=UTC)
"""What snowflakes count their milliseconds from (1420070400000 ms after 1970)."""


def made_at(snowflake: str) -> str:
    """Return when the thing with this id was made, as it is written down."""
    return stamp(EPOCH + timedelta(milliseconds=int(snowflake) >> 22))
