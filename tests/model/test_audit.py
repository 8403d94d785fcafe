import base64
import hashlib

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import given
from hypothesis import strategies as st

from connector_app.model import audit
from connector_app.model.audit import Checkpoint, Frontier, Receipt

LOG = bytes(range(16))
POINT = Checkpoint(
    "connector-manager/" + LOG.hex(),
    3,
    b"r" * 32,
    b"c" * 32,
    bytes(32),
    1,
    "2026-01-01T00:00:00.000Z",
    "start",
    "session",
)
words = st.text(st.characters(exclude_categories=["Cs"]))


def naive_root(leaves):
    if not leaves:
        return hashlib.sha256(b"").digest()
    if len(leaves) == 1:
        return leaves[0]
    split = 1 << (len(leaves) - 1).bit_length() - 1
    return audit.node(naive_root(leaves[:split]), naive_root(leaves[split:]))


@given(st.lists(st.binary(min_size=1, max_size=4), max_size=70), st.integers(0, 70))
def test_a_tree_grown_in_parts_has_the_root_of_rfc_6962(data, cut):
    leaves = [audit.leaf(d) for d in data]

    grown = Frontier().grown(leaves[:cut]).grown(leaves[cut:])

    assert (len(leaves), naive_root(leaves)) == (grown.size, grown.root())


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | words,
        lambda inner: st.lists(inner) | st.dictionaries(words, inner),
        max_leaves=10,
    )
)
def test_the_byte_form_is_one_whatever_the_order(value):
    there = audit.canonical({"b": value, "a": 1})

    assert there == audit.canonical({"a": 1, "b": value})
    assert there.startswith(b'{"a":1,')


def test_what_is_no_json_is_written_as_words():
    assert b'{"a":"1.5","b":"9007199254740993"}' == audit.canonical({"a": 1.5, "b": 2**53 + 1})


def test_letters_that_look_alike_are_one_form_and_broken_ones_do_not_stop_it():
    assert audit.canonical({"e\u0301": ""}) == audit.canonical({"\u00e9": ""})
    assert b'{"a":"?"}' == audit.canonical({"a": "\ud800"})


def test_a_checkpoint_is_a_signed_note_that_reads_back():
    key = Ed25519PrivateKey.generate()
    public = key.public_key().public_bytes_raw()

    body, signatures = audit.note_parts(audit.signed_note(POINT, public, key.sign))

    assert POINT == audit.read_checkpoint(body)
    ((name, hashed, signature),) = signatures
    assert (POINT.origin, audit.key_hash(POINT.origin, public)) == (name, hashed)
    key.public_key().verify(signature, body)


@pytest.mark.parametrize(
    "body",
    [
        b"too short\n",
        POINT.body().replace(b"chain ", b"chian "),
        POINT.body().replace(b"\n3\n", b"\n03\n"),
        POINT.body().replace(b"counter 1", b"counter x"),
        POINT.body().replace(b"2026", b"in 2026"),
        POINT.body().replace(b"reason start", b"reason fun"),
        POINT.body().replace(b"key-home session", b"key-home "),
        POINT.body().replace(b"session", "a\u2028b".encode()) + b"more\n",
        POINT.body().rstrip(b"\n"),
    ],
)
def test_a_checkpoint_in_any_other_form_is_refused(body):
    with pytest.raises(ValueError, match=r"."):
        audit.read_checkpoint(body)


GOOD = f"\u2014 n {base64.b64encode(bytes(68)).decode()}"


@pytest.mark.parametrize(
    "tail", ["- n AAAA", "\u2014 n AAAA", "\u2014 n", "\u2014 n ****", f"{GOOD[:-2]}B=", f"{GOOD}\nmore"]
)
def test_a_line_that_is_no_signature_is_refused(tail):
    assert audit.note_parts(f"body\n\n{GOOD}\n".encode())
    with pytest.raises(ValueError, match=r"."):
        audit.note_parts(f"body\n\n{tail}\n".encode())


def test_a_last_line_without_an_end_is_refused():
    with pytest.raises(ValueError, match="end"):
        audit.note_parts(f"body\n\n{GOOD}\nx".encode())


def test_a_receipt_is_read_however_a_mail_program_wrapped_it():
    receipt = Receipt(LOG, 4182, bytes(range(32)))

    assert receipt == Receipt.read("  " + receipt.line().replace(" ", "\r\n  ") + "\n")


@pytest.mark.parametrize(
    "change", [("connector", "somebody"), (" 7 ", " 07 "), (" 7 ", " -7 "), ("=", "=="), ("8=", "9=")]
)
def test_what_is_no_receipt_is_refused(change):
    line = Receipt(LOG, 7, bytes(range(32))).line()

    assert change[0] in line
    with pytest.raises(ValueError, match="receipt"):
        Receipt.read(line.replace(*change))
