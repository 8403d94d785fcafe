"""The states of accounts and of changes: each a word, a colour's job, and a shape.

Apart from the tokens, which the first picture needs: that is painted before the language is chosen.
"""

from dataclasses import dataclass

from connector_app.language import said
from connector_app.ui.tokens import Role


@dataclass(frozen=True, slots=True)
class StateLook:
    """A state as a word, the colour's job, and a shape that needs no colour."""

    word: str
    role: Role
    shape: str

    @property
    def is_calm(self) -> bool:
        """Say whether the word stays plain: only a state that wants something colours its word."""
        return self.role in {"ok", "quiet"}


# Keys are the public vocabulary: connection states, outbox states, item sync states.
ACCOUNT_STATES = {
    "connecting": StateLook(said("Connecting", "the state of an account"), "ink", "arc"),
    "connected": StateLook(said("Connected", "the state of an account"), "ok", "check-disc"),
    "busy": StateLook(said("Busy", "the state of an account"), "wait", "clock"),
    "offline": StateLook(said("Offline", "the state of an account"), "quiet", "slashed-ring"),
    "sign-in-needed": StateLook(said("Sign in needed"), "ask", "triangle"),
    "access-removed": StateLook(said("Access removed"), "bad", "octagon"),
    "off": StateLook(said("Turned off", "the state of an account"), "quiet", "switch-off"),
}
NO_PLATFORM = StateLook(said("Platform not known"), "ask", "triangle")
"""How an account looks whose platform nothing describes any more, whatever its last state was."""

LATE = StateLook(said("Connected", "the state of an account"), "quiet", "clock")
"""An account that is connected, and was not read for longer than its plan says."""
OUTBOX_STATES = {
    "waiting": StateLook(said("Waiting", "the state of a change"), "quiet", "clock"),
    "sending": StateLook(said("Being sent", "the state of a change"), "ink", "arc"),
    "waiting-until": StateLook(said("Waiting until", "the state of a change"), "wait", "hourglass"),
    "needs-you": StateLook(said("Needs you"), "ask", "triangle"),
    "done": StateLook(said("Done", "the state of a change"), "ok", "check-disc"),
}
