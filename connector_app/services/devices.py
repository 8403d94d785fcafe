"""Signing in with a code that is typed on another page, or another device (RFC 8628)."""

from connector_app.language import said
from connector_app.model.failure import (
    Failure,
    FailureError,
    Refused,
    Rejected,
    TimedOut,
    Unavailable,
    is_worth_retrying,
    trace_of,
)
from connector_app.model.oauth import ClientCredentials, TokenSet
from connector_app.model.provider import Provider
from connector_app.services import grants, tenants
from connector_app.services.attempts import Running
from connector_app.services.clients import client_of
from connector_app.services.grants import DeviceCode
from connector_app.services.needs import Needs
from connector_app.services.pages import page_of

SLOWER = 5.0
"""Added to the interval each time the platform says `slow_down` (RFC 8628 section 3.5), in seconds."""

FINISH = 2.0
_REFUSED = frozenset({"access_denied", "authorization_declined"})
_EXPIRED = frozenset({"expired_token", "code_expired"})


class DeviceSignIn:
    """Gets tokens for an attempt. The address with the code in it is never opened unasked (RFC 8628 section 5.4)."""

    def __init__(self, needs: Needs) -> None:
        self._needs = needs

    async def tokens(self, running: Running, provider: Provider) -> tuple[TokenSet, tuple[str, ...]]:
        """Return tokens and the permissions that were asked for. Raises FailureError with the attempt's ending."""
        needs = self._needs
        if provider.device is None or running.attempt.access not in provider.device.scopes:
            raise FailureError(Rejected(said("{platform} does not offer this.", platform=provider.name)))
        access, without = running.attempt.access, running.attempt.without
        scopes = provider.asked(access, without, provider.device.scopes[access])
        client = await client_of(needs, provider, "device")
        call = grants.device_call(provider, client, scopes)
        asked = tenants.rightly(needs, provider, lambda: needs.api.bare(provider, call))
        code = await running.unless_called_off(asked)
        where = page_of(needs, provider, code.verification_uri)
        needs.reached("listening")
        running.deadline = needs.clock.monotonic() + code.seconds
        try:
            hindrance = await self._show(running, code, where)
            running.say("waiting", failure=hindrance)
            return await self._ask(running, provider, client, code), scopes
        finally:
            running.deadline = None

    async def _show(self, running: Running, code: DeviceCode, where: str) -> Failure | None:
        """Show the code and open the page for it. Return what hindered that."""
        running.say("listening", url=where, user_code=code.user_code, verification_uri=where)
        if not running.attempt.open_browser:
            return None
        try:
            await running.unless_called_off(self._needs.browser.open(where))
        except FailureError as error:
            if not isinstance(error.failure, Unavailable):
                raise
            return error.failure
        running.say("browser-opened")
        return None

    async def _ask(self, running: Running, provider: Provider, client: ClientCredentials, code: DeviceCode) -> TokenSet:
        needs, interval = self._needs, code.interval
        ends = needs.clock.monotonic() + code.seconds
        while needs.clock.monotonic() + interval < ends:
            await running.unless_called_off(needs.clock.sleep(interval))
            call = grants.device_token_call(provider, client, code, needs.clock)
            try:
                tokens = await running.unless_called_off(needs.api.bare(provider, call), patience=FINISH)
            except FailureError as error:
                interval = _next_interval(error.failure, interval, provider, code)
                continue
            running.say("checking")
            needs.reached("exchanged")
            return tokens
        raise FailureError(TimedOut(code.seconds))


def _next_interval(failure: Failure, interval: float, provider: Provider, code: DeviceCode) -> float:
    """Return how long to wait before asking again. Raises FailureError where asking again is of no use."""
    trace = trace_of(failure)
    if trace.code == "authorization_pending":
        return interval
    if trace.code == "slow_down":
        return interval + SLOWER
    if trace.code in _REFUSED:
        raise FailureError(Refused(provider.id, trace))
    if trace.code in _EXPIRED:
        raise FailureError(TimedOut(code.seconds))
    if is_worth_retrying(failure):  # RFC 8628 section 3.5: back off, exponentially
        return max(interval * 2, trace.retry_after or 0.0)
    raise FailureError(failure)
