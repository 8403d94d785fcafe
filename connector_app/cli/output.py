"""What the command line prints: lines for people, or JSON lines with stable keys."""

import json
import re
import sys
from collections.abc import Sequence
from typing import Any, TypeVar

from connector_app.model.failure import Failure, FailureError, Rejected, trace_of
from connector_app.model.result import Err, Ok, Result
from connector_app.words.failures import explain

T = TypeVar("T")
_UNSEEN = re.compile("[\x00-\x1f\x7f-\x9f\u061c\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]")


class Output:
    def __init__(self, *, as_json: bool) -> None:
        self.as_json = as_json

    def event(self, event: str, words: str = "", **values: Any) -> None:
        """Print that something happened: `words` for people, all values in JSON."""
        if self.as_json:
            self._line({"event": event, **values})
        elif words:
            print(plain(words), flush=True)  # noqa: T201  the command line speaks here

    def record(self, record: dict[str, Any], words: str) -> None:
        if self.as_json:
            self._line(record)
        else:
            print(plain(words), flush=True)  # noqa: T201

    def failed(self, failure: Failure, name: str = "The platform") -> int:
        """Say a failure by its public name and in words. Return the exit code that belongs to it."""
        said, trace = explain(failure, name), trace_of(failure)
        if self.as_json:
            values: dict[str, Any] = {"failure": failure.name, "message": f"{said.heading}. {said.sentence}"}
            if isinstance(failure, Rejected) and failure.problems:
                values["problems"] = {p.field: p.message for p in failure.problems}
            given = {"status": trace.status, "code": trace.code, "request_id": trace.request_id}
            values |= {key: value for key, value in given.items() if value}
            if trace.retry_after is not None:
                values["retry_after"] = trace.retry_after
            self._line({"event": "failed", **values})
        else:
            print(plain(f"{failure.name}: {said.heading}. {said.sentence}"), file=sys.stderr, flush=True)  # noqa: T201
        return 3 if failure.name == "in-use" else 1

    @staticmethod
    def _line(value: dict[str, Any]) -> None:
        print(json.dumps(value, ensure_ascii=False, default=str), flush=True)  # noqa: T201


def plain(words: str) -> str:
    """Return words without anything that a terminal could obey (security plan T50); line ends stay."""
    return "\n".join(_UNSEEN.sub("\u00b7", line) for line in words.split("\n"))


def table(rows: Sequence[tuple[str, ...]], head: tuple[str, ...]) -> str:
    """Return rows as columns of one width each."""
    every = [head, *[tuple(plain(cell) for cell in row) for row in rows]]
    widths = [min(60, max(len(row[i]) for row in every)) for i in range(len(head))]
    return "\n".join(
        "  ".join(cell[: widths[i]].ljust(widths[i]) for i, cell in enumerate(row)).rstrip() for row in every
    )


def value_of(answer: Result[T]) -> T:
    """Return what a verb answered. Raises FailureError where it answered with a failure."""
    match answer:
        case Ok(value):
            return value
        case Err(failure):
            raise FailureError(failure)
