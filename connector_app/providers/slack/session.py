"""Slack's socket in the words that every live connection is carried in (`connector_app.model.live`)."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import assert_never

from connector_app.model.call import Call
from connector_app.model.live import (
    Answered,
    Ask,
    Came,
    Closed,
    Heard,
    Input,
    Left,
    Open,
    Opened,
    Output,
    Refused,
    Ticked,
    Turn,
    Wake,
)
from connector_app.model.oauth import TokenSet
from connector_app.providers.slack import live
from connector_app.providers.slack.live import Live, Step


@dataclass(frozen=True, slots=True)
class SlackSession:
    """The socket's state, and the call that brings an address. Each address is good for one connection."""

    address: Call[str]
    state: Live = field(default_factory=Live)

    @property
    def is_up(self) -> bool:
        return self.state.current is not None

    def begin(self, *, at: float) -> Turn:
        return self._turn(self.state.start(at))

    def take(self, came: Input, *, at: float, chance: float) -> Turn:
        match came:
            case Answered(socket, url):
                is_wanted = self.state.coming is not None and self.state.coming.number == socket
                return self, (Open(socket, str(url)),) if is_wanted else ()
            case Refused(socket, failure):
                return self._turn(self.state.refused(socket, failure, at, chance))
            case Opened():
                return self, ()
            case Came(socket, text):
                return self._turn(self.state.frame(socket, text, at, chance))
            case Heard(socket):
                return self._turn(self.state.heard(socket, at))
            case Closed(socket, code):
                return self._turn(self.state.closed(socket, code, at, chance))
            case Ticked():
                return self._turn(self.state.tick(at, chance))
            case Left():
                return self._turn(self.state.leave())
            case _:
                assert_never(came)

    def _turn(self, step: Step) -> Turn:
        after, outputs = step
        due = after.due()
        wake = (Wake(due),) if due is not None else ()
        return replace(self, state=after), (*map(self._said, outputs), *wake)

    def _said(self, output: live.Output) -> Output:
        return Ask(output.socket, self.address, output.after) if isinstance(output, live.Open) else output


def session(tokens: TokenSet, endpoints: Mapping[str, str]) -> SlackSession | None:  # noqa: ARG001  Slack names it
    """Return the socket; None where the person gave no key for live updates."""
    address = live.address(tokens)
    return SlackSession(address) if address else None
