"""Where a command has the passphrase from that opens the safe."""

import argparse
import sys
from collections.abc import Mapping
from pathlib import Path

from connector_app.engine import passphrase_file
from connector_app.model.failure import FailureError, Rejected


def passphrase_of(arguments: argparse.Namespace, environment: Mapping[str, str]) -> str:
    """Return the passphrase: from standard input, a file, or the environment, in this order."""
    if getattr(arguments, "passphrase_stdin", False):
        return sys.stdin.readline().rstrip("\r\n")
    if file := environment.get(passphrase_file.NAME):
        try:
            return passphrase_file.read(Path(file))
        except (OSError, UnicodeDecodeError) as error:
            raise FailureError(Rejected("The passphrase file cannot be read.")) from error
    return environment.get("CONNECTOR_APP_PASSPHRASE", "")
