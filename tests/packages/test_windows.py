"""The installed program of Windows, as far as wine can tell: built, installed, used, upgraded and removed here.

wine is no Windows: it needs stand-ins for three libraries of the system, draws with the fonts of this machine and knows
neither Defender nor SmartScreen. What it runs is the packaged program itself, byte for byte.
"""

import asyncio
import importlib.util
import os
import re
import shutil
import ssl
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest
import trustme

from connector_app import __version__
from tests.parts import processes
from tests.parts.browser import system_browser
from tests.parts.platforms import GitHub, settings
from tests.parts.program import Program
from tests.parts.screen import xvfb
from tests.parts.tls import in_front_of

ROOT = Path(__file__).parent.parent.parent
WINDOWS = ROOT / "packaging" / "windows"
BUILT = ROOT / "build" / "windows"
MOST_MB = 90  # of the unpacked program
PATIENCE = 180.0  # seconds that one start of the program may take under wine on a busy machine
KEY = r"HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\ConnectorManager"
NEEDED = ("wine", "wineserver", "x86_64-w64-mingw32-gcc", "makensis")
MISSING = [each for each in NEEDED if not shutil.which(each)]
# Python under wine dies of a file as its error output; here it gets a pipe, and the exit code stays its own.
START = ("bash", "-c", 'exec wine "$0" "$@" 2> >(exec cat >&2)')
pytestmark = [
    pytest.mark.slow,
    pytest.mark.timeout(1800),
    pytest.mark.skipif(bool(MISSING), reason=f"{', '.join(MISSING)} is not here: see locks/system.toml"),
]


def module(name):
    """Load one of the packagers, which are no package themselves."""
    spec = importlib.util.spec_from_file_location(f"windows_{name}", WINDOWS / f"{name}.py")
    found = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = found
    spec.loader.exec_module(found)
    return found


wine = module("wine")


@pytest.fixture(scope="session")
def built():
    """Build the program and its setup from the sources as they stand. Return the folder that holds them."""
    command = [sys.executable, str(WINDOWS / "build.py"), "--quick"]
    done = subprocess.run(command, cwd=ROOT, check=False, capture_output=True, text=True)
    assert 0 == done.returncode, done.stdout[-2000:] + done.stderr[-2000:]
    return BUILT


@pytest.fixture(scope="session")
def setup(built):
    return next(built.glob("*-setup.exe"))


@pytest.fixture(scope="session")
def screen():
    with xvfb(size="1320x900", window_manager=True) as shown:
        yield shown


@pytest.fixture(scope="session")
def installed(setup, screen):
    """Return a Windows on which the setup ran once. It lies on the disk; nothing of it runs between two tests."""
    with (
        tempfile.TemporaryDirectory(prefix="cm-wine-", ignore_cleanup_errors=True) as folder,
        wine.windows(Path(folder) / "windows", display=screen.display) as made,
    ):
        install(made, setup)
        made.end()
        yield made


@pytest.fixture
def computer(installed):
    yield installed
    installed.end()


def install(there, setup, *, code=0):
    done = there.run(setup, "/S", seconds=PATIENCE)
    assert code == done.returncode, done.stdout + done.stderr


def home(there):
    """Return the folder that Windows calls %LOCALAPPDATA%."""
    [found] = [path for path in there.disk.glob("users/*/AppData/Local") if "Public" not in path.parts]
    return found


def program_of(there):
    return home(there) / "Programs" / "Connector Manager" / "connector-manager.exe"


def entry_of(there):
    return next(
        iter(there.disk.glob("users/*/AppData/Roaming/Microsoft/Windows/Start Menu/Programs/Connector*.lnk")), None
    )


def said_of(there, value, key=KEY):
    """Return what the registry holds there, or "" for nothing."""
    done = there.run("reg", "query", key, "/v", value)
    return done.stdout.split("REG_SZ")[-1].strip() if done.returncode == 0 else ""


def started(there, data, **more):
    """Return the installed program with this data folder."""
    return Program(data, {**there.env, **more}, (*START, str(program_of(there))))


def listens(data):
    """Whether the window of a data folder hears who starts the program again."""
    lock = data / "owner.lock"
    return lock.exists() and "pipe" in lock.read_text()


def drawn(screen, path):
    """Take a picture of the screen. Return whether there is more on it than an empty window, which packs to 9 kB."""
    screen.picture(path)
    return path.stat().st_size > 20_000


def test_it_is_small_enough_and_brings_nothing_of_wine_or_of_the_tests(built):
    folder = built / "dist" / "connector-manager"
    files = [path for path in folder.rglob("*") if path.is_file()]
    names = {path.name.lower() for path in files}
    parts = {
        path.name.partition(".")[0].partition("-")[0] for path in (folder / "_internal").iterdir() if path.is_dir()
    }

    assert sum(path.stat().st_size for path in files) < MOST_MB * 1_000_000
    assert set() == names & wine.names()
    assert {"icuuc.dll", "bcryptprimitives.dll", "mscms.dll"} == wine.names()
    assert set() == parts & {"pytest", "mypy", "PyInstaller", "hypothesis", "tkinter", "setuptools"}
    assert [] == [path.name for path in files if str(ROOT).encode() in path.read_bytes()]


def test_python_for_windows_is_what_its_makers_signed_and_one_changed_byte_is_noticed(built, tmp_path):
    signatures = module("signatures")
    programs = [path for path in (built / "python").iterdir() if path.suffix in {".exe", ".dll", ".pyd"}]
    for path in programs:
        signatures.judge(path)
    whole = bytearray((built / "python" / "select.pyd").read_bytes())
    whole[len(whole) // 2] ^= 1
    changed, stranger = tmp_path / "changed.pyd", tmp_path / "stranger.dll"
    changed.write_bytes(whole)
    stranger.write_bytes(b"MZ" + bytes(500))

    assert 30 == len(programs)
    with pytest.raises(signatures.UnsignedError, match="not what was signed"):
        signatures.judge(changed)
    with pytest.raises(signatures.UnsignedError, match="no Windows program"):
        signatures.judge(stranger)


def test_what_runs_says_whose_and_which_version_it_is(built, setup):
    program = (built / "dist" / "connector-manager" / "connector-manager.exe").read_bytes()

    for name, words in (("ProductName", "Connector Manager"), ("FileVersion", __version__)):
        told = f"{name}\0".encode("utf-16-le")
        assert words.encode("utf-16-le") in program[program.index(told) :][:120], name
    assert b'requestedExecutionLevel level="asInvoker"' in setup.read_bytes()


def test_setup_puts_it_where_one_person_finds_it_and_asks_for_no_administrator(computer):
    assert program_of(computer).exists()
    assert entry_of(computer)
    assert __version__ == said_of(computer, "DisplayVersion")
    assert said_of(computer, "QuietUninstallString").endswith('uninstall.exe" /S')
    assert [] == list(computer.disk.glob("Program Files*/Connector*"))


def test_it_examines_itself(computer, tmp_path):
    done = started(computer, tmp_path / "data").run("doctor", seconds=PATIENCE)

    assert 0 == done.code, done.words + done.errors
    told = {line["name"]: line for line in done.lines if line.get("event") == "check"}
    assert {"loopback", "keychain", "network", "platforms", "database"} <= set(told)
    assert "keychain:Windows" in told["keychain"]["message"]
    assert all(line["passed"] for line in told.values())


async def test_a_person_agrees_in_the_real_browser_and_the_practice_account_shows_its_items(computer, tmp_path):
    async with system_browser() as browser:
        surroundings = {name: value for name, value in browser.env.items() if name != "HOME"}
        program = started(computer, tmp_path / "data", **surroundings, HOME=browser.env.get("HOME", str(tmp_path)))
        with program.start("connect", "practice") as running:
            await asyncio.to_thread(running.wait_for, "listening", seconds=PATIENCE)
            tab = await browser.tab("/oauth/authorize", seconds=PATIENCE)
            await tab.press("Allow")
            line = await asyncio.to_thread(running.wait_for, "connected", seconds=PATIENCE)
            code = await asyncio.to_thread(running.child.wait, PATIENCE)
        items = await asyncio.to_thread(program.run, "items", "--limit", "50", seconds=PATIENCE)
        proof = await asyncio.to_thread(program.run, "audit", "verify", seconds=PATIENCE)

    assert ("Ada Practice", 24, 0) == (line["account"], line["items"], code)
    assert 24 == len(items.lines)
    assert "unbroken" == next(each for each in proof.lines if each["event"] == "verified")["verdict"]


async def test_it_meets_a_platform_over_tls_that_its_own_settings_trust(computer, tmp_path):
    walk = GitHub()
    authority = trustme.CA()
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("localhost").configure_cert(context)  # wine judges no certificate of a bare address
    authority.cert_pem.write_to_path(tmp_path / "authority.pem")
    data = tmp_path / "data"
    data.mkdir()
    async with walk.open(tmp_path / "remote") as remote, in_front_of(remote, context, "localhost") as shown:
        walk.furnish(remote)
        told = settings(walk, shown).replace("allow_insecure_loopback = true", f'ca_file = "{tmp_path}/authority.pem"')
        (data / "settings.toml").write_text(told)
        program = started(computer, data)
        words = ("connect", walk.id, "--method", walk.typed_as)
        done = await asyncio.to_thread(program.run, *words, stdin=f"{walk.key}\n", seconds=PATIENCE)
        items = await asyncio.to_thread(program.run, "items", seconds=PATIENCE)

    assert 0 == done.code, done.words + done.errors
    assert walk.titles(remote)[0] in items.words


def test_credential_manager_keeps_the_key_of_what_it_stores(computer, tmp_path):
    data = tmp_path / "data"
    program = started(computer, data)
    done = program.run("secrets", "set", "github", "client-secret", stdin="canary-client-1\n", seconds=PATIENCE)
    listed = program.run("secrets", "list", seconds=PATIENCE)
    computer.end()  # only then the registry lies on the disk

    assert 0 == done.code, done.words + done.errors
    assert "client-secret" in listed.words
    registry = (computer.prefix / "user.reg").read_text(errors="replace")
    assert re.search(r"Credential Manager.{1,6}Generic: .*onnector", registry)
    stored = b"".join(path.read_bytes() for path in data.rglob("*") if path.is_file())
    assert b"canary-client-1" not in stored + registry.encode()


def test_a_second_start_raises_the_window_and_setup_waits_until_it_is_closed(computer, setup, screen, tmp_path):
    data, picture = tmp_path / "data", ROOT / "build" / "shots" / "wine-window.png"
    program = started(computer, data, QT_QPA_PLATFORM="windows")
    with program.start() as first:
        processes.wait_until(lambda: listens(data), seconds=PATIENCE, what="The window")
        processes.wait_until(lambda: drawn(screen, picture), seconds=PATIENCE, what="What the window shows")
        second = program.run(seconds=PATIENCE)
        install(computer, setup, code=3)

        assert first.child.poll() is None
    assert 0 == second.code, second.words + second.errors
    assert program_of(computer).exists()


def test_an_upgrade_keeps_the_data_and_a_silent_removal_takes_the_program_alone(built, setup, screen, tmp_path):
    older = tmp_path / "older"
    shutil.copytree(built / "dist" / "connector-manager", older / "program", copy_function=os.link)
    (older / "program" / "_internal" / "of-an-older-version.dll").write_bytes(b"MZ")
    words = [str(WINDOWS / "installers.sh"), str(older / "program"), str(older), "0.0.1", "--quick"]
    subprocess.run(words, check=True, capture_output=True)
    with wine.windows(tmp_path / "windows", display=screen.display) as there:
        install(there, older / "Connector-Manager-0.0.1-setup.exe")
        assert "0.0.1" == said_of(there, "DisplayVersion")
        data = home(there) / "ConnectorManager"
        words = ("secrets", "set", "github", "client-secret")
        kept = started(there, data).run(*words, stdin="canary-client-1\n", seconds=PATIENCE)
        before = (data / "data.db").read_bytes()
        run = r"HKCU\Software\Microsoft\Windows\CurrentVersion\Run"
        there.run("reg", "add", run, "/v", "Connector Manager", "/d", "with the computer")

        install(there, setup)

        assert 0 == kept.code, kept.words + kept.errors
        assert __version__ == said_of(there, "DisplayVersion")
        assert [] == list(program_of(there).parent.rglob("of-an-older-version.dll"))
        assert before == (data / "data.db").read_bytes()
        assert "client-secret" in started(there, data).run("secrets", "list", seconds=PATIENCE).words

        gone = there.run(program_of(there).parent / "uninstall.exe", "/S", seconds=PATIENCE)
        processes.wait_until(lambda: not program_of(there).parent.exists(), seconds=PATIENCE, what="The removal")

        assert 0 == gone.returncode
        assert None is entry_of(there)
        assert "" == said_of(there, "DisplayVersion")
        assert "" == said_of(there, "Connector Manager", key=run)
        assert (data / "data.db").exists()
    shutil.rmtree(tmp_path / "windows", ignore_errors=True)
