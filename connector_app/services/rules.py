"""What somebody asks for at a platform: written down, done as the rules say, and answered.

A rule's firing is one transaction with the delivery that caused it: the row, the outbox entry and the history entries
are there, or the delivery still waits. The entry's key is made of rule and delivery, so that no delivery fires twice.
"""

import asyncio
import hashlib
import logging
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Protocol, TypeVar

from connector_app.language import said
from connector_app.model import ids
from connector_app.model.audit import AuditQuery, Event
from connector_app.model.call import Call
from connector_app.model.clock import Clock, stamp
from connector_app.model.connection import Connection
from connector_app.model.failure import Failure, FailureError, NotFound, Problem, Rejected
from connector_app.model.item import LONGEST_NAME, ConnectionId, Kind
from connector_app.model.rule import NEW, WORDS, Command, Rule, RuleId
from connector_app.model.webhook import Delivery
from connector_app.services.audit import Audit
from connector_app.services.boundary import returns_result
from connector_app.services.catalog import Catalog
from connector_app.services.changes import Changes, FindConnection
from connector_app.store import audit, connections, outbox, rules
from connector_app.store.database import Database
from connector_app.store.holders import kind_in
from connector_app.store.tx import Tx

T = TypeVar("T")
log = logging.getLogger(__name__)
ANSWER_SECONDS = 5.0
"""An answer that takes longer does not hold up what else arrived."""

TRIED = 10
"""On so many of the newest commands a rule is tried."""


class Api(Protocol):
    """Makes a call on behalf of an account, or raises FailureError."""

    async def make(self, connection: Connection, call: Call[T]) -> T: ...


@dataclass(frozen=True, slots=True)
class Trial:
    """What a rule would have made of a command. `values` is None where it would not have fired."""

    at: str
    given: Command
    values: Mapping[str, Any] | None
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True)
class Places:
    """Accounts whose platform tells of commands, and accounts where a rule may make things, with their kinds."""

    sources: tuple[Connection, ...]
    targets: tuple[tuple[Connection, tuple[Kind, ...]], ...]


class Rules:
    """The verbs of rules, and what is done when a command comes. `queued` hears of new changes in the outbox."""

    def __init__(
        self,
        db: Database,
        clock: Clock,
        history: Audit,
        catalog: Catalog,
        connection: FindConnection,
        changes: Changes,
        api: Api,
        queued: Callable[[], None] = lambda: None,
    ) -> None:
        self._db, self._clock, self._history, self._catalog = db, clock, history, catalog
        self._connection, self._changes, self._api, self._queued = connection, changes, api, queued

    # Verbs

    @returns_result
    async def all(self) -> tuple[Rule, ...]:
        return tuple(await self._db.read(rules.all))

    @returns_result
    async def places(self) -> Places:
        """Return between which accounts a rule can lead, as things are now."""
        every = [(each, self._catalog.find(each)) for each in await self._db.read(connections.all)]
        known = [(each, provider) for each, provider in every if provider is not None]
        makes = [(each, _makeable(provider.kinds_of(each))) for each, provider in known]
        return Places(
            tuple(each for each, provider in known if provider.commands is not None),
            tuple((each, kinds) for each, kinds in makes if kinds and each.access != "read"),
        )

    @returns_result
    async def save(self, rule: Rule) -> Rule:
        """Keep a rule: a new one where its id is `NEW`, else in place of the one that has it. Return it as it is kept.

        Raises FailureError: NotFound, Rejected with a sentence at the field for what cannot be right.
        """
        tidy = replace(rule, name=rule.name.strip(), command=rule.command.strip())
        at = stamp(self._clock.now())

        def keep(tx: Tx) -> Rule:
            self._check(tx, tidy)
            if rule.id != NEW:
                before = self._rule(tx, rule.id)
                kept = replace(tidy, created_at=before.created_at, is_on=before.is_on)
                rules.change(tx, kept)
                self._record(tx, "rule.changed", kept, actor="you")
                return kept
            self._record(tx, "rule.added", tidy, actor="you")
            return replace(tidy, id=rules.add(tx, replace(tidy, created_at=at)), created_at=at)

        return await self._db.write(keep)

    @returns_result
    async def switch(self, rule: RuleId, *, on: bool) -> Rule:
        """Let a rule fire, or keep it without. Raises FailureError(NotFound)."""

        def keep(tx: Tx) -> Rule:
            after = replace(self._rule(tx, rule), is_on=on)
            rules.switch(tx, rule, on=on)
            self._record(tx, "rule.switched-on" if on else "rule.switched-off", after, actor="you")
            return after

        return await self._db.write(keep)

    @returns_result
    async def remove(self, rule: RuleId) -> None:
        """Forget a rule; what it made stays. Raises FailureError(NotFound)."""

        def forget(tx: Tx) -> None:
            found = self._rule(tx, rule)
            rules.remove(tx, rule)
            self._record(tx, "rule.removed", found, actor="you")

        await self._db.write(forget)

    @returns_result
    async def tried(self, rule: Rule) -> tuple[Trial, ...]:
        """Say what a rule, kept or not yet, would have made of the newest commands, the newest first.

        Nothing is made. Raises FailureError like `save`.
        """

        def look(tx: Tx) -> tuple[Trial, ...]:
            kind = self._check(tx, rule)
            query = AuditQuery(actions=("command.received",), connection=rule.source, limit=TRIED)
            told = [(each.ts, each.details) for each in audit.page(tx, query) if each.details is not None]
            return tuple(_trial(rule, kind, at, details) for at, details in told)

        return await self._db.read(look)

    # When a command comes

    def take(self, tx: Tx, delivery: Delivery, given: Command) -> tuple[str, ...]:
        """Write a command down and do what the rules say. Return what whoever gave it should read."""
        self._history.record(
            tx,
            Event(
                "command.received",
                actor="platform",
                provider=ids.provider_of(delivery.connection),
                connection=delivery.connection,
                target=delivery.delivery_id,
                request_id=delivery.delivery_id,
                details=given.said,
            ),
        )
        there = [rule for rule in rules.of(tx, delivery.connection) if rule.is_on]
        meant = [rule for rule in there if rule.fires(delivery.connection, given)]
        return tuple(words for rule in meant if (words := self._fire(tx, rule, delivery, given)))

    async def answer(self, connection: ConnectionId, given: Command, words: Sequence[str]) -> None:
        """Tell whoever gave a command what comes of it, once; where that does not arrive, the history still says it."""
        if not words:
            return
        self._queued()
        commands = self._catalog.of(connection).commands
        call = commands.answer(given, " ".join(words)) if commands else None
        here = await self._db.read(lambda tx: self._connection(tx, connection))
        if call is None or here is None:
            return
        try:
            async with asyncio.timeout(ANSWER_SECONDS):
                await self._api.make(here, call)
        except (FailureError, TimeoutError) as error:
            log.info("a command at %s was not answered: %s", connection, error)

    def _fire(self, tx: Tx, rule: Rule, delivery: Delivery, given: Command) -> str:
        digest = hashlib.sha256(f"{rule.id}:{delivery.connection}:{delivery.delivery_id}".encode()).digest()
        key = ids.request_id(digest)
        if outbox.has_key(tx, key):
            return ""
        try:
            here, kind = self._place(tx, rule)
            clean, problems = kind.check(rule.values(given), creating=True)
            if problems:
                raise FailureError(Rejected(problems[0].message, problems))
        except FailureError as error:
            self._record(tx, "rule.failed", rule, delivery=delivery, failure=error.failure)
            why = _why(error.failure)
            return said("The rule “{rule}” could not do this: {why}", rule=rule.name, why=why)
        item = self._changes.create(tx, here, kind, clean, 0.0, key=key)
        self._record(tx, "rule.fired", rule, delivery=delivery, target=item.id, title=item.title)
        return said("“{title}” is on its way to {account}.", title=item.title, account=here.name)

    # Parts

    def _rule(self, tx: Tx, rule: RuleId) -> Rule:
        found = rules.get(tx, rule)
        if found is None:
            raise FailureError(NotFound("rule"))
        return found

    def _place(self, tx: Tx, rule: Rule) -> tuple[Connection, Kind]:
        """Return where a rule makes things. Raises FailureError: NotFound, Rejected."""
        here = self._connection(tx, rule.target)
        if here is None:
            raise FailureError(NotFound("account"))
        if all(each.id != rule.kind for each in self._catalog.of(here).kinds_by(here.method)):
            raise FailureError(NotFound(f"kind “{rule.kind}”"))
        own = self._catalog.of(here).kind_of(here, rule.kind)
        kind = kind_in(tx, own, here.id, rule.fields.get(own.holder_field, ""))
        if here.access == "read" or kind.can.create:
            raise FailureError(Rejected(kind.can.create or said("{account} may only be read.", account=here.name)))
        return here, kind

    def _check(self, tx: Tx, rule: Rule) -> Kind:
        """Return what a rule makes. Raises FailureError: NotFound, Rejected with every field that cannot be right."""
        source = self._connection(tx, rule.source)
        if source is None:
            raise FailureError(NotFound("account"))
        if self._catalog.of(source).commands is None:
            raise FailureError(Rejected(said("{account} tells of no commands.", account=source.name)))
        _, kind = self._place(tx, rule)
        problems = [Problem(field, words) for field, words in rule.wrong(kind).items()]
        if not rule.name or len(rule.name) > LONGEST_NAME or not rule.name.isprintable():
            words = said("A rule needs a name of one line, at most {most} characters.", most=LONGEST_NAME)
            problems.append(Problem("name", words))
        elif any(each.name == rule.name and each.id != rule.id for each in rules.all(tx)):
            problems.append(Problem("name", said("There is a rule of this name already.")))
        if not rule.command or not rule.command.isprintable():
            problems.append(Problem("command", said("A rule needs the name of a command, like /task.")))
        if unknown := sorted(set(rule.when) - set(WORDS)):
            words = said("A condition can look at these: {names}.", names=", ".join(WORDS))
            problems += [Problem(name, words) for name in unknown]
        if problems:
            raise FailureError(Rejected(problems[0].message, tuple(problems)))
        return kind

    def _record(
        self,
        tx: Tx,
        action: str,
        rule: Rule,
        *,
        actor: Any = "program",
        delivery: Delivery | None = None,
        failure: Failure | None = None,
        target: str = "",
        title: str = "",
    ) -> None:
        details = {"rule": rule.name, "command": rule.command, "title": title, "why": _why(failure) if failure else ""}
        self._history.record(
            tx,
            Event(
                action,
                actor=actor,
                outcome="refused" if failure else "success",
                provider=ids.provider_of(rule.target),
                connection=rule.target,
                kind=rule.kind,
                target=target,
                request_id=delivery.delivery_id if delivery else "",
                error=failure.name if failure else "",
                details={name: text for name, text in details.items() if text},
            ),
        )


def _makeable(kinds: Iterable[Kind]) -> tuple[Kind, ...]:
    return tuple(kind for kind in kinds if not kind.can.create)


def _trial(rule: Rule, kind: Kind, at: str, details: Mapping[str, Any]) -> Trial:
    given = Command(**{name: str(details.get(name, "")) for name in WORDS})
    if not rule.fires(rule.source, given):
        return Trial(at, given, None)
    values = rule.values(given)
    return Trial(at, given, values, kind.check(values, creating=True)[1])


def _why(failure: Failure) -> str:
    if isinstance(failure, Rejected):
        return failure.message
    noun, _, name = failure.what.partition(" “") if isinstance(failure, NotFound) else ("", "", "")
    return _GONE[noun].format(name=name.removesuffix("”")) if noun in _GONE else failure.name


_GONE = {
    "account": said("the account is not there any more.", "goes on after a colon"),
    "kind": said("the kind “{name}” is not there any more.", "goes on after a colon"),
    "platform file": said("the platform file is not there any more.", "goes on after a colon"),
}
