"""Pages for people: calm, without script, and clear that nothing here is real."""

import base64
import hashlib
import html
from collections.abc import Iterable, Mapping
from string import Template
from urllib.parse import urlsplit

from connector_app import resource
from connector_app.adapters.serve import Response
from connector_app.language import said
from connector_app.language.pages import translated
from connector_app.practice.state import Row


def page(name: str, words: Mapping[str, str], *, status: int = 200, form_to: str = "'none'") -> Response:
    """Return a page of `resources/practice`. `words` are escaped here; `form_to` says where forms may lead.

    A browser also follows `form-action` through redirects, so a form whose answer leads elsewhere names that place.
    """
    return _page(name, {key: html.escape(value) for key, value in words.items()}, status, form_to)


def _page(name: str, parts: Mapping[str, str], status: int, form_to: str) -> Response:
    style = _text("style.css")
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    body = _template(name).substitute(parts, style=style).encode()
    policy = (
        f"default-src 'none'; style-src 'sha256-{digest}'; form-action {form_to};"
        " frame-ancestors 'none'; base-uri 'none'"
    )
    return Response(
        status,
        (
            ("Content-Type", "text/html; charset=utf-8"),
            ("Content-Security-Policy", policy),
            ("Cache-Control", "no-store"),
            ("Referrer-Policy", "same-origin"),
            ("X-Content-Type-Options", "nosniff"),
            ("X-Frame-Options", "DENY"),
        ),
        body,
    )


def notice(heading: str, words: str, *, status: int = 200) -> Response:
    title = said("{heading} – Practice platform", heading=heading)
    return page("notice.html", {"title": title, "heading": heading, "words": words}, status=status)


def _text(name: str) -> str:
    return resource("practice", name).read_text("utf-8")


def _template(name: str) -> Template:
    return Template(translated(_text(name)))


MAY = {
    "read:user": said("See your name and your items"),
    "write:data": said("Create, change and delete your items"),
    "admin:webhooks": said("Be told at once when an item changes"),
}
STATUSES = {"active": said("Active"), "inactive": said("Inactive"), "archived": said("Archived")}


def question(ticket: str, scopes: Iterable[str], people: Iterable[Row], chosen: str, redirect_uri: str) -> Response:
    """Ask a pretend person whether the program may come in."""
    target = urlsplit(redirect_uri)
    may = "".join(f"<li>{html.escape(MAY[scope])}</li>" for scope in scopes)
    cannot = "".join(
        f"<li>{html.escape(words)}</li>"
        for scope, words in (
            ("write:data", said("Change anything")),
            ("", said("See anything of your real accounts")),
        )
        if scope not in scopes
    )
    choices = "".join(
        f'<label><input type="radio" name="person" value="{html.escape(p["handle"])}"'
        f"{' checked' if p['handle'] == chosen else ''}><span><b>{html.escape(p['name'])}</b>"
        f"<small>{html.escape(p['email'])}</small></span></label>"
        for p in people
    )
    parts = {"ticket": html.escape(ticket), "may": may, "cannot": cannot, "people": choices}
    return _page("authorize.html", parts, 200, f"'self' http://{target.netloc}")


def desk(people: Iterable[Row], chosen: str, items: Iterable[Row], place: str, *, done: bool) -> Response:
    """Show a pretend person's items, to be changed "at the platform"."""
    tabs = "".join(
        f'<a href="{place}?who={html.escape(p["handle"])}"{" aria-current=page" if p["handle"] == chosen else ""}>'
        f"{html.escape(p['name'])}</a>"
        for p in people
    )
    parts = {
        "people": tabs,
        "who": html.escape(chosen),
        "items": "".join(_desk_row(item, chosen, place) for item in items),
        "place": place,
        "told": _note(said("Done. The program is being told.")) if done else "",
    }
    return _page("desk.html", parts, 200, "'self'")


def _note(words: str) -> str:
    return f'<p class="note" role="status">{html.escape(words)}</p>'


def _desk_row(item: Row, who: str, place: str) -> str:
    options = "".join(
        f'<option value="{status}"{" selected" if item["status"] == status else ""}>{html.escape(label)}</option>'
        for status, label in STATUSES.items()
    )
    words = {"id": item["id"], "title": item["title"], "who": who, "place": place}
    escaped = {key: html.escape(value) for key, value in words.items()}
    return _template("desk-row.html").substitute(escaped, options=options)
