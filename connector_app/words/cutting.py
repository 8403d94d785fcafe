"""Cutting all access in words: the question before it, and the report that is shown, printed and kept."""

from collections.abc import Mapping
from datetime import datetime

from connector_app.model.leaving import Cut, CutAccount, StepName
from connector_app.words import times
from connector_app.words.amounts import amount

TITLES: Mapping[StepName, str] = {
    "work": "Reading and sending",
    "live": "Live updates",
    "access": "Access at the platform",
    "proof": "The old key, tried once",
    "copies": "Copies on this computer",
    "keys": "Keys",
}
QUESTION = (
    "Nothing is read or sent any more, from this moment on. Changes that were not sent yet are given up.",
    "Each platform that lets programs do so withdraws the access; the old key is then tried once and must be refused.",
    (
        "Your items leave the data file (daily copies hold them a week more, one made before an update a month), and"
        " the keys are destroyed. At the platforms nothing is deleted."
    ),
    "The history keeps every entry. To go on later you add your accounts again.",
)


def summary(cut: Cut) -> str:
    """Return in one sentence how it stands."""
    number = len(cut.accounts)
    if not number:
        return "There was no account to cut access with."
    by_hand = sum(each.is_by_hand for each in cut.accounts)
    if not cut.ended_at:
        done = sum(each.step("copies") is not None for each in cut.accounts)
        return f"{done} of {amount(number, 'account')} done."
    if not by_hand:
        return f"All access was cut: {amount(number, 'account')}. Nothing is left to do."
    it = "1 of them" if by_hand == 1 else f"{by_hand} of them"
    return f"{amount(number, 'account')} taken out here. At {it} something may be left to do: see below."


def to_do(account: CutAccount, platform: str, page: str) -> str:
    """Return what a person should do about an account, "" where that is nothing. `page` is where it is done."""
    if not account.is_by_hand:
        return ""
    access = account.step("access")
    where = f"At {platform}" if not page else f"At {page}"
    if access is not None and access.outcome == "ok":
        if (proof := account.step("proof")) and proof.outcome != "ok":
            return f"{where}, see whether Connector Manager still stands among the programs with access."
        return f"{where}, see whether it still sends live updates to this program, and end that."
    again = (
        " It is tried again by itself as long as this program runs; you need not wait for it."
        if (account.is_waiting)
        else ""
    )
    return f"{where}, take the access of Connector Manager away.{again}"


def report(cut: Cut, platforms: Mapping[str, tuple[str, str]], now: datetime) -> str:
    """Return the whole report as text to keep: `platforms` are (name, page for doing it by hand) by provider id."""
    lines = ["Connector Manager", f"All access cut, begun {times.full(cut.at, now)}", summary(cut), ""]
    for each in cut.accounts:
        platform, page = platforms.get(each.provider, (each.provider, ""))
        lines += [each.name, *(f"  {TITLES[step.name]}: {step.words}" for step in each.steps)]
        if left := to_do(each, platform, page):
            lines.append(f"  Left for you: {left}")
        lines.append("")
    return "\n".join(lines)
