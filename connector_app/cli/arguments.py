"""What can be said on the command line."""

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import Any, NoReturn, Protocol

from connector_app.model.keeping import YEARS
from connector_app.model.support import PARTS
from connector_app.store.connections import COLOURS

READING = frozenset({"providers", "accounts", "status", "sign-ins", "permissions", "items", "doctor"})
"""Verbs that only read: they need no lock and write nothing beside an owner."""


YEAR = 31_536_000
"""The longest time that can be waited for (seconds)."""
LAST = 2**63 - 1
"""The largest number that a row of the database can have."""


def _whole(least: int, most: int) -> Callable[[str], int]:
    """Return a reader of whole numbers within bounds, for argparse."""

    def read(said: str) -> int:
        try:
            number = int(said)
        except ValueError:
            number = least - 1
        if not least <= number <= most:
            raise argparse.ArgumentTypeError(f"{said!r} is not a whole number from {least:,} to {most:,}")
        return number

    return read


def _seconds(said: str) -> float:
    """Read a time for argparse: no less than nothing, no more than a year."""
    try:
        seconds = float(said)
    except ValueError:
        seconds = -1.0
    if not 0 <= seconds <= YEAR:  # what is not a number at all is in no bounds
        raise argparse.ArgumentTypeError(f"{said!r} is not a number of seconds from 0 to {YEAR:,}")
    return seconds


_limit, _port, _number = _whole(1, 1_000_000), _whole(0, 65535), _whole(1, LAST)


class _Adds(Protocol):
    def __call__(self, name: str, words: str, within: Any = None) -> "_Parser": ...


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        self.print_usage()
        self.exit(2, f"{self.prog}: {message}\n")


def parser() -> argparse.ArgumentParser:
    """Return the parser. Wrong use ends with exit 2 and a sentence."""
    shared = _Parser(add_help=False, argument_default=argparse.SUPPRESS)
    shared.add_argument("--data-dir", type=Path, metavar="DIR", help="the folder that holds everything")
    shared.add_argument("--json", action="store_true", help="print JSON lines")
    shared.add_argument("--wait-lock", type=_seconds, metavar="SECONDS", help="wait for a folder that is in use")
    shared.add_argument(
        "--passphrase-stdin", action="store_true", help="the first line of standard input opens the safe"
    )
    top = _Parser(prog="connector-app", description="All your online accounts in one window.", parents=[shared])
    top.add_argument("--version", action="store_true", help="print the version")
    verbs = top.add_subparsers(dest="verb", metavar="VERB")

    def verb(name: str, words: str, within: Any = None) -> _Parser:
        made: _Parser = (within or verbs).add_parser(name, help=words, description=words, parents=[shared])
        return made

    verb("providers", "every platform: ways to sign in, kinds of items, addresses in force")
    connect = verb("connect", "connect an account")
    connect.add_argument("provider")
    connect.add_argument("--method", choices=["oauth", "device", "token", "client-credentials"])
    connect.add_argument("--access", choices=["read", "change"], default="change")
    connect.add_argument("--print-url", action="store_true", help="print the address instead of opening a browser")
    connect.add_argument("--name", default="")
    connect.add_argument(
        "--without", action="append", default=[], metavar="GROUP", help="leave out a group of permissions, as calendar"
    )
    verb("accounts", "every account and its state")
    for name, words in (
        ("status", "one account in full"),
        ("refresh", "renew the sign-in now"),
        ("disconnect", "withdraw access, destroy the keys, keep the history"),
    ):
        verb(name, words).add_argument("connection")
    verb("permissions", "what an account may do, and when it did it last").add_argument("connection")
    verb("sign-ins", "when each sign-in ends, and why")
    cut = verb("cut-access", "take every account out: withdraw all access, prove it, say what is left to do by hand")
    cut.add_argument("what", nargs="?", choices=["show"], help="only show what came of the last time")
    cut.add_argument("--yes", action="store_true", help="do not ask")
    _naming(verb)
    sync = verb("sync", "read the newest items")
    sync.add_argument("connection", nargs="?")
    sync.add_argument("--kind", default="")
    _items(verb)
    _item(verb)
    _outbox(verb)
    _live(verb)
    _rules(verb)
    _audit(verb)
    _secrets(verb)
    practice = verb("practice", "the practice platform alone")
    practice.add_argument("--port", type=_port, default=0)
    tour = verb("tour", "the main job on the practice platform, step by step, with pictures")
    tour.add_argument("--pictures", type=Path, default=Path("build/shots"))
    doctor = verb("doctor", "check everything the program needs")
    doctor.add_argument(
        "--use-copy", action="store_true", help="where the data file is damaged, go on with the newest daily copy"
    )
    for name, words in (
        ("backup", "write everything into one file with a password: accounts, settings, rules, history; no keys"),
        ("restore", "bring a backup back into an empty data folder"),
    ):
        one = verb(name, f"{words}. The password is a line of standard input, or asked for")
        one.add_argument("file", type=Path)
    updates = verb("updates", "new versions of this program").add_subparsers(dest="what", required=True)
    for name, words in (
        ("look", "ask now whether there is one; nothing is installed"),
        ("daily", "ask once a day from now on"),
        ("never", "never ask by itself"),
        ("open", "open the page of the new version in the browser"),
    ):
        verb(name, words, updates)
    _support(verb)
    return top


def _support(verb: "_Adds") -> None:
    support = verb(
        "support-file", "write what helps others to find out what is wrong, searched for every stored secret"
    )
    support.add_argument("file", type=Path, help="NAME.txt or NAME.zip; “-” only shows it")
    support.add_argument("--names", action="store_true", help="call accounts by their names")
    support.add_argument("--without", action="append", default=[], choices=PARTS, help="leave a part out")
    support.add_argument(
        "--open", action="store_true", help="open the keychain, so that every secret in it is compared too"
    )

    logs = verb("account-log", "a detailed log of one account, which ends by itself after 15 minutes")
    which = logs.add_subparsers(dest="what", required=True)
    for name, words in (
        ("start", "keep one: method, path without ids, status, duration and request id of each request"),
        ("stop", "end it before its time"),
        ("show", "print what was written"),
        ("remove", "end it, and delete what was written"),
    ):
        verb(name, words, which).add_argument("connection")


def _naming(verb: "_Adds") -> None:
    rename = verb("rename", "give an account another name")
    rename.add_argument("connection")
    rename.add_argument("name")
    colour = verb("colour", "give an account another colour")
    colour.add_argument("connection")
    colour.add_argument("colour", choices=COLOURS)


def _live(verb: "_Adds") -> None:
    receive = verb("receive", "live updates without a window, until you stop it (Ctrl-C)")
    receive.add_argument("--for", dest="seconds", type=_seconds, default=0.0, help="stop after so many seconds")
    webhook = verb("webhook", "addresses that platforms may send news to").add_subparsers(dest="what", required=True)
    verb("replay", "try a delivery again that was set aside", webhook).add_argument("delivery", type=_number)
    verb("discard", "give a delivery up that was set aside", webhook).add_argument("delivery", type=_number)
    verb("parked", "list the deliveries that were set aside", webhook).add_argument("connection")
    for name, words in (
        ("add", "open an address"),
        ("list", "list the addresses"),
        ("secret", "exchange an address’s secret for the one on standard input; an empty line makes a fresh one"),
        ("remove", "close an address"),
    ):
        one = verb(name, words, webhook)
        one.add_argument("connection")
        if name == "add":
            one.add_argument(
                "--secret-stdin", action="store_true", help="read the platform’s secret from standard input"
            )
            one.add_argument(
                "--relay",
                default="",
                metavar="URL",
                help="listen to this relay (the protocol of smee.io); its secret comes from standard input",
            )
            one.add_argument(
                "--at",
                default="",
                metavar="THING",
                help="have the platform send news of this repository, list or calendar; needs [live] address",
            )
        if name in {"secret", "remove"}:
            one.add_argument("token")


def _rules(verb: "_Adds") -> None:
    rules = verb("rules", "what a command given at one account makes at another").add_subparsers(dest="what")
    verb("list", "list the rules", rules)
    add = verb("add", "make a rule", rules)
    change = verb("change", "say a rule anew; what is not said stays", rules)
    add.add_argument("name")
    change.add_argument("rule", help="its name or number")
    change.add_argument("--name", default="", help="another name")
    for one in (add, change):
        for option, words in (
            ("--from", "the account where the command is given"),
            ("--command", "its name, like /task"),
            ("--to", "the account where an item is made"),
        ):
            one.add_argument(option, dest=f"{option[2:]}_", required=one is add, default="", help=words)
        one.add_argument("--kind", default="")
        one.add_argument(
            "--field",
            action="append",
            default=[],
            metavar="NAME=VALUE",
            help="with {text}, {user}, {channel}, {command}",
        )
        one.add_argument(
            "--when",
            action="append",
            default=[],
            metavar="NAME=PART",
            help="only where text, user or channel holds this",
        )
    for name, words in (
        ("on", "let a rule fire"),
        ("off", "keep a rule, and let it fire no more"),
        ("remove", "forget a rule"),
        ("try", "show what it makes of the last ten commands"),
    ):
        verb(name, words, rules).add_argument("rule", help="its name or number")


def _secrets(verb: "_Adds") -> None:
    secrets = verb("secrets", "client ids and secrets of your own").add_subparsers(dest="what", required=True)
    verb("list", "list the names of what is kept", secrets)
    verb(
        "passphrase",
        "change the passphrase: the present one is given as always, the new one is the next line of standard input",
        secrets,
    )
    forget = verb("forget", "give up keys that are lost: their accounts ask you to sign in again", secrets)
    forget.add_argument("--yes", action="store_true", help="what these keys opened is thrown away for good")
    forget.add_argument(
        "--even-unreachable", action="store_true", help="also keys behind a forgotten passphrase or a locked keychain"
    )
    for name, words in (("set", "keep one, read from standard input"), ("remove", "forget one")):
        one = verb(name, words, secrets)
        one.add_argument("provider")
        one.add_argument("name", choices=["client-id", "client-secret"])


def _items(verb: "_Adds") -> None:
    items = verb("items", "list items")
    items.add_argument("--connection", default="")
    items.add_argument("--kind", default="")
    items.add_argument("--status", default="")
    items.add_argument("--sync", default="", choices=["", "in-step", "pending", "failed", "unclear", "stale"])
    items.add_argument("--search", default="")
    items.add_argument("--saved", default="", metavar="NAME", help="a filter that was saved in the window")
    items.add_argument(
        "--sort", default="changed", choices=["title", "account", "changed", "status", "kind", "created"]
    )
    items.add_argument("--limit", type=_limit, default=100)
    items.add_argument("--csv", action="store_true")
    items.add_argument("--export", default="", metavar="FILE", help="write all of them to a .csv, .xlsx or .jsonl file")


def _item(verb: "_Adds") -> None:
    item = verb("item", "one item").add_subparsers(dest="what", required=True)
    show = verb("show", "show an item", item)
    show.add_argument("item")
    create = verb("create", "create an item", item)
    create.add_argument("--connection", required=True)
    create.add_argument("--kind", default="")
    for name, words in (("update", "change an item"), ("delete", "delete an item")):
        one = verb(name, words, item)
        one.add_argument("item")
        if name == "delete":
            _sending(one)
    for one in (create, item.choices["update"]):
        one.add_argument("--field", action="append", default=[], metavar="NAME=VALUE")
        _sending(one)


def _sending(one: argparse.ArgumentParser) -> None:
    one.add_argument(
        "--hold", type=_seconds, default=0.0, metavar="SECONDS", help="hold it back so long before it is sent"
    )
    one.add_argument("--wait", action="store_true", help="wait until it is delivered")


def _outbox(verb: "_Adds") -> None:
    outbox = verb("outbox", "changes on their way").add_subparsers(dest="what")
    verb("list", "list the changes", outbox).add_argument("--all", action="store_true")
    for name, words in (
        ("send", "send a change now"),
        ("undo", "take a change back before it is sent"),
        ("retry", "try to send a change again"),
        ("discard", "give a change up"),
    ):
        verb(name, words, outbox).add_argument("entry", type=_number)
    verb("pause", "keep every change back", outbox)
    verb("go-on", "let changes be sent again", outbox)
    edit = verb("edit", "correct a change that waits", outbox)
    edit.add_argument("entry", type=_number)
    edit.add_argument("--field", action="append", default=[], metavar="NAME=VALUE")
    resolve = verb("resolve", "decide about a change that needs you", outbox)
    resolve.add_argument("entry", type=_number)
    resolve.add_argument("keep", choices=["mine", "theirs", "done"])


def _audit(verb: "_Adds") -> None:
    audit = verb("audit", "the history").add_subparsers(dest="what")
    listing = verb("list", "list entries", audit)
    export = verb("export", "write the history to a file", audit)
    pack = verb("pack", "everything for an auditor: to read, to calculate with, to prove", audit)
    for one in (listing, export, pack):
        one.add_argument("--since", default="")
        one.add_argument("--until", default="")
        one.add_argument("--connection", default="")
        one.add_argument("--action", action="append", default=[])
        one.add_argument("--outcome", default="")
        one.add_argument("--actor", default="")
        one.add_argument("--search", default="")
        one.add_argument("--item", default="", help="the id of an item")
    listing.add_argument("--limit", type=_limit, default=100)
    export.add_argument(
        "file", help="NAME.csv, NAME.xlsx or NAME.jsonl; any name without an ending is a new folder with proofs"
    )
    export.add_argument("--form", choices=["csv", "jsonl", "xlsx", "bundle"])
    pack.add_argument("file", metavar="FOLDER", help="a new folder")
    for one in (export, pack):
        one.add_argument("--with-practice", action="store_true", help="practice accounts too")
    verb("show", "show an entry", audit).add_argument("seq", type=_number)
    verify = verb("verify", "check the whole history", audit)
    verify.add_argument("--receipt", action="append", default=[], metavar="LINE", help="a receipt you kept")
    verify.add_argument("--receipt-file", action="append", default=[], type=Path, metavar="FILE", help="one a line")
    verb("receipt", "one line that proves later what the history holds now", audit)
    verb("size", "how large the history is, how far it reaches, and how long it is kept", audit)
    keep = verb("keep", "how long entries are kept: older ones are removed for good, once you agreed", audit)
    keep.add_argument(
        "span", choices=[str(years or words) for words, years in YEARS.items()], help="everything, or so many years"
    )
    keep.add_argument("--yes", action="store_true", help="do not ask")
    forget = verb("forget", "erase the words of an entry, or of all about an item; the proof stays", audit)
    which = forget.add_mutually_exclusive_group(required=True)
    which.add_argument("entry", type=_number, nargs="?", default=0)
    which.add_argument("--item", default="", help="the id of an item")
    forget.add_argument("--yes", action="store_true", help="do not ask")
