"""A week of the history as one page to read and to print: plain HTML, no scripts, nothing from elsewhere."""

from datetime import datetime
from html import escape
from string import Template

from connector_app import resource
from connector_app.language import code, figure, said, several
from connector_app.model.audit import AuditEntry
from connector_app.model.connection import Connection, ConnectionStatus
from connector_app.services.almanac import Part, Week
from connector_app.ui.entry_rows import Names
from connector_app.ui.records import sentence
from connector_app.ui.words import safe_text
from connector_app.words import gaps, history, times
from connector_app.words.amounts import counted
from connector_app.words.known import known

SECTIONS = (
    ("failed", said("What did not work"), said("Everything worked.")),
    ("refused", said("What was refused"), ""),
    ("sent", said("What you changed and sent"), said("Nothing was sent.")),
    ("changed", said("What was told to have changed at the platforms"), said("The platforms told of nothing.")),
    ("gaps", said("When nobody followed"), ""),
)
"""Of each part its heading, and what stands there where there is nothing; a part without such words is left out."""


def page(week: Week, words: str, names: Names, now: datetime) -> bytes:
    """Return the page. `words` say which week it is."""
    counted = (
        (said("sent", "below a number of changes"), week.parts["sent"].count),
        (said("told to have changed at the platforms", "below a number"), week.parts["changed"].count),
        (said("did not work", "below a number of things"), week.parts["failed"].count + week.parts["refused"].count),
        (said("need a sign-in now", "below a number of accounts"), len(week.asking)),
    )
    facts = "".join(f"<li><b>{figure(number)}</b> {escape(label)}</li>" for label, number in counted)
    sections = [_asking(week.asking)]
    caught = week.parts["caught"].newest
    sections += [_section(week.parts[name], caught, title, otherwise, names) for name, title, otherwise in SECTIONS]
    sections.append(_readings(week))
    made = Template(resource("weekly.html").read_text(encoding="utf-8")).substitute(
        title=_shown(said("Your week, {week}", week=words)),
        lang=code(),
        lead=escape(
            several(
                week.entries,
                "What Connector Manager did and saw in your accounts: {n} entry of the history.",
                "What Connector Manager did and saw in your accounts: {n} entries of the history.",
            )
        ),
        facts=facts,
        sections="\n".join(each for each in sections if each),
        foot=escape(
            said(
                "Made {when} from the history on this computer. This page is for reading; what proves anything is the"
                " history itself.",
                when=f"{now.astimezone():%Y-%m-%d, %H:%M}",
            )
        ),
    )
    return made.encode()


def _asking(accounts: tuple[Connection, ...]) -> str:
    """Return which accounts need a sign-in, first of all: that is what somebody can do something about."""
    head = f"<h2>{escape(said('What needs you'))}</h2>"
    if not accounts:
        return f"{head}\n<p>{escape(said('No account needed a sign-in when this page was made.'))}</p>"
    lines = "".join(
        f'<li><b>{_shown(each.name)}</b> <span class="ask">{escape(_ask(each))}</span></li>' for each in accounts
    )
    return f'{head}\n<ul class="entries">{lines}</ul>'


def _ask(account: Connection) -> str:
    removed = account.status is ConnectionStatus.ACCESS_REMOVED
    return said("Access was removed") if removed else said("Sign in needed")


def _section(part: Part, caught: tuple[AuditEntry, ...], title: str, otherwise: str, names: Names) -> str:
    if not part.count:
        return f"<h2>{escape(title)}</h2>\n<p>{escape(otherwise)}</p>" if otherwise else ""
    lines = "".join(_line(each, caught, names) for each in part.newest)
    rest = part.count - len(part.newest)
    more = ""
    if rest:
        words = several(
            rest,
            "And {n} more: “{page}” in the program shows all.",
            "And {n} more: “{page}” in the program shows all.",
            page=said("Activity"),
        )
        more = f"<p>{escape(words)}</p>"
    return f'<h2>{escape(title)} <span>{figure(part.count)}</span></h2>\n<ul class="entries">{lines}</ul>{more}'


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
        note = said(", ", "between things in a row").join(part for part in (account, known(each)) if part)
    outcome = f' <span class="bad">{escape(told.outcome)}</span>' if told.outcome else ""
    when = _shown(times.weekday(each.ts))
    more = f"<br><small>{_shown(note)}</small>" if note else ""
    return f"<li><time>{when}</time> {words}{outcome}{more}</li>"


def _readings(week: Week) -> str:
    if not (found := counted(week.read, week.read)):
        return ""
    words = said("{found}.", "a sentence of numbers: 3 new, 1 gone.", found=found)
    return f"<h2>{escape(said('What readings found'))}</h2>\n<p>{escape(words)}</p>"


def _shown(text: str) -> str:
    """Return text that can neither be taken for a part of the page nor turn its words around."""
    return escape(safe_text(text))
