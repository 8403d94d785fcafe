"""Moving to another computer, in words: what was in a backup and is not here, and what came that a look is worth."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from connector_app.engine.foreign import CLIENT
from connector_app.language import said, several
from connector_app.model.item import LONGEST_NAME
from connector_app.model.restored import Restored
from connector_app.words.phrases import sentence

WHY = said("Left out, so that no sign-in and no news goes elsewhere")
THEN = said("Set it here where you need it: this computer’s own settings stayed as they were.")
PLATFORMS = said("Files in the backup describe these platforms, and what you do there goes to the address beside each")
KNOWN = said("Sign in only where you know the address.")
SHOWN = 200
"""So many lines of one kind are shown; of the rest the number."""
_WORDS = {
    "proxy": said("the address of a proxy"),
    "ca_file": said("a file of certificates that were trusted there"),
    "allow_insecure_loopback": said("the permission to do without encryption on one’s own computer"),
    "address": said("the address at which the other computer is reached from outside"),
}


@dataclass(frozen=True, slots=True)
class Section:
    """A part of what is told: a heading, a sentence or none, and what stands below it, line by line."""

    heading: str
    words: str
    lines: tuple[str, ...]


def heading(found: Restored) -> str:
    return said("What was on {computer} is here now.", computer=_cut(found.computer))


def sections(found: Restored, names: Mapping[str, str]) -> tuple[Section, ...]:
    """Return what came, to whom to sign in again, and what did not come. `names` are those of platforms, by id."""
    came = [
        several(
            len(found.accounts),
            "{n} account, with items, settings and the whole history",
            "{n} accounts, with items, settings and the whole history",
        )
    ]
    if found.waiting:
        came.append(
            several(
                found.waiting,
                "{n} change that had not gone out. It waits for your word in the outbox.",
                "{n} changes that had not gone out. They wait for your word in the outbox.",
            )
        )
    if found.rules:
        came.append(rules(found.rules, found.rules_on))
    gone = [said("the keys of your accounts: no backup holds any"), *left_out(found.left_out)]
    told = [Section(said("What came"), "", _few(came))]
    if found.platforms:
        told.append(
            Section(said("Platforms that came"), f"{sentence(PLATFORMS)} {KNOWN}", _few(platforms(found.platforms)))
        )
    if found.accounts:
        asked = [f"{_cut(each.name)} ({_cut(names.get(each.provider, each.provider))})" for each in found.accounts]
        told.append(
            Section(said("Sign in once more"), said("Each of these asks for it in the list of accounts."), _few(asked))
        )
    told.append(Section(said("What did not come"), f"{sentence(WHY)} {THEN}" if found.left_out else "", _few(gone)))
    return tuple(told)


def left_out(names: Sequence[str]) -> list[str]:
    """Return what was left out of settings that came, each as part of a sentence: other names are of platforms."""
    return [_left_out(name) for name in names]


def _left_out(name: str) -> str:
    if name.startswith(CLIENT):
        return said(
            "the client id for sign-ins at {name} (you can type it again)", name=_cut(name.removeprefix(CLIENT))
        )
    return _WORDS.get(name) or said("addresses of {name} that are not {name}’s own", name=_cut(name))


def platforms(came: Sequence[tuple[str, str]]) -> list[str]:
    """Return each platform that came with the host of its API. Of a host the end says whose it is, and is never cut."""
    return [f"{_cut(name)} ({host})" for name, host in came]


def rules(came: int, on: int) -> str:
    """Return what there is to know of rules that came: there is at least one."""
    return f"{_on(came, on)} {said('Settings › Rules says what each of them makes.')}"


def _on(came: int, on: int) -> str:
    if came == on == 1:
        return said("1 rule came along, and it is on.")
    if not on:
        return several(came, "{n} rule came along, and it is off.", "{n} rules came along, and none of them are on.")
    return several(
        on,
        "{came} rules came along, and {n} of them is on.",
        "{came} rules came along, and {n} of them are on.",
        came=came,
    )


def _few(lines: Sequence[str]) -> tuple[str, ...]:
    more = len(lines) - SHOWN
    return (*lines[:SHOWN], several(more, "and {n} more", "and {n} more")) if more > 0 else tuple(lines)


def _cut(name: str) -> str:
    """Return a name as one line, and no longer than names here are."""
    name = " ".join(name.split())
    return name if len(name) <= LONGEST_NAME else f"{name[: LONGEST_NAME - 1]}…"
