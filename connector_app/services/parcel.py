"""What a backup holds: a few files, one after another in a plain tar (POSIX.1-1988 ustar), pressed by gzip (RFC 1952).

Whoever knows its password can have made it. So it is read in its plainest form only, piece by piece and never more
than was announced: no links, no devices, no names in parts, nothing behind the end.
"""

import io
import re
import tarfile
import zlib
from collections.abc import Iterable, Iterator
from typing import Any, BinaryIO

BLOCK = tarfile.BLOCKSIZE
PIECE = 64 * 1024
GZIP = 31
"""What zlib calls one gzip member: https://zlib.net/manual.html#Advanced"""
PLAIN = {b"0", b"\0"}
MAGIC = b"ustar\x0000"
_NUMBER = re.compile(rb"([0-7]{6,11})[\0 ]{1,2}")

Member = tuple[str, int, Iterable[bytes]]
"""A name, how many bytes it has, and those."""


def packed(members: Iterable[Member]) -> Iterator[bytes]:
    """Yield a parcel. Its names are ASCII, at most 100 characters, and no file has 8 GiB."""
    press = zlib.compressobj(6, zlib.DEFLATED, GZIP)
    for block in _tar(members):
        yield press.compress(block)
    yield press.flush()


def _tar(members: Iterable[Member]) -> Iterator[bytes]:
    for name, size, blocks in members:
        info = tarfile.TarInfo(name)
        info.size, info.mode = size, 0o600
        yield info.tobuf(tarfile.USTAR_FORMAT, "ascii", "strict")
        yield from blocks
        yield bytes(-size % BLOCK)
    yield bytes(2 * BLOCK)


def unpacked(source: BinaryIO) -> Iterator[Member]:
    """Yield the files of a parcel. The bytes of one are gone once the next is asked for.

    What is not read to its end is not known whole. Raises ValueError, EOFError, zlib.error where it is no parcel.
    """
    reader = io.BufferedReader(_Unpressed(source), PIECE)
    while any(header := _exactly(reader, BLOCK)):
        name, size = _announced(header)
        content = _content(reader, size)
        yield name, size, content
        for _ in content:
            pass
    if any(reader.read(tarfile.RECORDSIZE)) or reader.read(1):
        raise ValueError("something lies behind the end")


class _Unpressed(io.RawIOBase):
    """Reads one gzip member, and nothing may follow it."""

    def __init__(self, source: BinaryIO) -> None:
        super().__init__()
        self._source, self._press, self._waiting = source, zlib.decompressobj(GZIP), b""

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        while not self._press.eof:
            piece = self._waiting or self._source.read(PIECE)
            plain = self._press.decompress(piece, len(buffer))
            self._waiting = self._press.unconsumed_tail
            if plain:
                buffer[: len(plain)] = plain
                return len(plain)
            if not piece:
                raise EOFError("cut off")
        if self._press.unused_data or self._source.read(1):
            raise ValueError("something lies behind the end")
        return 0


def _exactly(reader: BinaryIO, size: int) -> bytes:
    found = reader.read(size)
    if len(found) < size:
        raise EOFError("cut off")
    return found


def _content(reader: BinaryIO, size: int) -> Iterator[bytes]:
    left = size
    while left:
        block = _exactly(reader, min(left, PIECE))
        left -= len(block)
        yield block
    if any(_exactly(reader, -size % BLOCK)):
        raise ValueError("something lies between two files")


def _announced(header: bytes) -> tuple[str, int]:
    """Return a file's name and size. Raises ValueError where it is anything but a plain file."""
    name, _, rest = header[:100].partition(b"\0")
    said = _number(header[148:156])
    is_whole = said == sum(header[:148]) + sum(b" " * 8) + sum(header[156:])
    is_plain = header[156:157] in PLAIN and header[257:265] == MAGIC
    if not is_whole or not is_plain or any(rest) or any(header[157:257]) or any(header[345:]):
        raise ValueError("no plain file")
    return name.decode("ascii"), _number(header[124:136])


def _number(text: bytes) -> int:
    if not (found := _NUMBER.fullmatch(text)):
        raise ValueError("no number")
    return int(found[1], 8)
