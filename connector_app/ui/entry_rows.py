"""From entries of the history to the lines that show them: under their days, looks folded, gaps told whole."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from itertools import groupby

from connector_app.model.audit import AuditEntry
from connector_app.ui.records import ActivityRow, sentence
from connector_app.words import gaps, history, times
from connector_app.words.known import known

FOLD = "fold "
"""What the id of a folded line begins with; the numbers of its newest and oldest entry follow."""


@dataclass(frozen=True, slots=True)
class Names:
    """What accounts and platforms are called, by their ids, and the accounts' ribbons."""

    accounts: Mapping[str, str]
    platforms: Mapping[str, str] = field(default_factory=dict)
    ribbons: Mapping[str, str] = field(default_factory=dict)


def activity_rows(
    entries: Sequence[AuditEntry], names: Names, now: datetime, unfolded: Collection[int] | None = None
) -> list[ActivityRow]:
    """Return entries, newest first, under the headings of their days.

    Looks at the history that follow each other are one line, but for those whose numbers are `unfolded`; None folds
    nothing.
    """
    rows: list[ActivityRow] = []
    for day, of_day in groupby(entries, key=lambda each: times.day(each.ts, now)):
        its = list(of_day)
        rows.append(ActivityRow(f"day {its[0].ts[:10]} {len(rows)}", "day", sentence("{day}", day=day)))
        for run in _runs(its, unfolded):
            rows += [_fold(run)] if len(run) > 1 else [_row(run[0], entries, names)]
    return rows


def fold_of(row: str) -> range:
    """Return the numbers between which the entries of a folded line lie; nothing of other rows."""
    oldest, _, newest = row.removeprefix(FOLD).partition(" ") if row.startswith(FOLD) else ("0", "", "-1")
    return range(int(oldest), int(newest) + 1)


def _runs(entries: list[AuditEntry], unfolded: Collection[int] | None) -> Iterator[list[AuditEntry]]:
    def _folds(each: AuditEntry) -> bool:
        return unfolded is not None and history.is_look(each) and each.seq not in unfolded

    for may_fold, run in groupby(entries, key=_folds):
        if may_fold:
            yield list(run)
        else:
            yield from ([each] for each in run)


def _fold(run: list[AuditEntry]) -> ActivityRow:
    words = sentence(history.folded(run))
    return ActivityRow(f"{FOLD}{run[-1].seq} {run[0].seq}", "fold", words, times.clock(run[0].ts), "eye")


def _row(each: AuditEntry, entries: Sequence[AuditEntry], names: Names) -> ActivityRow:
    told, account = history.tell(each, names.accounts, names.platforms), names.accounts.get(each.connection, "")
    row = ActivityRow(
        id=str(each.seq),
        form="entry",
        words=sentence(told.template, told.asides, **told.things),
        time=times.clock(each.ts),
        icon=told.icon,
        account=account,
        ribbon=names.ribbons.get(each.connection, "slate"),
        outcome=told.outcome,
        role="bad" if each.outcome == "error" else "text_3",
        known=known(each),
    )
    if each.action != "gap.recorded":
        return row
    words = sentence("{gap}", ("gap",), gap=gaps.headline(each, account or told.things["account"]))
    return replace(row, form="gap", words=words, note=gaps.summary(gaps.followed(each, entries)))
