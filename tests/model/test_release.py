"""What the makers say about versions: read only where it holds."""

import base64
import json
from datetime import UTC, datetime

import pytest

from connector_app.model import release
from connector_app.model.failure import FailureError
from connector_app.model.release import DOMAIN, EXPIRED, OLDER, UNREADABLE, UNSIGNED, Publisher, order_of, read_feed
from tests.parts.releases import KEY, OTHER, feed, said

NOW = datetime(2026, 11, 26, tzinfo=UTC)
PUBLISHER = Publisher("https://releases.example/feed.json", KEY.public_key().public_bytes_raw().hex(), ("get.example",))


def refusal(raw, known=0):
    with pytest.raises(FailureError) as error:
        read_feed(raw, PUBLISHER, now=NOW, known=known)
    return error.value.failure.message


def test_a_signed_feed_tells_the_newest_version_and_never_an_older_one():
    found = read_feed(feed(said("1.2.0", "0.9.0", "1.10.0")), PUBLISHER, now=NOW, known=7)

    assert "1.10.0" == found.newest_after("1.2.0").version
    assert ("What is new.",) == found.newest_after("0.1.0").notes
    assert found.newest_after("1.10.0") is None
    assert found.newest_after("2.0.0") is None
    assert read_feed(feed(said()), PUBLISHER, now=NOW, known=0).newest_after("0.0.1") is None


def test_what_another_key_signed_or_nobody_is_refused():
    raw = feed(said("9.0.0"))
    whole = json.loads(raw)
    changed = base64.b64encode(base64.b64decode(whole["signed"]).replace(b"9.0.0", b"9.9.9")).decode()

    assert UNSIGNED == refusal(feed(said("9.0.0"), key=OTHER))
    assert UNSIGNED == refusal(json.dumps(whole | {"signed": changed}).encode())
    assert UNSIGNED == refusal(json.dumps(said("9.0.0")).encode())
    for broken in (b"", b"[]", b"{}", b"null", raw[:-9], b'{"signed": 1, "signature": 2}', b"[" * 9000):
        assert UNSIGNED == refusal(broken)
    signed = base64.b64decode(whole["signed"])
    without_domain = {"signed": whole["signed"], "signature": base64.b64encode(KEY.sign(signed)).decode()}
    assert UNSIGNED == refusal(json.dumps(without_domain).encode())


def test_one_that_expired_is_refused_also_where_it_is_the_newest():
    assert EXPIRED == refusal(feed(said("9.0.0", expires="2026-11-26T00:00:00.000Z")))


def test_one_that_is_older_than_the_last_is_refused():
    raw = feed(said("9.0.0", number=7))

    assert OLDER == refusal(raw, known=8)
    assert 7 == read_feed(raw, PUBLISHER, now=NOW, known=7).number


@pytest.mark.parametrize(
    "change",
    [
        {"feed": "another"},
        {"number": "many"},
        {"number": float("inf")},  # as 1e999 is read
        {"expires": "tomorrow"},
        {"releases": 1},
        {"releases": [1]},
        {"releases": [{"version": "1.0.0"}]},
        *(
            {"releases": [{**said("1.0.0")["releases"][0], **wrong}]}
            for wrong in (
                {"version": "1.0"},
                {"version": "1.0.0-rc1"},
                {"date": "soon"},
                {"notes": "no list"},
                {"page": "http://get.example/"},
                {"page": "https://evil.example/"},
                {"page": "https://get.example@evil.example/"},
                {"page": "file:///etc/passwd"},
            )
        ),
    ],
)
def test_signed_nonsense_is_said_to_be_unreadable(change):
    assert UNREADABLE == refusal(feed(said("1.0.0") | change))


def test_notes_are_short_and_of_one_line():
    notes = ["a\nb\x1b", "x" * 900, *(["more"] * 50)]
    raw = said("1.0.0")
    raw["releases"][0]["notes"] = notes

    (found,) = read_feed(feed(raw), PUBLISHER, now=NOW, known=0).releases

    assert release.MOST_NOTES == len(found.notes)
    assert "\n" not in found.notes[0]
    assert release.LONGEST_NOTE == len(found.notes[1])


def test_versions_are_compared_as_numbers():
    assert order_of("0.10.0") > order_of("0.9.9")
    for wrong in ("", "1", "1.2.3.4", "v1.2.3", "1.2.x", "１.2.3"):
        with pytest.raises(ValueError, match="no version"):
            order_of(wrong)


def test_this_build_names_no_publisher_until_somebody_publishes():
    assert not release.PUBLISHER.is_set_up
    assert DOMAIN.endswith(b"\n")
