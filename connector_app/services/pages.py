"""Which of a platform's pages a sign-in may send the person to."""

from urllib.parse import urlsplit

from connector_app.model.provider import Provider
from connector_app.services.catalog import origin_of
from connector_app.services.links import checked
from connector_app.services.needs import Needs


def page_of(needs: Needs, provider: Provider, url: str) -> str:
    """Return an address that may be opened: on one of the platform's own hosts, encrypted or on loopback.

    Raises FailureError(Rejected) where it leads elsewhere: some platforms send the address in an answer.
    """
    needs.catalog.check_origin(provider, url)
    known = needs.catalog.endpoints(provider).values()
    hosts = {urlsplit(each).netloc.lower() for each in known if each.startswith("https://")}
    return checked(url, hosts | set(provider.hosts), {origin_of(each) for each in known if each.startswith("http://")})
