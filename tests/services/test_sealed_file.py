"""A file behind a password: what opens it, and that nothing else does."""

import io
import json
import secrets

import pytest

from connector_app.model.failure import FailureError
from connector_app.services import passphrase, sealed_file
from connector_app.services.sealed_file import DAMAGED, NEWER, NO_ROOM, NOT_OURS, UNREAD, WRONG, Opened

PASSWORD = "canary password of a test"
CHUNK = 64


@pytest.fixture(autouse=True)
def cheap(monkeypatch):
    """Let scrypt and chunks be small; `test_its_cost_is_the_vaults` says what they are otherwise."""
    monkeypatch.setattr(sealed_file, "N", 2**4)
    monkeypatch.setattr(sealed_file, "CHUNK", CHUNK)


def closed(content, password=PASSWORD):
    blocks = [content[i : i + 50] for i in range(0, len(content), 50)]
    return b"".join(sealed_file.sealed(blocks, sealed_file.fresh(password, secrets.token_bytes)))


def opened(file, password=PASSWORD):
    return io.BufferedReader(Opened(io.BytesIO(file), password), 32).read()


def refusal(file, password=PASSWORD):
    with pytest.raises(FailureError) as error:
        opened(file, password)
    return error.value.failure.message


@pytest.mark.parametrize("size", [0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 5 * CHUNK, 1000])
def test_what_was_sealed_comes_out_again(size):
    content = secrets.token_bytes(size)

    assert content == opened(closed(content))


def test_the_same_password_is_the_same_however_a_keyboard_writes_its_letters():
    assert b"x" == opened(closed(b"x", "caf\u00e9 au lait"), "cafe\u0301 au lait")


def test_its_cost_is_the_vaults(monkeypatch):
    monkeypatch.undo()

    assert passphrase.N == sealed_file.N >= 2**17


def test_the_seed_comes_from_the_password_and_is_not_in_the_file():
    lid = sealed_file.fresh(PASSWORD, secrets.token_bytes)
    file = b"".join(sealed_file.sealed([b"x" * 300], lid))

    assert lid.seed == Opened(io.BytesIO(file), PASSWORD).lid.seed
    assert lid.seed not in file
    assert lid.key not in file
    assert lid.seed.hex().encode() not in file
    assert lid.seed != lid.key
    assert "seed" not in repr(lid)


def test_another_password_is_told_from_damage():
    file = closed(b"x" * 300)

    assert WRONG == refusal(file, PASSWORD + "!")
    assert DAMAGED == refusal(file[:-1] + bytes([file[-1] ^ 1]))


def test_no_byte_of_it_can_be_changed():
    file = closed(b"x" * 200)
    begins = len(file.splitlines(keepends=True)[0])
    for at in range(begins, len(file)):
        assert DAMAGED == refusal(file[:at] + bytes([file[at] ^ 1]) + file[at + 1 :])
    for at in range(begins):
        assert refusal(file[:at] + bytes([file[at] ^ 1]) + file[at + 1 :]) in {DAMAGED, WRONG, NEWER, NOT_OURS}


def test_it_can_be_cut_off_nowhere():
    file = closed(b"x" * 200)
    begins = len(file.splitlines(keepends=True)[0])

    assert {DAMAGED} == {refusal(file[:end]) for end in range(begins, len(file))}


def test_chunks_cannot_change_places_or_be_left_out():
    file = closed(b"x" * (3 * CHUNK))
    head = file.splitlines(keepends=True)[0]
    size = CHUNK + sealed_file.TAG
    first, second, third = (file[len(head) + i * size : len(head) + (i + 1) * size] for i in range(3))

    assert DAMAGED == refusal(head + second + first + third)
    assert DAMAGED == refusal(head + first + third)
    assert DAMAGED == refusal(head + first + second)
    assert DAMAGED == refusal(file + third)


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"format": "connector-manager/backup/2"}, NEWER),
        ({"format": "connector-manager/backup/x"}, DAMAGED),
        ({"n": 2}, DAMAGED),
        ({"n": 2**6}, DAMAGED),
        ({"n": [16]}, DAMAGED),
        ({"n": float("inf")}, DAMAGED),
        ({"p": 2}, DAMAGED),
        ({"n": 17}, DAMAGED),
        ({"n": "many"}, DAMAGED),
        ({"r": 1}, DAMAGED),
        ({"kdf": "none"}, DAMAGED),
        ({"salt": "00"}, DAMAGED),
        ({"salt": "no hex"}, DAMAGED),
        ({"nonce": "00"}, DAMAGED),
    ],
)
def test_a_first_line_that_asks_for_less_or_for_something_else_is_refused(change, said):
    line, _, rest = closed(b"x").partition(b"\n")

    assert said == refusal(json.dumps(json.loads(line) | change).encode() + b"\n" + rest)


def test_twice_our_cost_is_as_much_as_a_file_may_ask_for(monkeypatch):
    monkeypatch.setattr(sealed_file, "N", 2**5)
    file = closed(b"x")
    monkeypatch.setattr(sealed_file, "N", 2**4)

    assert b"x" == opened(file)


def test_a_first_line_of_nothing_but_brackets_is_damage():
    head = b'{"format": "connector-manager/backup/1", "n": '

    assert DAMAGED == refusal(head + b"[" * (sealed_file.LONGEST - len(head)))


def test_too_little_memory_and_a_disk_that_was_taken_out_are_told(monkeypatch):
    file = closed(b"x" * 300)

    class Gone(io.BytesIO):
        def read(self, *_):
            raise OSError(5, "Input/output error")

    with pytest.raises(FailureError) as error:
        Opened(Gone(file), PASSWORD)
    assert UNREAD == error.value.failure.message

    def full(*_):
        raise MemoryError

    monkeypatch.setattr(passphrase, "stretched", full)
    assert NO_ROOM == refusal(file)


@pytest.mark.parametrize("content", [b"", b"%PDF-1.7\n", b"\n", b'{"format": "another"}\n'])
def test_any_other_file_is_no_backup(content):
    assert NOT_OURS == refusal(content)
