"""A pretend person with a pretend browser: presses *Allow* where nobody is there to do it."""

from html.parser import HTMLParser
from typing import Literal
from urllib.parse import urlencode, urljoin, urlsplit

from connector_app.practice.wire import Answer, exchange

MOST_REDIRECTS = 5
_BROWSER = {
    "User-Agent": "Mozilla/5.0 (pretend person)",
    "Accept": "text/html,application/xhtml+xml;q=0.9,*/*;q=0.8",
    "Sec-Fetch-Mode": "navigate",
    "Sec-Fetch-Dest": "document",
    "Sec-Fetch-User": "?1",
}


async def press_allow(url: str, who: str = "ada") -> int:
    """Open an authorize page, sign in as `who`, press *Allow* and follow the way back. Return the last page's status.

    Raises OSError where somebody does not answer, ValueError where the page asks nothing.
    """
    return await _press(url, who, "allow")


async def press_deny(url: str, who: str = "ada") -> int:
    """Do as `press_allow`, but say no."""
    return await _press(url, who, "deny")


async def _press(url: str, who: str, decision: Literal["allow", "deny"]) -> int:
    page, url = await _follow(url, await exchange("GET", url, {**_BROWSER, "Sec-Fetch-Site": "none"}))
    form = _Form()
    form.feed(page.body.decode("utf-8", "replace"))
    if "ticket" not in form.fields:
        raise ValueError("the page asks nothing")
    body = urlencode({**form.fields, "person": who, "decision": decision}).encode()
    headers = {
        **_BROWSER,
        "Content-Type": "application/x-www-form-urlencoded",
        "Origin": "{0.scheme}://{0.netloc}".format(urlsplit(url)),
        "Sec-Fetch-Site": "same-origin",
    }
    target = urljoin(url, form.action)
    page, _ = await _follow(target, await exchange("POST", target, headers, body))
    return page.status


async def _follow(url: str, answer: Answer) -> tuple[Answer, str]:
    for _ in range(MOST_REDIRECTS):
        if answer.status not in {302, 303} or "location" not in answer.headers:
            break
        url = urljoin(url, answer.headers["location"])
        answer = await exchange("GET", url, {**_BROWSER, "Sec-Fetch-Site": "cross-site"})
    return answer, url


class _Form(HTMLParser):
    """The first form's address and hidden fields."""

    def __init__(self) -> None:
        super().__init__()
        self.action = ""
        self.fields: dict[str, str] = {}

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        if tag == "form" and not self.action:
            self.action = given.get("action", "")
        if tag == "input" and given.get("type") == "hidden":
            self.fields[given.get("name", "")] = given.get("value", "")
