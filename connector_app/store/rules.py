"""The rules' rows."""

import json

from connector_app.model.item import ConnectionId
from connector_app.model.rule import Rule, RuleId
from connector_app.store.tx import Row, Tx

_COLUMNS = "id, name, source, command, target, kind, fields, conditions, created_at, is_on"


def add(tx: Tx, rule: Rule) -> RuleId:
    """Write a rule and return the id it got; the one it carries counts for nothing."""
    tx.run(
        "insert into rules (name, source, command, target, kind, fields, conditions, created_at)"
        " values (?, ?, ?, ?, ?, ?, ?, ?)",
        (*_said(rule), rule.created_at),
    )
    return RuleId(tx.new_id())


def change(tx: Tx, rule: Rule) -> bool:
    """Write what a rule says now; when it was made stays, and whether it is on. Return whether there is one."""
    changed = tx.run(
        "update rules set name = ?, source = ?, command = ?, target = ?, kind = ?, fields = ?, conditions = ?"
        " where id = ?",
        (*_said(rule), rule.id),
    )
    return changed == 1


def switch(tx: Tx, rule: RuleId, *, on: bool) -> None:
    tx.run("update rules set is_on = ? where id = ?", (int(on), rule))


def all(tx: Tx) -> list[Rule]:  # noqa: A001  read as rules.all
    return [_rule(row) for row in tx.all(f"select {_COLUMNS} from rules order by id")]


def of(tx: Tx, source: ConnectionId) -> list[Rule]:
    """Return the rules that look at an account, oldest first."""
    return [_rule(row) for row in tx.all(f"select {_COLUMNS} from rules where source = ? order by id", (source,))]


def get(tx: Tx, rule: RuleId) -> Rule | None:
    row = tx.one(f"select {_COLUMNS} from rules where id = ?", (rule,))
    return _rule(row) if row else None


def remove(tx: Tx, rule: RuleId) -> bool:
    """Return whether there was one."""
    return bool(tx.run("delete from rules where id = ?", (rule,)))


def _said(rule: Rule) -> tuple[str, ...]:
    packed = (json.dumps(dict(each), ensure_ascii=False) for each in (rule.fields, rule.when))
    return rule.name, rule.source, rule.command, rule.target, rule.kind, *packed


def _rule(row: Row) -> Rule:
    return Rule(
        id=RuleId(row[0]),
        name=row[1],
        source=row[2],
        command=row[3],
        target=row[4],
        kind=row[5],
        fields=json.loads(row[6]),
        when=json.loads(row[7]),
        created_at=row[8],
        is_on=bool(row[9]),
    )
