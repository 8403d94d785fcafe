"""The verifier's own Ed25519 and tree, against the numbers of the standards and against another implementation."""

import functools
import hashlib
import random

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from verifier.connector_app_verify import ORDER, Tree, climbed, decoded, sha256, signed_by

# RFC 8032 section 7.1: tests 1, 2, 3 and SHA(abc), as public key, message, signature
VECTORS = [
    (
        "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a",
        "",
        "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b",
    ),
    (
        "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c",
        "72",
        "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00",
    ),
    (
        "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025",
        "af82",
        "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a",
    ),
    (
        "ec172b93ad5e563bf4932c70e1245034c35467ef2efd4d64ebf819683467e2bf",
        hashlib.sha512(b"abc").hexdigest(),
        "dc2a4459e7369633a52b1bf277839a00201009a3efbf3ecb69bea2186c26b58909351fc9ac90b3ecfdfbc7c66431e0303dca179c138ac17ad9bef1177331a704",
    ),
]  # fmt: skip

# The test tree of RFC 6962's reference implementation: leaves, and the root after each
LEAVES = ["", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f"]
ROOTS = [
    "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
    "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
    "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
    "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
    "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
    "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
    "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
]


@pytest.mark.parametrize("vector", VECTORS, ids=["1", "2", "3", "SHA(abc)"])
def test_the_standards_signatures_hold_and_with_any_bit_turned_do_not(vector):
    public, message, signature = map(bytes.fromhex, vector)

    assert signed_by(public, message, signature)
    for bit in range(0, 512, 7):
        assert not signed_by(public, message, turned(signature, bit))
    for bit in range(0, 256, 31):
        assert not signed_by(turned(public, bit), message, signature)
    assert not signed_by(public, message + b"x", signature)


def test_it_agrees_with_another_implementation():
    chance = random.Random(8032)
    for _ in range(40):
        key, message = (
            Ed25519PrivateKey.from_private_bytes(chance.randbytes(32)),
            chance.randbytes(chance.randrange(99)),
        )
        public, signature = key.public_key().public_bytes_raw(), key.sign(message)
        assert signed_by(public, message, signature)
        assert not signed_by(public, message, turned(signature, chance.randrange(512)))


@pytest.mark.parametrize("length", [0, 31, 32, 63, 65, 128])
def test_a_signature_of_another_length_is_none(length):
    public, message, signature = map(bytes.fromhex, VECTORS[0])

    assert not signed_by(public, message, (signature * 2)[:length])


def test_a_second_form_of_the_same_signature_is_refused():
    """RFC 8032 section 5.1.7: S is below the order; otherwise S + order would do as well."""
    public, message, signature = map(bytes.fromhex, VECTORS[1])
    larger = int.from_bytes(signature[32:], "little") + ORDER

    assert not signed_by(public, message, signature[:32] + larger.to_bytes(32, "little"))


@pytest.mark.parametrize(
    "encoded",
    [
        (2**255 - 19).to_bytes(32, "little"),  # not below the prime
        (2**256 - 1).to_bytes(32, "little"),
        (1 + 2**255).to_bytes(32, "little"),  # x is 0 and called odd
        (2).to_bytes(32, "little"),  # on no point of the curve
    ],
    ids=["prime", "largest", "minus zero", "no point"],
)
def test_what_encodes_no_point_is_none(encoded):
    assert decoded(encoded) is None
    assert not signed_by(encoded, b"", bytes(64))


def test_the_tree_has_the_standards_roots():
    tree = Tree()
    assert hashlib.sha256().digest() == tree.root()

    roots = []
    for leaf in LEAVES:
        tree.append(bytes.fromhex(leaf))
        roots.append(tree.root().hex())

    assert ROOTS == roots


def test_every_path_of_every_small_tree_leads_to_its_root_and_to_nothing_else():
    for size in range(1, 34):
        leaves = [bytes([n]) for n in range(size)]
        tree = Tree()
        for leaf in leaves:
            tree.append(leaf)
        for index, leaf in enumerate(leaves):
            steps = path(index, leaves)
            assert tree.root() == climbed(leaf, index, size, steps)
            assert tree.root() != climbed(b"other", index, size, steps)
            assert climbed(leaf, index, size, [*steps, bytes(32)]) is None
            if steps:
                assert climbed(leaf, index, size, steps[:-1]) is None
                assert tree.root() != climbed(leaf, (index + 1) % size, size, steps)


def path(index, leaves):
    """Return an audit path, in the very words of RFC 6962 section 2.1.1."""
    if len(leaves) == 1:
        return []
    half = 1 << (len(leaves) - 1).bit_length() - 1
    if index < half:
        return [*path(index, leaves[:half]), root(leaves[half:])]
    return [*path(index - half, leaves[half:]), root(leaves[:half])]


def root(leaves):
    return _root(tuple(leaves))


@functools.cache
def _root(leaves):
    if len(leaves) == 1:
        return sha256(b"\0", leaves[0])
    half = 1 << (len(leaves) - 1).bit_length() - 1
    return sha256(b"\1", root(leaves[:half]), root(leaves[half:]))


def turned(raw, bit):
    number = int.from_bytes(raw, "little") ^ 1 << bit
    return number.to_bytes(len(raw), "little")
