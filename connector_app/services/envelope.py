"""Sealing: AES-256-GCM twice. A vault key wraps an owner's data key; the data key seals the owner's fields.

Each time something of an owner is sealed, all that owner has gets a fresh data key. So an older row, put back from a
copy, does not open, nor does one of another owner, field, generation or vault key: those names are part of the seal.
"""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from connector_app.model.failure import FailureError, VerificationFailed
from connector_app.store.vault import Envelope, SealedField

SCHEMA = "connector-manager/vault/1"
VERSION = b"\x01"
NONCE, KEY = 12, 32

Random = Callable[[int], bytes]


@dataclass(frozen=True, slots=True)
class Key:
    """A vault key, open. `repr` hides it."""

    id: str
    value: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Secret:
    value: bytes = field(repr=False)
    generation: int


def names(*parts: str) -> bytes:
    """Return what a seal is bound to: a list that cannot be read in two ways."""
    return json.dumps([SCHEMA, *parts], separators=(",", ":")).encode()


def seal(key: bytes, plain: bytes, bound_to: bytes, nonce: bytes) -> bytes:
    """Return `version (1) | nonce (12) | ciphertext and tag`."""
    return VERSION + nonce + AESGCM(key).encrypt(nonce, plain, bound_to)


def unseal(key: bytes, blob: bytes, bound_to: bytes, what: str) -> bytes:
    """Open what `seal` made.

    Raises FailureError(VerificationFailed) for anything else; `what` names it.
    """
    try:
        if blob[:1] != VERSION:
            raise ValueError("another version")
        return AESGCM(key).decrypt(blob[1 : 1 + NONCE], blob[1 + NONCE :], bound_to)
    except (InvalidTag, ValueError) as error:
        raise FailureError(VerificationFailed(what)) from error


def closed(
    owner: str, secrets: Mapping[str, Secret], key: Key, random: Random, broken: tuple[SealedField, ...] = ()
) -> Envelope:
    """Seal an owner's secrets under a fresh data key. `broken` fields are carried along, to be told when asked for."""
    data_key = random(KEY)
    fields = tuple(
        SealedField(
            name,
            secret.generation,
            seal(data_key, secret.value, _field_names(key.id, owner, name, secret.generation), random(NONCE)),
        )
        for name, secret in secrets.items()
    )
    wrapped = seal(key.value, data_key, names(key.id, owner, "data-key"), random(NONCE))
    return Envelope(owner, key.id, wrapped, fields + tuple(b for b in broken if b.name not in secrets))


def opened(envelope: Envelope, key: Key) -> tuple[dict[str, Secret], tuple[SealedField, ...]]:
    """Return an owner's secrets by field, and the fields that do not open."""
    secrets, broken = {}, []
    for each in envelope.fields:
        try:
            secrets[each.name] = open_field(envelope, key, each)
        except FailureError:
            broken.append(each)
    return secrets, tuple(broken)


def open_field(envelope: Envelope, key: Key, sealed: SealedField) -> Secret:
    """Open one field.

    Raises FailureError(VerificationFailed) naming owner and field.
    """
    what = f"{envelope.owner} {sealed.name}"
    data_key = unseal(key.value, envelope.wrapped, names(key.id, envelope.owner, "data-key"), what)
    bound_to = _field_names(key.id, envelope.owner, sealed.name, sealed.generation)
    return Secret(unseal(data_key, sealed.blob, bound_to, what), sealed.generation)


def _field_names(key_id: str, owner: str, name: str, generation: int) -> bytes:
    return names(key_id, owner, "field", name, str(generation))
