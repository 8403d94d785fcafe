"""What is followed where a platform says that a thing has moved, and what is not."""

import pytest

from connector_app.model.call import Reply, Request
from connector_app.services.redirects import is_captive, moved
from tests.parts.tiny import tiny_provider

BASE = "https://api.tiny.example/v2"
TINY = tiny_provider("https://api.tiny.example", moved_to=r"things/[0-9]+(/parts)?")


def asked(method="GET", path="things/old/parts?page=2"):
    return Request(method, f"{BASE}/{path}", {"authorization": "Bearer canary-access-1"}, b"{}")


def pointing(to, status=301):
    return Reply(status, {"location": to})


def there(request, reply, provider=TINY, base=BASE):
    found = moved(provider, base, request, reply)
    assert found is None or (found.method, found.headers, found.content) == (
        request.method,
        request.headers,
        request.content,
    )
    return found and found.url


@pytest.mark.parametrize(
    "to", [f"{BASE}/things/7/parts", "/v2/things/7/parts?page=9#x", "https://u@api.tiny.example:443/v2/things/7/parts"]
)
def test_the_path_alone_is_taken_from_what_a_platform_says(to):
    assert there(asked(), pointing(to)) == f"{BASE}/things/7/parts?page=2"


@pytest.mark.parametrize(
    ("method", "status", "is_followed"),
    [
        *(("GET", status, status != 303) for status in (301, 302, 303, 307, 308)),
        *(("PATCH", status, status in {307, 308}) for status in (301, 302, 303, 307, 308)),
        *((method, 307, True) for method in ("POST", "DELETE")),
        ("GET", 200, False),
        ("GET", 304, False),
    ],
)
def test_a_change_is_followed_only_where_it_stays_the_same_change(method, status, is_followed):
    assert bool(there(asked(method), pointing(f"{BASE}/things/7", status))) == is_followed


@pytest.mark.parametrize(
    "to",
    [
        "https://other.example/v2/things/7",
        "http://api.tiny.example/v2/things/7",
        "https://api.tiny.example:444/v2/things/7",
        "//other.example/v2/things/7",
        "https://api.tiny.example/things/7",
        "https://api.tiny.example/v2/people/7",
        "https://api.tiny.example/v2/things/7/../../people",
        "https://api.tiny.example/v2/things/%37",
        "https://[",
        "https://api.tiny.example:x/v2/things/7",
        "",
    ],
)
def test_nothing_else_is_followed(to):
    assert there(asked(), pointing(to)) is None


def test_a_platform_that_moves_nothing_is_followed_nowhere():
    assert there(asked(), pointing(f"{BASE}/things/7"), tiny_provider("https://api.tiny.example")) is None


@pytest.mark.parametrize(
    ("reply", "captive"),
    [
        (pointing("https://hotel.example/login", 302), True),
        (pointing("https://["), True),
        (pointing(f"{BASE}/things/7"), False),
        (Reply(511, {}), True),
        (Reply(200, {"content-type": "text/html; charset=utf-8"}), True),
        (Reply(429, {"content-type": "text/html"}), False),
        (Reply(502, {"content-type": "text/html"}), False),
        (Reply(200, {"content-type": "application/json"}), False),
    ],
)
def test_a_network_that_asks_for_a_sign_in_is_known(reply, captive):
    assert is_captive(asked(), reply) == captive
