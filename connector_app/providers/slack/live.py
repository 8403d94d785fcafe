"""Live updates through Slack's own socket ("Socket Mode"): what to do at each turn, with no socket in sight.

Whoever carries it tells what happens (`start`, `refused`, `frame`, `heard`, `closed`, `tick`) and does what comes back,
in that order. Times are in the caller's monotonic seconds, `jitter` is in [0, 1). Sockets are told apart by number: for
a moment there are two, while one takes over from the other (docs.slack.dev, "Using Socket Mode").
"""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any, Final
from urllib.parse import urlsplit

from connector_app.language import said
from connector_app.model.address import LOOPBACK
from connector_app.model.call import Call, Reply
from connector_app.model.failure import (
    Failure,
    FailureError,
    Forbidden,
    NotFound,
    RateLimited,
    Rejected,
    Unauthorized,
    Unreadable,
    trace_of,
)
from connector_app.model.live import CatchUp, Close, Deliver, Ping, Send, Stop, Tell, Well
from connector_app.model.oauth import TokenSet
from connector_app.model.ways_in import Proof
from connector_app.model.webhook import Accepted
from connector_app.providers.slack.signin import LIVE_KEY
from connector_app.providers.slack.webhooks import Said, heard

PING_SECONDS = 10.0
SILENCE = 30.0
"""A socket of which nothing was heard for so long is dead (seconds): Slack itself pings more often."""

GREETING = 20.0
"""A new connection says hello within this, or is given up (seconds)."""

SETTLED = 60.0
"""A connection that lived so long and ends is followed by the next at once (seconds)."""

FIRST_PAUSE, LONGEST_PAUSE, CROWDED_PAUSE = 1.0, 300.0, 60.0
CLEAN = frozenset({1000, 1001})
"""Close codes of an end that was meant (RFC 6455 section 7.4.1)."""

LOOKS: Final = said("Meanwhile the program looks for news by itself.")
SWITCHED_OFF: Final = said(
    "Live updates were switched off at Slack. Open your app’s page “Socket Mode” there, switch it on, then turn this"
    " account off and on again here. {looks}",
    looks=LOOKS,
)
REFUSED: Final = said(
    "Slack does not accept the key for live updates (xapp-…). Make a new one there, under “Basic Information”,"
    " “App-Level Tokens”, and sign in again here with both keys. {looks}",
    looks=LOOKS,
)
TOO_LITTLE: Final = said(
    "The key for live updates (xapp-…) lacks a permission. Make one with “connections:write” at Slack, under “Basic"
    " Information”, “App-Level Tokens”, and sign in again here with both keys. {looks}",
    looks=LOOKS,
)
NOT_TAKEN: Final = said(
    "Slack does not accept this key for live updates. Copy it again, whole, or make a new one with connections:write,"
    " while “Socket Mode” is switched on."
)
SHARED: Final = said(
    "Another program or computer listens with the same key for live updates. Slack tells each thing to one of them"
    " only: make a key of its own for each."
)
CROWDED: Final = said(
    "Too many programs or computers listen with the same key for live updates. End some of them, or make a key of its"
    " own for each. {looks}",
    looks=LOOKS,
)

_GIVE_UP = Unauthorized | Forbidden | Rejected | NotFound
_TELLS_OF_THE_END = frozenset({"app_rate_limited", "app_uninstalled", "tokens_revoked"})


@dataclass(frozen=True, slots=True)
class Open:
    """Ask for an address (`address`) after so many seconds, and connect to it as this socket. Each is good for one."""

    socket: int
    after: float = 0.0


Output = Open | Send | Ping | Close | Deliver | CatchUp | Tell | Well | Stop


@dataclass(frozen=True, slots=True)
class Socket:
    """One connection: when it began, and when something was last heard of it and sent to it."""

    number: int
    since: float
    heard: float
    pinged: float

    @classmethod
    def new(cls, number: int, at: float) -> "Socket":
        return cls(number, at, at, at)


@dataclass(frozen=True, slots=True)
class Live:
    """The state: the socket that is listened to, and the one that is coming up."""

    current: Socket | None = None
    coming: Socket | None = None
    number: int = 0
    failures: int = 0

    def start(self, at: float) -> "Step":
        return _open(self, at)

    def refused(self, socket: int, failure: Failure, at: float, jitter: float) -> "Step":
        """Take in that no address or no connection was to be had."""
        if not _is(self.coming, socket):
            return self, ()
        if isinstance(failure, _GIVE_UP):
            return _stop(self, failure, TOO_LITTLE if isinstance(failure, Forbidden) else REFUSED)
        told = failure.retry_after if isinstance(failure, RateLimited) else trace_of(failure).retry_after or 0.0
        return _again(self, at, jitter, least=told)

    def heard(self, socket: int, at: float) -> "Step":
        """Take in that a ping or an answer to one came."""
        if self.current is not None and _is(self.current, socket):
            return replace(self, current=replace(self.current, heard=at)), ()
        return self, ()

    def frame(self, socket: int, text: str, at: float, jitter: float) -> "Step":
        """Take in a text frame. What is no message of Slack's only shows that the other side is alive."""
        alive, _ = self.heard(socket, at)
        if not (_is(alive.current, socket) or _is(alive.coming, socket)):
            return alive, ()
        told = _object(text)
        envelope = told.get("envelope_id")
        if isinstance(envelope, str) and envelope:
            return alive, _taken(socket, envelope, told)
        match told.get("type"):
            case "hello":
                return _greeted(alive, socket, told, at)
            case "disconnect":
                return _told_to_leave(alive, socket, told.get("reason"), at, jitter)
            case _:
                return alive, ()

    def closed(self, socket: int, code: int, at: float, jitter: float) -> "Step":
        """Take in that a connection ended, by whichever side."""
        if _is(self.coming, socket):
            return _again(self, at, jitter)
        if self.current is None or not _is(self.current, socket):
            return self, ()
        lived = at - self.current.since >= SETTLED
        alone = replace(self, current=None)
        if self.coming is not None:
            return alone, ()
        return _open(alone, at) if lived and code in CLEAN else _again(alone, at, jitter)

    def tick(self, at: float, jitter: float) -> "Step":
        """Let time pass: see who is silent, and show that we are here. `due` says when to call."""
        if self.coming is not None and at - self.coming.since >= GREETING:
            late = self.coming.number
            after, outputs = _again(self, at, jitter)
            return after, (Close(late), *outputs)
        if self.current is None:
            return self, ()
        if at - self.current.heard >= SILENCE:
            dead = self.current.number
            after, outputs = self.closed(dead, 1006, at, jitter)
            return after, (Close(dead), *outputs)
        if at - self.current.pinged >= PING_SECONDS:
            return replace(self, current=replace(self.current, pinged=at)), (Ping(self.current.number),)
        return self, ()

    def leave(self) -> "Step":
        """Close whatever is open."""
        return Live(number=self.number), _left(self)

    def due(self) -> float | None:
        """Return when `tick` is to be called next, None where nothing is waited for."""
        times = [self.coming.since + GREETING] if self.coming else []
        if self.current:
            times += [self.current.heard + SILENCE, self.current.pinged + PING_SECONDS]
        return min(times, default=None)


Step = tuple[Live, tuple[Output, ...]]


def _is(socket: Socket | None, number: int) -> bool:
    return socket is not None and socket.number == number


def _open(live: Live, at: float, after: float = 0.0) -> Step:
    number = live.number + 1
    return replace(live, coming=Socket.new(number, at + after), number=number), (Open(number, after),)


def _again(live: Live, at: float, jitter: float, *, least: float = 0.0) -> Step:
    """Try anew, later each time: half the pause is chance, so that programs do not march in step."""
    pause = min(LONGEST_PAUSE, FIRST_PAUSE * 2.0 ** min(live.failures, 10)) * (0.5 + jitter / 2)
    return _open(replace(live, failures=live.failures + 1), at, max(pause, least))


def _left(live: Live) -> tuple[Output, ...]:
    return tuple(Close(each.number) for each in (live.current, live.coming) if each)


def _stop(live: Live, failure: Failure, words: str) -> Step:
    return Live(number=live.number), (*_left(live), Stop(failure, words))


def _greeted(live: Live, socket: int, hello: Mapping[str, Any], at: float) -> Step:
    """Listen to a connection that said hello; the one before is let go."""
    if not _is(live.coming, socket):
        return live, ()
    before, count = live.current, hello.get("num_connections")
    mine = 2 if before else 1
    shared = isinstance(count, int) and count > mine
    ended: tuple[Output, ...] = (Close(before.number),) if before else ()
    standing = Tell(SHARED) if shared else Well()
    return replace(live, current=Socket.new(socket, at), coming=None, failures=0), (*ended, CatchUp(), standing)


def _told_to_leave(live: Live, socket: int, reason: Any, at: float, jitter: float) -> Step:
    """Make the next connection before this one ends, or stop where Slack says that there will be none."""
    if reason == "link_disabled":
        return _stop(live, Rejected(SWITCHED_OFF), SWITCHED_OFF)
    if reason == "too_many_websockets":
        after, outputs = _again(replace(live, current=None, coming=None), at, jitter, least=CROWDED_PAUSE)
        return after, (*_left(live), Tell(CROWDED), *outputs)
    if _is(live.coming, socket):
        after, outputs = _again(live, at, jitter)
        return after, (Close(socket), *outputs)
    return _open(live, at) if live.coming is None else (live, ())


def _taken(socket: int, envelope: str, told: Mapping[str, Any]) -> tuple[Output, ...]:
    """Hand an envelope on. It is answered, whatever is in it, within three seconds: once it is safe on the disk."""
    body = json.dumps(told.get("payload"), ensure_ascii=False, separators=(",", ":")).encode("utf-8", "replace")
    what = heard(body)
    wants_words = what is not None and what.event == "slash_command" and told.get("accepts_response_payload") is True
    answer: dict[str, Any] = {"envelope_id": envelope}
    if what is not None and wants_words:
        answer["payload"] = json.loads(what.answer)
    send = Send(socket, json.dumps(answer))
    return _delivered(what, envelope, body, send) if what else (send,)


def _delivered(what: Said, envelope: str, body: bytes, answer: Send) -> tuple[Output, ...]:
    accepted = Accepted(what.id or envelope[:200], what.event, hashlib.sha256(body).digest())
    delivery = Deliver(accepted, body, answer)
    # A key that was withdrawn shows when it is used.
    return (delivery, CatchUp()) if what.event in _TELLS_OF_THE_END else (delivery,)


def _object(text: str) -> Mapping[str, Any]:
    try:
        value = json.loads(text)
    except (ValueError, RecursionError):
        return {}
    return value if isinstance(value, dict) else {}


def address(tokens: TokenSet) -> Call[str] | None:
    """Return the request for an address to connect to; None where the person gave no key for live updates."""
    key = tokens.extra.get(LIVE_KEY, "")
    if not key:
        return None
    return Call(
        "POST",
        "apps.connections.open",
        _address,
        form={},
        headers={"authorization": f"Bearer {key}"},
        signed_in=False,
        lane="apps.connections.open",
        purpose="read the address for live updates",
    )


def prove(tokens: TokenSet) -> tuple[Proof, ...]:
    """Try the key for live updates, where there is one, by asking for an address with it."""
    call = address(tokens)
    return (Proof(LIVE_KEY, call, NOT_TAKEN),) if call else ()


def _address(reply: Reply) -> str:
    """Return the address: at Slack, or on this computer. Raises FailureError(Unreadable)."""
    body: Any = reply.json
    url = body["url"]
    parts = urlsplit(url)
    host = parts.hostname or ""
    at_slack = parts.scheme == "wss" and (host == "slack.com" or host.endswith(".slack.com"))
    here = parts.scheme == "ws" and host in LOOPBACK
    if not at_slack and not here:
        raise FailureError(Unreadable("address for live updates"))
    return str(url)
