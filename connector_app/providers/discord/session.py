"""Discord's Gateway in the words that every live connection is carried in (`connector_app.model.live`)."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import assert_never

from connector_app.model.live import (
    Answered,
    Ask,
    Came,
    Close,
    Closed,
    Deliver,
    Heard,
    Input,
    Left,
    Open,
    Opened,
    Output,
    Refused,
    Send,
    Ticked,
    Turn,
)
from connector_app.model.oauth import TokenSet
from connector_app.model.webhook import Accepted
from connector_app.providers.discord import live, signals
from connector_app.providers.discord.live import Gateway
from connector_app.providers.discord.signin import BOT


@dataclass(frozen=True, slots=True)
class DiscordSession:
    """The Gateway's state, and the number of the connection that counts: there is one at a time."""

    gateway: Gateway
    number: int = 0

    @property
    def is_up(self) -> bool:
        return self.gateway.phase == "live" and bool(self.gateway.session)

    def begin(self, *, at: float) -> Turn:
        return self._turn(live.begin(self.gateway, at=at), "")

    def take(self, came: Input, *, at: float, chance: float) -> Turn:
        if not isinstance(came, Ticked | Left) and came.socket != self.number:
            return self, ()  # of a connection that was given up
        heard = _heard(came)
        if heard is None:
            return self, ()
        frame = came.text if isinstance(came, Came) else ""
        return self._turn(live.step(self.gateway, heard, at=at, chance=chance), frame)

    def _turn(self, step: live.Step, frame: str) -> Turn:
        after, outputs = step
        number = self.number
        said: list[Output] = []
        for output in outputs:
            if isinstance(output, signals.Ask) or (isinstance(output, signals.Open) and self.gateway.phase != "asking"):
                number += 1  # what is asked for and then opened is one connection
            said.append(_said(output, number, after, frame))
        return replace(self, gateway=after, number=number), tuple(said)


def _heard(came: Input) -> signals.Input | None:
    match came:
        case Answered(_, value):
            return value if isinstance(value, signals.Welcomed) else signals.Closed()
        case Refused(_, failure):
            return signals.Closed(failure=failure)
        case Opened():
            return signals.Opened()
        case Came(_, text):
            return signals.Came(text)
        case Heard():
            return None  # beats are its sign of life
        case Closed(_, code):
            return signals.Closed(code)
        case Ticked() | Left():
            return came
        case _:
            assert_never(came)


def _said(output: signals.Output, number: int, after: Gateway, frame: str) -> Output:
    match output:
        case signals.Ask():
            return Ask(number, live.gateway())
        case signals.Open(url):
            return Open(number, url)
        case signals.Send(text):
            return Send(number, text)
        case signals.Close(code):
            return Close(number, code)
        case signals.Happened(name):
            return _delivered(name, after, frame)
        case _:
            return output


def _delivered(name: str, gateway: Gateway, frame: str) -> Deliver:
    """Return a dispatch as a delivery. Session and number name it: a session that is resumed tells some once more."""
    place = hashlib.sha256(f"{gateway.session}:{gateway.seq}".encode()).hexdigest()
    body = frame.encode("utf-8", "replace")
    signed = hashlib.sha256(place.encode() + body).digest()
    return Deliver(Accepted(f"live-{place[:32]}", name[:80], signed), body)


def session(tokens: TokenSet, endpoints: Mapping[str, str]) -> DiscordSession | None:
    """Return the Gateway of a bot; None for a person's own sign-in, which has none."""
    if tokens.form != BOT:
        return None
    home = endpoints["live"].rstrip("/")
    return DiscordSession(Gateway(tokens.access, home=f"ws{home.removeprefix('http')}"))
