"""The catcher, with the whole computer knocking at its door."""

import asyncio
import base64
import contextlib
import errno
import hashlib
import logging
import re
import socket
import time
from pathlib import Path
from typing import ClassVar
from urllib.parse import urlencode, urljoin

import pytest

from connector_app.adapters import loopback
from connector_app.adapters.loopback import Loopback, read_pages
from connector_app.model.failure import FailureError, PortTaken
from connector_app.model.oauth import Redirect
from tests.parts.attack import MARKUP, hostile, send, visit

RESOURCES = Path(__file__).parents[2] / "resources"
STATE = "A" * 43
REDIRECT = Redirect("/callback/acme")


def listeners(port):
    """Return the local addresses that listen on a port, as the kernel lists them."""
    table = Path("/proc/net/tcp").read_text() + Path("/proc/net/tcp6").read_text()
    rows = [line.split() for line in table.splitlines() if ":" in line.split()[0]]
    return [row[1] for row in rows if row[3] == "0A" and row[1].endswith(f":{port:04X}")]


def port_of(catcher):
    return int(catcher.redirect_uri.split("/")[2].rpartition(":")[2])


class Judge:
    """Knows the right answer, like the service behind the catcher."""

    def __init__(self, page="done"):
        self.page, self.asked = page, []

    def __call__(self, query):
        self.asked.append(query)
        return self.page if query == f"code=c&state={STATE}" else "stray"

    @property
    def took(self):
        return [q for q in self.asked if q == f"code=c&state={STATE}"]


@pytest.fixture
def judge():
    return Judge()


@pytest.fixture
def pages():
    return read_pages(RESOURCES)


@contextlib.asynccontextmanager
async def listening(pages, judge, redirect=REDIRECT, **how):
    catcher = await Loopback(pages).listen(redirect, judge, **how)
    try:
        yield catcher
    finally:
        await catcher.close()


def true_answer(catcher):
    return f"{catcher.redirect_uri}?code=c&state={STATE}"


@pytest.mark.parametrize("name", ["done", "refused", "problem", "ended", "stray"])
def test_each_page_is_whole_and_has_its_own_words(pages, name):
    body, said = pages[name].body, (RESOURCES / f"callback-{name}.html").read_bytes()
    heading = re.search(rb"<h1>(.+)</h1>", said)[1]

    assert body.startswith(b"<!doctype html>")
    assert said in body
    assert b"<title>%s - Connector Manager</title>" % heading in body
    assert b"{{" not in body
    assert 5 == len({page.body for page in pages.values()})


class TestWaiting:
    async def test_all_that_is_hostile_gets_a_fixed_page_and_the_true_answer_still_succeeds(self, pages, judge):
        async with listening(pages, judge) as catcher:
            requests = hostile(catcher.redirect_uri, STATE)
            for name, raw in requests.items():
                shown = await send(catcher.redirect_uri, raw)
                assert 400 <= shown.status < 500, name
                assert "location" not in shown.headers, name
                assert not [h for h in shown.headers if h.startswith("access-control")], name
                for secret in (STATE.encode(), b"evil", MARKUP.encode(), b"alert("):
                    assert secret not in shown.body, name
            assert len(requests) >= 20
            assert judge.took == []

            agreed = await visit(true_answer(catcher))

            assert (agreed.status, agreed.headers["location"]) == (303, "/done")
            assert judge.took

    async def test_the_right_answer_leads_to_a_bare_address_that_shows_the_page(self, pages, judge):
        async with listening(pages, judge) as catcher:
            agreed = await visit(true_answer(catcher))
            shown = await visit(urljoin(catcher.redirect_uri, agreed.headers["location"]))

            assert agreed.body == b""
            assert agreed.headers["cache-control"] == "no-store"
            assert agreed.headers["referrer-policy"] == "no-referrer"
            assert (shown.status, shown.body) == (200, pages["done"].body)

    @pytest.mark.parametrize("page", ["refused", "problem", "ended"])
    async def test_every_other_ending_has_its_own_page(self, pages, page):
        async with listening(pages, Judge(page)) as catcher:
            before = await visit(urljoin(catcher.redirect_uri, f"/{page}"))
            agreed = await visit(true_answer(catcher))
            shown = await visit(urljoin(catcher.redirect_uri, agreed.headers["location"]))

            assert before.status == 404
            assert shown.body == pages[page].body

    async def test_a_repeated_answer_is_answered_politely(self, pages, judge):
        async with listening(pages, judge) as catcher:
            first, second = [await visit(true_answer(catcher)) for _ in range(2)]

            assert first == second
            assert len(judge.took) == 2

    async def test_a_head_request_for_the_earned_page_is_no_visit(self, pages, judge):
        async with listening(pages, judge) as catcher:
            await visit(true_answer(catcher))
            host = catcher.redirect_uri.split("/")[2]

            shown = await send(catcher.redirect_uri, f"HEAD /done HTTP/1.1\r\nHost: {host}\r\n\r\n".encode())

            assert shown.status == 404

    async def test_a_method_that_is_not_taken_is_told_which_one_is(self, pages, judge):
        async with listening(pages, judge) as catcher:
            shown = await send(catcher.redirect_uri, hostile(catcher.redirect_uri, STATE)["put"])

            assert (shown.status, shown.headers["allow"]) == (405, "GET")

    async def test_old_browsers_without_fetch_metadata_are_let_in(self, pages, judge):
        async with listening(pages, judge) as catcher:
            host = catcher.redirect_uri.split("/")[2]
            raw = f"GET /callback/acme?code=c&state={STATE} HTTP/1.1\r\nHost: {host}\r\nOrigin: null\r\n\r\n"

            assert (await send(catcher.redirect_uri, raw.encode())).status == 303

    async def test_nothing_that_arrives_is_logged(self, pages, judge, caplog):
        caplog.set_level(logging.DEBUG)
        async with listening(pages, judge) as catcher:
            for raw in hostile(catcher.redirect_uri, STATE).values():
                await send(catcher.redirect_uri, raw)
            await visit(true_answer(catcher))

        assert STATE not in caplog.text
        assert "evil" not in caplog.text


class TestPostedAnswers:
    ORIGIN: ClassVar = "https://acme.example"

    def post(self, catcher, *lines, body=f"code=c&state={STATE}", form="application/x-www-form-urlencoded"):
        host = catcher.redirect_uri.split("/")[2]
        head = ["POST /callback/acme HTTP/1.1", f"Host: {host}", f"Content-Length: {len(body)}"]
        return send(catcher.redirect_uri, "\r\n".join([*head, f"Content-Type: {form}", *lines, "", body]).encode())

    async def test_a_platform_that_answers_with_a_form_is_heard(self, pages, judge):
        async with listening(pages, judge, posts_from=self.ORIGIN) as catcher:
            named = await self.post(catcher, f"Origin: {self.ORIGIN}", "Sec-Fetch-Mode: navigate")
            nameless = await self.post(catcher, "Origin: null")
            got = await visit(true_answer(catcher))

            assert [s.status for s in (named, nameless, got)] == [303, 303, 303]

    async def test_forms_of_others_and_other_forms_are_not(self, pages, judge):
        async with listening(pages, judge, posts_from=self.ORIGIN) as catcher:
            foreign = await self.post(catcher, "Origin: https://evil.example")
            fetched = await self.post(catcher, f"Origin: {self.ORIGIN}", "Sec-Fetch-Mode: cors")
            odd = await self.post(catcher, form="text/plain")
            big = await self.post(catcher, body="x" * 20000)
            wrong = await self.post(catcher, body="code=c&state=x")
            put = await send(catcher.redirect_uri, hostile(catcher.redirect_uri, STATE)["put"])

            assert [s.status for s in (foreign, fetched, odd, big, wrong, put)] == [403, 403, 403, 413, 400, 405]
            assert put.headers["allow"] == "GET, POST"
            assert not judge.took


class TestPages:
    @pytest.mark.parametrize("name", ["done", "refused", "problem", "ended", "stray"])
    def test_a_page_is_fixed_quiet_and_never_says_connected(self, pages, name):
        text = pages[name].body.decode()
        headers = dict(pages[name].headers)
        policy = headers["Content-Security-Policy"]
        style = re.search(r"<style>(.*?)</style>", text, re.DOTALL)[1]
        digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()

        assert "<script" not in text
        assert not re.search(r"\b(src|href|action|on\w+)\s*=", text)
        assert "url(" not in text
        assert "{" not in text.replace(style, "")
        assert "connected" not in text.lower()
        assert "prefers-color-scheme: dark" in style
        assert policy.startswith("default-src 'none'; ")
        assert f"style-src 'sha256-{digest}'" in policy
        assert headers["Cache-Control"] == "no-store"
        assert headers["Referrer-Policy"] == "no-referrer"
        assert "Set-Cookie" not in headers

    def test_all_pages_share_one_look(self, pages):
        styles = {re.search(rb"<style>.*</style>", page.body, re.DOTALL)[0] for page in pages.values()}

        assert len(styles) == 1

    def test_a_page_without_style_allows_none(self):
        headers = dict(loopback._page(b"{{main}}", b"<p>").headers)

        assert "style-src 'sha256-47DEQpj8" in headers["Content-Security-Policy"]


class TestDoors:
    async def test_only_loopback_listens(self, pages, judge):
        async with listening(pages, judge) as catcher:
            port = port_of(catcher)

            assert listeners(port) == [f"0100007F:{port:04X}"]

    async def test_the_same_socket_is_held_from_bind_to_end(self, pages, judge):
        async with listening(pages, judge) as catcher:
            for host in ("127.0.0.1", "0.0.0.0"):  # noqa: S104  what a thief would try
                with socket.socket() as squatter:
                    squatter.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
                    with pytest.raises(OSError, match="in use"):
                        squatter.bind((host, port_of(catcher)))

    async def test_ports_are_tried_in_order_and_the_first_free_one_is_taken(self, pages, judge):
        async with listening(pages, judge) as other:
            taken = port_of(other)
            redirect = Redirect("/callback/acme", ports=(taken, 0))

            async with listening(pages, judge, redirect) as catcher:
                assert catcher.redirect_uri.startswith("http://127.0.0.1:")
                assert f":{taken}/" not in catcher.redirect_uri

    async def test_no_free_port_is_said(self, pages, judge):
        async with listening(pages, judge) as other:
            taken = port_of(other)

            with pytest.raises(FailureError) as caught:
                await Loopback(pages).listen(Redirect("/callback/acme", ports=(taken, taken)), judge)

            assert caught.value.failure == PortTaken((taken, taken))

    async def test_localhost_listens_on_both_of_its_addresses(self, pages, judge):
        async with listening(pages, judge, Redirect("", "localhost")) as catcher:
            url = f"{catcher.redirect_uri}?code=c&state={STATE}"

            four = await visit(url, literal="127.0.0.1")
            six = await visit(url, literal="::1")

            assert re.fullmatch(r"http://localhost:\d+", catcher.redirect_uri)
            assert (four.status, six.status) == (303, 303)

    async def test_localhost_is_not_shared_with_a_stranger_on_the_other_address(self, pages, judge):
        with socket.socket(socket.AF_INET6) as stranger:
            stranger.bind(("::1", 0))
            stranger.listen()
            port = stranger.getsockname()[1]

            with pytest.raises(FailureError):
                await Loopback(pages).listen(Redirect("/callback/acme", "localhost", (port,)), judge)
            async with listening(pages, judge, Redirect("/callback/acme", ports=(port,))) as catcher:
                assert f":{port}/" in catcher.redirect_uri  # nothing was left bound

    async def test_the_newer_loopback_alone_works_too(self, pages, judge):
        async with listening(pages, judge, Redirect("/callback/acme", "[::1]")) as catcher:
            assert catcher.redirect_uri.startswith("http://[::1]:")
            assert (await visit(true_answer(catcher), literal="::1")).status == 303

    @pytest.mark.parametrize("missing", ["127.0.0.1", "::1"])
    async def test_a_computer_that_has_only_one_of_the_addresses_uses_that_one(
        self, pages, judge, missing, monkeypatch
    ):
        real = loopback.bind

        def bind(host, port):
            if host == missing:
                raise OSError(errno.EADDRNOTAVAIL, "no such address")
            return real(host, port)

        monkeypatch.setattr(loopback, "bind", bind)
        async with listening(pages, judge, Redirect("/callback/acme", "localhost")) as catcher:
            there = {"127.0.0.1": "::1", "::1": "127.0.0.1"}[missing]
            assert (await visit(true_answer(catcher), literal=there)).status == 303

    async def test_a_computer_without_loopback_has_no_door(self, pages, judge, monkeypatch):
        def bind(host, port):
            raise OSError(errno.EAFNOSUPPORT, "no such family")

        monkeypatch.setattr(loopback, "bind", bind)

        with pytest.raises(FailureError) as caught:
            await Loopback(pages).listen(Redirect("/callback/acme", "localhost"), judge)

        assert caught.value.failure == PortTaken((0,))


class TestClosing:
    async def test_closing_ends_at_once_even_with_connections_open(self, pages, judge):
        catcher = await Loopback(pages).listen(REDIRECT, judge)
        host, port = catcher.redirect_uri.split("/")[2].split(":")
        _, idle = await asyncio.open_connection(host, int(port))
        began = time.monotonic()

        await catcher.close()

        assert time.monotonic() - began < 0.2
        with pytest.raises(OSError, match="Connect call failed"):
            await asyncio.open_connection(host, int(port))
        idle.close()
        with contextlib.suppress(ConnectionError):
            await idle.wait_closed()

    async def test_closing_can_wait_until_the_promised_page_was_fetched(self, pages, judge):
        catcher = await Loopback(pages).listen(REDIRECT, judge)
        await visit(true_answer(catcher))

        closing = asyncio.create_task(catcher.close(patience=5.0))
        await asyncio.sleep(0.05)
        assert not closing.done()
        shown = await visit(urljoin(catcher.redirect_uri, "/done"))

        await asyncio.wait_for(closing, 2)
        assert shown.status == 200

    async def test_that_patience_is_bounded_and_needs_a_promise(self, pages, judge):
        catcher = await Loopback(pages).listen(REDIRECT, judge)
        await visit(true_answer(catcher))
        await asyncio.wait_for(catcher.close(patience=0.1), 2)

        catcher = await Loopback(pages).listen(REDIRECT, judge)
        await asyncio.wait_for(catcher.close(patience=60.0), 2)


async def test_query_bytes_reach_the_judge_as_they_came(pages, judge):
    async with listening(pages, judge) as catcher:
        query = urlencode({"code": "a b+c", "state": "ü"})

        await visit(f"{catcher.redirect_uri}?{query}")

        assert judge.asked == [query]
