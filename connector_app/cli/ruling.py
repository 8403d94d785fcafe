"""Rules from the command line: made, changed, switched, forgotten, and tried on what was asked lately."""

import argparse
from dataclasses import replace

from connector_app.cli.fields import fields_of, first_kind
from connector_app.cli.output import Output, value_of
from connector_app.cli.reading import find, rule_record
from connector_app.engine.engine import Engine
from connector_app.model.failure import FailureError, NotFound
from connector_app.model.rule import NEW, Rule


async def rules(engine: Engine, arguments: argparse.Namespace, out: Output) -> int:
    """Do one of the verbs. Raises FailureError."""
    match arguments.what:
        case "add":
            return await _add(engine, arguments, out)
        case "change":
            return await _change(engine, await _rule(engine, arguments.rule), arguments, out)
        case "on" | "off" as what:
            found = await _rule(engine, arguments.rule)
            rule = value_of(await engine.verbs.rules.switch(found.id, on=what == "on"))
            out.record(rule_record(rule), f"The rule “{rule.name}” is {what}.")
            return 0
        case "remove":
            found = await _rule(engine, arguments.rule)
            value_of(await engine.verbs.rules.remove(found.id))
            out.event("removed", f"The rule “{found.name}” was removed. What it made stays.", rule=found.id)
            return 0
        case _:
            return await _try(engine, await _rule(engine, arguments.rule), out)


async def _add(engine: Engine, arguments: argparse.Namespace, out: Output) -> int:
    every = list(value_of(await engine.verbs.connections.all()))
    source, target = find(every, arguments.from_), find(every, arguments.to_)
    wanted = Rule(
        NEW,
        arguments.name,
        source.id,
        arguments.command_,
        target.id,
        arguments.kind or first_kind(engine.verbs.catalog.of(target), target),
        fields_of(arguments.field),
        fields_of(arguments.when, "--when"),
    )
    rule = value_of(await engine.verbs.rules.save(wanted))
    out.record(rule_record(rule), f"The rule “{rule.name}” was made. “connector-app rules try” shows what it would do.")
    return 0


async def _change(engine: Engine, rule: Rule, arguments: argparse.Namespace, out: Output) -> int:
    every = list(value_of(await engine.verbs.connections.all()))
    said = replace(
        rule,
        name=arguments.name or rule.name,
        source=find(every, arguments.from_).id if arguments.from_ else rule.source,
        command=arguments.command_ or rule.command,
        target=find(every, arguments.to_).id if arguments.to_ else rule.target,
        kind=arguments.kind or rule.kind,
        fields={**rule.fields, **fields_of(arguments.field)},
        when={**rule.when, **fields_of(arguments.when, "--when")},
    )
    changed = value_of(await engine.verbs.rules.save(said))
    out.record(rule_record(changed), f"The rule “{changed.name}” was changed.")
    return 0


async def _try(engine: Engine, rule: Rule, out: Output) -> int:
    trials = value_of(await engine.verbs.rules.tried(rule))
    for trial in trials:
        given, problems = trial.given, {p.field: p.message for p in trial.problems}
        if trial.values is None:
            said = "nothing"
        else:
            said = "; ".join(problems.values()) or ", ".join(f"{name}: {text}" for name, text in trial.values.items())
        out.event(
            "tried",
            f"{trial.at} {given.command} {given.text} ({given.user}) → {said}",
            at=trial.at,
            **given.said,
            fires=trial.values is not None,
            values=dict(trial.values or {}),
            problems=problems,
        )
    if not trials:
        out.event("none", "No command has come from this account yet.")
    return 0


async def _rule(engine: Engine, wanted: str) -> Rule:
    for each in value_of(await engine.verbs.rules.all()):
        if wanted in (each.name, str(each.id)):
            return each
    raise FailureError(NotFound(f"rule “{wanted}”"))
