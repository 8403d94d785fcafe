"""How this computer reaches the others: through which proxy, whom it trusts, and why it did not come about."""

import ssl
from urllib.parse import urlsplit
from urllib.request import getproxies, proxy_bypass

import truststore

from connector_app.language import said
from connector_app.model.address import LOOPBACK
from connector_app.model.failure import FailureError, Rejected

_NOT_YET_VALID, _EXPIRED = 9, 10  # X509_V_ERR_CERT_NOT_YET_VALID, X509_V_ERR_CERT_HAS_EXPIRED


def proxy_for(setting: str, url: str) -> str:
    """Return the proxy's address, or "" for none. Asked each time: people change networks.

    `setting` is "system", "none" or an address. Raises FailureError(Rejected) for a proxy of another kind.
    """
    parts = urlsplit(url)
    host = parts.hostname or ""
    if setting == "none" or host in LOOPBACK:
        return ""
    if setting != "system":
        return setting
    if proxy_bypass(host):
        return ""
    known = getproxies()
    found = known.get(parts.scheme) or known.get("all") or ""
    address = found if "://" in found or not found else f"http://{found}"
    if address and urlsplit(address).scheme not in {"http", "https"}:
        raise FailureError(Rejected(said("This computer’s proxy is of a kind the program cannot speak to.")))
    return address


def certificates(ca_file: str) -> ssl.SSLContext:
    """Return the operating system's trust, with the certificates of a file added where one is named."""
    context = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    if ca_file:
        context.load_verify_locations(ca_file)
    return context


def why(error: BaseException) -> str:
    """Say what kept a connection from coming about, where it was the other side's certificate."""
    seen: BaseException | None = error
    while seen is not None:
        if isinstance(seen, ssl.SSLCertVerificationError):
            dated = seen.verify_code in (_NOT_YET_VALID, _EXPIRED) or "expired" in str(seen).lower()
            return "certificate-date" if dated else "certificate"
        seen = seen.__cause__ or seen.__context__
    return ""
