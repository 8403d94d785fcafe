"""Where each rate limit stands, so that starting again is no way around a platform's word. Times are wall seconds."""

from collections.abc import Mapping

from connector_app.store.tx import Tx


def put(tx: Tx, tats: Mapping[str, float]) -> None:
    """Keep when each limiter is free again."""
    tx.many(
        "insert into limits (key, tat) values (?, ?) on conflict (key) do update set tat = excluded.tat",
        list(tats.items()),
    )


def load(tx: Tx, now: float) -> dict[str, float]:
    """Return what still matters at `now`, and forget the rest."""
    tx.run("delete from limits where tat <= ?", (now,))
    return dict(tx.all("select key, tat from limits"))
