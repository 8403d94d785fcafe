"""Cutting all access in words: the question before it, and the report that is shown, printed and kept."""

from collections.abc import Mapping
from datetime import datetime

from connector_app.language import said, several
from connector_app.model.leaving import Cut, CutAccount, StepName
from connector_app.words import times

TITLES: Mapping[StepName, str] = {
    "work": said("Reading and sending"),
    "live": said("Live updates"),
    "access": said("Access at the platform"),
    "proof": said("The old key, tried once"),
    "copies": said("Copies on this computer"),
    "keys": said("Keys"),
}
QUESTION = (
    said("Nothing is read or sent any more, from this moment on. Changes that were not sent yet are given up."),
    said(
        "Each platform that lets programs do so withdraws the access; the old key is then tried once and must be"
        " refused."
    ),
    said(
        "Your items leave the data file (daily copies hold them a week more, one made before an update a month), and"
        " the keys are destroyed. At the platforms nothing is deleted."
    ),
    said("The history keeps every entry. To go on later you add your accounts again."),
)


def summary(cut: Cut) -> str:
    """Return in one sentence how it stands."""
    number = len(cut.accounts)
    if not number:
        return said("There was no account to cut access with.")
    by_hand = sum(each.is_by_hand for each in cut.accounts)
    if not cut.ended_at:
        done = sum(each.step("copies") is not None for each in cut.accounts)
        return several(number, "{done} of {n} account done.", "{done} of {n} accounts done.", done=done)
    if not by_hand:
        return several(
            number,
            "All access was cut: {n} account. Nothing is left to do.",
            "All access was cut: {n} accounts. Nothing is left to do.",
        )
    taken = several(number, "{n} account taken out here.", "{n} accounts taken out here.")
    left = several(
        by_hand,
        "At {n} of them something may be left to do: see below.",
        "At {n} of them something may be left to do: see below.",
    )
    return f"{taken} {left}"


def to_do(account: CutAccount, platform: str, page: str) -> str:
    """Return what a person should do about an account, "" where that is nothing. `page` is where it is done."""
    if not account.is_by_hand:
        return ""
    access, where = account.step("access"), page or platform
    if access is not None and access.outcome == "ok":
        if (proof := account.step("proof")) and proof.outcome != "ok":
            return said(
                "At {place}, see whether Connector Manager still stands among the programs with access.", place=where
            )
        return said("At {place}, see whether it still sends live updates to this program, and end that.", place=where)
    away = said("At {place}, take the access of Connector Manager away.", place=where)
    if not account.is_waiting:
        return away
    again = said("It is tried again by itself as long as this program runs; you need not wait for it.")
    return f"{away} {again}"


def report(cut: Cut, platforms: Mapping[str, tuple[str, str]], now: datetime) -> str:
    """Return the whole report as text to keep: `platforms` are (name, page for doing it by hand) by provider id."""
    lines = ["Connector Manager", said("All access cut, begun {when}", when=times.full(cut.at, now)), summary(cut), ""]
    for each in cut.accounts:
        platform, page = platforms.get(each.provider, (each.provider, ""))
        lines += [each.name, *(f"  {TITLES[step.name]}: {step.words}" for step in each.steps)]
        if left := to_do(each, platform, page):
            lines.append(f"  {said('Left for you: {what}', what=left)}")
        lines.append("")
    return "\n".join(lines)
