"""What the platform answers: JSON, and its own form of refusal."""

from collections.abc import Mapping
from typing import Any

from pydantic_core import from_json, to_json

from connector_app.adapters.serve import Request, Response

JSON = (("Content-Type", "application/json"), ("Cache-Control", "no-store"), ("X-Content-Type-Options", "nosniff"))


class PlatformError(Exception):
    """A refusal in the platform's own words: a status, a code and a sentence for developers."""

    def __init__(self, status: int, code: str, words: str, *, retry_after: float | None = None) -> None:
        super().__init__(code)
        self.status, self.code, self.words, self.retry_after = status, code, words, retry_after

    def response(self) -> Response:
        body: dict[str, Any] = {"error": self.code, "error_description": self.words}
        headers: tuple[tuple[str, str], ...] = ()
        if self.retry_after is not None:
            body["retry_after"] = self.retry_after
            headers = (("Retry-After", f"{self.retry_after:.0f}"),)
        if self.status == 401:  # RFC 6750 section 3
            headers += (("WWW-Authenticate", f'Bearer error="{self.code}"'),)
        return json_answer(self.status, body, headers)


def invalid(words: str) -> PlatformError:
    return PlatformError(400, "invalid_request", words)


def missing(what: str) -> PlatformError:
    return PlatformError(404, "not_found", f"No such {what}")


def json_answer(status: int, body: object, headers: tuple[tuple[str, str], ...] = ()) -> Response:
    return Response(status, (*JSON, *headers), to_json(body))


def media_type(request: Request) -> str:
    return (request.header("content-type") or "").partition(";")[0].strip().lower()


def json_body(request: Request) -> dict[str, Any]:
    """Read a body that must be a JSON object. Raises PlatformError."""
    if media_type(request) != "application/json":
        raise invalid("Content-Type must be application/json")
    try:
        body = from_json(request.body, allow_inf_nan=False)
    except ValueError:
        raise invalid("Body must be valid JSON") from None
    if not isinstance(body, dict):
        raise invalid("Body must be a JSON object")
    return body


def text(body: Mapping[str, Any], name: str) -> str:
    """Return a member that must be a string with something in it. Raises PlatformError."""
    value = body.get(name)
    if value is None:
        raise invalid(f"Missing required field: {name}")
    if not isinstance(value, str) or not value:
        raise invalid(f"{name} must be text")
    return value
