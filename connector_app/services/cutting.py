"""Cutting all access: which accounts, what became of each step, and the proof that an old key opens nothing."""

from collections.abc import Sequence

from connector_app.language import said
from connector_app.model.audit import Event, Outcome
from connector_app.model.clock import stamp
from connector_app.model.connection import Connection
from connector_app.model.failure import FailureError, Unauthorized
from connector_app.model.item import ConnectionId
from connector_app.model.leaving import StepResult
from connector_app.model.provider import Provider
from connector_app.services.kept import kept_tokens
from connector_app.services.needs import Needs
from connector_app.store import connections, cuts
from connector_app.store.tx import Tx

TOLD: dict[tuple[str, str], tuple[str, Outcome]] = {
    ("work", "ok"): ("access.stopped", "success"),
    ("live", "ok"): ("access.news-ended", "success"),
    ("live", "failed"): ("access.news-go-on", "error"),
    ("access", "later"): ("access.not-withdrawn", "waiting"),
    ("access", "failed"): ("access.by-hand", "error"),
    ("access", "skipped"): ("access.by-hand", "waiting"),
    ("proof", "ok"): ("access.proved", "success"),
    ("proof", "failed"): ("access.disproved", "error"),
    ("proof", "skipped"): ("access.untried", "waiting"),
    ("keys", "ok"): ("keys.destroyed", "success"),
    ("keys", "later"): ("keys.kept", "waiting"),
}
"""The entries of a cut’s steps; those that are not here have one already (`token.revoked`, `connection.removed`)."""

DESTROYED = StepResult("keys", "ok", said("The keys were destroyed."))


class Cutting:
    """Writes a cut down while accounts are taken out. A step that belongs to none (`cut` is 0) is nobody’s to tell."""

    def __init__(self, needs: Needs) -> None:
        self._needs = needs

    def begin(self, tx: Tx, accounts: Sequence[Connection]) -> int:
        """Write down that access is cut, and for whom. Return its number."""
        self._needs.audit.record(tx, Event("access.cut", counts={"accounts": len(accounts)}))
        return cuts.begin(tx, stamp(self._needs.clock.now()), (each.id for each in accounts))

    def end(self, tx: Tx) -> None:
        """Say that all access is cut, once no account is on its way out any more."""
        number = cuts.under_way(tx)
        if number is not None:
            cuts.end(tx, number, stamp(self._needs.clock.now()))
            self._needs.audit.record(tx, Event("access.cut-ended"))

    async def note(self, connection: Connection, cut: int, step: StepResult) -> None:
        """Write a step down where all access is cut: what became of it, and an entry of its own."""
        if cut:
            await self._needs.db.write(lambda tx: self.noted(tx, connection, cut, step))

    def noted(self, tx: Tx, connection: Connection, cut: int, step: StepResult) -> None:
        cuts.note(tx, cut, connection.id, step)
        if (step.name, step.outcome) in TOLD:
            action, outcome = TOLD[step.name, step.outcome]
            about = {"account": connection.name}
            event = Event(
                action, outcome=outcome, provider=connection.provider, connection=connection.id, details=about
            )
            self._needs.audit.record(tx, event)

    def destroyed(self, tx: Tx, owner: ConnectionId) -> None:
        """Say of an account that its keys are gone for good, where all access was cut with it."""
        cut, here = cuts.of(tx, owner), connections.get(tx, owner, removed=True)
        if cut and here is not None:
            self.noted(tx, here, cut, DESTROYED)

    async def proof(
        self, connection: Connection, provider: Provider | None, access: StepResult, cut: int
    ) -> tuple[StepResult, ...]:
        """Try the old key once where all access is cut and it was withdrawn: it must be refused."""
        if not cut or provider is None or access.outcome != "ok":
            return ()
        proof = await self._tried(connection.id, provider)
        await self.note(connection, cut, proof)
        self._needs.reached("proved")
        return (proof,)

    async def _tried(self, connection: ConnectionId, provider: Provider) -> StepResult:
        name = provider.name
        try:
            tokens = await kept_tokens(self._needs, connection)
            if tokens is None:
                return StepResult("proof", "skipped", said("There was no old key left to try."))
            if tokens.expires_at is not None and tokens.expires_at <= self._needs.clock.now():
                words = said("The old key had run out by itself: trying it proves nothing.")
                return StepResult("proof", "skipped", words)
            call = provider.whoami_with(tokens) or provider.whoami()
            await self._needs.api.with_tokens(provider, call, tokens, connection=connection)
        except FailureError as error:
            if isinstance(error.failure, Unauthorized):
                words = said("The old key was tried once, and {platform} refused it.", platform=name)
                return StepResult("proof", "ok", words)
            words = said("{platform} did not answer when the old key was tried.", platform=name)
            return StepResult("proof", "skipped", words)
        words = said(
            "The old key was tried once, and {platform} still took it. It may need some minutes to forget it.",
            platform=name,
        )
        if provider.revoke_page:
            words += " " + said("Look at {page}.", page=provider.revoke_page)
        return StepResult("proof", "failed", words)
