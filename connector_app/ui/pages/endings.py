"""Which ending belongs to which failure."""

from connector_app.model.failure import (
    ApprovalNeeded,
    Cancelled,
    ClockWrong,
    Failure,
    KeychainChanged,
    KeychainLocked,
    KeychainUnavailable,
    Offline,
    PortTaken,
    Refused,
    StateMismatch,
    Storage,
    TimedOut,
    Unavailable,
    WrongAccount,
)
from connector_app.ui.views import endings
from connector_app.ui.views.ending import Ending
from connector_app.words.failures import details, explain, home


def ending_of(failure: Failure, name: str) -> Ending:  # noqa: C901, PLR0912  one case an ending
    """Return the calm page that a sign-in ends with. `name` is the platform's."""
    behind = details(failure)
    match failure:
        case Refused():
            return endings.refused(name, behind)
        case Cancelled():
            return endings.cancelled(name)
        case TimedOut(seconds):
            return endings.timed_out(name, max(1, round(seconds / 60)))
        case PortTaken():
            return endings.port_taken(name, behind)
        case Unavailable("browser"):
            return endings.browser_not_opened(name, behind)
        case KeychainLocked(waiting=True):
            return endings.keychain_hung(name, behind)
        case KeychainLocked():
            return endings.keychain_locked(name, behind)
        case KeychainUnavailable():
            return endings.keychain_absent(name, behind)
        case KeychainChanged(recorded, found):
            return endings.keychain_changed(name, home(recorded), home(found), behind)
        case Offline() | Unavailable():
            return endings.platform_down(name, behind)
        case ClockWrong(ahead):
            return endings.clock_wrong(name, ahead, behind)
        case WrongAccount(expected, found):
            return endings.wrong_account(name, expected, found)
        case StateMismatch():
            return endings.state_mismatch(name, behind)
        case Storage():
            return endings.storage(name, explain(failure).sentence, behind)
        case ApprovalNeeded():
            return endings.approval_needed(name)
        case _:
            return endings.platform_error(name, explain(failure, name).sentence, behind)
