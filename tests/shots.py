"""Leave pictures of every screen, light and dark, in two languages, and of the tour in build/shots: `make shots`."""

import os
import subprocess
import sys
from pathlib import Path

from tests.parts.screen import xvfb

ROOT = Path(__file__).parent.parent
FOLDER = Path("build") / "shots"


def photograph(env: dict[str, str]) -> int:
    """Run the gallery and the tour where `env` says the screen is. Return the first exit code that is not 0."""
    gallery = [sys.executable, "-m", "tests.ui.gallery", str(FOLDER / "screens")]
    german = [*gallery[:-1], str(FOLDER / "screens-de")]
    tour = [sys.executable, "-m", "connector_app", "tour", "--pictures", str(FOLDER / "tour")]
    commands = ((gallery, env), (german, {**env, "SHOTS_LANGUAGE": "de"}), (tour, env))
    codes = [subprocess.run(command, cwd=ROOT, env=there, check=False).returncode for command, there in commands]
    return next((code for code in codes if code), 0)


def main() -> int:
    """Take the pictures on a screen of their own where there is X, so that they are the same everywhere."""
    if not sys.platform.startswith("linux"):
        return photograph(dict(os.environ))
    with xvfb(size="1600x1000") as screen:
        return photograph({**os.environ, **screen.env})


if __name__ == "__main__":
    sys.exit(main())
