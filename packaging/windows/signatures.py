"""Who signed a Windows program, and whether a byte of it changed since: Authenticode, judged with OpenSSL.

The form: “Windows Authenticode Portable Executable Signature Format”, https://aka.ms/authenticode-pe. Time stamps and
revocation are not judged: what is checked here is pinned by its hash as well.
"""

import hashlib
import struct
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

import certifi

MICROSOFT = Path(__file__).resolve().parent / "microsoft-root-2011.pem"
"""Microsoft Root Certificate Authority 2011, which lists of authorities for the web leave out: SHA-1 fingerprint
8F:43:28:8A:D2:72:F3:10:3B:6F:B1:42:84:85:EA:30:14:C0:BC:FE, as Microsoft's Trusted Root Program names it."""
SIGNED_DATA = 2  # WIN_CERT_TYPE_PKCS_SIGNED_DATA
DIGESTS = {32: "sha256", 48: "sha384", 20: "sha1"}  # by their length


class UnsignedError(ValueError):
    """A file is not signed by an authority that is known, or was changed after it was signed."""


def judge(path: Path) -> None:
    """Raise UnsignedError where a program or library does not bear a whole signature down from a known authority."""
    data = path.read_bytes()
    signature, covered = parts(data)
    content, digest = statement(signature)
    name = DIGESTS.get(len(digest), "")
    if not name or hashlib.new(name, covered).digest() != digest:
        raise UnsignedError(f"{path.name} is not what was signed")
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        (place / "signature").write_bytes(signature)
        (place / "content").write_bytes(content)
        (place / "roots").write_text(Path(certifi.where()).read_text() + MICROSOFT.read_text())
        words = ["openssl", "smime", "-verify", "-inform", "DER", "-binary", "-purpose", "any", "-no_check_time"]
        words += ["-in", str(place / "signature"), "-content", str(place / "content"), "-CAfile", str(place / "roots")]
        done = subprocess.run(words, check=False, capture_output=True)
    if done.returncode:
        raise UnsignedError(f"{path.name}: {done.stderr.decode(errors='replace')[-300:]}")


def parts(data: bytes) -> tuple[bytes, bytes]:
    """Return the signature of a program, and the bytes that it covers."""
    try:
        head = struct.unpack_from("<I", data, 0x3C)[0] + 24  # of the optional header
        entry = head + {0x20B: 144, 0x10B: 128}[struct.unpack_from("<H", data, head)[0]]
        at, size = struct.unpack_from("<II", data, entry)
        length, _, kind = struct.unpack_from("<IHH", data, at)
    except (struct.error, KeyError):
        raise UnsignedError("no Windows program") from None
    if not at or kind != SIGNED_DATA or at + size > len(data):
        raise UnsignedError("not signed")
    checksum = head + 64
    covered = data[:checksum] + data[checksum + 4 : entry] + data[entry + 8 : at] + data[at + size :]
    return data[at + 8 : at + length], covered


def statement(signature: bytes) -> tuple[bytes, bytes]:
    """Return what is signed (the inside of SpcIndirectDataContent), and the digest of the program in it."""
    try:
        _, wrapped = list(inside(next(inside(signature))))
        signed = list(inside(next(inside(wrapped))))
        _, explicit = list(inside(signed[2]))
        content = next(inside(explicit))
        _, info = list(inside(content))
        _, digest = list(inside(info))
    except (ValueError, IndexError, StopIteration):
        raise UnsignedError("no signature that can be read") from None
    return content, digest


def inside(data: bytes) -> Iterator[bytes]:
    """Yield the content of each value that lies in a DER encoding, one after the other."""
    at = 0
    while at < len(data):
        length, at = data[at + 1], at + 2
        if length & 0x80:
            digits = length & 0x7F
            length, at = int.from_bytes(data[at : at + digits], "big"), at + digits
        yield data[at : at + length]
        at += length
