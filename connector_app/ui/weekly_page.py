"""A week of the history as one page to read and to print: plain HTML, no scripts, nothing from elsewhere."""

from datetime import datetime
from html import escape
from string import Template

from connector_app import resource
from connector_app.model.audit import AuditEntry
from connector_app.model.connection import Connection, ConnectionStatus
from connector_app.services.almanac import Part, Week
from connector_app.ui.entry_rows import Names
from connector_app.ui.records import sentence
from connector_app.ui.words import safe_text
from connector_app.words import gaps, history, times
from connector_app.words.amounts import amount, entries
from connector_app.words.known import known

SECTIONS = (
    ("failed", "What did not work", "Everything worked."),
    ("refused", "What was refused", ""),
    ("sent", "What you changed and sent", "Nothing was sent."),
    ("changed", "What was told to have changed at the platforms", "The platforms told of nothing."),
    ("gaps", "When nobody followed", ""),
)
"""Of each part its heading, and what stands there where there is nothing; a part without such words is left out."""


def page(week: Week, words: str, names: Names, now: datetime) -> bytes:
    """Return the page. `words` say which week it is."""
    counted = (
        ("sent", week.parts["sent"].count),
        ("told to have changed at the platforms", week.parts["changed"].count),
        ("did not work", week.parts["failed"].count + week.parts["refused"].count),
        ("need a sign-in now", len(week.asking)),
    )
    facts = "".join(f"<li><b>{number:,}</b> {label}</li>" for label, number in counted)
    sections = [_asking(week.asking)]
    caught = week.parts["caught"].newest
    sections += [_section(week.parts[name], caught, title, otherwise, names) for name, title, otherwise in SECTIONS]
    sections.append(_readings(week))
    made = Template(resource("weekly.html").read_text(encoding="utf-8")).substitute(
        title=_shown(f"Your week, {words}"),
        lead=f"What Connector Manager did and saw in your accounts: {entries(week.entries)} of the history.",
        facts=facts,
        sections="\n".join(each for each in sections if each),
        foot=f"Made {now.astimezone():%Y-%m-%d, %H:%M} from the history on this computer. This page is for reading;"
        " what proves anything is the history itself.",
    )
    return made.encode()


def _asking(accounts: tuple[Connection, ...]) -> str:
    """Return which accounts need a sign-in, first of all: that is what somebody can do something about."""
    if not accounts:
        return "<h2>What needs you</h2>\n<p>No account needed a sign-in when this page was made.</p>"
    lines = "".join(f'<li><b>{_shown(each.name)}</b> <span class="ask">{_ask(each)}</span></li>' for each in accounts)
    return f'<h2>What needs you</h2>\n<ul class="entries">{lines}</ul>'


def _ask(account: Connection) -> str:
    removed = account.status is ConnectionStatus.ACCESS_REMOVED
    return "Access was removed" if removed else "Sign in needed"


def _section(part: Part, caught: tuple[AuditEntry, ...], title: str, otherwise: str, names: Names) -> str:
    if not part.count:
        return f"<h2>{title}</h2>\n<p>{otherwise}</p>" if otherwise else ""
    lines = "".join(_line(each, caught, names) for each in part.newest)
    rest = part.count - len(part.newest)
    more = f"<p>And {amount(rest, 'more', 'more')}: <i>Activity</i> in the program shows all.</p>" if rest else ""
    return f'<h2>{title} <span>{part.count:,}</span></h2>\n<ul class="entries">{lines}</ul>{more}'


def _line(each: AuditEntry, caught: tuple[AuditEntry, ...], names: Names) -> str:
    told, account = history.tell(each, names.accounts, names.platforms), names.accounts.get(each.connection, "")
    if each.action == "gap.recorded":
        words = _shown(gaps.headline(each, account or told.things["account"]))
        note = gaps.summary(gaps.followed(each, caught))
    else:
        words = "".join(
            f"<b>{_shown(part.words)}</b>" if part.is_thing else _shown(part.words)
            for part in sentence(told.template, told.asides, **told.things)
        )
        note = ", ".join(part for part in (account, known(each)) if part)
    outcome = f' <span class="bad">{told.outcome}</span>' if told.outcome else ""
    when = _shown(times.weekday(each.ts))
    more = f"<br><small>{_shown(note)}</small>" if note else ""
    return f"<li><time>{when}</time> {words}{outcome}{more}</li>"


def _readings(week: Week) -> str:
    said = ", ".join(f"{number:,} {name}" for name, number in week.read.items() if number)
    return f"<h2>What readings found</h2>\n<p>{said[:1].upper()}{said[1:]}.</p>" if said else ""


def _shown(text: str) -> str:
    """Return text that can neither be taken for a part of the page nor turn its words around."""
    return escape(safe_text(text))
