"""How much stands still, in numbers alone."""

from connector_app.store.tx import Tx


def standing(tx: Tx) -> dict[str, dict[str, int]]:
    """Return how many changes and deliveries there are in each state, and why changes wait."""
    return {
        "outbox": dict(tx.all("select state, count(*) from outbox group by 1 order by 1")),
        "waiting because": dict(
            tx.all("select failure, count(*) from outbox where failure <> '' group by 1 order by 1")
        ),
        "deliveries": dict(tx.all("select state, count(*) from deliveries group by 1 order by 1")),
    }
