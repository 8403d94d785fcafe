"""Rules: made, changed, switched, removed, and tried on what was asked lately."""

from collections.abc import Mapping

from connector_app.language import said
from connector_app.model.connection import Connection
from connector_app.model.failure import Failure, Rejected
from connector_app.model.item import ConnectionId, Kind
from connector_app.model.result import Err, Ok
from connector_app.model.rule import NEW, Rule, RuleId
from connector_app.services.rules import Trial
from connector_app.store import items
from connector_app.store.holders import kind_in
from connector_app.ui.ask import is_sure
from connector_app.ui.pages.settings.place import Place, Section
from connector_app.ui.records import Sentence, sentence
from connector_app.ui.views.item_form import Options
from connector_app.ui.views.settings.rule_form import RuleForm, TrialLine
from connector_app.ui.views.settings.rules import RuleLine, RulesSection
from connector_app.words.failures import explain
from connector_app.words.times import ago

_WHEN = {
    "text": said("the words contain “{}”"),
    "user": said("it is given by “{}”"),
    "channel": said("it is given in “{}”"),
}
_SAYS = said("When {command} arrives in {source}, make a {kind} in {target}.")
_SAYS_MORE = said("When {command} arrives in {source} and {besides}, make a {kind} in {target}.")


class Rules(Section):
    name = "Rules"

    def __init__(self, place: Place) -> None:
        super().__init__(place)
        self.view = self._view = RulesSection(place.desk.theme)
        self._rules: dict[RuleId, Rule] = {}
        self._sources: tuple[Connection, ...] = ()  # accounts at which commands are given
        self._targets: dict[ConnectionId, tuple[Connection, tuple[Kind, ...]]] = {}  # where things can be made
        self._form: RuleForm | None = None
        self._kept = NEW  # the rule in the form
        self._view.new.connect(self._new)
        self._view.change.connect(lambda rule: self._change(self._rules[RuleId(rule)]))
        self._view.switched.connect(
            lambda rule, on: self.tasks.start(self._switch(RuleId(rule), on=on), name="switch a rule")
        )

    def show(self) -> None:
        self._close()
        self.tasks.start(self._fill(), name="fill in rules")

    async def _fill(self) -> None:
        places = await self.desk.door.call(lambda v: v.rules.places())
        if isinstance(places, Ok):
            self._sources, self._targets = places.value.sources, {c.id: (c, k) for c, k in places.value.targets}
        match await self.desk.door.call(lambda v: v.rules.all()):
            case Ok(rules):
                self._rules = {rule.id: rule for rule in rules}
                self._view.set_rules([self._line(rule) for rule in rules], why_none=self._why_none())
            case Err(failure):
                self.place.say(failure)

    def _why_none(self) -> str:
        if not self._sources:
            return said(
                "A rule begins with a command, and none of your accounts tells of any. Slack does: add it first."
            )
        if not self._targets:
            return said("None of your accounts lets this program make anything. Sign in with “Read and change” first.")
        return ""

    def _kinds(self, account: str) -> tuple[Kind, ...]:
        """Return the kinds of which something can be made in an account."""
        return self._targets[ConnectionId(account)][1] if account in self._targets else ()

    def _line(self, rule: Rule) -> RuleLine:
        return RuleLine(rule.id, rule.name, self._says(rule), rule.is_on)

    def _says(self, rule: Rule) -> Sentence:
        """Say what a rule does, and what has to be so besides."""
        besides = [_WHEN[key].format(part) for key, part in rule.when.items() if key in _WHEN]
        kind = next((k.name for k in self._kinds(rule.target) if k.id == rule.kind), rule.kind)
        return sentence(
            _SAYS_MORE if besides else _SAYS,
            ("besides",),
            command=rule.command or said("a command"),
            source=self.desk.account_name(rule.source) or said("an account that is gone"),
            besides=said(" and ", "between conditions of a rule").join(besides),
            kind=kind,
            target=self.desk.account_name(rule.target) or said("an account that is gone"),
        )

    # The form

    def _new(self) -> None:
        source = self._sources[0].id
        target, (_, kinds) = next(
            (each for each in self._targets.items() if each[0] != source), next(iter(self._targets.items()))
        )
        self._open(Rule(NEW, "", source, "/task", target, kinds[0].id, {kinds[0].title_field: "{text}"}))

    def _change(self, rule: Rule) -> None:
        self._open(rule)

    def _open(self, rule: Rule) -> None:
        form = RuleForm(self.desk.theme, is_new=rule.id == NEW)
        self._form, self._kept = form, rule.id
        form.set_accounts(
            [(str(c.id), c.name) for c in self._sources], [(str(c.id), c.name) for c, _ in self._targets.values()]
        )
        form.set_rule(rule.name, rule.source, rule.command, rule.when, rule.target)
        self._show_kinds(form, rule.kind, rule.fields)
        form.source_chosen.connect(lambda _id: self._say(form))
        form.target_chosen.connect(lambda _id: self._show_kinds(form, "", {}))
        form.kind_chosen.connect(lambda kind: self._show_kinds(form, kind, {}))
        form.changed.connect(lambda: self._say(form))
        form.left.connect(self._close)
        form.tried.connect(lambda: self.tasks.restart(self._try(form), name="try a rule"))
        form.submitted.connect(lambda: self.tasks.start(self._keep(form), name="keep a rule"))
        form.removed.connect(lambda: self.tasks.start(self._remove(rule), name="remove a rule"))
        self._view.show_page(form)

    def _close(self) -> None:
        self._form = None
        self._view.close_page()

    def _show_kinds(self, form: RuleForm, chosen: str, values: Mapping[str, str]) -> None:
        """Offer what can be made in the account that is chosen, and the fields of one of it."""
        kinds = self._kinds(form.target)
        if not kinds:
            return  # the account is gone meanwhile
        kind = next((k for k in kinds if k.id == chosen), kinds[0])
        form.set_kinds([(k.id, k.name) for k in kinds], kind.id)
        given = values or {kind.title_field: "{text}"}
        own = self._kind_in(form.target, kind, {**given, **form.fields})
        form.set_fields(own.fields, given, self._options(form.target, own))
        self._say(form)

    def _say(self, form: RuleForm) -> None:
        """Say what will happen, and let the fields follow what was chosen to hold the new item."""
        form.set_outcome(self._says(self._said(form)))
        kind = next((k for k in self._kinds(form.target) if k.id == form.kind), None)
        if kind is None or kind.columns is None:
            return
        grown = self._kind_in(form.target, kind, form.fields)
        if {f.name for f in grown.fields if not (f.read_only or f.later)} != set(form.fields):
            form.set_fields(grown.fields, {}, self._options(form.target, grown))

    def _kind_in(self, account: str, kind: Kind, values: Mapping[str, str]) -> Kind:
        holder = values.get(kind.holder_field, "")
        return self.desk.data.read(lambda tx: kind_in(tx, kind, ConnectionId(account), holder), kind)

    def _options(self, account: str, kind: Kind) -> Options:
        """Return what the references of a kind may point to: what the account has."""
        return {
            field.name: self.desk.data.read(lambda tx, of=field.of: items.titles(tx, ConnectionId(account), of), [])  # type: ignore[misc]
            for field in kind.fields
            if field.form == "reference"
        }

    def _said(self, form: RuleForm) -> Rule:
        """Return the rule that the form says; without a name it is called after its command."""
        return Rule(
            self._kept,
            form.name.strip()
            or said(
                "{command} from {account}", command=form.command.strip(), account=self.desk.account_name(form.source)
            ),
            ConnectionId(form.source),
            form.command.strip(),
            ConnectionId(form.target),
            form.kind,
            {name: text for name, text in form.fields.items() if text.strip()},
            form.when,
        )

    # What is done

    async def _try(self, form: RuleForm) -> None:
        rule = self._said(form)
        match await self.desk.door.call(lambda v: v.rules.tried(rule)):
            case Ok(trials):
                form.set_trials([self._trial(rule, each) for each in trials])
            case Err(failure):
                self._wrong(form, failure)

    def _trial(self, rule: Rule, trial: Trial) -> TrialLine:
        given = trial.given
        who = f" ({given.user})" if given.user else ""
        asked = f"{given.command} {given.text}{who}, {ago(trial.at, self.desk.now())}"
        if trial.values is None:
            return TrialLine(asked, said("Nothing: this is not what the rule waits for."), "nothing")
        if trial.problems:
            return TrialLine(asked, ". ".join(p.message for p in trial.problems) + ".", "wrong")
        fields = {f.name: f.label for kind in self._kinds(rule.target) if kind.id == rule.kind for f in kind.fields}
        made = ", ".join(f"{fields.get(name, name)}: {text}" for name, text in trial.values.items() if text)
        return TrialLine(asked, made, "makes")

    async def _keep(self, form: RuleForm) -> None:
        rule = self._said(form)
        match await self.desk.door.call(lambda v: v.rules.save(rule)):
            case Ok(kept):
                self._close()
                await self._fill()
                told = said("The rule “{name}” was made.") if rule.id == NEW else said("The rule “{name}” was changed.")
                self.place.note(told.format(name=kept.name))
            case Err(failure):
                self._wrong(form, failure)

    def _wrong(self, form: RuleForm, failure: Failure) -> None:
        problems = failure.problems if isinstance(failure, Rejected) else ()
        form.set_problems(problems, "" if problems else explain(failure).sentence)

    async def _switch(self, rule: RuleId, *, on: bool) -> None:
        answer = await self.desk.door.call(lambda v: v.rules.switch(rule, on=on))
        if isinstance(answer, Err):
            self.place.say(answer.failure)
        await self._fill()

    async def _remove(self, rule: Rule) -> None:
        question = said("Remove the rule “{name}”? What it made stays.", name=rule.name)
        if not await is_sure(
            self.view.window(), said("Remove rule"), question, keep=said("Keep it"), go=said("Remove", "a button")
        ):
            return
        match await self.desk.door.call(lambda v: v.rules.remove(rule.id)):
            case Ok(_):
                self._close()
                await self._fill()
                self.place.note(said("The rule “{name}” was removed. What it made stays.", name=rule.name))
            case Err(failure):
                self.place.say(failure)
