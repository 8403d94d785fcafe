"""The operating system's keychain: one of three real ones, by class, never plain text, never waited for without end.

keyring's own choice of a backend is not asked: it obeys the environment and a configuration file, loads foreign code
and falls to plain text by itself (jaraco/keyring #370).
"""

import asyncio
import queue
import sys
import threading
import time
from collections.abc import Callable
from concurrent.futures import Future
from typing import Any

from connector_app.model.failure import Failure, FailureError, KeychainLocked, KeychainUnavailable

USER = "Connector Manager"
SECONDS = 10.0
"""How long a keychain may take before it counts as waiting for somebody."""
PATIENCE = 120.0
"""How long a call that hangs is waited for again; then the next one gets a thread and a prompt of its own."""
MOST = 1280
"""Windows holds 2,560 bytes of UTF-16 an item (jaraco/keyring #355)."""
LOCKED = frozenset({"KeyringLocked", "LockedException", "PromptDismissedException", "KeychainDenied"})
LOCKED_WORDS = ("IsLocked", "-25308")  # Secret Service's error; macOS's errSecInteractionNotAllowed

_Job = tuple["Future[Any]", Callable[[], Any]]


class SystemKeychain:
    """Named one-line secrets in the keychain of this computer. One service name an item, since Windows moves others.

    Every method raises FailureError: KeychainLocked where it is there and will not open (`waiting` where nobody
    answered within the limit), KeychainUnavailable where none answers.
    """

    def __init__(self, *, seconds: float = SECONDS, patience: float = PATIENCE, platform: str = sys.platform) -> None:
        self._seconds, self._patience, self._platform = seconds, patience, platform
        self._jobs: queue.SimpleQueue[_Job | None] | None = None
        self._reading: dict[str, Future[Any]] = {}
        self._hung_since: float | None = None

    @property
    def name(self) -> str:
        """Which keychain this would be, whether or not it answers."""
        return f"keychain:{ {'darwin': 'macOS', 'win32': 'Windows'}.get(self._platform, 'SecretService') }"

    async def home(self) -> str:
        """Return which keychain answers."""
        await self._ask(lambda: _check(self._platform))
        return self.name

    async def get(self, name: str) -> str | None:
        running = self._reading.get(name)
        if running is not None and running.running():
            # The prompt of the last try may still be open: its answer is ours.
            return await self._wait(running)  # type: ignore[no-any-return]
        return await self._ask(lambda: _open(self._platform).get_password(name, USER), reading=name)  # type: ignore[no-any-return]

    async def set(self, name: str, secret: str) -> None:
        """Keep a secret of one ASCII line: more lines can destroy a keyring without a password."""
        if not (secret.isascii() and secret.isprintable() and len(secret) <= MOST):
            raise ValueError("a keychain item is one short ASCII line")
        await self._ask(lambda: _open(self._platform).set_password(name, USER, secret))

    async def delete(self, name: str) -> None:
        """Forget a secret; one that is not there is fine."""
        await self._ask(lambda: _delete(_open(self._platform), name))

    def close(self) -> None:
        """Let the thread go, once it has nothing more to wait for. A call that hangs does not hold up anybody's end."""
        if self._jobs is not None:
            self._jobs.put(None)
            self._jobs = None

    async def _ask(self, call: Callable[[], Any], reading: str = "") -> Any:
        job: Future[Any] = Future()
        if reading:
            self._reading[reading] = job
        self._queue().put((job, call))
        return await self._wait(job)

    async def _wait(self, job: "Future[Any]") -> Any:
        try:
            answer = await asyncio.wait_for(asyncio.wrap_future(job), self._seconds)
        except TimeoutError:
            # Cancelled by wait_for where it had not begun; else it goes on behind a prompt.
            if self._hung_since is None:
                self._hung_since = time.monotonic()
            raise FailureError(KeychainLocked(self.name, waiting=True)) from None
        except Exception as error:  # keychains raise what they like: pywintypes.error is no KeyringError
            self._hung_since = None
            raise FailureError(_failure(error, self.name)) from error
        self._hung_since = None
        return answer

    def _queue(self) -> "queue.SimpleQueue[_Job | None]":
        if self._hung_since is not None and time.monotonic() - self._hung_since > self._patience:
            self.close()
            self._hung_since = None
        if self._jobs is None:
            self._jobs = queue.SimpleQueue()
            # A daemon: the executor's threads would be joined at the end, hung or not.
            threading.Thread(target=_work, args=(self._jobs,), name="keychain", daemon=True).start()
        return self._jobs


def _work(jobs: "queue.SimpleQueue[_Job | None]") -> None:
    while (item := jobs.get()) is not None:
        job, call = item
        if not job.set_running_or_notify_cancel():
            continue
        try:
            answer = call()
        except Exception as error:  # noqa: BLE001  whoever asked gets it
            job.set_exception(error)
        else:
            job.set_result(answer)
        del item, job, call


def _backend_class(platform: str) -> Any:
    """Return the one class allowed here. Imported late: keyring costs the first paint what it needs later."""
    if platform == "darwin":
        from keyring.backends import macOS  # noqa: PLC0415

        return macOS.Keyring
    if platform == "win32":
        from keyring.backends import Windows  # noqa: PLC0415

        return Windows.WinVaultKeyring
    from keyring.backends import SecretService  # noqa: PLC0415

    return SecretService.Keyring


def _check(platform: str) -> None:
    """Raise RuntimeError where the keychain does not answer."""
    _ = _backend_class(platform).priority


def _open(platform: str) -> Any:
    made = _backend_class(platform)
    backend = made.__new__(made)  # its __init__ would take properties from the environment
    if platform == "darwin":
        backend.keychain = None  # as would KEYCHAIN_PATH
    elif platform == "win32":
        backend.persist = "local machine"  # not roaming
    else:
        backend.appid = USER
    return backend


def _delete(backend: Any, name: str) -> None:
    if backend.get_password(name, USER) is not None:
        backend.delete_password(name, USER)


def _failure(error: Exception, home: str) -> Failure:
    kind, words = type(error).__name__, str(error)
    if kind in LOCKED or any(word in words for word in LOCKED_WORDS):
        return KeychainLocked(home)
    return KeychainUnavailable(f"{kind}: {words}"[:200])
