"""The keychain, as one suite over the real one, the one in memory and the file; then what only the real one has."""

import asyncio
import gc
import os
import subprocess
import sys
import threading
import time
import warnings
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from connector_app.adapters import keychain as adapter
from connector_app.adapters.key_file import KeyFile
from connector_app.adapters.keychain import SystemKeychain
from connector_app.model.failure import FailureError, KeychainLocked, KeychainUnavailable
from tests.fakes.keychain import MemoryKeychain
from tests.parts.keychain import keychain as real_keychain

NAME, OTHER = "connector-manager-vault-0011223344556677", "connector-manager-history-00"
SECRET = "Y2FuYXJ5LWtleS0x"  # base64 of canary-key-1
SECONDS = 0.4


@dataclass(frozen=True)
class Subject:
    """A keychain as the program sees it, and the hand that does things to it."""

    keychain: Any
    fate: Any
    home: str

    def hang(self) -> None:
        """Let the keychain hang, and the program be less patient with it than it is."""
        self.fate.hang()
        self.keychain._seconds = SECONDS

    def go_on(self) -> None:
        self.keychain._seconds = 10.0
        self.fate.go_on()


@pytest.fixture
def real(monkeypatch: pytest.MonkeyPatch) -> Iterator[Subject]:
    with real_keychain() as fate:
        for name, value in fate.env.items():
            monkeypatch.setenv(name, value)
        system = SystemKeychain()
        yield Subject(system, fate, "keychain:SecretService")
        system.close()
        fate.vanish()
        for thread in threading.enumerate():
            if thread.name == "keychain":
                thread.join(5)
    # secretstorage leaves its socket to the garbage collector when a call fails.
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ResourceWarning)
        gc.collect()


@pytest.fixture
def memory() -> Subject:
    fake = MemoryKeychain()
    return Subject(fake, fake, fake.name)


@pytest.fixture(params=["memory", "real"])
def subject(request: pytest.FixtureRequest) -> Subject:
    found: Subject = request.getfixturevalue(request.param)
    return found


@pytest.fixture(params=["memory", "real", "file"])
def any_subject(request: pytest.FixtureRequest, tmp_path: Path) -> Subject:
    if request.param == "file":
        return Subject(KeyFile(tmp_path / "practice" / "vault.key"), None, "practice-file")
    found: Subject = request.getfixturevalue(request.param)
    return found


async def failure_of(awaitable: Any) -> Any:
    with pytest.raises(FailureError) as caught:
        await awaitable
    return caught.value.failure


class TestKeepsWhatItIsGiven:
    async def test_it_says_where_it_is(self, any_subject):
        assert await any_subject.keychain.home() == any_subject.home

    async def test_what_is_set_is_there_until_it_is_deleted(self, any_subject):
        keychain = any_subject.keychain
        assert await keychain.get(NAME) is None

        await keychain.set(NAME, SECRET)
        await keychain.set(OTHER, "b3RoZXI=")
        assert (await keychain.get(NAME), await keychain.get(OTHER)) == (SECRET, "b3RoZXI=")

        await keychain.set(NAME, "bmV3ZXI=")
        assert await keychain.get(NAME) == "bmV3ZXI="

        await keychain.delete(NAME)
        assert (await keychain.get(NAME), await keychain.get(OTHER)) == (None, "b3RoZXI=")

    async def test_deleting_what_is_not_there_is_fine(self, any_subject):
        await any_subject.keychain.delete(NAME)

        assert await any_subject.keychain.get(NAME) is None


class TestRefuses:
    async def test_a_locked_one_says_locked_and_has_everything_once_it_is_open(self, subject):
        await subject.keychain.set(NAME, SECRET)
        subject.fate.lock()

        assert await subject.keychain.home() == subject.home
        for asked in (subject.keychain.get(NAME), subject.keychain.set(NAME, "eA=="), subject.keychain.delete(NAME)):
            assert await failure_of(asked) == KeychainLocked(subject.home)

        subject.fate.unlock()
        assert await subject.keychain.get(NAME) == SECRET

    async def test_one_that_hangs_is_waiting_and_answers_when_it_goes_on(self, subject):
        await subject.keychain.set(NAME, SECRET)
        subject.hang()

        assert await failure_of(subject.keychain.get(NAME)) == KeychainLocked(subject.home, waiting=True)

        subject.go_on()
        assert await subject.keychain.get(NAME) == SECRET

    async def test_where_there_is_none_it_is_unavailable(self, subject):
        subject.fate.vanish()

        for asked in (subject.keychain.home(), subject.keychain.get(NAME), subject.keychain.set(NAME, SECRET)):
            assert isinstance(await failure_of(asked), KeychainUnavailable)

    @pytest.mark.parametrize("secret", ["two\nlines", "schlüssel", "x" * 1281])
    async def test_a_secret_that_some_keychain_would_break_is_refused_by_all(self, subject, secret):
        with pytest.raises(ValueError, match="one short ASCII line"):
            await subject.keychain.set(NAME, secret)


class TestAHungKeychain:
    async def test_the_answer_to_the_first_prompt_is_taken_by_the_next_try(self, real):
        await real.keychain.set(NAME, SECRET)
        real.hang()
        await failure_of(real.keychain.get(NAME))

        async def go_on() -> None:
            await asyncio.sleep(0.1)
            real.go_on()

        real.keychain._seconds = 10.0
        answer, _ = await asyncio.gather(real.keychain.get(NAME), go_on())

        assert answer == SECRET

    async def test_what_was_given_up_before_it_began_never_happens(self, real):
        await real.keychain.set(NAME, SECRET)
        real.hang()
        await failure_of(real.keychain.get(NAME))
        await failure_of(real.keychain.delete(NAME))  # waits behind the first, and is taken back

        real.go_on()

        assert await real.keychain.get(NAME) == SECRET

    async def test_after_long_enough_the_next_try_gets_a_thread_of_its_own(self, real):
        keychain = real.keychain
        await keychain.set(NAME, SECRET)
        real.hang()
        await failure_of(keychain.set(OTHER, "eA=="))
        first, keychain._patience = keychain._jobs, 0.0

        await failure_of(keychain.get(NAME))

        assert first is not keychain._jobs
        real.go_on()
        assert await keychain.get(NAME) == SECRET

    async def test_the_loop_is_never_blocked(self, real):
        real.hang()
        asked = asyncio.create_task(failure_of(real.keychain.get(NAME)))

        gaps, last = [], time.monotonic()
        while not asked.done():
            await asyncio.sleep(0.01)
            gaps.append(time.monotonic() - last)
            last = time.monotonic()

        assert await asked == KeychainLocked(real.home, waiting=True)
        assert max(gaps) < SECONDS

    def test_the_program_ends_at_once_all_the_same(self):
        code = (
            "import asyncio\n"
            "from connector_app.adapters.keychain import SystemKeychain\n"
            "from connector_app.model.failure import FailureError\n"
            "async def main():\n"
            "    try: await SystemKeychain(seconds=0.3).get('x')\n"
            "    except FailureError as error: print(error.failure)\n"
            "asyncio.run(main())\n"
        )
        with real_keychain("hung") as fate:
            began = time.monotonic()
            done = python(code, fate.env)

        assert done.stdout.strip() == "KeychainLocked(home='keychain:SecretService', waiting=True)"
        assert time.monotonic() - began < 10


def python(code: str, env: dict[str, str]) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [sys.executable, "-c", code], env={**os.environ, **env}, check=True, capture_output=True, text=True, timeout=15
    )


TRY = """
import asyncio, sys
from connector_app.adapters.keychain import SystemKeychain
from connector_app.model.failure import FailureError
async def main():
    keychain = SystemKeychain()
    for asked in (keychain.home(), keychain.set("name", "canary-key-1")):
        try: print(await asked)
        except FailureError as error: print(error.failure.name)
asyncio.run(main())
print("marker" in sys.modules)
"""


class TestNothingElseIsEverChosen:
    """Threats T31 and T32: keyring's own discovery, environment and configuration."""

    @pytest.fixture
    def bait(self, tmp_path: Path) -> dict[str, str]:
        """Set every trap that keyring itself falls into: a plain-text backend by environment, file and plug-in."""
        (tmp_path / "marker.py").write_text(
            "from keyring.backend import KeyringBackend\n"
            "class Plain(KeyringBackend):\n"
            "    priority = 99\n"
            "    def set_password(self, service, user, password):\n"
            f"        open({str(tmp_path / 'plain.txt')!r}, 'w').write(password)\n"
            "    def get_password(self, service, user):\n"
            "        return None\n"
            "    def delete_password(self, service, user): ...\n"
        )
        config = tmp_path / "config" / "python_keyring"
        config.mkdir(parents=True)
        (config / "keyringrc.cfg").write_text(f"[backend]\ndefault-keyring=marker.Plain\nkeyring-path={tmp_path}\n")
        info = tmp_path / "marker-1.0.dist-info"
        info.mkdir()
        (info / "METADATA").write_text("Metadata-Version: 2.1\nName: marker\nVersion: 1.0\n")
        (info / "entry_points.txt").write_text("[keyring.backends]\nmarker = marker\n")
        return {
            "PYTHONPATH": f"{tmp_path}{os.pathsep}{Path.cwd()}",
            "PYTHON_KEYRING_BACKEND": "marker.Plain",
            "XDG_CONFIG_HOME": str(tmp_path / "config"),
            "XDG_DATA_HOME": str(tmp_path / "data"),
            "KEYRING_PROPERTY_APPID": "somebody else",
            "KEYRING_PROPERTY_SCHEME": "KeePassXC",
        }

    def test_the_traps_would_catch_keyring_itself(self, bait, tmp_path):
        python("import keyring; keyring.set_password('a', 'b', 'canary-key-1')", bait)

        assert (tmp_path / "plain.txt").read_text() == "canary-key-1"

    def test_without_a_bus_no_secret_is_written_and_no_foreign_code_is_loaded(self, bait, tmp_path):
        done = python(TRY, bait)

        assert done.stdout.split() == ["keychain-unavailable", "keychain-unavailable", "False"]
        written = [p for p in tmp_path.rglob("*") if p.is_file() and b"canary-key-1" in p.read_bytes()]
        assert written == []

    def test_with_a_keychain_the_environment_changes_nothing(self, bait, tmp_path):
        with real_keychain() as fate:
            done = python(TRY, {**bait, **fate.env})
            read = python(
                "import secretstorage\n"
                "bus = secretstorage.dbus_init()\n"
                "for item in secretstorage.get_default_collection(bus).search_items({'service': 'name'}):\n"
                "    print(sorted(item.get_attributes().items()))\n",
                {"PYTHONPATH": "", **fate.env},
            )

        assert done.stdout.split() == ["keychain:SecretService", "None", "False"]
        assert "('application', 'Connector Manager')" in read.stdout
        assert "('username', 'Connector Manager')" in read.stdout

    @pytest.mark.parametrize(
        ("platform", "module", "cls", "home"),
        [
            ("linux", "keyring.backends.SecretService", "Keyring", "keychain:SecretService"),
            ("freebsd14", "keyring.backends.SecretService", "Keyring", "keychain:SecretService"),
            ("darwin", "keyring.backends.macOS", "Keyring", "keychain:macOS"),
            ("win32", "keyring.backends.Windows", "WinVaultKeyring", "keychain:Windows"),
        ],
    )
    def test_each_system_has_its_one_class(self, platform, module, cls, home):
        chosen = adapter._backend_class(platform)

        assert (chosen.__module__, chosen.__name__) == (module, cls)
        assert SystemKeychain(platform=platform).name == home

    async def test_another_systems_keychain_does_not_answer_here(self):
        for platform in ("darwin", "win32"):
            keychain = SystemKeychain(platform=platform)
            assert isinstance(await failure_of(keychain.home()), KeychainUnavailable)
            keychain.close()

    def test_macos_takes_no_file_from_the_environment(self, monkeypatch):
        monkeypatch.setattr(adapter._backend_class("darwin"), "keychain", "planted.keychain")

        assert adapter._open("darwin").keychain is None


class pywintypes_error(Exception):  # noqa: N801, N818  its own name
    """Windows raises it raw: it is no KeyringError."""


class TestForeignErrors:
    @pytest.mark.parametrize(
        ("error", "failure"),
        [
            (pywintypes_error(1783, "CredWrite", "The stub received bad data"), KeychainUnavailable),
            (
                type("PasswordSetError", (Exception,), {})("Can't store password on keychain: (-25308, 'x')"),
                KeychainLocked,
            ),
            (type("DBusErrorResponse", (Exception,), {})("[org.freedesktop.Secret.Error.IsLocked] ()"), KeychainLocked),
            (type("KeychainDenied", (Exception,), {})(-128, "User canceled"), KeychainLocked),
            (ConnectionResetError(104, "the bus went away"), KeychainUnavailable),
        ],
    )
    async def test_whatever_a_keychain_raises_becomes_a_failure_with_a_name(self, monkeypatch, error, failure):
        class Broken:
            def get_password(self, *_: str) -> None:
                raise error

        monkeypatch.setattr(adapter, "_open", lambda _platform: Broken())
        keychain = SystemKeychain()

        assert isinstance(await failure_of(keychain.get(NAME)), failure)
        keychain.close()


def test_keyring_is_not_imported_before_it_is_needed():
    done = python("import connector_app.adapters.keychain, sys; print('keyring' in sys.modules)", {})

    assert done.stdout.strip() == "False"
