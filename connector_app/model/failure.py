"""Everything that can go wrong, as a small closed set of values. Each has a name that people and scripts rely on.

Failure
├── Offline              no answer came back
├── Unauthorized         the sign-in is gone or refused: ask the person to sign in again
├── Forbidden            signed in, but not allowed: a permission is missing
├── NotFound             the thing is not there (any more)
├── Conflict             someone changed it first
├── Rejected             the request was read and refused: by our own rules or by the platform
├── RateLimited          too fast: wait
├── Unavailable          the platform is broken: try later
├── Unreadable           an answer that we do not understand
├── KeychainLocked       the keychain is there and will not open
├── KeychainUnavailable  no keychain answers
├── KeychainChanged      the keys are in another home than they were
├── Storage              the disk: full, read-only, damaged
├── Cancelled            the person called it off here
├── Refused              the person said no at the platform
├── TimedOut             nobody answered in time
├── StateMismatch        an answer that belongs to no sign-in of ours
├── PortTaken            the door the platform must answer through is closed
├── SetupNeeded          a client id is missing
├── ApprovalNeeded       an administrator must agree first
├── VerificationFailed   a signature or proof does not hold
├── WrongAccount         signed in as somebody else
├── ClockWrong           this computer's clock is off
├── InUse                another process owns the data folder
├── Closing              the program is shutting down
└── Unexpected           a bug of ours; `reference` finds it in the log
"""

from dataclasses import dataclass, field
from typing import ClassVar


@dataclass(frozen=True, slots=True)
class Trace:
    """What the platform said, where it said something: for *Details*, never for a first sentence."""

    status: int | None = None
    code: str = ""
    retry_after: float | None = None
    request_id: str = ""
    words: str = ""


@dataclass(frozen=True, slots=True)
class Problem:
    """One field of a form, and the sentence that stands beneath it."""

    field: str
    message: str


NOTHING = Trace()


@dataclass(frozen=True, slots=True)
class Offline:
    name: ClassVar[str] = "offline"
    host: str
    trace: Trace = NOTHING


@dataclass(frozen=True, slots=True)
class Unauthorized:
    name: ClassVar[str] = "unauthorized"
    provider: str
    trace: Trace = NOTHING


@dataclass(frozen=True, slots=True)
class Forbidden:
    name: ClassVar[str] = "forbidden"
    missing_scopes: tuple[str, ...] = ()
    trace: Trace = NOTHING


@dataclass(frozen=True, slots=True)
class NotFound:
    """`what` is a raw name of the thing ("item"); whoever shows it knows what that is called."""

    name: ClassVar[str] = "not-found"
    what: str
    trace: Trace = NOTHING


@dataclass(frozen=True, slots=True)
class Conflict:
    name: ClassVar[str] = "conflict"
    what: str
    trace: Trace = NOTHING


@dataclass(frozen=True, slots=True)
class Rejected:
    """`message` is a sentence for a person; `problems` belong to single fields."""

    name: ClassVar[str] = "rejected"
    message: str
    problems: tuple[Problem, ...] = ()
    trace: Trace = NOTHING


@dataclass(frozen=True, slots=True)
class RateLimited:
    """`retry_after` in seconds, from now."""

    name: ClassVar[str] = "rate-limited"
    retry_after: float
    trace: Trace = NOTHING


@dataclass(frozen=True, slots=True)
class Unavailable:
    name: ClassVar[str] = "unavailable"
    host: str
    trace: Trace = NOTHING


@dataclass(frozen=True, slots=True)
class Unreadable:
    name: ClassVar[str] = "unreadable"
    what: str
    trace: Trace = NOTHING


@dataclass(frozen=True, slots=True)
class KeychainLocked:
    """`waiting` tells a prompt that nobody has answered from a refusal."""

    name: ClassVar[str] = "keychain-locked"
    home: str
    waiting: bool = False


@dataclass(frozen=True, slots=True)
class KeychainUnavailable:
    name: ClassVar[str] = "keychain-unavailable"
    why: str = ""


@dataclass(frozen=True, slots=True)
class KeychainChanged:
    """The recorded home and the one found; equal homes mean that the key itself is missing or another one."""

    name: ClassVar[str] = "keychain-changed"
    recorded: str
    found: str


@dataclass(frozen=True, slots=True)
class Storage:
    """What cannot be kept, and `where`.

    `kind`: full, read-only, damaged, newer (written by a newer program), unwritable, foreign (other things), name (a
    folder's, which is no text), or file (one that a person saves cannot be written in its place).
    """

    name: ClassVar[str] = "storage"
    kind: str
    where: str


@dataclass(frozen=True, slots=True)
class Cancelled:
    name: ClassVar[str] = "cancelled"


@dataclass(frozen=True, slots=True)
class Refused:
    name: ClassVar[str] = "refused"
    provider: str
    trace: Trace = NOTHING


@dataclass(frozen=True, slots=True)
class TimedOut:
    """`seconds` that were waited."""

    name: ClassVar[str] = "timed-out"
    seconds: float


@dataclass(frozen=True, slots=True)
class StateMismatch:
    name: ClassVar[str] = "state-mismatch"
    what: str


@dataclass(frozen=True, slots=True)
class PortTaken:
    name: ClassVar[str] = "port-taken"
    ports: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class SetupNeeded:
    name: ClassVar[str] = "setup-needed"
    provider: str
    missing: tuple[str, ...] = ()
    trace: Trace = field(default=NOTHING, compare=False)


@dataclass(frozen=True, slots=True)
class ApprovalNeeded:
    name: ClassVar[str] = "approval-needed"
    provider: str
    trace: Trace = NOTHING


@dataclass(frozen=True, slots=True)
class VerificationFailed:
    name: ClassVar[str] = "verification-failed"
    what: str


@dataclass(frozen=True, slots=True)
class WrongAccount:
    name: ClassVar[str] = "wrong-account"
    expected: str
    found: str


@dataclass(frozen=True, slots=True)
class ClockWrong:
    """How far this computer's clock is ahead of the platform's, in seconds; negative when it is behind."""

    name: ClassVar[str] = "clock-wrong"
    ahead: float


@dataclass(frozen=True, slots=True)
class InUse:
    """`role` of the owner: window, receive or command."""

    name: ClassVar[str] = "in-use"
    role: str


@dataclass(frozen=True, slots=True)
class Closing:
    name: ClassVar[str] = "closing"


@dataclass(frozen=True, slots=True)
class Unexpected:
    name: ClassVar[str] = "unexpected"
    reference: str
    summary: str = field(default="", compare=False)


Failure = (
    Offline
    | Unauthorized
    | Forbidden
    | NotFound
    | Conflict
    | Rejected
    | RateLimited
    | Unavailable
    | Unreadable
    | KeychainLocked
    | KeychainUnavailable
    | KeychainChanged
    | Storage
    | Cancelled
    | Refused
    | TimedOut
    | StateMismatch
    | PortTaken
    | SetupNeeded
    | ApprovalNeeded
    | VerificationFailed
    | WrongAccount
    | ClockWrong
    | InUse
    | Closing
    | Unexpected
)


class FailureError(Exception):
    """Carries one Failure up the stack, from where it is known to where it is decided."""

    def __init__(self, failure: Failure) -> None:
        super().__init__(failure.name)
        self.failure = failure


def is_worth_retrying(failure: Failure) -> bool:
    """Tell whether the same request may succeed later without anyone doing anything."""
    return isinstance(failure, Offline | RateLimited | Unavailable)


def trace_of(failure: Failure) -> Trace:
    """Return what the platform said, or an empty trace where no platform was involved."""
    found = getattr(failure, "trace", NOTHING)
    return found if isinstance(found, Trace) else NOTHING
