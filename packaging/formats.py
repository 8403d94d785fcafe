"""The other packages for Linux: an .rpm, a .run that installs for one person, and the folder an AppImage is made of."""

import os
import shutil
import subprocess
from collections.abc import Mapping
from pathlib import Path

HERE = Path(__file__).resolve().parent
NAME = "connector-manager"
APP_ID = "io.github.connector_manager.ConnectorManager"
RPM_REQUIRES = (
    *(
        "fontconfig",
        "freetype",
        "libglvnd-egl",
        "libglvnd-glx",
        "dbus-libs",
        "glib2",
        "harfbuzz",
        "libX11",
        "libX11-xcb",
    ),
    *("libX11", "libX11-xcb", "libxcb", "libxkbcommon", "libxkbcommon-x11", "xcb-util-cursor"),
    *("libwayland-client", "libwayland-cursor"),
)


def rpm_package(tree: Path, build: Path, version: str, moment: int, *, quick: bool) -> Path:
    """Pack a laid-out tree as an .rpm. Return it."""
    work = build / "rpm"
    shutil.rmtree(work, ignore_errors=True)
    work.mkdir(parents=True)
    filled = filled_in((HERE / "linux" / f"{NAME}.spec.rpm").read_text(), {"@VERSION@": version, "@TREE@": str(tree)})
    spec = work / f"{NAME}.spec"
    spec.write_text(filled.replace("@REQUIRES@", "\n".join(f"Requires: {each}" for each in RPM_REQUIRES)))
    packing = "w1.gzdio" if quick else "w6.xzdio"
    defined = {"_topdir": str(work), "_binary_payload": packing, "_buildhost": "build", "_build_id_links": "none"}
    defined |= {"use_source_date_epoch_as_buildtime": "1", "clamp_mtime_to_source_date_epoch": "1"}
    words = [word for name, value in defined.items() for word in ("--define", f"{name} {value}")]
    environment = {**os.environ, "SOURCE_DATE_EPOCH": str(moment)}
    done = subprocess.run(
        ["rpmbuild", "-bb", *words, str(spec)], check=False, env=environment, capture_output=True, text=True
    )
    if done.returncode:
        raise SystemExit(f"The .rpm could not be made: {done.stderr[-1500:]}")
    made = next((work / "RPMS").rglob("*.rpm"))
    return made.replace(build / f"{NAME}-{version}-1.{made.name.split('.')[-2]}.rpm")


def self_extracting(program: Path, tree: Path, build: Path, version: str, moment: int, *, quick: bool) -> Path:
    """Pack the program as a .run: started by a person, it installs below their home, and can be taken away again."""
    work = build / "run"
    shutil.rmtree(work, ignore_errors=True)
    shutil.copytree(program, work / "program", symlinks=True)
    for part in ("applications", "icons", "metainfo"):
        shutil.copytree(tree / "usr/share" / part, work / "share" / part)
    for name in ("install.sh", "uninstall.sh"):
        shutil.copyfile(HERE / "linux" / name, work / name)
        (work / name).chmod(0o755)
    made = build / f"{NAME}-{version}-linux.run"
    date = subprocess.check_output(["date", "-u", "-d", f"@{moment}"], text=True, env={**os.environ, "LC_ALL": "C"})
    packing = ["--gzip", "--complevel", "1"] if quick else ["--xz"]
    quiet = ["--nox11", "--nowait", "--sha256", "--packaging-date", date.strip(), "--tar-extra", tar_words(moment)]
    words = ["makeself", *packing, *quiet, str(work), str(made), f"Connector Manager {version}", "./install.sh"]
    subprocess.run(words, check=True, stdout=subprocess.DEVNULL)
    return made


def tar_words(moment: int) -> str:
    """Return what makes tar write the same bytes whoever packs."""
    return f"--sort=name --owner=0 --group=0 --numeric-owner --mtime=@{moment}"


def app_folder(tree: Path, build: Path) -> Path:
    """Lay out what an AppImage is made of (AppDir). Return it; packaging/appimage/build.sh packs it."""
    folder = build / "ConnectorManager.AppDir"
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(tree / "usr", folder / "usr", symlinks=True)
    shutil.copyfile(HERE / "appimage" / "AppRun", folder / "AppRun")
    (folder / "AppRun").chmod(0o755)
    for source in (f"usr/share/applications/{NAME}.desktop", f"usr/share/icons/hicolor/scalable/apps/{NAME}.svg"):
        shutil.copyfile(folder / source, folder / Path(source).name)
    (folder / ".DirIcon").symlink_to(f"{NAME}.svg")
    return folder


def filled_in(text: str, marks: Mapping[str, str]) -> str:
    for mark, value in marks.items():
        text = text.replace(mark, value)
    return text
