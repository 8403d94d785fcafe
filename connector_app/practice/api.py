"""The platform's API under `/v2`: users, items and webhooks, strict about what the specification asks of a request."""

import hashlib
import re
from collections.abc import Callable
from dataclasses import dataclass

from pydantic_core import from_json, to_json

from connector_app.adapters.serve import Request, Response
from connector_app.practice import grants, items, webhooks
from connector_app.practice.answers import PlatformError, invalid, json_answer, json_body, missing
from connector_app.practice.grants import Grant
from connector_app.practice.oauth import read_pairs
from connector_app.practice.platform import TIER_2, TIER_3, Platform
from connector_app.practice.state import Row

REPLAY_SECONDS = 86400.0
_VISIBLE = re.compile(r"[\x21-\x7e]{1,128}")
_KEY = re.compile(r"[\x21-\x7e]{1,255}")


@dataclass(frozen=True, slots=True)
class Asked:
    """One request, and who makes it. `name` is the last part of the path: an item, a user, a webhook."""

    platform: Platform
    request: Request
    grant: Grant
    name: str

    @property
    def if_match(self) -> str | None:
        return self.request.header("if-match")


Verb = Callable[[Asked], Response]


def answer(platform: Platform, request: Request) -> Response:
    """Answer a request under `/v2`. Raises PlatformError."""
    _check_headers(request)
    grant = grants.opened_by(platform, _bearer(request))
    verbs, name = _route(request.path)
    verb = verbs.get(request.method)
    if verb is None:
        refused = PlatformError(405, "method_not_allowed", "Method not allowed").response()
        return Response(refused.status, (*refused.headers, ("Allow", ", ".join(verbs))), refused.body)
    tier = (f"webhooks {grant.person}", TIER_2) if verb is _register else (f"api {grant.id}", TIER_3)
    platform.admit(*tier)
    return _once(Asked(platform, request, grant, name), verb)


def _check_headers(request: Request) -> None:
    if not (request.header("user-agent") or "").strip():
        raise invalid("Missing required header: User-Agent")
    if not _VISIBLE.fullmatch(request.header("x-request-id") or ""):
        raise invalid("Missing required header: X-Request-ID")


def _bearer(request: Request) -> str:
    scheme, _, token = (request.header("authorization") or "").partition(" ")
    return token.strip() if scheme.lower() == "bearer" else ""


def _route(path: str) -> tuple[dict[str, Verb], str]:
    match path.split("/")[2:]:
        case ["users", name] if name:
            return {"GET": _user}, name
        case ["items"]:
            return {"GET": _list, "POST": _create}, ""
        case ["items", name] if name:
            return {"GET": _read, "PATCH": _update, "DELETE": _delete}, name
        case ["webhooks"]:
            return {"GET": _webhooks, "POST": _register}, ""
        case ["webhooks", name] if name:
            return {"GET": _webhook, "DELETE": _unregister}, name
    raise missing("endpoint")


def _once(asked: Asked, verb: Verb) -> Response:
    """Run a verb in one transaction with its replay: the same Idempotency-Key gets the same answer for a day."""
    platform, request = asked.platform, asked.request
    if request.method == "GET":
        return verb(asked)
    key = request.header("idempotency-key") if request.method in {"POST", "PATCH"} else None
    if key is None:
        with platform.state.transaction():
            return verb(asked)
    if not _KEY.fullmatch(key):
        raise invalid("Idempotency-Key must have 1 to 255 visible characters")
    print_ = hashlib.sha256(f"{request.method} {request.path}\n".encode() + request.body).hexdigest()
    with platform.state.transaction() as tx:
        tx.do("DELETE FROM replays WHERE at <= ?", [platform.seconds() - REPLAY_SECONDS])
        kept = tx.row("SELECT * FROM replays WHERE person = ? AND key = ?", [asked.grant.person, key])
        if kept is None:
            made = verb(asked)
            tx.do(
                "INSERT INTO replays VALUES (?, ?, ?, ?, ?, ?, ?)",
                [
                    asked.grant.person,
                    key,
                    print_,
                    made.status,
                    to_json(made.headers).decode(),
                    made.body,
                    platform.seconds(),
                ],
            )
            return made
    if kept["fingerprint"] != print_:
        raise PlatformError(422, "idempotency_mismatch", "This Idempotency-Key was used for another request")
    headers = tuple((name, value) for name, value in from_json(kept["headers"]))
    return Response(kept["status"], (*headers, ("Idempotency-Replayed", "true")), kept["body"])


def _user(asked: Asked) -> Response:
    asked.grant.need("read:user")
    wanted = asked.grant.person if asked.name == "me" else asked.name
    row = asked.platform.state.row("SELECT * FROM people WHERE id = ?", [wanted])
    if row is None:
        raise missing("user")
    return json_answer(200, dict(row))


def _list(asked: Asked) -> Response:
    asked.grant.need("read:user")
    listing = items.read_listing(read_pairs(asked.request.query), asked.platform.at())
    return json_answer(200, items.page(asked.platform, asked.grant.person, listing))


def _read(asked: Asked) -> Response:
    asked.grant.need("read:user")
    return _item(200, items.find(asked.platform, asked.grant.person, asked.name))


def _create(asked: Asked) -> Response:
    asked.grant.need("write:data")
    draft = items.read_draft(json_body(asked.request), creating=True)
    return _item(201, items.create(asked.platform, asked.grant.person, draft))


def _update(asked: Asked) -> Response:
    asked.grant.need("write:data")
    draft = items.read_draft(json_body(asked.request), creating=False)
    row = items.update(asked.platform, asked.grant.person, asked.name, draft, if_match=asked.if_match)
    return _item(200, row)


def _delete(asked: Asked) -> Response:
    asked.grant.need("write:data")
    items.delete(asked.platform, asked.grant.person, asked.name, if_match=asked.if_match)
    return Response(204)


def _item(status: int, row: Row) -> Response:
    return json_answer(status, items.shown(row), (("ETag", items.etag(row)),))


def _webhooks(asked: Asked) -> Response:
    asked.grant.need("admin:webhooks")
    return json_answer(200, {"webhooks": webhooks.every(asked.platform, asked.grant.id)})


def _webhook(asked: Asked) -> Response:
    asked.grant.need("admin:webhooks")
    return json_answer(200, webhooks.shown(webhooks.find(asked.platform, asked.grant.id, asked.name)))


def _register(asked: Asked) -> Response:
    asked.grant.need("admin:webhooks")
    registration = webhooks.read_registration(json_body(asked.request))
    return json_answer(201, webhooks.register(asked.platform, asked.grant.id, registration))


def _unregister(asked: Asked) -> Response:
    asked.grant.need("admin:webhooks")
    webhooks.remove(asked.platform, asked.grant.id, asked.name)
    return Response(204)
