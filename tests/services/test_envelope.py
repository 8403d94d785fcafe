"""Envelopes: whatever is swapped, turned back or bent in the database does not open."""

import hashlib
import json

import pytest
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from hypothesis import given
from hypothesis import strategies as st

from connector_app.model.failure import FailureError, VerificationFailed
from connector_app.services import envelope
from connector_app.services.envelope import Key, Secret, closed, open_field, opened
from connector_app.store.vault import Envelope, SealedField


class Dice:
    """Random bytes that are the same in each run and never repeat."""

    def __init__(self, seed: int = 0) -> None:
        self._state = seed.to_bytes(8, "big")

    def __call__(self, count: int) -> bytes:
        self._state = hashlib.sha256(self._state).digest()
        return hashlib.shake_256(self._state).digest(count)


KEY = Key("k1", b"\x01" * 32)
names = st.text(min_size=1, max_size=12)
secrets = st.dictionaries(
    names, st.builds(Secret, st.binary(max_size=200), st.integers(0, 2**40)), min_size=1, max_size=5
)


@given(owner=names, held=secrets, seed=st.integers(0, 2**32))
def test_what_is_closed_opens_to_the_same(owner, held, seed):
    made = closed(owner, held, KEY, Dice(seed))

    assert opened(made, KEY) == (held, ())


def test_what_lies_on_the_disk_is_aes_256_gcm():
    """Opened here by hand, with the cipher itself: version, nonce, ciphertext and tag, under keys of 256 bits."""
    made = closed("o", {"tokens": Secret(b"canary-access-1", 3)}, KEY, Dice())
    (sealed,) = made.fields
    bound = [
        json.dumps(["connector-manager/vault/1", "k1", "o", *more], separators=(",", ":")).encode()
        for more in (["data-key"], ["field", "tokens", "3"])
    ]

    data_key = AESGCM(KEY.value).decrypt(made.wrapped[1:13], made.wrapped[13:], bound[0])

    assert (32, 32) == (len(KEY.value), len(data_key))
    assert b"canary-access-1" == AESGCM(data_key).decrypt(sealed.blob[1:13], sealed.blob[13:], bound[1])


@given(owner=names, held=secrets, data=st.data())
def test_no_two_blobs_can_be_swapped(owner, held, data):
    first, second = closed(owner, held, KEY, Dice(1)), closed(data.draw(names), held, KEY, Dice(2))
    pool = [(e.owner, f) for e in (first, second) for f in e.fields]
    (_, taken), (_, place) = data.draw(st.sampled_from(pool)), data.draw(st.sampled_from(pool))
    forged = SealedField(place.name, place.generation, taken.blob)

    for target in (first, second):
        assert refuses(target, forged) == (forged not in target.fields)


@given(owner=names, old=secrets, new=secrets)
def test_an_older_row_put_back_whole_does_not_open(owner, old, new):
    before, after = closed(owner, old, KEY, Dice(1)), closed(owner, new, KEY, Dice(2))

    assert all(refuses(after, row) for row in before.fields)


@given(owner=names, held=secrets, generation=st.integers(0, 2**40))
def test_a_generation_is_part_of_the_seal(owner, held, generation):
    made = closed(owner, held, KEY, Dice())
    [first, *_] = made.fields

    assert refuses(made, SealedField(first.name, generation, first.blob)) == (generation != first.generation)


@given(held=secrets, owner=names, other=names)
def test_owner_and_vault_key_are_part_of_the_seal(held, owner, other):
    made = closed(owner, held, KEY, Dice())
    moved = Envelope(other, made.vault_key, made.wrapped, made.fields)

    assert refuses(moved, made.fields[0]) == (other != owner)
    assert opened(made, Key("k2", KEY.value)) == ({}, made.fields)
    assert opened(made, Key(KEY.id, b"\x02" * 32)) == ({}, made.fields)


@given(held=secrets, bit=st.integers(0, 10**6))
def test_one_bent_bit_is_enough(held, bit):
    made = closed("github-00112233", held, KEY, Dice())
    [first, *_] = made.fields

    assert refuses(made, SealedField(first.name, first.generation, bent(first.blob, bit)))
    bent_key = Envelope(made.owner, made.vault_key, bent(made.wrapped, bit), made.fields)
    assert opened(bent_key, KEY) == ({}, made.fields)


@given(blob=st.binary(max_size=80))
def test_anything_else_is_refused_by_name(blob):
    made = closed("github-00112233", {"tokens": Secret(b"canary-access-1", 1)}, KEY, Dice())

    with pytest.raises(FailureError) as caught:
        open_field(made, KEY, SealedField("tokens", 1, blob))

    assert caught.value.failure == VerificationFailed("github-00112233 tokens")


def test_the_form_is_version_nonce_ciphertext():
    blob = envelope.seal(KEY.value, b"canary-access-1", b"bound", b"n" * 12)

    assert (blob[:1], blob[1:13], len(blob)) == (b"\x01", b"n" * 12, 1 + 12 + 15 + 16)


def test_names_cannot_be_read_in_two_ways():
    assert envelope.names("a", "b,c") != envelope.names("a,b", "c")
    assert envelope.names('a","b') != envelope.names("a", "b")


def test_no_data_key_and_no_nonce_is_used_twice():
    asked: list[int] = []

    def counting(count: int) -> bytes:
        asked.append(count)
        return Dice(len(asked))(count)

    closed("o", {"a": Secret(b"x", 1), "b": Secret(b"y", 1)}, KEY, counting)

    assert asked == [32, 12, 12, 12]


def refuses(made: Envelope, row: SealedField) -> bool:
    try:
        open_field(made, KEY, row)
    except FailureError as error:
        return isinstance(error.failure, VerificationFailed)
    return False


def bent(blob: bytes, bit: int) -> bytes:
    at = bit % (8 * len(blob))
    return blob[: at // 8] + bytes([blob[at // 8] ^ (1 << at % 8)]) + blob[at // 8 + 1 :]
