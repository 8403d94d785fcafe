"""Listens to a relay: one long answer, taken piece by piece, for as long as the relay is heard.

No redirect is followed, nothing unpacked, no address logged: whoever knows a relay's address reads what comes over it.
"""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from urllib.parse import urlsplit

import httpx

from connector_app import __version__
from connector_app.adapters.network import certificates, proxy_for, why
from connector_app.language import said
from connector_app.model.address import checked
from connector_app.model.failure import FailureError, Forbidden, NotFound, Offline, Rejected, Trace, Unavailable

CONNECT_SECONDS = 10.0
SILENT_SECONDS = 75.0
"""A relay says something every thirty seconds; one that was silent for so long is not there any more."""


class Relays:
    """Opens streams. `insecure_loopback` lets plain ones on this computer be; `silent` is the longest silence."""

    def __init__(
        self,
        *,
        proxy: str = "system",
        ca_file: str = "",
        insecure_loopback: bool = False,
        silent: float = SILENT_SECONDS,
    ) -> None:
        self._proxy, self._ca_file, self._insecure_loopback, self._silent = proxy, ca_file, insecure_loopback, silent

    def check(self, url: str) -> None:
        """Raise FailureError(Rejected) where an address cannot be one of a relay."""
        try:
            is_sealed = urlsplit(checked(url)).scheme == "https"
        except ValueError as error:
            raise FailureError(Rejected(said("A relay’s address {words}.", words=error))) from None
        if not (is_sealed or self._insecure_loopback):
            raise FailureError(Rejected(said("A relay’s address must be an https address.")))

    @asynccontextmanager
    async def listen(self, url: str, last: str) -> AsyncIterator[AsyncIterator[bytes]]:
        """Yield what the relay says, in pieces, until it is silent or gone. `last` is the id of what came last.

        Raises FailureError: Offline where it is not reached or went, Forbidden and NotFound where it refuses this
        address, Unavailable for any other refusal, Rejected for an address that is none.
        """
        self.check(url)
        host = urlsplit(url).hostname or ""
        headers = {
            "accept": "text/event-stream",  # this very text: the relay of smee.io compares it
            "accept-encoding": "identity",
            "cache-control": "no-store",
            "user-agent": f"ConnectorManager/{__version__}",
            **({"last-event-id": last} if last else {}),
        }
        timeout = httpx.Timeout(self._silent, connect=CONNECT_SECONDS)
        try:
            async with (
                httpx.AsyncClient(
                    trust_env=False,
                    proxy=proxy_for(self._proxy, url) or None,
                    verify=certificates(self._ca_file),
                    timeout=timeout,
                ) as client,
                client.stream("GET", url, headers=headers) as answer,
            ):
                _judge(answer, host)
                yield answer.aiter_raw()
        except (httpx.TransportError, httpx.InvalidURL, OSError) as error:
            raise FailureError(Offline(host, Trace(code=why(error)))) from error


def _judge(answer: httpx.Response, host: str) -> None:
    trace = Trace(status=answer.status_code)
    match answer.status_code:
        case 200 if answer.headers.get("content-type", "").partition(";")[0].strip() == "text/event-stream":
            return
        case 401 | 403:
            raise FailureError(Forbidden(trace=trace))
        case 404 | 410:
            raise FailureError(NotFound("this relay", trace))
        case _:
            raise FailureError(Unavailable(host, trace))
