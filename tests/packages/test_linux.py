"""The installed program, as people get it: it is built, judged, installed, used and removed here."""

import asyncio
import os
import ssl
import subprocess
import sys
from pathlib import Path

import pytest
import trustme

from connector_app import __version__
from connector_app.adapters import autostart
from tests.parts.by_name import whole_job
from tests.parts.desktop import desktop
from tests.parts.platforms import GitHub, settings
from tests.parts.program import Program
from tests.parts.tls import in_front_of

ROOT = Path(__file__).parent.parent.parent
MOST_MB = 145  # of the unpacked program
OURS = {"connector_app", "base_library", "python3"}
BROUGHT = {
    *("PySide6", "shiboken6", "apsw", "certifi", "cryptography", "httptools", "pydantic_core", "websockets"),
    *("_cffi_backend", "importlib_metadata", "keyring", "pydantic", "cryptography"),
}
pytestmark = [pytest.mark.slow, pytest.mark.timeout(300)]


@pytest.fixture(scope="session")
def built():
    """Build the packages from the sources as they stand. Return the folder that holds them."""
    command = [sys.executable, str(ROOT / "packaging" / "bundle.py"), "--quick"]
    done = subprocess.run(command, cwd=ROOT, check=False, capture_output=True, text=True)
    assert 0 == done.returncode, done.stdout[-2000:] + done.stderr[-2000:]
    return ROOT / "build" / "bundle"


@pytest.fixture(scope="session")
def package(built):
    return next(built.glob("*.deb"))


@pytest.fixture(scope="session")
def machine(package, tmp_path_factory):
    """Return a folder that plays the root of a machine on which the package is installed."""
    return installed_in(tmp_path_factory.mktemp("machine"), package)


def installed_in(root, package):
    (root / "var/lib/dpkg").mkdir(parents=True)
    for name in ("status", "available"):
        (root / "var/lib/dpkg" / name).touch()
    dpkg(root, "--install", str(package))
    return root


def dpkg(root, *words):
    """Act on packages below a folder. What the package needs is on the real machine."""
    options = ["--force-not-root", "--force-depends", "--force-script-chrootless", f"--log={root}/dpkg.log"]
    done = subprocess.run(["dpkg", f"--root={root}", *options, *words], check=False, capture_output=True, text=True)
    assert 0 == done.returncode, done.stderr
    return done.stdout


@pytest.fixture
def program(machine):
    return str(machine / "usr/bin/connector-manager")


def checks(done):
    return {line["name"]: line["passed"] for line in done.lines if line.get("event") == "check"}


def test_it_is_small_enough_and_brings_nothing_of_the_tests(built):
    folder = built / "dist" / "connector-manager"
    size = sum(path.stat().st_size for path in folder.rglob("*") if path.is_file() and not path.is_symlink())
    names = {path.name for path in (folder / "_internal").iterdir()}
    brought = {name.partition(".")[0].partition("-")[0] for name in names if not name.startswith("lib")} - OURS

    assert size < MOST_MB * 1_000_000
    assert brought <= BROUGHT


def test_no_file_names_the_folder_it_was_built_in(built):
    here = str(ROOT).encode()
    named = [path.name for path in (built / "tree").rglob("*") if path.is_file() and here in path.read_bytes()]

    assert [] == named


def test_the_judges_of_packages_find_no_fault(built, package):
    share = built / "tree" / "usr" / "share"
    for command in (
        ["lintian", "--fail-on", "error", "--allow-root", str(package)],
        ["desktop-file-validate", *map(str, share.glob("applications/*"))],
        ["appstreamcli", "validate", "--no-net", *map(str, share.glob("metainfo/*"))],
    ):
        done = subprocess.run(command, check=False, capture_output=True, text=True)
        assert 0 == done.returncode, done.stdout + done.stderr


async def test_it_examines_itself_on_a_persons_desktop(program, tmp_path):
    async with desktop() as there:
        done = await asyncio.to_thread(there.program(tmp_path / "data", program).run, "doctor")

    assert 0 == done.code, done.words
    assert {"loopback", "keychain", "network", "platforms", "database"} <= set(checks(done))
    assert all(checks(done).values())


async def test_nothing_in_the_environment_changes_what_it_runs(program, tmp_path):
    traps = tmp_path / "traps"
    traps.mkdir()
    for name in ("sitecustomize.py", "connector_app.py", "httpx.py"):
        (traps / name).write_text("raise SystemExit('a stranger')")
    for name in ("libQt6Core.so.6", "libpython3.11.so.1.0", "libssl.so.3"):
        (traps / name).write_text("no library")
    hostile = {name: str(traps) for name in ("PYTHONPATH", "PYTHONHOME", "LD_LIBRARY_PATH", "QT_PLUGIN_PATH")}
    hostile |= {"PYTHONSTARTUP": str(traps / "httpx.py"), "PYTHONINSPECT": "1", "PYTHONOPTIMIZE": "x"}
    async with desktop() as there:
        installed = Program(tmp_path / "data", {**there.env, **hostile}, (program,))
        done = await asyncio.to_thread(installed.run, "doctor")

    assert 0 == done.code, done.words + done.errors
    assert "a stranger" not in done.words + done.errors


def test_plain_addresses_on_this_computer_cannot_be_switched_on(program, tmp_path):
    data = tmp_path / "data"
    data.mkdir()
    (data / "settings.toml").write_text("[network]\nallow_insecure_loopback = true\n")

    done = Program(data, {}, (program,)).run("accounts")

    assert 1 == done.code
    assert "cannot be switched on in the installed program" in done.words + done.errors


async def test_it_meets_a_platform_over_tls_that_its_own_settings_trust(program, tmp_path):
    walk = GitHub()
    authority = trustme.CA()
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1").configure_cert(context)
    authority.cert_pem.write_to_path(tmp_path / "authority.pem")
    data = tmp_path / "data"
    data.mkdir()
    async with walk.open(tmp_path / "remote") as remote, in_front_of(remote, context) as shown:
        walk.furnish(remote)
        told = settings(walk, shown).replace("allow_insecure_loopback = true", f'ca_file = "{tmp_path}/authority.pem"')
        (data / "settings.toml").write_text(told)
        installed = Program(data, {"CONNECTOR_APP_PASSPHRASE": "canary passphrase of a test"}, (program,))
        typed = f"{walk.key}\n"
        words = ("connect", walk.id, "--method", walk.typed_as)
        done = await asyncio.to_thread(installed.run, *words, stdin=typed)
        items = await asyncio.to_thread(installed.run, "items")

    assert 0 == done.code, done.words + done.errors
    assert walk.titles(remote)[0] in items.words


async def test_a_person_does_the_whole_job_in_it_by_names(program, tmp_path):
    async with desktop(screen=True) as there:
        await whole_job(there, tmp_path / "data", program)


def test_it_is_removed_without_a_trace_of_the_program(package, tmp_path):
    installed_in(tmp_path, package)
    assert (tmp_path / "usr/bin/connector-manager").exists()

    dpkg(tmp_path, "--remove", "connector-manager")

    assert [] == [path.name for path in (tmp_path / "usr").rglob("*") if not path.is_dir()]


def test_the_rpm_installs_the_same_program(built, tmp_path):
    package = next(built.glob("*.rpm"))
    options = ["--root", str(tmp_path), "--nodeps", "--noscripts", "--ignorearch", "--ignoreos", "--nosignature"]
    done = subprocess.run(["rpm", *options, "-i", str(package)], check=False, capture_output=True, text=True)
    assert 0 == done.returncode, done.stderr

    said = subprocess.check_output([str(tmp_path / "usr/bin/connector-manager"), "--version"], text=True)

    assert __version__ == said.strip()
    needed = subprocess.check_output(["rpm", "-qp", "--requires", str(package)], text=True)
    assert "xcb-util-cursor" in needed
    assert "/python" not in needed, "it brings its own"


def test_the_run_file_installs_for_one_person_and_goes_without_a_trace(built, tmp_path):
    home = tmp_path / "a home"
    home.mkdir()
    env = {"HOME": str(home), "PATH": os.environ["PATH"], "CONNECTOR_MANAGER_AS_ROOT": "yes"}
    package = next(built.glob("*.run"))
    for _ in range(2):  # the second time over the first
        words = ["sh", str(package), "--quiet"]
        done = subprocess.run(words, check=False, capture_output=True, text=True, env=env, cwd=tmp_path)
        assert 0 == done.returncode, done.stdout + done.stderr

    program = home / ".local/bin/connector-manager"
    assert __version__ == subprocess.check_output([str(program), "--version"], text=True, env=env).strip()
    entry = home / ".local/share/applications/connector-manager.desktop"
    subprocess.run(["desktop-file-validate", str(entry)], check=True)
    words = f"{home}/.local/lib/connector-manager/connector-manager"
    assert f'Exec="{words}"' in entry.read_text()
    starting = autostart.entry("linux", (words,), {}, home)
    starting.turn_on()
    subprocess.run(["desktop-file-validate", str(starting.path)], check=True)
    (home / ".local/share/ConnectorManager").mkdir()
    subprocess.run(["sh", str(home / ".local/lib/connector-manager/uninstall.sh")], check=True, env=env)
    left = [str(path.relative_to(home)) for path in home.rglob("*") if not path.is_dir() or "Connector" in path.name]
    assert [".local/share/ConnectorManager"] == left


def test_what_an_appimage_is_made_of_starts_where_it_lies(built, tmp_path):
    folder = built / "ConnectorManager.AppDir"

    said = subprocess.check_output([str(folder / "AppRun"), "--version"], text=True, cwd=tmp_path)

    assert __version__ == said.strip()
    assert {"AppRun", ".DirIcon", "connector-manager.desktop", "connector-manager.svg", "usr"} == {
        each.name for each in folder.iterdir()
    }
    assert (folder / ".DirIcon").exists()
