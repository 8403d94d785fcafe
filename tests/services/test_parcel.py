"""What a backup holds: read in its plainest form only, and nothing of what a stranger may put there."""

import gzip
import io
import json
import tarfile
import tracemalloc
import zlib

import pytest

from connector_app.services import parcel
from connector_app.services.backup import About

WRONG = (ValueError, EOFError, zlib.error)
HELD = {"about.json": b"{}", "platforms/shop.toml": b"x" * 700, "data.db": b"y" * 100_000}


def packed(members=None):
    members = HELD if members is None else members
    return b"".join(parcel.packed((name, len(content), [content]) for name, content in members.items()))


def unpacked(file):
    return {name: b"".join(content) for name, _size, content in parcel.unpacked(io.BytesIO(file))}


def with_tar(**said):
    """Return a parcel of one file that another program wrote."""
    made = io.BytesIO()
    entry = tarfile.TarInfo(said.pop("name", "about.json"))
    entry.size = 2
    form = said.pop("form", tarfile.USTAR_FORMAT)
    for name, value in said.items():
        setattr(entry, name, value)
    with tarfile.open(fileobj=made, mode="w", format=form) as archive:
        archive.addfile(entry, io.BytesIO(b"{}"))
    return gzip.compress(made.getvalue())


@pytest.mark.parametrize("members", [{}, {"a": b""}, HELD, {f"{n}": b"z" * n for n in (1, 511, 512, 513, 65536)}])
def test_what_was_packed_comes_out_again(members):
    assert members == unpacked(packed(members))


def test_any_tar_writes_what_can_be_read():
    assert {"about.json": b"{}"} == unpacked(with_tar())


@pytest.mark.parametrize(
    "said",
    [
        {"type": tarfile.SYMTYPE, "linkname": "/etc/passwd"},
        {"type": tarfile.LNKTYPE, "linkname": "data.db"},
        {"linkname": "data.db"},
        {"type": tarfile.CHRTYPE, "devmajor": 1},
        {"type": tarfile.DIRTYPE},
        {"type": tarfile.FIFOTYPE},
        {"type": tarfile.CONTTYPE},
        {"form": tarfile.GNU_FORMAT},
        {"form": tarfile.GNU_FORMAT, "name": "n" * 200},
        {"form": tarfile.PAX_FORMAT, "pax_headers": {"size": "9999999999"}},
        {"form": tarfile.PAX_FORMAT, "name": "n" * 200},
        {"name": f"{'p' * 90}/{'n' * 90}"},
        {"name": "\u00e9", "form": tarfile.USTAR_FORMAT},
    ],
    ids=str,
)
def test_anything_but_a_plain_file_is_refused(said):
    with pytest.raises(ValueError, match=r"no plain file|ascii"):
        unpacked(with_tar(**said))


@pytest.mark.parametrize(
    ("at", "byte"),
    [(3, b"\xff"), (50, b"x"), (124, b"8"), (124, b"-"), (124, b"\x80"), (135, b"7"), (150, b"9"), (257, b"U")],
)
def test_a_header_that_says_another_thing_is_refused(at, byte):
    tar = bytearray(b"".join(parcel._tar([("about.json", 2, [b"{}"])])))
    tar[at : at + 1] = byte
    if at != 150:  # its sum holds, so that it is not that which is refused
        tar[148:156] = b"%06o\0 " % (sum(tar[:148]) + 8 * 32 + sum(tar[156:512]))
    with pytest.raises(ValueError, match=r"no plain file|no number|ascii"):
        unpacked(gzip.compress(bytes(tar)))


def test_a_header_that_was_changed_is_refused():
    tar = bytearray(b"".join(parcel._tar([("about.json", 2, [b"{}"])])))
    tar[0] ^= 1
    with pytest.raises(ValueError, match="no plain file"):
        unpacked(gzip.compress(bytes(tar)))


def test_it_can_be_cut_off_nowhere_and_nothing_follows_it():
    file, tar = packed(), gzip.decompress(packed())
    for end in range(0, len(file), 7):
        with pytest.raises(WRONG):
            unpacked(file[:end])
    for wrong in (
        file + b"x",
        file + file,
        gzip.compress(tar + b"x" * 600),
        gzip.compress(tar + bytes(2 * tarfile.RECORDSIZE)),
        gzip.compress(tar[:-1024]),
        gzip.compress(tar[:600]),
        gzip.compress(tar[:1020] + b"x" + tar[1021:]),  # between two files
    ):
        with pytest.raises(WRONG):
            unpacked(wrong)


def test_what_swells_is_taken_piece_by_piece():
    size = 32 * 1024 * 1024
    file = b"".join(parcel.packed([("data.db", size, (bytes(1024 * 1024) for _ in range(32)))]))
    assert len(file) < size / 500
    tracemalloc.start()
    try:
        assert [size] == [sum(map(len, content)) for _, _, content in parcel.unpacked(io.BytesIO(file))]
        most = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()

    assert most < 1024 * 1024


def test_what_is_not_read_of_one_is_not_taken_for_the_next():
    assert list(HELD) == [name for name, _size, _content in parcel.unpacked(io.BytesIO(packed()))]


ABOUT = About("Connector Manager 1", "a computer", "2026-03-01T00:00:00.000Z", "0a" * 16, 3, 2, 1, "0b" * 8, "0c" * 64)


def test_what_a_backup_says_of_itself_is_read_again():
    assert ABOUT == About.read(ABOUT.line())


def test_a_computers_name_moves_no_cursor_and_turns_no_words():
    said = json.loads(ABOUT.line()) | {"computer": "mine\x1b[2J\u202eyours\n"}

    assert "mine [2J yours" == About.read(json.dumps(said).encode()).computer


@pytest.mark.parametrize(
    "said",
    [
        {"computer": 1},
        {"computer": "x" * 256},
        {"program": None},
        {"made": "yesterday"},
        {"made": "2026-03-01"},
        {"made": 5},
        {"log": "0a"},
        {"log": "../" * 8},
        {"entries": -1},
        {"entries": True},
        {"entries": 1.5},
        {"waiting": 2**53},
        {"accounts": "2"},
        {"introduced_by": ""},
        {"introduced_by": "x" * 16},
        {"introduction": "0c"},
        {"from_the_future": 1},
    ],
    ids=str,
)
def test_anything_else_that_it_says_of_itself_is_refused(said):
    with pytest.raises((ValueError, TypeError)):
        About.read(json.dumps(json.loads(ABOUT.line()) | said).encode())


@pytest.mark.parametrize("line", [b"", b"[]", b"[" * 200_000, b"\xff", b"7" * 5000, b'{"entries": 1e999}'])
def test_what_says_nothing_of_itself_is_refused(line):
    with pytest.raises((ValueError, TypeError, RecursionError)):
        About.read(line)
