"""What the three pretend services share: one request as they see it, how they refuse, and pages with opaque tokens."""

import base64
import hashlib
import json
from dataclasses import dataclass, field
from datetime import datetime
from urllib.parse import parse_qsl, unquote

from connector_app.adapters.serve import Response

MIME = (("Content-Type", "application/json; charset=UTF-8"),)


class RefusedError(Exception):
    """What the platform answers in place of what was asked for."""

    def __init__(self, status, body, headers=()):
        super().__init__(status)
        self.response = Response(status, (*MIME, *headers), json.dumps(body).encode())


def refused(status, reason, message, *, domain="global", location="", at="parameter", headers=()):
    """Return a refusal in the envelope of Google's APIs."""
    one = {"domain": domain, "reason": reason, "message": message}
    if location:
        one |= {"locationType": at, "location": location}
    return RefusedError(status, {"error": {"errors": [one], "code": status, "message": message}}, headers)


def not_found(what="Not Found"):
    return refused(404, "notFound", what)


def flat(status, error, words):
    """Return a refusal in the envelope of the sign-in endpoints."""
    return RefusedError(status, {"error": error, "error_description": words})


@dataclass
class Asked:
    """A request to one of the services: `steps` of the path below it, everything decoded once."""

    method: str
    steps: tuple
    query: dict
    body: object
    headers: dict = field(default_factory=dict)

    def takes(self, **rules):
        """Check the query against what there is: each parameter and how it is read. Return what was given, read."""
        read = {}
        for name, text in self.query.items():
            if name not in rules:
                raise refused(400, "invalidParameter", f'Unknown name "{name}"', location=name)
            try:
                read[name] = rules[name](text)
            except ValueError:
                raise refused(400, "invalidParameter", f"Invalid value '{text}'", location=name) from None
        return read

    def draft(self, **rules):
        """Check the body against what can be written: each field and its type. None stands for taking it away."""
        if not isinstance(self.body, dict):
            raise refused(400, "parseError", "Parse Error")
        for name, value in self.body.items():
            if name not in rules:
                raise refused(400, "badRequest", f'Invalid JSON payload received. Unknown name "{name}"')
            if value is not None and not isinstance(value, rules[name]):
                raise refused(400, "invalid", "Invalid Value", location=name)
        return dict(self.body)


def whole(least, most):
    def read(text):
        if not text.isdecimal() or not least <= int(text) <= most:
            raise ValueError(text)
        return int(text)

    return read


def yes_or_no(text):
    if text not in {"true", "false"}:
        raise ValueError(text)
    return text == "true"


def one_of(*options):
    def read(text):
        if text not in options:
            raise ValueError(text)
        return text

    return read


def at(text):
    """Read a moment with its offset (RFC 3339)."""
    found = datetime.fromisoformat(text)
    if found.tzinfo is None or "T" not in text:
        raise ValueError(text)
    return found


def sealed(**content):
    return base64.urlsafe_b64encode(json.dumps(content, sort_keys=True).encode()).decode().rstrip("=")


def opened(token):
    """Return what a token holds. Raises ValueError where it is none of ours."""
    try:
        return json.loads(base64.urlsafe_b64decode(token + "=" * (-len(token) % 4)))
    except (UnicodeDecodeError, json.JSONDecodeError):
        raise ValueError(token) from None


def page_of(rows, query, size):
    """Return one page of the rows and its next token, which only fits the very same question."""
    same = {name: str(value) for name, value in query.items() if name != "pageToken"}
    question = hashlib.sha256(json.dumps(same, sort_keys=True).encode()).hexdigest()[:12]
    start = 0
    if "pageToken" in query:
        try:
            place = opened(query["pageToken"])
            start, asked = place["from"], place["question"]
        except (ValueError, KeyError, TypeError):
            start, asked = 0, ""
        if asked != question:
            raise refused(400, "invalid", "Invalid page token value.", location="pageToken")
    more = start + size < len(rows)
    token = sealed(**{"from": start + size, "question": question}) if more else ""
    return rows[start : start + size], {"nextPageToken": token} if token else {}


def chosen(value, mask):
    """Return the parts of a value that a field mask names: "id,owners(displayName)"."""
    if isinstance(value, list):
        return [chosen(each, mask) for each in value]
    return {name: chosen(value[name], inner) if inner else value[name] for name, inner in mask.items() if name in value}


def mask_of(text, known):
    """Read a field mask. Refuses names that nobody knows."""
    mask, name, depth, start = {}, "", 0, 0
    for place, letter in enumerate(f"{text},"):
        if letter == "(":
            if depth == 0:
                name, start = text[start:place], place + 1
            depth += 1
        elif letter == ")":
            depth -= 1
            if depth == 0:
                mask[name.strip()] = mask_of(text[start:place], known)
                start = place + 1
        elif letter == "," and depth == 0:
            if word := text[start:place].strip():
                mask[word] = {}
            start = place + 1
    if depth or not mask or set(mask) - known:
        raise refused(400, "invalidParameter", f"Invalid field selection {text}", location="fields")
    return mask


def asked_of(request, prefix):
    """Read a request below `prefix`. Doubled parameters and bodies that are none are refused."""
    pairs = parse_qsl(request.query, keep_blank_values=True, strict_parsing=bool(request.query))
    if len(dict(pairs)) != len(pairs):
        raise refused(400, "invalidParameter", "A parameter comes twice")
    headers = {name.decode(): value.decode("latin-1") for name, value in request.headers}
    body = None
    if request.method in {"POST", "PATCH", "PUT"}:
        if headers.get("content-type", "").partition(";")[0] != "application/json":
            raise refused(400, "parseError", "This API does not support parsing form-encoded input.")
        try:
            body = json.loads(request.body)
        except ValueError:
            raise refused(400, "parseError", "Parse Error") from None
    elif request.body:
        raise refused(400, "badRequest", "A request of this method has no body")
    steps = tuple(unquote(step) for step in request.path.removeprefix(prefix).strip("/").split("/"))
    return Asked(request.method, steps, dict(pairs), body, headers)
