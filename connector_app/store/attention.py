"""What is stored that may need a person, and what is remembered of telling it."""

import json
from collections.abc import Mapping
from datetime import datetime, timedelta

from connector_app.model.attention import Cause, Facts, Need
from connector_app.model.audit import AuditQuery
from connector_app.model.clock import stamp
from connector_app.store import audit, connections, intents, outbox, rules, sign_ins
from connector_app.store.tx import Tx

PATIENCE = timedelta(hours=1)
"""How long what is tried again by itself may take before somebody is asked to look at it."""
NOT_STUCK = ("rate-limited", "unauthorized", "cancelled")
"""Why a change may wait for as long as it takes: the platform said when, or its account is what needs somebody."""
COMMANDS = 200
"""So many of the newest commands tell which rule failed the last time."""
_LATER, _TOLD, _TROUBLE = "attention-later", "attention-told", "trouble-"


TOLD_FROM = frozenset({"connections", "outbox", "deliveries", "audit", "rules", "intents", "meta", "sign_ins"})
"""The tables from which `facts` tells what needs somebody."""


def facts(tx: Tx, now: datetime) -> Facts:
    """Return what may need somebody, each cause of each account once, however often it happened."""
    before = stamp(now - PATIENCE)
    newest = audit.page(tx, AuditQuery(actions=("audit.verified",), limit=1))
    return Facts(
        connections.all(tx),
        (*_undecided(tx), *_stuck(tx, before), *_parked(tx), *_rules(tx), *_withdrawals(tx, before)),
        damaged=bool(tx.value("select value from meta where key = 'damage'", (), "")),
        history=newest[0].ts if newest and newest[0].outcome == "error" else "",
        troubles=_troubles(tx),
        sign_ins=sign_ins.all(tx),
        now=now,
    )


def trouble(tx: Tx, name: str) -> str:
    """Return what the program last found of this computer, "" where nothing is wrong."""
    return str(tx.value("select value from meta where key = ?", (_TROUBLE + name,), ""))


def set_trouble(tx: Tx, name: str, what: str) -> None:
    """Keep what the program found of this computer; "" where it is well."""
    if what:
        tx.run("insert or replace into meta (key, value) values (?, ?)", (_TROUBLE + name, what))
    else:
        tx.run("delete from meta where key = ?", (_TROUBLE + name,))


def later(tx: Tx) -> dict[str, str]:
    """Return which entries were put off, and until when."""
    return _kept(tx, _LATER)


def told(tx: Tx) -> dict[str, str]:
    """Return which entries a person was told of while they stood, and when."""
    return _kept(tx, _TOLD)


def put_told(tx: Tx, kept: Mapping[str, str]) -> None:
    _keep(tx, _TOLD, kept)


def put_later(tx: Tx, kept: Mapping[str, str]) -> None:
    _keep(tx, _LATER, kept)


def _kept(tx: Tx, key: str) -> dict[str, str]:
    return dict(json.loads(tx.value("select value from meta where key = ?", (key,), "{}")))


def _keep(tx: Tx, key: str, kept: Mapping[str, str]) -> None:
    tx.run("insert or replace into meta (key, value) values (?, ?)", (key, json.dumps(dict(kept), sort_keys=True)))


def _undecided(tx: Tx) -> list[Need]:
    rows = tx.all(
        "select reason, connection, count(*), min(created_at), min(id) from outbox where state = 'needs-you'"
        " group by reason, connection"
    )
    return [Need(Cause(why), here, number, since, str(oldest)) for why, here, number, since, oldest in rows]


def _stuck(tx: Tx, before: str) -> list[Need]:
    if outbox.is_paused(tx):
        return []
    rows = tx.all(
        "select o.connection, count(*), min(o.created_at), min(o.id) from outbox o"
        " join connections c on c.id = o.connection and c.status = 'connected' and c.removed_at = ''"
        " where o.state = 'waiting-until' and o.attempts > 0 and o.created_at <= ?"
        " and o.failure not in (select value from json_each(?)) group by o.connection",
        (before, json.dumps(NOT_STUCK)),
    )
    return [Need(Cause.STUCK, here, number, since, str(oldest)) for here, number, since, oldest in rows]


def _parked(tx: Tx) -> list[Need]:
    rows = tx.all("select connection, count(*), min(received_at) from deliveries where state = 'parked' group by 1")
    return [Need(Cause.PARKED, here, number, since) for here, number, since in rows]


def _rules(tx: Tx) -> list[Need]:
    """Return the rules that did not do the last time what they should, those of one account as one."""
    known = {each.name: each for each in rules.all(tx) if each.is_on}
    if not known:
        return []
    newest: dict[str, tuple[str, str]] = {}
    for entry in audit.page(tx, AuditQuery(actions=("rule.failed", "rule.fired"), limit=COMMANDS)):
        newest.setdefault(str((entry.details or {}).get("rule", "")), (entry.action, entry.ts))
    failed: dict[str, list[tuple[str, str]]] = {}
    for name, (action, at) in newest.items():
        if action == "rule.failed" and name in known:
            failed.setdefault(known[name].target, []).append((at, name))
    return [
        Need(Cause.RULE, target, len(each), since, name)
        for target, each in failed.items()
        for since, name in [min(each)]
    ]


def _withdrawals(tx: Tx, before: str) -> list[Need]:
    """Return the accounts that were removed, and whose platforms still have not heard of it."""
    return [Need(Cause.WITHDRAWAL, i.owner, since=i.at) for i in intents.waiting(tx, "revoke") if i.at <= before]


def _troubles(tx: Tx) -> dict[str, str]:
    rows = tx.all("select key, value from meta where key glob ?", (f"{_TROUBLE}*",))
    return {key.removeprefix(_TROUBLE): value for key, value in rows}
