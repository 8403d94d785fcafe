"""What is said of an item on the command line: NAME=VALUE, and its kind where that goes without saying."""

from typing import Any

from connector_app.model.connection import Connection
from connector_app.model.failure import FailureError, Problem, Rejected
from connector_app.model.provider import Provider


def fields_of(said: list[str], option: str = "--field") -> dict[str, Any]:
    """Read NAME=VALUE, each said with `option`. Raises FailureError(Rejected) for anything else."""
    values: dict[str, Any] = {}
    for each in said:
        name, equals, value = each.partition("=")
        if not equals or not name:
            message = f"Fields are said as {option} NAME=VALUE."
            raise FailureError(Rejected(message, (Problem(name or each, "This is not NAME=VALUE"),)))
        values[name] = value
    return values


def first_kind(provider: Provider, here: Connection) -> str:
    """Return the kind that is meant where none is named: the first that can be created."""
    kinds = provider.kinds_of(here)
    return next((kind.id for kind in kinds if not kind.can.create), kinds[0].id)
