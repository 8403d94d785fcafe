"""A vault key behind a passphrase: scrypt (RFC 7914), its costs kept with the key and never lower than ours."""

import json
import unicodedata
from dataclasses import dataclass, field

from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

from connector_app.language import several
from connector_app.model.failure import FailureError, Rejected, VerificationFailed
from connector_app.model.passphrase import SHORTEST, is_long_enough
from connector_app.services import envelope
from connector_app.services.envelope import Random

N, R, P = 2**17, 8, 1
MOST_N = 2**22
"""More would be a way to take the machine's memory, not to keep a key."""
TOO_SHORT = several(
    SHORTEST, "The passphrase needs at least {n} character.", "The passphrase needs at least {n} characters."
)
SALT = 16


@dataclass(frozen=True, slots=True)
class Lock:
    """What a passphrase became: the key that wraps vault keys, and how it was derived."""

    salt: bytes
    n: int
    r: int
    p: int
    key: bytes = field(repr=False)


def check(passphrase: str, otherwise: str = TOO_SHORT) -> None:
    """Raise FailureError(Rejected) for a passphrase that is too short to be one, in these words."""
    if not is_long_enough(passphrase):
        raise FailureError(Rejected(otherwise))


def fresh(passphrase: str, random: Random) -> Lock:
    """Derive a key from a new passphrase. Takes a third of a second and 128 MiB: not on a loop."""
    return _derive(passphrase, random(SALT), N)


def wrap(lock: Lock, key_id: str, value: bytes, random: Random) -> str:
    """Return a vault key, wrapped, with its costs, as the parameters to store."""
    blob = envelope.seal(lock.key, value, _bound_to(key_id, lock.n, lock.r, lock.p), random(envelope.NONCE))
    told = {"kdf": "scrypt", "n": lock.n, "r": lock.r, "p": lock.p, "salt": lock.salt.hex(), "wrapped": blob.hex()}
    return json.dumps(told, sort_keys=True)


def unwrap(passphrase: str, key_id: str, parameters: str) -> tuple[Lock, bytes]:
    """Open what `wrap` made.

    Raises FailureError(VerificationFailed): "passphrase" where it is another one, "passphrase parameters" where they
    are weaker than ours or no such thing.
    """
    try:
        told = json.loads(parameters)
        n, r, p = int(told["n"]), int(told["r"]), int(told["p"])
        salt, blob = bytes.fromhex(told["salt"]), bytes.fromhex(told["wrapped"])
        strong = told["kdf"] == "scrypt" and N <= n <= MOST_N and n & (n - 1) == 0 and (r, p) == (R, P)
    except (ValueError, KeyError, TypeError) as error:
        raise FailureError(VerificationFailed("passphrase parameters")) from error
    if not strong or len(salt) < SALT:
        raise FailureError(VerificationFailed("passphrase parameters"))
    lock = _derive(passphrase, salt, n)
    return lock, envelope.unseal(lock.key, blob, _bound_to(key_id, n, r, p), "passphrase")


def stretched(passphrase: str, salt: bytes, n: int, length: int) -> bytes:
    """Return so many bytes that a passphrase becomes, at the cost `n`. Takes time and memory: not on a loop."""
    # NFC: the same letters typed on another keyboard are the same passphrase.
    text = unicodedata.normalize("NFC", passphrase).encode("utf-8", "surrogatepass")
    return Scrypt(salt=salt, length=length, n=n, r=R, p=P).derive(text)


def _derive(passphrase: str, salt: bytes, n: int) -> Lock:
    return Lock(salt, n, R, P, stretched(passphrase, salt, n, envelope.KEY))


def _bound_to(key_id: str, n: int, r: int, p: int) -> bytes:
    return envelope.names(key_id, "passphrase", str(n), str(r), str(p))
