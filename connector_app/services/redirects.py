"""Answers that point elsewhere: a network that asks for a sign-in, or a thing that its platform moved."""

import re
from dataclasses import replace
from urllib.parse import urljoin, urlsplit

from connector_app.model.call import Reply, Request
from connector_app.model.provider import Provider
from connector_app.services.catalog import origin_of

REDIRECTS = frozenset({301, 302, 303, 307, 308})
SAME_METHOD = frozenset({307, 308})
"""A change is sent on under these alone: the others may turn it into a question (RFC 9110 section 15.4)."""


def is_captive(request: Request, reply: Reply) -> bool:
    """Tell whether a hotel's or a company's network answered in the platform's place: never data, never a refusal."""
    if reply.status == 511:  # RFC 6585 section 6
        return True
    if reply.status in REDIRECTS and _path(request, reply) is None:
        return True
    html = "html" in reply.headers.get("content-type", "").partition(";")[0].lower()
    return html and reply.status != 429 and reply.status < 500


def moved(provider: Provider, base: str, request: Request, reply: Reply) -> Request | None:
    """Return the request for where the platform has moved a thing, None where nothing is to be followed.

    Only its path is taken from the answer, only on the same server, below `base`, and where the provider knows such
    places (`moved_to`). A change is followed only where it stays the same change.
    """
    follows = REDIRECTS - {303} if request.method == "GET" else SAME_METHOD
    path = _path(request, reply) if provider.moved_to and reply.status in follows else None
    below = f"{urlsplit(base).path.rstrip('/')}/"
    if path is None or not path.startswith(below) or not re.fullmatch(provider.moved_to, path.removeprefix(below)):
        return None
    return replace(request, url=urlsplit(request.url)._replace(path=path).geturl())


def _path(request: Request, reply: Reply) -> str | None:
    """Return the path that an answer points to, None where that is on another server or no address."""
    try:
        to = urljoin(request.url, reply.headers.get("location", ""))
        return urlsplit(to).path if origin_of(to) == origin_of(request.url) else None
    except ValueError:
        return None
