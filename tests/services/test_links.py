"""The one way out: what may be opened comes through byte for byte, what may not reaches no browser."""

import itertools
import re
from urllib.parse import urlencode

import pytest
from hypothesis import given
from hypothesis import strategies as st

from connector_app.model.failure import FailureError, Rejected
from connector_app.services.links import Links, checked

HOSTS = ("github.com", ".slack.com", "github.example.com:8443")
ORIGINS = ("http://127.0.0.1:47811",)


class Recorder:
    """A browser that only writes down what it is given."""

    def __init__(self) -> None:
        self.seen: list[str] = []

    async def open(self, url: str) -> None:
        self.seen.append(url)


@pytest.mark.parametrize(
    "url",
    [
        "https://github.com",
        "https://github.com/login?scope=repo%20read%3Aorg+x&state=a%25b#top",
        "https://GitHub.com:443/",
        "https://acme.slack.com/archives/C1/p1?thread_ts=1.2&cid=C1",
        "https://github.example.com:8443/o/r",
        "http://127.0.0.1:47811/authorize?" + urlencode({"scope": "read:user,write:data", "x": "a b+c%d/é"}),
        "https://github.com/~o/(r);v=1,2/!$&'*=:@?a=@/",
    ],
)
async def test_what_leads_where_it_may_is_opened_byte_for_byte(url):
    browser = Recorder()

    await Links(browser).open_url(url, HOSTS, ORIGINS)

    assert browser.seen == [url]


def test_letters_beyond_ascii_are_encoded_and_nothing_else():
    assert checked("https://github.com/é/%20?q=日", HOSTS) == "https://github.com/%C3%A9/%20?q=%E6%97%A5"


def hostile() -> list[str]:
    """Return well over five hundred addresses that must never be opened."""
    schemes = """
        file:///etc/passwd file://server/share smb://server/share ms-msdt:/id ms-settings:
        javascript:alert(1) data:text/html,<script> vbscript:x ftp://github.com/ mailto:a@github.com tel:1
        search-ms:query=x view-source:https://github.com about:blank chrome://settings ssh://github.com
        git+ssh://github.com blob:https://github.com/1 intent://github.com#Intent itms-apps://x
        ldap://github.com jar:https://github.com!/ //github.com/ \\\\server\\share \\\\github.com\\x
        /etc/passwd C:\\Windows\\calc.exe github.com -flag --version %action https: https:/ https://
        https:/// https:///github.com https:github.com https:/github.com HTTPS://github.com/
        http://github.com/ http://github.com:443/
    """.split()  # noqa: SIM905  as a block it can be read
    schemes += ["", " ", " https://github.com/"]
    places = """
        evil.example github.com.evil.example evilgithub.com github.com. github.com@evil.example github.com:x
        user@github.com user:pass@github.com :@github.com @github.com github.com:80 github.com:8443
        github.com: github.com:0443 github.com:99999 127.0.0.1 127.0.0.1:47811 localhost [::1] [::1 0x7f.1
        2130706433 slack.com .slack.com evil.slack.com.evil.example evilslack.com a:.slack.com -.slack.com
        ..slack.com g\u0131thub.com github\u3002com github.com\u2044evil.example githu\xadb.com
        xn--gthub-n4a.com github.com%2eevil.example github.com%00 github.com%20 github%2ecom github.com;evil
        github.com,evil github.com\\@evil.example github.com\\.evil.example evil.example\\github.com
        *.slack.com github.com&evil
    """.split()  # noqa: SIM905  as a block it can be read
    ends = ("", "/", "/login", "?x=1", "#github.com", "/@github.com")
    spoilt = [f"https://github.com/{chr(code)}x" for code in (*range(0x21), 0x7F)]
    spoilt += [
        f"https://github.com/{bad}"
        for bad in ('"', "<", ">", "\\", "^", "`", "{", "|", "}", "%", "%4", "%zz", "%\u0661\u0661")
    ]
    spoilt += [f"https://github.com{chr(code)}.evil.example/" for code in (9, 10, 13)]
    loopback = ("127.0.0.1:47812", "127.0.0.1", "localhost:47811", "127.0.0.1:47811@evil", "127.0.0.1:478110")
    loopback += ("[::1]:47811", "127.0.0.1:47811\\@evil", "127.1:47811")
    made = [f"https://{place}{end}" for place, end in itertools.product(places, ends)]
    made += [f"http://{place}{end}" for place, end in itertools.product(places, ends) if place != "127.0.0.1:47811"]
    return [*schemes, *made, *spoilt, *(f"http://{place}/" for place in loopback), "https://github.com/" + "x" * 9000]


async def test_five_hundred_hostile_addresses_reach_no_browser():
    browser, opened = Recorder(), []
    for url in hostile():
        try:
            await Links(browser).open_url(url, HOSTS, ORIGINS)
        except FailureError as error:
            if isinstance(error.failure, Rejected):
                continue
        opened.append(url)

    assert len(set(hostile())) > 500
    assert (opened, browser.seen) == ([], [])


@given(
    st.text(st.characters(codec="utf-8"), max_size=60),
    st.sampled_from(["https://github.com/", "https://github.com", "https://", ""]),
)
def test_whatever_comes_through_is_plain_ascii_and_leads_to_an_allowed_host(text, start):
    try:
        url = checked(start + text, HOSTS)
    except FailureError:
        return

    assert url.isascii()
    assert re.match(
        r"https://([a-z0-9.-]+\.slack\.com|github\.com(:443)?|github\.example\.com:8443)([/?#]|$)", url, re.IGNORECASE
    )
    assert not re.search(r"[\x00-\x20\x7f\\]", url)
