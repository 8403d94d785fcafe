"""The authorization endpoint: a question to a person, and the way back with the answer (RFC 6749, 7636, 9207)."""

import re
from urllib.parse import urlencode

from connector_app.adapters.serve import Request, Response
from connector_app.language import said
from connector_app.model.oauth import url64
from connector_app.practice import grants, pages
from connector_app.practice.answers import PlatformError
from connector_app.practice.oauth import read_pairs
from connector_app.practice.platform import CLIENT, SCOPES, Platform
from connector_app.practice.state import fingerprint

QUESTION_SECONDS = 600.0
CODE_SECONDS = 60.0
_REDIRECT = re.compile(r"http://(127\.0\.0\.1|\[::1\]):[1-9][0-9]{0,4}/callback/[A-Za-z0-9._~-]+(/[A-Za-z0-9._~-]+)*")
_CHALLENGE = re.compile(r"[A-Za-z0-9_-]{43}")


def ask(platform: Platform, request: Request) -> Response:
    """Show the question, or say what is wrong with it.

    Where the client or the way back is not known, a page says so and nobody is sent anywhere (RFC 6749 section
    4.1.2.1).
    """
    try:
        asked = read_pairs(request.query)
    except PlatformError:
        return _broken(said("What arrived cannot be read."))
    if asked.get("client_id") != CLIENT:
        return _broken(said("The program that sent you here is not known."))
    redirect = asked.get("redirect_uri", "")
    if not _REDIRECT.fullmatch(redirect):
        return _broken(said("The address to return to is not allowed."))
    wrong = _wrong(asked)
    if wrong:
        code, words = wrong
        answer = {"error": code, "error_description": words, "state": asked.get("state", "")}
        return _send_back(platform, redirect, answer)
    ticket = url64(platform.random(24))
    with platform.state.transaction() as tx:
        tx.do("DELETE FROM questions WHERE expires <= ?", [platform.seconds()])
        tx.do(
            "INSERT INTO questions VALUES (?, ?, ?, ?, ?, ?, ?)",
            [
                fingerprint(ticket),
                CLIENT,
                redirect,
                asked["state"],
                asked["scope"],
                asked["code_challenge"],
                platform.seconds() + QUESTION_SECONDS,
            ],
        )
    people = platform.state.rows("SELECT * FROM people ORDER BY handle")
    hint = asked.get("login_hint", "").strip().lower()
    chosen = next((p["handle"] for p in people if hint in {p["id"], p["handle"], p["email"], p["name"].lower()}), "ada")
    return pages.question(ticket, asked["scope"].split(","), people, chosen, redirect)


def _wrong(asked: dict[str, str]) -> tuple[str, str] | None:
    if asked.get("response_type") != "code":
        return "unsupported_response_type", "response_type must be code"
    if not asked.get("state"):
        return "invalid_request", "Missing required parameter: state"
    if asked.get("code_challenge_method") != "S256" or not _CHALLENGE.fullmatch(asked.get("code_challenge", "")):
        return "invalid_request", "PKCE with S256 is required"
    scopes = asked.get("scope", "").split(",")
    if not set(scopes) <= set(SCOPES) or len(set(scopes)) != len(scopes):
        return "invalid_scope", f"scope must be some of: {','.join(SCOPES)}"
    return None


def decide(platform: Platform, request: Request) -> Response:
    """Take the person's answer, once, and send them back with it."""
    if request.header("origin") not in {None, "null", platform.origin}:
        return _broken(said("This answer came from another page."), status=403)
    try:
        answer = read_pairs(request.body.decode("latin-1"))
    except PlatformError:
        return _broken(said("What arrived cannot be read."))
    with platform.state.transaction() as tx:
        asked = tx.row(
            "DELETE FROM questions WHERE ticket = ? AND expires > ? RETURNING *",
            [fingerprint(answer.get("ticket", "")), platform.seconds()],
        )
        person = tx.row("SELECT id FROM people WHERE handle = ?", [answer.get("person", "")])
        allowed = asked is not None and person is not None and answer.get("decision") == "allow"
        code = url64(platform.random(32))
        if allowed and asked and person:
            grant = grants.make(platform, asked["client"], person["id"], asked["scope"])
            tx.do(
                "INSERT INTO codes (hash, grant_id, redirect_uri, challenge, expires) VALUES (?, ?, ?, ?, ?)",
                [
                    fingerprint(code),
                    grant,
                    asked["redirect_uri"],
                    asked["challenge"],
                    platform.seconds() + CODE_SECONDS,
                ],
            )
    if asked is None:
        return _broken(said("This question was answered before, or was open for too long."))
    if allowed:
        return _send_back(platform, asked["redirect_uri"], {"code": code, "state": asked["state"]})
    refusal = {"error": "access_denied", "error_description": "The person said no", "state": asked["state"]}
    return _send_back(platform, asked["redirect_uri"], refusal)


def _send_back(platform: Platform, redirect: str, answer: dict[str, str]) -> Response:
    location = f"{redirect}?{urlencode({**answer, 'iss': platform.origin})}"
    return Response(303, (("Location", location), ("Cache-Control", "no-store"), ("Referrer-Policy", "no-referrer")))


def _broken(words: str, *, status: int = 400) -> Response:
    way_out = said("Go back to the program and start again.")
    return pages.notice(said("This sign-in cannot go on"), f"{words} {way_out}", status=status)
