"""Make the installed program and its packages for Linux: `python make.py bundle` calls `python packaging/bundle.py`.

The unpacked tree depends on the commit and the pinned packages alone: times are the commit's, names are sorted.
"""

import gzip
import os
import shutil
import subprocess
import sys
import tarfile
import time
from pathlib import Path
from typing import NoReturn

import formats

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
BUILD = ROOT / "build" / "bundle"
NAME = "connector-manager"
APP_ID = "io.github.connector_manager.ConnectorManager"
HOME = Path("usr/lib") / NAME
DEPENDS = (
    *("libc6 (>= 2.34)", "libstdc++6", "libgcc-s1", "libegl1", "libgl1", "libfontconfig1", "libfreetype6"),
    *(
        "zlib1g",
        "libbz2-1.0",
        "liblzma5",
        "libharfbuzz0b",
        "libglib2.0-0t64 | libglib2.0-0",
        "libdbus-1-3",
        "libx11-6",
        "libx11-xcb1",
        "libxcb1",
    ),
    *("libxkbcommon0", "libxkbcommon-x11-0", "libxcb-cursor0", "libwayland-client0", "libwayland-cursor0"),
)
DESCRIPTION = """\
Description: one window for all of your online accounts
 Connect Slack, Notion, GitHub, Discord, Zapier, Google Workspace and
 Microsoft 365 in your own browser, and see, search and change every item in
 one table. Changes made offline wait and go out exactly once; everything that
 was done is kept in a history that can be proved untouched.
"""


def main(words: list[str]) -> int:
    """Build the folder and every package for Linux. `--quick` packs loosely, for tests. Return the exit code."""
    if words not in ([], ["--quick"]):
        stop("packaging/bundle.py [--quick]")
    moment = commit_time()
    for name, size in packages(frozen(moment), moment, quick=bool(words)):
        print(f"{name}  {size / 1e6:.1f} MB")
    return 0


def packages(program: Path, moment: int, *, quick: bool) -> list[tuple[str, int]]:
    """Pack the program. Return what came of it, with its size in bytes."""
    tree = staged(program, moment)
    formats.app_folder(tree, BUILD)
    made = [
        formats.rpm_package(tree, BUILD, version(), moment, quick=quick),
        formats.self_extracting(program, tree, BUILD, version(), moment, quick=quick),
        debian_package(tree, moment, quick=quick),
        archive(program, moment, quick=quick),
    ]
    return [(f"{program.name}/", size_of(program)), *((path.name, path.stat().st_size) for path in made)]


def commit_time() -> int:
    """Return when the commit was made (seconds): the one time that every file bears."""
    said = os.environ.get("SOURCE_DATE_EPOCH", "")
    if said:
        return int(said)
    asked = subprocess.run(["git", "log", "-1", "--format=%ct"], cwd=ROOT, check=False, capture_output=True, text=True)
    return int(asked.stdout) if asked.returncode == 0 and asked.stdout.strip() else int(time.mktime((2026,) + (1,) * 8))


def version() -> str:
    sys.path.insert(0, str(ROOT))
    from connector_app import __version__  # noqa: PLC0415

    return __version__


def frozen(moment: int) -> Path:
    """Put the program together with PyInstaller. Return its folder."""
    environment = {**os.environ, "SOURCE_DATE_EPOCH": str(moment), "PYTHONHASHSEED": "0", "TZ": "UTC"}
    out = [f"--distpath={BUILD / 'dist'}", f"--workpath={BUILD / 'work'}"]
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level=WARN", *out]
    BUILD.mkdir(parents=True, exist_ok=True)
    if subprocess.run([*command, str(HERE / f"{NAME}.spec")], cwd=ROOT, env=environment, check=False).returncode:
        stop("The program could not be put together. PyInstaller says why above.")
    program = BUILD / "dist" / NAME
    without_foreign_paths(program)
    return program


def without_foreign_paths(program: Path) -> None:
    """Take the building Python's own library folders out of what is shipped: they mean nothing elsewhere."""
    for path in sorted(program.rglob("*")):
        if path.is_symlink() or not path.is_file() or path.read_bytes()[:4] != b"\x7fELF":
            continue
        found = subprocess.run(["patchelf", "--print-rpath", str(path)], check=False, capture_output=True, text=True)
        kept = [each for each in found.stdout.strip().split(":") if each.startswith("$ORIGIN")]
        if found.returncode == 0 and found.stdout.strip() and ":".join(kept) != found.stdout.strip():
            words = ["--set-rpath", ":".join(kept)] if kept else ["--remove-rpath"]
            subprocess.run(["patchelf", *words, str(path)], check=True)


def staged(program: Path, moment: int) -> Path:
    """Lay the files of the Debian package out as they will lie. Return the tree."""
    tree = BUILD / "tree"
    shutil.rmtree(tree, ignore_errors=True)
    shutil.copytree(program, tree / HOME, symlinks=True)
    share = tree / "usr" / "share"
    for place, source in (
        (share / "applications" / f"{NAME}.desktop", HERE / "linux" / f"{NAME}.desktop"),
        (share / "icons/hicolor/scalable/apps" / f"{NAME}.svg", ROOT / "resources/icons" / f"{NAME}.svg"),
        (share / "doc" / NAME / "copyright", ROOT / "LICENSE"),
        (share / "lintian" / "overrides" / NAME, HERE / "linux" / "lintian-overrides"),
        (share / "doc" / NAME / "NOTICE", ROOT / "NOTICE"),
    ):
        place.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source, place)
    marks = {"@VERSION@": version(), "@DATE@": time.strftime("%Y-%m-%d", time.gmtime(moment))}
    marks["@RFC_DATE@"] = time.strftime("%a, %d %b %Y %H:%M:%S +0000", time.gmtime(moment))
    for place, name in (
        (share / "metainfo" / f"{APP_ID}.metainfo.xml", f"{APP_ID}.metainfo.xml"),
        (share / "man" / "man1" / f"{NAME}.1.gz", f"{NAME}.1"),
        (share / "doc" / NAME / "changelog.gz", "changelog"),
    ):
        words = (HERE / "linux" / name).read_text()
        for mark, value in marks.items():
            words = words.replace(mark, value)
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(gzip.compress(words.encode(), mtime=0) if place.suffix == ".gz" else words.encode())
    command = tree / "usr" / "bin" / NAME
    command.parent.mkdir(parents=True)
    command.symlink_to(Path("..") / HOME.relative_to("usr") / NAME)
    even_out(tree, moment)
    return tree


def even_out(tree: Path, moment: int) -> None:
    """Give every file the same time and plain rights, whoever built it."""
    for path in (tree, *tree.rglob("*")):
        if not path.is_symlink():
            runs = path.is_dir() or path.parent.name == path.name == NAME
            path.chmod(0o755 if runs else 0o644)
        os.utime(path, (moment, moment), follow_symlinks=False)


def debian_package(tree: Path, moment: int, *, quick: bool) -> Path:
    """Pack the tree as a .deb. Return it."""
    control = tree / "DEBIAN" / "control"
    control.parent.mkdir()
    architecture = subprocess.check_output(["dpkg", "--print-architecture"], text=True).strip()
    fields = {
        "Package": NAME,
        "Version": version(),
        "Architecture": architecture,
        "Maintainer": "Connector Manager developers <developers@connector-manager.invalid>",
        "Installed-Size": str(size_of(tree) // 1024),
        "Depends": ", ".join(DEPENDS),
        "Recommends": "gnome-keyring | kwalletmanager, xdg-utils",
        "Section": "utils",
        "Priority": "optional",
    }
    control.write_text("".join(f"{name}: {value}\n" for name, value in fields.items()) + DESCRIPTION)
    even_out(tree, moment)
    package = BUILD / f"{NAME}_{version()}_{architecture}.deb"
    packing = ["-Zgzip", "-z1"] if quick else ["-Zxz", "-z9"]
    environment = {**os.environ, "SOURCE_DATE_EPOCH": str(moment)}
    subprocess.run(
        ["dpkg-deb", "--root-owner-group", *packing, "--build", str(tree), str(package)],
        check=True,
        env=environment,
        stdout=subprocess.DEVNULL,
    )
    return package


def archive(program: Path, moment: int, *, quick: bool) -> Path:
    """Pack the program's folder for systems without packages. Return it."""
    path = BUILD / f"{NAME}-{version()}-linux.tar.{'gz' if quick else 'xz'}"

    def plain(entry: tarfile.TarInfo) -> tarfile.TarInfo:
        entry.uid = entry.gid = 0
        entry.uname = entry.gname = ""
        entry.mtime = moment
        return entry

    with tarfile.open(path, "w:gz", compresslevel=1) if quick else tarfile.open(path, "w:xz", preset=6) as file:
        for each in (program, *sorted(program.rglob("*"))):
            file.add(each, arcname=each.relative_to(program.parent), recursive=False, filter=plain)
    return path


def size_of(folder: Path) -> int:
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file() and not path.is_symlink())


def stop(words: str) -> NoReturn:
    print(words, file=sys.stderr)
    sys.exit(1)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
