"""What can be proved here of the packages for other systems, and of how they are made and published."""

import json
import os
import plistlib
import re
import runpy
import shutil
import struct
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from connector_app.adapters.autostart import desktop_entry

ROOT = Path(__file__).parent.parent.parent
PACKAGING = ROOT / "packaging"
pytestmark = [pytest.mark.slow, pytest.mark.timeout(120)]


def needs(*commands):
    missing = [each for each in commands if not shutil.which(each)]
    return pytest.mark.skipif(bool(missing), reason=f"{', '.join(missing)} is not here")


@pytest.fixture
def stand_in(tmp_path):
    """Return a folder that stands for the program on Windows: what is packed around it is the same."""
    folder = tmp_path / "program"
    (folder / "_internal" / "PySide6").mkdir(parents=True)
    (folder / "connector-manager.exe").write_bytes(b"MZ" + b"\0" * 500)
    (folder / "_internal" / "PySide6" / "Qt6Core.dll").write_bytes(b"MZ" + b"\1" * 500)
    return folder


@needs("makensis", "wixl", "msiinfo")
def test_setup_and_msi_for_windows_hold_the_program_and_its_version(stand_in, tmp_path):
    out = tmp_path / "out"
    command = [str(PACKAGING / "windows" / "installers.sh"), str(stand_in), str(out), "1.2.3"]
    done = subprocess.run(command, check=False, capture_output=True, text=True)
    assert 0 == done.returncode, done.stdout + done.stderr

    setup, msi = out / "Connector-Manager-1.2.3-setup.exe", out / "Connector-Manager-1.2.3.msi"
    assert b"MZ" == setup.read_bytes()[:2]
    assert "1.2.3".encode("utf-16-le") in setup.read_bytes()
    assert b'requestedExecutionLevel level="asInvoker"' in setup.read_bytes()
    files = subprocess.check_output(["msiinfo", "export", str(msi), "File"], text=True)
    facts = subprocess.check_output(["msiinfo", "export", str(msi), "Property"], text=True)
    assert {"connector-manager.exe", "Qt6Core.dll"} <= {
        name.rpartition("|")[2] for name in re.findall(r"\S+\.(?:exe|dll)", files)
    }
    assert "ProductVersion\t1.2.3" in facts


def signing(folder):
    """Make a certificate that signs programs. Return it with its key (PKCS#12, password canary), and it alone."""
    key, certificate, pack = folder / "key.pem", folder / "certificate.pem", folder / "certificate.p12"
    made = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=canary of a test"]
    usage = ["-addext", "extendedKeyUsage=codeSigning", "-addext", "keyUsage=digitalSignature"]
    subprocess.run([*made, *usage, "-keyout", str(key), "-out", str(certificate)], check=True, capture_output=True)
    words = ["-export", "-inkey", str(key), "-in", str(certificate), "-passout", "pass:canary", "-out", str(pack)]
    subprocess.run(["openssl", "pkcs12", *words], check=True, capture_output=True)
    return pack, certificate


def judged(program, certificate):
    """Return what is said of a program's signature."""
    words = ["osslsigncode", "verify", "-CAfile", str(certificate), "-in", str(program)]
    return subprocess.run(words, check=False, capture_output=True, text=True).stdout


@needs("makensis", "wixl", "osslsigncode", "openssl")
def test_with_a_certificate_everything_that_runs_is_signed_the_uninstaller_too(stand_in, tmp_path, monkeypatch):
    pack, certificate = signing(tmp_path)
    monkeypatch.setenv("WINDOWS_CERTIFICATE_FILE", str(pack))
    monkeypatch.setenv("WINDOWS_CERTIFICATE_PASSWORD", "canary")
    real = next((Path(sys.prefix).rglob("site-packages/setuptools/cli-64.exe")), None) or next(
        Path(sys.prefix).rglob("*/w64.exe"), None
    )
    if real is None:
        pytest.skip("there is no Windows program here that could be signed")
    for each in (stand_in / "connector-manager.exe", stand_in / "_internal" / "PySide6" / "Qt6Core.dll"):
        shutil.copyfile(real, each)

    out = tmp_path / "out"
    command = [str(PACKAGING / "windows" / "installers.sh"), str(stand_in), str(out), "1.2.3"]
    done = subprocess.run(command, check=False, capture_output=True, text=True)
    assert 0 == done.returncode, done.stdout + done.stderr

    packed = (out / "Connector-Manager-1.2.3-setup.exe", out / "Connector-Manager-1.2.3.msi")
    for each in (*packed, *stand_in.rglob("*.exe")):
        assert "canary of a test" in judged(each, certificate), each.name


def test_the_marks_of_windows_and_of_macos_are_whole(tmp_path):
    subprocess.run([sys.executable, str(PACKAGING / "icons.py"), str(tmp_path)], check=True, capture_output=True)

    apple = (tmp_path / "connector-manager.icns").read_bytes()
    windows = (tmp_path / "connector-manager.ico").read_bytes()
    assert (b"icns", len(apple)) == (apple[:4], struct.unpack(">I", apple[4:8])[0])
    at, sides = 8, []
    while at < len(apple):
        length = struct.unpack(">I", apple[at + 4 : at + 8])[0]
        sides.append(struct.unpack(">I", apple[at + 24 : at + 28])[0])
        assert apple[at + 8 : at + 16] == b"\x89PNG\r\n\x1a\n"
        at += length
    assert 1024 == max(sides)
    assert (0, 1, 9) == struct.unpack("<HHH", windows[:6])
    for number in range(9):
        side, _, _, _, _, _, size, place = struct.unpack("<BBBBHHII", windows[6 + 16 * number : 22 + 16 * number])
        picture = windows[place : place + size]
        assert picture[:8] == b"\x89PNG\r\n\x1a\n"
        assert (side or 256) == struct.unpack(">I", picture[16:20])[0]


def test_the_version_resource_of_windows_says_the_version():
    resource = runpy.run_path(str(PACKAGING / "windows" / "version.py"), run_name="version")["resource"]

    assert "filevers=(1, 2, 3, 0)" in resource("1.2.3")
    with pytest.raises(ValueError, match=r"not like 1\.2\.3"):
        resource("1.2.3'); import os")


def test_the_program_for_macos_asks_for_no_more_than_it_needs():
    rights = plistlib.loads((PACKAGING / "mac" / "entitlements.plist").read_bytes())

    assert {
        "com.apple.security.cs.allow-unsigned-executable-memory",
        "com.apple.security.cs.disable-library-validation",
        "com.apple.security.network.client",
        "com.apple.security.network.server",
    } == set(rights)


@pytest.mark.parametrize("script", [str(p.relative_to(ROOT)) for p in sorted(PACKAGING.rglob("*.sh"))])
def test_every_script_can_be_read_and_stops_at_the_first_mistake(script):
    subprocess.run(["sh", "-n", script], cwd=ROOT, check=True)
    assert "\nset -eu\n" in (ROOT / script).read_text()


def test_the_script_of_the_run_file_installs_into_any_home_whatever_its_name(stand_in, tmp_path):
    home = tmp_path / 'a|home & "100 %" of $x, \\1'
    home.mkdir()
    (stand_in / "connector-manager").write_text("#!/bin/sh\n")
    icons = tmp_path / "share/icons/hicolor/scalable/apps"
    icons.mkdir(parents=True)
    (icons / "connector-manager.svg").touch()
    (tmp_path / "share/applications").mkdir()
    for name in ("install.sh", "uninstall.sh", "connector-manager.desktop"):
        place = tmp_path / "share/applications" if name.endswith("desktop") else tmp_path
        shutil.copy(PACKAGING / "linux" / name, place)
    env = {"HOME": str(home), "PATH": os.environ["PATH"], "CONNECTOR_MANAGER_AS_ROOT": "yes"}

    subprocess.run(["sh", str(tmp_path / "install.sh")], check=True, env=env)

    made = (home / ".local/share/applications/connector-manager.desktop").read_text()
    program = str(home / ".local/lib/connector-manager/connector-manager")
    start = next(line for line in desktop_entry((program,)).decode().splitlines() if line.startswith("Exec="))
    given = (PACKAGING / "linux/connector-manager.desktop").read_text()
    assert given.replace("Exec=connector-manager", start) == made


@needs("flatpak-builder")
def test_the_flatpak_manifest_is_read_and_opens_only_what_is_needed():
    manifest = PACKAGING / "flatpak" / "io.github.connector_manager.ConnectorManager.yml"
    shown = json.loads(subprocess.check_output(["flatpak-builder", "--show-manifest", str(manifest)]))

    assert "io.github.connector_manager.ConnectorManager" == shown["id"]
    assert "connector-manager" == shown["command"]
    wide = [right for right in shown["finish-args"] if right.startswith(("--filesystem", "--socket=session-bus"))]
    assert ["--filesystem=xdg-config/autostart:create"] == wide


def test_the_release_workflow_builds_for_every_system_and_needs_no_secret():
    text = (ROOT / ".github" / "workflows" / "release.yml").read_text()
    jobs = yaml.safe_load(text)["jobs"]
    steps = [step for job in jobs.values() for step in job["steps"]]

    assert {"check", "linux", "windows", "windows-installers", "mac", "publish"} == set(jobs)
    assert {"macos-15", "macos-15-intel"} == {each["runner"] for each in jobs["mac"]["strategy"]["matrix"]["include"]}
    pythons = {step["with"]["python-version"] for step in steps if "setup-python" in step.get("uses", "")}
    assert {"3.13"} == pythons
    for name in set(re.findall(r"secrets\.([A-Z_]+)", text)):
        assert f"`{name}`" in (ROOT / "docs" / "releasing.md").read_text(), name
    for step in steps:
        if "secrets." in str(step.get("env", "")) and "-z" not in step.get("run", ""):
            assert "steps.certificate" in str(step), f"{step.get('name')} does not say what it does without its secret"
        assert "${{" not in step.get("run", ""), "what somebody may choose never becomes a part of a command"
    for job in jobs.values():
        always = [step["run"] for step in job["steps"] if step.get("if") == "always()"]
        for run in (step.get("run", "") for step in job["steps"]):
            for kept in re.findall(r'(?:> |keychain=)("\$RUNNER_TEMP/[^"]+")', run):
                assert f"trap 'rm -f {kept}' EXIT" in run or f"rm -f {kept}" in always, f"{kept} stays after a failure"
            for what in re.findall(r"pip install .*", run):
                assert "--require-hashes" in what or "==" in what, what
    called = set(re.findall(r"packaging/[\w/.-]+\.(?:py|sh|spec|json)", text))
    assert [] == [path for path in called if not (ROOT / path).exists()]
