import pytest

from connector_app.model import address

WHOLE = [
    "https://a.example",
    "HTTPS://A.example",
    "https://a.example:8443/v1",
    "https://xn--bcher-kva.example/",
    "https://[2001:db8::1]/v1",
    "http://127.0.0.1:1234/v1",
    "http://[::1]",
    "http://localhost",
]


@pytest.mark.parametrize("text", WHOLE)
def test_an_address_stays_as_it_was_written(text):
    assert text == address.checked(text) == address.endpoint(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "a.example",
        "http://a.example",
        "ftp://a.example",
        "https://",
        "https://a.example:99999",
        "https://a.example:x",
        "https://a.example:0",
        "https://[::1",
        "https://a.example/\0",
        "https://a.example/a b",
        "https://a.example/\x7f",
        "https://a.example\\@b.example",
        "\thttps://a.example",
        "https://g\u0131thub.com",
    ],
)
def test_what_leads_nowhere_or_elsewhere_is_no_address(text):
    with pytest.raises(ValueError, match=r"^must be an https address$"):
        address.checked(text)


@pytest.mark.parametrize("text", ["https://ada@a.example", "https://:pw@a.example", "https://@a.example"])
def test_nobody_is_named_in_an_address(text):
    with pytest.raises(ValueError, match="without a name or password"):
        address.checked(text)


@pytest.mark.parametrize("text", ["https://a.example/v1?x=1", "https://a.example/v1#f", "https://a.example/v1?"])
def test_a_path_can_be_added_to_an_endpoint(text):
    assert text == address.checked(text)
    with pytest.raises(ValueError, match="without"):
        address.endpoint(text)
