"""The search for secrets: every form that one could take is found, and nothing else is."""

import base64
import html
import json
from urllib.parse import quote, quote_plus

import pytest

from connector_app.model.support import Searched
from connector_app.services import leak
from connector_app.services.leak import Held, Known

SECRET = b"canary/access+1 <ok>&\xc3\xa4"
KNOWN = (Known("somebody", SECRET),)
TEXT = SECRET.decode()


def wrapped(text, width=10):
    return "\n   ".join(text[i : i + width] for i in range(0, len(text), width))


@pytest.mark.parametrize(
    "written",
    [
        TEXT,
        TEXT.upper(),
        quote(TEXT),
        quote(TEXT, safe=""),
        quote(TEXT, safe="").lower(),
        quote_plus(TEXT),
        quote(quote(TEXT, safe=""), safe=""),
        wrapped(TEXT, 4),
        json.dumps(TEXT),
        json.dumps(TEXT, ensure_ascii=False),
        json.dumps(TEXT).replace("/", "\\/"),
        html.escape(TEXT),
        SECRET.hex(),
        SECRET.hex().upper(),
        wrapped(SECRET.hex()),
        *[base64.b64encode(before + SECRET + b"after").decode() for before in (b"", b"x", b"xy", b"xyz")],
        *[base64.urlsafe_b64encode(before + SECRET).decode().rstrip("=") for before in (b"", b"x", b"xy")],
        wrapped(base64.b64encode(b"user:" + SECRET).decode()),
    ],
)
def test_a_secret_is_found_in_whatever_form_it_stands(written):
    assert leak.found(f"before {written} after", KNOWN) is KNOWN[0]


def test_a_long_one_that_was_cut_off_is_found_at_either_end_and_an_address_only_whole():
    long = Known("somebody", b"canary-access-" + bytes(range(65, 91)) * 3)
    place = Known("somebody", b"https://hooks.example.org/services/" + b"canary" * 8)

    assert leak.found("before " + long.secret.decode()[:66], [long]) is long
    assert leak.found(long.secret.decode()[-25:] + " after", [long]) is long
    assert leak.found("see https://hooks.example.org/services/", [place]) is None


def test_what_is_no_text_is_found_by_its_bytes():
    key = bytes(range(200, 232))

    assert leak.found(f"key {base64.b64encode(key).decode()}", [Known("k", key)])
    assert leak.found(f"key {key.hex()}", [Known("k", key)])
    assert leak.found("nothing of that kind", [Known("k", key)]) is None


@pytest.mark.parametrize("text", ["", "canary", TEXT[:-1], TEXT[1:], SECRET.hex()[:-2]])
def test_a_part_of_a_secret_is_none(text):
    assert leak.found(text, KNOWN) is None


def test_what_is_too_short_is_counted_and_not_looked_for():
    held = Held((Known("a", b"ok"), *KNOWN), shut=3)

    assert Searched(compared=1, shut=3, short=1) == held.searched()
    assert leak.found("it is ok", held.known) is None


@pytest.mark.parametrize(
    ("sealed", "inside"),
    [
        (b"canary-access-1", [b"canary-access-1"]),
        (b'"canary"', [b'"canary"']),
        (b'["canary-1", "canary-2"]', [b"canary-1", b"canary-2"]),
        (
            b'{"access": "a1", "refresh": "", "form": "Bearer", "extra": {"client_secret": "c1"}, "n": 1}',
            [b"a1", b"c1"],
        ),
        (b"https://smee.example/canary-channel", [b"https://smee.example/canary-channel", b"canary-channel"]),
        (b"https://smee.example", [b"https://smee.example"]),
        (b"12345678", [b"12345678"]),
    ],
)
def test_what_is_sealed_as_one_is_taken_apart_into_its_secrets(sealed, inside):
    assert list(leak.secrets_in(sealed)) == inside


def test_a_secret_does_not_show_itself():
    assert "canary" not in repr(KNOWN[0])
