"""The live connection ("Gateway") as a state machine: what comes in, what goes out, and never anything done by itself.

Whoever carries it calls `step` with what happened, the time and a chance in [0, 1), and does what comes back, in order.
Times are seconds of a clock that never goes backwards. A session that was cut is resumed, so that nothing is missed and
so that the budget of new sessions (1,000 a day; spending it ends the bot's key) stays whole.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Literal, assert_never
from urllib.parse import urlsplit

from pydantic import ValidationError

from connector_app.language import said
from connector_app.model.call import Call, Reply
from connector_app.model.failure import Failure, Rejected, Trace, Unauthorized
from connector_app.model.live import CatchUp, Left, Stop, Ticked, Wake, Well
from connector_app.model.reading import read
from connector_app.providers.discord import happenings
from connector_app.providers.discord.invite import NO_TEXTS
from connector_app.providers.discord.signals import (
    Ask,
    Came,
    Close,
    Closed,
    Happened,
    Input,
    Open,
    Opened,
    Output,
    Send,
    Welcomed,
)
from connector_app.providers.discord.wire import FrameWire, GatewayWire

GUILDS, GUILD_MESSAGES, MESSAGE_CONTENT = 1 << 0, 1 << 9, 1 << 15
WITHOUT_TEXTS = GUILDS | GUILD_MESSAGES
WITH_TEXTS = WITHOUT_TEXTS | MESSAGE_CONTENT
"""What is asked for: `WITH_TEXTS` needs "Message Content Intent" switched on, else the connection is refused."""

HEARTBEAT, IDENTIFY, RESUME, HELLO = 1, 2, 6, 10

HOME = "wss://gateway.discord.gg"
QUERY = "v=10&encoding=json"

CUT, LEFT = 4000, 1000
"""The codes this side closes with: after the first a session can be resumed, the second one ends it."""

NEW_SESSION = frozenset({4003, 4007, 4009})
RESERVE = 10
"""So many new sessions are left in the budget: other computers with the same bot share it."""

GREETING_SECONDS = 20.0
"""How long a new connection may take to open and to say hello."""

CLOSING_SECONDS = 5.0
"""How long a connection may take to close; after that it counts as closed."""

FIRST_WAIT, LONGEST_WAIT = 1.0, 120.0
RESUMES = 5
"""After so many failures in a row to get back, a new session is begun: its address may be gone."""

LONGEST_FRAME = 4096
"""Discord takes no more bytes than this in one frame."""

LONGEST_SESSION = 512
"""A session's name that is longer is not Discord's: it would not fit a frame beside the key (characters)."""

LONGEST_RESET = 86_400_000
"""The budget of new sessions is whole again within a day (milliseconds)."""

SHORTEST_BEAT = 1.0
"""Beats that Discord asks for are answered at most this often: it takes 120 frames a minute."""

LOOKS = said("Meanwhile the program looks for news by itself.")
NEWER = said("A newer version of this program may help.")
NEW_KEY = said(
    "Discord does not accept the bot’s key any more. Open its “Bot” page at Discord, press “Reset Token”, and sign in"
    " again here with the new key."
)
STOPS = {
    4004: NEW_KEY,
    4010: said("Discord did not accept how the live connection is divided. {looks} {newer}", looks=LOOKS, newer=NEWER),
    4011: said(
        "This bot is in too many servers for the one live connection that this program makes. {looks}", looks=LOOKS
    ),
    4012: said(
        "Discord no longer knows this version of the live connection. {looks} {newer}", looks=LOOKS, newer=NEWER
    ),
    4013: said("Discord did not accept what the live connection asks for. {looks} {newer}", looks=LOOKS, newer=NEWER),
    4014: said("{switch_on} Then turn this account off and on again here. {looks}", switch_on=NO_TEXTS, looks=LOOKS),
}
"""Close codes after which trying again is of no use, and what to do (Discord's "Gateway close event codes")."""

Phase = Literal["waiting", "asking", "opening", "greeting", "live", "closing", "over"]


@dataclass(frozen=True, slots=True)
class Gateway:
    """Where the live connection stands. `repr` hides the bot's key and the session.

    `due` is when something is to be done next: the next beat, the end of a wait or of patience. `beat` is the interval
    between beats, 0 before hello; `beaten` is when the last one was sent, `acked` says that it was answered. `tries`
    counts failures in a row, `pause` is until when nothing is opened. `known` are the servers that the bot is in.
    """

    token: str = field(repr=False)
    intents: int = WITH_TEXTS
    home: str = HOME
    phase: Phase = "waiting"
    due: float = 0.0
    url: str = ""
    session: str = field(default="", repr=False)
    resume_url: str = ""
    seq: int | None = None
    beat: float = 0.0
    beaten: float = float("-inf")
    acked: bool = True
    tries: int = 0
    pause: float = 0.0
    known: frozenset[str] = frozenset()


Step = tuple[Gateway, tuple[Output, ...]]


def gateway() -> Call[Welcomed]:
    """Ask where to connect, and how many new sessions are left."""
    return Call("GET", "gateway/bot", _welcomed, purpose="read gateway")


def _welcomed(reply: Reply) -> Welcomed:
    told = read(GatewayWire, reply, "gateway")
    limit = told.session_start_limit
    return Welcomed(told.url, limit.remaining, min(max(0, limit.reset_after), LONGEST_RESET) / 1000)


def begin(state: Gateway, *, at: float) -> Step:
    """Begin: resume the session that is known, else ask for a new one."""
    if state.session and state.tries < RESUMES:
        return _opening(state, state.resume_url or state.url, at)
    return replace(_sessionless(state), phase="asking", beat=0.0), (Ask(),)


def step(state: Gateway, came: Input, *, at: float, chance: float) -> Step:
    """Return what becomes of the connection and what is to be done, after something came at second `at`."""
    if state.phase == "over":
        return state, ()
    match came:
        case Welcomed():
            return _admitted(state, came, at, chance) if state.phase == "asking" else (state, ())
        case Opened():
            return replace(state, phase="greeting") if state.phase == "opening" else state, ()
        case Came(text):
            return _heard(state, text, at, chance) if state.phase in {"greeting", "live"} else (state, ())
        case Closed(_, Unauthorized() as failure) if state.phase == "asking":
            return _over(state, failure, NEW_KEY)
        case Closed(code):
            return _closed(state, code, at, chance)
        case Ticked():
            return _ticked(state, at, chance)
        case Left():
            is_open = state.phase in {"opening", "greeting", "live"}
            return replace(state, phase="over"), (Close(LEFT),) if is_open else ()
        case _:
            assert_never(came)


def _sessionless(state: Gateway) -> Gateway:
    return replace(state, session="", resume_url="", seq=None)


def _admitted(state: Gateway, welcome: Welcomed, at: float, chance: float) -> Step:
    if not is_ours(welcome.url, state.home):
        return _again(state, at, chance)
    if welcome.remaining <= RESERVE:
        return _wait(state, at + welcome.reset_after)
    return _opening(replace(state, url=welcome.url), welcome.url, at)


def _opening(state: Gateway, url: str, at: float) -> Step:
    due = at + GREETING_SECONDS
    opening = replace(state, phase="opening", due=due, beat=0.0, acked=True)
    return opening, (Open(f"{url.rstrip('/')}/?{QUERY}"), Wake(due))


def _wait(state: Gateway, due: float) -> Step:
    return replace(state, phase="waiting", due=due), (Wake(due),)


def _again(state: Gateway, at: float, chance: float) -> Step:
    """Try again after a while that grows from failure to failure."""
    failed = replace(state, tries=state.tries + 1)
    return _wait(failed, at + _backoff(failed, chance))


def _backoff(state: Gateway, chance: float) -> float:
    doubled = FIRST_WAIT * 2.0 ** min(max(state.tries - 1, 0), 10)
    return min(LONGEST_WAIT, doubled) * (0.5 + chance / 2)


def _cut(state: Gateway, at: float, chance: float, *, shortest: float = 0.0, failed: bool = False) -> Step:
    """Close so that the session can be resumed, and say from when on that may be."""
    after = replace(state, tries=state.tries + 1) if failed else state
    pause = at + max(shortest, _backoff(after, chance))
    due = at + CLOSING_SECONDS
    return replace(after, phase="closing", due=due, pause=pause), (Close(CUT), Wake(due))


def is_ours(url: str, home: str) -> bool:
    """Tell whether the bot's key may go to this address: encrypted, and at the home's own domain."""
    try:
        there, here = urlsplit(url), urlsplit(home)
        host, known = there.hostname or "", here.hostname or ""
        port, expected = there.port, here.port
    except ValueError:
        return False
    domain = known.partition(".")[2]
    is_name = "." in domain and not known[-1:].isdecimal()
    is_same = host == known or (is_name and host.endswith(f".{domain}"))
    return is_same and (there.scheme, port) == (here.scheme, expected) and not (there.username or there.query)


# What Discord says


def _heard(state: Gateway, text: str, at: float, chance: float) -> Step:
    try:
        frame = FrameWire.model_validate_json(text)
    except ValidationError:
        return _cut(state, at, chance, failed=True)
    if frame.op == HELLO and state.phase == "greeting":
        return _hello(state, frame.d, at, chance)
    if state.beat <= 0:
        return state, ()  # nothing counts before hello
    match frame.op:
        case 0:
            heard = state if frame.s is None else replace(state, seq=frame.s)
            return _dispatched(heard, frame.t or "", frame.d)
        case 1 if at - state.beaten >= SHORTEST_BEAT:
            return replace(state, beaten=at), (_beat(state),)
        case 7:
            return _cut(state, at, chance)
        case 9:
            # The session is not taken, or no new one just now. One to five seconds are asked for.
            after = state if frame.d is True else _sessionless(state)
            return _cut(after, at, chance, shortest=1.0 + 4.0 * chance, failed=True)
        case 11:
            return replace(state, acked=True), ()
        case _:
            return state, ()


def _hello(state: Gateway, told: Any, at: float, chance: float) -> Step:
    interval = told.get("heartbeat_interval") if isinstance(told, dict) else None
    if isinstance(interval, bool) or not isinstance(interval, int | float) or not 1000 <= interval <= 3_600_000:
        return _cut(state, at, chance, failed=True)
    beat = interval / 1000
    due = at + beat * chance
    text = _resume(state) if state.session else _identify(state)
    live = replace(state, phase="live", beat=beat, due=due, acked=True)
    return live, (Send(text), Wake(due))


def _identify(state: Gateway) -> str:
    properties = {"os": "desktop", "browser": "connector-manager", "device": "connector-manager"}
    return _frame(IDENTIFY, {"token": state.token, "intents": state.intents, "properties": properties})


def _resume(state: Gateway) -> str:
    return _frame(RESUME, {"token": state.token, "session_id": state.session, "seq": state.seq})


def _beat(state: Gateway) -> Send:
    return Send(_frame(HEARTBEAT, state.seq))


def _frame(op: int, data: Any) -> str:
    text = json.dumps({"op": op, "d": data}, separators=(",", ":"))
    if len(text.encode()) > LONGEST_FRAME:
        raise ValueError("a frame is longer than Discord takes")
    return text


def _dispatched(state: Gateway, name: str, data: Any) -> Step:
    if name == "READY":
        return _ready(state, data if isinstance(data, dict) else {})
    if name == "RESUMED":
        return replace(state, tries=0), (Well(),)
    server = str(data.get("id")) if name in {"GUILD_CREATE", "GUILD_DELETE"} and isinstance(data, dict) else ""
    if name == "GUILD_CREATE" and server in state.known:
        return state, ()  # one of the session's own, told once more as it comes up
    found = happenings.events(name, data)
    if found and server:
        known = state.known | {server} if name == "GUILD_CREATE" else state.known - {server}
        state = replace(state, known=known)
    return state, (Happened(name, found),) if found else ()


def _ready(state: Gateway, data: Mapping[str, Any]) -> Step:
    session, url, servers = data.get("session_id"), data.get("resume_gateway_url"), data.get("guilds")
    is_safe = isinstance(url, str) and is_ours(url, state.home)
    ids = (each.get("id") for each in servers if isinstance(each, dict)) if isinstance(servers, list) else ()
    ready = replace(
        state,
        session=session if isinstance(session, str) and len(session) <= LONGEST_SESSION else "",
        resume_url=str(url) if is_safe else "",
        known=frozenset(each for each in ids if isinstance(each, str)),
        tries=0,
    )
    return ready, (CatchUp(), Well())


# Ends and times


def _closed(state: Gateway, code: int | None, at: float, chance: float) -> Step:
    if state.phase == "waiting":
        return state, ()
    if state.phase == "closing":  # by this side, whatever the other one calls it
        return _wait(state, state.pause) if at < state.pause else begin(state, at=at)
    if code in STOPS:
        trace = Trace(code=str(code))
        is_key = code == 4004
        return _over(
            state, Unauthorized("discord", trace) if is_key else Rejected(STOPS[code], trace=trace), STOPS[code]
        )
    if code in NEW_SESSION or code in {LEFT, 1001}:  # the last two end a session, whoever says them
        state = _sessionless(state)
    return _again(state, at, chance)


def _over(state: Gateway, failure: Failure, words: str) -> Step:
    return replace(_sessionless(state), phase="over"), (Stop(failure, words),)


def _ticked(state: Gateway, at: float, chance: float) -> Step:
    if at < state.due:
        return state, (Wake(state.due),)
    match state.phase:
        case "waiting":
            return begin(state, at=at)
        case "opening" | "greeting":
            return _cut(state, at, chance, failed=True)
        case "closing":
            return _closed(state, None, at, chance)
        case "live" if not state.acked:
            return _cut(
                state, at, chance
            )  # it was deaf for a whole interval: this connection is dead, the session is not
        case "live":
            due = at + state.beat
            return replace(state, acked=False, beaten=at, due=due), (_beat(state), Wake(due))
        case _:
            return state, ()
