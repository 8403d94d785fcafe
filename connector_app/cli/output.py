"""What the command line prints: lines for people, or JSON lines with stable keys.

What platforms and other people wrote can neither steer a terminal nor forge a line.
"""

import io
import json
import re
import sys
from collections.abc import Sequence
from typing import Any, TypeVar

from connector_app.model.failure import Failure, FailureError, Rejected, trace_of
from connector_app.model.result import Err, Ok, Result
from connector_app.words.failures import Said, explain

T = TypeVar("T")
_LINE_ENDS = re.compile("\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]")
_UNSEEN = re.compile("[\x00-\x1f\x7f-\x9f\u061c\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]")


class Output:
    def __init__(self, *, as_json: bool) -> None:
        self.as_json = as_json

    def event(self, event: str, words: str = "", *more: str, **values: Any) -> None:
        """Print that something happened: for people `words` and `more`, a line each; all values in JSON."""
        if self.as_json:
            self._line({"event": event, **values})
        elif words:
            self._say(words, *more)

    def record(self, record: dict[str, Any], *lines: str) -> None:
        if self.as_json:
            self._line(record)
        else:
            self._say(*lines)

    def failed(self, failure: Failure, name: str = "The platform", words: Said | None = None) -> int:
        """Say a failure by its public name and in words. Return the exit code that belongs to it."""
        said, trace = words or explain(failure, name), trace_of(failure)
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
    def _say(*lines: str) -> None:
        print("\n".join(plain(line) for line in lines), flush=True)  # noqa: T201  the command line speaks here

    @staticmethod
    def _line(value: dict[str, Any]) -> None:
        print(json.dumps(value, default=str), flush=True)  # noqa: T201  ASCII: no terminal obeys that


def survive_encodings() -> None:
    """Let what a terminal's or a pipe's encoding does not have be printed as an escape instead of not at all."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def plain(words: str) -> str:
    """Return words as one line without anything that a terminal could obey (security plan T50)."""
    return _UNSEEN.sub("\u00b7", _LINE_ENDS.sub(" ", words))


def table(rows: Sequence[tuple[str, ...]], head: tuple[str, ...]) -> str:
    """Return rows as columns of one width each, a line a row whatever stands in them."""
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
