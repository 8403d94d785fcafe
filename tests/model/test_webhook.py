"""Headers, signatures and timestamps of deliveries."""

import base64
import hashlib
import hmac

import pytest
from hypothesis import given
from hypothesis import strategies as st

from connector_app.model.webhook import MOST_SIGNATURES, WINDOW, fresh, hex_hmac_holds, one_header, standard_holds

RAW = b'{"event":"item.created"}'
SECRET = b"canary-webhook-secret-1"


def signed(raw: bytes, secret: bytes) -> bytes:
    return hmac.new(secret, raw, hashlib.sha256).hexdigest().encode()


def test_a_header_is_found_whatever_its_case():
    assert one_header([(b"X-Thing", b"1")], b"x-thing") == b"1"


def test_a_missing_or_doubled_header_is_none():
    assert one_header([(b"other", b"1")], b"x-thing") is None
    assert one_header([(b"x-thing", b"1"), (b"X-Thing", b"1")], b"x-thing") is None


@given(raw=st.binary(), secrets=st.lists(st.binary(min_size=1), min_size=1, max_size=3), data=st.data())
def test_a_signature_under_any_of_the_secrets_holds(raw, secrets, data):
    used = data.draw(st.sampled_from(secrets))

    assert hex_hmac_holds(raw, signed(raw, used), secrets)


@given(bit=st.integers(0, 64 * 8 - 1))
def test_a_flipped_bit_of_the_signature_does_not(bit):
    mac = bytearray(signed(RAW, SECRET))
    mac[bit // 8] ^= 1 << (bit % 8)

    assert not hex_hmac_holds(RAW, bytes(mac), [SECRET])


@given(bit=st.integers(0, len(RAW) * 8 - 1))
def test_a_flipped_bit_of_the_body_does_not(bit):
    raw = bytearray(RAW)
    raw[bit // 8] ^= 1 << (bit % 8)

    assert not hex_hmac_holds(bytes(raw), signed(RAW, SECRET), [SECRET])


def test_a_beginning_of_the_signature_of_any_length_does_not():
    mac = signed(RAW, SECRET)

    assert not any(hex_hmac_holds(RAW, mac[:n], [SECRET]) for n in range(64))
    assert not hex_hmac_holds(RAW, mac + b"0", [SECRET])


def test_signatures_are_compared_in_constant_time_under_every_secret(monkeypatch):
    compared, real = [], hmac.compare_digest
    monkeypatch.setattr(hmac, "compare_digest", lambda a, b: compared.append((a, b)) or real(a, b))
    mac = signed(RAW, SECRET)

    holds = hex_hmac_holds(RAW, mac, [SECRET, b"canary-webhook-secret-2"])

    assert holds
    assert compared == [(mac, mac), (signed(RAW, b"canary-webhook-secret-2"), mac)]


def test_another_spelling_of_the_signature_does_not():
    mac = signed(RAW, SECRET)

    assert not hex_hmac_holds(RAW, mac.upper(), [SECRET])
    assert not hex_hmac_holds(RAW, b" " + mac[1:], [SECRET])


def test_an_empty_secret_signs_nothing():
    assert not hex_hmac_holds(RAW, signed(RAW, b""), [b""])
    assert not hex_hmac_holds(RAW, signed(RAW, b""), [])


@given(raw=st.binary(), given_=st.binary(), secrets=st.lists(st.binary(), max_size=3))
def test_whatever_arrives_gets_an_answer(raw, given_, secrets):
    assert hex_hmac_holds(raw, given_, secrets) in {True, False}


@given(off=st.integers(-int(WINDOW), int(WINDOW)))
def test_a_timestamp_within_the_window_is_fresh(off):
    assert fresh(str(1_700_000_000 + off).encode(), 1_700_000_000.0)


@given(off=st.integers(int(WINDOW) + 1, 10**6), sign=st.sampled_from([-1, 1]))
def test_a_timestamp_outside_the_window_is_not(off, sign):
    assert not fresh(str(1_700_000_000 + sign * off).encode(), 1_700_000_000.0)


@given(text=st.one_of(st.binary(), st.sampled_from([b"", b"-1", b"1e9", b" 1700000000", b"0x10", b"9" * 5000])))
def test_what_is_no_timestamp_is_never_fresh(text):
    if not text.isdigit():
        assert not fresh(text, 1_700_000_000.0)
    assert not fresh(b"1" * 13, 1_700_000_000.0)


PUBLISHED = b"whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
PUBLISHED_SIGNED = b'msg_p5jXN8AQM9LWM0D4loKWxJek.1614265330.{"test": 2432232314}'
PUBLISHED_SIGNATURE = b"v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="


@pytest.mark.parametrize(
    ("given", "secrets", "holds"),
    [
        (PUBLISHED_SIGNATURE, (PUBLISHED,), True),
        (b"v1a,xx v1,AAAA " + PUBLISHED_SIGNATURE, (b"whsec_AAAA", PUBLISHED), True),
        (PUBLISHED_SIGNATURE, (PUBLISHED.removeprefix(b"whsec_"),), True),
        (PUBLISHED_SIGNATURE[:-1], (PUBLISHED,), False),
        (PUBLISHED_SIGNATURE.removeprefix(b"v1,"), (PUBLISHED,), False),
        (PUBLISHED_SIGNATURE.replace(b"v1", b"v2"), (PUBLISHED,), False),
        (b"v1,AA== " * MOST_SIGNATURES + PUBLISHED_SIGNATURE, (PUBLISHED,), False),
        (PUBLISHED_SIGNATURE, (b"whsec_AAAA",), False),
        (PUBLISHED_SIGNATURE, (), False),
        (b"", (PUBLISHED,), False),
    ],
)
def test_the_published_vector_of_standard_webhooks_holds_and_what_is_near_it_does_not(given, secrets, holds):
    assert standard_holds(PUBLISHED_SIGNED, given, secrets) is holds


@pytest.mark.parametrize("secret", [b"", b"whsec_", b"whsec_!!", b"\xff"])
def test_a_secret_that_is_none_opens_nothing(secret):
    forged = base64.b64encode(hmac.new(b"", PUBLISHED_SIGNED, hashlib.sha256).digest())

    assert not standard_holds(PUBLISHED_SIGNED, b"v1," + forged, [secret])
