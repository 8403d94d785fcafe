"""Announce versions: make the key that signs, and sign what is announced. docs/releasing.md says how it is used."""

import argparse
import base64
import getpass
import json
import os
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    PrivateFormat,
    load_pem_private_key,
)

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
from connector_app.model.release import DOMAIN, PUBLISHER, Publisher, read_feed


def main(words: list[str]) -> int:
    parser = argparse.ArgumentParser(description="Announce versions of the program.")
    verbs = parser.add_subparsers(dest="verb", required=True)
    verbs.add_parser("key", help="make a key; print its public half").add_argument("file", type=Path)
    sign = verbs.add_parser("sign", help="print a signed feed")
    sign.add_argument("file", type=Path, help="the key")
    sign.add_argument("releases", type=Path, help="what is announced")
    sign.add_argument("--days", type=int, default=60, help="how long it holds")
    said = parser.parse_args(words)
    password = os.environ.get("RELEASE_KEY_PASSWORD") or getpass.getpass("Password of the key: ")
    if said.verb == "key":
        print(make_key(said.file, password))
    else:
        print(signed_feed(said.file.read_bytes(), password, said.releases.read_bytes(), said.days))
    return 0


def make_key(path: Path, password: str) -> str:
    """Write a fresh key behind a password; never over another one. Return its public half in hex."""
    key = Ed25519PrivateKey.generate()
    pem = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, BestAvailableEncryption(password.encode()))
    with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
        file.write(pem)
    return key.public_key().public_bytes_raw().hex()


def signed_feed(pem: bytes, password: str, releases: bytes, days: int) -> str:
    """Return a feed, after reading it as the program will. Raises FailureError where the program would refuse it."""
    key = load_pem_private_key(pem, password.encode())
    if not isinstance(key, Ed25519PrivateKey):
        raise SystemExit("This is no Ed25519 key.")
    now, said = datetime.now(UTC), json.loads(releases)  # noqa: TID251  the publisher’s own clock
    expires = (now + timedelta(days=days)).strftime("%Y-%m-%dT%H:%M:%S.000Z")
    content = json.dumps({**said, "feed": DOMAIN.decode().strip(), "expires": expires}).encode()
    parts = {"signed": content, "signature": key.sign(DOMAIN + content)}
    feed = json.dumps({name: base64.b64encode(part).decode() for name, part in parts.items()})
    hosts = PUBLISHER.hosts or tuple({each["page"].split("/")[2] for each in said["releases"]})
    read_feed(feed.encode(), Publisher("feed", key.public_key().public_bytes_raw().hex(), hosts), now=now, known=0)
    return feed


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
