"""From words to verbs: what was said on the command line is done, and the exit code says how it ended."""

import argparse
import asyncio
import os
from collections.abc import Mapping
from pathlib import Path

from connector_app import __version__, config
from connector_app.adapters import logs, own_folder
from connector_app.adapters.clock import SystemClock
from connector_app.cli import access, acting, doctor, helping, keeping, moving, reading
from connector_app.cli.arguments import parser
from connector_app.cli.output import Output, survive_encodings
from connector_app.engine import inspection
from connector_app.engine.platforms import catalog_of
from connector_app.model.audit import Receipt
from connector_app.model.failure import FailureError, Rejected
from connector_app.practice.lock import running_origin
from connector_app.services.boundary import unexpected
from connector_app.words.amounts import entries
from connector_app.words.proving import damaged, goes_on, removed, trustworthy


def main(words: list[str], environment: Mapping[str, str] = os.environ) -> int:
    """Do what the words say. Return 0 done, 1 failed, 2 wrong use, 3 the data folder is in use."""
    survive_encodings()
    arguments = parser().parse_args(words)
    if getattr(arguments, "version", False):
        print(__version__)  # noqa: T201
        return 0
    out = Output(as_json=getattr(arguments, "json", False))
    folder = folder_of(arguments, environment)
    try:
        own_folder.refuse_name(folder)
        return _answered(arguments, folder, environment, out)
    except FailureError as error:
        return out.failed(error.failure)
    except BrokenPipeError:
        return 0
    except KeyboardInterrupt:
        return 130


def _answered(arguments: argparse.Namespace, folder: Path, environment: Mapping[str, str], out: Output) -> int:
    with logs.kept_in(folder):
        try:
            return _dispatch(arguments, folder, environment, out)
        except (FailureError, BrokenPipeError):
            raise
        except Exception as error:  # noqa: BLE001  the command line's edge: a bug gets a reference, not a traceback
            return out.failed(unexpected(error))


def folder_of(arguments: argparse.Namespace, environment: Mapping[str, str]) -> Path:
    """Return the data folder: said, from the environment, or the person's own."""
    said = getattr(arguments, "data_dir", None) or environment.get("CONNECTOR_APP_DATA_DIR")
    return Path(said).absolute() if said else config.default_folder()


def _dispatch(arguments: argparse.Namespace, folder: Path, environment: Mapping[str, str], out: Output) -> int:  # noqa: C901, PLR0912  a case a verb
    if arguments.verb == "support-file":  # also where the settings cannot be read
        return asyncio.run(helping.support_file(arguments, folder, environment, out))
    settings = config.load(folder)
    catalog = catalog_of(folder, settings, environment, lambda: running_origin(folder))
    what = getattr(arguments, "what", None)
    match arguments.verb, what:
        case "providers", _:
            return reading.providers(catalog, out)
        case "accounts", _:
            return reading.accounts(folder, catalog, out)
        case "status", _:
            return reading.status(folder, arguments, catalog, out)
        case "sign-ins", _:
            return access.sign_ins(folder, catalog, out)
        case "permissions", _:
            return access.permissions(folder, arguments, catalog, out)
        case "cut-access", "show":
            return access.show(folder, catalog, out)
        case "items", _:
            return reading.list_items(folder, arguments, out)
        case "item", "show":
            return reading.show_item(folder, arguments, out)
        case "outbox", None | "list":
            return reading.list_outbox(folder, arguments, out)
        case "rules", None | "list":
            return reading.list_rules(folder, out)
        case "audit", None:
            return reading.list_audit(folder, parser().parse_args(["audit", "list"]), catalog, out)
        case "audit", "list":
            return reading.list_audit(folder, arguments, catalog, out)
        case "audit", "show":
            return reading.show_audit(folder, arguments, out)
        case "audit", "size":
            return keeping.size(folder, settings, out)
        case "audit", "verify":
            return _verify(folder, arguments, out)
        case "restore", _:
            return asyncio.run(moving.restore(folder, arguments, out))
        case "doctor", _:
            wait = getattr(arguments, "wait_lock", 0.0)
            use_copy = arguments.use_copy
            return asyncio.run(
                doctor.use_copy(folder, wait, out) if use_copy else doctor.examine(folder, settings, out)
            )
        case _:
            return asyncio.run(acting.act(arguments, folder, environment, out))


def _verify(folder: Path, arguments: argparse.Namespace, out: Output) -> int:
    receipts = [*arguments.receipt, *(line for path in arguments.receipt_file for line in _lines(path))]
    try:
        kept = [Receipt.read(line) for line in receipts]
    except ValueError as error:
        words = "This is not a receipt: it is one line that begins with connector-manager/."
        raise FailureError(Rejected(words)) from error
    database = folder / reading.DATABASE
    if not database.exists() and not kept:
        out.event("verified", "There is no history yet.", verdict="unbroken", entries=0)
        return 0
    found = asyncio.run(inspection.verify(folder, database, kept))
    words = {
        "unbroken": f"Unbroken since {found.since or 'the beginning'}: {entries(found.size - found.dropped)}",
        "damaged": f"Damaged. {damaged(found)} ({found.why}). {trustworthy(found)[:-1]}",
        "shortened": f"Shortened: entries are missing from {found.first_bad} on ({found.why})",
    }[found.verdict]
    signed = (
        f"; signed up to {found.signed_size}, key {found.key_id} in {found.home}" if found.signed_size else "; unsigned"
    )
    anchored = "; compared with its anchor" if found.anchored else "; no anchor was found"
    agrees = f"; the receipt of {entries(found.confirmed)} agrees" if found.confirmed is not None else ""
    gone = f". {removed(found, SystemClock().now())[:-1]}" if found.dropped and found.verdict == "unbroken" else ""
    copies = "".join(f". {goes_on(each, SystemClock().now())[:-1]}" for each in found.continued)
    out.event(
        "verified",
        words + signed + anchored + agrees + gone + copies + ".",
        verdict=found.verdict,
        entries=found.size,
        signed=found.signed_size,
        first_bad=found.first_bad,
        last_bad=found.last_bad,
        receipt_agrees_at=found.confirmed,
        why=found.why,
        since=found.since,
        until=found.until,
        anchored=found.anchored,
        forgotten=found.forgotten,
        dropped=found.dropped,
        copies=[{"entry": each.seq, "first_lost": each.first, "last_lost": each.last} for each in found.continued],
        key=found.key_id,
        home=found.home,
        root=found.root.hex(),
    )
    return 0 if found.verdict == "unbroken" else 1


def _lines(path: Path) -> list[str]:
    """Return the lines of a file of receipts. Raises FailureError(Rejected)."""
    try:
        return [line for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
    except (OSError, UnicodeDecodeError) as error:
        raise FailureError(Rejected(f"The receipts in {path} cannot be read.")) from error
