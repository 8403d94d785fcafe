"""The real keychain does what a person's does."""

import os
import subprocess
import sys
import time

import pytest

from tests.parts.keychain import keychain

pytestmark = pytest.mark.timeout(90)  # real programs, on a machine that may be busy

SET = "import keyring; keyring.set_password('Connector Manager', 'test', 'canary-key-1')"
GET = """import keyring
print(type(keyring.get_keyring()).__module__, keyring.get_password('Connector Manager', 'test'))"""


def python(code, env, *, seconds=15.0):
    command = [sys.executable, "-c", code]
    return subprocess.run(
        command, env={**os.environ, **env}, check=False, capture_output=True, text=True, timeout=seconds
    )


def test_an_unlocked_keychain_stores_and_gives_back():
    with keychain() as real:
        stored, read = python(SET, real.env), python(GET, real.env)

    assert (stored.returncode, stored.stderr) == (0, "")
    assert read.stdout.split() == ["keyring.backends.SecretService", "canary-key-1"]


def test_a_locked_keychain_says_so_and_after_the_next_login_has_everything():
    with keychain() as real:
        python(SET, real.env)
        real.lock()
        refused = python(GET, real.env)
        real.unlock()
        read = python(GET, real.env)

    assert refused.returncode == 1
    assert "KeyringLocked" in refused.stderr
    assert read.stdout.split()[1:] == ["canary-key-1"]


def test_a_keychain_can_be_locked_from_the_start():
    with keychain("locked") as real:
        assert real.locked
        assert "KeyringLocked" in python(SET, real.env).stderr


def test_without_a_keychain_none_answers():
    with keychain("absent") as real:
        assert "NoKeyringError" in python(SET, real.env).stderr


def test_a_hung_keychain_never_answers_until_it_goes_on():
    with keychain("hung") as real:
        started = time.monotonic()
        with pytest.raises(subprocess.TimeoutExpired):
            python(SET, real.env, seconds=1.5)
        real.go_on()

        assert time.monotonic() - started < 5
        assert python(SET, real.env).returncode == 0
