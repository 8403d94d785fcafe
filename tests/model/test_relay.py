"""A relay's stream and what a delivery becomes in it, as the WHATWG's document and smee.io's own server have it."""

import json
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from connector_app.model import relay
from connector_app.model.relay import EventStream, StreamEvent, TooLongError, delivery

STREAM = "\ufeff: hello\nid: 0\nevent: ready\ndata: {}\n\ndata: one\ndata:two\nid: 7\n\nid: 8\n\nretry: 5\ndata\n\n"
EVENTS = [StreamEvent("ready", "{}", "0"), StreamEvent("message", "one\ntwo", "7"), StreamEvent("message", "", "8")]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
@given(cuts=st.lists(st.integers(0, 200), max_size=6))
def test_a_stream_says_the_same_however_it_is_cut_and_whatever_ends_its_lines(end, cuts):
    whole = STREAM.replace("\n", end).encode()
    stream, places = EventStream(), [0, *sorted(c for c in cuts if c < len(whole)), len(whole)]

    found = [e for a, b in pairwise(places) for e in stream.feed(whole[a:b])]

    assert (found, stream.id) == (EVENTS, "8")


def test_an_id_counts_once_its_event_came_whole_and_never_with_a_null_in_it():
    stream = EventStream()
    stream.feed(b"id: 1\ndata: x\n\nid: 2\ndata: y\n")
    assert stream.id == "1"

    stream.feed(b"\nid: 3\0\n\n")
    assert stream.id == "2"


@pytest.mark.parametrize("piece", [b"data: " + b"x" * 50, b"data: xxxxxxxxxx\n" * 5, b"x" * 50])
def test_what_has_no_end_is_given_up(piece, monkeypatch):
    monkeypatch.setattr(relay, "MOST_CHARACTERS", 40)
    with pytest.raises(TooLongError):
        EventStream().feed(piece)


def test_many_events_may_be_long_together(monkeypatch):
    monkeypatch.setattr(relay, "MOST_CHARACTERS", 40)
    assert len(EventStream().feed(b"data: xxxxxxxxxx\n\n" * 50)) == 50


def told(text, name="message"):
    return delivery(StreamEvent(name, text))


def test_a_body_is_taken_letter_for_letter_with_the_headers_beside_it():
    written = '{"n":1e-7,"a":"\\u00e9 é","big":123456789012345678901,"o":{}}'
    text = (
        '{ "host":"smee.example","x-hub-signature-256":"sha256=ab","content-length":"9", "body": '
        + written
        + ' ,"query":{"a":"b"},"timestamp":17,"x-number":7}'
    )

    said = told(text)

    assert said.raw == written.encode()
    assert said.headers == ((b"x-hub-signature-256", b"sha256=ab"),)


def test_the_senders_own_bytes_are_taken_where_the_relay_has_them():
    said = told(json.dumps({"headers": {"X-Sent": "Yes", "n": 7}, "raw_body_b64": "/wA=", "ts": 1}))

    assert (said.raw, said.headers) == (b"\xff\x00", ((b"x-sent", b"Yes"),))


@pytest.mark.parametrize(
    "text",
    [
        "", "{}", "[]", "7",
        '{"body":[]}', '{"body":7}', '{"body":"x"}', '{"body":{}', '{"body" {}}', '{"body":{};"a":1}',
        '{"raw_body_b64":7}', '{"raw_body_b64":"/wA=","headers":[]}', '{"raw_body_b64":"!"}',
        "{" * 100_000, '{"body":' + "[" * 100_000,
    ],
)  # fmt: skip
def test_what_is_no_delivery_is_none(text):
    assert told(text) is None


def test_the_relays_own_words_are_none():
    assert told('{"body":{}}', "ping") is None


@given(st.text() | st.recursive(st.none() | st.text(), lambda x: st.dictionaries(st.text(), x)).map(json.dumps))
def test_whatever_a_relay_says_gets_an_answer(text):
    told(text)
