import hashlib

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import given
from hypothesis import strategies as st

from connector_app.model import audit
from connector_app.model.audit import Checkpoint, Event, Frontier, first_broken

LOG = bytes(range(16))
POINT = Checkpoint("connector-manager/" + LOG.hex(), 3, b"r" * 32, b"c" * 32, bytes(32), 1, "t", "start", "session")
words = st.text(st.characters(exclude_categories=["Cs"]))


def rows(details):
    made, previous = [], audit.GENESIS
    for seq, detail in enumerate(details, start=1):
        entry = audit.entry_bytes(
            Event("x.y", target=detail), log_id=LOG, seq=seq, ts="t", mono=seq, boot="b", detail=""
        )
        previous = audit.link(LOG, seq, entry, previous)
        made.append((seq, entry, previous, audit.leaf(entry)))
    return made


def broken(made):
    return first_broken(LOG, made, seq=1, chain=audit.GENESIS)


@given(st.lists(words, max_size=8))
def test_an_untouched_chain_holds(details):
    assert broken(rows(details)) is None


@given(st.lists(words, min_size=2, max_size=8), st.data())
def test_any_change_is_found_where_it_was_made(details, data):
    made = rows(details)
    at = data.draw(st.integers(0, len(made) - 1))
    how = data.draw(st.sampled_from(["edit", "drop", "swap", "double", "leaf"]))
    seq, entry, link, leaf = made[at]
    if how == "edit":
        made[at] = (seq, entry.replace(b"x.y", b"x.z"), link, leaf)
    elif how == "leaf":
        made[at] = (seq, entry, link, bytes(32))
    elif how == "double":
        made.insert(at, made[at])
        at += 1
    elif how == "drop" and at < len(made) - 1:
        del made[at]
    else:
        at, other = sorted((at, (at + 1) % len(made)))
        made[at], made[other] = made[other], made[at]

    assert at + 1 == broken(made)


def test_rehashing_an_entry_that_lies_about_its_place_is_found():
    entry = audit.entry_bytes(Event("x.y"), log_id=LOG, seq=7, ts="t", mono=1, boot="b", detail="")

    assert 1 == broken([(1, entry, audit.link(LOG, 1, entry, audit.GENESIS), audit.leaf(entry))])


@pytest.mark.parametrize("entry", [b"not json", b"[1]", b'{"seq":1,"log":"other"}'])
def test_bytes_that_are_no_entry_are_found(entry):
    assert 1 == broken([(1, entry, audit.link(LOG, 1, entry, audit.GENESIS), audit.leaf(entry))])


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
    ],
)
def test_a_checkpoint_in_any_other_form_is_refused(body):
    with pytest.raises(ValueError, match=r"."):
        audit.read_checkpoint(body)


@pytest.mark.parametrize("tail", ["- n AAAA", "\u2014 n AAAA", "\u2014 n", "\u2014 n ****"])
def test_a_line_that_is_no_signature_is_refused(tail):
    with pytest.raises(ValueError, match=r"."):
        audit.note_parts(f"body\n\n{tail}\n".encode())
