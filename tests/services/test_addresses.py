"""Where a call may lead: below its endpoint, or on to the same origin; never where a platform's answer points."""

import pytest

from connector_app.model.call import Call
from connector_app.model.failure import FailureError, Rejected
from connector_app.providers import PROVIDERS
from connector_app.services.catalog import Catalog, Overrides

HERE = "http://127.0.0.1:5000"
PRACTICE = next(each for each in PROVIDERS if each.id == "practice")


def address(path, remote_id=None):
    call = PRACTICE.subscriptions.unwatch("", remote_id) if remote_id else Call("GET", path, lambda _: None)
    return Catalog(PROVIDERS, Overrides(), lambda: HERE).url(PRACTICE, call)


def test_a_cursor_of_the_same_origin_is_followed():
    assert f"{HERE}/v1/items?cursor=7" == address(f"{HERE}/v1/items?cursor=7")


@pytest.mark.parametrize("id_", [each.id for each in PROVIDERS])
def test_nothing_is_called_unencrypted_but_the_practice_platform_itself(id_):
    known = Catalog(PROVIDERS, Overrides(), lambda: HERE).provider(id_)
    plain = {name: f"http://{id_}.example/{name}" for name in known.endpoints}
    catalog = Catalog(PROVIDERS, Overrides(endpoints={id_: plain}), lambda: HERE)
    here = Catalog(PROVIDERS, Overrides(endpoints={id_: dict.fromkeys(plain, "http://127.0.0.1:1/x")}), lambda: HERE)

    for name in known.endpoints:
        assert id_ == "practice" or known.endpoints[name].startswith("https://")
        for called in (catalog, *(() if id_ == "practice" else (here,))):
            with pytest.raises(FailureError) as caught:
                called.url(called.provider(id_), Call("GET", "", lambda _: None, endpoint=name))
            assert isinstance(caught.value.failure, Rejected)


@pytest.mark.parametrize(
    "path",
    [
        "https://h:99999/x",
        "https://[/x",
        "https://127.0.0.1:5000/x",
        "http://127.0.0.1:5001/x",
        "http://127.0.0.1:5000@evil.example/x",
        "x/..",
        "items/.",
        "items/%2e%2e/users",
        "items/%2E/users",
        "items/a b",
    ],
)
def test_what_leads_elsewhere_is_refused_as_such(path):
    with pytest.raises(FailureError) as caught:
        address(path)
    assert isinstance(caught.value.failure, Rejected)


def test_an_id_that_a_platform_gave_stays_one_step_of_a_path():
    assert address("", "a/b?c#d").endswith("/a%2Fb%3Fc%23d")
    with pytest.raises(FailureError):
        address("", "..")
