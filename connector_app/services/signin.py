"""Signing in through the person's own browser: a door, a question, the one answer (RFC 8252, 7636, 9207, 9700)."""

import asyncio
from dataclasses import replace
from urllib.parse import urlsplit

from connector_app.language import said
from connector_app.model.clock import Clock
from connector_app.model.failure import (
    Failure,
    FailureError,
    PortTaken,
    Refused,
    Rejected,
    StateMismatch,
    TimedOut,
    Unavailable,
)
from connector_app.model.oauth import (
    ANSWER_SECONDS,
    AuthorizationRequest,
    AuthorizationServer,
    CallbackPage,
    ClientCredentials,
    TokenSet,
    read_answer,
)
from connector_app.model.provider import Provider
from connector_app.services import grants, tenants
from connector_app.services.attempts import Attempts, Running, race
from connector_app.services.catalog import origin_of
from connector_app.services.clients import client_of
from connector_app.services.needs import Catcher, Needs
from connector_app.services.pages import page_of

REST = 10.0
"""After an answer the door stays open this long, so that the page can be fetched, even twice (seconds)."""

LATE_REST = 60.0
"""After a wait that was in vain: so that whoever agrees too late is told."""

FETCH = 1.0
"""How long the end of the program waits for a promised page to be fetched."""

FINISH = 2.0
"""How long a code that was sent may take to become tokens after the person has called it off: they are given back."""


class Expected:
    """The one answer that a sign-in waits for: counts once, and only in time.

    `strays` counts what looked like an answer and was none of ours.
    """

    def __init__(self, clock: Clock) -> None:
        self.request: AuthorizationRequest | None = None
        self.strays = 0
        self._clock = clock
        self._page: CallbackPage | None = None
        self._outcome: asyncio.Future[str | Failure] = asyncio.get_running_loop().create_future()

    def judge(self, query: str) -> CallbackPage:
        """Return the page that a query earns."""
        try:
            return self.take(query)
        except FailureError:
            return "stray"

    def take(self, query: str) -> CallbackPage:
        """Take a query for the answer. Raises FailureError(StateMismatch) where it is not; the wait then goes on."""
        try:
            return self._take(query)
        except FailureError:
            self.strays += "state=" in query or "code=" in query
            raise

    def _take(self, query: str) -> CallbackPage:
        if self.request is None:
            raise FailureError(StateMismatch("state"))
        if self._page is not None:
            if not self.request.expects(read_answer(query).get("state", "")):
                raise FailureError(StateMismatch("state"))
            return self._page
        try:
            outcome: str | Failure = self.request.code(query, at=self._clock.monotonic())
        except FailureError as error:
            outcome = error.failure
        match outcome:
            case StateMismatch(what) if what not in {"issuer", "late"}:
                raise FailureError(outcome)
            case StateMismatch("late"):
                self._page, outcome = "ended", TimedOut(ANSWER_SECONDS)
            case Refused():
                self._page = "refused"
            case str():
                self._page = "done"
            case _:
                self._page = "problem"
        self._outcome.set_result(outcome)
        return self._page

    async def code(self) -> str:
        """Wait for the answer and return its code. Raises FailureError with the ending that it names."""
        outcome = await asyncio.shield(self._outcome)
        if isinstance(outcome, str):
            return outcome
        raise FailureError(outcome)

    def end(self) -> None:
        """Stop taking answers; whoever comes now is told that it is over."""
        self._page = self._page or "ended"


class BrowserSignIn:
    """Gets tokens for an attempt, and looks after its door until nobody needs it."""

    def __init__(self, needs: Needs, attempts: Attempts) -> None:
        self._needs, self._attempts = needs, attempts
        self._resting: dict[asyncio.Task[None], str] = {}

    async def tokens(self, running: Running, provider: Provider, hint: str) -> tuple[TokenSet, tuple[str, ...]]:
        """Return tokens and the permissions that were asked for. `hint` names the account that is expected.

        Raises FailureError with the attempt's ending.
        """
        needs, server = self._needs, provider.oauth
        if server is None or running.attempt.access not in server.scopes:
            raise FailureError(Rejected(said("{platform} does not offer this.", platform=provider.name)))
        access, without = running.attempt.access, running.attempt.without
        scopes = (*provider.asked(access, without, server.scopes[access]), *server.live_scopes)
        authorize = page_of(needs, provider, needs.catalog.endpoint(provider, "authorize"))
        server = replace(server, issuer=needs.catalog.endpoints(provider).get("issuer", server.issuer))
        client = await client_of(needs, provider)
        expected = Expected(needs.clock)
        running.door = catcher = await self._listen(provider, server, expected, authorize)
        try:
            needs.reached("listening")
            expected.request = AuthorizationRequest.new(
                provider.id,
                server,
                client.client_id,
                catcher.redirect_uri,
                scopes,
                randomness=(needs.random(32), needs.random(32)),
                started=needs.clock.monotonic(),
                hint=hint,
            )
            running.take = expected.take
            code = await self._wait(running, expected, expected.request.url(authorize))
            needs.reached("answered")
            running.say("checking")
            return await self._exchange(running, provider, client, expected.request, code), scopes
        finally:
            expected.end()
            running.take, running.deadline = None, None

    async def _listen(
        self, provider: Provider, server: AuthorizationServer, expected: Expected, authorize: str
    ) -> Catcher:
        """Open the door, if need be by ending what an earlier attempt at the same platform still holds."""
        by_form = server.extra.get("response_mode") == "form_post"
        posts_from = origin_of(authorize) if by_form else ""
        await self._end_rests(provider.id)
        try:
            return await self._needs.loopback.listen(server.redirect, expected.judge, posts_from=posts_from)
        except FailureError as error:
            others = self._attempts.waiting_at(provider.id)
            if not isinstance(error.failure, PortTaken) or not others:
                raise
        for other in others:
            await self._attempts.cancel(other.attempt.id)
        return await self._needs.loopback.listen(server.redirect, expected.judge, posts_from=posts_from)

    async def _wait(self, running: Running, expected: Expected, url: str) -> str:
        running.say("listening", url=url, redirect_uri=running.door.redirect_uri if running.door else "")
        running.deadline = self._needs.clock.monotonic() + ANSWER_SECONDS
        hindrance: Failure | None = None
        if running.attempt.open_browser:
            try:
                await running.unless_called_off(self._needs.browser.open(url))
                running.say("browser-opened")
            except FailureError as error:
                if not isinstance(error.failure, Unavailable):
                    raise
                hindrance = error.failure
        self._needs.reached("browser-opened")
        running.say("waiting", failure=hindrance)
        try:
            return await running.unless_called_off(race(expected.code(), self._time_is_up(running.deadline)))
        except FailureError as error:
            if not isinstance(error.failure, TimedOut):
                raise
            # What the person needs to know is why nothing came.
            why = StateMismatch("state") if expected.strays else hindrance or error.failure
            raise FailureError(why) from None

    async def _time_is_up(self, deadline: float) -> str:
        while (left := deadline - self._needs.clock.monotonic()) > 0:
            await self._needs.clock.sleep(left)
        raise FailureError(TimedOut(ANSWER_SECONDS))

    async def _exchange(
        self, running: Running, provider: Provider, client: ClientCredentials, request: AuthorizationRequest, code: str
    ) -> TokenSet:
        call, needs = grants.code_call(request, client, code, self._needs.clock), self._needs
        asked = tenants.rightly(needs, provider, lambda: needs.api.bare(provider, call))
        tokens = await running.unless_called_off(asked, patience=FINISH)
        self._needs.reached("exchanged")
        return tokens

    async def open_again(self, running: Running) -> None:
        """Open the browser once more. Raises FailureError(Unavailable("browser")); Rejected where nothing waits."""
        is_waiting = running.take is not None or bool(running.newest.user_code and running.deadline)
        if not is_waiting or not running.newest.url:
            raise FailureError(Rejected(said("This sign-in is not waiting for the browser.")))
        await self._needs.browser.open(running.newest.url)

    def paste(self, running: Running, text: str) -> None:
        """Take the address that a person copied from the browser for the answer.

        Raises FailureError: StateMismatch where it is none of ours, Rejected where no answer is awaited.
        """
        if running.take is None or running.door is None:
            raise FailureError(Rejected(said("This sign-in does not wait for an address.")))
        wanted, given = urlsplit(running.door.redirect_uri), text.strip()
        try:
            found = urlsplit(given if "://" in given else f"http://{given}")
        except ValueError:
            raise FailureError(StateMismatch("address")) from None
        if (found.scheme, found.netloc, found.path or "/") != (wanted.scheme, wanted.netloc, wanted.path or "/"):
            raise FailureError(StateMismatch("address"))
        running.take(found.query)

    async def leave(self, running: Running) -> None:
        """Let the door of an attempt that is over rest for a while, or close it where the person called it off."""
        door, failure = running.door, running.newest.failure
        if door is None:
            return
        if running.is_called_off:
            await door.close()
            return
        came = not isinstance(failure, TimedOut | Unavailable | StateMismatch)
        task = asyncio.create_task(self._rest(door, REST if came else LATE_REST), name="the catcher rests")
        self._resting[task] = running.attempt.provider
        task.add_done_callback(lambda done: self._resting.pop(done, None))

    async def _rest(self, door: Catcher, seconds: float) -> None:
        try:
            await self._needs.clock.sleep(seconds)
        finally:
            await door.close(patience=FETCH)

    async def _end_rests(self, provider: str = "") -> None:
        tasks = [task for task, whose in self._resting.items() if whose == provider or not provider]
        for task in tasks:
            task.cancel()
        if tasks:
            await asyncio.wait(tasks)

    async def close(self) -> None:
        """Close every door."""
        await self._end_rests()
